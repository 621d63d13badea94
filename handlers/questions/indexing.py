"""What the index knows of activities and people: read as they stand now, a little after they changed.

Of a person it knows what every member of the network sees: the chosen name, country and themes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.countries import country_name
from handlers.kit.desk import Did
from handlers.kit.sight import is_open, readers_for
from storage import FINDABLE_ACTIVITY, FINDABLE_PERSON, Entry

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from handlers.kit.desk import Desk
    from storage import Activity, Membership, Theme, UnitOfWork

SOON = 2.0
"""Seconds between looks for what is to be put into the index."""
BATCH = 20
"""Entries in one transaction: whoever talks with Kith waits no longer than for a message of their own."""
_SOME = 500
_AT_ONCE = 2000
"""Entries with words of one erased person that are put in the transaction that erases."""


def is_any(uow: UnitOfWork, _now: datetime) -> bool:
    return uow.findables.is_any()


def work(desk: Desk, limit: int) -> Did:
    taken = desk.uow.findables.take(limit)
    put(desk.uow, taken, now=desk.now)
    return Did(len(taken))


def put_urgent(uow: UnitOfWork, *, now: datetime) -> None:
    """The words of somebody who is being erased leave the index now."""
    put(uow, uow.findables.take(_AT_ONCE, urgent=True), now=now)


def put(uow: UnitOfWork, wanted: Sequence[tuple[str, int]], *, now: datetime) -> None:
    """Each as it stands; what is not there any more, or nobody's to find, leaves the index."""
    entries = {(one.kind, one.item): one for one in _entries(uow, wanted)}
    for kind, item in wanted:
        entry = entries.get((kind, item))
        if entry is None:
            uow.search.drop(kind, item)
        else:
            uow.search.put(entry, now=now)


def list_entries(kind: str, uow: UnitOfWork, after: int, limit: int) -> list[Entry]:
    """Of a kind, what can be found: the first so many whose numbers are above `after`."""
    found: list[Entry] = []
    while len(found) < limit:
        items = uow.findables.list_items(kind, after=after, limit=limit)
        if not items:
            break
        found += sorted(_entries(uow, [(kind, item) for item in items]), key=lambda one: one.item)
        after = items[-1]
    return found[:limit]


def _entries(uow: UnitOfWork, wanted: Sequence[tuple[str, int]]) -> list[Entry]:
    numbers = {kind: [item for one, item in wanted if one == kind] for kind in (FINDABLE_ACTIVITY, FINDABLE_PERSON)}
    found: list[Entry | None] = []
    unread = uow.findables.last_unread() if numbers[FINDABLE_ACTIVITY] else 0
    for some in _parts(numbers[FINDABLE_ACTIVITY]):
        found += [_activity(uow, one, meant=one.id > unread) for one in uow.activities.list_by_ids(some)]
    for some in _parts(numbers[FINDABLE_PERSON]):
        found += [_person(uow, one) for one in uow.findables.list_members(some)]
    return [one for one in found if one is not None]


def _parts(items: Sequence[int]) -> list[Sequence[int]]:
    return [items[start : start + _SOME] for start in range(0, len(items), _SOME)]


def _activity(uow: UnitOfWork, activity: Activity, *, meant: bool) -> Entry | None:
    readers = _readers(activity)
    if not activity.title or not readers:
        return None
    lands = {one.id: one.country for one in uow.networks.list_sections(activity.network_id, retired=True)}
    said = (activity.text, activity.outcome, activity.place, *(one.name("en") for one in _themes(uow, activity)))
    return Entry(
        FINDABLE_ACTIVITY,
        activity.id,
        activity.network_id,
        activity.title,
        "\n".join(part for part in said if part),
        readers=readers,
        tags=frozenset(
            {
                *(f"theme:{theme}" for theme in activity.themes),
                *(f"section:{section}" for section in activity.sections),
                *(f"country:{lands[section]}" for section in activity.sections if section in lands),
            }
        ),
        read="later" if meant else "never",
    )


def _readers(activity: Activity) -> frozenset[str]:
    """Who may find it; the card itself asks again whoever opens it."""
    own = {f"person:{activity.author_id}"} if activity.author_id is not None else set()
    if activity.visibility == "private":
        return frozenset(own)
    places = {f"section:{section}" for section in activity.sections}
    wide = readers_for(activity.network_id, partners=activity.partners, public=activity.public)
    return frozenset(own | places | (wide if is_open(activity) else set()))


def _themes(uow: UnitOfWork, activity: Activity) -> list[Theme]:
    return [one for one in uow.networks.list_themes(activity.network_id) if one.id in activity.themes]


def _person(uow: UnitOfWork, member: Membership) -> Entry | None:
    """By the chosen name; whoever gave none is not found."""
    name = uow.people.get(member.person_id).name
    if not name:
        return None
    network = uow.networks.get(member.network_id)
    languages = dict.fromkeys((*network.languages, "en"))
    themes = [one for one in uow.networks.list_themes(member.network_id) if one.slug in member.themes]
    said = [country_name(member.country, language) for language in languages] if member.country else []
    said += [theme.name(language) for theme in themes for language in languages]
    return Entry(
        FINDABLE_PERSON,
        member.id,
        member.network_id,
        name,
        ", ".join(dict.fromkeys(said)),
        readers=frozenset({f"network:{member.network_id}"}),
        tags=frozenset(
            {*(f"theme:{one.id}" for one in themes), *([f"country:{member.country}"] if member.country else [])}
        ),
        read="never",
    )
