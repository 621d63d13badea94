"""Commands, presses and menus on messages: what they mean arrives, and Discord's three seconds are never missed."""

from __future__ import annotations

import re
from collections import Counter
from datetime import timedelta
from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

from bot.native_commands import native_commands
from bot.platforms.contract import NativeCommand, NativeParam
from bot.platforms.discord.adapter import message_menus
from bot.platforms.discord.calling import read_command
from bot.platforms.discord.commands import WHOLE, payloads, size
from bot.platforms.discord.markup import clickable, marked, unmarked
from handlers import FEATURES
from handlers.kit.incoming import Called, Expelled, Filled, Incoming, Place, Pressed
from handlers.kit.router import Router
from handlers.kit.texts import Texts
from handlers.kit.view import Instant, Key, Kind, Piece, Shown, ShownDialog, ShownInput
from storage import Address
from tests.fakes.discord_api import DiscordApi
from tests.platforms.discord.listening import Core, listening, words

if TYPE_CHECKING:
    import pytest

    from bot.platforms.discord.client import AnyInteraction

TEXTS = Texts()
COMMANDS = native_commands(Router(FEATURES, TEXTS, edit_window=timedelta(days=2)), TEXTS)
BUTTON = Shown((Piece("Well?"),), ((Key("Yes", "a.yes"), Key("No", "a.no")),))
# Discord's own expression, with the letters and digits of all scripts.
NAME = re.compile(r"[-_'\w]{1,32}")


def simple(name: str, *params: NativeParam, asks: bool = False) -> NativeCommand:
    return NativeCommand(name, {"en": name}, {"en": f"About {name}"}, params, asks=asks)


def test_the_whole_product_fits_into_discords_list_in_every_language() -> None:
    listed = payloads(COMMANDS, message_menus(), for_people=True)
    assert 60 < len(listed) <= 100
    by_locale: dict[str, Counter[str]] = {}
    for one in listed:
        options = one.get("options") or []
        assert isinstance(options, list)
        assert len(options) <= 25
        assert size(one) + sum(map(size, options)) <= WHOLE
        assert one["default_member_permissions"] is None, "rights are Kith's to check"
        for part in (one, *options) if one["type"] == 1 else ():
            assert isinstance(part, dict)
            names, about = part["name_localizations"], part["description_localizations"]
            assert isinstance(names, dict)
            assert isinstance(about, dict)
            assert "ka" not in names, "Discord does not speak it and refuses the whole list"
            for name in (part["name"], *names.values()):
                assert isinstance(name, str)
                assert NAME.fullmatch(name), name
                assert name == name.lower()
            assert all(1 <= len(str(text)) <= 100 for text in (part["description"], *about.values()))
        for locale in ("fr", "ru", "en-US"):
            beside = [shown_name(option, locale) for option in options]
            assert len(set(beside)) == len(beside), (one["name"], locale)
        names = one["name_localizations"]
        assert isinstance(names, dict)
        for locale in ("fr", "ru"):
            by_locale.setdefault(locale, Counter())[f"{one['type']} {names.get(locale, one['name'])}"] += 1
    assert all(count == 1 for names in by_locale.values() for count in names.values())
    log = next(one for one in listed if one["name"] == "log")
    assert isinstance(log["options"], list)
    kinds = {one["name"]: (one["type"], one.get("autocomplete")) for one in log["options"] if isinstance(one, dict)}
    assert (kinds["volunteers"], kinds["themes"]) == ((10, None), (3, True))


def shown_name(option: object, locale: str) -> object:
    assert isinstance(option, dict)
    return option["name_localizations"].get(locale, option["name"])


def test_options_that_share_a_name_in_a_language_keep_their_own() -> None:
    """Discord refuses the whole list for one such pair, and the words can be an operator's."""
    places = NativeParam("places", {"en": "places", "fr": "lieux"}, {"en": "Where"}, Kind.LINE)
    seats = NativeParam("seats", {"en": "seats", "fr": "places"}, {"en": "How many"}, Kind.LINE)
    spots = NativeParam("spots", {"en": "spots", "fr": "lieux"}, {"en": "Which"}, Kind.LINE)
    [listed] = payloads([simple("event", places, seats, spots)], (), for_people=False)
    options = listed["options"]
    assert isinstance(options, list)
    assert [shown_name(one, "fr") for one in options] == ["lieux", "seats", "spots"]


