"""Forms as declarations: which fields there are, how each is read, shown and checked. handlers/kit/filling.py asks."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

from handlers.kit.view import Kind, t

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from handlers.kit.answer import Answer, Invalid
    from handlers.kit.context import Context
    from handlers.kit.incoming import Located
    from handlers.kit.view import Words
    from storage import Draft, Json

Values: TypeAlias = "Mapping[str, Json]"


@dataclass(frozen=True, slots=True)
class Option:
    """One choice. `value` is what is stored and what travels in the button."""

    value: str
    label: Words


@dataclass(frozen=True, slots=True)
class Doubt:
    """An answer with more than one reading: asked with a button for each. `question` says what is doubtful.

    labels: the buttons' words, one for each candidate, where showing all of the value would hide what differs.
    """

    candidates: Sequence[Json]
    question: Words | None = None
    labels: Sequence[Words] = ()


@dataclass(frozen=True, slots=True)
class Understood:
    """What one free message says about a form's fields: sure values, and candidates where there are two readings."""

    values: Values
    doubts: Mapping[str, Json] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Field:
    """One slot. Its words are the message `key`, its question `key.ask`, what to type `key.help`.

    read: typed text -> the value as JSON, a Doubt, or Understood when it answers other fields as well; raises
    UserError saying what to type instead. wording: a question that depends on the answers, instead of `key.ask`.
    show: the value in words. options: the choices, as buttons. check: words that ask about an unusual value once.
    asked: asked when missing; otherwise reached through Edit only. when: whether it applies at all.
    choose: a pressed choice -> the value, where choices are ids that nobody types; by default `read` knows them.
    beside: a field whose choices stand in the same question: choosing one changes that field and keeps the question.
    Whoever answers or skips the question is not asked for what stood beside it.
    offered: whether a command's options have it; not where there is nothing to choose before other answers are known.
    """

    name: str
    key: str
    read: Callable[[Context, str, Values], Json | Doubt | Understood]
    show: Callable[[Context, Json], Words] = lambda _ctx, value: str(value)
    kind: Kind = Kind.LINE
    required: bool = False
    asked: bool = True
    offered: bool = True
    options: Callable[[Context, Values], Sequence[Option]] | None = None
    check: Callable[[Context, Json, Values], Words | None] | None = None
    when: Callable[[Context, Values], bool] = lambda _ctx, _values: True
    typed: Callable[[Json], str] = lambda value: "" if value is None else str(value)  # the value as one would type it
    photo: Callable[[Context, bytes, Values], Json] | None = None
    location: Callable[[Context, Located, Values], Json | Doubt] | None = None
    wording: Callable[[Context, Values], Words] | None = None
    beside: Field | None = None
    choose: Callable[[Context, str, Values], Json | Doubt | Understood] | None = None

    @property
    def label(self) -> Words:
        return t(self.key)

    @property
    def ask(self) -> Words:
        return t(f"{self.key}.ask")

    @property
    def help(self) -> Words:
        return t(f"{self.key}.help")


@dataclass(frozen=True, slots=True)
class Form:
    """A form. `title` is a message key, `opener` the command that starts it anew.

    save: everything is there; changes things and answers, or returns Invalid and the draft is kept.
    understand: what a message typed at the review card says about the answers that are there. Only a form with it can
    be told in one line behind the words of its opener.
    card: the words of the review; by default every field with its value. review False: saved without a review.
    late: an earlier message was edited after the form was saved; what it says now and did not say before, or nothing
    when that cannot be read. open_to: whether this person may still go on with a
    draft, which holds what they could see when it was opened; by default always. hello: said above the first question.
    sends: what it holds goes to somebody: the review says "send", not "save".
    left: what follows when it was cancelled. ends: answers with which nothing is left to ask: it is saved, unreviewed.
    """

    name: str
    title: str
    fields: tuple[Field, ...]
    save: Callable[[Context, Draft], Answer | Invalid]
    opener: str
    review: bool = True
    understand: Callable[[Context, str, Values], Understood | None] | None = None
    card: Callable[[Context, Draft], Words] | None = None
    late: Callable[[Context, Draft, Understood], Answer] | None = None
    open_to: Callable[[Context, Draft], bool] = lambda _ctx, _draft: True
    hello: Callable[[Context, Values], Words] | None = None
    left: Callable[[Context, Draft], Answer] | None = None
    ends: Callable[[Values], bool] = lambda _values: False
    sends: bool = False

    def field(self, name: str) -> Field | None:
        return next((one for one in self.fields if one.name == name), None)
