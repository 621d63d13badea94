"""What holds for networks and those who look after them: scopes, links, names of new things. Knows no words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from handlers.kit.likeness import fold
from handlers.kit.tidying import tidy_line
from storage import Invitation

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
    from datetime import datetime

    from handlers.kit.context import House
    from storage import NetworkId, PersonId, Role, Section, SectionId, UnitOfWork

LINK_LIFE = timedelta(days=14)
"""How long an invitation is good for unless somebody says otherwise."""

NAME_LENGTH = 80
"""Characters of a section's or theme's name: what a button and a card can carry."""

FEW = 3
"""Below so many members a public page tells no number: in a small group it points at persons."""

NETWORK = "net"
"""The word for the network as a whole, beside "GE" for a country and "s12" for a section."""


@dataclass(frozen=True, slots=True)
class Scope:
    """A section, else a country, else the whole network. A section brings its country."""

    section: Section | None = None
    country: str | None = None

    @property
    def level(self) -> str:
        """ "section", "country" or "network", as roles and invitations write it."""
        return "section" if self.section else "country" if self.country else "network"

    @property
    def section_id(self) -> SectionId | None:
        return self.section.id if self.section else None

    @property
    def role_country(self) -> str | None:
        """The country of a role with this scope: only a country's role has one."""
        return self.country if self.section is None else None


def issue_invitation(
    uow: UnitOfWork,
    house: House,
    *,
    network_id: NetworkId,
    scope: Scope,
    now: datetime,
    role: str | None = None,
    made_by: PersonId | None = None,
    life: timedelta = LINK_LIFE,
) -> tuple[str, Invitation]:
    """Make an invitation; returns what goes into the link (`?start=<payload>`) and the row.

    role: "coordinator" gives that right over the scope, once; a kind such as "student" or None is for any number of
    people. made_by: None for the operator's own links. Only a keyed hash of the token is stored, so that a stolen
    database opens nothing. Rights are the caller's to check.
    """
    token = house.token()
    invitation = uow.invitations.add(
        house.sign(token),
        network_id,
        now=now,
        expires_at=now + life,
        section_id=scope.section_id,
        country=scope.section.country if scope.section else scope.country,
        role=role,
        scope=scope.level if role == "coordinator" else None,
        single_use=role == "coordinator",
        made_by=made_by,
    )
    return Invitation.PREFIX + token, invitation


def role_fits(role: Role, network_id: NetworkId, scope: Scope) -> bool:
    """Whether this is the coordinator's role over exactly this scope."""
    held = (role.network_id, role.scope, role.section_id, role.country)
    return held == (network_id, scope.level, scope.section_id, scope.role_country)


def tidy(text: str) -> str:
    """A name on one line with single spaces, without what hides or turns text around."""
    return tidy_line(text)


def name_is_usable(name: str) -> bool:
    """Whether it can stand on a button: letters in it, not too long, not a command."""
    return any(letter.isalpha() for letter in name) and len(name) <= NAME_LENGTH and not name.startswith("/")


def slug_for(name: str, taken: Collection[str]) -> str:
    """A theme's id from its name in any script: "Социальное дело" is "sotsialnoe-delo"; never one that is taken."""
    words = [fold(word) for word in re.split(r"[\W_]+", name)]
    slug = "-".join(word for word in words if word)[:36] or "theme"
    number = 2
    free = slug
    while free in taken:
        free = f"{slug}-{number}"
        number += 1
    return free


def split_place(text: str) -> tuple[str, str]:
    """ "Batumi Waves, Georgia" as name and country; the country is empty when there is no comma."""
    name, comma, country = text.rpartition(",")
    return (tidy(name), tidy(country)) if comma and name.strip() else (tidy(text), "")


def read_names(text: str, languages: Sequence[str]) -> Mapping[str, str] | None:
    """ "fr: Environnement, ru: Экология" as {"fr": ..., "ru": ...}; None when a part cannot be read."""
    found: dict[str, str] = {}
    for part in re.split(r"[,;\n]+", text):
        if not part.strip():
            continue
        code, colon, name = part.partition(":")
        code, name = code.strip().casefold(), tidy(name)
        if not colon or code not in languages or not name_is_usable(name):
            return None
        found[code] = name
    return found or None
