"""Digests that are due: read for and written by the hundred without the writer, then handed over and moved on."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING

from handlers.digests import mondays, rules, suggesting, writing
from handlers.digests.choosing import Agenda, News
from handlers.digests.gathering import gather
from handlers.digests.writing import Content, Names
from handlers.kit.attention import Weight
from handlers.kit.desk import Did, Note
from handlers.kit.view import DateRange, t
from storage import FreshActivity, LeftDraft, ShownItem

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from zoneinfo import ZoneInfo

    from handlers.digests.choosing import Reader, World
    from handlers.digests.gathering import Gathered
    from handlers.digests.rules import Parts
    from handlers.kit.context import Context
    from handlers.kit.desk import Desk
    from handlers.kit.feature import DueStep
    from handlers.kit.view import Shown, View, Words
    from storage import Digest, Habit, PersonId, Recipient, UnitOfWork

KIND = "digest"


@dataclass(frozen=True, slots=True)
class Turn:
    """One person's occurrence that may be sent. window: what is new in it; ahead: where its agenda ends."""

    digest: Digest
    recipient: Recipient
    zone: ZoneInfo
    parts: Parts
    next_at: datetime | None
    window: tuple[datetime, datetime]
    lines_window: tuple[datetime, datetime]
    ahead: datetime


def is_due(uow: UnitOfWork, now: datetime) -> bool:
    return uow.digests.is_due(now)


def put_aside(uow: UnitOfWork, now: datetime, until: datetime) -> None:
    uow.digests.put_aside(now, until)


@dataclass(frozen=True, slots=True)
class Batch:
    """What was worked out for the rows that were due, by person; not written yet."""

    taken: Sequence[Digest]
    known: Mapping[PersonId, Recipient]
    moved: dict[PersonId, Digest] = field(default_factory=dict)
    notes: dict[PersonId, Note] = field(default_factory=dict)
    shown: dict[PersonId, Sequence[ShownItem]] = field(default_factory=dict)
    reasons: dict[PersonId, str] = field(default_factory=dict)  # why nothing is sent
    suggested: dict[PersonId, Habit] = field(default_factory=dict)  # who is told of something that may suit them


def send(desk: Desk, limit: int) -> DueStep:
    """One batch: what may come is written, the rest is folded into the next; the step then moves every row on."""
    taken = desk.uow.digests.list_due(desk.now, limit)
    known = desk.recipients([one.person_id for one in taken])
    lost = desk.uow.digests.list_lost(taken)
    batch = Batch(taken, known)
    turns: list[Turn] = []
    for digest in taken:
        recipient = known.get(digest.person_id)
        if recipient is None:
            continue  # its row went with the person
        turn = _turn(desk, digest, recipient, lost=digest.person_id in lost)
        reason = _why_not(desk, turn)
        if reason is None:
            turns.append(turn)
        else:
            batch.reasons[digest.person_id] = reason
            batch.moved[digest.person_id] = replace(digest, next_at=turn.next_at)
    if turns:
        _write(desk, turns, lost, batch)
    return partial(_hand_over, batch)


def _hand_over(batch: Batch, desk: Desk) -> Did:
    """Whose wishes or attention changed since they were read is looked at anew with the next batch."""
    held = desk.uow.digests.hold(batch.taken)
    known = desk.recipients([one for one in batch.moved if one in held])
    people = [one for one, recipient in known.items() if recipient == batch.known[one]]
    counts = Counter(batch.reasons[one] for one in people if one in batch.reasons)
    counts += desk.hand_over([batch.notes[one] for one in people if one in batch.notes], known)
    desk.uow.digests.add_shown(item for one in people for item in batch.shown.get(one, ()))
    desk.uow.digests.keep_many([batch.moved[one] for one in people])
    suggesting.remember(desk.uow, [batch.suggested[one] for one in people if one in batch.suggested], now=desk.now)
    return Did(len(batch.taken), counts)


