"""A Bot API server of our own, over real HTTP: Telegram as tests and manual trials meet it.

It checks every call against the official description and plays the people, never the bot. Nothing of the product is
imported here, so that a mistake in the product cannot hide in its judge.
"""

from tests.fakes.bot_api.faults import Fault, Flood
from tests.fakes.bot_api.people import Person
from tests.fakes.bot_api.server import BotApi
from tests.fakes.bot_api.world import World

__all__ = ["BotApi", "Fault", "Flood", "Person", "World"]
