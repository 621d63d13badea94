"""The form behind /log, as a declaration: its fields, what is asked, which buttons stand under a question."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from handlers.activities import figures, lines, reading, rights, rules, saving, undoing
from handlers.activities import values as v
from handlers.activities.opening import PHOTO_LIFE
from handlers.activities.similar import SAME
from handlers.activities.understanding import who_may_see
from handlers.activities.words import LEVELS, VISIBILITIES, Names, card, in_words, near, title_of
from handlers.kit import pictures
from handlers.kit.errors import UserError
from handlers.kit.form import Doubt, Field, Form, Option, Understood
from handlers.kit.view import Kind, paragraphs, t
from storage import ActivityId

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.form import Values
    from handlers.kit.view import Words
    from storage import Draft, Json

RECENT = 20
"""Activities of a person that say which themes they will want next."""


def _show(name: str) -> Callable[[Context, Json], Words]:
    return lambda ctx, value: in_words(name, value, Names.of(ctx))


# --- reading, where it is more than one field's matter


def _read_title(ctx: Context, text: str, values: Values) -> Json | Understood:
    """The first answer may be a whole report; later ones are the title alone."""
    said = lines.read_line(ctx, text) if "title" not in values else None
    if said is None or not (said.doubts or set(said.values) - {"title"}):
        return reading.read_title(ctx, text, values)
    title = said.values.get("title") or reading.read_title(ctx, text, values)
    return Understood({**said.values, "title": title}, said.doubts)


def _read_when(ctx: Context, text: str, values: Values) -> Json | Doubt | Understood:
    """A day; whoever adds how many came is not asked for it again."""
    try:
        return reading.read_when(ctx, text, values)
    except UserError:
        said = lines.read_behind(ctx, values, text)
        if said is None or "when" not in {*said.values, *said.doubts}:
            raise
        return said


def _read_visibility(ctx: Context, text: str, values: Values) -> Json:
    for option in _visibilities(ctx, values):
        if text.casefold() in {option.value, ctx.plain(option.label).casefold()}:
            return option.value
    raise UserError("activities-press-one")


def _read_correction(ctx: Context, text: str, answers: Values) -> Understood | None:
    """What a message says about the open form ("only me" is who may see it); None for a report of another activity."""
    if lines.is_another(ctx, answers, text):
        return None
    labels = {ctx.plain(label).casefold(): value for value, label in VISIBILITIES.items()}
    seen = labels.get(text.strip().casefold().rstrip(".")) or who_may_see(text, ctx.language)
    said = Understood({"visibility": seen}) if seen is not None else lines.read_behind(ctx, answers, text)
    if said is None or said.values.get("visibility") in {None, *(one.value for one in _visibilities(ctx, answers))}:
        return said
    rest = {name: value for name, value in said.values.items() if name != "visibility"}
    return Understood(rest, said.doubts) if rest or said.doubts else None


def _read_level(ctx: Context, text: str, values: Values) -> Json:
    for value, label in LEVELS.items():
        if text.casefold() in {value, ctx.plain(label).casefold()}:
            return value
    return reading.read_level(ctx, text, values)


def _read_photos(_ctx: Context, _text: str, _values: Values) -> Json:
    raise UserError("activities-photos-unclear")


def _choose_photos(_ctx: Context, _value: str, _values: Values) -> Json:
    """The one choice is to have none."""
    return []


def _take_photo(ctx: Context, data: bytes, values: Values) -> Json:
    """Keep a picture for the draft, without what a phone wrote into it."""
    held = list(v.ids(values.get("photos")))
    if len(held) >= rules.MOST_PHOTOS:
        raise UserError("activities-photos-most", most=rules.MOST_PHOTOS)
    kind = pictures.kind_of(data)
    unclear = UserError("activities-photo-unclear", most=pictures.PICTURE_LIMIT // 1024 // 1024)
    if kind is None or len(data) > pictures.PICTURE_LIMIT:
        raise unclear
    try:
        bare = pictures.without_metadata(data)
    except ValueError:
        raise unclear from None
    name = f"photo.{pictures.ENDINGS[kind]}"
    blob = ctx.uow.blobs.add(
        name, bare, mime=kind, alt="", now=ctx.now, person_id=ctx.person.id, expires_at=ctx.now + PHOTO_LIFE
    )
    return [*held, blob]


# --- choices


def _days(ctx: Context, _values: Values) -> Sequence[Option]:
    """Today, yesterday and the last weekend: when most of it happens."""
    today = ctx.today
    saturday = today - timedelta(days=(today.weekday() - 5) % 7)
    sunday = today - timedelta(days=(today.weekday() - 6) % 7)
    days = dict.fromkeys((today, today - timedelta(days=1), max(saturday, sunday), min(saturday, sunday)))
    return [Option(day.isoformat(), t("activities-day-choice", on=day, day=near(day, today))) for day in days]


def _sections(ctx: Context, values: Values) -> Sequence[Option]:
    """The own one first, then those of the own country, then the others; no button moves when one is pressed."""
    sections = ctx.uow.networks.list_sections(ctx.network.id)
    if ctx.member.section_id is None and "id" not in values:
        # Whoever belongs nowhere logs for what anybody may join; the others are asked with /join.
        sections = [one for one in sections if one.joining == "open" or rights.coordinates_section(ctx, one.id)]
    order = sorted(sections, key=lambda one: (one.id != ctx.member.section_id, one.country != ctx.member.country))
    without = Option(reading.NO_SECTION, t("activities-sections-none"))
    several = [Option(str(one.id), one.name) for one in order]
    return [without, *several] if ctx.member.section_id is None else [*several, without]


def _themes(ctx: Context, _values: Values) -> Sequence[Option]:
    """Those of the person's last activities first, then those they care about: most want no second page."""
    recent = ctx.uow.activities.list_of(ctx.person.id, network_id=ctx.network.id, limit=RECENT)
    used = Counter(theme for activity in recent for theme in activity.facts.themes)
    themes = ctx.uow.networks.list_themes(ctx.network.id)
    order = sorted(themes, key=lambda one: (-used[one.id], one.slug not in ctx.member.themes))
    return [Option(str(one.id), one.name(ctx.language)) for one in order]


