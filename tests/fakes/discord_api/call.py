"""One request as the routes see it, and the register of played routes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from tests.fakes.discord_api.payloads import Json
from tests.fakes.discord_api.world import World

Played = Callable[["Call"], object]
PLAYED: dict[str, Played] = {}
"""By "POST /path/{template}"."""


@dataclass(frozen=True, slots=True)
class Upload:
    """One file part of a multipart request."""

    filename: str
    content: bytes
    content_type: str


@dataclass(frozen=True, slots=True)
class Call:
    """A request after the check of its shape. body: the JSON; a list stands under "list"."""

    world: World
    route: str
    at: dict[str, str]
    query: dict[str, str]
    body: Json
    files: dict[int, Upload] = field(default_factory=dict)

    def id(self, name: str) -> int:
        """A snowflake from the path."""
        return int(self.at[name])

    @property
    def listed(self) -> list[Json]:
        """The body when it is a list."""
        value = self.body.get("list")
        return value if isinstance(value, list) else []


def played(*routes: str) -> Callable[[Played], Played]:
    """Registers the function that plays a route: what it returns is the answer, None is 204."""

    def register(function: Played) -> Played:
        for route in routes:
            PLAYED[route] = function
        return function

    return register
