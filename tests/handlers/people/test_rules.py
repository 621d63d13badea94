"""What holds for names, languages, links and homes, for any text at all."""

from __future__ import annotations

import unicodedata
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.kit import homes
from handlers.kit.likeness import Candidates, Exact, Nothing, Reason
from handlers.kit.tidying import tidy_line
from handlers.people import rules
from handlers.people.rules import LinkState
from storage import Invitation, NetworkId, PersonId, Role, Section, SectionId

NOW = datetime(2030, 3, 13, 9, tzinfo=UTC)
LANGUAGES = ("en", "fr", "ru", "ka")


@given(st.text(max_size=200))
def test_a_tidied_name_is_one_visible_line_and_stays_as_it_is(text: str) -> None:
    name = tidy_line(text)
    assert name == tidy_line(name)
    assert "\n" not in name
    assert not any(unicodedata.category(letter) in {"Cc", "Cs", "Co"} for letter in name)
    assert "\u202e" not in name


@given(st.text(max_size=100))
def test_a_name_without_trouble_can_be_shown(text: str) -> None:
    name = tidy_line(text)
    if rules.name_trouble(name) is None:
        assert 0 < len(name) <= rules.LONGEST_NAME
        assert sum(letter.isdigit() for letter in name) < 7


@given(st.integers(1, 10**12), st.sampled_from(("Heron, Willow, Comet", "Цапля", " a , b ,, c ")))
def test_a_pseudonym_is_always_a_good_name_and_the_same_for_one_person(number: int, words: str) -> None:
    name = rules.pseudonym(words.split(", "), PersonId(number))
    assert name == rules.pseudonym(words.split(", "), PersonId(number))
    assert rules.name_trouble(name) is None


@pytest.mark.parametrize(
    ("text", "code"),
    (
        ("English", "en"),
        ("englisch", "en"),
        ("Французский", "fr"),
        ("по-французски", "fr"),
        ("georgian", "ka"),
        ("ქართულად", "ka"),
        ("KA", "ka"),
        ("грузинский", "ka"),
        ("русский язык", "ru"),
        ("Suomi", None),
        ("", None),
        ("😀", None),
    ),
)
def test_languages_are_known_by_their_names_in_every_offered_one(text: str, code: str | None) -> None:
    assert rules.find_language(text, LANGUAGES) == code


@given(st.text(max_size=300))
def test_any_text_is_a_payload_or_a_message_and_never_trouble(text: str) -> None:
    token, then = rules.start_payload(text)
    assert (token is None) != (then == "" and text != "")
    rules.find_language(text[:50], LANGUAGES)
    rules.is_greeting(text, ("hello",))


@pytest.mark.parametrize(
    ("text", "greeting"),
    (("Hello!", True), ("  hi 👋 ", True), ("", True), ("👋", True), ("hello, we cleaned the beach", False)),
)
def test_greetings_are_told_from_messages(text: str, greeting: bool) -> None:
    assert rules.is_greeting(text, ("hello", " hi")) is greeting


@pytest.mark.parametrize(
    ("app", "country"),
    (("ka", "GE"), ("pt-BR", "BR"), ("pt_br", "BR"), ("hy", "AM"), ("xx", None), ("", None), (None, None)),
)
def test_the_apps_language_hints_at_a_country(app: str | None, country: str | None) -> None:
    assert rules.likely_country(app) == country


def test_the_link_of_a_group_is_no_message() -> None:
    assert rules.is_greeting("group", ())


def invitation(**changes: object) -> Invitation:
    values: dict[str, object] = {
        "id": 1,
        "token_hash": "x",
        "network_id": NetworkId(1),
        "section_id": SectionId(7),
        "country": "GE",
        "role": "coordinator",
        "scope": "section",
        "single_use": True,
        "made_by": PersonId(5),
        "made_at": NOW,
        "expires_at": NOW + timedelta(days=14),
        "used_at": None,
        "used_by": None,
        **changes,
    }
    return Invitation(**values)  # type: ignore[arg-type]


def role(scope: str, *, section_id: int | None = None, country: str | None = None, network_id: int | None = 1) -> Role:
    network = NetworkId(network_id) if network_id is not None else None
    section = SectionId(section_id) if section_id is not None else None
    return Role(1, PersonId(5), network, "coordinator", scope, section, country, NOW)


