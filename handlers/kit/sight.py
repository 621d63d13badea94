"""Who sees what: rules that rooms share, so that no list shows what the card of another room would refuse. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from storage import (
        Activity,
        AheadEvent,
        FreshActivity,
        Idea,
        Issue,
        Membership,
        NetworkId,
        Organisation,
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
    partners: Collection[NetworkId] = (),
) -> bool:
    """Who may open an activity. A private one is its author's alone: `beside`, who joined it, is anybody's own word.

    held: by a moderator, out of sight of everybody but its author and who answers for it. partners: networks united
    with one of the reader's, here and below.
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
    if member.network_id != activity.network_id:
        return is_open(activity) and (activity.public or (activity.partners and activity.network_id in partners))
    if activity.status == "rejected":
        return False
    return is_open(activity) or member.section_id in activity.sections


def is_open(activity: Activity | FreshActivity) -> bool:
    """Whether every member of its network may open it."""
    return activity.visibility == "network" and activity.status != "rejected"


def is_for_partners(activity: Activity | FreshActivity) -> bool:
    """Whether members of the networks united with its own may open it: what its network reads, and it was shared."""
    return is_open(activity) and (activity.partners or activity.public)


def may_see_idea(
    idea: Idea, member: Membership | None, *, manages: bool, held: bool, partners: Collection[NetworkId] = ()
) -> bool:
    """Who may open a card of the market. manages: its author or a coordinator of its place; held: by a moderator."""
    if manages:
        return True
    if held or not idea.is_shown:
        return False
    own = member is not None and member.network_id == idea.network_id
    return own or idea.plan.gallery or (idea.partners and idea.network_id in partners)


def may_see_issue(
    issue: Issue, member: Membership | None, *, manages: bool, held: bool, partners: Collection[NetworkId] = ()
) -> bool:
    """Who may open a local issue: everybody in its network while it is open, and whom it was opened to."""
    if manages:
        return True
    if held or issue.state != "open":
        return False
    own = member is not None and member.network_id == issue.network_id
    return own or issue.public or (issue.partners and issue.network_id in partners)


def may_see_organisation(
    organisation: Organisation, *, member: bool, manages: bool, held: bool, partners: Collection[NetworkId] = ()
) -> bool:
    """Who may look at an organisation. member: of its network. manages: registered it or coordinates its country."""
    if manages:
        return True
    if held or organisation.state != "listed":
        return False
    return member or organisation.public or (organisation.partners and organisation.network_id in partners)


def may_see_practice(
    practice: Practice, member: Membership | None, *, manages: bool, held: bool, partners: Collection[NetworkId] = ()
) -> bool:
    """Who may read a practice. member: of the practice's network. manages: its author or who coordinates its place."""
    if manages:
        return True
    if held or practice.status != "published":
        return False
    own = member is not None and member.network_id == practice.network_id
    return own or practice.is_public or (practice.partners and practice.network_id in partners)


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
    partners: frozenset[NetworkId] = frozenset()

    @classmethod
    def of(
        cls,
        member: Membership,
        roles: Iterable[Role],
        countries: Mapping[SectionId, str],
        partners: frozenset[NetworkId] = frozenset(),
    ) -> Sight:
        """countries: of every section of the network. partners: networks united with it now."""
        here = [role for role in roles if role.scope == "deployment" or role.network_id == member.network_id]
        lands = frozenset(role.country for role in here if role.scope == "country" and role.country)
        sections = {role.section_id for role in here if role.section_id is not None}
        sections |= {section for section, land in countries.items() if land in lands}
        everything = any(role.scope in {"network", "deployment"} for role in here)
        return cls(member, everything, lands, frozenset(sections), partners)

    def sees_activity(self, activity: Activity | FreshActivity) -> bool:
        """An activity of somebody else, as its card decides."""
        own = activity.network_id == self.member.network_id
        coordinates = own and (self.everything or not self.coordinated.isdisjoint(activity.sections))
        return may_see_activity(activity, self.member, author=False, coordinates=coordinates, partners=self.partners)

    def sees_event(self, event: AheadEvent) -> bool:
        """An event, as its card decides, whatever this person answered; a team's meeting is no place's."""
        if event.network_id != self.member.network_id or event.project_id is not None:
            return False
        return self.everything or self.is_for(event) or self.looks_after(event)

    def is_for(self, event: AheadEvent) -> bool:
        """Whether they are among those whom the event is for."""
        return event.whole or self.member.country in event.countries or self.member.section_id in event.sections

    def looks_after(self, event: AheadEvent) -> bool:
        """Whether it is for one of the places that they coordinate."""
        return not (self.lands.isdisjoint(event.countries) and self.coordinated.isdisjoint(event.sections))


def readers_for(network_id: NetworkId, *, partners: bool, public: bool) -> frozenset[str]:
    """The keys under which an item is found that its whole network reads, and whoever else it was opened to."""
    more = {f"partners:{network_id}"} if partners or public else set()
    return frozenset({f"network:{network_id}", *more, *({"public"} if public else ())})


def readers_of(
    person_id: PersonId,
    member: Membership | None,
    roles: Iterable[Role],
    countries: Mapping[SectionId, str],
    partners: frozenset[NetworkId] = frozenset(),
) -> frozenset[str]:
    """The keys under which somebody finds things in the index: what they may see by belonging and by their roles.

    Everybody reads what is "public", what is for their "network:1", for their own "section:7" and those that they
    coordinate, and what is for them alone ("person:4"). countries: of every section of the network. partners: networks
    united with it now: what these have for partners ("partners:2") is read as long as they are.
    """
    keys = {"public", f"person:{person_id}"}
    if member is not None:
        sight = Sight.of(member, roles, countries)
        sections = set(countries) if sight.everything else {*sight.coordinated, *filter(None, [member.section_id])}
        keys |= {f"network:{member.network_id}", *(f"section:{section}" for section in sections)}
        keys |= {f"partners:{one}" for one in (member.network_id, *partners)}
    return frozenset(keys)
