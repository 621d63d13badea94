"""One transaction and its repositories. Leaving `Database.begin` commits; an exception rolls everything back."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from storage.activities import Activities
from storage.announcements import Announcements
from storage.arrivals import Arrivals
from storage.attention import Attentions
from storage.audit import Audit
from storage.blobs import Blobs
from storage.channels import Channels
from storage.checks import Checks
from storage.cohorts import Cohorts
from storage.digests import Digests
from storage.drafts import Drafts
from storage.events import Events
from storage.experts import Experts
from storage.factors import Factors
from storage.federations import Federations
from storage.findables import Findables
from storage.help_requests import HelpRequests
from storage.ideas import Ideas
from storage.inbox import Inbox
from storage.introductions import Introductions
from storage.invitations import Invitations
from storage.issues import Issues
from storage.leads import Leads
from storage.leases import Leases
from storage.linking import Linking
from storage.listening import LINES, OUTBOX
from storage.markets import Markets
from storage.matchables import Matchables
from storage.matches import Matches
from storage.merging import Merging
from storage.namesakes import Namesakes
from storage.networks import Networks
from storage.organisations import Organisations
from storage.outbox import Outbox
from storage.people import People
from storage.plans import Plans
from storage.practices import Practices
from storage.profiles import Profiles
from storage.projects import Projects
from storage.public_items import PublicItems
from storage.questions import Questions
from storage.recipients import list_recipients
from storage.regions import Regions
from storage.relays import Relays
from storage.reminders import Reminders
from storage.reports import Reports
from storage.resources import Resources
from storage.rounds import Rounds
from storage.search.repository import Search
from storage.servers import Servers
from storage.statistics import Statistics
from storage.teams import Teams
from storage.tickets import Tickets
from storage.tokens import Tokens
from storage.transcripts import Transcripts
from storage.web_sessions import WebSessions

_TELL_SENDERS = select(func.pg_notify(OUTBOX, ""))
_TELL_PAGES = select(func.pg_notify(LINES, ""))

if TYPE_CHECKING:
    from collections.abc import Sequence
    from contextlib import AbstractContextManager
    from datetime import date

    from sqlalchemy.engine import Connection, NestedTransaction

    from storage.ids import NetworkId, PersonId
    from storage.recipients import Recipient
    from storage.rollups import Rollups


class UnitOfWork:
    """Repositories over one connection, made when they are first used."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.erased = False
        """Set by whoever erases a person: after the commit no trace may stay in the database's own files."""

    def savepoint(self) -> AbstractContextManager[NestedTransaction]:
        """What happens inside the block is undone alone when the block raises."""
        return self._connection.begin_nested()

    def move_chat(self, platform: str, chat: str, new_chat: str) -> None:
        """A group has a new id (on Telegram: it became a supergroup). Whatever holds the old one holds the new one.

        That is what waits, messages to it and events from it, and where announcements go. Persons are reached in
        private chats, which never move.
        """
        self.outbox.move(platform, chat, new_chat)
        self.arrivals.move(platform, chat, new_chat)
        self.servers.move(platform, chat, new_chat)

    @cached_property
    def people(self) -> People:
        return People(self._connection)

    @cached_property
    def linking(self) -> Linking:
        return Linking(self._connection)

    @cached_property
    def merging(self) -> Merging:
        return Merging(self._connection)

    @cached_property
    def networks(self) -> Networks:
        return Networks(self._connection)

    @cached_property
    def servers(self) -> Servers:
        return Servers(self._connection)

    @cached_property
    def regions(self) -> Regions:
        return Regions(self._connection, self.networks)

    @cached_property
    def federations(self) -> Federations:
        return Federations(self._connection, self.networks)

    @cached_property
    def namesakes(self) -> Namesakes:
        return Namesakes(self._connection)

    @cached_property
    def public_items(self) -> PublicItems:
        return PublicItems(self._connection)

    @cached_property
    def invitations(self) -> Invitations:
        return Invitations(self._connection)

    @cached_property
    def activities(self) -> Activities:
        return Activities(self._connection)

    @cached_property
    def checks(self) -> Checks:
        return Checks(self._connection)

    @cached_property
    def announcements(self) -> Announcements:
        return Announcements(self._connection)

    @cached_property
    def statistics(self) -> Statistics:
        return Statistics(self._connection)

    def rollups(self, network_id: NetworkId | None = None) -> Rollups:
        """To rebuild or check the roll-ups of a network, or of all; for imports and repairs."""
        from storage.rollups import Rollups

        return Rollups(self._connection, network_id)

    @cached_property
    def drafts(self) -> Drafts:
        return Drafts(self._connection)

    @cached_property
    def arrivals(self) -> Arrivals:
        return Arrivals(self._connection)

    @cached_property
    def outbox(self) -> Outbox:
        return Outbox(self._connection)

    @cached_property
    def inbox(self) -> Inbox:
        return Inbox(self._connection)

    @cached_property
    def channels(self) -> Channels:
        return Channels(self._connection)

    @cached_property
    def attention(self) -> Attentions:
        return Attentions(self._connection)

    def recipients(self, people: Sequence[PersonId], *, since: date) -> dict[PersonId, Recipient]:
        """What a sender needs to know of many people. since: the day from which their spent attention is told."""
        return list_recipients(self._connection, people, since=since)

    @cached_property
    def leases(self) -> Leases:
        return Leases(self._connection)

    def tell_others(self) -> None:
        """Wake who sends and who shows what was written here, wherever they run (PostgreSQL; at the commit)."""
        if self._connection.dialect.name == "sqlite":
            return
        if "outbox" in self.__dict__ and self.outbox.has_news:
            self._connection.execute(_TELL_SENDERS)
        if "transcripts" in self.__dict__ and self.transcripts.has_news:
            self._connection.execute(_TELL_PAGES)

    def settle_search(self) -> bool:
        """Tell everybody who searches what was changed here, the last thing before the commit; whether anything was."""
        matched = "matchables" in self.__dict__ and self.matchables.settle()
        indexed = (self.erased or "search" in self.__dict__) and self.search.settle(erased=self.erased)
        return matched or indexed

    @cached_property
    def reminders(self) -> Reminders:
        return Reminders(self._connection)

    @cached_property
    def events(self) -> Events:
        return Events(self._connection)

    @cached_property
    def questions(self) -> Questions:
        return Questions(self._connection)

    @cached_property
    def findables(self) -> Findables:
        return Findables(self._connection)

    @cached_property
    def experts(self) -> Experts:
        return Experts(self._connection)

    @cached_property
    def practices(self) -> Practices:
        return Practices(self._connection, self.search)

    @cached_property
    def factors(self) -> Factors:
        return Factors(self._connection)

    @cached_property
    def resources(self) -> Resources:
        return Resources(self._connection)

    @cached_property
    def ideas(self) -> Ideas:
        return Ideas(self._connection)

    @cached_property
    def markets(self) -> Markets:
        return Markets(self._connection)

    @cached_property
    def issues(self) -> Issues:
        return Issues(self._connection)

    @cached_property
    def organisations(self) -> Organisations:
        return Organisations(self._connection)

    @cached_property
    def leads(self) -> Leads:
        return Leads(self._connection)

    @cached_property
    def help_requests(self) -> HelpRequests:
        return HelpRequests(self._connection)

    @cached_property
    def teams(self) -> Teams:
        return Teams(self._connection, self.outbox)

    @cached_property
    def digests(self) -> Digests:
        return Digests(self._connection)

    @cached_property
    def tokens(self) -> Tokens:
        return Tokens(self._connection)

    @cached_property
    def blobs(self) -> Blobs:
        return Blobs(self._connection)

    @cached_property
    def plans(self) -> Plans:
        return Plans(self._connection)

    @cached_property
    def projects(self) -> Projects:
        return Projects(self._connection)

    @cached_property
    def reports(self) -> Reports:
        return Reports(self._connection)

    @cached_property
    def introductions(self) -> Introductions:
        return Introductions(self._connection)

    @cached_property
    def relays(self) -> Relays:
        return Relays(self._connection)

    @cached_property
    def tickets(self) -> Tickets:
        return Tickets(self._connection)

    @cached_property
    def profiles(self) -> Profiles:
        return Profiles(self._connection)

    @cached_property
    def matches(self) -> Matches:
        return Matches(self._connection)

    @cached_property
    def matchables(self) -> Matchables:
        return Matchables(self._connection)

    @cached_property
    def rounds(self) -> Rounds:
        return Rounds(self._connection)

    @cached_property
    def cohorts(self) -> Cohorts:
        return Cohorts(self._connection)

    @cached_property
    def search(self) -> Search:
        return Search(self._connection)

    @cached_property
    def audit(self) -> Audit:
        return Audit(self._connection)

    @cached_property
    def transcripts(self) -> Transcripts:
        return Transcripts(self._connection)

    @cached_property
    def web_sessions(self) -> WebSessions:
        return WebSessions(self._connection)
