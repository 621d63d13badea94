"""X8: every kind of data has its limit, the limits stand where people read them, and they run by themselves."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from bot.retention import KEEP_AUDIT, KEEP_LEARNING, KEEP_REPORTS, KEEP_TALK, KEEP_WORDS, LIMITS, throw_away
from handlers import FEATURES
from storage.schema import metadata
from tests.handlers.cohorts.learning import PLAN
from tests.handlers.plans.library import press, tell
from tests.handlers.rounds.circle import draw, put_series
from tests.handlers.rounds.circle import join as join_rounds

if TYPE_CHECKING:
    from tests.cast import Cast
    from tests.houses import Chat, House

PAGE = Path(__file__).parents[2] / "docs" / "retention.md"
ROWS = [line.split(" | ") for line in PAGE.read_text(encoding="utf-8").splitlines() if line.startswith("| `")]
MINUTE = timedelta(minutes=1)


def test_every_table_about_people_stands_on_the_page_once() -> None:
    told = [table for row in ROWS for table in re.findall(r"`(\w+)`", row[0])]
    assert sorted(told) == sorted(LIMITS)
    assert sorted(told) == sorted({table for feature in FEATURES for table in feature.stores})


def test_every_column_that_names_a_person_is_in_such_a_table() -> None:
    """By foreign key, and by the names that such columns have where there is none."""
    names = re.compile(r"(^|_)(person|author|asker|owner|sender|by)(_id)?$")
    pointing = {
        table.name
        for table in metadata.sorted_tables
        if any(key.column.table.name == "person" for key in table.foreign_keys)
        or any(names.search(column.name) for column in table.columns)
    }
    # Not people: an organisation's section, a letter's process, and the random mark of an author.
    assert pointing - set(LIMITS) <= {"statistics_author", "lease"}


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0][3:25])
def test_the_page_names_the_limits_of_the_code(row: list[str]) -> None:
    for table in re.findall(r"`(\w+)`", row[0]):
        limit = LIMITS[table]
        if limit is None:
            assert "until erased" in row[2], table
        else:
            assert f"{limit.days} days" in row[2], table


async def test_what_is_past_its_time_goes_and_the_rest_stays(
    house: House, cast: Cast, ana: Chat, marie: Chat, nino: Chat
) -> None:
    assert ana.person_id is not None
    assert marie.person_id is not None
    start = house.clock.now
    practice = tell(cast, ana, "Feeding stray dogs", section="Tbilisi Youth", country="GE")
    await press(marie, "moderation.because", "practice", practice.id, "other")
    await marie.says("Il n’y a pas de chiens")
    await press(nino, "moderation.decide", 1, "hidden")
    await nino.says("There are no dogs there")
    with house.database.begin() as uow:
        uow.transcripts.add("a chat", {"text": "said"}, own=True, now=start)
        cohort = uow.cohorts.add(cast.network, PLAN, author_id=ana.person_id, facilitator_id=ana.person_id, now=start)
        uow.cohorts.rate(cohort.id, ana.person_id, "before", (1, 2), "words", now=start)
        uow.cohorts.end(cohort.id, "finished", now=start)
    series = put_series(cast)
    join_rounds(cast, series, ana=("en",), claire=("en",))
    drawn = await draw(house, series)
    with house.database.begin() as uow:
        seat = next(one for one in uow.rounds.list_seats(drawn.id) if one.person_id == ana.person_id)
        uow.rounds.say(seat, went="well", words="a good talk", now=house.clock.now)

    def left(table: str, column: str) -> int:
        columns = metadata.tables[table].c
        with house.database.engine.connect() as connection:
            return len(connection.execute(select(columns[column]).where(columns[column].is_not(None))).all())

    ends = {
        ("transcript", "body"): start + KEEP_TALK,
        ("report", "reason"): start + KEEP_REPORTS,
        ("moderation_case", "words"): start + KEEP_REPORTS,
        ("round_seat", "words"): house.clock.now + KEEP_WORDS,
        ("cohort_rating", "marks"): start + KEEP_LEARNING,
        ("audit", "action"): start + KEEP_AUDIT,
    }
    before = {kept: left(*kept) for kept in ends}
    assert all(before.values()), before
    for end in sorted(set(ends.values())):
        for now in (end - MINUTE, end + MINUTE):
            with house.database.begin() as uow:
                throw_away(uow, now)
            for kept, until in ends.items():
                assert (left(*kept) == before[kept]) is (until > now), (kept, now)
    assert left("moderation_case", "state") == 1, "that it was decided stays"
    assert left("cohort", "title") == 1
    assert left("round_seat", "went") == 1
