"""How somebody comes to belong: invitation links, open sections, requests that a coordinator decides."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from handlers.kit.answer import Change, Say
from handlers.kit.view import Button, Tone, View, lines, paragraphs, t
from handlers.people.rules import KINDS, LinkState, link_state
from storage import NotFound

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.view import Text, Words
    from storage import Invitation, JoinRequest, Membership, Network, PersonId, Section


class Outcome(Enum):
    """What a link did."""

    WELCOME = "welcome"
    ALREADY = "already"
    ELSEWHERE = "elsewhere"
    """The person is in another section of that network: moving is asked about."""
    DEAD = "dead"


@dataclass(frozen=True, slots=True)
class Visit:
    """What following an invitation came to. `words` say it; `section` and `country` are where it leads."""

    outcome: Outcome
    words: Words
    section: Section | None = None
    country: str | None = None


# --- links


def follow_link(ctx: Context, token: str, *, new: bool = False, move: bool = False) -> Visit:
    """Use an invitation: enter its network, take its role, join its section. Nothing is used up in vain.

    new: Kith and the person have just met. move: the person has agreed to leave their section for the link's.
    """
    invitation = ctx.uow.invitations.find(ctx.house.sign(token))
    if invitation is None:
        return Visit(Outcome.DEAD, t("people-link-unknown"))
    maker = ctx.uow.people.list_roles(invitation.made_by) if invitation.made_by is not None else None
    state = link_state(invitation, ctx.now, maker, ctx.person.id)
    if state is not LinkState.GOOD:
        return Visit(Outcome.DEAD, t("people-link-used" if state is LinkState.USED else "people-link-expired"))
    section = ctx.uow.networks.get_section(invitation.section_id) if invitation.section_id is not None else None
    fresh = ctx.uow.people.membership(ctx.person.id, invitation.network_id) is None
    granted = _take_role(ctx, invitation)
    if granted is None:
        return Visit(Outcome.DEAD, t("people-link-used"))
    landed = ctx.member
    _enter_network(ctx, invitation)
    if new:
        _forget_landing(ctx, landed)
    return _arrive(ctx, invitation, section, news=granted or fresh or new, move=move)


def _take_role(ctx: Context, invitation: Invitation) -> bool | None:
    """Whether a role was given now; None when somebody else was faster."""
    if invitation.role is None:
        return False
    if invitation.scope is None:
        return _take_kind(ctx, invitation)
    section_id = invitation.section_id if invitation.scope == "section" else None
    country = invitation.country if invitation.scope == "country" else None
    wanted = (invitation.role, invitation.scope, invitation.network_id, section_id, country)
    for role in ctx.uow.people.list_roles(ctx.person.id):
        if (role.role, role.scope, role.network_id, role.section_id, role.country) == wanted:
            return False
    if invitation.used_at is not None or not ctx.uow.invitations.claim(invitation.id, ctx.person.id, now=ctx.now):
        return None
    ctx.uow.people.grant(
        ctx.person.id,
        invitation.role,
        invitation.scope,
        now=ctx.now,
        network_id=invitation.network_id,
        section_id=section_id,
        country=country,
    )
    ctx.roles = ctx.uow.people.list_roles(ctx.person.id)
    ctx.uow.audit.add(
        "role.taken",
        "done",
        now=ctx.now,
        person_id=ctx.person.id,
        network_id=invitation.network_id,
        detail={"role": invitation.role, "scope": invitation.scope, "invitation": invitation.id},
    )
    return True


def _take_kind(ctx: Context, invitation: Invitation) -> bool:
    """A link may say what its people are (a student, an educator); that is no right, so it is never used up."""
    held = ctx.uow.people.membership(ctx.person.id, invitation.network_id)
    kinds = list(held.kinds) if held is not None else []
    if invitation.role not in KINDS or invitation.role in kinds:
        return False
    ordered = [kind for kind in KINDS if kind in {*kinds, invitation.role}]
    ctx.uow.people.join(ctx.person.id, invitation.network_id, now=ctx.now, kinds=ordered)
    return held is not None


def _enter_network(ctx: Context, invitation: Invitation) -> None:
    """The link's network becomes the current one."""
    ctx.person = ctx.uow.people.change(ctx.person.id, network_id=invitation.network_id)
    ctx.network = ctx.uow.networks.get(invitation.network_id)
    ctx.member = ctx.uow.people.join(ctx.person.id, ctx.network.id, now=ctx.now)


def enter_network(ctx: Context, network: Network) -> None:
    """Somebody new says which network they are with; the one they landed in by default forgets that they came."""
    landed = ctx.member
    if network.id == landed.network_id:
        return
    ctx.person = ctx.uow.people.change(ctx.person.id, network_id=network.id)
    ctx.network, ctx.member = network, ctx.uow.people.join(ctx.person.id, network.id, now=ctx.now)
    _forget_landing(ctx, landed)


