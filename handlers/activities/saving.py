"""What happens when the form is saved: a new activity, a change, or one more section in a joint one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, cast

from handlers.activities import rights, rules
from handlers.activities import values as v
from handlers.activities.beside import events_beside, tell_plan
from handlers.activities.opening import PHOTO_LIFE
from handlers.activities.similar import COMPARED, differing, joined, renews
from handlers.activities.words import IN_CARD, LABELS, Names, activity_card, card, clipped, in_words, title_of
from handlers.kit.answer import Change, Invalid
from handlers.kit.errors import Refused, UserError
from handlers.kit.view import Button, View, lines, paragraphs, t
from storage import ActivityId, EventId

if TYPE_CHECKING:
    from collections.abc import Mapping

    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.form import Values
    from handlers.kit.view import Words
    from storage import Activity, Draft, Facts, Json, NetworkId, PersonId, SectionId


def open_row(activity_id: ActivityId) -> tuple[Button, ...]:
    """One button that opens the activity."""
    return (Button(t("activities-open"), "activities.open", (activity_id,)),)


def save(ctx: Context, draft: Draft) -> Answer | Invalid:
    """Save what the draft says; what cannot be keeps the draft open at that field."""
    if draft.network_id not in {None, ctx.network.id}:
        network = ctx.uow.networks.get(draft.network_id)
        raise UserError("activities-other-network", network=network.name)
    wrong: Mapping[str, Words] = rules.impossible(v.stated(draft.values), ctx.today)
    if wrong:
        return Invalid(wrong)
    activity_id = about(draft)
    if activity_id is not None:
        return _save_change(ctx, draft, activity_id)
    strange = _strange_sections(ctx, draft)
    if strange is not None:
        return Invalid({"sections": strange})
    same = joint(ctx, draft)
    return _save_joined(ctx, draft, *same) if same is not None else _save_new(ctx, draft)


def about(draft: Draft) -> ActivityId | None:
    """The activity that the form changes; None for a new one."""
    found = draft.about.get("activity")
    return ActivityId(cast("int", found)) if found is not None else None


def is_open_to(ctx: Context, draft: Draft) -> bool:
    """Whether the person still sees what the form changes: the form holds what it said when they opened it."""
    activity_id = about(draft)
    activity = ctx.uow.activities.find(activity_id) if activity_id is not None else None
    return activity is None or rights.sees(ctx, activity)


def _strange_sections(ctx: Context, draft: Draft) -> Words | None:
    """Why the person may not log for these sections, with the way to it; None when they may."""
    sections, own = v.sections_of(draft.values), ctx.member.section_id
    if own is not None and own in sections:
        return None
    found = [ctx.uow.networks.get_section(section) for section in sections]
    free = {one.id for one in found if one.joining == "open"}
    if rules.may_log_for(sections, own, free) or any(rights.coordinates_section(ctx, one) for one in sections):
        return None
    if own is not None:
        return t("activities-sections-own")
    return t("activities-sections-join", section=next(one.name for one in found if one.id not in free))


# --- new


def _save_new(ctx: Context, draft: Draft) -> Answer:
    facts = v.to_facts(draft.values)
    source = f"draft:{draft.id}"
    activity = ctx.uow.activities.find_by_source(ctx.person.id, source)
    if activity is None:
        network = draft.network_id or ctx.network.id
        partners = ctx.uow.federations.shares_by_default(ctx.person.id, network)
        activity = ctx.uow.activities.add(
            network, facts, author_id=ctx.person.id, now=ctx.now, source=source, partners=partners
        )
        _keep_photos(ctx, facts)
        _tell_partners(ctx, activity)
        for event in cast("list[int]", draft.about.get("events") or []):
            ctx.uow.events.attach(EventId(event), activity.id)
    view = View(
        paragraphs(card(draft.values, Names.of(ctx), ctx.today, untold=False), _thanks(ctx, activity)),
        _rows_after(ctx, activity, draft),
    )
    return [Change(view), *tell_plan(ctx, draft, activity)]


def _keep_photos(ctx: Context, facts: Facts) -> None:
    for blob in facts.photos:
        ctx.uow.blobs.keep(blob)


def _thanks(ctx: Context, activity: Activity) -> Words:
    """Thanks with a figure of the person's own; of their section they see what /stats shows, no more."""
    year, find = date(ctx.today.year, 1, 1), ctx.uow.activities
    if not activity.reached or activity.starts_on < year:
        return t("activities-saved-own", count=find.count_of(ctx.person.id, network_id=activity.network_id))
    own = find.reach_of_person(ctx.person.id, network_id=activity.network_id, first_on=year, last_on=ctx.today)
    return t("activities-saved-reached", reached=own)


