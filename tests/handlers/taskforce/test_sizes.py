"""C3: whatever is the longest that can be said of a request is one message of four kilobytes, in Georgian too."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from handlers.taskforce import rules
from storage import HELP_TOPICS, HelpRequestId
from tests.handlers.taskforce.test_asking import helpers, press

if TYPE_CHECKING:
    from tests.cast import Cast
    from tests.houses import Chat

WORD = "ჭჭჭჭჭჭჭჭჭჭჭ "
KILOBYTES = 4096


async def test_the_longest_pages_fit(cast: Cast, ana: Chat, levan: Chat, tamar: Chat) -> None:
    helpers(cast, "levan", "tamar", "marie", "claire", "olga", "root")
    now = cast.house.clock.now
    with cast.house.database.begin() as uow:
        assert ana.person_id is not None
        assert levan.person_id is not None
        assert tamar.person_id is not None
        uow.people.change(ana.person_id, language="ka", name="ჭ" * 80)
        uow.people.change(tamar.person_id, language="ka")
        for number in range(12):
            uow.help_requests.ask(
                cast.network,
                asker_id=ana.person_id,
                topic=HELP_TOPICS[number % len(HELP_TOPICS)],
                text=(WORD * 100)[: rules.LONGEST_TEXT].strip(),
                language="ka",
                wanted_on=now.date(),
                project_id=None,
                due_at=now + timedelta(days=9),
                now=now,
            )
        first = HelpRequestId(1)
        for _ in range(6):
            uow.help_requests.take(first, levan.person_id, now=now)
            uow.help_requests.write(first, levan.person_id, (WORD * 200)[: rules.LONGEST_MESSAGE].strip(), now=now)
            uow.help_requests.answered(first, now=now)
            uow.help_requests.hand_back(first, afresh=True, due_at=None, now=now)
        for number in range(1, 7):
            uow.help_requests.take(HelpRequestId(number), levan.person_id, now=now)
    pages = (
        (ana, "taskforce.home", ()),
        (ana, "taskforce.look", (1,)),
        (levan, "taskforce.look", (1,)),
        (levan, "taskforce.queue", (0, "")),
        (levan, "taskforce.topics", ()),
        (levan, "taskforce.mine", (0,)),
        (tamar, "taskforce.people", (0,)),
        (tamar, "taskforce.home", ()),
    )
    for chat, button, args in pages:
        said = await press(chat, button, *args)
        assert len(said.encode()) <= KILOBYTES, f"{button}: {len(said.encode())}"
        assert len(chat.buttons) <= 8, f"{button}: {chat.buttons}"