def _turn(desk: Desk, digest: Digest, recipient: Recipient, *, lost: bool) -> Turn:
    assert digest.next_at is not None, "only what waits for an instant is due"
    zone, days = desk.zone(recipient), recipient.attention.days
    if rules.is_early(digest, digest.next_at, desk.now, zone):
        due = rules.Parts(own=False, lines=False)
    else:
        due = rules.parts(digest, digest.next_at.astimezone(zone).weekday(), days)
    own_next = rules.next_at(digest, desk.now, zone, days, own=True)
    return Turn(
        digest,
        recipient,
        zone,
        due,
        rules.next_at(digest, desk.now, zone, days),
        rules.window(digest, desk.now, lost=lost),
        rules.lines_window(digest, desk.now),
        own_next or desk.now,
    )


def _why_not(desk: Desk, turn: Turn) -> str | None:
    """Why nothing is sent this time; what would have been in it is in the next one."""
    assert turn.digest.next_at is not None
    if not (turn.parts.own or turn.parts.lines):
        return "moved: the hour or the day changed"
    if turn.recipient.stopped:
        return "folded: stopped"
    if turn.recipient.to is None:
        return "folded: unreachable"
    if desk.now - turn.digest.next_at > rules.MISSED_AFTER:
        return "folded: missed its window"
    if not rules.may_come(turn.recipient.attention, desk.now, turn.zone):
        return "folded: away, or enough for today"
    return None


def _write(desk: Desk, turns: Sequence[Turn], lost: set[PersonId], batch: Batch) -> None:
    """Choose for these turns, and put it into their readers' words."""
    gathered = _gathered(desk.uow, turns, lost, desk.now)
    ledger = mondays.Ledger.read(desk.uow, gathered, [one for one in turns if one.parts.lines], now=desk.now)
    suggested = suggesting.waiting(desk.uow, [turn.digest.person_id for turn in turns], now=desk.now)
    for turn in turns:
        person = turn.digest.person_id
        content = _content(turn, gathered.readers[person], gathered.world, desk.now)
        content = replace(content, lines=ledger.lines(turn, gathered) if turn.parts.lines else ())
        habit = suggested.get(person) if turn.parts.own else None
        if habit is not None:
            content = replace(content, suggestion=suggesting.of(habit, now=desk.now))
            batch.suggested[person] = habit
        batch.moved[person] = _moved(turn, sent=not content.is_empty)
        if content.is_empty:
            batch.reasons[person] = "skipped: nothing in it"
            continue
        batch.notes[person] = _note(turn, desk.show(_view(turn, content, gathered, desk.now), turn.recipient))
        batch.shown[person] = _shown(turn, content)


def _gathered(uow: UnitOfWork, turns: Sequence[Turn], lost: set[PersonId], now: datetime) -> Gathered:
    """Read from where the first window begins to where the last agenda ends."""
    begins = [turn.window[0] for turn in turns if turn.parts.own]
    begins += [turn.lines_window[0] for turn in turns if turn.parts.lines]
    ends = [turn.ahead for turn in turns]
    ends += [now + mondays.AHEAD for turn in turns if turn.parts.lines]
    digests = [turn.digest for turn in turns]
    return gather(uow, digests, lost=lost, now=now, since=min(begins), ahead=max(ends))


def _content(turn: Turn, reader: Reader, world: World, now: datetime) -> Content:
    if not turn.parts.own:
        return Content(Agenda(), News())
    since, until = turn.window
    agenda = world.agenda(reader, since=now, until=turn.ahead)
    news = world.news(reader, since=since, until=until, but={event.id for event in agenda.events})
    return Content(agenda, news, world.ideas(reader))


def _moved(turn: Turn, *, sent: bool) -> Digest:
    """The row after its occurrence. A window ends only where its digest was written, or had nothing in it."""
    digest = replace(turn.digest, next_at=turn.next_at)
    if turn.parts.own:
        since, cut = turn.window
        digest = replace(digest, from_at=since, cut_at=cut, said_at=turn.digest.next_at if sent else None)
    return replace(digest, lines_at=turn.lines_window[1]) if turn.parts.lines else digest


