"""What happens when the form is saved: a new practice, one from an activity, or a change of one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from handlers.kit.answer import Change, Invalid, Say
from handlers.kit.errors import Refused, UserError
from handlers.kit.view import Button, View, lines, t
from handlers.practices import access, cards, words
from handlers.practices import values as v
from storage import ENOUGH, ActivityId, PracticeId, PracticeOrigin

if TYPE_CHECKING:
    from datetime import date

    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.form import Understood, Values
    from storage import Activity, Draft, Practice, PracticeFacts


LATEST = 20
"""Practices among which the one that an edited message told is looked for."""


def save(ctx: Context, draft: Draft) -> Answer | Invalid:
    """Save what the draft says; what cannot be keeps the draft open at that field."""
    if draft.network_id not in {None, ctx.network.id}:
        raise UserError("practices-other-network", network=ctx.uow.networks.get(draft.network_id).name)
    if v.verdict_in(draft.values) is None:
        return Invalid({"verdict": t("practices-verdict-missing")})
    practice_id = about(draft, "practice")
    if practice_id is not None:
        return _save_change(ctx, draft, PracticeId(practice_id))
    activity_id = about(draft, "activity")
    if activity_id is not None:
        return _save_from(ctx, draft, ActivityId(activity_id))
    origin = PracticeOrigin(ctx.person.id, ctx.member.section_id, ctx.member.country)
    return published(ctx, add(ctx, draft.values, ctx.today, origin))


def about(draft: Draft, thing: str) -> int | None:
    """What the form is about: "practice", the one it changes; "activity", the one it tells of."""
    return cast("int | None", draft.about.get(thing))


def is_open_to(ctx: Context, draft: Draft) -> bool:
    """Whether the person may still write what the form holds."""
    practice_id, activity_id = about(draft, "practice"), about(draft, "activity")
    if practice_id is not None:
        practice = ctx.uow.practices.find(PracticeId(practice_id))
        return practice is not None and access.sees(ctx, practice) and "change" in access.acts(ctx, practice)
    if activity_id is not None:
        activity = ctx.uow.activities.find(ActivityId(activity_id))
        return activity is not None and activity.author_id == ctx.person.id
    return True


# --- new


def add(ctx: Context, values: Values, made_on: date, origin: PracticeOrigin) -> Practice:
    """A new practice by the person, in the network of the form."""
    facts = v.facts_of(ctx, values, made_on)
    if facts.anonymous:
        # The activity's card names its author, and whoever looks for its practice would find this one.
        origin = replace(origin, country=_told_land(ctx, origin.country), activity_id=None)
    partners = ctx.uow.federations.shares_by_default(ctx.person.id, ctx.network.id)
    return ctx.uow.practices.add(ctx.network.id, facts, origin, partners=partners, now=ctx.now)


def _told_land(ctx: Context, land: str | None) -> str | None:
    """The country of an anonymous one, unless so few members live there that it would name them."""
    if land is None or ctx.uow.people.count_members(ctx.network.id, country=land) < ENOUGH:
        return None
    return land


def published(ctx: Context, practice: Practice) -> Answer:
    """It is there: what was kept, and the way to change or withdraw it."""
    note = lines(t("practices-published"), t("practices-thanks"))
    return Change(cards.card(ctx, practice, note))


def _save_from(ctx: Context, draft: Draft, activity_id: ActivityId) -> Answer:
    """What an author tells of their own activity; whoever asked for it learns that they agreed."""
    activity = ctx.uow.activities.find(activity_id)
    if activity is None or activity.author_id != ctx.person.id:
        raise Refused("practices-not-yours", action="practice-share", scope=f"activity {activity_id}")
    return published(ctx, add_from(ctx, draft.values, activity))


def add_from(ctx: Context, values: Values, activity: Activity) -> Practice:
    """A practice of an activity, credited to its author and first section; told twice it is the same one."""
    known = ctx.uow.practices.find_by_activity(activity.id)
    if known is not None and known.status == "published":
        return known
    section = activity.sections[0] if activity.sections else None
    country = ctx.uow.networks.get_section(section).country if section is not None else ctx.member.country
    origin = PracticeOrigin(activity.author_id, section, country, activity.id)
    practice = add(ctx, values, activity.ends_on, origin)
    asked = ctx.uow.practices.find_request(activity.id)
    if asked is not None and asked.agreed is None and not practice.anonymous:
        ctx.uow.practices.answer_request(activity.id, agreed=True, now=ctx.now)
        if asked.asked_by is not None and asked.asked_by != ctx.person.id:
            view = View(
                t("practices-told-agreed", title=practice.title),
                ((Button(t("practices-open"), "practices.open", (practice.id,)),),),
            )
            ctx.tell(asked.asked_by, view, cause=f"practice-agreed:{practice.id}")
    return practice


def late(ctx: Context, draft: Draft, _news: Understood) -> Answer:
    """An earlier message was edited after its practice was saved: the way to change that."""
    found = ctx.uow.practices.list_of(ctx.person.id, network_id=draft.network_id, limit=LATEST)
    saved = next((one for one in found if draft.closed_at in {one.created_at, one.changed_at}), None)
    where = ("practices.open", (saved.id,)) if saved is not None else ("practices.mine", (0,))
    return Say(View(t("practices-late"), ((Button(t("practices-open"), *where),),)))


# --- a change


def _save_change(ctx: Context, draft: Draft, practice_id: PracticeId) -> Answer:
    """Only what this form changed is written, so that somebody else's change in between stays."""
    practice = access.granted(ctx, practice_id, "change")
    before = cast("Values", draft.about.get("before") or {})
    said = {name: value for name, value in draft.values.items() if value != before.get(name)}
    kept = v.values_of(practice.facts)
    values = {**kept, **{name: value for name, value in said.items() if name in kept}}
    _check(ctx, practice, values)
    facts = v.facts_of(ctx, values, practice.made_on, practice.facts)
    land = practice.country if facts.anonymous == practice.anonymous else _land(ctx, practice, facts)
    after = ctx.uow.practices.change(practice.id, facts, person_id=ctx.person.id, now=ctx.now, country=land)
    if after.revision == practice.revision:
        return Change(cards.card(ctx, practice, t("practices-unchanged")))
    if not access.is_author(ctx, practice):
        _tell_changed(ctx, after)
    return Change(cards.card(ctx, after, t("practices-changed")))


