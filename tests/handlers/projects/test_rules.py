"""What a network asks of a project (A3), and who sees one, as tables; and lines that fill many fields."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.kit.sight import may_see_project
from handlers.projects import rules
from handlers.projects.exchange import Row, plan, source_of
from handlers.projects.wishes import Wish
from storage import (
    PROJECT_RULES,
    PROJECT_SILENCE,
    PROJECT_STAGES,
    Membership,
    MembershipId,
    NetworkId,
    Organisation,
    PersonId,
    Project,
    ProjectFacts,
    ProjectId,
    ThemeId,
)
from tests.fakes.clock import Clock

NOW = Clock().now
HERE, THERE, UNITED = NetworkId(1), NetworkId(2), NetworkId(3)
EVERY = frozenset(PROJECT_RULES)


def a_body(kind: str, *, member: bool = False, education: bool = False, state: str = "listed") -> Organisation:
    values = dict.fromkeys(one.name for one in fields(Organisation))
    told = {"kind": kind, "member": member, "education_linked": education, "state": state}
    return Organisation(**{**values, **told})  # type: ignore[arg-type]


def a_project(**more: object) -> Project:
    usual = {
        "title": "x",
        "language": "en",
        "id": ProjectId(1),
        "network_id": HERE,
        "author_id": PersonId(9),
        "stage": "running",
        "state": "open",
        "research": None,
        "public": frozenset(),
        "source": None,
        "created_at": NOW,
        "changed_at": NOW,
        "updated_at": NOW,
        "ask_at": None,
    }
    return Project(**{**usual, **more})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("body", "eligible"),
    (
        (None, False),
        (a_body("non-profit"), False),
        (a_body("non-profit", member=True), True),
        (a_body("company", member=True), True),
        (a_body("school", member=True), True),
        (a_body("non-profit", education=True), True),
        (a_body("union", education=True), True),
        (a_body("mutual", education=True), True),
        (a_body("cooperative", education=True), True),
        (a_body("company", education=True), False),
        (a_body("school", education=True), False),
        (a_body("agency", education=True), False),
        (a_body("non-profit", member=True, state="removed"), False),
    ),
)
def test_who_may_run_a_project(body: Organisation | None, eligible: bool) -> None:
    facts = ProjectFacts(title="x", language="en", themes=(ThemeId(1),))
    assert rules.failed_rules(facts, body, EVERY) == (() if eligible else ("runner",))
    assert rules.failed_rules(facts, body, EVERY - {"runner"}) == ()
    assert rules.failed_rules(replace(facts, kind="initiative"), body, EVERY) == ()
    bare = replace(facts, themes=())
    assert "theme" in rules.failed_rules(bare, body, EVERY)
    assert "theme" in rules.failed_rules(replace(bare, kind="initiative"), body, EVERY)
    assert rules.failed_rules(bare, body, frozenset()) == ()


def a_member(network: NetworkId) -> Membership:
    values = dict.fromkeys(Membership.__dataclass_fields__)
    return Membership(**{**values, "id": MembershipId(1), "person_id": PersonId(1), "network_id": network})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("state", "visibility", "held", "sees"),
    # sees: its network, a united one, any other one, nobody's member, who manages it
    (
        ("open", "network", False, (True, False, False, False, True)),
        ("open", "partners", False, (True, True, False, False, True)),
        ("open", "public", False, (True, True, True, True, True)),
        ("open", "public", True, (False, False, False, False, True)),
        ("unclaimed", "network", False, (True, False, False, False, True)),
        ("withdrawn", "public", False, (False, False, False, False, True)),
    ),
)
def test_who_sees_a_project(state: str, visibility: str, held: bool, sees: tuple[bool, ...]) -> None:
    project = a_project(state=state, visibility=visibility)
    readers = (
        (a_member(HERE), frozenset[NetworkId](), False),
        (a_member(UNITED), frozenset({HERE}), False),
        (a_member(THERE), frozenset({UNITED}), False),
        (None, frozenset[NetworkId](), False),
        (None, frozenset[NetworkId](), True),
    )
    found = [
        may_see_project(project, member, manages=manages, held=held, partners=partners)
        for member, partners, manages in readers
    ]
    assert tuple(found) == sees


@pytest.mark.parametrize("stage", PROJECT_STAGES)
@pytest.mark.parametrize("state", ("open", "unclaimed", "withdrawn"))
def test_only_what_should_go_on_is_silent(stage: str, state: str) -> None:
    project = a_project(stage=stage, state=state)
    active = state == "open" and stage in {"idea", "planned", "running"}
    assert rules.is_silent(project, NOW + PROJECT_SILENCE) is active
    assert not rules.is_silent(project, NOW + PROJECT_SILENCE / 2)


WISHES = st.builds(
    Wish,
    theme=st.none() | st.integers(1, 10**9).map(ThemeId),
    country=st.none() | st.sampled_from(("GE", "FR")),
    language=st.none() | st.sampled_from(("fr", "ka")),
    stage=st.none() | st.sampled_from(PROJECT_STAGES),
    seeking=st.booleans(),
    unclaimed=st.booleans(),
    mine=st.booleans(),
    words=st.text(max_size=60),
)


@given(WISHES)
def test_filters_travel_in_a_button_and_come_back(wish: Wish) -> None:
    assert Wish.of(wish.code) == wish


@given(st.text(max_size=200))
def test_a_forged_filter_narrows_nothing_that_makes_no_sense(code: str) -> None:
    wish = Wish.of(code)
    assert Wish.of(wish.code) == wish


def test_an_import_touches_nothing_that_has_a_team() -> None:
    """C8: rerunning makes no doubles, and what was claimed stays as its team says."""
    facts = ProjectFacts(title="Clean river", language="en", kind="initiative")
    row = Row(2, "row:x", facts, "paused")
    known = a_project(**{one.name: getattr(facts, one.name) for one in fields(ProjectFacts)}, stage="paused")
    assert plan(row, None).state == "new"
    assert plan(row, replace(known, state="unclaimed")).state == "same"
    assert plan(row, replace(known, state="unclaimed", visibility="public")).state == "same"
    assert plan(row, replace(known, state="unclaimed", aims="other")).state == "changed"
    assert plan(row, replace(known, state="open", aims="other")).state == "kept"
    assert plan(row, replace(known, state="withdrawn")).state == "kept"


def test_a_row_is_known_however_it_is_written() -> None:
    assert source_of("", "Clean River!", "GE", None) == source_of("", "clean  river", "GE", None)
    assert source_of("", "Clean river", "GE", None) != source_of("", "Clean river", "FR", None)
    assert source_of("", "河", None, None) != source_of("", "山", None, None)
    assert source_of("7", "a", None, None) == source_of("7", "b", "GE", None)