def _rows_after(ctx: Context, activity: Activity, draft: Draft) -> tuple[tuple[Button, ...], ...]:
    rows: list[tuple[Button, ...]] = [
        (
            Button(t("kit-undo"), "activities.undo", (activity.id, draft.id)),
            Button(t("kit-edit"), "activities.edit", (activity.id,)),
        )
    ]
    rows += events_beside(ctx, activity)
    school = rules.is_school(ctx.plain(t("activities-words-school")).split(","), activity.title)
    if school and activity.pupils_level is None and activity.teacher_feedback is None:
        rows.append((Button(t("activities-add-school"), "activities.school", (activity.id,)),))
    # Messages of their own: Undo stays where it is.
    check = Button(t("activities-check"), "kit.apart", ("checks.open", activity.id))
    share = Button(t("activities-share"), "kit.apart", ("practices.share", activity.id))
    rows.append((check,) if activity.visibility == "private" else (share, check))
    return tuple(rows)


def _tell_partners(ctx: Context, activity: Activity) -> None:
    """The coordinators of the sections it was done with learn of it, so that they need not log it again."""
    if activity.visibility == "private":
        return
    for section in activity.sections:
        if section == ctx.member.section_id:
            continue
        for person in _coordinators(ctx, activity.network_id, section):
            if person != ctx.person.id:
                names = Names.for_person(ctx, person)
                text = t("activities-told-joint", section=names.section(section), who=names.person(ctx.person.id))
                view = View(paragraphs(text, activity_card(activity, names, ctx.today)), (open_row(activity.id),))
                ctx.tell(person, view, cause=f"activity-joint:{activity.id}:{section}")


def _coordinators(ctx: Context, network_id: NetworkId, section_id: SectionId) -> list[PersonId]:
    """Who answers for a section: its own coordinators, else those of its country."""
    own = ctx.uow.people.list_coordinators(network_id, section_id=section_id)
    country = ctx.uow.networks.get_section(section_id).country
    return own or ctx.uow.people.list_coordinators(network_id, country=country)


# --- it is the same one


def joint(ctx: Context, draft: Draft) -> tuple[Activity, Facts] | None:
    """The record that this draft was said to be the same as, and what it will say; None for any other draft."""
    same = joined(draft.values)
    before = ctx.uow.activities.find(same) if same is not None else None
    if before is None or before.network_id != ctx.network.id or not rights.sees(ctx, before):
        return None
    other = v.to_facts(draft.values)
    facts = _with_joiner(ctx, before.facts, other)
    return before, _renewed(facts, draft.values) if renews(draft.values) and rights.is_author(ctx, before) else facts


def left_out(ctx: Context, draft: Draft, facts: Facts) -> Words | None:
    """What was told now and is not taken over into that record."""
    names = Names.of(ctx)
    other = [
        t("activities-line", field=LABELS[name], value=ctx.plain(in_words(name, draft.values[name], names)))
        for name in differing(draft.values, facts)
    ]
    return lines(t("activities-card-differs"), *other) if other else None


def _renewed(kept: Facts, said: Values) -> Facts:
    """The record with the figures that its author has told now."""
    return v.to_facts({name: said[name] for name in COMPARED if said.get(name) is not None}, kept)


def _with_joiner(ctx: Context, kept: Facts, other: Facts) -> Facts:
    """The record with the joiner's own section and what it did not tell; nobody adds other sections or words to it."""
    own = [one for one in other.sections if one == ctx.member.section_id or rights.coordinates_section(ctx, one)]
    return replace(
        completed(kept, other),
        sections=tuple(dict.fromkeys((*kept.sections, *own))),
        themes=kept.themes or other.themes,
        photos=kept.photos or other.photos,
        helpers=kept.helpers or other.helpers,
    )


def _save_joined(ctx: Context, draft: Draft, before: Activity, facts: Facts) -> Answer:
    """The other record stays as it is, gets this section and what it did not tell yet."""
    ctx.uow.activities.share(before.id, person_id=ctx.person.id, now=ctx.now)
    status = status_after(before, facts)
    after = ctx.uow.activities.change(before.id, facts, person_id=ctx.person.id, now=ctx.now, status=status)
    _keep_photos(ctx, after.facts)
    if before.author_id is not None and before.author_id != ctx.person.id:
        key = "activities-told-joined" if after.sections != before.sections else "activities-told-same"
        text = t(key, title=title_of(before), who=Names.of(ctx).person(ctx.person.id))
        view = View(text, (open_row(before.id),))
        ctx.tell(before.author_id, view, cause=f"activity-joined:{before.id}:{draft.id}")
    words = paragraphs(
        t(_joined_key(before, after)), activity_card(after, Names.of(ctx), ctx.today), _thanks(ctx, after)
    )
    return [Change(View(words, _rows_after(ctx, after, draft))), *tell_plan(ctx, draft, after)]


