"""Who sees what: rules that rooms share, so that no list shows what the card of another room would refuse. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from storage import (
        Activity,
        AheadEvent,
        FreshActivity,
        Idea,
        Issue,
        Membership,
        Organisation,
        NetworkId,
        PersonId,
        Practice,
        Project,
        Role,
        SectionId,
    )


def may_see_activity(
    activity: Activity | FreshActivity,
    member: Membership,
    *,
    author: bool,
    beside: bool = False,
    coordinates: bool = False,
    held: bool = False,
) -> bool:
    """Who may open an activity. A private one is its author's alone: `beside`, who joined it, is anybody's own word.

    held: by a moderator, out of sight of everybody but its author and who answers for it.
    """
    if author:
        return True
    if activity.visibility == "private":
        return False
    if coordinates:
        return True
    if held:
        return False
    if beside:
        return True
    if member.network_id != activity.network_id or activity.status == "rejected":
        return False
    return is_open(activity) or member.section_id in activity.sections


def is_open(activity: Activity | FreshActivity) -> bool:
    """Whether every member of its network may open it."""
    return activity.visibility == "network" and activity.status != "rejected"


def may_see_idea(idea: Idea, member: Membership | None, *, manages: bool, held: bool) -> bool:
    """Who may open a card of the market. manages: its author or a coordinator of its place; held: by a moderator."""
    if manages:
        return True
    if held or not idea.is_shown:
        return False
    return idea.plan.gallery or (member is not None and member.network_id == idea.network_id)


def may_see_issue(issue: Issue, member: Membership | None, *, manages: bool, held: bool) -> bool:
    """Who may open a local issue: everybody in its network while it is open."""
    if manages:
        return True
    return not held and issue.state == "open" and member is not None and member.network_id == issue.network_id


def may_see_organisation(organisation: Organisation, *, member: bool, manages: bool, held: bool) -> bool:
    """Who may look at an organisation. member: of its network. manages: registered it or coordinates its country."""
    if not member and not manages:
        return False
    return manages or (organisation.state == "listed" and not held)


def may_see_practice(practice: Practice, member: Membership | None, *, manages: bool, held: bool) -> bool:
    """Who may read a practice. member: of the practice's network. manages: its author or who coordinates its place."""
    if manages:
        return True
    if held or practice.status != "published":
        return False
    return practice.is_public or (member is not None and member.network_id == practice.network_id)


def may_see_project(
    project: Project, member: Membership | None, *, manages: bool, held: bool, partners: frozenset[NetworkId]
) -> bool:
    """Who may open a project: its network while it is not withdrawn, united ones and everybody where it is for them.

    manages: they are in its team or coordinate its place. partners: networks united with the reader's own now. Whoever
    opens it as a stranger reads what its owner shows to everybody alone.
    """
    if manages:
        return True
    if held or project.state == "withdrawn":
        return False
    if project.visibility == "public" or (member is not None and member.network_id == project.network_id):
        return True
    return project.visibility == "partners" and project.network_id in partners


@dataclass(frozen=True, slots=True)
class Sight:
    """What somebody sees of a network by belonging to it and by their roles there.

    coordinated: sections that they look after, themselves or through their country. everything: the whole network.
    """

    member: Membership
    everything: bool = False
    lands: frozenset[str] = frozenset()
    coordinated: frozenset[SectionId] = frozenset()

    @classmethod
    def of(cls, member: Membership, roles: Iterable[Role], countries: Mapping[SectionId, str]) -> Sight:
        """countries: of every section of the network."""
        here = [role for role in roles if role.scope == "deployment" or role.network_id == member.network_id]
        lands = frozenset(role.country for role in here if role.scope == "country" and role.country)
        sections = {role.section_id for role in here if role.section_id is not None}
        sections |= {section for section, land in countries.items() if land in lands}
        everything = any(role.scope in {"network", "deployment"} for role in here)
        return cls(member, everything, lands, frozenset(sections))

    def sees_activity(self, activity: Activity | FreshActivity) -> bool:
        """An activity of somebody else, as its card decides."""
        coordinates = self.everything or not self.coordinated.isdisjoint(activity.sections)
        return may_see_activity(activity, self.member, author=False, coordinates=coordinates)

    def sees_event(self, event: AheadEvent) -> bool:
        """An event, as its card decides, whatever this person answered."""
        if event.network_id != self.member.network_id:
            return False
        return self.everything or self.is_for(event) or self.looks_after(event)

    def is_for(self, event: AheadEvent) -> bool:
        """Whether they are among those whom the event is for."""
        return event.whole or self.member.country in event.countries or self.member.section_id in event.sections

    def looks_after(self, event: AheadEvent) -> bool:
        """Whether it is for one of the places that they coordinate."""
        return not (self.lands.isdisjoint(event.countries) and self.coordinated.isdisjoint(event.sections))


def readers_of(
    person_id: PersonId, member: Membership | None, roles: Iterable[Role], countries: Mapping[SectionId, str]
) -> frozenset[str]:
    """The keys under which somebody finds things in the index: what they may see by belonging and by their roles.

    Everybody reads what is "public", what is for their "network:1", for their own "section:7" and those that they
    coordinate, and what is for them alone ("person:4"). countries: of every section of the network.
    """
    keys = {"public", f"person:{person_id}"}
    if member is not None:
        sight = Sight.of(member, roles, countries)
        sections = set(countries) if sight.everything else {*sight.coordinated, *filter(None, [member.section_id])}
        keys |= {f"network:{member.network_id}", *(f"section:{section}" for section in sections)}
    return frozenset(keys)
