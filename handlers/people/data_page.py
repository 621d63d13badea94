"""What is held about a person as a page to read: in their words, on their clock. What is held is data.py's."""

from __future__ import annotations

import re
from datetime import date, datetime, time
from html import escape
from typing import TYPE_CHECKING, cast

from handlers.kit import formats
from handlers.kit.countries import country_name
from handlers.kit.view import t
from handlers.people import acts
from storage import NetworkId, NotFound, SectionId, StorageError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from handlers.kit.context import Context
    from handlers.kit.form import Field
    from storage import Json, Theme

_CODE = re.compile(r"[a-z][a-z-]*")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_CLOCK = re.compile(r"\d\d:\d\d(:\d\d)?")
_INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d.*")
_LANDS = frozenset({"country", "countries", "land", "lands"})
_TONGUES = frozenset({"language", "languages", "app_language"})
_OWN_WORDS = frozenset({"name", "title", "text", "words", "body", "chat", "external_id", "key", "id"})
"""What somebody wrote, or what stands for an account: never taken for a word of ours."""


def readable(ctx: Context, held: Mapping[str, Json]) -> str:
    """The data as a page in the person's language: headings, names of things in words, instants on their clock."""
    held = _in_words(ctx, held)
    title = escape(ctx.plain(t("people-data-title")))
    intro = escape(ctx.plain(t("people-data-intro", at=formats.format_moment_in(ctx.now, ctx.language, ctx.zone))))
    body = "".join(
        f"<section><h2>{_heading(ctx, name)}</h2>{_html(ctx, part, depth=3)}</section>"
        for name, part in sorted(held.items(), key=lambda pair: pair[0] != "people")
        if _says(part)
    )
    return (
        f'<!doctype html><html lang="{escape(ctx.language)}"><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width"><title>{title}</title><style>{_STYLE}</style>'
        f"<h1>{title}</h1><p>{intro}</p>{body}</html>"
    )


def _in_words(ctx: Context, held: Mapping[str, Json]) -> Mapping[str, Json]:
    """The same with entries under the words of their forms."""
    people = held.get("people")
    if not isinstance(people, dict) or not isinstance(people.get("drafts"), list):
        return held
    entries = [_entry_in_words(ctx, one) for one in cast("list[dict[str, Json]]", people["drafts"])]
    return {**held, "people": {**people, "drafts": cast("Json", entries)}}


def _entry_in_words(ctx: Context, entry: dict[str, Json]) -> dict[str, Json]:
    form = ctx.house.forms.get(str(entry["form"]))
    answers = entry["answers"]
    if form is None or not isinstance(answers, dict):
        return entry
    told: dict[str, Json] = {}
    for field in form.fields:
        value = answers.get(field.name)
        if value not in (None, "", []):
            told[ctx.plain(field.label)] = _shown(ctx, field, value)
    rest = {key: value for key, value in entry.items() if key not in {"form", "answers", "unclear", "concerns"}}
    return {"form": ctx.plain(t(form.title)), **rest, **told}


def _shown(ctx: Context, field: Field, value: Json) -> str:
    """In words; a value whose thing is gone (a section, an activity) as it was kept."""
    try:
        return ctx.plain(field.show(ctx, value))
    except (LookupError, ValueError, TypeError, StorageError):
        return str(value)


_STYLE = (
    ":root{color-scheme:light dark}"
    "body{font:16px/1.5 system-ui,sans-serif;max-width:48rem;margin:2rem auto;padding:0 1rem}"
    "h2{border-bottom:1px solid #8886;padding-bottom:.2rem;margin-top:2.5rem}h3{margin:1.5rem 0 .3rem}"
    "dl{display:grid;grid-template-columns:minmax(7rem,13rem) minmax(0,1fr);gap:.2rem 1rem;margin:.5rem 0}"
    "dt{opacity:.7}dd{margin:0;overflow-wrap:anywhere}dd dl,dd ul{margin:0}"
    "ul{padding-left:1.2rem;margin:.3rem 0}li{margin:.5rem 0}img{max-width:100%}"
)


def _heading(ctx: Context, key: str) -> str:
    return escape(ctx.plain(t("people-data-word", key=key)))


def _says(value: Json) -> bool:
    """Whether there is anything in it: what is empty stands in the other file alone."""
    if isinstance(value, dict):
        return any(map(_says, value.values()))
    return bool(value) if isinstance(value, list | str) else value is not None


