"""From what a coordinator typed, pressed or sent to one answer of the form, and the choices that are offered."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, cast

from handlers.announcements import audience, rules
from handlers.kit import formats, phrases, pictures
from handlers.kit.errors import UserError
from handlers.kit.form import Doubt, Option, Understood
from handlers.kit.tidying import tidy_line
from handlers.kit.view import t
from storage import EventId

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from handlers.kit.context import Context
    from handlers.kit.form import Values
    from handlers.kit.view import Words
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


def show_text(_ctx: Context, value: Json) -> Words:
    text = str(value)
    return text if len(text) <= 200 else f"{text[:199].rstrip()}…"


def read_picture(_ctx: Context, text: str, _values: Values) -> Json:
    if text == NONE:
        return None
    raise UserError("announcements-picture.help")


def take_picture(ctx: Context, data: bytes, _values: Values) -> Json:
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


def languages(ctx: Context, _values: Values) -> Sequence[Option]:
    return [Option(code, formats.language_name(code)) for code in ctx.house.languages]


def read_language(ctx: Context, text: str, _values: Values) -> Json:
    for code in ctx.house.languages:
        names = {code, formats.language_name(code), str(formats.locale_for(ctx.language).languages.get(code, ""))}
        if text.casefold() in {name.casefold() for name in names}:
            return code
    raise UserError("announcements-language.help")


def show_language(_ctx: Context, value: Json) -> Words:
    return formats.language_name(str(value))


# --- when


def when_options(ctx: Context, _values: Values) -> Sequence[Option]:
    tomorrow = ctx.now.astimezone(ctx.zone).replace(hour=9, minute=0, second=0, microsecond=0) + timedelta(days=1)
    monday = tomorrow + timedelta(days=(7 - tomorrow.weekday()) % 7)
    moments = dict.fromkeys((tomorrow, monday))
    return [
        Option(NOW, t("announcements-when-now")),
        *(Option(f"at {one:%Y-%m-%dT%H:%M}", t("announcements-when-at", at=one)) for one in moments),
    ]


def read_when(ctx: Context, text: str, _values: Values) -> Json | Doubt:
    """Now, or a moment on the writer's wall clock."""
    if text == NOW or text.casefold() in spoken_now(ctx):
        return NOW
    if text.startswith("at "):
        return moment(ctx, datetime.fromisoformat(text[3:]).replace(tzinfo=ctx.zone))
    reading = phrases.read(
        text,
        language=ctx.language,
        now=ctx.now.astimezone(ctx.zone),
        zone=ctx.zone,
        kinds={phrases.Kind.INSTANT, phrases.Kind.DATE},
    )
    if isinstance(reading, phrases.Understood):
        return moment(ctx, clock_of(reading))
    if isinstance(reading, phrases.Doubtful):
        moments = [clock_of(one) for one in reading.candidates]
        ahead = [moment(ctx, one) for one in moments if one > ctx.now]
        return ahead[0] if len(ahead) == 1 else Doubt(ahead) if ahead else moment(ctx, moments[0])
    raise UserError("announcements-when.help")


def spoken_now(ctx: Context) -> set[str]:
    return {NOW, ctx.plain(t("announcements-when-now")).casefold()}


def clock_of(reading: phrases.Understood) -> datetime:
    """A day alone means nine in the morning of it."""
    moment = cast("phrases.Moment", reading.value)
    if moment.precision is phrases.Precision.DAY:
        return moment.at.replace(hour=9, minute=0, second=0, microsecond=0)
    return moment.at


def moment(ctx: Context, at: datetime) -> Json:
    if at <= ctx.now:
        raise UserError("announcements-when-past", at=at)
    return at.astimezone(ctx.zone).isoformat(timespec="minutes")


def show_when(ctx: Context, value: Json) -> Words:
    if value in (NOW, None):
        return t("announcements-when-now")
    at = datetime.fromisoformat(str(value))
    days = (at.astimezone(ctx.zone).date() - ctx.today).days
    return t("announcements-when-shown", at=at, days=days)


def is_planned(_ctx: Context, values: Values) -> bool:
    return values.get("when") not in (None, NOW)


# --- buttons


def read_buttons(ctx: Context, text: str, _values: Values) -> Json | Understood:
    if text == NONE or text.casefold() == ctx.plain(t("announcements-button-none")).casefold():
        return Understood({"buttons": [NONE]})
    for value in BUTTONS:
        if text.casefold() in {value, ctx.plain(t(f"announcements-button-{value}")).casefold()}:
            return value
    raise UserError("announcements-press-one")


def show_buttons(ctx: Context, value: Json) -> Words:
    held = [str(one) for one in value if one in BUTTONS] if isinstance(value, list) else []
    if not held:
        return t("announcements-button-none")
    return formats.format_list([ctx.plain(t(f"announcements-button-{one}")) for one in held], ctx.language)


def has(button: str) -> Callable[[Context, Values], bool]:
    def when(_ctx: Context, values: Values) -> bool:
        held = values.get("buttons")
        return isinstance(held, list) and button in held

    return when


def read_link(_ctx: Context, text: str, _values: Values) -> Json:
    found = _LINK.fullmatch(text.strip())
    if found is None or len(found["url"]) > LONGEST_LINK or len(found["label"] or "") > LONGEST_LABEL:
        raise UserError("announcements-link.help")
    label = tidy_line(found["label"] or "") or found["url"].split("/")[2][:LONGEST_LABEL]
    return {"label": label, "url": found["url"]}


def typed_link(value: Json) -> str:
    return f"{value['label']} {value['url']}" if isinstance(value, dict) else ""


def read_poll(_ctx: Context, text: str, _values: Values) -> Json:
    options = rules.read_options(text)
    if not 2 <= len(options) <= rules.MOST_OPTIONS:
        raise UserError("announcements-poll-count", most=rules.MOST_OPTIONS, count=len(options))
    if any(len(one) > rules.LONGEST_OPTION for one in options):
        raise UserError("announcements-poll-long", most=rules.LONGEST_OPTION)
    return list(options)


def typed_poll(value: Json) -> str:
    return "; ".join(str(one) for one in value) if isinstance(value, list) else ""


def show_poll(_ctx: Context, value: Json) -> Words:
    return " · ".join(str(one) for one in value) if isinstance(value, list) else ""


# --- an event to answer to


def event_options(ctx: Context, _values: Values) -> Sequence[Option]:
    return [Option(str(event.id), event.title) for event in audience.events(ctx)]


def read_event(ctx: Context, text: str, _values: Values) -> Json:
    for event in audience.events(ctx):
        if text.casefold() in {str(event.id), event.title.casefold()}:
            return int(event.id)
    raise UserError("announcements-event-unknown")


def show_event(ctx: Context, value: Json) -> Words:
    event = ctx.uow.events.find(EventId(int(str(value))))
    return event.title if event is not None else "–"


def button_options(ctx: Context, _values: Values) -> Sequence[Option]:
    """Answers to events are offered where there are events."""
    offered = [one for one in BUTTONS if one != "rsvp" or audience.events(ctx)]
    return [Option(one, t(f"announcements-button-{one}")) for one in (NONE, *offered)]
