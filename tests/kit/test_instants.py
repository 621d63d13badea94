"""Instants in a text are told apart for platforms that show times themselves; everybody else reads the same words."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.kit.texts import Texts
from handlers.kit.view import Piece, Shown, Span, bold, lines, t

if TYPE_CHECKING:
    from pathlib import Path

AT = datetime(2026, 5, 3, 10, 0, tzinfo=UTC)
TBILISI = ZoneInfo("Asia/Tbilisi")
WHEN = int(AT.timestamp())
SAID = "Sun 3 May 2026, 14:00"
DEMO = """
demo-until = Open until { $at }.
demo-in = { $at } ({ ZONE($zone) })
demo-line = { $title }: { $when }
demo-both = { $at } or { $then }
"""


@pytest.fixture
def texts(tmp_path: Path) -> Texts:
    folder = tmp_path / "demo" / "texts"
    folder.mkdir(parents=True)
    (folder / "en.ftl").write_text(DEMO, encoding="utf-8")
    return Texts(tmp_path, languages=("en",), strict=True)


def test_an_instant_is_a_piece_of_its_own_in_the_style_around_it(texts: Texts) -> None:
    pieces = texts.resolve(("Trees. ", bold(t("demo-until", at=AT)), " Come!"), "en", TBILISI)
    assert pieces == (
        Piece("Trees. "),
        Piece("Open until ", bold=True),
        Piece(SAID, bold=True, when=WHEN),
        Piece(".", bold=True),
        Piece(" Come!"),
    )


def test_it_is_found_in_messages_inside_messages(texts: Texts) -> None:
    inner = t("demo-line", title="Trees", when=t("demo-both", at=AT, then=AT))
    assert [(piece.text, piece.when) for piece in texts.resolve(inner, "en", TBILISI)] == [
        ("Trees: ", None), (SAID, WHEN), (" or ", None), (SAID, WHEN),
    ]  # fmt: skip


def test_where_a_zone_is_named_the_time_stays_words(texts: Texts) -> None:
    said = t("demo-line", title="Trees", when=t("demo-in", at=AT, zone="Asia/Tbilisi"))
    assert texts.resolve(lines(said, t("demo-until", at=AT)), "en", TBILISI) == (
        Piece(f"Trees: {SAID} (Tbilisi)\nOpen until "),
        Piece(SAID, when=WHEN),
        Piece("."),
    )


def test_plain_words_and_single_messages_are_as_ever(texts: Texts) -> None:
    assert texts.plain(t("demo-until", at=AT), "en", TBILISI) == f"Open until {SAID}."
    assert texts.render("demo-until", {"at": AT}, "en", TBILISI) == f"Open until {SAID}."
    assert texts.render("demo-in", {"at": AT, "zone": "Asia/Tbilisi"}, "en", TBILISI) == f"{SAID} (Tbilisi)"


@given(st.text(alphabet=st.sampled_from("\ufdd0\ufdd1\ufdd2\ufdd3a1-"), max_size=20))
def test_no_letters_that_somebody_types_are_lost(text: str) -> None:
    pieces = Texts().resolve(("x", text), "en")
    assert "".join(piece.text for piece in pieces) == f"x{text}"
    assert {piece.when for piece in pieces} == {None}


@pytest.mark.parametrize(
    "piece",
    (
        Piece(SAID, when=WHEN),
        Piece(SAID, bold=True, when=WHEN),
        Piece("Hello,", person="12"),
        Piece("Hello,", italic=True, person="12", when=1),
        Piece("page", link="https://example.org"),
        Piece("words"),
    ),
)
def test_it_survives_in_stored_messages(piece: Piece) -> None:
    shown = Shown((piece,))
    assert Shown.from_data(shown.to_data()) == shown
    if piece.when is None and piece.person is None:
        assert shown.to_data()["pieces"] in (["words"], [["page", [], "https://example.org"]]), "as older ones are"


def test_words_of_ones_own_can_be_an_instant(texts: Texts) -> None:
    assert texts.resolve(Span("now", when=7), "en") == (Piece("now", when=7),)
