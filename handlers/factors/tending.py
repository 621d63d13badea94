"""What those who look after a network do with its success factors: another name, two made one, and back again."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from handlers.factors import pages
from handlers.kit import factor_words
from handlers.kit.answer import Ask, Change, Invalid, Say
from handlers.kit.desk import Did
from handlers.kit.errors import UserError
from handlers.kit.form import Doubt, Field, Form, Option
from handlers.kit.tidying import tidy_line
from handlers.kit.view import Button, Kind, View, t
from storage import WORD_LENGTH, Conflict, FactorId, NotFound

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.desk import Desk
    from handlers.kit.form import Values
    from handlers.kit.view import Words
    from storage import Draft, Factor, Json, UnitOfWork

CHOICES = 6
INDEXED_AT_ONCE = 20
"""Practices in one transaction: each takes the index some milliseconds, and others want to write too."""
AKIN = 0.4
"""How much of a factor's words another must share to be offered for merging: one word of two, say."""
KEPT = "kept"
"""The field of a form that holds the factor which stays; it is not asked."""


def ask_name(ctx: Context, factor_id: int) -> Answer:
    ctx.require("factor.rename")
    factor = pages.own_factor(ctx, factor_id)
    intro = t("factors-rename-what", name=factor.name(ctx.language))
    return Ask("factors.rename", values={KEPT: factor.id}, intro=intro)


def ask_other(ctx: Context, factor_id: int) -> Answer:
    ctx.require("factor.merge")
    factor = pages.own_factor(ctx, factor_id)
    intro = t("factors-merge-what", name=factor.name(ctx.language))
    return Ask("factors.merge", values={KEPT: factor.id}, intro=intro)


def part(ctx: Context, factor_id: int) -> Answer:
    """Two factors again: each has the words and practices that it had."""
    ctx.require("factor.part")
    whole = pages.own_factor(ctx, factor_id)
    if ctx.uow.factors.part(FactorId(factor_id)):
        _note(ctx, "factor.part", {"factor": factor_id, "from": whole.id})
    factor = pages.own_factor(ctx, factor_id)
    note = t("factors-parted", name=factor.name(ctx.language))
    return Change(pages.citing(ctx, factor.id, pages.ALL, note=note))


# --- the index


def has_unindexed(uow: UnitOfWork, _now: datetime) -> bool:
    return uow.factors.has_unindexed()


def index(desk: Desk, limit: int) -> Did:
    """Practices are found by all words of their factors: those of a factor that merged or was renamed as well."""
    practices = desk.uow.factors.take_unindexed(limit)
    if practices is None:
        return Did()
    for practice_id in practices:
        desk.uow.practices.index(practice_id, desk.now)
    # A factor that few cite gives less than was asked for, and others may wait behind it.
    return Did(limit, {"practices": len(practices)})


# --- the forms


def _read_name(_ctx: Context, text: str, _values: Values) -> Json:
    name = tidy_line(text)
    if not any(letter.isalpha() for letter in name) or len(name) > WORD_LENGTH or name.startswith("/"):
        raise UserError("factors-name-unusable", count=WORD_LENGTH)
    return name


def _save_name(ctx: Context, draft: Draft) -> Answer | Invalid:
    ctx.require("factor.rename")
    factor = pages.own_factor(ctx, cast("int", draft.values[KEPT]))
    try:
        ctx.uow.factors.rename(factor.id, ctx.language, str(draft.values["name"]), by=ctx.person.id)
    except Conflict:
        return Invalid({"name": t("factors-name-taken")})
    _note(ctx, "factor.rename", {"factor": factor.id})
    return Say(pages.citing(ctx, factor.id, pages.ALL, note=t("factors-renamed")))


def _others(ctx: Context, values: Values) -> dict[int, Factor]:
    """The vocabulary without the factor that stays."""
    return {one.id: one for one in ctx.uow.factors.list_all(ctx.network.id) if one.id != values[KEPT]}


def _offered(ctx: Context, values: Values) -> Sequence[Option]:
    """Factors that sound like the one that stays, in any of its words."""
    others = _others(ctx, values)
    kept = pages.own_factor(ctx, cast("int", values[KEPT]))
    near = dict.fromkeys(
        one for word in kept.words for one in factor_words.suggest(word.word, others.values(), CHOICES, least=AKIN)
    )
    return [Option(str(one), others[one].name(ctx.language)) for one in list(near)[:CHOICES]]


def _read_other(ctx: Context, text: str, values: Values) -> Json | Doubt:
    others = _others(ctx, values)
    if text.isascii() and text.isdecimal() and int(text) in others:
        return text
    said = factor_words.read(text, others.values())
    if len(said.known) == 1 and not (said.asked or said.new or said.unusable):
        return str(said.known[0])
    near = factor_words.suggest(text, others.values(), CHOICES)
    if not near:
        raise UserError("factors-other-unknown")
    return Doubt([str(one) for one in near], t("factors-did-you-mean"))


def _show_other(ctx: Context, value: Json) -> Words:
    found = ctx.uow.factors.get_many([FactorId(int(str(value)))])
    return next((one.name(ctx.language) for one in found.values()), "–")


def _save_merge(ctx: Context, draft: Draft) -> Answer:
    ctx.require("factor.merge")
    stays = pages.own_factor(ctx, cast("int", draft.values[KEPT]))
    goes = pages.own_factor(ctx, int(str(draft.values["other"])))
    try:
        merged = ctx.uow.factors.merge(goes.id, stays.id)
    except NotFound:
        raise UserError("factors-gone") from None
    if not merged:
        return Say(pages.citing(ctx, stays.id, pages.ALL))
    _note(ctx, "factor.merge", {"factor": goes.id, "into": stays.id})
    note = t("factors-merged", gone=goes.name(ctx.language), name=stays.name(ctx.language))
    undo = Button(t("kit-undo"), "factors.part", (goes.id,))
    return Say(View(note, ((undo, Button(t("factors-open"), "factors.show", (stays.id, pages.ALL))),)))


def _note(ctx: Context, action: str, detail: dict[str, Json]) -> None:
    ctx.uow.audit.add(action, "done", now=ctx.now, person_id=ctx.person.id, network_id=ctx.network.id, detail=detail)


NAME = Field("name", "factors-field-name", _read_name, required=True)
OTHER = Field(
    "other",
    "factors-field-other",
    _read_other,
    show=_show_other,
    kind=Kind.CHOICE,
    required=True,
    options=_offered,
)
FORMS = (
    Form("factors.rename", "factors-rename-title", (NAME,), _save_name, opener="factors", review=False),
    Form("factors.merge", "factors-merge-title", (OTHER,), _save_merge, opener="factors", review=False),
)
