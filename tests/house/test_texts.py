"""Every text is there in every shipped language (C1), with equal arguments and the right plural forms, and is used."""

from __future__ import annotations

import ast
import re
from functools import cache

import pytest

from handlers.kit.functions import FUNCTIONS
from handlers.kit.texts import SHIPPED, Texts
from tests.house import message_files as files
from tests.house import words_in_code as code
from tests.house.message_files import Message, MessageFile
from tests.house.tree import ROOT, modules, name_of, parsed

BUTTON_WIDTH = 32
"""Characters that a phone of 360 pixels shows of a button that has the row to itself."""

ROOMS = sorted({file.parent.parent.name for file in (ROOT / "handlers").glob("*/texts/*.ftl")})


@cache
def files_of(room: str) -> dict[str, MessageFile]:
    """A room's message files by language; read when a test asks, because to collect all tests must stay quick."""
    folder = ROOT / "handlers" / room / "texts"
    return {file.stem: files.read(file.read_text(encoding="utf-8")) for file in sorted(folder.glob("*.ftl"))}


@cache
def english() -> dict[str, Message]:
    """All texts of the language that the others are compared with."""
    return {name: message for room in ROOMS for name, message in files_of(room)["en"].messages.items()}


@cache
def trees() -> dict[str, ast.Module]:
    """The syntax of everything that may use a text."""
    return {name_of(path): parsed(path) for path in modules("bot", "handlers")}


@cache
def buttons() -> set[str]:
    """The keys of all texts that stand on buttons."""
    return set().union(*(code.button_keys(tree) for tree in trees().values()))


COMPUTED = (
    # handlers/kit/router.py looks these up for every command: the menu's line and the plain words.
    re.compile(r"[a-z]+-command-[a-z]+(\.words)?"),
    # handlers/kit/form.py: a field's question and what to type stand beside its label.
    re.compile(r"[a-z-]+\.(ask|help)"),
)
"""Keys that no line of code writes down in full, with the place that puts them together."""


@pytest.mark.parametrize("room", ROOMS)
def test_the_files_can_be_read_and_say_nothing_twice(room: str) -> None:
    trouble = [f"{language}: {line}" for language, file in files_of(room).items() for line in file.trouble]
    assert trouble == []


@pytest.mark.parametrize("room", ROOMS)
def test_every_language_has_every_text(room: str) -> None:
    assert list(files.incomplete(files_of(room), SHIPPED)) == []


@pytest.mark.parametrize("room", ROOMS)
def test_translations_take_the_same_arguments(room: str) -> None:
    assert list(files.different_variables(files_of(room))) == []


@pytest.mark.parametrize("room", ROOMS)
def test_plural_forms_are_those_of_the_language(room: str) -> None:
    assert list(files.wrong_selectors(files_of(room))) == []


@pytest.mark.parametrize("room", ROOMS)
def test_texts_are_translated_and_in_one_script(room: str) -> None:
    found = [line for language, file in files_of(room).items() for line in files.foreign_words(language, file)]
    assert [*found, *files.untranslated(files_of(room))] == []


@pytest.mark.parametrize("room", ROOMS)
def test_keys_begin_with_the_name_of_their_room(room: str) -> None:
    """So that two features cannot claim one key, and a key tells where its file is."""
    assert [name for name in files_of(room)["en"].messages if not name.lstrip("-").startswith(f"{room}-")] == []


@pytest.mark.parametrize("room", ROOMS)
def test_labels_of_buttons_fit(room: str) -> None:
    assert list(files.too_long(files_of(room), buttons(), BUTTON_WIDTH)) == []


def test_references_and_functions_exist() -> None:
    lost = []
    for room in ROOMS:
        for language, file in files_of(room).items():
            for name, message in file.messages.items():
                for part in message.parts.values():
                    lost += [f"{language}: {name} refers to {ref}" for ref in part.references if not known(ref)]
                    lost += [f"{language}: {name} calls {one}()" for one in part.functions - set(FUNCTIONS)]
    assert lost == []


def known(key: str) -> bool:
    """Whether English has this message, or this attribute of it."""
    name, _, attribute = key.partition(".")
    return name in english() and attribute in english()[name].parts


def test_every_text_is_used() -> None:
    written = set().union(*(code.written_keys(tree) for tree in trees().values()))
    patterns = (*COMPUTED, *set().union(*(code.computed_keys(tree) for tree in trees().values())))
    referred = {ref for message in english().values() for part in message.parts.values() for ref in part.references}

    def used(key: str) -> bool:
        return key in written | referred or any(pattern.fullmatch(key) for pattern in patterns)

    idle = [
        key
        for name, message in english().items()
        for key in (f"{name}.{part}".rstrip(".") for part in message.parts)
        if not used(key)
    ]
    assert idle == []


def test_every_key_in_the_code_is_a_text_and_gets_its_arguments() -> None:
    wrong = []
    for name, tree in trees().items():
        for use in code.uses(tree, name):
            if not known(use.key):
                wrong.append(f"{use.where}: there is no text {use.key}")
                continue
            text, _, attribute = use.key.partition(".")
            needed = english()[text].parts[attribute].variables
            if use.args is not None and needed != use.args:
                wrong.append(f"{use.where}: {use.key} takes {sorted(needed)}, gets {sorted(use.args)}")
    assert wrong == []


def test_no_sentence_stands_in_the_code() -> None:
    found = [
        line for name, tree in trees().items() if name.startswith("handlers/") for line in code.sentences(tree, name)
    ]
    assert found == []


@pytest.mark.parametrize("language", SHIPPED)
def test_the_product_itself_can_compile_every_text(language: str) -> None:
    """Our evaluator and the reference parser agree about what the files hold."""
    texts = Texts(strict=True)
    texts.warm(language)
    assert texts.missing(language) == ()
    assert set(texts.catalog(language).ids()) == {name for name in english() if not name.startswith("-")}
