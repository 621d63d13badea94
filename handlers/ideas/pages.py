"""What is shown of cards: the list with its filters, and one card. Changes nothing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from handlers.ideas import access, wishes, words
from handlers.ideas.access import KIND
from handlers.ideas.wishes import PAGE, Wish
from handlers.kit.partners import share_row, shared_line
from handlers.kit.view import Button, Tone, View, bold, italic, lines, paragraphs, t
from storage import IdeaFilter, NotFound

if TYPE_CHECKING:
    from handlers.kit.context import Context
    from handlers.kit.view import Text, Words
    from storage import Idea, ThemeId

PICKS = 4
"""Themes or countries offered at a time."""
LONGEST_LABEL = 30

NEW = Button(t("ideas-new"), "ideas.new", tone=Tone.MAIN)


# --- the list


def listed(ctx: Context, wish: Wish, page: int = 0) -> View:
    """Five cards, where they stand among all, and the way on; the filter travels in the buttons."""
    ideas, total, page = wishes.find(ctx, wish, page)
    only = _only(ctx, wish)
    head = lines(bold(t("ideas-market")), ctx.network_line, t("ideas-only", parts=only) if only else None)
    menu = (Button(t("ideas-menu"), "ideas.menu", (wish.code,)),)
    if not ideas:
        every = (Button(t("ideas-all"), "ideas.page", (0, "")),) if wish.code else ()
        note = lines(t("ideas-none-fits") if wish.code else t("ideas-none"), _unshared(ctx, wish))
        return View(paragraphs(head, note), tuple(row for row in (every, (NEW,), menu) if row))
    kept = {
        one.id
        for one in ctx.uow.ideas.pick_shown(
            ctx.network.id, IdeaFilter(bookmarked_by=ctx.person.id), [one.id for one in ideas]
        )
    }
    first = page * PAGE + 1
    entries = [words.entry(ctx, one, number=first + at, kept=one.id in kept) for at, one in enumerate(ideas)]
    position = t("ideas-position", first=first, last=first + len(ideas) - 1, total=total)
    turn = [Button(t("kit-previous"), "ideas.page", (page - 1, wish.code))] if page else []
    turn += [Button(t("kit-next"), "ideas.page", (page + 1, wish.code))] if first + len(ideas) <= total else []
    rows = (
        *(
            (
                Button(
                    words.shortened(f"{first + at}. {one.title}", LONGEST_LABEL),
                    "ideas.look",
                    (one.id, wish.code, page),
                ),
            )
            for at, one in enumerate(ideas)
        ),
        tuple(turn),
        menu,
    )
    return View(paragraphs(head, *entries, _unshared(ctx, wish), position), tuple(row for row in rows if row))


def _unshared(ctx: Context, wish: Wish) -> Text | None:
    count = wishes.unshared(ctx, wish)
    return t("ideas-unshared", count=count) if count else None


def _only(ctx: Context, wish: Wish) -> list[Text | str]:
    """What narrows the list, in words."""
    parts: list[Text | str] = []
    if wish.theme is not None:
        parts.append(_theme(ctx, wish.theme))
    if wish.country is not None:
        parts.append(t("ideas-country", country=wish.country))
    if wish.mine:
        parts.append(t("ideas-only-mine"))
    if wish.bookmarks:
        parts.append(t("ideas-only-bookmarks"))
    if wish.words:
        parts.append(t("ideas-only-words", words=wish.words))
    return parts


def _theme(ctx: Context, theme_id: ThemeId) -> str:
    try:
        return ctx.uow.networks.get_theme(theme_id).name(ctx.language)
    except NotFound:
        return "–"


# --- narrowing it


def menu(ctx: Context, wish: Wish) -> View:
    """The filters as switches, and the other rooms of the market."""

    def switch(label: Text, on: bool, other: Wish) -> Button:  # a switch is on or off
        return Button(t("kit-form-chosen", label=ctx.plain(label)) if on else label, "ideas.page", (0, other.code))

    only = _only(ctx, wish)
    own = (
        (switch(t("ideas-filter-mine"), wish.mine, replace(wish, mine=not wish.mine)),)
        if ctx.member.section_id is not None
        else ()
    )
    rows = (
        (
            Button(t("ideas-filter-theme"), "ideas.themes", (wish.code, 0)),
            Button(t("ideas-filter-country"), "ideas.countries", (wish.code, 0)),
        ),
        (switch(t("ideas-filter-bookmarks"), wish.bookmarks, replace(wish, bookmarks=not wish.bookmarks)), *own),
        (NEW,),
        (Button(t("ideas-sessions"), "ideas.markets", (0,)), Button(t("ideas-issues"), "issues.list", (0, ""))),
        (Button(t("kit-back"), "ideas.page", (0, wish.code)),),
    )
    return View(paragraphs(t("ideas-only", parts=only) if only else None, t("ideas-menu-how")), rows)


def themes(ctx: Context, wish: Wish, page: int) -> View:
    """Themes that there are cards of."""
    narrow = replace(wishes.narrowed(ctx, wish), theme_id=None)
    found = ctx.uow.ideas.list_themes(ctx.network.id, narrow)
    choices = [
        (t("ideas-choice", name=_theme(ctx, one), count=count), replace(wish, theme=one)) for one, count in found
    ]
    return _choices(wish, t("ideas-which-theme"), choices, replace(wish, theme=None), "ideas.themes", page)


def countries(ctx: Context, wish: Wish, page: int) -> View:
    """Countries that there are cards from."""
    narrow = replace(wishes.narrowed(ctx, wish), country=None)
    found = ctx.uow.ideas.list_countries(ctx.network.id, narrow)
    choices = [
        (t("ideas-choice-country", country=one, count=count), replace(wish, country=one)) for one, count in found
    ]
    return _choices(wish, t("ideas-which-country"), choices, replace(wish, country=None), "ideas.countries", page)


def _choices(wish: Wish, asked: Text, choices: list[tuple[Text, Wish]], every: Wish, route: str, page: int) -> View:
    page = min(max(page, 0), max(-(-len(choices) // PICKS) - 1, 0))
    shown = choices[page * PICKS : (page + 1) * PICKS]
    turn = [Button(t("kit-previous"), route, (wish.code, page - 1))] if page else []
    turn += [Button(t("kit-next"), route, (wish.code, page + 1))] if (page + 1) * PICKS < len(choices) else []
    rows = (
        *((Button(label, "ideas.page", (0, other.code)),) for label, other in shown),
        tuple(turn),
        (Button(t("ideas-any"), "ideas.page", (0, every.code)), Button(t("kit-back"), "ideas.menu", (wish.code,))),
    )
    return View(asked if choices else t("ideas-none"), tuple(row for row in rows if row))


# --- one card


def card(ctx: Context, idea: Idea, note: Words | None = None, *, code: str = "", page: int = 0) -> View:
    """All about one idea, and what this reader can do with it. code, page: the list it was opened from."""
    states: list[Words] = []
    if not idea.is_shown:
        states.append(italic(t("ideas-is-withdrawn")))
    if idea.plan.gallery and access.may_manage(ctx, idea):
        states.append(italic(t("ideas-is-public")))
    shared = shared_line(ctx, idea.network_id, shared=idea.partners and not idea.plan.gallery)
    if shared is not None and access.may_manage(ctx, idea):
        states.append(italic(shared))
    said = paragraphs(
        note,
        ctx.network_line_of(idea.network_id),
        words.body(ctx, idea.plan, asks=_can_ask(ctx, idea)),
        words.tried(ctx, idea),
        *states,
    )
    return View(said, _rows(ctx, idea, code, page), files=words.picture(ctx.uow, idea.plan))


def _can_ask(ctx: Context, idea: Idea) -> bool:
    return idea.author_id is not None and not access.is_author(ctx, idea)


def _rows(ctx: Context, idea: Idea, code: str, page: int) -> tuple[tuple[Button, ...], ...]:
    every = (Button(t("ideas-back"), "ideas.page", (page, code)),)
    manages = access.may_manage(ctx, idea)
    if not idea.is_shown:
        again = (Button(t("ideas-publish"), "ideas.publish", (idea.id,)),) if manages else ()
        return tuple(row for row in (again, every) if row)
    kept = ctx.uow.ideas.is_bookmarked(idea.id, ctx.person.id)
    mark = t("ideas-bookmarked") if kept else t("ideas-bookmark")
    rows: list[tuple[Button, ...]] = [
        (
            Button(t("ideas-try"), "plans.try", (KIND, idea.id), Tone.MAIN),
            Button(mark, "ideas.keep", (idea.id, 0 if kept else 1, code, page)),
        )
    ]
    if _can_ask(ctx, idea):
        rows.append(
            (
                Button(t("ideas-ask"), "ideas.ask", (idea.id,)),
                Button(t("kit-report"), "moderation.report", (KIND, idea.id)),
            )
        )
    elif idea.author_id is None:
        rows.append((Button(t("kit-report"), "moderation.report", (KIND, idea.id)),))
    if manages:
        rows.append(
            (Button(t("kit-edit"), "ideas.edit", (idea.id,)), Button(t("ideas-manage"), "ideas.manage", (idea.id,)))
        )
    share = _share(ctx, idea) if access.is_author(ctx, idea) else ()
    rows += [share] if share else []
    practice = ctx.uow.practices.find(idea.plan.practice_id) if idea.plan.practice_id is not None else None
    if practice is not None and not practice.anonymous and access.sees_practice(ctx, practice):
        rows.append((Button(t("ideas-practice"), "practices.open", (practice.id,)),))
    return (*rows, every)


def _share(ctx: Context, idea: Idea) -> tuple[Button, ...]:
    """The button for partner networks; what stands on the public page needs none."""
    if idea.plan.gallery:
        return ()
    author, manages = access.is_author(ctx, idea), access.may_manage(ctx, idea)
    return share_row(ctx, KIND, idea.id, idea.network_id, shared=idea.partners, author=author, manages=manages)


def manage(ctx: Context, idea: Idea) -> View:
    """What is needed less often: the public page, and the end of a card."""
    public: tuple[Button, ...] = ()
    if idea.plan.gallery:
        public = (Button(t("ideas-gallery-off"), "ideas.gallery", (idea.id, 0)),)
    elif access.may_agree(ctx, idea):
        public = (Button(t("ideas-gallery-on"), "ideas.consent", (idea.id,)),)
    state = t("ideas-is-public") if idea.plan.gallery else t("ideas-is-private")
    share = () if access.is_author(ctx, idea) else _share(ctx, idea)
    rows = (
        *((public,) if public else ()),
        *((share,) if share else ()),
        (Button(t("ideas-withdraw"), "ideas.withdraw", (idea.id,), Tone.BAD),),
        (Button(t("kit-back"), "ideas.look", (idea.id, "", 0)),),
    )
    return View(lines(bold(idea.title), state), rows)


def consent(ctx: Context, idea: Idea) -> View:
    """What it means to be on the public page, before anybody agrees to it."""
    link = ctx.house.page(f"/gallery/{ctx.uow.networks.get(idea.network_id).slug}")
    shown = [t("ideas-consent-picture")] if idea.plan.blob_id is not None else []
    shown += [t("ideas-consent-contact", contact=idea.plan.contact)] if idea.plan.contact else []
    rows = (
        (Button(t("ideas-consent-yes"), "ideas.gallery", (idea.id, 1), Tone.MAIN),),
        (Button(t("kit-back"), "ideas.manage", (idea.id,)),),
    )
    return View(paragraphs(bold(idea.title), t("ideas-consent", link=link), lines(*shown) if shown else None), rows)
