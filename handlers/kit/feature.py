"""A feature: its commands, buttons, forms and duties, declared in one place and found by the router."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime

    from handlers.kit.answer import Answer
    from handlers.kit.context import Context, House
    from handlers.kit.desk import Desk, Did
    from handlers.kit.form import Form, Option
    from handlers.kit.incoming import What
    from handlers.kit.texts import Texts
    from handlers.kit.view import View
    from storage import Entry, Json, PersonId, UnitOfWork

Handler: TypeAlias = "Callable[[Context, str], Answer]"
ButtonHandler: TypeAlias = "Callable[..., Answer]"
Listener: TypeAlias = "Callable[[Context, What, str | None], Answer | None]"
Reader: TypeAlias = "Callable[[Context, str], Answer | None]"
Exporter: TypeAlias = "Callable[[UnitOfWork, PersonId], Mapping[str, Json]]"
Eraser: TypeAlias = "Callable[[UnitOfWork, PersonId], None]"
Inquiry: TypeAlias = "Callable[[str], bool]"
DueStep: TypeAlias = "Callable[[Desk], Did]"
DueWork: TypeAlias = "Callable[[Desk, int], Did | DueStep]"
Waiting: TypeAlias = "Callable[[UnitOfWork, datetime], bool]"
PutAside: TypeAlias = "Callable[[UnitOfWork, datetime, datetime], None]"
ZoneChange: TypeAlias = "Callable[[Context], View | None]"
Lister: TypeAlias = "Callable[[UnitOfWork, int, int], Sequence[Entry]]"
PageMaker: TypeAlias = "Callable[[UnitOfWork, datetime, House, Visit], Page | None]"


@dataclass(frozen=True, slots=True)
class Param:
    """What may follow a command, for platforms with typed options; elsewhere it is typed behind the command.

    Its words are the message `kit-param-<name>`, with `.help`. options: what can be chosen; what is typed narrows it.
    """

    name: str
    options: Callable[[Context], Sequence[Option]] | None = None


TEXT = Param("text")
LINE = Param("line")
"""All that a form asks, in one line: the first option of a command that opens one."""


@dataclass(frozen=True, slots=True)
class Route:
    """How a handler is reached, and what must be known before it runs.

    private: the answer is only for this person. asks: it opens a form. reads: it changes nothing.
    coordinators: listed in the menus of those with a role; the right itself is checked by the handler.
    hidden: in no menu. rest: its plain words may be followed by more ("log beach clean-up"); otherwise they must
    stand alone, or "me and two friends" would open the profile. params: what that more is, in this order.
    opens: the form that the command alone opens; its fields are the options where a platform has typed ones.
    """

    feature: str
    name: str
    handler: ButtonHandler
    private: bool = False
    asks: bool = False
    reads: bool = False
    coordinators: bool = False
    hidden: bool = False
    rest: bool = False
    params: tuple[Param, ...] = ()
    opens: str = ""


BATCH = 200
"""Rows of due work in one transaction: the writer is taken for a few hundredths of a second."""


@dataclass(frozen=True, slots=True)
class Due:
    """Work that falls due by itself. Its table is the truth: a missed or doubled tick changes nothing.

    waiting: a cheap look, without a write lock, whether anything is due. work: takes at most so many due rows, hands
    their messages over and moves the rows on, all in the one transaction of its desk.

    reads: for what takes long to work out. `work` only reads, so that nobody waits for it, and returns the step that
    writes; that runs in a transaction of its own, and leaves alone what has changed in the meantime.
    """

    name: str
    every: float  # seconds between looks
    waiting: Waiting
    work: DueWork
    batch: int = BATCH  # rows a transaction: so long is whoever talks with Kith kept waiting
    put_aside: PutAside | None = None  # (now, until): the row that is first in line is due again at `until` only
    reads: bool = False


@dataclass(frozen=True, slots=True)
class Visit:
    """Who asks for a page: the parts of its path, what stands behind the question mark, and the reader's language."""

    texts: Texts
    path: Mapping[str, str] = field(default_factory=dict)
    query: Mapping[str, str] = field(default_factory=dict)
    language: str = "en"


class Keep(StrEnum):
    """Whether a browser may keep a page. CHECK: it asks each time whether it is still the same. LONG: for a day."""

    NEVER = "no-store"
    CHECK = "no-cache"
    LONG = "public, max-age=86400"


@dataclass(frozen=True, slots=True)
class Page:
    """What the web server answers for a feature: a calendar, a public page. name: offered for a download."""

    mime: str
    body: bytes
    name: str | None = None
    keep: Keep = Keep.NEVER


