"""C21: when owners are reminded, on any clock and after any silence; and what a line about a task says."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.teams import rules
from handlers.teams.reading import Situation, Words, look_inside, read_line
from storage import PersonId

ZONES = ("UTC", "Asia/Tbilisi", "Europe/Paris", "America/New_York", "Pacific/Kiritimati", "Asia/Kathmandu")
ANA, NINO, MARIE, OTHER = PersonId(1), PersonId(2), PersonId(3), PersonId(4)
NOW = datetime(2030, 3, 13, 9, tzinfo=UTC)
FRIDAY = date(2030, 3, 15)


@given(
    due=st.dates(date(2030, 1, 1), date(2031, 12, 31)),
    zone=st.sampled_from(ZONES),
    made=st.integers(-40 * 24, 40 * 24),
    looks=st.lists(st.integers(1, 200), max_size=60),
)
def test_nobody_hears_a_stage_twice_or_out_of_order(due: date, zone: str, made: int, looks: list[int]) -> None:
    """However the looks for due work lie, each stage is said at most once, in order, and none before its time."""
    clock = ZoneInfo(zone)
    now = datetime.combine(due, rules.CLOCK, tzinfo=UTC) + timedelta(hours=made)
    step = rules.next_step(due, "plan", clock, now)
    assert step.said is None
    said: list[str] = []
    for hours in looks:
        now += timedelta(hours=hours)
        if step.remind_at is None or step.remind_at > now:
            continue
        step = rules.next_step(due, step.remind, clock, now)
        assert step.said is not None
        assert rules.moment(due, step.said, clock) <= now
        said.append(step.said)
    stages = list(rules.STAGES)
    assert [stages.index(one) for one in said] == sorted({stages.index(one) for one in said})


@given(due=st.dates(date(2030, 1, 1), date(2031, 12, 31)), zone=st.sampled_from(ZONES))
def test_reminders_come_in_the_morning_wherever_one_lives(due: date, zone: str) -> None:
    for stage, days in rules.STAGES.items():
        local = rules.moment(due, stage, ZoneInfo(zone)).astimezone(ZoneInfo(zone))
        assert (local.date() - due, local.time()) == (timedelta(days=days), rules.CLOCK)
        assert rules.ends_at(due, stage, ZoneInfo(zone)) > rules.moment(due, stage, ZoneInfo(zone))


def situation(language: str = "en") -> Situation:
    people = {"Ana": [ANA], "Нино": [NINO], "Marie Dupont": [MARIE], "Marie": [OTHER]}
    joints = {"by", "on", "for", "avant", "pour", "до", "к", "в"}
    words = Words(frozenset({"me", "moi", "я", "მე"}), frozenset(joints))
    return Situation(ANA, people, language, NOW, ZoneInfo("Asia/Tbilisi"), words)


@pytest.mark.parametrize(
    ("language", "line", "text", "owners", "dues"),
    (
        ("en", "call the school Nino Friday", "call the school", (NINO,), (FRIDAY,)),
        ("en", "call the school by Friday Nino", "call the school", (NINO,), (FRIDAY,)),
        ("en", "Nino: call the school on Friday", "call the school", (NINO,), (FRIDAY,)),
        ("en", "Nino calls the school by Friday", "Nino calls the school", (NINO,), (FRIDAY,)),
        ("en", "call Nino Friday", "call Nino", (), (FRIDAY,)),
        ("en", "print 20 posters Marie Dupont", "print 20 posters", (MARIE,), ()),
        ("en", "ask Marie about the room for me", "ask Marie about the room", (ANA,), ()),
        ("en", "sweep the yard", "sweep the yard", (), ()),
        ("fr", "appeler la mairie moi avant vendredi", "appeler la mairie", (ANA,), (FRIDAY,)),
        ("ru", "позвонить в школу Ане до пятницы", "позвонить в школу", (ANA,), (FRIDAY,)),
        ("ka", "სკოლაში დარეკვა ნინომ პარასკევს", "სკოლაში დარეკვა", (NINO,), (FRIDAY,)),
    ),
)
def test_lines(language: str, line: str, text: str, owners: tuple[int, ...], dues: tuple[date, ...]) -> None:
    said = read_line(line, situation(language))
    assert (said.text, said.owners, said.dues) == (text, owners, dues)


def test_a_day_that_is_over_is_no_date() -> None:
    assert read_line("thank everybody 1 March 2030", situation()).dues == ()


def test_a_sentence_stays_as_it_is() -> None:
    said = look_inside("Nino asks for the key, by Friday.", situation())
    assert (said.text, said.owners, said.dues) == ("Nino asks for the key, by Friday.", (NINO,), (FRIDAY,))


@given(st.text(max_size=80))
def test_any_line_is_read(line: str) -> None:
    read_line(line, situation())
    look_inside(line, situation("ru"))
