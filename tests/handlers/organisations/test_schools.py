"""B14, B15: schools that one section takes on, whose contact it alone sees; a claim of which nothing is heard ends."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from storage import OrganisationId, Question
from tests.handlers.organisations.meeting import again, heard, names, press, refusals, registered

if TYPE_CHECKING:
    from tests.cast import Cast
    from tests.houses import Chat

SECRET = "Maka Beridze"
NUMBER = "599 123"


async def claimed(cast: Cast, nino: Chat) -> None:
    """Ana registers a school with its contact, Nino's section takes it on."""
    ana = cast.people["ana"]
    await ana.says("/organisation School No. 5, school, Batumi, Georgia, Georgian, 320 pupils")
    while not ana.last_heard.startswith("Whom does one write to"):
        await ana.presses("Skip")
    await ana.says(f"{SECRET} {NUMBER}")
    await ana.presses("Save")
    await press(nino, "organisations.claim", 1)


async def test_nobody_outside_the_section_sees_the_contact_anywhere(
    cast: Cast, ana: Chat, nino: Chat, tamar: Chat, claire: Chat, levan: Chat, root: Chat
) -> None:
    """B14: not on a card, in a list, by search, in others' data, errors, letters, the audit, the index or a draft."""
    await claimed(cast, nino)
    assert SECRET in nino.last_heard
    assert SECRET in await press(levan, "organisations.look", 1)
    await nino.presses("Contact person")
    await nino.says(f"{SECRET} {NUMBER}, room 5")
    assert f"Contact: {SECRET} {NUMBER}, room 5" in nino.last_heard

    outside = (tamar, claire, root, cast.people["marie"])
    for chat in outside:
        await press(chat, "organisations.look", 1)
        assert "School No. 5" in chat.last_heard
        await press(chat, "organisations.contact", 1)
        for line in ("/organisations School No. 5", f"/organisations {SECRET}", f"/find {SECRET}"):
            await chat.says(line)
        await press(chat, "organisations.edit", 1)
        await chat.says("/mydata")
        # What they typed themselves is said back to them; the number is not.
        assert heard(chat, NUMBER) == []
    assert refusals(cast).count("organisation-contact") == len(outside)

    with cast.house.database.begin(reads=True) as uow:
        readers = frozenset(
            {"public", f"network:{cast.network}", *(f"section:{one}" for one in cast.sections.values())}
        )
        assert not uow.search.find(Question(SECRET, readers)).hits
        audit = [f"{one.action} {one.detail}" for one in uow.audit.list_latest(limit=200)]
        assert not [line for line in audit if SECRET in line or NUMBER in line]
        for chat in outside:
            assert chat.person_id is not None
            assert SECRET not in str(uow.drafts.list_open(chat.person_id))
    # Its own card hides it, too, once the section has given the school back.
    await press(nino, "organisations.return", 1)
    assert SECRET not in await press(nino, "organisations.look", 1)
    assert SECRET not in await press(ana, "organisations.look", 1)


async def test_what_others_hand_out_of_themselves_holds_no_contact(cast: Cast, nino: Chat, tamar: Chat) -> None:
    """Whoever wrote it down gets the place where it lies, not somebody else's name."""
    from handlers.organisations.duties import export

    await claimed(cast, nino)
    with cast.house.database.begin(reads=True) as uow:
        for chat in (nino, tamar, cast.people["ana"]):
            assert chat.person_id is not None
            assert SECRET not in str(export(uow, chat.person_id))
        assert cast.people["ana"].person_id is not None
        written = export(uow, cast.people["ana"].person_id)["contacts_written"]
    assert isinstance(written, list)
    assert len(written) == 1


async def test_of_two_sections_at_once_one_wins_and_the_other_is_told(cast: Cast, nino: Chat, tamar: Chat) -> None:
    school = registered(cast, "School by the sea")
    await asyncio.gather(press(nino, "organisations.claim", school.id), press(tamar, "organisations.claim", school.id))
    taken = again(cast, school)
    winner, loser = (nino, tamar) if taken.claimed_by == cast.sections["Tbilisi Youth"] else (tamar, nino)
    assert "Yours now" in winner.last_heard
    assert "was quicker and works with this school" in loser.last_heard
    assert taken.claim == "claimed"
    # The loser presses once more: nothing changes.
    await press(loser, "organisations.claim", school.id)
    assert again(cast, school).claimed_by == taken.claimed_by


