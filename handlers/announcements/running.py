"""While it is sent and after: pause, resume, stop, withdraw, a new text. Every right is asked anew."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from handlers.announcements import pressing, preview, progress, rights, rules
from handlers.kit.answer import Ask, Change, Say
from handlers.kit.errors import UserError
from handlers.kit.view import Button, Tone, View, paragraphs, t

if TYPE_CHECKING:
    from handlers.kit.answer import Answer, Reply
    from handlers.kit.context import Context
    from storage import Announcement


def pause(ctx: Context, announcement_id: int) -> Answer:
    found = pressing.in_state(ctx, announcement_id, "sending")
    if found is None:
        return pressing.overtaken(ctx, announcement_id)
    ctx.uow.outbox.switch(found.about, held=True)
    ctx.uow.announcements.change(found.id, state="paused")
    pressing.note(ctx, "pause", found)
    return pressing.status(ctx, found.id)


def resume(ctx: Context, announcement_id: int) -> Answer:
    """Go on after a pause, or after it was held for being late (X7)."""
    found = pressing.in_state(ctx, announcement_id, "paused", "late")
    if found is None:
        return pressing.overtaken(ctx, announcement_id)
    counts = progress.counted(ctx.uow, found)
    good_until = ctx.now + rules.life(counts.get("held", 0) + counts.get("expected", 0), ctx.house.rate)
    ctx.uow.outbox.switch(found.about, held=False, good_until=good_until)
    # Handing over that is not through begins to count from here, or it would be late again at once.
    again = {} if found.handed_over else {"start_at": ctx.now}
    ctx.uow.announcements.change(found.id, state="sending", **pressing.watched(ctx, found), **again)
    pressing.note(ctx, "resume", found)
    return pressing.status(ctx, found.id)


def stop(ctx: Context, announcement_id: int) -> Answer:
    """What has not left stays here for good; what is just leaving is waited for."""
    found = pressing.in_state(ctx, announcement_id, *rules.STOPPABLE)
    if found is None:
        return pressing.overtaken(ctx, announcement_id)
    counts = _take_back(ctx, found)
    is_over = not progress.left(counts)
    over: dict[str, object] = {"state": "done", "counts": counts, "finished_at": ctx.now} if is_over else {}
    ctx.uow.announcements.change(found.id, **{"state": "sending", **pressing.watched(ctx, found), **over})
    pressing.note(ctx, "stop", found)
    return pressing.status(ctx, found.id)


def _take_back(ctx: Context, found: Announcement) -> dict[str, int]:
    """Delete what waits, and count it with those who were not reached by handing over; the counts as they are now.

    Channels are no people: of them is told in how many it stands.
    """
    before = progress.counted(ctx.uow, found)
    ctx.uow.outbox.withdraw_about(found.about, but_leaving_at=ctx.now)
    after = progress.counted(ctx.uow, found)
    taken_back = sum(before.get(state, 0) - after.get(state, 0) for state in ("waiting", "held"))
    handed = found.counts.get("handed over", 0) + found.counts.get("put off", 0)
    never_handed = 0 if found.handed_over else max(0, found.counts.get("expected", 0) - handed)
    counts = {**found.counts, "dropped": found.counts.get("dropped", 0) + taken_back + never_handed}
    ctx.uow.announcements.change(found.id, counts=counts, handed_over=True)
    return progress.counted(ctx.uow, replace(found, counts=counts))


def _changeable(ctx: Context, announcement_id: int) -> Announcement | None:
    """One whose messages can be changed in the chats; refused in words when nobody knows any more where they stand."""
    found = pressing.in_state(ctx, announcement_id, *rules.READABLE)
    was_sent = found is not None and found.finished_at is not None and found.counts.get("sent")
    if found is not None and was_sent and not ctx.uow.outbox.list_receipts(found.about, limit=1):
        raise UserError("announcements-unchangeable")
    return found


def withdraw(ctx: Context, announcement_id: int) -> Answer:
    """Asked once more: it changes messages in many chats."""
    found = _changeable(ctx, announcement_id)
    if found is None:
        return pressing.overtaken(ctx, announcement_id)
    row = (
        Button(t("announcements-withdraw-yes"), "announcements.withdrawn", (found.id,), Tone.BAD),
        Button(t("kit-back"), "announcements.refresh", (found.id,)),
    )
    sent = progress.counted(ctx.uow, found).get("sent", 0)
    return Change(View(t("announcements-withdraw-ask", count=sent), (row,)))


def withdrawn(ctx: Context, announcement_id: int) -> Answer:
    found = _changeable(ctx, announcement_id)
    if found is None:
        return pressing.overtaken(ctx, announcement_id)
    if found.finished_at is None:
        _take_back(ctx, found)
    changes: dict[str, object] = {"correction": None, "correcting": True, **pressing.watched(ctx, found)}
    ctx.uow.announcements.change(found.id, state="withdrawing", edition=found.edition + 1, **changes)
    pressing.note(ctx, "withdraw", found)
    return pressing.status(ctx, found.id)


# --- a new text for what was sent


def edit(ctx: Context, announcement_id: int, language: str = "") -> Answer:
    """Which language's text, if there are several; then the form."""
    found = _changeable(ctx, announcement_id)
    if found is None:
        return pressing.overtaken(ctx, announcement_id)
    held = {one.language: one.text for one in found.variants}
    if not language and len(held) > 1:
        rows = tuple(
            (Button(t("announcements-language-name", code=code), "announcements.edit", (found.id, code)),)
            for code in held
        )
        return Change(View(t("announcements-edit-which"), rows))
    language = language if language in held else next(iter(held))
    about = {"announcement": found.id, "language": language}
    return [*_as_typed(held[language]), Ask("announcements.correction", about=about)]  # type: ignore[arg-type]


