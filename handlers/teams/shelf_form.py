"""The forms of what a team keeps at hand: a link, a local contact."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast
from urllib.parse import urlsplit

from handlers.kit.errors import UserError
from handlers.kit.form import Field, Form, Option, Understood
from handlers.kit.likeness import fold
from handlers.kit.tidying import tidy_line, tidy_text
from handlers.kit.view import Kind, bold, italic, lines, paragraphs, t
from handlers.kit.web_links import web_link
from handlers.teams import rules, saving, words
from handlers.teams.form import is_open_to, line
from storage import CONTACT_KINDS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from handlers.kit.context import Context
    from handlers.kit.form import Values
    from handlers.kit.view import Words
    from storage import Draft, Json

# --- a link


def _read_url(_ctx: Context, text: str, values: Values) -> Json | Understood:
    """An address, with its title before or behind it."""
    pieces = tidy_line(text).split()
    found = next(((piece, url) for piece in pieces if (url := web_link(piece)) is not None), None)
    if found is None:
        raise UserError("teams-link-unclear")
    title = " ".join(piece for piece in pieces if piece != found[0]).strip(" :–—-,;")[: rules.LONGEST_TITLE]
    if not title or "title" in values:
        return found[1]
    return Understood({"url": found[1], "title": title})


def _ask_title(_ctx: Context, values: Values) -> Words:
    return t("teams-field-link-title.ask", host=urlsplit(str(values.get("url") or "")).hostname or "")


LINK = Form(
    "teams.link",
    "teams-link-title",
    (
        Field("url", "teams-field-url", _read_url, required=True),
        Field(
            "title",
            "teams-field-link-title",
            lambda _ctx, text, _values: line(text, rules.LONGEST_TITLE),
            wording=_ask_title,
        ),
    ),
    save=saving.save_link,
    opener="team",
    review=False,
    open_to=is_open_to,
)


# --- a local contact


def _text(text: str) -> str:
    found = tidy_text(text)
    if not found:
        raise UserError("teams-text-missing")
    if len(found) > rules.LONGEST_TEXT:
        raise UserError("teams-text-long", most=rules.LONGEST_TEXT)
    return found


def _kinds(_ctx: Context, _values: Values) -> Sequence[Option]:
    return [Option(kind, words.KINDS[kind]) for kind in CONTACT_KINDS]


def _read_kind(ctx: Context, text: str, _values: Values) -> Json:
    named = (kind for kind in CONTACT_KINDS if text == kind or fold(ctx.plain(words.KINDS[kind])) == fold(text))
    kind = next(named, None)
    if kind is None:
        raise UserError("teams-press-one")
    return kind


def _contact_card(_ctx: Context, draft: Draft) -> Words:
    values = draft.values
    return paragraphs(
        lines(bold(str(values["name"])), words.KINDS[str(values["kind"])]),
        words.does_and_reach(cast("Mapping[str, str | None]", values)),
        italic(t("teams-contact-private")),
    )


CONTACT = Form(
    "teams.contact",
    "teams-contact-title",
    (
        Field(
            "name",
            "teams-field-name",
            lambda _ctx, text, _values: line(text, rules.LONGEST_NAME),
            required=True,
        ),
        Field(
            "kind",
            "teams-field-kind",
            _read_kind,
            show=lambda _ctx, value: words.KINDS[str(value)],
            kind=Kind.CHOICE,
            required=True,
            options=_kinds,
        ),
        Field("does", "teams-field-does", lambda _ctx, text, _values: _text(text), kind=Kind.TEXT),
        Field("reach", "teams-field-reach", lambda _ctx, text, _values: _text(text), kind=Kind.TEXT),
    ),
    save=saving.save_contact,
    opener="team",
    card=_contact_card,
    open_to=is_open_to,
)
