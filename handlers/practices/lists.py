"""/practices: what the library holds, narrowed by theme, country and evidence, page by page; and one's own."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from handlers.kit.answer import Change, Say
from handlers.kit.countries import country_codes
from handlers.kit.partners import network_name, partners_here
from handlers.kit.view import Button, Tone, View, bold, lines, paragraphs, t
from handlers.practices import access, words
from storage import EVIDENCE, PracticeFilter, ThemeId

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.view import Words
    from storage import Practice

PAGE = 5
CHOICES = 5
"""Themes or countries offered at a time."""


def practices(ctx: Context, _rest: str) -> Answer:
    """`/practices`: the newest of what one may read."""
    return Say(_list(ctx, access.everything(ctx), 0))


def shown(ctx: Context, page: int, narrowed: str = "") -> Answer:
    """Another page, or a narrower list; what it is narrowed by travels in the buttons."""
    return Change(_list(ctx, _wanted(ctx, narrowed), page))


def _wanted(ctx: Context, narrowed: str) -> PracticeFilter:
    """The list that `_narrowed` wrote down; what a made-up button says beyond that does not matter."""
    theme, country, evidence, verdict, wellbeing = [*narrowed.split(","), *[""] * 5][:5]
    return PracticeFilter(
        ctx.network.id,
        partners=partners_here(ctx),
        theme=ThemeId(int(theme)) if theme.isdecimal() and theme.isascii() else None,
        country=country if country in country_codes() else None,
        evidence=int(evidence) if evidence in {str(level) for level in EVIDENCE} else 0,
        verdict=verdict if verdict in words.VERDICTS else None,
        wellbeing=wellbeing if wellbeing in words.WELLBEING else None,
    )


def _narrowed(wanted: PracticeFilter) -> str:
    """What a list is narrowed by, in one word for a button."""
    kept = (wanted.theme, wanted.country, wanted.evidence, wanted.verdict, wanted.wellbeing)
    return ",".join(str(one or "") for one in kept)


def _list(ctx: Context, wanted: PracticeFilter, page: int) -> View:
    total = ctx.uow.practices.count_shown(wanted)
    pages = max(-(-total // PAGE), 1)
    page = min(max(page, 0), pages - 1)
    found = ctx.uow.practices.list_shown(wanted, offset=page * PAGE, limit=PAGE)
    narrowed = wanted != access.everything(ctx)
    ways = (
        Button(t("practices-narrow"), "practices.narrow", (_narrowed(wanted),)),
        Button(t("practices-tell-one"), "kit.command", ("share",)),
        Button(t("practices-mine"), "practices.mine", (0,)),
    )
    if not found:
        none = t("practices-none-narrowed") if narrowed else t("practices-none")
        every = (Button(t("practices-all"), "practices.list", (0,), Tone.MAIN),)
        words_of = lines(ctx.network_line, _narrowing(ctx, wanted), none)
        return View(words_of, (every, ways) if narrowed else (ways[1:],))
    head = lines(bold(t("practices-list-head", count=total)), ctx.network_line, _narrowing(ctx, wanted))
    count = t("kit-page", page=page + 1, pages=pages) if pages > 1 else None
    turn = [Button(t("kit-previous"), "practices.list", (page - 1, _narrowed(wanted)))] if page else []
    turn += [Button(t("kit-next"), "practices.list", (page + 1, _narrowed(wanted)))] if page + 1 < pages else []
    entries = [entry(ctx, one) for one in found]
    # Opened apart, so that the list stays where it is.
    keys = [(Button(words.shortened(_name(ctx, one)), "kit.apart", ("practices.open", one.id)),) for one in found]
    rows = tuple(row for row in (*keys, tuple(turn), ways[:1] if turn else ways) if row)
    return View(paragraphs(head, *entries, count), rows)


def _name(ctx: Context, practice: Practice) -> str:
    """The title that tells the reader most; text and button say the same."""
    return practice.title if practice.language == ctx.language else practice.english or practice.title


def entry(ctx: Context, practice: Practice) -> Words:
    """One practice in a list: its title, where it is from, how it went, and how well that is known."""
    verdict = words.VERDICTS[practice.verdict]
    return lines(
        bold(words.clipped(_name(ctx, practice), words.TITLE)),
        words.origin(ctx, practice),
        network_name(ctx, practice.network_id),
        words.dotted(verdict, _level(practice)),
    )


def _level(practice: Practice) -> Words | None:
    return words.LEVEL_NAMES[practice.evidence] if practice.evidence else None


def _narrowing(ctx: Context, wanted: PracticeFilter) -> Words | None:
    themes = words.theme_names(ctx, [str(wanted.theme)]) if wanted.theme is not None else []
    parts = (
        themes[0] if themes else None,
        t("practices-country", country=wanted.country) if wanted.country is not None else None,
        t("practices-at-least", level=words.LEVEL_NAMES[wanted.evidence]) if wanted.evidence else None,
        words.VERDICTS[wanted.verdict] if wanted.verdict is not None else None,
        words.WELLBEING[wanted.wellbeing] if wanted.wellbeing is not None else None,
    )
    return words.dotted(*parts) if any(part is not None for part in parts) else None


# --- narrowing


def narrow(ctx: Context, narrowed: str = "") -> Answer:
    """What a list can be narrowed by; each choice keeps the others."""
    wanted = _wanted(ctx, narrowed)
    rows = (
        (
            Button(t("practices-by-theme"), "practices.by", ("theme", _narrowed(wanted))),
            Button(t("practices-by-country"), "practices.by", ("country", _narrowed(wanted))),
        ),
        (
            Button(t("practices-by-evidence"), "practices.by", ("evidence", _narrowed(wanted))),
            Button(t("practices-by-verdict"), "practices.by", ("verdict", _narrowed(wanted))),
        ),
        (Button(t("practices-by-wellbeing"), "practices.by", ("wellbeing", _narrowed(wanted))),),
        (Button(t("practices-all"), "practices.list", (0,)),),
        (Button(t("kit-back"), "practices.list", (0, _narrowed(wanted))),),
    )
    return Change(View(lines(t("practices-narrow-by"), _narrowing(ctx, wanted)), rows))


def by(ctx: Context, what: str, narrowed: str = "", page: int = 0) -> Answer:
    """The choices of one kind, with how many practices each leads to."""
    wanted = _wanted(ctx, narrowed)
    found = _choices(ctx, what, wanted)
    start = min(max(page, 0), max(len(found) - 1, 0) // CHOICES) * CHOICES
    keys = tuple(
        (Button(label, "practices.list", (0, _narrowed(one))),) for label, one in found[start : start + CHOICES]
    )
    page = start // CHOICES
    turn = [Button(t("kit-previous"), "practices.by", (what, _narrowed(wanted), page - 1))] if page else []
    forth = start + CHOICES < len(found)
    turn += [Button(t("kit-next"), "practices.by", (what, _narrowed(wanted), page + 1))] if forth else []
    back = Button(t("kit-back"), "practices.narrow", (_narrowed(wanted),))
    words_of = t("practices-narrow-which") if found else t("practices-none-narrowed")
    return Change(View(words_of, (*keys, (*turn, back))))


def _choices(ctx: Context, what: str, wanted: PracticeFilter) -> Sequence[tuple[Words, PracticeFilter]]:
    """Label and list of each; what would be empty is left out."""
    every: list[tuple[Words, PracticeFilter]]
    if what == "country":
        lands = ctx.uow.practices.list_countries(replace(wanted, country=None))
        return [
            (t("practices-country-count", country=land, count=count), replace(wanted, country=land))
            for land, count in lands
        ]
    if what == "evidence":
        every = [(words.LEVEL_NAMES[level], replace(wanted, evidence=level)) for level in EVIDENCE]
    elif what == "verdict":
        every = [(label, replace(wanted, verdict=one)) for one, label in words.VERDICTS.items()]
    elif what == "wellbeing":
        every = [(label, replace(wanted, wellbeing=one)) for one, label in words.WELLBEING.items()]
    else:
        every = [
            (theme.name(ctx.language), replace(wanted, theme=theme.id))
            for theme in ctx.uow.networks.list_themes(wanted.network_id)
        ]
    counted = [(label, one, ctx.uow.practices.count_shown(one)) for label, one in every]
    return [
        (t("practices-choice-count", choice=ctx.plain(label), count=count), one)
        for label, one, count in counted
        if count
    ]


# --- one's own


def mine(ctx: Context, page: int = 0) -> Answer:
    """What the person told, withdrawn ones too."""
    total = ctx.uow.practices.count_of(ctx.person.id, network_id=ctx.network.id)
    tell = (Button(t("practices-tell-one"), "kit.command", ("share",), Tone.MAIN),)
    every = (Button(t("practices-all"), "practices.list", (0,)),)
    if not total:
        return Change(View(lines(ctx.network_line, t("practices-mine-none")), (tell, every)))
    pages = -(-total // PAGE)
    page = min(max(page, 0), pages - 1)
    found = ctx.uow.practices.list_of(ctx.person.id, network_id=ctx.network.id, offset=page * PAGE, limit=PAGE)
    entries = [lines(entry(ctx, one), _state(one)) for one in found]
    keys = [(Button(words.shortened(_name(ctx, one)), "kit.apart", ("practices.open", one.id)),) for one in found]
    turn = [Button(t("kit-previous"), "practices.mine", (page - 1,))] if page else []
    turn += [Button(t("kit-next"), "practices.mine", (page + 1,))] if page + 1 < pages else []
    count = t("kit-page", page=page + 1, pages=pages) if pages > 1 else None
    head = lines(bold(t("practices-mine-head", count=total)), ctx.network_line)
    rows = tuple(row for row in (*keys, (*turn, *(every if turn else (*tell, *every)))) if row)
    return Change(View(paragraphs(head, *entries, count), rows))


def _state(practice: Practice) -> Words:
    return t("practices-is-withdrawn") if practice.status == "withdrawn" else words.READERS[practice.visibility]
