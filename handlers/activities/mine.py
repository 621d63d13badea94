"""/mine: a person's activities page by page, one opened, deleted after a question, and what was changed in it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from handlers.activities import rights
from handlers.activities.words import LABELS, Names, activity_card, clipped, in_one_line, in_words, title_of
from handlers.kit.answer import Change, Say
from handlers.kit.errors import Refused
from handlers.kit.partners import audience_row, shared_line
from handlers.kit.sight import is_for_partners, is_open
from handlers.kit.view import Button, File, Tone, View, bold, lines, paragraphs, t
from storage import NotFound

if TYPE_CHECKING:
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.view import Words
    from storage import Activity, ActivityChange

PAGE = 5
HISTORY = 20
IN_HISTORY = 120
CONFIRM = timedelta(seconds=60)
"""How long a question whether to delete stands; then the answer is no."""


def mine(ctx: Context, _rest: str) -> Answer:
    """`/mine`: the latest page."""
    return Say(_page(ctx, 0))


def page(ctx: Context, number: int) -> Answer:
    """Another page in the place of this one."""
    return Change(_page(ctx, number))


def _page(ctx: Context, number: int) -> View:
    count = ctx.uow.activities.count_of(ctx.person.id, network_id=ctx.network.id)
    if not count:
        none = lines(ctx.network_line, t("activities-mine-none"))
        return View(none, ((Button(t("kit-start-log"), "kit.command", ("log",), Tone.MAIN),),))
    pages = -(-count // PAGE)
    number = min(max(number, 0), pages - 1)
    found = ctx.uow.activities.list_of(ctx.person.id, network_id=ctx.network.id, limit=PAGE, offset=PAGE * number)
    rows = tuple((Button(in_one_line(one), "activities.open", (one.id, number)),) for one in found)
    head = lines(bold(t("activities-mine-head", count=count)), ctx.network_line)
    shown = t("kit-page", page=number + 1, pages=pages) if pages > 1 else None
    return View(lines(head, t("activities-mine-open"), shown), (*rows, turning(number, pages, "activities.page")))


def turning(number: int, pages: int, do: str) -> tuple[Button, ...]:
    """Back and forth through pages."""
    back = (Button(t("kit-previous"), do, (number - 1,)),) if number > 0 else ()
    forth = (Button(t("kit-next"), do, (number + 1,)),) if number + 1 < pages else ()
    return (*back, *forth)


def open_one(ctx: Context, activity_id: int, number: int = 0) -> Answer:
    """The whole card, with what this person may do with it."""
    activity = rights.seen(ctx, activity_id)
    rows: list[tuple[Button, ...]] = []
    writes = rights.is_author(ctx, activity) or rights.stands_beside(ctx, activity)
    if writes:
        rows.append(
            (
                Button(t("kit-edit"), "activities.edit", (activity.id,)),
                Button(t("kit-delete"), "activities.delete", (activity.id, number), Tone.BAD),
            )
        )
    if not writes and activity.network_id != ctx.network.id and _is_stranger(ctx, activity):
        return Change(_shared_card(ctx, activity))
    looks_after = rights.coordinates(ctx, activity) and activity.visibility != "private"
    if looks_after:
        rows.append((Button(t("activities-review-one"), "activities.look", (activity.id,)),))
    if rights.is_author(ctx, activity):
        rows.append((Button(t("activities-share"), "practices.share", (activity.id,)),))
    elif looks_after:
        rows.append((Button(t("activities-promote"), "practices.share", (activity.id,)),))
    rows.append((Button(t("activities-check"), "checks.open", (activity.id,)),))
    second = [] if writes else [Button(t("activities-follow"), "kit.apart", ("digests.offer", activity.id))]
    if not writes:
        second.append(Button(t("kit-report"), "moderation.report", ("activity", activity.id)))
    if _may_see_history(ctx, activity):
        second.append(Button(t("activities-history"), "activities.history", (activity.id, number)))
    share = _share(ctx, activity)
    if share:
        rows.append(share)
    if writes:
        # Eight buttons at most: what is also offered by /log gives way.
        second += [] if share and looks_after else [Button(t("activities-repeat"), "activities.again", (activity.id,))]
        second.append(Button(t("activities-mine-back"), "activities.page", (number,)))
    rows.append(tuple(second))
    words = _card_words(ctx, activity, answers=writes or looks_after)
    return Change(View(words, tuple(rows), files_of(ctx, activity)))


def _card_words(ctx: Context, activity: Activity, *, answers: bool) -> Words:
    """answers: whether the reader wrote it or looks after it, and is told who else reads it."""
    public = is_open(activity) and activity.public
    shared = shared_line(ctx, activity.network_id, shared=is_for_partners(activity), public=public) if answers else None
    card = activity_card(activity, Names.of(ctx), ctx.today)
    return paragraphs(lines(card, label_line(ctx, activity), shared), _written_by(ctx, activity))


def _share(ctx: Context, activity: Activity) -> tuple[Button, ...]:
    """The button for who else reads it, of what the whole network reads."""
    if not is_open(activity):
        return ()
    author, manages = rights.is_author(ctx, activity), rights.coordinates(ctx, activity)
    opened = activity.partners or activity.public
    return audience_row("activity", activity.id, opened=opened, decides=author, manages=manages)


def _is_stranger(ctx: Context, activity: Activity) -> bool:
    """Whether they read it as a member of another network alone."""
    member = ctx.uow.people.membership(ctx.person.id, activity.network_id)
    return member is None and not rights.coordinates(ctx, activity)


def _shared_card(ctx: Context, activity: Activity) -> View:
    """What members of other networks read: without pictures, and without the names of those who helped."""
    network = ctx.uow.networks.get(activity.network_id)
    shown = replace(activity, helpers=(), photos=())
    rows = (
        (Button(t("activities-same"), "federation.same", (activity.id,)),),
        (Button(t("kit-report"), "moderation.report", ("activity", activity.id)),),
    )
    names = Names(ctx.uow, ctx.language, network.id, t("kit-network", network=network.name))
    return View(activity_card(shown, names, ctx.today), rows)


def label_line(ctx: Context, activity: Activity) -> Words | None:
    """Whether it bears the network's label, once that was looked at."""
    verdict = ctx.uow.checks.verdict_of(activity.id)
    return t("activities-label", verdict=verdict) if verdict is not None else None


