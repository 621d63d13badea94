"""X8, C5: whoever was in every room gets all of it handed out, and is nowhere once they are forgotten."""

from __future__ import annotations

import json
import logging
import re
from html.parser import HTMLParser
from typing import TYPE_CHECKING

from sqlalchemy import inspect, text

import handlers
from storage.engine import sqlite_file
from tests.handlers.federation.conftest import Other
from tests.handlers.people.test_data import points_at
from tests.journeys.traces import ACCOUNT, LEFT, MARK, Somebody, leave_traces

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pytest

    from tests.cast import Cast
    from tests.houses import House

_WORD = re.compile(rf"(?:{MARK}|{LEFT})[a-z]*", re.IGNORECASE)
_GRAM = MARK[:4].encode().hex()
"""How the index on SQLite writes the first letters of the mark."""

NOT_HANDED_OUT = {
    f"{LEFT}schoolcontact": "how to reach somebody else, shown to the section that claimed their school alone",
}
STAY = {
    "organisation": "what an organisation is, as anybody could say it",
    "organisation_contact": "somebody else's address, kept for the section that claims their school",
    "lead": "an agency's lead, without who posted it",
    "cohort": "its title and the questions that its members answered",
    "cohort_session": "the titles of its sessions",
    "region": "the name of a region",
    "round_series": "the topic of rounds that others go on with",
    "issue": "what a section posted",
    "idea": "the card of a section, without name, contact and picture",
    "event": "the title that others know an event by",
    "search_entry": "these can still be found",
    "search_chunk": "the same",
    "match_text": "the same, where partners are sought",
    "outbox": "letters that tell others of the above",
}
"""Tables in which words of the second kind are left, with the reason that the README gives in its table."""
WITHOUT_OWN_WORDS = {
    "teams.invite",
    "organisations.appoint",
    "organisations.contact",  # what is written there is asked in organisations.organisation as well
    "taskforce.appoint",
    "cohorts.appoint",
    "rounds.pause",
    "matching.field",  # a single field of matching.profile
    "federation.number",  # a number that Kith wrote itself
}
NEW_ROOMS = (
    *("projects", "teams", "organisations", "taskforce", "matching", "introductions", "contact"),
    *("rounds", "cohorts", "regions", "federation"),
)


