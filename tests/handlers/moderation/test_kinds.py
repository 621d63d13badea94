"""C26 for what people find each other by: each kind is reported in two taps, decided in its place, and then unseen."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from handlers.moderation.subjects import KINDS
from handlers.moderation.words import KINDS as NAMED
from storage import NewOrganisation, Suggestion
from tests.handlers.introductions.people import list_them, press
from tests.handlers.projects.places import put_project

if TYPE_CHECKING:
    from tests.cast import Cast
    from tests.houses import Chat

SAID = "Feeding stray dogs"


def a_profile(cast: Cast, ana: Chat) -> tuple[int, str, int]:
    list_them(cast, "ana")
    with cast.house.database.begin() as uow:
        known = uow.profiles.of(ana.person_id, cast.network)  # type: ignore[arg-type]
        uow.profiles.keep(replace(known, offers=SAID, named=False), now=cast.house.clock.now)
        shown = ("person", cast.people["marie"].person_id, "person", ana.person_id)
        uow.matches.add_suggested([Suggestion(*shown, cast.network, cast.house.clock.now, unasked=False, reasons={})])  # type: ignore[arg-type]
    return int(ana.person_id or 0), "matching.person", int(ana.person_id or 0)


def a_request(cast: Cast, ana: Chat) -> tuple[int, str, int]:
    now = cast.house.clock.now
    assert ana.person_id is not None
    with cast.house.database.begin() as uow:
        marie = cast.people["marie"].person_id
        assert marie is not None
        uow.help_requests.keep_member(marie, cast.network, "active", now=now)
        request = uow.help_requests.ask(
            cast.network,
            asker_id=ana.person_id,
            topic="funding",
            text=SAID,
            language="en",
            wanted_on=now.date(),
            project_id=None,
            due_at=now.replace(year=2031),
            now=now,
        )
    return int(request.id), "taskforce.open", int(request.id)


def a_note(cast: Cast, ana: Chat) -> tuple[int, str, int]:
    now = cast.house.clock.now
    assert ana.person_id is not None
    with cast.house.database.begin() as uow:
        region = uow.regions.propose(cast.network, "Bridge", ("GE", "FR"), person_id=ana.person_id, now=now)
        for country in ("GE", "FR"):
            uow.regions.answer(region.id, country, "in", person_id=ana.person_id, now=now)
        note = uow.regions.add_note(region.id, SAID, author_id=ana.person_id, country="GE", now=now)
    return int(note.id), "regions.notes", int(region.id)


def a_project(cast: Cast, _ana: Chat) -> tuple[int, str, int]:
    project = put_project(cast, "ana", title=SAID)
    return int(project.id), "projects.open", int(project.id)


def an_organisation(cast: Cast, ana: Chat) -> tuple[int, str, int]:
    with cast.house.database.begin() as uow:
        new = NewOrganisation("non-profit", SAID, "GE", "en")
        made = uow.organisations.add(cast.network, new, added_by=ana.person_id, now=cast.house.clock.now)
    return int(made.id), "organisations.open", int(made.id)


@pytest.mark.parametrize(
    ("kind", "make"),
    (
        ("profile", a_profile),
        ("help", a_request),
        ("note", a_note),
        ("project", a_project),
        ("organisation", an_organisation),
    ),
)
async def test_two_taps_a_decision_and_nobody_sees_it_any_more(
    cast: Cast, ana: Chat, marie: Chat, tamar: Chat, kind: str, make: object
) -> None:
    item, route, argument = make(cast, ana)  # type: ignore[operator]
    assert SAID in await press(marie, route, argument)
    await marie.presses("Signaler")
    await marie.presses("C’est faux")
    assert "Merci. La coordination responsable" in marie.last_heard
    await cast.house.tick()
    with cast.house.database.begin(reads=True) as uow:
        case = uow.reports.find_about(kind, item)
    assert case is not None
    assert (case.author_id, case.country) == (ana.person_id, "GE")
    assert SAID in await press(tamar, "moderation.look", case.id)
    assert "Marie" not in tamar.last_heard
    await tamar.presses("Hide it")
    await tamar.says("There are no dogs there")
    await cast.house.tick()
    assert any("c’est masqué" in heard.shown.plain for heard in marie.heard)
    assert any("Why: There are no dogs there" in heard.shown.plain for heard in ana.heard)
    said = len(marie.heard)
    await press(marie, route, argument)
    assert all(SAID not in heard.shown.plain for heard in marie.heard[said:])


def test_every_kind_that_can_be_reported_has_a_name() -> None:
    assert set(KINDS) == set(NAMED)
