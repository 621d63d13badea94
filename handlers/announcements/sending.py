"""Due work: hand over in batches, show how far it is, hold what is late, correct what was sent.

Every step keeps its place in the row in the same transaction, so a kill goes on where it stopped.
"""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from typing import TYPE_CHECKING

from handlers.announcements import body, channels, progress, rights, rules
from handlers.kit.attention import Weight, moment_for
from handlers.kit.desk import Did, Note
from handlers.kit.showing import show
from handlers.kit.view import Shown, View, bold, paragraphs, t
from storage import BROADCAST, Address, NewLetter

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from handlers.kit.desk import Desk
    from storage import Announcement, OutboxId, PersonId, Recipient, ServerChannel, SharedBodyId

SHOW_EVERY = timedelta(seconds=3)
"""The coordinator's message is changed no more often."""
KIND = "announcement"
BATCH = 50
"""People of one transaction, a letter each: with 200 of them everybody's answers wait nearly three times as long."""
SOME = 10
"""Announcements looked at in one transaction."""


# --- handing over


def hand_over(desk: Desk, limit: int) -> Did:
    """At most `limit` people of what is due, the earliest announcement first."""
    counts: Counter[str] = Counter()
    taken = 0
    for announcement in desk.uow.announcements.list_due(now=desk.now, limit=SOME):
        if taken < limit:
            taken += _hand_over_some(desk, announcement, limit - taken, counts)
    return Did(taken, counts)


def _hand_over_some(desk: Desk, announcement: Announcement, room: int, counts: Counter[str]) -> int:
    assert announcement.start_at is not None
    trusted = _is_trusted(desk, announcement)
    if not trusted or rules.is_late(announcement, desk.now, desk.house.rate):
        _hold(desk, announcement)
        return 0
    network = desk.network(announcement.network_id)
    usual = rules.language_for(None, network, desk.house.languages)
    held = rights.countries(desk.uow, network.id)
    audience = rules.audience_of(announcement.audience, usual, held, announcement.planned_at or announcement.created_at)
    alone = channels.is_alone(announcement)
    people = desk.uow.announcements.people
    page = [] if alone else people(network.id, audience, after=announcement.position, limit=room)
    known = desk.recipients([person_id for person_id, muted in page if not muted])
    did = Counter({"muted": sum(muted for _, muted in page)})
    into = _channels(desk, announcement) if "channels" not in announcement.counts else []
    slots = {_channel_slot(desk, announcement, one) for one in into}
    bodies = _bodies(desk, announcement, slots | {_slot(desk, announcement, one) for one in known.values()})
    notes = [_note(desk, announcement, one, bodies) for one in known.values()]
    did["passed"] = sum(_is_passed(desk, announcement, one) for one in known.values()) if announcement.urgent else 0
    did.update(desk.hand_over(notes, known))
    _hand_over_to_channels(desk, announcement, into, bodies)
    if "channels" not in announcement.counts:
        did["channels"] = len(channels.chosen(desk.uow, announcement))
    desk.uow.announcements.change(
        announcement.id,
        state="sending",
        bodies=bodies,
        position=page[-1][0] if page else announcement.position,
        handed_over=len(page) < room,
        counts={**announcement.counts, **{name: announcement.counts.get(name, 0) + did[name] for name in did}},
    )
    counts.update(did)
    return len(page)


def _channels(desk: Desk, announcement: Announcement) -> list[ServerChannel]:
    """The channels it goes into: connected still, open, and looked after by who stands for it."""
    stands = (announcement.confirmed_by, announcement.author_id)
    roles = [desk.uow.people.list_roles(one) for one in stands if one is not None]
    return channels.allowed(desk.uow, announcement, desk.network(announcement.network_id), roles)


def _channel_slot(desk: Desk, announcement: Announcement, channel: ServerChannel) -> str:
    return channels.slot(channel, desk.network(announcement.network_id), desk.house.languages)


def _hand_over_to_channels(
    desk: Desk, announcement: Announcement, into: Sequence[ServerChannel], bodies: Mapping[str, SharedBodyId]
) -> None:
    assert announcement.start_at is not None
    due_at = rules.due_for(
        announcement, announcement.start_at, rules.zone_of(None, desk.network(announcement.network_id))
    )
    keys = {one.id: rules.body_key(_channel_slot(desk, announcement, one), announcement.edition) for one in into}
    letters = channels.letters(
        announcement,
        into,
        {channel: bodies[key] for channel, key in keys.items()},
        due_at=max(due_at, desk.now),
        life=rules.life(announcement.counts.get("expected", 0), desk.house.rate),
    )
    desk.uow.outbox.add_many(letters, now=desk.now)


def _is_trusted(desk: Desk, announcement: Announcement) -> bool:
    """Whether somebody who stood for it still looks after all its places."""
    return any(
        person_id is not None and rights.may(desk.uow.people.list_roles(person_id), desk.uow, announcement)
        for person_id in (announcement.confirmed_by, announcement.author_id)
    )


