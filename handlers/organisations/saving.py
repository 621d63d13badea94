"""What happens when an organisation is registered, changed, confirmed, or its contact is written down."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from handlers.kit.answer import Ask, Change, Invalid, Say
from handlers.kit.errors import Refused
from handlers.kit.form import Field, Form, Option
from handlers.kit.tongue import language_of_text
from handlers.kit.view import Button, View, t
from handlers.organisations import access, pages, reading
from handlers.organisations.indexing import index
from storage import Conflict, NewOrganisation, OrganisationId

if TYPE_CHECKING:
    from collections.abc import Mapping

    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.form import Values
    from storage import Draft, Json, Organisation, PersonId


# --- between the form's answers and an organisation


def new_of(ctx: Context, values: Values) -> NewOrganisation:
    """The answers as an organisation."""
    said = {name: str(values[name]) for name in ("place", "about", "website", "level") if values.get(name)}
    pupils = values.get("pupils")
    return NewOrganisation(
        kind=str(values["kind"]),
        name=str(values["name"]),
        country=str(values["country"]),
        language=language_of_text(said.get("about", ""), ctx.language),
        place=said.get("place"),
        languages=tuple(reading.strings(values.get("languages"))),
        themes=tuple(reading.theme_ids(values.get("themes"))),
        about=said.get("about"),
        website=said.get("website"),
        level=said.get("level"),
        pupils=int(pupils) if isinstance(pupils, int) else None,
    )


def values_of(one: Organisation) -> dict[str, Json]:
    """An organisation as answers, every field answered, so that none is asked again."""
    return {
        "id": int(one.id),
        "kind": one.kind,
        "name": one.name,
        "country": one.country,
        "place": one.place,
        "languages": list(one.languages),
        "themes": [str(theme) for theme in one.themes],
        "level": one.level,
        "pupils": one.pupils,
        "about": one.about,
        "website": one.website,
    }


# --- registering and changing


def open_new(ctx: Context, rest: str = "") -> Answer:
    return Ask("organisations.organisation", values=reading.read_line(ctx, rest) if rest else {})


def edit(ctx: Context, organisation_id: int) -> Answer:
    one = access.allowed(ctx, organisation_id, "change", lock=False)
    held = values_of(one)
    about: dict[str, Json] = {"organisation": one.id, "before": held}
    return Ask("organisations.organisation", values=held, about=about, network_id=one.network_id)


def is_open_to(ctx: Context, draft: Draft) -> bool:
    """Whether the person may still change what the form holds."""
    about = draft.about.get("organisation")
    one = ctx.uow.organisations.find(OrganisationId(cast("int", about))) if about is not None else None
    return about is None or (one is not None and access.sees(ctx, one) and "change" in access.acts(ctx, one))


def save(ctx: Context, draft: Draft) -> Answer | Invalid:
    same = str(draft.values.get("same") or "")
    if same.isdecimal():
        return Change(pages.card(ctx, access.seen(ctx, int(same)), t("organisations-there-already")))
    about = draft.about.get("organisation")
    try:
        if about is not None:
            return _save_change(ctx, draft, cast("int", about))
        return _register(ctx, new_of(ctx, draft.values), draft.values.get("contact"))
    except Conflict:
        return Invalid({"name": t("organisations-taken")})


def _register(ctx: Context, new: NewOrganisation, contact: Json) -> Answer:
    one = ctx.uow.organisations.add(ctx.network.id, new, added_by=ctx.person.id, now=ctx.now)
    if contact and one.kind == "school":
        ctx.uow.organisations.keep_contact(one.id, str(contact), by=ctx.person.id, now=ctx.now)
    index(ctx, one)
    tell_coordinators(ctx, one)
    return Change(pages.card(ctx, one, t("organisations-registered")))


def _save_change(ctx: Context, draft: Draft, organisation_id: int) -> Answer:
    """Only what this form changed is written, so that somebody else's change in between stays."""
    before = access.allowed(ctx, organisation_id, "change")
    held = cast("Mapping[str, Json]", draft.about.get("before") or {})
    now = values_of(before)
    said = {name: value for name in now if (value := draft.values.get(name)) != held.get(name)}
    if "themes" in said and ctx.network.id != before.network_id:
        # Who looks after it without belonging to its network is offered those of another one.
        raise Refused("kit-refused", action="organisation-change", scope=f"organisation {organisation_id}")
    new = new_of(ctx, {**now, **said})
    one = ctx.uow.organisations.change(before.id, new, now=ctx.now)
    if before.kind == "school" and new.kind != "school":
        # What is no school any more is nobody's to visit, and nobody's to write to.
        if before.claimed_by is not None:
            ctx.uow.leads.give_back(before.id, before.claimed_by)
        ctx.uow.organisations.keep_contact(before.id, None, by=ctx.person.id, now=ctx.now)
        one = ctx.uow.organisations.get(before.id)
    index(ctx, one)
    return Change(pages.card(ctx, one, t("organisations-changed")))


