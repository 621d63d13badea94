"""What holds for announcements: scopes, states, instants, whose words a reader sees, how many it comes to. Pure."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, cast
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from handlers.kit import homes
from handlers.kit.attention import Weight, moment_for
from storage import Audience, Places

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from storage import Announcement, Crowd, Json, Network, NetworkId, Region, RegionId, Role, SectionId, Variant

CANCEL = timedelta(seconds=60)
"""After a confirmation nothing leaves for so long."""
LATE = timedelta(hours=2)
"""What is later than this waits for a coordinator's decision (X7), not counting the time that sending takes."""
LONGEST_TEXT = 3000  # characters: with footer and event it stays one message on every platform
LONGEST_BESIDE_PICTURE = 700
"""Under a picture Telegram takes 1,024 with footer and event; in two messages it could not be corrected in place."""
LONGEST_OPTION = 60
MOST_OPTIONS = 10
NETWORK = "net"
"""The word for the whole network, beside "GE" for a country and "s12" for a section."""
STOPPABLE = frozenset({"sending", "paused", "late"})
READABLE = frozenset({"sending", "paused", "late", "done"})
"""States in which readers have it and may answer."""


# --- places and rights


def places_of(words: Iterable[object]) -> Places:
    """["net"], ["GE", "s12"] as places; what is no such word is left out."""
    kept = [str(word) for word in words]
    return Places(
        NETWORK in kept,
        tuple(word for word in kept if homes.country_of(word)),
        tuple(one for word in kept if (one := homes.section_id_of(word)) is not None),
        tuple(region for word in kept if (region := homes.region_id_of(word)) is not None),
    )


def words_of(places: Places) -> list[str]:
    """The words for places, the other way round."""
    sections, regions = (f"s{one}" for one in places.sections), (f"r{one}" for one in places.regions)
    return [*([NETWORK] if places.whole else []), *places.countries, *sections, *regions]


def single(places: Places, countries: Mapping[SectionId, str]) -> list[tuple[SectionId | None, str | None]]:
    """Each place but regions as (section, country), the way roles are asked; the network is (None, None)."""
    return [
        *([(None, None)] if places.whole else []),
        *((None, country) for country in places.countries),
        *((section, countries.get(section, "")) for section in places.sections),
    ]


def covers(
    roles: Iterable[Role],
    network_id: NetworkId,
    places: Places,
    countries: Mapping[SectionId, str],
    regions: Iterable[Region] = (),
) -> bool:
    """Whether these roles reach every one of the places; no place at all is nobody's. regions: the open ones."""
    held, wanted = list(roles), single(places, countries)
    near = set(_regions(held, network_id, regions))
    return (
        bool(wanted or places.regions)
        and near.issuperset(places.regions)
        and all(
            any(role.covers(network_id, section_id=section, country=country) for role in held)
            for section, country in wanted
        )
    )


def _regions(roles: Sequence[Role], network_id: NetworkId, regions: Iterable[Region]) -> list[RegionId]:
    """A region is looked after by whoever coordinates one of its countries."""
    return [
        one.id for one in regions if any(role.covers(network_id, country=land) for role in roles for land in one.inside)
    ]


def looked_after(roles: Iterable[Role], network_id: NetworkId, regions: Iterable[Region] = ()) -> Places:
    """The parts of a network that roles reach. regions: those that are open."""
    own = [role for role in roles if role.scope == "deployment" or role.network_id == network_id]
    return Places(
        any(role.scope in {"deployment", "network"} for role in own),
        tuple(sorted({role.country for role in own if role.scope == "country" and role.country})),
        tuple(sorted({role.section_id for role in own if role.scope == "section" and role.section_id is not None})),
        tuple(sorted(_regions(own, network_id, regions))),
    )


def topic_of(places: Places, countries: Mapping[SectionId, str]) -> str:
    """The narrowest single section, country, region or network that holds all the places: what a reader mutes."""
    if places.whole:
        return NETWORK
    if places.regions:
        alone = len(places.regions) == 1 and not (places.countries or places.sections)
        return f"r{places.regions[0]}" if alone else NETWORK
    if not places.countries and len(places.sections) == 1:
        return f"s{places.sections[0]}"
    lands = {*places.countries, *(countries.get(one, "") for one in places.sections)}
    return lands.pop() if len(lands) == 1 else NETWORK


def audience_of(
    data: Mapping[str, Json], usual: str, countries: Mapping[SectionId, str], start_at: datetime
) -> Audience:
    """The stored audience as storage asks for it. start_at: from when silence is counted back."""
    weeks, event = data.get("weeks"), data.get("event")
    places = places_of(_listed(data, "places"))
    return Audience(
        places=places,
        within=places_of(_listed(data, "within")),
        kinds=_listed(data, "kinds"),
        themes=_listed(data, "themes"),
        languages=_listed(data, "languages"),
        usual=usual,
        event_id=event if isinstance(event, int) else None,
        silent_since=start_at - timedelta(weeks=weeks) if isinstance(weeks, int) else None,
        topic=topic_of(places, countries),
    )


def _listed(data: Mapping[str, Json], name: str) -> tuple[str, ...]:
    held = data.get(name)
    return tuple(cast("list[str]", held)) if isinstance(held, list) else ()


# --- languages


