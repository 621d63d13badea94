"""What is shown of rounds: the list, one series, what its facilitator reads of how it went. Changes nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit import belonging, formats
from handlers.kit.tidying import clipped
from handlers.kit.view import Button, Tone, View, bold, italic, lines, paragraphs, t
from handlers.rounds import access, rules, words

if TYPE_CHECKING:
    from handlers.kit.context import Context
    from handlers.kit.view import Words
    from storage import RoundDraw, RoundMember, RoundSeries

PAGE = 5
LABEL = 34
RESULTS = 4
"""Rounds whose results are shown."""
QUOTED = 6


def listed(ctx: Context, page: int = 0) -> View:
    """Own series first, then the others that one may join; those that one looks after too."""
    everything, rounds = ctx.may(), ctx.uow.rounds
    total = rounds.count_seen(ctx.network.id, ctx.member, everything=everything)
    pages = max(-(-total // PAGE), 1)
    page = min(max(page, 0), pages - 1)
    found = rounds.list_seen(ctx.network.id, ctx.member, everything=everything, offset=page * PAGE, limit=PAGE)
    # Eight buttons at most: what is proposed has a list of its own.
    waiting = _proposed(ctx)
    new = Button(t("rounds-new"), "rounds.new", tone=Tone.PLAIN if found else Tone.MAIN)
    proposed = (Button(t("rounds-proposed", count=len(waiting)), "rounds.proposed"),) if waiting else ()
    turn = [Button(t("kit-previous"), "rounds.page", (page - 1,))] if page else []
    turn += [Button(t("kit-next"), "rounds.page", (page + 1,))] if page + 1 < pages else []
    rows = (
        *((Button(clipped(one.plan.topic, LABEL), "rounds.look", (one.id,)),) for one in found),
        tuple(turn),
        (*proposed, new) if not page else (),
    )
    head = lines(bold(t("rounds-list")), ctx.network_line)
    count = t("kit-page", page=page + 1, pages=pages) if pages > 1 else None
    said: list[Words] = [_entry(ctx, one) for one in found]
    return View(paragraphs(head, *(said or [t("rounds-none")]), count), tuple(row for row in rows if row))


def _entry(ctx: Context, series: RoundSeries) -> Words:
    return lines(
        bold(series.plan.topic),
        words.rhythm(series.plan, ctx.language),
        _own(ctx, access.member_of(ctx, series)),
    )


def _proposed(ctx: Context) -> list[RoundSeries]:
    """What waits for this person to open it, and what they propose themselves."""
    found = ctx.uow.rounds.list_proposed(ctx.network.id)
    return [one for one in found if one.author_id == ctx.person.id or access.manages(ctx, one)]


def proposed(ctx: Context) -> View:
    found = _proposed(ctx)[:PAGE]
    rows = tuple((Button(clipped(one.plan.topic, LABEL), "rounds.look", (one.id,)),) for one in found)
    said: list[Words] = [lines(bold(one.plan.topic), words.rhythm(one.plan, ctx.language)) for one in found]
    back = (Button(t("rounds-to-list"), "rounds.page", (0,)),)
    return View(paragraphs(*(said or [t("rounds-proposed-none")])), (*rows, back))


# --- one series


def card(ctx: Context, series: RoundSeries, note: Words | None = None) -> View:
    """All about one series, with one's own part in it."""
    member = access.member_of(ctx, series)
    planned = ctx.uow.rounds.find_planned(series.id)
    told = t("rounds-written-in", language=formats.language_in(series.plan.language, ctx.language))
    body = paragraphs(
        note,
        lines(
            ctx.network_line_of(series.network_id),
            bold(series.plan.topic),
            italic(told) if series.plan.language != ctx.language else None,
            t("rounds-for", whom=belonging.name_of(ctx, access.circle_of(series).word)),
            words.rhythm(series.plan, ctx.language),
            _next(ctx, planned) if series.state == "open" else words.STATES.get(series.state),
            t("rounds-taking", count=ctx.uow.rounds.count_members(series.id)) if series.state == "open" else None,
            _facilitator(ctx, series),
        ),
        _own(ctx, member),
        t("rounds-how") if member is None and series.state == "open" else None,
    )
    return View(body, tuple(row for row in _rows(ctx, series, member) if row))


def _next(ctx: Context, planned: RoundDraw | None) -> Words | None:
    if planned is None:
        return None
    days = (planned.planned_at.astimezone(ctx.zone).date() - ctx.today).days
    return t("rounds-next", at=planned.planned_at, days=max(days, 0))


def _facilitator(ctx: Context, series: RoundSeries) -> Words | None:
    if series.facilitator_id is None:
        return None
    return t("rounds-facilitator", name=ctx.uow.people.get(series.facilitator_id).name or t("rounds-nameless"))


