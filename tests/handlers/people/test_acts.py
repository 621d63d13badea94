"""X8: what the audit log holds about a person is handed out in words of their language, never as a code."""

from __future__ import annotations

import ast
from datetime import UTC, datetime
from pathlib import Path

import pytest

import handlers
from handlers.people.acts import DEEDS, in_words, parts
from tests.houses import TEXTS

NOW = datetime(2030, 1, 1, tzinfo=UTC)
ROOT = Path(handlers.__file__).parent


def written() -> set[str]:
    """Every act that the rooms write down or refuse under a name that stands in their code."""
    found: set[str] = set()
    for path in ROOT.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                told = [one.value for one in node.keywords if one.arg == "action"]
                called = node.func
                if isinstance(called, ast.Attribute) and called.attr == "add" and "audit" in ast.unparse(called):
                    told += node.args[:1]
                found |= {one.value for one in told if isinstance(one, ast.Constant) and isinstance(one.value, str)}
    return found


def test_every_act_has_a_thing_in_words() -> None:
    acts = written()
    assert len(acts) > 50, "the search finds what is written down"
    assert [one for one in sorted(acts) if parts(one)[0] == "other"] == []


@pytest.mark.parametrize("language", ("en", "fr", "ru", "ka"))
def test_no_act_and_no_part_of_one_reads_like_a_code(language: str) -> None:
    for act in (*sorted(written()), "cohort-open", "organisation-listed", "join.decide", "never.heard-of"):
        said = TEXTS.plain(in_words(act), language)
        assert act not in said or act.isalpha()
        assert "is-" not in said
        assert said.strip()
    for deed in set(DEEDS.values()):
        assert ":" in TEXTS.plain(in_words(f"cohort-{deed}"), language), deed


def test_acts_read_as_what_was_done() -> None:
    assert TEXTS.plain(in_words("cohort-open"), "en") == "learning group: opening"
    assert TEXTS.plain(in_words("region-note-remove"), "en") == "region: removing"
    assert TEXTS.plain(in_words("server.channel.end"), "fr") == "serveur\u00a0: fin"
