"""What Discord refuses in a message beyond shapes: lengths in all, rows, twin custom ids, empty messages, big files."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from tests.fakes.discord_api.description import Flaw
from tests.fakes.discord_api.payloads import Json, Refused, all_parts, items, number, part, words
from tests.fakes.discord_api.things import COMPONENTS_V2

CONTENT, EMBEDS, ROWS, IN_ALL_V2, TEXT_V2 = 2000, 6000, 5, 40, 4000
FILE, REQUEST = 10 * 1024 * 1024, 25 * 1024 * 1024
"""Bytes of one file, and of all in one request."""
ROW, BUTTON, STRING_SELECT, TEXT_INPUT = 1, 2, 3, 4
SELECTS: Final = {3, 5, 6, 7, 8}
LINK, PREMIUM = 5, 6
SHOWN: Final = ("title", "description", "fields", "author", "footer", "image", "thumbnail")


def check_message(content: str, embeds: list[Json], components: list[Json], flags: int) -> None:
    """Raises Invalid Form Body with everything that is wrong."""
    flaws = [*_flaws_of_text(content, embeds), *flaws_of_components(components, flags)]
    if flags & COMPONENTS_V2 and (content or embeds):
        flaws.append((("content",), "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2", "Only components"))
    if flaws:
        raise Refused(50035, flaws)


def _flaws_of_text(content: str, embeds: list[Json]) -> Iterator[Flaw]:
    if len(content) > CONTENT:
        yield ("content",), "BASE_TYPE_MAX_LENGTH", f"Must be {CONTENT} or fewer in length."
    if sum(map(_length, embeds)) > EMBEDS:
        yield ("embeds",), "MAX_EMBED_SIZE_EXCEEDED", f"Embed size exceeds maximum size of {EMBEDS}"
    for place, embed in enumerate(embeds):
        for at, one in enumerate(items(embed, "fields")):
            for key in ("name", "value"):
                if not words(one, key).strip():
                    yield ("embeds", str(place), "fields", str(at), key), "BASE_TYPE_REQUIRED", "Required"
        if not any(embed.get(key) for key in SHOWN):
            yield ("embeds", str(place)), "BASE_TYPE_REQUIRED", "An embed must show something"


def _length(embed: Json) -> int:
    parts = [words(embed, "title"), words(embed, "description")]
    parts += [words(part(embed, "footer"), "text"), words(part(embed, "author"), "name")]
    parts += [words(one, key) for one in items(embed, "fields") for key in ("name", "value")]
    return sum(map(len, parts))


def flaws_of_components(components: list[Json], flags: int) -> Iterator[Flaw]:
    """Rows and their contents; `flags` tells whether it is the newer kind of message."""
    every = list(all_parts(components))
    if flags & COMPONENTS_V2:
        if len(every) > IN_ALL_V2:
            yield ("components",), "BASE_TYPE_BAD_LENGTH", f"At most {IN_ALL_V2} components in all."
        if sum(len(words(one, "content")) for one in every) > TEXT_V2:
            yield ("components",), "BASE_TYPE_BAD_LENGTH", f"At most {TEXT_V2} letters in all."
    else:
        if len(components) > ROWS:
            yield ("components",), "BASE_TYPE_BAD_LENGTH", f"Must be between 1 and {ROWS} in length."
        for place, row in enumerate(components):
            if row.get("type") != ROW:
                yield ("components", str(place), "type"), "UNION_TYPE_CHOICES", "Only rows without the v2 flag."
    yield from flaws_of_twins(every)
    for place, row in enumerate(components):
        inside = items(row, "components") if row.get("type") == ROW else []
        if len(inside) > 1 and any(one.get("type") in SELECTS for one in inside):
            yield ("components", str(place), "components"), "COMPONENT_LAYOUT_WIDTH_EXCEEDED", "A menu takes the row."
    for one in every:
        if one.get("type") == BUTTON:
            yield from _flaws_of_button(one)
        elif one.get("type") == STRING_SELECT:
            yield from flaws_of_select(one)


def flaws_of_twins(every: Iterable[Json]) -> Iterator[Flaw]:
    """The same custom id twice in one message or modal."""
    known: set[str] = set()
    for one in every:
        if custom_id := words(one, "custom_id"):
            if custom_id in known:
                yield ("components",), "COMPONENT_CUSTOM_ID_DUPLICATED", f"Component custom id {custom_id!r} twice"
            known.add(custom_id)


def _flaws_of_button(button: Json) -> Iterator[Flaw]:
    style, named = number(button, "style"), bool(words(button, "custom_id"))
    if style == LINK and (named or not words(button, "url")):
        yield ("components", "url"), "BUTTON_COMPONENT_INVALID_URL", "A link button has a url and no custom_id"
    elif style not in {LINK, PREMIUM} and (not named or button.get("url")):
        yield ("components", "custom_id"), "BUTTON_COMPONENT_CUSTOM_ID_REQUIRED", f"A custom id is required: {button}"
    if style != PREMIUM and not words(button, "label").strip() and not button.get("emoji"):
        yield ("components", "label"), "BUTTON_COMPONENT_INVALID_EMPTY", "A button needs a label or an emoji"


def flaws_of_select(select: Json) -> Iterator[Flaw]:
    """Options that are twins, more chosen than there are, limits that cross."""
    options = items(select, "options")
    least, most = number(select, "min_values", 1), number(select, "max_values", 1)
    if least > most or most > len(options):
        yield ("components", "max_values"), "BASE_TYPE_BAD_LENGTH", f"{least} to {most} of {len(options)} options"
    if len({words(option, "value") for option in options}) < len(options):
        yield ("components", "options"), "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED", "The specified value is used twice"
    if sum(bool(option.get("default")) for option in options) > most:
        yield ("components", "options"), "SELECT_COMPONENT_TOO_MANY_DEFAULTS", "More defaults than can be chosen"
    for option in options:
        if not words(option, "label").strip():
            yield ("components", "options", "label"), "BASE_TYPE_REQUIRED", "This field is required"


def check_sizes(sizes: list[int]) -> None:
    """Raises when a file or the whole request is too large."""
    if any(size > FILE for size in sizes) or sum(sizes) > REQUEST:
        raise Refused(40005)
