"""What could be meant while somebody types an option of a command: choices of its form or command, days. Reads only."""

from __future__ import annotations

from datetime import timedelta
from itertools import islice
from typing import TYPE_CHECKING

from rapidfuzz import fuzz, process

from handlers.kit import formats
from handlers.kit.errors import UserError
from handlers.kit.form import Doubt, Understood
from handlers.kit.tidying import as_typed
from handlers.kit.view import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from handlers.kit.context import Context
    from handlers.kit.form import Field, Option
    from handlers.kit.router import Router
    from storage import Json

DAYS = 366
"""How far from today a day is looked for that begins as what is typed."""
TRIED = 75
"""Such days that are read: those on the wrong side of today are refused."""
MOST = 25
"""Suggestions that a platform shows at once (Discord's limit)."""
ALIKE = 75
"""rapidfuzz score from which a choice is taken for what was meant, as for names elsewhere (kit/likeness.py)."""

Choices = list[tuple[str, str]]


def suggest(ctx: Context, router: Router, command: str, param: str, typed: str) -> Sequence[tuple[str, str]]:
    """(value, label), the likeliest first, at most 25; nothing where there is nothing to choose from.

    In a field that takes several, what stands before the last comma is kept.
    """
    route = router.commands.get(command)
    form = router.forms.get(route.opens) if route is not None else None
    field = form.field(param) if form is not None else None
    if field is not None and field.kind is Kind.DATE:
        choices = _labelled(ctx, field.options(ctx, {})) if field.options is not None else []
        return _days(ctx, field, choices, typed.strip())
    if field is not None and field.options is not None:
        choices = _labelled(ctx, field.options(ctx, {}))
        return _several(choices, typed) if field.kind is Kind.MANY else _narrowed(choices, typed)
    known = next((one for one in route.params if one.name == param), None) if route is not None else None
    if known is None or known.options is None:
        return ()
    return _narrowed(_labelled(ctx, known.options(ctx)), typed)


def _labelled(ctx: Context, options: Sequence[Option]) -> Choices:
    return [(option.value, ctx.plain(option.label)) for option in options]


def _days(ctx: Context, field: Field, choices: Choices, typed: str) -> Choices:
    """What was typed as the field reads it, its choices, and the nearest days that begin with those words."""
    if not typed:
        return choices[:MOST]
    meant = _read(ctx, field, typed)
    found = [] if meant is None or isinstance(meant, Understood) else [(typed, ctx.plain(field.show(ctx, meant)))]
    wanted = as_typed(typed)
    chosen = [one for one in choices if wanted in as_typed(one[1]) and _read(ctx, field, one[0]) != meant]
    found += chosen
    offered = {value for value, _ in chosen}
    for day in islice(_beginning_with(wanted, ctx.today, ctx.language), TRIED):
        value = _read(ctx, field, day.isoformat())
        if value not in (None, meant) and day.isoformat() not in offered:
            found.append((day.isoformat(), formats.format_long_day(day, ctx.language)))
    return found[:MOST]


def _read(ctx: Context, field: Field, text: str) -> Json | Understood:
    """The field's own reading, where it is sure: it knows whether days ahead are meant, or days that are over.

    None where there is none; Understood where it says a part, as a day without its hour.
    """
    try:
        value = field.read(ctx, text, {})
    except UserError:
        return None
    return None if isinstance(value, Doubt) else value


def _beginning_with(typed: str, today: date, language: str) -> Iterator[date]:
    """Days whose words begin so, or their words from the second on ("20 nov"); the nearest first."""
    for away in range(DAYS):
        for day in dict.fromkeys((today - timedelta(days=away), today + timedelta(days=away))):
            words = as_typed(formats.format_long_day(day, language))
            starts = [words, *(words[at + 1 :] for at, letter in enumerate(words) if letter == " ")]
            if any(one.startswith(typed) for one in starts):
                yield day


def _narrowed(choices: Choices, typed: str) -> Choices:
    """Those that begin with what was typed, then those that hold it, then those that are like it."""
    wanted = as_typed(typed)
    if not wanted:
        return choices[:MOST]
    folded = {value: as_typed(label) for value, label in choices}
    first = [one for one in choices if folded[one[0]].startswith(wanted)]
    inside = [one for one in choices if wanted in folded[one[0]] and one not in first]
    near = process.extract(wanted, folded, scorer=fuzz.partial_ratio, score_cutoff=ALIKE, limit=MOST)
    alike = {value for _, _, value in near}
    rest = [one for one in choices if one[0] in alike and one not in first and one not in inside]
    return [*first, *inside, *rest][:MOST]


def _several(choices: Choices, typed: str) -> Choices:
    *before, last = typed.split(",")
    by_word = {**{as_typed(label): (value, label) for value, label in choices}, **{one[0]: one for one in choices}}
    kept = [by_word[word] for part in before if (word := as_typed(part)) in by_word]
    free = [one for one in choices if one not in kept]
    values, labels = [value for value, _ in kept], [label for _, label in kept]
    return [(",".join([*values, value]), ", ".join([*labels, label])) for value, label in _narrowed(free, last)]
