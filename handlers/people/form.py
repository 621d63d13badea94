"""The forms about a person: the first four questions, and one for each thing that can be changed later."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from handlers.kit import formats
from handlers.kit.answer import Follow, Say
from handlers.kit.errors import UserError
from handlers.kit.form import Doubt, Field, Form, Option
from handlers.kit.tidying import tidy_line
from handlers.kit.view import Button, Kind, Span, Tone, View, lines, paragraphs, t
from handlers.people import clocks, home, joining, rules

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from handlers.kit.answer import Answer, Reply
    from handlers.kit.context import Context
    from handlers.kit.form import Values
    from handlers.kit.view import Words
    from storage import Draft, Json, Network

_APP = "=app"
_PEN = "=pen"
_NONE = "=none"
# --- language


def languages(ctx: Context) -> tuple[str, ...]:
    """What can be chosen, the likeliest first."""
    return rules.likely_first(ctx.house.languages, ctx.language, ctx.network.languages)


def speak(ctx: Context, language: str) -> None:
    """From this message on Kith speaks this language with the person."""
    ctx.person = ctx.uow.people.change(ctx.person.id, language=language)
    ctx.language = language


def read_language(ctx: Context, text: str, _values: Values) -> Json | Doubt:
    found = text if text in ctx.house.languages else rules.find_language(text, ctx.house.languages)
    if found is None:
        raise UserError("people-language-unknown", languages=[formats.language_name(one) for one in languages(ctx)])
    # At once: the next question is asked in this language already.
    speak(ctx, found)
    return found


def _language_options(ctx: Context, _values: Values) -> Sequence[Option]:
    return [Option(code, formats.language_name(code)) for code in languages(ctx)]


LANGUAGE = Field(
    "language",
    "people-language",
    read_language,
    show=lambda _ctx, value: formats.language_name(str(value)),
    kind=Kind.CHOICE,
    options=_language_options,
)

# --- network


def open_networks(ctx: Context) -> Sequence[Network]:
    """Those that anybody may walk into."""
    return [network for network in ctx.uow.networks.list_all() if network.open]


def asks_network(ctx: Context) -> bool:
    """Whether somebody who came without an invitation has a choice."""
    return len(open_networks(ctx)) > 1


def read_network(ctx: Context, text: str, _values: Values) -> Json | Doubt:
    offered = open_networks(ctx)
    found = rules.find_network(text, offered)
    if found is None or rules.means_language(text, found, ctx.house.languages):
        raise UserError("people-network-unknown", networks=[network.name for network in offered])
    return _come_into(ctx, found)


def _choose_network(ctx: Context, value: str, values: Values) -> Json | Doubt:
    """A pressed network."""
    found = next((one for one in open_networks(ctx) if str(one.id) == value), None)
    return _come_into(ctx, found) if found is not None else read_network(ctx, value, values)


def _come_into(ctx: Context, network: Network) -> str:
    """At once: the questions that follow are about this network's countries and sections."""
    joining.enter_network(ctx, network)
    take_along(ctx)
    return str(network.id)


def take_along(ctx: Context) -> None:
    """The first questions go on in the network that the person has come into."""
    for draft in ctx.uow.drafts.list_open(ctx.person.id):
        if draft.form == START.name and draft.network_id != ctx.network.id:
            ctx.uow.drafts.move(draft.id, ctx.network.id)


def _show_network(ctx: Context, value: Json) -> Words:
    return next((one.name for one in open_networks(ctx) if str(one.id) == value), ctx.network.name)


NETWORK = Field(
    "network",
    "people-network",
    read_network,
    show=_show_network,
    kind=Kind.CHOICE,
    options=lambda ctx, _values: [Option(str(one.id), one.name) for one in open_networks(ctx)],
    when=lambda ctx, _values: asks_network(ctx),
    # In one message, so that first contact stays at four questions.
    beside=LANGUAGE,
    choose=_choose_network,
)


def hello(ctx: Context, values: Values) -> Words:
    """Who is speaking; which network's assistant it is may be still to be asked."""
    if asks_network(ctx) and "network" not in values:
        return t("people-hello-several")
    return t("people-hello", network=ctx.network.name)


# --- name


def made_up_name(ctx: Context) -> str:
    """The pseudonym that is offered: it says nothing about the person."""
    return rules.pseudonym(ctx.listed(t("people-pseudonyms")), ctx.person.id)


def read_name(ctx: Context, text: str, _values: Values) -> Json | Doubt:
    if text == _NONE:
        return ""
    chosen = {_APP: ctx.incoming.sender.name, _PEN: made_up_name(ctx)}.get(text, text)
    name = tidy_line(chosen)
    trouble = rules.name_trouble(name)
    if trouble is not None:
        raise UserError(f"people-name-{trouble.value}")
    if rules.is_held(name, _names_of_coordinators(ctx)):
        raise UserError("people-name-coordinator")
    return name


def _names_of_coordinators(ctx: Context) -> Iterator[str | None]:
    """Whoever speaks for others must not be mistaken: their names, the admins' too, are nobody else's here."""
    people = ctx.uow.people
    for person_id in {*(role.person_id for role in people.list_roles_in(ctx.network.id)), *people.list_admins()}:
        if person_id != ctx.person.id:
            yield people.get(person_id).name


def _name_options(ctx: Context, _values: Values) -> Sequence[Option]:
    options = [Option(_PEN, made_up_name(ctx))]
    app = tidy_line(ctx.incoming.sender.name)
    if app and rules.name_trouble(app) is None:
        options.append(Option(_APP, app))
    return [*options, Option(_NONE, t("people-name-none"))]


