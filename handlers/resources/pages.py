"""What is shown of tools and outputs: those of a practice, those of the network, and one of them. Changes nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.likeness import fold
from handlers.kit.partners import readers
from handlers.kit.view import Button, Tone, View, bold, lines, paragraphs, t
from handlers.resources import access, rules, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.kit.context import Context
    from handlers.kit.view import Words
    from storage import Practice, Resource

KINDS_A_PAGE = 6
PAGE = 4
LABEL = 60


def of_practice(ctx: Context, practice_id: int, page: int = 0, note: Words | None = None) -> View:
    """The tools of one practice; adding one is offered to those who may."""
    practice = access.practice_of(ctx, practice_id)
    every = ctx.uow.resources.list_for(practice.id)
    pages = max(-(-len(every) // PAGE), 1)
    page = min(max(page, 0), pages - 1)
    shown = every[page * PAGE : (page + 1) * PAGE]
    head = lines(bold(t("resources-of")), practice.title)
    body = _listed(shown, page) if every else t("resources-none-here")
    turn = [Button(t("kit-previous"), "resources.list", (practice.id, page - 1))] if page else []
    turn += [Button(t("kit-next"), "resources.list", (practice.id, page + 1))] if page + 1 < pages else []
    add = [Button(t("resources-add"), "resources.add", (practice.id,))] if access.may_add(ctx, practice) else []
    back = [Button(t("resources-practice"), "practices.open", (practice.id,))]
    count = t("kit-page", page=page + 1, pages=pages) if pages > 1 else None
    rows = (*_rows(shown, page), tuple(turn), (*add, *back))
    return View(paragraphs(note, head, body, count), tuple(row for row in rows if row))


def of_network(ctx: Context, asked: str = "", page: int = 0) -> View:
    """The newest tools of all practices that the reader may find; asked: a kind, or words of a title."""
    kind = kind_named(ctx, asked)
    found = ctx.uow.resources.list_found(
        ctx.network.id,
        readers(ctx),
        kind=kind,
        words="" if kind is not None else asked,
        offset=page * PAGE,
        limit=PAGE + 1,
    )
    shown = found[:PAGE]
    head = lines(bold(words.KINDS[kind] if kind is not None else t("resources-all")), ctx.network_line)
    if not shown:
        none = t("resources-not-found", words=asked[:LABEL]) if asked else t("resources-none")
        return View(paragraphs(head, none), _other_kinds(asked))
    turn = [Button(t("kit-previous"), "resources.page", (asked, page - 1))] if page else []
    turn += [Button(t("kit-next"), "resources.page", (asked, page + 1))] if len(found) > PAGE else []
    rows = (*_rows(shown, page), tuple(turn), *_other_kinds(asked))
    return View(paragraphs(head, _listed(shown, page)), tuple(row for row in rows if row))


def kinds(_ctx: Context, page: int = 0) -> View:
    """All kinds as buttons, in two pages."""
    keys = [Button(label, "resources.page", (kind, 0)) for kind, label in words.KINDS.items()]
    shown = keys[page * KINDS_A_PAGE : (page + 1) * KINDS_A_PAGE]
    rows = [tuple(shown[place : place + 2]) for place in range(0, len(shown), 2)]
    turn = [Button(t("kit-previous"), "resources.kinds", (page - 1,))] if page else []
    turn += [Button(t("kit-next"), "resources.kinds", (page + 1,))] if (page + 1) * KINDS_A_PAGE < len(keys) else []
    every = Button(t("resources-every-kind"), "resources.page", ("", 0))
    return View(t("resources-which-kind"), (*rows, (*turn, every)))


def kind_named(ctx: Context, text: str) -> str | None:
    """A kind by its id or its word, in the reader's language or in English."""
    said = fold(text)
    for kind, label in words.KINDS.items():
        if said in {kind, fold(ctx.plain(label)), fold(ctx.words(label, "en"))}:
            return kind
    return None


def _other_kinds(asked: str) -> tuple[tuple[Button, ...], ...]:
    every = [Button(t("resources-every-kind"), "resources.page", ("", 0))] if asked else []
    return ((Button(t("resources-kinds"), "resources.kinds"), *every),)


def _listed(shown: Sequence[Resource], page: int) -> Words:
    return paragraphs(
        *(
            lines((f"{number}. ", one.title), words.described(one), words.state(one))
            for number, one in enumerate(shown, page * PAGE + 1)
        )
    )


def _rows(shown: Sequence[Resource], page: int) -> list[tuple[Button, ...]]:
    return [
        (Button(_label(f"{number}. {one.title}"), "resources.look", (one.id,)),)
        for number, one in enumerate(shown, page * PAGE + 1)
    ]


def _label(text: str) -> str:
    return text if len(text) <= LABEL else f"{text[: LABEL - 1].rstrip()}…"


# --- one of them


def card(ctx: Context, resource: Resource, practice: Practice, note: Words | None = None) -> View:
    """All about one tool, with its link as a button; what may be done with it stands under it for those who may."""
    body = lines(bold(resource.title), words.described(resource), resource.link, words.state(resource))
    of = t("resources-belongs", title=practice.title)
    rows: list[tuple[Button, ...]] = [(Button(t("resources-open"), url=resource.link),)]
    if access.may_change(ctx, resource, practice):
        if resource.failures >= rules.DEAD:
            rows.append(dead_buttons(resource))
        else:
            edit = Button(t("kit-edit"), "resources.edit", (resource.id,))
            rows.append((edit, Button(t("resources-remove"), "resources.remove", (resource.id,), Tone.BAD)))
    if resource.owner_id != ctx.person.id:
        rows.append((Button(t("kit-report"), "moderation.report", ("resource", resource.id)),))
    rows.append((Button(t("resources-others"), "resources.list", (practice.id,)),))
    return View(paragraphs(note, body, of), tuple(rows))


def dead_buttons(resource: Resource) -> tuple[Button, ...]:
    """What an owner can do about a link that leads nowhere."""
    return (
        Button(t("resources-change-link"), "resources.relink", (resource.id,)),
        Button(t("resources-still-right"), "resources.right", (resource.id,)),
        Button(t("resources-remove"), "resources.remove", (resource.id,), Tone.BAD),
    )
