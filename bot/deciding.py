"""The plain middle of a message: one unit of work that finds the person, asks the router and writes the answer down.

Runs in a thread, inside the transaction. Sends nothing; returns what has to be sent once the commit is through.
"""

from __future__ import annotations

import logging
import secrets
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot import doors, rosters
from bot.settings import LOOPBACK
from handlers.kit.answer import Change, Say, Toast
from handlers.kit.attention import Weight, moment_for
from handlers.kit.context import Context
from handlers.kit.desk import Desk, late_line
from handlers.kit.documents import Document
from handlers.kit.errors import Refused, UserError
from handlers.kit.incoming import (
    Blocked,
    Called,
    Enrolled,
    Expelled,
    Filled,
    Incoming,
    Migrated,
    Place,
    Pressed,
    Sender,
    Written,
)
from handlers.kit.showing import show
from handlers.kit.suggesting import suggest
from handlers.kit.view import View, t
from handlers.kit.wanted import Meanings, Wanted
from storage import ANSWER, INBOX_KEEPS, Address, Letter, NewLetter, may_pass

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime, timedelta

    from bot.platforms.contract import Asked, Capabilities
    from bot.settings import Admin
    from handlers.kit.answer import Reply
    from handlers.kit.context import House, Mail
    from handlers.kit.router import Router
    from handlers.kit.texts import Texts
    from storage import ArrivalId, Network, Person, UnitOfWork

_log = logging.getLogger(__name__)

NOTHING_MORE = Meanings()


@dataclass(frozen=True, slots=True)
class Outcome:
    """What is to be sent after the commit. `toast` answers the press; `hint` goes into the group it came from."""

    letters: Sequence[Letter] = ()
    left: bool = False  # the letters are another process's to send
    toast: str | None = None
    group_hint: str | None = None
    group_closed: str | None = None  # said there instead to who never opened the private chat
    group_start: str | None = None
    mailed: bool = False
    repeat: bool = False


