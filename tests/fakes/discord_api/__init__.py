"""A Discord of our own, over real HTTP and a real WebSocket: as tests and manual trials meet it.

It checks every request against Discord's public description and the limits that it lacks, and plays the people, never
the bot. Nothing of the product is imported here, so that a mistake in the product cannot hide in its judge.

In a test (the server listens on a free loopback port; point discord.py at `api.api_url` and `api.gateway_url`):

    async with DiscordApi() as api:                       # pace=1.0: Discord's own rate limits; default 20 times faster
        guild = api.guild("Planters", channels=("general", "ideas"), roles=("Coordinator",))
        ana = api.person("Ana", "fr", guild)               # locale as in Discord: en-US, fr, ru; there is no Georgian
        general = api.channel(guild, "general")
        ana.says("planted 12 trees")                       # a DM; ana.says("@Kith hello", general) mentions the bot
        message = await ana.hears()                        # its newest DM; .text .content .embeds .labels .attachments
        done = ana.presses("Save")                         # or .chooses("Paris", "Lyon"); in a channel: channel=general
        done = ana.runs("log", general, activity="trees", people=12)     # checked against the registered commands
        done = ana.types("log", "activity", "tr")          # autocomplete: done.choices
        done = ana.uses("Log this", on=message)            # context menu of a message
        await api.answered(done)                           # done.failed, .original (a Message), .followups, .said
        ana.modal.title, .labels, .values; ana.submits({"Title": "Trees"}); ana.closes_modal()
        ana.ephemerals(general); ana.transcript(general)   # as she sees it, with "did not respond" and "thinking ..."
        ana.closes_dms(); ana.leaves(guild); ana.gains(guild, "Coordinator"); ana.edits(said, "..."); ana.deletes(said)
        api.gateway.cut(); .asks_to_reconnect(); .invalidates(); await .closes(4000); .acks = False; .online
        api.faults.append(Fault(route="POST /channels/{channel_id}/messages", kind="flood", retry_after=0.3))
        api.world.clock.pass_(15 * 60)                     # deadlines of 3 s and 15 min without waiting for them
        assert api.world.complaints == []                  # what the bot did wrong; .calls is all it asked
        assert api.world.mistakes == []                    # answers of ours that do not fit the description
        assert api.world.command_writes == 1

For other processes: `python -m tests.fakes.discord_api --port 8082` prints the settings and how to play by HTTP.
"""

from tests.fakes.discord_api.faults import Fault
from tests.fakes.discord_api.interaction import Interaction
from tests.fakes.discord_api.modal import Screen
from tests.fakes.discord_api.people import Person
from tests.fakes.discord_api.server import DiscordApi
from tests.fakes.discord_api.things import Channel, Guild, Message
from tests.fakes.discord_api.world import TOKEN, World

__all__ = ["TOKEN", "Channel", "DiscordApi", "Fault", "Guild", "Interaction", "Message", "Person", "Screen", "World"]
