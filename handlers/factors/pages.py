"""What is shown of success factors: themes, the factors of one with their counts, the practices behind a count.

Only practices that the reader may find are counted and listed. Changes nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from handlers.kit import factor_words
from handlers.kit.countries import country_name
from handlers.kit.errors import UserError
from handlers.kit.form import Option
from handlers.kit.likeness import Candidates, Exact, Nothing
from handlers.kit.partners import readers
from handlers.kit.theme_names import theme_index
from handlers.kit.view import Button, View, bold, lines, paragraphs, t
from storage import FactorId, ThemeId

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.kit.context import Context
    from handlers.kit.view import Text, Words
    from storage import Cited, Factor, Practice, Theme

Item = TypeVar("Item")

PAGE = 5
PARTS = 3
"""Factors that were merged into one, on a page."""
ALL = 0
"""Stands for all themes in buttons; no theme has this number."""
LABEL = 60
"""Characters of a button's label: phones show about half of them, the rest is for readers aloud."""


# --- choosing a theme


def theme_options(ctx: Context) -> list[Option]:
    """All themes by their names, as one would type them."""
    names = [one.name(ctx.language) for one in ctx.uow.networks.list_themes(ctx.network.id)]
    return [Option(name, name) for name in names]


def themes(ctx: Context, page: int = 0, note: Words | None = None) -> View:
    """All themes as buttons."""
    every = ctx.uow.networks.list_themes(ctx.network.id)
    shown, turn, _ = _paged(every, page, "factors.themes")
    rows = [(_theme_button(ctx, one),) for one in shown]
    rows.append((Button(t("factors-all-themes"), "factors.list", (ALL,)),))
    return View(lines(note, ctx.network_line, t("factors-which-theme")), (*rows, *turn))


def found(ctx: Context, text: str) -> View:
    """The theme that was typed; else themes or factors which sound like it."""
    every = {one.id: one for one in ctx.uow.networks.list_themes(ctx.network.id)}
    match theme_index(list(every.values())).find(text):
        case Exact(theme_id):
            return cited(ctx, theme_id)
        case Candidates(near):
            rows = tuple((_theme_button(ctx, every[one]),) for one in near)
            return View(t("factors-did-you-mean"), (*rows, _other_themes()))
        case Nothing():
            return _sounding_like(ctx, text)


def _sounding_like(ctx: Context, text: str) -> View:
    vocabulary = {one.id: one for one in ctx.uow.factors.list_all(ctx.network.id)}
    said = factor_words.read(text, vocabulary.values())
    if len(said.known) == 1:
        return citing(ctx, said.known[0], ALL)
    near = factor_words.suggest(text, vocabulary.values(), PAGE)
    if not near:
        return themes(ctx, note=t("factors-theme-unknown", text=text[:LABEL]))
    rows = tuple((_factor_button(ctx, vocabulary[one], ALL),) for one in near)
    return View(t("factors-did-you-mean"), (*rows, _other_themes()))


def _theme_button(ctx: Context, theme: Theme) -> Button:
    return Button(theme.name(ctx.language), "factors.list", (theme.id,))


def _other_themes() -> tuple[Button, ...]:
    return (Button(t("factors-other-themes"), "factors.themes"),)


# --- factors of a theme


def cited(ctx: Context, theme_id: int, page: int = 0) -> View:
    """Factors with the practices and countries that cite them, the most cited first."""
    theme = _theme(ctx, theme_id)
    every = ctx.uow.factors.list_cited(ctx.network.id, readers(ctx), theme_id=theme.id if theme else None)
    head = lines(bold(_heading(ctx, theme)), ctx.network_line)
    if not every:
        share = Button(t("factors-share"), "kit.command", ("share",))
        return View(paragraphs(head, t("factors-none")), ((share,), _other_themes()))
    shown, turn, place = _paged(every, page, "factors.list", theme_id)
    listed = lines(*(_line(ctx, number, one) for number, one in enumerate(shown, place * PAGE + 1)))
    rows = [(_factor_button(ctx, one.factor, theme_id, number),) for number, one in enumerate(shown, place * PAGE + 1)]
    return View(paragraphs(head, listed, t("factors-press")), (*rows, *turn, _other_themes()))


def _theme(ctx: Context, theme_id: int) -> Theme | None:
    """The theme of this network, or None for all of them. A button of a theme of elsewhere says so."""
    if theme_id == ALL:
        return None
    known = {one.id: one for one in ctx.uow.networks.list_themes(ctx.network.id, retired=True)}
    if ThemeId(theme_id) not in known:
        raise UserError("factors-gone")
    return known[ThemeId(theme_id)]


