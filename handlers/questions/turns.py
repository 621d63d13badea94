"""The expert's side: a question is answered, passed on, or made a practice. The asker is nobody here."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from handlers.kit.answer import Ask, Change, Say
from handlers.kit.asking import resume_row
from handlers.kit.errors import UserError
from handlers.kit.form import Field, Form, Option
from handlers.kit.view import Button, Kind, Tone, View, lines, paragraphs, t
from handlers.questions import library, people, rules
from storage import TurnId

if TYPE_CHECKING:
    from collections.abc import Mapping

    from handlers.kit.answer import Answer, Invalid
    from handlers.kit.context import Context
    from handlers.kit.form import Values
    from handlers.kit.view import Words
    from storage import AskedQuestion, Draft, Json, Turn

PRACTICE = "practices.share"
_WELCOME = ("waiting", "silent")
"""Turns whose answer is taken: late is better than never."""


def asked(question: AskedQuestion, turn: Turn, network: Words | None) -> View:
    """The question as whoever is asked sees it."""
    head = t("questions-turn-tool" if question.topic == "tool" else "questions-turn")
    return View(
        paragraphs(lines(head, network), question.text, t("questions-turn-how", days=rules.PATIENCE.days)),
        (
            (Button(t("questions-turn-answer"), "questions.answer", (turn.id,), Tone.MAIN),),
            (
                Button(t("questions-turn-pass"), "questions.pass", (turn.id,)),
                Button(t("questions-turn-not-mine"), "questions.not_mine", (turn.id,)),
            ),
        ),
    )


def own(ctx: Context, turn_id: int) -> tuple[AskedQuestion, Turn]:
    """The question before this person, while an answer is welcome."""
    turn = ctx.uow.questions.find_turn(TurnId(turn_id), lock=True)
    if turn is None or turn.person_id != ctx.person.id:
        raise UserError("questions-gone")
    question = ctx.uow.questions.get(turn.question_id)
    if turn.state not in _WELCOME or not rules.is_open(question):
        raise UserError("questions-turn-over")
    return question, turn


def answer(ctx: Context, turn_id: int) -> Answer:
    question, turn = own(ctx, turn_id)
    return Ask(
        "questions.answer",
        values={"named": "yes" if turn.named else "no"},
        about={"turn": turn.id},
        intro=t("questions-answering", text=library.quoted(question)),
    )


def give_up(ctx: Context, turn_id: int, *, not_mine: bool = False) -> Answer:
    """The next one is asked."""
    question, turn = own(ctx, turn_id)
    ctx.uow.questions.settle(turn.id, "passed")
    if turn.state == "waiting" and question.state == "asking":
        ctx.uow.questions.move(question.id, "asking", due_at=ctx.now)
    if not_mine:
        row = (Button(t("questions-to-expert-change"), "questions.expert"),)
        return Change(View(t("questions-passed-not-mine"), (row,)))
    return Change(View(t("questions-passed")))


# --- the form


def _read_text(_ctx: Context, text: str, _values: Values) -> Json:
    text = text.strip()
    if not text:
        raise UserError("questions-answer-empty")
    if len(text) > rules.LONGEST_ANSWER:
        raise UserError("questions-answer-long", most=rules.LONGEST_ANSWER)
    return text


def _read_named(ctx: Context, text: str, _values: Values) -> Json:
    said = text.casefold()
    for value in ("yes", "no"):
        if said in {value, ctx.plain(t(f"questions-named-{value}")).casefold()}:
            return value
    raise UserError("questions-press-one")


TEXT = Field("text", "questions-field-text", _read_text, kind=Kind.TEXT, required=True)
NAMED = Field(
    "named",
    "questions-field-named",
    _read_named,
    show=lambda _ctx, value: t(f"questions-named-{value}"),
    kind=Kind.YESNO,
    required=True,
    options=lambda _ctx, _values: [Option(value, t(f"questions-named-{value}")) for value in ("yes", "no")],
)


def _save(ctx: Context, draft: Draft) -> Answer | Invalid:
    """The answer goes to the asker at once, within their quiet hours' limits."""
    question, turn = own(ctx, cast("int", draft.about["turn"]))
    named = draft.values["named"] == "yes"
    turn = ctx.uow.questions.answer(turn.id, str(draft.values["text"]), named=named, now=ctx.now)
    ctx.uow.questions.move(question.id, "answered", due_at=None)
    name = ctx.person.name if named else None
    ctx.tell(question.person_id, people.answer_view(question, turn, name), cause=f"questions-answer:{turn.id}")
    return Say(View(t("questions-answer-sent")))


def _is_open(ctx: Context, draft: Draft) -> bool:
    turn = ctx.uow.questions.find_turn(TurnId(cast("int", draft.about["turn"])))
    return turn is not None and turn.person_id == ctx.person.id


ANSWER = Form(
    "questions.answer",
    "questions-answer-title",
    (TEXT, NAMED),
    _save,
    opener="ask",
    open_to=_is_open,
    sends=True,
)


# --- into the library


def publish(ctx: Context, turn_id: int) -> Answer:
    """Both agree: the answer becomes the draft of a practice, which its author looks through before it is shared.

    The question is not copied: its words are the asker's, and go when the asker is erased. Pressed again, there is
    still one draft and one practice.
    """
    turn = _answered(ctx, turn_id)
    begun = ctx.uow.drafts.find_about(ctx.person.id, PRACTICE, "turn", turn.id)
    if begun is not None and begun.closed_at is None:
        return Say(View(t("questions-offer-begun"), (resume_row(begun),)))
    if begun is not None:
        mine = Button(t("questions-to-practices"), "practices.mine", (0,))
        return Say(View(t("questions-offer-shared"), ((mine,),)))
    values: Mapping[str, Json] = {
        "done": turn.answer,
        "name": "with" if turn.named else "without",
        "visibility": "network",
    }
    return Ask(PRACTICE, values=values, about={"turn": turn.id}, intro=t("questions-offer-draft"))


def decline(ctx: Context, turn_id: int) -> Answer:
    _answered(ctx, turn_id)
    return Change(View(t("questions-offer-declined")))


def _answered(ctx: Context, turn_id: int) -> Turn:
    """An own answer that its asker would see shared."""
    turn = ctx.uow.questions.find_turn(TurnId(turn_id), lock=True)
    if turn is None or turn.person_id != ctx.person.id or turn.state != "answered" or not turn.offered:
        raise UserError("questions-gone")
    return turn