@dataclass(frozen=True, slots=True)
class Decider:
    """Everything a decision needs beside the message itself."""

    router: Router
    texts: Texts
    houses: Mapping[str, House]  # by platform, because links differ
    can: Mapping[str, Capabilities]  # what each platform shows
    admins: Sequence[Admin]
    owner: str
    lease: timedelta
    sends: Callable[[str], bool] = lambda _platform: True  # whether this process does, or another one on this database

    def decide(
        self,
        uow: UnitOfWork,
        arrival_id: ArrivalId,
        event: Incoming,
        file: bytes | Document | None,
        now: datetime,
        meanings: Meanings = NOTHING_MORE,
    ) -> Outcome:
        """Handle one stored event: its changes, its answers and its mark as handled go in together or not at all.

        Raises Wanted for what has to be fetched first; the event then stays unhandled until it is decided again.
        """
        if not uow.arrivals.claim(arrival_id, now=now):
            return Outcome(repeat=True)
        if isinstance(event.what, Migrated):
            uow.move_chat(event.platform, event.what.old_chat, event.what.new_chat)
            return Outcome()
        if isinstance(event.what, Blocked):
            uow.people.set_unreachable(event.platform, event.place.chat, now if event.what.blocked else None)
            return Outcome()
        if isinstance(event.what, Enrolled | Expelled):
            rosters.hear(self._desk(uow, event, now), event)
            return Outcome(mailed=True)
        doors.note_event(uow, event, now)
        ctx = self._context(uow, event, file, now, meanings)
        return self._handle(ctx, arrival_id)

    def _context(
        self, uow: UnitOfWork, event: Incoming, file: bytes | Document | None, now: datetime, meanings: Meanings
    ) -> Context:
        person = uow.people.find_by_identity(event.platform, event.sender.id, lock=True)
        if person is None:
            person = self._register(uow, event, now)
        if event.server is not None:
            rosters.meet(self._desk(uow, event, now), event, person.id)
        return self._context_of(uow, event, person, file, now, meanings)

    def _desk(self, uow: UnitOfWork, event: Incoming, now: datetime) -> Desk:
        return Desk(uow, now, self.houses[event.platform], self.texts)

    def suggest(self, uow: UnitOfWork, asked: Asked, now: datetime) -> Sequence[tuple[str, str]]:
        """What could be meant in an option of a command: (value, label). Reads only; a stranger is told nothing."""
        ctx = self.look_in(uow, Sender(asked.sender, language=asked.app_language), asked.platform, now)
        return suggest(ctx, self.router, asked.command, asked.param, asked.typed) if ctx is not None else ()

    def look_in(self, uow: UnitOfWork, sender: Sender, platform: str, now: datetime) -> Context | None:
        """What somebody would see, without anything having arrived from them; None for a stranger. Reads only."""
        person = uow.people.find_by_identity(platform, sender.id)
        if person is None or uow.people.membership(person.id, _network_of(uow, person).id) is None:
            return None
        event = Incoming(platform, "", sender, Place(sender.id), now, Called(""))
        return self._context_of(uow, event, person, None, now, NOTHING_MORE)

    def _context_of(
        self,
        uow: UnitOfWork,
        event: Incoming,
        person: Person,
        file: bytes | Document | None,
        now: datetime,
        meanings: Meanings,
    ) -> Context:
        house = self.houses[event.platform]
        network = _network_of(uow, person)
        member = uow.people.membership(person.id, network.id) or uow.people.join(person.id, network.id, now=now)
        zone = _zone(person.zone or network.zone)
        texts = self.texts.for_network(network.slug)
        return Context(
            uow=uow,
            incoming=event,
            person=person,
            network=network,
            member=member,
            roles=uow.people.list_roles(person.id),
            language=person.language or self._greeting(event, network, house.languages),
            zone=zone,
            now=now,
            house=house,
            words=lambda words, language: texts.plain(words, language, zone),
            photo=file if isinstance(file, bytes) else None,
            document=file if isinstance(file, Document) else None,
            dialogs=self.can[event.platform].dialogs,
            options_a_page=self.can[event.platform].options,
            meanings=meanings,
        )

    def _greeting(self, event: Incoming, network: Network, offered: Sequence[str]) -> str:
        """The language to greet somebody in; where their app says nothing of it, what they wrote may tell."""
        said = event.sender.language
        if not said and isinstance(event.what, Written):
            said = self.router.words.language_of(event.what.text, offered)
        return guess_language(said, network, offered)

    def _register(self, uow: UnitOfWork, event: Incoming, now: datetime) -> Person:
        """First contact: of the network whose server it was, else the default one; all else is asked by /start."""
        chat = event.place.chat if event.place.private else event.sender.id
        person = uow.people.add(event.platform, event.sender.id, chat=chat, now=now, app_language=event.sender.language)
        network = _met_in(uow, event) or uow.networks.default()
        assert network is not None, "a network is founded at start"
        if any((admin.platform, admin.id) == (event.platform, event.sender.id) for admin in self.admins):
            uow.people.grant(person.id, "admin", "deployment", now=now)
        return uow.people.change(person.id, network_id=network.id)

    def _handle(self, ctx: Context, arrival_id: ArrivalId) -> Outcome:
        """Ask the router and write its answers down inside a savepoint; the error desk of the whole product."""
        try:
            with ctx.uow.savepoint():
                return self._write_down(ctx, arrival_id, self.router.route(ctx))
        except Wanted:
            raise  # undone with all of the unit of work, and decided again with what was wanted
        except Refused as refusal:
            answer = refusal.view
            ctx.uow.audit.add(
                refusal.action,
                "refused",
                now=ctx.now,
                person_id=ctx.person.id,
                network_id=ctx.network.id,
                detail={"scope": refusal.scope},
            )
        except UserError as trouble:
            answer = trouble.view
        except Exception as trouble:
            if may_pass(trouble):
                raise  # the database's trouble, not the handler's: the whole unit of work is tried again
            answer = self._incident(ctx, arrival_id)
        ctx.mail.clear()
        return self._write_down(ctx, arrival_id, [Say(answer)])

    def _incident(self, ctx: Context, arrival_id: ArrivalId) -> View:
        """What nobody expected is ours, and gets a number instead of silence."""
        incident = secrets.token_hex(3)
        _log.exception("incident %s while handling arrival %s", incident, arrival_id)
        ctx.uow.arrivals.note_incident(arrival_id, incident)
        return View(t("kit-incident", number=incident))

    def _write_down(self, ctx: Context, arrival_id: ArrivalId, replies: Sequence[Reply]) -> Outcome:
        # What a handler changed about the person rules its own answer already.
        person = ctx.uow.people.find_by_identity(ctx.incoming.platform, ctx.incoming.sender.id) if replies else None
        language = (person.language if person is not None else None) or ctx.language
        zone = _zone(person.zone) if person is not None and person.zone else ctx.zone
        texts = self.texts.for_network(ctx.network.slug)
        event = ctx.incoming
        sends = self.sends(event.platform)
        letters: list[Letter] = []
        toast: str | None = None
        missed = doors.missed(ctx.uow, person, event, ctx.now) if person is not None else None
        for number, reply in enumerate([*replies, missed] if missed is not None else replies):
            if isinstance(reply, Toast):
                if isinstance(event.what, Pressed):
                    toast = texts.plain(reply.words, language, zone)
                    continue
                reply = Say(View(reply.words))  # noqa: PLW2901 - where there is no press there is no toast
            if not isinstance(reply, Say | Change):
                raise TypeError(f"the router must settle {reply!r}")
            letters.append(self._letter(ctx, arrival_id, number, reply, language, zone, person, sends=sends))
        for mail in ctx.mail:
            self._mail(ctx, mail)
        in_group = not event.place.private and bool(letters)
        return Outcome(
            letters=letters,
            left=not sends,
            toast=toast,
            group_hint=texts.plain(t("kit-group-answered"), language, zone) if in_group else None,
            group_closed=texts.plain(t("kit-group-closed"), language, zone) if in_group else None,
            group_start=texts.plain(t("kit-group-start"), language, zone) if in_group else None,
            mailed=bool(ctx.mail),
        )

    def _letter(
        self,
        ctx: Context,
        arrival_id: ArrivalId,
        number: int,
        reply: Say | Change,
        language: str,
        zone: ZoneInfo,
        person: Person | None,
        *,
        sends: bool,
    ) -> Letter:
        event = ctx.incoming
        shown = show(
            reply.view,
            self.texts.for_network(ctx.network.slug),
            ctx.uow,
            language=language,
            zone=zone,
            now=ctx.now,
            person_id=person.id if person is not None else None,
        )
        # In a group the answer goes to the person alone; a group's message stays as it is.
        to = (
            Address(event.platform, event.place.chat, event.place.thread)
            if event.place.private
            else Address(event.platform, event.sender.id)
        )
        edits = None
        if isinstance(reply, Change) and isinstance(event.what, Pressed | Filled) and event.place.private:
            edits = event.what.message or None if self.can[event.platform].edits else None
        if edits is not None and person is not None:
            ctx.uow.outbox.supersede(person.id, to, edits)
        cause = f"answer:{arrival_id}:{number}"
        body = shown.to_data()
        letter_id = ctx.uow.outbox.add(
            cause,
            to,
            body,
            now=ctx.now,
            person_id=person.id if person is not None else None,
            kind="answer",
            edits=edits,
            priority=ANSWER,
            leased_until=ctx.now + self.lease if sends else None,
            owner=self.owner if sends else None,
            kept_until=doors.kept_until(ctx.uow, event, person, to, edits, ctx.now),
        )
        assert letter_id is not None, cause
        to_whom = person.id if person is not None else None
        return Letter(letter_id, cause, to_whom, to, edits, ANSWER, body, 1, ctx.now, ctx.now, kind="answer")

    def _mail(self, ctx: Context, mail: Mail) -> None:
        """A message to somebody else, in their language and zone, not in their quiet hours.

        Nobody is told who stopped or cannot be reached; it waits for them in /inbox.
        """
        person = ctx.uow.people.get(mail.person_id)
        edits = mail.edits
        first = Address(edits.platform, edits.chat) if edits is not None else ctx.uow.people.address(person.id)
        to = mail.to or first
        closed = mail.to is None and (person.stopped_at is not None or to is None)
        if closed:
            since = ctx.now - INBOX_KEEPS
            to, edits = ctx.uow.channels.door(person.id, closed_since=since), None
        if to is None or (closed and mail.takes_back):
            return
        language = person.language or (ctx.language if mail.to is not None else ctx.network.languages[0])
        zone = _zone(person.zone or ctx.network.zone)
        weight = Weight.OWN if mail.awake else Weight.MAIL
        moment = moment_for(ctx.uow.attention.of(person.id), weight, ctx.now, zone)
        assert moment is not None, "mail finds a moment always"
        texts = self.texts.for_network(ctx.network.slug)
        shown = show(
            mail.view,
            texts,
            ctx.uow,
            language=language,
            zone=zone,
            now=ctx.now,
            person_id=person.id,
        )
        texts = self.texts.for_network(ctx.network.slug)
        late = late_line(texts, moment.at, language, zone) if edits is None and not closed else None
        letter = NewLetter(
            f"{mail.cause}:{person.id}",
            to,
            person.id,
            replace(shown, late=late, takes_back=mail.takes_back).to_data(),
            about=mail.about,
            quiet=not mail.awake,
            edits=edits.message if edits is not None else None,
            due_at=moment.at,
            closed=closed,
        )
        ctx.uow.outbox.add_many([letter], now=ctx.now)


