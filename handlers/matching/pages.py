"""/match as it is shown: for whom, who may suit and why, one of them with what can be done, and how it was counted."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from handlers.kit.formats import format_number
from handlers.kit.tidying import clipped
from handlers.kit.view import Button, Tone, View, bold, lines, paragraphs, t
from handlers.matching import finding, reasons
from handlers.matching.asking import searches
from handlers.matching.looking import Looker
from handlers.matching.score import WEIGHTS
from handlers.matching.sides import INITIATIVE, ORGANISATION, PERSON, PROJECT, SECTION

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from handlers.kit.context import Context
    from handlers.kit.view import Text, Words
    from handlers.matching.asking import Search
    from handlers.matching.finding import Groups, Suggested
    from storage import Matchable

LONGEST_TITLE = 80
LONGEST_LABEL = 40
A_PAGE = 6
"""Searches on one page."""


def args(asked: Search) -> tuple[str, int, str]:
    """What buttons carry of a search."""
    return asked.one.kind, asked.one.item, asked.role


# --- for whom


def chooser(ctx: Context, every: Sequence[Search], at: int = 0) -> View:
    """Somebody who may look for several says for whom."""
    pages = max(1, -(-len(every) // A_PAGE))
    at = min(max(at, 0), pages - 1)
    some = every[at * A_PAGE : (at + 1) * A_PAGE]
    rows: list[tuple[Button, ...]] = [(Button(search_name(one), "matching.show", args(one)),) for one in some]
    turn = [Button(t("kit-previous"), "matching.searches", (at - 1,))] if at else []
    turn += [Button(t("kit-next"), "matching.searches", (at + 1,))] if at + 1 < pages else []
    rows += [tuple(turn)] if turn else []
    return View(
        lines(bold(t("matching-for-whom")), ctx.network_line, f"{at + 1}/{pages}" if pages > 1 else None), tuple(rows)
    )


def search_name(asked: Search) -> Text:
    if asked.title is None:
        return t(f"matching-me-{asked.role}")
    return t(f"matching-for-{asked.role}", title=clipped(asked.title, LONGEST_LABEL))


def nobody(_ctx: Context) -> View:
    """Who has neither a profile nor anything that they answer for."""
    rows = ((Button(t("matching-fill"), "matching.fill", tone=Tone.MAIN),),)
    return View(t("matching-nobody"), rows)


def without_profile(view: View) -> View:
    """What somebody sees who looks for a project or a section only, and has told nothing of themselves."""
    row = (Button(t("matching-to-profile"), "matching.profile"),)
    return replace(view, words=paragraphs(view.words, t("matching-tell")), rows=(*view.rows, row))


# --- who may suit


def found(ctx: Context, asked: Search, groups: Groups, note: Words | None = None) -> View:
    """The list with its reasons; a number opens one."""
    if not groups.listed:
        return nothing(ctx, asked, note)
    parts: list[Words] = []
    number = 1
    named = ((None, groups.all), (t("matching-near"), groups.near), (t("matching-abroad"), groups.abroad))
    for over, some in named:
        if some:
            entries = [entry(ctx, one, at) for at, one in enumerate(some, number)]
            parts.append(paragraphs(bold(over) if over is not None else None, *entries))
            number += len(some)
    alone = t("matching-alone") if asked.role == INITIATIVE and finding.is_alone(Looker.of(ctx), asked) else None
    head = lines(bold(title(asked)), ctx.network_line)
    keys = [
        Button(t("matching-number", number=at), "matching.one", (*args(asked), one.one.kind, one.one.item))
        for at, one in enumerate(groups.listed, 1)
    ]
    rows = [tuple(keys[start : start + 3]) for start in range(0, len(keys), 3)]
    return View(paragraphs(note, head, alone, *parts, t("matching-press-number")), (*rows, *_others(ctx)))


def title(asked: Search) -> Text:
    if asked.title is None:
        return t(f"matching-title-{asked.role}")
    return t("matching-title-for", title=clipped(asked.title, LONGEST_TITLE), what=t(f"matching-what-{asked.role}"))


def _others(ctx: Context) -> Iterator[tuple[Button, ...]]:
    if len(searches(Looker.of(ctx))) > 1:
        yield (Button(t("matching-to-searches"), "matching.searches", (0,)),)


def entry(ctx: Context, one: Suggested, number: int) -> Words:
    """What it is, and why."""
    away = ctx.network_line_of(one.one.network_id) if one.one.network_id != ctx.network.id else None
    return lines((f"{number}. ", bold(name(one))), away, what(one), *why(ctx, one))


def name(one: Suggested) -> Words:
    return clipped(one.title, LONGEST_TITLE) if one.title else t("matching-unnamed")


def what(one: Suggested) -> Words:
    """Its kind and country."""
    kind = f"matching-is-{_sort(one)}"
    return (
        t(kind, place=t("matching-in", country=one.one.country))
        if one.one.country
        else t(kind, place=t("matching-anywhere"))
    )


def _sort(one: Suggested) -> str:
    if one.one.kind == PROJECT:
        return INITIATIVE if INITIATIVE in one.one.roles else PROJECT
    if one.one.kind in {SECTION, ORGANISATION}:
        return "school" if "school" in one.one.roles else one.one.kind
    order = ("researcher", "formal-educator", "nonformal-educator", "student", "volunteer")
    return next((kind for kind in order if kind in one.kinds), "person")


def why(ctx: Context, one: Suggested) -> list[Words]:
    themes = ctx.uow.networks.list_themes(one.one.network_id, retired=True)
    return [("· ", said) for said in reasons.said(one.why, themes, ctx.language)]


def nothing(ctx: Context, asked: Search, note: Words | None = None) -> View:
    """Say so, and what would help."""
    lacks = lacking(asked)
    rows: list[tuple[Button, ...]] = []
    if asked.one.kind == PERSON:
        rows.append((Button(t("matching-to-edit"), "matching.edit"), Button(t("matching-to-profile"), "matching.me")))
    rows += [tuple(card)] if asked.one.kind != PERSON and (card := _card(asked.one)) else []
    rows += _others(ctx)
    missing = [ctx.plain(t(f"matching-field-{field}")) for field in lacks]
    help_ = t("matching-lacks", fields=missing) if missing else t("matching-wait")
    return View(paragraphs(note, bold(title(asked)), t("matching-nothing"), help_), tuple(rows))


def lacking(asked: Search) -> list[str]:
    """What nothing is said of yet, and would help to find somebody."""
    one = asked.one
    said = {
        "seeks": one.need,
        "offers": one.offer,
        "themes": one.themes,
        "skills": one.methods,
        "languages": one.languages,
    }
    if one.kind == SECTION or (one.kind == ORGANISATION and asked.role == "school"):
        said = {"themes": one.themes, "languages": one.languages}
    return [field for field, value in said.items() if not value]


# --- one of them


def one(ctx: Context, asked: Search, suggested: Suggested) -> View:
    """One suggestion and what can be done with it."""
    key = (*args(asked), suggested.one.kind, suggested.one.item)
    proposal = (suggested.one.kind, suggested.one.item, asked.one.kind, asked.one.item)
    rows: tuple[tuple[Button, ...], ...] = (
        (Button(t("matching-introduce"), "introductions.propose", proposal, Tone.MAIN),),
        (*_card(suggested.one), Button(t("matching-points"), "matching.points", key)),
        (Button(t("matching-not-now"), "matching.later", key), Button(t("matching-never"), "matching.never", key)),
        (Button(t("kit-back"), "matching.show", args(asked)),),
    )
    where = ctx.network_line_of(suggested.one.network_id)
    words = lines(bold(name(suggested)), where, what(suggested), *why(ctx, suggested))
    return View(paragraphs(words, t("matching-introduce-how")), rows)


def _card(one: Matchable) -> list[Button]:
    """The way to what an item says of itself; a section says no more than its name."""
    label = t("matching-open")
    if one.kind == PROJECT:
        return [Button(label, "kit.apart", ("projects.open", one.item))]
    if one.kind == ORGANISATION:
        return [Button(label, "kit.apart", ("organisations.open", one.item))]
    return [Button(label, "matching.person", (one.item,))] if one.kind == PERSON else []


def points(ctx: Context, asked: Search, suggested: Suggested) -> View:
    """How the score is made up: the parts, which add up to it exactly."""
    counted = reasons.points(suggested.parts)
    told: list[Words] = []
    for part, tenths in counted.items():
        most = round(1000 * WEIGHTS[part])
        told.append(
            t(
                "matching-points-line",
                part=t(f"matching-part-{part}"),
                points=_tenths(ctx, tenths),
                most=_tenths(ctx, most),
            )
        )
    total = t("matching-points-total", points=_tenths(ctx, sum(counted.values())))
    back = Button(t("kit-back"), "matching.one", (*args(asked), suggested.one.kind, suggested.one.item))
    head = bold(t("matching-points-title"))
    return View(
        paragraphs(lines(head, name(suggested)), lines(*told), bold(total), t("matching-points-load")), ((back,),)
    )


def _tenths(ctx: Context, tenths: int) -> str:
    return format_number(tenths / 10, ctx.language)
