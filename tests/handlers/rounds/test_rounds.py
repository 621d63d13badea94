"""C12: rounds are opened or proposed, joined in one press, drawn, met, asked about; in several languages and zones."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from tests.handlers.rounds.circle import TOPIC, draw, groups_of, join, latest, open_series, planned, put_series

if TYPE_CHECKING:
    from datetime import datetime

    from storage import RoundSeries
    from tests.cast import Cast
    from tests.houses import Chat, House


async def test_a_round_from_the_first_line_to_the_last_answer(
    house: House, cast: Cast, root: Chat, ana: Chat, marie: Chat, olga: Chat
) -> None:
    """Root in Oslo opens it; Ana (en), Marie (fr) and Olga (ru) meet; each reads in their language, on their clock."""
    card = await open_series(root)
    assert "pairs, every 2 weeks, drawn on Monday at 10:00 (Oslo)" in card
    assert "Next draw: Mon 18 Mar 2030, 10:00 (Oslo), in 5 days" in card
    for chat, label, join_it, said in (
        (ana, TOPIC, "Take part", "You take part from the next draw on."),
        (marie, TOPIC, "Participer", "Tu participes dès le prochain tirage."),
        (olga, TOPIC, "Участвовать", "Вы участвуете со следующей жеребьёвки."),
    ):
        await chat.says("/rounds")
        await chat.presses(label)
        assert said in await chat.presses(join_it)
    with house.database.begin() as uow:
        series = uow.rounds.list_made(root.person_id)[0]  # type: ignore[arg-type]
    # Marie and Olga speak English too; Ana learns no language for it.
    await marie.presses("Mes langues")
    await marie.presses("anglais")
    with house.database.begin() as uow:
        assert uow.rounds.find_member(series.id, marie.person_id).languages == ("fr", "en")  # type: ignore[arg-type, union-attr]
        uow.rounds.join(series.id, olga.person_id, ("ru", "en"), now=house.clock.now)  # type: ignore[arg-type]

    drawn = await draw(house, series)
    assert [len(group) for group in groups_of(house, drawn.id)] == [3]
    letter = ana.last_heard
    assert letter.startswith(f"{TOPIC}, round 1. You meet:")
    assert "Marie, France\nYou both speak: English" in letter
    assert "Olga, Georgia\nYou both speak: English" in letter
    # Quiet hours end at 8:00 and begin at 21:00: in Paris that is 11:00 to midnight in Tbilisi, three hours ahead.
    assert "Hours that suit all of you, on your clock (Tbilisi): 11:00–21:00" in letter
    # Clocks change in Paris on 31 March, and not in Tbilisi.
    assert "From Sun 31 Mar on, as clocks change: 10:00–21:00" in letter
    assert "à ton heure (Paris) : 08:00–18:00" in marie.last_heard
    assert "À partir du dim. 31 mars, à cause du changement d’heure : 08:00–19:00" in marie.last_heard
    assert "по вашему времени (Тбилиси): 11:00–21:00" in olga.last_heard
    assert ana.buttons == ["Get in touch: Marie", "Get in touch: Olga", "Open these rounds"]
    assert "marie" not in letter.replace("Marie", "")

    house.clock.now = drawn.planned_at + timedelta(days=10, hours=1)
    await house.tick()
    assert ana.last_heard.startswith(f"{TOPIC}: how was it to meet Marie and Olga?")
    assert "Kept: We met, it was worth it." in await ana.presses("We met, it was worth it")
    await ana.presses("Add a few words")
    assert "without your name" in await ana.says("We talked for two hours")
    await marie.presses("Rencontre faite, décevante")
    results = f"rounds.results~{series.id}"
    from handlers.kit.incoming import Pressed

    await olga.presses("Не встретились")
    early = await root.sends(Pressed(results, root.heard[-1].id, "a"))
    assert "Shown once answers are closed, if there are at least 3." in early
    assert "Worth it" not in early
    house.clock.now = drawn.planned_at + timedelta(days=12, hours=2)
    await house.tick()
    over = await root.sends(Pressed(results, root.heard[-1].id, "b"))
    assert "Worth it: 1 · Fell short: 1 · Did not meet: 1 · No answer: 0" in over
    assert "two hours" not in over
    # Whoever looks twice must not learn what one late answer was.
    late = await marie.sends(Pressed(f"rounds.went~{drawn.id}~well", marie.heard[-1].id, "late"))
    assert late == "Les réponses sur ce tour sont closes. Raconte-moi le prochain."
    assert over == await root.sends(Pressed(results, root.heard[-1].id, "c"))


async def test_ten_people_meet_everybody_in_nine_rounds(house: House, cast: Cast) -> None:
    """No repeat at all, through the whole of the program; nobody in two groups."""
    series = put_series(cast, every=1)
    with house.database.begin() as uow:
        for number in range(10):
            person = uow.people.add("fake", f"p{number}", chat=f"p{number}", now=house.clock.now)
            uow.people.change(person.id, name=f"P{number}", language="en", zone="Asia/Tbilisi", network_id=cast.network)
            uow.people.join(person.id, cast.network, now=house.clock.now, section_id=None, kinds=[])
            uow.rounds.join(series.id, person.id, ["en"], now=house.clock.now)
            # Silence would end in a pause; here everybody always says a word.
    met: set[frozenset[int]] = set()
    for number in range(1, 10):
        drawn = await draw(house, series)
        assert (drawn.number, drawn.repeats, drawn.mute) == (number, 0, 0)
        found = groups_of(house, drawn.id)
        assert len(found) == 5
        for pair in found:
            assert frozenset(pair) not in met
            met.add(frozenset(pair))
        with house.database.begin() as uow:
            for seat in uow.rounds.list_seats(drawn.id):
                uow.rounds.say(seat, went="well", words=None, now=house.clock.now)
    assert len(met) == 45


async def test_who_is_away_stopped_skips_pauses_or_moved_is_not_drawn(
    house: House, cast: Cast, ana: Chat, levan: Chat, nino: Chat, tamar: Chat, claire: Chat, olga: Chat, marie: Chat
) -> None:
    series = put_series(cast)
    everybody = ("ana", "levan", "nino", "tamar", "claire", "olga", "marie")
    join(cast, series, **dict.fromkeys(everybody, ("en",)))
    await ana.says("/away until 1 May")
    await levan.says("/stop")
    await nino.says("/rounds")
    await nino.presses(TOPIC)
    assert "You skip the next round." in await nino.presses("Skip the next round")
    await tamar.says("/rounds")
    await tamar.presses(TOPIC)
    await tamar.presses("Pause")
    assert "You pause until Sun 31 Mar 2030." in await tamar.says("until 31 March")
    with house.database.begin() as uow:
        uow.people.leave(marie.person_id, cast.network)  # type: ignore[arg-type]
    drawn = await draw(house, series)
    assert groups_of(house, drawn.id) == [{claire.person_id, olga.person_id}]
    # Two weeks later Nino and Tamar are back of themselves.
    drawn = await draw(house, series)
    people = {claire.person_id, olga.person_id, nino.person_id, tamar.person_id}
    assert set().union(*groups_of(house, drawn.id)) == people
    assert drawn.repeats == 0
    # The only one left is told so, and is not put with anybody.
    with house.database.begin() as uow:
        for chat in (olga, nino, tamar):
            assert chat.person_id is not None
            uow.rounds.leave(series.id, chat.person_id)
    drawn = await draw(house, series)
    assert groups_of(house, drawn.id) == []
    assert claire.last_heard.startswith(f"{TOPIC}: there is nobody for you to meet this time.")


async def test_who_shut_somebody_out_never_meets_them(
    house: House, cast: Cast, claire: Chat, olga: Chat, nino: Chat, tamar: Chat
) -> None:
    """A repeat is better, and so is nobody at all; neither of the two reads why."""
    series = put_series(cast)
    everybody = ("claire", "olga", "nino", "tamar")
    join(cast, series, **dict.fromkeys(everybody, ("en",)))
    assert olga.person_id is not None
    assert claire.person_id is not None
    with house.database.begin() as uow:
        uow.relays.block(olga.person_id, claire.person_id, now=house.clock.now)
    for _ in range(4):
        drawn = await draw(house, series)
        assert {olga.person_id, claire.person_id} not in groups_of(house, drawn.id)
        assert len(groups_of(house, drawn.id)) == 2
        assert drawn.mute == 0
        with house.database.begin() as uow:  # nobody grows tired of it
            uow.rounds.set_members(series.id, [one.person_id for one in uow.rounds.list_members(series.id)], ignored=0)
    with house.database.begin() as uow:
        for chat in (nino, tamar):
            assert chat.person_id is not None
            uow.rounds.leave(series.id, chat.person_id)
    drawn = await draw(house, series)
    assert groups_of(house, drawn.id) == []
    for chat in (olga, claire):
        assert chat.last_heard.startswith(TOPIC)
    assert "Olga" not in claire.last_heard


async def test_whoever_says_nothing_twice_is_asked_once_and_then_pauses(
    house: House, cast: Cast, ana: Chat, nino: Chat
) -> None:
    series = put_series(cast)
    join(cast, series, ana=("en",), nino=("en",))
    for _ in range(2):
        drawn = await draw(house, series)
        house.clock.now = drawn.planned_at + timedelta(days=10, hours=1)
        await house.tick()
        await nino.presses("We did not meet")
        house.clock.now = drawn.planned_at + timedelta(days=12, hours=2)
        await house.tick()
    assert "I have not heard from you about the last 2 rounds" in ana.last_heard
    assert "I have not heard" not in "\n".join(heard.shown.plain for heard in nino.heard)
    asked = len(ana.heard)
    await draw(house, series)
    assert len(ana.heard) == asked
    await draw(house, series)
    assert len(ana.heard) == asked
    assert "Good to have you." in await ana.presses("Yes, go on")
    drawn = await draw(house, series)
    assert groups_of(house, drawn.id) == [{ana.person_id, nino.person_id}]
    assert drawn.repeats == 1
    assert "You have met before: nobody new was left" in ana.last_heard


async def test_whoever_came_back_from_a_pause_and_says_nothing_is_asked_too(
    house: House, cast: Cast, ana: Chat, nino: Chat
) -> None:
    """Whoever pauses again has said something: they are not asked."""
    series = put_series(cast)
    join(cast, series, ana=("en",), nino=("en",))
    pause_until(house, series, ana, house.clock.now + timedelta(days=1))
    for _ in range(2):
        drawn = await draw(house, series)
        assert groups_of(house, drawn.id) == [{ana.person_id, nino.person_id}]
        for days in (10, 12):
            house.clock.now = drawn.planned_at + timedelta(days=days, hours=2)
            pause_until(house, series, nino, house.clock.now + timedelta(days=1))
            await house.tick()
    assert "I have not heard from you about the last 2 rounds" in ana.last_heard
    assert "I have not heard" not in nino.last_heard


def pause_until(house: House, series: RoundSeries, chat: Chat, until: datetime) -> None:
    assert chat.person_id is not None
    with house.database.begin() as uow:
        uow.rounds.set_member(series.id, chat.person_id, state="paused", paused_until=until.date())


async def test_no_common_language_only_where_nobody_else_is_left_and_they_are_told(
    house: House, cast: Cast, ana: Chat, levan: Chat, marie: Chat, olga: Chat
) -> None:
    series = put_series(cast)
    join(cast, series, ana=("en",), levan=("ka", "en"), marie=("fr",), olga=("ru",))
    drawn = await draw(house, series)
    assert drawn.mute == 1
    assert {marie.person_id, olga.person_id} in groups_of(house, drawn.id)
    # It is 7:00 in Paris: the letter waits for the end of quiet hours.
    assert marie.heard == []
    house.clock.now += timedelta(hours=2)
    await house.tick()
    assert "Vous n’avez pas de langue commune : de l’autre côté, on parle russe." in marie.last_heard
    assert "Общего языка у вас нет. Там говорят на языках: французский." in olga.last_heard
    assert "საერთო ენები: ინგლისური" in levan.last_heard


async def test_a_member_proposes_and_the_first_coordinator_decides(
    house: House, cast: Cast, ana: Chat, nino: Chat, levan: Chat
) -> None:
    await ana.says("/rounds")
    await ana.presses("New rounds")
    await ana.says("Reading group")
    await ana.presses("Tbilisi Youth")
    await ana.presses("groups of three")
    await ana.says("every 3 weeks")
    assert "You do not coordinate there." in await ana.says("every Friday at 18:00")
    assert "Proposed. You will hear" in await ana.presses("Save")
    assert (
        "Ana proposes peer rounds:\n\nReading group\nFor: Tbilisi Youth\ngroups of three, every 3 weeks"
        in nino.last_heard
    )
    await levan.says("/rounds")
    assert "Reading group" not in levan.last_heard
    assert "These rounds are open." in await nino.presses("Open it")
    assert ana.last_heard.startswith("Your proposal is taken up: Reading group.")
    # The other button under the same letter comes too late.
    with house.database.begin() as uow:
        assert uow.rounds.list_made(nino.person_id)[0].state == "open"  # type: ignore[arg-type]


async def test_a_letter_does_not_break_a_form(house: House, cast: Cast, ana: Chat, nino: Chat) -> None:
    series = put_series(cast)
    join(cast, series, ana=("en",), nino=("en",))
    await ana.says("/log beach clean-up yesterday, 12 volunteers")
    with house.database.begin() as uow:
        before = uow.drafts.active(ana.person_id)  # type: ignore[arg-type]
    await draw(house, series)
    assert ana.last_heard.startswith(TOPIC)
    with house.database.begin() as uow:
        after = uow.drafts.active(ana.person_id)  # type: ignore[arg-type]
    assert before is not None
    assert after is not None
    assert (after.id, after.step) == (before.id, before.step)


async def test_a_draw_keeps_its_hour_on_its_own_clock_across_both_clock_changes(house: House, cast: Cast) -> None:
    series = put_series(cast, every=4, zone="Europe/Oslo")
    seen = []
    for _ in range(9):
        at = planned(house, series.id).planned_at
        seen.append((at.month, at.day, at.hour))
        await draw(house, series)
    assert {hour for month, _, hour in seen if 4 <= month <= 9} == {8}
    assert [one for one in seen if one[2] != 8] == [(3, 18, 9), (10, 28, 9)]


async def test_what_was_missed_for_long_is_not_made_up_for_twice(house: House, cast: Cast) -> None:
    series = put_series(cast)
    join(cast, series, ana=("en",), nino=("en",))
    first = planned(house, series.id).planned_at
    house.clock.now = first + timedelta(days=1)
    await house.tick()
    assert latest(house, series.id).number == 1
    house.clock.now = first + timedelta(days=14 + 8)
    await house.tick()
    assert latest(house, series.id).number == 1
    assert planned(house, series.id).planned_at == first + timedelta(days=28)
