"""Who sees an issue, who may change it, and for which place somebody speaks. Every button asks here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit import homes
from handlers.kit.errors import Refused
from handlers.kit.partners import partners_for
from handlers.kit.sight import may_see_issue
from handlers.kit.view import t
from storage import IssueId, NotFound

if TYPE_CHECKING:
    from handlers.kit.context import Context
    from handlers.kit.view import Text
    from storage import Issue, SectionId

KIND = "issue"
"""What issues are called in the index and in reports."""


def is_author(ctx: Context, issue: Issue) -> bool:
    return issue.author_id is not None and issue.author_id == ctx.person.id


def may_manage(ctx: Context, issue: Issue) -> bool:
    """Its author, as long as they are in its network, and whoever coordinates the place it is from."""
    if is_author(ctx, issue):
        return ctx.uow.people.membership(ctx.person.id, issue.network_id) is not None
    return ctx.may(network_id=issue.network_id, section_id=issue.section_id, country=issue.country)


def seen(ctx: Context, issue_id: int, action: str = "issue-see", *, lock: bool = False) -> Issue:
    """An issue that this person may look at, in whichever of their networks."""
    issue = ctx.uow.issues.find(IssueId(issue_id), lock=lock)
    if issue is None or not sees(ctx, issue):
        raise Refused("issues-gone", action=action, scope=f"issue {issue_id}")
    return issue


def sees(ctx: Context, issue: Issue) -> bool:
    member = ctx.uow.people.membership(ctx.person.id, issue.network_id)
    held, partners = ctx.uow.reports.is_held(KIND, issue.id), partners_for(ctx, issue.network_id)
    return may_see_issue(issue, member, manages=may_manage(ctx, issue), held=held, partners=partners)


def managed(ctx: Context, issue_id: int, action: str, *, lock: bool = True) -> Issue:
    issue = seen(ctx, issue_id, action, lock=lock)
    if not may_manage(ctx, issue):
        raise Refused("kit-refused", action=action, scope=f"issue {issue_id}")
    return issue


def place_of(ctx: Context, issue: Issue) -> tuple[str, str] | None:
    """(The word for it, its country) of the place that the person speaks for: their section, else their country."""
    member = ctx.uow.people.membership(ctx.person.id, issue.network_id)
    if member is None:
        return None
    if member.section_id is not None:
        section = ctx.uow.networks.get_section(member.section_id)
        return homes.home_of(section), section.country
    return (member.country, member.country) if member.country is not None else None


def is_own(ctx: Context, issue: Issue) -> bool:
    """Whether it was posted by the place that the person speaks for."""
    place = place_of(ctx, issue)
    own = f"s{issue.section_id}" if issue.section_id is not None else issue.country
    return place is not None and place[0] == own


def section_name(ctx: Context, section_id: SectionId | None) -> str | None:
    if section_id is None:
        return None
    try:
        return ctx.uow.networks.get_section(section_id).name
    except NotFound:
        return None


def from_where(ctx: Context, issue: Issue) -> Text:
    name = section_name(ctx, issue.section_id)
    if name is None:
        return t("issues-from-country", country=issue.country)
    return t("issues-from", section=name, country=issue.country)
