"""Who may do what with whose practice: role × item × action, every act by a button that was made up."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from handlers.kit.sight import may_see_practice
from handlers.practices.rules import acts_with
from storage import NetworkId
from tests.handlers.practices.telling import again, forges, opens, refusals, tells, told

if TYPE_CHECKING:
    from storage import Membership, Practice
    from tests.cast import Cast
    from tests.houses import Chat

ACTS = ("edit", "withdraw", "remove", "history", "judge", "rate", "adapt")

# What everybody of the cast may do with Ana's practice (Tbilisi Youth, Georgia), as it stands.
NAMED = {
    "ana": {"edit", "withdraw", "remove", "history", "adapt"},
    "levan": {"adapt"},
    "nino": {"edit", "withdraw", "history", "judge", "rate", "adapt"},
    "tamar": {"edit", "withdraw", "history", "judge", "rate", "adapt"},
    "claire": {"adapt"},
    "root": {"edit", "withdraw", "history", "judge", "rate", "adapt"},
}
# Without a name, whoever coordinates the section is like anybody else: they would know whose it is.
NAMELESS = {**NAMED, "nino": {"adapt"}}
WITHDRAWN = {
    "ana": {"edit", "remove", "history"},
    "levan": None,
    "nino": {"edit", "history", "judge", "rate"},
    "tamar": {"edit", "history", "judge", "rate"},
    "claire": None,
    "root": {"edit", "history", "judge", "rate"},
}


async def prepared(cast: Cast, state: str) -> Practice:
    ana = cast.people["ana"]
    practice = await tells(ana)
    if state == "nameless":
        with cast.house.database.begin() as uow:
            facts = replace(practice.facts, anonymous=True)
            assert ana.person_id is not None
            uow.practices.change(practice.id, facts, person_id=ana.person_id, now=cast.house.clock.now, country="GE")
    if state == "withdrawn":
        await forges(ana, f"practices.withdraw~{practice.id}")
    return again(practice, ana)


@pytest.mark.parametrize(
    ("state", "table"),
    (("named", NAMED), ("nameless", NAMELESS), ("withdrawn", WITHDRAWN)),
    ids=("named", "nameless", "withdrawn"),
)
async def test_every_role_can_do_what_the_table_says_and_nothing_else(
    cast: Cast, state: str, table: dict[str, set[str] | None]
) -> None:
    practice = await prepared(cast, state)
    for name, allowed in table.items():
        chat = cast.people[name]
        await opens(chat, practice)
        assert ("Breakfast club" in chat.last_heard) == (allowed is not None), name
        for act in ACTS:
            before, said = len(refusals(chat)), again(practice, chat)
            data = f"practices.{act}~{practice.id}" + ("~1" if act == "rate" else "")
            await forges(chat, data)
            granted = len(refusals(chat)) == before
            assert granted == (act in (allowed or set())), f"{name} {act} {chat.last_heard}"
            if act == "withdraw" and granted:
                await forges(chat, f"practices.restore~{practice.id}")
                assert again(practice, chat).status == "published"
            elif not granted:
                assert again(practice, chat) == said, f"{name} {act} changed something"
            with cast.house.database.begin() as uow:
                assert chat.person_id is not None
                for draft in uow.drafts.list_open(chat.person_id):
                    uow.drafts.change(
                        replace(draft, closed_at=cast.house.clock.now, cancelled=True), now=cast.house.clock.now
                    )


async def test_what_a_coordinator_withdrew_its_author_does_not_put_back(ana: Chat, nino: Chat) -> None:
    practice = await tells(ana)
    await forges(nino, f"practices.withdraw~{practice.id}")
    assert "Nino withdrew your practice" in ana.last_heard
    await forges(ana, f"practices.restore~{practice.id}")
    assert again(practice, ana).status == "withdrawn"
    await forges(nino, f"practices.restore~{practice.id}")
    assert again(practice, ana).status == "published"


async def test_a_coordinator_neither_takes_a_name_away_nor_lets_everybody_read_it(ana: Chat, nino: Chat) -> None:
    """By the form's own buttons, made up, and by the fields that they change."""
    practice = await tells(ana)
    await forges(nino, f"practices.edit~{practice.id}")
    assert "Name" not in nino.buttons
    await nino.presses("More")
    await nino.presses("Who may read it")
    assert "Read by everybody" not in nino.buttons
    with nino.house.database.begin() as uow:
        assert nino.person_id is not None
        (draft,) = uow.drafts.list_open(nino.person_id)
        values = {**draft.values, "name": "without", "visibility": "public"}
        settled = {**draft.settled, "visibility": "public"}
        uow.drafts.change(replace(draft, values=values, settled=settled, step=None), now=nino.house.clock.now)
    await forges(nino, f"kit.form~{draft.id}~save")
    assert again(practice, ana).facts == practice.facts
    assert refusals(nino)[:1] == ["practice-change"]


async def test_it_is_removed_for_good_by_its_author_within_a_minute(ana: Chat) -> None:
    practice = await tells(ana)
    await forges(ana, f"practices.remove~{practice.id}")
    ana.house.clock.pass_(seconds=61)
    await ana.presses("Remove it")
    assert "nothing was removed" in ana.last_heard
    await forges(ana, f"practices.remove~{practice.id}")
    await ana.presses("Remove it")
    assert told(ana) == []


