"""What forgetting does in the tables that have no person's column: events, buttons, conversations, the audit."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from storage import Address
from storage.transcripts import PAGE

if TYPE_CHECKING:
    from storage import Json
    from storage.engine import Database

NOW = datetime(2030, 3, 13, 9, tzinfo=UTC)


def test_an_events_sender_goes_but_the_event_stays_known(database: Database) -> None:
    """Otherwise the same event, delivered again, would bring an erased person back."""
    with database.begin() as uow:
        event: tuple[str, str, str, dict[str, Json]] = ("fake", "e1", "ana", {})
        arrival = uow.arrivals.store([event], now=NOW)["fake", "e1"]
        uow.arrivals.claim(arrival, now=NOW)
        uow.arrivals.forget("fake", "ana")
        assert uow.arrivals.store([event], now=NOW) == {}


def test_events_that_wait_are_not_touched(database: Database) -> None:
    with database.begin() as uow:
        uow.arrivals.store([("fake", "e1", "ana", {"x": 1})], now=NOW)
        uow.arrivals.forget("fake", "ana")
        assert [one.body for one in uow.arrivals.list_waiting()] == [{"x": 1}]


def test_what_kith_said_is_rewritten_in_the_named_chats_since_an_instant_only(database: Database) -> None:
    def louder(body: dict[str, Json]) -> dict[str, Json]:
        return {**body, "pieces": ["LOUD"]}

    with database.begin() as uow:
        say = uow.transcripts.add
        say("nino", {"pieces": ["before"]}, own=False, now=NOW - timedelta(days=1))
        say("nino", {"text": "own words"}, own=True, now=NOW)
        changed = say("nino", {"pieces": ["an old line"]}, own=False, now=NOW - timedelta(days=1))
        uow.transcripts.change(changed.id, "nino", {"pieces": ["edited since"]}, now=NOW)
        for _ in range(PAGE + 1):
            say("nino", {"pieces": ["more than one page"]}, own=False, now=NOW)
        say("other", {"pieces": ["elsewhere"]}, own=False, now=NOW)
        assert uow.transcripts.rewrite(["nino", "nobody"], louder, since=NOW) == PAGE + 2
        lines = uow.transcripts.list_latest("nino", limit=2 * PAGE)
        assert [line.body for line in uow.transcripts.list_latest("other")] == [{"pieces": ["elsewhere"]}]
    assert [line.body for line in lines[:3]] == [{"pieces": ["before"]}, {"text": "own words"}, {"pieces": ["LOUD"]}]
    assert all(line.body == {"pieces": ["LOUD"]} for line in lines[2:])


def test_only_the_buttons_in_the_persons_own_messages_are_dropped(database: Database) -> None:
    """Whoever calls themselves like a word of a button must not take everybody's buttons with them."""
    with database.begin() as uow:
        ana, nino = (uow.people.add("fake", name, chat=name, now=NOW).id for name in ("form", "nino"))
        gone = uow.tokens.add("kit.command~log~a picnic", now=NOW, person_id=ana)
        kept = [uow.tokens.add("kit.form~1~save", now=NOW, person_id=one) for one in (nino, None)]
        uow.tokens.forget(ana)
        assert uow.tokens.find(gone) is None
        assert None not in [uow.tokens.find(one) for one in kept]


def test_no_letter_to_an_erased_address_stays(database: Database) -> None:
    with database.begin() as uow:
        for number, chat in enumerate(("ana", "ana", "nino")):
            uow.outbox.add(f"answer:{number}", Address("fake", chat), {}, now=NOW)
        uow.outbox.add("elsewhere", Address("other", "ana"), {}, now=NOW)
        uow.outbox.forget("fake", "ana")
        assert uow.outbox.count_by_state() == {"waiting": 2}


def test_letters_about_some_of_many_things_are_taken_back(database: Database) -> None:
    with database.begin() as uow:
        for cause in ("activity-joint:1:7:5", "activity-joint:12:7:5", "activity-question:1:5", "join:1:asked:5"):
            uow.outbox.add(cause, Address("fake", "nino"), {}, now=NOW)
        uow.outbox.withdraw_each("activity-", lambda cause: cause[:2] == ["activity-joint", "1"])
        assert uow.outbox.count_by_state() == {"waiting": 3}


def test_waiting_letters_of_a_cause_are_taken_back_and_no_others(database: Database) -> None:
    with database.begin() as uow:
        for cause in ("join:1:asked:5", "join:12:asked:5", "join_1:asked:5"):
            uow.outbox.add(cause, Address("fake", "nino"), {}, now=NOW)
        uow.outbox.withdraw("join:1:")
        assert uow.outbox.count_by_state() == {"waiting": 2}


def test_the_goodbye_to_an_erased_person_keeps_no_address(database: Database) -> None:
    from storage import ANSWER

    with database.begin() as uow:
        goodbye = uow.outbox.add("answer:1:0", Address("fake", "ana"), {}, now=NOW, priority=ANSWER)
        notice = uow.outbox.add("notice", Address("fake", "group"), {}, now=NOW)
        assert goodbye is not None
        assert notice is not None
        uow.outbox.mark_sent([(goodbye, "m1"), (notice, "m2")], now=NOW)
    from sqlalchemy import text

    with database.engine.connect() as connection:
        chats = connection.execute(text("SELECT chat FROM outbox ORDER BY id")).scalars().all()
    assert chats == ["", "group"]


def test_the_audit_keeps_the_act_and_loses_the_person(database: Database) -> None:
    with database.begin() as uow:
        ana = uow.people.add("fake", "ana", chat="ana", now=NOW)
        nino = uow.people.add("fake", "nino", chat="nino", now=NOW)
        uow.audit.add("role.give", "done", now=NOW, person_id=nino.id, detail={"person": ana.id, "scope": "s1"})
        uow.audit.add("role.give", "done", now=NOW, person_id=nino.id, detail={"person": nino.id})
        uow.audit.add("invite", "refused", now=NOW, person_id=ana.id, detail={"scope": "GE"})
        uow.audit.forget(ana.id)
        entries = uow.audit.list_latest()
    assert [(entry.action, entry.outcome) for entry in entries] == [
        ("invite", "refused"),
        ("role.give", "done"),
        ("role.give", "done"),
    ]
    assert [(entry.person_id, entry.detail) for entry in entries] == [
        (None, {}),
        (nino.id, {"person": nino.id}),
        (nino.id, {}),
    ]