def _slot(desk: Desk, announcement: Announcement, reader: Recipient) -> str:
    """Readers of one slot get the same words: their language, and their zone where the text shows a time."""
    zone = desk.zone(reader, announcement.network_id).key if body.shows_time(announcement) else ""
    return f"{desk.language(reader, announcement.network_id)}|{zone}"


def _bodies(desk: Desk, announcement: Announcement, slots: Collection[str]) -> dict[str, SharedBodyId]:
    """One shared body a slot and edition, made when its first reader comes; older ones stay to be recognised."""
    kept = desk.uow.outbox.kept_bodies(announcement.bodies.values())
    bodies = {key: one for key, one in announcement.bodies.items() if one in kept}
    for slot in slots:
        key = rules.body_key(slot, announcement.edition)
        if key not in bodies:
            shown = _shown(desk, announcement, slot)
            bodies[key] = _same(desk, bodies, slot, shown) or desk.uow.outbox.share(shown.to_data(), now=desk.now)
    return bodies


def _same(desk: Desk, bodies: Mapping[str, SharedBodyId], slot: str, shown: Shown) -> SharedBodyId | None:
    """The body that reads so already: whose words do not change need no change of their message."""
    held = (shared for key, shared in bodies.items() if rules.slot_of(key) == slot)
    return next((one for one in held if Shown.from_data(desk.uow.outbox.shared_body(one)) == shown), None)


def _shown(desk: Desk, announcement: Announcement, slot: str) -> Shown:
    network = desk.network(announcement.network_id)
    language, zone, *marks = slot.split("|")
    in_channel = channels.OPEN in marks
    if announcement.state == "withdrawing":
        view = body.withdrawn(desk.uow, announcement, network, in_channel=in_channel)
    else:
        view = body.message(desk.uow, announcement, network, language, in_channel=in_channel)
    texts = desk.texts.for_network(network.slug)
    zone_of = rules.zone_of(zone or None, network)
    return show(view, texts, desk.uow, language=language, zone=zone_of, now=desk.now)


def _note(desk: Desk, announcement: Announcement, reader: Recipient, bodies: dict[str, SharedBodyId]) -> Note:
    assert announcement.start_at is not None
    return Note(
        reader.person_id,
        f"{announcement.about}:1",
        KIND,
        Weight.URGENT if announcement.urgent else Weight.UNASKED,
        rules.due_for(announcement, announcement.start_at, desk.zone(reader, announcement.network_id)),
        shared=bodies[rules.body_key(_slot(desk, announcement, reader), announcement.edition)],
        about=announcement.about,
        life=rules.life(announcement.counts.get("expected", 0), desk.house.rate),
        priority=BROADCAST,
        network_id=announcement.network_id,
    )


def _is_passed(desk: Desk, announcement: Announcement, reader: Recipient) -> bool:
    """Whether an urgent message reaches this reader when another one would have waited (X6)."""
    assert announcement.start_at is not None
    zone = desk.zone(reader, announcement.network_id)
    due = max(rules.due_for(announcement, announcement.start_at, zone), desk.now)
    usual = moment_for(reader.attention, Weight.UNASKED, due, zone)
    return reader.to is not None and not reader.stopped and (usual is None or usual.at > due)


# --- how far it is


def show_progress(desk: Desk, limit: int) -> Did:
    """Look at what is under way: finish it, hold it, or change the coordinator's one message."""
    running = desk.uow.announcements.list_running(shown_before=desk.now - SHOW_EVERY, limit=limit)
    for announcement in running:
        counts = progress.counted(desk.uow, announcement)
        if progress.is_late(counts):
            _hold(desk, announcement)
            continue
        if announcement.state == "sending" and announcement.handed_over and not progress.left(counts):
            counts = progress.counted_to_the_end(desk.uow, announcement)
            desk.uow.announcements.change(announcement.id, state="done", counts=counts, finished_at=desk.now)
            _tell_done(desk, announcement)
        elif announcement.state == "withdrawing" and not announcement.correcting:
            counts = progress.counted_to_the_end(desk.uow, announcement)
            finished_at = announcement.finished_at or desk.now
            desk.uow.announcements.change(announcement.id, state="withdrawn", counts=counts, finished_at=finished_at)
        _show(desk, announcement)
    return Did(len(running))


def _show(desk: Desk, before: Announcement) -> None:
    """Change the coordinator's message, if it would say something else than it does."""
    announcement = desk.uow.announcements.get(before.id)
    shown = progress.key(announcement, progress.counted(desk.uow, announcement))
    desk.uow.announcements.change(announcement.id, progress_at=desk.now, progress_shown=shown)
    if shown == before.progress_shown or announcement.progress is None or announcement.confirmed_by is None:
        return
    person_id, ref = announcement.confirmed_by, announcement.progress
    reader = desk.recipients([person_id]).get(person_id)
    if reader is None or reader.to is None:
        return
    to = Address(ref.platform, ref.chat)
    desk.uow.outbox.supersede(person_id, to, ref.message)
    desk.uow.outbox.add(
        f"announcement-progress:{announcement.id}:{desk.now.timestamp():.0f}",
        to,
        desk.show(progress.view(desk.uow, announcement), reader, announcement.network_id).to_data(),
        now=desk.now,
        person_id=person_id,
        kind="progress",
        edits=ref.message,
    )


