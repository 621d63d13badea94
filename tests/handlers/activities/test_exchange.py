"""Activities as rows of a table: safe in a spreadsheet, the same when read back, never guessed where it is unclear."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.activities.cells import Reason
from handlers.activities.columns import COLUMNS, Wrong, check_header, column_of
from handlers.activities.exchange import cells_of, plan
from handlers.activities.naming import Words
from handlers.activities.rows import Row, RowReader
from handlers.activities.sheets import (
    read_sheet,
)
from handlers.kit.spreadsheets import BOM, write_row
from storage import (
    Activity,
    ActivityId,
    Facts,
    Network,
    NetworkId,
    Section,
    SectionId,
    Theme,
    ThemeId,
)
from tests.handlers.activities.test_sheets import TRICKY

TODAY = date(2030, 3, 2)
SECTIONS = ("Tbilisi Youth", "Lyon; Solidaire", "=Kutaisi\\Green", "'Äpfel")
WORDS = Words(
    Network(NetworkId(1), "main", "Kith", ("en", "ru"), "UTC", open=True, is_default=True, quality_questions=()),
    [
        Section(SectionId(number), NetworkId(1), "GE", name, None, None, "open", retired=False)
        for number, name in enumerate(SECTIONS, start=1)
    ],
    [
        Theme(ThemeId(1), NetworkId(1), "environment", {"en": "Environment", "ru": "Природа"}, {}, 0, retired=False),
        Theme(ThemeId(2), NetworkId(1), "health", {"en": "Health", "ka": "ჯანმრთელობა"}, {}, 1, retired=True),
    ],
)


def reader(header: tuple[str, ...] = COLUMNS, order: str | None = None) -> RowReader:
    return RowReader(header, WORDS, today=TODAY, order=order)


def read(cells: dict[str, str], order: str | None = None) -> Row:
    """One good row with these cells."""
    found = reader(tuple(cells), order).read(2, tuple(cells.values()))
    assert isinstance(found, Row), found
    return found


def wrong(cells: dict[str, str]) -> dict[str, Reason]:
    """What is wrong with a row, by column."""
    found = reader(tuple(cells)).read(2, tuple(cells.values()))
    assert isinstance(found, list), found
    return {one.column: one.reason for one in found}


GOOD = {"title": "Clean-up", "from": "2030-03-01", "sections": "Tbilisi Youth"}

# --- rows


def test_everything_wrong_is_told_at_once() -> None:
    assert wrong(
        GOOD | {"title": "", "from": "3/4/2024", "sections": "Tbilisi Yuoth", "themes": "?", "volunteers": "many"}
    ) == {
        "title": Reason.MISSING,
        "from": Reason.AMBIGUOUS_DAY,
        "sections": Reason.UNKNOWN_SECTION,
        "themes": Reason.UNKNOWN_THEME,
        "volunteers": Reason.NO_NUMBER,
    }


def test_an_unknown_section_is_never_taken_for_one_that_is_alike() -> None:
    found = reader(tuple(GOOD)).read(2, ("Clean-up", "2030-03-01", "Tbilisi Yuoth"))
    assert isinstance(found, list)
    assert found == [Wrong(2, "sections", Reason.UNKNOWN_SECTION, "Tbilisi Yuoth", ("Tbilisi Youth",))]


def test_themes_are_known_by_slug_and_by_name_in_any_language() -> None:
    for name in ("environment", "ENVIRONMENT", "природа", " Природа "):
        assert read(GOOD | {"themes": name}).facts.themes == (1,)
    assert read(GOOD | {"themes": "ჯანმრთელობა; environment"}).facts.themes == (2, 1)


@pytest.mark.parametrize(
    ("column", "cell"),
    (
        ("from", "2031-01-01"),  # the future
        ("to", "2030-02-01"),  # before it began
        ("volunteers", "0"),
        ("hours", "30"),  # in one day
        ("link", "javascript:alert(1)"),
        ("link", "not a link"),
    ),
)
def test_what_the_chat_refuses_the_import_refuses(column: str, cell: str) -> None:
    assert wrong(GOOD | {column: cell}) == {column: Reason.IMPOSSIBLE}


def test_a_link_is_kept_as_the_chat_keeps_it() -> None:
    assert read(GOOD | {"link": "example.org/day"}).facts.link == "https://example.org/day"


def test_more_first_time_people_than_people_is_refused() -> None:
    assert wrong(GOOD | {"reached": "5", "first_time": "6"}) == {"first_time": Reason.IMPOSSIBLE}


def test_hours_that_contradict_each_other_are_refused() -> None:
    cells = GOOD | {"volunteers": "12", "hours": "3", "hours_kind": "each"}
    assert read(cells | {"volunteer_hours": "36"}).facts.minutes == 180
    assert wrong(cells | {"volunteer_hours": "40"}) == {"volunteer_hours": Reason.HOURS_DIFFER}
    only_total = read(GOOD | {"volunteer_hours": "36"}).facts
    assert (only_total.minutes, only_total.minutes_kind) == (36 * 60, "total")


def test_the_header_is_checked_before_anything_is_lost() -> None:
    complaints, passed_over = check_header(("Title", "volunters", "mood", "Date"))
    assert [(one.column, one.reason) for one in complaints] == [("volunters", Reason.UNKNOWN_COLUMN)]
    assert passed_over == ["mood"]
    assert [one.reason for one in check_header(("title",))[0]] == [Reason.MISSING_COLUMN]
    assert Reason.REPEATED_COLUMN in [one.reason for one in check_header(("title", "date", "from"))[0]]


def test_the_key_is_the_same_however_the_row_is_written() -> None:
    one = read(GOOD | {"sections": "Tbilisi Youth; Lyon\\; Solidaire"})
    two = read({"section": "lyon\\; solidaire; TBILISI YOUTH", "date": "1.3.2030", "title": "  CLEAN-UP "})
    assert one.key == two.key
    assert read(GOOD | {"from": "2030-02-28"}).key != one.key


def test_a_row_that_stands_twice_counts_once_and_a_contradiction_is_told() -> None:
    read_row = reader((*GOOD, "volunteers")).read
    cells = tuple(GOOD.values())
    assert isinstance(read_row(2, (*cells, "5")), Row)
    assert read_row(3, (*cells, "5.0")) is None
    again = read_row(4, (*cells, "6"))
    assert isinstance(again, list)
    assert [(one.reason, one.hints) for one in again] == [(Reason.REPEATED, ("2",))]


def test_contributors_count_apart_only_when_they_are_named() -> None:
    """Otherwise a file of one leader's activities would open cells that must stay folded."""
    unnamed = [read(GOOD | {"title": title}).contributor for title in ("a", "b", "c")]
    assert len(set(unnamed)) == 1
    named = [read(GOOD | {"contributor": name}).contributor for name in ("Ana", "ana ", "Levan")]
    assert named[0] == named[1] != named[2]
    assert read(GOOD | {"contributor": named[0]}).contributor == named[0], "an export's own mark stays"


