"""What can be reported: each kind of item as moderators need to know it. Changes nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from handlers.kit import standing
from handlers.kit.partners import partners_for
from handlers.kit.sight import may_see_idea, may_see_issue, may_see_organisation, may_see_practice, may_see_project
from handlers.kit.suggested import was_suggested
from storage import (
    ActivityId,
    AdaptationId,
    HelpRequestId,
    IdeaId,
    IntroductionId,
    IssueId,
    OrganisationId,
    PersonId,
    PracticeId,
    ProjectId,
    ResourceId,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from handlers.kit.context import Context
    from storage import Introduction, NetworkId, Practice, SectionId, UnitOfWork


@dataclass(frozen=True, slots=True)
class Subject:
    """One item. section_id is None where it may not be known, which leaves it to the country or the network.

    opens: the route and argument of its card.
    """

    kind: str
    item: int
    network_id: NetworkId
    title: str
    author_id: PersonId | None
    section_id: SectionId | None
    country: str | None
    opens: tuple[str, int]


def find(uow: UnitOfWork, kind: str, item: int) -> Subject | None:
    """The item as it is, whoever asks; None where it is gone or of no kind that can be reported."""
    look = _KINDS.get(kind)
    return look(uow, item) if look is not None else None


def is_seen(ctx: Context, subject: Subject) -> bool:
    """Whether this person may read the item: nobody reports what they cannot see, or would learn that it exists."""
    if subject.kind == "activity":
        return standing.sees(ctx, ctx.uow.activities.get(ActivityId(subject.item)))
    kind, item = subject.kind, subject.item
    member = ctx.uow.people.membership(ctx.person.id, subject.network_id)
    manages = subject.author_id == ctx.person.id or is_near(ctx, subject)
    held = ctx.uow.reports.is_held(kind, item)
    near = partners_for(ctx, subject.network_id)
    if kind == "idea":
        return may_see_idea(ctx.uow.ideas.get(IdeaId(item)), member, manages=manages, held=held, partners=near)
    if kind == "issue":
        return may_see_issue(ctx.uow.issues.get(IssueId(item)), member, manages=manages, held=held, partners=near)
    if kind == "organisation":
        organisation = ctx.uow.organisations.get(OrganisationId(item))
        return may_see_organisation(organisation, member=member is not None, manages=manages, held=held, partners=near)
    if kind == "project":
        project = ctx.uow.projects.get(ProjectId(item))
        manages = manages or ctx.uow.teams.is_member(project.id, ctx.person.id)
        return may_see_project(project, member, manages=manages, held=held, partners=near)
    if kind in {"introduction", "talk"}:
        one = ctx.uow.introductions.get(IntroductionId(item))
        sides = {one.from_person, one.to_person, *ctx.uow.introductions.list_asked(one.id)}
        return manages or ctx.person.id in sides
    if kind == "profile":
        shown = manages or was_suggested(ctx, PersonId(item))
        return member is not None and shown and not (held and not manages)
    if kind == "help":
        helps = ctx.uow.help_requests.is_active(ctx.person.id, subject.network_id)
        return (
            manages or (helps and not held) or ctx.uow.help_requests.get(HelpRequestId(item)).taker_id == ctx.person.id
        )
    if kind == "note":
        return manages or (member is not None and not held)
    practice = practice_behind(ctx.uow, kind, item)
    whole = manages or not (held or ctx.uow.reports.is_held("practice", practice.id))
    return whole and may_see_practice(practice, member, manages=manages, held=False, partners=near)


def is_near(ctx: Context, subject: Subject) -> bool:
    """Whether the person coordinates the place that the item is from."""
    return ctx.may(network_id=subject.network_id, section_id=subject.section_id, country=subject.country)


def practice_behind(uow: UnitOfWork, kind: str, item: int) -> Practice:
    """The practice itself, or the one under which an adaptation or a tool stands."""
    if kind == "adaptation":
        adaptation = uow.practices.find_adaptation(AdaptationId(item))
        assert adaptation is not None, "found a moment ago"
        return uow.practices.get(adaptation.practice_id)
    if kind == "resource":
        return uow.practices.get(uow.resources.get(ResourceId(item)).practice_id)
    return uow.practices.get(PracticeId(item))


# --- the kinds


def _practice(uow: UnitOfWork, item: int) -> Subject | None:
    one = uow.practices.find(PracticeId(item))
    if one is None:
        return None
    opens = ("practices.open", item)
    section = one.credited_section
    return Subject("practice", item, one.network_id, one.title, one.author_id, section, one.country, opens)


def _adaptation(uow: UnitOfWork, item: int) -> Subject | None:
    one = uow.practices.find_adaptation(AdaptationId(item))
    if one is None:
        return None
    opens = ("practices.open", int(one.practice_id))
    return Subject("adaptation", item, one.network_id, one.what, one.author_id, one.section_id, one.country, opens)


def _resource(uow: UnitOfWork, item: int) -> Subject | None:
    one = uow.resources.find(ResourceId(item))
    practice = uow.practices.find(one.practice_id) if one is not None else None
    if one is None or practice is None:
        return None
    section, country = practice.credited_section, practice.country
    opens = ("resources.look", item)
    return Subject("resource", item, one.network_id, one.title, one.owner_id, section, country, opens)


def _idea(uow: UnitOfWork, item: int) -> Subject | None:
    one = uow.ideas.find(IdeaId(item))
    if one is None:
        return None
    plan, opens = one.plan, ("ideas.open", item)
    return Subject("idea", item, one.network_id, plan.title, one.author_id, plan.section_id, plan.country, opens)


def _issue(uow: UnitOfWork, item: int) -> Subject | None:
    one = uow.issues.find(IssueId(item))
    if one is None:
        return None
    opens = ("issues.open", item)
    return Subject("issue", item, one.network_id, one.title, one.author_id, one.section_id, one.country, opens)


def _organisation(uow: UnitOfWork, item: int) -> Subject | None:
    one = uow.organisations.find(OrganisationId(item))
    if one is None:
        return None
    opens = ("organisations.open", item)
    return Subject("organisation", item, one.network_id, one.name, one.added_by, None, one.country, opens)


def _project(uow: UnitOfWork, item: int) -> Subject | None:
    """Who answers for it is whoever leads it; one without a team has nobody who could."""
    one = uow.projects.find(ProjectId(item))
    if one is None:
        return None
    lead = next(iter(uow.teams.leads(one.id)), one.author_id)
    return Subject(
        "project", item, one.network_id, one.title, lead, one.section_id, one.country, ("projects.open", item)
    )


def _activity(uow: UnitOfWork, item: int) -> Subject | None:
    one = uow.activities.find(ActivityId(item))
    if one is None or one.visibility == "private":
        return None
    section = one.sections[0] if one.sections else None
    country = uow.networks.get_section(section).country if section is not None else None
    opens = ("activities.open", item)
    return Subject("activity", item, one.network_id, one.title, one.author_id, section, country, opens)


def _introduction(uow: UnitOfWork, item: int) -> Subject | None:
    """What was proposed: by whoever proposed it."""
    one = uow.introductions.find(IntroductionId(item))
    return _between_two(uow, "introduction", one, one.from_person) if one is not None else None


def _talk(uow: UnitOfWork, item: int) -> Subject | None:
    """The other side of it: whoever answered."""
    one = uow.introductions.find(IntroductionId(item))
    return _between_two(uow, "talk", one, one.to_person) if one is not None else None


def _profile(uow: UnitOfWork, item: int) -> Subject | None:
    """What somebody shows of themselves to whom they may suit: by their name only where they show it."""
    listed = [one for one in uow.profiles.list_of(PersonId(item)) if one.listed]
    member = uow.people.membership(PersonId(item), listed[0].network_id) if listed else None
    if member is None:
        return None
    one = listed[0]
    name = uow.people.get(one.person_id).name if one.named else None
    title = name or one.offers or one.seeks or f"№ {item}"
    opens = ("matching.person", item)
    return Subject("profile", item, one.network_id, title, one.person_id, member.section_id, member.country, opens)


def _help(uow: UnitOfWork, item: int) -> Subject | None:
    one = uow.help_requests.find(HelpRequestId(item))
    if one is None:
        return None
    member = uow.people.membership(one.asker_id, one.network_id)
    section, country = (member.section_id, member.country) if member is not None else (None, None)
    return Subject("help", item, one.network_id, one.text, one.asker_id, section, country, ("taskforce.open", item))


def _note(uow: UnitOfWork, item: int) -> Subject | None:
    """A note of a region: the country that it speaks for answers for it."""
    one = uow.regions.find_note(item)
    if one is None:
        return None
    network, opens = uow.regions.get(one.region_id).network_id, ("regions.open", int(one.region_id))
    return Subject("note", item, network, one.text, one.author_id, None, one.country, opens)


def _between_two(uow: UnitOfWork, kind: str, one: Introduction, author: PersonId | None) -> Subject:
    """By a number alone: what two people say to each other has no title. It goes to the author's country."""
    member = uow.people.membership(author, one.network_id) if author is not None else None
    country = member.country if member is not None else None
    opens = ("introductions.judge", int(one.id))
    return Subject(kind, one.id, one.network_id, f"№ {one.id}", author, None, country, opens)


_KINDS: Mapping[str, Callable[[UnitOfWork, int], Subject | None]] = {
    "practice": _practice,
    "adaptation": _adaptation,
    "resource": _resource,
    "idea": _idea,
    "issue": _issue,
    "organisation": _organisation,
    "project": _project,
    "activity": _activity,
    "profile": _profile,
    "help": _help,
    "note": _note,
    "introduction": _introduction,
    "talk": _talk,
}
KINDS = tuple(_KINDS)
