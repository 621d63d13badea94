"""Who is in a section, country or network, and what they may do: roles are given and taken within one's own scope."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from handlers.kit.answer import Change, Say, Toast
from handlers.kit.errors import UserError
from handlers.kit.likeness import Candidates, Exact, NameIndex, fold, words_of
from handlers.kit.view import Button, Tone, View, bold, lines, t
from handlers.networks import scopes
from handlers.networks.rules import Scope, role_fits
from storage import PersonId

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.view import Text
    from storage import Membership, Role

A_PAGE = 6

SEARCHED = 5000
"""Members whose names are looked through at a search."""

FOUND = 8
"""Members shown at most for one name: a screen of a phone."""


def open_members(ctx: Context, text: str) -> Answer:
    """`/members` shows one's own scope; `/members Batumi` another one inside it; `/members Nino` finds somebody."""
    own = scopes.own_scopes(ctx)
    if not own:
        ctx.require("members.list", section_id=ctx.member.section_id, country=ctx.member.country)
    if text:
        return _search(ctx, text, own)
    if len(own) == 1:
        return Say(members_page(ctx, scopes.word_of(own[0])))
    rows = tuple((_scope_button(ctx, scopes.word_of(one)),) for one in own)
    return Say(View(t("networks-members-of"), rows, anew=("kit.command", "members")))


def _search(ctx: Context, text: str, own: Sequence[Scope]) -> Answer:
    """A place by its name, else members by theirs, else what is alike: a name is typed with slips."""
    place = scopes.find_place(ctx, text)
    if isinstance(place, Exact):
        return Say(members_page(ctx, place.value))
    people = _names(ctx, own)
    index = NameIndex((name, one.person_id) for one, name in people if name)
    wanted = fold(text)
    bearers = {one.person_id for one, name in people if name and wanted in {fold(name), *words_of(name)}}
    if bearers:
        return Say(_found_page(ctx, people, bearers, own))
    if isinstance(place, Candidates):
        return Say(View(t("networks-did-you-mean"), tuple((_scope_button(ctx, word),) for word in place.values)))
    near = set(index.alike(text, FOUND))
    return Say(_found_page(ctx, people, near, own) if near else View(t("networks-member-unknown")))


def _names(ctx: Context, own: Sequence[Scope]) -> list[tuple[Membership, str | None]]:
    """Everybody the person looks after, by name."""
    found: dict[PersonId, tuple[Membership, str | None]] = {}
    for scope in own:
        page = ctx.uow.people.page_members(
            ctx.network.id, section_id=scope.section_id, country=scope.country, limit=SEARCHED
        )
        found.update((member.person_id, (member, name)) for member, name in page)
    return list(found.values())


def _found_page(
    ctx: Context, people: Sequence[tuple[Membership, str | None]], wanted: set[PersonId], own: Sequence[Scope]
) -> View:
    hits = [pair for pair in people if pair[0].person_id in wanted][:FOUND]
    word = scopes.word_of(own[0])
    rows = [(Button(label, "networks.member", (one.person_id, word)),) for one, label in _labels(ctx, hits, hits)]
    return View(t("networks-found", count=len(wanted)), tuple(rows))


def _scope_button(ctx: Context, word: str) -> Button:
    scope = scopes.scope_of(ctx, word)
    return Button(scopes.scope_name(ctx, scope) if scope else word, "networks.members", (word,))


