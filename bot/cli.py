"""The commands of `python bot.py`: which there are and what they take. Each command's work is in a bot/cli_….py.

Exit codes: 0 done; 1 it could not be done, or something is wrong (plain sentences say what); 2 the command line is
wrong; 130 interrupted. Every command but `run` works beside a running Kith and clears nothing.
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
from contextlib import contextmanager
from importlib import import_module
from typing import TYPE_CHECKING

from bot.settings import SettingsError, read_settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from bot.settings import Settings

    Command = Callable[[Settings, argparse.Namespace], int | None]

STATUSES = ("new", "verified")
COLUMNS = """\
Columns, in any order; only title and from are needed. Comma, semicolon or tab; UTF-8.
  title, text, outcome, place, link, pupils_level, teacher_feedback   words
  from, to           days: 2024-05-31, 31.5.2024, 31 May 2024; 3/4/2024 only with --dates
  sections, themes   names, several with semicolons; themes also by id
  volunteers, reached, first_time   people
  hours              2.5, 2:30 or 150 min; hours_kind says duration (the default), each or total
  volunteer_hours    what the hours come to; instead of hours, or to check them
  helpers            names of people without an account, with semicolons
  visibility         network (the default), section or private
  status             new, verified or rejected
  label              yes or no: whether it bears the label; for activities that are new here
  network            when the table holds several
  key                tells rows apart; without one, network, sections, first day and title do
  contributor        whoever did it, a name or a code; counted, never shown
A row that is imported again changes nothing; one that says something new changes its activity.

Columns of initiatives, which come in without a team and are claimed in the chat; only title is needed.
  title, aims, needs, country, section, themes, key   as above
  from, to           days or years: 2024-05-31, 2023
  kind               initiative (the default) or project
  stage              idea, planned, running, paused (the default) or finished
  language           of the words: en, fr, ru, …
"""


class CommandError(Exception):
    """Something the operator can put right; the message says how."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; `run` when none is named."""
    os.umask(0o077)  # what Kith writes (databases, copies, exports) is for its owner only
    options = _parser().parse_args(sys.argv[1:] if arguments is None else arguments)
    try:
        settings = read_settings()
        return int(options.call(settings, options) or 0)
    except (SettingsError, CommandError) as trouble:
        print(trouble, file=sys.stderr)
        return 1
    except BrokenPipeError:
        # Whoever reads has seen enough (`… | head`); Python would complain about it once more at its end.
        sys.stderr.close()
        return 1
    except OSError as trouble:
        if trouble.filename is None:
            raise
        print(
            f"{trouble.filename} cannot be used: {trouble.strerror}. Let the user who runs Kith read and write there, "
            "or set KITH_DATABASE_URL to a file in a folder of theirs.",
            file=sys.stderr,
        )
        return 1
    except KeyboardInterrupt:
        return 130


@contextmanager
def no_collection() -> Iterator[None]:
    """Load modules without looking for garbage among them: there is none, and looking took a tenth of the start."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def _later(module: str, name: str) -> Command:
    """A command whose module is loaded when it is used: `run` must start fast."""

    def call(settings: Settings, options: argparse.Namespace) -> int | None:
        with no_collection():
            command: Command = getattr(import_module(f"bot.{module}"), name)
        return command(settings, options)

    return call


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="bot.py", description="Kith, the assistant in a volunteer network's chat.")
    parser.set_defaults(call=_later("cli_run", "run"))
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")

    def command(name: str, module: str, function: str, about: str) -> argparse.ArgumentParser:
        added = commands.add_parser(name, help=about, description=f"{about[0].upper()}{about[1:]}.")
        added.set_defaults(call=_later(module, function))
        return added

    command("run", "cli_run", "run", "run everything configured (the default)")
    chat = command("chat", "cli_run", "chat", "talk to Kith in this terminal")
    chat.add_argument("--as", dest="identity", default="owner", metavar="NAME", help="whose conversation it is (owner)")
    command("migrate", "cli_care", "migrate", "bring the database to this version and stop")
    _invite(command("invite", "cli_invite", "invite", "make an invitation and print its link for each platform"))
    _network(command("network", "cli_network", "network", "list the networks, give one another name, or add one"))
    _import(command("import", "cli_import", "import_table", "read a table of activities; a dry run by default"))
    _export(command("export", "cli_export", "export_activities", "write activities as a table"))
    outbox = command("outbox", "cli_care", "outbox", "count outgoing messages by what became of them")
    outbox.add_argument("--failed", action="store_true", help="list those that did not arrive, with the reason")
    backup = command("backup", "cli_care", "backup", "write a whole copy of the database, beside a running Kith")
    backup.add_argument("file", metavar="FILE", help="where to; must not exist yet")
    index = command("index", "cli_index", "index", "make anew what questions are answered from, beside a running Kith")
    index.add_argument("--words", action="store_true", help="the words only; what texts mean is read by a running Kith")
    command("check", "cli_care", "check", "look whether settings, database and totals are in order")
    return parser


def _invite(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--network", metavar="SLUG", help="the network (the default one)")
    where = parser.add_mutually_exclusive_group()
    where.add_argument("--section", metavar="NAME", help="the section they join, or coordinate")
    where.add_argument("--country", metavar="COUNTRY", help="the country, when it is no section")
    parser.add_argument(
        "--role",
        default="member",
        help="member (the default), coordinator (such a link works once), or what they are: "
        "volunteer, formal-educator, nonformal-educator, researcher, student",
    )
    parser.add_argument("--days", type=int, default=14, help="how many days the link is good for (14)")


def _network(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("what", nargs="?", choices=("list", "rename", "add"), default="list", help="(list)")
    parser.add_argument("slug", nargs="?", metavar="SLUG", help="the short name, as the list shows it")
    parser.add_argument("name", nargs="?", metavar="NAME", help="what people see, in quotes: 'Bridges of Youth'")
    parser.add_argument("--languages", default="", metavar="CODES", help="of a new one, its own first: ru,en (all)")
    parser.add_argument("--closed", action="store_true", help="a new one that is joined by invitation only")


def _import(parser: argparse.ArgumentParser) -> None:
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.epilog = COLUMNS
    parser.add_argument("what", choices=("activities", "initiatives"))
    parser.add_argument("file", metavar="FILE.csv", help="a table with the columns of an export; - is standard input")
    parser.add_argument("--network", metavar="SLUG", help="the network (a column `network`, else the default one)")
    parser.add_argument("--apply", action="store_true", help="do it; without this nothing is changed")
    parser.add_argument("--status", choices=STATUSES, default="new", help="status of rows that say none (new)")
    parser.add_argument("--dates", choices=("dmy", "mdy"), help="what 3/4/2024 means in this table")
    parser.add_argument("--all", action="store_true", help="list every row instead of the first ones")


def _export(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("what", choices=("activities",))
    parser.add_argument("--network", metavar="SLUG", help="only this network (all of them)")
    parser.add_argument("--section", metavar="NAME", help="only what this section took part in")
    parser.add_argument("--since", metavar="DATE", help="only what ended on this day or later")
    parser.add_argument("--without-private", action="store_true", help="leave out what members marked as private")
    parser.add_argument("--output", metavar="FILE", help="where to (standard output)")
