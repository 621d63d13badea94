"""How people, accounts and what they would bring are called in this room's messages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.countries import country_name
from handlers.kit.view import bold, lines, t

if TYPE_CHECKING:
    from handlers.kit.context import Context
    from handlers.kit.view import Text, Words
    from storage import Identity, MergePreview, Person, Role

MOST_OF_A_NAME = 40
"""Letters of what an account calls itself: whoever made it must not get a sentence of their own into ours."""
_TOLD = ("activity", "practice", "project", "idea", "event", "plan")
"""Tables whose rows are told by their number; more is "and other entries"."""


def platform(name: str) -> Text:
    return t("kit-platform", platform=name)


def account(one: Identity, name: str = "") -> Text:
    """An account as others know it: its platform, and the name it goes by there just now, in one short line."""
    name = " ".join(name.split())[:MOST_OF_A_NAME]
    return t("linking-account", platform=platform(one.platform), name=name or "-", named="yes" if name else "no")


def person(ctx: Context, found: Person) -> Words:
    """Whose a code is: chosen name, network, since when. Not more."""
    network_id = found.network_id or ctx.network.id
    member = ctx.uow.people.membership(found.id, network_id)
    since = (member.joined_at if member is not None else found.created_at).astimezone(ctx.zone).date()
    name = found.name or ctx.plain(t("linking-unnamed"))
    return lines(bold(name), t("linking-person", network=ctx.uow.networks.get(network_id).name, since=since))


def brings(ctx: Context, preview: MergePreview) -> Words | None:
    """What comes along and what does not; None when there is nothing to ask about."""
    if preview.new:
        return None
    counts = {name: preview.entries.get(name, 0) for name in _TOLD}
    told: list[str | Text] = [t("linking-count", what=name, count=count) for name, count in counts.items() if count]
    told += [t("linking-count", what="reminder", count=preview.reminders)] if preview.reminders else []
    told += [t("linking-count", what="draft", count=preview.drafts)] if preview.drafts else []
    if set(preview.entries) - {*_TOLD, "reminder", "draft"}:
        told.append(t("linking-count", what="other", count=1))
    rights = [_right(ctx, one) for one in preview.rights]
    return lines(
        t("linking-brings", what=told) if told else None,
        t("linking-stays"),
        t("linking-rights", rights=rights) if rights else None,
    )


def _right(ctx: Context, role: Role) -> Text:
    if role.section_id is not None:
        name = ctx.uow.networks.get_section(role.section_id).name
    elif role.country is not None:
        name = country_name(role.country, ctx.language)
    else:
        name = ctx.uow.networks.get(role.network_id).name if role.network_id is not None else "Kith"
    return t("linking-right", role=role.role, name=name)
