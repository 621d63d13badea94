"""Cells and files of tables: safe in a spreadsheet, the same when read back, refused where they mean two things."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.activities.cells import Reason, Unreadable, read_count, read_day, read_minutes, write_hours
from handlers.activities.columns import column_of
from handlers.activities.sheets import (
    SheetError,
    join_list,
    read_sheet,
    split_list,
)
from handlers.kit.spreadsheets import BOM, guard, unguard, write_row

# --- cells

FORMULAS = (
    "=1+1",
    "＝1+1",
    "'=1+1",
    "@SUM(A1)",
    "+995 555",
    "-",
    "\t=x",
    "\r",
    " =x",
    "\u200b=x",
    "\u2007=x",
    "﹢x",
    "＋x",
)
TRICKY = st.sampled_from((*FORMULAS, "''-x", "-5", "+1,5"))
_ANY = st.text(st.characters(codec="utf-8"), max_size=40)
CELLS = st.one_of(TRICKY, _ANY, st.text("'=+-@\t\r\n ;,\"\\x1"))


@given(CELLS)
def test_what_is_guarded_comes_back_as_it_was(cell: str) -> None:
    assert unguard(guard(cell)) == cell


@pytest.mark.parametrize("cell", FORMULAS)
def test_what_a_spreadsheet_would_calculate_is_guarded(cell: str) -> None:
    assert guard(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ("", "12", "-5", "+1.5", "-1,5", "clean-up", "a=b", "it's", "'quoted'", "5 - 3"))
def test_harmless_cells_stay_as_they_are(cell: str) -> None:
    assert guard(cell) == cell


@given(st.lists(st.lists(CELLS, min_size=2, max_size=4).map(tuple), min_size=1, max_size=4))
def test_a_file_gives_back_the_cells_it_was_written_from(rows: list[tuple[str, ...]]) -> None:
    text = write_row(("title", "from")) + "".join(map(write_row, rows))
    # A spreadsheet's separator would be guessed from the header, which is ours.
    read_back = read_sheet((BOM + text).encode(), lambda name: column_of(name) is not None)
    assert [cells for _, cells in read_back.rows] == [row for row in rows if any(cell.strip() for cell in row)]


@given(st.lists(st.text(st.characters(codec="utf-8"), min_size=1, max_size=10), max_size=5))
def test_several_names_in_one_cell_stay_several(names: list[str]) -> None:
    assert split_list(join_list(names)) == tuple(name.strip() for name in names if name.strip())


def test_files_of_other_programs_are_understood() -> None:
    """Semicolons of a European spreadsheet, tabs in UTF-16 of Excel's "Unicode text", line numbers of long cells."""
    known = {"title", "from"}.__contains__
    assert read_sheet(b"title;from\r\na;b\r\n", known).rows == ((2, ("a", "b")),)
    assert read_sheet("title\tfrom\nä\tb\n".encode("utf-16"), known).rows == ((2, ("ä", "b")),)
    assert read_sheet(b'title,from\n"two\nlines",b\n\n,\nx,y\n', known).rows == (
        (2, ("two\nlines", "b")),
        (6, ("x", "y")),
    )


@pytest.mark.parametrize(
    ("data", "reason", "line"),
    ((b"", "empty", None), (b"title\n\xff\xfe", "encoding", 2), (b'title\n"a" b\n', "quotes", 2)),
)
def test_a_file_that_is_no_table_says_why(data: bytes, reason: str, line: int | None) -> None:
    with pytest.raises(SheetError) as caught:
        read_sheet(data, lambda _: True)
    assert (caught.value.reason, caught.value.line) == (reason, line)


# --- values


@pytest.mark.parametrize(
    ("cell", "day"),
    (
        ("2024-05-03", "2024-05-03"),
        ("2024/5/3", "2024-05-03"),
        ("2024-05-03T00:00:00Z", "2024-05-03"),
        ("3.5.2024", "2024-05-03"),
        ("03. 05. 2024", "2024-05-03"),
        ("13/5/2024", "2024-05-13"),
        ("5/13/2024", "2024-05-13"),
        ("5-5-2024", "2024-05-05"),
        ("3 мая 2024", "2024-05-03"),
        ("May 3, 2024", "2024-05-03"),
    ),
)
def test_days_that_can_be_read_in_one_way_are_read(cell: str, day: str) -> None:
    assert read_day(cell, ("en", "ru")).isoformat() == day


@pytest.mark.parametrize(
    ("cell", "reason"),
    (
        ("3/4/2024", Reason.AMBIGUOUS_DAY),
        ("45415", Reason.NUMBERED_DAY),
        ("3.4.24", Reason.UNREADABLE_DAY),
        ("31.2.2024", Reason.UNREADABLE_DAY),
        ("yesterday", Reason.UNREADABLE_DAY),
        ("May 2024", Reason.UNREADABLE_DAY),
        ("2024", Reason.UNREADABLE_DAY),
    ),
)
def test_days_in_doubt_are_refused(cell: str, reason: Reason) -> None:
    with pytest.raises(Unreadable) as caught:
        read_day(cell, ("en", "ru"))
    assert caught.value.reason is reason


def test_the_operator_can_say_what_comes_first() -> None:
    assert read_day("3/4/2024", (), "dmy") == date(2024, 4, 3)
    assert read_day("3/4/2024", (), "mdy") == date(2024, 3, 4)


@given(st.text(max_size=30))
def test_no_cell_raises_anything_but_unreadable(cell: str) -> None:
    readers: tuple[Callable[[str], object], ...] = (read_count, read_minutes, lambda text: read_day(text, ("en", "ru")))
    for read_cell in readers:
        with contextlib.suppress(Unreadable):
            read_cell(cell)


@given(st.integers(0, 10**7))
def test_hours_are_written_so_that_the_minutes_come_back(minutes: int) -> None:
    assert read_minutes(write_hours(minutes)) == minutes


@pytest.mark.parametrize(
    ("cell", "minutes"),
    (("3", 180), ("1.5", 90), ("1,5", 90), ("1:30", 90), ("3h30", 210), ("2 h", 120), ("90 min", 90), ("0.125", 8)),
)
def test_hours_as_people_write_them(cell: str, minutes: int) -> None:
    assert read_minutes(cell) == minutes


def test_hours_that_may_be_a_thousand_are_asked_about() -> None:
    with pytest.raises(Unreadable) as caught:
        read_minutes("1,500")
    assert caught.value.hints == ("1500", "1.5")


@pytest.mark.parametrize(("cell", "count"), (("12", 12), ("1,200", 1200), ("1 200", 1200), ("12.0", 12), ("0", 0)))
def test_counts_as_spreadsheets_write_them(cell: str, count: int) -> None:
    assert read_count(cell) == count


@pytest.mark.parametrize("cell", ("twelve", "12.5", "-3", "1,20", "٣", "1e3", "~20"))
def test_what_is_no_count_is_refused(cell: str) -> None:
    with pytest.raises(Unreadable):
        read_count(cell)
