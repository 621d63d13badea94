"""The forms: a project, what it offers a researcher, its news, and a claim. Declarations; they decide nothing."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from handlers.kit import formats, homes
from handlers.kit.answer import say
from handlers.kit.countries import country_name
from handlers.kit.errors import UserError
from handlers.kit.form import Field, Form, Option
from handlers.kit.view import Kind, t
from handlers.projects import access, claims, lines, reading, rules, saving, words
from handlers.projects import values as answers
from storage import OrganisationId

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from handlers.kit.context import Context
    from handlers.kit.form import Values
    from handlers.kit.view import Words
    from storage import Draft, Json


def _read(name: str, _ctx: Context, text: str, _values: Values) -> Json:
    return reading.text_of(name, text)


def _text(name: str, *, asked: bool = False, required: bool = False) -> Field:
    kind = Kind.LINE if name in rules.LINES else Kind.TEXT
    return Field(
        name,
        f"projects-field-{name.replace('_', '-')}",
        partial(_read, name),
        kind=kind,
        asked=asked,
        required=required,
    )


# --- choices


def _themes(ctx: Context, _values: Values) -> Sequence[Option]:
    return [Option(str(one.id), one.name(ctx.language)) for one in ctx.uow.networks.list_themes(ctx.network.id)]


def _choose_theme(ctx: Context, value: str, values: Values) -> Json:
    return _among(_themes, ctx, value, values)


def _among(options: Callable[[Context, Values], Sequence[Option]], ctx: Context, value: str, values: Values) -> str:
    """A pressed choice, or its words as somebody types them."""
    for option in options(ctx, values):
        if value.casefold() in {option.value.casefold(), ctx.plain(option.label).casefold()}:
            return option.value
    raise UserError("projects-press-one")


def _show_themes(ctx: Context, value: Json) -> Words:
    named = {one.value: ctx.plain(one.label) for one in _themes(ctx, {})}
    return formats.format_list([named[one] for one in reading.ids(value) if one in named], ctx.language)


def _show_countries(ctx: Context, value: Json) -> Words:
    return formats.format_list([country_name(one, ctx.language) for one in reading.ids(value)], ctx.language)


def _show_languages(ctx: Context, value: Json) -> Words:
    return formats.format_list([formats.language_in(one, ctx.language) for one in reading.ids(value)], ctx.language)


def _show_period(_ctx: Context, value: Json) -> Words:
    return words.period(*reading.days_of(value)) or "–"


def _show_day(_ctx: Context, value: Json) -> Words:
    return t("projects-day", on=date.fromisoformat(str(value)))


def _typed_period(value: Json) -> str:
    first, last = reading.days_of(value)
    return " - ".join(one.isoformat() for one in (first, last) if one is not None)


def _organisations(ctx: Context, values: Values) -> Sequence[Option]:
    """What runs it; and the way out for people who have no organisation."""
    found = [Option(str(one.id), one.name) for one in reading.organisations(ctx)]
    without = [Option(reading.INITIATIVE, t("projects-make-initiative"))] if values.get("kind") == "project" else []
    return [*without, *found]


def _show_organisation(ctx: Context, value: Json) -> Words:
    found = access.find_organisation(ctx.uow, OrganisationId(int(str(value))))
    return found.name if found is not None else "–"


def _home_name(ctx: Context, value: Json) -> Words:
    section_id = homes.section_id_of(value)
    if section_id is None:
        return t("projects-country", country=str(value))
    section = access.find_section(ctx.uow, section_id)
    return section.name if section is not None else "–"


def _homes(ctx: Context, _values: Values) -> Sequence[Option]:
    return [Option(one, _home_name(ctx, one)) for one in access.own_homes(ctx)]


def _kinds(_ctx: Context, _values: Values) -> Sequence[Option]:
    return [Option(name, label) for name, label in words.KINDS.items()]


def _languages(ctx: Context, _values: Values) -> Sequence[Option]:
    return [Option(code, formats.language_name(code)) for code in ctx.house.languages]


def _claim_stages(_ctx: Context, _values: Values) -> Sequence[Option]:
    return [Option(name, label) for name, label in claims.STAGES.items()]


def _choice(
    name: str,
    options: Callable[[Context, Values], Sequence[Option]],
    show: Callable[[Context, Json], Words],
    *,
    key: str | None = None,
    when: Callable[[Context, Values], bool] = lambda _ctx, _values: True,
) -> Field:
    return Field(
        name,
        key or f"projects-field-{name}",
        partial(_among, options),
        show=show,
        kind=Kind.CHOICE,
        asked=False,
        options=options,
        when=when,
    )


def _check_answer(_ctx: Context, value: Json, values: Values) -> Words | None:
    """Whoever answers before applications end is asked whether that is meant."""
    before = isinstance(values.get("apply_by"), str) and str(value) < str(values["apply_by"])
    return t("projects-answer-early") if before else None


def _day(name: str, check: Callable[[Context, Json, Values], Words | None] | None = None) -> Field:
    key = f"projects-field-{name.replace('_', '-')}"
    return Field(name, key, reading.read_day, show=_show_day, kind=Kind.DATE, asked=False, check=check)


def _period(*, key: str = "projects-field-period") -> Field:
    return Field("period", key, reading.read_period, show=_show_period, kind=Kind.DATE, typed=_typed_period)


FIELDS = (
    Field("title", "projects-field-title", lines.read_title, required=True),
    Field(
        "themes",
        "projects-field-themes",
        reading.read_themes,
        show=_show_themes,
        kind=Kind.MANY,
        options=_themes,
        choose=_choose_theme,
        when=lambda ctx, values: bool(_themes(ctx, values)),
        typed=lambda value: ", ".join(reading.ids(value)),
    ),
    _text("aims", asked=True),
    _period(),
    _text("wanted", asked=True),
    _choice("kind", _kinds, lambda _ctx, value: words.KINDS[str(value)]),
    Field(
        "organisation",
        "projects-field-organisation",
        reading.read_organisation,
        show=_show_organisation,
        kind=Kind.CHOICE,
        asked=False,
        options=_organisations,
        choose=reading.choose_organisation,
    ),
    _text("method"),
    Field(
        "countries",
        "projects-field-countries",
        reading.read_countries,
        show=_show_countries,
        asked=False,
        typed=lambda value: ", ".join(reading.ids(value)),
    ),
    Field(
        "languages",
        "projects-field-languages",
        reading.read_languages,
        show=_show_languages,
        asked=False,
        typed=lambda value: ", ".join(reading.ids(value)),
    ),
    Field("wanted_count", "projects-field-wanted-count", reading.read_number, kind=Kind.NUMBER, asked=False),
    _text("tasks"),
    _text("costs"),
    _day("apply_by"),
    _day("answer_by", _check_answer),
    _text("needs"),
    _text("next_step"),
    _choice("section", _homes, _home_name, when=lambda ctx, values: len(_homes(ctx, values)) > 1),
    _choice("language", _languages, lambda _ctx, value: formats.language_name(str(value))),
)


def _card(ctx: Context, draft: Draft) -> Words:
    """The project as readers will see it."""
    return words.preview(ctx, answers.facts_of(ctx, draft.values))


POST = Form(
    "projects.post",
    "projects-title",
    FIELDS,
    save=saving.save,
    opener="projects",
    understand=lines.correct,
    card=_card,
    late=lambda _ctx, _draft, _news: say(t("projects-late")),
    open_to=saving.is_open_to,
)

SEEK = Form(
    "projects.seek",
    "projects-seek-title",
    (
        _text("question", asked=True, required=True),
        _text("place", asked=True),
        _period(key="projects-field-research-period"),
        Field(
            "language",
            "projects-field-research-language",
            reading.read_language,
            show=lambda _ctx, value: formats.language_name(str(value)),
            options=_languages,
            kind=Kind.CHOICE,
        ),
        _text("offers", asked=True),
    ),
    save=saving.save_research,
    opener="projects",
    open_to=saving.is_open_to,
)

NEWS = Form(
    "projects.news",
    "projects-news-title",
    (Field("text", "projects-field-news", partial(_read, "news"), kind=Kind.TEXT, required=True),),
    save=saving.save_news,
    opener="projects",
    review=False,
    open_to=saving.is_open_to,
)

CLAIM = Form(
    "projects.claim",
    "projects-claim-title",
    (
        Field(
            "stage",
            "projects-field-claim-stage",
            partial(_among, _claim_stages),
            show=lambda _ctx, value: claims.STAGES[str(value)],
            kind=Kind.CHOICE,
            options=_claim_stages,
            required=True,
        ),
        Field("words", "projects-field-claim-words", partial(_read, "claim"), kind=Kind.TEXT),
    ),
    save=claims.save,
    opener="projects",
    review=False,
    open_to=saving.is_open_to,
)