def _tell_done(desk: Desk, before: Announcement) -> None:
    """A changed message makes no sound: who planned it for later, or has no message that changes, gets a new one."""
    if before.progress is not None and before.planned_at is None:
        return
    said = progress.view(desk.uow, desk.uow.announcements.get(before.id))
    keepers = rights.keepers(desk.uow, before)
    cause = f"announcement-done:{before.id}"
    desk.hand_over([Note(one, cause, "report", Weight.MAIL, desk.now, view=said) for one in keepers])


def _hold(desk: Desk, announcement: Announcement) -> None:
    """Too late, or nobody stands for it any more: nothing leaves before a coordinator has decided (X7)."""
    desk.uow.outbox.switch(announcement.about, held=True)
    desk.uow.announcements.change(announcement.id, state="late")
    counts = progress.counted(desk.uow, announcement)
    sent = counts.get("sent", 0)
    asked = t("announcements-late", at=announcement.start_at or desk.now, sent=sent, of=counts.get("expected", 0))
    said = View(paragraphs(asked, bold(progress.title(announcement))), (progress.late_row(announcement),))
    cause = f"announcement-late:{announcement.id}:{desk.now.timestamp():.0f}"
    keepers: list[PersonId] = rights.keepers(desk.uow, announcement)
    desk.hand_over([Note(one, cause, "question", Weight.OWN, desk.now, view=said) for one in keepers])


# --- correcting and withdrawing


def correct(desk: Desk, limit: int) -> Did:
    """Change what stands in chats already, at most `limit` messages; waiting letters get the new body first."""
    taken = 0
    for announcement in desk.uow.announcements.list_to_correct(limit=SOME):
        if taken < limit:
            taken += _correct_some(desk, announcement, limit - taken)
    return Did(taken)


def _correct_some(desk: Desk, announcement: Announcement, room: int) -> int:
    current = _renew(desk, announcement)
    outdated = desk.uow.outbox.list_outdated(announcement.about, list(current.values()), limit=room)
    people = desk.recipients([person_id for _, person_id, *_ in outdated if person_id is not None])
    letters, corrected = [], []
    there = {one.to: one for one in channels.chosen(desk.uow, announcement)}
    for letter_id, person_id, to, message in outdated:
        reader = people.get(person_id) if person_id is not None else None
        channel = there.get(to) if person_id is None else None
        slot = _slot(desk, announcement, reader) if reader is not None else ""
        slot = _channel_slot(desk, announcement, channel) if channel is not None else slot
        shared = current.get(slot) or _like(current, in_channel=person_id is None)
        corrected.append((letter_id, shared))
        if person_id is None or (reader is not None and not reader.stopped):
            letters.append(_edit(announcement, letter_id, person_id, to, message, shared))
    desk.uow.outbox.add_many(letters, now=desk.now)
    desk.uow.outbox.mark_corrected(corrected)
    is_leaving = desk.uow.outbox.is_leaving(announcement.about, list(current.values()))
    desk.uow.announcements.change(announcement.id, correcting=len(outdated) == room or is_leaving)
    return len(outdated)


def _like(current: Mapping[str, SharedBodyId], *, in_channel: bool) -> SharedBodyId:
    """Any body for a reader whose own one there is none of any more: of a channel, or of a person."""
    of_kind = (one for slot, one in current.items() if slot.endswith(channels.OPEN) == in_channel)
    return next(of_kind, next(iter(current.values())))


def _renew(desk: Desk, announcement: Announcement) -> dict[str, SharedBodyId]:
    """Slot -> body of the newest edition; what has not left yet is pointed at it."""
    slots = {rules.slot_of(key) for key in announcement.bodies}
    bodies = _bodies(desk, announcement, slots)
    current = {slot: bodies[rules.body_key(slot, announcement.edition)] for slot in slots}
    for key, shared in announcement.bodies.items():
        newest = current[rules.slot_of(key)]
        if shared != newest:
            desk.uow.outbox.reshare(announcement.about, shared, newest)
    desk.uow.announcements.change(announcement.id, bodies=bodies)
    return current


def _edit(
    announcement: Announcement,
    letter_id: OutboxId,
    person_id: PersonId | None,
    to: Address,
    message: str,
    shared: SharedBodyId,
) -> NewLetter:
    """Into the topic where it stood, if it has to be said anew."""
    return NewLetter(
        f"announcement-edit:{announcement.id}:{announcement.edition}:{letter_id}",
        to,
        person_id,
        shared=shared,
        kind="correction",
        priority=BROADCAST,
        edits=message,
    )
