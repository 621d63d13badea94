"""What a handler gets: who, where, which language and zone, the instant, the unit of work."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from handlers.kit.errors import Refused
from handlers.kit.roster import UNKNOWN, ServerFacts
from handlers.kit.texts import FALLBACK_MARK
from handlers.kit.view import Button, t
from handlers.kit.wanted import Meanings

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date, datetime
    from zoneinfo import ZoneInfo

    from handlers.kit.documents import Document
    from handlers.kit.feature import Eraser, Exporter, Route, ZoneChange
    from handlers.kit.form import Form
    from handlers.kit.incoming import Incoming
    from handlers.kit.view import View, Words
    from storage import (
        Address,
        Meaning,
        Membership,
        MessageRef,
        Network,
        NetworkId,
        Person,
        PersonId,
        Role,
        SectionId,
        UnitOfWork,
    )


USUAL_RATE = 30.0
"""Messages a second where nobody said otherwise."""


MOST_NAMED = 3
"""Names in a refusal: enough to find somebody."""


@dataclass(frozen=True, slots=True)
class House:
    """What the outer side lends to handlers; filled in by bot/wiring.py."""

    languages: tuple[str, ...] = ("en",)  # that a person can choose
    link: Callable[[str], str | None] = lambda _payload: None  # a /start link that carries this payload
    links: Callable[[str], Sequence[str]] = lambda _payload: ()  # such links that others can open, on any platform
    token: Callable[[], str] = lambda: ""  # an unguessable token for links
    sign: Callable[[str], str] = lambda text: text  # a keyed hash of a token, for storing
    page: Callable[[str], str] = lambda path: path  # the address of a page of ours, for links that leave the chat
    demo: bool = False
    rate: float = USUAL_RATE  # messages a second that leave, for telling how long many will take
    forms: Mapping[str, Form] = field(default_factory=dict)  # of every feature, for naming one that was left open
    commands: Mapping[str, Route] = field(default_factory=dict)  # that can be typed, without hidden ones
    exporters: tuple[tuple[str, Exporter], ...] = ()  # of every feature, by its name: what /mydata hands out
    erasers: tuple[tuple[str, Eraser], ...] = ()  # what /forgetme does in every feature, before the person goes
    server: Callable[[str, str], ServerFacts] = lambda _platform, _server: UNKNOWN  # names in a platform's server
    zone_changes: tuple[ZoneChange, ...] = ()  # what features say when somebody's clock has changed


@dataclass(frozen=True, slots=True)
class Mail:
    """A message to somebody else that a handler wants written down; see `Context.tell`."""

    person_id: PersonId
    view: View
    cause: str
    about: str | None = None
    edits: MessageRef | None = None
    takes_back: bool = False
    awake: bool = False
    to: Address | None = None


@dataclass(slots=True)
class Context:
    """One message's world. `network` is the person's current network, `member` their membership in it."""

    uow: UnitOfWork
    incoming: Incoming
    person: Person
    network: Network
    member: Membership
    roles: Sequence[Role]
    language: str
    zone: ZoneInfo
    now: datetime  # aware, UTC
    house: House
    words: Callable[[Words, str], str]  # words and a language -> a plain string
    photo: bytes | None = None  # the picture of this message, fetched before the unit of work
    document: Document | None = None  # the file of this message, fetched and cleaned before the unit of work
    dialogs: bool = False  # whether the person's platform shows whole forms natively
    options_a_page: int = 6  # choices of a question that the person's platform shows at once
    mail: list[Mail] = field(default_factory=list)
    meanings: Meanings = field(default_factory=Meanings)  # fetched before the unit of work, as the photo is

    @property
    def today(self) -> date:
        """The date where the person lives."""
        return self.now.astimezone(self.zone).date()

    @property
    def network_line(self) -> Words | None:
        """The current network in words: in every card of a deployment that hosts several. None where there is one."""
        return self.network_line_of(self.network.id)

    def network_line_of(self, network_id: NetworkId) -> Words | None:
        """The same of what belongs to this network: buttons stay in the chat when somebody looks at another one."""
        networks = self.uow.networks
        known = self.network if network_id == self.network.id else networks.get(network_id)
        return t("kit-network", network=known.name) if networks.several else None

    def plain(self, words: Words) -> str:
        """The words in the person's language as a plain string, for files and for comparing what was typed."""
        return self.words(words, self.language)

    def listed(self, words: Words, language: str | None = None) -> list[str]:
        """A message that lists words, separated by commas, for choosing one or comparing with what was typed."""
        text = self.words(words, language or self.language).removeprefix(FALLBACK_MARK)
        return [word.strip() for word in text.split(",") if word.strip()]

    def meaning(self, text: str) -> Meaning | None:
        """What a text means, for searching; None where that cannot be had, and search goes by words.

        Call it before anything is changed: the first time for a text, all of this handler's work is begun anew.
        """
        return self.meanings.of(text, self.language)

    def tell(
        self,
        person_id: PersonId,
        view: View,
        *,
        cause: str,
        about: str | None = None,
        edits: MessageRef | None = None,
        takes_back: bool = False,
        awake: bool = False,
        to: Address | None = None,
    ) -> None:
        """A message to somebody else, in their language, through the outbox, if this unit of work commits.

        cause: what makes it unique; the same cause never reaches the same person twice. about: what it tells of, for
        taking it back. edits: the message of ours that it replaces; takes_back: that one is deleted where the platform
        can, and says this where it cannot. awake: they are in the middle of it, so their quiet hours do not count.
        to: the channel of theirs that it is about, instead of their first one.
        """
        self.mail.append(Mail(person_id, view, cause, about, edits, takes_back, awake, to))

    def may(
        self,
        *,
        network_id: NetworkId | None = None,
        section_id: SectionId | None = None,
        country: str | None = None,
    ) -> bool:
        """Whether the person coordinates this scope. No section and no country: the network as a whole."""
        network = network_id or self.network.id
        return any(role.covers(network, section_id=section_id, country=country) for role in self.roles)

    def require(
        self,
        action: str,
        *,
        network_id: NetworkId | None = None,
        section_id: SectionId | None = None,
        country: str | None = None,
    ) -> None:
        """Raise `Refused` (polite, translated, written to the audit log) unless the person coordinates this scope."""
        if not self.may(network_id=network_id, section_id=section_id, country=country):
            scope = f"section {section_id}" if section_id else f"country {country}" if country else "network"
            names = self._responsible(network_id or self.network.id, section_id, country)
            ways = (
                Button(t("kit-who-coordinates"), "kit.command", ("coordinators",)),
                Button(t("kit-start-help"), "kit.command", ("help",)),
            )
            if names:
                raise Refused("kit-refused-ask", action=action, scope=scope, ways=ways, names=names)
            raise Refused("kit-refused", action=action, scope=scope, ways=ways)

    def _responsible(self, network_id: NetworkId, section_id: SectionId | None, country: str | None) -> Sequence[str]:
        """The chosen names of those nearest to a scope who look after it; they are public as on the scope's page."""
        people = self.uow.people
        asked = [people.list_coordinators(network_id, section_id=section_id)] if section_id is not None else []
        asked += [people.list_coordinators(network_id, country=country)] if country is not None else []
        for nearest in (*asked, people.list_coordinators(network_id), people.list_admins()):
            names = [name for one in nearest if (name := people.get(one).name)]
            if names:
                return names[:MOST_NAMED]
        return ()

    @property
    def coordinates(self) -> bool:
        """Whether the person has any role in the current network: what menus depend on, never a right by itself."""
        return any(role.scope == "deployment" or role.network_id == self.network.id for role in self.roles)
