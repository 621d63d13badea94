"""Scopes, links and names of new things: tables of cases, and any text."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.kit.context import House
from handlers.networks import rules
from handlers.networks.rules import Scope

if TYPE_CHECKING:
    from storage.engine import Database

NOW = datetime(2030, 3, 13, 9, tzinfo=UTC)
LANGUAGES = ("en", "fr", "ru", "ka")


@given(st.text(max_size=100), st.sets(st.text(max_size=40), max_size=5))
def test_a_slug_is_short_free_and_plain(name: str, taken: set[str]) -> None:
    slug = rules.slug_for(name, taken)
    assert slug not in taken
    assert 0 < len(slug) <= 40
    assert all(letter.isascii() and (letter.isalnum() or letter == "-") for letter in slug)


def test_a_slug_is_never_one_that_is_taken() -> None:
    assert rules.slug_for("Social work", ()) == "social-work"
    assert rules.slug_for("Социальное дело", ()) == "sotsialnoe-delo"
    assert rules.slug_for("Social work", ("social-work", "social-work-2")) == "social-work-3"


@pytest.mark.parametrize(
    ("text", "parts"),
    (
        ("Batumi Waves, Georgia", ("Batumi Waves", "Georgia")),
        ("  Batumi   Waves ", ("Batumi Waves", "")),
        (", Georgia", (", Georgia", "")),
        ("A, B, France", ("A, B", "France")),
    ),
)
def test_a_section_and_its_country_are_told_apart(text: str, parts: tuple[str, str]) -> None:
    assert rules.split_place(text) == parts


@given(st.text(max_size=200))
def test_names_in_languages_are_read_or_refused_and_nothing_else(text: str) -> None:
    names = rules.read_names(text, LANGUAGES)
    if names is not None:
        assert names
        assert set(names) <= set(LANGUAGES)
        assert all(rules.name_is_usable(name) for name in names.values())


def test_names_in_languages() -> None:
    assert rules.read_names("fr: Environnement; RU : Экология", LANGUAGES) == {"fr": "Environnement", "ru": "Экология"}


def test_a_link_is_kept_as_a_hash_and_only_a_right_works_once(database: Database) -> None:
    """The function behind /invite and the operator's command."""
    house = House(token=lambda: "secret-token", sign=lambda text: f"signed {len(text)}")
    with database.begin() as uow:
        network = uow.networks.add("n", "N")
        section = uow.networks.add_section(network.id, "GE", "S")
        payload, made = rules.issue_invitation(
            uow, house, network_id=network.id, scope=Scope(section, "GE"), role="coordinator", now=NOW
        )
    assert payload == "i_secret-token"
    assert made.token_hash == "signed 12"
    assert (made.section_id, made.country, made.role, made.scope) == (section.id, "GE", "coordinator", "section")
    assert made.single_use
    assert made.expires_at - made.made_at == rules.LINK_LIFE
    with database.begin() as uow:
        house = House(token=lambda: "other", sign=lambda text: text)
        _, plain = rules.issue_invitation(uow, house, network_id=network.id, scope=Scope(country="GE"), now=NOW)
    assert (plain.role, plain.scope, plain.single_use, plain.country) == (None, None, False, "GE")


def test_names_of_sections_and_themes_hide_nothing() -> None:
    """A sign that turns text around would make a name look like another one."""
    assert rules.tidy(" Batumi\u202e \u200bWaves\n") == "Batumi Waves"
