"""MIDDLE: what the assistant understands and says. This list is the product on one screen, in routing order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.activities import feature as activities
from handlers.announcements import feature as announcements
from handlers.attention import feature as attention
from handlers.checks import feature as checks
from handlers.cohorts import feature as cohorts
from handlers.contact import feature as contact
from handlers.digests import feature as digests
from handlers.events import feature as events
from handlers.factors import feature as factors
from handlers.federation import feature as federation
from handlers.help import feature as help_and_cancel
from handlers.ideas import feature as ideas
from handlers.inbox import feature as inbox
from handlers.introductions import feature as introductions
from handlers.issues import feature as issues
from handlers.linking import feature as linking
from handlers.matching import feature as matching
from handlers.moderation import feature as moderation
from handlers.networks import feature as networks
from handlers.organisations import feature as organisations
from handlers.people import feature as people
from handlers.plans import feature as plans
from handlers.practices import feature as practices
from handlers.projects import feature as projects
from handlers.questions import feature as questions
from handlers.regions import feature as regions
from handlers.reminders import feature as reminders
from handlers.resources import feature as resources
from handlers.rounds import feature as rounds
from handlers.servers import feature as servers
from handlers.statistics import feature as statistics
from handlers.taskforce import feature as taskforce
from handlers.teams import feature as teams

if TYPE_CHECKING:
    from handlers.kit.feature import Feature

FEATURES: tuple[Feature, ...] = (
    reminders,
    checks,
    ideas,
    issues,
    activities,
    announcements,
    events,
    practices,
    plans,
    projects,
    teams,
    organisations,
    taskforce,
    statistics,
    people,
    matching,
    attention,
    linking,
    inbox,
    digests,
    factors,
    resources,
    rounds,
    cohorts,
    introductions,
    contact,
    moderation,
    federation,
    regions,
    networks,
    servers,
    questions,
    help_and_cancel,
)
