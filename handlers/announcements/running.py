"""What coordinators press: confirm, cancel, approve, pause, stop, correct, withdraw. Every right is asked anew."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from handlers.announcements import preview, progress, rights, rules
from handlers.kit.answer import Ask, Change, Say, Toast
from handlers.kit.errors import UserError
from handlers.kit.incoming import Pressed
from handlers.kit.view import Button, Tone, View, bold, paragraphs, t
from storage import MessageRef

if TYPE_CHECKING:
    from datetime import datetime

    from handlers.announcements.rules import Tally
    from handlers.kit.answer import Answer, Reply
    from handlers.kit.context import Context
    from storage import Announcement, PersonId


def status(ctx: Context, announcement_id: int) -> Change:
    """The message that shows how far it is."""
    return Change(progress.view(ctx.uow, ctx.uow.announcements.get(announcement_id)))


def _in_state(ctx: Context, announcement_id: int, *states: str) -> Announcement | None:
    """The announcement, if it is in one of these states; the right to it is checked first."""
    found = rights.own(ctx, announcement_id)
    return found if found.state in states else None


def _overtaken(ctx: Context, announcement_id: int) -> Answer:
    """Pressed twice, or too late: say so and show how things stand now."""
    found = ctx.uow.announcements.get(announcement_id)
    now = preview.show(ctx, found)[-1] if found.state == "draft" else Say(progress.view(ctx.uow, found))
    return [Toast(t("announcements-overtaken")), Change(now.view)]


def _note(ctx: Context, action: str, announcement: Announcement) -> None:
    ctx.uow.audit.add(
        f"announcement.{action}",
        "done",
        now=ctx.now,
        person_id=ctx.person.id,
        network_id=announcement.network_id,
        detail={"announcement": announcement.id},
    )


# --- before anything leaves


def confirm(ctx: Context, announcement_id: int) -> Answer:
    """Go, or ask a second coordinator where the network wants one."""
    found = _in_state(ctx, announcement_id, "draft")
    if found is None:
        return _overtaken(ctx, announcement_id)
    if found.planned_at is not None and found.planned_at <= ctx.now:
        raise UserError("announcements-when-past", at=found.planned_at)
    changes: dict[str, object] = {"confirmed_by": ctx.person.id, "progress": _pressed_message(ctx)}
    ctx.uow.announcements.change(found.id, **changes)
    found = ctx.uow.announcements.get(found.id)
    if ctx.uow.networks.get(found.network_id).second_approval:
        return _ask_second(ctx, found)
    _schedule(ctx, found)
    _note(ctx, "confirm", found)
    return status(ctx, found.id)


def _pressed_message(ctx: Context) -> MessageRef | None:
    """The message under which was pressed: it will show how far sending is."""
    what, place = ctx.incoming.what, ctx.incoming.place
    if not isinstance(what, Pressed) or not what.message or not place.private:
        return None
    return MessageRef(ctx.incoming.platform, place.chat, what.message)


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
    _note(ctx, "ask", found)
    return status(ctx, found.id)


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
    asked = t("announcements-approval-asked", name=_name(ctx))
    card = preview.card(ctx, found, counted, start_at)
    ctx.tell(person_id, View(paragraphs(asked, card.words), (row,)), cause=f"{cause}:card")


def _name(ctx: Context) -> str:
    return ctx.person.name or ctx.plain(t("announcements-somebody"))


def approve(ctx: Context, announcement_id: int, edition: int) -> Answer:
    """The second coordinator's yes; never from whoever wrote or confirmed it."""
    found = _in_state(ctx, announcement_id, "asked")
    if found is None or found.edition != edition:
        return _overtaken(ctx, announcement_id)
    if ctx.person.id in (found.author_id, found.confirmed_by):
        raise UserError("announcements-not-own")
    if found.planned_at is not None and found.planned_at <= ctx.now:
        raise UserError("announcements-when-past", at=found.planned_at)
    _schedule(ctx, found)
    _note(ctx, "approve", found)
    _tell_author(ctx, found, "announcements-approved")
    return status(ctx, found.id)


