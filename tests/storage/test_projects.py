"""Projects as they are stored: what a list shows, what falls due once, and what a table brings in once."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy.exc import IntegrityError

from bot.founding import found
from storage import PROJECT_SILENCE, ProjectFacts, ProjectFilter, Research
from tests.fakes.clock import Clock

if TYPE_CHECKING:
    from storage import NetworkId, PersonId, Project, UnitOfWork
    from storage.engine import Database

NOW = Clock().now


def settle(uow: UnitOfWork) -> tuple[NetworkId, PersonId]:
    network = found(uow)
    return network.id, uow.people.add("fake", "ana", chat="ana", now=NOW).id


def add(uow: UnitOfWork, network: NetworkId, title: str, author: PersonId | None, **more: object) -> Project:
    facts = ProjectFacts(**{"title": title, "language": "en", **more})  # type: ignore[arg-type]
    return uow.projects.add(network, facts, author_id=author, stage="running", now=NOW)


def test_each_filter_narrows_and_all_of_them_add_up(database: Database) -> None:
    with database.begin() as uow:
        network, ana = settle(uow)
        health, other = (one.id for one in uow.networks.list_themes(network)[:2])
        add(uow, network, "a", ana, themes=(health,), country="GE", languages=("fr",))
        b = add(uow, network, "b", ana, themes=(health, other), countries=("GE",), kind="initiative")
        add(uow, network, "c", None, themes=(other,))
        add(uow, network, "d", ana)
        uow.projects.seek(b.id, Research("why?"), now=NOW + timedelta(1))

        def titles(**narrow: object) -> list[str]:
            wish = ProjectFilter(**narrow)  # type: ignore[arg-type]
            found_ = uow.projects.list_open(network, wish, limit=50)
            assert uow.projects.count_open(network, wish) == len(found_)
            assert uow.projects.pick_open(network, wish, [one.id for one in found_]) == found_
            return [one.title for one in found_]

        assert titles() == ["b", "d", "a"]
        assert titles(theme_id=health) == ["b", "a"]
        assert titles(country="GE") == ["b", "a"]
        assert titles(language="fr") == ["a"]
        assert titles(kind="initiative", seeking=True, country="GE", theme_id=other) == ["b"]
        assert titles(seeking=True, language="fr") == []
        assert titles(unclaimed=True) == ["c"]
        assert titles(stage="finished") == []
        assert uow.projects.list_themes(network, ProjectFilter()) == [(health, 2), (other, 1)]
        assert uow.projects.list_countries(network, ProjectFilter()) == [("GE", 1)]


def test_partners_see_what_is_shared_and_nothing_else(database: Database) -> None:
    with database.begin() as uow:
        network, ana = settle(uow)
        far = uow.networks.add("far", "Far").id
        for title, visibility in (("own", "network"), ("shared", "partners"), ("open", "public")):
            add(uow, far, title, ana, visibility=visibility)
        assert uow.projects.list_open(network, ProjectFilter(), partners=frozenset()) == []
        seen = uow.projects.list_open(network, ProjectFilter(), partners=frozenset({far}))
        assert {one.title for one in seen} == {"shared", "open"}


def test_a_silence_is_taken_up_once_until_the_next_sign_of_life(database: Database) -> None:
    with database.begin() as uow:
        network, ana = settle(uow)
        one, paused = add(uow, network, "a", ana), add(uow, network, "b", ana)
        uow.projects.step(paused.id, ana, stage="paused", now=NOW)
        add(uow, network, "c", None)
        due = NOW + PROJECT_SILENCE
        assert not uow.projects.has_silent(due - timedelta(seconds=1))
        assert [found_.id for found_ in uow.projects.take_silent(due, limit=9)] == [one.id]
        assert uow.projects.take_silent(due + timedelta(days=90), limit=9) == []
        uow.projects.touch(one.id, now=due)
        assert not uow.projects.has_silent(due + timedelta(days=29))
        assert uow.projects.has_silent(due + PROJECT_SILENCE)


def test_two_processes_take_different_projects(database: Database) -> None:
    """The same silent project is never taken twice, however many look at once."""
    with database.begin() as uow:
        network, ana = settle(uow)
        for number in range(6):
            add(uow, network, f"p{number}", ana)
    due = NOW + PROJECT_SILENCE
    with database.begin() as first:
        taken = {one.id for one in first.projects.take_silent(due, limit=3)}
        if database.engine.dialect.name == "postgresql":
            with database.begin() as second:
                assert taken.isdisjoint(one.id for one in second.projects.take_silent(due, limit=9))
    assert len(taken) == 3


def test_a_row_of_a_table_is_there_once(database: Database) -> None:
    with database.begin() as uow:
        network, _ = settle(uow)
        facts = ProjectFacts(title="River", language="en", kind="initiative")
        made = uow.projects.add(network, facts, author_id=None, source="row:1", now=NOW)
        assert uow.projects.list_sources(network, ["row:1", "row:2"]) == {"row:1": made}
        with pytest.raises(IntegrityError), uow.savepoint():
            uow.projects.add(network, facts, author_id=None, source="row:1", now=NOW)
