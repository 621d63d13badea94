"""`invite`: an invitation of the operator's own, with a link for each configured platform."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import TYPE_CHECKING

from bot.cli import CommandError
from bot.cli_database import find_network, opened, unknown
from bot.lifecycle import utc_now
from handlers.activities.naming import folded
from handlers.kit.countries import country_name, find_country
from handlers.kit.likeness import Exact, NameIndex
from handlers.networks.rules import Scope, issue_invitation
from handlers.people.rules import KINDS

if TYPE_CHECKING:
    import argparse

    from bot.settings import Settings
    from bot.wiring import Kith
    from storage import Network, UnitOfWork

MEMBER = "member"
COORDINATOR = "coordinator"
LONGEST_LIFE = 366  # days


def invite(settings: Settings, options: argparse.Namespace) -> int:
    """Print what the link does, then one line a platform: its name and the link, or what to type there."""
    from bot.wiring import build, lend_for

    if options.role not in (MEMBER, COORDINATOR, *KINDS):
        admin = " Admins are named in KITH_ADMINS." if options.role == "admin" else ""
        known = ", ".join((MEMBER, COORDINATOR, *KINDS))
        raise CommandError(f"There is no role {options.role!r} to invite to: {known}.{admin}")
    if not 1 <= options.days <= LONGEST_LIFE:
        raise CommandError(f"--days must be from 1 to {LONGEST_LIFE}")
    with opened(settings) as database:
        kith = build(settings, database)
        house = next(iter(lend_for(settings, kith.texts, kith.platforms).values()))
        now = utc_now()
        with database.begin() as uow:
            network = find_network(uow, options.network)
            scope = _scope(uow, network, options)
            payload, invitation = issue_invitation(
                uow,
                house,
                network_id=network.id,
                scope=scope,
                now=now,
                role=None if options.role == MEMBER else options.role,
                life=timedelta(days=options.days),
            )
            detail = {"invitation": invitation.id, "role": options.role}
            uow.audit.add("invite", "done", now=now, person_id=None, network_id=network.id, detail=detail)
        print(_about(network, scope, options.role, invitation.expires_at.date().isoformat()))
        for name, link in asyncio.run(_links(kith, payload)).items():
            print(f"{name:10} {link or f'send the bot: start {payload}'}")
    return 0


def _scope(uow: UnitOfWork, network: Network, options: argparse.Namespace) -> Scope:
    if options.section is not None:
        sections = uow.networks.list_sections(network.id)
        for section in sections:
            if folded(section.name) == folded(options.section):
                return Scope(section, section.country)
        likely = NameIndex((section.name, section.name) for section in sections)
        near = dict.fromkeys((*likely.exact(options.section), *likely.alike(options.section, 3)))
        raise unknown("section", options.section, tuple(near))
    if options.country is not None:
        found = find_country(options.country)
        if not isinstance(found, Exact):
            raise CommandError(f"{options.country!r} is no country. Write its code, such as GE, or its name")
        if found.value not in uow.networks.list_countries(network.id):
            raise CommandError(f"{country_name(found.value, 'en')} is not in {network.name} yet: add it in the chat")
        return Scope(country=found.value)
    return Scope()


def _about(network: Network, scope: Scope, role: str, until: str) -> str:
    place = network.name
    if scope.section is not None:
        place = f"{scope.section.name} in {network.name}"
    elif scope.country is not None:
        place = f"{country_name(scope.country, 'en')} in {network.name}"
    if role == COORDINATOR:
        return f"Whoever opens this link first coordinates {place}. It works once, until {until}."
    as_what = "" if role == MEMBER else f" as {role}"
    return f"Whoever opens this link joins {place}{as_what}. It works for any number of people, until {until}."


async def _links(kith: Kith, payload: str) -> dict[str, str | None]:
    links: dict[str, str | None] = {}
    for name, platform in kith.platforms.items():
        if name == "telegram":
            from bot.platforms.telegram.adapter import Telegram

            assert isinstance(platform, Telegram)
            await platform.look_up_name()
        links[name] = platform.link(payload)
    return links
