"""Small random networks: sections in a few countries, joint activities, edits, reviews, merges, deletions."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from itertools import count
from typing import TYPE_CHECKING

from storage import Activity, ActivityId, Facts, NetworkId, PersonId, SectionId, ThemeId

if TYPE_CHECKING:
    from random import Random

    from storage import UnitOfWork

NOW = datetime(2026, 5, 20, 12, 0, tzinfo=UTC)
COUNTRIES = ("GE", "FR", "NO")
_numbers = count(1)


@dataclass(slots=True)
class World:
    """One network and those who live in it."""

    uow: UnitOfWork
    random: Random
    network: NetworkId
    countries: dict[str, list[SectionId]] = field(default_factory=dict)
    themes: list[ThemeId] = field(default_factory=list)
    people: list[PersonId] = field(default_factory=list)
    homes: dict[PersonId, SectionId] = field(default_factory=dict)
    alive: list[ActivityId] = field(default_factory=list)

    @property
    def sections(self) -> list[SectionId]:
        return [section for sections in self.countries.values() for section in sections]

    def activities(self) -> list[Activity]:
        """Every activity that counts, read back one by one."""
        rows = self.uow.activities.list_of_network(self.network, limit=10_000)
        return [row for row in rows if row.status != "rejected"]

    # --- what happens

    def live(self, days: int, *, joint: float = 0.2, others: float = 0.5) -> None:
        """So many things happen: mostly new activities, some edits, reviews, merges, deletions."""
        for _ in range(days):
            if not self.alive or self.random.random() > others:
                self.log(joint=joint)
            else:
                self.random.choice((self.edit, self.judge, self.judge, self.label, self.merge, self.remove))()

    def log(self, *, joint: float = 0.2) -> Activity:
        person = self.random.choice(self.people)
        added = self.uow.activities.add(self.network, self.facts(person, joint=joint), author_id=person, now=NOW)
        self.alive.append(added.id)
        return added

    def edit(self) -> None:
        activity = self.uow.activities.get(self.random.choice(self.alive))
        person = self.random.choice(self.people)
        facts = self.facts(person, joint=0.3)
        if self.random.random() < 0.5:
            facts = replace(activity.facts, volunteers=self.maybe(20), visibility=facts.visibility)
        self.uow.activities.change(activity.id, facts, person_id=person, now=NOW)

    def judge(self) -> None:
        status = self.random.choice(("verified", "verified", "new", "rejected"))
        chosen = self.random.choice(self.alive)
        self.uow.activities.judge(chosen, status, person_id=self.people[0], now=NOW, reason="so it is")

    def label(self) -> None:
        self.uow.activities.set_label(self.random.choice(self.alive), labelled=self.random.random() < 0.7)

    def merge(self) -> None:
        if len(self.alive) < 2:
            return
        kept, other = self.random.sample(self.alive, 2)
        facts = self.uow.activities.get(kept).facts
        both = tuple(dict.fromkeys((*facts.sections, *self.uow.activities.get(other).sections)))
        self.uow.activities.merge(kept, other, facts=replace(facts, sections=both), person_id=self.people[0], now=NOW)
        self.alive.remove(other)

    def remove(self) -> None:
        gone = self.random.choice(self.alive)
        self.uow.activities.remove(gone)
        self.alive.remove(gone)

    # --- what it is made of

    def facts(self, person: PersonId, *, joint: float) -> Facts:
        day = date(2025, 11, 1) + timedelta(days=self.random.randrange(200))
        sections = [self.homes[person]] if self.random.random() > 0.05 else []
        while sections and self.random.random() < joint:
            sections.append(self.random.choice(self.sections))
        themes = self.random.sample(self.themes, self.random.choice((0, 1, 1, 1, 2)))
        reached = self.maybe(80)
        return Facts(
            title="Something good",
            starts_on=day,
            ends_on=day + timedelta(days=self.random.choice((0, 0, 0, 3))),
            sections=tuple(dict.fromkeys(sections)),
            themes=tuple(themes),
            volunteers=self.maybe(20),
            reached=reached,
            first_time=self.random.randint(0, reached) if reached is not None and self.random.random() < 0.5 else None,
            minutes=self.maybe(300),
            minutes_kind="total",
            visibility=self.random.choice(("network", "network", "network", "section", "private")),
        )

    def maybe(self, most: int) -> int | None:
        return self.random.choice((None, 0, self.random.randint(1, most), self.random.randint(1, most)))


def world(uow: UnitOfWork, random: Random) -> World:
    """A fresh network with one to three countries, two to six sections and three to ten people."""
    number = next(_numbers)
    made = World(uow, random, uow.networks.add(f"world-{number}", f"World {number}").id)
    for code in COUNTRIES[: random.randint(1, 3)]:
        made.countries[code] = [
            uow.networks.add_section(made.network, code, f"{code} {index} of {number}").id
            for index in range(random.randint(1, 3))
        ]
    made.themes = [uow.networks.add_theme(made.network, slug, {"en": slug}).id for slug in ("a", "b", "c")]
    for index in range(random.randint(3, 10)):
        person = uow.people.add("world", f"{number}-{index}", chat="x", now=NOW).id
        made.people.append(person)
        made.homes[person] = random.choice(made.sections)
    return made
