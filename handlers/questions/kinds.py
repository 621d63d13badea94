"""What /find finds: one line a kind, read again and checked before it is shown. The only list of kinds there is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from handlers.kit import formats
from handlers.kit.countries import country_name
from handlers.kit.partners import network_name, partners_here
from handlers.kit.sight import (
    Sight,
    may_see_idea,
    may_see_issue,
    may_see_organisation,
    may_see_practice,
    may_see_project,
)
from handlers.kit.view import Button
from storage import (
    FINDABLE_ACTIVITY,
    FINDABLE_PERSON,
    ActivityId,
    IdeaId,
    IssueId,
    MembershipId,
    OrganisationId,
    PracticeId,
    ProjectId,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from handlers.kit.context import Context
    from storage import Activity, Membership, NetworkId


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that was found: its name, and what tells it from namesakes."""

    title: str
    more: str = ""


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of thing. look: those of these that the person may see. opens: its button, beside the list.

    meant: found by what it means as well; a name means nothing.
    """

    look: Callable[[Context, Sequence[int]], Mapping[int, Line]]
    opens: Callable[[str, int], Button]
    meant: bool = True


def _practices(ctx: Context, items: Sequence[int]) -> Mapping[int, Line]:
    found = ctx.uow.practices.list_by_ids([PracticeId(one) for one in items])
    held = ctx.uow.reports.held_of("practice", items)
    partners = partners_here(ctx)
    return {
        one.id: Line(one.title, _from(ctx, one.network_id, one.country))
        for one in found
        if may_see_practice(one, ctx.member, manages=False, held=one.id in held, partners=partners)
    }


def _ideas(ctx: Context, items: Sequence[int]) -> Mapping[int, Line]:
    found = ctx.uow.ideas.list_by_ids([IdeaId(one) for one in items])
    held = ctx.uow.reports.held_of("idea", items)
    partners = partners_here(ctx)
    return {
        one.id: Line(one.plan.title, _from(ctx, one.network_id, one.plan.country))
        for one in found
        if may_see_idea(one, ctx.member, manages=False, held=one.id in held, partners=partners)
    }


def _issues(ctx: Context, items: Sequence[int]) -> Mapping[int, Line]:
    found = ctx.uow.issues.list_by_ids([IssueId(one) for one in items])
    held = ctx.uow.reports.held_of("issue", items)
    partners = partners_here(ctx)
    return {
        one.id: Line(one.title, network_name(ctx, one.network_id) or "")
        for one in found
        if may_see_issue(one, ctx.member, manages=False, held=one.id in held, partners=partners)
    }


def _organisations(ctx: Context, items: Sequence[int]) -> Mapping[int, Line]:
    found = ctx.uow.organisations.list_by_ids([OrganisationId(one) for one in items])
    held, partners = ctx.uow.reports.held_of("organisation", items), partners_here(ctx)
    return {
        one.id: Line(one.name, ", ".join(part for part in (one.place, _from(ctx, one.network_id, one.country)) if part))
        for one in found
        if may_see_organisation(
            one, member=one.network_id == ctx.network.id, manages=False, held=one.id in held, partners=partners
        )
    }


def _projects(ctx: Context, items: Sequence[int]) -> Mapping[int, Line]:
    """Strangers find what is for everybody by its public words; where it is from may not be among them."""
    found = ctx.uow.projects.list_by_ids([ProjectId(one) for one in items])
    held, partners = ctx.uow.reports.held_of("project", items), partners_here(ctx)
    lines: dict[int, Line] = {}
    for one in found:
        near = one.network_id == ctx.network.id or (one.network_id in partners and one.visibility != "network")
        more = _from(ctx, one.network_id, one.country if near else None)
        if may_see_project(one, ctx.member, manages=False, held=one.id in held, partners=partners):
            lines[one.id] = Line(one.title, more)
    return lines


def _activities(ctx: Context, items: Sequence[int]) -> Mapping[int, Line]:
    sections = {one.id: one for one in ctx.uow.networks.list_sections(ctx.network.id, retired=True)}
    lands = {number: one.country for number, one in sections.items()}
    sight = Sight.of(ctx.member, ctx.roles, lands, partners_here(ctx))
    held = ctx.uow.reports.held_of("activity", items)
    lines: dict[int, Line] = {}
    for one in ctx.uow.activities.list_by_ids(items):
        if not one.title or one.id in held or not _sees(ctx, sight, one):
            continue
        home = next((sections[each].name for each in one.sections if each in sections), "")
        day = formats.format_day(one.starts_on, ctx.language)
        of = network_name(ctx, one.network_id)
        lines[one.id] = Line(one.title, " · ".join(part for part in (of, home, day) if part))
    return lines


def _sees(ctx: Context, sight: Sight, activity: Activity) -> bool:
    if activity.author_id == ctx.person.id or sight.sees_activity(activity):
        return True
    return activity.visibility != "private" and ctx.person.id in ctx.uow.activities.list_authors(
        ActivityId(activity.id)
    )


def _people(ctx: Context, items: Sequence[int]) -> Mapping[int, Line]:
    """By the name they chose; in the same network only."""
    found = ctx.uow.findables.list_members([MembershipId(item) for item in items])
    here = [one for one in found if one.network_id == ctx.network.id]
    names = ctx.uow.people.names_of([one.person_id for one in here])
    return {one.id: Line(name, shown_of(ctx, one)) for one in here if (name := names.get(one.person_id))}


def shown_of(ctx: Context, member: Membership) -> str:
    """What others see of a member beside the name: country and themes."""
    themes = [
        one.name(ctx.language) for one in ctx.uow.networks.list_themes(ctx.network.id) if one.slug in member.themes
    ]
    land = [country_name(member.country, ctx.language)] if member.country else []
    return ", ".join([*land, *themes])


def _from(ctx: Context, network_id: NetworkId, country: str | None) -> str:
    """Where something is from; of a partner network its name too."""
    return ", ".join(part for part in (network_name(ctx, network_id), _land(ctx, country)) if part)


def _land(ctx: Context, country: str | None) -> str:
    return country_name(country, ctx.language) if country else ""


KINDS: Mapping[str, Kind] = {
    "practice": Kind(_practices, lambda label, item: Button(label, "kit.apart", ("practices.open", item))),
    FINDABLE_ACTIVITY: Kind(_activities, lambda label, item: Button(label, "kit.apart", ("activities.open", item))),
    "idea": Kind(_ideas, lambda label, item: Button(label, "kit.apart", ("ideas.open", item))),
    "issue": Kind(_issues, lambda label, item: Button(label, "kit.apart", ("issues.open", item))),
    "organisation": Kind(_organisations, lambda label, item: Button(label, "kit.apart", ("organisations.open", item))),
    "project": Kind(_projects, lambda label, item: Button(label, "kit.apart", ("projects.open", item))),
    FINDABLE_PERSON: Kind(_people, lambda label, item: Button(label, "questions.person", (item,)), meant=False),
}
"""By the index's name for it. What comes later finds its place here and in one message, `questions-kind-<kind>`."""
