"""What readers press: seen, a vote, no more of this topic. Only who got the announcement is counted, each once."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from handlers.announcements import audience, body, rules
from handlers.kit import homes
from handlers.kit.answer import Change, Say, Toast
from handlers.kit.errors import UserError
from handlers.kit.view import Button, View, lines, t
from storage import NetworkId

if TYPE_CHECKING:
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from storage import Announcement

MANY_TOPICS = 8


def _heard(ctx: Context, announcement_id: int) -> Announcement | None:
    """The announcement, if this person got it and it still stands."""
    found = ctx.uow.announcements.find(announcement_id)
    if found is None or found.state not in rules.READABLE:
        return None
    if ctx.uow.outbox.was_told(found.about, ctx.person.id) or _reads_here(ctx, found):
        return found
    return None


def _reads_here(ctx: Context, found: Announcement) -> bool:
    """Whether it stands in the channel or group in which was pressed; members of its network answer there."""
    event = ctx.incoming
    room = event.place.chat if not event.place.private else event.server.channel if event.server is not None else ""
    if not room or not ctx.uow.outbox.stands_in(found.about, event.platform, room):
        return False
    if ctx.uow.people.membership(ctx.person.id, found.network_id) is None:
        raise UserError("announcements-members-only", network=ctx.uow.networks.get(found.network_id).name)
    return True


def acknowledge(ctx: Context, announcement_id: int) -> Answer:
    found = _heard(ctx, announcement_id)
    if found is None or "ack" not in _buttons(found):
        return Toast(t("announcements-over-now"))
    is_new = ctx.uow.announcements.answer(found.id, ctx.person.id, "ack", now=ctx.now)
    return Toast(t("announcements-acknowledged" if is_new else "announcements-acknowledged-before"))


def vote(ctx: Context, announcement_id: int, option: int, language: str) -> Answer:
    """One vote each; another press moves it."""
    found = _heard(ctx, announcement_id)
    options = body.options_of(found.values) if found is not None else []
    if found is None or "poll" not in _buttons(found) or not 0 <= option < len(options):
        return Toast(t("announcements-over-now"))
    variant = rules.variant_for(language, found.variants, ctx.uow.networks.get(found.network_id))
    said = (variant.options or options)[option]
    is_new = ctx.uow.announcements.answer(found.id, ctx.person.id, "poll", now=ctx.now, choice=option)
    return Toast(t("announcements-voted" if is_new else "announcements-voted-before", option=said))


def _buttons(announcement: Announcement) -> list[str]:
    return cast("list[str]", announcement.values.get("buttons") or [])


# --- topics


def mute(ctx: Context, announcement_id: int) -> Answer:
    """No more news of this section, country or network; a button to hear it again."""
    found = ctx.uow.announcements.find(announcement_id)
    if found is None or ctx.uow.people.membership(ctx.person.id, found.network_id) is None:
        return Toast(t("announcements-over-now"))
    topic = body.topic_of(ctx.uow, found)
    ctx.uow.announcements.mute(ctx.person.id, found.network_id, topic, now=ctx.now)
    place = audience.place_name(ctx, topic, found.network_id)
    row = (Button(t("announcements-unmute"), "announcements.unmute", (found.network_id, topic)),)
    return Say(View(t("announcements-muted", place=place), (row,)))


def unmute(ctx: Context, network_id: int, topic: str) -> Answer:
    if (NetworkId(network_id), topic) not in ctx.uow.announcements.list_muted(ctx.person.id):
        return Toast(t("announcements-not-muted"))
    ctx.uow.announcements.mute(ctx.person.id, NetworkId(network_id), topic, now=None)
    return Change(View(t("announcements-unmuted", place=audience.place_name(ctx, topic, NetworkId(network_id)))))


def topics(ctx: Context) -> View:
    """What this person muted, each with a button to hear it again."""
    muted = ctx.uow.announcements.list_muted(ctx.person.id)[:MANY_TOPICS]
    if not muted:
        return View(t("announcements-none-muted"))
    rows = tuple(
        (
            Button(
                t("announcements-unmute-place", place=audience.place_name(ctx, topic, network_id)),
                "announcements.unmute",
                (network_id, topic),
            ),
        )
        for network_id, topic in muted
        if topic == rules.NETWORK or homes.section_id_of(topic) or homes.country_of(topic)
    )
    return View(lines(t("announcements-muted-list")), rows)
