"""Nobody gets two partners, whatever dies or changes in the middle; letters come once; hours and clocks, as tables."""

from __future__ import annotations

from datetime import date, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest

from handlers.kit.desk import Desk, Did
from handlers.rounds import due, hours
from handlers.rounds.hours import Day
from storage import PersonId, RoundPlan
from tests.handlers.rounds.circle import groups_of, join, latest, planned, put_series

if TYPE_CHECKING:
    from collections.abc import Callable

    from storage import RoundSeries, UnitOfWork
    from tests.cast import Cast
    from tests.houses import House

EIGHT = ("ana", "levan", "nino", "tamar", "claire", "olga", "marie", "root")


def desk(house: House, uow: UnitOfWork) -> Desk:
    return Desk(uow, house.clock.now, house.ticks._house, house.texts)


def ready(cast: Cast) -> RoundSeries:
    """Eight people, and the draw is due."""
    series = put_series(cast)
    join(cast, series, **dict.fromkeys(EIGHT, ("en",)))
    cast.house.clock.now = planned(cast.house, series.id).planned_at + timedelta(seconds=1)
    return series


def worked_out(house: House) -> Callable[[Desk], Did]:
    """A draw that is worked out, and not written yet."""
    with house.database.begin(reads=True) as uow:
        step = due.work(desk(house, uow), 200)
    assert not isinstance(step, Did)
    return step


class Killed(Exception):
    """The process dies here."""


async def test_a_kill_in_the_middle_leaves_no_trace_and_draws_the_same(house: House, cast: Cast) -> None:
    series = ready(cast)
    step = worked_out(house)
    seen: list[object] = []

    def dies() -> None:
        with house.database.begin() as uow:
            step(desk(house, uow))
            draw = uow.rounds.list_draws(series.id)[0]
            together = uow.rounds.list_together(sorted({one.group_id for one in uow.rounds.list_seats(draw.id)}))
            seen.extend(sorted(sorted(people) for people in together.values()))
            raise Killed

    with pytest.raises(Killed):
        dies()
    with house.database.begin() as uow:
        assert uow.rounds.list_history(series.id) == []
    assert [chat.heard for chat in cast.people.values()] == [[]] * len(cast.people)
    await house.tick()
    found = groups_of(house, latest(house, series.id).id)
    assert sorted(sorted(group) for group in found) == seen
    assert sorted(person for group in found for person in group) == sorted(
        cast.people[name].person_id
        for name in EIGHT  # type: ignore[type-var]
    )


async def test_two_processes_work_out_the_same_draw_and_one_writes_it(house: House, cast: Cast) -> None:
    series = ready(cast)
    first, second = worked_out(house), worked_out(house)
    with house.database.begin() as uow:
        assert first(desk(house, uow)).taken
    with house.database.begin() as uow:
        assert second(desk(house, uow)) == Did()
        assert len(uow.rounds.list_history(series.id)) == 8
        assert len(uow.rounds.list_draws(series.id)) == 1


async def test_what_changes_before_it_is_written_makes_it_be_drawn_anew(house: House, cast: Cast) -> None:
    series = ready(cast)
    step = worked_out(house)
    ana = cast.people["ana"].person_id
    with house.database.begin() as uow:
        uow.rounds.leave(series.id, ana)  # type: ignore[arg-type]
    with house.database.begin() as uow:
        assert step(desk(house, uow)) == Did()
    await house.tick()
    found = groups_of(house, latest(house, series.id).id)
    assert sorted(map(len, found)) == [2, 2, 3]
    assert ana not in set().union(*found)


async def test_a_kill_between_two_batches_of_letters_sends_each_once(house: House, cast: Cast) -> None:
    """Groups are written; the letters of three seats too; then the process dies, and another one goes on."""
    series = ready(cast)
    with house.database.begin() as uow:
        due_step = worked_out(house)
        due_step(desk(house, uow))
    for dies in (False, True):
        step = worked_out_batch(house, 3)
        try:
            with house.database.begin() as uow:
                step(desk(house, uow))
                if dies:
                    raise Killed
        except Killed:
            pass
    await house.tick()
    house.clock.now += timedelta(hours=6)
    await house.tick()
    for name in EIGHT:
        assert len(cast.people[name].heard) == 1, name
    assert latest(house, series.id).state == "told"