def decline(ctx: Context, announcement_id: int, edition: int) -> Answer:
    """Back to its author, who may change it."""
    found = _in_state(ctx, announcement_id, "asked")
    if found is None or found.edition != edition:
        return _overtaken(ctx, announcement_id)
    ctx.uow.announcements.change(found.id, state="draft")
    _note(ctx, "decline", found)
    _tell_author(ctx, found, "announcements-declined")
    return Change(View(t("announcements-declined-done")))


def _tell_author(ctx: Context, found: Announcement, key: str) -> None:
    rows = ((Button(t("announcements-open"), "announcements.open", (found.id,)),),)
    for person_id in {found.author_id, found.confirmed_by} - {None, ctx.person.id}:
        assert person_id is not None
        said = View(paragraphs(t(key, name=_name(ctx)), bold(progress.title(found))), rows)
        ctx.tell(person_id, said, cause=f"{key}:{found.id}:{found.edition}")


def cancel(ctx: Context, announcement_id: int) -> Answer:
    """Nothing has left: it is a draft again."""
    found = _in_state(ctx, announcement_id, "scheduled", "asked")
    if found is None:
        return _overtaken(ctx, announcement_id)
    ctx.uow.announcements.change(found.id, state="draft", start_at=None, progress=None)
    _note(ctx, "cancel", found)
    counted, start_at = preview.count(ctx, found)
    card = preview.card(ctx, found, counted, start_at)
    return Change(View(paragraphs(t("announcements-cancelled"), card.words), card.rows))


def drop(ctx: Context, announcement_id: int) -> Answer:
    """A draft that nobody wants."""
    found = _in_state(ctx, announcement_id, "draft")
    if found is None:
        return _overtaken(ctx, announcement_id)
    if found.blob_id is not None:
        ctx.uow.blobs.lend(found.blob_id, until=ctx.now)
    ctx.uow.announcements.change(found.id, state="withdrawn", finished_at=ctx.now)
    return Change(View(t("announcements-thrown-away")))


def change(ctx: Context, announcement_id: int) -> Answer:
    """The form again, with everything in it."""
    found = _in_state(ctx, announcement_id, "draft")
    if found is None:
        return _overtaken(ctx, announcement_id)
    return Ask("announcements.new", values=found.values, about={"announcement": found.id})


def add_language(ctx: Context, announcement_id: int) -> Answer:
    found = _in_state(ctx, announcement_id, "draft")
    if found is None:
        return _overtaken(ctx, announcement_id)
    values = {"held": [one.language for one in found.variants], "polled": bool(found.variants[0].options)}
    return Ask("announcements.variant", values=values, about={"announcement": found.id})  # type: ignore[arg-type]


# --- while it is sent


def pause(ctx: Context, announcement_id: int) -> Answer:
    found = _in_state(ctx, announcement_id, "sending")
    if found is None:
        return _overtaken(ctx, announcement_id)
    ctx.uow.outbox.switch(found.about, held=True)
    ctx.uow.announcements.change(found.id, state="paused")
    _note(ctx, "pause", found)
    return status(ctx, found.id)


def resume(ctx: Context, announcement_id: int) -> Answer:
    """Go on after a pause, or after it was held for being late (X7)."""
    found = _in_state(ctx, announcement_id, "paused", "late")
    if found is None:
        return _overtaken(ctx, announcement_id)
    counts = progress.counted(ctx.uow, found)
    good_until = ctx.now + rules.life(counts.get("held", 0) + counts.get("expected", 0), ctx.house.rate)
    ctx.uow.outbox.switch(found.about, held=False, good_until=good_until)
    # Handing over that is not through begins to count from here, or it would be late again at once.
    again = {} if found.handed_over else {"start_at": ctx.now}
    ctx.uow.announcements.change(found.id, state="sending", progress_at=None, **again)
    _note(ctx, "resume", found)
    return status(ctx, found.id)


