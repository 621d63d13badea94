"""School leads: an agency's representative names schools, sections of the country see them, the agency what became."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from handlers.kit.answer import Ask, Change, Invalid
from handlers.kit.countries import country_name
from handlers.kit.errors import UserError
from handlers.kit.form import Doubt, Field, Form, Option
from handlers.kit.likeness import fold
from handlers.kit.tidying import tidy_line, tidy_text
from handlers.kit.tried import dotted
from handlers.kit.view import Button, Kind, Tone, View, bold, lines, paragraphs, t
from handlers.organisations import access, form, reading, rules, saving, words
from handlers.organisations.indexing import index
from storage import Conflict, LeadId, OrganisationFilter, OrganisationId, lead_state

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.form import Values
    from handlers.kit.view import Text, Words
    from storage import Draft, Json, Lead, Organisation

PAGE = 5
NEW = "new:"
"""Before the name of a school that is not registered yet."""
STATES: Mapping[str, Text] = {
    "open": t("organisations-lead-open"),
    "claimed": t("organisations-lead-claimed"),
    "contacted": t("organisations-lead-contacted"),
    "visited": t("organisations-lead-visited"),
    "withdrawn": t("organisations-lead-withdrawn"),
}


# --- for sections


def open_leads(ctx: Context, page: int = 0) -> View:
    """Open leads of the countries that this person belongs to or looks after, the newest first."""
    lands = access.lead_countries(ctx, ctx.network.id)
    total = ctx.uow.leads.count_open(ctx.network.id, lands)
    pages = max(-(-total // PAGE), 1)
    page = min(max(page, 0), pages - 1)
    found = ctx.uow.leads.list_open(ctx.network.id, lands, offset=page * PAGE, limit=PAGE)
    schools = {one.id: one for one in ctx.uow.organisations.list_by_ids([lead.organisation_id for lead in found])}
    agencies = {one.id: one for one in ctx.uow.organisations.list_by_ids([lead.agency_id for lead in found])}
    head = lines(bold(t("organisations-leads-open", count=total)), ctx.network_line)
    back = Button(t("organisations-all"), "organisations.list", (0, ""))
    if not found:
        return View(paragraphs(head, t("organisations-leads-none")), ((back,),))
    entries = [_entry(ctx, lead, schools[lead.organisation_id], agencies.get(lead.agency_id)) for lead in found]
    keys = [
        (
            Button(
                words.shortened(schools[one.organisation_id].name),
                "kit.apart",
                ("organisations.open", one.organisation_id),
            ),
        )
        for one in found
    ]
    turn = [Button(t("kit-previous"), "organisations.leads", (page - 1,))] if page else []
    turn += [Button(t("kit-next"), "organisations.leads", (page + 1,))] if page + 1 < pages else []
    position = t("kit-page", page=page + 1, pages=pages) if pages > 1 else None
    return View(paragraphs(head, *entries, position), tuple(row for row in (*keys, tuple(turn), (back,)) if row))


def _entry(ctx: Context, lead: Lead, school: Organisation, agency: Organisation | None) -> Words:
    return lines(
        bold(words.shortened(school.name, 60)),
        words.where(school),
        words.LEVELS[school.level] if school.level else None,
        t(
            "organisations-lead-of",
            agency=words.shortened(agency.name, 30),
            on=lead.posted_at.astimezone(ctx.zone).date(),
        )
        if agency is not None
        else None,
        words.shortened(lead.note, 60) if lead.note else None,
    )


# --- the form of a representative


def open_form(ctx: Context, agency_id: int) -> Answer:
    agency = access.allowed(ctx, agency_id, "post", lock=False)
    lands = ctx.uow.organisations.represented(agency.id, ctx.person.id)
    values: dict[str, Json] = {"country": lands[0]} if len(lands) == 1 else {}
    about: dict[str, Json] = {"agency": int(agency.id), "countries": list(lands)}
    return Ask(LEAD.name, values={"agency": int(agency.id), **values}, about=about)


def _agency(values: Values) -> OrganisationId:
    return OrganisationId(cast("int", values["agency"]))


def _agency_of(ctx: Context, values: Values) -> Organisation:
    return ctx.uow.organisations.get(_agency(values))


def _countries(ctx: Context, values: Values) -> Sequence[Option]:
    lands = ctx.uow.organisations.represented(_agency(values), ctx.person.id)
    return [Option(one, country_name(one, ctx.language)) for one in lands]


def _read_country(ctx: Context, text: str, values: Values) -> Json:
    for option in _countries(ctx, values):
        if fold(text) in {fold(option.value), fold(ctx.plain(option.label))}:
            return option.value
    raise UserError("organisations-press-one")


def _read_school(ctx: Context, text: str, values: Values) -> Json | Doubt:
    """A school that is registered, or the name of a new one; what is alike is asked about."""
    name = tidy_line(text)
    if not any(letter.isalnum() for letter in name) or len(name) > rules.LONGEST_NAME:
        raise UserError("organisations-name-unclear")
    # The agency's network: whoever speaks for it may be talking in another one of theirs.
    wanted = OrganisationFilter(_agency_of(ctx, values).network_id, kind="school", country=str(values["country"]))
    numbers = rules.near(name, None, ctx.uow.organisations.list_names(wanted))
    if not numbers:
        return f"{NEW}{name}"
    # Even of the very name: schools share names, and towns differ.
    return Doubt([*map(int, numbers), f"{NEW}{name}"], t("organisations-lead-which"))


def _show_school(ctx: Context, value: Json) -> Words:
    if isinstance(value, str):
        return t("organisations-lead-new", name=value.removeprefix(NEW))
    school = ctx.uow.organisations.find(OrganisationId(cast("int", value)))
    if school is None:
        return "–"
    return " · ".join(part for part in (school.name, school.place) if part)


def _is_new(_ctx: Context, values: Values) -> bool:
    return isinstance(values.get("school"), str)


def _read_note(_ctx: Context, text: str, _values: Values) -> Json:
    said = tidy_text(text)
    if not said:
        raise UserError("organisations-text-missing")
    if len(said) > rules.LONGEST_NOTE:
        raise UserError("organisations-text-long", most=rules.LONGEST_NOTE)
    return said


def _may_post(ctx: Context, draft: Draft) -> bool:
    agency = ctx.uow.organisations.find(OrganisationId(cast("int", draft.about["agency"])))
    return agency is not None and "post" in access.acts(ctx, agency)


def _save(ctx: Context, draft: Draft) -> Answer | Invalid:
    agency = access.allowed(ctx, cast("int", draft.about["agency"]), "post")
    country = str(draft.values["country"])
    if country not in ctx.uow.organisations.represented(agency.id, ctx.person.id):
        raise UserError("organisations-not-yours")
    try:
        school = _school(ctx, agency, draft.values, country)
    except Conflict:
        return Invalid({"school": t("organisations-taken")})
    note = draft.values.get("note")
    lead = ctx.uow.leads.post(
        agency.id,
        school.id,
        network_id=agency.network_id,
        country=country,
        note=str(note) if note else None,
        by=ctx.person.id,
        now=ctx.now,
    )
    _tell_sections(ctx, agency, lead)
    said = t("organisations-lead-posted" if school.claimed_by is None else "organisations-lead-posted-claimed")
    return Change(outcome(ctx, lead.id, said))


def _school(ctx: Context, agency: Organisation, values: Values, country: str) -> Organisation:
    """The school that was meant, registered now when it is new. A contact that a section has already stays."""
    known = values["school"]
    contact = values.get("contact")
    if isinstance(known, str):
        said = {**values, "kind": "school", "name": known.removeprefix(NEW), "country": country}
        school = ctx.uow.organisations.add(
            agency.network_id, saving.new_of(ctx, said), added_by=ctx.person.id, now=ctx.now
        )
        index(ctx, school)
    else:
        school = access.seen(ctx, cast("int", known), "organisation-post", lock=True)
        meant = (school.network_id, school.kind, school.country, school.state)
        if meant != (agency.network_id, "school", country, "listed"):
            raise UserError("organisations-gone")
    if contact and not ctx.uow.organisations.has_contact(school.id):
        ctx.uow.organisations.keep_contact(school.id, str(contact), by=ctx.person.id, now=ctx.now)
    return school


def _tell_sections(ctx: Context, agency: Organisation, lead: Lead) -> None:
    """Whoever decides for a section of the country hears of new leads, once a day at most."""
    rows = ((Button(t("organisations-leads"), "organisations.leads", (0,), Tone.MAIN),),)
    view = View(t("organisations-leads-news", agency=agency.name, country=lead.country), rows)
    day = ctx.now.date().isoformat()
    sections = ctx.uow.networks.list_sections(agency.network_id, country=lead.country)
    told = {one for each in sections for one in ctx.uow.people.list_coordinators(agency.network_id, section_id=each.id)}
    for person in sorted(told - {ctx.person.id}):
        ctx.tell(person, view, cause=f"organisations-leads:{agency.network_id}:{lead.country}:{day}")


LEAD = Form(
    "organisations.lead",
    "organisations-lead-title",
    (
        Field(
            "country",
            "organisations-field-country",
            _read_country,
            show=lambda ctx, value: country_name(str(value), ctx.language),
            kind=Kind.CHOICE,
            required=True,
            options=_countries,
        ),
        Field("school", "organisations-field-school", _read_school, show=_show_school, required=True),
        Field("place", "organisations-field-place", reading.read_place, when=_is_new),
        Field(
            "level",
            "organisations-field-level",
            reading.read_level,
            show=lambda _ctx, value: words.LEVELS[str(value)],
            kind=Kind.CHOICE,
            options=form.levels,
            when=_is_new,
        ),
        Field("pupils", "organisations-field-pupils", reading.read_pupils, kind=Kind.NUMBER, when=_is_new),
        Field("note", "organisations-field-note", _read_note, kind=Kind.TEXT),
        Field("contact", "organisations-field-contact", reading.read_contact),
    ),
    save=_save,
    opener="organisations",
    open_to=_may_post,
)


# --- what became of them


def outcomes(ctx: Context, agency_id: int, page: int = 0) -> View:
    """Numbers and states of an agency's leads; no person and no section."""
    agency = access.allowed(ctx, agency_id, "outcomes", lock=False)
    lands = access.speaks_in(ctx, agency)
    counts = ctx.uow.leads.count_states(agency.id, lands)
    total = sum(counts.values())
    pages = max(-(-total // PAGE), 1)
    page = min(max(page, 0), pages - 1)
    found = ctx.uow.leads.list_of_agency(agency.id, lands, offset=page * PAGE, limit=PAGE)
    schools = {one.id: one for one in ctx.uow.organisations.list_by_ids([lead.organisation_id for lead in found])}
    said = [
        t("organisations-choice-count", choice=ctx.plain(STATES[one]), count=counts[one])
        for one in STATES
        if counts[one]
    ]
    head = lines(bold(t("organisations-outcomes-of", agency=agency.name)), *said)
    entries = [_became(ctx, lead, schools[lead.organisation_id]) for lead in found]
    keys = [
        (Button(words.shortened(schools[one.organisation_id].name), "organisations.outcome", (one.id,)),)
        for one in found
    ]
    turn = [Button(t("kit-previous"), "organisations.outcomes", (agency.id, page - 1))] if page else []
    turn += [Button(t("kit-next"), "organisations.outcomes", (agency.id, page + 1))] if page + 1 < pages else []
    back = (Button(t("kit-back"), "organisations.look", (agency.id,)),)
    position = t("kit-page", page=page + 1, pages=pages) if pages > 1 else None
    none = None if found else t("organisations-outcomes-none")
    return View(paragraphs(head, *entries, none, position), tuple(row for row in (*keys, tuple(turn), back) if row))


def _became(ctx: Context, lead: Lead, school: Organisation) -> Words:
    state = STATES[lead_state(lead, school.claimed_by)]
    return lines(bold(words.shortened(school.name, 60)), dotted(state, *_numbers(lead)), *_days(ctx, lead))


def _numbers(lead: Lead) -> list[Words]:
    said: list[Words] = []
    if lead.claims:
        said.append(t("organisations-lead-claims", count=lead.claims))
    if lead.returned:
        said.append(t("organisations-lead-returned", count=lead.returned))
    if lead.released:
        said.append(t("organisations-lead-released", count=lead.released))
    return said


def _days(ctx: Context, lead: Lead) -> list[Words]:
    told = (
        ("organisations-lead-posted-on", lead.posted_at),
        ("organisations-lead-contacted-on", lead.contacted_at),
        ("organisations-lead-visited-on", lead.visited_at),
    )
    return [t(key, on=at.astimezone(ctx.zone).date()) for key, at in told if at is not None]


def outcome(ctx: Context, lead_id: int, note: Words | None = None) -> View:
    """One lead, for the agency: what became of it, and taking it back."""
    lead, agency = access.posted(ctx, lead_id, "lead-see", lock=False)
    school = ctx.uow.organisations.get(lead.organisation_id)
    rows: list[tuple[Button, ...]] = []
    if lead.state == "open":
        rows.append((Button(t("organisations-withdraw"), "organisations.withdraw", (lead.id,), Tone.BAD),))
    if "post" in access.acts(ctx, agency):
        rows.append((Button(t("organisations-post-another"), "organisations.lead", (agency.id,), Tone.MAIN),))
    rows.append((Button(t("organisations-outcomes"), "organisations.outcomes", (agency.id, 0)),))
    return View(paragraphs(note, _became(ctx, lead, school), lead.note), tuple(rows))


def withdraw(ctx: Context, lead_id: int) -> Answer:
    lead, _ = access.posted(ctx, lead_id, "lead-withdraw")
    ctx.uow.leads.withdraw(LeadId(lead.id))
    return Change(outcome(ctx, lead.id, t("organisations-lead-taken-back")))
