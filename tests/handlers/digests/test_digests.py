"""Digests as whole conversations: set in a line, sent at the local hour, never empty, never twice (X3, B8, B21)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from bot.retention import KEEP, KEEP_ANNOUNCED
from handlers.digests import due, duties
from handlers.kit.desk import Desk
from tests.handlers.digests.world import chosen, digests_of, event, follows, forges, log

if TYPE_CHECKING:
    from tests.cast import Cast
    from tests.houses import Chat, House


async def test_a_line_sets_it_and_the_echo_says_when_it_comes(cast: Cast, ana: Chat) -> None:
    said = await ana.says("/digest weekly monday 8:00 environment, health")
    assert "Every week: Monday, 08:00" in said
    assert "Mon 18 Mar 2030, 08:00 (Tbilisi), in 5 days" in said
    assert "Ideas from elsewhere about: Environment and Health" in said


async def test_a_new_member_gets_none_until_they_ask(cast: Cast, ana: Chat, house: House) -> None:
    log(cast, "levan", "Beach clean-up")
    house.clock.pass_(days=8)
    await house.tick()
    assert ana.heard == []
    assert "It is off" in await ana.says("/digest")


async def test_it_comes_at_the_local_hour_with_what_is_followed(cast: Cast, ana: Chat, house: House) -> None:
    """X3, B8: an item that several follows lead to comes once; own ones never."""
    await ana.says("/digest daily 9:00")
    await ana.says("/digest follow Lyon Solidaire")
    await ana.says("/digest follow France")
    house.clock.pass_(hours=1)
    log(cast, "marie", "Soup kitchen", themes=("health",))
    log(cast, "ana", "My own walk")
    house.clock.move_to("2030-03-14 08:59", zone="Asia/Tbilisi")
    await house.tick()
    before = len(ana.heard)
    house.clock.move_to("2030-03-14 09:00", zone="Asia/Tbilisi")
    await house.tick()
    assert len(ana.heard) == before + 1
    assert ana.last_heard.count("Soup kitchen") == 1
    assert "My own walk" not in ana.last_heard
    assert "Your day" in ana.last_heard
    await ana.presses("1 · Open")
    assert "Soup kitchen" in ana.last_heard
    assert "Your day" in ana.heard[-2].shown.plain, "the digest stays where it is"


async def test_both_clock_changes_keep_the_hour(cast: Cast, marie: Chat, house: House) -> None:
    """X3: Paris springs forward on 31 March 2030 and back on 27 October 2030."""
    await marie.says("/digest daily 9:00")
    for day in ("2030-03-30", "2030-03-31", "2030-04-01", "2030-10-26", "2030-10-27", "2030-10-28"):
        house.clock.move_to(f"{day} 08:30", zone="Europe/Paris")
        await house.tick()
        log(cast, "claire", f"Walk of {day}")
        house.clock.move_to(f"{day} 08:59", zone="Europe/Paris")
        await house.tick()
        assert f"Walk of {day}" not in marie.last_heard
        house.clock.move_to(f"{day} 09:00", zone="Europe/Paris")
        await house.tick()
        assert f"Walk of {day}" in marie.last_heard, day


@pytest.mark.parametrize("day", ("2030-03-31", "2030-10-27"))
async def test_an_hour_that_is_skipped_or_comes_twice_brings_one_digest(
    cast: Cast, marie: Chat, house: House, day: str
) -> None:
    await marie.says("/quiet off")
    await marie.says("/digest daily 2:30")
    house.clock.move_to(f"{day} 00:10", zone="Europe/Paris")
    await house.tick()
    log(cast, "claire", "Night walk")
    count = len(marie.heard)
    for _ in range(30):
        house.clock.pass_(minutes=10)
        await house.tick()
    assert len(marie.heard) == count + 1


async def test_an_empty_one_is_not_sent_and_its_window_is_not_told_again(cast: Cast, ana: Chat, house: House) -> None:
    await ana.says("/digest daily 9:00")
    count = len(ana.heard)
    for day in (14, 15, 16):
        house.clock.move_to(f"2030-03-{day} 09:00", zone="Asia/Tbilisi")
        await house.tick()
    assert len(ana.heard) == count


async def test_private_and_section_only_activities_never_leak(cast: Cast, ana: Chat, house: House) -> None:
    """The card's own rule: whatever the digest shows opens, and what would not open is not shown."""
    await ana.says("/digest daily 9:00")
    await ana.says("/digest follow Lyon")
    follows(cast, "ana", "person", str(chosen(cast, "marie")))
    house.clock.pass_(hours=1)
    log(cast, "marie", "Secret picnic", visibility="private")
    log(cast, "marie", "Only for Lyon", visibility="section")
    log(cast, "levan", "Only for Tbilisi", visibility="section")
    log(cast, "marie", "For all")
    house.clock.move_to("2030-03-14 09:00", zone="Asia/Tbilisi")
    await house.tick()
    assert "For all" in ana.last_heard
    assert "Only for Tbilisi" in ana.last_heard
    assert "Secret" not in ana.last_heard
    assert "Only for Lyon" not in ana.last_heard