def worked_out_batch(house: House, limit: int) -> Callable[[Desk], Did]:
    with house.database.begin(reads=True) as uow:
        step = due.work(desk(house, uow), limit)
    assert not isinstance(step, Did)
    return step


def test_the_table_refuses_a_second_group_for_one_person(house: House, cast: Cast) -> None:
    from sqlalchemy.exc import IntegrityError

    series = ready(cast)
    draw = planned(house, series.id)
    ana, nino, olga = (PersonId(one) for one in (1, 3, 7))
    with pytest.raises(IntegrityError), house.database.begin() as uow:
        uow.rounds.keep_groups(
            draw.id,
            [(ana, nino), (ana, olga)],
            repeats=0,
            mute=0,
            due_at=None,
            now=house.clock.now,
        )


# --- hours on clocks that change

TBILISI, PARIS, NEW_YORK, KATHMANDU = (
    ZoneInfo(name) for name in ("Asia/Tbilisi", "Europe/Paris", "America/New_York", "Asia/Kathmandu")
)


@pytest.mark.parametrize(
    ("on", "theirs", "windows"),
    (
        # Paris changes on 31 March 2030 and on 27 October; New York on 10 March; Tbilisi and Kathmandu never.
        (date(2030, 3, 30), PARIS, ((time(11), time(21)),)),
        (date(2030, 4, 1), PARIS, ((time(10), time(21)),)),
        (date(2030, 10, 28), PARIS, ((time(11), time(21)),)),
        (date(2030, 3, 9), NEW_YORK, ((time(17), time(21)),)),
        (date(2030, 3, 12), NEW_YORK, ((time(16), time(21)),)),
        (date(2030, 3, 12), KATHMANDU, ((time(8), time(19, 15)),)),
    ),
)
def test_hours_that_suit_both_on_one_clock(on: date, theirs: ZoneInfo, windows: object) -> None:
    both = (Day(TBILISI, time(21), time(8)), Day(theirs, time(21), time(8)))
    assert hours.common(both, on, TBILISI) == windows


def test_the_day_from_which_other_hours_suit() -> None:
    both = (Day(TBILISI), Day(PARIS))
    assert hours.changes_on(both, date(2030, 3, 19), date(2030, 4, 1), TBILISI) == date(2030, 3, 31)
    assert hours.changes_on(both, date(2030, 4, 2), date(2030, 4, 15), TBILISI) is None
    assert hours.changes_on(both, date(2030, 10, 20), date(2030, 11, 2), PARIS) == date(2030, 10, 27)


def test_who_has_no_quiet_hours_sleeps_nevertheless() -> None:
    assert hours.common((Day(TBILISI, time(0), time(0)),), date(2030, 3, 12), TBILISI) == ((time(7), time(23)),)


@pytest.mark.parametrize(
    ("minute", "before", "after"),
    (
        # In Oslo 2:30 is skipped on 31 March 2030: the instant after the gap; it comes twice on 27 October: the first.
        (150, "2030-03-24T01:30:00+00:00", "2030-03-31T01:30:00+00:00"),
        (150, "2030-10-20T00:30:00+00:00", "2030-10-27T00:30:00+00:00"),
        (600, "2030-03-24T09:00:00+00:00", "2030-03-31T08:00:00+00:00"),
        (600, "2030-10-20T08:00:00+00:00", "2030-10-27T09:00:00+00:00"),
    ),
)
def test_a_draw_across_a_clock_change(minute: int, before: str, after: str) -> None:
    from datetime import datetime

    from handlers.rounds import rules

    plan = RoundPlan("x", "en", 2, 1, "Europe/Oslo", 6, minute)
    at = datetime.fromisoformat(before)
    assert rules.next_draw(plan, at, at).isoformat() == after
