"""The forms behind /announce: a new announcement, the same in another language, a new text for what was sent."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from handlers.announcements import audience, channels, reading, saving
from handlers.kit.answer import say
from handlers.kit.errors import UserError
from handlers.kit.form import Field, Form, Option
from handlers.kit.view import Kind, t

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from handlers.kit.context import Context
    from handlers.kit.form import Values
    from handlers.kit.view import Text
    from storage import Json


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
    Field("text", "announcements-text", read=reading.read_text, show=reading.show_text, kind=Kind.TEXT, required=True),
    Field(
        "picture",
        "announcements-picture",
        read=reading.read_picture,
        show=lambda _ctx, value: t("announcements-picture-there" if value else "announcements-picture-none"),
        kind=Kind.PHOTO,
        required=True,
        options=lambda _ctx, _values: [Option(reading.NONE, t("announcements-picture-remove"))],
        photo=reading.take_picture,
    ),
    Field(
        "language",
        "announcements-language",
        read=reading.read_language,
        show=reading.show_language,
        kind=Kind.CHOICE,
        required=True,
        options=reading.languages,
    ),
    Field(
        "buttons",
        "announcements-buttons",
        read=reading.read_buttons,
        show=reading.show_buttons,
        kind=Kind.MANY,
        required=True,
        options=reading.button_options,
    ),
    Field(
        "link",
        "announcements-link",
        read=reading.read_link,
        show=lambda _ctx, value: reading.typed_link(value),
        required=True,
        when=reading.has("link"),
        typed=reading.typed_link,
    ),
    Field(
        "poll",
        "announcements-poll",
        read=reading.read_poll,
        show=reading.show_poll,
        kind=Kind.TEXT,
        required=True,
        when=reading.has("poll"),
        typed=reading.typed_poll,
    ),
    Field(
        "event",
        "announcements-event",
        read=reading.read_event,
        show=reading.show_event,
        kind=Kind.CHOICE,
        required=True,
        options=reading.event_options,
        when=reading.has("rsvp"),
    ),
    Field(
        "when",
        "announcements-when",
        read=reading.read_when,
        show=reading.show_when,
        kind=Kind.CHOICE,
        required=True,
        options=reading.when_options,
        typed=lambda value: str(value)[:16].replace("T", " "),
    ),
    replace(
        _choice(
            "zones",
            "announcements-zones",
            {"same": t("announcements-zones-same"), "local": t("announcements-zones-local")},
        ),
        when=reading.is_planned,
    ),
    Field(
        "channels",
        "announcements-channels",
        read=channels.read,
        show=channels.show,
        kind=Kind.MANY,
        required=True,
        options=channels.options,
        when=lambda ctx, values: bool(channels.options(ctx, values)),
    ),
    _choice(
        "urgent", "announcements-urgent", {"no": t("announcements-urgent-no"), "yes": t("announcements-urgent-yes")}
    ),
)

VARIANT_OPTIONS = Field(
    "options",
    "announcements-options",
    read=reading.read_poll,
    show=reading.show_poll,
    kind=Kind.TEXT,
    required=True,
    when=lambda _ctx, values: bool(values.get("polled")),
    typed=reading.typed_poll,
)


def _missing_languages(ctx: Context, values: Values) -> Sequence[Option]:
    held = values.get("held")
    there = held if isinstance(held, list) else []
    return [option for option in reading.languages(ctx, values) if option.value not in there]


USUAL: Mapping[str, Json] = {
    "people": [audience.EVERYBODY],
    "picture": None,
    "buttons": [reading.NONE],
    "when": reading.NOW,
    "urgent": "no",
    "channels": [channels.NONE],
}
"""What most announcements are: nobody is asked for it, and the preview offers to choose something else."""
ALTERED: Mapping[str, Sequence[str]] = {
    "who": ("places", "people"),
    "text": ("text",),
    "language": ("language",),
    "picture": ("picture",),
    "buttons": ("buttons", "link", "poll", "event"),
    "when": ("when", "zones"),
    "urgent": ("urgent",),
    "channels": ("channels",),
}
"""What is chosen anew under a preview, and which answers are asked for then."""
ANNOUNCE = Form(
    "announcements.new",
    "announcements-form",
    FIELDS,
    save=saving.save,
    opener="announce",
    review=False,  # the preview is one
    left=saving.left,
    late=lambda _ctx, _draft, _text: say(t("announcements-saved-already")),
)
VARIANT = Form(
    "announcements.variant",
    "announcements-variant-form",
    (
        Field(
            "language",
            "announcements-variant-language",
            read=reading.read_language,
            show=reading.show_language,
            kind=Kind.CHOICE,
            required=True,
            options=_missing_languages,
        ),
        Field(
            "text",
            "announcements-variant-text",
            read=reading.read_text,
            show=reading.show_text,
            kind=Kind.TEXT,
            required=True,
        ),
        VARIANT_OPTIONS,
    ),
    save=saving.save_variant,
    opener="announce",
    review=False,
    left=saving.left,
)
CORRECTION = Form(
    "announcements.correction",
    "announcements-correction-form",
    (
        Field(
            "text",
            "announcements-correction-text",
            read=reading.read_text,
            show=reading.show_text,
            kind=Kind.TEXT,
            required=True,
        ),
    ),
    save=saving.save_correction,
    opener="announcements",
    review=False,
)
FORMS = (ANNOUNCE, VARIANT, CORRECTION)
