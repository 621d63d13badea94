"""Who speaks for an agency in which country: appointed and dismissed by whoever coordinates it there."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from handlers.kit.answer import Ask, Change, Say
from handlers.kit.countries import country_name
from handlers.kit.errors import Refused, UserError
from handlers.kit.form import Doubt, Field, Form, Option
from handlers.kit.likeness import Candidates, Exact, NameIndex, fold, words_of
from handlers.kit.view import Button, Kind, Tone, View, bold, lines, paragraphs, t
from handlers.organisations import access, rules, words
from storage import OrganisationId, PersonId

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.form import Values
    from handlers.kit.view import Words
    from storage import Draft, Json, Organisation

SEARCHED = 5000
"""Members whose names are looked through."""
SHOWN = 6


def speakers(ctx: Context, agency_id: int, note: Words | None = None) -> View:
    """Who speaks for it, by their chosen names."""
    agency = access.allowed(ctx, agency_id, "appoint", lock=False)
    found = ctx.uow.organisations.list_representatives(agency.id)
    named = [t("organisations-speaker", name=_name(ctx, person), country=land) for person, land in found]
    rows: list[tuple[Button, ...]] = [
        (
            Button(
                t("organisations-dismiss", name=words.shortened(_name(ctx, one), 15)),
                "organisations.dismiss",
                (agency.id, one, land),
                Tone.BAD,
            ),
        )
        for one, land in found[:SHOWN]
        if ctx.may(network_id=agency.network_id, country=land)
    ]
    rows.append(
        (
            Button(t("organisations-appoint"), "organisations.appoint", (agency.id,), Tone.MAIN),
            Button(t("kit-back"), "organisations.look", (agency.id,)),
        )
    )
    head = lines(bold(agency.name), t("organisations-speakers-what"))
    return View(paragraphs(note, head, lines(*named) if named else t("organisations-speakers-none")), tuple(rows))


def _name(ctx: Context, person_id: PersonId) -> str:
    return ctx.uow.people.get(person_id).name or ctx.plain(t("organisations-nameless"))


def dismiss(ctx: Context, agency_id: int, person_id: int, country: str) -> Answer:
    agency = access.allowed(ctx, agency_id, "appoint")
    _check_country(ctx, agency, country)
    ctx.uow.organisations.dismiss(agency.id, PersonId(person_id), country)
    _note(ctx, "organisation-dismiss", agency, country)
    return Change(speakers(ctx, agency.id, t("organisations-dismissed")))


def _check_country(ctx: Context, agency: Organisation, country: str) -> None:
    if not ctx.may(network_id=agency.network_id, country=country):
        raise Refused("organisations-not-yours", action="organisation-appoint", scope=f"country {country}")


def _note(ctx: Context, action: str, agency: Organisation, country: str) -> None:
    ctx.uow.audit.add(
        action,
        "done",
        now=ctx.now,
        person_id=ctx.person.id,
        network_id=agency.network_id,
        detail={"organisation": agency.id, "country": country},
    )


# --- the form


def appoint(ctx: Context, agency_id: int) -> Answer:
    agency = access.allowed(ctx, agency_id, "appoint", lock=False)
    about: dict[str, Json] = {"organisation": int(agency.id)}
    lands = _lands(ctx, agency.country)
    values: dict[str, Json] = {"home": agency.country, **({"country": agency.country} if len(lands) == 1 else {})}
    return Ask(APPOINT.name, values=values, about=about)


def _lands(ctx: Context, home: str) -> list[str]:
    """Countries in which this person may appoint somebody, the agency's own first."""
    lands = dict.fromkeys([home, *ctx.uow.networks.list_countries(ctx.network.id)])
    return [one for one in lands if ctx.may(country=one)]


def _members(ctx: Context) -> list[tuple[PersonId, str]]:
    """Members that whoever appoints looks after, with the names they chose."""
    scope = None if ctx.may() else {role.country for role in ctx.roles if role.scope == "country"}
    found = ctx.uow.people.page_members(ctx.network.id, limit=SEARCHED)
    return [(one.person_id, name) for one, name in found if name and (scope is None or one.country in scope)]


def _read_person(ctx: Context, text: str, _values: Values) -> Json | Doubt:
    """A member by the name that they chose, however it is written."""
    people = _members(ctx)
    wanted = fold(text)
    bearers = [one for one, name in people if wanted and wanted in {fold(name), *words_of(name)}]
    if not bearers:
        match NameIndex((name, one) for one, name in people).find(text, rules.LIKENESS):
            case Exact(person):
                bearers = [person]
            case Candidates(several):
                bearers = list(several)
            case _:
                raise UserError("organisations-person-unknown")
    # Asked even for one: roles are not given on a slip of the finger.
    return Doubt([int(one) for one in bearers[: rules.LIKENESS]], t("organisations-person-which"))


def _show_person(ctx: Context, value: Json) -> Words:
    member = ctx.uow.people.membership(PersonId(cast("int", value)), ctx.network.id)
    if member is None:
        return "–"
    name = _name(ctx, member.person_id)
    return f"{name} · {country_name(member.country, ctx.language)}" if member.country else name


def _countries(ctx: Context, values: Values) -> Sequence[Option]:
    return [Option(one, country_name(one, ctx.language)) for one in _lands(ctx, str(values["home"]))]


def _read_country(ctx: Context, text: str, values: Values) -> Json:
    for option in _countries(ctx, values):
        if fold(text) in {fold(option.value), fold(ctx.plain(option.label))}:
            return option.value
    raise UserError("organisations-press-one")


def _may(ctx: Context, draft: Draft) -> bool:
    agency = ctx.uow.organisations.find(OrganisationId(cast("int", draft.about["organisation"])))
    return agency is not None and "appoint" in access.acts(ctx, agency)


def _save(ctx: Context, draft: Draft) -> Answer:
    agency = access.allowed(ctx, cast("int", draft.about["organisation"]), "appoint")
    person, country = PersonId(cast("int", draft.values["person"])), str(draft.values["country"])
    _check_country(ctx, agency, country)
    if person not in {one for one, _ in _members(ctx)}:
        raise UserError("organisations-person-unknown")
    new = ctx.uow.organisations.appoint(agency.id, person, country, now=ctx.now)
    if new:
        _note(ctx, "organisation-appoint", agency, country)
        _tell(ctx, agency, person, country)
    note = t("organisations-appointed" if new else "organisations-appointed-before", name=_name(ctx, person))
    return Say(speakers(ctx, agency.id, note))


def _tell(ctx: Context, agency: Organisation, person: PersonId, country: str) -> None:
    rows = (
        (Button(t("organisations-post-lead"), "organisations.lead", (agency.id,), Tone.MAIN),),
        (Button(t("organisations-look"), "kit.apart", ("organisations.open", agency.id)),),
    )
    view = View(t("organisations-appointed-you", agency=agency.name, country=country), rows)
    ctx.tell(person, view, cause=f"organisations-speaker:{agency.id}:{country}:{int(ctx.now.timestamp())}")


APPOINT = Form(
    "organisations.appoint",
    "organisations-appoint-title",
    (
        Field("person", "organisations-field-person", _read_person, show=_show_person, required=True),
        Field(
            "country",
            "organisations-field-country",
            _read_country,
            show=lambda ctx, value: country_name(str(value), ctx.language),
            kind=Kind.CHOICE,
            required=True,
            options=_countries,
        ),
    ),
    save=_save,
    opener="organisations",
    open_to=_may,
)
