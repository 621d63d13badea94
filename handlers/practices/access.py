"""Who may do what with a practice, asked with the presser's roles of this very message: buttons can be forged.

Every way to a practice by its id leads through `seen` or `granted`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.errors import Refused, UserError
from handlers.kit.partners import partners_for, partners_here
from handlers.kit.sight import may_see_activity, may_see_practice
from handlers.practices import rules
from storage import PracticeFilter, PracticeId

if TYPE_CHECKING:
    from handlers.kit.context import Context
    from storage import Activity, Adaptation, Practice

KIND = "practice"
"""What practices are called in the index, in reports, in votes and in plans."""


# --- the one door


def seen(ctx: Context, practice_id: int, action: str = "practice-see") -> Practice:
    """The practice, if this person may read it; otherwise as if there were none, and written to the audit log."""
    practice = ctx.uow.practices.find(PracticeId(practice_id))
    if practice is None:
        raise UserError("practices-gone")
    if not sees(ctx, practice):
        raise Refused("practices-gone", action=action, scope=f"practice {practice.id}")
    return practice


def granted(ctx: Context, practice_id: int, act: str) -> Practice:
    """The practice, if this person may do this with it now; raises Refused otherwise."""
    practice = seen(ctx, practice_id, f"practice-{act}")
    if act not in acts(ctx, practice):
        raise Refused("kit-refused", action=f"practice-{act}", scope=f"practice {practice.id}")
    return practice


# --- who somebody is to a practice


def is_author(ctx: Context, practice: Practice) -> bool:
    return practice.author_id is not None and practice.author_id == ctx.person.id


def coordinates(ctx: Context, practice: Practice) -> bool:
    """Whether the person answers for its place. An anonymous one has no section: its coordinators would know whose."""
    section = practice.credited_section
    return ctx.may(network_id=practice.network_id, section_id=section, country=practice.country)


def is_held(ctx: Context, practice: Practice) -> bool:
    """Whether a moderator holds it back."""
    return ctx.uow.reports.is_held(KIND, practice.id)


def sees(ctx: Context, practice: Practice) -> bool:
    return may_see_practice(
        practice,
        ctx.uow.people.membership(ctx.person.id, practice.network_id),
        manages=is_author(ctx, practice) or coordinates(ctx, practice),
        held=is_held(ctx, practice),
        partners=partners_for(ctx, practice.network_id),
    )


def acts(ctx: Context, practice: Practice) -> frozenset[str]:
    """What the person may do with a practice that they see."""
    return rules.acts_with(
        author=is_author(ctx, practice),
        coordinates=coordinates(ctx, practice),
        status=practice.status,
        withdrawn_by_author=practice.withdrawn_by is not None and practice.withdrawn_by == practice.author_id,
    )


def may_show(ctx: Context, practice: Practice) -> bool:
    """Whether the person may bring it to the market of ideas; an anonymous one is its author's alone to bring."""
    return is_author(ctx, practice) or (coordinates(ctx, practice) and not practice.anonymous)


# --- activities that become practices


def sees_activity(ctx: Context, activity: Activity) -> bool:
    author = activity.author_id == ctx.person.id
    return may_see_activity(activity, ctx.member, author=author, coordinates=promotes(ctx, activity))


def promotes(ctx: Context, activity: Activity) -> bool:
    """Whether the person may ask an activity's author to share it: who coordinates a section of it, or the network."""
    if activity.visibility == "private":
        return False
    sections = [ctx.uow.networks.get_section(one) for one in activity.sections]
    own = any(ctx.may(network_id=one.network_id, section_id=one.id, country=one.country) for one in sections)
    return own or ctx.may(network_id=activity.network_id)


# --- adaptations


def may_remove(ctx: Context, practice: Practice, adaptation: Adaptation) -> bool:
    """Who wrote it, and whoever coordinates the practice's place or the adaptation's country."""
    if adaptation.author_id is not None and adaptation.author_id == ctx.person.id:
        return True
    there = ctx.may(network_id=adaptation.network_id, section_id=adaptation.section_id, country=adaptation.country)
    return there or coordinates(ctx, practice)


def everything(ctx: Context) -> PracticeFilter:
    """All that a member reads in the current network."""
    return PracticeFilter(ctx.network.id, partners=partners_here(ctx))
