"""What forgetting does in the tables that have no person's column: events, buttons, conversations, the audit."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from storage import Address

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


def test_a_name_is_blacked_out_as_a_whole_word_wherever_it_stands(database: Database) -> None:
    with database.begin() as uow:
        body = {"pieces": ["Ana 50%", ["ana_", ["bold"], None], "Anatomy"], "rows": [[["Ana's page", "d", "plain"]]]}
        uow.transcripts.add("nino", body, own=False, now=NOW)  # type: ignore[arg-type]
        uow.transcripts.add("nino", {"pieces": ["nothing"]}, own=True, now=NOW)
        assert uow.transcripts.scrub("Ana") == 1
        first, second = uow.transcripts.list_latest("nino")
    assert first.body["pieces"] == ["… 50%", ["ana_", ["bold"], None], "Anatomy"]
    assert first.body["rows"] == [[["…'s page", "d", "plain"]]]
    assert second.body == {"pieces": ["nothing"]}


def test_names_with_signs_that_searching_knows_are_found_as_they_are(database: Database) -> None:
    with database.begin() as uow:
        uow.transcripts.add("x", {"pieces": ["100% Ana_M said", "100 Ana M said"]}, own=False, now=NOW)
        uow.transcripts.scrub("100% Ana_M")
        assert uow.transcripts.list_latest("x")[0].body["pieces"] == ["… said", "100 Ana M said"]


def test_buttons_that_carry_a_name_are_dropped(database: Database) -> None:
    with database.begin() as uow:
        kept = uow.tokens.add("kit.command~log~a picnic", now=NOW)
        gone = uow.tokens.add("kit.command~log~a picnic with 100%_Ana", now=NOW)
        uow.tokens.forget("100%_Ana")
        assert (uow.tokens.find(kept) is None, uow.tokens.find(gone) is None) == (False, True)


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
