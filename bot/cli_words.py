"""What the import says to the operator: sentences for everything that can be wrong in a table, and the plan as a table.

The command line speaks English; the sentences about an activity's own limits are those of the chat.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from handlers.activities.cells import Reason
from handlers.kit.texts import Texts

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from handlers.activities.columns import Wrong
    from handlers.activities.exchange import Step
    from handlers.activities.naming import Words
    from handlers.activities.sheets import SheetError
    from handlers.kit.view import Text

LISTED = 20
"""Rows shown of each kind, unless all are asked for."""
_WIDTHS = (6, 8, 23, 24)

_SENTENCES = {
    Reason.MISSING: "is empty, and every activity needs it",
    Reason.UNREADABLE_DAY: "{value} is no day. Write it as 2024-05-31",
    Reason.AMBIGUOUS_DAY: "{value} may be {hints}. Write it like that, or say --dates dmy or --dates mdy",
    Reason.NUMBERED_DAY: "{value} is a spreadsheet's own number of a day. Format the column as a date, then save again",
    Reason.NO_NUMBER: "{value} is no number of people. Write digits, such as 12",
    Reason.AMBIGUOUS_NUMBER: "{value} may be {hints}. Write it like that",
    Reason.NO_HOURS: "{value} is no time in hours. Write 2.5 or 2:30",
    Reason.HOURS_DIFFER: "is {value}, but the other columns come to {hints}. Leave it empty: Kith computes it",
    Reason.UNKNOWN_SECTION: "there is no section {value}",
    Reason.UNKNOWN_THEME: "there is no theme {value}",
    Reason.UNKNOWN_NETWORK: "there is no network {value}",
    Reason.OTHER_NETWORK: "is {value}, but the import goes into {hints}",
    Reason.NOT_A_CHOICE: "{value} is none of {hints}",
    Reason.TOO_LONG: "is longer than {hints} characters: {value}",
    Reason.TOO_MANY: "names more than {hints}",
    Reason.UNPRINTABLE: "has a character that cannot be stored: {value}",
    Reason.REPEATED: "stands in line {hints} already, with other facts. Give each row a key of its own",
    Reason.TOO_MANY_CELLS: "has {value} cells, the header has {hints}. Is a quotation mark missing?",
    Reason.UNKNOWN_COLUMN: "is no column of Kith",
    Reason.MISSING_COLUMN: "this column is missing",
    Reason.REPEATED_COLUMN: "stands twice, perhaps under another name",
}
_OFFERED = {Reason.UNKNOWN_SECTION, Reason.UNKNOWN_THEME, Reason.UNKNOWN_NETWORK, Reason.UNKNOWN_COLUMN}


def explain(wrong: Wrong) -> str:
    """One line: where it is, what is wrong, what to write instead."""
    where = f"line {wrong.line}" + (f", {clean(wrong.column)}" if wrong.column else "")
    if wrong.said is not None:
        return f"{where}: {_said(wrong.said)}"
    value = repr(clean(wrong.value)) if wrong.value else "it"
    if wrong.reason is Reason.HOURS_DIFFER and not wrong.hints:
        return f"{where}: is {value}, which cannot be told from the other columns. Leave it empty, or leave hours empty"
    sentence = _SENTENCES[wrong.reason].format(value=value, hints=" or ".join(map(clean, wrong.hints)))
    offer = (
        f". Did you mean {' or '.join(map(clean, wrong.hints))}?" if wrong.reason in _OFFERED and wrong.hints else ""
    )
    return f"{where}: {sentence}{offer}"


def explain_sheet(trouble: SheetError, name: str) -> str:
    """Why a file is no table."""
    at = f" in line {trouble.line}" if trouble.line else ""
    return {
        "encoding": f"{name} is not in UTF-8{at}. Save it as “CSV UTF-8”",
        "empty": f"{name} is empty. The first line must name the columns",
        "cell": f"{name} has an endless cell{at}. Is a quotation mark missing?",
        "quotes": f"{name} has a quotation mark that does not fit{at}",
    }[trouble.reason]


def print_plan(steps: Sequence[Step], words: Words, *, everything: bool) -> None:
    """The rows that would change something, the first ones of each kind."""
    left = {"new": LISTED, "changed": LISTED, "kept": LISTED}
    hidden = 0
    rows = []
    for step in steps:
        if step.state == "same" and not everything:
            continue
        if not everything and left[step.state] <= 0:
            hidden += 1
            continue
        left[step.state] = left.get(step.state, 0) - 1
        rows.append(_row(step, words))
    if not rows:
        return
    print(f"{words.network.name}\n")
    for row in (("line", "", "day", "section", "activity"), *rows):
        cells = [_fit(cell, width) for cell, width in zip(row, _WIDTHS, strict=False)]
        print("  ".join([*cells, row[-1]]).rstrip())
    print(f"… and {hidden} more (--all lists them)\n" if hidden else "")


def _row(step: Step, words: Words) -> tuple[str, ...]:
    facts = step.row.facts
    days = facts.starts_on.isoformat()
    if facts.ends_on != facts.starts_on:
        days += f"…{facts.ends_on.isoformat()}"
    sections = ", ".join(words.section_names[section] for section in facts.sections)
    told = f"  ({', '.join(step.changes)})" if step.changes else ""
    return (str(step.row.line), step.state, days, clean(sections), clean(facts.title)[:60] + told)


def _fit(cell: str, width: int) -> str:
    return f"{cell[: width - 1]}…" if len(cell) > width else cell.ljust(width)


def print_sum(counts: Mapping[str, int], *, applied: bool) -> None:
    """What was or would be done, in one line, and how to do it."""
    parts = {
        "new": "new",
        "changed": "changed",
        "same": "already there",
        "kept": "left as they are (corrected since this table was imported, or erased)",
    }
    said = ", ".join(f"{counts[state]} {words}" for state, words in parts.items() if counts.get(state))
    if applied:
        print(f"Done: {said or 'nothing to do'}.")
    else:
        print(f"This table has: {said or 'no rows'}. Nothing was changed; add --apply to do it.")


def clean(text: str) -> str:
    """Words from a file, harmless in a terminal: one line, no control sequences."""
    return "".join(letter if letter.isprintable() else " " for letter in text)


@cache
def _texts() -> Texts:
    return Texts()


def _said(text: Text) -> str:
    return _texts().plain(text, "en")
