"""The first network of an empty database, with the themes and the words for success most networks begin with."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from bot.settings import Admin
    from storage import Network, UnitOfWork

THEMES = Path(__file__).with_name("themes.json")
FACTORS = Path(__file__).with_name("factors.json")


def found(
    uow: UnitOfWork, *, slug: str = "main", name: str = "Kith", languages: tuple[str, ...] = ("en", "fr", "ru", "ka")
) -> Network:
    """The default network; made when there is none."""
    known = uow.networks.default()
    if known is not None:
        return known
    network = uow.networks.add(slug, name, languages=languages, is_default=True)
    add_themes(uow, network)
    add_factors(uow, network)
    return network


def add_themes(uow: UnitOfWork, network: Network, slugs: tuple[str, ...] | None = None) -> None:
    """The usual themes, or those of them that are named; coordinators add more from the chat."""
    for theme in json.loads(THEMES.read_text(encoding="utf-8")):
        if slugs is None or theme["slug"] in slugs:
            uow.networks.add_theme(network.id, theme["slug"], theme["names"], theme.get("keywords"))


def add_factors(uow: UnitOfWork, network: Network) -> None:
    """The success factors that people name most; whoever tells a practice adds more."""
    uow.factors.seed(network.id, json.loads(FACTORS.read_text(encoding="utf-8")))


def appoint(uow: UnitOfWork, admins: Sequence[Admin], *, now: datetime) -> None:
    """The setting rules who administers the deployment: who is named and known gets the right, others lose it."""
    named = set()
    for admin in admins:
        person = uow.people.find_by_identity(admin.platform, admin.id)
        if person is not None:
            named.add(person.id)
            uow.people.grant(person.id, "admin", "deployment", now=now)
    for person_id in uow.people.list_admins():
        if person_id not in named:
            for role in uow.people.list_roles(person_id):
                if role.scope == "deployment":
                    uow.people.revoke(role.id)
    uow.people.withdraw_admins()