class _Text(HTMLParser):
    def __init__(self, page: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self.feed(page)

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def rows(house: House) -> Iterator[tuple[str, str]]:
    """Every row of every table that the database has, whoever made it: those of the index as well."""
    unreadable = {"search_words"} if house.database.is_sqlite else set()  # has no rows; its inner tables are read
    with house.database.engine.connect() as connection:
        for table in set(inspect(connection).get_table_names()) - unreadable:
            for row in connection.execute(text(f'SELECT * FROM "{table}"')):
                yield table, " ".join(map(_shown, row))


def _shown(value: object) -> str:
    if isinstance(value, bytes | memoryview):
        return bytes(value).decode("utf-8", "replace")
    return json.dumps(value, ensure_ascii=False, default=str)


def found(house: House) -> dict[str, set[str]]:
    """Every trace that stands in a table: word -> tables."""
    words: dict[str, set[str]] = {}
    for table, row in rows(house):
        for word in _WORD.findall(row):
            words.setdefault(word.casefold(), set()).add(table)
    return words


def keys_of(data: object) -> set[str]:
    """What things are called in the file; languages and days, which are called the same everywhere, are left out."""
    if isinstance(data, dict):
        own = {key for key in data if len(key) > 2 and not key[0].isdigit()}
        return own.union(*(keys_of(value) for value in data.values()))
    return set().union(*(keys_of(one) for one in data)) if isinstance(data, list) else set()


async def handed_out(vera: Somebody) -> tuple[str, str]:
    """What both files of /mydata say."""
    await vera.says("/mydata")
    files = {file.mime: file for heard in vera.chat.heard for file in heard.shown.files}
    with vera.house.database.begin(reads=True) as uow:
        page = uow.blobs.get(files["text/html"].blob).data.decode()  # type: ignore[arg-type]
        data = uow.blobs.get(files["application/json"].blob).data.decode()  # type: ignore[arg-type]
    for key in keys_of(json.loads(data)):
        for language in ("en", "fr", "ru", "ka"):
            told = vera.house.texts.render("people-data-word", {"key": key}, language)
            assert told != key, f"{key} has no heading in {language}"
    return " ".join(_Text(page).words).casefold(), data.casefold()


async def test_all_of_it_is_handed_out_and_nothing_is_left(
    house: House, cast: Cast, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    vera = Somebody(house, cast)
    await leave_traces(vera, Other(cast))
    forms = {form for one in handlers.FEATURES if one.name in NEW_ROOMS for form in one.forms}
    assert forms - WITHOUT_OWN_WORDS - vera.filled == set(), "a form without a trace"

    # Drafts hold everything once more: what is handed out must be from where it is kept.
    far = house.clock.now.replace(year=2040)
    with house.database.begin() as uow:
        uow.drafts.prune(closed_before=far, untouched_before=far)
    kept = found(house)
    page, data = await handed_out(vera)
    assert {word: kept[word] for word in kept if word not in data} == {
        word: kept[word] for word in NOT_HANDED_OUT if word in kept
    }
    assert {word: kept[word] for word in kept if word not in page and word not in NOT_HANDED_OUT} == {}

    heard = {chat.id: len(chat.heard) for chat in cast.people.values()}
    await vera.says("/forgetme")
    await vera.presses("Yes, erase everything")
    said = len(vera.chat.heard)
    assert_gone(house, vera)

    assert_gone_from_files(house)

    # What was planned does not come, and others hear nothing of it.
    for _ in range(3):
        house.clock.pass_(days=9)
        await house.tick()
    assert len(vera.chat.heard) == said
    for chat in cast.people.values():
        for message in chat.heard[heard[chat.id] :]:
            assert MARK not in message.shown.plain.casefold(), message.shown.plain
    assert_gone(house, vera)
    assert not [one.getMessage() for one in caplog.records if _WORD.search(one.getMessage())]
    await assert_nothing_comes_back(house)


def assert_gone(house: House, vera: Somebody) -> None:
    tables = found(house)
    assert {word: where for word, where in tables.items() if word.startswith(MARK)} == {}
    assert set().union(*tables.values()) - set(STAY) == set()
    for table, row in rows(house):
        assert ACCOUNT not in row, (table, row)
        assert not (table.startswith("search_words") and _GRAM in row), (table, row)
    assert points_at(house, vera.id) == []


def assert_gone_from_files(house: House) -> None:
    """Free pages, the write-ahead log, and whatever lies beside the database."""
    file = sqlite_file(house.database.url)
    for one in file.parent.iterdir() if file is not None else ():
        raw = one.read_bytes()
        assert MARK.encode() not in raw.lower(), one.name
        assert _GRAM.encode() not in raw, one.name


async def assert_nothing_comes_back(house: House) -> None:
    """The same account writes again, and somebody else asks."""
    again = house.chat(ACCOUNT, name="", language="en")
    before = len(again.heard)
    await again.says("/start")
    for answer in ("English", "Somebody new", "Tbilisi Youth", "Skip"):
        await (again.presses(answer) if answer in again.buttons else again.says(answer))
    asked = f"{MARK}offers"
    for line in ("/mydata", "/me", "/projects", "/introductions", "/reminders", f"/find {asked}", "/match"):
        await again.says(line)
    assert len(again.heard) > before + 5
    for message in again.heard[before:]:
        assert MARK not in message.shown.plain.casefold().replace(f"“{asked}”", ""), message.shown.plain
        for file in message.shown.files:
            with house.database.begin(reads=True) as uow:
                blob = uow.blobs.get(file.blob).data  # type: ignore[arg-type]
            assert MARK not in blob.decode().casefold().replace(ACCOUNT, "").replace(asked, ""), file.name