def _forget_landing(ctx: Context, landed: Membership) -> None:
    """Out of the network in which somebody was only put because Kith needed one; who has anything there stays."""
    if landed.network_id == ctx.network.id or landed.section_id or landed.country or landed.kinds or landed.themes:
        return
    trusted = any(role.network_id == landed.network_id for role in ctx.roles)
    wrote = ctx.uow.activities.list_of(ctx.person.id, network_id=landed.network_id, limit=1)
    if not trusted and not wrote and ctx.uow.profiles.find(ctx.person.id, landed.network_id) is None:
        ctx.uow.people.leave(ctx.person.id, landed.network_id)


def _arrive(ctx: Context, invitation: Invitation, section: Section | None, *, news: bool, move: bool) -> Visit:
    country = section.country if section else invitation.country
    role = role_words(ctx, invitation, section)
    network = ctx.network.name
    if section is not None and ctx.member.section_id not in {None, section.id} and not move:
        held = ctx.uow.networks.get_section(ctx.member.section_id)
        question = t("people-link-elsewhere", mine=held.name, theirs=section.name)
        return Visit(Outcome.ELSEWHERE, lines(role if news else None, question), section, country)
    if section is not None and ctx.member.section_id != section.id:
        become_member(ctx, section)
        news = True
    elif section is None and country is not None and ctx.member.country is None:
        ctx.member = ctx.uow.people.join(ctx.person.id, ctx.network.id, now=ctx.now, country=country)
    where = where_now(ctx, section, country)
    if not news:
        already = t("people-link-already", section=section.name) if section else t("people-already-in", network=network)
        return Visit(Outcome.ALREADY, already, section, country)
    return Visit(Outcome.WELCOME, lines(where, role), section, country)


def where_now(ctx: Context, section: Section | None, country: str | None) -> Words:
    """Where somebody is who has just come."""
    network = ctx.network.name
    if section is not None:
        return t("people-in-section", section=section.name, network=network)
    if country is not None and ctx.member.country == country:
        return t("people-in-country", country=country, network=network)
    return t("people-in", network=network)


def role_words(ctx: Context, invitation: Invitation, section: Section | None) -> Words | None:
    """What the link makes somebody, in words; None for plain membership."""
    if invitation.scope is None:
        return None
    if invitation.scope == "section" and section is not None:
        return t("people-now-coordinates-section", section=section.name)
    if invitation.scope == "country" and invitation.country:
        return t("people-now-coordinates-country", country=invitation.country)
    return t("people-now-coordinates-network", network=ctx.network.name)


def move_over(ctx: Context, token: str) -> Answer:
    """The person agreed to change the section for the one of the link; the link is looked at again."""
    visit = follow_link(ctx, token, move=True)
    return Change(View(visit.words, (section_row(),) if visit.outcome is not Outcome.DEAD else ()))


def section_row() -> tuple[Button, ...]:
    """What to look at after joining."""
    return (
        Button(t("people-see-section"), "kit.command", ("section",)),
        Button(t("kit-start-log"), "kit.command", ("log",)),
    )


# --- sections


def become_member(ctx: Context, section: Section) -> None:
    """Into the section; what was asked of other sections of the network is taken back."""
    ctx.member = ctx.uow.people.join(ctx.person.id, section.network_id, now=ctx.now, section_id=section.id)
    ctx.uow.invitations.withdraw(ctx.person.id, section.network_id, now=ctx.now)


def enter(ctx: Context, section: Section) -> Words:
    """Join an open section at once, ask the coordinator of any other; says what came of it."""
    if ctx.member.section_id == section.id:
        return t("people-link-already", section=section.name)
    if section.joining == "open" or ctx.may(
        network_id=section.network_id, section_id=section.id, country=section.country
    ):
        become_member(ctx, section)
        return t("people-joined", section=section.name)
    request = ctx.uow.invitations.request(ctx.person.id, section.id, now=ctx.now)
    if ctx.member.country is None:
        ctx.member = ctx.uow.people.join(ctx.person.id, section.network_id, now=ctx.now, country=section.country)
    deciders = who_decides(ctx, section)
    for person_id in deciders:
        ctx.tell(person_id, request_view(ctx, request, section), cause=f"join:{request.id}:asked")
    return t("people-asked" if deciders else "people-asked-nobody", section=section.name)


def who_decides(ctx: Context, section: Section) -> Sequence[PersonId]:
    """The section's coordinators who can be reached, else the country's, else the network's, else the admins."""
    people, network_id = ctx.uow.people, section.network_id
    for level in range(4):
        asked = (
            people.list_admins()
            if level == 3
            else people.list_coordinators(
                network_id,
                section_id=section.id if level == 0 else None,
                country=section.country if level == 1 else None,
            )
        )
        found = [one for one in asked if one != ctx.person.id and _listens(ctx, one)]
        if found:
            return found
    return ()


def _listens(ctx: Context, person_id: PersonId) -> bool:
    person = ctx.uow.people.get(person_id)
    return person.stopped_at is None and ctx.uow.people.address(person_id) is not None


