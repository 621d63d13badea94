"""How an activity is said: each value in words, the card, one line of a list. Reads names, changes nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union, cast

from handlers.activities import values as v
from handlers.activities.rules import tidy_hours
from handlers.kit.view import DateRange, Text, bold, lines, paragraphs, t
from storage import NotFound, SectionId, ThemeId

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date

    from handlers.kit.context import Context
    from handlers.kit.form import Values
    from handlers.kit.view import Words
    from storage import Activity, Json, NetworkId, PersonId, UnitOfWork

IN_CARD = 300
"""Characters of one text in a card: three long ones in a script of three bytes a letter stay under 4 KB."""

Said: TypeAlias = Union[str, Text]
"""Words that can stand inside other words."""

LABELS: Mapping[str, Text] = {
    "title": t("activities-field-title"),
    "when": t("activities-field-when"),
    "sections": t("activities-field-sections"),
    "themes": t("activities-field-themes"),
    "volunteers": t("activities-field-volunteers"),
    "reached": t("activities-field-reached"),
    "first_time": t("activities-field-first-time"),
    "hours": t("activities-field-hours"),
    "place": t("activities-field-place"),
    "visibility": t("activities-field-visibility"),
    "text": t("activities-field-text"),
    "outcome": t("activities-field-outcome"),
    "link": t("activities-field-link"),
    "photos": t("activities-field-photos"),
    "helpers": t("activities-field-helpers"),
    "pupils_level": t("activities-field-level"),
    "teacher_feedback": t("activities-field-feedback"),
    "status": t("activities-field-status"),
    "merged": t("activities-field-merged"),
}
VISIBILITIES: Mapping[str, Text] = {
    "network": t("activities-visibility-network"),
    "section": t("activities-visibility-section"),
    "private": t("activities-visibility-private"),
}
LEVELS: Mapping[str, Text] = {
    "kindergarten": t("activities-level-kindergarten"),
    "primary": t("activities-level-primary"),
    "lower-secondary": t("activities-level-lower"),
    "upper-secondary": t("activities-level-upper"),
    "vocational": t("activities-level-vocational"),
    "university": t("activities-level-university"),
}
STATUSES: Mapping[str, Text] = {
    "new": t("activities-status-new"),
    "verified": t("activities-status-verified"),
    "rejected": t("activities-status-rejected"),
}


class Names:
    """Names of sections, themes and people for one reader's language; `network` is the line about it, if any."""

    def __init__(self, uow: UnitOfWork, language: str, network_id: NetworkId, network: Words | None) -> None:
        self._uow = uow
        self._language = language
        self._network_id = network_id
        self.network = network

    @classmethod
    def of(cls, ctx: Context) -> Names:
        return cls(ctx.uow, ctx.language, ctx.network.id, ctx.network_line)

    @classmethod
    def for_person(cls, ctx: Context, person_id: PersonId) -> Names:
        """In the language of somebody else, who is told something."""
        person = ctx.uow.people.get(person_id)
        return cls(ctx.uow, person.language or ctx.network.languages[0], ctx.network.id, ctx.network_line)

    def section(self, section_id: int) -> str:
        # The network's lists are at hand; a single section would be asked of the database each time.
        sections = self._uow.networks.list_sections(self._network_id, retired=True)
        known = next((one for one in sections if one.id == section_id), None)
        return (known or self._uow.networks.get_section(SectionId(section_id))).name

    def theme(self, theme_id: int) -> str:
        themes = self._uow.networks.list_themes(self._network_id, retired=True)
        known = next((one for one in themes if one.id == theme_id), None)
        return (known or self._uow.networks.get_theme(ThemeId(theme_id))).name(self._language)

    def person(self, person_id: PersonId | None) -> Said:
        """The name or pseudonym; "somebody" for who has none or was erased."""
        if person_id is None:
            return t("activities-nobody")
        try:
            return self._uow.people.get(person_id).name or t("activities-somebody")
        except NotFound:
            return t("activities-nobody")


# --- single values


REASONS = {
    "twice": t("activities-reason-twice"),
    "not-ours": t("activities-reason-not-ours"),
    "not-done": t("activities-reason-not-done"),
}
"""Why an activity is rejected, as it is stored; any other reason is the coordinator's own words."""


def title_of(activity: Activity) -> Said:
    """The title, or words for one that was erased."""
    return activity.title or t("activities-untitled")


def say_days(first: date, last: date) -> Text:
    return t("activities-days", days=DateRange(first, last))


def near(day: date, today: date) -> str:
    """ "today", "yesterday" or "other": what a button's text chooses its words by."""
    return {0: "today", 1: "yesterday"}.get((today - day).days, "other")


def say_time(minutes: int, kind: str, volunteers: int | None) -> Text:
    """ "3 h each (36 h in all)", as much of it as can be told."""
    hours = tidy_hours(minutes)
    if kind == "total":
        if not volunteers or volunteers == 1:
            return t("activities-hours-total", hours=hours)
        return t("activities-hours-total-each", hours=hours, each=tidy_hours(minutes / volunteers))
    if volunteers is None and kind == "each":
        return t("activities-hours-apiece", hours=hours)
    if volunteers is None or volunteers == 1:
        return t("activities-hours-alone", hours=hours)
    return t("activities-hours-each", hours=hours, total=tidy_hours(minutes * volunteers))


def in_words(name: str, value: Json, names: Names, values: Values | None = None) -> Said:
    """One field's value in words; "not told" for none. `values` are the other answers, where they matter."""
    if value in (None, [], ""):
        return t("activities-untold")
    speak = _SPEAKERS.get(name)
    return speak(value, names, values or {}) if speak is not None else str(value)