def _joined_key(before: Activity, after: Activity) -> str:
    return "activities-joined" if after.sections != before.sections else "activities-joined-same"


def completed(kept: Facts, other: Facts) -> Facts:
    """What was told stays; what was not is taken from the other record of the same activity."""
    untold = ("place", "volunteers", "reached", "pupils_level", "teacher_feedback", "outcome", "text", "link")
    changes: dict[str, object] = {name: getattr(other, name) for name in untold if getattr(kept, name) is None}
    if kept.minutes is None:
        changes |= {"minutes": other.minutes, "minutes_kind": other.minutes_kind}
    if kept.first_time is None and (kept.reached is None or (other.first_time or 0) <= kept.reached):
        changes["first_time"] = other.first_time
    changes["themes"] = tuple(dict.fromkeys((*kept.themes, *other.themes)))
    changes["photos"] = tuple(dict.fromkeys((*kept.photos, *other.photos)))
    changes["helpers"] = tuple(dict.fromkeys((*kept.helpers, *other.helpers)))
    changes["sections"] = tuple(dict.fromkeys((*kept.sections, *other.sections)))
    return replace(kept, **changes)  # type: ignore[arg-type]


# --- a change


def _save_change(ctx: Context, draft: Draft, activity_id: ActivityId) -> Answer | Invalid:
    """Only what this form changed is written, so that somebody else's change in between stays."""
    activity = rights.changed(ctx, activity_id)
    author = rights.is_author(ctx, activity)
    said = v.changed(cast("Mapping[str, Json]", draft.about.get("before") or {}), draft.values)
    strange = _strange_sections(ctx, draft) if author and "sections" in said else None
    if strange is not None:
        return Invalid({"sections": strange})
    if not rights.may_change(ctx, activity, said):
        raise Refused("activities-not-yours", action="activity-correct", scope=f"activity {activity.id}")
    facts = v.to_facts(said, activity.facts)
    if activity.facts == facts:
        return Change(View(t("activities-unchanged"), (open_row(activity_id),)))
    status = activity.status if rights.answers(ctx, activity) and not author else status_after(activity, facts)
    after = ctx.uow.activities.change(activity_id, facts, person_id=ctx.person.id, now=ctx.now, status=status)
    _keep_photos(ctx, facts)
    for blob in set(activity.photos) - set(facts.photos):
        ctx.uow.blobs.lend(blob, until=ctx.now + PHOTO_LIFE)
    if after.visibility == "private":
        ctx.uow.outbox.withdraw(f"activity-joint:{activity_id}:")
    if not author:
        tell_corrected(ctx, activity, after, draft)
    rows: list[tuple[Button, ...]] = [
        (
            Button(t("kit-undo"), "activities.undo", (activity_id, draft.id)),
            Button(t("kit-edit"), "activities.edit", (activity_id,)),
        )
    ]
    if not author and rights.answers(ctx, after):
        rows.append((Button(t("activities-review-back"), "activities.look", (activity_id,)),))
    return Change(
        View(paragraphs(t("activities-changed"), activity_card(after, Names.of(ctx), ctx.today)), tuple(rows))
    )


def status_after(before: Activity, facts: Facts) -> str:
    """What was rejected, or verified with other figures, is to be looked at again."""
    if before.status == "rejected" or (before.status == "verified" and rules.figures_differ(before.facts, facts)):
        return "new"
    return before.status


def tell_corrected(
    ctx: Context, before: Activity, after: Activity, draft: Draft, key: str = "activities-told-corrected"
) -> None:
    """Whoever logged it reads what somebody else changed. draft: the form that did it, or that is undone."""
    ctx.uow.audit.add(
        "activity-correct",
        "done",
        now=ctx.now,
        person_id=ctx.person.id,
        network_id=after.network_id,
        detail={"activity": after.id},
    )
    for person in rights.authors(ctx, after):
        if person == ctx.person.id:
            continue
        words = lines(
            t(key, title=title_of(after), who=Names.of(ctx).person(ctx.person.id)),
            *differences(before.facts, after.facts, Names.for_person(ctx, person)),
        )
        view = View(words, (open_row(after.id),))
        ctx.tell(person, view, cause=f"activity-corrected:{after.id}:{draft.id}:{draft.revision}")


def differences(before: Facts, after: Facts, names: Names) -> list[Words]:
    """One line for each field that differs: before and after."""
    old, new = v.from_facts(before), v.from_facts(after)
    return [
        t(
            "activities-difference",
            field=LABELS[name],
            before=clipped(in_words(name, old[name], names, old), IN_CARD),
            after=clipped(in_words(name, new[name], names, new), IN_CARD),
        )
        for name in v.FIELDS
        if old[name] != new[name]
    ]
