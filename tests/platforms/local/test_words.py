"""The page's and the terminal's own words: complete in every language, and every one the scripts ask for is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.platforms.local import frames
from bot.platforms.local.words import known_language, own_texts, page_words
from bot.web.pages import web_texts

PAGE = Path(frames.__file__).parent / "page"
SOURCES = Path(frames.__file__).parent


def asked_for() -> set[str]:
    found: set[str] = set()
    for script in PAGE.glob("*.js"):
        text = script.read_text(encoding="utf-8")
        found.update(re.findall(r"\bwords\.([a-z]\w*)\b", text))
        found.update(re.findall(r'\bwords\["([\w-]+)"\]', text))
        for names in re.findall(r"for \(const id of \[([^\]]+)\]", text):  # elements named by a word of the same name
            found.update(re.findall(r'"(\w+)"', names))
    for module in ("receiving.py", "files.py", "gate.py"):
        text = (SOURCES / module).read_text(encoding="utf-8")
        found.update(f"refused-{reason}" for reason in re.findall(r'(?:Refusal\(|_not_taken\(\d+, )"([\w-]+)"', text))
    return found | {"noscript"}


def test_the_scripts_ask_for_words_that_are_there_and_for_all_of_them() -> None:
    assert asked_for() == set(page_words("en"))


@pytest.mark.parametrize("language", own_texts().shipped)
def test_every_language_is_complete(language: str) -> None:
    for texts in (own_texts(), web_texts()):
        assert texts.missing(language) == ()
        extra = set(texts.catalog(language).ids()) - set(texts.catalog("en").ids())
        assert not extra
    same = [key for key, word in page_words(language).items() if word == page_words("en")[key]]
    assert language == "en" or set(same) <= {"kith", "photo", "conversation"}, "not translated"


def test_the_scripts_hold_no_sentence_of_their_own() -> None:
    for script in PAGE.glob("*.js"):
        code = re.sub(r"//.*", "", script.read_text(encoding="utf-8"))
        for text in re.findall(r'"([^"\n]*)"|`([^`]*)`', code):
            assert not re.search(r"[A-Z][a-z]+ [a-z]+ [a-z]+", "".join(text)), text


def test_the_page_is_built_from_text_nodes_only() -> None:
    for script in PAGE.glob("*.js"):
        code = script.read_text(encoding="utf-8")
        for forbidden in ("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function"):
            assert forbidden not in code, f"{forbidden} in {script.name}"
    html = (PAGE / "chat.html").read_text(encoding="utf-8")
    assert not re.search(r"\son\w+=|\sstyle=|<style|javascript:", html)


def test_an_unknown_language_falls_back() -> None:
    assert known_language("ka", "en") == "ka"
    assert known_language("fr-CA", "en") == "fr"
    assert known_language("xx", "ru") == "ru"
    assert known_language(None, "ru") == "ru"


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)
NAMES = st.sampled_from(("do", "event", "text", "line", "data", "draft", "values", "latitude", "longitude", "before"))
VALUES = st.sampled_from(("write", "edit", "press", "fill", "locate", "older", "abcdefgh", "12", 7, {"a": "b"})) | JSON


@given(st.dictionaries(NAMES, VALUES) | JSON)
def test_whatever_a_page_sends_is_a_frame_or_refused(data: object) -> None:
    import json

    try:
        frames.read_frame(json.dumps(data))
    except frames.BadFrame:
        return


@given(st.text())
def test_whatever_text_comes_is_a_frame_or_refused(text: str) -> None:
    try:
        frames.read_frame(text)
    except frames.BadFrame:
        return
