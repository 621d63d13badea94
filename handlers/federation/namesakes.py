"""People of one name in two united networks: each is asked once, in private, whether that is them.

A yes alone changes nothing and is told to nobody; a no is for good. What follows when both said yes is in joining.py.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from handlers.federation import joining, pages
from handlers.kit.answer import Change
from handlers.kit.attention import Weight
from handlers.kit.desk import Note
from handlers.kit.errors import Refused, UserError
from handlers.kit.likeness import fold
from handlers.kit.view import Button, Tone, View, t
from storage import NetworkId

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Collection, Iterable, Mapping, Sequence
    from datetime import datetime

    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.desk import Desk
    from storage import Federation, Namesake, PersonId

    Named = Sequence[tuple[PersonId, str]]

MOST_SAME = 3
"""Where more people bear a name, it says nothing about who is who, and nobody is asked."""
SHORTEST = 3
"""Letters of a name that is compared."""
MOST_AT_ONCE = 100
BETWEEN = timedelta(days=7)
"""Whoever was asked about one network is not asked about the next one before."""
OPEN_FOR = timedelta(days=14)
"""So long the letter with the question waits for the reader's quiet hours and absence."""


def by_name(people: Iterable[tuple[PersonId, str]]) -> dict[str, list[PersonId]]:
    """Who bears a name, however it is written: "José  Díaz" and "jose diaz" are one."""
    found: dict[str, list[PersonId]] = {}
    for person, name in people:
        # Plain letters fold alike at a fifth of the price: a network may have 100,000 names.
        key = "".join(filter(str.isalnum, name.lower())) if name.isascii() else fold(name)
        if len(key) >= SHORTEST:
            found.setdefault(key, []).append(person)
    return found


def same_named(first: Named, second: Named) -> list[tuple[PersonId, PersonId]]:
    """Pairs of different records with one name, each in one of the networks alone."""
    both = {person for person, _ in first} & {person for person, _ in second}
    there = by_name(second)
    return [
        (one, other)
        for name, people in by_name(first).items()
        if name in there and max(len(people), len(there[name])) <= MOST_SAME
        for one in people
        for other in there[name]
        if not {one, other} & both
    ]


def to_ask(
    pairs: Sequence[tuple[PersonId, PersonId]],
    federation: Federation,
    said: Mapping[PersonId, Sequence[Namesake]],
    now: datetime,
) -> list[tuple[PersonId, NetworkId]]:
    """Who is asked about which network: once, never about somebody who said no, and not two questions in a week."""
    first, second = federation.both

    def answer(person: PersonId, about: NetworkId) -> str | None:
        return next((one.state for one in said.get(person, ()) if one.network_id == about), None)

    wanted: dict[tuple[PersonId, NetworkId], None] = {}
    for one, other in pairs:
        if "no" in {answer(one, second), answer(other, first)}:
            continue
        wanted |= {(one, second): None, (other, first): None}
    return [
        (person, about)
        for person, about in wanted
        if answer(person, about) is None and all(each.asked_at <= now - BETWEEN for each in said.get(person, ()))
    ]


@dataclass(frozen=True, slots=True)
class Found:
    """Who may be asked next, with those of their name; more: others wait behind them."""

    people: frozenset[PersonId] = frozenset()
    more: bool = False


def find(desk: Desk, federation: Federation) -> Found:
    """Compare all names of both networks. It takes seconds where these are large, and holds nobody up."""
    pairs, wanted = _wanted(desk, federation, None)
    first = {person for person, _ in wanted[:MOST_AT_ONCE]}
    people = {person for pair in pairs if not first.isdisjoint(pair) for person in pair}
    return Found(frozenset(people), len(wanted) > MOST_AT_ONCE)


def _wanted(
    desk: Desk, federation: Federation, among: Collection[PersonId] | None
) -> tuple[list[tuple[PersonId, PersonId]], list[tuple[PersonId, NetworkId]]]:
    """Pairs of one name, and who is asked about which network; among: of these people alone."""
    names = desk.uow.namesakes
    pairs = same_named(*(names.list_named(one, among=among) for one in federation.both))
    said: dict[PersonId, list[Namesake]] = {}
    for each in names.list_said({person for pair in pairs for person in pair}):
        said.setdefault(each.person_id, []).append(each)
    return pairs, to_ask(pairs, federation, said, desk.now)


def ask(desk: Desk, federation: Federation, found: Found, counts: Counter[str]) -> None:
    """Ask those who were found, as far as they are still there, still called so, and were not asked meanwhile."""
    wanted = _wanted(desk, federation, found.people)[1][:MOST_AT_ONCE]
    names = desk.uow.people.names_of([person for person, _ in wanted])
    notes = []
    for person, about in wanted:
        desk.uow.namesakes.ask(person, about, now=desk.now)
        view = _question(str(names[person]), desk.network(about).name, about)
        of, cause = f"federation:{federation.id}", f"namesake:{about}"
        until = {"about": of, "life": OPEN_FOR}
        notes.append(Note(person, cause, "federation", Weight.UNASKED, desk.now, view, **until))  # type: ignore[arg-type]
    counts.update(desk.hand_over(notes))


def _question(name: str, network: str, about: NetworkId) -> View:
    row = (
        Button(t("federation-namesake-yes"), "federation.namesake", (about, "yes"), Tone.MAIN),
        Button(t("federation-namesake-no"), "federation.namesake", (about, "no")),
    )
    return View(t("federation-namesake-ask", name=name, network=network), (row,))


def answer(ctx: Context, network_id: int, said: str) -> Answer:
    """What they said; the other side reads nothing of it, unless it said the same."""
    about = NetworkId(network_id)
    asked = ctx.uow.namesakes.find(ctx.person.id, about, lock=True)
    if asked is None or said not in {"yes", "no"}:
        raise Refused("federation-gone", action="namesake", scope=f"network {network_id}")
    if asked.state == "no":
        raise UserError("federation-namesake-answered")
    mine = _own_networks(ctx, about)
    if not mine:
        raise UserError("federation-namesake-over")
    for one in sorted(mine):
        # Two who say so in the same instant come one after the other, or neither would read the other's yes.
        if (union := ctx.uow.federations.between(one, about)) is not None:
            ctx.uow.federations.find(union.id, lock=True)
    ctx.uow.namesakes.answer(ctx.person.id, about, said, now=ctx.now)
    if said == "no":
        joining.part_in(ctx, about)
        return Change(View(t("federation-namesake-never")))
    for person, name in ctx.uow.namesakes.list_agreeing(about, mine):
        if person != ctx.person.id and fold(name) == fold(ctx.person.name or ""):
            joining.offer(ctx, person)
    no = Button(t("federation-namesake-no"), "federation.namesake", (about, "no"))
    return Change(View(t("federation-namesake-thanks", network=pages.name_of(ctx, about)), ((no,),)))


def _own_networks(ctx: Context, about: NetworkId) -> set[NetworkId]:
    """The person's networks that are united with that one now; none where they belong to it already."""
    mine = {one.network_id for one in ctx.uow.people.list_memberships(ctx.person.id)}
    return set() if about in mine else mine & ctx.uow.federations.partners_of(about)
