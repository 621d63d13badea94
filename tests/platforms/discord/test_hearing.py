"""What people do on Discord arrives as Kith's events, once and whole; what is nobody's business does not."""

from __future__ import annotations

from datetime import timedelta

from handlers.kit.incoming import Documented, Edited, Incoming, Photographed, Place, Server, Written
from storage import Address
from tests.fakes.discord_api import DiscordApi, Message
from tests.platforms.discord.listening import listening, words
from tests.platforms.sides import PICTURE


async def test_messages_arrive_from_where_kith_is_meant_and_from_nowhere_else() -> None:
    async with DiscordApi() as api:
        guild = api.guild("Planters", roles=("Coordinator",))
        general = api.channel(guild, "general")
        ana, bo = api.person("Ana", "fr", guild), api.person("Bo Li", guild=guild)
        ana.gains(guild, "Coordinator")
        async with listening(api) as (platform, door):
            await platform.send(Address("discord", f"c{general.id}"), words("An announcement"))
            announced = api.posted(general)[-1]
            ana.says("trees are nice, are they not", general)  # among themselves
            bo.replies("indeed", announced)
            said = ana.says(f"@Kith, planting with <@{bo.id}> in <#{general.id}> <:oak:123456789012345678>", general)
            ana.says("@Kith here too", api.thread(general, "Oaks"))
            in_private = ana.says("hello")
            ana.replies("about that", in_private)
            api.world.write(Message(api.world.clock.snowflake(), ana.dm, api.world.bot, "an echo"))
            await api.until(lambda: len(door.events) == 5)
            texts = [event.what.text for event in door.events if isinstance(event.what, Written)]
            assert texts == ["indeed", "planting with @Bo Li in #general :oak:", "here too", "hello", "about that"]
            reply, mention, thread, private, answer = door.events
            assert reply.sender.name == "Bo Li"
            assert mention.place == Place(f"c{general.id}", private=False)
            assert mention.server == Server(
                str(guild.id), "Planters", (str(guild.role("Coordinator").id),), f"c{general.id}"
            )
            assert thread.place.chat != mention.place.chat
            assert (private.place, private.server) == (Place(str(ana.id)), None)
            assert private.sender.language is None, "messages do not tell the language of the app"
            assert private.sender.handle == "@ana"
            assert isinstance(answer.what, Written)
            assert answer.what.answers == str(in_private.id)

            ana.edits(said, "@Kith planting tomorrow")
            api.world.touch(in_private)  # Discord's own preview of a link
            ana.edits(in_private, "good morning")
            await api.until(lambda: len(door.events) == 7)
            assert [event.what for event in door.events[5:]] == [
                Edited("planting tomorrow", str(said.id)),
                Edited("good morning", str(in_private.id)),
            ]
            assert all(Incoming.from_data(event.to_data()) == event for event in door.events)
            assert len({event.event_id for event in door.events}) == 7


async def test_while_discord_does_not_tell_a_servers_roles_nobody_seems_to_have_none() -> None:
    """So it is in the first moments of each session too; taken at its word it would end every right in the server."""
    async with DiscordApi() as api:
        guild = api.guild("Planters", roles=("Coordinator",))
        ana = api.person("Ana", guild=guild)
        ana.gains(guild, "Coordinator")
        general = api.channel(guild, "general")
        async with listening(api) as (platform, door):
            await api.until(lambda: bool(platform.facts(str(guild.id)).channels))
            api.outage(guild)
            ana.says("@Kith hello", general)
            await api.until(lambda: len(door.events) == 1)
            assert door.events[0].server is None
            api.outage(guild, over=True)
            ana.says("@Kith hello again", general)
            await api.until(lambda: len(door.events) == 2)
            assert door.events[1].server is not None
            assert door.events[1].server.roles == (str(guild.role("Coordinator").id),)


async def test_replies_without_a_ping_are_read_where_the_operator_allows_it() -> None:
    async with DiscordApi() as api:
        guild = api.guild("Planters")
        general = api.channel(guild, "general")
        ana = api.person("Ana", guild=guild)
        async with listening(api, message_content=True) as (platform, door):
            await platform.send(Address("discord", f"c{general.id}"), words("Who comes?"))
            message = ana.replies("I do", api.posted(general)[-1])
            await api.until(lambda: len(door.events) == 1)
            assert door.events[0].what == Written("I do", str(message.id))


async def test_files_arrive_all_and_can_be_had_again_when_their_address_is_over() -> None:
    async with DiscordApi() as api:
        ana = api.person("Ana", guild=api.guild("Planters"))
        async with listening(api) as (platform, door):
            ana.sends_files({"bed.png": PICTURE, "Report of Ana.PDF": b"%PDF-1", "voice.ogg": b"Ogg"}, "our new bed")
            ana.sends_files({"voice.ogg": b"Ogg"})
            await api.until(lambda: len(door.events) == 3)
            picture, report, voice = (event.what for event in door.events)
            assert isinstance(picture, Photographed)
            assert isinstance(report, Documented)
            assert (picture.caption, picture.size) == ("our new bed", len(PICTURE))
            assert (report.caption, report.ending) == ("", "pdf")
            assert voice == Written("", door.events[2].event_id[1:].partition(".")[0]), (
                "told what to type, like a sticker"
            )
            assert "Ana" not in str([one.to_data()["what"] for one in door.events]), "names of files tell of people"
            api.world.clock.pass_(timedelta(days=2).total_seconds())
            assert await platform.fetch(picture.file) == PICTURE
            assert await platform.fetch(report.file) == b"%PDF-1"
