"""Pages about a network, a country, a section: who we are, who looks after it, and what one can do there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit import homes
from handlers.kit.answer import Change, Say, Toast
from handlers.kit.countries import country_name
from handlers.kit.form import Option
from handlers.kit.likeness import Candidates, Exact
from handlers.kit.view import Button, Tone, View, bold, lines, paragraphs, t
from handlers.networks import scopes
from handlers.networks.rules import FEW, Scope
from storage import NetworkId, NotFound, country_scope, section_scope

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.view import Words
    from storage import Network, Section

SECTIONS_A_PAGE = 6


def section_options(ctx: Context) -> list[Option]:
    """The network's sections, by the names that one would type."""
    return [Option(one.name, one.name) for one in ctx.uow.networks.list_sections(ctx.network.id)]


def country_options(ctx: Context) -> list[Option]:
    """The network's countries in the reader's language."""
    names = [country_name(one, ctx.language) for one in ctx.uow.networks.list_countries(ctx.network.id)]
    return [Option(name, name) for name in sorted(names)]


def open_place(ctx: Context, text: str) -> Answer:
    """`/section Batumi`, `/country Georgia`: the page of what was named, or a question."""
    found = homes.find_home(text, ctx.uow.networks.list_sections(ctx.network.id))
    if isinstance(found, Exact):
        return Say(page_of(ctx, found.value))
    if isinstance(found, Candidates):
        rows = tuple((place_button(ctx, word),) for word in found.values)
        return Say(View(t("networks-did-you-mean"), rows))
    return Say(View(t("networks-place-unknown"), (_all_countries(),)))


def page_of(ctx: Context, word: object, page: int = 0) -> View:
    """The page of a section or a country by its word; the network's own when there is no such thing."""
    scope = scopes.scope_of(ctx, word)
    if scope is None:
        return View(t("networks-gone"), (_all_countries(),))
    if scope.section is not None:
        return section_page(ctx, scope)
    return country_page(ctx, scope.country, page) if scope.country else network_page(ctx, page)


def place_button(ctx: Context, word: str, tone: Tone = Tone.PLAIN) -> Button:
    """Leads to the page of a section or country."""
    scope = scopes.scope_of(ctx, word)
    label: Words = scopes.scope_name(ctx, scope) if scope is not None else t("networks-gone")
    return Button(label, "networks.place", (word,), tone)


def _all_countries() -> tuple[Button, ...]:
    return (Button(t("networks-all-countries"), "networks.place", ("net",)),)


# --- section


def my_section(ctx: Context) -> View:
    """The person's own section; without one, how to get into one."""
    if ctx.member.section_id is not None:
        section = scopes.find_section(ctx, ctx.member.section_id)
        if section is not None:
            return section_page(ctx, Scope(section, section.country))
    choose = (Button(t("networks-choose-section"), "people.home", (), Tone.MAIN),)
    return View(t("networks-no-section"), (choose, _all_countries()))


def section_page(ctx: Context, scope: Scope) -> View:
    """Who the section is: where, how many, who coordinates it, how one joins."""
    section = scope.section
    assert section is not None
    where = country_name(section.country, ctx.language)
    said = lines(
        bold(section.name),
        f"{section.place}, {where}" if section.place and section.place != section.name else where,
        _members(ctx, scope),
        _coordinators(ctx, scope),
        t("networks-joining", joining=section.joining),
        t("networks-here-you-are") if ctx.member.section_id == section.id else None,
    )
    rows: list[tuple[Button, ...]] = [(_figures(scope), Button(where, "networks.place", (section.country,)))]
    if scopes.may(ctx, scope):
        rows += _section_duties(scope, section)
        if ctx.may(country=section.country):
            rows[-1] += (Button(t("networks-close"), "networks.close", (section.id,)),)
    elif ctx.member.section_id != section.id:
        rows.append((Button(t("networks-join"), "kit.command", ("join", section.name), Tone.MAIN),))
    if ctx.member.section_id == section.id:
        rows.append((Button(t("networks-leave"), "networks.leave", (section.id,)),))
    return View(said, tuple(rows), anew=("networks.place", homes.home_of(section)))