def _written_by(ctx: Context, activity: Activity) -> Words | None:
    others = [one for one in rights.authors(ctx, activity) if one != ctx.person.id]
    if not others:
        return None
    names = Names.of(ctx)
    return t(
        "activities-written-by" if len(others) == len(rights.authors(ctx, activity)) else "activities-written-with",
        who=[names.person(one) for one in others],
    )


def files_of(ctx: Context, activity: Activity) -> tuple[File, ...]:
    """The activity's pictures."""
    found = []
    for number, blob_id in enumerate(activity.photos, start=1):
        try:
            blob = ctx.uow.blobs.get(blob_id)
        except NotFound:
            continue
        alt = t("activities-photo-alt", number=number, title=title_of(activity))
        found.append(File(blob.name, blob.mime, blob=blob.id, alt=alt))
    return tuple(found)


# --- deleting


def delete(ctx: Context, activity_id: int, number: int = 0) -> Answer:
    """Ask first, and say what will be gone. The question stands for a minute."""
    activity = _to_delete(ctx, activity_id)
    names = Names.of(ctx)
    joint = len(activity.sections) > 1
    words = paragraphs(
        bold(t("activities-delete-ask", title=title_of(activity))),
        lines(
            t("activities-delete-what"),
            t("activities-delete-joint", sections=[names.section(one) for one in activity.sections]) if joint else None,
        ),
    )
    asked_at = int(ctx.now.timestamp())
    rows = (
        (
            Button(t("activities-delete-yes"), "activities.remove", (activity.id, asked_at), Tone.BAD),
            Button(t("activities-delete-no"), "activities.open", (activity.id, number)),
        ),
    )
    return Change(View(words, rows))


def remove(ctx: Context, activity_id: int, asked_at: int) -> Answer:
    """Delete for good, unless the question is older than a minute."""
    activity = _to_delete(ctx, activity_id)
    if ctx.now.timestamp() - asked_at > CONFIRM.total_seconds():
        again = Button(t("activities-open"), "activities.open", (activity.id,))
        return Change(View(t("activities-delete-late"), ((again,),)))
    _tell_deleted(ctx, activity)
    ctx.uow.activities.remove(activity.id)
    ctx.uow.outbox.withdraw(f"activity-joint:{activity.id}:")
    ctx.uow.audit.add(
        "activity-remove",
        "done",
        now=ctx.now,
        person_id=ctx.person.id,
        network_id=activity.network_id,
        detail={"activity": activity.id, "key": activity.key},
    )
    rows = ((Button(t("kit-start-mine"), "activities.page", (0,)),),)
    return Change(View(t("activities-deleted", title=title_of(activity)), rows))


def _tell_deleted(ctx: Context, activity: Activity) -> None:
    """Whoever logged it too learns that it is gone, if they could still see it."""
    if activity.visibility == "private":
        return
    for person in rights.authors(ctx, activity):
        if person != ctx.person.id:
            who = Names.for_person(ctx, person).person(ctx.person.id)
            again = Button(t("kit-start-log"), "kit.command", ("log",))
            view = View(t("activities-told-deleted", title=title_of(activity), who=who), ((again,),))
            ctx.tell(person, view, cause=f"activity-deleted:{activity.id}")


def _to_delete(ctx: Context, activity_id: int) -> Activity:
    activity = rights.seen(ctx, activity_id, "activity-remove")
    if not rights.is_author(ctx, activity):
        key = "activities-delete-shared" if rights.stands_beside(ctx, activity) else "activities-delete-others"
        raise Refused(key, action="activity-remove", scope=f"activity {activity.id}")
    return activity


# --- history


def history(ctx: Context, activity_id: int, number: int = 0) -> Answer:
    """Who changed what, when, from what to what; the latest changes last."""
    activity = rights.seen(ctx, activity_id)
    if not _may_see_history(ctx, activity):
        raise Refused("activities-gone", action="activity-see", scope=f"history of activity {activity.id}")
    names = Names.of(ctx)
    changes = ctx.uow.activities.list_changes(activity.id, limit=HISTORY)
    created = t("activities-history-created", at=activity.created_at, who=names.person(activity.author_id))
    words = paragraphs(
        bold(t("activities-history-head", title=title_of(activity))),
        lines(created, *(_change_line(change, names) for change in changes)),
    )
    return Change(View(words, ((Button(t("kit-back"), "activities.open", (activity.id, number)),),)))


def _may_see_history(ctx: Context, activity: Activity) -> bool:
    """What it used to say is for its author and those who answer for it."""
    return rights.is_author(ctx, activity) or rights.answers(ctx, activity)


def _change_line(change: ActivityChange, names: Names) -> Words:
    if change.field == "merged":
        return t(
            "activities-history-merged",
            at=change.at,
            who=names.person(change.person_id),
            title=in_words("merged", change.before, names),
        )
    return t(
        "activities-history-line",
        at=change.at,
        who=names.person(change.person_id),
        field=LABELS[change.field],
        before=clipped(in_words(change.field, change.before, names), IN_HISTORY),
        after=clipped(in_words(change.field, change.after, names), IN_HISTORY),
    )
