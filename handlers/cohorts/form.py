"""The form of a cohort, and what happens when it is saved. Its sessions have a form of their own."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from handlers.cohorts import access, leading, pages, rules, telling, words
from handlers.kit import belonging, phrases
from handlers.kit.answer import Ask, Change, Invalid, Say
from handlers.kit.belonging import Circle
from handlers.kit.errors import Refused, UserError
from handlers.kit.form import Field, Form, Option, Understood
from handlers.kit.phrases import Count, Towards
from handlers.kit.tidying import tidy_line, tidy_text
from handlers.kit.view import Kind, View, bold, lines, paragraphs, t
from storage import MOST_SEATS, CohortId, CohortPlan

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.form import Values
    from handlers.kit.view import Words
    from storage import Cohort, Draft, Json, NetworkId

# --- reading


def read_line(most: int) -> Callable[[Context, str, Values], Json]:
    def read(_ctx: Context, text: str, _values: Values) -> Json:
        return within(tidy_line(text), most)

    return read


def within(said: str, most: int) -> str:
    if not said:
        raise UserError("cohorts-text-missing")
    if len(said) > most:
        raise UserError("cohorts-text-long", most=most)
    return said


def _read_title(ctx: Context, text: str, values: Values) -> Json | Understood:
    """The first answer may say the seats as well, between commas; later ones are the title alone."""
    said = tidy_line(text)
    parts = [one.strip() for one in said.split(",")] if "title" not in values else [said]
    words = {one.strip() for own in (ctx.language, "en") for one in ctx.words(t("cohorts-words-seats"), own).split(",")}
    counted = [one for one in parts if (both := one.casefold().split(" ", 1))[0].isdecimal() and both[-1] in words]
    if len(counted) != 1 or len(parts) == 1:
        return within(said, rules.LONGEST_TITLE)
    seats = _read_number(2, MOST_SEATS)(ctx, counted[0].split(" ", 1)[0], values)
    title = ", ".join(one for one in parts if one != counted[0])
    return Understood({"title": within(title, rules.LONGEST_TITLE), "seats": seats})


def _read_text(_ctx: Context, text: str, _values: Values) -> Json:
    return within(tidy_text(text), rules.LONGEST_TEXT)


def _read_circle(ctx: Context, text: str, _values: Values) -> Json:
    return belonging.read(ctx, text, belonging.coordinated(ctx))


def _read_number(low: int, high: int) -> Callable[[Context, str, Values], Json]:
    def read(ctx: Context, text: str, _values: Values) -> Json:
        plain = text.strip().rstrip("% ")
        amount = int(plain[:6]) if plain.isdecimal() else _counted(ctx, text)
        if amount is None or not low <= amount <= high:
            raise UserError("cohorts-number-unclear", low=low, high=high)
        return amount

    return read


def _counted(ctx: Context, text: str) -> int | None:
    for found in scan(ctx, text):
        if isinstance(found.value, Count):
            return int(found.value.amount)
    return None


def scan(ctx: Context, text: str) -> Sequence[phrases.Found]:
    return phrases.scan(text, language=ctx.language, now=ctx.now, zone=ctx.zone, towards=Towards.AHEAD)


def _read_questions(_ctx: Context, text: str, _values: Values) -> Json:
    """One a line."""
    said = [one for one in tidy_text(text).splitlines() if one]
    if not said or len(said) > rules.MOST_QUESTIONS:
        raise UserError("cohorts-questions-many", most=rules.MOST_QUESTIONS)
    return [within(one, rules.LONGEST_QUESTION) for one in said]


def _listed(value: Json) -> list[str]:
    return [str(one) for one in value] if isinstance(value, list) else []


# --- the cohort


def _plan_of(ctx: Context, values: Values) -> CohortPlan:
    circle = Circle.of(ctx.network.id, values["circle"])  # its network is no part of a plan
    text = values.get("text")
    return CohortPlan(
        title=str(values["title"]),
        text=str(text) if text else None,
        language=ctx.language,
        zone=ctx.zone.key,
        seats=cast("int", values.get("seats") or MOST_SEATS),
        share=cast("int", values.get("share") or rules.USUAL_SHARE),
        questions=tuple(_listed(values.get("questions"))),
        country=circle.country,
        section_id=circle.section_id,
    )


def _card(ctx: Context, draft: Draft) -> Words:
    plan = _plan_of(ctx, draft.values)
    return paragraphs(
        lines(
            ctx.network_line_of(_network_of(ctx, draft)),
            bold(plan.title),
            t("cohorts-for", whom=belonging.name_of(ctx, draft.values["circle"])),
            t("cohorts-seats", seats=plan.seats, free=plan.seats),
            t("cohorts-share", share=plan.share / 100),
        ),
        plan.text,
        lines(t("cohorts-asks"), *words.numbered(plan.questions)) if plan.questions else None,
    )


def told(ctx: Context, rest: str) -> str | None:
    """What stands behind "new" on the line of the command; None: no cohort is told there."""
    openers = {word.casefold() for own in (ctx.language, "en") for word in ctx.listed(t("cohorts-words-new"), own)}
    first, _, more = tidy_line(rest).partition(" ")
    if first.casefold().strip(":") in openers:
        return more
    return rest if "," in rest or ":" in rest else None


def open_new(ctx: Context, line: str = "") -> Answer:
    """line: what was told of it already, a title and perhaps the seats."""
    circles = belonging.coordinated(ctx)
    if not circles:
        ctx.require("cohort-open", section_id=ctx.member.section_id, country=ctx.member.country)
    values: dict[str, Json] = {"circle": circles[0]} if len(circles) == 1 else {}
    if line.strip():
        title = _read_title(ctx, line, {})
        values |= title.values if isinstance(title, Understood) else {"title": title}
    return Ask(POST.name, values=values)


def edit(ctx: Context, cohort_id: int) -> Answer:
    cohort = access.managed(ctx, cohort_id, "cohort-change")
    plan = cohort.plan
    values: dict[str, Json] = {
        "title": plan.title,
        "circle": access.circle_of(cohort).word,
        "text": plan.text,
        "seats": plan.seats,
        "share": plan.share,
        "questions": list(plan.questions) or None,
    }
    return Ask(POST.name, values=values, about={"cohort": cohort.id})


def _is_open_to(ctx: Context, draft: Draft) -> bool:
    cohort = _changed(ctx, draft)
    return "cohort" not in draft.about or (cohort is not None and access.manages(ctx, cohort))


def _changed(ctx: Context, draft: Draft) -> Cohort | None:
    about = draft.about.get("cohort")
    return ctx.uow.cohorts.find(CohortId(cast("int", about))) if about is not None else None


def _network_of(ctx: Context, draft: Draft) -> NetworkId:
    """A cohort that is changed stays in its network, whichever one the person looks at."""
    cohort = _changed(ctx, draft)
    return cohort.network_id if cohort is not None else ctx.network.id


def _save(ctx: Context, draft: Draft) -> Answer | Invalid:
    circle = Circle.of(_network_of(ctx, draft), draft.values["circle"])
    if not belonging.looks_after(ctx, circle):
        raise Refused("cohorts-not-yours", action="cohort-open", scope=circle.word)
    about = draft.about.get("cohort")
    plan = _plan_of(ctx, draft.values)
    if about is not None:
        return _save_change(ctx, access.managed(ctx, cast("int", about), "cohort-change"), plan)
    cohort = ctx.uow.cohorts.add(
        ctx.network.id, plan, author_id=ctx.person.id, facilitator_id=ctx.person.id, now=ctx.now
    )
    leading.note(ctx, "cohort-open", cohort)
    return Change(pages.sessions(ctx, cohort, note=t("cohorts-opened")))


def _save_change(ctx: Context, cohort: Cohort, plan: CohortPlan) -> Answer | Invalid:
    """Its clock stays. Questions that somebody answered already cannot be exchanged; seats are not taken away."""
    if cohort.state != "open":
        raise UserError("cohorts-gone")
    plan = replace(plan, zone=cohort.plan.zone)
    if plan.title == cohort.plan.title:
        plan = replace(plan, language=cohort.plan.language)
    if plan.questions != cohort.plan.questions and ctx.uow.cohorts.list_ratings(cohort.id):
        return Invalid({"questions": t("cohorts-questions-answered")})
    inside, _ = ctx.uow.cohorts.count_places([cohort.id])[cohort.id]
    if plan.seats < inside:
        return Invalid({"seats": t("cohorts-seats-taken", count=inside)})
    after = ctx.uow.cohorts.change(cohort.id, plan, now=ctx.now)
    telling.seat_waiting(ctx, after)
    leading.note(ctx, "cohort-change", after)
    return Change(pages.card(ctx, after, t("cohorts-changed")))


def _shares(_ctx: Context, _values: Values) -> Sequence[Option]:
    return [Option(str(share), t("cohorts-percent", share=share / 100)) for share in rules.SHARES]


def _show_share(_ctx: Context, value: Json) -> Words:
    return t("cohorts-percent", share=cast("int", value or rules.USUAL_SHARE) / 100)


POST = Form(
    "cohorts.post",
    "cohorts-title",
    (
        Field("title", "cohorts-field-title", _read_title, required=True),
        Field(
            "circle",
            "cohorts-field-circle",
            _read_circle,
            show=belonging.name_of,
            kind=Kind.CHOICE,
            required=True,
            options=lambda ctx, _values: belonging.options(ctx, belonging.coordinated(ctx)),
        ),
        Field("text", "cohorts-field-text", _read_text, kind=Kind.TEXT),
        Field(
            "questions",
            "cohorts-field-questions",
            _read_questions,
            show=lambda _ctx, value: lines(*words.numbered(_listed(value))),
            kind=Kind.TEXT,
            typed=lambda value: "\n".join(_listed(value)),
        ),
        Field("seats", "cohorts-field-seats", _read_number(2, MOST_SEATS), kind=Kind.NUMBER, asked=False),
        Field(
            "share",
            "cohorts-field-share",
            _read_number(1, 100),
            show=_show_share,
            kind=Kind.CHOICE,
            asked=False,
            options=_shares,
        ),
    ),
    save=_save,
    opener="cohorts",
    card=_card,
    late=lambda _ctx, _draft, _news: Say(View(t("cohorts-late"))),
    open_to=_is_open_to,
)