async def test_a_form_that_is_open_does_not_outlive_the_right(ana: Chat, nino: Chat) -> None:
    practice = await tells(ana)
    await forges(nino, f"practices.edit~{practice.id}")
    await nino.presses("Title")
    with nino.house.database.begin() as uow:
        assert nino.person_id is not None
        for role in uow.people.list_roles(nino.person_id):
            uow.people.revoke(role.id)
    await nino.says("Mine now")
    assert again(practice, ana).title == "Breakfast club"


async def test_members_of_another_network_read_what_is_public_alone(cast: Cast, ana: Chat, marie: Chat) -> None:
    practice = await tells(ana)
    with cast.house.database.begin() as uow:
        assert marie.person_id is not None
        other = uow.networks.add("other", "Other", languages=("fr",), zone="Europe/Paris").id
        uow.people.join(marie.person_id, other, now=cast.house.clock.now)
        uow.people.change(marie.person_id, network_id=other)
        uow.people.leave(marie.person_id, practice.network_id)
    await opens(marie, practice)
    assert "n’est plus là" in marie.last_heard
    with cast.house.database.begin() as uow:
        assert ana.person_id is not None
        facts = replace(practice.facts, visibility="public")
        uow.practices.change(practice.id, facts, person_id=ana.person_id, now=cast.house.clock.now, country="GE")
    await opens(marie, practice)
    assert "Breakfast club" in marie.last_heard
    await marie.says("/practices")
    assert "Breakfast club" in marie.last_heard


async def test_what_a_moderator_holds_back_is_its_authors_and_coordinators(ana: Chat, nino: Chat, levan: Chat) -> None:
    practice = await tells(ana)
    with ana.house.database.begin() as uow:
        now = ana.house.clock.now
        case = uow.reports.open(
            "practice",
            practice.id,
            practice.network_id,
            author_id=ana.person_id,
            section_id=None,
            country="GE",
            now=now,
        )
        assert nino.person_id is not None
        uow.reports.decide(case.id, "hidden", held=True, words=None, decided_by=nino.person_id, now=now)
    await opens(levan, practice)
    assert "აღარ არის" in levan.last_heard
    await opens(ana, practice)
    assert "moderator" in ana.last_heard
    await levan.says("/practices")
    assert "Breakfast" not in levan.last_heard


# --- the rules by themselves


@pytest.mark.parametrize("status", ("published", "withdrawn"))
@pytest.mark.parametrize("visibility", ("network", "public"))
async def test_who_reads_it(cast: Cast, ana: Chat, status: str, visibility: str) -> None:
    practice = replace(await tells(ana), status=status, visibility=visibility)
    member = _member(cast, "levan")
    stranger = replace(member, network_id=NetworkId(practice.network_id + 1))
    for held in (False, True):
        shown = status == "published" and not held
        assert may_see_practice(practice, member, manages=False, held=held) == shown
        assert may_see_practice(practice, stranger, manages=False, held=held) == (shown and visibility == "public")
        assert may_see_practice(practice, None, manages=False, held=held) == (shown and visibility == "public")
        assert may_see_practice(practice, None, manages=True, held=held)


def _member(cast: Cast, name: str) -> Membership:
    with cast.house.database.begin(reads=True) as uow:
        person = cast.people[name].person_id
        assert person is not None
        found = uow.people.membership(person, cast.network)
        assert found is not None
        return found


def test_nobody_rates_or_reports_or_votes_for_their_own() -> None:
    for coordinates in (False, True):
        own = acts_with(author=True, coordinates=coordinates, status="published", withdrawn_by_author=False)
        assert own.isdisjoint({"rate", "report", "vote"})
    other = acts_with(author=False, coordinates=True, status="published", withdrawn_by_author=False)
    assert {"rate", "report", "vote"} <= other
    assert other.isdisjoint({"rename", "widen", "erase"})


async def test_one_voice_each_the_last_one_counts_and_none_about_ones_own(ana: Chat, levan: Chat, marie: Chat) -> None:
    practice = await tells(ana)
    for chat in (levan, marie, levan):
        await forges(chat, f"practices.vote~{practice.id}~1")
    assert "Utile à 2 personnes" in (await opens(marie, practice)).replace("\u202f", " ")
    await marie.presses("Pas utile")
    await forges(ana, f"practices.vote~{practice.id}~1")
    assert refusals(ana) == ["practice-vote"]
    assert "Helpful for one person" in await opens(ana, practice)


async def test_what_its_author_withdrew_no_coordinator_puts_back(ana: Chat, nino: Chat) -> None:
    """Their consent went with it; what was withdrawn goes for good when they leave."""
    practice = await tells(ana)
    await forges(ana, f"practices.withdraw~{practice.id}")
    await forges(nino, f"practices.restore~{practice.id}")
    assert refusals(nino) == ["practice-restore"]
    await ana.says("/forgetme")
    await ana.presses("Erase me, leave my practices")
    with nino.house.database.begin(reads=True) as uow:
        assert uow.practices.find(practice.id) is None
