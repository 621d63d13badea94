"""Reads what a batch of digests is made of: a fixed number of statements for all readers together."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from handlers.digests import rules
from handlers.digests.choosing import Reader, World
from handlers.kit.sight import Sight

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import datetime

    from storage import Digest, NetworkId, PersonId, Section, SectionId, Theme, ThemeId, UnitOfWork

POOL = 500
"""Newest activities that inspirations are chosen from."""


@dataclass(frozen=True, slots=True)
class Gathered:
    """Readers, and what there is to read in all their networks."""

    readers: dict[PersonId, Reader]
    world: World
    networks: dict[NetworkId, str]  # their names, for readers who belong to several


def gather(
    uow: UnitOfWork,
    digests: Sequence[Digest],
    *,
    lost: Collection[PersonId] = (),
    now: datetime,
    since: datetime,
    ahead: datetime,
) -> Gathered:
    """Everything for these digests. lost: whose last one never arrived. since: where the oldest window begins.

    ahead: where the farthest agenda ends.
    """
    people = [one.person_id for one in digests]
    memberships = uow.digests.memberships_of(people)
    roles = uow.digests.roles_of(people)
    networks = sorted({member.network_id for members in memberships.values() for member in members})
    world = read_world(uow, networks, now=now, since=since, ahead=ahead)
    countries = {section.id: section.country for section in world.sections.values()}
    follows = uow.digests.follows_of(people)
    answers = uow.digests.answers_ahead(people, now=now)
    reminders, drafts, shown = defaultdict(list), defaultdict(list), defaultdict(set)
    for reminder in uow.digests.list_reminders_ahead(people, since=now, until=ahead):
        reminders[reminder.person_id].append(reminder)
    for draft in uow.digests.list_drafts_left(people, before=now - rules.LEFT_ALONE):
        drafts[draft.person_id].append(draft)
    said_at = {one.person_id: one.said_at for one in digests if one.person_id in lost}
    for item in uow.digests.list_shown(people):
        if item.at != said_at.get(item.person_id):
            shown[item.person_id].add((item.kind, item.item_id))
    answered: defaultdict[PersonId, dict[object, str]] = defaultdict(dict)
    for (person, event), said in answers.items():
        answered[person][event] = said
    readers = {
        one.person_id: Reader(
            one.person_id,
            {
                member.network_id: Sight.of(member, roles.get(one.person_id, ()), countries)
                for member in memberships.get(one.person_id, ())
            },
            follows.get(one.person_id, ()),
            one.themes,
            answered[one.person_id],  # type: ignore[arg-type]
            frozenset(shown[one.person_id]),
            reminders[one.person_id],
            drafts[one.person_id],
        )
        for one in digests
    }
    names = {network: uow.networks.get(network).name for network in networks}
    return Gathered(readers, world, names)


def read_world(
    uow: UnitOfWork, networks: Sequence[NetworkId], *, now: datetime, since: datetime, ahead: datetime
) -> World:
    """The candidates of these networks."""
    sections: dict[SectionId, Section] = {}
    themes: dict[ThemeId, Theme] = {}
    for network in networks:
        sections |= {one.id: one for one in uow.networks.list_sections(network, retired=True)}
        themes |= {one.id: one for one in uow.networks.list_themes(network, retired=True)}
    cut = now - rules.SETTLED
    return World(
        sections,
        themes,
        uow.digests.list_new_activities(networks, since=since, until=cut),
        uow.digests.list_new_activities(networks, since=cut - rules.FRESH, until=cut, newest=POOL),
        uow.digests.list_events_ahead(networks, now=now, until=ahead, since=since),
        uow.digests.list_new_tools(networks, since=since, until=cut),
    )
