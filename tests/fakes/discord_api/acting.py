"""What people do that the bot must answer: commands, buttons, menus, modals; only what their screen really shows."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass

from tests.fakes.discord_api.clock import Clock
from tests.fakes.discord_api.commanding import Value, fill_options, find_command
from tests.fakes.discord_api.interaction import AUTOCOMPLETE, COMMAND, COMPONENT, MODAL, Interaction
from tests.fakes.discord_api.modal import Answer, Screen
from tests.fakes.discord_api.payloads import Json, all_parts, items, number, words
from tests.fakes.discord_api.rules_commands import CHAT, MESSAGE, USER
from tests.fakes.discord_api.rules_messages import BUTTON, LINK, STRING_SELECT
from tests.fakes.discord_api.things import Channel, Message, User
from tests.fakes.discord_api.world import Event, World

OPENED_A_MODAL = 9


@dataclass(slots=True)
class Acting:
    """One person. LookupError when what they want to press, choose or run is not there."""

    world: World
    user: User

    @property
    def id(self) -> int:
        """Their user id."""
        return self.user.id

    @property
    def dm(self) -> Channel:
        """Their DMs with the bot."""
        return self.world.dm(self.user)

    def _in(self, channel: Channel | None) -> Channel:
        place = channel or self.dm
        if place.guild is not None and self.id not in place.guild.members:
            raise LookupError(f"{self.user.global_name} is not in {place.guild.name}")
        if place.people and self.user not in place.people:
            raise LookupError(f"{self.user.global_name} has no part in that conversation")
        return place

    def sees(self, channel: Channel | None = None) -> list[Message]:
        """The messages that stand in a channel, theirs alone among them, oldest first."""
        return [one for one in self.world.in_channel(self._in(channel)) if one.ephemeral_to in {None, self.user}]

    # ---- commands ----------------------------------------------------------------------------------------------------

    def runs(self, command: str, channel: Channel | None = None, **options: Value) -> Interaction:
        """A slash command by its name (or the name in their language), sub-commands after a blank; options by name.

        Checked as Discord's clients do: LookupError for what is not offered, ValueError for what does not fit.
        """
        return self._calls(COMMAND, command, self._in(channel), options)

    def types(
        self, command: str, option: str, text: str, channel: Channel | None = None, **options: Value
    ) -> Interaction:
        """Types into an option that suggests; the suggestions come as `choices` of what is returned."""
        return self._calls(AUTOCOMPLETE, command, self._in(channel), options, (option, text))

    def _calls(
        self, kind: int, name: str, place: Channel, options: dict[str, Value], focused: tuple[str, str] | None = None
    ) -> Interaction:
        found = find_command(self, name, CHAT, place)
        data: Json = {"id": str(found[0].id), "name": found[0].payload["name"], "type": CHAT}
        data |= fill_options(self, place, found, options, focused)
        return self._asks(kind, place, data | _home(place, found[0].guild))

    def uses(self, menu: str, on: Message | User, channel: Channel | None = None) -> Interaction:
        """A command of the context menu of a message or of a person."""
        place = self._in(on.channel if isinstance(on, Message) else channel)
        found, _ = find_command(self, menu, MESSAGE if isinstance(on, Message) else USER, place)
        key = "messages" if isinstance(on, Message) else "users"
        view = self.world.message_view(on) if isinstance(on, Message) else on.view()
        data: Json = {"id": str(found.id), "name": found.payload["name"], "type": found.payload["type"]}
        data |= {"target_id": str(on.id), "resolved": {key: {str(on.id): view}}}
        return self._asks(COMMAND, place, data | _home(place, found.guild))

    # ---- buttons and menus -------------------------------------------------------------------------------------------

    def presses(self, label: str, message: Message | None = None, channel: Channel | None = None) -> Interaction:
        """The newest button with this label, or the one under a certain message."""
        shown = self._shown(message, channel)
        for one in reversed(shown):
            for button in all_parts(one.components):
                named = words(button, "label") == label and button.get("type") == BUTTON
                if named and not button.get("disabled") and button.get("style") != LINK:
                    return self._touches(one, button)
        raise LookupError(f"no button {label!r} to press among:\n" + "\n".join(map(_look, shown)))

    def chooses(
        self, *labels: str, message: Message | None = None, channel: Channel | None = None, menu: str | None = None
    ) -> Interaction:
        """Options of the newest menu that shows them all; menu: its placeholder, when several do."""
        shown = self._shown(message, channel)
        for one in reversed(shown):
            for select in all_parts(one.components):
                if select.get("type") != STRING_SELECT or select.get("disabled"):
                    continue
                known = {words(option, "label"): words(option, "value") for option in items(select, "options")}
                if set(labels) <= known.keys() and menu in {None, words(select, "placeholder")}:
                    least, most = number(select, "min_values", 1), number(select, "max_values", 1)
                    if not least <= len(labels) <= most:
                        raise ValueError(f"{least} to {most} options are to be chosen, not {len(labels)}")
                    return self._touches(one, select, [known[label] for label in labels])
        raise LookupError(f"no menu with {labels} among:\n" + "\n".join(map(_look, shown)))

    def _shown(self, message: Message | None, channel: Channel | None) -> list[Message]:
        shown = self.sees(message.channel if message is not None else channel)
        return [one for one in shown if message is None or one is message]

    def _touches(self, message: Message, component: Json, values: Sequence[str] | None = None) -> Interaction:
        data: Json = {"custom_id": component["custom_id"], "component_type": component["type"], "id": component["id"]}
        data |= {"values": list(values)} if values is not None else {}
        return self._asks(COMPONENT, message.channel, data, message)

    # ---- modals ------------------------------------------------------------------------------------------------------

    @property
    def modal(self) -> Screen | None:
        """The modal on their screen: the newest that was opened and neither sent nor closed."""
        for one in reversed(self.world.interactions.values()):
            if one.user is self.user and one.answer == OPENED_A_MODAL:
                return None if one.closed else Screen(one)
        return None

    def submits(self, answers: dict[str, Answer] | None = None) -> Interaction:
        """Sends the modal: answers by label (or custom id), what stood there stays. ValueError when refused."""
        screen = self.modal
        if screen is None:
            raise LookupError("no modal is open")
        data = screen.filled(self.world, answers or {})
        screen.opened.closed = True
        return self._asks(MODAL, screen.opened.channel, data, screen.opened.message)

    def closes_modal(self) -> None:
        """Away with it; the bot is not told."""
        if self.modal is not None:
            self.modal.opened.closed = True

    # ---- asking ------------------------------------------------------------------------------------------------------

    def _asks(self, kind: int, channel: Channel, data: Json, message: Message | None = None) -> Interaction:
        clock = self.world.clock
        asked = Interaction(clock.snowflake(), _token(clock), kind, self.user, channel, data, clock, message)
        asked.within = self.world.answer_within
        self.world.interactions[asked.token] = asked
        self.world.tell(Event("INTERACTION_CREATE", self._written(asked), 0, channel.guild))
        return asked

    def _written(self, asked: Interaction) -> Json:
        channel, bot, guild = asked.channel, self.world.bot, asked.channel.guild
        payload: Json = {
            "id": str(asked.id), "application_id": str(bot.id), "type": asked.kind, "token": asked.token, "version": 1,
            "data": asked.data, "channel_id": str(channel.id), "locale": self.user.locale, "entitlements": [],
            "channel": channel.view(bot), "authorizing_integration_owners": asked.owners,
            "attachment_size_limit": 10 * 1024 * 1024, "context": 0 if guild else 2 if channel.people else 1,
            "app_permissions": str(guild.permissions(bot) & ~channel.denied if guild else (1 << 53) - 1),
        }  # fmt: skip
        if guild is None:
            payload["user"] = self.user.view()
        else:
            rights: Json = {"permissions": str(guild.permissions(self.user))}
            payload |= {"guild_id": str(guild.id), "member": guild.members[self.id].view() | rights}
            payload["guild_locale"] = guild.locale
            payload["guild"] = {"id": str(guild.id), "locale": guild.locale, "features": []}
        if asked.message is not None:
            payload["message"] = self.world.message_view(asked.message)
        return payload


def _home(place: Channel, guild: int | None) -> Json:
    """A command of one server names that server."""
    return {"guild_id": str(guild)} if guild is not None and place.guild is not None else {}


def _token(clock: Clock) -> str:
    return f"aW50ZXJhY3Rpb246{clock.ordinal():06d}{secrets.token_hex(24)}"


def _look(message: Message) -> str:
    return "\n".join([f"{message.author.global_name}: {message.text}", *message.controls])
