"""/digest: when it comes and about what, on one screen or in one line; a preview; all of what was new."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING

from handlers.digests import due, following, rules, wishes, writing
from handlers.digests.choosing import SECTION, Agenda
from handlers.digests.gathering import gather
from handlers.digests.writing import MOST_NEWS, Content, Names
from handlers.kit import formats
from handlers.kit.answer import Change, Say
from handlers.kit.attention import Weight, moment_for
from handlers.kit.errors import UserError
from handlers.kit.view import Button, Tone, View, bold, lines, paragraphs, t
from storage import ALL_DAYS, Follow

if TYPE_CHECKING:
    from collections.abc import Callable

    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.view import Words
    from storage import Digest

HOURS = tuple(60 * hour for hour in (7, 8, 9, 12, 17, 18, 19, 20))
THEMES_A_PAGE = 6
_MINUTES = 24 * 60
_CADENCES = ((rules.DAILY, t("digests-daily")), (rules.WEEKLY, t("digests-weekly")), (rules.OFF, t("digests-off")))


# --- the command


def digest(ctx: Context, rest: str) -> Answer:
    """`/digest` shows; `/digest weekly monday 8:00 environment`, `/digest follow Lyon`, `/digest off` do."""
    if not rest:
        return Say(page(ctx))
    plain = rest.casefold().strip(" .!")
    if plain in _words(ctx, "digests-words-off"):
        return Say(_saved(ctx, replace(ctx.uow.digests.of(ctx.person.id), cadence=rules.OFF)))
    for key, wanted in (("digests-words-unfollow", False), ("digests-words-follow", True)):
        for word in sorted(_words(ctx, key), key=len, reverse=True):
            if plain.startswith(f"{word} "):
                return following.by_name(ctx, rest.strip()[len(word) :].strip(), wanted=wanted)
            if plain == word:
                return Say(following.page(ctx))
    wish = wishes.read(
        rest,
        language=ctx.language,
        now=ctx.now,
        zone=ctx.zone,
        themes=ctx.uow.networks.list_themes(ctx.network.id),
        all_words=_words(ctx, "digests-words-all"),
    )
    if not wish.is_clear:
        if wish.unknown:
            raise UserError("digests-unclear-part", text=wish.unknown[0][:60])
        raise UserError("digests-unclear")
    held = wish.over(ctx.uow.digests.of(ctx.person.id))
    return Say(_saved(ctx, replace(held, themes=held.themes or None)))


def _words(ctx: Context, key: str) -> set[str]:
    said = f"{ctx.plain(t(key))},{ctx.words(t(key), 'en')}"
    return {word.strip().casefold() for word in said.split(",")}


def _saved(ctx: Context, wanted: Digest) -> View:
    """Keep the wishes and say when the next one comes."""
    return page(ctx, _keep(ctx, wanted))


def _keep(ctx: Context, wanted: Digest) -> Words:
    before = ctx.uow.digests.of(ctx.person.id)
    begins = before.cadence == rules.OFF != wanted.cadence
    if begins and ctx.member.section_id is not None and not ctx.uow.digests.list_follows(ctx.person.id):
        # What is nearest is what most want to hear of; it is said, and ends with a press.
        ctx.uow.digests.follow(Follow(ctx.person.id, ctx.network.id, SECTION, str(ctx.member.section_id)))
    days = ctx.uow.attention.of(ctx.person.id).days
    ctx.uow.digests.keep(replace(wanted, next_at=rules.next_at(wanted, ctx.now, ctx.zone, days)))
    return t("digests-saved") if wanted.cadence != rules.OFF else t("digests-switched-off")


def moved(ctx: Context) -> None:
    """The person's clock changed: the digest keeps its hour on the new one. Nothing has to be asked."""
    held = ctx.uow.digests.of(ctx.person.id)
    if held.next_at is not None:
        days = ctx.uow.attention.of(ctx.person.id).days
        ctx.uow.digests.keep(replace(held, next_at=rules.next_at(held, ctx.now, ctx.zone, days)))


# --- the page


def page(ctx: Context, *note: Words) -> View:
    """All wishes, when the next one comes, and a button for each."""
    held = ctx.uow.digests.of(ctx.person.id)
    said = paragraphs(
        *note,
        lines(bold(t("digests-title")), _when_line(ctx, held), *_next_lines(ctx, held)),
        lines(_follows_line(ctx), _themes_line(ctx, held)),
        _mondays_line(ctx, held),
    )
    return View(said, _rows(ctx, held))


