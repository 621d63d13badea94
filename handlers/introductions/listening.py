"""Which message goes into a talk. In doubt it is asked: nothing goes to a person that was meant for Kith, or back.

The rule: docs/decisions/what-goes-into-a-talk.md.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.introductions import access, rules, sides, talking
from handlers.kit.answer import Change, Follow, Say
from handlers.kit.errors import UserError
from handlers.kit.incoming import Documented, Edited, Located, Photographed, Written
from handlers.kit.tidying import clipped
from handlers.kit.view import Button, Tone, View, paragraphs, t
from storage import MessageRef, RelayId

if TYPE_CHECKING:
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.incoming import What
    from storage import Introduction, PersonId, Seat

_QUOTED = 80


def listen(ctx: Context, what: What, command: str | None) -> Answer | None:
    """First what is certain: an edit of what was passed on, a reply to what was passed on. Then the open talk."""
    if not ctx.incoming.place.private:
        return None
    if isinstance(what, Edited):
        relayed = ctx.uow.relays.find_written(ctx.person.id, ctx.incoming.platform, what.message)
        return talking.change(ctx, relayed, what) if relayed is not None else None
    if isinstance(what, Written | Photographed | Documented) and what.answers:
        replied = _replied(ctx, what.answers)
        if replied is not None:
            return _pass_on(ctx, replied, what)
    seat = ctx.uow.relays.seat_of(ctx.person.id)
    if ctx.uow.drafts.active(ctx.person.id) is not None:
        return None  # an open form takes what is written
    if seat is None:
        return _before_talk(ctx, what, command)
    return _in_talk(ctx, seat, what, command)


def _replied(ctx: Context, message: str) -> int | None:
    """The talk that a message of ours belongs to, if it is one that was passed on."""
    ref = MessageRef(ctx.incoming.platform, ctx.incoming.place.chat, message)
    told = ctx.uow.outbox.find_about(ctx.person.id, ref)
    if told is None or not told.startswith("relay:"):
        return None
    relayed = ctx.uow.relays.find(RelayId(int(told.partition(":")[2])))
    return relayed.introduction_id if relayed is not None else None


def _in_talk(ctx: Context, seat: Seat, what: What, command: str | None) -> Answer | None:
    try:
        one, other = talking.running(ctx, seat.introduction_id)
    except UserError as trouble:
        if trouble.text.key != "introductions-over":
            raise
        ctx.uow.relays.leave(ctx.person.id)
        return Say(View(t("introductions-talk-over")))
    if isinstance(what, Written) and _is_take_back(ctx, what.text):
        return talking.take_last(ctx, one.id)
    if _is_sure(ctx, seat, one, other, command):
        return _pass_on(ctx, one.id, what)
    return _doubt(ctx, one, other, what)


def _before_talk(ctx: Context, what: What, command: str | None) -> Answer | None:
    """Both said yes and nobody has chosen how to talk: a greeting, or words of that hour, may be for the other one."""
    if not isinstance(what, Written) or not what.text.strip() or command not in {None, "start"}:
        return None
    one = next((each for each in ctx.uow.introductions.list_of(ctx.person.id, ("agreed",), limit=1)), None)
    if one is None or one.agreed_at is None or access.is_held(ctx, one):
        return None
    fresh = ctx.now - one.agreed_at <= talking.IDLE
    other = rules.other_of(one, ctx.person.id)
    if other is None or not (fresh or command == "start"):
        return None
    return _asked(ctx, one, other, what, "introductions.begin", ())


def _pass_on(ctx: Context, introduction_id: int, what: What) -> Answer | None:
    if isinstance(what, Written):
        return talking.write(ctx, introduction_id, what)
    if isinstance(what, Photographed):
        return talking.show(ctx, introduction_id, what)
    if isinstance(what, Documented):
        return talking.ask_file(ctx, introduction_id, what)
    if isinstance(what, Located):
        raise UserError("introductions-relay-kinds")
    return None


def _is_sure(ctx: Context, seat: Seat, one: Introduction, other: PersonId, command: str | None) -> bool:
    """Whether this can only be meant for the other one: no command's words, no pause, no form in between.

    A greeting is a command's word as well, and in a talk it is a greeting.
    """
    if command not in {None, "start"}:
        return False
    theirs = ctx.uow.relays.find_last(one.id, other)
    last = max(seat.touched_at, theirs.at) if theirs is not None else seat.touched_at
    if ctx.now - last > talking.IDLE:
        return False
    forms = ctx.uow.drafts.list_recent(ctx.person.id, since=seat.touched_at)
    return all(one.changed_at <= seat.touched_at for one in forms)


def _is_take_back(ctx: Context, text: str) -> bool:
    said = text.strip().rstrip(".!").casefold()
    words = [*ctx.listed(t("introductions-words-take-back")), *ctx.listed(t("introductions-words-take-back"), "en")]
    return said in {word.casefold() for word in words}


def _doubt(ctx: Context, one: Introduction, other: PersonId, what: What) -> Answer:
    """Asked with two buttons; the words wait for an hour at most. What is no text is sent again, in the open talk."""
    name = sides.name_of(ctx.uow, other, one.network_id)
    pause = Button(t("introductions-pause"), "introductions.pause", (one.id,))
    if not isinstance(what, Written) or not what.text.strip():
        row = (Button(t("introductions-talk-on"), "introductions.talk", (one.id,), Tone.MAIN), pause)
        return Say(View(t("introductions-doubt-file", name=name), (row,)))
    return _asked(ctx, one, other, what, "introductions.say", (pause,))


def _asked(
    ctx: Context, one: Introduction, other: PersonId, what: Written, do: str, more: tuple[Button, ...]
) -> Answer:
    """Whom these words are for; do: the button's route that passes them on."""
    name = sides.name_of(ctx.uow, other, one.network_id)
    until = ctx.now + talking.DECIDED_WITHIN
    blob = ctx.uow.blobs.add(
        what.message or "-",
        what.text.strip().encode(),
        mime="text/plain",
        alt="",
        now=ctx.now,
        person_id=ctx.person.id,
        expires_at=until,
    )
    theirs = t("introductions-doubt-theirs", name=sides.short(name))
    rows = (
        (Button(theirs, do, (one.id, blob), Tone.MAIN),),
        (Button(t("introductions-doubt-mine"), "introductions.mine", (blob,)), *more),
    )
    quoted = clipped(" ".join(what.text.split()), _QUOTED)
    first = None if more else t("introductions-doubt-first", name=name)
    return Say(View(paragraphs(t("introductions-doubt", name=name), quoted, first), rows))


def begin(ctx: Context, introduction_id: int, blob_id: int) -> Answer:
    """It was meant for the other one, with whom no talk was opened yet: that begins with it."""
    talking.talk(ctx, introduction_id)
    return say(ctx, introduction_id, blob_id)


def say(ctx: Context, introduction_id: int, blob_id: int) -> Answer:
    """It was meant for the other one."""
    text, message = _waiting(ctx, blob_id)
    access.own(ctx, introduction_id, "introduction-write")
    answer = talking.write(ctx, introduction_id, Written(text, message))
    return Change(answer.view) if isinstance(answer, Say) else answer


def mine(ctx: Context, blob_id: int) -> Answer:
    """It was meant for Kith, as if there were no talk."""
    text, _ = _waiting(ctx, blob_id)
    return Follow("", text)


def _waiting(ctx: Context, blob_id: int) -> tuple[str, str]:
    """Words in doubt and the message they stood in; they are let go."""
    found = talking.waiting_blob(ctx, blob_id)
    if found is None or found.mime != "text/plain":
        raise UserError("introductions-doubt-gone")
    ctx.uow.blobs.remove(found.id)
    return found.data.decode(), found.name if found.name != "-" else ""
