"""What random lives of three networks are checked by: a model of a few sets, and everybody looking everywhere."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from itertools import count
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from hypothesis.stateful import RuleBasedStateMachine

from handlers.ideas import access as ideas
from handlers.ideas.wishes import Wish, narrowed
from handlers.issues import access as issues
from handlers.kit import standing
from handlers.kit.context import Context, House
from handlers.kit.incoming import Incoming, Place, Sender, Written
from handlers.kit.partners import partners_here, readers
from handlers.organisations import access as organisations
from handlers.practices import access as practices
from handlers.questions.kinds import KINDS
from storage import (
    OPEN_KINDS,
    OrganisationFilter,
    Question,
)
from tests.houses import TEXTS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from storage import FederationId, NetworkId, PersonId, SectionId, UnitOfWork
    from storage.engine import Database

numbers = count(1)
NOW = datetime(2030, 3, 13, 9, 0, tzinfo=UTC)
DAY = date(2030, 1, 5)
WORD = "walk"
"""Stands in every title: whoever searches for it asks for everything."""


@dataclass(slots=True)
class Item:
    """What the model knows of one item."""

    kind: str
    id: int
    network: int
    author: int
    partners: bool = False
    public: bool = False
    private: bool = False
    school: bool = False


@dataclass(slots=True)
class Who:
    """Somebody in one of their networks."""

    person: PersonId
    network: NetworkId
    section: SectionId
    owner: bool = False


@dataclass(slots=True)
class Model:
    united: dict[frozenset[int], FederationId] = field(default_factory=dict)
    proposed: dict[frozenset[int], tuple[FederationId, int]] = field(default_factory=dict)
    items: list[Item] = field(default_factory=list)
    twins: set[frozenset[int]] = field(default_factory=set)
    yes: set[tuple[int, int]] = field(default_factory=set)
    no: set[tuple[int, int]] = field(default_factory=set)
    merged: int = 0

    def are_united(self, one: int, other: int) -> bool:
        return frozenset((one, other)) in self.united

    def sees(self, item: Item, person: int, network: int) -> bool:
        """In the lists of one network."""
        if item.private:
            return item.author == person and item.network == network
        if item.network == network or item.public:
            return True
        own = item.author == person and item.kind != "organisation"
        return own or (item.partners and self.are_united(network, item.network))

    def lists(self, item: Item, person: int, network: int) -> bool:
        """In a list of what networks have: what is for everybody stands in lists of practices alone."""
        near = item.network == network or self.are_united(network, item.network)
        return self.sees(item, person, network) and (near or item.kind == "practice")


class Lives(RuleBasedStateMachine):
    """Three networks, the people in them, the model, and what must hold for whoever looks."""

    database: Database

    def __init__(self) -> None:
        super().__init__()
        self.model = Model()
        self.who: list[Who] = []
        self.networks: list[NetworkId] = []
        self.steps = 0

    def context(self, uow: UnitOfWork, who: Who) -> Context:
        person = uow.people.get(who.person)
        member = uow.people.membership(who.person, who.network)
        assert member is not None
        zone = ZoneInfo("UTC")
        return Context(
            uow=uow,
            incoming=Incoming("fake", "1", Sender(str(who.person)), Place("1"), NOW, Written("-")),
            person=person,
            network=uow.networks.get(who.network),
            member=member,
            roles=uow.people.list_roles(who.person),
            language="en",
            zone=zone,
            now=NOW,
            house=House(),
            words=lambda words, language: TEXTS.plain(words, language, zone),
        )

    def _owner(self, network: int) -> Who:
        return next(one for one in self.who if one.owner and one.network == network)

    def _look(self, people: Sequence[Who]) -> None:
        with self.database.begin() as uow:
            for who in people:
                ctx = self.context(uow, who)
                expected = {
                    (one.kind, one.id) for one in self.model.items if self.model.sees(one, who.person, who.network)
                }
                self._looks(ctx, expected)
                self._opens(ctx, who)

    def _looks(self, ctx: Context, expected: set[tuple[str, int]]) -> None:
        """Lists, the index, and what /find shows of it."""
        mine = {(one.kind, one.id) for one in self.model.items}
        for kind in ("practice", "idea", "issue", "activity", "organisation"):
            ids = [one.id for one in self.model.items if one.kind == kind]
            shown = {(kind, one) for one in KINDS[kind].look(ctx, ids)}
            # A list shows no card of another network for its author's sake.
            own = {(one.kind, one.id) for one in self.model.items if one.author == ctx.person.id}
            assert shown - own == {one for one in expected if one[0] == kind} - own
        asked = Question(WORD, readers(ctx), language="en", kinds=tuple(KINDS), limit=100)
        own = {(one.kind, one.id) for one in self.model.items if one.author == ctx.person.id}
        assert {(hit.kind, hit.item) for hit in ctx.uow.search.find(asked).hits} & mine <= expected | own
        listed = ctx.uow.practices.list_shown(practices.everything(ctx), limit=100)
        assert {("practice", int(one.id)) for one in listed} & mine - own == self._of("practice", expected) - own
        listed_here = {
            (one.kind, one.id) for one in self.model.items if self.model.lists(one, ctx.person.id, ctx.network.id)
        }
        cards = ctx.uow.ideas.list_shown(ctx.network.id, narrowed(ctx, Wish()), limit=100)
        assert {("idea", int(one.id)) for one in cards} - own == self._of("idea", expected) - own
        found = ctx.uow.issues.list_open(ctx.network.id, partners=partners_here(ctx), limit=100)
        assert {("issue", int(one.id)) for one in found} - own == self._of("issue", listed_here) - own
        wanted = OrganisationFilter(ctx.network.id, partners=partners_here(ctx))
        there = ctx.uow.organisations.list_shown(wanted, limit=100)
        assert {("organisation", int(one.id)) for one in there} == self._of("organisation", listed_here)
        self._publishes(ctx)

    def _publishes(self, ctx: Context) -> None:
        """The public page of a network: what was opened to everybody, and nothing else."""
        for kind in OPEN_KINDS:
            shown = set(ctx.uow.public_items.list_ids(kind, ctx.network.id, limit=100))
            public = [one for one in self.model.items if one.kind == kind and one.public]
            assert shown == {one.id for one in public if one.network == ctx.network.id}

    def _of(self, kind: str, expected: set[tuple[str, int]]) -> set[tuple[str, int]]:
        return {one for one in expected if one[0] == kind}

    def _opens(self, ctx: Context, who: Who) -> None:
        """Cards behind whatever button: in any of one's networks."""
        mine = {one.network for one in self.who if one.person == who.person}
        for item in self.model.items:
            # An activity is opened in its own network, or as what a partner shares.
            near = [one for one in mine if item.kind != "activity" or one == who.network or one != item.network]
            may = (item.author == who.person and item.kind != "organisation") or any(
                self.model.sees(item, who.person, network) for network in near
            )
            assert self._sees(ctx, item) == may, (item, who)

    def _sees(self, ctx: Context, item: Item) -> bool:
        uow = ctx.uow
        if item.kind == "practice":
            return practices.sees(ctx, uow.practices.get(item.id))  # type: ignore[arg-type]
        if item.kind == "idea":
            return ideas.sees(ctx, uow.ideas.get(item.id))  # type: ignore[arg-type]
        if item.kind == "issue":
            return issues.sees(ctx, uow.issues.get(item.id))  # type: ignore[arg-type]
        if item.kind == "organisation":
            return organisations.sees(ctx, uow.organisations.get(item.id))  # type: ignore[arg-type]
        return standing.sees(ctx, uow.activities.get(item.id))  # type: ignore[arg-type]
