"""What the library answers: found, read again, checked, and shown with where it comes from. Changes nothing.

Only what fits is called an answer; the nearest of the rest is shown to whoever asks for it, and called that.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from handlers.kit import formats
from handlers.kit.countries import country_name
from handlers.kit.partners import network_name, partners_here, readers
from handlers.kit.sight import may_see_practice
from handlers.kit.view import Button, Tone, View, bold, italic, lines, paragraphs, t
from handlers.questions import narrowing, rules
from storage import PracticeId, Question

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.kit.context import Context
    from handlers.kit.view import Words
    from handlers.questions.narrowing import Narrowed
    from storage import AskedQuestion, Meaning, Practice

KIND = "practice"
_QUOTED = 120  # characters of a question that are repeated


@dataclass(frozen=True, slots=True)
class Find:
    """A practice that the person may read, and the part of it that answers."""

    practice: Practice
    passage: str


@dataclass(frozen=True, slots=True)
class Circle:
    """Those who may be asked, in words that name the group, and how many they are."""

    words: Words
    size: int


def look(ctx: Context, text: str, narrowed: Narrowed, meaning: Meaning | None, *, nearest: bool = False) -> list[Find]:
    """The practices that answer, the best first; nearest: whatever comes closest, as well as what does not fit."""
    question = Question(
        text,
        readers(ctx),
        language=ctx.language,
        kinds=(KIND,),
        tags=narrowing.tags(narrowed),
        meaning=meaning,
        limit=rules.LOOKED_AT,
    )
    hits = [hit for hit in ctx.uow.search.find(question).hits if hit.fits or nearest]
    listed = ctx.uow.practices.list_by_ids([PracticeId(hit.item) for hit in hits])
    held = ctx.uow.reports.held_of(KIND, [one.id for one in listed])
    partners = partners_here(ctx)
    found: dict[int, Practice] = {
        one.id: one
        for one in listed
        if may_see_practice(one, ctx.member, manages=False, held=one.id in held, partners=partners)
    }
    seen = [(hit, found[hit.item]) for hit in hits if hit.item in found]
    return [Find(practice, rules.passage(hit.passage, text)) for hit, practice in seen[: rules.SHOWN]]


def may_vote(ctx: Context, practice: Practice) -> bool:
    """Whether the person may say if a practice helped: on what they may read and did not write."""
    held = ctx.uow.reports.is_held(KIND, practice.id)
    partners = partners_here(ctx)
    sees = may_see_practice(practice, ctx.member, manages=False, held=held, partners=partners)
    return practice.author_id != ctx.person.id and sees


# --- in words


def answered(ctx: Context, question: AskedQuestion, found: Sequence[Find], *, nearest: bool = False) -> list[View]:
    """Up to three practices, a message each with what can be done with it; the last one says what can be asked next."""
    said = [lines(*_card(ctx, number, one)) for number, one in enumerate(found, 1)]
    said[0] = paragraphs(t("questions-nearest" if nearest else "questions-found", count=len(found)), said[0])
    narrowed = narrowing.said(ctx, question.narrowed)
    said[-1] = paragraphs(said[-1], t("questions-narrowed", what=narrowed) if narrowed else t("questions-narrow-how"))
    rows = [_rows(ctx, one.practice) for one in found]
    rows[-1] = (*rows[-1], next_row(question))
    return [View(*one) for one in zip(said, rows, strict=True)]


def nothing(
    ctx: Context,
    question: AskedQuestion,
    circle: Circle,
    beside: tuple[Words | None, tuple[tuple[Button, ...], ...]] = (None, ()),
) -> View:
    """Nothing fits: said plainly, with the people who may be asked. beside: what else may have been meant."""
    other, others = beside
    narrowed = narrowing.said(ctx, question.narrowed)
    said = t("questions-none-narrowed", what=narrowed) if narrowed else t("questions-none")
    wide = [(Button(t("questions-to-everywhere"), "questions.widen", (question.id,)),)] if narrowed else []
    nearest = (Button(t("questions-to-nearest"), "questions.nearest", (question.id,)),)
    return View(paragraphs(said, circle.words, other), (*wide, circle_row(question, circle), nearest, *others))


def circle_row(question: AskedQuestion, circle: Circle) -> tuple[Button, ...]:
    """The way to those who may be asked; where there is nobody, the way to become one of them."""
    if not circle.size:
        return (Button(t("questions-to-expert"), "questions.expert"),)
    label = t("questions-to-mentors") if question.topic == "tool" else t("questions-to-people")
    return (Button(label, "questions.people", (question.id,), Tone.MAIN),)


def next_row(question: AskedQuestion) -> tuple[Button, ...]:
    return (
        Button(t("questions-to-narrow"), "questions.narrow", (question.id,)),
        Button(t("questions-to-people"), "questions.people", (question.id,)),
    )


def quoted(question: AskedQuestion) -> str:
    """The beginning of what was asked."""
    return rules.cut(question.text, _QUOTED)


def _card(ctx: Context, number: int, find: Find) -> tuple[Words | None, ...]:
    practice = find.practice
    title = f"{number}. {practice.title}"
    if practice.english and practice.language != ctx.language and practice.english != practice.title:
        title = f"{title} ({practice.english})"
    return bold(title), find.passage or None, italic(source(ctx, practice))


def source(ctx: Context, practice: Practice) -> str:
    """Section unless it is nobody's, country, day, evidence, and the language where it is another one."""
    parts = []
    if (network := network_name(ctx, practice.network_id)) is not None:
        parts.append(network)
    if practice.credited_section is not None:
        parts.append(ctx.uow.networks.get_section(practice.credited_section).name)
    if practice.country:
        parts.append(country_name(practice.country, ctx.language))
    parts.append(formats.format_day(practice.made_on, ctx.language))
    parts.append(ctx.plain(t(f"questions-evidence-{practice.evidence}")))
    if practice.verdict != "worked":
        parts.append(ctx.plain(t(f"questions-verdict-{practice.verdict}")))
    if practice.language != ctx.language:
        parts.append(formats.language_in(practice.language, ctx.language))
    return " · ".join(part for part in parts if part)


def _rows(ctx: Context, practice: Practice) -> tuple[tuple[Button, ...], ...]:
    ways = (
        Button(t("questions-open"), "kit.apart", ("practices.open", practice.id), Tone.MAIN),
        Button(t("questions-try"), "kit.apart", ("plans.try", KIND, practice.id)),
    )
    votes = (
        Button(t("questions-helpful"), "questions.vote", (practice.id, "yes")),
        Button(t("questions-unhelpful"), "questions.vote", (practice.id, "no")),
    )
    return (ways, votes) if may_vote(ctx, practice) else (ways,)
