"""Whoever belongs to two united networks: asked once whether both have one profile; nothing is merged without a yes.

What differs stands side by side; each press chooses for one of them, and the last one does it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from handlers.federation import pages, twins
from handlers.kit.answer import Change
from handlers.kit.countries import country_name
from handlers.kit.errors import Refused
from handlers.kit.view import Button, Tone, View, bold, lines, paragraphs, t
from storage import NetworkId

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.view import Text, Words
    from storage import DoubleProfile, Membership

KINDS = ("volunteer", "student", "formal-educator", "nonformal-educator", "researcher")
FIELDS = ("kinds", "themes", "country")
FIRST, SECOND = "a", "b"


@dataclass(frozen=True, slots=True)
class Both:
    """A person's two memberships. differing: the fields of FIELDS that can be chosen for."""

    first: Membership
    second: Membership
    differing: tuple[str, ...]

    def of(self, side: str) -> Membership:
        return self.first if side == FIRST else self.second


def both_of(ctx: Context, one: int, other: int) -> Both:
    """The person's own memberships in two networks that are united; Refused for anything else."""
    first_id, second_id = sorted((NetworkId(one), NetworkId(other)))
    first, second = (ctx.uow.people.membership(ctx.person.id, network) for network in (first_id, second_id))
    united = second_id in ctx.uow.federations.partners_of(first_id)
    if first is None or second is None or not united:
        raise Refused("federation-gone", action="profile-merge", scope=f"networks {first_id} {second_id}")
    differing = [name for name in ("kinds", "themes") if set(getattr(first, name)) != set(getattr(second, name))]
    # A section brings its country: there is nothing to choose then.
    if first.country != second.country and None in {first.section_id, second.section_id}:
        differing.append("country")
    return Both(first, second, tuple(differing))


def page(ctx: Context, one: int, other: int, chosen: str = "", note: Words | None = None) -> View:
    """Both profiles side by side. chosen: a letter for each field that differs; by default the current network's."""
    both = both_of(ctx, one, other)
    sides = _sides(ctx, both, chosen)
    known = ctx.uow.federations.find_double(ctx.person.id, both.first.network_id, both.second.network_id)
    names = (pages.name_of(ctx, both.first.network_id), pages.name_of(ctx, both.second.network_id))
    numbers = (both.first.network_id, both.second.network_id)
    said: list[Words] = [
        lines(
            bold(_label(name)),
            t("federation-double-line", network=names[0], value=_value(ctx, both.first, name)),
            t("federation-double-line", network=names[1], value=_value(ctx, both.second, name)),
        )
        for name in both.differing
    ]
    rows: list[tuple[Button, ...]] = []
    for place, name in enumerate(both.differing):
        label = t("federation-double-as", field=_label(name), network=names[0 if sides[place] == FIRST else 1])
        turned = sides[:place] + (SECOND if sides[place] == FIRST else FIRST) + sides[place + 1 :]
        rows.append((Button(label, "federation.double", (*numbers, turned)),))
    one_now = known is not None and known.state == "one"
    rows.append((Button(t("federation-double-yes"), "federation.merge", (*numbers, sides or "-"), Tone.MAIN),))
    rows.append((Button(t("federation-double-no"), "federation.apart", numbers),))
    rows.append((Button(t("federation-twice"), "federation.twice", numbers),))
    head = bold(t("federation-double-head", one=names[0], other=names[1]))
    state = t("federation-double-is-one" if one_now else "federation-double-how")
    same = None if both.differing else t("federation-double-same")
    return View(paragraphs(note, head, state, *said, same), tuple(rows))


def _sides(ctx: Context, both: Both, chosen: str) -> str:
    usual = SECOND if ctx.network.id == both.second.network_id else FIRST
    letters = [letter if letter in {FIRST, SECOND} else usual for letter in chosen[: len(both.differing)]]
    return "".join([*letters, *[usual] * (len(both.differing) - len(letters))])


def _label(name: str) -> Text:
    labels = {
        "kinds": t("federation-field-kinds"),
        "themes": t("federation-field-themes"),
        "country": t("federation-field-country"),
    }
    return labels[name]


def _value(ctx: Context, member: Membership, name: str) -> str | Text:
    if name == "country":
        return country_name(member.country, ctx.language) if member.country else t("federation-nothing")
    if name == "kinds":
        told = [ctx.plain(t("federation-kind", kind=one)) for one in member.kinds]
        return ", ".join(told) or t("federation-nothing")
    themes = ctx.uow.networks.list_themes(member.network_id, retired=True)
    names = [one.name(ctx.language) for one in themes if one.slug in member.themes]
    return ", ".join(names) or t("federation-nothing")


def merge(ctx: Context, one: int, other: int, chosen: str) -> Answer:
    """One profile from now on: what was chosen stands in both, and a later change in one is made in the other."""
    both = both_of(ctx, one, other)
    sides = dict(zip(both.differing, _sides(ctx, both, chosen), strict=True))
    for name, side in sides.items():
        source, target = both.of(side), both.of(SECOND if side == FIRST else FIRST)
        if name == "kinds":
            ctx.uow.people.join(ctx.person.id, target.network_id, now=ctx.now, kinds=source.kinds)
        elif name == "themes":
            themes = _carried(ctx, source, target)
            ctx.uow.people.join(ctx.person.id, target.network_id, now=ctx.now, themes=themes)
        elif source.country is not None and target.section_id is None:
            ctx.uow.people.join(ctx.person.id, target.network_id, now=ctx.now, country=source.country)
    numbers = (both.first.network_id, both.second.network_id)
    ctx.uow.federations.set_double(ctx.person.id, *numbers, "one", now=ctx.now)
    return Change(twins.twice(ctx, *numbers, note=t("federation-double-merged")))


def _carried(ctx: Context, source: Membership, target: Membership) -> Sequence[str]:
    """The themes of one profile as far as the other network has them; what only that one has stays."""
    there = {one.slug for one in ctx.uow.networks.list_themes(target.network_id)}
    here = {one.slug for one in ctx.uow.networks.list_themes(source.network_id)}
    return [*(one for one in source.themes if one in there), *(one for one in target.themes if one not in here)]


def apart(ctx: Context, one: int, other: int) -> Answer:
    """Two profiles, as before."""
    both = both_of(ctx, one, other)
    numbers = (both.first.network_id, both.second.network_id)
    ctx.uow.federations.set_double(ctx.person.id, *numbers, "apart", now=ctx.now)
    back = (Button(t("kit-back"), "federation.double", numbers),)
    return Change(View(t("federation-double-kept"), (back,)))


def asked(double: DoubleProfile, one: str, other: str) -> View:
    """What a person who was found in both is asked, once."""
    row = (
        Button(t("federation-profiles"), "federation.double", (double.first_id, double.second_id), Tone.MAIN),
        Button(t("federation-double-no"), "federation.apart", (double.first_id, double.second_id)),
    )
    return View(t("federation-double-ask", one=one, other=other), (row,))
