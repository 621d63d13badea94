"""C7: one person on two platforms, by a code and two yeses; and apart again. Whole conversations on both databases."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.kit.incoming import Place
from handlers.linking.rules import LETTERS, draw_code, make_code, read_alone, read_code, show_code
from storage import NotFound
from tests.bot.second_channel import SECOND, two_platforms

if TYPE_CHECKING:
    from storage import Person
    from storage.engine import Database
    from tests.cast import Cast
    from tests.houses import Chat


def code_in(text: str) -> str:
    found = re.search(r"/link ([0-9A-Z]{4}-[0-9A-Z]{4})", text)
    assert found is not None, text
    return found[1]


def who(chat: Chat) -> Person | None:
    platform = chat.on or chat.platform.name
    return chat.house.look(lambda uow: uow.people.find_by_identity(platform, chat.id))


def beside(cast: Cast, name: str, shown: str = "") -> Chat:
    return cast.house.chat(name, name=shown or name.title(), on=SECOND)


async def answers(chat: Chat, text: str) -> str:
    """Everything that is said to this."""
    before = len(chat.heard)
    await chat.says(text)
    return "\n".join(heard.shown.plain for heard in chat.heard[before:])


async def link(one: Chat, other: Chat) -> None:
    """One asks for the code, the other types it, and both say yes."""
    code = code_in(await one.says("/link"))
    await other.says(f"/link {code}")
    await other.presses("Yes, that is me")
    await one.presses("Yes, that is me")


@pytest.fixture
def cast(database: Database) -> Cast:
    return two_platforms(database)


def acts(cast: Cast) -> list[str]:
    found = cast.house.look(lambda uow: uow.audit.list_latest())
    return [one.action for one in reversed(found) if one.action.startswith("link.")]


async def test_a_draft_a_reminder_and_a_name_are_there_on_both(cast: Cast) -> None:
    ana = cast.people["ana"]
    await ana.says("/remind tomorrow 8:00 bring the keys")
    await ana.presses("Save")
    said = await ana.says("/link")
    assert "Nobody from Kith ever asks you" in said
    code = code_in(said)
    other = beside(cast, "ana-second")
    asked = await other.says(f"/link {code.lower().replace('-', ' ').replace('0', 'o').replace('1', 'l')}")
    assert "Ana" in asked
    assert "What comes along" not in asked, "whoever is new has nothing to be asked about"
    assert "Yes, that is me" in other.buttons
    assert ana.last_heard == said, "nobody is asked before the first yes"
    await other.presses("Yes, that is me")
    assert "Ana-Second" in ana.last_heard
    assert ana.buttons == ["Yes, that is me", "No", "No, and report it"]
    await ana.presses("Yes, that is me")
    assert "one more channel: second" in ana.last_heard
    assert "same person as on fake" in other.last_heard
    assert who(other) == who(ana)
    assert "bring the keys" in await answers(other, "/reminders")
    assert (who(ana) or ana).name == "Ana"
    await other.says("/log picnic")
    draft = cast.house.look(lambda uow: uow.drafts.active(ana.person_id))  # type: ignore[arg-type]
    assert draft is not None
    assert draft.form == "activities.log"
    cast.house.clock.pass_(days=1)
    await cast.house.tick()
    assert "bring the keys" in ana.last_heard
    assert "bring the keys" not in other.last_heard, "never on both"
    assert acts(cast) == ["link.asked", "link.made"]


async def test_a_code_is_good_for_ten_minutes_once_and_the_last_one_alone(cast: Cast) -> None:
    ana, other, third = cast.people["ana"], beside(cast, "b"), beside(cast, "c")
    late = code_in(await ana.says("/link"))
    cast.house.clock.pass_(minutes=10)
    wrong = await other.says(f"/link {late}")
    assert "does not work" in wrong
    old = code_in(await ana.says("/link"))
    new = code_in(await ana.says("/link"))
    assert await other.says(f"/link {old}") == wrong
    assert await other.says("/link 0000-0000") == wrong
    cast.house.clock.pass_(minutes=9, seconds=59)
    assert "This code was asked for by" in await other.says(f"/link {new}")
    assert await third.says(f"/link {new}") == wrong, "used sounds like wrong"
    cast.house.clock.pass_(hours=1)
    await other.presses("Yes, that is me")
    assert "not open any more" in other.last_heard
    assert who(other) != who(ana)


async def test_the_sixth_wrong_code_of_an_hour_is_refused_even_if_it_is_right(cast: Cast) -> None:
    ana, other = cast.people["ana"], beside(cast, "b")
    code = code_in(await ana.says("/link"))
    for number in range(5):
        assert "does not work" in await other.says(f"/link ZZZZ-ZZZ{number}")
    assert "Too many" in await other.says(f"/link {code}")
    assert "This code was asked for by" in await beside(cast, "c").says(f"/link {code}"), "others may"
    cast.house.clock.pass_(minutes=61)
    fresh = code_in(await ana.says("/link"))
    assert "This code was asked for by" in await other.says(f"/link {fresh}")


@pytest.mark.parametrize("spelled", ("{0}-{1}", "{0}{1}", "{0} {1}", " {0}–{1} "))
@pytest.mark.parametrize("small", (False, True))
async def test_a_code_typed_alone_is_taken_as_if_link_had_been_typed(cast: Cast, spelled: str, small: bool) -> None:
    ana, other = cast.people["ana"], beside(cast, "b")
    half, rest = code_in(await ana.says("/link")).split("-")
    typed = spelled.format(half, rest)
    asked = await other.says(typed.lower() if small else typed)
    assert "This code was asked for by" in asked, "also by somebody whom Kith has never seen"
    await other.presses("Yes, that is me")
    await ana.presses("Yes, that is me")
    assert who(other) == who(ana)


async def test_a_code_typed_alone_goes_before_an_open_form_and_what_is_none_into_it(cast: Cast) -> None:
    ana, nino = cast.people["ana"], cast.people["nino"]
    other = beside(cast, "b")
    await link(nino, other)
    code = code_in(await ana.says("/link"))
    own = code_in(await nino.says("/link"))
    await nino.says("/log")
    await nino.says("77A7-AAAA")
    draft = cast.house.look(lambda uow: uow.drafts.active(nino.person_id))  # type: ignore[arg-type]
    assert draft is not None
    assert "77A7-AAAA" in str(draft.values), "a title like any other"
    await other.says(code)
    assert "one person has one" in other.last_heard, "what /link says to it"
    assert "your own code" not in await nino.says(own), "one's own is a text like any other"
    assert cast.house.look(lambda uow: uow.linking.tries_of(nino.person_id)) == [cast.house.clock.now]  # type: ignore[arg-type]


async def test_codes_typed_alone_are_tries_as_with_link_and_words_are_none(cast: Cast) -> None:
    ana, other = cast.people["ana"], beside(cast, "b")
    await other.says("hello")
    code = code_in(await ana.says("/link"))
    for text in (
        "birthday",
        "next week",
        "room 2024",
        "март 2026",
        "PLAN2025",
        "well-done",
        "20261122",
        "2026-11-22",
        "12 people",
        "5551 2345",
    ):
        await other.says(text)
    assert not cast.house.look(lambda uow: uow.linking.tries_of(who(other).id)), "no code is spelled so"  # type: ignore[union-attr]
    for number in range(3):
        await other.says(f"ZZZZ-ZZ2{number}")
    for number in range(2):
        await other.says(f"/link ZZZZ-ZZ3{number}")
    usual = await answers(other, "ZZZZ-ZZ44")
    assert await answers(other, code) == usual, "without a try left, a good one sounds like a wrong one"
    assert "Too many" in await answers(other, f"/link {code}")
    cast.house.clock.pass_(minutes=61)
    assert "This code was asked for by" in await other.says(code_in(await ana.says("/link")))


async def test_a_code_typed_alone_in_a_group_does_nothing(cast: Cast) -> None:
    ana, other = cast.people["ana"], beside(cast, "b")
    await other.says("hello")
    code = code_in(await ana.says("/link"))
    other.place = Place("a-group", private=False)
    await other.says(code)
    other.place = None
    assert "This code was asked for by" in await other.says(code)


async def test_in_a_group_it_is_refused_and_void(cast: Cast) -> None:
    ana, other = cast.people["ana"], beside(cast, "b")
    code = code_in(await ana.says("/link"))
    other.place = Place("a-group", private=False)
    await other.says(f"/link {code}")
    assert "Others could read that code" in other.last_heard
    other.place = None
    assert "does not work" in await other.says(f"/link {code}")
    own = code_in(await ana.says("/link"))
    assert "your own code" in await ana.says(f"/link {own}")
    assert "This code was asked for by" in await other.says(f"/link {own}"), "one's own is not used up by that"


async def test_no_on_either_side_and_a_report(cast: Cast) -> None:
    ana, nino, other = cast.people["ana"], cast.people["nino"], beside(cast, "b")
    code = code_in(await ana.says("/link"))
    await other.says(f"/link {code}")
    await other.presses("No, that is not me")
    assert "then they said no" in ana.last_heard
    code = code_in(await ana.says("/link"))
    await other.says(f"/link {code}")
    await other.presses("Yes, that is me")
    await ana.presses("No, and report it")
    assert "I told those who look after" in ana.last_heard
    assert "other channel was no. Nothing was linked" in other.last_heard
    assert "Ana reports that an account on second" in nino.last_heard
    assert ana.buttons == [], "there is nothing left to press"
    assert who(other) != who(ana)
    assert acts(cast)[-1] == "link.reported"
    assert "What language" in await other.says("hello") or other.buttons, "a stranger is greeted as one"


async def test_two_histories_are_shown_before_and_can_be_undone_for_a_week(cast: Cast) -> None:
    ana, bea = cast.people["ana"], beside(cast, "bea")
    with cast.house.database.begin() as uow:
        now = cast.house.clock.now
        person = uow.people.add(SECOND, "bea", chat="bea", now=now)
        uow.people.change(person.id, name="Bea", language="en", network_id=cast.network)
        uow.people.join(person.id, cast.network, now=now, section_id=cast.sections["Lyon Solidaire"], themes=["health"])
        uow.people.grant(person.id, "coordinator", "country", now=now, network_id=cast.network, country="FR")
    bea.person_id = person.id
    await bea.says("/remind tomorrow 8:00 water")
    await bea.presses("Save")
    await bea.says("/log a walk in the park")
    assert bea.buttons
    code = code_in(await ana.says("/link"))
    asked = await bea.says(f"/link {code}")
    assert "1 reminder" in next(
        heard.shown.plain for heard in reversed(bea.heard) if "comes along" in heard.shown.plain
    )
    await bea.presses("Yes, that is me")
    told = ana.last_heard
    assert "1 reminder" in told
    assert "1 unfinished entry" in told
    assert "NOT taken over: coordinator of France" in told, asked
    await ana.presses("Yes, that is me")
    ana_id = ana.person_id
    assert ana_id is not None
    with cast.house.database.begin(reads=True) as uow:
        assert uow.people.list_roles(ana_id) == []
        member = uow.people.membership(ana_id, cast.network)
        assert member is not None
        assert member.section_id == cast.sections["Tbilisi Youth"]
        assert "health" in member.themes
        assert len(uow.drafts.list_open(ana_id)) == 1
    assert "water" in await answers(ana, "/reminders")
    cast.house.clock.pass_(days=6)
    await bea.says("/unlink")
    await bea.presses("Undo: two records again")
    for chat in (bea, ana):
        assert [heard for heard in chat.heard if "Undone: the two records" in heard.shown.plain]
    back = who(bea)
    assert back is not None
    assert (back.id, back.name) == (person.id, "Bea")
    with cast.house.database.begin(reads=True) as uow:
        assert [one.country for one in uow.people.list_roles(person.id)] == ["FR"]
    assert "water" not in await answers(ana, "/reminders")
    await link(ana, bea)
    cast.house.clock.pass_(days=8)
    await cast.house.tick()
    await ana.says("/unlink")
    assert not [label for label in ana.buttons if label.startswith("Undo")]


async def test_unlink_from_either_side_at_once_and_never_the_last(cast: Cast) -> None:
    ana, other = cast.people["ana"], beside(cast, "b")
    assert "your only channel" in await ana.says("/unlink")
    await link(ana, other)
    await other.says("/unlink")
    assert "linked since" in other.last_heard
    await other.presses("Cut off second")
    await other.presses("Yes, cut off second")
    assert "This account is cut off" in other.last_heard
    assert "second is cut off" in ana.last_heard
    assert who(other) != who(ana)
    assert "bring" not in await answers(other, "/reminders")
    await link(ana, other)
    await other.says("/unlink")
    await other.presses("Cut off fake")
    await other.presses("Yes, cut off fake")
    assert "This account is cut off" in ana.last_heard
    kept = who(other)
    assert kept is not None
    assert kept.id == ana.person_id, "the record stays with the channel that stays"
    ana.person_id = None
    assert who(ana) != kept
    assert acts(cast)[-1] == "link.cut"


async def test_one_account_a_platform_and_a_days_pause_with_rights(cast: Cast) -> None:
    nino, first, second = cast.people["nino"], beside(cast, "n1"), beside(cast, "n2")
    await link(nino, first)
    code = code_in(await nino.says("/link"))
    assert "one person has one" in await second.says(f"/link {code}")
    await nino.says("/unlink")
    await nino.presses("Cut off second")
    await nino.presses("Yes, cut off second")
    assert "This account is cut off" in first.last_heard
    for moved in (first, second):
        code = code_in(await nino.says("/link"))
        assert "cut off here a short while ago" in await moved.says(f"/link {code}")
    cast.house.clock.pass_(days=1, seconds=1)
    await cast.house.tick()
    await link(nino, second)
    assert who(second) == who(nino)


async def test_a_coordinator_may_break_a_link_but_not_make_one(cast: Cast) -> None:
    ana, nino, marie, other = cast.people["ana"], cast.people["nino"], cast.people["marie"], beside(cast, "b")
    await link(ana, other)
    from tests.handlers.plans.library import press

    ana_id = ana.person_id
    assert ana_id is not None
    await press(marie, "linking.member", ana_id)
    assert "second" not in marie.last_heard
    await press(nino, "linking.member", ana_id)
    assert "Channels of Ana" in nino.last_heard
    await nino.presses("Cut off second")
    assert "was cut off by a coordinator" in ana.last_heard
    assert "This account is cut off" in other.last_heard
    assert who(other) != who(ana)


async def test_whoever_is_erased_takes_codes_and_accounts_along(cast: Cast) -> None:
    ana, other = cast.people["ana"], beside(cast, "b")
    await link(ana, other)
    code = code_in(await ana.says("/link"))
    await ana.says("/mydata")
    await other.says("/forgetme")
    await other.presses("Yes, erase everything")
    assert who(ana) is None
    assert who(other) is None
    assert "does not work" in await beside(cast, "c").says(f"/link {code}")
    with pytest.raises(NotFound):
        cast.house.look(lambda uow: uow.people.get(ana.person_id))  # type: ignore[arg-type]


def test_codes_are_read_as_people_write_them() -> None:
    assert make_code(0) == "00000000"
    assert make_code(2**40 - 1) == "ZZZZZZZZ"
    assert make_code(31) == "0000000Z"
    assert set(LETTERS).isdisjoint("ILOU")
    for typed in ("ABCD-0123", "abcd 0123", "AbCd–o1l23"[:9].replace("–", ""), "abcdO123", "АВCD-0I23"):
        assert read_code(typed) == "ABCD0123"[:4] + read_code(typed)[4:], typed  # type: ignore[index]
    assert read_code("abcd-oIL1") == "ABCD0111"
    assert read_code("abcd012") is None
    assert read_code("abcdu123") is None
    assert read_code(show_code(make_code(123456789012))) == make_code(123456789012)
    assert timedelta(minutes=10)


@given(st.lists(st.integers(0, 2**40 - 1), min_size=200, max_size=200))
def test_every_code_that_is_given_is_known_where_it_is_typed_alone(chances: list[int]) -> None:
    drawn = iter([*chances, 6 * 2**35 - 1])  # the last one has a digit and letters
    code = draw_code(lambda _bits: next(drawn))
    for spelled in (code, show_code(code), show_code(code).lower(), show_code(code).replace("-", " ")):
        assert read_alone(spelled) == code