def test_what_does_not_fit_is_cut_and_not_sent() -> None:
    many = [NativeParam(f"o{n}", {"en": f"o{n}"}, {"en": "x" * 300}, Kind.LINE, required=n > 27) for n in range(30)]
    choice = NativeParam(
        "c", {"en": "c"}, {"en": ""}, Kind.CHOICE, options=[(str(n), {"en": "y" * 200}) for n in range(30)]
    )
    wide = [
        NativeParam(
            f"w{n}", {"en": f"w{n}"}, {"en": "w"}, Kind.CHOICE, options=[(str(o), {"en": "z" * 90}) for o in range(25)]
        )
        for n in range(8)
    ]
    first, second, third = payloads([simple("a", *many), simple("b", choice), simple("d", *wide)], (), for_people=False)
    options = first["options"]
    assert isinstance(options, list)
    assert len(options) == 25
    assert [isinstance(one, dict) and one["required"] for one in options[:3]] == [True, True, False]
    [only] = second["options"] if isinstance(second["options"], list) else []
    assert isinstance(only, dict)
    assert (only["autocomplete"], "choices" in only, only["description"]) == (True, False, "c")
    assert size(third) + sum(map(size, third["options"] if isinstance(third["options"], list) else [])) <= WHOLE


async def test_the_list_is_sent_once_and_again_only_when_it_changed() -> None:
    async with DiscordApi() as api:
        core = Core(COMMANDS)
        for _ in range(2):
            async with listening(api, core):
                await api.until(lambda: any(call.path.endswith("/commands") for call in api.world.calls))
        assert api.world.command_writes == 1
        core.commands = COMMANDS[:-1]
        async with listening(api, core):
            await api.until(lambda: api.world.command_writes == 2)


async def test_commands_in_texts_can_be_clicked_once_discord_knows_them() -> None:
    said = (Piece("/log", command=True), Piece(" or "), Piece("/nothing", command=True), Piece(": write /log"))
    async with DiscordApi() as api:
        guild = api.guild("Planters")
        general = api.channel(guild, "general")
        for _ in range(2):  # told with the list that is set, then with the one that is read
            async with listening(api, Core(COMMANDS)) as (platform, _door):
                known = next(one for one in api.world.commands.values() if one.payload["name"] == "log")
                await api.until(lambda platform=platform: platform._list.mention("log", "en") is not None)  # type: ignore[misc]
                for language, name in (("fr", "noter"), ("en", "log"), ("ka", "log")):
                    await platform.send(Address("discord", f"c{general.id}"), Shown(said, language=language))
                    text = f"</{name}:{known.id}> or /nothing: write /log"
                    assert api.posted(general)[-1].text == text, "what a member wrote stays words"
    bare = clickable(said, lambda _name: None)
    assert marked(bare) == "/log or /nothing: write /log"


def test_an_example_calls_its_command_by_the_readers_name_for_it() -> None:
    """`/log trees` leads a Russian reader nowhere: their app has /записать, and drops what stands behind a name."""
    example = (Piece("For example:\n"), Piece("/log trees, 3 h", code=True), Piece("\n"))
    known = clickable(example, {"log": "</записать:7>"}.get)
    assert marked(known) == "For example:\n</записать:7> `trees, 3 h`\n"
    assert unmarked(marked(known), str) == "For example:\n/записать trees, 3 h\n"
    for plain in ("remind me at 9", "/tmp is full", "/log", "/"):
        alone = (Piece(plain, code=True),)
        assert clickable(alone, {"log": "</записать:7>"}.get) == alone


