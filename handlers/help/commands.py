"""/help and /cancel. Help never ends a form: the router shows the open question again after it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from handlers.kit.answer import Say, say
from handlers.kit.feature import Feature
from handlers.kit.filling import Filling
from handlers.kit.view import Button, Span, Tone, View, bold, lines, paragraphs, t

if TYPE_CHECKING:
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.view import Words

feature = Feature("help")


@feature.command("help", private=True, reads=True)
def show_help(ctx: Context, _rest: str) -> Answer:
    """Short lines, an example for each main thing, and the coordinators' part only for them."""
    parts: list[Words] = [
        bold(t("help-title")),
        lines(t("help-log"), _code("help-log-example"), t("help-log-more")),
        lines(t("help-mine"), t("help-check"), t("help-stats"), _code("help-stats-example")),
        lines(t("help-remind"), _code("help-remind-example")),
        _together(),
        lines(
            t("help-events"),
            t("help-digest"),
            t("help-section"),
            t("help-me"),
            t("help-settings"),
            t("help-data"),
            t("help-quiet"),
        ),
    ]
    parts.append(lines(t("help-anytime"), t("help-words")))
    rows = (
        (
            Button(t("kit-start-log"), "kit.command", ("log",), Tone.MAIN),
            Button(t("kit-start-stats"), "kit.command", ("stats",)),
        ),
        (
            Button(t("help-to-profile"), "kit.command", ("me",)),
            Button(t("help-to-settings"), "kit.command", ("settings",)),
        ),
    )
    help_for_all = Say(View(paragraphs(*parts), rows))
    # A message of its own: both together would be longer than a message may be, in Georgian.
    return [help_for_all, Say(View(_for_coordinators(ctx)))] if ctx.coordinates else help_for_all


def _code(key: str) -> Span:
    return Span(t(key), code=True)


def _for_coordinators(ctx: Context) -> Words:
    """What a role adds; only a wide role sees what is done for countries and networks."""
    wide = any(role.scope in {"country", "network", "deployment"} for role in ctx.roles)
    whole = ctx.may()
    return lines(
        bold(t("help-coordinators")),
        t("help-review"),
        t("help-reports"),
        t("help-event"),
        t("help-announce"),
        t("help-invite"),
        t("help-requests"),
        t("help-members"),
        t("help-addsection") if wide else None,
        _code("help-addsection-example") if wide else None,
        t("help-addtheme") if whole else None,
        _code("help-addtheme-example") if whole else None,
        t("help-addcountry") if whole else None,
    )


@feature.command("cancel", private=True)
def cancel(ctx: Context, _rest: str) -> Answer:
    """Leave the open form. A way back stays; an older form that waits is offered."""
    draft = ctx.uow.drafts.active(ctx.person.id)
    if draft is None:
        return say(t("kit-nothing-to-cancel"), (Button(t("kit-start-help"), "kit.command", ("help",)),))
    form = ctx.house.forms.get(draft.form)
    if form is not None:
        return Filling(ctx, form, draft).cancel()
    ctx.uow.drafts.change(replace(draft, closed_at=ctx.now, cancelled=True), now=ctx.now)
    return say(t("kit-form-cancelled"))


def _together() -> Words:
    """What is found, told and done with others."""
    return lines(
        t("help-ask"),
        _code("help-ask-example"),
        t("help-find"),
        t("help-share"),
        t("help-factors"),
        t("help-ideas"),
        t("help-issues"),
        t("help-plan"),
        t("help-team"),
        t("help-met"),
        t("help-together"),
        t("help-organisations"),
    )