def _say_when(value: Json, _names: Names, _values: Values) -> Said:
    found = v.days(value)
    assert found is not None
    return say_days(*found)


def _say_sections(value: Json, names: Names, _values: Values) -> Said:
    several = [names.section(one) for one in v.ids(value)]
    if not several:
        return t("activities-card-no-section")
    if len(several) == 1:
        return several[0]
    return t("activities-joint", first=several[0], others=several[1:])


def _say_themes(value: Json, names: Names, _values: Values) -> Said:
    return t("activities-list", items=[names.theme(one) for one in v.ids(value)])


def _say_count(value: Json, _names: Names, _values: Values) -> Said:
    return t("activities-count", count=cast("int", value))


def _say_hours(value: Json, _names: Names, values: Values) -> Said:
    found = v.minutes_of(value)
    assert found is not None
    return say_time(*found, v.count_of(values, "volunteers"))


def _say_list(value: Json, _names: Names, _values: Values) -> Said:
    return t("activities-list", items=[str(one) for one in cast("Sequence[Json]", value)])


def _say_photos(value: Json, _names: Names, _values: Values) -> Said:
    return t("activities-photos", count=len(v.ids(value)))


def _say_visibility(value: Json, _names: Names, _values: Values) -> Said:
    return VISIBILITIES[str(value)]


def _say_status(value: Json, _names: Names, _values: Values) -> Said:
    return STATUSES[str(value)]


def _say_level(value: Json, _names: Names, _values: Values) -> Said:
    return LEVELS.get(str(value), str(value))


def _say_merged(value: Json, _names: Names, _values: Values) -> Said:
    return str(value.get("title", "")) if isinstance(value, dict) else str(value)


_SPEAKERS: Mapping[str, Callable[[Json, Names, Values], Said]] = {
    "when": _say_when,
    "sections": _say_sections,
    "themes": _say_themes,
    "volunteers": _say_count,
    "reached": _say_count,
    "first_time": _say_count,
    "hours": _say_hours,
    "visibility": _say_visibility,
    "photos": _say_photos,
    "helpers": _say_list,
    "pupils_level": _say_level,
    "status": _say_status,
    "merged": _say_merged,
}


# --- the whole


def card(values: Values, names: Names, today: date, *, untold: bool = True) -> Words:
    """Everything that was said. untold: the usual figures that are missing are named in one line."""
    return paragraphs(
        lines(bold(str(values.get("title") or "")), _day_line(values, today)),
        lines(names.network, *_figures(values, names), _untold(values) if untold else None),
        lines(*_rest(values, names)) if any(True for _ in _rest(values, names)) else None,
    )


def _day_line(values: Values, today: date) -> Words | None:
    found = v.days(values.get("when"))
    if found is None:
        return None
    return t("activities-card-when", days=DateRange(*found), ago=(found[1] - today).days)


def _figures(values: Values, names: Names) -> list[Words]:
    told = [name for name in ("themes", "place") if values.get(name) not in (None, [], "")]
    said: list[Words] = [_home(values, names)]
    said += [_line(name, values, names) for name in told]
    if (count := v.count_of(values, "volunteers")) is not None:
        said.append(t("activities-card-volunteers", count=count))
    if values.get("hours") is not None:
        said.append(_line("hours", values, names))
    reached, first = v.count_of(values, "reached"), v.count_of(values, "first_time")
    if reached is not None and first is not None:
        said.append(t("activities-card-reached-first", count=reached, first=first))
    elif reached is not None:
        said.append(t("activities-card-reached", count=reached))
    elif first is not None:
        said.append(_line("first_time", values, names))
    return said


def _home(values: Values, names: Names) -> Words:
    several = v.ids(values.get("sections"))
    if not several:
        return t("activities-card-no-section")
    if len(several) == 1:
        return t("activities-card-section", section=names.section(several[0]))
    return _line("sections", values, names)


def _untold(values: Values) -> Words | None:
    missing = [LABELS[name] for name in ("volunteers", "hours", "reached", "themes") if values.get(name) in (None, [])]
    return t("activities-card-untold", fields=missing) if missing else None


def _rest(values: Values, names: Names) -> list[Words]:
    told = [
        _line(name, values, names)
        for name in ("pupils_level", "teacher_feedback", "outcome", "text", "link", "helpers", "photos")
        if values.get(name) not in (None, [], "")
    ]
    if values.get("visibility") not in (None, "network"):
        told.append(_line("visibility", values, names))
    return told


def _line(name: str, values: Values, names: Names) -> Words:
    return t("activities-line", field=LABELS[name], value=clipped(in_words(name, values[name], names, values), IN_CARD))


def clipped(said: Said, most: int) -> Said:
    """The beginning of a long text; the whole stands behind Edit."""
    return f"{said[:most].rstrip()}…" if isinstance(said, str) and len(said) > most else said


def activity_card(activity: Activity, names: Names, today: date) -> Words:
    """An activity as it is stored, with where it stands."""
    values = v.from_facts(activity.facts)
    standing: Words = STATUSES[activity.status]
    if activity.status == "rejected" and activity.review_reason:
        standing = t("activities-rejected-because", reason=REASONS.get(activity.review_reason, activity.review_reason))
    if not activity.title:
        values = {**values, "title": None}
        return paragraphs(bold(t("activities-untitled")), card(values, names, today, untold=False), standing)
    return paragraphs(card(values, names, today, untold=False), standing)


def in_one_line(activity: Activity) -> Text:
    """For lists: title and day."""
    return t("activities-in-list", title=title_of(activity), days=DateRange(activity.starts_on, activity.ends_on))
