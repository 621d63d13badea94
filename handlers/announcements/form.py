"""The forms behind /announce: a new announcement, the same in another language, a new text for what was sent."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, cast

from handlers.announcements import audience, rules, saving
from handlers.kit import formats, phrases, pictures
from handlers.kit.errors import UserError
from handlers.kit.form import Doubt, Field, Form, Option, Understood
from handlers.kit.tidying import tidy_line
from handlers.kit.view import Kind, t
from storage import EventId

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from handlers.kit.context import Context
    from handlers.kit.form import Values
    from handlers.kit.view import Text, Words
    from storage import Json

PICTURE_LIFE = timedelta(days=30)
"""A picture of an announcement that nobody finished."""
NOW, NONE = "now", "none"
BUTTONS = ("ack", "link", "poll", "rsvp")
_LINK = re.compile(r"(?:(?P<label>.*?)[\s:–-]+)?(?P<url>https?://[^\s/?#]+\.\S+)", re.IGNORECASE)
LONGEST_LABEL = 32
LONGEST_LINK = 500


# --- text and picture


def read_text(_ctx: Context, text: str, _values: Values) -> Json:
    if not text.strip():
        raise UserError("announcements-text.help")
    if len(text) > rules.LONGEST_TEXT:
        raise UserError("announcements-text-long", most=rules.LONGEST_TEXT, count=len(text))
    return text.strip()


def _show_text(_ctx: Context, value: Json) -> Words:
    text = str(value)
    return text if len(text) <= 200 else f"{text[:199].rstrip()}…"


def _read_picture(_ctx: Context, text: str, _values: Values) -> Json:
    if text == NONE:
        return None
    raise UserError("announcements-picture.help")


def _take_picture(ctx: Context, data: bytes, _values: Values) -> Json:
    """Kept without what a phone wrote into it."""
    kind = pictures.kind_of(data)
    kinds = [one.upper() for one in pictures.ENDINGS.values()]
    most = pictures.PICTURE_LIMIT // 1024 // 1024
    unclear = UserError("announcements-picture-unclear", most=most, kinds=kinds)
    if kind is None or len(data) > pictures.PICTURE_LIMIT:
        raise unclear
    try:
        bare = pictures.without_metadata(data)
    except ValueError:
        raise unclear from None
    name = f"picture.{pictures.ENDINGS[kind]}"
    return ctx.uow.blobs.add(
        name, bare, mime=kind, alt="", now=ctx.now, person_id=ctx.person.id, expires_at=ctx.now + PICTURE_LIFE
    )


# --- languages


def _languages(ctx: Context, _values: Values) -> Sequence[Option]:
    return [Option(code, formats.language_name(code)) for code in ctx.house.languages]


def _read_language(ctx: Context, text: str, _values: Values) -> Json:
    for code in ctx.house.languages:
        names = {code, formats.language_name(code), str(formats.locale_for(ctx.language).languages.get(code, ""))}
        if text.casefold() in {name.casefold() for name in names}:
            return code
    raise UserError("announcements-language.help")


def _show_language(_ctx: Context, value: Json) -> Words:
    return formats.language_name(str(value))


# --- when


def _when_options(ctx: Context, _values: Values) -> Sequence[Option]:
    tomorrow = ctx.now.astimezone(ctx.zone).replace(hour=9, minute=0, second=0, microsecond=0) + timedelta(days=1)
    monday = tomorrow + timedelta(days=(7 - tomorrow.weekday()) % 7)
    moments = dict.fromkeys((tomorrow, monday))
    return [
        Option(NOW, t("announcements-when-now")),
        *(Option(f"at {one:%Y-%m-%dT%H:%M}", t("announcements-when-at", at=one)) for one in moments),
    ]


def _read_when(ctx: Context, text: str, _values: Values) -> Json | Doubt:
    """Now, or a moment on the writer's wall clock."""
    if text == NOW or text.casefold() in _spoken_now(ctx):
        return NOW
    if text.startswith("at "):
        return _moment(ctx, datetime.fromisoformat(text[3:]).replace(tzinfo=ctx.zone))
    reading = phrases.read(
        text,
        language=ctx.language,
        now=ctx.now.astimezone(ctx.zone),
        zone=ctx.zone,
        kinds={phrases.Kind.INSTANT, phrases.Kind.DATE},
    )
    if isinstance(reading, phrases.Understood):
        return _moment(ctx, _clock_of(reading))
    if isinstance(reading, phrases.Doubtful):
        moments = [_clock_of(one) for one in reading.candidates]
        ahead = [_moment(ctx, one) for one in moments if one > ctx.now]
        return ahead[0] if len(ahead) == 1 else Doubt(ahead) if ahead else _moment(ctx, moments[0])
    raise UserError("announcements-when.help")


