"""How long each table with personal data keeps it: all limits in one place, and the work that holds the simple ones.

docs/retention.md says the same for people; a test compares the two. Rooms with rules of their own do their part as due
work; what only has to be old is thrown away here, once an hour.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from handlers import FEATURES
from handlers.contact import rules as contact
from handlers.digests import rules as digests
from handlers.introductions import rules as introductions
from handlers.introductions import talking
from handlers.matching import due as matching
from handlers.questions import rules as questions
from handlers.reminders import rules as reminders
from handlers.servers import rules as servers
from handlers.taskforce import rules as taskforce
from storage import INBOX_KEEPS, UNDO_WITHIN, UNUSED_FOR

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from storage import UnitOfWork

KEEP = timedelta(days=7)
"""How long handled events, sent letters and closed drafts stay; platforms repeat nothing that late."""
KEEP_PUBLIC = INBOX_KEEPS
"""In which public place somebody last used Kith: it is said there that what is kept for them so long waits."""
KEEP_DRAFTS = timedelta(days=90)
KEEP_ANNOUNCED = timedelta(days=90)
"""How long after its end an announcement can be changed or withdrawn in the chats."""
KEEP_TOKENS = timedelta(days=400)
"""How long the long data of a button stays; after that the button says that it is old."""
KEEP_AUDIT = timedelta(days=730)
"""Acts with rights: two years, so that whoever takes over a network can still ask why."""
KEEP_TALK = timedelta(days=365)
"""What was said in the web chat; elsewhere the platform keeps it, and Kith nothing."""
KEEP_REPORTS = timedelta(days=365)
"""After a decision: who reported, their words, the reason given and the answer. What was decided stays."""
KEEP_LEARNING = timedelta(days=730)
"""After a cohort's end: self-ratings and who was there. That somebody completed it stays theirs to show."""
KEEP_WORDS = timedelta(days=365)
"""A few words about whom one met. Who met whom stays, so that pairs do not repeat."""
KEEP_LINKING = timedelta(days=2)
"""Codes, tries and pauses end within a day, and the work that throws them away may be late."""

_LIMITED: Mapping[str, timedelta] = {
    "arrival": KEEP,
    "attention_spent": KEEP,
    "audit": KEEP_AUDIT,
    "cohort_attendance": KEEP_LEARNING,
    "cohort_rating": KEEP_LEARNING,
    "digest_shown": digests.KEPT,
    "draft": KEEP_DRAFTS,
    "help_message": taskforce.KEPT,
    "help_request": taskforce.KEPT,
    "introduction": introductions.KEPT,
    "introduction_asked": introductions.KEPT,
    "link_code": KEEP_LINKING,
    "link_pause": KEEP_LINKING,
    "link_try": KEEP_LINKING,
    "match_suggestion": matching.KEPT,
    "merge": UNDO_WITHIN,
    "outbox": KEEP,
    "question": questions.KEPT,
    "question_turn": questions.KEPT,
    "relay_message": talking.FILES_KEPT,
    "reminder": reminders.KEPT_FOR,
    "reminder_follower": reminders.KEPT_FOR,
    "report": KEEP_REPORTS,
    "round_seat": KEEP_WORDS,
    "server_person": servers.KEPT,
    "ticket": contact.KEPT,
    "ticket_line": contact.KEPT,
    "token": KEEP_TOKENS,
    "transcript": KEEP_TALK,
    "web_session": UNUSED_FOR,
}

LIMITS: Mapping[str, timedelta | None] = {
    **{table: None for feature in FEATURES for table in feature.stores},
    **_LIMITED,
}
"""Table -> after how long its personal data goes by itself. None: it is for the person, or whoever it is kept for, to
end it; docs/retention.md says by what."""


def throw_away(uow: UnitOfWork, now: datetime) -> dict[str, int]:
    """Forget what is past its time; how much of what."""
    uow.erased = True
    return {
        "kept words": uow.inbox.prune(now=now),
        "public places": uow.channels.prune(before=now - KEEP_PUBLIC),
        "events": uow.arrivals.prune(before=now - KEEP),
        "letters": uow.outbox.prune(before=now - KEEP, announced_before=now - KEEP_ANNOUNCED),
        "drafts": uow.drafts.prune(closed_before=now - KEEP, untouched_before=now - KEEP_DRAFTS),
        "counted attention": uow.attention.prune(before=(now - KEEP).date()),
        "button data": uow.tokens.prune(before=now - KEEP_TOKENS),
        "files": uow.blobs.prune(now=now),
        "audit": uow.audit.prune(before=now - KEEP_AUDIT),
        "conversations": uow.transcripts.prune(before=now - KEEP_TALK),
        "reports": uow.reports.prune(before=now - KEEP_REPORTS),
        "self-ratings": uow.cohorts.prune(before=now - KEEP_LEARNING),
        "words on rounds": uow.rounds.prune(before=now - KEEP_WORDS),
        "seen in servers": uow.servers.prune(before=now - servers.KEPT),
        "browsers": uow.web_sessions.prune(now=now),
        "strangers": _forget_strays(uow),
    }


def _forget_strays(uow: UnitOfWork) -> int:
    """Who typed a code into the web chat and was not linked: with everything, as if they had asked for it."""
    forgotten = 0
    for identity in uow.web_sessions.list_strays():
        if len(uow.people.list_identities(identity.person_id)) > 1:
            continue  # somebody with other channels: cut off by /unlink, never from here
        for feature in sorted(FEATURES, key=lambda one: one.name == "people"):  # the person's own row goes last
            if feature.eraser is not None:
                feature.eraser(uow, identity.person_id)
        forgotten += 1
    return forgotten
