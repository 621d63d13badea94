"""Invitations made in the chat: to where, as what, and the link that comes out. Following one is the room of people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.answer import Ask, Invalid, Say
from handlers.kit.countries import find_country
from handlers.kit.errors import UserError
from handlers.kit.form import Doubt, Field, Form, Option
from handlers.kit.keeping import held_doubt
from handlers.kit.likeness import Candidates, Exact
from handlers.kit.passing_on import words_to_send
from handlers.kit.view import Kind, Span, View, lines, paragraphs, t
from handlers.networks import rules, scopes
from handlers.networks.form import note
from handlers.networks.rules import Scope

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.form import Values
    from handlers.kit.view import Text, Words
    from storage import Draft, Json


def _read_role(ctx: Context, text: str, _values: Values) -> Json | Doubt:
    if text in {"member", "coordinator"}:
        return text
    plain = text.casefold()
    if any(word in plain for word in _words(ctx, t("networks-coordinator-words"))):
        return "coordinator"
    if any(word in plain for word in _words(ctx, t("networks-member-words"))):
        return "member"
    raise UserError("networks-invite-role-unknown")


def _words(ctx: Context, listed: Words) -> Sequence[str]:
    """What people write for a role, in their language and, as with commands, in English."""
    return [word.casefold() for word in (*ctx.listed(listed), *ctx.listed(listed, "en"))]


def _ask_role(ctx: Context, values: Values) -> Words:
    return t("networks-invite-as", place=_show_where(ctx, values.get("where")))


def _show_role(_ctx: Context, value: Json) -> Words:
    return t("networks-as-coordinator") if value == "coordinator" else t("networks-as-member")


def _read_where(ctx: Context, text: str, _values: Values) -> Json | Doubt:
    found = scopes.find_place(ctx, text)
    if isinstance(found, Exact):
        return found.value
    if isinstance(found, Candidates):
        return Doubt(found.values, t("networks-did-you-mean"))
    land = find_country(text)
    if isinstance(land, Exact):
        raise UserError("networks-country-elsewhere", country=land.value)
    raise UserError("networks-place-unknown")


def _show_where(ctx: Context, value: Json) -> str | Text:
    scope = scopes.scope_of(ctx, value)
    return scopes.scope_name(ctx, scope) if scope is not None else t("networks-gone")


def _where_options(ctx: Context, _values: Values) -> Sequence[Option]:
    return [Option(scopes.word_of(one), scopes.scope_name(ctx, one)) for one in scopes.reachable(ctx)]


INVITE_WHERE = Field(
    "where",
    "networks-invite-where",
    _read_where,
    show=_show_where,
    kind=Kind.CHOICE,
    required=True,
    options=_where_options,
)
INVITE_ROLE = Field(
    "role",
    "networks-invite-role",
    _read_role,
    show=_show_role,
    kind=Kind.CHOICE,
    required=True,
    options=lambda _ctx, _values: [
        Option("member", t("networks-as-member")),
        Option("coordinator", t("networks-as-coordinator")),
    ],
    wording=_ask_role,
)


def open_invitation(ctx: Context, text: str, *, where: str | None = None) -> Answer:
    """`/invite`, `/invite Batumi`, `/invite coordinator Georgia`; a button brings the place."""
    own = scopes.own_scopes(ctx)
    if not own:
        ctx.require("invite", section_id=ctx.member.section_id, country=ctx.member.country)
    values: dict[str, Json] = {}
    doubts: dict[str, Json] = {}
    rest = text
    for word in _words(ctx, t("networks-coordinator-words")):
        if rest.casefold().startswith(word):
            values["role"], rest = "coordinator", rest.partition(" ")[2].strip()
            break
    if rest:
        try:
            read = _read_where(ctx, rest, {})
        except UserError as trouble:
            return Ask("networks.invite", values=values, intro=trouble.text)
        if isinstance(read, Doubt):
            doubts["where"] = held_doubt(read)
        else:
            where = str(read)
    elif where is None and len(own) == 1 and own[0].section is not None:
        where = scopes.word_of(own[0])
    if where is not None:
        scope = scopes.scope_of(ctx, where)
        if scope is None:
            raise UserError("networks-gone")
        scopes.require(ctx, "invite", scope)
        values["where"] = where
    return Ask("networks.invite", values=values, doubts=doubts)


def _save_invitation(ctx: Context, draft: Draft) -> Answer | Invalid:
    scope = scopes.scope_of(ctx, draft.values["where"])
    if scope is None:
        return Invalid({"where": t("networks-gone")})
    scopes.require(ctx, "invite", scope)
    role = "coordinator" if draft.values["role"] == "coordinator" else None
    payload, invitation = rules.issue_invitation(
        ctx.uow, ctx.house, network_id=ctx.network.id, scope=scope, role=role, now=ctx.now, made_by=ctx.person.id
    )
    note(ctx, "invite", {"invitation": invitation.id, "scope": scopes.word_of(scope)})
    return Say(_link_view(ctx, scope, payload, role, expires=invitation.expires_at.astimezone(ctx.zone).date()))


def _link_view(ctx: Context, scope: Scope, payload: str, role: str | None, *, expires: object) -> View:
    """The link to pass on, with what it does and until when; where links carry nothing, the words to send as well."""
    links = ctx.house.links(payload)
    place = scopes.scope_name(ctx, scope)
    does = t("networks-link-coordinator", place=place) if role else t("networks-link-member", place=place)
    until = t("networks-link-until", on=expires)  # type: ignore[arg-type]
    shown = [Span(link, link=link) for link in links]
    pass_on = lines(t("networks-link-pass-on"), *shown) if shown else None
    typed = words_to_send(ctx, payload)
    here = lines(t("networks-link-words"), typed) if typed is not None else None
    return View(paragraphs(lines(does, until), pass_on, here))


FORM = Form(
    "networks.invite",
    "networks-invite-title",
    (INVITE_WHERE, INVITE_ROLE),
    _save_invitation,
    opener="invite",
    review=False,
)