def _section_duties(scope: Scope, section: Section) -> list[tuple[Button, ...]]:
    word = scopes.word_of(scope)
    door = (
        Button(t("networks-close-door"), "networks.joining", (word, "ask"))
        if section.joining == "open"
        else Button(t("networks-open-door"), "networks.joining", (word, "open"))
    )
    return [
        (
            Button(t("networks-members"), "networks.members", (word,)),
            Button(t("networks-invite"), "networks.invite", (word,)),
        ),
        (door, Button(t("networks-requests"), "kit.command", ("requests",))),
        (Button(t("networks-rename"), "networks.rename", (section.id,)),),
    ]


def _figures(scope: Scope) -> Button:
    """What it adds up to is the statistics' page; this is a link to it."""
    place = (
        section_scope(scope.section.id)
        if scope.section is not None
        else country_scope(scope.country)
        if scope.country is not None
        else "n"
    )
    return Button(t("networks-figures"), "statistics.show", (place,))


def _members(ctx: Context, scope: Scope) -> Words:
    count = ctx.uow.people.count_members(ctx.network.id, section_id=scope.section_id, country=scope.country)
    if count < FEW and not scopes.may(ctx, scope):
        return t("networks-few-members")
    return t("networks-member-count", count=count)


def _coordinators(ctx: Context, scope: Scope) -> Words:
    found = ctx.uow.people.list_coordinators(ctx.network.id, section_id=scope.section_id, country=scope.role_country)
    names = [ctx.plain(scopes.unnamed(ctx.uow.people.get(person_id).name)) for person_id in found[:5]]
    return t("networks-coordinated-by", names=names) if names else t("networks-no-coordinator")


def confirm_leaving(ctx: Context, section_id: int) -> Answer:
    """Leaving is asked about once; the answer is another room's."""
    section = scopes.find_section(ctx, section_id)
    if section is None or ctx.member.section_id != section.id:
        return Change(my_section(ctx))
    row = (
        Button(t("networks-leave-yes"), "people.leave", (), Tone.BAD),
        Button(t("networks-leave-no"), "networks.place", (homes.home_of(section),)),
    )
    return Change(View(t("networks-leave-ask", section=section.name), (row,)))


def set_joining(ctx: Context, word: str, joining: str) -> Answer:
    """Open or close a section's door."""
    scope = scopes.scope_of(ctx, word)
    if scope is None or scope.section is None or joining not in {"open", "ask"}:
        return Change(page_of(ctx, word))
    scopes.require(ctx, "section.joining", scope)
    section = ctx.uow.networks.set_section(scope.section.id, joining=joining)
    ctx.uow.audit.add(
        "section.joining",
        "done",
        now=ctx.now,
        person_id=ctx.person.id,
        network_id=ctx.network.id,
        detail={"section": section.id, "joining": joining},
    )
    return Change(section_page(ctx, Scope(section, section.country)))


# --- country and network


def my_country(ctx: Context) -> View:
    """The person's own country; without one, all of them."""
    return country_page(ctx, ctx.member.country) if ctx.member.country else network_page(ctx)


def country_page(ctx: Context, country: str, page: int = 0) -> View:
    """The sections of a country and who looks after it."""
    scope = Scope(country=country)
    sections = ctx.uow.networks.list_sections(ctx.network.id, country=country)
    rows, where = _paged(ctx, [homes.home_of(section) for section in sections], country, page)
    said = lines(
        bold(country_name(country, ctx.language)),
        t("networks-section-count", count=len(sections)),
        _members(ctx, scope),
        _coordinators(ctx, scope),
        where,
    )
    if scopes.may(ctx, scope):
        rows.append(
            (
                Button(t("networks-members"), "networks.members", (country,)),
                Button(t("networks-add-section"), "networks.newsection", (country,)),
            )
        )
        rows.append((Button(t("networks-invite"), "networks.invite", (country,)),))
    rows.append((_figures(scope), *_all_countries()))
    return View(said, tuple(rows), anew=("networks.place", country, page))


