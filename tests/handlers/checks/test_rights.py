"""Role × act, pressed one by one; and what was refused is written down. B1, B4, B5."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from handlers.kit.incoming import Pressed
from tests.handlers.checks.answering import GOOD, answers, logs, opens_check

if TYPE_CHECKING:
    from tests.cast import Cast

MAY = {
    # author, member of the section, of another one, invited, coordinator of: section, country, another section, network
    "open": {"ana", "levan", "claire", "marie", "nino", "tamar", "root"},
    "start": {"ana"},
    "look": {"marie", "nino", "tamar", "root"},
    "invite": {"ana", "nino", "tamar", "root"},
    "rule": {"nino", "tamar", "root"},
    "lift": {"nino", "tamar", "root"},
}
PEOPLE = ("ana", "levan", "claire", "marie", "nino", "tamar", "root")
NO = ("not there, or not for you", "did this one yourself", "Only who is asked to look", "n’est pas", "არ არსებობს")
MORE = ("l’as faite toi-même", "Seules les personnes", "ეს შეუძლია მას")


@pytest.mark.parametrize("act", MAY)
async def test_who_may_do_what(cast: Cast, act: str) -> None:
    ana = cast.people["ana"]
    activity = await logs(ana)
    await opens_check(ana)
    await answers(ana, GOOD)
    await ana.presses("Ask somebody to look")
    await ana.says("Marie")
    for who in PEOPLE:
        chat = cast.people[who]
        await chat.sends(Pressed(f"checks.{act}~{activity.id}", "x"))
        refused = any(words in chat.last_heard for words in (*NO, *MORE))
        assert refused is (who not in MAY[act]), (who, act, chat.last_heard)
        with cast.house.database.begin(reads=True) as uow:
            last = uow.audit.list_latest(limit=1)
        if refused:
            assert last
            assert (last[0].outcome, last[0].person_id) == ("refused", chat.person_id)
        await chat.says("/cancel")


async def test_a_private_activity_is_its_authors_alone(cast: Cast) -> None:
    ana = cast.people["ana"]
    activity = await logs(ana)
    with cast.house.database.begin() as uow:
        facts = replace(uow.activities.get(activity.id).facts, visibility="private")
        uow.activities.change(activity.id, facts, person_id=ana.person_id, now=cast.house.clock.now)
    await opens_check(ana)
    await answers(ana, GOOD)
    assert "It is private" in await ana.presses("Ask somebody to look")
    for who in ("levan", "nino", "tamar", "root"):
        chat = cast.people[who]
        await chat.sends(Pressed(f"checks.open~{activity.id}", "x"))
        assert any(words in chat.last_heard for words in NO), who


async def test_a_reader_sees_the_result_and_not_the_answers(cast: Cast) -> None:
    ana, claire = cast.people["ana"], cast.people["claire"]
    activity = await logs(ana)
    await opens_check(ana)
    await answers(ana, "ynyynn-")
    await claire.sends(Pressed(f"checks.open~{activity.id}", "x"))
    assert "Label: nearly" in claire.last_heard
    assert "Strength:" in claire.last_heard
    assert "Improve this first" not in claire.last_heard