def stop(ctx: Context, announcement_id: int) -> Answer:
    """What has not left stays here for good; what is just leaving is waited for."""
    found = _in_state(ctx, announcement_id, *rules.STOPPABLE)
    if found is None:
        return _overtaken(ctx, announcement_id)
    counts = _take_back(ctx, found)
    is_over = not counts.get("waiting")
    over: dict[str, object] = {"state": "done", "counts": counts, "finished_at": ctx.now} if is_over else {}
    ctx.uow.announcements.change(found.id, **{"state": "sending", "progress_at": None, **over})
    _note(ctx, "stop", found)
    return status(ctx, found.id)


def _take_back(ctx: Context, found: Announcement) -> dict[str, int]:
    """Delete what waits, and count it with those who were not reached by handing over; the counts as they are now."""
    taken_back = ctx.uow.outbox.withdraw_about(found.about, but_leaving_at=ctx.now)
    handed = found.counts.get("handed over", 0) + found.counts.get("put off", 0)
    never_handed = 0 if found.handed_over else max(0, found.counts.get("expected", 0) - handed)
    counts = {**found.counts, "dropped": found.counts.get("dropped", 0) + taken_back + never_handed}
    ctx.uow.announcements.change(found.id, counts=counts, handed_over=True)
    return progress.counted(ctx.uow, replace(found, counts=counts))


def withdraw(ctx: Context, announcement_id: int) -> Answer:
    """Asked once more: it changes messages in many chats."""
    found = _in_state(ctx, announcement_id, *rules.READABLE)
    if found is None:
        return _overtaken(ctx, announcement_id)
    row = (
        Button(t("announcements-withdraw-yes"), "announcements.withdrawn", (found.id,), Tone.BAD),
        Button(t("kit-back"), "announcements.refresh", (found.id,)),
    )
    sent = progress.counted(ctx.uow, found).get("sent", 0)
    return Change(View(t("announcements-withdraw-ask", count=sent), (row,)))


def withdrawn(ctx: Context, announcement_id: int) -> Answer:
    found = _in_state(ctx, announcement_id, *rules.READABLE)
    if found is None:
        return _overtaken(ctx, announcement_id)
    if found.finished_at is None:
        _take_back(ctx, found)
    changes: dict[str, object] = {"correction": None, "correcting": True, "progress_at": None}
    ctx.uow.announcements.change(found.id, state="withdrawing", edition=found.edition + 1, **changes)
    _note(ctx, "withdraw", found)
    return status(ctx, found.id)


# --- a new text for what was sent


def edit(ctx: Context, announcement_id: int, language: str = "") -> Answer:
    """Which language's text, if there are several; then the form."""
    found = _in_state(ctx, announcement_id, *rules.READABLE)
    if found is None:
        return _overtaken(ctx, announcement_id)
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
    found = _in_state(ctx, announcement_id, *rules.READABLE)
    texts = rules.texts_of(found.correction) if found is not None else {}
    if found is None or not texts or found.edition != edition:
        return _overtaken(ctx, announcement_id)
    by = (found.correction or {}).get("by")
    if ctx.uow.networks.get(found.network_id).second_approval and by == ctx.person.id:
        return _ask_correction(ctx, found)
    options = {one.language: one.options for one in found.variants}
    for language, text in texts.items():
        ctx.uow.announcements.keep_variant(found.id, language, text, options.get(language, ()))
    # Bodies are made anew by due work, which also points waiting letters at them.
    changes: dict[str, object] = {"correction": None, "correcting": True, "progress_at": None}
    ctx.uow.announcements.change(found.id, **changes, edition=found.edition + 1)
    _note(ctx, "correct", found)
    return status(ctx, found.id)


def _ask_correction(ctx: Context, found: Announcement) -> Answer:
    others = rights.coordinators(ctx.uow, found, but=(ctx.person.id,))
    if not others:
        raise UserError("announcements-nobody-approves")
    asked = t("announcements-correction-asked", name=_name(ctx))
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
    return status(ctx, found.id)
