"""/find: one search over everything that the member may see, by kind, each page with what opens it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from handlers.kit.answer import Change, Say
from handlers.kit.errors import UserError
from handlers.kit.partners import readers
from handlers.kit.view import Button, View, bold, lines, paragraphs, t
from handlers.questions import rules
from handlers.questions.kinds import KINDS, shown_of
from storage import MembershipId, Question

if TYPE_CHECKING:
    from collections.abc import Mapping

    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.view import Words
    from handlers.questions.kinds import Line

MOST = 60
"""Of one kind that are looked through; more are said to be more."""
A_PAGE = 5
_FIRST = 2
"""Of each kind in the overview."""
_LABEL = 40
LONGEST = 100
"""Characters that are searched for."""


def find(ctx: Context, rest: str) -> Answer:
    """The overview; of a single kind at once its page."""
    words = " ".join(rest.split())[:LONGEST]
    return Say(_overview(ctx, words) if words else View(t("questions-find-what")))


def overview(ctx: Context, words: str) -> Answer:
    return Change(_overview(ctx, words))


def page(ctx: Context, kind: str, number: int, words: str) -> Answer:
    if kind not in KINDS:
        raise UserError("questions-gone")
    return Change(_page(kind, number, words, _found(ctx, kind, words), alone=False))


def _found(ctx: Context, kind: str, words: str) -> Mapping[int, Line]:
    """What fits and may be seen: first what has the words, then what means the same."""
    plain = Question(words, readers(ctx), language=ctx.language, kinds=(kind,), limit=MOST)
    meaning = ctx.meaning(words) if KINDS[kind].meant else None
    asked = [plain, *([replace(plain, meaning=meaning)] if meaning is not None else [])]
    hits = [hit.item for one in asked for hit in ctx.uow.search.find(one).hits if hit.fits]
    items = list(dict.fromkeys(hits))[:MOST]
    seen = KINDS[kind].look(ctx, items)
    return {item: seen[item] for item in items if item in seen}


def _overview(ctx: Context, words: str) -> View:
    found = {kind: lines for kind in KINDS if (lines := _found(ctx, kind, words))}
    if not found:
        row = (Button(t("questions-find-ask"), "kit.command", ("ask", words)),)
        return View(t("questions-find-none", words=words), (row,))
    if len(found) == 1:
        kind, seen = next(iter(found.items()))
        return _page(kind, 0, words, seen, alone=True)
    parts = [_some(kind, seen) for kind, seen in found.items()]
    buttons = [
        Button(
            t("questions-find-kind", kind=t(f"questions-kind-{kind}"), count=len(seen)),
            "questions.kind",
            (kind, 0, words),
        )
        for kind, seen in found.items()
    ]
    rows = tuple(tuple(buttons[at : at + 2]) for at in range(0, len(buttons), 2))
    return View(paragraphs(t("questions-find-found", words=words), *parts), rows)


def _some(kind: str, seen: Mapping[int, Line]) -> Words:
    first = [_line(one) for one in list(seen.values())[:_FIRST]]
    more = t("questions-find-more", count=len(seen) - _FIRST) if len(seen) > _FIRST else None
    return lines(_title(kind, seen), *first, more)


def _title(kind: str, seen: Mapping[int, Line]) -> Words:
    key = "questions-find-at-least" if len(seen) >= MOST else "questions-find-kind"
    return bold(t(key, kind=t(f"questions-kind-{kind}"), count=len(seen)))


def _line(one: Line) -> Words:
    return f"• {one.title} – {one.more}" if one.more else f"• {one.title}"


def _page(kind: str, number: int, words: str, seen: Mapping[int, Line], *, alone: bool) -> View:
    pages = max(1, -(-len(seen) // A_PAGE))
    number = min(max(number, 0), pages - 1)
    part = list(seen.items())[number * A_PAGE : (number + 1) * A_PAGE]
    if not part:
        return View(t("questions-find-none", words=words))
    rows: list[tuple[Button, ...]] = [(KINDS[kind].opens(rules.cut(one.title, _LABEL), item),) for item, one in part]
    turn = [Button(t("kit-previous"), "questions.kind", (kind, number - 1, words))] if number else []
    turn += [Button(t("kit-next"), "questions.kind", (kind, number + 1, words))] if number + 1 < pages else []
    rows += [tuple(turn)] if turn else []
    rows += [] if alone else [(Button(t("questions-find-back"), "questions.kinds", (words,)),)]
    head = lines(t("questions-find-found", words=words), _title(kind, seen))
    where = t("kit-page", page=number + 1, pages=pages) if pages > 1 else None
    return View(paragraphs(head, lines(*(_line(one) for _, one in part)), where), tuple(rows))


def person(ctx: Context, membership_id: int) -> Answer:
    """What others see of a member: nothing but the name they chose, country and themes, and what they may be asked."""
    found = ctx.uow.findables.list_members([MembershipId(membership_id)])
    if not found or found[0].network_id != ctx.network.id:
        raise UserError("questions-gone")
    member = found[0]
    name = ctx.uow.people.get(member.person_id).name
    if not name:
        raise UserError("questions-gone")
    expert = ctx.uow.experts.of(member.person_id, member.network_id)
    themes = [one.name(ctx.language) for one in ctx.uow.networks.list_themes(ctx.network.id) if one.id in expert.themes]
    may = expert.library and expert.named and not expert.paused
    asked = (t("questions-person-asked", themes=themes) if themes else t("questions-person-asked-any")) if may else None
    return Say(View(lines(bold(name), shown_of(ctx, member) or None, asked)))