@dataclass(slots=True)
class Feature:
    """One room of the house. `stores` names the tables with personal data it answers for.

    A command `log` has a line for menus (`<feature>-command-log`) and, as that message's attribute `words`, what
    people type instead, separated by commas.
    """

    name: str
    stores: tuple[str, ...] = ()
    commands: dict[str, Route] = field(default_factory=dict)
    buttons: dict[str, Route] = field(default_factory=dict)
    forms: dict[str, Form] = field(default_factory=dict)
    listeners: list[Listener] = field(default_factory=list)
    readers: list[Reader] = field(default_factory=list)
    inquiries: dict[str, Inquiry] = field(default_factory=dict)
    due_work: list[Due] = field(default_factory=list)
    pages: dict[str, PageMaker] = field(default_factory=dict)
    listers: dict[str, Lister] = field(default_factory=dict)
    zone_changed: ZoneChange | None = None
    exporter: Exporter | None = None
    eraser: Eraser | None = None

    def command(
        self,
        word: str,
        *,
        private: bool = False,
        asks: bool = False,
        reads: bool = False,
        coordinators: bool = False,
        hidden: bool = False,
        rest: bool = False,
        params: tuple[Param, ...] | None = None,
        opens: str = "",
    ) -> Callable[[Handler], Handler]:
        """`/word rest`: the handler gets the rest of the line. params: by default any words where there is a rest."""
        told = params if params is not None else (TEXT,) if rest else ()

        def register(handler: Handler) -> Handler:
            self.commands[word] = Route(
                self.name, word, handler, private, asks, reads, coordinators, hidden, rest, told, opens
            )
            return handler

        return register

    def button(
        self, name: str, *, private: bool = False, asks: bool = False, reads: bool = False
    ) -> Callable[[ButtonHandler], ButtonHandler]:
        """A press on `Button(do="<feature>.<name>", args=...)`: the handler gets the args, whole numbers as int."""

        def register(handler: ButtonHandler) -> ButtonHandler:
            self.buttons[f"{self.name}.{name}"] = Route(self.name, name, handler, private, asks, reads)
            return handler

        return register

    def listener(self, listen: Listener) -> Listener:
        """Looks at everything that is written or sent, before forms and words; None: not mine.

        Commands with a slash and buttons never come here. It is told which command the words would call.
        """
        self.listeners.append(listen)
        return listen

    def reader(self, read: Reader) -> Reader:
        """Looks at free text that is no command and no answer to a form; None: not mine."""
        self.readers.append(read)
        return read

    def inquiry(self, word: str, tells: Inquiry) -> None:
        """The command `word` answers plain questions, also while a card waits to be saved. tells: what one is."""
        self.inquiries[word] = tells

    def due(
        self,
        name: str,
        *,
        every: float,
        waiting: Waiting,
        batch: int = BATCH,
        put_aside: PutAside | None = None,
        reads: bool = False,
    ) -> Callable[[DueWork], DueWork]:
        """Registers due work; see `Due`."""

        def register(work: DueWork) -> DueWork:
            self.due_work.append(Due(f"{self.name}.{name}", every, waiting, work, batch, put_aside, reads))
            return work

        return register

    def page(self, path: str) -> Callable[[PageMaker], PageMaker]:
        """A page of the web server under a path of its own ("/calendar/{secret}.ics"); None is answered with 404.

        Reads only. Whoever holds the link may see it, so the path carries an unguessable secret or nothing private.
        """

        def register(make: PageMaker) -> PageMaker:
            self.pages[path] = make
            return make

        return register

    def searches(self, kind: str) -> Callable[[Lister], Lister]:
        """How all that can be found of a kind is listed, to make the index anew: `list_entries(uow, after, limit)`.

        By number of the item: those above `after`, in order, so many at most; none are left when none come.
        """

        def register(list_entries: Lister) -> Lister:
            self.listers[kind] = list_entries
            return list_entries

        return register

    def zone_change(self, ask: ZoneChange) -> ZoneChange:
        """What is said right after a person's clock has changed (`ctx.zone` is the new one); None: nothing."""
        self.zone_changed = ask
        return ask

    def form(self, form: Form) -> Form:
        self.forms[form.name] = form
        return form

    def exports(self, exporter: Exporter) -> Exporter:
        """What `/mydata` hands out of this feature, as plain data."""
        self.exporter = exporter
        return exporter

    def forgets(self, eraser: Eraser) -> Eraser:
        """What `/forgetme` does in this feature."""
        self.eraser = eraser
        return eraser
