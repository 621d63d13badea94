"""Reports and decisions in words. Changes nothing."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from handlers.kit.tidying import clipped
from handlers.kit.view import Button, bold, lines, t

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.kit.view import Text, Words
    from handlers.moderation.subjects import Subject
    from storage import Case, Report

REASONS = {
    "personal": t("moderation-reason-personal"),
    "wrong": t("moderation-reason-wrong"),
    "offensive": t("moderation-reason-offensive"),
    "advert": t("moderation-reason-advert"),
    "safeguarding": t("moderation-reason-safeguarding"),
    "other": t("moderation-reason-other"),
}
KINDS = {
    "practice": t("moderation-kind-practice"),
    "adaptation": t("moderation-kind-adaptation"),
    "resource": t("moderation-kind-resource"),
    "idea": t("moderation-kind-idea"),
    "issue": t("moderation-kind-issue"),
    "organisation": t("moderation-kind-organisation"),
    "project": t("moderation-kind-project"),
    "activity": t("moderation-kind-activity"),
    "profile": t("moderation-kind-profile"),
    "help": t("moderation-kind-help"),
    "note": t("moderation-kind-note"),
    "introduction": t("moderation-kind-introduction"),
    "talk": t("moderation-kind-talk"),
}
STATES = {
    "open": t("moderation-state-open"),
    "kept": t("moderation-state-kept"),
    "hidden": t("moderation-state-hidden"),
    "removed": t("moderation-state-removed"),
    "change": t("moderation-state-change"),
}
TITLE = 80
_APART = "kit.apart"
_SAID = 5
"""Reporters' own words that a moderator reads at once."""
_QUOTED = 200


def named(subject: Subject) -> Text:
    """The item by its kind and title."""
    return t("moderation-named", kind=KINDS[subject.kind], title=clipped(subject.title, TITLE))


def opened(subject: Subject) -> Button:
    """Its card, as a message of its own: what is said about it stays."""
    return Button(t("moderation-open"), _APART, subject.opens)


def why(reports: Sequence[Report]) -> Words:
    """How many said what; their words stand without their names."""
    counted = Counter(one.reason for one in reports)
    said = [clipped(one.words, _QUOTED) for one in reports if one.words][-_SAID:]
    return lines(
        *(t("moderation-counted", reason=REASONS[reason], count=count) for reason, count in counted.most_common()),
        *(t("moderation-said", words=words) for words in said),
    )


def about(case: Case, subject: Subject, reports: Sequence[Report]) -> Words:
    """What a moderator needs to know."""
    return lines(
        bold(t("moderation-urgent") if case.urgent else t("moderation-reported")),
        named(subject),
        why(reports),
        t("moderation-answered", words=clipped(case.answer, _QUOTED)) if case.answer else None,
        t("moderation-is-held") if case.held else None,
    )
