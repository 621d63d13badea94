"""/criteria: those who coordinate a network decide what it asks of a good activity.

Every change makes a new version of the list; what was answered keeps the version that it was answered with.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from handlers.checks import lists, rules
from handlers.checks.ready import ready_lists
from handlers.kit.answer import Ask, Change, Say
from handlers.kit.errors import UserError
from handlers.kit.form import Field, Form, Option
from handlers.kit.formats import language_name as own_name
from handlers.kit.tidying import tidy_line
from handlers.kit.view import Button, Kind, Tone, View, bold, italic, lines, paragraphs, t
from storage import Criterion

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.form import Values
    from handlers.kit.view import Text, Words
    from storage import Draft

LONGEST_WORDS, LONGEST_ADVICE = 100, 120
"""Characters: seven of both, in three bytes a letter, are still one message."""

OTHERS = 4
"""Languages offered at a time, those that follow the one shown; pressing on leads through all of them."""

ACT = "check-list"
_PARTS = ("words", "advice")
_KINDS = {"label": t("checks-kind-label"), "research": t("checks-kind-research"), "civic": t("checks-kind-civic")}


# --- the list


def criteria(ctx: Context, _rest: str) -> Answer:
    """`/criteria`: the list in force, a button for each criterion."""
    ctx.require(ACT)
    return Say(_page(ctx))


def show(ctx: Context) -> Answer:
    ctx.require(ACT)
    return Change(_page(ctx))


def _page(ctx: Context, note: Words | None = None) -> View:
    held = lists.in_force(ctx, ctx.network.id).criteria
    told = [
        t("checks-list-line", number=number, asked=lists.said(ctx, one.words), more=_marks(one))
        for number, one in enumerate(held, start=1)
    ]
    keys = [Button(str(number), "checks.criterion", (one.key,)) for number, one in enumerate(held, start=1)]
    rows = [tuple(keys[:4]), tuple(keys[4:])]
    if len(held) < rules.MOST:
        rows.append((Button(t("checks-list-add"), "checks.add"),))
    rows.append((Button(t("checks-list-ready"), "checks.ready"),))
    words = paragraphs(
        note,
        lines(bold(t("checks-list-title")), ctx.network_line),
        lines(*told),
        t("checks-list-how", least=rules.LEAST, most=rules.MOST),
    )
    return View(words, tuple(rows))


def _marks(one: Criterion) -> Text:
    if one.must:
        return t("checks-mark-must-minors") if one.minors else t("checks-mark-must")
    return t("checks-mark-weight", weight=one.weight)


# --- one criterion


def criterion(ctx: Context, key: str, language: str = "") -> Answer:
    """One criterion in one language, and what can be changed about it."""
    ctx.require(ACT)
    return Change(_criterion(ctx, key, language or ctx.language))


def _criterion(ctx: Context, key: str, language: str) -> View:
    held = lists.in_force(ctx, ctx.network.id).criteria
    one = _held(held, key)
    none = italic(t("checks-words-lacking"))
    words = paragraphs(
        lines(bold(t("checks-criterion", number=held.index(one) + 1)), own_name(language)),
        lines(bold(t("checks-part-words")), one.words.get(language) or none),
        lines(bold(t("checks-part-advice")), one.advice.get(language) or none),
        lines(
            t("checks-is-must") if one.must else t("checks-is-no-must"),
            t("checks-is-minors") if one.minors else None,
            t("checks-is-weight", weight=one.weight),
        ),
    )
    at = (key, language)
    rows = (
        (Button(t("checks-wording"), "checks.wording", at),),
        (
            Button(t("checks-no-must") if one.must else t("checks-must"), "checks.set", (*at, "must")),
            Button(t("checks-weigh"), "checks.set", (*at, "weight")),
        ),
        (Button(t("checks-no-minors") if one.minors else t("checks-minors"), "checks.set", (*at, "minors")),),
        (
            Button(t("checks-up"), "checks.set", (*at, "up")),
            Button(t("checks-remove"), "checks.remove", (key,), Tone.BAD),
        ),
        (Button(t("kit-back"), "checks.list"),),
    )
    return View(words, rows)


def wording(ctx: Context, key: str, language: str) -> Answer:
    """Its words in one language, and the way to the next ones."""
    ctx.require(ACT)
    one = _held(lists.in_force(ctx, ctx.network.id).criteria, key)
    none = italic(t("checks-words-lacking"))
    words = paragraphs(
        own_name(language),
        lines(bold(t("checks-part-words")), one.words.get(language) or none),
        lines(bold(t("checks-part-advice")), one.advice.get(language) or none),
    )
    every = _languages(ctx)
    place = every.index(language) if language in every else 0
    following = [*every[place + 1 :], *every[:place]][:OTHERS]
    others = [Button(own_name(code), "checks.wording", (key, code)) for code in following]
    rows = (
        *(tuple(others[start : start + 2]) for start in range(0, len(others), 2)),
        (Button(t("checks-edit-words"), "checks.word", (key, language, "words")),),
        (Button(t("checks-edit-advice"), "checks.word", (key, language, "advice")),),
        (Button(t("kit-back"), "checks.criterion", (key, language)),),
    )
    return Change(View(words, rows))


def _languages(ctx: Context) -> Sequence[str]:
    """The network's languages, and the one of whoever looks."""
    return tuple(dict.fromkeys((*ctx.network.languages, ctx.language)))