def request_view(ctx: Context, request: JoinRequest, section: Section) -> View:
    """Somebody wants to join: what a coordinator sees, with the two answers."""
    person = ctx.uow.people.get(request.person_id)
    words = (
        t("people-request", name=person.name, section=section.name)
        if person.name
        else t("people-request-unnamed", section=section.name)
    )
    row = (
        Button(t("people-accept"), "people.accept", (request.id,), Tone.GOOD),
        Button(t("people-decline"), "people.decline", (request.id,), Tone.BAD),
    )
    return View(words, (row,))


def decide(ctx: Context, request_id: int, *, accept: bool) -> Answer:
    """A coordinator answers a request. The right is the presser's; of two answers the first one counts."""
    request = ctx.uow.invitations.get_request(request_id)
    if request is None:
        return Change(View(t("people-request-gone")))
    section = ctx.uow.networks.get_section(request.section_id)
    ctx.require("join.decide", network_id=section.network_id, section_id=section.id, country=section.country)
    state = "accepted" if accept else "declined"
    if not ctx.uow.invitations.decide(request.id, state, by=ctx.person.id, now=ctx.now):
        return Change(View(t("people-request-was", state=_state_now(ctx, request))))
    name = ctx.uow.people.get(request.person_id).name or t("people-unnamed")
    if accept:
        ctx.uow.people.join(request.person_id, section.network_id, now=ctx.now, section_id=section.id)
        ctx.uow.invitations.withdraw(request.person_id, section.network_id, now=ctx.now)
    ctx.tell(request.person_id, _decided(section, accept=accept), cause=f"join:{request.id}:{state}")
    ctx.uow.audit.add(
        f"join.{state}",
        "done",
        now=ctx.now,
        person_id=ctx.person.id,
        network_id=section.network_id,
        detail={"person": request.person_id, "section": section.id},
    )
    return Change(View(_done(ctx, request, name, section.name, accept=accept)))


def _decided(section: Section, *, accept: bool) -> View:
    """What the person hears who asked to join."""
    if accept:
        return View(t("people-request-accepted", section=section.name), (section_row(),))
    other = (Button(t("people-choose-section"), "people.home"),)
    return View(t("people-request-declined", section=section.name), (other,))


def _done(ctx: Context, request: JoinRequest, name: str | Text, section: str, *, accept: bool) -> Words:
    """What the coordinator hears: whether the person was told, or will be."""
    if _listens(ctx, request.person_id):
        if accept:
            return t("people-has-joined", name=name, section=section)
        return t("people-was-declined", name=name, section=section)
    if accept:
        return t("people-has-joined-later", name=name, section=section)
    return t("people-was-declined-later", name=name, section=section)


def decided_meanwhile(ctx: Context, since: datetime) -> list[Say]:
    """The answers to the person's requests that were given while they wanted to hear nothing."""
    decided = [
        one
        for one in ctx.uow.invitations.list_of(ctx.person.id)
        if one.state in {"accepted", "declined"} and one.decided_at is not None and one.decided_at >= since
    ]
    for one in decided:  # said here, and so not kept for them any more
        ctx.uow.outbox.withdraw(f"join:{one.id}:{one.state}:")
    sections = [(ctx.uow.networks.get_section(one.section_id), one.state) for one in decided]
    return [Say(_decided(section, accept=state == "accepted")) for section, state in sections]


def _state_now(ctx: Context, request: JoinRequest) -> str:
    again = ctx.uow.invitations.get_request(request.id)
    return again.state if again is not None else request.state


def list_requests(ctx: Context) -> Answer:
    """Requests that wait in the person's scope, each with its two buttons; the oldest five."""
    waiting = []
    for request in ctx.uow.invitations.list_waiting(ctx.network.id):
        section = ctx.uow.networks.get_section(request.section_id)
        if ctx.may(section_id=section.id, country=section.country):
            waiting.append((request, section))
    if not waiting:
        if not ctx.coordinates:
            ctx.require("join.list", section_id=ctx.member.section_id, country=ctx.member.country)
        return Say(View(t("people-requests-none")))
    head = Say(View(t("people-requests", count=len(waiting))))
    return [head, *(Say(request_view(ctx, request, section)) for request, section in waiting[:5])]


def leave(ctx: Context) -> Answer:
    """Out of the section, at once and with a way back; the country and everything logged stay."""
    if ctx.member.section_id is None:
        return Change(View(t("people-no-section"), ((Button(t("people-choose-section"), "people.home"),),)))
    try:
        name = ctx.uow.networks.get_section(ctx.member.section_id).name
    except NotFound:
        name = ""
    ctx.uow.people.leave_section(ctx.person.id, ctx.network.id)
    coordinated = ctx.uow.people.revoke_of_section(ctx.person.id, ctx.member.section_id)
    if coordinated:
        ctx.roles = ctx.uow.people.list_roles(ctx.person.id)
        ctx.uow.audit.add(
            "role.left",
            "done",
            now=ctx.now,
            person_id=ctx.person.id,
            network_id=ctx.network.id,
            detail={"section": ctx.member.section_id},
        )
    row = (Button(t("people-choose-section"), "people.home"),)
    gone = t("people-left-role", section=name) if coordinated else None
    return Change(View(paragraphs(t("people-left", section=name), gone), (row,)))