async def test_commands_presses_and_menus_on_messages_tell_what_was_meant() -> None:
    async with DiscordApi() as api:
        guild = api.guild("Planters")
        general = api.channel(guild, "general")
        ana, bo = api.person("Ana", "fr", guild), api.person("Bo", guild=guild)
        async with listening(api, Core(COMMANDS)) as (platform, door):
            options: dict[str, str | float] = {"en-une-ligne": "trees", "bénévoles": 12.0}
            acts = [
                ana.runs("noter", general, **options),
                ana.uses("Me le rappeler", on=ana.says("bring the keys", general)),
                ana.runs("aide"),
                ana.uses("Noter comme activité", on=ana.says(f"trees with <@{bo.id}> in <#{general.id}>", general)),
            ]
            await api.until(lambda: len(door.events) == 4)
            log, remind, helped, told = door.events
            assert told.what == Called("log", {"line": "trees with @Bo in #general"}, press=str(acts[3].id))
            assert log.what == Called("log", {"line": "trees", "volunteers": "12"}, press=str(acts[0].id))
            assert remind.what == Called("remind", {"text": "bring the keys"}, press=str(acts[1].id))
            assert (log.place, log.sender.language) == (Place(str(ana.id), f"i{acts[0].id}"), "fr")
            assert log.server is not None
            assert helped.server is None
            for event in door.events[:3]:
                to = Address("discord", event.place.chat, event.place.thread)
                await platform.send(to, BUTTON)
                await platform.acknowledge(event)
            assert [message.text for message in ana.ephemerals(general)] == ["Well?", "Well?"]
            await platform.send(Address("discord", f"c{general.id}"), BUTTON)
            hidden, public = ana.ephemerals(general)[-1], api.posted(general)[-1]
            for message in (hidden, public, ana.heard[-1]):
                ana.presses("No", message)
            await api.until(lambda: len(door.events) == 7)
            presses = [event.what for event in door.events[4:]]
            assert all(isinstance(one, Pressed) and one.data == "a.no" for one in presses)
            under = [one.message for one in presses if isinstance(one, Pressed)]
            assert under == [f"e{hidden.id}", "", str(ana.heard[-1].id)], "what everybody sees stays as it is"
            assert all(Incoming.from_data(event.to_data()) == event for event in door.events)


async def test_the_menu_on_a_message_of_kiths_own_takes_its_words_without_marks() -> None:
    asked = (Piece("C'était quand ?", bold=True), Piece(" "), Piece("Sun 3 May", when=Instant(1777802400)))
    async with DiscordApi() as api:
        guild = api.guild("Planters")
        general = api.channel(guild, "general")
        ana = api.person("Ana", "fr", guild)
        async with listening(api, Core(COMMANDS)) as (platform, door):
            await platform.send(Address("discord", f"c{general.id}"), Shown(asked))
            ana.uses("Me le rappeler", on=api.posted(general)[-1])
            await api.until(lambda: len(door.events) == 1)
            said = door.events[0].what
            assert isinstance(said, Called)
            assert said.values == {"text": "C'était quand ? dim. 3 mai 2026, 10:00 (UTC)"}
            await platform.acknowledge(door.events[0])


def test_a_menu_of_a_list_from_before_an_update_is_told_to_be_unknown() -> None:
    data = {"type": 3, "name": "Log it", "target_id": "5", "resolved": {}}
    old = cast("AnyInteraction", SimpleNamespace(id=1, data=data, guild=None))
    assert read_command(old, {}) == Called("Log it", press="1")


async def test_discord_is_put_off_in_time_and_the_answer_still_comes() -> None:
    async with DiscordApi() as api:
        guild = api.guild("Planters")
        general = api.channel(guild, "general")
        ana = api.person("Ana", guild=guild)
        async with listening(api, Core([simple("stats"), simple("log", asks=True)])) as (platform, door):
            slow, asking = ana.runs("stats", general), ana.runs("log", general)
            await platform.send(Address("discord", f"c{general.id}"), BUTTON)
            press = ana.presses("Yes", channel=general)
            await api.until(lambda: all(one.answer is not None for one in (slow, asking, press)))
            assert not any(one.failed for one in (slow, asking, press))
            ages = [call.at for call in api.world.calls if call.path.endswith("/callback")]
            assert ages[-1] - ages[0] > 0.3, "where a form may open the first answer is kept open longer"
            assert slow.original is not None
            assert slow.original.ephemeral_to is ana.user
            for event in door.events[:2]:
                await platform.send(Address("discord", event.place.chat, event.place.thread), words("12 trees"))
                await platform.acknowledge(event)
            assert (slow.said, asking.said) == ("12 trees", "12 trees")
            await platform.acknowledge(door.events[2], "Thanks")
            assert [message.text for message in press.followups] == ["Thanks"]


