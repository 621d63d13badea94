"""What a handler returns. Handlers send nothing themselves."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias, Union

from handlers.kit.view import View

if TYPE_CHECKING:
    from handlers.kit.view import Button, Words
    from storage import Json, NetworkId


@dataclass(frozen=True, slots=True)
class Say:
    """A new message."""

    view: View


@dataclass(frozen=True, slots=True)
class Change:
    """The message under which a button was pressed now says this; a new message where there is none."""

    view: View


@dataclass(frozen=True, slots=True)
class Toast:
    """A short word at the pressed button; a line of its own where a platform has no such thing."""

    words: Words


@dataclass(frozen=True, slots=True)
class Ask:
    """Open a form. `values` are known answers, `doubts` candidates to be asked about, `about` what it is for.

    told: answers as typed, field -> text, which the form reads as if they had been typed into it.
    network_id: of what is changed, where somebody opens it from another network of theirs; None: the current one.
    """

    form: str
    values: Mapping[str, Json] = field(default_factory=dict)
    doubts: Mapping[str, Json] = field(default_factory=dict)
    about: Mapping[str, Json] = field(default_factory=dict)
    intro: Words | None = None
    told: Mapping[str, str] = field(default_factory=dict)
    network_id: NetworkId | None = None


@dataclass(frozen=True, slots=True)
class Invalid:
    """A form could not be saved: field -> why. The draft is kept and the first of these fields is asked again."""

    fields: Mapping[str, Words]


@dataclass(frozen=True, slots=True)
class Follow:
    """Continue with another feature's route, as if the person had typed it: "/mine", "/log"."""

    command: str
    rest: str = ""


Reply: TypeAlias = Union[Say, Change, Toast, Ask, Follow]
Answer: TypeAlias = Union[Reply, Sequence[Reply]]


def listed(answer: Answer) -> list[Reply]:
    """One reply or several, as a list."""
    return list(answer) if isinstance(answer, Sequence) else [answer]


def say(words: Words, *rows: tuple[Button, ...]) -> Say:
    """A new message with rows of buttons."""
    return Say(View(words, rows))
