"""Random walks through the room: whatever is pressed and typed, nothing goes wrong and nothing is saved twice."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest

from handlers.kit.incoming import Pressed
from tests.handlers.activities.looking import LINE, logged

if TYPE_CHECKING:
    from tests.cast import Cast
    from tests.houses import Chat

WORDS = (
    "/log",
    LINE,
    "/log again",
    "/log again yesterday",
    "/log with Lyon Solidaire on Saturday, 10-12 volunteers, 0 visitors",
    "Tree planting with Kutaisi Green last weekend, 300 volunteers, 36 hours",
    "/mine",
    "/review",
    "yesterday",
    "3/5",
    "tomorrow",
    "12",
    "12, 40",
    "-3",
    "about 20",
    "10-12",
    "2h each",
    "36 h in total",
    "skip",
    "back",
    "education, health",
    "environment",
    "kutaisi",
    "https://example.org/day",
    "example.org",
    "Dato, Eka",
    "🙂",
    "a" * 300,
    "nobody",
    "me",
    "/cancel",
)
INCIDENT = ("went wrong", "mal tourné", "пошло не так", "შეფერხდა")
STEPS = 70


async def _step(chat: Chat, chance: random.Random) -> str:
    keys = [key for heard in chat.heard[-3:] for row in heard.shown.rows for key in row if key.data]
    if keys and chance.random() < 0.7:
        key = chance.choice(keys)
        holder = next(heard for heard in reversed(chat.heard) if any(key in row for row in heard.shown.rows))
        await chat.sends(Pressed(key.data, holder.id, press="p"))
        return f"[{key.label}]"
    if chat.own and chance.random() < 0.1:
        text = chance.choice(WORDS)
        await chat.edits(text, which=chance.randrange(len(chat.own)))
        return f"(edits to) {text}"
    text = chance.choice(WORDS)
    await chat.says(text)
    return text


@pytest.mark.parametrize("seed", range(12))
async def test_nothing_goes_wrong(cast: Cast, seed: int) -> None:
    chance = random.Random(seed)
    people = [cast.people[name] for name in ("ana", "nino", "tamar", "marie", "olga", "levan", "root")]
    walked: list[str] = []
    for _ in range(STEPS):
        chat = chance.choice(people)
        walked.append(f"{chat.id}: {await _step(chat, chance)}")
        assert not any(word in chat.last_heard for word in INCIDENT), walked
        cast.house.clock.pass_(seconds=chance.choice((1, 5, 40)))
    for chat in people:
        drafts = [one.source for one in logged(chat) if one.source]
        assert len(drafts) == len(set(drafts)), "one draft is one activity"