async def test_a_sent_form_tells_which_question_stands_behind_it() -> None:
    title = ShownInput("title", "Title", "line", required=True)
    asked = Shown((Piece("What did you do?"),), dialog=ShownDialog(7, "Log", (title,)))
    async with DiscordApi() as api:
        guild = api.guild("Planters")
        ana = api.person("Ana", guild=guild)
        async with listening(api, Core([simple("log", asks=True)])) as (platform, door):
            opened = ana.runs("log", api.channel(guild, "general"))
            await api.until(lambda: len(door.events) == 1)
            place = door.events[0].place
            question = await platform.send(Address("discord", place.chat, place.thread), asked)
            sent = ana.submits({"Title": "Trees"})
            await api.until(lambda: len(door.events) == 2)
            assert door.events[1].what == Filled(7, {"title": "Trees"}, question.message or "-", str(sent.id))
            await platform.acknowledge(door.events[1])
        opened.closed = False
        async with listening(api, Core([simple("log", asks=True)])) as (platform, door):
            sent = ana.submits({"Title": "Trees"})
            await api.until(lambda: len(door.events) == 1)
            assert door.events[0].what == Filled(7, {"title": "Trees"}, "", str(sent.id)), "nobody knows any more"
            await platform.acknowledge(door.events[0])


async def test_while_the_database_is_away_nobody_waits_for_ever_and_no_letter_is_lost(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("bot.platforms.discord.receiving.PATIENCE", 0.2)
    async with DiscordApi() as api:
        guild = api.guild("Planters")
        general = api.channel(guild, "general")
        ana = api.person("Ana", "fr", guild)
        async with listening(api, Core([simple("stats")])) as (_, door):
            door.shut = True
            ana.says("first")
            pressed = ana.runs("stats", general)
            ana.says("second")
            await api.answered(pressed)
            assert "Réessa" in pressed.said
            door.shut = False
            await api.until(lambda: len(door.events) == 2)
            assert [getattr(event.what, "text", "") for event in door.events] == ["first", "second"]


async def test_suggestions_come_for_the_newest_letter_and_in_time() -> None:
    theme = NativeParam("theme", {"en": "theme"}, {"en": "What about"}, Kind.CHOICE, suggests=True)
    async with DiscordApi() as api:
        ana = api.person("Ana", "ru", api.guild("Planters"))
        core = Core([simple("log", theme)], meant=[("t" * 101, "too long"), *((str(n), "x" * 120) for n in range(30))])
        async with listening(api, core):
            found = ana.types("log", "theme", "tre")
            await api.until(lambda: found.suggestions is not None)
            assert len(found.choices) == 25
            assert {len(name) for name in found.choices} == {100}
            asked = core.asked[0]
            assert (asked.sender, asked.command, asked.param, asked.typed) == (str(ana.id), "log", "theme", "tre")
            assert asked.app_language == "ru"
            core.thinks = 5.0
            overtaken, newest = ana.types("log", "theme", "tr"), ana.types("log", "theme", "tree")
            await api.until(lambda: newest.suggestions is not None)
            assert (newest.choices, overtaken.suggestions) == ([], None)


async def test_servers_are_known_by_name_and_being_put_out_is_told() -> None:
    async with DiscordApi() as api:
        guild = api.guild("Planters", channels=("general", "news"), roles=("Coordinator", "Volunteer"))
        ana = api.person("Ana", guild=guild)
        ana.gains(guild, "Volunteer")
        async with listening(api) as (platform, door):
            await api.until(lambda: bool(platform.facts(str(guild.id)).channels))
            facts = platform.facts(str(guild.id))
            assert [name for _, name in facts.roles] == ["Volunteer", "Coordinator"]
            assert set(facts.channels.values()) == {"general", "news"}
            assert await platform.look_up(str(guild.id), str(ana.id)) == [str(guild.role("Volunteer").id)]
            ana.leaves(guild)
            assert await platform.look_up(str(guild.id), str(ana.id)) is None
            api.removes_bot(guild)
            await api.until(lambda: len(door.events) == 1)
            assert isinstance(door.events[0].what, Expelled)
            assert door.events[0].server is not None
            assert await platform.look_up(str(guild.id), str(ana.id)) is None
            assert platform.facts("1").roles == ()
