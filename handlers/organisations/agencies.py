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
from storage import NetworkId, OrganisationId, PersonId

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
    values: dict[str, Json] = {"home": agency.country, "network": int(agency.network_id)}
    if len(_lands(ctx, values)) == 1:
        values["country"] = agency.country
    return Ask(APPOINT.name, values=values, about=about)


def _network(ctx: Context, values: Values) -> NetworkId:
    """The agency's, whichever one the person looks at."""
    return NetworkId(cast("int", values.get("network", ctx.network.id)))


def _lands(ctx: Context, values: Values) -> list[str]:
    """Countries in which this person may appoint somebody, the agency's own first."""
    network = _network(ctx, values)
    lands = dict.fromkeys([str(values["home"]), *ctx.uow.networks.list_countries(network)])
    return [one for one in lands if ctx.may(network_id=network, country=one)]


def _members(ctx: Context, network: NetworkId) -> list[tuple[PersonId, str]]:
    """Members that whoever appoints looks after, with the names they chose."""
    found = ctx.uow.people.page_members(network, limit=SEARCHED)
    if not ctx.may(network_id=network):
        scope = {role.country for role in ctx.roles if role.scope == "country" and role.network_id == network}
        found = [(one, name) for one, name in found if one.country in scope]
    return [(one.person_id, name) for one, name in found if name]


def _read_person(ctx: Context, text: str, values: Values) -> Json | Doubt:
    """A member by the name that they chose, however it is written."""
    network = _network(ctx, values)
    people = _members(ctx, network)
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
    found = bearers[: rules.LIKENESS]
    labels = [_in_network(ctx, one, network) for one in found]
    return Doubt([int(one) for one in found], t("organisations-person-which"), labels)


def _in_network(ctx: Context, person: PersonId, network: NetworkId) -> str:
    member, name = ctx.uow.people.membership(person, network), _name(ctx, person)
    return f"{name} · {country_name(member.country, ctx.language)}" if member and member.country else name


def _show_person(ctx: Context, value: Json) -> Words:
    person = PersonId(cast("int", value))
    return ctx.uow.people.names_of([person]).get(person) or "–"


def _countries(ctx: Context, values: Values) -> Sequence[Option]:
    return [Option(one, country_name(one, ctx.language)) for one in _lands(ctx, values)]


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
    if person not in {one for one, _ in _members(ctx, agency.network_id)}:
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
