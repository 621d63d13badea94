"""The demo network: fiction from a fixed seed, so that statistics, paging and review have something to show.

Fills only an empty database. Nobody and no section in it exists.
"""

from __future__ import annotations

import json
import random
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict

from bot.demo.ahead import EventPlanned, add_events
from bot.demo.checked import add_checks
from bot.demo.introductions import add_introductions
from bot.demo.learning import add_learning
from bot.demo.library import add_library
from bot.demo.organisations import add_organisations
from bot.demo.profiles import add_profiles
from bot.demo.projects import add_projects
from bot.demo.teams import add_teams
from bot.demo.together import add_together
from bot.founding import add_factors, add_themes
from storage import Facts

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from storage import NetworkId, PersonId, SectionId, ThemeId, UnitOfWork

SEED = 20
DAYS = 730
PLATFORM = "local"

_WORLD = Path(__file__).with_name("world.json")


class SectionPlan(TypedDict):
    """A section of the fiction."""

    name: str
    country: str
    zone: str
    place: str
    language: str
    joining: str


class NetworkPlan(TypedDict):
    """A network of the fiction and how many activities it has. One that is not open is entered by invitation."""

    slug: str
    name: str
    open: bool
    languages: list[str]
    zone: str
    themes: list[str]
    activities: int
    quality_questions: list[dict[str, str]]
    checklist: str  # which of the ready-made lists it begins with
    sections: list[SectionPlan]


class CastPlan(TypedDict, total=False):
    """Somebody one can be. Without a section: a person who never wrote before."""

    id: str
    name: str
    language: str
    section: str
    kinds: list[str]
    role: str
    label: dict[str, str]


class World(TypedDict):
    """The whole fiction; the first network is the large one."""

    networks: list[NetworkPlan]
    cast: list[CastPlan]
    events: list[EventPlanned]  # of the first network
    names: dict[str, list[str]]
    activities: dict[str, dict[str, list[str]]]


def world() -> World:
    """The fiction as it is written down."""
    written: World = json.loads(_WORLD.read_text(encoding="utf-8"))
    return written


def cast(language: str) -> Sequence[tuple[str, str]]:
    """Whom one can be in the local chat: identity and label."""
    return [(entry["id"], entry["label"].get(language, entry["label"]["en"])) for entry in world()["cast"]]


def fill(uow: UnitOfWork, *, now: datetime) -> None:
    """Let the fiction move in: networks, sections, members, two years of activities, what is ahead, what was learned.

    Events have a dice of their own, so that adding one changes nothing else.
    """
    plan = world()
    dice = random.Random(SEED)  # noqa: S311 - the same fiction every time
    members: dict[SectionId, Sequence[PersonId]] = {}
    for number, network_plan in enumerate(plan["networks"]):
        filling = _Filling(uow, plan, network_plan, dice, now)
        filling.fill(is_default=number == 0)
        members.update(filling.members)
        if number == 0:
            everybody = [person for section in filling.members.values() for person in section]
            add_events(uow, plan["events"], everybody, now=now)
    add_library(uow, members, now=now)
    add_organisations(uow, now=now)
    add_projects(uow, now=now)
    add_profiles(uow, now=now)
    add_teams(uow, now=now)
    add_learning(uow, now=now)
    add_together(uow, now=now)
    add_introductions(uow, now=now)


def is_demo(uow: UnitOfWork) -> bool:
    """Whether the fiction lives here: all its networks do."""
    return {plan["slug"] for plan in world()["networks"]} <= {network.slug for network in uow.networks.list_all()}


