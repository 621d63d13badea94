"""A coordinator's lines on Mondays: at most five about what they look after, each with a button that opens it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING

from handlers.kit.view import Button, t
from storage import country_scope, section_scope

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from handlers.digests.due import Turn
    from handlers.digests.gathering import Gathered
    from handlers.kit.sight import Sight
    from handlers.kit.view import Words
    from storage import NetworkId, SectionId, Totals, UnitOfWork

QUIET_WEEKS = 8
"""Weeks without an activity after which a section counts as silent (capability B19)."""
AHEAD = timedelta(days=7)
GROWTH = timedelta(days=28)
MILESTONES = tuple(first * 10**power for power in range(1, 7) for first in (1, 2.5, 5))
EVER = (date(1900, 1, 1), date(2199, 12, 31))
NETWORK = "n"
MOST_NAMED = 3


@dataclass(frozen=True, slots=True)
class Scope:
    """What somebody looks after in a network. code: the widest of it, as figures know it."""

    sight: Sight
    code: str

    @classmethod
    def of(cls, sight: Sight) -> Scope | None:
        """None: they look after nothing there."""
        if sight.everything:
            return cls(sight, NETWORK)
        if sight.lands:
            return cls(sight, country_scope(min(sight.lands)))
        return cls(sight, section_scope(min(sight.coordinated))) if sight.coordinated else None

    @property
    def network_id(self) -> NetworkId:
        return self.sight.member.network_id

    def covers(self, sections: Sequence[SectionId] | frozenset[SectionId]) -> bool:
        return self.sight.everything or not self.sight.coordinated.isdisjoint(sections)


def scope_of(turn: Turn, gathered: Gathered) -> Scope | None:
    """In the current network, because that is where the buttons lead."""
    network = turn.recipient.network_id
    sight = gathered.readers[turn.digest.person_id].sights.get(network) if network is not None else None
    return Scope.of(sight) if sight is not None else None


@dataclass(slots=True)
class Ledger:
    """What is counted for all coordinators of a batch: a fixed number of statements for each of their networks."""

    today: date
    waiting: dict[NetworkId, Counter[frozenset[SectionId]]] = field(default_factory=dict)
    last_days: dict[NetworkId, Mapping[SectionId, date]] = field(default_factory=dict)
    ever: dict[NetworkId, Mapping[str, Totals]] = field(default_factory=dict)
    lately: dict[NetworkId, Mapping[str, Totals]] = field(default_factory=dict)
    before: dict[NetworkId, Mapping[str, Totals]] = field(default_factory=dict)

    @classmethod
    def read(cls, uow: UnitOfWork, gathered: Gathered, turns: Sequence[Turn], *, now: datetime) -> Ledger:
        ledger = cls(now.date())
        scopes = [scope for turn in turns if (scope := scope_of(turn, gathered)) is not None]
        networks = sorted({scope.network_id for scope in scopes})
        ledger.waiting = {network: Counter() for network in networks}
        if networks:
            for network, places in uow.digests.list_waiting_places(networks):
                ledger.waiting[network][places] += 1
        yesterday = ledger.today - timedelta(days=1)
        for network in networks:
            codes = sorted({scope.code for scope in scopes if scope.network_id == network})
            open_ones = [one.id for one in uow.networks.list_sections(network)]
            ledger.last_days[network] = uow.statistics.last_days(network, open_ones)
            of = uow.statistics.by_scope
            ledger.ever[network] = of(network, codes, *EVER, public=True)
            ledger.lately[network] = of(network, codes, ledger.today - GROWTH, yesterday, public=True)
            earlier = (ledger.today - 2 * GROWTH, yesterday - GROWTH)
            ledger.before[network] = of(network, codes, *earlier, public=True)
        return ledger

    def lines(self, turn: Turn, gathered: Gathered) -> list[tuple[Words, Button]]:
        """At most five, none that says nothing."""
        scope = scope_of(turn, gathered)
        if scope is None:
            return []
        new = self._new(scope, turn, gathered)
        said = (
            self._new_line(scope, new),
            self._waiting_line(scope),
            self._silent_line(scope, gathered),
            self._upcoming_line(scope, turn, gathered),
            self._win_line(scope, new),
        )
        return [line for line in said if line is not None]

    def _new(self, scope: Scope, turn: Turn, gathered: Gathered) -> int:
        since, until = turn.lines_window
        fresh = (one for one in gathered.world.fresh if one.network_id == scope.network_id)
        return sum(since <= one.created_at < until and scope.covers(one.sections) for one in fresh)

    def _new_line(self, scope: Scope, new: int) -> tuple[Words, Button] | None:
        if not new:
            return None
        return t("digests-new", count=new), Button(t("digests-open-new"), "kit.apart", ("statistics.show", scope.code))

    def _waiting_line(self, scope: Scope) -> tuple[Words, Button] | None:
        count = sum(many for places, many in self.waiting[scope.network_id].items() if scope.covers(places))
        if not count:
            return None
        return t("digests-waiting", count=count), Button(
            t("digests-open-waiting"), "kit.apart", ("activities.queue", 0)
        )

    def _silent_line(self, scope: Scope, gathered: Gathered) -> tuple[Words, Button] | None:
        since = self.today - timedelta(weeks=QUIET_WEEKS)
        last = self.last_days[scope.network_id]
        own = [one for one in gathered.world.sections.values() if one.network_id == scope.network_id]
        silent = [
            one.name
            for one in sorted(own, key=lambda one: (last.get(one.id, date.min), one.name))
            if not one.retired and scope.covers((one.id,)) and last.get(one.id, date.min) < since
        ]
        if not silent:
            return None
        named = silent[:MOST_NAMED]
        words = t("digests-silent", weeks=QUIET_WEEKS, sections=named, more=len(silent) - len(named))
        if scope.sight.everything or scope.sight.lands:
            return words, Button(t("digests-open-silent"), "kit.apart", ("statistics.quiet", scope.code, QUIET_WEEKS))
        return words, Button(t("kit-start-log"), "kit.command", ("log",))

    def _upcoming_line(self, scope: Scope, turn: Turn, gathered: Gathered) -> tuple[Words, Button] | None:
        now = turn.lines_window[1]
        ahead = [
            event
            for event in gathered.world.ahead
            if event.network_id == scope.network_id
            and now <= event.comes_at < now + AHEAD
            and (scope.sight.everything or scope.sight.looks_after(event))
        ]
        if not ahead:
            return None
        first = ahead[0]
        words = t("digests-upcoming", count=len(ahead), title=first.title[:60], at=first.comes_at)
        if len(ahead) == 1:
            return words, Button(t("digests-open-upcoming"), "kit.apart", ("events.open", first.id))
        return words, Button(t("digests-open-upcoming"), "kit.command", ("events",))

    def _win_line(self, scope: Scope, new: int) -> tuple[Words, Button] | None:
        """A round number that was passed, else a figure that grew over four weeks."""
        network, code = scope.network_id, scope.code
        button = Button(t("digests-open-win"), "kit.apart", ("statistics.show", code))
        total = self.ever[network][code].all.activities
        passed = [int(one) for one in MILESTONES if total - new < one <= total]
        if passed:
            return t("digests-milestone", count=passed[-1]), button
        now, before = self.lately[network][code].all, self.before[network][code].all
        if before.reached and now.reached > before.reached:
            return t("digests-grew-reached", count=now.reached, before=before.reached), button
        if before.activities and now.activities > before.activities:
            return t("digests-grew", count=now.activities, before=before.activities), button
        return None
