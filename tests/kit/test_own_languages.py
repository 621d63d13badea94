"""An operator's own languages: what cannot be used is named, and never keeps anybody from being greeted."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from handlers.kit import own_languages
from handlers.kit.texts import SHIPPED, Texts
from handlers.kit.view import t

if TYPE_CHECKING:
    from pathlib import Path

STRAY = {
    "qq.ftl": (b"people-unnamed = Qq\n", "qq is no language's code"),
    "README.ftl": (b"people-unnamed = Qq\n", "README is no language's code"),
    "de.ftl": (b"Notes on how to translate\n", "holds no message"),
    "es.ftl": ("people-unnamed = Año\n".encode("latin-1"), "is not UTF-8 text"),
}


@pytest.mark.parametrize("name", STRAY)
def test_a_stray_file_is_named_and_left_out(name: str, tmp_path: Path) -> None:
    content, trouble = STRAY[name]
    (tmp_path / name).write_bytes(content)
    texts = Texts(added=tmp_path)
    assert texts.languages == SHIPPED
    assert all(texts.plain(t("people-command-start.words"), language) for language in texts.languages)
    assert [one for one in own_languages.troubles(tmp_path, SHIPPED) if trouble in one and name in one]


def test_a_message_that_cannot_be_read_is_named_and_the_rest_is_spoken(tmp_path: Path) -> None:
    (tmp_path / "de.ftl").write_text("people-hello = Hallo {\npeople-unnamed = Jemand\n", encoding="utf-8")
    texts = Texts(added=tmp_path)
    assert texts.languages == (*SHIPPED, "de")
    assert texts.plain(t("people-unnamed"), "de") == "Jemand"
    (trouble,) = own_languages.troubles(tmp_path, SHIPPED)
    assert "the message people-hello cannot be read" in trouble


def test_a_folder_of_a_language_is_one(tmp_path: Path) -> None:
    (tmp_path / "de").mkdir()
    (tmp_path / "de" / "people.ftl").write_text("people-unnamed = Jemand\n", encoding="utf-8")
    assert own_languages.usable(tmp_path, SHIPPED) == ("de",)
    assert list(own_languages.troubles(tmp_path, SHIPPED)) == []