def members_page(ctx: Context, word: str, page: int = 0) -> View:
    """The members of a scope by name, six at a time; only for those who look after it."""
    scope = scopes.scope_of(ctx, word)
    if scope is None:
        return View(t("networks-gone"))
    scopes.require(ctx, "members.list", scope)
    count = ctx.uow.people.count_members(ctx.network.id, section_id=scope.section_id, country=scope.country)
    pages = max(1, -(-count // A_PAGE))
    page = min(max(page, 0), pages - 1)
    # One more on either side: a namesake may stand on the page before or after.
    first = max(page * A_PAGE - 1, 0)
    beside = ctx.uow.people.page_members(
        ctx.network.id, section_id=scope.section_id, country=scope.country, offset=first, limit=A_PAGE + 2
    )
    found = beside[page * A_PAGE - first :][:A_PAGE]
    rows: list[tuple[Button, ...]] = [
        (Button(label, "networks.member", (member.person_id, word, page)),)
        for member, label in _labels(ctx, found, beside)
    ]
    if pages > 1:
        turn = [Button(t("kit-previous"), "networks.members", (word, page - 1))] if page else []
        turn += [Button(t("kit-next"), "networks.members", (word, page + 1))] if page + 1 < pages else []
        rows.append(tuple(turn))
    back = [
        Button(t("networks-to-page"), "networks.place", (word,)),
        Button(t("networks-invite"), "networks.invite", (word,)),
    ]
    rows.append(tuple(back))
    where = t("kit-page", page=page + 1, pages=pages) if pages > 1 else None
    said = lines(bold(scopes.scope_name(ctx, scope)), t("networks-member-count", count=count), where)
    return View(said, tuple(rows))


def _labels(
    ctx: Context, shown: Sequence[tuple[Membership, str | None]], beside: Sequence[tuple[Membership, str | None]]
) -> Iterator[tuple[Membership, str | Text]]:
    """Names; those who share one are told apart by where they are and since when."""
    called = Counter(fold(name or "") for _, name in beside)
    for member, name in shown:
        label = scopes.unnamed(name)
        if called[fold(name or "")] > 1:
            place, since = scopes.scope_name(ctx, _home(ctx, member)), member.joined_at.astimezone(ctx.zone).date()
            label = t("networks-namesake", name=label, place=place, on=since)
        roles = ctx.uow.people.list_roles(member.person_id)
        if any(role.network_id in {None, ctx.network.id} for role in roles):
            label = t("networks-member-with-role", name=label)
        yield member, label


# --- one member


def member_page(ctx: Context, person_id: int, word: str, page: int = 0) -> View:
    """One member: what a coordinator has to know, and the roles to give or take."""
    member = _member(ctx, person_id)
    if member is None:
        return View(t("networks-member-gone"), ((Button(t("kit-back"), "networks.members", (word, page)),),))
    scope = _home(ctx, member)
    scopes.require(ctx, "members.see", scope)
    name = ctx.uow.people.get(member.person_id).name
    roles = _roles(ctx, member.person_id)
    said = lines(
        bold(scopes.unnamed(name)),
        t("networks-member-in", place=scopes.scope_name(ctx, scope)) if member.country else None,
        *(_held(ctx, role) for role in roles),
    )
    rows = [
        *((button,) for button in _to_give(ctx, member, roles, word, page)),
        *((button,) for button in _to_take(ctx, roles, word, page)),
    ]
    if scope.section is not None:
        rows.append((Button(t("networks-remove"), "networks.remove", (member.person_id, word, page), Tone.BAD),))
    if len(ctx.uow.people.list_identities(member.person_id)) > 1:
        rows.append((Button(t("networks-member-channels"), "linking.member", (member.person_id,)),))
    rows.append((Button(t("kit-back"), "networks.members", (word, page)),))
    return View(said, tuple(rows), anew=("networks.member", person_id, word, page))


def _held(ctx: Context, role: Role) -> Text:
    """A role, and the server that it comes from: there it is taken, not here."""
    words = scopes.role_words(ctx, role)
    if role.server_id is None:
        return words
    return t("networks-role-from", role=ctx.plain(words), server=ctx.uow.servers.get(role.server_id).name)


def _member(ctx: Context, person_id: int) -> Membership | None:
    return ctx.uow.people.membership(PersonId(person_id), ctx.network.id)


def _home(ctx: Context, member: Membership) -> Scope:
    """Where a member belongs: whoever looks after that place may see them."""
    section = scopes.find_section(ctx, member.section_id) if member.section_id is not None else None
    return Scope(section, section.country) if section is not None else Scope(country=member.country)


def _roles(ctx: Context, person_id: PersonId) -> list[Role]:
    return [role for role in ctx.uow.people.list_roles(person_id) if role.network_id == ctx.network.id]


def _to_give(ctx: Context, member: Membership, roles: Sequence[Role], word: str, page: int) -> Iterator[Button]:
    """The roles that fit where the member is and that the presser may give: never wider than the presser's own."""
    home = _home(ctx, member)
    wanted = [home] if home.section is not None else []
    wanted += [Scope(country=member.country)] if member.country else []
    for scope in (*wanted, Scope()):
        by_hand = [role for role in roles if role.server_id is None]
        if scopes.may(ctx, scope) and not any(role_fits(role, ctx.network.id, scope) for role in by_hand):
            label = t("networks-give", place=scopes.scope_name(ctx, scope))
            yield Button(label, "networks.give", (member.person_id, scopes.word_of(scope), word, page))


def _to_take(ctx: Context, roles: Sequence[Role], word: str, page: int) -> Iterator[Button]:
    for role in roles:
        scope = scopes.role_scope(ctx, role)
        if scope is not None and role.server_id is None and scopes.may(ctx, scope):
            label = t("networks-take", place=scopes.scope_name(ctx, scope))
            yield Button(label, "networks.take", (role.id, word, page), Tone.BAD)


def give(ctx: Context, person_id: int, target: str, word: str, page: int) -> Answer:
    """Make a member the coordinator of a scope that lies inside the presser's own."""
    scope, member = scopes.scope_of(ctx, target), _member(ctx, person_id)
    if scope is None or member is None:
        return Change(View(t("networks-member-gone")))
    scopes.require(ctx, "role.give", scope)
    # Of one's own people only: a country's coordinator hands no rights to members of another country.
    scopes.require(ctx, "role.give", _home(ctx, member))
    given = ctx.uow.people.grant(
        member.person_id,
        "coordinator",
        scope.level,
        now=ctx.now,
        network_id=ctx.network.id,
        section_id=scope.section_id,
        country=scope.role_country,
    )
    if not given:
        return [Toast(t("networks-has-role")), Change(member_page(ctx, person_id, word, page))]
    place = scopes.scope_name(ctx, scope)
    _note(ctx, "role.give", member.person_id, scopes.word_of(scope))
    if member.person_id != ctx.person.id:
        told = View(
            t("networks-told-role-given", place=place), ((Button(t("kit-start-help"), "kit.command", ("help",)),),)
        )
        ctx.tell(member.person_id, told, cause=f"role:{scopes.word_of(scope)}:given:{int(ctx.now.timestamp())}")
    else:
        ctx.roles = ctx.uow.people.list_roles(ctx.person.id)
    return [Toast(t("networks-role-given")), Change(member_page(ctx, person_id, word, page))]


def take(ctx: Context, role_id: int, word: str, page: int) -> Answer:
    """Take a role back that lies inside the presser's own scope; the member is told."""
    role = ctx.uow.people.find_role(role_id)
    scope = scopes.role_scope(ctx, role) if role is not None else None
    if role is None or scope is None:
        return [Toast(t("networks-role-gone")), Change(members_page(ctx, word, page))]
    scopes.require(ctx, "role.take", scope)
    if role.server_id is not None:
        raise UserError("networks-role-elsewhere", server=ctx.uow.servers.get(role.server_id).name)
    ctx.uow.people.revoke(role.id)
    _note(ctx, "role.take", role.person_id, scopes.word_of(scope))
    if role.person_id == ctx.person.id:
        ctx.roles = ctx.uow.people.list_roles(ctx.person.id)
        return Change(View(t("networks-own-role-taken", place=scopes.scope_name(ctx, scope))))
    told = View(t("networks-told-role-taken", place=scopes.scope_name(ctx, scope)))
    ctx.tell(role.person_id, told, cause=f"role:{role.id}:taken")
    return [Toast(t("networks-role-taken")), Change(member_page(ctx, role.person_id, word, page))]


def ask_remove(ctx: Context, person_id: int, word: str, page: int) -> Answer:
    """Taking somebody out of a section is asked about once."""
    member = _member(ctx, person_id)
    scope = _home(ctx, member) if member is not None else None
    if member is None or scope is None or scope.section is None:
        return Change(members_page(ctx, word, page))
    scopes.require(ctx, "member.remove", scope)
    name = ctx.plain(scopes.unnamed(ctx.uow.people.get(member.person_id).name))
    row = (
        Button(t("networks-remove-yes"), "networks.removed", (person_id, scope.section.id, word, page), Tone.BAD),
        Button(t("kit-back"), "networks.member", (person_id, word, page)),
    )
    return Change(View(t("networks-remove-ask", name=name, section=scope.section.name), (row,)))


def remove(ctx: Context, person_id: int, section_id: int, word: str, page: int) -> Answer:
    """Out of the section, with a word to the person. What they logged stays; they may join elsewhere."""
    member, section = _member(ctx, person_id), scopes.find_section(ctx, section_id)
    if member is None or section is None or member.section_id != section.id:
        return Change(members_page(ctx, word, page))
    scopes.require(ctx, "member.remove", Scope(section, section.country))
    ctx.uow.people.leave_section(member.person_id, ctx.network.id)
    word_of_section = scopes.word_of(Scope(section, section.country))
    _note(ctx, "member.remove", member.person_id, word_of_section)
    # Who is no member any more looks after nobody there; the right to remove is the right to take the role.
    if ctx.uow.people.revoke_of_section(member.person_id, section.id):
        _note(ctx, "role.take", member.person_id, word_of_section)
    row = (Button(t("networks-choose-section"), "people.home"),)
    cause = f"member:{section.id}:removed:{int(ctx.now.timestamp())}"
    ctx.tell(member.person_id, View(t("networks-told-removed", section=section.name), (row,)), cause=cause)
    return [Toast(t("networks-removed")), Change(members_page(ctx, word, page))]


def _note(ctx: Context, action: str, person_id: PersonId, scope: str) -> None:
    ctx.uow.audit.add(
        action,
        "done",
        now=ctx.now,
        person_id=ctx.person.id,
        network_id=ctx.network.id,
        detail={"person": person_id, "scope": scope},
    )


def coordinators_page(ctx: Context) -> View:
    """Who coordinates what, the widest scopes first: all of it for coordinators, for members who is there for them."""
    roles = ctx.uow.people.list_roles_in(ctx.network.id)
    if not ctx.coordinates:
        own = {"section_id": ctx.member.section_id, "country": ctx.member.country}
        roles = [role for role in roles if role.covers(ctx.network.id, **own)]  # type: ignore[arg-type]
    rows = [
        t(
            "networks-coordinator-line",
            name=scopes.unnamed(ctx.uow.people.get(role.person_id).name),
            role=scopes.role_words(ctx, role),
        )
        for role in {(role.person_id, role.scope, role.section_id, role.country): role for role in roles[:40]}.values()
    ]
    said = lines(bold(t("networks-coordinators")), *(rows or [t("networks-no-coordinator")]))
    own_scopes = scopes.own_scopes(ctx)
    if not own_scopes:
        return View(said, ((Button(t("kit-start-help"), "kit.command", ("help",)),),))
    return View(said, ((Button(t("networks-members"), "networks.members", (scopes.word_of(own_scopes[0]),)),),))
