"""A talk through Kith by chosen names: what one side writes is passed on, changed and taken back at the other's.

Words are in the outbox until they are delivered and nowhere else. Which message goes where is listening.py.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from handlers.introductions import access, rules, sides
from handlers.introductions.access import Reach
from handlers.kit.answer import Change, Say, Toast
from handlers.kit.errors import UserError
from handlers.kit.pictures import ENDINGS, kind_of, without_metadata
from handlers.kit.view import Button, File, Tone, View, bold, lines, paragraphs, t
from storage import BlobId, NotFound, RelayId

if TYPE_CHECKING:
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.incoming import Documented, Edited, Photographed, Written
    from handlers.kit.view import Text, Words
    from storage import Blob, Introduction, IntroductionId, MessageRef, PersonId, Relayed

LONGEST = 3500
"""Units of UTF-16 in one message: with the name before it stays one message on Telegram, and can be taken back."""
LONGEST_CAPTION = 300
IDLE = timedelta(hours=1)
"""A talk in which nothing was said for longer does not take what is written without asking."""
AWAKE = timedelta(minutes=15)
"""Whoever wrote in the talk so lately is awake: their quiet hours do not hold up the answer."""
TAKEN_BACK_WITHIN = timedelta(hours=47)
"""Telegram lets a bot delete what is younger than 48 hours, and pictures cannot be changed into words."""
FILES_KEPT = timedelta(days=30)
"""Pictures and files that were passed on are kept so long, for a letter that waits and for web chats; then they go."""
DECIDED_WITHIN = timedelta(hours=1)
"""So long a file, or words in doubt, wait for their sender's word."""
MOST_AN_HOUR = 200

Row = tuple[Button, ...]


# --- opening, pausing


def talk(ctx: Context, introduction_id: int) -> Answer:
    """What this person writes goes to the other one from now on."""
    one, other = access.going(ctx, introduction_id, "introduction-talk")
    if one.channel == "handles":
        raise UserError("introductions-over")
    side = rules.side_of(one, ctx.person.id)
    if one.state == "agreed":
        due = ctx.now + rules.ASKED_AFTER
        wish = {f"{side}_wish": "relay"}
        ctx.uow.introductions.step(
            one.id, "running", was=("agreed",), now=ctx.now, due_at=due, nudged_at=None, channel="relay", **wish
        )
        mine = sides.name_of(ctx.uow, ctx.person.id, one.network_id)
        view = View(t("introductions-talk-began", name=mine), (open_row(one.id),))
        ctx.tell(other, view, cause=f"introductions-talk:{one.id}")
    ctx.uow.relays.sit(ctx.person.id, one.id, now=ctx.now)
    return Say(_seated(ctx, one, other))


def _seated(ctx: Context, one: Introduction, other: PersonId) -> View:
    name = sides.name_of(ctx.uow, other, one.network_id)
    draft = ctx.uow.drafts.active(ctx.person.id)
    form = ctx.house.forms.get(draft.form) if draft is not None else None
    first = t("introductions-talk-form", title=t(form.title)) if form is not None else None
    rows = (
        (
            Button(t("introductions-pause"), "introductions.pause", (one.id,)),
            Button(t("introductions-end"), "introductions.end", (one.id,)),
        ),
        (Button(t("introductions-trouble"), "introductions.trouble", (one.id,)),),
    )
    return View(paragraphs(t("introductions-talking", name=name), first, t("introductions-talking-how")), rows)


def pause(ctx: Context, introduction_id: int) -> Answer:
    """What is written goes nowhere else than to Kith; what the other one writes still arrives."""
    one = access.own(ctx, introduction_id, "introduction-pause", lock=False)
    ctx.uow.relays.leave(ctx.person.id)
    name = sides.name_of(ctx.uow, rules.other_of(one, ctx.person.id), one.network_id)
    rows = (open_row(one.id),) if one.state in access.RUNNING else ()
    return Say(View(t("introductions-paused", name=name), rows))


