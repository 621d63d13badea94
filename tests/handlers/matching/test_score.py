"""A6: the score on hand-made cases and as properties; its explanation adds up to it; many at once count as one does."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import insert

from handlers.matching import reasons, score
from handlers.matching.lands import near, neighbours
from handlers.matching.score import HALF, MOST, WEIGHTS, Parts, compare, fitting, near_home, parts_of
from storage import Asked, Matchable, NetworkId, Traits
from storage.engine import open_engine
from storage.matchables import Matchables, faded
from storage.schema import metadata

if TYPE_CHECKING:
    from collections.abc import Sequence
    from random import Random

NOW = datetime(2030, 3, 1, 12, tzinfo=UTC)
HERE = NetworkId(1)


def one(item: int = 1, *, kind: str = "person", **facts: object) -> Matchable:
    sets = {name: frozenset(values) for name, values in facts.items() if isinstance(values, list)}
    plain = {name: value for name, value in facts.items() if not isinstance(value, list)}
    roles, readers = frozenset({"partner"}), frozenset({"network:1"})
    return Matchable(kind, item, HERE, **{"roles": roles, "readers": readers, **plain, **sets})  # type: ignore[arg-type]


DIJON = one(
    1,
    country="FR",
    countries=["GE"],
    languages=["fr", "en"],
    themes=["health"],
    methods=["survey", "statistics"],
    starts_on=date(2030, 3, 1),
    ends_on=date(2030, 8, 31),
    offer="I analyse surveys about health at school",
    need="a school project that wants an evaluation",
)
LUNCH = one(
    2,
    kind="project",
    country="GE",
    languages=["fr"],
    themes=["health"],
    methods=["survey"],
    starts_on=date(2030, 6, 1),
    ends_on=date(2030, 12, 31),
    offer="Healthy lunches: a school project that wants an evaluation",
    need="somebody who analyses surveys about health at school",
)
RIVERS = one(3, kind="project", country="NO", languages=["no"], themes=["environment"], offer="Clean rivers")

CASES: Sequence[tuple[str, Matchable, Matchable, dict[str, float]]] = (
    ("all in common", DIJON, LUNCH, {"theme": 1, "language": 1, "place": 1, "need": 1, "offer": 1, "period": 0.5}),
    ("nothing in common", DIJON, RIVERS, {"theme": 0, "language": 0, "place": 0, "need": 0, "offer": 0, "method": 0}),
    (
        "one theme of two",
        one(themes=["health", "sport"]),
        one(2, themes=["health"]),
        {"theme": 2**-0.5, "language": 0},
    ),
    (
        "who names all themes fits nobody better",
        one(themes=["health"]),
        one(2, themes=[*"abcdefgh", "health"]),
        {"theme": 1 / 3},
    ),
    ("neighbours", one(country="GE"), one(2, country="AZ"), {"place": 0.6}),
    ("neither neighbours nor region", one(country="GE"), one(2, country="PT"), {"place": 0}),
    ("both would go there", one(country="FR", countries=["AM"]), one(2, country="DE", countries=["AM"]), {"place": 1}),
    ("would go to theirs", one(country="FR", countries=["GE"]), one(2, country="GE"), {"place": 1}),
    ("time is open on one side", one(starts_on=date(2030, 3, 1)), one(2), {"period": 0.5}),
    (
        "time never meets",
        one(starts_on=date(2030, 3, 1), ends_on=date(2030, 3, 31)),
        one(2, starts_on=date(2030, 4, 1), ends_on=date(2030, 4, 30)),
        {"period": 0},
    ),
    (
        "an open end meets",
        one(starts_on=date(2030, 3, 1)),
        one(2, starts_on=date(2030, 1, 1), ends_on=date(2030, 3, 31)),
        {"period": 31 / 90},
    ),
    ("words bend", one(need="analysing surveys"), one(2, offer="survey analysis"), {"need": 1}),
    ("nothing is said", one(), one(2), {"theme": 0, "method": 0, "need": 0, "offer": 0, "period": 0.5, "load": 1}),
)


@pytest.mark.parametrize(("said", "mine", "theirs", "wanted"), CASES, ids=[case[0] for case in CASES])
def test_a6_hand_made_cases(said: str, mine: Matchable, theirs: Matchable, wanted: dict[str, float]) -> None:
    parts = parts_of(compare(mine, theirs, near=near(mine.country, ())))
    for name, value in wanted.items():
        assert getattr(parts, name) == pytest.approx(value, abs=0.02), f"{said}: {name}"


def test_a6_the_best_of_the_cases_comes_first() -> None:
    nearby = near("FR", ())
    assert fitting(compare(DIJON, LUNCH, near=nearby)) > 0.8
    assert not fitting(compare(DIJON, RIVERS, near=nearby))


def test_a_common_language_alone_is_no_reason_to_meet() -> None:
    assert not fitting(compare(one(languages=["fr"], country="FR"), one(2, languages=["fr"], country="FR")))


def test_a_section_and_a_school_meet_in_one_country_only() -> None:
    section = one(1, kind="section", country="GE")
    assert near_home(compare(section, one(2, kind="organisation", country="GE")))
    assert not near_home(compare(section, one(3, kind="organisation", country="AZ"), near=neighbours("GE")))


def test_who_was_suggested_to_many_rests() -> None:
    """Nobody is suggested to everybody: the load counts against them, and beyond a bound they are left alone."""
    scores = [fitting(compare(DIJON, LUNCH, load=load)) for load in (0, 1, 4, 12, MOST - 1)]
    assert all(before > after for before, after in pairwise(scores))
    assert not fitting(compare(DIJON, LUNCH, load=MOST))
    assert fitting(compare(DIJON, LUNCH, load=faded(MOST, NOW - HALF, NOW, HALF)))


def test_regions_that_a_network_opened_are_near() -> None:
    assert "PT" in near("GE", [{"GE", "PT"}, {"FR", "BE"}])
    assert "BE" not in near("GE", [{"GE", "PT"}, {"FR", "BE"}])
    assert all(land in neighbours(other) for land in ("GE", "FR", "NO") for other in neighbours(land))


# --- properties

_slugs = st.lists(st.sampled_from(["health", "sport", "arts", "law", "water"]), max_size=4, unique=True)
_words = st.lists(
    st.sampled_from(["survey", "school", "garden", "choir", "river", "analysis", "teachers", "lunches"]), max_size=5
).map(" ".join)
_days = st.one_of(st.none(), st.dates(date(2029, 1, 1), date(2032, 1, 1)))


@st.composite
def matchables(draw: st.DrawFn, item: int = 1) -> Matchable:
    first, last = draw(_days), draw(_days)
    if first is not None and last is not None and first > last:
        first, last = last, first
    return one(
        item,
        kind=draw(st.sampled_from(["person", "project"])),
        country=draw(st.sampled_from([None, "GE", "AZ", "FR", "BE", "NO"])),
        countries=draw(st.lists(st.sampled_from(["GE", "FR", "NO"]), max_size=2, unique=True)),
        languages=draw(st.lists(st.sampled_from(["fr", "en", "ka"]), max_size=3, unique=True)),
        themes=draw(_slugs),
        methods=draw(_slugs),
        starts_on=first,
        ends_on=last,
        offer=draw(_words),
        need=draw(_words),
    )


_parts = st.builds(Parts, **dict.fromkeys(WEIGHTS, st.floats(0, 1)))
_cosines = st.one_of(st.none(), st.floats(-1, 1))


@given(matchables(1), matchables(2), _cosines, _cosines)
def test_the_score_is_the_same_from_both_sides(mine: Matchable, theirs: Matchable, to: float, back: float) -> None:
    seen = compare(mine, theirs, near=near(mine.country, ()), need=to, offer=back)
    other = compare(theirs, mine, near=near(theirs.country, ()), need=back, offer=to)
    assert parts_of(seen).total == pytest.approx(parts_of(other).total)
    assert bool(fitting(seen)) == bool(fitting(other))


@given(matchables(1), matchables(2), st.floats(0, 100))
def test_every_part_is_between_0_and_1(mine: Matchable, theirs: Matchable, load: float) -> None:
    parts = parts_of(compare(mine, theirs, near=near(mine.country, ()), load=load))
    assert all(-1e-12 <= getattr(parts, name) <= 1 + 1e-12 for name in WEIGHTS)
    assert 0 <= parts.total <= 1 + 1e-9


@given(_parts, st.sampled_from(list(WEIGHTS)), st.floats(0, 1))
def test_the_score_grows_with_each_part(parts: Parts, name: str, more: float) -> None:
    grown = replace(parts, **{name: max(getattr(parts, name), more)})
    assert grown.total >= parts.total
    assert grown.shares[name] >= parts.shares[name]


@given(_parts)
def test_the_explanation_adds_up_to_the_score(parts: Parts) -> None:
    assert sum(parts.shares.values()) == parts.total  # to the last bit: both are the same sum
    assert sum(reasons.points(parts).values()) == round(1000 * parts.total)
    assert sum(WEIGHTS.values()) == pytest.approx(1)


# --- many at once

_OTHERS = {"match_dismissal", "match_habit", "match_suggestion"}
"""Tables of people, which are not needed here."""


@settings(max_examples=40)
@given(
    asker=matchables(0), others=st.lists(matchables(), min_size=1, max_size=12), seed=st.randoms(use_true_random=False)
)
def test_many_at_once_are_scored_as_one_is(asker: Matchable, others: list[Matchable], seed: Random) -> None:
    """The arrays and the plain function give the same; and the order in which candidates came means nothing."""
    numbered = [replace(other, item=at) for at, other in enumerate(others, 1)]
    plain = {other.key: fitting(compare(asker, other, near=near(asker.country, ()))) for other in numbered}
    question = Asked(asker, frozenset({"partner"}), frozenset({"network:1"}), near=near(asker.country, ()))
    shuffled = list(numbered)
    seed.shuffle(shuffled)
    found = [_ranked(some, question) for some in (numbered, shuffled)]
    assert found[0] == found[1]
    assert {key: value for key, value, _ in found[0]} == pytest.approx({k: v for k, v in plain.items() if v > 0})
    assert [value for _, value, _ in found[0]] == sorted((value for _, value, _ in found[0]), reverse=True)
    for key, value, traits in found[0]:
        assert parts_of(traits).total == pytest.approx(value), key


def _ranked(candidates: Sequence[Matchable], question: Asked) -> list[tuple[tuple[str, int], float, Traits]]:
    folder = tempfile.TemporaryDirectory()
    engine = open_engine(f"sqlite:///{folder.name}/kith.sqlite")
    tables = [table for name, table in metadata.tables.items() if name == "network" or name.startswith("match_")]
    with engine.connect() as connection, connection.begin():
        metadata.create_all(connection, tables=[one for one in tables if one.name not in _OTHERS])
        fixed = {"slug": "a", "name": "A", "languages": [], "zone": "UTC", "open": True, "is_default": True}
        connection.execute(insert(metadata.tables["network"]).values(id=1, quality_questions=[], **fixed))
        shelf = Matchables(connection)
        for candidate in candidates:
            shelf.put(candidate, now=NOW)
        shelf.settle()
        ranked = shelf.rank(question, fitting, now=NOW, half=HALF, limit=100)
    engine.dispose()
    folder.cleanup()
    return [((near.kind, near.item), near.score, near.traits) for near in ranked]


@settings(max_examples=25)
@given(others=st.lists(matchables(), min_size=2, max_size=8))
def test_what_else_there_is_changes_no_score(others: list[Matchable]) -> None:
    numbered = [replace(other, item=at) for at, other in enumerate(others, 1)]
    question = Asked(DIJON, frozenset({"partner"}), frozenset({"network:1"}), without=frozenset({DIJON.key}))
    together = {key: value for key, value, _ in _ranked(numbered, question)}
    for other in numbered:
        alone = {key: value for key, value, _ in _ranked([other], question)}
        assert alone.get(other.key) == together.get(other.key)


def test_the_load_fades() -> None:
    assert faded(8, NOW - timedelta(days=30), NOW, HALF) == 4
    assert faded(8, None, NOW, HALF) == 0
    assert score.HALF == HALF