def _view(turn: Turn, content: Content, gathered: Gathered, now: datetime) -> View:
    since, until = turn.window
    several = len(gathered.readers[turn.digest.person_id].sights) > 1
    themes = {one.slug: one.name(turn.recipient.language or "en") for one in gathered.world.themes.values()}
    names = Names(gathered.world.sections, gathered.networks if several else {}, themes)
    return writing.view(content, names, head=head(turn, now), since=since, until=until)


def head(turn: Turn, now: datetime) -> Words:
    """ "Your week, Mon 3 – Sun 9 May": the days that the agenda covers."""
    first = now.astimezone(turn.zone).date()
    if not turn.parts.own:
        return t("digests-title-lines", on=first)
    if turn.digest.cadence == rules.DAILY:
        return t("digests-title-day", on=first)
    last = turn.ahead.astimezone(turn.zone).date() - rules.ONE_DAY
    return t("digests-title-week", days=DateRange(first, max(first, last)))


def _note(turn: Turn, shown: Shown) -> Note:
    assert turn.digest.next_at is not None
    return Note(
        turn.digest.person_id,
        replace(turn.digest, said_at=turn.digest.next_at).cause,
        KIND,
        Weight.UNASKED,
        turn.digest.next_at,
        shown,
        life=rules.MISSED_AFTER,
    )


def _shown(turn: Turn, content: Content) -> list[ShownItem]:
    assert turn.digest.next_at is not None
    person, at = turn.digest.person_id, turn.digest.next_at
    return [
        ShownItem(person, "activity" if isinstance(one, FreshActivity) else "draft", one.id, at)
        for one in content.named
        if isinstance(one, FreshActivity | LeftDraft)
    ]


def preview(ctx: Context, digest: Digest) -> View | None:
    """What a digest with these wishes would say now; None: nothing. Changes nothing."""
    recipient = ctx.uow.recipients([ctx.person.id], since=ctx.today)[ctx.person.id]
    days = recipient.attention.days
    ahead = rules.next_at(digest, ctx.now, ctx.zone, days, own=True) or ctx.now
    period = rules.ONE_DAY if digest.cadence == rules.DAILY else rules.FIRST_WINDOW
    turn = Turn(
        digest,
        recipient,
        ctx.zone,
        rules.Parts(own=True, lines=digest.mondays == "on"),
        None,
        rules.window(digest, ctx.now, lost=False),
        rules.lines_window(digest, ctx.now),
        max(ahead, ctx.now + period),
    )
    gathered = _gathered(ctx.uow, [turn], set(), ctx.now)
    content = _content(turn, gathered.readers[ctx.person.id], gathered.world, ctx.now)
    ledger = mondays.Ledger.read(ctx.uow, gathered, [turn] if turn.parts.lines else [], now=ctx.now)
    content = replace(content, lines=ledger.lines(turn, gathered) if turn.parts.lines else ())
    return None if content.is_empty else _view(turn, content, gathered, ctx.now)


# --- keeping the tables honest


def has_new_coordinators(uow: UnitOfWork, _now: datetime) -> bool:
    return uow.digests.has_new_coordinators()


def welcome_coordinators(desk: Desk, limit: int) -> Did:
    """Whoever got a role gets the coordinators' lines on Mondays, until they switch them off. Nobody in the fiction."""
    new = desk.uow.digests.list_new_coordinators(limit)
    known = desk.recipients([one.person_id for one in new])
    for digest in new:
        recipient = known[digest.person_id]
        asked = replace(digest, mondays="off" if desk.house.demo else "on")
        at = rules.next_at(asked, desk.now, desk.zone(recipient), recipient.attention.days)
        desk.uow.digests.keep(replace(asked, next_at=at))
    return Did(len(new), {"coordinators": len(new)})


def has_old(uow: UnitOfWork, now: datetime) -> bool:
    return uow.digests.has_old_shown(before=now - rules.KEPT)


def prune(desk: Desk, _limit: int) -> Did:
    return Did(0, {"forgotten": desk.uow.digests.prune_shown(before=desk.now - rules.KEPT)})
