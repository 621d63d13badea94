"""Asking a card's author something: passed on by Kith, with the chosen names alone, and answered the same way."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from handlers.ideas import access
from handlers.kit.answer import Ask, Say
from handlers.kit.errors import Refused, UserError
from handlers.kit.form import Field, Form
from handlers.kit.view import Button, Kind, Tone, View, lines, paragraphs, t
from storage import IdeaId, PersonId

if TYPE_CHECKING:
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.form import Values
    from handlers.kit.view import Text, Words
    from storage import Draft, Idea, IdeaTalk, Json

LONGEST = 1000


def ask(ctx: Context, idea_id: int) -> Answer:
    idea = _open_idea(ctx, idea_id)
    return Ask("ideas.question", about={"idea": idea.id})


def reply(ctx: Context, talk_id: int) -> Answer:
    talk, _, _ = _talk(ctx, talk_id)
    return Ask("ideas.reply", about={"talk": talk.id})


def _open_idea(ctx: Context, idea_id: int) -> Idea:
    """A card whose author can be written to."""
    idea = access.seen(ctx, idea_id)
    if idea.author_id is None or access.is_author(ctx, idea):
        raise UserError("ideas-ask-nobody")
    return idea


def _talk(ctx: Context, talk_id: int) -> tuple[IdeaTalk, Idea, PersonId]:
    """A conversation that this person is part of, and who is the other one."""
    talk = ctx.uow.ideas.find_talk(talk_id)
    idea = ctx.uow.ideas.find(IdeaId(talk.idea_id)) if talk is not None else None
    if talk is None or idea is None or idea.author_id is None:
        raise UserError("ideas-ask-nobody")
    if ctx.person.id not in {talk.asker_id, idea.author_id}:
        raise Refused("ideas-ask-nobody", action="idea-reply", scope=f"talk {talk_id}")
    return talk, idea, idea.author_id if ctx.person.id == talk.asker_id else PersonId(talk.asker_id)


def _save_question(ctx: Context, draft: Draft) -> Answer:
    idea = _open_idea(ctx, cast("int", draft.about["idea"]))
    assert idea.author_id is not None, "looked at right before"
    talk = ctx.uow.ideas.talk(idea.id, ctx.person.id, now=ctx.now)
    said = t("ideas-asked", name=_name(ctx), title=idea.title)
    return _send(ctx, talk, idea.author_id, said, str(draft.values["text"]))


def _save_reply(ctx: Context, draft: Draft) -> Answer:
    talk, idea, other = _talk(ctx, cast("int", draft.about["talk"]))
    talk = ctx.uow.ideas.count_message(talk.id)
    said = t("ideas-replied", name=_name(ctx), title=idea.title)
    return _send(ctx, talk, other, said, str(draft.values["text"]))


def _send(ctx: Context, talk: IdeaTalk, to: PersonId, said: Words, text: str) -> Answer:
    row = (
        Button(t("ideas-reply"), "ideas.reply", (talk.id,), Tone.MAIN),
        Button(t("ideas-open"), "ideas.open", (talk.idea_id,)),
    )
    ctx.tell(to, View(paragraphs(said, text), (row,)), cause=f"idea-talk:{talk.id}:{talk.messages}")
    return Say(View(lines(t("ideas-sent"))))


def _name(ctx: Context) -> str | Text:
    return ctx.person.name or t("ideas-somebody")


def _read(_ctx: Context, text: str, _values: Values) -> Json:
    if not text.strip():
        raise UserError("ideas-text-missing")
    if len(text) > LONGEST:
        raise UserError("ideas-text-long", most=LONGEST)
    return text.strip()


QUESTION = Form(
    "ideas.question",
    "ideas-question-title",
    (Field("text", "ideas-field-question", _read, kind=Kind.TEXT, required=True),),
    save=_save_question,
    opener="ideas",
    review=False,
)
REPLY = Form(
    "ideas.reply",
    "ideas-reply-title",
    (Field("text", "ideas-field-reply", _read, kind=Kind.TEXT, required=True),),
    save=_save_reply,
    opener="ideas",
    review=False,
)
