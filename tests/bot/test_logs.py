"""The log: readable, one record a line, without tokens, keys or what members typed."""

from __future__ import annotations

import asyncio
import io
import logging
import re
import warnings
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.logs import PlainFormatter, set_up_logging

if TYPE_CHECKING:
    from collections.abc import Iterator

TYPED = "my phone is 5551234"
TOKEN = "987654321:AAF-abcdefghijklmnopqrstuvwxyz_1234"


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    """What is written from here on; the process's own logging is put back afterwards."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    stream = io.StringIO()
    set_up_logging(["s3cret-of-the-house", None, ""], stream=stream)
    yield stream
    root.handlers, root.level = handlers, level
    logging.captureWarnings(capture=False)


def test_a_record_is_one_line_with_its_instant_in_utc(log: io.StringIO) -> None:
    logging.getLogger("bot.delivery").info("sent %d\nof %d", 3, 4)
    assert re.fullmatch(
        r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}Z INFO    bot\.delivery: sent 3\\nof 4\n", log.getvalue()
    )


@pytest.mark.parametrize(
    "line",
    (
        f"POST https://api.telegram.org/bot{TOKEN}/sendMessage 200",
        f"GET http://127.0.0.1:8081/file/bot{TOKEN}/photos/1.jpg",
        f"the token is {TOKEN}.",
        "POST http://127.0.0.1/bot12:short-test-token/getMe",
        "GET /?key=Zm9vYmFy HTTP/1.1",
        "POST https://discord.com/api/v10/interactions/1573/aW50ZXI6Zm9vYmFy/callback responded with 429",
        "PATCH https://discord.com/api/v10/webhooks/1573/aW50ZXI6Zm9vYmFy/messages/@original responded with 429",
        "the token is MTEwMDAwMDAwMDAwMDAwMDAwMQ.GZm9vY.Zm9vYmFyZm9vYmFyZm9vYmFyZm9vYmFy",
        "headers {'X-Telegram-Bot-Api-Secret-Token': 'Zm9vYmFy'}",
        "headers {'Authorization': 'Bot Zm9vYmFy'}",
        "postgresql://kith:Zm9vYmFy@db/kith is not reachable",
        "signed with s3cret-of-the-house",
    ),
)
def test_secrets_are_blanked_in_whatever_a_library_logs(line: str, log: io.StringIO) -> None:
    logging.getLogger("some.library").warning("%s", line)
    written = log.getvalue()
    assert "***" in written
    for secret in ("AAF-abc", "short-test-token", "Zm9vYmFy", "Zm9vY", "s3cret"):
        assert secret not in written


def test_a_traceback_keeps_places_and_kinds_but_not_what_was_typed(log: io.StringIO) -> None:
    def read_count(text: str) -> int:
        try:
            return int(text)
        except ValueError as trouble:
            raise LookupError(f"no count in {text}") from trouble

    try:
        read_count(TYPED)
    except LookupError:
        logging.getLogger("bot.dispatcher").exception("incident %s", "K-17")
    written = log.getvalue()
    assert "incident K-17" in written
    assert "test_logs.py" in written
    assert "in read_count" in written
    assert "ValueError" in written
    assert "which led to" in written
    assert written.rstrip().endswith("LookupError")
    assert "5551234" not in written


def test_another_formatter_before_ours_does_not_leak_the_sentence(log: io.StringIO) -> None:
    other = logging.StreamHandler(io.StringIO())
    other.setFormatter(logging.Formatter())
    logging.getLogger().handlers.insert(0, other)
    try:
        raise ValueError(TYPED)
    except ValueError:
        logging.getLogger("bot").exception("incident")
    assert "5551234" not in log.getvalue()


def test_every_part_of_a_group_is_told(log: io.StringIO) -> None:
    try:
        raise ExceptionGroup(TYPED, [ValueError(TYPED), TimeoutError(TYPED)])
    except ExceptionGroup:
        logging.getLogger("bot").exception("task group")
    written = log.getvalue()
    assert "ValueError" in written
    assert "TimeoutError" in written
    assert "5551234" not in written


async def test_a_lost_task_is_told_without_its_sentence(log: io.StringIO) -> None:
    asyncio.get_running_loop().call_exception_handler(
        {"message": "Task exception was never retrieved", "exception": ValueError(TYPED), "future": TYPED}
    )
    assert "Task exception was never retrieved" in log.getvalue()
    assert "ValueError" in log.getvalue()
    assert "5551234" not in log.getvalue()


def test_libraries_do_not_log_each_request_and_warnings_arrive(log: io.StringIO) -> None:
    logging.getLogger("httpx").info("HTTP Request")
    logging.getLogger("telegram.Bot").debug("update: text")
    with warnings.catch_warnings():
        warnings.simplefilter("default")
        warnings.warn("an old setting", UserWarning, stacklevel=1)
    assert "HTTP Request" not in log.getvalue()
    assert "update" not in log.getvalue()
    assert "an old setting" in log.getvalue()


@given(st.text(), st.text(min_size=4, alphabet=st.characters(min_codepoint=97, max_codepoint=122)))
def test_a_known_secret_never_survives(text: str, secret: str) -> None:
    assert secret not in PlainFormatter([secret]).redact(f"{text}{secret}{text}").replace("***", "")
