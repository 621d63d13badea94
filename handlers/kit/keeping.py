"""Words as data: a question that is stored with a draft is asked in the language of whoever reads it later. Pure."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, cast

from handlers.kit.view import DateRange, Span, Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.kit.form import Doubt
    from handlers.kit.view import Arg, Words
    from storage import Json

_STYLES = ("bold", "italic", "code")


def held(candidates: Sequence[Json], question: Words | None = None, labels: Sequence[Words] = ()) -> Json:
    """A doubt as drafts keep it."""
    said: dict[str, Json] = {
        "candidates": list(candidates),
        "question": keep(question) if question is not None else None,
    }
    return {**said, "labels": [keep(one) for one in labels]} if labels else said


def held_doubt(doubt: Doubt) -> Json:
    return held(doubt.candidates, doubt.question, doubt.labels)


def keep(words: Words) -> Json:
    """The words as JSON: literal text as it is, messages as their key and arguments."""
    if isinstance(words, str):
        return words
    if isinstance(words, tuple):
        return [keep(one) for one in words]
    if isinstance(words, Span):
        styles = [style for style in _STYLES if getattr(words, style)]
        return {"words": keep(words.words), "styles": cast("Json", styles), "link": words.link}
    return {"text": words.key, "args": {name: _keep_arg(arg) for name, arg in words.args.items()}}


def kept(data: Json) -> Words:
    """The words that `keep` wrote down."""
    if isinstance(data, list):
        return tuple(kept(one) for one in data)
    if not isinstance(data, dict):
        return str(data)
    if "words" in data:
        styles = cast("list[str]", data["styles"])
        return Span(
            kept(data["words"]),
            bold="bold" in styles,
            italic="italic" in styles,
            code="code" in styles,
            link=cast("str | None", data["link"]),
        )
    return _text(data)


def _text(data: dict[str, Json]) -> Text:
    args = cast("dict[str, Json]", data["args"])
    return Text(str(data["text"]), {name: _kept_arg(arg) for name, arg in args.items()})


def _keep_arg(arg: Arg) -> Json:
    if isinstance(arg, str | int | float):
        return arg
    if isinstance(arg, Text):
        return keep(arg)
    if isinstance(arg, Decimal):
        return {"number": str(arg)}
    if isinstance(arg, datetime):
        return {"at": arg.isoformat()}
    if isinstance(arg, date):
        return {"on": arg.isoformat()}
    if isinstance(arg, DateRange):
        return {"first": arg.first_on.isoformat(), "last": arg.last_on.isoformat()}
    return [_keep_arg(one) for one in arg]


def _kept_arg(data: Json) -> Arg:
    if isinstance(data, list):
        return [cast("str | Text", _kept_arg(one)) for one in data]
    if not isinstance(data, dict):
        return cast("str | int | float", data)
    if "number" in data:
        return Decimal(str(data["number"]))
    if "at" in data:
        return datetime.fromisoformat(str(data["at"]))
    if "on" in data:
        return date.fromisoformat(str(data["on"]))
    if "first" in data:
        return DateRange(date.fromisoformat(str(data["first"])), date.fromisoformat(str(data["last"])))
    return _text(data)
