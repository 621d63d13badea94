"""An activity becomes a practice: its author presses and reads it first; anybody else's press asks the author."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from handlers.kit.answer import Ask, Change
from handlers.kit.errors import Refused, UserError
from handlers.kit.view import Button, Tone, View, paragraphs, t
from handlers.practices import access, cards, reading, rules, saving, words
from handlers.practices import values as v
from storage import ActivityId

if TYPE_CHECKING:
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from storage import Activity, Json


def share(ctx: Context, activity_id: int) -> Answer:
    """The button on an activity."""
    activity = _activity(ctx, activity_id)
    known = ctx.uow.practices.find_by_activity(activity.id)
    if known is not None and access.sees(ctx, known):
        return Change(cards.card(ctx, known, t("practices-shared-before") if known.status == "published" else None))
    if activity.author_id == ctx.person.id:
        _require_here(ctx, activity)
        return Ask("practices.share", values=carried(ctx, activity), about={"activity": activity.id})
    return _ask_author(ctx, activity)


def _require_here(ctx: Context, activity: Activity) -> None:
    """Buttons stay in the chat when somebody looks at another network: what they tell belongs to the activity's."""
    if activity.network_id != ctx.network.id:
        raise UserError("practices-other-network", network=ctx.uow.networks.get(activity.network_id).name)


def carried(ctx: Context, activity: Activity) -> dict[str, Json]:
    """What an activity tells already. Only what was done is asked for, where it does not say so."""
    told: dict[str, Json] = {
        **v.DEFAULTS,
        "title": activity.title[: rules.LONGEST_TITLE],
        "context": None,
        "worked": _part(activity.outcome),
        "not_worked": None,
        "verdict": "worked",
        "factors": [],
        "english": None,
        "nameless": None,
    }
    if activity.text:
        told["done"] = _part(activity.text)
    if activity.themes:
        told["themes"] = cast("Json", [str(one) for one in activity.themes][: reading.MOST_THEMES])
    return reading.followed(ctx, told, {})


def _part(text: str | None) -> str | None:
    return text[: rules.LONGEST_PART] if text else None


def _activity(ctx: Context, activity_id: int) -> Activity:
    """An activity that this person wrote, or may ask its author for."""
    activity = ctx.uow.activities.find(ActivityId(activity_id))
    if activity is None or not activity.title:
        raise UserError("practices-activity-gone")
    scope = f"activity {activity.id}"
    if not access.sees_activity(ctx, activity):
        raise Refused("practices-activity-gone", action="practice-share", scope=scope)
    if activity.author_id != ctx.person.id and not access.promotes(ctx, activity):
        raise Refused("practices-authors-choice", action="practice-share", scope=scope)
    return activity


# --- consent


def _ask_author(ctx: Context, activity: Activity) -> Answer:
    """The author is asked once, and reads what would stand there; nothing is shared without their yes."""
    if activity.author_id is None:
        raise UserError("practices-author-left")
    back = ((Button(t("practices-activity"), "activities.open", (activity.id,)),),)
    if not ctx.uow.practices.request(activity.id, asked_by=ctx.person.id, now=ctx.now):
        asked = ctx.uow.practices.find_request(activity.id)
        said = asked.agreed if asked is not None else None
        return Change(View(t("practices-asked-no" if said is False else "practices-asked-before"), back))
    ctx.uow.audit.add(
        "practice-ask",
        "done",
        now=ctx.now,
        person_id=ctx.person.id,
        network_id=activity.network_id,
        detail={"activity": activity.id},
    )
    who = words.person_name(ctx, ctx.person.id)
    asking = t("practices-ask-consent", title=activity.title, who=who)
    told = words.body(ctx, carried(ctx, activity))[0] if activity.text else None
    view = View(paragraphs(asking, told, t("practices-ask-consent-how")), _answers(activity))
    ctx.tell(activity.author_id, view, cause=f"practice-ask:{activity.id}")
    return Change(View(t("practices-asked", who=words.person_name(ctx, activity.author_id)), back))


def _answers(activity: Activity) -> tuple[tuple[Button, ...], ...]:
    yes = Button(t("practices-agree"), "practices.agree", (activity.id,), Tone.GOOD)
    change = Button(t("practices-agree-first"), "practices.share", (activity.id,))
    no = Button(t("practices-decline"), "practices.decline", (activity.id,))
    # Without a word of what was done there is nothing to publish yet.
    return ((yes, no), (change,)) if activity.text else ((change, no),)


def agree(ctx: Context, activity_id: int) -> Answer:
    """The author's yes publishes what the activity tells."""
    activity = _own(ctx, activity_id)
    _require_here(ctx, activity)
    values = carried(ctx, activity)
    if not values.get("done"):
        return share(ctx, activity_id)
    return saving.published(ctx, saving.add_from(ctx, values, activity))


def decline(ctx: Context, activity_id: int) -> Answer:
    """The author's no; whoever asked hears it without a reason."""
    activity = _own(ctx, activity_id)
    known = ctx.uow.practices.find_by_activity(activity.id)
    if known is not None and known.status == "published":
        return Change(cards.card(ctx, known, t("practices-shared-before")))
    asked = ctx.uow.practices.find_request(activity.id)
    if asked is not None and asked.agreed is None:
        ctx.uow.practices.answer_request(activity.id, agreed=False, now=ctx.now)
        if asked.asked_by is not None:
            view = View(t("practices-told-declined", title=activity.title))
            ctx.tell(asked.asked_by, view, cause=f"practice-declined:{activity.id}")
    rows = ((Button(t("practices-share"), "practices.share", (activity.id,)),),)
    return Change(View(t("practices-declined"), rows))


def _own(ctx: Context, activity_id: int) -> Activity:
    activity = _activity(ctx, activity_id)
    if activity.author_id != ctx.person.id:
        raise Refused("practices-authors-choice", action="practice-agree", scope=f"activity {activity.id}")
    return activity