async def test_inspirations_are_three_at_most_and_never_repeat(cast: Cast, ana: Chat, house: House) -> None:
    """B21: of the reader's themes, from elsewhere, fresh, each once."""
    for number in range(7):
        log(cast, "marie", f"Idea {number}", themes=("environment",))
    log(cast, "marie", "Other theme", themes=("health",))
    house.clock.pass_(hours=1)
    await ana.says("/digest daily 9:00 environment")
    seen: list[str] = []
    for day in (14, 15, 16, 17):
        house.clock.move_to(f"2030-03-{day} 09:00", zone="Asia/Tbilisi")
        count = len(ana.heard)
        await house.tick()
        if len(ana.heard) > count:
            found = [f"Idea {number}" for number in range(7) if f"Idea {number}" in ana.last_heard]
            assert 0 < len(found) <= 3
            seen += found
        assert "Other theme" not in ana.last_heard
    assert sorted(seen) == [f"Idea {number}" for number in range(7)]


async def test_own_days_come_first(cast: Cast, ana: Chat, house: House) -> None:
    """X3: reminders, events one goes to, calls that close, what was left open; each with its button."""
    await ana.says("/remind on friday at 15:00 call the school")
    await ana.presses("Save")
    await ana.says("/digest weekly thursday 9:00")
    going = event(cast, "Spring fair", days=2)
    event(cast, "Call for helpers", days=3, kind="call")
    with house.database.begin() as uow:
        uow.events.set_answer(going, chosen(cast, "ana"), "maybe", now=house.clock.now)
    await ana.says("/log")
    house.clock.move_to("2030-03-14 09:00", zone="Asia/Tbilisi")
    await house.tick()
    said = ana.last_heard
    assert "Your week" in said
    assert said.index("Spring fair") < said.index("call the school")
    assert said.index("Spring fair") < said.index("Call for helpers") < said.index("Unfinished")
    assert said.count("Spring fair") == 1
    assert any(label.endswith("Continue") for label in ana.buttons)
    await ana.says("a walk in the park")
    assert "When" in ana.last_heard or "when" in ana.last_heard, "the form's question is the one that is answered"


async def test_past_and_cancelled_events_are_no_news(cast: Cast, ana: Chat, house: House) -> None:
    await ana.says("/digest daily 9:00")
    event(cast, "Over already", hours=2)
    gone = event(cast, "Cancelled one", days=4)
    event(cast, "Next month", days=30)
    with house.database.begin() as uow:
        uow.events.cancel(gone, reason=None, now=house.clock.now)
    house.clock.move_to("2030-03-14 09:00", zone="Asia/Tbilisi")
    await house.tick()
    heard = "\n".join(digests_of(ana))
    assert "Next month" in heard
    assert "Over already" not in heard
    assert "Cancelled one" not in heard


async def test_a_missed_window_goes_into_the_next(cast: Cast, ana: Chat, house: House) -> None:
    """X7: more than three hours late is not sent; nothing of it is lost."""
    await ana.says("/digest daily 9:00")
    house.clock.pass_(hours=1)
    log(cast, "levan", "Before the outage")
    house.clock.move_to("2030-03-14 12:01", zone="Asia/Tbilisi")
    await house.tick()
    assert digests_of(ana) == []
    house.clock.move_to("2030-03-15 11:30", zone="Asia/Tbilisi")
    await house.tick()
    assert "Before the outage" in digests_of(ana)[-1]
    assert "should have come" in digests_of(ana)[-1]


async def test_a_letter_that_never_arrived_is_told_again(cast: Cast, ana: Chat, house: House) -> None:
    """The process died between writing and sending and came back after the digest's time."""
    await ana.says("/digest daily 9:00")
    house.clock.pass_(hours=1)
    log(cast, "levan", "Almost lost")
    house.clock.move_to("2030-03-14 09:00", zone="Asia/Tbilisi")
    for one in house.due_work:
        await house.ticks.run(one)
    house.clock.move_to("2030-03-14 14:00", zone="Asia/Tbilisi")
    with house.database.begin() as uow:
        assert uow.outbox.expire(now=house.clock.now) == 1
    await house.tick()
    assert digests_of(ana) == []
    house.clock.move_to("2030-03-15 09:00", zone="Asia/Tbilisi")
    await house.tick()
    assert "Almost lost" in digests_of(ana)[-1]


