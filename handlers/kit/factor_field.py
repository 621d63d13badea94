"""The question for success factors in a form: buttons for what is usual, typed words in any language, new ones too.

A factor that is known stands in the form as "f12", a new word as "+its words" until the form is saved.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from handlers.kit import factor_words
from handlers.kit.errors import UserError
from handlers.kit.form import Doubt, Field, Option
from handlers.kit.view import Kind, t
from storage import FactorId

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from handlers.kit.context import Context
    from handlers.kit.factor_words import FactorsSaid
    from handlers.kit.form import Values
    from handlers.kit.view import Words
    from storage import Factor, Json

MOST_FACTORS = 8
"""Factors of one practice: what is critical is little."""
OFFERED = 16
"""Factors offered as buttons, eight on a page."""


def factor_field(name: str, key: str) -> Field:
    """A field whose words are the message `key`; its value goes through `keep_factors` when the form is saved."""

    def read(ctx: Context, text: str, values: Values) -> Json | Doubt:
        said = factor_words.read(text, ctx.uow.factors.list_all(ctx.network.id))
        if said.unusable and not (said.known or said.asked or said.new):
            raise UserError("kit-factors-unusable")
        sure = [*_items(values.get(name)), *(f"f{one}" for one in said.known), *(f"+{word}" for word in said.new)]
        return _doubt(ctx, sure, said) if said.asked else cast("Json", _few(sure))

    def choose(ctx: Context, value: str, _values: Values) -> Json:
        if _factor_id(value) not in {one.id for one in ctx.uow.factors.list_all(ctx.network.id)}:
            raise UserError("kit-factors-unusable")
        return value

    return Field(name, key, read, show=show_factors, kind=Kind.MANY, options=_options, choose=choose)


def show_factors(ctx: Context, value: Json) -> Words:
    """The factors of a form by their names in the reader's language."""
    shown = _items(value)
    known = ctx.uow.factors.get_many(one for item in shown if (one := _factor_id(item)) is not None)
    return ", ".join(dict.fromkeys(_name(ctx, item, known) for item in shown))


def keep_factors(ctx: Context, value: Json) -> tuple[FactorId, ...]:
    """The factors of a form that is being saved; new words join the vocabulary of the network, as its person's."""
    found: list[FactorId] = []
    items = _items(value)
    known = ctx.uow.factors.get_many(one for item in items if (one := _factor_id(item)) is not None)
    for item in items:
        factor_id = _factor_id(item)
        if factor_id is not None:
            found += [known[factor_id].id] if factor_id in known else []
            continue
        said = {ctx.language: item[1:]}
        made = ctx.uow.factors.add(ctx.network.id, said, created_by=ctx.person.id)
        found.append(made.id)
    return tuple(dict.fromkeys(found))[:MOST_FACTORS]


def held_factors(factors: Iterable[FactorId]) -> Json:
    """Factors of something that was saved, as the form holds them."""
    return [f"f{one}" for one in factors]


def _options(ctx: Context, _values: Values) -> Sequence[Option]:
    """What practices here cite most, then the rest of the vocabulary."""
    everyone = frozenset({"public", f"network:{ctx.network.id}"})
    cited = [one.factor for one in ctx.uow.factors.list_cited(ctx.network.id, everyone)]
    offered = {one.id: one for one in (*cited, *ctx.uow.factors.list_all(ctx.network.id))}
    return [Option(f"f{one.id}", one.name(ctx.language)) for one in list(offered.values())[:OFFERED]]


def _doubt(ctx: Context, sure: Sequence[str], said: FactorsSaid) -> Doubt:
    """One question for all that is doubtful: several buttons for one, "these" or "as I wrote it" for more."""
    if len(said.asked) == 1:
        one = said.asked[0]
        readings = [[f"f{factor}"] for factor in one.factors] + [[f"+{one.words}"]]
    else:
        readings = [[f"f{one.factors[0]}" for one in said.asked], [f"+{one.words}" for one in said.asked]]
    candidates: list[Json] = [cast("Json", _few([*sure, *these])) for these in readings]
    labels = [show_factors(ctx, cast("Json", these)) for these in readings]
    return Doubt(candidates, t("kit-factors-alike", words=[one.words for one in said.asked]), labels)


def _items(value: Json) -> list[str]:
    """The factors of a value as a form holds it, each once."""
    return _few(map(str, value)) if isinstance(value, list) else []


def _few(items: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(items))[:MOST_FACTORS]


def _factor_id(item: str) -> FactorId | None:
    return FactorId(int(item[1:])) if item[:1] == "f" and item[1:].isdecimal() and item.isascii() else None


def _name(ctx: Context, item: str, known: Mapping[FactorId, Factor]) -> str:
    factor_id = _factor_id(item)
    if factor_id is None:
        return ctx.plain(t("kit-factors-new", word=item[1:]))
    return known[factor_id].name(ctx.language) if factor_id in known else "–"