def _hours(_ctx: Context, _values: Values) -> Sequence[Option]:
    return [Option(str(60 * hours), t("activities-hours-choice", hours=hours)) for hours in (1, 2, 3, 4, 6, 8)]


def _visibilities(ctx: Context, values: Values) -> Sequence[Option]:
    """All for its author; whoever corrects somebody's activity may show it to fewer people, never to more."""
    saved = values.get("id")
    activity = ctx.uow.activities.find(ActivityId(saved)) if isinstance(saved, int) else None
    chosen: Sequence[str] = tuple(VISIBILITIES)
    if activity is not None and not rights.is_author(ctx, activity):
        chosen = rules.coordinators_choice(activity.visibility)
    return [Option(value, VISIBILITIES[value]) for value in chosen]


def _levels(_ctx: Context, _values: Values) -> Sequence[Option]:
    return [Option(value, label) for value, label in LEVELS.items()]


def _photo_choices(_ctx: Context, values: Values) -> Sequence[Option]:
    return [Option("none", t("activities-photos-remove"))] if v.ids(values.get("photos")) else []


def _has_sections(ctx: Context, values: Values) -> bool:
    if ctx.member.section_id is not None or values.get("sections"):
        return True
    return bool(ctx.uow.networks.list_sections(ctx.network.id))


# --- unusual values, asked about once


def _check_when(ctx: Context, value: Json, _values: Values) -> Words | None:
    found = v.days(value)
    return rules.unusual_days(*found, ctx.today) if found else None


def _check_volunteers(_ctx: Context, value: Json, _values: Values) -> Words | None:
    return rules.unusual_volunteers(value) if isinstance(value, int) else None


def _check_reached(_ctx: Context, value: Json, _values: Values) -> Words | None:
    return rules.unusual_reached(value) if isinstance(value, int) else None


def _check_hours(_ctx: Context, value: Json, values: Values) -> Words | None:
    found = v.minutes_of(value)
    return rules.unusual_hours(*found, v.count_of(values, "volunteers"), v.stated(values).days) if found else None


# --- as one would type it


def _typed_when(value: Json) -> str:
    found = v.days(value)
    if found is None:
        return ""
    return found[0].isoformat() if found[0] == found[1] else f"{found[0].isoformat()} - {found[1].isoformat()}"


def _typed_hours(value: Json) -> str:
    found = v.minutes_of(value)
    if found is None:
        return ""
    minutes, kind = found
    hours = rules.tidy_hours(minutes)
    return f"{hours} h {kind}" if kind != "duration" else f"{hours} h"


