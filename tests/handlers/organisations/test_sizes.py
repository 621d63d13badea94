"""C3: whatever is the longest that can be said of organisations is one message of four kilobytes, in Georgian too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.organisations import rules
from tests.handlers.organisations.meeting import appoint, press, registered

if TYPE_CHECKING:
    from tests.cast import Cast
    from tests.houses import Chat

LETTER = "ჭ"
KILOBYTES = 4096


def long(most: int, mark: str = "") -> str:
    """So many Georgian letters, in words of twelve."""
    words = " ".join([LETTER * 11] * (most // 12 + 1))
    return f"{words[: most - len(mark)].strip()}{mark}"


async def test_the_longest_pages_fit(cast: Cast, levan: Chat, nino: Chat, tamar: Chat) -> None:
    with cast.house.database.begin() as uow:
        assert tamar.person_id is not None
        uow.people.change(tamar.person_id, language="ka")
        themes = tuple(one.id for one in uow.networks.list_themes(cast.network))
    school = registered(
        cast,
        long(rules.LONGEST_NAME),
        place=long(60),
        languages=("ka", "ru", "en", "hy", "az"),
        themes=themes,
        about=long(rules.LONGEST_ABOUT),
        website=f"https://example.org/{'a' * 180}",
        level="several",
        pupils=12_000,
    )
    for number in range(6):
        registered(cast, long(rules.LONGEST_NAME, str(number)), place=long(60))
    agency = registered(cast, long(rules.LONGEST_NAME, "9"), "agency")
    appoint(cast, agency, "levan")
    now = cast.house.clock.now
    with cast.house.database.begin() as uow:
        assert levan.person_id is not None
        uow.organisations.keep_contact(school.id, long(rules.LONGEST_CONTACT), by=levan.person_id, now=now)
        for number in range(1, 7):
            uow.leads.post(
                agency.id,
                type(school.id)(number),
                network_id=cast.network,
                country="GE",
                note=long(rules.LONGEST_NOTE),
                by=levan.person_id,
                now=now,
            )
    await press(nino, "organisations.claim", school.id)
    pages = (
        (levan, "organisations.look", (school.id,)),
        (levan, "organisations.look", (agency.id,)),
        (levan, "organisations.list", (0, "")),
        (levan, "organisations.narrow", ("kschool.cGE",)),
        (levan, "organisations.by", ("kind", "")),
        (levan, "organisations.leads", (0,)),
        (levan, "organisations.outcomes", (agency.id, 0)),
        (levan, "organisations.outcome", (1,)),
        (tamar, "organisations.look", (school.id,)),
        (tamar, "organisations.look", (agency.id,)),
        (tamar, "organisations.look_after", (school.id,)),
        (tamar, "organisations.speakers", (agency.id,)),
        (tamar, "organisations.narrow", ("",)),
    )
    for chat, button, args in pages:
        said = await press(chat, button, *args)
        assert len(said.encode()) <= KILOBYTES, f"{button}: {len(said.encode())}"
        assert len(chat.buttons) <= 8, f"{button}: {chat.buttons}"
        assert said.count(LETTER) > 5 or button in {"organisations.narrow", "organisations.by"}, f"{button}: {said}"