def network_page(ctx: Context, page: int = 0) -> View:
    """The countries of the current network."""
    countries = ctx.uow.networks.list_countries(ctx.network.id)
    named = sorted((country_name(code, ctx.language), code) for code in countries)
    rows, where = _paged(ctx, [code for _, code in named], "net", page)
    said = lines(
        bold(ctx.network.name),
        t("networks-country-count", count=len(countries)),
        _members(ctx, Scope()),
        _coordinators(ctx, Scope()),
        where,
    )
    if ctx.may():
        rows.append((Button(t("networks-add-country"), "kit.command", ("addcountry",)), _invite_all()))
    rows.append((_figures(Scope()), Button(t("networks-other"), "networks.list")))
    return View(said, tuple(rows), anew=("networks.place", "net", page))


def _invite_all() -> Button:
    return Button(t("networks-invite"), "networks.invite", ("net",))


def _paged(ctx: Context, words: Sequence[str], place: str, page: int) -> tuple[list[tuple[Button, ...]], Words | None]:
    """The buttons of a page with the row that turns pages, and which page it is, where there are several."""
    pages = max(1, -(-len(words) // SECTIONS_A_PAGE))
    page = min(max(page, 0), pages - 1)
    shown = words[page * SECTIONS_A_PAGE : (page + 1) * SECTIONS_A_PAGE]
    rows: list[tuple[Button, ...]] = [(place_button(ctx, word),) for word in shown]
    if pages > 1:
        turn = [Button(t("kit-previous"), "networks.place", (place, page - 1))] if page else []
        turn += [Button(t("kit-next"), "networks.place", (place, page + 1))] if page + 1 < pages else []
        rows.append(tuple(turn))
    return rows, t("kit-page", page=page + 1, pages=pages) if pages > 1 else None


# --- changing the network


def networks_page(ctx: Context) -> View:
    """The person's networks and the open ones; one of them is the current one."""
    mine = {member.network_id for member in ctx.uow.people.list_memberships(ctx.person.id)}
    rows = []
    for network in ctx.uow.networks.list_all():
        if network.id in mine or network.open:
            label: Words = t("kit-form-chosen", label=network.name) if network.id == ctx.network.id else network.name
            rows.append((Button(label, "networks.switch", (network.id,)),))
    ask = t("networks-which") if len(rows) > 1 else t("networks-only-one")
    said = paragraphs(t("networks-current", network=ctx.network.name), ask)
    return View(said, tuple(rows), anew=("networks.list",))


def switch(ctx: Context, network_id: int) -> Answer:
    """Make a network the current one; an open one is joined by that."""
    network = _enterable(ctx, network_id)
    if network is None:
        return Change(networks_page(ctx))
    if network.id == ctx.network.id:
        return [Toast(t("networks-already-here")), Change(networks_page(ctx))]
    ctx.person = ctx.uow.people.change(ctx.person.id, network_id=network.id)
    ctx.network = network
    ctx.member = ctx.uow.people.join(ctx.person.id, network.id, now=ctx.now)
    row = [Button(t("networks-other"), "networks.list")]
    if ctx.member.section_id is None:
        row.insert(0, Button(t("networks-choose-section"), "people.home", (), Tone.MAIN))
    return Change(View(t("networks-switched", network=network.name), (tuple(row),)))


def _enterable(ctx: Context, network_id: int) -> Network | None:
    """The network, if it is open or the person belongs to it: a made-up number opens no closed one."""
    try:
        network = ctx.uow.networks.get(NetworkId(network_id))
    except NotFound:
        return None
    member = ctx.uow.people.membership(ctx.person.id, network.id)
    return network if network.open or member is not None else None
