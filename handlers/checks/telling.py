"""What authors and peers are told about a check, each once and in their own language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.checks import pages
from handlers.kit import standing
from handlers.kit.view import Button, Tone, View, lines, paragraphs, t

if TYPE_CHECKING:
    from handlers.kit.context import Context
    from handlers.kit.view import Words
    from storage import Activity, Check, PersonId, Ruling


def _open(activity: Activity) -> tuple[Button, ...]:
    return (Button(t("checks-open"), "checks.open", (activity.id,)),)


def _tell_authors(ctx: Context, activity: Activity, words: Words, cause: str) -> None:
    for person in standing.authors(ctx, activity):
        if person != ctx.person.id:
            ctx.tell(person, View(words, (_open(activity),)), cause=cause)


def looked_at(ctx: Context, activity: Activity, check: Check) -> None:
    """Somebody looked: what they found stands beside the author's own answers."""
    words = lines(
        t(
            "checks-told-looked",
            title=pages.title_of(activity),
            who=pages.person_name(ctx, ctx.person.id),
            verdict=pages.short_verdict(check.verdict),
        ),
        t("checks-told-beside"),
    )
    _tell_authors(ctx, activity, words, f"checks-looked:{activity.id}:{check.id}")


def ruled(ctx: Context, activity: Activity, ruling: Ruling) -> None:
    """A coordinator decided otherwise, or the same; the reason is theirs, word for word."""
    words = paragraphs(
        t(
            "checks-told-ruled",
            title=pages.title_of(activity),
            who=pages.person_name(ctx, ctx.person.id),
            verdict=pages.short_verdict(ruling.verdict),
        ),
        t("checks-told-reason", reason=ruling.reason),
    )
    _tell_authors(ctx, activity, words, f"checks-ruled:{activity.id}:{ctx.now.timestamp():.0f}")


def lifted(ctx: Context, activity: Activity) -> None:
    words = t("checks-told-lifted", title=pages.title_of(activity), who=pages.person_name(ctx, ctx.person.id))
    _tell_authors(ctx, activity, words, f"checks-lifted:{activity.id}:{ctx.now.timestamp():.0f}")


def invited(ctx: Context, activity: Activity, person_id: PersonId) -> None:
    """Somebody is asked to look; saying no costs one press."""
    words = lines(
        t(
            "checks-told-invited",
            title=pages.title_of(activity),
            who=pages.person_name(ctx, ctx.person.id),
        ),
        t("checks-told-invited-more"),
    )
    row = (
        Button(t("checks-look"), "checks.look", (activity.id,), Tone.MAIN),
        Button(t("checks-decline"), "checks.decline", (activity.id,)),
    )
    ctx.tell(person_id, View(words, (row,)), cause=f"checks-invited:{activity.id}:{ctx.now.timestamp():.0f}")
