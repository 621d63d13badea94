"""The repository of activities: what is written, how changes are kept, who finds what, and what erasing leaves."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError

from storage import (
    ActivityId,
    Conflict,
    Facts,
    NetworkId,
    NewActivity,
    NotFound,
    PersonId,
    ReviewScope,
    SectionId,
    ThemeId,
    facts_data,
    facts_from,
)
from storage.activity_tables import (
    activity_author_table,
    activity_change_table,
    activity_photo_table,
    activity_question_table,
    activity_section_table,
    activity_theme_table,
)
from storage.blobs import blob_table

if TYPE_CHECKING:
    from storage import Activity, UnitOfWork
    from storage.engine import Database

NOW = datetime(2030, 3, 13, 9, tzinfo=UTC)
DAY = date(2030, 3, 12)
FACTS = Facts("Beach clean-up", DAY, DAY, volunteers=12, reached=40, first_time=9, minutes=180, minutes_kind="duration")


@dataclass(slots=True)
class World:
    """A small network: two sections in two countries, one theme, two people."""

    network: NetworkId
    tbilisi: SectionId
    lyon: SectionId
    theme: ThemeId
    ana: PersonId
    levan: PersonId


def settle(uow: UnitOfWork) -> World:
    network = uow.networks.add("main", "Main", is_default=True)
    tbilisi = uow.networks.add_section(network.id, "GE", "Tbilisi")
    lyon = uow.networks.add_section(network.id, "FR", "Lyon")
    theme = uow.networks.add_theme(network.id, "environment", {"en": "Environment"})
    people = [uow.people.add("fake", name, chat=name, now=NOW) for name in ("ana", "levan")]
    return World(network.id, tbilisi.id, lyon.id, theme.id, people[0].id, people[1].id)


def log(uow: UnitOfWork, world: World, facts: Facts = FACTS, **more: object) -> Activity:
    given = {"author_id": world.ana, "now": NOW, **more}
    return uow.activities.add(world.network, facts, **given)  # type: ignore[arg-type]


def test_what_is_added_is_found_as_it_was(database: Database) -> None:
    with database.begin() as uow:
        world = settle(uow)
        blob = uow.blobs.add("a.jpg", b"x", mime="image/jpeg", alt="", now=NOW)
        facts = replace(
            FACTS,
            sections=(world.tbilisi, world.lyon),
            themes=(world.theme,),
            photos=(blob,),
            helpers=("Dato", "Eka"),
            text="It rained.",
        )
        added = log(uow, world, facts, source="draft:1")
    with database.begin(reads=True) as uow:
        found = uow.activities.get(added.id)
        assert found == added
        assert found.facts == facts
        assert found.volunteer_minutes == 36 * 60
        assert uow.activities.find_by_key(world.network, added.key) == added
        assert uow.activities.find_by_source(world.ana, "draft:1") == added
        assert uow.activities.find_by_source(world.levan, "draft:1") is None
        assert uow.activities.find(ActivityId(999)) is None
        with pytest.raises(NotFound):
            uow.activities.get(ActivityId(999))


def test_a_key_is_taken_once(database: Database) -> None:
    with database.begin() as uow:
        world = settle(uow)
        log(uow, world, key="abc")
        with pytest.raises(Conflict):
            log(uow, world, key="abc")


@pytest.mark.parametrize(
    ("minutes", "kind", "volunteers", "total"),
    (
        (180, "duration", 12, 2160),
        (180, "each", 12, 2160),
        (2160, "total", 12, 2160),
        (2160, "total", None, 2160),
        (180, "each", None, None),
        (None, None, 12, None),
    ),
)
def test_time_adds_up_as_it_was_said(
    minutes: int | None, kind: str | None, volunteers: int | None, total: int | None
) -> None:
    facts = replace(FACTS, minutes=minutes, minutes_kind=kind, volunteers=volunteers)
    assert facts.volunteer_minutes == total


def test_the_database_guards_what_rules_guard(database: Database) -> None:
    with database.begin() as uow:
        world = settle(uow)
    for wrong in (
        replace(FACTS, ends_on=DAY - timedelta(days=1)),
        replace(FACTS, first_time=41),
        replace(FACTS, visibility="everybody"),
    ):
        with pytest.raises(IntegrityError), database.begin() as uow:
            log(uow, world, wrong)


def test_facts_survive_as_data() -> None:
    facts = replace(FACTS, sections=(SectionId(3), SectionId(1)), helpers=("Dato",), link="https://example.org")
    assert facts_from(facts_data(facts)) == facts
    assert facts_from({"volunteers": None}, facts) == replace(facts, volunteers=None)
    assert facts_from({"hours": None}, facts) == replace(facts, minutes=None, minutes_kind=None)


# --- changes


def test_every_change_keeps_who_when_before_and_after(database: Database) -> None:
    with database.begin() as uow:
        world = settle(uow)
        activity = log(uow, world, replace(FACTS, sections=(world.tbilisi,)))
        later = NOW + timedelta(hours=1)
        facts = replace(activity.facts, volunteers=14, sections=(world.tbilisi, world.lyon), ends_on=date(2030, 3, 13))
        after = uow.activities.change(activity.id, facts, person_id=world.levan, now=later)
        changes = uow.activities.list_changes(activity.id)
    assert (after.volunteers, after.volunteer_minutes) == (14, 14 * 180)
    assert after.sections == (world.tbilisi, world.lyon)
    assert after.changed_at == later
    assert {(one.field, str(one.before), str(one.after)) for one in changes} == {
        ("volunteers", "12", "14"),
        ("sections", f"[{world.tbilisi}]", f"[{world.tbilisi}, {world.lyon}]"),
        (
            "when",
            "{'first': '2030-03-12', 'last': '2030-03-12'}",
            "{'first': '2030-03-12', 'last': '2030-03-13'}",
        ),
    }
    assert {(one.person_id, one.at) for one in changes} == {(world.levan, later)}


def test_the_same_facts_change_nothing(database: Database) -> None:
    with database.begin() as uow:
        world = settle(uow)
        activity = log(uow, world)
        later = NOW + timedelta(hours=1)
        assert uow.activities.change(activity.id, activity.facts, person_id=world.ana, now=later) == activity
        assert uow.activities.list_changes(activity.id) == []


def test_a_judgement_is_kept_with_its_reason(database: Database) -> None:
    with database.begin() as uow:
        world = settle(uow)
        activity = log(uow, world)
        rejected = uow.activities.judge(activity.id, "rejected", person_id=world.levan, now=NOW, reason="Twice.")
        assert (rejected.status, rejected.review_reason, rejected.reviewed_by) == ("rejected", "Twice.", world.levan)
        again = uow.activities.change(activity.id, activity.facts, person_id=world.ana, now=NOW, status="new")
        assert (again.status, again.review_reason, again.reviewed_at) == ("new", None, None)
        assert [one.field for one in uow.activities.list_changes(activity.id)] == ["status", "status"]


def test_two_records_become_one(database: Database) -> None:
    with database.begin() as uow:
        world = settle(uow)
        kept = log(uow, world, replace(FACTS, sections=(world.tbilisi,)))
        other = log(uow, world, replace(FACTS, title="Plage", sections=(world.lyon,)), author_id=world.levan)
        facts = replace(kept.facts, sections=(world.tbilisi, world.lyon))
        joint = uow.activities.merge(kept.id, other.id, facts=facts, person_id=world.ana, now=NOW)
        assert joint.sections == (world.tbilisi, world.lyon)
        assert uow.activities.find(other.id) is None
        assert uow.activities.list_of(world.levan) == [joint]
        merged = uow.activities.list_changes(kept.id)[-1]
        assert merged.field == "merged"
        assert isinstance(merged.before, dict)
        assert merged.before["title"] == "Plage"


def test_removing_takes_everything_beside_it(database: Database) -> None:
    with database.begin() as uow:
        world = settle(uow)
        blob = uow.blobs.add("a.jpg", b"x", mime="image/jpeg", alt="", now=NOW)
        activity = log(uow, world, replace(FACTS, sections=(world.tbilisi,), themes=(world.theme,), photos=(blob,)))
        uow.activities.change(activity.id, replace(activity.facts, reached=41), person_id=world.ana, now=NOW)
        uow.activities.ask(activity.id, "Who?", asked_by=world.levan, now=NOW)
        uow.activities.share(activity.id, person_id=world.levan, now=NOW)
        uow.activities.remove(activity.id)
        for table in (
            activity_section_table,
            activity_theme_table,
            activity_photo_table,
            activity_change_table,
            activity_question_table,
            activity_author_table,
            blob_table,
        ):
            assert uow._connection.execute(select(func.count()).select_from(table)).scalar_one() == 0, table.name


# --- lists


def test_ones_own_come_in_pages_the_latest_day_first(database: Database) -> None:
    with database.begin() as uow:
        world = settle(uow)
        for number in range(7):
            day = DAY - timedelta(days=number)
            log(uow, world, replace(FACTS, title=f"No {number}", starts_on=day, ends_on=day))
        log(uow, world, author_id=world.levan)
        first = uow.activities.list_of(world.ana, limit=5)
        second = uow.activities.list_of(world.ana, limit=5, offset=5)
        assert [one.title for one in (*first, *second)] == [f"No {number}" for number in range(7)]
        assert uow.activities.count_of(world.ana, network_id=world.network) == 7


def test_repeats_are_offered_once_for_each_title(database: Database) -> None:
    with database.begin() as uow:
        world = settle(uow)
        for number in range(8):
            day = DAY - timedelta(days=number)
            log(uow, world, replace(FACTS, title="Walk" if number % 2 else "walk", starts_on=day, ends_on=day))
        found = uow.activities.list_latest_titles(world.ana, network_id=world.network)
        assert [one.starts_on for one in found] == [DAY]


def test_what_waits_is_found_in_its_scope_alone(database: Database) -> None:
    with database.begin() as uow:
        world = settle(uow)
        georgian = log(uow, world, replace(FACTS, sections=(world.tbilisi,)))
        joint = log(uow, world, replace(FACTS, sections=(world.tbilisi, world.lyon)))
        nowhere = log(uow, world)
        log(uow, world, replace(FACTS, sections=(world.lyon,), visibility="private"))
        done = log(uow, world, replace(FACTS, sections=(world.lyon,)))
        uow.activities.judge(done.id, "verified", person_id=world.ana, now=NOW)

        def waiting(scope: ReviewScope) -> list[ActivityId]:
            found = uow.activities.list_waiting(world.network, scope, limit=100)
            assert len(found) == uow.activities.count_waiting(world.network, scope)
            return [one.id for one in found]

        assert waiting(ReviewScope(network=True)) == [georgian.id, joint.id, nowhere.id]
        assert waiting(ReviewScope(countries=("GE",))) == [georgian.id, joint.id]
        assert waiting(ReviewScope(sections=(world.lyon,))) == [joint.id]
        assert waiting(ReviewScope()) == []


def test_similar_ones_share_days_and_a_section_or_the_author(database: Database) -> None:
    with database.begin() as uow:
        world = settle(uow)
        week = log(uow, world, replace(FACTS, ends_on=DAY + timedelta(days=6), sections=(world.tbilisi,)))
        log(uow, world, replace(FACTS, sections=(world.lyon,)), author_id=world.levan)
        before = DAY - timedelta(days=1)
        log(uow, world, replace(FACTS, starts_on=before, ends_on=before, sections=(world.tbilisi,)))

        def near(sections: tuple[SectionId, ...], author: PersonId | None = None) -> list[ActivityId]:
            day = DAY + timedelta(days=3)
            found = uow.activities.list_similar(
                world.network, first_on=day, last_on=day, sections=sections, author_id=author
            )
            return [one.id for one in found]

        assert near((world.tbilisi,)) == [week.id]
        assert near((), world.ana) == [week.id]
        assert near((world.lyon,)) == []
        assert near(()) == []


def test_a_persons_reach_leaves_out_what_was_not_accepted(database: Database) -> None:
    with database.begin() as uow:
        world = settle(uow)
        log(uow, world, replace(FACTS, sections=(world.tbilisi,)))
        log(uow, world, replace(FACTS, sections=(world.tbilisi,), visibility="private"), author_id=None)
        log(uow, world, replace(FACTS, sections=(world.tbilisi,), reached=None, first_time=None), author_id=None)
        rejected = log(uow, world, replace(FACTS, sections=(world.tbilisi, world.lyon)), author_id=world.levan)
        uow.activities.judge(rejected.id, "rejected", person_id=world.ana, now=NOW)
        assert (
            uow.activities.reach_of_person(world.ana, network_id=world.network, first_on=date(2030, 1, 1), last_on=DAY)
            == 40
        )


# --- an erased person


def test_an_author_keeps_one_mark_even_when_erased(database: Database) -> None:
    with database.begin() as uow:
        world = settle(uow)
        one, two = log(uow, world), log(uow, world)
        other = log(uow, world, author_id=world.levan)
        assert one.author_mark == two.author_mark != other.author_mark
        uow.activities.forget(world.ana)
        uow.people.forget(world.ana)
        assert {uow.activities.get(one.id).author_mark, uow.activities.get(two.id).author_mark} == {one.author_mark}


def test_erasing_keeps_figures_and_nothing_else(database: Database) -> None:
    with database.begin() as uow:
        world = settle(uow)
        blob = uow.blobs.add("a.jpg", b"x", mime="image/jpeg", alt="", now=NOW, person_id=world.ana)
        told = replace(
            FACTS,
            sections=(world.tbilisi,),
            themes=(world.theme,),
            photos=(blob,),
            place="Mill Road",
            helpers=("Dato",),
            outcome="45 bags",
            text="Ana wrote this",
            link="https://example.org/ana",
            teacher_feedback="Nice",
            pupils_level="primary",
        )
        activity = log(uow, world, told)
        uow.activities.change(activity.id, replace(told, text="Ana again"), person_id=world.ana, now=NOW)
        uow.activities.ask(activity.id, "Who?", asked_by=world.levan, now=NOW)
        foreign = log(uow, world, author_id=world.levan)
        uow.activities.ask(foreign.id, "Ana asks", asked_by=world.ana, now=NOW)
        uow.activities.change(foreign.id, replace(FACTS, reached=41), person_id=world.ana, now=NOW)
        uow.activities.forget(world.ana)
        uow.people.forget(world.ana)
    with database.begin(reads=True) as uow:
        left = uow.activities.get(activity.id)
        assert left.author_id is None
        assert left.facts == replace(FACTS, title="", sections=(world.tbilisi,), themes=(world.theme,))
        assert left.source is None
        assert uow.activities.list_changes(activity.id) == []
        assert uow.activities.list_questions(activity.id) == []
        assert [(one.person_id, one.after) for one in uow.activities.list_changes(foreign.id)] == [(None, 41)]
        assert [(one.asked_by, one.question) for one in uow.activities.list_questions(foreign.id)] == [(None, "")]
        assert uow._connection.execute(select(func.count()).select_from(blob_table)).scalar_one() == 0


def test_whoever_shares_an_activity_inherits_it(database: Database) -> None:
    with database.begin() as uow:
        world = settle(uow)
        activity = log(uow, world, replace(FACTS, text="Ana wrote this"))
        uow.activities.share(activity.id, person_id=world.levan, now=NOW)
        uow.activities.share(activity.id, person_id=world.levan, now=NOW)
        assert uow.activities.list_authors(activity.id) == [world.levan]
        uow.activities.forget(world.ana)
        uow.people.forget(world.ana)
        left = uow.activities.get(activity.id)
        assert (left.author_id, left.title, left.text) == (world.levan, "Beach clean-up", None)
        assert uow.activities.list_authors(activity.id) == []


def test_nothing_of_another_network_is_named(database: Database) -> None:
    """A form that outlived a change of network must not count one network's deeds in another's sections."""
    with database.begin() as uow:
        world = settle(uow)
        other = uow.networks.add("other", "Other")
        section = uow.networks.add_section(other.id, "GE", "Elsewhere").id
        theme = uow.networks.add_theme(other.id, "sea", {"en": "Sea"}).id
        activity = uow.activities.add(world.network, FACTS, author_id=world.ana, now=NOW)
        for strange in (
            replace(FACTS, sections=(world.tbilisi, section)),
            replace(FACTS, themes=(theme,)),
            replace(FACTS, sections=(SectionId(999),)),
        ):
            with pytest.raises(Conflict):
                uow.activities.add(world.network, strange, author_id=world.ana, now=NOW)
            with pytest.raises(Conflict):
                uow.activities.change(activity.id, strange, person_id=world.ana, now=NOW)
            with pytest.raises(Conflict):
                uow.activities.add_many(world.network, [NewActivity("k", strange, "new", "m", None)], now=NOW)
        assert uow.activities.get(activity.id).facts == FACTS
