"""Questions: what was asked, how it was narrowed, whom it went to, and what was found helpful.

Finding answers in the library is storage/search; whom to ask next is the caller's decision.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, func, insert, or_, select, update

from storage.errors import NotFound
from storage.ids import QuestionId, TurnId
from storage.question_tables import (
    AskedQuestion,
    Turn,
    question_table,
    question_turn_table,
    question_vote_table,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from sqlalchemy import Select
    from sqlalchemy.engine import Connection

    from storage.ids import NetworkId, PersonId

_MANY = 1000


class Questions:
    """Repository of questions, of the turns of those who are asked, and of votes."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    # --- questions

    def add(
        self,
        person_id: PersonId,
        network_id: NetworkId,
        text: str,
        *,
        topic: str,
        language: str,
        narrowed: Mapping[str, Sequence[str]],
        fits: bool,
        now: datetime,
    ) -> AskedQuestion:
        values = {
            "person_id": person_id,
            "network_id": network_id,
            "topic": topic,
            "text": text,
            "language": language,
            "narrowed": {kind: list(values) for kind, values in narrowed.items()},
            "fits": fits,
            "state": "told",
            "due_at": None,
            "asked_at": now,
            "touched_at": now,
        }
        made = insert(question_table).values(values).returning(question_table)
        return _question(self._connection.execute(made).one()._mapping)

    def get(self, question_id: QuestionId, *, lock: bool = False) -> AskedQuestion:
        """lock: hold the question's row until the unit of work ends (PostgreSQL; SQLite has one writer anyway)."""
        found = self.find(question_id, lock=lock)
        if found is None:
            raise NotFound(f"question {question_id}")
        return found

    def find(self, question_id: QuestionId, *, lock: bool = False) -> AskedQuestion | None:
        query = select(question_table).where(question_table.c.id == question_id)
        return next(iter(self._questions(query.with_for_update() if lock else query)), None)

    def find_latest(self, person_id: PersonId, network_id: NetworkId, *, since: datetime) -> AskedQuestion | None:
        """What the person asked, narrowed or paged last, if that was not before `since`."""
        columns = question_table.c
        where = (columns.person_id == person_id, columns.network_id == network_id, columns.touched_at >= since)
        query = select(question_table).where(*where).order_by(columns.touched_at.desc(), columns.id.desc())
        return next(iter(self._questions(query.limit(1))), None)

    def narrow(
        self, question_id: QuestionId, narrowed: Mapping[str, Sequence[str]], *, fits: bool, now: datetime
    ) -> AskedQuestion:
        """Keep what an answer must be from now on, and what the library said to that."""
        held = {kind: list(values) for kind, values in narrowed.items() if values}
        return self._write(question_id, narrowed=held, fits=fits, touched_at=now)

    def move(self, question_id: QuestionId, state: str, *, due_at: datetime | None) -> AskedQuestion:
        """due_at: when the next person is to be asked; None: nothing falls due."""
        return self._write(question_id, state=state, due_at=due_at)

    def forget_question(self, question_id: QuestionId) -> None:
        self._connection.execute(delete(question_table).where(question_table.c.id == question_id))

    def list_asking(self, person_id: PersonId) -> list[AskedQuestion]:
        """What the person still waits for people to answer (at most 20), the newest first."""
        columns = question_table.c
        where = (columns.person_id == person_id, columns.state == "asking")
        return self._questions(select(question_table).where(*where).order_by(columns.id.desc()).limit(20))

    def list_asked(self, person_id: PersonId) -> list[AskedQuestion]:
        """Everything the person asked that is still kept (the newest 1,000)."""
        query = select(question_table).where(question_table.c.person_id == person_id)
        return self._questions(query.order_by(question_table.c.id.desc()).limit(_MANY))

    def has_due(self, now: datetime) -> bool:
        query = select(question_table.c.id).where(question_table.c.due_at <= now).limit(1)
        return self._connection.execute(query).first() is not None

    def claim_due(self, now: datetime, limit: int) -> list[AskedQuestion]:
        """Questions whose next step is due, held until the transaction ends; another process takes others."""
        query = select(question_table).where(question_table.c.due_at <= now).order_by(question_table.c.due_at)
        return self._questions(query.limit(limit).with_for_update(skip_locked=True))

    def put_aside(self, now: datetime, until: datetime) -> None:
        """The question that is first in line is looked at again at `until` only."""
        columns = question_table.c
        first = select(columns.id).where(columns.due_at <= now).order_by(columns.due_at).limit(1).scalar_subquery()
        self._connection.execute(update(question_table).where(columns.id == first).values(due_at=until))

    def has_old(self, *, before: datetime) -> bool:
        """Whether there is anything for `prune` to do."""
        columns = question_table.c
        query = select(columns.id).where(columns.touched_at < before, columns.state != "asking").limit(1)
        return self._connection.execute(query).first() is not None

    def prune(self, *, before: datetime) -> int:
        """Forget questions that nobody touched since then, with what was answered to them; how many."""
        columns = question_table.c
        stale = (columns.touched_at < before) & (columns.state != "asking")
        return self._connection.execute(delete(question_table).where(stale)).rowcount

    # --- turns

    def give(self, question_id: QuestionId, person_id: PersonId, *, named: bool, now: datetime) -> Turn:
        """The question is this person's to answer now."""
        columns = question_turn_table.c
        last = select(func.count()).select_from(question_turn_table).where(columns.question_id == question_id)
        values = {
            "question_id": question_id,
            "person_id": person_id,
            "position": self._connection.execute(last).scalar_one(),
            "state": "waiting",
            "asked_at": now,
            "named": named,
        }
        made = insert(question_turn_table).values(values).returning(question_turn_table)
        return _turn(self._connection.execute(made).one()._mapping)

    def find_turn(self, turn_id: TurnId, *, lock: bool = False) -> Turn | None:
        query = select(question_turn_table).where(question_turn_table.c.id == turn_id)
        return next(iter(self._turns(query.with_for_update() if lock else query)), None)

    def list_turns(self, question_id: QuestionId) -> list[Turn]:
        """Everybody whom the question went to (at most 100), in their order."""
        query = select(question_turn_table).where(question_turn_table.c.question_id == question_id)
        return self._turns(query.order_by(question_turn_table.c.position).limit(100))

    def list_turns_of(self, person_id: PersonId) -> list[Turn]:
        """What the person was asked (the newest 1,000)."""
        query = select(question_turn_table).where(question_turn_table.c.person_id == person_id)
        return self._turns(query.order_by(question_turn_table.c.id.desc()).limit(_MANY))

    def settle(self, turn_id: TurnId, state: str) -> None:
        """It is no longer this person's turn."""
        self._write_turn(turn_id, state=state)

    def answer(self, turn_id: TurnId, text: str, *, named: bool, now: datetime) -> Turn:
        return self._write_turn(turn_id, state="answered", answer=text, named=named, answered_at=now)

    def judge(self, turn_id: TurnId, *, helpful: bool) -> Turn:
        """What the asker says of the answer."""
        return self._write_turn(turn_id, helpful=helpful)

    def thank(self, turn_id: TurnId) -> Turn:
        return self._write_turn(turn_id, thanked=True)

    def offer(self, turn_id: TurnId) -> Turn:
        """The asker would see the answer shared with everybody."""
        return self._write_turn(turn_id, offered=True)

    # --- votes

    def vote(self, person_id: PersonId, kind: str, item: int, *, helpful: bool, now: datetime) -> None:
        """One voice a person and thing; the last word counts."""
        columns = question_vote_table.c
        own = (columns.person_id == person_id, columns.kind == kind, columns.item == item)
        changed = update(question_vote_table).where(*own).values(helpful=helpful, at=now)
        if self._connection.execute(changed).rowcount == 0:
            values = {"person_id": person_id, "kind": kind, "item": item, "helpful": helpful, "at": now}
            self._connection.execute(insert(question_vote_table).values(values))

    def count_votes(self, kind: str, item: int) -> tuple[int, int]:
        """How many found it helpful, and how many did not."""
        columns = question_vote_table.c
        query = select(columns.helpful, func.count()).where(columns.kind == kind, columns.item == item)
        found: dict[bool, int] = {row[0]: row[1] for row in self._connection.execute(query.group_by(columns.helpful))}
        return found.get(True, 0), found.get(False, 0)

    def list_votes(self, person_id: PersonId) -> list[tuple[str, int, bool]]:
        """What the person voted on (the newest 1,000): kind, item, whether it was helpful."""
        columns = question_vote_table.c
        query = select(columns.kind, columns.item, columns.helpful).where(columns.person_id == person_id)
        rows = self._connection.execute(query.order_by(columns.id.desc()).limit(_MANY))
        return [(row.kind, row.item, row.helpful) for row in rows]

    # --- people who go

    def list_beside(self, person_id: PersonId) -> list[TurnId]:
        """The turns of what the person asked, and their own: letters about them hold the person's words."""
        turns, questions = question_turn_table.c, question_table.c
        asked = select(questions.id).where(questions.person_id == person_id)
        query = select(turns.id).where(or_(turns.person_id == person_id, turns.question_id.in_(asked)))
        return [TurnId(one) for one in self._connection.execute(query).scalars()]

    def forget(self, person_id: PersonId) -> None:
        """What the person asked, answered and voted goes; a question that waited for them goes on to the next."""
        turns = question_turn_table.c
        waiting = select(turns.question_id).where(turns.person_id == person_id, turns.state == "waiting")
        asking = (question_table.c.id.in_(waiting), question_table.c.state == "asking")
        self._connection.execute(
            update(question_table).where(*asking).values(due_at=question_table.c.asked_at),
        )
        for table in (question_turn_table, question_vote_table, question_table):
            self._connection.execute(delete(table).where(table.c.person_id == person_id))

    # --- small parts

    def _write(self, question_id: QuestionId, **values: object) -> AskedQuestion:
        changed = update(question_table).where(question_table.c.id == question_id).values(values)
        row = self._connection.execute(changed.returning(question_table)).one_or_none()
        if row is None:
            raise NotFound(f"question {question_id}")
        return _question(row._mapping)

    def _write_turn(self, turn_id: TurnId, **values: object) -> Turn:
        changed = update(question_turn_table).where(question_turn_table.c.id == turn_id).values(values)
        row = self._connection.execute(changed.returning(question_turn_table)).one_or_none()
        if row is None:
            raise NotFound(f"turn {turn_id}")
        return _turn(row._mapping)

    def _questions(self, query: Select[*tuple[Any, ...]]) -> list[AskedQuestion]:
        return [_question(row._mapping) for row in self._connection.execute(query)]

    def _turns(self, query: Select[*tuple[Any, ...]]) -> list[Turn]:
        return [_turn(row._mapping) for row in self._connection.execute(query)]


def _question(row: Mapping[Any, Any]) -> AskedQuestion:
    narrowed = {kind: tuple(values) for kind, values in row["narrowed"].items()}
    return AskedQuestion(**{**row, "id": QuestionId(row["id"]), "narrowed": narrowed})


def _turn(row: Mapping[Any, Any]) -> Turn:
    return Turn(**{**row, "id": TurnId(row["id"])})
