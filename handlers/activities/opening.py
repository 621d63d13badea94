"""The form, opened with answers that are known already: a change of what is saved, or an earlier activity once more."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, cast

from handlers.activities import rights
from handlers.activities import values as v
from handlers.activities.words import title_of
from handlers.kit import asking
from handlers.kit.answer import Change
from handlers.kit.view import bold, paragraphs
from storage import new_draft

if TYPE_CHECKING:
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.form import Form, Values
    from storage import Activity, Draft, Json

PHOTO_LIFE = timedelta(days=60)
"""How long a picture waits for a draft to be saved, or for a change to be taken back."""

_CONFIRMED = ("when", "volunteers", "reached", "hours")
"""Answers that may be unusual; those of a saved activity were confirmed when it was saved."""


def opened(
    ctx: Context, form: Form, activity: Activity, values: Values, about: Values, doubts: Values | None = None
) -> Draft:
    """A draft that begins with an activity's answers; nothing in it is asked about again for being unusual."""
    draft = new_draft(
        ctx.person.id,
        form.name,
        now=ctx.now,
        network_id=activity.network_id,
        values=values,
        doubts=doubts or {},
        sources={},
        about=about,
    )
    settled = {name: values[name] for name in _CONFIRMED if name in values}
    return ctx.uow.drafts.add(replace(draft, settled=settled))


def change_of(ctx: Context, form: Form, activity: Activity, said: Values, doubts: Values) -> Draft:
    """A draft that changes a saved activity. `said` and `doubts` are what differs already."""
    before = v.from_facts(activity.facts)
    values = {name: value for name, value in {**before, "id": activity.id}.items() if name not in doubts}
    allowed = rights.open_fields(ctx, activity)
    if allowed != set(v.FIELDS):
        values["open"] = cast("Json", sorted(allowed))
    about: dict[str, Json] = {"activity": activity.id, "before": before}
    return _unsettled(ctx, opened(ctx, form, activity, {**values, **said}, about, doubts), set(said))


def _unsettled(ctx: Context, draft: Draft, names: set[str]) -> Draft:
    """What is said anew is to be confirmed anew."""
    kept = {name: value for name, value in draft.settled.items() if name not in names}
    return ctx.uow.drafts.change(replace(draft, settled=kept), now=ctx.now) if names else draft


def choose_field(ctx: Context, form: Form, activity: Activity) -> Answer:
    """The list of what can be changed: the card has just been read."""
    view = asking.edit_list(ctx, form, change_of(ctx, form, activity, {}, {}))
    return Change(replace(view, words=paragraphs(bold(title_of(activity)), view.words)))