# --- there and back


_TEXT = st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1, max_size=30)
_STORED = st.one_of(TRICKY, _TEXT).map(str.strip).filter(bool)
_COUNT = st.none() | st.integers(1, 500)


@st.composite
def activities(draw: st.DrawFn) -> Activity:
    """Anything that may be stored."""
    first = draw(st.dates(date(1990, 1, 1), date(2029, 1, 1)))
    reached = draw(_COUNT)
    minutes = draw(st.none() | st.integers(1, 24 * 60))
    facts = Facts(
        title=draw(_STORED),
        starts_on=first,
        ends_on=draw(st.just(first) | st.dates(first, date(first.year + 1, 1, 1))),
        sections=tuple(draw(st.lists(st.integers(1, 4).map(SectionId), unique=True, max_size=4))),
        themes=tuple(draw(st.lists(st.integers(1, 2).map(ThemeId), unique=True, max_size=2))),
        volunteers=draw(_COUNT),
        reached=reached,
        first_time=draw(st.none() | st.integers(0, reached)) if reached else None,
        minutes=minutes,
        minutes_kind=draw(st.sampled_from(("each", "total", "duration"))) if minutes else None,
        helpers=tuple(draw(st.lists(_STORED, max_size=3))),
        visibility=draw(st.sampled_from(("network", "section", "private"))),
        place=draw(st.none() | _STORED),
        outcome=draw(st.none() | _STORED),
        text=draw(st.none() | _STORED),
        teacher_feedback=draw(st.none() | _STORED),
    )
    return activity(facts, status=draw(st.sampled_from(("new", "verified", "rejected"))))


def activity(facts: Facts, *, status: str = "new", source: str | None = None) -> Activity:
    names = {name: getattr(facts, name) for name in Facts.__dataclass_fields__}
    now = datetime(2030, 1, 1, tzinfo=UTC)
    return Activity(
        **names,
        id=ActivityId(1),
        network_id=NetworkId(1),
        key="some-key",
        author_id=None,
        author_mark="0123456789abcdef01234567",
        volunteer_minutes=facts.volunteer_minutes,
        status=status,
        source=source,
        created_at=now,
        changed_at=now,
        reviewed_at=None,
        reviewed_by=None,
        review_reason=None,
    )


@given(activities())
def test_an_exported_activity_is_read_back_as_the_same(stored: Activity) -> None:
    text = BOM + write_row(COLUMNS) + write_row(cells_of(stored, WORDS))
    sheet = read_sheet(text.encode(), lambda name: column_of(name) is not None)
    row = reader(sheet.header).read(*sheet.rows[0])
    assert isinstance(row, Row), row
    assert row.facts == stored.facts
    assert (row.key, row.status, row.contributor) == (stored.key, stored.status, stored.author_mark)
    assert plan(row, stored).state == "same"


@given(activities())
def test_no_exported_cell_is_a_formula(stored: Activity) -> None:
    line = write_row(cells_of(stored, WORDS))
    for cell in next(csv.reader(io.StringIO(line, newline=""))):
        assert cell.lstrip()[:1] not in ("=", "@", "＝", "\t") or cell.startswith("'")


# --- what an import would do


def test_columns_that_a_file_lacks_stay_as_they_are() -> None:
    stored = activity(replace(read(GOOD).facts, text="what we did", volunteers=7))
    step = plan(read(GOOD | {"volunteers": "9"}), stored)
    assert (step.state, step.changes) == ("changed", ("volunteers",))
    assert (step.facts.text, step.facts.volunteers) == ("what we did", 9)


def test_a_correction_in_the_chat_is_not_undone_by_the_old_file() -> None:
    row = read(GOOD | {"volunteers": "9"})
    stored = activity(replace(row.facts, volunteers=12), source=row.fingerprint)
    assert plan(row, stored).state == "kept"
    assert plan(read(GOOD | {"volunteers": "10"}), stored).state == "changed", "the file says something new"


def test_erased_words_do_not_come_back_from_an_old_export() -> None:
    row = read(GOOD | {"key": "some-key", "text": "Ana did this"})
    assert plan(row, activity(replace(row.facts, title="", text=None))).state == "kept"
