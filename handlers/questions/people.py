"""The asker's side of asking people: who may know, sending a question on its way, what became of the answer.

Nothing of the asker leaves this room but the words of the question.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.answer import Change, Say, Toast
from handlers.kit.errors import UserError
from handlers.kit.tongue import language_of_text
from handlers.kit.view import Button, Tone, View, bold, lines, paragraphs, t
from handlers.questions import library, rules
from storage import QuestionId, TurnId

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.view import Text
    from storage import AskedQuestion, Candidate, Turn

STATED = 8
"""Own questions in one list."""


def own(ctx: Context, question_id: int) -> AskedQuestion:
    """The question, if it is this person's."""
    question = ctx.uow.questions.find(QuestionId(question_id))
    if question is None or question.person_id != ctx.person.id:
        raise UserError("questions-gone")
    return question


def write_down(ctx: Context, text: str, *, topic: str, fits: bool) -> AskedQuestion:
    """Keep what is asked, in the language that its words are in."""
    return ctx.uow.questions.add(
        ctx.person.id,
        ctx.network.id,
        text,
        topic=topic,
        language=language_of_text(text, ctx.language),
        narrowed={},
        fits=fits,
        now=ctx.now,
    )


# --- who may know


def wanted(ctx: Context, question: AskedQuestion) -> rules.Wanted:
    themes = ctx.uow.networks.list_themes(question.network_id)
    about = rules.themes_in(question.text, themes, (question.language, "en"))
    return rules.Wanted(about, question.language, ctx.member.country)


def willing(ctx: Context, question: AskedQuestion) -> list[Candidate]:
    """Those who may be asked this, the best first."""
    found = ctx.uow.experts.list_willing(question.network_id, question.topic, since=ctx.now - rules.LOAD_OVER)
    asked = {turn.person_id for turn in ctx.uow.questions.list_turns(question.id)}
    return rules.in_order(found, wanted(ctx, question), but={ctx.person.id, *asked})


def circle(ctx: Context, question: AskedQuestion) -> library.Circle:
    """The group that may be asked, by name and number."""
    known, about = willing(ctx, question), wanted(ctx, question)
    if not known:
        return library.Circle(t("questions-circle-none"), 0)
    if question.topic == "tool":
        return library.Circle(t("questions-circle-tool", count=len(known)), len(known))
    close = [one for one in known if rules.knows(one, about)]
    if not about.themes or not close:
        words = t("questions-circle", count=len(known), network=ctx.uow.networks.get(question.network_id).name)
        return library.Circle(words, len(known))
    themes = [one.name(ctx.language) for one in ctx.uow.networks.list_themes(ctx.network.id) if one.id in about.themes]
    return library.Circle(t("questions-circle-themes", count=len(close), themes=themes), len(known))


# --- on its way


def send(ctx: Context, question_id: int) -> Answer:
    """The question goes to the first of those who may know. Already on its way: how it stands."""
    question = own(ctx, question_id)
    if question.state == "asking":
        return Say(under_way(question))
    if len(ctx.uow.questions.list_turns(question.id)) >= rules.MOST_ASKED:
        return Say(View(t("questions-asked-enough", count=rules.MOST_ASKED)))
    if not willing(ctx, question):
        return Say(View(t("questions-circle-none"), ((Button(t("questions-to-expert"), "questions.expert"),),)))
    question = ctx.uow.questions.move(question.id, "asking", due_at=ctx.now)
    return Say(under_way(question))


def under_way(question: AskedQuestion) -> View:
    """What was sent, word for word, and the way to take it back."""
    words = paragraphs(
        t("questions-asking"),
        t("questions-asking-reads", text=question.text),
        t("questions-asking-how", days=rules.PATIENCE.days),
    )
    return View(words, ((Button(t("questions-take-back"), "questions.stop", (question.id,)),),))


def stop(ctx: Context, question_id: int) -> Answer:
    """Nobody is asked any more; who was asked and answers late hears so."""
    question = own(ctx, question_id)
    if question.state == "asking":
        ctx.uow.questions.move(question.id, "closed", due_at=None)
        for turn in ctx.uow.questions.list_turns(question.id):
            if turn.state == "waiting":
                ctx.uow.questions.settle(turn.id, "withdrawn")
        ctx.uow.outbox.withdraw_about(f"question:{question.id}")
    return Change(View(t("questions-taken-back")))