def _spoken_now(ctx: Context) -> set[str]:
    return {NOW, ctx.plain(t("announcements-when-now")).casefold()}


def _clock_of(reading: phrases.Understood) -> datetime:
    """A day alone means nine in the morning of it."""
    moment = cast("phrases.Moment", reading.value)
    if moment.precision is phrases.Precision.DAY:
        return moment.at.replace(hour=9, minute=0, second=0, microsecond=0)
    return moment.at


def _moment(ctx: Context, at: datetime) -> Json:
    if at <= ctx.now:
        raise UserError("announcements-when-past", at=at)
    return at.astimezone(ctx.zone).isoformat(timespec="minutes")


def _show_when(ctx: Context, value: Json) -> Words:
    if value in (NOW, None):
        return t("announcements-when-now")
    at = datetime.fromisoformat(str(value))
    days = (at.astimezone(ctx.zone).date() - ctx.today).days
    return t("announcements-when-shown", at=at, days=days)


def _is_planned(_ctx: Context, values: Values) -> bool:
    return values.get("when") not in (None, NOW)


def _choice(name: str, key: str, choices: Mapping[str, Text]) -> Field:
    """A field with one of a few values, pressed or typed as its label says."""

    def read(ctx: Context, text: str, _values: Values) -> Json:
        for value, label in choices.items():
            if text.casefold() in {value, ctx.plain(label).casefold()}:
                return value
        raise UserError("announcements-press-one")

    return Field(
        name,
        key,
        read=read,
        show=lambda _ctx, value: choices[str(value)],
        kind=Kind.CHOICE,
        required=True,
        options=lambda _ctx, _values: [Option(value, label) for value, label in choices.items()],
    )


# --- buttons


def _read_buttons(ctx: Context, text: str, _values: Values) -> Json | Understood:
    if text == NONE or text.casefold() == ctx.plain(t("announcements-button-none")).casefold():
        return Understood({"buttons": [NONE]})
    for value in BUTTONS:
        if text.casefold() in {value, ctx.plain(t(f"announcements-button-{value}")).casefold()}:
            return value
    raise UserError("announcements-press-one")


def _show_buttons(ctx: Context, value: Json) -> Words:
    held = [str(one) for one in value if one in BUTTONS] if isinstance(value, list) else []
    if not held:
        return t("announcements-button-none")
    return formats.format_list([ctx.plain(t(f"announcements-button-{one}")) for one in held], ctx.language)


def _has(button: str) -> Callable[[Context, Values], bool]:
    def when(_ctx: Context, values: Values) -> bool:
        held = values.get("buttons")
        return isinstance(held, list) and button in held

    return when


def _read_link(_ctx: Context, text: str, _values: Values) -> Json:
    found = _LINK.fullmatch(text.strip())
    if found is None or len(found["url"]) > LONGEST_LINK or len(found["label"] or "") > LONGEST_LABEL:
        raise UserError("announcements-link.help")
    label = tidy_line(found["label"] or "") or found["url"].split("/")[2][:LONGEST_LABEL]
    return {"label": label, "url": found["url"]}


def _typed_link(value: Json) -> str:
    return f"{value['label']} {value['url']}" if isinstance(value, dict) else ""


def read_poll(_ctx: Context, text: str, _values: Values) -> Json:
    options = rules.read_options(text)
    if not 2 <= len(options) <= rules.MOST_OPTIONS:
        raise UserError("announcements-poll-count", most=rules.MOST_OPTIONS, count=len(options))
    if any(len(one) > rules.LONGEST_OPTION for one in options):
        raise UserError("announcements-poll-long", most=rules.LONGEST_OPTION)
    return list(options)


def _typed_poll(value: Json) -> str:
    return "; ".join(str(one) for one in value) if isinstance(value, list) else ""


def _show_poll(_ctx: Context, value: Json) -> Words:
    return " · ".join(str(one) for one in value) if isinstance(value, list) else ""


# --- an event to answer to


def _event_options(ctx: Context, _values: Values) -> Sequence[Option]:
    return [Option(str(event.id), event.title) for event in audience.events(ctx)]


def _read_event(ctx: Context, text: str, _values: Values) -> Json:
    for event in audience.events(ctx):
        if text.casefold() in {str(event.id), event.title.casefold()}:
            return int(event.id)
    raise UserError("announcements-event-unknown")


