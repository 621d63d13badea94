"""Questions on their way: the next one is asked when the last one passed or was silent; then the asker hears the truth.

The table is the truth; a question is moved on in the transaction in which its letter is handed over.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from handlers.kit.attention import Weight, moment_for
from handlers.kit.desk import Did, Note
from handlers.kit.view import Button, View, t
from handlers.questions import library, rules, turns

if TYPE_CHECKING:
    from datetime import datetime

    from handlers.kit.desk import Desk
    from storage import AskedQuestion, Candidate, Recipient, Turn, UnitOfWork

KIND = "question"
PRUNED = 6 * 3600.0
"""Seconds between looks for questions that are too old to keep."""


def is_due(uow: UnitOfWork, now: datetime) -> bool:
    return uow.questions.has_due(now)


def put_aside(uow: UnitOfWork, now: datetime, until: datetime) -> None:
    uow.questions.put_aside(now, until)


def work(desk: Desk, limit: int) -> Did:
    """One batch of questions, each a step further."""
    due = desk.uow.questions.claim_due(desk.now, limit)
    counts: Counter[str] = Counter()
    for question in due:
        counts[_step(desk, question)] += 1
    return Did(len(due), counts)


def _step(desk: Desk, question: AskedQuestion) -> str:
    asked = desk.uow.questions.list_turns(question.id)
    for turn in asked:
        if turn.state == "waiting":
            desk.uow.questions.settle(turn.id, "silent")
    if question.state != "asking":
        desk.uow.questions.move(question.id, question.state, due_at=None)
        return "over"
    if len(asked) < rules.MOST_ASKED:
        for one in _candidates(desk, question, asked):
            if _give(desk, question, one):
                return "asked"
    desk.uow.questions.move(question.id, "unanswered", due_at=None)
    desk.hand_over([_sorry(question, len(asked), desk.now)])
    return "unanswered"


def _candidates(desk: Desk, question: AskedQuestion, asked: list[Turn]) -> list[Candidate]:
    found = desk.uow.experts.list_willing(question.network_id, question.topic, since=desk.now - rules.LOAD_OVER)
    member = desk.uow.people.membership(question.person_id, question.network_id)
    themes = desk.uow.networks.list_themes(question.network_id)
    about = rules.themes_in(question.text, themes, (question.language, "en"))
    wanted = rules.Wanted(about, question.language, member.country if member is not None else None)
    return rules.in_order(found, wanted, but={question.person_id, *(turn.person_id for turn in asked)})


def _give(desk: Desk, question: AskedQuestion, one: Candidate) -> bool:
    """Hand it to this expert, unless they cannot be told, or not before the next one would be asked anyway."""
    person = one.expert.person_id
    known = desk.recipients([person])
    recipient = known.get(person)
    if recipient is None or recipient.stopped or recipient.to is None:
        return False
    begin = _moment(desk, question, recipient, desk.now)
    if begin is None or begin - desk.now >= rules.PATIENCE:
        return False
    turn = desk.uow.questions.give(question.id, person, named=one.expert.named, now=desk.now)
    until = _moment(desk, question, recipient, begin + rules.PATIENCE) or begin + rules.PATIENCE
    desk.uow.questions.move(question.id, "asking", due_at=until)
    network = desk.uow.networks.get(question.network_id) if desk.uow.networks.several else None
    line = t("kit-network", network=network.name) if network is not None else None
    note = Note(
        person,
        f"questions-turn:{turn.id}",
        KIND,
        Weight.MAIL,
        desk.now,
        turns.asked(question, turn, line),
        about=f"question:{question.id}",
        expires_at=until,
        network_id=question.network_id,
    )
    desk.hand_over([note], known)
    return True


def _moment(desk: Desk, question: AskedQuestion, recipient: Recipient, at: datetime) -> datetime | None:
    """When this person may be written to from `at` on."""
    moment = moment_for(recipient.attention, Weight.MAIL, at, desk.zone(recipient, question.network_id))
    return moment.at if moment is not None else None


def _sorry(question: AskedQuestion, asked: int, now: datetime) -> Note:
    rows = ((Button(t("questions-to-nearest"), "questions.nearest", (question.id,)),),)
    text = library.quoted(question)
    words = t("questions-unanswered", count=asked, text=text) if asked else t("questions-unanswered-none", text=text)
    return Note(
        question.person_id,
        f"questions-unanswered:{question.id}:{asked}",
        KIND,
        Weight.MAIL,
        now,
        View(words, rows if question.topic == "library" else ()),
        about=f"question:{question.id}",
        network_id=question.network_id,
    )


# --- old ones go


def has_old(uow: UnitOfWork, now: datetime) -> bool:
    return uow.questions.has_old(before=now - rules.KEPT)


def prune(desk: Desk, _limit: int) -> Did:
    """What nobody touched for months is forgotten, with what was answered."""
    gone = desk.uow.questions.prune(before=desk.now - rules.KEPT)
    return Did(0, {"forgotten": gone} if gone else {})