NAME = Field(
    "name",
    "people-name",
    read_name,
    show=lambda _ctx, value: str(value) or t("people-unnamed"),
    options=_name_options,
)

# --- time zone

ZONE = Field(
    "zone",
    "people-zone",
    clocks.read_zone,
    show=clocks.zone_label,
    kind=Kind.LOCATION,
    options=clocks.zone_options,
    location=clocks.locate_zone,
)


def settle_zone(ctx: Context, zone: Json) -> None:
    """This clock from now on, in this very answer already."""
    ctx.person = ctx.uow.people.change(ctx.person.id, zone=str(zone))
    ctx.zone = ZoneInfo(str(zone))


# --- the forms


def _save_start(ctx: Context, draft: Draft) -> Answer:
    values = draft.values
    if values.get("language"):
        speak(ctx, str(values["language"]))
    name = made_up_name(ctx) if values.get("name") is None else str(values["name"])
    ctx.person = ctx.uow.people.change(ctx.person.id, name=name or None)
    belonging = home.arrived(ctx, values) or home.settle_home(ctx, values)
    zone = values.get("zone") or clocks.sole_zone(ctx, values)
    if zone:
        settle_zone(ctx, zone)
    then = str(draft.about.get("then") or "")
    replies: list[Reply] = [Say(_welcome(ctx, belonging, more=bool(then)))]
    if then:
        replies.append(Follow("", then))
    return replies


def _welcome(ctx: Context, belonging: Words | None, *, more: bool) -> View:
    """Kind, short, and with one thing to do. A kept message goes on right after it, so it needs no example."""
    hello = t("people-welcome", name=ctx.person.name) if ctx.person.name else t("people-welcome-unnamed")
    clock = t("people-clock", zone=ctx.zone.key, at=ctx.now) if ctx.person.zone else t("people-clock-unset")
    if more:
        return View(paragraphs(lines(hello, belonging), clock, t("people-goes-on")))
    if ctx.coordinates and not ctx.uow.networks.list_sections(ctx.network.id):
        first = (Button(t("people-first-section"), "kit.command", ("addsection",), Tone.MAIN),)
        return View(paragraphs(lines(hello, belonging), clock, t("people-empty-network")), (first, _starters()))
    example = lines(t("people-first-step"), Span(t("people-example"), code=True))
    rows = [(Button(t("kit-start-log"), "kit.command", ("log",), Tone.MAIN),), _starters()]
    if ctx.member.section_id is None and home.has_sections(ctx, ctx.member.country):
        rows.append((Button(t("people-choose-section"), "people.home"),))
    # The one time that it is offered; nothing is switched on unasked.
    rows.append((Button(t("people-weekly-digest"), "kit.command", ("digest", "weekly")),))
    others = [one for one in ctx.uow.networks.list_all() if one.open and one.id != ctx.network.id]
    if others:
        rows.append((Button(t("people-other-networks"), "kit.command", ("network",)),))
    return View(paragraphs(lines(hello, belonging), clock, example), tuple(rows))


def _left(_ctx: Context, draft: Draft) -> Answer:
    """Whoever would rather not answer is not kept from anything: what they wrote first goes on, or what can be done."""
    then = str(draft.about.get("then") or "")
    if then:
        return [Say(View(t("people-goes-on"))), Follow("", then)]
    example = lines(t("people-first-step"), Span(t("people-example"), code=True))
    return Say(View(example, ((Button(t("kit-start-log"), "kit.command", ("log",), Tone.MAIN),), _starters())))


def _starters() -> tuple[Button, ...]:
    return (
        Button(t("kit-start-stats"), "kit.command", ("stats",)),
        Button(t("kit-start-help"), "kit.command", ("help",)),
    )


def _save_name(ctx: Context, draft: Draft) -> Answer:
    name = draft.values.get("name")
    if name is None:
        return Say(View(t("people-unchanged"), (profile_row(),)))
    ctx.person = ctx.uow.people.change(ctx.person.id, name=str(name) or None)
    said = t("people-name-saved", name=str(name)) if name else t("people-name-removed")
    return Say(View(said, (profile_row(),)))


def _save_home(ctx: Context, draft: Draft) -> Answer:
    said = home.settle_home(ctx, draft.values)
    return Say(View(said or t("people-unchanged"), (profile_row(),)))


def _save_zone(ctx: Context, draft: Draft) -> Answer:
    zone = draft.values.get("zone")
    if not zone:
        return Say(View(t("people-unchanged"), (profile_row(),)))
    settle_zone(ctx, zone)
    saved = Say(View(t("people-zone-saved", zone=ctx.zone.key, at=ctx.now), (profile_row(),)))
    asked = (ask(ctx) for ask in ctx.house.zone_changes)
    return [saved, *(Say(view) for view in asked if view is not None)]


def profile_row() -> tuple[Button, ...]:
    """The way back to one's own page."""
    return (
        Button(t("people-to-profile"), "kit.command", ("me",)),
        Button(t("people-to-settings"), "kit.command", ("settings",)),
    )


START = Form(
    "people.start",
    "people-start-title",
    (NETWORK, LANGUAGE, NAME, home.HOME, home.COUNTRY, ZONE),
    _save_start,
    opener="start",
    review=False,
    hello=hello,
    left=_left,
)
NAME_FORM = Form("people.name", "people-name", (NAME,), _save_name, opener="me", review=False)
HOME_FORM = Form("people.home", "people-home", (home.HOME, home.COUNTRY), _save_home, opener="join", review=False)
ZONE_FORM = Form("people.zone", "people-zone", (ZONE,), _save_zone, opener="timezone", review=False)