async def test_one_that_never_arrived_is_told_again_weeks_later(cast: Cast, ana: Chat, house: House) -> None:
    """What became of the letter is still known after two weeks away."""
    await ana.says("/digest daily 9:00")
    house.clock.pass_(hours=1)
    log(cast, "levan", "Almost lost")
    house.clock.move_to("2030-03-14 09:00", zone="Asia/Tbilisi")
    for one in house.due_work:
        await house.ticks.run(one)
    house.clock.move_to("2030-03-14 14:00", zone="Asia/Tbilisi")
    await ana.says("/away until 30 March")
    with house.database.begin() as uow:
        uow.outbox.expire(now=house.clock.now)
    house.clock.move_to("2030-03-29 09:00", zone="Asia/Tbilisi")
    await house.tick()
    with house.database.begin() as uow:
        uow.outbox.prune(before=house.clock.now - KEEP, announced_before=house.clock.now - KEEP_ANNOUNCED)
    for day in ("30", "31"):
        house.clock.move_to(f"2030-03-{day} 09:00", zone="Asia/Tbilisi")
        await house.tick()
    assert "Almost lost" in "".join(digests_of(ana))


async def test_away_and_over_the_cap_fold_into_the_next(cast: Cast, ana: Chat, house: House) -> None:
    await ana.says("/digest daily 9:00")
    await ana.says("/away until 16 March")
    house.clock.pass_(hours=1)
    log(cast, "levan", "While away")
    for day in (14, 15):
        house.clock.move_to(f"2030-03-{day} 09:00", zone="Asia/Tbilisi")
        await house.tick()
        assert digests_of(ana) == []
    with house.database.begin() as uow:
        uow.attention.spend([(chosen(cast, "ana"), date(2030, 3, 16))] * 3)
    house.clock.move_to("2030-03-16 09:00", zone="Asia/Tbilisi")
    await house.tick()
    assert digests_of(ana) == []
    house.clock.move_to("2030-03-17 09:00", zone="Asia/Tbilisi")
    await house.tick()
    assert "While away" in digests_of(ana)[-1]


async def test_quiet_hours_put_it_off_to_the_morning_and_it_says_so(cast: Cast, ana: Chat, house: House) -> None:
    said = await ana.says("/digest daily 22:00")
    assert "quiet hours" in said
    assert "8:00" in said
    log(cast, "levan", "Evening walk")
    house.clock.move_to("2030-03-13 22:00", zone="Asia/Tbilisi")
    await house.tick()
    assert digests_of(ana) == []
    house.clock.move_to("2030-03-14 08:00", zone="Asia/Tbilisi")
    await house.tick()
    assert "Evening walk" in digests_of(ana)[-1]


async def test_whoever_leaves_a_network_hears_no_more_of_it(cast: Cast, ana: Chat, house: House) -> None:
    await ana.says("/digest daily 9:00")
    house.clock.pass_(hours=1)
    log(cast, "levan", "No longer mine")
    with house.database.begin() as uow:
        uow.people.leave(chosen(cast, "ana"), cast.network)
    house.clock.move_to("2030-03-14 09:00", zone="Asia/Tbilisi")
    await house.tick()
    assert digests_of(ana) == []


async def test_stop_and_start_again(cast: Cast, ana: Chat, house: House) -> None:
    await ana.says("/digest daily 9:00")
    await ana.says("/stop")
    log(cast, "levan", "While stopped")
    house.clock.move_to("2030-03-14 09:00", zone="Asia/Tbilisi")
    await house.tick()
    assert digests_of(ana) == []
    await ana.says("/start")
    house.clock.move_to("2030-03-15 09:00", zone="Asia/Tbilisi")
    await house.tick()
    assert "While stopped" in digests_of(ana)[-1]


async def test_a_new_clock_moves_it_along(cast: Cast, ana: Chat, house: House) -> None:
    await ana.says("/digest daily 9:00")
    with house.database.begin() as uow:
        uow.people.change(chosen(cast, "ana"), zone="America/Lima")
    log(cast, "levan", "Seen from Lima")
    house.clock.move_to("2030-03-14 09:00", zone="Asia/Tbilisi")
    await house.tick()
    assert digests_of(ana) == []
    house.clock.move_to("2030-03-14 09:00", zone="America/Lima")
    await house.tick()
    assert "Seen from Lima" in digests_of(ana)[-1]


