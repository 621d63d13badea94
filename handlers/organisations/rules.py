"""What follows from what is known of organisations: who may do what, which names are one, when a claim ends. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from handlers.kit.likeness import THRESHOLD, fold

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from storage import OrganisationId

REMIND_AFTER = timedelta(days=10)
RELEASE_AFTER = timedelta(days=14)
"""A claim of which nothing is heard ends then."""
NOTICE = RELEASE_AFTER - REMIND_AFTER
"""So long is left after the reminder, however late that came."""

LONGEST_NAME = 120
LONGEST_PLACE = 60
LONGEST_ABOUT = 400
LONGEST_CONTACT = 150
LONGEST_NOTE = 300
LONGEST_LINK = 200
"""A card stays within four kilobytes, of which a Georgian letter takes three bytes."""
MOST_PUPILS = 20_000
MOST_LANGUAGES = 8
MOST_THEMES = 8
LIKENESS = 5
"""Organisations offered as "is it this one?"."""
SHORTEST_WITHIN = 6
"""Letters of a name that may be part of a longer one: "Green School" and "Green School of Gori"."""

_DIGITS = re.compile(r"\d+")
_STREET = re.compile(r"\d{2,}|\d\s*[/-]\s*\d|@|\+")


@dataclass(frozen=True, slots=True)
class Standing:
    """What somebody is to an organisation.

    member: of its network. author: registered it. coordinates: its country or network. leads: the section that works
    with it, so they decide. inside: of that very section, by belonging or by their role; nobody else sees the contact.
    takes: coordinates a section of its country. speaks: represents it.
    """

    member: bool = False
    author: bool = False
    coordinates: bool = False
    leads: bool = False
    inside: bool = False
    takes: bool = False
    speaks: bool = False


def acts_with(who: Standing, *, kind: str, listed: bool, confirmed: bool, claimed: bool) -> frozenset[str]:
    """What somebody may do with an organisation that they see.

    Until a coordinator has confirmed what it is, whoever registered it may change and remove it.
    """
    acts: set[str] = set()
    if who.coordinates or (who.author and who.member and not confirmed):
        acts |= {"change", "remove"} if listed else {"restore"}
    if not listed:
        return frozenset(acts)
    if who.coordinates:
        acts.add("confirm")
    if not who.coordinates and not (who.author and who.member):
        acts.add("report")
    if who.member:
        acts.add("star")
    if kind == "school":
        acts |= {"claim"} if who.takes and not claimed else set()
        acts |= {"mark", "return"} if who.leads and claimed else set()
        acts |= {"contact"} if who.inside and claimed else set()
    if who.member and not who.author and not who.inside:
        acts.add("introduce")
    if kind == "agency":
        acts |= {"appoint"} if who.coordinates else set()
        acts |= {"post"} if who.speaks else set()
        acts |= {"outcomes"} if who.speaks or who.coordinates else set()
    return frozenset(acts)


def near(name: str, place: str | None, known: Sequence[tuple[OrganisationId, str, str | None]]) -> list[OrganisationId]:
    """Which of these may be the one that somebody is about to register, likeliest first.

    "School No. 5" is not "School No. 6", and not the one of the same name in another town.
    """
    from rapidfuzz import fuzz, process

    key = _folded(name)
    alike = {number: _folded(one) for number, one, town in known if _may_be(name, place, one, town)}
    scores = {number: score for _, score, number in process.extract(key, alike, scorer=fuzz.ratio, limit=4 * LIKENESS)}
    for number, other in alike.items():
        short, long = sorted((key, other), key=len)
        if len(short) >= SHORTEST_WITHIN and short in long:
            scores[number] = max(scores.get(number, 0), 80 + 20 * len(short) / len(long))
    ranked = sorted((number for number in scores if scores[number] >= THRESHOLD), key=lambda one: -scores[one])
    return ranked[:LIKENESS]


@lru_cache(maxsize=20_000)
def _folded(name: str) -> str:
    """Kept: a form asks again at each answer, of all names in a country."""
    return fold(name)


def _may_be(name: str, place: str | None, other: str, town: str | None) -> bool:
    if [int(one) for one in _DIGITS.findall(name)] != [int(one) for one in _DIGITS.findall(other)]:
        return False
    if not place or not town:
        return True
    from rapidfuzz import fuzz

    return fuzz.ratio(_folded(place), _folded(town)) >= THRESHOLD


def is_town(text: str) -> bool:
    """Whether it is no street, number, address or link: a place stays at the level of a town."""
    return not _STREET.search(text) and len(text.split()) <= 6


def next_step(claimed_at: datetime, reminded_at: datetime | None, now: datetime) -> tuple[str, datetime]:
    """What is to be done about a claim of which nothing was heard: "wait", "remind" or "release"; and when next.

    Whoever was not reminded in time still has the days that the reminder promises.
    """
    if reminded_at is None:
        remind_at = claimed_at + REMIND_AFTER
        return ("wait", remind_at) if now < remind_at else ("remind", max(claimed_at + RELEASE_AFTER, now + NOTICE))
    ends_at = max(claimed_at + RELEASE_AFTER, reminded_at + NOTICE)
    return ("wait", ends_at) if now < ends_at else ("release", ends_at)
