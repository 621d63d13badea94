"""Questions stored with a draft come back as the same words, for whatever reader."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from handlers.kit.keeping import keep, kept
from handlers.kit.view import DateRange, Span, Text, Words, lines, t

_args = st.one_of(
    st.text(max_size=9),
    st.integers(-(2**40), 2**40),
    st.decimals(allow_nan=False, allow_infinity=False),
    st.dates(),
    st.datetimes(timezones=st.just(UTC)),
    st.lists(st.text(max_size=5), max_size=3),
    st.builds(DateRange, st.dates(), st.dates()),
    st.just(t("other", name="x")),
)
_texts = st.builds(
    Text, st.sampled_from(("a-b", "c-d.ask")), st.dictionaries(st.sampled_from(("name", "at")), _args, max_size=2)
)


@given(st.one_of(_texts, st.text(max_size=9), st.lists(_texts, max_size=3).map(tuple)))
def test_words_survive_as_data(words: Words) -> None:
    assert kept(json.loads(json.dumps(keep(words)))) == words


def test_styles_and_mixed_arguments_survive() -> None:
    words = lines(
        Span(t("a-b", when=datetime(2030, 1, 2, 3, 4, tzinfo=UTC)), bold=True),
        Span("link", link="https://example.org"),
        t("c-d", on=date(2030, 1, 2), count=Decimal("2.5"), names=["a", t("e-f")]),
    )
    assert kept(json.loads(json.dumps(keep(words)))) == words