def _as_typed(text: str) -> list[Reply]:
    """The text with its marks, to be copied and changed."""
    return [Say(View(paragraphs(t("announcements-edit-now"), text)))]


def correct(ctx: Context, announcement_id: int, edition: int) -> Answer:
    """Take the new texts: what waits leaves with them, what was sent is changed by due work."""
    found = _changeable(ctx, announcement_id)
    texts = rules.texts_of(found.correction) if found is not None else {}
    if found is None or not texts or found.edition != edition:
        return pressing.overtaken(ctx, announcement_id)
    by = (found.correction or {}).get("by")
    if ctx.uow.networks.get(found.network_id).second_approval and by == ctx.person.id:
        return _ask_correction(ctx, found)
    options = {one.language: one.options for one in found.variants}
    for language, text in texts.items():
        ctx.uow.announcements.keep_variant(found.id, language, text, options.get(language, ()))
    # Bodies are made anew by due work, which also points waiting letters at them.
    changes: dict[str, object] = {"correction": None, "correcting": True, **pressing.watched(ctx, found)}
    ctx.uow.announcements.change(found.id, **changes, edition=found.edition + 1)
    pressing.note(ctx, "correct", found)
    return pressing.status(ctx, found.id)


def _ask_correction(ctx: Context, found: Announcement) -> Answer:
    others = rights.coordinators(ctx.uow, found, but=(ctx.person.id,))
    if not others:
        raise UserError("announcements-nobody-approves")
    asked = t("announcements-correction-asked", name=pressing.name_of(ctx))
    for person_id in others:
        for number, one in enumerate(preview.show_correction(ctx, found)):
            view = one.view
            if number == len(rules.texts_of(found.correction)):
                view = View(asked, view.rows)
            ctx.tell(person_id, view, cause=f"announcement-correction:{found.id}:{found.edition}:{number}")
    return Change(View(t("announcements-waits-for-approval")))


def keep(ctx: Context, announcement_id: int) -> Answer:
    """No new text after all."""
    found = rights.own(ctx, announcement_id)
    ctx.uow.announcements.change(found.id, correction=None)
    return pressing.status(ctx, found.id)
