"""Command menus by language and role, told to Telegram only where they changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.platforms.contract import Menu
from tests.fakes.bot_api import BotApi, Fault

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.platforms.telegram.adapter import Telegram
    from tests.fakes.bot_api import Person
    from tests.platforms.telegram.conftest import Pauses, Tray

MEMBERS = [("log", "Log an activity"), ("stats", "See what it adds up to")]
MENUS = [
    Menu("en", MEMBERS, [*MEMBERS, ("review", "Check what came in")]),
    Menu("ka", [("log", "აქტივობის ჩაწერა")], [("log", "აქტივობის ჩაწერა"), ("review", "შემოწმება")]),
]


def sets(api: BotApi) -> int:
    return sum(call.method in {"setMyCommands", "deleteMyCommands"} for call in api.world.calls)


async def test_each_language_and_each_coordinator_has_a_list(api: BotApi, telegram: Telegram, ana: Person) -> None:
    await telegram.set_menus(MENUS, [str(ana.id)])
    menus = {key: [command["command"] for command in listed] for key, listed in api.world.commands.items()}
    assert menus == {
        ("default", ""): ["log", "stats"],
        ("default", "en"): ["log", "stats"],
        ("default", "ka"): ["log"],
        (f"chat {ana.id}", ""): ["log", "stats", "review"],
        (f"chat {ana.id}", "en"): ["log", "stats", "review"],
        (f"chat {ana.id}", "ka"): ["log", "review"],
    }


async def test_nothing_is_set_twice_even_after_a_restart(
    api: BotApi, telegram: Telegram, build: Callable[..., Telegram], tray: Tray, ana: Person
) -> None:
    await telegram.set_menus(MENUS, [str(ana.id)])
    first = sets(api)
    await telegram.set_menus(MENUS, [str(ana.id)])
    await telegram.stop()
    again = build()
    await again.start(tray)
    await again.set_menus(MENUS, [str(ana.id)])
    assert sets(api) == first == 6


async def test_who_is_no_coordinator_any_more_loses_the_longer_list(
    api: BotApi, telegram: Telegram, ana: Person
) -> None:
    await telegram.set_menus(MENUS, [str(ana.id)])
    await telegram.set_menus(MENUS, [])
    assert {scope for scope, _ in api.world.commands} == {"default"}


async def test_a_coordinator_from_elsewhere_and_trouble_spoil_nothing(
    api: BotApi, telegram: Telegram, ana: Person
) -> None:
    api.faults.append(Fault("getMyCommands", "refuse", 500))
    await telegram.set_menus(MENUS, ["404", str(ana.id)])
    await telegram.set_menus(MENUS, ["404", str(ana.id)])
    assert (f"chat {ana.id}", "ka") in api.world.commands


async def test_a_flood_answer_in_the_middle_is_waited_out(
    api: BotApi, telegram: Telegram, ana: Person, pauses: Pauses
) -> None:
    api.faults.append(Fault("setMyCommands", retry_after=11, times=2))
    await telegram.set_menus(MENUS, [str(ana.id)])
    assert len(api.world.commands) == 6
    assert pauses.seconds == [11.0, 11.0]
