"""Before anything leaves: confirm, cancel, a second coordinator's yes or no, change, throw away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.announcements import channels, pressing, preview, progress, rights
from handlers.kit.answer import Ask, Change
from handlers.kit.asking import paired
from handlers.kit.errors import UserError
from handlers.kit.view import Button, Tone, View, bold, paragraphs, t

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from handlers.announcements.rules import Tally
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from storage import Announcement, Json, PersonId


UNASKED: Mapping[str, Json] = {"channels": [channels.NONE]}
"""What an announcement of an older version was not asked."""


def confirm(ctx: Context, announcement_id: int) -> Answer:
    """Go, or ask a second coordinator where the network wants one."""
    found = pressing.in_state(ctx, announcement_id, "draft")
    if found is None:
        return pressing.overtaken(ctx, announcement_id)
    if found.planned_at is not None and found.planned_at <= ctx.now:
        raise UserError("announcements-when-past", at=found.planned_at)
    changes: dict[str, object] = {"confirmed_by": ctx.person.id, "progress": pressing.pressed_message(ctx)}
    ctx.uow.announcements.change(found.id, **changes)
    found = ctx.uow.announcements.get(found.id)
    if ctx.uow.networks.get(found.network_id).second_approval:
        return _ask_second(ctx, found)
    _schedule(ctx, found)
    pressing.note(ctx, "confirm", found)
    return pressing.status(ctx, found.id)


def _schedule(ctx: Context, found: Announcement) -> None:
    """Said in the network's name from here on, so that its picture is the network's too."""
    if found.blob_id is not None:
        ctx.uow.blobs.hand_on(found.blob_id)
    counted, start_at = preview.count(ctx, found)
    ctx.uow.announcements.change(
        found.id, state="scheduled", start_at=start_at, counts={"expected": counted.people - counted.never}
    )


def _ask_second(ctx: Context, found: Announcement) -> Answer:
    others = rights.coordinators(ctx.uow, found, but=(found.author_id, found.confirmed_by))
    if not others:
        raise UserError("announcements-nobody-approves")
    edition = found.edition + 1
    ctx.uow.announcements.change(found.id, state="asked", edition=edition)
    counted, start_at = preview.count(ctx, found)
    cause = f"announcement-approval:{found.id}:{edition}"
    for person_id in others:
        _tell_preview(ctx, person_id, found, counted, start_at, edition, cause)
    pressing.note(ctx, "ask", found)
    return pressing.status(ctx, found.id)


def _tell_preview(
    ctx: Context, person_id: PersonId, found: Announcement, counted: Tally, start_at: datetime, edition: int, cause: str
) -> None:
    """What another coordinator approves: the same messages, the same figures."""
    for number, sample in enumerate(preview.messages(ctx, found, counted)):
        ctx.tell(person_id, sample, cause=f"{cause}:{number}")
    row = (
        Button(t("announcements-approve"), "announcements.approve", (found.id, edition), Tone.GOOD),
        Button(t("announcements-decline"), "announcements.decline", (found.id, edition), Tone.BAD),
    )
    asked = t("announcements-approval-asked", name=pressing.name_of(ctx))
    card = preview.card(ctx, found, counted, start_at)
    ctx.tell(person_id, View(paragraphs(asked, card.words), (row,)), cause=f"{cause}:card")


def approve(ctx: Context, announcement_id: int, edition: int) -> Answer:
    """The second coordinator's yes; never from whoever wrote or confirmed it."""
    found = pressing.in_state(ctx, announcement_id, "asked")
    if found is None or found.edition != edition:
        return pressing.overtaken(ctx, announcement_id)
    if ctx.person.id in (found.author_id, found.confirmed_by):
        raise UserError("announcements-not-own")
    if found.planned_at is not None and found.planned_at <= ctx.now:
        raise UserError("announcements-when-past", at=found.planned_at)
    _schedule(ctx, found)
    pressing.note(ctx, "approve", found)
    _tell_author(ctx, found, "announcements-approved")
    return pressing.status(ctx, found.id)


