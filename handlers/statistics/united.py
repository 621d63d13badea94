"""Two united networks' figures of a year: of each, of what both logged as the same, and together. Never more exact.

Everybody sees the same page, also who coordinates one side: the other side's private activities are nobody else's. The
number of what is the same is no cell of either network (handlers/statistics/disclosure.py), so that it is shown by a
rule of its own: only while it, and what each side did without it, rests on three people or more, or on nobody.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.errors import Refused
from handlers.kit.view import Button, View, bold, italic, lines, paragraphs, t
from handlers.statistics.following import NETWORK, YEAR
from handlers.statistics.public_years import PublicYears
from storage import ENOUGH, FederationId

if TYPE_CHECKING:
    from handlers.kit.context import Context
    from handlers.kit.view import Words
    from storage import Federation, NetworkId, United

_EARLIEST = 2000


def page(ctx: Context, federation_id: int, year: int = 0) -> View:
    """The year of both, for members of either while they are united."""
    federation = _seen(ctx, federation_id)
    year = min(max(year or ctx.today.year, _EARLIEST), ctx.today.year)
    names = [ctx.uow.networks.get(one).name for one in federation.both]
    united = ctx.uow.federations.united(*federation.both, year)
    head = lines(bold(t("statistics-united", one=names[0], other=names[1])), str(year))
    turn = [Button(str(year - 1), "statistics.united", (federation.id, year - 1))] if year > _EARLIEST else []
    turn += [Button(str(year + 1), "statistics.united", (federation.id, year + 1))] if year < ctx.today.year else []
    rows = (tuple(turn), (Button(t("kit-back"), "federation.open", (federation.id,)),))
    if not all(_may_tell(ctx, one, year) for one in federation.both) or not is_told(united):
        return View(paragraphs(head, t("statistics-united-closed")), rows)
    each = [
        t("statistics-united-each", network=name, count=one.activities)
        for name, one in zip(names, united.each, strict=True)
    ]
    surplus = t("statistics-united-twins", count=united.twins.activities) if united.twins.activities else None
    total: list[Words] = [t("statistics-united-total", count=united.total.activities)]
    if united.authors >= ENOUGH:
        total.append(t("statistics-united-people", count=united.authors))
    return View(paragraphs(head, lines(*each, surplus), lines(*total), italic(t("statistics-united-note"))), rows)


def is_told(united: United) -> bool:
    """Whether none of the three parts rests on one or two people. Pure."""
    if not united.twins.activities:
        return True
    alone = [one.activities - united.twins.activities for one in united.each]
    parts = [(united.twins.activities, united.behind[0]), *zip(alone, united.behind[1:], strict=True)]
    return all(not count or people >= ENOUGH for count, people in parts)


def _may_tell(ctx: Context, network_id: NetworkId, year: int) -> bool:
    """Whether everybody in that network may see its year."""
    stamps = ctx.uow.statistics.stamps(network_id)
    years = PublicYears(ctx.uow, network_id, stamps, ctx.uow.statistics.sections_of(network_id))
    return year not in stamps or years.shows(year, (NETWORK, YEAR))


def _seen(ctx: Context, federation_id: int) -> Federation:
    found = ctx.uow.federations.find(FederationId(federation_id))
    mine = {one.network_id for one in ctx.uow.people.list_memberships(ctx.person.id)}
    if found is None or found.state != "united" or mine.isdisjoint(found.both):
        raise Refused("statistics-united-gone", action="statistics-united", scope=f"federation {federation_id}")
    return found
