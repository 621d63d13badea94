"""What is shown of united networks: the page of /partners, one union, and who decides about it. Changes nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.federation import access
from handlers.kit.view import Button, Tone, View, bold, lines, paragraphs, t

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from handlers.kit.context import Context
    from handlers.kit.view import Text, Words
    from storage import Federation, NetworkId

MOST = 4
"""Unions with a button of their own on a page."""


def name_of(ctx: Context, network_id: NetworkId) -> str:
    return ctx.network.name if network_id == ctx.network.id else ctx.uow.networks.get(network_id).name


def listed(ctx: Context, page: int = 0, note: Words | None = None) -> View:
    """The networks that one's own is united with, what one's own items are for, and what waits for owners."""
    owner = access.owns(ctx, ctx.network.id)
    every = [one for one in ctx.uow.federations.list_live(ctx.network.id) if owner or one.state == "united"]
    pages = max(-(-len(every) // MOST), 1)
    page = min(max(page, 0), pages - 1)
    shown = every[page * MOST : (page + 1) * MOST]
    head = bold(t("federation-head", network=ctx.network.name))
    united = any(one.state == "united" for one in every)
    shares = ctx.uow.federations.shares_by_default(ctx.person.id, ctx.network.id)
    usual = t("federation-default", partners="yes" if shares else "no") if united else None
    none = None if every else t("federation-none-owner" if owner else "federation-none")
    body = paragraphs(note, head, none, lines(*(_line(ctx, one) for one in shown)) if shown else None, usual)
    turn = [Button(t("kit-previous"), "federation.list", (page - 1,))] if page else []
    turn += [Button(t("kit-next"), "federation.list", (page + 1,))] if page + 1 < pages else []
    default = Button(
        t("federation-default-no" if shares else "federation-default-yes"), "federation.default", (0 if shares else 1,)
    )
    rows = (
        *((Button(name_of(ctx, one.other(ctx.network.id)), "federation.open", (one.id,)),) for one in shown),
        tuple(turn),
        (default,) if united else (),
        (Button(t("federation-propose"), "federation.propose", tone=Tone.MAIN),) if owner and candidates(ctx) else (),
    )
    return View(body, tuple(row for row in rows if row))


def candidates(ctx: Context) -> Sequence[NetworkId]:
    """Networks that could be asked."""
    taken = {ctx.network.id}
    for one in ctx.uow.federations.list_live(ctx.network.id):
        taken |= set(one.both)
    return [one.id for one in ctx.uow.networks.list_all() if one.id not in taken]


def _line(ctx: Context, federation: Federation) -> Text:
    other = name_of(ctx, federation.other(ctx.network.id))
    if federation.state == "united":
        return t("federation-line-united", network=other, on=_day(ctx, federation))
    if federation.asking_id == ctx.network.id:
        return t("federation-line-asked", network=other, at=federation.expires_at)
    return t("federation-line-asks", network=other, at=federation.expires_at)


def _day(ctx: Context, federation: Federation) -> date:
    at = federation.answered_at or federation.proposed_at
    return at.astimezone(ctx.zone).date()


def card(ctx: Context, federation: Federation, note: Words | None = None) -> View:
    """One union or proposal, with what this person may decide."""
    own = access.side_of(ctx, federation)
    names = (name_of(ctx, own), name_of(ctx, federation.other(own)))
    body = paragraphs(
        note,
        bold(t("federation-title", one=names[0], other=names[1])),
        _state(ctx, federation),
        t("federation-words", words=federation.words) if federation.words else None,
        t("federation-means") if federation.state in {"proposed", "united"} else None,
    )
    return View(body, tuple(row for row in _rows(ctx, federation) if row))


def _state(ctx: Context, federation: Federation) -> Text:
    other = name_of(ctx, federation.asking_id)
    if federation.state == "united":
        return t("federation-is-united", on=_day(ctx, federation))
    if federation.state == "proposed":
        return t("federation-is-proposed", network=other, at=federation.expires_at)
    if federation.state == "left":
        left = federation.left_id if federation.left_id is not None else federation.first_id
        return t("federation-is-left", network=name_of(ctx, left))
    return t("federation-is-over")


def _rows(ctx: Context, federation: Federation) -> list[tuple[Button, ...]]:
    number, rows = federation.id, list[tuple[Button, ...]]()
    if federation.state == "proposed":
        if access.owns(ctx, federation.asked_id):
            rows.append(answer_row(federation))
        if access.owns(ctx, federation.asking_id):
            rows.append((Button(t("federation-withdraw"), "federation.withdraw", (number,)),))
    if federation.state == "united":
        mine = {one.network_id for one in ctx.uow.people.list_memberships(ctx.person.id)}
        rows.append((Button(t("federation-figures"), "statistics.united", (number,)),))
        if mine >= set(federation.both):
            rows.append((Button(t("federation-profiles"), "federation.double", federation.both),))
        if any(access.owns(ctx, one) for one in federation.both):
            rows.append((Button(t("federation-leave"), "federation.leave", (number,), Tone.BAD),))
    rows.append((Button(t("kit-back"), "federation.list", (0,)),))
    return rows


def answer_row(federation: Federation) -> tuple[Button, ...]:
    """Yes or no to a proposal."""
    return (
        Button(t("federation-accept"), "federation.accept", (federation.id,), Tone.MAIN),
        Button(t("federation-decline"), "federation.decline", (federation.id,)),
    )