def open_row(introduction_id: IntroductionId) -> Row:
    return (
        Button(t("introductions-talk-open"), "introductions.talk", (introduction_id,), Tone.MAIN),
        Button(t("introductions-trouble"), "introductions.trouble", (introduction_id,)),
    )


def running(ctx: Context, introduction_id: int) -> tuple[Introduction, PersonId]:
    """A talk of this person that is going on. Raises UserError."""
    one, other = access.going(ctx, introduction_id, "introduction-write")
    if one.state not in access.RUNNING or one.channel != "relay":
        raise UserError("introductions-over")
    if access.is_held(ctx, one):
        raise UserError("introductions-held")
    if ctx.uow.relays.count(one.id, ctx.person.id, since=ctx.now - timedelta(hours=1)) >= MOST_AN_HOUR:
        raise UserError("introductions-fast")
    return one, other


# --- passing on


def write(ctx: Context, introduction_id: int, what: Written) -> Answer:
    """Pass on words."""
    one, other = running(ctx, introduction_id)
    relayed = _note(ctx, one, "text", what.message, None)
    return _send(ctx, one, other, relayed, _checked(what.text), None)


def show(ctx: Context, introduction_id: int, what: Photographed) -> Answer:
    """Pass on a picture, without the place and the device that it was taken with."""
    one, other = running(ctx, introduction_id)
    if ctx.photo is None:
        raise UserError("introductions-picture-lost")
    caption = _checked_caption(what.caption)
    kind = kind_of(ctx.photo)
    try:
        clean = without_metadata(ctx.photo)
    except ValueError:
        raise UserError("introductions-picture-unclean") from None
    assert kind is not None, "what could be cleaned is of a known kind"
    until = ctx.now + FILES_KEPT
    blob = ctx.uow.blobs.add(
        f"picture.{ENDINGS[kind]}",
        clean,
        mime=kind,
        alt="",
        now=ctx.now,
        person_id=ctx.person.id,
        expires_at=until,
    )
    relayed = _note(ctx, one, "picture", what.message, blob)
    return _send(ctx, one, other, relayed, caption, blob)


