"""What the feature owes every person: a copy of all it holds about them, and forgetting."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, cast

from handlers.questions import indexing
from storage import FINDABLE_PERSON

if TYPE_CHECKING:
    from collections.abc import Mapping

    from storage import AskedQuestion, Json, PersonId, Turn, UnitOfWork

STORES = ("question", "question_turn", "question_vote", "expert")
_AT_ONCE = datetime(1970, 1, 1, tzinfo=UTC)
"""Erasing knows no clock."""
_OF_QUESTIONS = frozenset({"questions-unanswered"})
"""Letters that go to the asker alone and carry a question's number; the others carry that of a turn."""


def export(uow: UnitOfWork, person_id: PersonId) -> Mapping[str, Json]:
    """What somebody asked, was asked and answered, found helpful, and said that they may be asked about."""
    return {
        "questions": [_question(one) for one in uow.questions.list_asked(person_id)],
        "answers": [_turn(one) for one in uow.questions.list_turns_of(person_id)],
        "votes": [
            {"kind": kind, "item": item, "helpful": helpful}
            for kind, item, helpful in uow.questions.list_votes(person_id)
        ],
        "may_be_asked": [
            {
                "network": one.network_id,
                "about_themes": one.library,
                "about_kith": one.tool,
                "themes": cast("list[Json]", list(one.themes)),
                "languages": cast("list[Json]", list(one.languages)),
                "weekly": one.weekly,
                "paused": one.paused,
                "named": one.named,
            }
            for one in uow.experts.list_of(person_id)
        ],
    }


def _question(one: AskedQuestion) -> Json:
    return {
        "text": one.text,
        "topic": one.topic,
        "narrowed": {name: cast("Json", list(values)) for name, values in one.narrowed.items()},
        "state": one.state,
        "asked_at": one.asked_at.isoformat(),
    }


def _turn(one: Turn) -> Json:
    """Without the question, which is its asker's."""
    return {"state": one.state, "asked_at": one.asked_at.isoformat(), "answer": one.answer, "named": one.named}


def forget(uow: UnitOfWork, person_id: PersonId) -> None:
    """What was asked is withdrawn from whoever has not read it; what waited for the person goes on to the next."""
    turns = {str(one) for one in uow.questions.list_beside(person_id)}
    uow.outbox.withdraw_each("questions-", lambda cause: cause[0] not in _OF_QUESTIONS and cause[1] in turns)
    uow.questions.forget(person_id)
    uow.experts.forget(person_id)
    for member in uow.people.list_memberships(person_id):
        uow.search.drop(FINDABLE_PERSON, member.id)
    indexing.put_urgent(uow, now=_AT_ONCE)