def language_for(language: str | None, network: Network, offered: Sequence[str]) -> str:
    """The language a reader is written to in."""
    if language in offered:
        return cast("str", language)
    return next((one for one in network.languages if one in offered), offered[0])


def variant_for(language: str, variants: Sequence[Variant], network: Network) -> Variant:
    """The reader's language, else the network's first that there is, else the one it was written in."""
    by_language = {one.language: one for one in variants}
    for one in (language, *network.languages):
        if one in by_language:
            return by_language[one]
    return variants[0]


# --- instants


def zone_of(name: str | None, network: Network) -> ZoneInfo:
    """Where somebody lives, as far as it is known."""
    try:
        return ZoneInfo(name or network.zone)
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo("UTC")


def starts_at(announcement: Announcement, confirmed_at: datetime, zones: Iterable[ZoneInfo]) -> datetime:
    """When handing over begins: never before the time to cancel is over. zones: where its readers live."""
    wanted = announcement.planned_at or confirmed_at
    if announcement.planned_local is not None:
        wanted = min((_local(announcement.planned_local, zone) for zone in zones), default=confirmed_at)
    return max(wanted, confirmed_at + CANCEL)


def due_for(announcement: Announcement, start_at: datetime, zone: ZoneInfo) -> datetime:
    """When one reader is to get it; where the hour is over already, at once."""
    if announcement.planned_local is None:
        return start_at
    return max(_local(announcement.planned_local, zone), start_at)


def _local(wall_clock: str, zone: ZoneInfo) -> datetime:
    return datetime.fromisoformat(wall_clock).replace(tzinfo=zone).astimezone(UTC)


def seconds_to_send(people: int, rate: float) -> int:
    """How long so many messages take, in whole seconds, at least one."""
    return max(1, round(people / rate))


def is_late(announcement: Announcement, now: datetime, rate: float) -> bool:
    """Whether it is too late to hand over what was not yet handed over (X7)."""
    expected = announcement.counts.get("expected", 0)
    return announcement.start_at is not None and now > announcement.start_at + life(expected, rate)


def life(people: int, rate: float) -> timedelta:
    """How long after its moment a message may still leave."""
    return LATE + timedelta(seconds=seconds_to_send(people, rate))


# --- how many


@dataclass(frozen=True, slots=True)
class Tally:
    """What an announcement comes to before it is sent. Everybody counts once.

    people: who will get it; put_off and never are among them: later, by their own wishes; on no day at all.
    passed: urgent only: whose quiet hours it passes. over: for whom the local hour is over, so that it comes at once.
    """

    people: int = 0
    put_off: int = 0
    never: int = 0
    passed: int = 0
    over: int = 0
    muted: int = 0
    stopped: int = 0
    unreachable: int = 0
    languages: Mapping[str, int] = field(default_factory=dict)


def tally(
    crowds: Iterable[Crowd], announcement: Announcement, network: Network, offered: Sequence[str], start_at: datetime
) -> Tally:
    """Count the groups of an audience, each by its first wish, zone and language."""
    counts: Counter[str] = Counter()
    languages: Counter[str] = Counter()
    for crowd in crowds:
        if crowd.state != "in":
            counts[crowd.state] += crowd.people
            continue
        counts["people"] += crowd.people
        languages[language_for(crowd.language, network, offered)] += crowd.people
        zone = zone_of(crowd.zone, network)
        due = due_for(announcement, start_at, zone)
        if announcement.planned_local is not None and _local(announcement.planned_local, zone) < start_at:
            counts["over"] += crowd.people
        usual = moment_for(crowd.attention, Weight.UNASKED, due, zone)
        if announcement.urgent:
            counts["passed"] += crowd.people if usual is None or usual.at > due else 0
            usual = moment_for(crowd.attention, Weight.URGENT, due, zone)
        if usual is None:
            counts["never"] += crowd.people
        elif usual.at > due:
            counts["put_off"] += crowd.people
    ordered = dict(sorted(languages.items(), key=lambda one: (-one[1], one[0])))
    return Tally(**{name: counts[name] for name in Tally.__slots__ if name != "languages"}, languages=ordered)


# --- texts


def texts_of(correction: Mapping[str, Json] | None) -> dict[str, str]:
    """Language -> new text of a correction that waits for confirmation."""
    texts = (correction or {}).get("texts")
    return {language: str(text) for language, text in texts.items()} if isinstance(texts, dict) else {}


def corrected(announcement: Announcement) -> Announcement:
    """The announcement with the new texts that wait for confirmation."""
    new = texts_of(announcement.correction)
    variants = tuple(replace(one, text=new.get(one.language, one.text)) for one in announcement.variants)
    return replace(announcement, variants=variants)


def body_key(slot: str, edition: int) -> str:
    """Under what a shared body is kept: which readers it is for, and the edition of the texts."""
    return f"{slot}@{edition}"


def slot_of(key: str) -> str:
    return key.rpartition("@")[0]


# --- what readers answer


def read_options(text: str) -> list[str]:
    """The options of a poll, one a line, or separated by semicolons, or else by commas; each once."""
    for separator in ("\n", ";", ","):
        parts = [" ".join(part.split()) for part in text.split(separator)]
        found = list(dict.fromkeys(part for part in parts if part))
        if len(found) > 1:
            return found
    return [" ".join(text.split())]
