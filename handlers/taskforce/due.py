"""Requests that nobody answered: after three days the network's coordinators hear of them, after six the admins.

The table is the truth; a request is moved on in the transaction in which its letters are handed over.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from handlers.kit.attention import Weight
from handlers.kit.desk import Did, Note
from handlers.kit.view import Button, Tone, View, lines, paragraphs, t
from handlers.taskforce import rules, words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from handlers.kit.desk import Desk
    from storage import HelpRequest, PersonId, UnitOfWork

KIND = "taskforce"


def is_due(uow: UnitOfWork, now: datetime) -> bool:
    return uow.help_requests.has_due(now)


def put_aside(uow: UnitOfWork, now: datetime, until: datetime) -> None:
    uow.help_requests.put_aside(now, until)


def work(desk: Desk, limit: int) -> Did:
    """One batch of requests, each a step further up."""
    due = desk.uow.help_requests.take_due(desk.now, limit)
    counts: Counter[str] = Counter(_step(desk, request) for request in due)
    return Did(len(due), counts)


def _step(desk: Desk, request: HelpRequest) -> str:
    if request.state not in {"waiting", "taken"}:
        desk.uow.help_requests.look_again(request.id, None)
        return "over"
    step, at = rules.next_step(request.level, request.waits_since, desk.now)
    if step in {"wait", "over"}:
        desk.uow.help_requests.look_again(request.id, at)
        return step
    people = [one for one in _people(desk, request, step) if one != request.asker_id]
    if not people and step == "network":
        # Nobody coordinates the network: it goes to the admins at once.
        step, at, people = "admins", None, [one for one in _people(desk, request, "admins") if one != request.asker_id]
    desk.uow.help_requests.raise_to(request.id, 1 if step == "network" else 2, due_at=at, now=desk.now)
    desk.hand_over([*(_note(desk, request, one, step) for one in people), _asker(desk, request, step)])
    return step


def _people(desk: Desk, request: HelpRequest, step: str) -> Sequence[PersonId]:
    people = desk.uow.people
    return people.list_coordinators(request.network_id) if step == "network" else people.list_admins()


def _note(desk: Desk, request: HelpRequest, person: PersonId, step: str) -> Note:
    days = (desk.now - request.waits_since).days
    taken = t("taskforce-up-taken") if request.state == "taken" else t("taskforce-up-waiting")
    said = paragraphs(lines(t("taskforce-up", days=days, topic=words.TOPICS[request.topic]), taken), request.text)
    rows = ((Button(t("taskforce-look"), "kit.apart", ("taskforce.open", request.id), Tone.MAIN),),)
    return Note(
        person,
        _cause(request, step),
        KIND,
        Weight.MAIL,
        desk.now,
        View(said, rows),
        about=about(request),
        network_id=request.network_id,
    )


def _asker(desk: Desk, request: HelpRequest, step: str) -> Note:
    said = t("taskforce-told-network") if step == "network" else t("taskforce-told-admins")
    rows = ((Button(t("taskforce-look"), "kit.apart", ("taskforce.open", request.id)),),)
    return Note(
        request.asker_id,
        f"{_cause(request, step)}:asker",
        KIND,
        Weight.MAIL,
        desk.now,
        View(said, rows),
        about=about(request),
        network_id=request.network_id,
    )


def _cause(request: HelpRequest, step: str) -> str:
    return f"taskforce-{step}:{request.id}:{int(request.waits_since.timestamp())}"


def about(request: HelpRequest) -> str:
    """What letters about a request are called."""
    return f"help:{request.id}"


# --- old ones go


def has_old(uow: UnitOfWork, now: datetime) -> bool:
    return uow.help_requests.has_old(before=now - rules.KEPT)


def prune(desk: Desk, _limit: int) -> Did:
    """What ended long ago is forgotten, with what was written about it."""
    gone = desk.uow.help_requests.prune(before=desk.now - rules.KEPT)
    return Did(0, {"forgotten": gone} if gone else {})
