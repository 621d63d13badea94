"""The same activity, logged in two networks: whoever wrote both says so; else both authors do. Then it counts once.

Nothing is changed in either; only what both networks add up to is.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from handlers.federation import pages
from handlers.kit import formats, standing
from handlers.kit.answer import Change
from handlers.kit.errors import Refused, UserError
from handlers.kit.likeness import fold
from handlers.kit.view import Button, Tone, View, bold, lines, paragraphs, t
from storage import ActivityId, NetworkId

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.view import Words
    from storage import Activity

NEAR = timedelta(days=1)
SHOWN = 5
LOOKED_AT = 200
"""The newest activities of a person in each network among which pairs are looked for."""


def offer(ctx: Context, activity_id: int) -> Answer:
    """Under a partner's activity: which of one's own it is, those of the same days first."""
    theirs = _theirs(ctx, activity_id)
    own = ctx.uow.activities.list_of(ctx.person.id, network_id=ctx.network.id, limit=LOOKED_AT)
    near = [
        one
        for one in own
        if one.visibility != "private"
        and one.starts_on - NEAR <= theirs.ends_on
        and theirs.starts_on <= one.ends_on + NEAR
    ]
    rows = [(Button(_label(ctx, one), "federation.twin", (theirs.id, one.id)),) for one in near[:SHOWN]]
    back = (Button(t("kit-back"), "activities.open", (theirs.id,)),)
    words = t("federation-twin-which") if near else t("federation-twin-none")
    return Change(View(paragraphs(bold(theirs.title), words), (*rows, back)))


def _theirs(ctx: Context, activity_id: int) -> Activity:
    found = ctx.uow.activities.find(ActivityId(activity_id))
    if found is None or found.network_id == ctx.network.id or not standing.sees(ctx, found):
        raise Refused("federation-item-gone", action="activity-twin", scope=f"activity {activity_id}")
    return found


def _label(ctx: Context, activity: Activity) -> str:
    day = formats.format_day(activity.starts_on, ctx.language)
    return f"{activity.title[:40]} · {day}"


def say_same(ctx: Context, theirs_id: int, own_id: int) -> Answer:
    """One's own is the same as theirs: done where one wrote both, else its author is asked."""
    own = ctx.uow.activities.find(ActivityId(own_id))
    theirs = ctx.uow.activities.find(ActivityId(theirs_id))
    if own is None or theirs is None or own.network_id == theirs.network_id or not _writes(ctx, own):
        raise Refused("federation-item-gone", action="activity-twin", scope=f"activity {own_id}")
    mine = _writes(ctx, theirs)
    united = theirs.network_id in ctx.uow.federations.partners_of(own.network_id)
    if not united or own.visibility == "private" or (not mine and not standing.sees(ctx, theirs)):
        raise Refused("federation-item-gone", action="activity-twin", scope=f"activity {theirs_id}")
    _refuse_taken(ctx, own, theirs)
    back = (Button(t("kit-back"), "activities.open", (own.id,)),)
    if mine:
        ctx.uow.federations.set_twin(own.id, theirs.id, "same", person_id=ctx.person.id, now=ctx.now)
        undo = Button(t("kit-undo"), "federation.untwin", (own.id, theirs.id))
        return Change(View(t("federation-twin-done", title=own.title), ((undo, *back),)))
    if theirs.author_id is None:
        raise UserError("federation-twin-nobody")
    ctx.uow.federations.set_twin(own.id, theirs.id, "asked", person_id=ctx.person.id, now=ctx.now)
    row = (
        Button(t("federation-twin-yes"), "federation.twin_yes", (own.id, theirs.id), Tone.MAIN),
        Button(t("federation-twin-no"), "federation.untwin", (own.id, theirs.id)),
    )
    asked = t(
        "federation-twin-ask",
        network=pages.name_of(ctx, own.network_id),
        title=own.title,
        on=own.starts_on,
        own=theirs.title,
    )
    ctx.tell(theirs.author_id, View(asked, (row,)), cause=f"activity-twin:{own.id}:{theirs.id}")
    return Change(View(t("federation-twin-asked", title=theirs.title), (back,)))


def _writes(ctx: Context, activity: Activity) -> bool:
    return standing.is_author(ctx, activity)


def _refuse_taken(ctx: Context, own: Activity, theirs: Activity) -> None:
    """An activity has at most one that is the same in each other network."""
    for one, network in ((own, theirs.network_id), (theirs, own.network_id)):
        for twin in ctx.uow.federations.list_twins(one.id):
            other = ctx.uow.activities.find(twin.other(one.id))
            taken = twin.state in {"same", "asked"}
            if taken and other is not None and other.network_id == network and other.id not in {own.id, theirs.id}:
                raise UserError("federation-twin-taken")


def agree(ctx: Context, one: int, other: int) -> Answer:
    """The other side's author says that it is the same."""
    twin = ctx.uow.federations.find_twin(ActivityId(one), ActivityId(other))
    pair = [ctx.uow.activities.find(ActivityId(number)) for number in (one, other)]
    if twin is None or twin.state != "asked" or twin.asked_by == ctx.person.id or None in pair:
        raise UserError("federation-decided")
    mine = [found for found in pair if found is not None and _writes(ctx, found)]
    if not mine:
        raise Refused("federation-item-gone", action="activity-twin", scope=f"activity {one} {other}")
    ctx.uow.federations.set_twin(ActivityId(one), ActivityId(other), "same", person_id=ctx.person.id, now=ctx.now)
    undo = Button(t("kit-undo"), "federation.untwin", (one, other))
    return Change(View(t("federation-twin-done", title=mine[0].title), ((undo,),)))


def part(ctx: Context, one: int, other: int) -> Answer:
    """Either author may say that they are two, at any time."""
    twin = ctx.uow.federations.find_twin(ActivityId(one), ActivityId(other))
    pair = [ctx.uow.activities.find(ActivityId(number)) for number in (one, other)]
    if twin is None or not any(found is not None and _writes(ctx, found) for found in pair):
        raise Refused("federation-item-gone", action="activity-twin", scope=f"activity {one} {other}")
    ctx.uow.federations.set_twin(ActivityId(one), ActivityId(other), "apart", person_id=ctx.person.id, now=ctx.now)
    return Change(View(t("federation-twin-apart")))


def twice(ctx: Context, one: int, other: int, note: Words | None = None) -> View:
    """What the person logged in both networks and looks the same: day and title alike."""
    first, second = sorted((NetworkId(one), NetworkId(other)))
    pairs = _alike(ctx, first, second)[:SHOWN] if second in ctx.uow.federations.partners_of(first) else []
    rows = [(Button(_label(ctx, left), "federation.twin", (right.id, left.id)),) for left, right in pairs]
    said = t("federation-twice-which", count=len(pairs)) if pairs else t("federation-twice-none")
    back = (Button(t("kit-back"), "federation.double", (first, second)),)
    return View(lines(note, said), (*rows, back))


def _alike(ctx: Context, first: NetworkId, second: NetworkId) -> Sequence[tuple[Activity, Activity]]:
    left, right = (
        ctx.uow.activities.list_of(ctx.person.id, network_id=network, limit=LOOKED_AT) for network in (first, second)
    )
    by_words = {(one.starts_on, fold(one.title)): one for one in right if one.visibility != "private" and one.title}
    found = []
    for one in left:
        other = by_words.get((one.starts_on, fold(one.title)))
        if other is None or one.visibility == "private" or not (_writes(ctx, one) and _writes(ctx, other)):
            continue
        twin = ctx.uow.federations.find_twin(one.id, other.id)
        if twin is None or twin.state != "same":
            found.append((one, other))
    return found