def _heading(ctx: Context, theme: Theme | None) -> Text:
    return t("factors-head", theme=theme.name(ctx.language)) if theme else t("factors-head-all")


def _line(ctx: Context, number: int, one: Cited) -> Text:
    return t("factors-line", number=number, name=one.factor.name(ctx.language), cited=_counts(one))


def _counts(one: Cited) -> Text:
    practices = t("factors-practices", count=one.practices)
    return t("factors-cited", practices=practices, countries=t("factors-countries", count=one.countries))


def _factor_button(ctx: Context, factor: Factor, theme_id: int, number: int | None = None) -> Button:
    name = factor.name(ctx.language)
    return Button(name if number is None else f"{number}. {name}", "factors.show", (factor.id, theme_id))


# --- practices of a factor


def citing(ctx: Context, factor_id: int, theme_id: int, page: int = 0, note: Words | None = None) -> View:
    """The practices that cite a factor, each with a button that opens it."""
    factor, theme = own_factor(ctx, factor_id), _theme(ctx, theme_id)
    keys = readers(ctx)
    ids = ctx.uow.factors.list_citing(factor.id, ctx.network.id, keys, theme_id=theme.id if theme else None)
    shown, turn, place = _paged(ids, page, "factors.show", factor.id, theme_id)
    practices = ctx.uow.practices.list_by_ids(shown)
    listed = [_practice_line(ctx, number, one) for number, one in enumerate(practices, place * PAGE + 1)]
    rows = [
        (Button(_label(number, one), "kit.apart", ("practices.open", one.id)),)
        for number, one in enumerate(practices, place * PAGE + 1)
    ]
    head = lines(
        bold(factor.name(ctx.language)),
        theme.name(ctx.language) if theme else None,
        _also(ctx, factor),
    )
    said = lines(*listed) if listed else t("factors-nowhere")
    count = t("factors-practices", count=len(ids)) if ids else None
    back = Button(t("kit-back"), "factors.list", (theme_id,))
    tend = Button(t("factors-tend"), "factors.tend", (factor.id,))
    tending = ((tend,),) if ctx.may() and not place else ()
    return View(paragraphs(note, head, count, said), (*rows, *turn, *tending, (back,)))


def own_factor(ctx: Context, factor_id: int) -> Factor:
    """The factor that counts, of the current network."""
    found = ctx.uow.factors.get_many([FactorId(factor_id)]).get(FactorId(factor_id))
    if found is None or found.network_id != ctx.network.id:
        raise UserError("factors-gone")
    return found


def _also(ctx: Context, factor: Factor) -> Text | None:
    """The other words that lead here, in the reader's language: what was merged, and older names."""
    name = factor.name(ctx.language)
    words = [one.word for one in factor.words if one.language == ctx.language and one.word != name]
    return t("factors-also", words=words[:PAGE]) if words else None


def _practice_line(ctx: Context, number: int, one: Practice) -> Text:
    where = country_name(one.country, ctx.language) if one.country else "–"
    return t("factors-practice", number=number, title=one.title, where=where, on=one.made_on, verdict=one.verdict)


def _label(number: int, one: Practice) -> str:
    label = f"{number}. {one.title}"
    return label if len(label) <= LABEL else f"{label[: LABEL - 1].rstrip()}…"


def tended(ctx: Context, factor_id: int, page: int = 0) -> View:
    """What those who look after the network may do with a factor."""
    factor = own_factor(ctx, factor_id)
    parts, turn, _ = _paged(ctx.uow.factors.list_merged(factor.id), page, "factors.tend", factor.id, size=PARTS)
    rows = (
        (
            Button(t("factors-rename"), "factors.rename", (factor.id,)),
            Button(t("factors-merge"), "factors.merge", (factor.id,)),
        ),
        *((Button(t("factors-part", name=one.name(ctx.language)), "factors.part", (one.id,)),) for one in parts),
        *turn,
        (Button(t("kit-back"), "factors.show", (factor.id, ALL)),),
    )
    return View(lines(bold(factor.name(ctx.language)), _also(ctx, factor)), rows)


# --- pages


def _paged(
    items: Sequence[Item], page: int, do: str, *args: int, size: int = PAGE
) -> tuple[Sequence[Item], tuple[tuple[Button, ...], ...], int]:
    """What stands on a page, the row that turns pages (none where there is one), and the page that there is."""
    pages = max(-(-len(items) // size), 1)
    page = min(max(page, 0), pages - 1)
    turn = [Button(t("kit-previous"), do, (*args, page - 1))] if page else []
    turn += [Button(t("kit-next"), do, (*args, page + 1))] if page + 1 < pages else []
    return items[page * size : (page + 1) * size], (tuple(turn),) if turn else (), page
