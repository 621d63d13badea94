"""A question is asked, followed up, narrowed and voted on. Finding is library.py, asking people is people.py."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.answer import Change, Say, Toast
from handlers.kit.errors import UserError
from handlers.kit.view import Button, View, paragraphs, t
from handlers.questions import knowing, library, narrowing, people, rules, tool
from handlers.questions.narrowing import Wish
from handlers.questions.recognising import is_question
from storage import PracticeId

if TYPE_CHECKING:
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from storage import AskedQuestion

VALUES_A_PAGE = 5


def is_mine(ctx: Context, text: str) -> bool:
    """Whether a message is a question, or a few words that narrow the one just answered."""
    return ctx.uow.drafts.active(ctx.person.id) is None and (is_question(text) or _follow_up(ctx, text) is not None)


def ask(ctx: Context, text: str) -> Answer:
    """A new question, or a follow-up of the last one."""
    text = " ".join(text.split())
    if len(text) > rules.LONGEST:
        raise UserError("questions-long", most=rules.LONGEST)
    followed = _follow_up(ctx, text)
    if followed is not None:
        last, wish = followed
        return [Say(one) for one in _narrowed(ctx, last, wish.applied(last.narrowed))]
    if tool.is_about(ctx, text):
        return tool.ask(ctx, text)
    if knowing.asks_who(ctx, text):
        return knowing.who(ctx, text)
    found = library.look(ctx, text, {}, ctx.meaning(text))
    question = people.write_down(ctx, text, topic="library", fits=bool(found))
    if found:
        return [Say(one) for one in library.answered(ctx, question, found)]
    return Say(library.nothing(ctx, question, people.circle(ctx, question), tool.perhaps(ctx, text)))


def _follow_up(ctx: Context, text: str) -> tuple[AskedQuestion, Wish] | None:
    """The question that a message narrows, and how."""
    since = ctx.now - rules.FOLLOW_UP
    last = ctx.uow.questions.find_latest(ctx.person.id, ctx.network.id, since=since)
    if last is None or last.topic != "library":
        return None
    wish = narrowing.read(ctx, text)
    return (last, wish) if wish is not None else None


def _narrowed(ctx: Context, question: AskedQuestion, narrowed: narrowing.Narrowed) -> list[View]:
    """The answer to the question as it is narrowed from now on, which is kept."""
    found = library.look(ctx, question.text, narrowed, ctx.meaning(question.text))
    question = ctx.uow.questions.narrow(question.id, narrowed, fits=bool(found), now=ctx.now)
    if found:
        return library.answered(ctx, question, found)
    return [library.nothing(ctx, question, people.circle(ctx, question))]


def _instead(views: list[View]) -> Answer:
    """In the place of the message that was pressed, and below it."""
    return [Change(views[0]), *(Say(one) for one in views[1:])]


# --- buttons


def again(ctx: Context, question_id: int) -> Answer:
    question = people.own(ctx, question_id)
    return _instead(_narrowed(ctx, question, question.narrowed))


def widen(ctx: Context, question_id: int) -> Answer:
    return _instead(_narrowed(ctx, people.own(ctx, question_id), {}))


def nearest(ctx: Context, question_id: int) -> Answer:
    """What comes closest though it does not fit, for whoever asks for it."""
    question = people.own(ctx, question_id)
    found = library.look(ctx, question.text, question.narrowed, ctx.meaning(question.text), nearest=True)
    if not found:
        return Toast(t("questions-nearest-none"))
    return [Say(one) for one in library.answered(ctx, question, found, nearest=True)]


def choose(ctx: Context, question_id: int) -> Answer:
    """By what it can be narrowed, and what holds now."""
    question = people.own(ctx, question_id)
    held = narrowing.said(ctx, question.narrowed)
    buttons = [Button(t(f"questions-by-{name}"), "questions.by", (question.id, name)) for name in narrowing.DIMENSIONS]
    rows = [tuple(buttons[at : at + 2]) for at in range(0, len(buttons), 2)]
    if held:
        rows.append((Button(t("questions-to-everywhere"), "questions.widen", (question.id,)),))
    rows.append((Button(t("kit-back"), "questions.again", (question.id,)),))
    now = t("questions-narrowed", what=held) if held else t("questions-narrow-how")
    return Change(View(paragraphs(t("questions-narrow-ask", text=library.quoted(question)), now), tuple(rows)))


def by(ctx: Context, question_id: int, dimension: str, page: int = 0) -> Answer:
    """The values of one dimension; what holds is pressed again to let it go."""
    question = people.own(ctx, question_id)
    if dimension not in narrowing.DIMENSIONS:
        raise UserError("questions-gone")
    values = narrowing.values_of(ctx, dimension)
    pages = max(1, -(-len(values) // VALUES_A_PAGE))
    page = min(max(page, 0), pages - 1)
    rows: list[tuple[Button, ...]] = []
    for value in values[page * VALUES_A_PAGE : (page + 1) * VALUES_A_PAGE]:
        name = narrowing.label(ctx, dimension, value)
        on = value in question.narrowed.get(dimension, ())
        label = t("kit-form-chosen", label=ctx.plain(name)) if on else name
        rows.append((Button(label, "questions.set", (question.id, dimension, value)),))
    turn = [Button(t("kit-previous"), "questions.by", (question.id, dimension, page - 1))] if page else []
    turn += [Button(t("kit-next"), "questions.by", (question.id, dimension, page + 1))] if page + 1 < pages else []
    rows += [tuple(turn)] if turn else []
    rows.append((Button(t("kit-back"), "questions.narrow", (question.id,)),))
    return Change(View(t(f"questions-by-{dimension}-ask"), tuple(rows)))


def put(ctx: Context, question_id: int, dimension: str, value: str) -> Answer:
    """One more value, or one less; of evidence there is one least."""
    question = people.own(ctx, question_id)
    if dimension not in narrowing.DIMENSIONS or value not in narrowing.values_of(ctx, dimension):
        raise UserError("questions-gone")
    held = tuple(question.narrowed.get(dimension, ()))
    if value in held:
        values = tuple(one for one in held if one != value)
    else:
        values = (value,) if dimension == "evidence" else (*held, value)
    return _instead(_narrowed(ctx, question, Wish({dimension: values}).applied(question.narrowed)))


def vote(ctx: Context, practice_id: int, said: str) -> Answer:
    """One voice a person and practice; the last word counts. Nobody has a voice about their own."""
    practice = ctx.uow.practices.find(PracticeId(practice_id))
    if practice is None or not library.may_vote(ctx, practice):
        raise UserError("questions-gone")
    ctx.uow.questions.vote(ctx.person.id, library.KIND, practice.id, helpful=said == "yes", now=ctx.now)
    return Toast(t("questions-voted-yes" if said == "yes" else "questions-voted-no"))


def reopen(ctx: Context, question_id: int) -> Answer:
    """An own earlier question once more: what people said to it, else what the library says now."""
    question = people.own(ctx, question_id)
    if question.state == "asking":
        return Say(people.under_way(question))
    turns = [turn for turn in ctx.uow.questions.list_turns(question.id) if turn.state == "answered"]
    if turns:
        return [Say(people.answer_of(ctx, question, turn)) for turn in turns[-rules.SHOWN :]]
    if question.topic == "tool":
        return Say(tool.view(ctx, question))
    return [Say(one) for one in _narrowed(ctx, question, question.narrowed)]
