"""What people write comes out letter for letter, and what Kith styles looks as it was meant."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import groupby

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.platforms.discord.markup import SEAM, escape, marked, unmarked
from handlers.kit.view import Instant, Piece, Shows
from tests.platforms.discord.reader import Run, read

TRICKS = (
    "*", "**", "_", "__", "~~", "`", "``", "```", "|", "||", "\\", "<", ">", "[", "]", "(", ")", "#", "# ", "## ", "-",
    "- ", "-# ", "> ", ">>> ", "* ", "+ ", "1. ", "2) ", "\n", " ", "  \n", "@everyone", "@here", "@", "<@123>",
    "<@!1>", "<@&5>", "<#7>", "<t:1700000000:R>", "<:wave:123>", ":smile:", ":", "</log:1>", "[x](https://a.org)",
    "https://a.org/x_y_z", "http://a.b/**c**", "https://a.org/(z)", "https://", "a", "word", "é", "ჟ", "😀", "8:30:15",
    "¯\\_(ツ)_/¯", ".", ",", "'", '"', "!", "1",
)  # fmt: skip
TEXTS = st.lists(st.sampled_from(TRICKS), max_size=14).map("".join)
LINKS = st.sampled_from([None, None, "https://example.org/a_(b)", "javascript:x", "tg://user?id=1"])
DAY, TIME = (Piece(text, when=Instant(5, shows)) for text, shows in (("3 May", Shows.DAY), ("14:00", Shows.TIME)))
INSTANTS = st.builds(Instant, st.integers(-(10**11), 10**11), st.sampled_from(Shows))
PIECES = st.lists(
    st.builds(Piece, TEXTS, bold=st.booleans(), italic=st.booleans(), code=st.booleans(), link=LINKS), max_size=5
)


def seen(runs: list[Run]) -> str:
    return "".join(run.text for run in runs).replace(SEAM, "")


@given(TEXTS)
@example("https://a.org/x<@123>")
@example("1. first\n- second\n# third\n-# small\n> said")
@example("[click](https://evil.org)")
@example("a \\https://a.org/_x_")
def test_what_a_person_wrote_is_literal_text(text: str) -> None:
    runs = read(escape(text))
    assert seen(runs) == text
    assert all(run.kind == "text" and not run.styles and run.link in (None, run.text) for run in runs)


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=60))
def test_any_letters_at_all_are_literal_text(text: str) -> None:
    runs = read(escape(text))
    assert seen(runs) == text
    assert {run.kind for run in runs} <= {"text"}


@given(TEXTS)
@example("http://a.b/**c**")
def test_what_a_person_wrote_is_read_back_letter_for_letter(text: str) -> None:
    assert unmarked(escape(text), str) == text.replace(SEAM, "")


@given(PIECES)
def test_styles_are_read_back_as_words(pieces: list[Piece]) -> None:
    plain = [replace(piece, link=None) for piece in pieces]
    assert unmarked(marked(plain), str) == "".join(piece.text for piece in plain)


def test_what_is_no_style_is_read_back_as_words() -> None:
    said = (
        DAY,
        Piece(": "),
        Piece("our page", link="https://a.org"),
        Piece(", "),
        Piece("/log", link="</log:5>", command=True),
    )
    assert unmarked(marked(said), lambda at: f"at {at}") == "at 5: our page, /log"


def meant(pieces: list[Piece]) -> list[tuple[str, frozenset[str]]]:
    """Each letter with its styles: code stands alone, and where there is a backtick in it there is none."""
    letters: list[tuple[str, frozenset[str]]] = []
    for piece in pieces:
        for line in piece.text.split("\n"):
            styles = {name for name in ("bold", "italic") if getattr(piece, name)}
            if piece.code:
                styles = set() if "`" in line else {"code"}
            letters += [(letter, frozenset(styles)) for letter in line if not letter.isspace()]
    return letters


@given(PIECES)
def test_styles_reach_as_far_as_they_should_and_nothing_else_happens(pieces: list[Piece]) -> None:
    plain = [replace(piece, link=None) for piece in pieces]
    runs = read(marked(plain))
    assert {run.kind for run in runs} <= {"text"}
    assert meant(plain) == [
        (letter, run.styles) for run in runs for letter in run.text if not letter.isspace() and letter != SEAM
    ]


@given(PIECES)
def test_links_lead_to_the_web_or_nowhere(pieces: list[Piece]) -> None:
    runs = read(marked(pieces))
    assert {run.kind for run in runs} <= {"text"}
    for run in runs:
        assert run.link in (None, run.text, "https://example.org/a_%28b%29") or "https://" in run.text


@given(
    st.lists(
        st.builds(Piece, TEXTS | st.just(", "), bold=st.booleans(), code=st.booleans(), when=st.none() | INSTANTS),
        max_size=6,
    )
)
@example([DAY, Piece(", "), TIME, Piece("<t:9:F>")])
@example([Piece("<t:5:D>, <t:5:t>", code=True)])
@example([DAY, Piece(", ", when=Instant(0)), TIME])
@example([Piece(" ", when=Instant(0))])
def test_what_is_shown_as_a_time_is_the_instant_that_was_meant(pieces: list[Piece]) -> None:
    """And nothing that a person typed is."""
    meant = [one.when.at for one in pieces if one.when is not None for line in one.text.split("\n") if line.strip()]
    runs = [run for run in read(marked(pieces)) if run.kind != "text"]
    assert {run.kind for run in runs} <= {"time"}
    # Neighbours in one style are read as one; a day and a time of one instant are shown as one.
    shown = [int(at) for run in runs for at in re.findall(r"<t:(-?\d+):[FDt]>", run.text)]
    assert [at for at, _ in groupby(shown)] == [at for at, _ in groupby(meant)]


@pytest.mark.parametrize(
    ("pieces", "expected"),
    (
        ([Piece("Saved", bold=True), Piece(" by Ana_M")], "**Saved** by Ana\\_M"),
        ([Piece("a", bold=True), Piece("b", italic=True)], f"**a**{SEAM}*b*"),
        ([Piece("both", bold=True, italic=True)], "***both***"),
        ([Piece(" spaced ", bold=True), Piece("x")], " **spaced** x"),
        ([Piece("two\nlines", bold=True)], "**two**\n**lines**"),
        ([Piece("/log", code=True), Piece(" it")], "`/log` it"),
        ([Piece("a`b", code=True)], "a\\`b"),
        ([Piece("our page", link="https://a.org/x_(y)")], "[our page](https://a.org/x_%28y%29)"),
        ([Piece("our page", link="javascript:alert(1)")], "our page"),
        ([Piece("[odd]", link="https://a.org")], "\\[odd] (https://a.org)"),
        ([Piece("https://a.org/x_y", link="https://a.org/x_y")], "https://a.org/x_y"),
        ([Piece("https://good.org", link="https://evil.org")], "https://good.org (https://evil.org)"),
        ([Piece("see https://a.org/x_y_z, then")], "see https://a.org/x_y_z, then"),
        ([Piece("https://a.org/"), Piece("now", bold=True)], "https\\://a.org/**now**"),
        ([Piece("# no heading\n- no list")], "\\# no heading\n\\- no list"),
        ([Piece("@everyone and <@1>")], "\\@everyone and \\<@1>"),
        ([Piece("Open until "), Piece("Sun 3 May", when=Instant(1777802400))], "Open until <t:1777802400:F>"),
        ([Piece("Sun 3 May", bold=True, when=Instant(5)), Piece(".", bold=True)], f"**<t:5:F>**{SEAM}**.**"),
        ([Piece("a page of Sunday", link="https://a.org", when=Instant(5))], "[a page of Sunday](https://a.org)"),
        ([DAY, Piece(", "), TIME, Piece("–"), Piece("16:00", when=Instant(9, Shows.TIME))], "<t:5:F>–<t:9:t>"),
        ([DAY, Piece(", "), Piece("16:00", when=Instant(9, Shows.TIME))], "<t:5:D>, <t:9:t>"),
        ([DAY, Piece(": "), TIME], "<t:5:D>: <t:5:t>"),
        ([Piece("Send "), Piece("/mine", command=True, link="</mine:5>"), Piece(".")], "Send </mine:5>."),
        ([Piece("Send ", bold=True), Piece("/mine", bold=True, command=True)], "**Send /mine**"),
        ([Piece("/mine", bold=True, command=True, link="</mine:5>")], "**</mine:5>**"),
        ([Piece("</mine:5>", link="</mine:5>")], "\\</mine:5>"),
        ([Piece("Hello,", person="12"), Piece(" you")], "Hello, <@12> you"),
        ([Piece("Hello,", person="levan"), Piece(" you")], "Hello, you"),
    ),
)
def test_words_become_markdown(pieces: list[Piece], expected: str) -> None:
    assert marked(pieces) == expected