def tell_coordinators(ctx: Context, one: Organisation) -> None:
    """Whoever looks after its country, else the network, hears that somebody should say what it is."""
    near = ctx.uow.people.list_coordinators(one.network_id, country=one.country)
    view = View(
        t("organisations-news", name=one.name, country=one.country),
        ((Button(t("organisations-look"), "kit.apart", ("organisations.open", one.id)),),),
    )
    for person in near or ctx.uow.people.list_coordinators(one.network_id):
        if person != ctx.person.id:
            ctx.tell(person, view, cause=f"organisations-new:{one.id}")


# --- confirming and removing

CONFIRMED = {"both": (True, True), "member": (True, False), "linked": (False, True), "neither": (False, False)}
"""What a coordinator can say: a member of the network, education-linked civil society."""


def confirm(ctx: Context, organisation_id: int, said: str) -> Answer:
    before = access.allowed(ctx, organisation_id, "confirm")
    if said not in CONFIRMED:
        return Change(pages.look_after(before))
    member, linked = CONFIRMED[said]
    one = ctx.uow.organisations.confirm(
        before.id, member=member, education_linked=linked, by=ctx.person.id, now=ctx.now
    )
    index(ctx, one)
    _note(ctx, "organisation-confirm", one, said)
    if one.added_by is not None and one.added_by != ctx.person.id:
        _tell_author(ctx, one.added_by, one)
    return Change(pages.card(ctx, one, t("organisations-confirmed")))


def _tell_author(ctx: Context, author: PersonId, one: Organisation) -> None:
    view = View(
        t("organisations-confirmed-yours", name=one.name),
        ((Button(t("organisations-look"), "kit.apart", ("organisations.open", one.id)),),),
    )
    ctx.tell(author, view, cause=f"organisations-confirmed:{one.id}:{int(ctx.now.timestamp())}")


def set_state(ctx: Context, organisation_id: int, state: str) -> Answer:
    """Remove it from all lists, or list it again. Who works with a school keeps no claim on one that is removed."""
    before = access.allowed(ctx, organisation_id, "restore" if state == "listed" else "remove")
    if state != "listed" and before.claimed_by is not None:
        ctx.uow.leads.give_back(before.id, before.claimed_by)
    one = ctx.uow.organisations.set_state(before.id, "listed" if state == "listed" else "removed", now=ctx.now)
    index(ctx, one)
    _note(ctx, f"organisation-{one.state}", one)
    return Change(pages.card(ctx, one, t("organisations-listed-again") if one.state == "listed" else None))


def _note(ctx: Context, action: str, one: Organisation, said: str | None = None) -> None:
    ctx.uow.audit.add(
        action,
        "done",
        now=ctx.now,
        person_id=ctx.person.id,
        network_id=one.network_id,
        detail={"organisation": one.id, **({"as": said} if said else {})},
    )


# --- the contact

NOBODY = "-"
"""Pressed: there is nobody to write to any more."""


def write_contact(ctx: Context, school_id: int) -> Answer:
    school = access.allowed(ctx, school_id, "contact", lock=False)
    known = ctx.uow.organisations.has_contact(school.id)
    return Ask("organisations.contact", values={"known": True} if known else {}, about={"organisation": school.id})


def _read_contact(ctx: Context, text: str, values: Values) -> Json:
    return NOBODY if text == NOBODY and values else reading.read_contact(ctx, text, values)


def _may_write(ctx: Context, draft: Draft) -> bool:
    one = ctx.uow.organisations.find(OrganisationId(cast("int", draft.about["organisation"])))
    return one is not None and "contact" in access.acts(ctx, one)


def _save_contact(ctx: Context, draft: Draft) -> Answer:
    """Nothing else is written down: no history, no audit, no index."""
    school = access.allowed(ctx, cast("int", draft.about["organisation"]), "contact")
    said = str(draft.values["contact"])
    kept = None if said == NOBODY else said
    ctx.uow.organisations.keep_contact(school.id, kept, by=ctx.person.id, now=ctx.now)
    note = t("organisations-contact-gone") if kept is None else t("organisations-contact-kept")
    return Say(pages.card(ctx, school, note))


CONTACT = Form(
    "organisations.contact",
    "organisations-contact-title",
    (
        Field(
            "contact",
            "organisations-field-contact",
            _read_contact,
            required=True,
            options=lambda _ctx, values: [Option(NOBODY, t("organisations-contact-remove"))] if values else [],
        ),
    ),
    save=_save_contact,
    opener="organisations",
    review=False,
    open_to=_may_write,
)