async def test_a_claim_of_which_nothing_is_heard_ends_after_fourteen_days(
    cast: Cast, nino: Chat, tamar: Chat, ana: Chat
) -> None:
    """B15: reminded on day ten, released and told on day fourteen; another section can take it then."""
    school = registered(cast, "School by the sea")
    await press(nino, "organisations.claim", school.id)
    cast.house.clock.pass_(days=9, hours=23)
    await cast.house.tick()
    assert heard(nino, "Have you been in touch?") == []
    cast.house.clock.pass_(hours=2)
    await cast.house.tick()
    await cast.house.tick()
    assert len(heard(nino, "Have you been in touch?")) == 1
    assert heard(ana, "Have you been in touch?") == []
    cast.house.clock.pass_(days=4)
    await cast.house.tick()
    await cast.house.tick()
    assert len(heard(nino, "Nothing was heard of School by the sea for 14 days")) == 1
    assert again(cast, school).claimed_by is None
    assert "Yours now: Kutaisi Green" in await press(tamar, "organisations.claim", school.id)


async def test_a_claim_that_is_told_of_stands(cast: Cast, nino: Chat) -> None:
    school = registered(cast, "School by the sea")
    await press(nino, "organisations.claim", school.id)
    cast.house.clock.pass_(days=11)
    await cast.house.tick()
    assert "Noted: contacted." in await nino.presses("Contacted")
    cast.house.clock.pass_(days=30)
    await cast.house.tick()
    assert again(cast, school).claim == "contacted"
    assert "Noted: visited." in await press(nino, "organisations.mark", school.id, "visited")
    assert again(cast, school).claim == "visited"


async def test_whoever_was_not_reminded_in_time_still_has_the_days_that_were_promised(cast: Cast, nino: Chat) -> None:
    """Kith was away: the reminder comes late, and the end with it."""
    school = registered(cast, "School by the sea")
    await press(nino, "organisations.claim", school.id)
    cast.house.clock.pass_(days=20)
    await cast.house.tick()
    assert len(heard(nino, "Have you been in touch?")) == 1
    assert again(cast, school).claimed_by is not None
    cast.house.clock.pass_(days=3, hours=23)
    await cast.house.tick()
    assert again(cast, school).claimed_by is not None
    cast.house.clock.pass_(hours=2)
    await cast.house.tick()
    assert again(cast, school).claimed_by is None


async def test_a_reminder_does_not_break_a_form_in_progress(cast: Cast, nino: Chat) -> None:
    school = registered(cast, "School by the sea")
    await press(nino, "organisations.claim", school.id)
    await nino.says("/organisation")
    await nino.presses("Union")
    cast.house.clock.pass_(days=11)
    await cast.house.tick()
    assert "Have you been in touch?" in nino.last_heard
    assert "country" in (await nino.says("Teachers of the coast")).casefold()


async def test_bookmarks_are_ones_own_and_ones_sections(cast: Cast, ana: Chat, levan: Chat, marie: Chat) -> None:
    """B14: starred by a section."""
    registered(cast, "School by the sea")
    await press(ana, "organisations.open", 1)
    assert "Bookmarked by: Tbilisi Youth" in await ana.presses("Bookmark")
    registered(cast, "School on the hill")
    assert "School by the sea" in await levan.says("/organisations სანიშნეები")
    assert "School on the hill" not in levan.last_heard
    assert "School by the sea" not in await marie.says("/organisations favoris")
    await press(ana, "organisations.star", 1, 0)
    assert "School by the sea" not in await ana.says("/organisations bookmarks")


async def test_who_registered_a_school_goes_the_school_stays(cast: Cast, ana: Chat, nino: Chat) -> None:
    await claimed(cast, nino)
    await press(ana, "organisations.star", 1, 1)
    await ana.says("/forgetme")
    await ana.presses(ana.buttons[0])
    assert names(cast) == ["School No. 5"]
    with cast.house.database.begin(reads=True) as uow:
        school = uow.organisations.get(OrganisationId(1))
        assert school.added_by is None
        assert uow.organisations.list_starring(school.id) == []
        assert uow.organisations.contact_of(school.id) == f"{SECRET} {NUMBER}"
