"""What every press on an announcement has in common: the right asked anew, the state it must be in, the audit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.announcements import preview, progress, rights
from handlers.kit.answer import Change, Say, Toast
from handlers.kit.incoming import Pressed
from handlers.kit.view import t
from storage import MessageRef

if TYPE_CHECKING:
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from storage import Announcement


def status(ctx: Context, announcement_id: int) -> Change:
    """The message that shows how far it is."""
    return Change(progress.view(ctx.uow, ctx.uow.announcements.get(announcement_id)))


def in_state(ctx: Context, announcement_id: int, *states: str) -> Announcement | None:
    """The announcement, if it is in one of these states; the right to it is checked first."""
    found = rights.own(ctx, announcement_id)
    return found if found.state in states else None


def overtaken(ctx: Context, announcement_id: int) -> Answer:
    """Pressed twice, or too late: say so and show how things stand now."""
    found = ctx.uow.announcements.get(announcement_id)
    now = preview.show(ctx, found)[-1] if found.state == "draft" else Say(progress.view(ctx.uow, found))
    return [Toast(t("announcements-overtaken")), Change(now.view)]


def pressed_message(ctx: Context) -> MessageRef | None:
    """The message under which was pressed, where it can show how far sending is."""
    what, place = ctx.incoming.what, ctx.incoming.place
    if not isinstance(what, Pressed) or not what.message or not place.private:
        return None
    return MessageRef(ctx.incoming.platform, place.chat, what.message)


def watched(ctx: Context, announcement: Announcement) -> dict[str, object]:
    """What changes so that progress goes on where its coordinator pressed last, not in a message far above."""
    here = pressed_message(ctx)
    watch: dict[str, object] = {"progress_at": None}
    if here is not None and announcement.confirmed_by == ctx.person.id:
        watch["progress"] = here
    return watch


def note(ctx: Context, action: str, announcement: Announcement) -> None:
    ctx.uow.audit.add(
        f"announcement.{action}",
        "done",
        now=ctx.now,
        person_id=ctx.person.id,
        network_id=announcement.network_id,
        detail={"announcement": announcement.id},
    )


def name_of(ctx: Context) -> str:
    return ctx.person.name or ctx.plain(t("announcements-somebody"))
