"""`network`: which networks this deployment hosts; gives one another name, adds one. Works beside a running Kith."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.cli import CommandError
from bot.cli_database import find_network, opened
from bot.founding import add_factors, add_themes
from bot.lifecycle import utc_now
from handlers.kit.likeness import fold
from handlers.kit.texts import SHIPPED
from handlers.kit.tidying import tidy_line

if TYPE_CHECKING:
    import argparse

    from bot.settings import Settings
    from storage import Network, UnitOfWork

LONGEST_NAME = 80
"""Characters of a network's name: what a button and a greeting can carry."""

_SLUG = re.compile(r"[a-z][a-z0-9-]{0,39}")


def network(settings: Settings, options: argparse.Namespace) -> int:
    """List, rename or add; what was done is one line, and a row of the audit log."""
    with opened(settings) as database, database.begin(reads=options.what == "list") as uow:
        if options.what == "list":
            for one in uow.networks.list_all():
                print(_line(one))
        elif options.what == "rename":
            print(_rename(uow, options))
        else:
            print(_add(uow, options))
    return 0


def _line(one: Network) -> str:
    door = "anybody may join" if one.open else "by invitation"
    return f"{one.slug:20} {one.name} ({door}{', the default' if one.is_default else ''})"


def _rename(uow: UnitOfWork, options: argparse.Namespace) -> str:
    held = find_network(uow, _required(options.slug, "the network's short name"))
    name = _name(uow, options.name, but=held)
    uow.networks.rename(held.id, name)
    uow.audit.add("network.rename", "done", now=utc_now(), person_id=None, network_id=held.id, detail={"name": name})
    return f"{held.name} is called {name} now."


def _add(uow: UnitOfWork, options: argparse.Namespace) -> str:
    slug = _required(options.slug, "a short name for it, such as bridges")
    if not _SLUG.fullmatch(slug):
        raise CommandError(f"{slug!r} is no short name: small letters, digits and dashes, such as bridges")
    if uow.networks.find(slug) is not None:
        raise CommandError(f"There is a network {slug} already. To change its name: python bot.py network rename")
    languages = tuple(filter(None, options.languages.split(",")))
    if unknown := [one for one in languages if one not in SHIPPED]:
        raise CommandError(f"Kith does not speak {', '.join(unknown)}. It speaks: {', '.join(SHIPPED)}")
    made = uow.networks.add(slug, _name(uow, options.name), languages=languages or SHIPPED, open=not options.closed)
    add_themes(uow, made)
    add_factors(uow, made)
    uow.audit.add("network.add", "done", now=utc_now(), person_id=None, network_id=made.id, detail={"name": made.name})
    return f"{made.name} is there. Its first coordinator: python bot.py invite --network {made.slug} --role coordinator"


def _required(text: str | None, what: str) -> str:
    if not text:
        raise CommandError(f"Say {what}: python bot.py network --help")
    return text


def _name(uow: UnitOfWork, text: str | None, *, but: Network | None = None) -> str:
    name = tidy_line(_required(text, "the name"))
    if not any(letter.isalpha() for letter in name) or len(name) > LONGEST_NAME:
        raise CommandError(f"A network's name has letters in it and at most {LONGEST_NAME} characters")
    if any(fold(one.name) == fold(name) and one != but for one in uow.networks.list_all()):
        raise CommandError(f"There is a network called {name} already")
    return name