def _held(held: Sequence[Criterion], key: str) -> Criterion:
    found = next((one for one in held if one.key == key), None)
    if found is None:
        raise UserError("checks-criterion-gone")
    return found


# --- changes


def _keep(ctx: Context, changed: Sequence[Criterion]) -> None:
    """A new version, written to the audit log."""
    made = ctx.uow.checks.add_list(ctx.network.id, changed, now=ctx.now, made_by=ctx.person.id)
    ctx.uow.audit.add(
        ACT,
        "done",
        now=ctx.now,
        person_id=ctx.person.id,
        network_id=ctx.network.id,
        detail={"version": made.version},
    )


def _replace(held: Sequence[Criterion], key: str, change: Callable[[Criterion], Criterion]) -> list[Criterion]:
    _held(held, key)
    return [change(one) if one.key == key else one for one in held]


def _raised(held: Sequence[Criterion], key: str) -> list[Criterion]:
    """One place up; the first one goes to the end."""
    one = _held(held, key)
    rest = [other for other in held if other.key != key]
    place = held.index(one) - 1
    rest.insert(place if place >= 0 else len(rest), one)
    return rest


_CHANGES: dict[str, Callable[[Criterion], Criterion]] = {
    "must": lambda one: replace(one, must=not one.must),
    "minors": lambda one: replace(one, minors=not one.minors),
    "weight": lambda one: replace(one, weight=one.weight % max(rules.WEIGHTS) + 1),
}


def set_one(ctx: Context, key: str, language: str, what: str) -> Answer:
    """A must or not, about minors or not, the next weight, one place up."""
    ctx.require(ACT)
    held = lists.in_force(ctx, ctx.network.id).criteria
    if what == "up":
        _keep(ctx, _raised(held, key))
        return Change(_page(ctx))
    if what not in _CHANGES:
        raise UserError("checks-criterion-gone")
    _keep(ctx, _replace(held, key, _CHANGES[what]))
    return Change(_criterion(ctx, key, language))


def remove(ctx: Context, key: str) -> Answer:
    ctx.require(ACT)
    held = lists.in_force(ctx, ctx.network.id).criteria
    one = _held(held, key)
    if len(held) <= rules.LEAST:
        raise UserError("checks-list-least", least=rules.LEAST)
    _keep(ctx, [other for other in held if other.key != key])
    return Change(_page(ctx, t("checks-removed", asked=lists.said(ctx, one.words))))


# --- ready-made lists


def ready(ctx: Context, kind: str = "") -> Answer:
    """The lists that one can begin with; one of them in full."""
    ctx.require(ACT)
    if kind not in ready_lists():
        rows = [(Button(label, "checks.ready", (name,)),) for name, label in _KINDS.items()]
        return Change(View(t("checks-ready-which"), (*rows, (Button(t("kit-back"), "checks.list"),))))
    told = [
        t("checks-list-line", number=number, asked=lists.said(ctx, one.words), more=_marks(one))
        for number, one in enumerate(ready_lists()[kind], start=1)
    ]
    words = paragraphs(bold(_KINDS[kind]), lines(*told), t("checks-ready-ask"))
    row = (Button(t("checks-ready-use"), "checks.use", (kind,), Tone.MAIN), Button(t("kit-back"), "checks.ready"))
    return Change(View(words, (row,)))


