"""Where due work hands over what Kith says unasked: words are resolved, wishes heeded, letters written in bulk.

A due job reads what is due, decides with its rules, and hands over notes in the transaction in which it also moves its
rows on. What is not handed over has a reason, which is counted.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from handlers.kit.attention import Weight, moment_for
from handlers.kit.showing import show
from handlers.kit.view import Late, Shown, t
from storage import MESSAGE, NewLetter

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from handlers.kit.context import House
    from handlers.kit.texts import Texts
    from handlers.kit.view import View
    from storage import Address, Network, NetworkId, PersonId, Recipient, SharedBodyId, UnitOfWork

LATE_AFTER = timedelta(minutes=10)
"""A message that goes out later than this after its time says when it should have come."""
OWN_LATE_AFTER = timedelta(minutes=1)
"""The same for what a person asked for at that very time."""
_YESTERDAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Note:
    """One message to one person. `view` (put into the person's words already, or not yet) or, for what many get word
    for word, `shared`.

    cause: thing and occurrence ("reminder:12:3"); the person is added, and the whole is handed over only once.
    kind: "reminder", "digest", …, for counts. about: the thing alone ("event:7"), for reports and for taking it back.
    due_at: when it was wanted (UTC). expires_at: after that nobody wants it any more. life: the same, counted from the
    moment that the person's wishes allow.
    """

    person_id: PersonId
    cause: str
    kind: str
    weight: Weight
    due_at: datetime
    view: View | Shown | None = None
    shared: SharedBodyId | None = None
    about: str | None = None
    expires_at: datetime | None = None
    life: timedelta | None = None
    priority: int = MESSAGE
    network_id: NetworkId | None = None  # whose words are used; None: the person's current network


@dataclass(frozen=True, slots=True)
class Did:
    """What one batch of due work came to. taken: rows that were looked at; fewer than asked for: nothing is left."""

    taken: int = 0
    counts: Mapping[str, int] = field(default_factory=dict)


@dataclass(slots=True)
class Desk:
    """One transaction of due work. `now` is its instant (UTC)."""

    uow: UnitOfWork
    now: datetime
    house: House
    texts: Texts
    _networks: dict[NetworkId, Network] = field(default_factory=dict)

    def recipients(self, people: Sequence[PersonId]) -> dict[PersonId, Recipient]:
        """What is to be known of these people; who is gone is missing."""
        return self.uow.recipients(list(dict.fromkeys(people)), since=(self.now - _YESTERDAY).date())

    def network(self, network_id: NetworkId | None) -> Network:
        """The network, or the default one."""
        if network_id is None:
            default = self.uow.networks.default()
            assert default is not None, "a network is founded at start"
            network_id = default.id
        if network_id not in self._networks:
            self._networks[network_id] = self.uow.networks.get(network_id)
        return self._networks[network_id]

    def language(self, recipient: Recipient, network_id: NetworkId | None = None) -> str:
        """The language this person is written to in."""
        network = self.network(network_id or recipient.network_id)
        usual = next((one for one in network.languages if one in self.house.languages), self.house.languages[0])
        return recipient.language if recipient.language in self.house.languages else usual

    def zone(self, recipient: Recipient, network_id: NetworkId | None = None) -> ZoneInfo:
        """Where this person lives, as far as it is known."""
        try:
            return ZoneInfo(recipient.zone or self.network(network_id or recipient.network_id).zone)
        except (ZoneInfoNotFoundError, ValueError):
            return ZoneInfo("UTC")

    def show(self, view: View, recipient: Recipient, network_id: NetworkId | None = None) -> Shown:
        """The view in the words of one reader."""
        return show(
            view,
            self.texts.for_network(self.network(network_id or recipient.network_id).slug),
            self.uow,
            language=self.language(recipient, network_id),
            zone=self.zone(recipient, network_id),
            now=self.now,
            person_id=recipient.person_id,
        )

    def hand_over(self, notes: Sequence[Note], known: Mapping[PersonId, Recipient] | None = None) -> Counter[str]:
        """Write the letters; how many of each kind were handed over, put off, or skipped for which reason.

        What cannot be brought is kept for whoever could be reached lately.

        known: recipients that were read before. Two notes to one person in one call each take their own share of
        the day's budget.
        """
        people = dict(known) if known is not None else self.recipients([note.person_id for note in notes])
        counts: Counter[str] = Counter()
        letters, spent = [], []
        for note in notes:
            recipient = people.get(note.person_id)
            reason = "gone" if recipient is None else "stopped" if recipient.stopped else None
            if recipient is None or reason is not None or recipient.to is None:
                counts[f"skipped: {reason or 'unreachable'}"] += 1
                if recipient is not None and reason is None and recipient.door is not None:
                    letters.append(self._letter(note, recipient, recipient.door, max(note.due_at, self.now)))
                continue
            zone = self.zone(recipient, note.network_id)
            moment = moment_for(recipient.attention, note.weight, max(note.due_at, self.now), zone)
            if moment is None or (note.expires_at is not None and moment.at >= note.expires_at):
                counts["skipped: no moment for it"] += 1
                continue
            if moment.day is not None:
                spent.append((note.person_id, moment.day))
                people[note.person_id] = _with_spent(recipient, moment.day)
            letters.append(self._letter(note, recipient, recipient.to, moment.at))
            counts["put off" if moment.at > self.now else "handed over"] += 1
        self.uow.outbox.add_many(letters, now=self.now)
        self.uow.attention.spend(spent)
        return counts

    def _letter(self, note: Note, recipient: Recipient, to: Address, at: datetime) -> NewLetter:
        """Where nobody is reached now, it is kept for its reader."""
        closed = recipient.to is None
        body = None
        if note.view is not None:
            view = note.view
            shown = view if isinstance(view, Shown) else self.show(view, recipient, note.network_id)
            # What a person put off by their own wishes is not late; what waited for a machine is.
            wanted = note.due_at if at <= self.now else at
            texts = self.texts.for_network(self.network(note.network_id or recipient.network_id).slug)
            language, zone = self.language(recipient, note.network_id), self.zone(recipient, note.network_id)
            patience = OWN_LATE_AFTER if note.weight is Weight.OWN else LATE_AFTER
            late = late_line(texts, wanted, language, zone, patience=patience) if not closed else None
            body = replace(shown, late=late).to_data()
        return NewLetter(
            f"{note.cause}:{note.person_id}",
            to,
            note.person_id,
            body,
            note.shared,
            note.kind,
            note.about,
            note.priority,
            quiet=note.weight not in (Weight.OWN, Weight.URGENT),
            due_at=at,
            expires_at=at + note.life if note.life is not None else note.expires_at,
            closed=closed,
        )


def late_line(
    texts: Texts, wanted: datetime, language: str, zone: ZoneInfo, *, patience: timedelta = LATE_AFTER
) -> Late:
    """What is put in front of a message that goes out so much later than it was wanted (UTC)."""
    return Late(wanted + patience, texts.plain(t("kit-late", at=wanted.astimezone(UTC)), language, zone))


def _with_spent(recipient: Recipient, day: date) -> Recipient:
    spent = {**recipient.attention.spent, day: recipient.attention.spent.get(day, 0) + 1}
    return replace(recipient, attention=replace(recipient.attention, spent=spent))