def mine(ctx: Context) -> View:
    """What one asked of late, and how it stands."""
    asked = ctx.uow.questions.list_asked(ctx.person.id)[:STATED]
    rows = tuple((Button(rules.cut(one.text, 40), "questions.reopen", (one.id,)),) for one in asked)
    if not asked:
        return View(t("questions-mine-none"))
    said = [lines((f"{number}. ", library.quoted(one)), _state(one)) for number, one in enumerate(asked, 1)]
    return View(paragraphs(bold(t("questions-mine")), *said), rows)


def _state(question: AskedQuestion) -> Text:
    return t(f"questions-state-{question.state}", at=question.asked_at)


# --- an answer by a person


def answer_of(ctx: Context, question: AskedQuestion, turn: Turn) -> View:
    """The answer with what the asker can say to it."""
    name = ctx.uow.people.get(turn.person_id).name if turn.named else None
    return answer_view(question, turn, name)


def answer_view(question: AskedQuestion, turn: Turn, name: str | None) -> View:
    """As `answer_of`, where the expert's name is known; None: they would not be named."""
    source = t("questions-answer-by", name=name) if name else t("questions-answer-by-nobody")
    return View(
        paragraphs(t("questions-answer", text=library.quoted(question)), turn.answer or "", source),
        (
            (
                Button(t("questions-answer-helped"), "questions.judge", (turn.id, "yes"), Tone.GOOD),
                Button(t("questions-answer-not"), "questions.judge", (turn.id, "no")),
            ),
            (Button(t("questions-answer-thank"), "questions.thank", (turn.id,)),),
        ),
    )


def received(ctx: Context, turn_id: int) -> tuple[AskedQuestion, Turn]:
    """An answer that this person got."""
    turn = ctx.uow.questions.find_turn(TurnId(turn_id), lock=True)
    if turn is None or turn.state != "answered":
        raise UserError("questions-gone")
    return own(ctx, turn.question_id), turn


def judge(ctx: Context, turn_id: int, said: str) -> Answer:
    """Whether it helped; what helped may help others, what did not may be asked of the next one."""
    question, turn = received(ctx, turn_id)
    ctx.uow.questions.judge(turn.id, helpful=said == "yes")
    if said == "yes":
        rows: Sequence[tuple[Button, ...]] = ((Button(t("questions-answer-thank"), "questions.thank", (turn.id,)),),)
        if question.topic == "library":
            rows = (*rows, (Button(t("questions-answer-share"), "questions.share", (turn.id,)),))
            return Say(View(t("questions-helped-share"), tuple(rows)))
        return Say(View(t("questions-helped"), tuple(rows)))
    if willing(ctx, question):
        return Say(
            View(t("questions-not-helped"), ((Button(t("questions-ask-next"), "questions.people", (question.id,)),),))
        )
    return Say(View(t("questions-not-helped-none")))


def thank(ctx: Context, turn_id: int) -> Answer:
    question, turn = received(ctx, turn_id)
    if not turn.thanked:
        ctx.uow.questions.thank(turn.id)
        view = View(t("questions-thanked-expert", text=library.quoted(question)))
        ctx.tell(turn.person_id, view, cause=f"questions-thanks:{turn.id}")
    return Toast(t("questions-thanked"))


def share(ctx: Context, turn_id: int) -> Answer:
    """The asker agrees that others learn from the answer; the expert decides, and about their name too."""
    question, turn = received(ctx, turn_id)
    if not turn.offered:
        ctx.uow.questions.offer(turn.id)
        view = View(
            paragraphs(
                t("questions-offer", text=library.quoted(question)),
                t("questions-offer-how"),
                t("questions-offer-named" if turn.named else "questions-offer-unnamed"),
            ),
            (
                (
                    Button(t("questions-offer-yes"), "questions.publish", (turn.id,), Tone.MAIN),
                    Button(t("questions-offer-no"), "questions.decline", (turn.id,)),
                ),
            ),
        )
        ctx.tell(turn.person_id, view, cause=f"questions-offer:{turn.id}")
    return Change(View(t("questions-offered")))
