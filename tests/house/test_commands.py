"""What members type: every command is announced in every language, and no word means two things."""

from __future__ import annotations

import re
from collections import defaultdict

import pytest

from handlers import FEATURES
from handlers.kit.texts import SHIPPED, Texts
from tests.house.test_texts import ROOMS, english, files_of

TEXTS = Texts(strict=True)
COMMANDS = [route for feature in FEATURES for route in feature.commands.values()]
# The Bot API's limits for commands and their descriptions.
NAME = re.compile(r"[a-z0-9_]{1,32}")
LONGEST_LINE = 256


def words_of(key: str, language: str) -> list[str]:
    """What can be typed instead of a command, as the router reads it."""
    return [word.strip().casefold() for word in TEXTS.render(f"{key}.words", {}, language).split(",")]


def test_commands_can_be_typed_on_every_platform() -> None:
    assert [route.name for route in COMMANDS if not NAME.fullmatch(route.name)] == []


def test_no_command_is_claimed_twice() -> None:
    names = [route.name for route in COMMANDS]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("language", SHIPPED)
def test_every_command_has_a_line_for_menus_and_words_to_type_instead(language: str) -> None:
    for route in COMMANDS:
        key = f"{route.feature}-command-{route.name}"
        if route.hidden and key not in english():
            continue
        assert 3 <= len(TEXTS.render(key, {}, language)) <= LONGEST_LINE, key
        if "words" in english()[key].parts:
            assert all(words_of(key, language)), f"{key}.words has an empty word"


@pytest.mark.parametrize("language", SHIPPED)
def test_no_word_means_two_commands(language: str) -> None:
    """English words are understood in every language, so they must not collide with those of the others either."""
    meanings: defaultdict[str, set[str]] = defaultdict(set)
    for route in COMMANDS:
        key = f"{route.feature}-command-{route.name}"
        if key in english() and "words" in english()[key].parts:
            for word in {*words_of(key, language), *words_of(key, "en")}:
                meanings[word].add(route.name)
    for step in ("back", "skip", "keep"):
        for word in TEXTS.render(f"kit-word-{step}", {}, language).split(","):
            meanings[word.strip().casefold()].add(step)
    assert {word: names for word, names in meanings.items() if len(names) > 1} == {}


def test_texts_name_only_commands_that_exist() -> None:
    known = {route.name for route in COMMANDS}
    lost = [
        f"{language}: {name} says /{command}"
        for room in ROOMS
        for language, file in files_of(room).items()
        for name, message in file.messages.items()
        for part in message.parts.values()
        for command in re.findall(r"(?<![\w/:.])/([a-z]\w*)", " ".join(part.words))
        if command not in known
    ]
    assert lost == []
