"""The form of a card, as a declaration. One message, or a photo with a caption, may fill most of it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from handlers.ideas import access, lines, rules, saving, words
from handlers.kit import formats, homes, pictures
from handlers.kit.answer import say
from handlers.kit.errors import UserError
from handlers.kit.form import Field, Form, Option
from handlers.kit.likeness import Exact, NameIndex
from handlers.kit.view import Kind, t

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.kit.context import Context
    from handlers.kit.form import Values
    from handlers.kit.view import Words
    from storage import Draft, Json

NO_PICTURE = "none"


def _read(name: str, _ctx: Context, text: str, _values: Values) -> Json:
    return lines.read_text(name, text)


def _text(name: str, *, asked: bool = False) -> Field:
    kind = Kind.LINE if name in rules.LINES else Kind.TEXT
    return Field(name, f"ideas-field-{name}", partial(_read, name), kind=kind, asked=asked)


# --- themes


def _themes(ctx: Context, _values: Values) -> Sequence[Option]:
    return [Option(str(one.id), one.name(ctx.language)) for one in ctx.uow.networks.list_themes(ctx.network.id)]


def _read_themes(ctx: Context, text: str, _values: Values) -> Json:
    index = NameIndex(
        (name, str(theme.id))
        for theme in ctx.uow.networks.list_themes(ctx.network.id)
        for name in (theme.slug, *theme.names.values(), *(word for some in theme.keywords.values() for word in some))
    )
    chosen: list[Json] = []
    for part in text.split(","):
        found = index.find(part)
        if not isinstance(found, Exact):
            raise UserError("ideas-theme-unknown")
        chosen.append(found.value)
    return list(dict.fromkeys(chosen))[: rules.MOST_THEMES]


def _choose_theme(ctx: Context, value: str, values: Values) -> Json:
    if value not in {one.value for one in _themes(ctx, values)}:
        raise UserError("ideas-press-one")
    return value


def _show_themes(ctx: Context, value: Json) -> Words:
    named = {one.value: ctx.plain(one.label) for one in _themes(ctx, {})}
    held = [named[one] for one in saving.ids(value) if one in named]
    return formats.format_list(held, ctx.language)


# --- the picture


def _take_picture(ctx: Context, data: bytes, _values: Values) -> Json:
    """Kept without what a phone wrote into it."""
    kind = pictures.kind_of(data)
    kinds = [one.upper() for one in pictures.ENDINGS.values()]
    unclear = UserError("ideas-picture-unclear", most=pictures.PICTURE_LIMIT // 1024 // 1024, kinds=kinds)
    if kind is None or len(data) > pictures.PICTURE_LIMIT:
        raise unclear
    try:
        bare = pictures.without_metadata(data)
    except ValueError:
        raise unclear from None
    return ctx.uow.blobs.add(
        f"idea.{pictures.ENDINGS[kind]}",
        bare,
        mime=kind,
        alt="",
        now=ctx.now,
        person_id=ctx.person.id,
        expires_at=ctx.now + rules.PICTURE_LIFE,
    )


def _read_picture(_ctx: Context, text: str, _values: Values) -> Json:
    if text == NO_PICTURE:
        return None
    raise UserError("ideas-field-picture.help")


def _no_picture(_ctx: Context, values: Values) -> Sequence[Option]:
    return [Option(NO_PICTURE, t("ideas-picture-remove"))] if values.get("picture") else []


# --- where it is from, and its language


def _home_name(ctx: Context, value: Json) -> Words:
    section_id = homes.section_id_of(value)
    if section_id is None:
        return t("ideas-country", country=str(value))
    section = access.find_section(ctx, section_id)
    return section.name if section is not None else "–"


def _homes(ctx: Context, _values: Values) -> Sequence[Option]:
    return [Option(one, _home_name(ctx, one)) for one in access.own_homes(ctx)]


def _read_home(ctx: Context, text: str, values: Values) -> Json:
    for option in _homes(ctx, values):
        if text.casefold() in {option.value.casefold(), ctx.plain(option.label).casefold()}:
            return option.value
    raise UserError("ideas-press-one")


def _languages(ctx: Context, _values: Values) -> Sequence[Option]:
    return [Option(code, formats.language_name(code)) for code in ctx.house.languages]


def _read_language(ctx: Context, text: str, values: Values) -> Json:
    for option in _languages(ctx, values):
        if text.casefold() in {option.value, ctx.plain(option.label).casefold()}:
            return option.value
    raise UserError("ideas-press-one")


FIELDS = (
    Field("title", "ideas-field-title", lines.read_title, required=True),
    _text("what", asked=True),
    _text("how", asked=True),
    Field(
        "themes",
        "ideas-field-themes",
        _read_themes,
        show=_show_themes,
        kind=Kind.MANY,
        options=_themes,
        choose=_choose_theme,
        when=lambda ctx, values: bool(_themes(ctx, values)),
        typed=lambda value: ", ".join(saving.ids(value)),
    ),
    Field(
        "picture",
        "ideas-field-picture",
        _read_picture,
        show=lambda _ctx, value: t("ideas-picture-there" if value else "ideas-picture-none"),
        kind=Kind.PHOTO,
        options=_no_picture,
        photo=_take_picture,
    ),
    Field(
        "alt",
        "ideas-field-alt",
        partial(_read, "alt"),
        when=lambda _ctx, values: bool(values.get("picture")),
    ),
    _text("why"),
    _text("cost"),
    _text("people"),
    _text("result"),
    _text("contact"),
    Field(
        "section",
        "ideas-field-section",
        _read_home,
        show=_home_name,
        kind=Kind.CHOICE,
        asked=False,
        options=_homes,
        when=lambda ctx, values: len(_homes(ctx, values)) > 1,
    ),
    Field(
        "language",
        "ideas-field-language",
        _read_language,
        show=lambda _ctx, value: formats.language_name(str(value)),
        kind=Kind.CHOICE,
        asked=False,
        options=_languages,
    ),
)


def _card(ctx: Context, draft: Draft) -> Words:
    """The card as readers will see it."""
    return words.preview(ctx, saving.plan_of(ctx, draft.values))


CARD = Form(
    "ideas.card",
    "ideas-title",
    FIELDS,
    save=saving.save,
    opener="ideas",
    understand=lines.correct,
    card=_card,
    late=lambda _ctx, _draft, _news: say(t("ideas-late")),
    open_to=saving.is_open_to,
)
