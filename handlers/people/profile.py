"""One's own page and the settings: every single thing can be seen and changed. Rights and figures are elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit import formats
from handlers.kit.answer import Ask, Change, Say, Toast
from handlers.kit.countries import country_name
from handlers.kit.errors import UserError
from handlers.kit.form import Doubt, Option
from handlers.kit.keeping import held_doubt
from handlers.kit.view import Button, Tone, View, bold, lines, paragraphs, t
from handlers.people import clocks, form, joining, rules
from storage import NotFound, ReminderState

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.view import Text, Words
    from storage import Role, Theme

THEMES_A_PAGE = 6


# --- the profile


def me(ctx: Context) -> View:
    """What is known about the person, what of it others see, and a button to change it; the clock is a setting."""
    name = ctx.person.name or t("people-unnamed")
    rows = (
        (Button(t("people-edit-name"), "people.name"), Button(t("people-edit-kinds"), "people.kinds")),
        (Button(t("people-edit-home"), "people.home"), Button(t("people-edit-themes"), "people.themes")),
        (
            Button(t("kit-start-mine"), "kit.command", ("mine",)),
            Button(t("people-to-expert"), "kit.command", ("expert",)),
        ),
        (
            Button(t("people-to-offers"), "kit.command", ("profile",)),
            Button(t("people-to-settings"), "kit.command", ("settings",)),
        ),
    )
    return View(paragraphs(lines(bold(name), *_facts(ctx)), _seen_by_others(ctx)), rows)


def _facts(ctx: Context) -> Iterable[Words]:
    unset = t("people-not-told")
    if ctx.network_line is not None:
        yield ctx.network_line
    yield t("people-line-home", value=home_name(ctx) or unset)
    yield t("people-line-kinds", value=[kind_name(kind) for kind in ctx.member.kinds] or unset)
    yield t("people-line-themes", value=[theme.name(ctx.language) for theme in own_themes(ctx)] or unset)
    roles = [role_name(ctx, role) for role in ctx.roles if role.network_id in {None, ctx.network.id}]
    if roles:
        yield t("people-line-roles", value=roles)
    yield t("people-line-language", value=formats.language_name(ctx.language))
    yield _clock_line(ctx)


def _clock_line(ctx: Context) -> Words:
    """The network's clock is nobody's own: it is not shown as if the person had told it."""
    if ctx.person.zone is None:
        return t("people-clock-unset")
    return t("people-line-zone", zone=ctx.zone.key, at=ctx.now)


def _seen_by_others(ctx: Context) -> Words:
    """The default profile is all there is for others: name, country, themes; never a handle, a place or a number."""
    name: Words = ctx.person.name or t("people-unnamed")
    seen: list[Words] = [name]
    if ctx.member.country:
        seen.append(country_name(ctx.member.country, ctx.language))
    seen += [theme.name(ctx.language) for theme in own_themes(ctx)]
    shown = ", ".join(ctx.plain(one) for one in seen)
    return t("people-others-see", profile=shown)


def home_name(ctx: Context) -> str | None:
    """Section and country in words; None when neither is known."""
    country = country_name(ctx.member.country, ctx.language) if ctx.member.country else None
    if ctx.member.section_id is None:
        return country
    try:
        section = ctx.uow.networks.get_section(ctx.member.section_id)
    except NotFound:
        return country
    return f"{section.name}, {country_name(section.country, ctx.language)}"


def kind_name(kind: str) -> Text:
    return t(f"people-kind-{kind}")


def role_name(ctx: Context, role: Role) -> Text:
    """A role with its scope, in words."""
    if role.scope == "deployment":
        return t("people-role-admin")
    if role.scope == "section" and role.section_id is not None:
        return t("people-role-section", section=ctx.uow.networks.get_section(role.section_id).name)
    if role.scope == "country" and role.country:
        return t("people-role-country", country=role.country)
    return t("people-role-network", network=ctx.network.name)


def own_themes(ctx: Context) -> Sequence[Theme]:
    themes = ctx.uow.networks.list_themes(ctx.network.id)
    return [theme for theme in themes if theme.slug in ctx.member.themes]


# --- single fields


def edit_home(ctx: Context) -> Answer:
    """Ask for country and section again; with the way out of a section."""
    held = home_name(ctx)
    return Ask("people.home", intro=t("people-home-now", home=held) if held else None)


def kinds(ctx: Context) -> View:
    """What one is, as switches: several at once are usual."""
    rows = [(_switch(ctx, kind_name(kind), "people.kind", kind, on=kind in ctx.member.kinds),) for kind in rules.KINDS]
    return View(t("people-kinds-ask"), (*rows, form.profile_row()))


def switch_kind(ctx: Context, kind: str) -> Answer:
    if kind in rules.KINDS:
        held = set(ctx.member.kinds) ^ {kind}
        ordered = [one for one in rules.KINDS if one in held]
        ctx.member = ctx.uow.people.join(ctx.person.id, ctx.network.id, now=ctx.now, kinds=ordered)
    return Change(kinds(ctx))


def themes(ctx: Context, page: int = 0) -> View:
    """Themes one cares about, as switches; a theme added a minute ago is among them."""
    all_themes = ctx.uow.networks.list_themes(ctx.network.id)
    pages = max(1, -(-len(all_themes) // THEMES_A_PAGE))
    page = min(max(page, 0), pages - 1)
    rows = []
    for theme in all_themes[page * THEMES_A_PAGE : (page + 1) * THEMES_A_PAGE]:
        label = theme.name(ctx.language)
        rows.append((_switch(ctx, label, "people.theme", theme.id, page, on=theme.slug in ctx.member.themes),))
    if pages > 1:
        turn = [Button(t("kit-previous"), "people.themes", (page - 1,))] if page else []
        turn += [Button(t("kit-next"), "people.themes", (page + 1,))] if page + 1 < pages else []
        rows.append(tuple(turn))  # type: ignore[arg-type]
    return View(t("people-themes-ask"), (*rows, form.profile_row()))


def switch_theme(ctx: Context, theme_id: int, page: int = 0) -> Answer:
    known = {theme.id: theme.slug for theme in ctx.uow.networks.list_themes(ctx.network.id)}
    slug = known.get(theme_id)  # type: ignore[call-overload]
    if slug is not None:
        held = set(ctx.member.themes) ^ {slug}
        chosen = [one for one in known.values() if one in held]
        ctx.member = ctx.uow.people.join(ctx.person.id, ctx.network.id, now=ctx.now, themes=chosen)
    return Change(themes(ctx, page))


def _switch(ctx: Context, label: Words, do: str, *args: str | int, on: bool) -> Button:
    shown = t("kit-form-chosen", label=ctx.plain(label)) if on else label
    return Button(shown, do, args, Tone.GOOD if on else Tone.PLAIN)


# --- language and clock


def language_page(ctx: Context) -> View:
    """All languages under their own names; a press is the whole conversation."""
    keys = [
        Button(formats.language_name(code), "people.speak", (code,), Tone.MAIN if code == ctx.language else Tone.PLAIN)
        for code in form.languages(ctx)
    ]
    pairs = [tuple(keys[index : index + 2]) for index in range(0, len(keys), 2)]
    return View(t("people-language.ask"), tuple(pairs), anew=("people.language",))


def speak(ctx: Context, code: str) -> Answer:
    if code not in ctx.house.languages:
        return Change(language_page(ctx))
    form.speak(ctx, code)
    return Change(View(t("people-language-saved", language=code), (form.profile_row(),)))


def language_options(ctx: Context) -> list[Option]:
    """Every language that Kith speaks, by its own name."""
    return [Option(code, formats.language_name(code)) for code in ctx.house.languages]


def place_options(ctx: Context) -> list[Option]:
    """Sections that one can join, and the countries they are in."""
    sections = ctx.uow.networks.list_sections(ctx.network.id)
    countries = sorted({country_name(one.country, ctx.language) for one in sections})
    return [Option(name, name) for name in (*(one.name for one in sections), *countries)]


def change_language(ctx: Context, rest: str) -> Answer:
    """`/language`, `/language fr`, "language French"."""
    if not rest:
        return Say(language_page(ctx))
    code = form.read_language(ctx, rest, {})
    return Say(View(t("people-language-saved", language=str(code)), (form.profile_row(),)))


def change_zone(ctx: Context, rest: str) -> Answer:
    """`/timezone` asks; `/timezone Tbilisi` asks only for the confirmation."""
    now = t("people-zone-current", zone=ctx.zone.key, at=ctx.now) if ctx.person.zone else None
    if not rest:
        return Ask("people.zone", intro=now)
    try:
        read = clocks.read_zone(ctx, rest, {})
    except UserError as trouble:
        return Ask("people.zone", intro=trouble.text)
    if not isinstance(read, Doubt):
        read = clocks.confirm(ctx, (str(read),))
    return Ask("people.zone", doubts={"zone": held_doubt(read)})


# --- settings, stop


def settings(ctx: Context) -> View:
    """Everything about how Kith treats the person, on one screen."""
    said = lines(
        bold(t("people-settings-title")),
        t("people-line-language", value=formats.language_name(ctx.language)),
        _clock_line(ctx),
        ctx.network_line,
        t("people-line-stopped") if ctx.person.stopped_at else t("people-line-active"),
        _quiet_line(ctx),
        _channel_line(ctx),
    )
    quiet = (
        Button(t("people-resume"), "people.resume")
        if ctx.person.stopped_at
        else Button(t("people-be-quiet"), "people.stop")
    )
    rows = (
        (
            Button(t("people-edit-language"), "people.language"),
            Button(t("people-edit-zone"), "kit.command", ("timezone",)),
        ),
        (
            Button(t("people-edit-quiet"), "kit.command", ("quiet",)),
            Button(t("people-edit-digest"), "kit.command", ("digest",)),
        ),
        (quiet, Button(t("people-edit-channel"), "inbox.channels")),
        (
            Button(t("people-my-data"), "kit.command", ("mydata",)),
            Button(t("people-erase"), "kit.command", ("forgetme",)),
        ),
        (
            Button(t("people-to-profile"), "kit.command", ("me",)),
            Button(t("people-networks"), "kit.command", ("network",)),
        ),
    )
    return View(said, rows, anew=("kit.command", "settings"))


def _channel_line(ctx: Context) -> Text | None:
    """Where there is a choice: which channel comes first."""
    held = ctx.uow.channels.list_of(ctx.person.id)
    return t("people-line-channel", name=t("kit-platform", platform=held[0].platform)) if len(held) > 1 else None


def _quiet_line(ctx: Context) -> Text:
    held = ctx.uow.attention.of(ctx.person.id)
    if held.quiet_from == held.quiet_until:
        return t("people-line-no-quiet")
    begin, end = (formats.format_time(one, ctx.language) for one in (held.quiet_from, held.quiet_until))
    return t("people-line-quiet", hours=f"{begin}–{end}")


def stop(ctx: Context) -> View:
    """Nothing unasked from now on."""
    if ctx.person.stopped_at is None:
        ctx.person = ctx.uow.people.change(ctx.person.id, stopped_at=ctx.now)
    return View(t("people-stopped"), ((Button(t("people-resume"), "people.resume"),),))


def resume(ctx: Context) -> Answer:
    if ctx.person.stopped_at is None:
        return Toast(t("people-resumed"))
    return [Change(View(t("people-resumed"), reminders_row(ctx))), *hear_again(ctx)]


def reminders_row(ctx: Context) -> tuple[tuple[Button, ...], ...]:
    """A way back for reminders that paused when they came and nobody was to be told."""
    paused = any(one.state is ReminderState.PAUSED for one in ctx.uow.reminders.list_own(ctx.person.id))
    return ((Button(t("people-resume-reminders"), "reminders.resume"),),) if paused else ()


def hear_again(ctx: Context) -> list[Say]:
    """From now on unasked messages are welcome; the answers that were kept for this moment."""
    stopped = ctx.person.stopped_at
    if stopped is None:
        return []
    ctx.person = ctx.uow.people.change(ctx.person.id, stopped_at=None)
    return joining.decided_meanwhile(ctx, stopped)
