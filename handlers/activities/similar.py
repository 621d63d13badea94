"""Is it there already? The question that is asked before an activity is saved a second time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.activities import rights, rules
from handlers.activities import values as v
from handlers.activities.words import Names, say_days, title_of
from handlers.kit.errors import UserError
from handlers.kit.form import Field, Option
from handlers.kit.sight import may_see_activity
from handlers.kit.view import Kind, lines, t
from storage import ActivityId

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.kit.context import Context
    from handlers.kit.form import Values
    from handlers.kit.view import Words
    from storage import Activity, Facts, Json

SHOWN = 3
ANOTHER = "another"
COMPARED = ("when", "volunteers", "hours", "reached", "first_time")
"""What two records of one activity may tell differently, so that one of them is not taken over."""
_FIRST = ("title", "when", "sections", "themes", "volunteers", "hours", "reached")
"""Answered or passed over before anybody is asked about a likeness."""


def similar(ctx: Context, values: Values) -> list[Activity]:
    """What this may be the same as, and this person may see; empty for a private one and for a change."""
    when, title = v.days(values.get("when")), values.get("title")
    if when is None or not isinstance(title, str) or values.get("id") or values.get("visibility") == "private":
        return []
    sections = v.sections_of(values)
    near = ctx.uow.activities.list_similar(
        ctx.network.id, first_on=when[0], last_on=when[1], sections=sections, author_id=ctx.person.id
    )
    people = (v.count_of(values, "volunteers"), v.count_of(values, "reached"))
    found = [one for one in near if rules.alike(title, sections, one, people) and _visible(ctx, one)]
    return found[:SHOWN]


def _visible(ctx: Context, activity: Activity) -> bool:
    """What its author and the members see; what a coordinator sees beyond that is shown in the review alone."""
    author = rights.is_author(ctx, activity)
    beside, held = rights.stands_beside(ctx, activity), ctx.uow.reports.is_held("activity", activity.id)
    return may_see_activity(activity, ctx.member, author=author, beside=beside, held=held)


def joined(values: Values) -> ActivityId | None:
    """The activity that this one was said to be."""
    answer = values.get("same")
    how, _, number = answer.partition("-") if isinstance(answer, str) else ("", "", "")
    return ActivityId(int(number)) if how in {"join", "renew"} else None


def renews(values: Values) -> bool:
    """Whether the figures told now are to stand in that one."""
    return str(values.get("same") or "").startswith("renew-")


def differing(values: Values, facts: Facts) -> list[str]:
    """The figures that were told now and stand otherwise in that record."""
    held = v.from_facts(facts)
    return [name for name in COMPARED if values.get(name) is not None and held[name] not in (None, values[name])]


def _applies(ctx: Context, values: Values) -> bool:
    if "same" in values:
        return True
    if any(name not in values for name in _FIRST if name != "sections" or ctx.member.section_id is not None):
        return False
    return bool(similar(ctx, values))


def _wording(ctx: Context, values: Values) -> Words:
    names = Names.of(ctx)
    said = [
        t(
            "activities-same-one",
            title=title_of(one),
            days=say_days(one.starts_on, one.ends_on),
            sections=[names.section(section) for section in one.sections] or [t("activities-card-no-section")],
            who=names.person(one.author_id),
        )
        for one in similar(ctx, values)
    ]
    return lines(t("activities-same-ask"), *said)


def _options(ctx: Context, values: Values) -> Sequence[Option]:
    found = similar(ctx, values)
    options = []
    for one in found:
        strange = set(v.sections_of(values)) - set(one.sections)
        if len(found) > 1:
            label = t("activities-same-this", title=title_of(one))
        else:
            label = t("activities-same-join") if strange else t("activities-same-yes")
        options.append(Option(f"join-{one.id}", label))
        if len(found) == 1 and rights.is_author(ctx, one) and differing(values, one.facts):
            options.append(Option(f"renew-{one.id}", t("activities-same-renew")))
    return [*options, Option(ANOTHER, t("activities-same-no"))]


def _read(ctx: Context, text: str, values: Values) -> Json:
    for option in _options(ctx, values):
        if text == option.value or text.casefold() == ctx.plain(option.label).casefold():
            return option.value
    raise UserError("activities-press-one")


def _show(_ctx: Context, value: Json) -> Words:
    if value == ANOTHER:
        return t("activities-same-no")
    return t("activities-same-renew" if str(value).startswith("renew-") else "activities-same-join")


SAME = Field(
    "same",
    "activities-field-same",
    read=_read,
    show=_show,
    kind=Kind.CHOICE,
    required=True,
    offered=False,
    options=_options,
    when=_applies,
    wording=_wording,
)
