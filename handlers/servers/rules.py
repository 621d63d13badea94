"""What holds for servers: how long news of somebody is good, which roles of a server may mean something here. Pure."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

from handlers.kit import homes
from storage import ServerScope

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from storage import Role, Section, ServerRole

FRESH = timedelta(hours=1)
"""News of somebody that says what is known is written down again after so long: not with every message."""
CHECK_AFTER = timedelta(hours=24)
"""Who has a right from a server and was not heard of there for so long is looked up."""
ASK_AGAIN = timedelta(hours=1)
"""After a look-up that was not answered."""
TRUSTED = timedelta(days=7)
"""A right that nobody could confirm for so long ends; the next news of its holder gives it back."""
KEPT = timedelta(days=90)
"""Who was seen in a server and has no right from there is forgotten after so long without news."""

ENOUGH = 10
"""From so many people on who were seen in a server, a role that all of them have is one that everybody gets."""

MENTION = re.compile(r"<@&(\d{1,20})>")
NETWORK = "net"
"""The word for the network as a whole, beside "GE" for a country and "s12" for a section."""


def mentioned(text: str) -> str | None:
    """The id in a role's mention as it is typed on Discord, `<@&1234>`."""
    found = MENTION.fullmatch(text.strip())
    return found[1] if found else None


def scope_of(word: object, sections: Collection[Section], countries: Collection[str]) -> ServerScope | None:
    """The scope behind a word; None when the network has no such place."""
    if word == NETWORK:
        return ServerScope()
    section_id = homes.section_id_of(word)
    if section_id is not None:
        return ServerScope("section", section_id) if any(one.id == section_id for one in sections) else None
    country = homes.country_of(word)
    return ServerScope("country", country=country) if country in countries and country is not None else None


def word_of(scope: ServerScope) -> str:
    """The word for a scope, the other way round."""
    return f"s{scope.section_id}" if scope.section_id is not None else scope.country or NETWORK


def scope_of_role(role: Role) -> ServerScope:
    return ServerScope(role.scope, role.section_id, role.country)


def is_everybodys(role: str, server: str, holders: int, seen: int) -> bool:
    """Whether a role gives nobody anything that the others have not: Discord's own (its id is the server's), or one
    that all who were seen there have."""
    return role == server or (seen >= ENOUGH and holders == seen)


def meant_by(roles: Sequence[ServerRole], external_id: str) -> list[ServerRole]:
    """What one role of a server means here."""
    return [one for one in roles if one.external_id == external_id]
