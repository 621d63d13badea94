"""The form behind /share, as a declaration: five questions, one more for an English title, and what Edit reaches."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from handlers.kit.errors import UserError
from handlers.kit.form import Field, Form, Option, Understood
from handlers.kit.view import Kind, bold, lines, paragraphs, t
from handlers.practices import reading, saving, words
from handlers.practices import values as v

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from handlers.kit.context import Context
    from handlers.kit.form import Values
    from handlers.kit.view import Text, Words
    from storage import Draft, Json


def _choice(name: str, key: str, labels: Mapping[str, Text]) -> Field:
    """A field with a few choices that nobody is asked for."""
    return Field(
        name,
        key,
        read=reading.chooser(labels),
        show=lambda _ctx, value: labels.get(str(value), str(value)),
        kind=Kind.CHOICE,
        asked=False,
        options=lambda _ctx, _values: reading.options(labels),
    )


def _show_wellbeing(ctx: Context, value: Json) -> Words:
    kinds = value if isinstance(value, list) else []
    return ", ".join(ctx.plain(words.WELLBEING[str(one)]) for one in kinds if one in words.WELLBEING)


def _show_themes(ctx: Context, value: Json) -> Words:
    return ", ".join(words.theme_names(ctx, [str(one) for one in value] if isinstance(value, list) else []))


# --- whose name stands under it


def _offers_no_name(_ctx: Context, values: Values) -> Sequence[Option]:
    """What went wrong may be told without a name: offered beside the last question, where it is one."""
    return [Option("yes", t("practices-without-name"))] if v.verdict_in(values) == "failed" else []


def _read_nameless(_ctx: Context, text: str, values: Values) -> Understood:
    """Pressed again, it is taken back. Only the press is meant: what is typed there answers the question above it."""
    if text != "yes":
        raise UserError("practices-press-one")
    if v.is_anonymous(values):
        return Understood({"nameless": None, "name": v.NAMED})
    return Understood({"nameless": "yes", "name": v.NAMELESS})


def _may_rename(_ctx: Context, values: Values) -> bool:
    """A coordinator who changes somebody's words does not decide about their name."""
    return values.get("by") != "coordinator"


# --- who may read it


def _ask_once(_ctx: Context, value: Json, values: Values) -> Words | None:
    """What "everybody" means, before it is so."""
    if value != "public":
        return None
    return t("practices-public-nameless") if v.is_anonymous(values) else t("practices-public-named")


def _readers(_ctx: Context, values: Values) -> Sequence[Option]:
    """A coordinator may only narrow it."""
    if values.get("by") == "coordinator" and values.get("visibility") != "public":
        return reading.options({"network": words.READERS["network"]})
    return reading.options(words.READERS)


# --- questions that depend on the answers


def _ask_factors(_ctx: Context, values: Values) -> Words:
    if v.verdict_in(values) == "failed":
        return t("practices-ask-missing-factors")
    return t("practices-field-factors.ask")


def _something_to_explain(_ctx: Context, values: Values) -> bool:
    """Factors are asked for where there is a story of how it went; Edit reaches what an activity carried over empty."""
    told = [name for name in ("worked", "not_worked") if values.get(name)]
    return bool(told or "factors" in values or "not_worked" not in values)


def _is_foreign(ctx: Context, values: Values) -> bool:
    """Whether the words are in another language than English."""
    return v.language_in(values, ctx.language) != "en"


def _understand(ctx: Context, text: str, _values: Values) -> Understood | None:
    return reading.told_in(ctx, text)


def _card(ctx: Context, draft: Draft) -> Words:
    return paragraphs(lines(bold(t("practices-preview"))), words.preview(ctx, draft.values))


VERDICT = _choice("verdict", "practices-field-verdict", words.VERDICTS)
NAMELESS = Field(
    "nameless",
    "practices-field-nameless",
    read=_read_nameless,
    kind=Kind.CHOICE,
    asked=False,
    offered=False,
    options=_offers_no_name,
    when=lambda _ctx, _values: False,
)

SHARE = Form(
    "practices.share",
    "practices-share-title",
    (
        Field("context", "practices-field-context", read=reading.read_context, kind=Kind.TEXT),
        Field("done", "practices-field-done", read=reading.read_done, kind=Kind.TEXT, required=True),
        Field("worked", "practices-field-worked", read=reading.read_part, kind=Kind.TEXT),
        Field("not_worked", "practices-field-not-worked", read=reading.read_part, kind=Kind.TEXT, beside=VERDICT),
        replace(
            reading.FACTORS,
            beside=NAMELESS,
            when=_something_to_explain,
            wording=_ask_factors,
        ),
        Field("english", "practices-field-english", read=reading.read_english, when=_is_foreign),
        Field("title", "practices-field-title", read=reading.read_title, required=True, asked=False),
        VERDICT,
        Field(
            "themes",
            "practices-field-themes",
            read=reading.read_themes,
            show=_show_themes,
            kind=Kind.MANY,
            asked=False,
            options=reading.theme_options,
            choose=reading.choose_theme,
        ),
        Field(
            "wellbeing",
            "practices-field-wellbeing",
            read=reading.read_wellbeing,
            show=_show_wellbeing,
            kind=Kind.MANY,
            asked=False,
            options=lambda _ctx, _values: reading.options(words.WELLBEING),
            choose=reading.choose_wellbeing,
        ),
        _choice("setting", "practices-field-setting", words.SETTINGS),
        replace(_choice("name", "practices-field-name", words.NAMES), when=_may_rename),
        replace(_choice("visibility", "practices-field-visibility", words.READERS), check=_ask_once, options=_readers),
        NAMELESS,
    ),
    save=saving.save,
    opener="share",
    understand=_understand,
    card=_card,
    open_to=saving.is_open_to,
    late=saving.late,
)