def _own(ctx: Context, member: RoundMember | None) -> Words | None:
    """How one takes part oneself."""
    if member is None:
        return None
    if member.state == "asked":
        return t("rounds-you-asked")
    if not rules.takes_part(member, ctx.today):
        return t("rounds-you-paused-until", day=member.paused_until) if member.paused_until else t("rounds-you-paused")
    if member.skips:
        return t("rounds-you-skip")
    return t("rounds-you-in", languages=words.tongues(member.languages, ctx.language))


def _rows(ctx: Context, series: RoundSeries, member: RoundMember | None) -> list[tuple[Button, ...]]:
    back = Button(t("rounds-to-list"), "rounds.page", (0,))
    manages = access.manages(ctx, series)
    if series.state == "proposed":
        open_it = Button(t("rounds-accept"), "rounds.accept", (series.id,), Tone.MAIN)
        turn_down = Button(t("rounds-decline"), "rounds.decline", (series.id,))
        withdraw = Button(t("rounds-withdraw"), "rounds.withdraw", (series.id,))
        own = series.author_id == ctx.person.id
        return [(open_it, turn_down) if manages else (), (withdraw,) if own else (), (back,)]
    look_after = Button(t("rounds-manage"), "rounds.manage", (series.id,))
    if series.state != "open":
        return [(look_after,) if access.facilitates(ctx, series) else (), (back,)]
    own_rows = _member_rows(ctx, series, member)
    return [*own_rows, (look_after, back) if manages else (back,)]


def _member_rows(ctx: Context, series: RoundSeries, member: RoundMember | None) -> list[tuple[Button, ...]]:
    one = (series.id,)
    if member is None:
        return [(Button(t("rounds-join"), "rounds.join", one, Tone.MAIN),) if access.belongs(ctx, series) else ()]
    leave = Button(t("rounds-leave"), "rounds.leave", one, Tone.BAD)
    languages = Button(t("rounds-languages"), "rounds.languages", (series.id, 0))
    if member.state == "asked" or not rules.takes_part(member, ctx.today):
        return [(Button(t("rounds-goon-yes"), "rounds.goon", one, Tone.MAIN),), (languages, leave)]
    skip = (
        Button(t("rounds-unskip"), "rounds.skip", (series.id, 0))
        if member.skips
        else Button(t("rounds-skip"), "rounds.skip", (series.id, 1))
    )
    return [(skip, Button(t("rounds-pause"), "rounds.pause", one)), (languages, leave)]


# --- looking after one


def manage(ctx: Context, series: RoundSeries, note: Words | None = None) -> View:
    """What a coordinator may do; how rounds went is for who opened it alone."""
    one = (series.id,)
    results = Button(t("rounds-results"), "rounds.results", one)
    rows = [
        (results,) if access.facilitates(ctx, series) else (),
        (Button(t("kit-edit"), "rounds.edit", one), Button(t("rounds-end"), "rounds.end", one, Tone.BAD))
        if series.state == "open"
        else (),
        (Button(t("kit-back"), "rounds.look", one),),
    ]
    said = t("rounds-manage-what") if series.state == "open" else words.STATES["ended"]
    return View(paragraphs(note, bold(series.plan.topic), said), tuple(row for row in rows if row))


def results(ctx: Context, series: RoundSeries) -> View:
    """Counts of the last rounds, when nobody answers any more: what one answer added would tell what it was."""
    draws = ctx.uow.rounds.list_draws(series.id, limit=RESULTS)
    said = [_result(ctx, draw) for draw in draws] or [t("rounds-results-none")]
    back = (Button(t("kit-back"), "rounds.manage", (series.id,)),)
    return View(paragraphs(bold(series.plan.topic), t("rounds-results-what"), *said), (back,))


def _result(ctx: Context, draw: RoundDraw) -> Words:
    counts = ctx.uow.rounds.count_said(draw.id)
    people, told = counts.total(), counts.total() - counts[""]
    head = t("rounds-result", number=draw.number, day=draw.drawn_at or draw.planned_at, people=people)
    fresh = t("rounds-result-repeats", repeats=draw.repeats) if draw.repeats else t("rounds-result-fresh")
    mute = t("rounds-result-mute", count=draw.mute) if draw.mute else None
    if draw.state != "closed" or told < rules.SHOWN_FROM:
        few = t("rounds-result-few", count=rules.SHOWN_FROM) if people else None
        return lines(bold(head), fresh if people else None, mute, few)
    how = t("rounds-result-went", well=counts["well"], short=counts["short"], no=counts["not"], silent=counts[""])
    written = ctx.uow.rounds.list_words(draw.id)
    quoted = [f"– {clipped(one, 160)}" for one in written[:QUOTED]] if len(written) >= rules.SHOWN_FROM else []
    return lines(bold(head), fresh, mute, how, *quoted)
