"""Exchanging handles: each sees exactly what would be shown, and nothing is until both have said so."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, cast

from handlers.introductions import access, cards, rules, sides
from handlers.kit.answer import Ask, Change, Say
from handlers.kit.errors import UserError
from handlers.kit.form import Field, Form
from handlers.kit.view import Button, Span, Tone, View, lines, paragraphs, t

if TYPE_CHECKING:
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.form import Values
    from handlers.kit.view import Text, Words
    from storage import Draft, Introduction, Json, PersonId


def share(ctx: Context, introduction_id: int) -> Answer:
    """What the other one would see. Who has no public name where they write types what to show."""
    one, other = access.going(ctx, introduction_id, "introduction-share")
    handle = ctx.incoming.sender.handle
    if not handle:
        return Ask("introductions.handle", about={"introduction": one.id})
    name = sides.name_of(ctx.uow, other, one.network_id)
    rows = (
        (Button(t("introductions-share-yes"), "introductions.shared", (one.id, _mark(handle)), Tone.MAIN),),
        (
            Button(t("introductions-share-other"), "introductions.type", (one.id,)),
            Button(t("kit-back"), "introductions.open", (one.id,)),
        ),
    )
    return Change(View(_preview(name, handle), rows))


def typed(ctx: Context, introduction_id: int) -> Answer:
    """Something else instead: an address, a number, another account."""
    one, _ = access.going(ctx, introduction_id, "introduction-share")
    return Ask("introductions.handle", about={"introduction": one.id})


def shared(ctx: Context, introduction_id: int, mark: str) -> Answer:
    """Yes, exactly what was shown; if that is another one by now, it is shown first."""
    one, other = access.going(ctx, introduction_id, "introduction-share")
    handle = ctx.incoming.sender.handle
    if not handle or _mark(handle) != mark:
        return share(ctx, introduction_id)
    return Change(_give(ctx, one, other, handle))


def unshare(ctx: Context, introduction_id: int) -> Answer:
    """Taken back while the other one has not said yes."""
    one, _ = access.going(ctx, introduction_id, "introduction-share")
    side = rules.side_of(one, ctx.person.id)
    after = ctx.uow.introductions.note(one.id, **{f"{side}_handle": None, f"{side}_wish": None})
    return Change(cards.card(ctx, after))


def _mark(handle: str) -> str:
    """Tells one handle from another without holding it."""
    return sha256(handle.encode()).hexdigest()[:8]


def _preview(name: str | Text, handle: str) -> Words:
    return paragraphs(
        t("introductions-share-preview", name=name), handle_words(handle), t("introductions-share-how", name=name)
    )


def handle_words(handle: str) -> Words:
    """As the other one will see it; who has no public name is reached by a link that opens the chat."""
    shown = Span(handle, code=True)
    return lines(Span(t("introductions-share-link"), link=handle), shown) if handle.startswith("tg:") else shown


def _give(ctx: Context, one: Introduction, other: PersonId, handle: str) -> View:
    """Keep it until the other one says yes too; then both are told, and nothing of it is kept."""
    side = rules.side_of(one, ctx.person.id)
    theirs = one.to_handle if side == "from" else one.from_handle
    name = sides.name_of(ctx.uow, other, one.network_id)
    mine = sides.name_of(ctx.uow, ctx.person.id, one.network_id)
    if theirs is None:
        after = ctx.uow.introductions.note(one.id, **{f"{side}_handle": handle, f"{side}_wish": "handles"})
        rest = "to" if side == "from" else "from"
        view = View(t("introductions-share-asked", name=mine), cards.choose_rows(after, rest))
        ctx.tell(other, view, cause=f"introductions-share:{one.id}:{side}:{ctx.now.timestamp():.0f}")
        row = (
            Button(t("introductions-handles-back"), "introductions.unshare", (one.id,)),
            Button(t("introductions-look"), "introductions.open", (one.id,)),
        )
        return View(t("introductions-share-waits", name=name), (row,))
    values = {"from_handle": None, "to_handle": None, f"{side}_wish": "handles"}
    if one.state == "agreed":
        due = ctx.now + rules.ASKED_AFTER
        ctx.uow.introductions.step(
            one.id, "running", was=("agreed",), now=ctx.now, due_at=due, nudged_at=None, channel="handles", **values
        )
    else:
        ctx.uow.introductions.note(one.id, **values)
    look = (Button(t("introductions-look"), "introductions.open", (one.id,)),)
    told = View(paragraphs(t("introductions-share-both", name=mine), handle_words(handle)), (look,))
    ctx.tell(other, told, cause=f"introductions-handles:{one.id}")
    return View(paragraphs(t("introductions-share-both", name=name), handle_words(theirs)), (look,))


# --- what is typed


def _read(_ctx: Context, text: str, _values: Values) -> Json:
    text = " ".join(text.split())
    if not text:
        raise UserError("introductions-handle-missing")
    if len(text) > rules.LONGEST_HANDLE:
        raise UserError("introductions-handle-long", most=rules.LONGEST_HANDLE)
    return text


def _going(ctx: Context, draft: Draft) -> tuple[Introduction, PersonId]:
    return access.going(ctx, cast("int", draft.about["introduction"]), "introduction-share")


def _card(ctx: Context, draft: Draft) -> Words:
    one, other = _going(ctx, draft)
    return _preview(sides.name_of(ctx.uow, other, one.network_id), str(draft.values["handle"]))


def _save(ctx: Context, draft: Draft) -> Answer:
    one, other = _going(ctx, draft)
    return Say(_give(ctx, one, other, str(draft.values["handle"])))


def _is_open(ctx: Context, draft: Draft) -> bool:
    try:
        _going(ctx, draft)
    except UserError:
        return False
    return True


HANDLE = Form(
    "introductions.handle",
    "introductions-handle-title",
    (Field("handle", "introductions-field-handle", _read, required=True),),
    _save,
    opener="introductions",
    card=_card,
    open_to=_is_open,
    sends=True,
)