def ask_file(ctx: Context, introduction_id: int, what: Documented) -> Answer:
    """A file says more than one thinks: it is shown what was taken out before it goes."""
    one, other = running(ctx, introduction_id)
    found = ctx.document
    if found is None:
        raise UserError("introductions-file-lost")
    if found.trouble is not None:
        raise UserError(f"introductions-file-{found.trouble}")
    caption = _checked_caption(what.caption)
    until = ctx.now + DECIDED_WITHIN
    blob = ctx.uow.blobs.add(
        found.name,
        found.data,
        mime=found.mime,
        alt=caption,
        now=ctx.now,
        person_id=ctx.person.id,
        expires_at=until,
    )
    name = sides.name_of(ctx.uow, other, one.network_id)
    size = max(1, len(found.data) // 1024)
    told = t("introductions-file-cleaned" if found.told else "introductions-file-clean")
    words = paragraphs(t("introductions-file-ask", name=name, file=found.name, size=size), told)
    row = (
        Button(t("introductions-file-send"), "introductions.file", (one.id, blob, what.message), Tone.MAIN),
        Button(t("introductions-file-not"), "introductions.nofile", (blob,)),
    )
    return Say(View(lines(words, t("introductions-file-inside")), (row,)))


def send_file(ctx: Context, introduction_id: int, blob_id: int, message: str) -> Answer:
    """Pass on a file that its sender has seen described."""
    one, other = running(ctx, introduction_id)
    blob = waiting_blob(ctx, blob_id)
    if blob is None or blob.expires_at is None:
        raise UserError("introductions-file-gone")
    if blob.expires_at > ctx.now + DECIDED_WITHIN:
        return Toast(t("introductions-file-went"))
    ctx.uow.blobs.lend(blob.id, until=ctx.now + FILES_KEPT)
    relayed = _note(ctx, one, "document", message, blob.id)
    sent = _send(ctx, one, other, relayed, blob.alt, blob.id)
    return Change(sent.view)


def drop_file(ctx: Context, blob_id: int) -> Answer:
    blob = waiting_blob(ctx, blob_id)
    if blob is not None and blob.expires_at is not None and blob.expires_at <= ctx.now + DECIDED_WITHIN:
        ctx.uow.blobs.remove(blob.id)
    return Change(View(t("introductions-file-dropped")))


def waiting_blob(ctx: Context, blob_id: int) -> Blob | None:
    """Something of this person's own that is only kept for a while."""
    try:
        found = ctx.uow.blobs.get(BlobId(blob_id))
    except NotFound:
        return None
    good = found.person_id == ctx.person.id and found.expires_at is not None and found.expires_at > ctx.now
    return found if good else None


def _note(ctx: Context, one: Introduction, kind: str, message: str, blob: BlobId | None) -> Relayed:
    platform = ctx.incoming.platform
    return ctx.uow.relays.add(one.id, ctx.person.id, kind, platform=platform, source=message, blob_id=blob, now=ctx.now)


def _send(ctx: Context, one: Introduction, other: PersonId, relayed: Relayed, text: str, blob: BlobId | None) -> Say:
    ctx.uow.relays.touch(ctx.person.id, one.id, now=ctx.now)
    _tell(ctx, one, other, relayed, text, blob)
    name = sides.name_of(ctx.uow, other, one.network_id)
    row = [take_button(relayed)]
    seat = ctx.uow.relays.seat_of(ctx.person.id)
    if seat is not None and seat.introduction_id == one.id:
        row.append(Button(t("introductions-pause"), "introductions.pause", (one.id,)))
    reach = access.reach(ctx, other)
    if reach is Reach.WAITS:
        ctx.uow.relays.mark_waiting([relayed.id], now=ctx.now)
    return Say(View(_passed(reach, t("introductions-passed", name=name), name), (tuple(row),)))


def _passed(reach: Reach, done: Text, name: Text | str) -> Text:
    if reach is Reach.WAITS:
        return t("introductions-waits", name=name)
    return done if reach is Reach.PASSED else t("introductions-nowhere", name=name)


def _tell(
    ctx: Context,
    one: Introduction,
    other: PersonId,
    relayed: Relayed,
    text: str,
    blob: BlobId | None,
    edits: MessageRef | None = None,
) -> None:
    """The letter to the other side: nothing in it but the chosen name and what was written."""
    seat = ctx.uow.relays.seat_of(other)
    here = seat is not None and seat.introduction_id == one.id
    name = sides.name_of(ctx.uow, ctx.person.id, one.network_id)
    rows: tuple[Row, ...] = () if here else (answer_row(one.id, name),)
    files: tuple[File, ...] = ()
    if blob is not None:
        stored = ctx.uow.blobs.get(blob)
        files = (File(stored.name, stored.mime, blob=blob, alt=t("introductions-file-alt", name=name)),)
    changed = t("introductions-changed") if relayed.versions > 1 else None
    ctx.tell(
        other,
        View(lines(_signed(name), text or None, changed), rows, files),
        cause=f"introductions-relay:{relayed.id}:{relayed.versions}",
        about=about(relayed),
        edits=edits,
        awake=here and seat is not None and ctx.now - seat.touched_at <= AWAKE,
    )


def _signed(name: str | Text) -> Words:
    return bold(t("introductions-from", name=name))


def answer_row(introduction_id: IntroductionId, name: str | Text) -> Row:
    return (
        Button(t("introductions-answer", name=sides.short(name)), "introductions.talk", (introduction_id,), Tone.MAIN),
        Button(t("introductions-trouble"), "introductions.trouble", (introduction_id,)),
    )


def take_button(relayed: Relayed) -> Button:
    return Button(t("introductions-take-back"), "introductions.take", (relayed.id,))


def about(relayed: Relayed) -> str:
    return f"relay:{relayed.id}"


def _checked(text: str) -> str:
    text = text.strip()
    if not text:
        raise UserError("introductions-relay-kinds")
    if len(text.encode("utf-16-le")) // 2 > LONGEST:
        raise UserError("introductions-relay-long", most=LONGEST)
    return text


def _checked_caption(text: str) -> str:
    text = text.strip()
    if len(text) > LONGEST_CAPTION:
        raise UserError("introductions-caption-long", most=LONGEST_CAPTION)
    return text


# --- what was passed on changes, or is taken back


def change(ctx: Context, relayed: Relayed, what: Edited) -> Answer:
    """The other one reads what it says now, in the same place."""
    one, other = running(ctx, relayed.introduction_id)
    if relayed.gone:
        raise UserError("introductions-taken-before")
    if what.text.lstrip().startswith("/"):
        # A slash is Kith's alone, before and after: the other one keeps reading what it said.
        raise UserError("introductions-edit-command")
    text = _checked(what.text) if relayed.blob_id is None else _checked_caption(what.text)
    if relayed.kind != "text" and relayed.blob_id is None:
        raise UserError("introductions-file-gone")
    after = ctx.uow.relays.renew(relayed.id)
    ref = _delivered(ctx, relayed)
    if ref is None:
        ctx.uow.outbox.withdraw_about(about(relayed), but_leaving_at=ctx.now)
    _tell(ctx, one, other, after, text, relayed.blob_id, ref)
    name = sides.name_of(ctx.uow, other, one.network_id)
    return Say(View(_passed(access.reach(ctx, other), t("introductions-change-passed", name=name), name)))


def take_back(ctx: Context, relay_id: int) -> Answer:
    """Deleted at the other's, where their platform can; else it says there that it was taken back."""
    relayed = ctx.uow.relays.find(RelayId(relay_id))
    if relayed is None or relayed.person_id != ctx.person.id:
        raise UserError("introductions-over")
    if relayed.gone:
        return Toast(t("introductions-taken-before"))
    if ctx.now - relayed.at > TAKEN_BACK_WITHIN:
        raise UserError("introductions-taken-late")
    one = ctx.uow.introductions.get(relayed.introduction_id)
    other = rules.other_of(one, ctx.person.id)
    ctx.uow.outbox.withdraw_about(about(relayed), but_leaving_at=ctx.now)
    if any(state == "waiting" for state, _ in ctx.uow.outbox.count_about(about(relayed)).people):
        raise UserError("introductions-taken-moment")
    ref = _delivered(ctx, relayed)
    if other is not None and ref is not None:
        name = sides.name_of(ctx.uow, ctx.person.id, one.network_id)
        view = View(t("introductions-taken", name=name))
        ctx.tell(other, view, cause=f"introductions-taken:{relayed.id}", edits=ref, takes_back=True)
    ctx.uow.relays.take_back(relayed.id)
    if relayed.blob_id is not None:
        ctx.uow.blobs.remove(relayed.blob_id)
    return Change(View(t("introductions-taken-done")))


def take_last(ctx: Context, introduction_id: IntroductionId) -> Answer:
    """The same by a word, for the latest."""
    last = ctx.uow.relays.find_last(introduction_id, ctx.person.id)
    if last is None:
        raise UserError("introductions-taken-none")
    answer = take_back(ctx, last.id)
    return Say(answer.view) if isinstance(answer, Change) else answer


def _delivered(ctx: Context, relayed: Relayed) -> MessageRef | None:
    """Where it stands at the other's, once it has arrived."""
    receipts = ctx.uow.outbox.list_receipts(about(relayed))
    return receipts[-1][2] if receipts else None