def _land(ctx: Context, practice: Practice, facts: PracticeFacts) -> str | None:
    """The country once it has lost its author's name, or has it again."""
    if facts.anonymous:
        return _told_land(ctx, practice.country)
    section = practice.section_id
    return ctx.uow.networks.get_section(section).country if section is not None else ctx.member.country


def _check(ctx: Context, practice: Practice, values: Values) -> None:
    """What the form did not offer may still be in a message somebody made up."""
    acts = access.acts(ctx, practice)
    renamed = v.is_anonymous(values) != practice.anonymous
    widened = values.get("visibility") == "public" and practice.visibility != "public"
    if (renamed and "rename" not in acts) or (widened and "widen" not in acts):
        raise Refused("practices-authors-choice", action="practice-change", scope=f"practice {practice.id}")


def _tell_changed(ctx: Context, practice: Practice) -> None:
    """Its author reads that a coordinator changed it, and finds what it said before."""
    ctx.uow.audit.add(
        "practice-change",
        "done",
        now=ctx.now,
        person_id=ctx.person.id,
        network_id=practice.network_id,
        detail={"practice": practice.id},
    )
    if practice.author_id is None:
        return
    who = words.person_name(ctx, ctx.person.id)
    rows = (
        (
            Button(t("practices-open"), "practices.open", (practice.id,)),
            Button(t("practices-history"), "practices.history", (practice.id,)),
        ),
    )
    view = View(t("practices-told-changed", title=practice.title, who=who), rows)
    ctx.tell(practice.author_id, view, cause=f"practice-changed:{practice.id}:{practice.revision}")