_ALL: tuple[Field, ...] = (
    Field("title", "activities-field-title", read=_read_title, required=True),
    Field(
        "when",
        "activities-field-when",
        read=_read_when,
        show=_show("when"),
        kind=Kind.DATE,
        required=True,
        options=_days,
        check=_check_when,
        typed=_typed_when,
    ),
    Field(
        "sections",
        "activities-field-sections",
        read=reading.read_sections,
        choose=reading.choose_section,
        show=_show("sections"),
        kind=Kind.MANY,
        required=True,
        options=_sections,
        when=_has_sections,
    ),
    Field(
        "themes",
        "activities-field-themes",
        read=reading.read_themes,
        choose=reading.choose_theme,
        show=_show("themes"),
        kind=Kind.CHOICE,
        options=_themes,
    ),
    Field(
        "volunteers",
        "activities-field-volunteers",
        read=figures.read_volunteers,
        show=_show("volunteers"),
        kind=Kind.NUMBER,
        check=_check_volunteers,
        wording=lambda _ctx, values: (
            t("activities-field-volunteers.ask")
            if "reached" in values or "volunteers" in values
            else t("activities-ask-people")
        ),
    ),
    Field(
        "hours",
        "activities-field-hours",
        read=figures.read_hours,
        choose=figures.choose_hours,
        show=_show("hours"),
        options=_hours,
        check=_check_hours,
        typed=_typed_hours,
    ),
    Field(
        "reached",
        "activities-field-reached",
        read=figures.read_reached,
        show=_show("reached"),
        kind=Kind.NUMBER,
        check=_check_reached,
    ),
    Field(
        "first_time",
        "activities-field-first-time",
        read=figures.read_first_time,
        show=_show("first_time"),
        kind=Kind.NUMBER,
        asked=False,
    ),
    Field("place", "activities-field-place", read=reading.read_line, asked=False),
    Field("text", "activities-field-text", read=reading.read_text, kind=Kind.TEXT, asked=False),
    Field("outcome", "activities-field-outcome", read=reading.read_text, kind=Kind.TEXT, asked=False),
    Field("link", "activities-field-link", read=reading.read_link, asked=False),
    Field(
        "photos",
        "activities-field-photos",
        read=_read_photos,
        choose=_choose_photos,
        show=_show("photos"),
        kind=Kind.PHOTO,
        asked=False,
        options=_photo_choices,
        photo=_take_photo,
    ),
    Field(
        "helpers",
        "activities-field-helpers",
        read=reading.read_helpers,
        show=_show("helpers"),
        asked=False,
        typed=lambda value: ", ".join(str(one) for one in value) if isinstance(value, list) else "",
    ),
    Field(
        "pupils_level",
        "activities-field-level",
        read=_read_level,
        show=_show("pupils_level"),
        asked=False,
        options=_levels,
    ),
    Field("teacher_feedback", "activities-field-feedback", read=reading.read_text, kind=Kind.TEXT, asked=False),
    Field(
        "visibility",
        "activities-field-visibility",
        read=_read_visibility,
        show=_show("visibility"),
        kind=Kind.CHOICE,
        asked=False,
        options=_visibilities,
    ),
    SAME,
)


def _while_open(field: Field) -> Field:
    """The field, as far as whoever changes a saved activity may change it; saving checks the right again."""

    def when(ctx: Context, values: Values) -> bool:
        allowed = values.get("open")
        return (not isinstance(allowed, list) or field.name in allowed) and field.when(ctx, values)

    return replace(field, when=when)


FIELDS = tuple(_while_open(field) for field in _ALL)


def _card(ctx: Context, draft: Draft) -> Words:
    names = Names.of(ctx)
    same = saving.joint(ctx, draft)
    if same is not None:
        before, after = same
        key = "activities-card-join" if after.sections != before.sections else "activities-card-same"
        note = t(key, title=title_of(before), who=names.person(before.author_id))
        return paragraphs(note, card(v.from_facts(after), names, ctx.today), saving.left_out(ctx, draft, after))
    changes = t("activities-card-change") if draft.about.get("activity") else None
    return paragraphs(changes, card(draft.values, names, ctx.today))


def _late(ctx: Context, draft: Draft, news: Understood) -> Answer:
    return undoing.late(ctx, LOG, draft, news)


LOG = Form(
    "activities.log",
    "activities-log-title",
    FIELDS,
    save=saving.save,
    opener="log",
    understand=_read_correction,
    card=_card,
    late=_late,
    open_to=saving.is_open_to,
)