def _html(ctx: Context, value: Json, *, depth: int, key: str = "") -> str:
    if isinstance(value, dict):
        if "base64" in value:
            return _picture(value)
        if depth == 3 and value and all(isinstance(one, dict | list) for one in value.values()):
            told = {name: one for name, one in value.items() if _says(one)}
            parts = [
                f"<h3>{_heading(ctx, name)}</h3>{_html(ctx, one, depth=4, key=name)}" for name, one in told.items()
            ]
            return "".join(parts)
        rows = [
            f"<dt>{_heading(ctx, name)}</dt><dd>{_html(ctx, _named(ctx, name, one), depth=depth + 1, key=name)}</dd>"
            for name, one in value.items()
            if _says(one) and not (name == "id" and isinstance(one, str))  # of a letter: how it is kept, for machines
        ]
        return f"<dl>{''.join(rows)}</dl>" if rows else "–"
    if isinstance(value, list) and not any(isinstance(one, dict | list) for one in value):
        words = [_leaf(ctx, _named(ctx, key, one), key) for one in value]
        return escape(formats.format_list(words, ctx.language)) if words else "–"
    if isinstance(value, list):
        items = "".join(f"<li>{_html(ctx, _named(ctx, key, one), depth=depth + 1, key=key)}</li>" for one in value)
        return f"<ul>{items}</ul>" if items else "–"
    return escape(_leaf(ctx, value, key))


def _picture(value: Mapping[str, Json]) -> str:
    """Shown as it is; the other file has its bytes."""
    name = escape(str(value.get("name") or ""))
    return f'<img alt="{name}" src="data:{escape(str(value["mime"]))};base64,{escape(str(value["base64"]))}">'


def _named(ctx: Context, key: str, value: Json) -> Json:
    """A number that stands for a network or a section, as its name."""
    networks = {"network_id", "network", "networks"}
    if (
        not isinstance(value, int)
        or isinstance(value, bool)
        or key not in {*networks, "section_id", "section", "sections"}
    ):
        return value
    try:
        if key in networks:
            return ctx.uow.networks.get(NetworkId(value)).name
        return ctx.uow.networks.get_section(SectionId(value)).name
    except NotFound:
        return value


def _leaf(ctx: Context, value: Json, key: str) -> str:
    """One value in words: what one wrote stays as it is, codes of ours are named in the reader's language."""
    if value is None or value == "":
        return "–"
    if isinstance(value, bool):
        return ctx.plain(t("kit-yes") if value else t("kit-no"))
    if isinstance(value, int | float):
        return formats.format_number(value, ctx.language) if not key.endswith("id") else str(value)
    if not isinstance(value, str) or key in _OWN_WORDS:
        return str(value)
    if key in _LANDS and re.fullmatch(r"[A-Z]{2}", value):
        return country_name(value, ctx.language)
    if key in _TONGUES and formats.is_language(value):
        return formats.language_in(value, ctx.language)
    if key == "action":
        return ctx.plain(acts.in_words(value))
    if key == "zone":
        return formats.zone_city(value, ctx.language)
    if key == "public":
        return ctx.plain(t("people-data-word", key=value))  # fields that everybody may read
    if key in {"theme", "themes"}:
        return next((one.name(ctx.language) for one in _themes(ctx) if one.slug == value), value)
    return _moment(ctx, value) or (
        ctx.plain(t("people-data-value", value=f"is-{value}", kept=value)) if _CODE.fullmatch(value) else value
    )


def _themes(ctx: Context) -> list[Theme]:
    networks = [one.network_id for one in ctx.uow.people.list_memberships(ctx.person.id)]
    return [theme for one in networks for theme in ctx.uow.networks.list_themes(one, retired=True)]


def _moment(ctx: Context, value: str) -> str | None:
    """A day, a clock or an instant as one reads it, on the person's clock."""
    try:
        if _DAY.fullmatch(value):
            return formats.format_day(date.fromisoformat(value), ctx.language)
        if _CLOCK.fullmatch(value):
            return formats.format_time(time.fromisoformat(value), ctx.language)
        if _INSTANT.fullmatch(value):
            instant = datetime.fromisoformat(value)
            # What has no zone was told on the person's own clock.
            instant = instant if instant.tzinfo else instant.replace(tzinfo=ctx.zone)
            return formats.format_moment(instant, ctx.language, ctx.zone)
    except ValueError:
        return None
    return None
