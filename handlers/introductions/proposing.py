"""Proposing an introduction: what the other side will see is shown word for word before anything is sent."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from handlers.introductions import cards, rules, sides
from handlers.kit.answer import Ask, Change, Say
from handlers.kit.errors import UserError
from handlers.kit.form import Field, Form
from handlers.kit.view import Button, Kind, Tone, View, paragraphs, t
from storage import IntroductionId

if TYPE_CHECKING:
    from handlers.introductions.sides import Side
    from handlers.kit.answer import Answer, Invalid
    from handlers.kit.context import Context
    from handlers.kit.form import Values
    from handlers.kit.view import Words
    from storage import Draft, Introduction, Json


def propose(ctx: Context, kind: str, item: int, my_kind: str = "person", my_item: int = 0) -> Answer:
    """Begin a proposal; where the two have one that is not over, that one is shown."""
    mine, other = sides.own(ctx, my_kind, my_item), sides.seen(ctx, kind, item)
    known = _known(ctx, mine, other)
    if known is not None:
        return Say(cards.card(ctx, known))
    _check_limits(ctx)
    about: dict[str, Json] = {"kind": kind, "item": item, "my_kind": mine.kind, "my_item": mine.item}
    return Ask("introductions.propose", about=about)


def _known(ctx: Context, mine: Side, other: Side) -> Introduction | None:
    """What these two have already. Raises UserError for what was declined, which is remembered for good."""
    one = ctx.uow.introductions.find_last((mine.kind, mine.item), (other.kind, other.item))
    if one is None:
        return None
    state = rules.state_for(one, ctx.person.id)
    if state == "declined":
        raise UserError("introductions-declined-before")
    if state in {"proposed", "agreed", "running", "reported"}:
        if ctx.person.id not in {one.from_person, one.to_person, *ctx.uow.introductions.list_asked(one.id)}:
            raise UserError("introductions-impossible")  # somebody else of the same project is at it
        return one
    return None


def _check_limits(ctx: Context) -> None:
    repository, person = ctx.uow.introductions, ctx.person.id
    if repository.count_proposed(person, since=ctx.now - rules.WEEK) >= rules.MOST_A_WEEK:
        raise UserError("introductions-many", most=rules.MOST_A_WEEK)
    waiting = [one for one in repository.list_of(person, ("proposed",), limit=100) if one.from_person == person]
    if len(waiting) >= rules.MOST_OPEN:
        raise UserError("introductions-many-open", most=rules.MOST_OPEN)


# --- the form


def _read(_ctx: Context, text: str, _values: Values) -> Json:
    text = " ".join(text.split())
    if not text:
        raise UserError("introductions-sentence-missing")
    if len(text) > rules.LONGEST_SENTENCE:
        raise UserError("introductions-sentence-long", most=rules.LONGEST_SENTENCE)
    if rules.names_a_contact(text):
        raise UserError("introductions-sentence-contact")
    return text


def _sides(ctx: Context, draft: Draft) -> tuple[Side, Side]:
    about = draft.about
    mine = sides.own(ctx, str(about["my_kind"]), cast("int", about["my_item"]))
    return mine, sides.seen(ctx, str(about["kind"]), cast("int", about["item"]))


def _card(ctx: Context, draft: Draft) -> Words:
    mine, other = _sides(ctx, draft)
    said = draft.values.get("sentence")
    shown = cards.shown_to_other(
        ctx.uow,
        ctx.network.id,
        ctx.person.id,
        (mine.kind, mine.item),
        (other.kind, other.item),
        str(said) if said else None,
        rules.in_common(mine.facts, other.facts),
        ctx.language,
    )
    to = (
        t("introductions-preview-title", name=other.title)
        if other.title
        else t("introductions-preview", name=sides.name_of(ctx.uow, other.answer[0], ctx.network.id))
    )
    return paragraphs(to, shown)


def _save(ctx: Context, draft: Draft) -> Answer | Invalid:
    """Everything is looked at once more: the form may have been open for days."""
    mine, other = _sides(ctx, draft)
    known = _known(ctx, mine, other)
    if known is not None:
        return Say(cards.card(ctx, known))
    _check_limits(ctx)
    said = draft.values.get("sentence")
    one = ctx.uow.introductions.add(
        ctx.network.id,
        ctx.person.id,
        (mine.kind, mine.item),
        (other.kind, other.item),
        asked=other.answer,
        sentence=str(said) if said else "",
        reasons=rules.in_common(mine.facts, other.facts),
        now=ctx.now,
        due_at=ctx.now + rules.NUDGED_AFTER,
    )
    if one is None:
        raise UserError("introductions-impossible")
    for person in other.answer:
        ctx.tell(person, cards.proposal(ctx.uow, one, person), cause=f"introductions-asked:{one.id}", about=about(one))
    row = (
        Button(t("introductions-look"), "introductions.open", (one.id,)),
        Button(t("introductions-withdraw"), "introductions.withdraw", (one.id,)),
    )
    to = (
        t("introductions-sent-title", name=other.title)
        if other.title
        else t("introductions-sent", name=sides.name_of(ctx.uow, other.answer[0], ctx.network.id))
    )
    return Say(View(paragraphs(to, t("introductions-sent-how")), (row,)))


def _is_open(ctx: Context, draft: Draft) -> bool:
    try:
        _sides(ctx, draft)
    except UserError:
        return False
    return True


PROPOSE = Form(
    "introductions.propose",
    "introductions-propose-title",
    (Field("sentence", "introductions-field-sentence", _read, kind=Kind.TEXT),),
    _save,
    opener="introductions",
    card=_card,
    open_to=_is_open,
    sends=True,
)


# --- before it is answered


def about(one: Introduction) -> str:
    """What the letters of a proposal tell of: they are taken back with it."""
    return f"introduction:{one.id}"


def retract(ctx: Context, one: Introduction) -> None:
    """Nobody can answer it any more: what has not left stays here, what has arrived says so, and no more."""
    ctx.uow.outbox.withdraw_about(about(one))
    for letter, person, ref in ctx.uow.outbox.list_receipts(about(one)):
        if person is not None and person != ctx.person.id:
            ctx.tell(person, cards.gone(), cause=f"introductions-gone:{letter}", edits=ref)


def ask_withdraw(ctx: Context, introduction_id: int) -> Answer:
    """Asked once more: a proposal is no message that can be sent again at will."""
    one = ctx.uow.introductions.find(IntroductionId(introduction_id))
    if one is None or one.from_person != ctx.person.id or rules.state_for(one, ctx.person.id) != "proposed":
        raise UserError("introductions-over")
    row = (
        Button(t("introductions-withdraw-yes"), "introductions.withdrawn", (one.id,), Tone.BAD),
        Button(t("kit-back"), "introductions.open", (one.id,)),
    )
    return Change(View(t("introductions-withdraw-ask"), (row,)))


def withdraw(ctx: Context, introduction_id: int) -> Answer:
    """Silently: the other side's card says that it is not open any more. A decline that is not told yet stays one."""
    one = ctx.uow.introductions.find(IntroductionId(introduction_id), lock=True)
    if one is None or one.from_person != ctx.person.id:
        raise UserError("introductions-over")
    if rules.state_for(one, ctx.person.id) != "proposed":
        return Change(cards.card(ctx, one))
    if one.state == "declined":
        ctx.uow.introductions.note(one.id, due_at=None, withdrawn_at=ctx.now)
        return Change(View(t("introductions-withdrawn")))
    after = ctx.uow.introductions.step(one.id, "withdrawn", was=("proposed",), now=ctx.now, due_at=None)
    if after is None:
        raise UserError("introductions-over")
    retract(ctx, after)
    return Change(View(t("introductions-withdrawn")))