def _show_event(ctx: Context, value: Json) -> Words:
    event = ctx.uow.events.find(EventId(int(str(value))))
    return event.title if event is not None else "–"


def _button_options(ctx: Context, _values: Values) -> Sequence[Option]:
    """Answers to events are offered where there are events."""
    offered = [one for one in BUTTONS if one != "rsvp" or audience.events(ctx)]
    return [Option(one, t(f"announcements-button-{one}")) for one in (NONE, *offered)]


FIELDS = (
    Field(
        "places",
        "announcements-places",
        read=audience.read_places,
        show=audience.show_places,
        kind=Kind.MANY,
        required=True,
        options=audience.place_options,
        when=lambda ctx, values: "places" not in values or len(audience.place_options(ctx, values)) > 1,
    ),
    Field(
        "people",
        "announcements-people",
        read=audience.read_people,
        show=audience.show_people,
        kind=Kind.MANY,
        required=True,
        options=audience.people_options,
    ),
    Field("text", "announcements-text", read=read_text, show=_show_text, kind=Kind.TEXT, required=True),
    Field(
        "picture",
        "announcements-picture",
        read=_read_picture,
        show=lambda _ctx, value: t("announcements-picture-there" if value else "announcements-picture-none"),
        kind=Kind.PHOTO,
        asked=False,
        options=lambda _ctx, values: [Option(NONE, t("announcements-picture-remove"))] if values.get("picture") else [],
        photo=_take_picture,
    ),
    Field(
        "language",
        "announcements-language",
        read=_read_language,
        show=_show_language,
        kind=Kind.CHOICE,
        required=True,
        options=_languages,
    ),
    Field(
        "buttons",
        "announcements-buttons",
        read=_read_buttons,
        show=_show_buttons,
        kind=Kind.MANY,
        required=True,
        options=_button_options,
    ),
    Field(
        "link",
        "announcements-link",
        read=_read_link,
        show=lambda _ctx, value: _typed_link(value),
        required=True,
        when=_has("link"),
        typed=_typed_link,
    ),
    Field(
        "poll",
        "announcements-poll",
        read=read_poll,
        show=_show_poll,
        kind=Kind.TEXT,
        required=True,
        when=_has("poll"),
        typed=_typed_poll,
    ),
    Field(
        "event",
        "announcements-event",
        read=_read_event,
        show=_show_event,
        kind=Kind.CHOICE,
        required=True,
        options=_event_options,
        when=_has("rsvp"),
    ),
    Field(
        "when",
        "announcements-when",
        read=_read_when,
        show=_show_when,
        kind=Kind.CHOICE,
        required=True,
        options=_when_options,
        typed=lambda value: str(value)[:16].replace("T", " "),
    ),
    replace(
        _choice(
            "zones",
            "announcements-zones",
            {"same": t("announcements-zones-same"), "local": t("announcements-zones-local")},
        ),
        when=_is_planned,
    ),
    _choice(
        "urgent", "announcements-urgent", {"no": t("announcements-urgent-no"), "yes": t("announcements-urgent-yes")}
    ),
)

VARIANT_OPTIONS = Field(
    "options",
    "announcements-options",
    read=read_poll,
    show=_show_poll,
    kind=Kind.TEXT,
    required=True,
    when=lambda _ctx, values: bool(values.get("polled")),
    typed=_typed_poll,
)


def _missing_languages(ctx: Context, values: Values) -> Sequence[Option]:
    held = values.get("held")
    there = held if isinstance(held, list) else []
    return [option for option in _languages(ctx, values) if option.value not in there]


ANNOUNCE = Form("announcements.new", "announcements-form", FIELDS, save=saving.save, opener="announce")
VARIANT = Form(
    "announcements.variant",
    "announcements-variant-form",
    (
        Field(
            "language",
            "announcements-variant-language",
            read=_read_language,
            show=_show_language,
            kind=Kind.CHOICE,
            required=True,
            options=_missing_languages,
        ),
        Field("text", "announcements-variant-text", read=read_text, show=_show_text, kind=Kind.TEXT, required=True),
        VARIANT_OPTIONS,
    ),
    save=saving.save_variant,
    opener="announce",
    review=False,
)
CORRECTION = Form(
    "announcements.correction",
    "announcements-correction-form",
    (Field("text", "announcements-correction-text", read=read_text, show=_show_text, kind=Kind.TEXT, required=True),),
    save=saving.save_correction,
    opener="announcements",
    review=False,
)
FORMS = (ANNOUNCE, VARIANT, CORRECTION)