def _when_line(ctx: Context, held: Digest) -> Words:
    clock = _clock(ctx, held.minute)
    if held.cadence == rules.DAILY:
        return t("digests-is-daily", at=clock)
    if held.cadence == rules.WEEKLY:
        return t("digests-is-weekly", day=held.weekday, at=clock)
    return t("digests-is-off")


def _clock(ctx: Context, minute: int) -> str:
    return formats.format_time(time(minute // 60, minute % 60), ctx.language)


def _next_lines(ctx: Context, held: Digest) -> list[Words | None]:
    """When the next own one comes, and what stands in its way."""
    attention = ctx.uow.attention.of(ctx.person.id)
    at = rules.next_at(held, ctx.now, ctx.zone, attention.days, own=True)
    if at is None or held.cadence == rules.OFF:
        return []
    if not attention.daily_cap or not attention.days:
        return [t("digests-never")]
    days = (at.astimezone(ctx.zone).date() - ctx.today).days
    moment = moment_for(replace(attention, away_until=None), Weight.MAIL, at, ctx.zone)
    quiet = t("digests-in-quiet", at=moment.at) if moment is not None and moment.at > at else None
    shifted = held.cadence == rules.WEEKLY and at.astimezone(ctx.zone).weekday() != held.weekday
    other = t("digests-other-day") if shifted and attention.days != ALL_DAYS else None
    return [t("digests-next", at=at, days=days), quiet, other]


def _follows_line(ctx: Context) -> Words:
    names = [name for _, name in following.own(ctx)]
    return t("digests-follows", names=names[:8], more=max(len(names) - 8, 0)) if names else t("digests-follows-none")


def _themes_line(ctx: Context, held: Digest) -> Words:
    slugs = held.themes if held.themes is not None else tuple(ctx.member.themes)
    names = [one.name(ctx.language) for one in ctx.uow.networks.list_themes(ctx.network.id) if one.slug in slugs]
    return t("digests-themes", names=names) if names else t("digests-themes-none")


def _mondays_line(ctx: Context, held: Digest) -> Words | None:
    if not ctx.coordinates:
        return None
    return t("digests-mondays-off") if held.mondays == "off" else t("digests-mondays-on", at=_clock(ctx, held.minute))


def _rows(ctx: Context, held: Digest) -> tuple[tuple[Button, ...], ...]:
    cadences = tuple(
        Button(label, "digests.cadence", (one,), Tone.MAIN if one == held.cadence else Tone.PLAIN)
        for one, label in _CADENCES
    )
    when = [Button(t("digests-day"), "digests.days")] if held.cadence == rules.WEEKLY else []
    when.append(Button(t("digests-hour"), "digests.hours"))
    rows = [cadences, tuple(when)]
    rows.append(
        (Button(t("digests-to-following"), "digests.following"), Button(t("digests-to-themes"), "digests.themes"))
    )
    rows.append((Button(t("digests-preview"), "digests.preview"),))
    if ctx.coordinates:
        switch = t("digests-mondays-start") if held.mondays == "off" else t("digests-mondays-stop")
        rows.append((Button(switch, "digests.mondays", (int(held.mondays == "off"),)),))
    return tuple(rows)


def show(ctx: Context) -> Answer:
    return Change(page(ctx))


# --- single wishes


def _change(ctx: Context, change: Callable[[Digest], Digest]) -> Answer:
    return Change(_saved(ctx, change(ctx.uow.digests.of(ctx.person.id))))


def cadence(ctx: Context, what: str) -> Answer:
    if what not in {rules.DAILY, rules.WEEKLY, rules.OFF}:
        return show(ctx)
    return _change(ctx, lambda held: replace(held, cadence=what))


def days(ctx: Context) -> Answer:
    held = ctx.uow.digests.of(ctx.person.id)
    keys = [
        Button(t("digests-weekday", day=day), "digests.day", (day,), Tone.MAIN if day == held.weekday else Tone.PLAIN)
        for day in range(7)
    ]
    pairs = [tuple(keys[start : start + 2]) for start in range(0, 7, 2)]
    return Change(View(t("digests-day-ask"), (*pairs, _back())))


def day(ctx: Context, weekday: int) -> Answer:
    if not 0 <= weekday < 7:
        return show(ctx)
    return _change(ctx, lambda held: replace(held, weekday=weekday, cadence=rules.WEEKLY))


def hours(ctx: Context) -> Answer:
    held = ctx.uow.digests.of(ctx.person.id)
    keys = [
        Button(_clock(ctx, minute), "digests.hour", (minute,), Tone.MAIN if minute == held.minute else Tone.PLAIN)
        for minute in HOURS
    ]
    return Change(View(t("digests-hour-ask"), (tuple(keys[:4]), tuple(keys[4:]), _back())))


def hour(ctx: Context, minute: int) -> Answer:
    if not 0 <= minute < _MINUTES:
        return show(ctx)
    return _change(ctx, lambda held: replace(held, minute=minute))


def mondays(ctx: Context, on: int) -> Answer:
    if not ctx.coordinates:
        return show(ctx)
    return _change(ctx, lambda held: replace(held, mondays="on" if on else "off"))


def themes(ctx: Context, number: int = 0) -> Answer:
    """Themes for inspirations as switches; to begin with those of the profile."""
    held = ctx.uow.digests.of(ctx.person.id)
    chosen = held.themes if held.themes is not None else tuple(ctx.member.themes)
    known = ctx.uow.networks.list_themes(ctx.network.id)
    pages = max(1, -(-len(known) // THEMES_A_PAGE))
    number = min(max(number, 0), pages - 1)
    rows = []
    for one in known[number * THEMES_A_PAGE : (number + 1) * THEMES_A_PAGE]:
        name, on = one.name(ctx.language), one.slug in chosen
        label = t("kit-form-chosen", label=name) if on else name
        rows.append((Button(label, "digests.theme", (one.id, number), Tone.GOOD if on else Tone.PLAIN),))
    turns = [Button(t("kit-previous"), "digests.themes", (number - 1,))] if number else []
    turns += [Button(t("kit-next"), "digests.themes", (number + 1,))] if number + 1 < pages else []
    return Change(View(t("digests-themes-ask"), (*rows, tuple(turns), _back())))


def theme(ctx: Context, theme_id: int, number: int = 0) -> Answer:
    """Switch one; the choice is the digest's own from then on, the profile stays what it is."""
    held = ctx.uow.digests.of(ctx.person.id)
    slug = next((one.slug for one in ctx.uow.networks.list_themes(ctx.network.id) if one.id == theme_id), None)
    if slug is not None:
        before = held.themes if held.themes is not None else tuple(ctx.member.themes)
        chosen = tuple(one for one in before if one != slug) if slug in before else (*before, slug)
        ctx.uow.digests.keep(replace(held, themes=chosen))
    return themes(ctx, number)


def _back() -> tuple[Button, ...]:
    return (Button(t("digests-back"), "digests.show", (), Tone.WAY),)


# --- what would come, and all of what came


def preview(ctx: Context) -> Answer:
    """What the digest would say now. Moves no window: all of it comes again in its time."""
    held = ctx.uow.digests.of(ctx.person.id)
    wanted = held if held.cadence != rules.OFF else replace(held, cadence=rules.WEEKLY)
    view = due.preview(ctx, wanted)
    return Say(view if view is not None else View(t("digests-preview-none"), (_back(),)))


def news(ctx: Context, since: int, until: int, number: int = 0) -> Answer:
    """All that was new in a digest, page by page, as far as it is still there and for this reader."""
    cut = ctx.now - rules.SETTLED
    oldest = cut - 2 * rules.OLDEST_NEWS
    if not oldest.timestamp() <= since < until <= cut.timestamp() + 1:
        raise UserError("digests-news-old")
    begin, end = datetime.fromtimestamp(since, UTC), min(datetime.fromtimestamp(until, UTC), cut)
    gathered = gather(ctx.uow, [ctx.uow.digests.of(ctx.person.id)], now=ctx.now, since=begin, ahead=ctx.now)
    found = gathered.world.news(gathered.readers[ctx.person.id], since=begin, until=end)
    names = Names(gathered.world.sections, gathered.networks if len(gathered.networks) > 1 else {})
    items = Content(Agenda(), found).new
    pages = max(1, -(-len(items) // MOST_NEWS))
    number = min(max(number, 0), pages - 1)
    start = number * MOST_NEWS
    words, entries = writing.page_of(items[start : start + MOST_NEWS], names, first=start + 1)
    opened = writing.openers([(one.sign, one.id) for one in entries], None, first=start + 1)
    turns = [Button(t("kit-previous"), "digests.news", (since, until, number - 1))] if number else []
    turns += [Button(t("kit-next"), "digests.news", (since, until, number + 1))] if number + 1 < pages else []
    shown = t("kit-page", page=number + 1, pages=pages) if pages > 1 else None
    return Change(View(lines(bold(t("digests-head-news")), shown, words), (*opened, tuple(turns))))


def rest(_ctx: Context, first: int, entries: str, since: int = 0, until: int = 0) -> Answer:
    """The buttons that the digest itself had no room for. Whoever opens one may see it, or is told so."""
    return Change(writing.the_rest(first, entries, (since, until) if until else None))
