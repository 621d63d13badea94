"""Who is in the task force: one asks to be, and whoever looks after that member approves; or they appoint somebody."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from handlers.kit.answer import Ask, Change, Say
from handlers.kit.countries import country_name
from handlers.kit.errors import Refused, UserError
from handlers.kit.form import Doubt, Field, Form
from handlers.kit.likeness import Candidates, Exact, NameIndex, fold, words_of
from handlers.kit.tidying import clipped
from handlers.kit.view import Button, Tone, View, bold, lines, paragraphs, t
from handlers.taskforce import access, pages
from storage import PersonId

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.form import Values
    from handlers.kit.view import Words
    from storage import Draft, Json, TaskForceMember

PAGE = 3
"""People a page: each has a button or two."""
SEARCHED = 5000
CHOICES = 5


# --- one's own wish


def join(ctx: Context) -> Answer:
    """Somebody would like to help. Whoever coordinates their place decides; a coordinator of the network just may."""
    active = ctx.may()
    state = "active" if active else "asking"
    found = ctx.uow.help_requests.find_member(ctx.person.id, ctx.network.id)
    if found is None:
        ctx.uow.help_requests.keep_member(ctx.person.id, ctx.network.id, state, now=ctx.now)
        if not active:
            _tell_coordinators(ctx)
    return Change(pages.home(ctx, t("taskforce-joined") if active else t("taskforce-asking")))


def _tell_coordinators(ctx: Context) -> None:
    people, member = ctx.uow.people, ctx.member
    near: list[PersonId] = []
    if member.section_id is not None:
        near = people.list_coordinators(ctx.network.id, section_id=member.section_id)
    if not near and member.country is not None:
        near = people.list_coordinators(ctx.network.id, country=member.country)
    view = View(
        t("taskforce-wishes", name=access.name_of(ctx, ctx.person.id)),
        ((Button(t("taskforce-people"), "taskforce.people", (0,), Tone.MAIN),),),
    )
    for one in near or people.list_coordinators(ctx.network.id):
        if one != ctx.person.id:
            ctx.tell(one, view, cause=f"taskforce-wish:{ctx.network.id}:{ctx.person.id}:{ctx.now.date().isoformat()}")


def leave(ctx: Context) -> Answer:
    """What they took stays theirs until they hand it back."""
    ctx.uow.help_requests.keep_member(ctx.person.id, ctx.network.id, None, now=ctx.now)
    return Change(pages.home(ctx, t("taskforce-left")))


# --- for those who look after members


def people(ctx: Context, page: int = 0, note: Words | None = None) -> View:
    """Who is in it and who would like to be; only of those whom this person looks after."""
    _require(ctx)
    listed = [
        *ctx.uow.help_requests.list_members(ctx.network.id, "asking"),
        *ctx.uow.help_requests.list_members(ctx.network.id),
    ]
    mine = [one for one in listed if _looks_after(ctx, one)]
    pages_ = max(-(-len(mine) // PAGE), 1)
    page = min(max(page, 0), pages_ - 1)
    found = mine[page * PAGE : (page + 1) * PAGE]
    said = [_line(ctx, one) for one in found]
    rows = [row for one in found for row in _decide(ctx, one)]
    turn = [Button(t("kit-previous"), "taskforce.people", (page - 1,))] if page else []
    turn += [Button(t("kit-next"), "taskforce.people", (page + 1,))] if page + 1 < pages_ else []
    rows += [tuple(turn)] if turn else []
    rows.append((Button(t("taskforce-appoint"), "taskforce.appoint", tone=Tone.MAIN), pages.HOME))
    head = lines(bold(t("taskforce-people-head", count=len(mine))), ctx.network_line)
    return View(paragraphs(note, head, *said, None if found else t("taskforce-people-none")), tuple(rows))


def _require(ctx: Context) -> None:
    if not ctx.coordinates:
        raise Refused("kit-refused", action="taskforce-people", scope="network")


def _looks_after(ctx: Context, one: TaskForceMember) -> bool:
    member = ctx.uow.people.membership(one.person_id, one.network_id)
    return member is not None and access.may_appoint(ctx, member)


def _line(ctx: Context, one: TaskForceMember) -> Words:
    name = access.name_of(ctx, one.person_id)
    day = one.since.astimezone(ctx.zone).date()
    return (
        t("taskforce-person-asks", name=name, on=day)
        if one.state == "asking"
        else t("taskforce-person-since", name=name, on=day)
    )


def _decide(ctx: Context, one: TaskForceMember) -> list[tuple[Button, ...]]:
    name = clipped(ctx.plain(access.name_of(ctx, one.person_id)), 14)
    no = Button(t("taskforce-remove", name=name), "taskforce.decide", (one.person_id, "no"), Tone.BAD)
    if one.state != "asking":
        return [(no,)]
    return [(Button(t("taskforce-approve", name=name), "taskforce.decide", (one.person_id, "yes"), Tone.GOOD), no)]


def decide(ctx: Context, person_id: int, said: str) -> Answer:
    member = access.looked_after(ctx, person_id, "taskforce-decide")
    state = "active" if said == "yes" else None
    if ctx.uow.help_requests.keep_member(member.person_id, member.network_id, state, now=ctx.now):
        _note(ctx, member.person_id, state)
    return Change(people(ctx, note=t("taskforce-decided")))


def _note(ctx: Context, person_id: PersonId, state: str | None) -> None:
    ctx.uow.audit.add(
        "taskforce-appoint" if state else "taskforce-remove",
        "done",
        now=ctx.now,
        person_id=ctx.person.id,
        network_id=ctx.network.id,
    )
    said = t("taskforce-told-active") if state else t("taskforce-told-out")
    if person_id != ctx.person.id:
        rows = ((Button(t("taskforce-queue"), "taskforce.queue", (0, ""), Tone.MAIN),),) if state else ()
        ctx.tell(person_id, View(said, rows), cause=f"taskforce-member:{ctx.network.id}:{int(ctx.now.timestamp())}")


# --- appointing by name


def open_form(ctx: Context) -> Answer:
    _require(ctx)
    return Ask("taskforce.appoint")


def _members(ctx: Context) -> list[tuple[PersonId, str]]:
    found = ctx.uow.people.page_members(ctx.network.id, limit=SEARCHED)
    return [(one.person_id, name) for one, name in found if name and access.may_appoint(ctx, one)]


def _read_person(ctx: Context, text: str, _values: Values) -> Json | Doubt:
    known = _members(ctx)
    wanted = fold(text)
    bearers: Sequence[PersonId] = [one for one, name in known if wanted and wanted in {fold(name), *words_of(name)}]
    if not bearers:
        match NameIndex((name, one) for one, name in known).find(text, CHOICES):
            case Exact(person):
                bearers = [person]
            case Candidates(several):
                bearers = several
            case _:
                raise UserError("taskforce-person-unknown")
    return Doubt([int(one) for one in bearers[:CHOICES]], t("taskforce-person-which"))


def _show_person(ctx: Context, value: Json) -> Words:
    member = ctx.uow.people.membership(PersonId(cast("int", value)), ctx.network.id)
    if member is None:
        return "–"
    name = ctx.plain(access.name_of(ctx, member.person_id))
    return f"{name} · {country_name(member.country, ctx.language)}" if member.country else name


def _save(ctx: Context, draft: Draft) -> Answer:
    member = access.looked_after(ctx, cast("int", draft.values["person"]), "taskforce-appoint")
    if ctx.uow.help_requests.keep_member(member.person_id, member.network_id, "active", now=ctx.now):
        _note(ctx, member.person_id, "active")
    return Say(people(ctx, note=t("taskforce-appointed", name=access.name_of(ctx, member.person_id))))


APPOINT = Form(
    "taskforce.appoint",
    "taskforce-appoint-title",
    (Field("person", "taskforce-field-person", _read_person, show=_show_person, required=True),),
    save=_save,
    opener="taskforce",
    review=False,
    open_to=lambda ctx, _draft: ctx.coordinates,
)
