"""Instants and commands in a text are told apart for platforms that show them natively; others read the same words."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.kit.texts import Texts
from handlers.kit.view import Instant, Piece, Shown, Shows, Span, bold, lines, t

if TYPE_CHECKING:
    from pathlib import Path

AT = datetime(2026, 5, 3, 10, 0, tzinfo=UTC)
TBILISI = ZoneInfo("Asia/Tbilisi")
SECONDS = int(AT.timestamp())
WHEN = Instant(SECONDS)
SAID = "Sun 3 May 2026, 14:00"
DEMO = """
demo-until = Open until { $at }.
demo-in = { $at } ({ ZONE($zone) })
demo-line = { $title }: { $when }
demo-both = { $at } or { $then }
demo-parts = { DATE($at) }, { TIME($at) } or { ZONED($at) }
demo-city = { DAY($at) }, { TIME($at, city: "true") }
demo-rule = every day at { TIME($at, native: "no") }
demo-under = { TIME($at, native: "moment") } trees
demo-on = { DAY($on) }, { DATE($on) }
demo-send = Send /timezone, { $title } (/mine). Not a/b, /x-y, https://kith.test/log, and/or, /{ $title }
demo-ends = /log
demo-touch = { $title }/log { $title }
demo-named = { ZONE($zone) }, { TIME($at) }: /timezone
demo-beside = { DAY($at) }, { TIME($at) } in { ZONE($zone) }
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


@pytest.mark.parametrize(
    ("key", "pieces"),
    (
        ("demo-parts", [("Sun 3 May 2026", "day"), (", ", None), ("14:00", "time"), (" or ", None),
                        (f"{SAID} (Tbilisi)", "moment")]),
        ("demo-city", [("Sun 3 May", "day"), (", ", None), ("14:00 (Tbilisi)", "time")]),
        ("demo-rule", [("every day at 14:00", None)]),
        ("demo-under", [("14:00", "moment"), (" trees", None)]),
        ("demo-on", [("Sun 3 May, Sun 3 May 2026", None)]),
        ("demo-beside", [("Sun 3 May, 14:00 in Tbilisi", None)]),
    ),
)  # fmt: skip
def test_each_part_of_an_instant_says_how_much_of_it_it_is(
    texts: Texts, key: str, pieces: list[tuple[str, str | None]]
) -> None:
    """Days that are no instant, hours of a rule and times beside a zone are words."""
    said = texts.resolve(t(key, at=AT, on=date(2026, 5, 3), zone="Asia/Tbilisi"), "en", TBILISI)
    assert [(one.text, one.when.shows.value if one.when else None) for one in said] == pieces
    assert {one.when.at for one in said if one.when} <= {SECONDS}


def test_commands_of_our_own_words_are_told_apart_and_those_of_members_are_not(texts: Texts) -> None:
    said = texts.resolve(bold(t("demo-send", title="say /log")), "en")
    assert [one.text for one in said if one.command] == ["/timezone", "/mine"]
    assert "".join(one.text for one in said) == texts.render("demo-send", {"title": "say /log"}, "en")
    assert all(one.bold for one in said)
    assert texts.resolve(("/log ", t("demo-ends")), "en") == (Piece("/log "), Piece("/log", command=True))
    assert texts.resolve(t("demo-touch", title="a"), "en") == (Piece("a/log a"),)
    for style in (Span(t("demo-ends"), code=True), Span(t("demo-ends"), link="https://kith.test")):
        assert [one.command for one in texts.resolve(style, "en")] == [False], "code and links stay whole"
    beside = texts.resolve(t("demo-named", at=AT, zone="Asia/Tbilisi"), "en", TBILISI)
    assert beside == (Piece("Tbilisi, 14:00: "), Piece("/timezone", command=True))
    shown = Shown(said)
    assert Shown.from_data(shown.to_data()) == shown


def test_a_message_that_an_older_version_stored_still_shows_its_instant() -> None:
    assert Shown.from_data({"pieces": [["Sun", [], None, None, 7]]}).pieces == (Piece("Sun", when=Instant(7)),)


def test_plain_words_and_single_messages_are_as_ever(texts: Texts) -> None:
    assert texts.plain(t("demo-until", at=AT), "en", TBILISI) == f"Open until {SAID}."
    assert texts.render("demo-until", {"at": AT}, "en", TBILISI) == f"Open until {SAID}."
    assert texts.render("demo-in", {"at": AT, "zone": "Asia/Tbilisi"}, "en", TBILISI) == f"{SAID} (Tbilisi)"


@given(st.text(alphabet=st.sampled_from("\ufdd0\ufdd1\ufdd2\ufdd3a1-"), max_size=20))
def test_no_letters_that_somebody_types_are_lost(text: str) -> None:
    pieces = Texts().resolve(("x", text), "en")
    assert "".join(piece.text for piece in pieces) == f"x{text}"
    assert {piece.when for piece in pieces} == {None}


@pytest.mark.parametrize("seconds", ("7", "-99999999999", "9" * 20))
@pytest.mark.parametrize("shows", ("time", "", "sand"))
def test_no_letters_that_a_program_sends_break_what_shows_them(texts: Texts, seconds: str, shows: str) -> None:
    """A reminder called so could be saved, and its list answered with an error ever after."""
    title = f"trees \ufdd0{seconds}{shows}\ufdd1here\ufdd2"
    pieces = texts.resolve(t("demo-line", title=title, when=AT), "en", TBILISI)
    assert pieces[-1] == Piece(SAID, when=WHEN)
    assert "here" in "".join(piece.text for piece in pieces)
    assert Shown.from_data(orjson.loads(orjson.dumps(Shown(pieces).to_data()))) == Shown(pieces)


@pytest.mark.parametrize(
    "piece",
    (
        Piece(SAID, when=WHEN),
        Piece(SAID, bold=True, when=WHEN),
        Piece("Hello,", person="12"),
        Piece("Hello,", italic=True, person="12", when=Instant(1)),
        Piece("14:00", when=Instant(1, Shows.TIME)),
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
    assert texts.resolve(Span("now", when=Instant(7)), "en") == (Piece("now", when=Instant(7)),)
