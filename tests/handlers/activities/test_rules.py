"""Limits, doubts, likeness and sight, as tables of cases."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.activities import rules
from handlers.activities.rules import Stated
from handlers.kit.sight import may_see_activity
from storage import Activity, ActivityId, Membership, MembershipId, NetworkId, PersonId, SectionId

TODAY = date(2030, 3, 13)
NOW = datetime(2030, 3, 13, 9, tzinfo=UTC)


def activity(title: str = "Beach clean-up", **more: object) -> Activity:
    plain: dict[str, object] = dict.fromkeys(Activity.__slots__)
    plain |= {
        "id": ActivityId(1),
        "network_id": NetworkId(1),
        "title": title,
        "sections": (SectionId(1),),
        "visibility": "network",
        "status": "new",
        **more,
    }
    return Activity(**plain)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("stated", "fields"),
    (
        (Stated(first_on=TODAY, last_on=TODAY), set()),
        (Stated(first_on=TODAY, last_on=TODAY + timedelta(days=1)), {"when"}),
        (Stated(first_on=TODAY, last_on=TODAY - timedelta(days=1)), {"when"}),
        (Stated(first_on=date(1949, 12, 31), last_on=date(1949, 12, 31)), {"when"}),
        (Stated(first_on=date(2029, 3, 13), last_on=TODAY), set()),
        (Stated(first_on=date(2029, 3, 12), last_on=TODAY), {"when"}),
        (Stated(volunteers=0), {"volunteers"}),
        (Stated(volunteers=-1), {"volunteers"}),
        (Stated(volunteers=100_000), set()),
        (Stated(volunteers=100_001), {"volunteers"}),
        (Stated(reached=0), set()),
        (Stated(reached=40, first_time=40), set()),
        (Stated(reached=40, first_time=41), {"first_time"}),
        (Stated(first_time=41), set()),
        (Stated(minutes=0, kind="each"), {"hours"}),
        (Stated(minutes=24 * 60, kind="duration"), set()),
        (Stated(minutes=24 * 60 + 1, kind="duration"), {"hours"}),
        (Stated(minutes=25 * 60, kind="each", first_on=TODAY - timedelta(days=1), last_on=TODAY), set()),
        (Stated(minutes=25 * 60, kind="total"), set()),
        (Stated(minutes=49 * 60, kind="total", volunteers=2), {"hours"}),
    ),
)
def test_what_cannot_be(stated: Stated, fields: set[str]) -> None:
    assert set(rules.impossible(stated, TODAY)) == fields


@pytest.mark.parametrize(
    ("minutes", "kind", "volunteers", "days", "asked"),
    (
        (16 * 60, "each", 3, 1, False),
        (17 * 60, "each", 3, 1, True),
        (17 * 60, "each", 3, 2, False),
        (48 * 60, "total", 3, 1, False),
        (49 * 60, "total", 3, 1, True),
        (49 * 60, "total", None, 1, False),
    ),
)
def test_more_than_one_gives_in_a_day_is_asked_about(
    minutes: int, kind: str, volunteers: int | None, days: int, *, asked: bool
) -> None:
    assert (rules.unusual_hours(minutes, kind, volunteers, days) is not None) is asked


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    (
        ("Beach clean-up", "Beach cleanup", True),
        ("Beach clean-up", "cleaning up the beach", True),
        ("Уборка берега", "Большая уборка берегов реки", True),
        ("სანაპიროს დასუფთავება", "სანაპიროს დავასუფთავეთ", True),
        ("Beach clean-up", "Tree planting", False),
        ("Beach clean-up", "Beach volleyball for refugees", False),
        ("A", "B", False),
        ("Beach clean-up", "", False),
    ),
)
def test_titles_that_may_mean_the_same(one: str, other: str, *, alike: bool) -> None:
    assert rules.alike(one, (1,), activity(other)) is alike


def test_the_same_people_on_the_same_day_mean_one_thing_in_any_language() -> None:
    there = activity("სკოლაში ვიზიტი", volunteers=4, reached=26)
    assert rules.alike("Визит в школу", (1,), there, (4, 26))
    assert not rules.alike("Визит в школу", (1,), there, (4, 27))
    assert not rules.alike("School visit", (1,), activity("Clean-up", volunteers=4, reached=26), (4, 26))


def test_two_sections_that_name_each_other_mean_one_thing() -> None:
    there = activity("Nettoyage", sections=(SectionId(2), SectionId(1)))
    assert rules.alike("Уборка", (1, 2), there)
    assert not rules.alike("Уборка", (2, 1), there), "the same section may do two things in a day"


@pytest.mark.parametrize(
    ("place", "region"),
    (
        ("Oxford", "Oxford"),
        ("Mill Road 14, Oxford", "Oxford"),
        ("Oxford, Mill Road 14", "Oxford"),
        ("Mill Road 14", ""),
        ("Batumi, Adjara", "Adjara"),
        ("", ""),
    ),
)
def test_a_place_is_told_at_the_level_of_a_town(place: str, region: str) -> None:
    """C4."""
    assert rules.region_of(place) == region


@given(st.text())
def test_no_figure_of_an_address_is_left(place: str) -> None:
    assert not any(sign.isdecimal() for sign in rules.region_of(place))


MEMBER = Membership(
    id=MembershipId(1),
    person_id=PersonId(1),
    network_id=NetworkId(1),
    country="GE",
    section_id=SectionId(1),
    kinds=[],
    themes=[],
    joined_at=NOW,
)


@pytest.mark.parametrize(
    ("visibility", "status", "section", "author", "coordinates", "seen"),
    (
        ("network", "new", 9, False, False, True),
        ("section", "new", 1, False, False, True),
        ("section", "new", 9, False, False, False),
        ("section", "new", 9, False, True, True),
        ("private", "new", 1, False, False, False),
        ("private", "new", 1, False, True, False),
        ("private", "new", 1, True, False, True),
        ("network", "rejected", 1, False, False, False),
        ("network", "rejected", 1, True, False, True),
    ),
)
def test_who_may_see_what(
    visibility: str, status: str, section: int, *, author: bool, coordinates: bool, seen: bool
) -> None:
    """C6."""
    shown = activity(visibility=visibility, status=status, sections=(SectionId(section),))
    assert may_see_activity(shown, MEMBER, author=author, coordinates=coordinates) is seen


def test_nothing_of_another_network_is_seen() -> None:
    assert not may_see_activity(activity(network_id=NetworkId(2)), MEMBER, author=False, coordinates=False)
