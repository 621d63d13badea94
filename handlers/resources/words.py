"""Tools and outputs in words: kinds, languages, licences, and what is known of a link. Changes nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.view import Text, lines, t
from handlers.resources import rules

if TYPE_CHECKING:
    from handlers.kit.view import Words
    from storage import Resource

KINDS: dict[str, Text] = {
    "worksheet": t("resources-kind-worksheet"),
    "guide": t("resources-kind-guide"),
    "slides": t("resources-kind-slides"),
    "video": t("resources-kind-video"),
    "form": t("resources-kind-form"),
    "dataset": t("resources-kind-dataset"),
    "paper": t("resources-kind-paper"),
    "other": t("resources-kind-other"),
}
PROBLEMS: dict[str, Text] = {
    "gone": t("resources-problem-gone"),
    "error": t("resources-problem-error"),
    "timeout": t("resources-problem-timeout"),
    "unreachable": t("resources-problem-unreachable"),
    "redirects": t("resources-problem-redirects"),
    "private": t("resources-problem-private"),
    "unsafe": t("resources-problem-unsafe"),
}
"""Why a link led nowhere, as bot/links.py tells it."""


def language_name(code: str) -> Text:
    return t("resources-language", code=code)


def licence_words(licence: str | None) -> Words:
    if licence is None:
        return t("resources-licence-unknown")
    return t("resources-licence-reserved") if licence == "©" else licence


def described(resource: Resource) -> Words:
    """Kind, language and licence on one line."""
    known = (
        KINDS[resource.kind],
        language_name(resource.language) if resource.language else None,
        licence_words(resource.licence) if resource.licence else t("resources-licence-not-known"),
    )
    told = [one for one in known if one is not None]
    return tuple(piece for index, one in enumerate(told) for piece in ((", ", one) if index else (one,)))


def state(resource: Resource) -> Words | None:
    """A warning, where the link has led nowhere for weeks."""
    if not rules.is_dead(resource) or resource.checked_at is None:
        return None
    return lines(t("resources-dead", at=resource.checked_at), problem(resource))


def problem(resource: Resource) -> Text | None:
    return PROBLEMS.get(resource.problem or "")
