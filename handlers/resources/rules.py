"""What holds for tools and outputs: kinds, licences, who may do what, and when a link counts as dead. Pure."""

from __future__ import annotations

import re
import zlib
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from datetime import datetime

    from storage import Resource

MOST = 20
"""Tools and outputs of one practice; more is a collection, which has a page of its own somewhere."""
LICENCES = ("CC BY 4.0", "CC BY-SA 4.0", "CC BY-NC 4.0", "CC0 1.0", "©")
"""What is offered as a button; names that are the same in every language."""
UNKNOWN = "unknown"
"""Stands in the form for a licence that nobody knows."""

WEEK = timedelta(days=7)
RETRY = timedelta(hours=1)
"""When a check is made again that says nothing of the link, because nothing at all could be reached."""
DEAD = 2
"""Weekly checks in a row after which the owner is told (A17)."""

_HOSTS = {
    "video": ("youtube.com", "youtu.be", "vimeo.com", "peertube.tv"),
    "form": ("forms.gle", "forms.office.com", "typeform.com", "surveymonkey.com", "framaforms.org"),
    "dataset": ("zenodo.org", "data.europa.eu", "dataverse.org"),
    "paper": ("doi.org", "arxiv.org", "hal.science", "researchgate.net", "jstor.org"),
}
_PATHS = (
    ("form", re.compile(r"^docs\.google\.com/forms/")),
    ("slides", re.compile(r"^docs\.google\.com/presentation/")),
    ("dataset", re.compile(r"^docs\.google\.com/spreadsheets/")),
    ("slides", re.compile(r"\.(pptx?|odp|key)$")),
    ("dataset", re.compile(r"\.(csv|xlsx?|ods|tsv)$")),
    ("video", re.compile(r"\.(mp4|webm|mov|avi)$")),
)


def kind_of(link: str) -> str | None:
    """What a link most likely leads to, by its host or the end of its path; None when that says nothing."""
    parts = urlsplit(link)
    host = (parts.hostname or "").removeprefix("www.")
    for kind, hosts in _HOSTS.items():
        if any(host == one or host.endswith(f".{one}") for one in hosts):
            return kind
    place = f"{host}{parts.path}".lower()
    return next((kind for kind, path in _PATHS if path.search(place)), None)


# --- rights


def may_add(*, author: bool, coordinates: bool, count: int) -> bool:
    """Whether somebody may attach something to a practice that they see."""
    return (author or coordinates) and count < MOST


def may_change(*, owner: bool, author: bool, coordinates: bool) -> bool:
    """Whether somebody may change or remove it: who added it, the practice's author, who coordinates its place."""
    return owner or author or coordinates


# --- links


def first_check(link: str, now: datetime) -> datetime:
    """When a new link is looked at first: some time in the next week, so that all of them are spread over it."""
    return now + timedelta(seconds=60 + zlib.crc32(link.encode()) % int(WEEK.total_seconds() - 60))


def after_check(resource: Resource, problem: str | None, now: datetime) -> Resource:
    """The tool after its link was looked at. problem: why it led nowhere; None: it works, and all is forgotten."""
    held = replace(resource, checked_at=now, next_check_at=now + WEEK, problem=problem)
    if problem is None:
        return replace(held, failures=0, told_at=None, vouched=False)
    return replace(held, failures=resource.failures + 1)


def put_off(resource: Resource, now: datetime) -> Resource:
    """The tool whose link could not be judged."""
    return replace(resource, next_check_at=now + RETRY)


def is_dead(resource: Resource) -> bool:
    """Whether readers are warned: it failed again and again, and nobody says that it is right."""
    return resource.failures >= DEAD and not resource.vouched
