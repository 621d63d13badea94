"""What a member follows: sections, countries, themes and people; added by name or from an activity's card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.digests import wishes
from handlers.digests.choosing import COUNTRY, PERSON, SECTION, THEME
from handlers.kit import homes
from handlers.kit.answer import Change, Say
from handlers.kit.errors import Refused, UserError
from handlers.kit.likeness import Candidates, Exact
from handlers.kit.sight import Sight
from handlers.kit.view import Button, Tone, View, bold, lines, paragraphs, t
from storage import ActivityId, Follow, PersonId, SectionId, ThemeId

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.view import Text, Words
    from storage import Activity

A_PAGE = 6
MOST = 60
"""Follows a person may have; more would be the whole network, which is a page of its own."""
MOST_OFFERED = 6


# --- names


def name_of(ctx: Context, kind: str, target: str) -> str | Text | None:
    """What a follow is called; None when there is no such thing in the current network."""
    if kind == SECTION and target.isdigit():
        known = ctx.uow.networks.list_sections(ctx.network.id, retired=True)
        return next((one.name for one in known if one.id == SectionId(int(target))), None)
    if kind == THEME and target.isdigit():
        themes = ctx.uow.networks.list_themes(ctx.network.id, retired=True)
        return next((one.name(ctx.language) for one in themes if one.id == ThemeId(int(target))), None)
    if kind == COUNTRY:
        here = target in ctx.uow.networks.list_countries(ctx.network.id)
        return t("digests-country", country=target) if here else None
    if kind == PERSON and target.isdigit() and len(target) < 19:
        member = ctx.uow.people.membership(PersonId(int(target)), ctx.network.id)
        return ctx.uow.people.get(member.person_id).name or t("digests-somebody") if member is not None else None
    return None


def own(ctx: Context) -> list[tuple[Follow, str | Text]]:
    """What the person follows in the current network, with names; what is gone is left out."""
    here = [one for one in ctx.uow.digests.list_follows(ctx.person.id) if one.network_id == ctx.network.id]
    named = [(one, name_of(ctx, one.kind, one.target)) for one in here]
    return [(one, name) for one, name in named if name is not None]


# --- the page


def page(ctx: Context, number: int = 0, *note: Words) -> View:
    """Everything that is followed, a button each that ends it; and what is near and is not followed yet."""
    followed = own(ctx)
    pages = max(1, -(-len(followed) // A_PAGE))
    number = min(max(number, 0), pages - 1)
    rows = [
        (Button(t("digests-unfollow", name=name), "digests.unfollow", (one.kind, one.target), Tone.GOOD),)
        for one, name in followed[number * A_PAGE : (number + 1) * A_PAGE]
    ]
    turns = [Button(t("kit-previous"), "digests.following", (number - 1,))] if number else []
    turns += [Button(t("kit-next"), "digests.following", (number + 1,))] if number + 1 < pages else []
    near = _near(ctx, {(one.kind, one.target) for one, _ in followed})
    offered = [
        (Button(t("digests-follow", name=name), "digests.follow", (kind, target)),) for kind, target, name in near
    ]
    said = paragraphs(
        *note,
        lines(bold(t("digests-following-title")), ctx.network_line),
        t("digests-following-none") if not followed else t("digests-following-press"),
        t("digests-following-how"),
    )
    return View(said, (*rows, tuple(turns), *offered, (Button(t("digests-back"), "digests.show", (), Tone.WAY),)))


def _near(ctx: Context, followed: set[tuple[str, str]]) -> list[tuple[str, str, str | Text]]:
    """The own section and country, as long as they are not followed."""
    found = [(SECTION, str(ctx.member.section_id)), (COUNTRY, ctx.member.country or "")]
    named = ((kind, target, name_of(ctx, kind, target)) for kind, target in found if (kind, target) not in followed)
    return [(kind, target, name) for kind, target, name in named if name is not None]


def following(ctx: Context, number: int = 0) -> Answer:
    return Change(page(ctx, number))


# --- by name


def by_name(ctx: Context, text: str, *, wanted: bool) -> Answer:
    """`/digest follow Lyon`: a section, a country or a theme of the network; whatever is not clear is asked."""
    found = _find(ctx, text)
    if not found:
        raise UserError("digests-follow-unknown", text=text[:60])
    if len(found) > 1:
        do = "digests.follow" if wanted else "digests.unfollow"
        rows = tuple(
            (Button(name, do, (kind, target)),)
            for kind, target in found[:MOST_OFFERED]
            if (name := name_of(ctx, kind, target)) is not None
        )
        return Say(View(t("digests-follow-which"), rows))
    kind, target = found[0]
    return Say(_switch(ctx, kind, target, wanted=wanted))


def _find(ctx: Context, text: str) -> list[tuple[str, str]]:
    """What bears this name; else what is alike."""
    lands = ctx.uow.networks.list_countries(ctx.network.id)
    places = homes.find_home(text, ctx.uow.networks.list_sections(ctx.network.id))
    themes = wishes.theme_index(ctx.uow.networks.list_themes(ctx.network.id)).find(text)
    by_slug = {theme.slug: str(theme.id) for theme in ctx.uow.networks.list_themes(ctx.network.id)}
    exact: list[tuple[str, str]] = []
    alike: list[tuple[str, str]] = []
    for found, here in ((places, exact), (places, alike), (themes, exact), (themes, alike)):
        values: Sequence[str] = ()
        if isinstance(found, Exact) and here is exact:
            values = (found.value,)
        elif isinstance(found, Candidates) and here is alike:
            values = found.values
        here += [_target(value, by_slug) for value in values]
    known = [one for one in exact or alike if one[0] != COUNTRY or one[1] in lands]
    return list(dict.fromkeys(known))


def _target(value: str, by_slug: dict[str, str]) -> tuple[str, str]:
    section = homes.section_id_of(value)
    if section is not None:
        return SECTION, str(section)
    return (THEME, by_slug[value]) if value in by_slug else (COUNTRY, value)


# --- pressing


def follow(ctx: Context, kind: str, target: str) -> Answer:
    return Change(_switch(ctx, kind, target, wanted=True))


def unfollow(ctx: Context, kind: str, target: str) -> Answer:
    return Change(_switch(ctx, kind, target, wanted=False))


def _switch(ctx: Context, kind: str, target: str, *, wanted: bool) -> View:
    name = keep(ctx, kind, target, wanted=wanted)
    done = t("digests-followed", name=name) if wanted else t("digests-unfollowed", name=name)
    return page(ctx, 0, lines(done, _off_line(ctx) if wanted else None))


def keep(ctx: Context, kind: str, target: str, *, wanted: bool) -> str | Text:
    """Follow, or do not follow any more; what it is called. Raises UserError for what is not there."""
    name = name_of(ctx, kind, target)
    one = Follow(ctx.person.id, ctx.network.id, kind, target)
    if not wanted:
        ctx.uow.digests.unfollow(one)
        return name or target
    if name is None or (kind == PERSON and target == str(ctx.person.id)):
        raise UserError("digests-follow-gone")
    if len(ctx.uow.digests.list_follows(ctx.person.id)) >= MOST:
        raise UserError("digests-follow-many", count=MOST)
    ctx.uow.digests.follow(one)
    return name


def _off_line(ctx: Context) -> Words | None:
    """Nothing is switched on unasked; whoever follows something is told how it would reach them."""
    return t("digests-follow-off") if ctx.uow.digests.of(ctx.person.id).cadence == "off" else None


# --- from an activity's card


def offer(ctx: Context, activity_id: int) -> Answer:
    """What can be followed because of an activity: its sections, their countries, its themes, who wrote it."""
    return Change(_offer(ctx, _seen(ctx, activity_id)))


def toggle(ctx: Context, activity_id: int, kind: str, target: str) -> Answer:
    activity = _seen(ctx, activity_id)
    followed = {(one.kind, one.target) for one, _ in own(ctx)}
    if (kind, target) in {*_leads(ctx, activity), *followed}:
        keep(ctx, kind, target, wanted=(kind, target) not in followed)
    return Change(_offer(ctx, activity))


def _seen(ctx: Context, activity_id: int) -> Activity:
    activity = ctx.uow.activities.find(ActivityId(activity_id))
    countries = {one.id: one.country for one in ctx.uow.networks.list_sections(ctx.network.id, retired=True)}
    if activity is None or not Sight.of(ctx.member, ctx.roles, countries).sees_activity(activity):
        raise Refused("digests-follow-gone", action="activity-see", scope=f"activity {activity_id}")
    return activity


def _leads(ctx: Context, activity: Activity) -> Iterable[tuple[str, str]]:
    countries = {one.id: one.country for one in ctx.uow.networks.list_sections(ctx.network.id, retired=True)}
    lands = dict.fromkeys(countries[section] for section in activity.sections if section in countries)
    yield from ((SECTION, str(section)) for section in activity.sections)
    yield from ((COUNTRY, land) for land in lands)
    yield from ((THEME, str(theme)) for theme in activity.themes)
    if activity.author_id not in {None, ctx.person.id}:
        yield PERSON, str(activity.author_id)


def _offer(ctx: Context, activity: Activity) -> View:
    followed = {(one.kind, one.target) for one, _ in own(ctx)}
    rows = []
    for kind, target in _leads(ctx, activity):
        name = name_of(ctx, kind, target)
        if name is not None:
            on = (kind, target) in followed
            label = t("digests-unfollow", name=name) if on else t("digests-follow", name=name)
            tone = Tone.GOOD if on else Tone.PLAIN
            rows.append((Button(label, "digests.toggle", (activity.id, kind, target), tone),))
    said = paragraphs(bold(t("digests-offer-title")), t("digests-offer"), _off_line(ctx))
    settings = (Button(t("digests-settings"), "digests.show"),)
    return View(said, (*rows, settings))
