"""What a role of a server means here: chosen, shown with who has it, saved, ended. A role of everybody's is refused."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from handlers.kit import formats
from handlers.kit.answer import Ask, Change, Invalid, Say
from handlers.kit.errors import UserError
from handlers.kit.form import Doubt, Field, Form, Option
from handlers.kit.likeness import Candidates, Exact, NameIndex
from handlers.kit.view import Kind, bold, lines, paragraphs, t
from handlers.servers import access, connecting, pages, rights, rules

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.form import Values
    from handlers.kit.view import Words
    from storage import Draft, Json, Server, Settled

MOST_NAMED = 5
CHOICES = 6


def open_mapping(ctx: Context, server_id: int) -> Answer:
    server = access.own(ctx, server_id, "server.role")
    return Ask("servers.role", values={"server": server.id}, about={"server": server.id})


def _there(ctx: Context, values: Values) -> Sequence[tuple[str, str]]:
    """(Id, name) of the roles of the server that the form is about, as far as its platform tells."""
    server = access.own(ctx, cast("int", values["server"]), "server.role")
    known = ctx.house.server(server.platform, server.external_id).roles
    return [one for one in known if one[0] != server.external_id]


def _roles(ctx: Context, values: Values) -> Sequence[Option]:
    return [Option(number, name) for number, name in _there(ctx, values)]


def _read_role(ctx: Context, text: str, values: Values) -> Json | Doubt:
    """A pressed role, one that is mentioned (`<@&1234>`), or its name."""
    known = dict(_there(ctx, values))
    name = text.strip().lstrip("@")
    number = rules.mentioned(text) or (text if text in known else None)
    if number is None and name.casefold() == "everyone":
        raise UserError("servers-role-everybody", role="@everyone")
    if number is None:
        found = NameIndex((one, number) for number, one in known.items()).find(name)
        if isinstance(found, Candidates):
            doubtful: list[Json] = [{"id": one, "name": known[one]} for one in found.values[:CHOICES]]
            return Doubt(doubtful, t("servers-role-doubt"))
        number = found.value if isinstance(found, Exact) else None
    server = access.own(ctx, cast("int", values["server"]), "server.role")
    _refuse_everybodys(ctx, server, number, known.get(number or "", ""))
    if number is None or (known and number not in known):
        raise UserError("servers-role.help")
    return {"id": number, "name": known.get(number, "")}


def _refuse_everybodys(ctx: Context, server: Server, number: str | None, name: str) -> None:
    if number is None:
        return
    holders, seen = ctx.uow.servers.list_holders(server.id, number)
    if rules.is_everybodys(number, server.external_id, len(holders), seen):
        raise UserError("servers-role-everybody", role=name or "@everyone")


def _chosen(values: Values) -> tuple[str, str]:
    """Id and name of the role; where the name is not known, the id stands for it."""
    role = cast("Mapping[str, str]", values["role"])
    return role["id"], role["name"]


def _show_role(_ctx: Context, value: Json) -> Words:
    role = cast("Mapping[str, str]", value)
    return role["name"] or role["id"]


def _card(ctx: Context, draft: Draft) -> Words:
    """What will hold, and for whom of those who are known."""
    server = access.own(ctx, cast("int", draft.about["server"]), "server.role")
    scope = access.read_scope(ctx, draft.values["place"])
    what = access.role_words(ctx.uow, server.network_id, scope) if scope is not None else "–"
    number, name = _chosen(draft.values)
    holders, _ = ctx.uow.servers.list_holders(server.id, number)
    known = ctx.uow.people.names_of(holders[:MOST_NAMED])
    names = [known.get(one) or ctx.plain(t("servers-somebody")) for one in holders[:MOST_NAMED]]
    return paragraphs(
        lines(bold(t("servers-role-form")), ctx.network_line),
        lines(t("servers-role-means", role=name or number, server=server.name), what),
        lines(
            t("servers-role-holders", count=len(holders)),
            formats.format_list(names, ctx.language) if names else None,
            t("servers-role-later"),
        ),
    )


def _save(ctx: Context, draft: Draft) -> Answer | Invalid:
    server = access.own(ctx, cast("int", draft.about["server"]), "server.role")
    ctx.uow.servers.find(server.platform, server.external_id, lock=True)
    (number, name), scope = _chosen(draft.values), access.read_scope(ctx, draft.values["place"])
    if scope is None:
        return Invalid({"place": t("servers-scope.help")})
    _refuse_everybodys(ctx, server, number, name)
    made = ctx.uow.servers.map_role(server.id, number, name, scope)
    if made is None:
        return Say(pages.roles(ctx, server, note=t("servers-role-there")))
    access.note(ctx, "server.role", server, role=number, scope=rules.word_of(scope))
    told = _tell(ctx, server, ctx.uow.servers.settle_all(server.id, now=ctx.now))
    return Say(pages.roles(ctx, server, note=t("servers-role-saved", count=told)))


def end(ctx: Context, role_id: int) -> Answer:
    """It means nothing here any more: who had a right by it alone loses it now."""
    role = ctx.uow.servers.find_role(role_id)
    if role is None:
        raise UserError("servers-role-gone")
    server = access.own(ctx, role.server_id, "server.role")
    ctx.uow.servers.unmap_role(role.id)
    access.note(ctx, "server.role.end", server, role=role.external_id, scope=rules.word_of(role.scope))
    _tell(ctx, server, ctx.uow.servers.settle_all(server.id, now=ctx.now))
    ctx.roles = ctx.uow.people.list_roles(ctx.person.id)
    ended = t("servers-role-ended", role=role.name or role.external_id)
    return Change(pages.roles(ctx, server, note=ended))


def _tell(ctx: Context, server: Server, settled: Sequence[Settled]) -> int:
    """Everybody but the presser, who reads it in the answer; how many that are."""
    notices = [one for one in rights.record(ctx.uow, server, settled, now=ctx.now) if one.person_id != ctx.person.id]
    for notice in notices:
        ctx.tell(notice.person_id, notice.view, cause=notice.cause)
    return len(notices)


ROLE = Form(
    "servers.role",
    "servers-role-form",
    (
        Field(
            "role",
            "servers-role",
            read=_read_role,
            show=_show_role,
            kind=Kind.CHOICE,
            required=True,
            options=_roles,
            typed=lambda value: cast("Mapping[str, str]", value)["name"] if value else "",
        ),
        Field(
            "place",
            "servers-scope",
            read=connecting.read_place,
            show=connecting.show_place,
            kind=Kind.CHOICE,
            required=True,
            options=connecting.places,
        ),
    ),
    save=_save,
    opener="server",
    card=_card,
)