@pytest.mark.parametrize(
    ("held", "state"),
    (
        ([role("section", section_id=7)], LinkState.GOOD),
        ([role("country", country="GE")], LinkState.GOOD),
        ([role("network")], LinkState.GOOD),
        ([role("deployment", network_id=None)], LinkState.GOOD),
        ([role("section", section_id=8)], LinkState.EXPIRED),
        ([role("country", country="FR")], LinkState.EXPIRED),
        ([role("network", network_id=2)], LinkState.EXPIRED),
        ([], LinkState.EXPIRED),
        (None, LinkState.GOOD),
    ),
)
def test_a_link_is_worth_what_its_maker_may_now(held: list[Role] | None, state: LinkState) -> None:
    assert rules.link_state(invitation(), NOW, held, PersonId(9)) is state


def test_a_used_link_is_used_for_everybody_else() -> None:
    used = invitation(used_at=NOW, used_by=PersonId(9))
    assert rules.link_state(used, NOW, None, PersonId(9)) is LinkState.GOOD
    assert rules.link_state(used, NOW, None, PersonId(8)) is LinkState.USED


@pytest.mark.parametrize(("seconds", "meant"), ((0, True), (600, True), (601, False), (-1, False)))
def test_a_confirmation_stands_for_ten_minutes(seconds: int, meant: bool) -> None:
    assert rules.still_meant(int(NOW.timestamp()), NOW + timedelta(seconds=seconds)) is meant


# --- homes


def section(number: int, name: str, country: str, place: str | None = None) -> Section:
    return Section(SectionId(number), NetworkId(1), country, name, place, None, "open", retired=False)


SECTIONS = (
    section(1, "Tbilisi Youth", "GE", "Tbilisi"),
    section(2, "Batumi Waves", "GE", "Batumi"),
    section(3, "Lyon Solidaire", "FR", "Lyon"),
    section(4, "Georgia Street", "US"),
    section(5, "Green Circle", "FR"),
    section(6, "Green Circles", "GE"),
)


@pytest.mark.parametrize(
    ("text", "home"),
    (
        ("Tbilisi Youth", "s1"),
        ("tbilisi", "s1"),
        ("თბილისი", "s1"),
        ("Батуми", "s2"),
        ("Batumi Waves, Georgia", "s2"),
        ("France", "FR"),
        ("საფრანგეთი", "FR"),
        ("en France", "FR"),
        ("Georgia", "GE"),
        ("Green Circle", "s5"),
    ),
)
def test_homes_are_found_in_any_script(text: str, home: str) -> None:
    assert homes.find_home(text, SECTIONS) == Exact(home)


@pytest.mark.parametrize(
    ("text", "reason", "first"),
    (
        ("Tbilissi Yuth", Reason.ALIKE, "s1"),
        ("solidaire", Reason.ALIKE, "s3"),
        ("Marseille", Reason.ELSEWHERE, "FR"),
        ("Kutaisi, Georgia", Reason.ELSEWHERE, "GE"),
        ("Paris", Reason.ELSEWHERE, "FR"),  # names of countries are alike: Puerto Rico, Belgium, the Isle of Man
        ("Berlin", Reason.ELSEWHERE, "DE"),
        ("Milan", Reason.ELSEWHERE, "IT"),
        ("Gorgia", Reason.ALIKE, "GE"),
    ),
)
def test_what_is_not_clear_is_asked(text: str, reason: Reason, first: str) -> None:
    found = homes.find_home(text, SECTIONS)
    assert isinstance(found, Candidates)
    assert (found.reason, found.values[0]) == (reason, first)


def test_a_chosen_country_comes_first() -> None:
    assert homes.find_home("green circle", SECTIONS, inside="FR") == Exact("s5")
    assert homes.find_home("Lyon", SECTIONS, inside="GE") == Exact("s3")


@given(st.text(max_size=150))
def test_no_text_breaks_the_search(text: str) -> None:
    found = homes.find_home(text, SECTIONS)
    values = found.values if isinstance(found, Candidates) else () if isinstance(found, Nothing) else (found.value,)
    assert len(values) <= homes.CHOICES
    for value in values:
        assert (homes.section_id_of(value) is None) != (homes.country_of(value) is None)


@pytest.mark.parametrize("word", ("s", "s１２", "sx", "S1", "net", "", None, 12, "ZZ"))
def test_words_that_are_no_home_are_none(word: object) -> None:
    assert homes.section_id_of(word) is None
    assert homes.country_of(word) is None
