"""JSON as it travels, and narrow ways to read it once its shape was checked; the refusal in Discord's words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from tests.fakes.discord_api.description import Flaw, error_tree

Json = dict[str, object]

SAYINGS: Final = {
    0: "401: Unauthorized",
    10003: "Unknown Channel",
    10004: "Unknown Guild",
    10007: "Unknown Member",
    10008: "Unknown Message",
    10013: "Unknown User",
    10015: "Unknown Webhook",
    10062: "Unknown interaction",
    10063: "Unknown application command",
    40005: "Request entity too large",
    40060: "Interaction has already been acknowledged.",
    50001: "Missing Access",
    50003: "Cannot execute action on this channel type",
    50005: "Cannot edit a message authored by another user",
    50006: "Cannot send an empty message",
    50007: "Cannot send messages to this user",
    50013: "Missing Permissions",
    50027: "Invalid Webhook Token",
    50033: "Invalid Recipient(s)",
    50035: "Invalid Form Body",
    50083: "Thread is archived",
    50109: "The request body contains invalid JSON.",
    50278: "Cannot send messages to this user due to having no mutual guilds",
}
STATUS: Final = {
    0: 401, 50027: 401,
    10003: 404, 10004: 404, 10007: 404, 10008: 404, 10013: 404, 10015: 404, 10062: 404, 10063: 404,
    50001: 403, 50003: 403, 50005: 403, 50007: 403, 50013: 403, 50278: 403,
    40005: 413,
}  # fmt: skip
# What a bot cannot know beforehand: somebody left, closed their DMs, deleted a message. No fault of its own.
CIRCUMSTANCES: Final = {10003, 10004, 10007, 10008, 10013, 50001, 50007, 50013, 50027, 50083, 50278}


class Refused(Exception):  # it is named by what happened
    """The request is refused with this code; flaws tell where an Invalid Form Body is wrong."""

    def __init__(self, code: int, flaws: list[Flaw] | None = None) -> None:
        super().__init__(SAYINGS[code])
        self.code = code
        self.flaws = flaws or []

    @property
    def status(self) -> int:
        """The HTTP status."""
        return STATUS.get(self.code, 400)

    def payload(self) -> Json:
        """As Discord writes errors."""
        body: Json = {"message": SAYINGS[self.code], "code": self.code}
        return body | ({"errors": error_tree(self.flaws)} if self.flaws else {})

    def in_words(self) -> str:
        """One line for the list of complaints."""
        places = "; ".join(f"{'.'.join(at)}: {why}" for at, _, why in self.flaws)
        return f"{self.code} {SAYINGS[self.code]}" + (f" ({places})" if places else "")


def invalid(where: str, why: str, code: str = "BASE_TYPE_INVALID") -> Refused:
    """An Invalid Form Body with one flaw, at a place written with dots."""
    return Refused(50035, [(tuple(where.split(".")), code, why)])


def words(payload: Mapping[str, object], key: str) -> str:
    """A text, empty when it is absent or null."""
    value = payload.get(key)
    return value if isinstance(value, str) else ""


def number(payload: Mapping[str, object], key: str, default: int = 0) -> int:
    """An integer, or a snowflake that is written as text."""
    value = payload.get(key)
    return int(value) if isinstance(value, int | str) and value != "" else default


def items(payload: Mapping[str, object], key: str) -> list[Json]:
    """A list of objects, empty when it is absent or null."""
    value = payload.get(key)
    return value if isinstance(value, list) else []


def part(payload: Mapping[str, object], key: str) -> Json:
    """An object, empty when it is absent or null."""
    value = payload.get(key)
    return value if isinstance(value, dict) else {}


def all_parts(components: list[Json]) -> Iterator[Json]:
    """Every component, those in rows, labels, sections and containers too, in reading order."""
    for component in components:
        yield component
        yield from all_parts(items(component, "components"))
        yield from all_parts([one for key in ("component", "accessory") if (one := part(component, key))])
