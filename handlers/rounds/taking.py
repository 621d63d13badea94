"""Taking part in a series: in one press, with a way out at every time. All of it is one's own to change."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, cast

from handlers.kit import formats, phrases
from handlers.kit.answer import Ask, Change, Say, Toast
from handlers.kit.errors import UserError
from handlers.kit.form import Field, Form, Option
from handlers.kit.phrases import LANGUAGES, Length, Moment, Stretch, Towards
from handlers.kit.phrases import Kind as Phrase
from handlers.kit.tidying import tidy_text
from handlers.kit.view import Button, Kind, Tone, View, lines, paragraphs, t
from handlers.rounds import access, letters, pages, rules, words
from storage import MOST_MEMBERS, WENT, DrawId

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.form import Values
    from handlers.kit.view import Words
    from storage import Draft, Json, RoundDraw, RoundSeat, RoundSeries

_MORE = ("it", "pt", "tr", "uk")
"""Languages that are spoken in the networks beside those that Kith reads."""
A_PAGE = 5
_UNTIL_I_SAY = "open"


# --- in and out


def join(ctx: Context, series_id: int) -> Answer:
    """Twice is once. The languages are those that are known; they are changed with a button."""
    series = access.seen(ctx, series_id, "rounds-join", lock=True)
    if series.state != "open" or not access.belongs(ctx, series):
        raise UserError("rounds-not-open")
    if access.member_of(ctx, series) is not None:
        return Change(pages.card(ctx, series))
    if ctx.uow.rounds.count_members(series.id) >= MOST_MEMBERS:
        raise UserError("rounds-full", most=MOST_MEMBERS)
    ctx.uow.rounds.join(series.id, ctx.person.id, _known_languages(ctx), now=ctx.now)
    note = t("rounds-joined") if ctx.person.name else paragraphs(t("rounds-joined"), t("rounds-joined-nameless"))
    return Change(pages.card(ctx, series, note))


def _known_languages(ctx: Context) -> list[str]:
    """What they read Kith in, and what they said elsewhere that they speak."""
    expert = ctx.uow.experts.of(ctx.person.id, ctx.network.id).languages
    profile = ctx.uow.profiles.of(ctx.person.id, ctx.network.id).languages
    return list(dict.fromkeys((ctx.language, *profile, *expert)))


def leave(ctx: Context, series_id: int) -> Answer:
    """At once. Whom they met stays known, for the case that they come back."""
    series, _ = access.joined(ctx, series_id)
    ctx.uow.rounds.leave(series.id, ctx.person.id)
    return Change(pages.card(ctx, series, t("rounds-left")))


def skip(ctx: Context, series_id: int, skips: int) -> Answer:
    """One round without them, or with them after all."""
    series, _ = access.joined(ctx, series_id)
    ctx.uow.rounds.set_member(series.id, ctx.person.id, skips=bool(skips), ignored=0)
    return Change(pages.card(ctx, series, t("rounds-skipping" if skips else "rounds-not-skipping")))


def go_on(ctx: Context, series_id: int) -> Answer:
    series, _ = access.joined(ctx, series_id)
    ctx.uow.rounds.set_member(series.id, ctx.person.id, state="in", paused_until=None, ignored=0)
    return Change(pages.card(ctx, series, t("rounds-going-on")))


# --- a pause


def pause(ctx: Context, series_id: int) -> Answer:
    series, _ = access.joined(ctx, series_id)
    return Ask(PAUSE.name, about={"series": series.id})


def _read_until(ctx: Context, text: str, _values: Values) -> Json:
    """The first day back."""
    if text == _UNTIL_I_SAY:
        return text
    found = phrases.read(
        text,
        language=ctx.language,
        now=ctx.now,
        zone=ctx.zone,
        towards=Towards.AHEAD,
        kinds={Phrase.DATE, Phrase.RANGE, Phrase.DURATION},
    )
    value = found.value if isinstance(found, phrases.Understood) else None
    if isinstance(found, phrases.Doubtful):
        value = found.candidates[0].value
    back = _back_on(ctx.today, value)
    if back is None or not ctx.today < back <= ctx.today + rules.FARTHEST_PAUSE:
        raise UserError("rounds-pause-unclear")
    return back.isoformat()


def _back_on(today: date, value: object) -> date | None:
    if isinstance(value, Moment):
        return value.on
    if isinstance(value, Stretch):
        return value.ends.on
    if isinstance(value, Length):
        return rules.after(today, months=value.months, seconds=value.seconds)
    return None


def _save_pause(ctx: Context, draft: Draft) -> Answer:
    series, _ = access.joined(ctx, cast("int", draft.about["series"]))
    said = str(draft.values["until"])
    until = None if said == _UNTIL_I_SAY else date.fromisoformat(said)
    ctx.uow.rounds.set_member(series.id, ctx.person.id, state="paused", paused_until=until, ignored=0)
    note = t("rounds-paused-until", day=until) if until is not None else t("rounds-paused")
    return Change(pages.card(ctx, series, note))


PAUSE = Form(
    "rounds.pause",
    "rounds-pause-title",
    (
        Field(
            "until",
            "rounds-field-until",
            _read_until,
            kind=Kind.CHOICE,
            required=True,
            options=lambda _ctx, _values: [Option(_UNTIL_I_SAY, t("rounds-pause-open"))],
        ),
    ),
    save=_save_pause,
    opener="rounds",
    review=False,
)


# --- languages


def _all_languages(ctx: Context) -> list[str]:
    return list(dict.fromkeys((*ctx.house.languages, *LANGUAGES, *_MORE)))


def languages(ctx: Context, series_id: int, at: int = 0) -> Answer:
    """Switches for what one would talk in; the first that is on is spoken best."""
    series, member = access.joined(ctx, series_id)
    codes = list(dict.fromkeys((*member.languages, *_all_languages(ctx))))
    codes = sorted(codes, key=lambda code: formats.language_in(code, ctx.language))
    last = max(-(-len(codes) // A_PAGE) - 1, 0)
    at = min(max(at, 0), last)
    rows = [
        (_switch(ctx, code, (series.id, code, at), on=code in member.languages),)
        for code in codes[at * A_PAGE : (at + 1) * A_PAGE]
    ]
    turn = [Button(t("kit-previous"), "rounds.languages", (series.id, at - 1))] if at else []
    turn += [Button(t("kit-next"), "rounds.languages", (series.id, at + 1))] if at < last else []
    back = (Button(t("kit-back"), "rounds.look", (series.id,)),)
    spoken = t("rounds-speaks", languages=words.tongues(member.languages, ctx.language))
    return Change(View(paragraphs(t("rounds-languages-ask"), spoken), (*rows, tuple(turn), back)))


def _switch(ctx: Context, code: str, args: tuple[int | str, ...], *, on: bool) -> Button:
    name = formats.language_in(code, ctx.language)
    label: Words = t("kit-form-chosen", label=name) if on else name
    return Button(label, "rounds.speaks", args, Tone.GOOD if on else Tone.PLAIN)


def speaks(ctx: Context, series_id: int, code: str, at: int) -> Answer:
    """One language more or less; the last one stays."""
    series, member = access.joined(ctx, series_id)
    held: Sequence[str] = member.languages
    if code in held and len(held) == 1:
        return Toast(t("rounds-languages-one"))
    if code in held:
        held = [one for one in held if one != code]
    elif code in _all_languages(ctx):
        held = [*held, code]
    ctx.uow.rounds.set_member(series.id, ctx.person.id, languages=list(held))
    return languages(ctx, series_id, at)


# --- how it went


def _own_seat(ctx: Context, draw_id: int) -> tuple[RoundSeries, RoundDraw, RoundSeat]:
    """The round, if this person was drawn in it. What was counted once does not change: a closed one takes no word."""
    draw = ctx.uow.rounds.find_draw(DrawId(draw_id))
    seat = ctx.uow.rounds.find_seat(DrawId(draw_id), ctx.person.id, lock=True)
    if draw is None or seat is None:
        raise UserError("rounds-gone")
    if draw.state == "closed":
        raise UserError("rounds-answers-closed")
    return ctx.uow.rounds.get(draw.series_id), draw, seat


def went(ctx: Context, draw_id: int, said: str) -> Answer:
    """The last word counts; words that were written before stay."""
    series, draw, seat = _own_seat(ctx, draw_id)
    if said not in WENT:
        raise UserError("rounds-gone")
    ctx.uow.rounds.say(seat, went=said, words=seat.words, now=ctx.now)
    if access.member_of(ctx, series) is not None:
        ctx.uow.rounds.set_member(series.id, ctx.person.id, ignored=0)
    rows = (
        (Button(t("rounds-words"), "rounds.words", (draw.id,), Tone.MAIN),),
        (Button(t("rounds-other-answer"), "rounds.ask", (draw.id,)),),
        (Button(t("rounds-to-series"), "rounds.open-one", (series.id,)),),
    )
    return Change(View(lines(t("rounds-thanks", said=words.WENT[said]), t("rounds-thanks-words")), rows))


def ask(ctx: Context, draw_id: int) -> Answer:
    """The three buttons once more, without the names."""
    series, draw, _ = _own_seat(ctx, draw_id)
    return Change(letters.ask(series, draw.id, ()))


def write(ctx: Context, draw_id: int) -> Answer:
    _, draw, _ = _own_seat(ctx, draw_id)
    return Ask(SAY.name, about={"draw": draw.id})


def _read_words(_ctx: Context, text: str, _values: Values) -> Json:
    said = tidy_text(text)
    if not said:
        raise UserError("rounds-text-missing")
    if len(said) > rules.LONGEST_WORDS:
        raise UserError("rounds-text-long", most=rules.LONGEST_WORDS)
    return said


def _save_words(ctx: Context, draft: Draft) -> Answer:
    series, _, seat = _own_seat(ctx, cast("int", draft.about["draw"]))
    ctx.uow.rounds.say(seat, went=seat.went, words=str(draft.values["words"]), now=ctx.now)
    return Say(View(t("rounds-words-kept"), ((Button(t("rounds-to-series"), "rounds.open-one", (series.id,)),),)))


SAY = Form(
    "rounds.words",
    "rounds-words-title",
    (Field("words", "rounds-field-words", _read_words, kind=Kind.TEXT, required=True),),
    save=_save_words,
    opener="rounds",
    review=False,
)