def guess_language(app_language: str | None, network: Network, offered: Sequence[str]) -> str:
    """The language to greet somebody in: what the app says if we speak it, else the network's own."""
    if app_language:
        base = app_language.lower().replace("_", "-").partition("-")[0]
        if base in offered:
            return base
    return next((language for language in network.languages if language in offered), offered[0])


def _met_in(uow: UnitOfWork, event: Incoming) -> Network | None:
    """The network whose server somebody new comes from, if everybody may join it."""
    server = uow.servers.find(event.platform, event.server.id) if event.server is not None else None
    network = uow.networks.get(server.network_id) if server is not None else None
    return network if network is not None and network.open else None


def _network_of(uow: UnitOfWork, person: Person) -> Network:
    if person.network_id is not None:
        return uow.networks.get(person.network_id)
    network = uow.networks.default()
    assert network is not None, "a network is founded at start"
    return network


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo("UTC")


def houses_for(house: House, links: Mapping[str, Callable[[str], str | None]]) -> dict[str, House]:
    """One house a platform: links into the chat differ, nothing else does."""

    def all_links(payload: str) -> list[str]:
        found = [link for one in links.values() if (link := one(payload)) is not None]
        # A link to this machine opens nothing for anybody else; where there is no other, and no platform on which
        # words do the same, it is better than none.
        beyond = [link for link in found if urlsplit(link).hostname not in LOOPBACK]
        return beyond or (found if len(found) == len(links) else [])

    return {platform: replace(house, link=link, links=all_links) for platform, link in links.items()}