@dataclass(slots=True)
class _Filling:
    """One network being filled."""

    uow: UnitOfWork
    world: World
    plan: NetworkPlan
    dice: random.Random
    now: datetime
    sections: list[tuple[SectionPlan, SectionId]] = field(default_factory=list)
    members: dict[SectionId, list[PersonId]] = field(default_factory=dict)
    themes: list[tuple[str, ThemeId]] = field(default_factory=list)

    def fill(self, *, is_default: bool) -> None:
        plan = self.plan
        network = self.uow.networks.add(
            plan["slug"],
            plan["name"],
            languages=plan["languages"],
            zone=plan["zone"],
            open=plan["open"],
            is_default=is_default,
            quality_questions=plan["quality_questions"],
        )
        add_themes(self.uow, network, tuple(plan["themes"]))
        add_factors(self.uow, network)
        self.themes = [(theme.slug, theme.id) for theme in self.uow.networks.list_themes(network.id)]
        for section_plan in plan["sections"]:
            self._add_section(network.id, section_plan)
        if is_default:
            self._add_cast(network.id)
        for _ in range(plan["activities"]):
            self._add_activity(network.id)
        add_checks(self.uow, network.id, plan["checklist"], now=self.now)
        self.uow.rollups(network.id).rebuild()

    def _add_section(self, network_id: NetworkId, plan: SectionPlan) -> None:
        section = self.uow.networks.add_section(
            network_id,
            plan["country"],
            plan["name"],
            place=plan["place"],
            zone=plan["zone"],
            joining=plan["joining"],
        )
        self.sections.append((plan, section.id))
        names = self.world["names"][plan["language"]]
        for number in range(self.dice.randint(4, 7)):
            person_id = self._add_member(network_id, section.id, plan, self.dice.choice(names), number)
            self.members.setdefault(section.id, []).append(person_id)
        self._grant(network_id, self.members[section.id][0], "section", section.id)

    def _add_member(
        self, network_id: NetworkId, section_id: SectionId, plan: SectionPlan, name: str, number: int
    ) -> PersonId:
        account = f"demo-{section_id}-{number}"
        joined = self.now - timedelta(days=DAYS + 30)
        person = self.uow.people.add(PLATFORM, account, chat=account, now=joined)
        self.uow.people.change(
            person.id, name=name, language=plan["language"], zone=plan["zone"], network_id=network_id
        )
        kinds = self.dice.choice((["volunteer"], ["volunteer"], ["student"], ["formal-educator"], ["researcher"]))
        self.uow.people.join(person.id, network_id, now=joined, section_id=section_id, kinds=kinds)
        return person.id

    def _grant(self, network_id: NetworkId, person_id: PersonId, scope: str, section_id: SectionId) -> None:
        country = self.uow.networks.get_section(section_id).country
        self.uow.people.grant(
            person_id,
            "coordinator",
            scope,
            now=self.now - timedelta(days=DAYS),
            network_id=network_id,
            section_id=section_id if scope == "section" else None,
            country=country if scope == "country" else None,
        )

    def _add_cast(self, network_id: NetworkId) -> None:
        by_name = {plan["name"]: (plan, section_id) for plan, section_id in self.sections}
        for entry in self.world["cast"]:
            if "section" not in entry:
                continue
            plan, section_id = by_name[entry["section"]]
            joined = self.now - timedelta(days=400)
            person = self.uow.people.add(PLATFORM, entry["id"], chat=entry["id"], now=joined)
            self.uow.people.change(
                person.id,
                name=entry["name"],
                language=entry["language"],
                zone=plan["zone"],
                network_id=network_id,
            )
            self.uow.people.join(person.id, network_id, now=joined, section_id=section_id, kinds=entry["kinds"])
            self.members[section_id].append(person.id)
            if "role" in entry:
                self._grant(network_id, person.id, entry["role"], section_id)

    def _add_activity(self, network_id: NetworkId) -> None:
        dice = self.dice
        number = dice.randrange(len(self.sections))
        plan, section_id = self.sections[number]
        slug, theme_id = dice.choice(self.themes)
        titles = self.world["activities"][slug]
        # The triangle leans to the present: networks grow, and growth is what statistics are asked for.
        back = int(dice.triangular(1, DAYS, 60))
        day = (self.now - timedelta(days=back)).date()
        author = dice.choice(self.members[section_id])
        logged = self.now - timedelta(days=max(back - dice.randint(0, 4), 0), hours=dice.randint(1, 12))
        facts = self._facts(plan, section_id, theme_id, dice.choice(titles.get(plan["language"], titles["en"])), day)
        verified = back > dice.randint(5, 40) and dice.random() < 0.85
        status = "verified" if verified else "new"
        self.uow.activities.add(network_id, facts, author_id=author, now=logged, status=status, counted=False)

    def _facts(self, plan: SectionPlan, section_id: SectionId, theme_id: ThemeId, title: str, day: date) -> Facts:
        dice = self.dice
        volunteers = dice.randint(2, 9) + (dice.randint(5, 30) if dice.random() < 0.15 else 0)
        reached = dice.choice((None, dice.randint(5, 40), dice.randint(20, 120)))
        joint = dice.random() < 0.08
        minutes = dice.choice((None, 60, 90, 120, 120, 180, 240))
        others = [other for _, other in self.sections if other != section_id]
        more = [theme for _, theme in self.themes if theme != theme_id]
        return Facts(
            title=title,
            starts_on=day,
            ends_on=day + timedelta(days=1) if dice.random() < 0.04 else day,
            sections=(section_id, dice.choice(others)) if joint else (section_id,),
            themes=(theme_id, dice.choice(more)) if dice.random() < 0.1 else (theme_id,),
            place=plan["place"],
            volunteers=volunteers,
            reached=reached,
            first_time=dice.randint(0, reached) if reached and dice.random() < 0.5 else None,
            minutes=minutes,
            minutes_kind="duration" if minutes else None,
            visibility="private" if dice.random() < 0.03 else "network",
        )