async def test_many_news_are_counted_and_all_open_with_a_button(cast: Cast, ana: Chat, house: House) -> None:
    await ana.says("/digest daily 9:00")
    for number in range(20):
        log(cast, "levan", f"Walk {number:02}")
    house.clock.pass_(hours=1)
    house.clock.move_to("2030-03-14 09:00", zone="Asia/Tbilisi")
    await house.tick()
    assert "and 12 more" in ana.last_heard
    await ana.presses("All that is new")
    pages = ana.last_heard
    for _ in range(2):
        await ana.presses("Next")
        pages += ana.last_heard
    assert all(f"Walk {number:02}" in pages for number in range(20))


async def test_following_from_an_activitys_card(cast: Cast, ana: Chat, house: House) -> None:
    found = log(cast, "marie", "Soup kitchen", themes=("health",))
    await forges(ana, f"activities.open~{found}")
    await ana.presses("Follow")
    assert {"Follow Lyon Solidaire", "Follow France", "Follow Health", "Follow Marie"} <= set(ana.buttons)
    await ana.presses("Follow Marie")
    assert "✓ Marie" in ana.buttons
    assert "off" in ana.last_heard


@pytest.mark.parametrize(
    ("who", "line", "said"),
    (
        ("marie", "/digest hebdomadaire lundi 8h environnement, santé", "lundi"),
        ("marie", "/digest quotidien 7h30", "7:30"),
        ("olga", "/digest раз в неделю в среду 18:00 экология", "среда"),
        ("olga", "/digest каждый день в 8", "8:00"),
        ("levan", "/digest კვირაში ერთხელ პარასკევს 9:00 გარემო", "პარასკევი"),
        ("levan", "/digest ყოველდღე 7:30", "7:30"),
        ("ana", "/digest monday 8:00", "Monday, 8:00"),
        ("ana", "/digest 18:00", "18:00"),
    ),
)
async def test_lines_in_every_language(cast: Cast, who: str, line: str, said: str) -> None:
    chat = cast.people[who]
    assert said in (await chat.says(line)).replace("08:", "8:").replace("07:", "7:")


@pytest.mark.parametrize(
    "line", ("/digest weekly", "/digest off", "/digest follow Lyon", "/digest unfollow Lyon", "/digest daily")
)
async def test_every_line_of_the_help_works(cast: Cast, ana: Chat, line: str) -> None:
    assert "I did not understand" not in await ana.says(line)


@pytest.mark.parametrize("line", ("/digest zzgrumpf", "/digest weekly zzgrumpf", "/digest follow Zzgrumpf"))
async def test_nonsense_is_refused_with_an_example(cast: Cast, ana: Chat, line: str) -> None:
    assert "/digest" in await ana.says(line)


async def test_what_is_held_is_handed_out_and_forgotten(cast: Cast, ana: Chat, marie: Chat, house: House) -> None:
    await marie.says("/digest weekly monday 8:00")
    follows(cast, "marie", "person", str(chosen(cast, "ana")))
    follows(cast, "ana", "country", "FR")
    person = chosen(cast, "ana")
    with house.database.begin() as uow:
        held = duties.export(uow, person)
        assert {"network": cast.network, "kind": "country", "what": "FR"} in held["follows"]  # type: ignore[operator]
        duties.forget(uow, person)
        assert uow.digests.list_follows(person) == []
        left = uow.digests.list_follows(chosen(cast, "marie"))
    assert [one.kind for one in left] == ["section"]


async def test_the_demo_gets_nothing_unasked(cast: Cast, nino: Chat, house: House) -> None:
    fiction = replace(house.ticks._house, demo=True)
    with house.database.begin() as uow:
        due.welcome_coordinators(Desk(uow, house.clock.now, fiction, house.texts), 100)
    for _ in range(8):
        house.clock.pass_(days=1)
        await house.tick()
    assert nino.heard == []


async def test_old_memories_are_pruned(cast: Cast, ana: Chat, house: House) -> None:
    await ana.says("/digest daily 9:00")
    log(cast, "levan", "A walk")
    house.clock.move_to("2030-03-14 09:00", zone="Asia/Tbilisi")
    await house.tick()
    with house.database.begin() as uow:
        assert uow.digests.list_shown([chosen(cast, "ana")])
    house.clock.now += timedelta(days=100)
    await house.tick()
    with house.database.begin() as uow:
        assert uow.digests.list_shown([chosen(cast, "ana")]) == []


async def test_it_is_offered_once_at_the_first_contact(cast: Cast, house: House) -> None:
    new = house.chat("new", name="Nika")
    await new.says("/start")
    for _ in range(8):
        if "A weekly digest for me" in new.buttons:
            break
        await new.presses("Skip" if "Skip" in new.buttons else new.buttons[0])
    await new.presses("A weekly digest for me")
    assert "Every week: Monday, 09:00" in new.last_heard
