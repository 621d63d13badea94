"""Requests for help in words: topics, states, what happened when. Changes nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.tidying import clipped
from handlers.kit.view import bold, italic, lines, paragraphs, t
from handlers.taskforce import access, rules

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from handlers.kit.context import Context
    from handlers.kit.view import Text, Words
    from storage import HelpMessage, HelpRequest

TOPICS: Mapping[str, Text] = {
    "funding": t("taskforce-topic-funding"),
    "partners": t("taskforce-topic-partners"),
    "methods": t("taskforce-topic-methods"),
    "evaluation": t("taskforce-topic-evaluation"),
    "permissions": t("taskforce-topic-permissions"),
    "other": t("taskforce-topic-other"),
}
STATES: Mapping[str, Text] = {
    "waiting": t("taskforce-state-waiting"),
    "taken": t("taskforce-state-taken"),
    "answered": t("taskforce-state-answered"),
    "solved": t("taskforce-state-solved"),
    "withdrawn": t("taskforce-state-withdrawn"),
}
STEPS: Mapping[str, str] = {
    "asked": "taskforce-step-asked",
    "taken": "taskforce-step-taken",
    "returned": "taskforce-step-returned",
    "answered": "taskforce-step-answered",
    "network": "taskforce-step-network",
    "admins": "taskforce-step-admins",
    "solved": "taskforce-step-solved",
    "withdrawn": "taskforce-step-withdrawn",
}
LABEL = 34
STEPS_LATEST = 5
"""Steps shown of a long way, beside the first."""


def label(ctx: Context, request: HelpRequest) -> str:
    """A request on a button."""
    return clipped(f"{ctx.plain(TOPICS[request.topic])}: {request.text}", LABEL)


def entry(ctx: Context, request: HelpRequest) -> Words:
    """A request in a list: topic, since when, until when, and how it begins."""
    return lines(
        bold(TOPICS[request.topic]),
        t("taskforce-asked-on", on=request.asked_at.astimezone(ctx.zone).date(), days=-_age(ctx, request)),
        t("taskforce-wanted-on", on=request.wanted_on),
        clipped(request.text, 120),
    )


def _age(ctx: Context, request: HelpRequest) -> int:
    return (ctx.today - request.asked_at.astimezone(ctx.zone).date()).days


def card(ctx: Context, request: HelpRequest, note: Words | None = None) -> Words:
    """One request: what is wanted, how it stands, what happened when; and, for the two of them, what they wrote."""
    acts = access.acts(ctx, request)
    return paragraphs(
        note,
        lines(
            ctx.network_line_of(request.network_id),
            bold(TOPICS[request.topic]),
            STATES[request.state],
            t("taskforce-wanted-on", on=request.wanted_on),
        ),
        request.text,
        _people(ctx, request) if "read" in acts else None,
        lines(*_steps(ctx, request)),
        *(_messages(ctx, ctx.uow.help_requests.list_messages(request.id, limit=rules.SHOWN)) if "read" in acts else ()),
    )


def _people(ctx: Context, request: HelpRequest) -> Words | None:
    if request.asker_id != ctx.person.id:
        return t("taskforce-by-asker", name=access.name_of(ctx, request.asker_id))
    if request.taker_id is None:
        return None
    return t("taskforce-by-taker", name=access.name_of(ctx, request.taker_id))


def _steps(ctx: Context, request: HelpRequest) -> list[Words]:
    """What happened, each with its day and hour; of a long way how it began and the last part."""
    steps = ctx.uow.help_requests.list_steps(request.id)
    shown = [*steps[:1], *steps[1:][-STEPS_LATEST:]]
    return [t(STEPS[one.what], at=one.at) for one in shown]


def _messages(ctx: Context, messages: Sequence[HelpMessage]) -> list[Words]:
    return [
        lines(
            italic(t("taskforce-own-words", at=one.at))
            if one.author_id == ctx.person.id
            else italic(t("taskforce-words-of", name=access.name_of(ctx, one.author_id), at=one.at)),
            clipped(one.text, rules.CLIP),
        )
        for one in messages
    ]
