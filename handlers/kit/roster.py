"""What a platform with servers knows of one beside its events: the names behind ids. The outer side lends it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class ServerFacts:
    """roles: (id, name) of those that people can be given there, in the server's own order, without the one that
    everybody has. channels: chat -> name."""

    roles: Sequence[tuple[str, str]] = ()
    channels: Mapping[str, str] = field(default_factory=dict)


UNKNOWN = ServerFacts()