def use(ctx: Context, kind: str) -> Answer:
    ctx.require(ACT)
    if kind not in ready_lists():
        return ready(ctx)
    _keep(ctx, ready_lists()[kind])
    return Change(_page(ctx, t("checks-list-used")))


# --- words


def _line(text: str, most: int) -> str:
    line = tidy_line(text)
    if not any(letter.isalpha() for letter in line):
        raise UserError("checks-plan-unclear")
    if len(line) > most:
        raise UserError("checks-too-long", most=most)
    return line


def word(ctx: Context, key: str, language: str, part: str) -> Answer:
    """Other words for a criterion, or for its advice, in one language."""
    ctx.require(ACT)
    one = _held(lists.in_force(ctx, ctx.network.id).criteria, key)
    if part not in _PARTS or language not in _languages(ctx):
        raise UserError("checks-criterion-gone")
    now = (one.words if part == "words" else one.advice).get(language)
    intro = lines(own_name(language), t("checks-words-now", words=now) if now else None)
    return Ask("checks.word", about={"key": key, "language": language, "part": part}, intro=intro)


def _save_word(ctx: Context, draft: Draft) -> Answer:
    ctx.require(ACT)
    key, language, part = (str(draft.about[name]) for name in ("key", "language", "part"))
    text = str(draft.values["text"])
    if part == "words" and len(text) > LONGEST_WORDS:
        raise UserError("checks-too-long", most=LONGEST_WORDS)

    def reworded(one: Criterion) -> Criterion:
        if part == "words":
            return replace(one, words={**one.words, language: text})
        return replace(one, advice={**one.advice, language: text})

    _keep(ctx, _replace(lists.in_force(ctx, ctx.network.id).criteria, key, reworded))
    return Say(_criterion(ctx, key, language))


WORD = Form(
    "checks.word",
    "checks-list-title",
    (
        Field(
            "text",
            "checks-field-text",
            lambda _ctx, text, _values: _line(text, LONGEST_ADVICE),
            required=True,
        ),
    ),
    save=_save_word,
    opener="criteria",
    review=False,
)


# --- a new criterion


def add(ctx: Context) -> Answer:
    ctx.require(ACT)
    if len(lists.in_force(ctx, ctx.network.id).criteria) >= rules.MOST:
        raise UserError("checks-list-most", most=rules.MOST)
    return Ask("checks.add")


def _read_must(ctx: Context, text: str, _values: Values) -> str:
    for value, label in _MUSTS.items():
        if text == value or text.casefold().strip(" .!") == ctx.plain(label).casefold():
            return value
    raise UserError("checks-must-unclear")


_MUSTS = {"must": t("checks-answer-must"), "may": t("checks-answer-may")}


def _save_added(ctx: Context, draft: Draft) -> Answer:
    ctx.require(ACT)
    checklist = lists.in_force(ctx, ctx.network.id)
    if len(checklist.criteria) >= rules.MOST:
        raise UserError("checks-list-most", most=rules.MOST)
    made = Criterion(
        key=f"own-{checklist.version + 1}",  # every addition is a version of its own
        words={ctx.language: str(draft.values["words"])},
        advice={ctx.language: str(draft.values["advice"])},
        must=draft.values["must"] == "must",
    )
    _keep(ctx, [*checklist.criteria, made])
    return Say(_page(ctx, t("checks-added")))


ADD = Form(
    "checks.add",
    "checks-add-title",
    (
        Field("words", "checks-field-words", lambda _ctx, text, _values: _line(text, LONGEST_WORDS), required=True),
        Field("advice", "checks-field-advice", lambda _ctx, text, _values: _line(text, LONGEST_ADVICE), required=True),
        Field(
            "must",
            "checks-field-must",
            _read_must,
            show=lambda _ctx, value: _MUSTS[str(value)],
            kind=Kind.CHOICE,
            required=True,
            options=lambda _ctx, _values: [Option(value, label) for value, label in _MUSTS.items()],
        ),
    ),
    save=_save_added,
    opener="criteria",
    review=False,
)
