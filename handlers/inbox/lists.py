"""Pages of what is kept for somebody, and one of them as it was. What is kept, and for how long, is storage's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.inbox.showing import as_it_was
from handlers.kit.answer import Change, Say
from handlers.kit.errors import UserError
from handlers.kit.tidying import clipped
from handlers.kit.view import Button, Shown, View, bold, lines, paragraphs, t
from storage import INBOX_KEEPS, OutboxId

if TYPE_CHECKING:
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.view import Words
    from storage import KeptLetter

A_PAGE = 5
QUOTED = 60


def opened(ctx: Context) -> View:
    """From now on the person knows what waits."""
    if ctx.person.missed_at is not None:
        ctx.person = ctx.uow.people.change(ctx.person.id, missed_at=None)
    return page(ctx, 0, answers=False)


def page(ctx: Context, number: int, *, answers: bool) -> View:
    """answers: those that their platform lets vanish, instead of what could not be brought."""
    count = ctx.uow.inbox.count(ctx.person.id, now=ctx.now, answers=answers)
    pages = max(1, -(-count // A_PAGE))
    number = min(max(number, 0), pages - 1)
    held = ctx.uow.inbox.list_of(ctx.person.id, now=ctx.now, answers=answers, offset=number * A_PAGE, limit=A_PAGE)
    first = number * A_PAGE + 1
    rows = [
        tuple(
            Button(t("inbox-open", number=first + at), "inbox.open", (one.id, int(answers), number))
            for at, one in enumerate(held)
        )
    ]
    if pages > 1:
        turn = [Button(t("kit-previous"), "inbox.list", (int(answers), number - 1))] if number else []
        turn += [Button(t("kit-next"), "inbox.list", (int(answers), number + 1))] if number + 1 < pages else []
        rows.append(tuple(turn))
    rows.append(_other_list(ctx, answers=answers))
    listed = lines(*(_line(first + at, one, answers=answers) for at, one in enumerate(held)))
    return View(paragraphs(_headline(count, answers=answers), listed if held else None), tuple(rows))


def _headline(count: int, *, answers: bool) -> Words:
    if not count:
        return t("inbox-no-answers" if answers else "inbox-empty")
    if answers:
        return lines(bold(t("inbox-answers-title", count=count)), t("inbox-answers-how"))
    return lines(bold(t("inbox-title", count=count)), t("inbox-how", days=INBOX_KEEPS.days))


def _line(number: int, one: KeptLetter, *, answers: bool) -> Words:
    said = clipped(" ".join(Shown.from_data(one.body).plain.split()), QUOTED)
    key = "inbox-line" if answers or one.read_at is not None else "inbox-line-new"
    return t(key, number=number, at=one.created_at, words=said)


def _other_list(ctx: Context, *, answers: bool) -> tuple[Button, ...]:
    if answers:
        return (Button(t("inbox-back"), "inbox.list", (0,)),)
    count = ctx.uow.inbox.count(ctx.person.id, now=ctx.now, answers=True)
    return (Button(t("inbox-answers", count=count), "inbox.list", (1,)),) if count else ()


def show(ctx: Context, letter_id: int, number: int, *, answers: bool) -> Answer:
    """One of them, as it was and with its buttons working; it is read from now on."""
    found = ctx.uow.inbox.find(ctx.person.id, OutboxId(letter_id), now=ctx.now)
    if found is None:
        raise UserError("inbox-gone")
    ctx.uow.inbox.mark_read(found.id, now=ctx.now)
    was = as_it_was(ctx.uow, Shown.from_data(found.body), now=ctx.now)
    said = View(lines(t("inbox-from", at=found.created_at), was.words), was.rows, was.files)
    return [Change(page(ctx, number, answers=answers)), Say(said)]
