"""One's own page, the settings and quiet: every field by itself, safe by default, at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from handlers.people.rules import KINDS
from tests.handlers.people.looking import member_of, person_of

if TYPE_CHECKING:
    from tests.cast import Cast
    from tests.houses import Chat, House


async def test_others_see_name_country_and_themes_and_nothing_else(house: House, ana: Chat) -> None:
    """C4: the default profile. No handle, no section's place, no clock, no number."""
    await ana.says("/me")
    await ana.presses("My themes")
    await ana.presses("Environment")
    await ana.says("/me")
    seen = next(line for line in ana.last_heard.splitlines() if line.startswith("Others see"))
    assert seen.startswith("Others see only this: Ana, Georgia, Environment")
    assert "Tbilisi" not in seen


async def test_kinds_are_switches_and_educators_are_told_apart(house: House, ana: Chat) -> None:
    """C25 and A20: formal and non-formal educators, researchers and students, several at once."""
    await ana.says("/me")
    await ana.presses("What I am")
    for label in ("Educator at a school", "Educator outside school", "Researcher", "Student"):
        await ana.presses(label)
    assert list(member_of(house, ana).kinds) == list(KINDS)
    await ana.presses("✓ Volunteer")
    assert "volunteer" not in member_of(house, ana).kinds
    await ana.says("my profile")
    assert "Educator at a school or university, Educator outside school" in ana.last_heard


async def test_each_kind_has_its_words_in_every_language(house: House) -> None:
    for language in house.texts.shipped:
        words = {house.texts.render(f"people-kind-{kind}", {}, language) for kind in KINDS}
        assert len(words) == len(KINDS)


async def test_the_name_can_be_changed_or_dropped(house: House, ana: Chat) -> None:
    await ana.says("/me")
    await ana.presses("Name")
    await ana.says("  Sea\u202e   Gull\n")
    assert person_of(house, ana).name == "Sea Gull"
    await ana.says("/me")
    await ana.presses("Name")
    await ana.presses("Stay without a name")
    assert person_of(house, ana).name is None
    await ana.says("/me")
    assert "Somebody without a name" in ana.last_heard


async def test_skipping_a_change_changes_nothing(house: House, ana: Chat) -> None:
    await ana.says("/me")
    await ana.presses("Name")
    await ana.presses("Skip")
    assert person_of(house, ana).name == "Ana"


@pytest.mark.parametrize(
    ("said", "code", "answer"),
    (
        ("/language fr", "fr", "Nous parlons maintenant français."),
        ("/language Russian", "ru", "Язык теперь: русский."),
        ("language ქართული", "ka", "ქართული"),
        ("/language Frensh", "fr", "Nous parlons"),
    ),
)
async def test_the_language_changes_in_one_message(house: House, ana: Chat, said: str, code: str, answer: str) -> None:
    assert answer in await ana.says(said)
    assert person_of(house, ana).language == code


async def test_the_language_changes_by_button_and_the_answer_is_in_it(house: House, ana: Chat) -> None:
    await ana.says("/settings")
    await ana.presses("Language")
    assert "Langue" not in ana.last_heard
    await ana.presses("français")
    assert ana.last_heard == "Nous parlons maintenant français."
    assert ana.buttons == ["Mon profil", "Réglages"]


async def test_a_language_nobody_offers_is_refused(house: House, ana: Chat) -> None:
    from handlers.kit.incoming import Pressed

    assert "I do not speak that one yet" in await ana.says("/language Klingon")
    await ana.sends(Pressed("people.speak~xx", "none", "forged"))
    assert person_of(house, ana).language == "en"


async def test_stop_means_nothing_unasked_and_start_brings_it_back(
    house: House, cast: Cast, ana: Chat, tamar: Chat
) -> None:
    await tamar.says("/stop")
    before = len(tamar.heard)
    await ana.says("/join Kutaisi Green")
    assert len(tamar.heard) == before
    await tamar.presses("Write to me again")
    assert person_of(house, tamar).stopped_at is None


async def test_a_new_theme_is_in_the_next_picker(house: House, cast: Cast, ana: Chat, root: Chat) -> None:
    """A2, on the profile's picker: no restart."""
    await root.says("/addtheme Social entrepreneurship")
    await root.presses("Skip")
    await ana.says("/me")
    await ana.presses("My themes")
    await ana.presses("Next")
    assert "Social entrepreneurship" in ana.buttons


async def test_old_switches_do_nothing_wrong(house: House, ana: Chat) -> None:
    from handlers.kit.incoming import Pressed

    await ana.sends(Pressed("people.kind~emperor", "none", "forged"))
    await ana.sends(Pressed("people.theme~999999~0", "none", "forged"))
    assert list(member_of(house, ana).kinds) == ["volunteer"]
    assert list(member_of(house, ana).themes) == []


async def test_a_clock_that_nobody_told_is_not_shown(house: House, cast: Cast) -> None:
    new = house.chat("new")
    await new.says("/start")
    for _ in range(4):
        await new.presses("Skip")
    for page in ("/me", "/settings"):
        said = await new.says(page)
        assert "UTC" not in said
        assert "I do not know your clock yet" in said
