"""X9, C3: every view that the script brings up, in every language, fits every platform with all that it holds."""

from __future__ import annotations

import io
import json
import re
from contextlib import closing
from dataclasses import dataclass, field
from itertools import groupby
from typing import TYPE_CHECKING, cast

import pytest

from bot.lengths import units
from bot.platforms.contract import ANYTIME, Capabilities
from bot.platforms.discord import fit as discord_fit
from bot.platforms.discord.custom_ids import Data, read
from bot.platforms.discord.modals import modal, parts
from bot.platforms.local.screen import Screen
from bot.platforms.telegram import fit as telegram_fit
from bot.platforms.telegram.keyboards import inline
from handlers.kit import screens
from handlers.kit.texts import SHIPPED
from handlers.kit.view import Shown
from storage.engine import Database
from tests.fakes.bot_api.rules import check_entities, check_keyboard
from tests.fakes.bot_api.world import Chat
from tests.fakes.discord_api.payloads import all_parts, items, words
from tests.fakes.discord_api.rules_messages import check_message
from tests.fakes.discord_api.rules_modals import check_modal
from tests.fakes.platform import FakePlatform
from tests.houses import House
from tests.parity.platforms import IDS
from tests.parity.players import FakePlayer
from tests.parity.script import SCENES, Stage, settle

if TYPE_CHECKING:
    from bot.platforms.contract import Receipt, Turn
    from storage import Address, MessageRef
    from tests.fakes.discord_api.payloads import Json

MOST_TEXT = 4096
"""Letters of an answer that nobody asked a file for (C3)."""
RICH = Capabilities(4096, dialogs=True, locations=True, groups=True, options=25)
PLAIN = Capabilities(4096, locations=True, groups=True)


@dataclass(slots=True)
class Listening(FakePlatform):
    """Keeps every view as it was when it was sent."""

    seen: list[Shown] = field(default_factory=list)

    async def send(self, to: Address, shown: Shown, turn: Turn = ANYTIME) -> Receipt:
        self.seen.append(shown)
        return await FakePlatform.send(self, to, shown, turn)

    async def change(self, ref: MessageRef, shown: Shown, turn: Turn = ANYTIME) -> Receipt:
        self.seen.append(shown)
        return await FakePlatform.change(self, ref, shown, turn)


@pytest.mark.parametrize("language", SHIPPED)
async def test_x9_every_view_fits_every_platform(language: str, sqlite_url: str) -> None:
    platform = Listening(can=RICH if language in {"en", "ka"} else PLAIN)
    with closing(Database(sqlite_url)) as database:
        house = House(database, platform=platform)
        people = settle(house, platform.name, IDS, language)
        ana, root = (FakePlayer(house, IDS[name], people[name], platform) for name in IDS)
        for scene in SCENES:
            await scene(Stage(house, ana, root))
    assert len(platform.seen) > 200
    assert {one.language for one in platform.seen} == {language}
    for shown in platform.seen:
        assert len(shown.plain) <= MOST_TEXT or shown.files, "an answer of text alone stays short"
        assert screens.crowding(shown, choices=platform.can.options) is None, "a telephone shows all buttons"
        assert Shown.from_data(json.loads(json.dumps(shown.to_data()))) == shown, "a letter is kept without loss"
        _fits_telegram(shown)
        _fits_discord(shown)
        _fits_a_terminal(shown)


def _squeezed(text: str) -> str:
    return "".join(text.split())


def _buttons(shown: Shown) -> list[str]:
    return [key.data for row in shown.rows for key in row if key.data]


def _fits_telegram(shown: Shown) -> None:
    steps = telegram_fit.plan(shown, private=True)
    for step in steps:
        assert units(step.part.text) <= (4096 if step.kind == "text" else 1024)
        check_entities(step.part.text, [dict(entity) for entity in step.part.entities])
        check_keyboard({"inline_keyboard": inline(step.keyboard)}, Chat(1, "private", "x"))
    assert _squeezed(shown.plain) in _squeezed("".join(step.part.text for step in steps))
    assert [key.data for step in steps for row in step.keyboard for key in row if key.data] == _buttons(shown)
    assert [file.blob for step in steps for file in step.files] == [file.blob for file in shown.files]


def _fits_discord(shown: Shown) -> None:
    found: list[str] = []
    told: list[int] = []
    for message in discord_fit.plan(shown):
        told += [int(at) for at in re.findall(r"<t:(-?\d+):[FDt]>", message.text)]
        body = cast("dict[str, Json]", json.loads(json.dumps(message.body())))
        components = cast("list[Json]", body["components"])
        check_message(str(body["content"]), cast("list[Json]", body["embeds"]), components, 0)
        found += _on_discord(components)
    assert found == _buttons(shown)
    meant = [piece.when.at for piece in shown.pieces if piece.when is not None and piece.link is None]
    assert [at for at, _ in groupby(told)] == [at for at, _ in groupby(meant)], "on everybody's own clock"
    if shown.dialog is None:
        return
    for number in range(1, len(parts(shown.dialog)) + 1):
        opened = modal(shown.dialog, number)
        assert opened is not None
        check_modal(json.loads(json.dumps(opened)))


def _on_discord(components: list[Json]) -> list[str]:
    ids = []
    for part in all_parts(components):
        custom_id = words(part, "custom_id")
        options = [words(one, "value") for one in items(part, "options")]
        ids += [read(custom_id, [one]) for one in options] if options else [read(custom_id)] if custom_id else []
    return [one.data for one in ids if isinstance(one, Data)]


def _fits_a_terminal(shown: Shown) -> None:
    output = io.StringIO()
    Screen(output, shown.language, colours=False).show(1, shown)
    printed = _squeezed(output.getvalue())
    assert all(_squeezed(piece.text) in printed for piece in shown.pieces if piece.link is None)
    assert all(_squeezed(key.label) in printed for row in shown.rows for key in row)