def decline(ctx: Context, announcement_id: int, edition: int) -> Answer:
    """Back to its author, who may change it."""
    found = pressing.in_state(ctx, announcement_id, "asked")
    if found is None or found.edition != edition:
        return pressing.overtaken(ctx, announcement_id)
    ctx.uow.announcements.change(found.id, state="draft")
    pressing.note(ctx, "decline", found)
    _tell_author(ctx, found, "announcements-declined")
    return Change(View(t("announcements-declined-done")))


def _tell_author(ctx: Context, found: Announcement, key: str) -> None:
    rows = ((Button(t("announcements-open"), "announcements.open", (found.id,)),),)
    for person_id in {found.author_id, found.confirmed_by} - {None, ctx.person.id}:
        assert person_id is not None
        said = View(paragraphs(t(key, name=pressing.name_of(ctx)), bold(progress.title(found))), rows)
        ctx.tell(person_id, said, cause=f"{key}:{found.id}:{found.edition}")


def cancel(ctx: Context, announcement_id: int) -> Answer:
    """Nothing has left: it is a draft again."""
    found = pressing.in_state(ctx, announcement_id, "scheduled", "asked")
    if found is None:
        return pressing.overtaken(ctx, announcement_id)
    ctx.uow.announcements.change(found.id, state="draft", start_at=None, progress=None)
    pressing.note(ctx, "cancel", found)
    card = _card(ctx, found)
    return Change(View(paragraphs(t("announcements-cancelled"), card.words), card.rows))


def drop(ctx: Context, announcement_id: int) -> Answer:
    """A draft that nobody wants."""
    found = pressing.in_state(ctx, announcement_id, "draft")
    if found is None:
        return pressing.overtaken(ctx, announcement_id)
    if found.blob_id is not None:
        ctx.uow.blobs.lend(found.blob_id, until=ctx.now)
    ctx.uow.announcements.change(found.id, state="withdrawn", finished_at=ctx.now)
    return Change(View(t("announcements-thrown-away")))


def _card(ctx: Context, found: Announcement) -> View:
    counted, start_at = preview.count(ctx, found)
    return preview.card(ctx, found, counted, start_at)


def show_card(ctx: Context, announcement_id: int) -> Answer:
    """Back from the list of what can be changed."""
    found = pressing.in_state(ctx, announcement_id, "draft")
    return pressing.overtaken(ctx, announcement_id) if found is None else Change(_card(ctx, found))


def change(ctx: Context, announcement_id: int) -> Answer:
    """What can be changed, beside what the preview offers itself."""
    found = pressing.in_state(ctx, announcement_id, "draft")
    if found is None:
        return pressing.overtaken(ctx, announcement_id)
    labels = {"text": "text", "who": "people", "picture": "picture", "urgent": "urgent", "language": "language"}
    keys = [
        Button(t(f"announcements-{label}"), "announcements.alter", (found.id, what)) for what, label in labels.items()
    ]
    back = Button(t("kit-back"), "announcements.card", (found.id,))
    return Change(View(bold(t("kit-form-which")), (*paired(ctx, keys), (back,))))


def alter(ctx: Context, announcement_id: int, names: Sequence[str]) -> Answer:
    """The form again, without the answers that are given anew; where somebody looks after one place, it stays."""
    found = pressing.in_state(ctx, announcement_id, "draft")
    if found is None:
        return pressing.overtaken(ctx, announcement_id)
    anew = {name for name in names if name != "places" or len(rights.reachable(ctx)) > 1}
    values = {name: value for name, value in {**UNASKED, **found.values}.items() if name not in anew}
    intro = paragraphs(t("announcements-edit-now"), found.variants[0].text) if "text" in anew else None
    return Ask("announcements.new", values=values, about={"announcement": found.id}, intro=intro)


def add_language(ctx: Context, announcement_id: int) -> Answer:
    found = pressing.in_state(ctx, announcement_id, "draft")
    if found is None:
        return pressing.overtaken(ctx, announcement_id)
    values = {"held": [one.language for one in found.variants], "polled": bool(found.variants[0].options)}
    return Ask("announcements.variant", values=values, about={"announcement": found.id})  # type: ignore[arg-type]
