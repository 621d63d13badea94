"""Asking somebody else to look at an activity: whom, and their no."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from handlers.checks import pages, rights, telling
from handlers.kit import standing
from handlers.kit.answer import Ask, Change, Say
from handlers.kit.errors import Refused, UserError
from handlers.kit.form import Doubt, Field, Form, Option
from handlers.kit.likeness import fold
from handlers.kit.sight import Sight
from handlers.kit.tidying import tidy_line
from handlers.kit.view import Kind, View, t
from storage import ActivityId, PersonId

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.form import Values
    from handlers.kit.view import Words
    from storage import Activity, Draft, Json

OFFERED = 6
"""Coordinators offered by a button; their names are public. Anybody else is asked by the name they go by."""

_SEARCHED = 5000
"""Members whose names are looked through."""


def _activity(ctx: Context, values: Values) -> Activity:
    return ctx.uow.activities.get(ActivityId(cast("int", values["activity"])))


def _can_look(ctx: Context, activity: Activity, person_id: PersonId) -> bool:
    """Whether somebody may be asked: they see the activity by themselves, and did not do it."""
    member = ctx.uow.people.membership(person_id, activity.network_id)
    if member is None or person_id in {*standing.authors(ctx, activity), ctx.person.id}:
        return False
    sections = ctx.uow.networks.list_sections(activity.network_id, retired=True)
    roles = ctx.uow.people.list_roles(person_id)
    return Sight.of(member, roles, {one.id: one.country for one in sections}).sees_activity(activity)


def _offered(ctx: Context, values: Values) -> Sequence[Option]:
    """Who coordinates its sections, their countries, the network: nearest first."""
    activity, people = _activity(ctx, values), ctx.uow.people
    near: list[PersonId] = []
    for section_id in activity.sections:
        section = ctx.uow.networks.get_section(section_id)
        near += people.list_coordinators(activity.network_id, section_id=section.id)
        near += people.list_coordinators(activity.network_id, country=section.country)
    near += people.list_coordinators(activity.network_id)
    found = [one for one in dict.fromkeys(near) if _can_look(ctx, activity, one)]
    return [Option(str(one), pages.person_name(ctx, one)) for one in found[:OFFERED]]


def _read(ctx: Context, text: str, values: Values) -> Json | Doubt:
    """A name as its bearer writes it. Names that are merely alike are not told: who is a member is not for guessing."""
    wanted, activity = fold(tidy_line(text)), _activity(ctx, values)
    everybody = ctx.uow.people.page_members(activity.network_id, limit=_SEARCHED)
    bearers = [member.person_id for member, name in everybody if name and wanted and fold(name) == wanted]
    if bearers and not any(_can_look(ctx, activity, one) for one in bearers):
        raise UserError("checks-peer-cannot")
    found = [str(one) for one in bearers if _can_look(ctx, activity, one)]
    if not found:
        raise UserError("checks-peer-unknown")
    return found[0] if len(found) == 1 else Doubt([*found], t("checks-peer-which"))


def _choose(ctx: Context, value: str, values: Values) -> Json:
    if value not in {one.value for one in _offered(ctx, values)}:
        raise UserError("checks-peer-unknown")
    return value


def _show(ctx: Context, value: Json) -> Words:
    """Namesakes are told apart by their section."""
    person_id = PersonId(int(str(value)))
    member = ctx.uow.people.membership(person_id, ctx.network.id)
    name = pages.person_name(ctx, person_id)
    if member is None or member.section_id is None:
        return name
    return t("checks-peer-of", who=name, section=ctx.uow.networks.get_section(member.section_id).name)


def invite(ctx: Context, activity_id: int) -> Answer:
    """The author, or a coordinator, asks somebody to look."""
    activity = rights.activity_for(ctx, activity_id, rights.INVITE)
    if activity.visibility == "private":
        raise UserError("checks-peer-private")
    return Ask("checks.invite", values={"activity": activity.id}, about={"activity": activity.id})


def _save(ctx: Context, draft: Draft) -> Answer:
    activity = rights.activity_for(ctx, cast("int", draft.about["activity"]), rights.INVITE)
    person_id = PersonId(int(str(draft.values["who"])))
    if not _can_look(ctx, activity, person_id):
        raise UserError("checks-peer-cannot")
    ctx.uow.checks.ask_peer(activity.id, person_id, asked_by=ctx.person.id, now=ctx.now)
    telling.invited(ctx, activity, person_id)
    page = pages.page(ctx, activity)
    return Say(View(t("checks-peer-asked", who=pages.person_name(ctx, person_id)), page.rows))


INVITE = Form(
    "checks.invite",
    "checks-invite-title",
    (
        Field(
            "who",
            "checks-field-who",
            _read,
            show=_show,
            kind=Kind.CHOICE,
            required=True,
            options=_offered,
            choose=_choose,
        ),
    ),
    save=_save,
    opener="mine",
    review=False,
)


def decline(ctx: Context, activity_id: int) -> Answer:
    """Not now. Nobody is told: a no is not a judgement."""
    request = ctx.uow.checks.find_request(ActivityId(activity_id), ctx.person.id)
    if request is None:
        raise Refused("checks-gone", action=rights.LOOK, scope=f"activity {activity_id}")
    ctx.uow.checks.decline_peer(request.activity_id, ctx.person.id, now=ctx.now)
    return Change(View(t("checks-declined")))
