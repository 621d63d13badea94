"""A practice in words: its parts, how it went, how well that is known, whose it is. Changes nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.factor_field import show_factors
from handlers.kit.view import Text, bold, italic, lines, paragraphs, t
from handlers.practices import values as v
from storage import NotFound, ThemeId

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from handlers.kit.context import Context
    from handlers.kit.form import Values
    from handlers.kit.view import Words
    from storage import Adaptation, PersonId, Practice, PracticeFacts, SectionId

BODY = 1700
"""Bytes of an author's words in a card: with all that stands around them it stays under 4 KB in every script."""
FACTORS = 450
"""Bytes of all success factors in a card."""
TITLE = 240
"""Bytes of a title in a list."""
LABEL = 40
"""Characters of a title on a button."""

PARTS: Mapping[str, Text] = {
    "context": t("practices-part-context"),
    "done": t("practices-part-done"),
    "worked": t("practices-part-worked"),
    "not_worked": t("practices-part-not-worked"),
}
FIELDS: Mapping[str, Text] = {
    "title": t("practices-field-title"),
    **PARTS,
    "factors": t("practices-part-factors"),
    "english": t("practices-field-english"),
    "verdict": t("practices-field-verdict"),
    "themes": t("practices-field-themes"),
    "wellbeing": t("practices-field-wellbeing"),
    "setting": t("practices-field-setting"),
    "anonymous": t("practices-field-name"),
    "visibility": t("practices-field-visibility"),
}
"""What an author decides, as the list of earlier versions names it."""
VERDICTS: Mapping[str, Text] = {
    "worked": t("practices-verdict-worked"),
    "mixed": t("practices-verdict-mixed"),
    "failed": t("practices-verdict-failed"),
}
LEVELS: Mapping[int, Text] = {
    0: t("practices-level-told"),
    1: t("practices-level-monitored"),
    2: t("practices-level-evaluated"),
    3: t("practices-level-researched"),
}
LEVEL_NAMES: Mapping[int, Text] = {
    0: t("practices-level-name-told"),
    1: t("practices-level-name-monitored"),
    2: t("practices-level-name-evaluated"),
    3: t("practices-level-name-researched"),
}
SETTINGS: Mapping[str, Text] = {
    "school": t("practices-setting-school"),
    "university": t("practices-setting-university"),
    "community": t("practices-setting-community"),
    "care": t("practices-setting-care"),
    "outdoors": t("practices-setting-outdoors"),
    "online": t("practices-setting-online"),
}
WELLBEING: Mapping[str, Text] = {
    "physical": t("practices-wellbeing-physical"),
    "mental": t("practices-wellbeing-mental"),
    "social": t("practices-wellbeing-social"),
}
READERS: Mapping[str, Text] = {
    "network": t("practices-readers-network"),
    "public": t("practices-readers-public"),
}
NAMES: Mapping[str, Text] = {
    v.NAMED: t("practices-named"),
    v.NAMELESS: t("practices-nameless"),
}


def shortened(text: str, most: int = LABEL) -> str:
    """A text for a button."""
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"


# --- whose it is


def person_name(ctx: Context, person_id: PersonId | None) -> str | Text:
    """The chosen name; "somebody" for who has none, or was erased."""
    if person_id is None:
        return t("practices-somebody")
    try:
        return ctx.uow.people.get(person_id).name or t("practices-somebody")
    except NotFound:
        return t("practices-somebody")


def section_name(ctx: Context, section_id: SectionId | None) -> str | None:
    try:
        return ctx.uow.networks.get_section(section_id).name if section_id is not None else None
    except NotFound:
        return None


def origin(ctx: Context, practice: Practice) -> Words:
    """ "Tbilisi Youth · Georgia · Ana · May 2030"; of an anonymous one no place but the country."""
    section = section_name(ctx, practice.credited_section)
    land = t("practices-country", country=practice.country) if practice.country is not None else None
    who: str | Text = t("practices-nameless")
    if not practice.anonymous:
        who = person_name(ctx, practice.author_id)
    return dotted(section, land, who, t("practices-made", on=practice.made_on))


def dotted(*parts: Words | None) -> Words:
    """The parts in one line; None is left out."""
    kept = [part for part in parts if part is not None]
    return tuple(piece for place, part in enumerate(kept) for piece in ((" · ", part) if place else (part,)))


# --- what it says


def theme_names(ctx: Context, themes: Sequence[str]) -> list[str]:
    """Names of themes of any network; one that is gone is left out."""
    names = []
    for one in themes:
        try:
            names.append(ctx.uow.networks.get_theme(ThemeId(int(one))).name(ctx.language))
        except NotFound:
            continue
    return names


def facts(ctx: Context, values: Values) -> Words | None:
    """Theme, setting and well-being in a line each, as far as they were told."""
    themes = theme_names(ctx, v.listed(values, "themes"))
    setting = v.text_of(values, "setting")
    wellbeing = [WELLBEING[one] for one in v.listed(values, "wellbeing") if one in WELLBEING]
    told = (
        t("practices-about", themes=themes) if themes else None,
        t("practices-where", setting=SETTINGS[setting]) if setting else None,
        t("practices-good-for", wellbeing=wellbeing) if wellbeing else None,
    )
    return lines(*told) if any(one is not None for one in told) else None


def body(ctx: Context, values: Values, most: int = BODY) -> tuple[Words, bool]:
    """The parts under their names, and whether any was cut. most: bytes of all of them together."""
    told = [(name, str(values[name])) for name in v.PARTS if values.get(name)]
    whole = sum(len(text.encode()) for _, text in told)
    room = most // len(told) if whole > most else whole
    cut = [(name, clipped(text, room)) for name, text in told]
    factors = clipped(ctx.plain(show_factors(ctx, values.get("factors"))), FACTORS)
    entries: list[Words] = [lines(bold(PARTS[name]), text) for name, text in cut]
    if factors:
        entries.append(lines(bold(t("practices-part-factors")), factors))
    return paragraphs(*entries), any(new != old for (_, new), (_, old) in zip(cut, told, strict=True))


def clipped(text: str, most: int) -> str:
    """The beginning of a text, so many bytes at most, cut between words where it can be."""
    if len(text.encode()) <= most:
        return text
    cut = text.encode()[: most - 3].decode(errors="ignore")
    return f"{cut.rsplit(None, 1)[0] if ' ' in cut else cut}…"


def preview(ctx: Context, values: Values) -> Words:
    """What will stand in the library, before it is saved."""
    verdict = v.verdict_in(values)
    language = v.language_in(values, ctx.language)
    english = v.text_of(values, "english")
    hint = t("practices-english-hint") if language != "en" and english is None else None
    return paragraphs(
        lines(
            bold(str(values.get("title") or "")),
            italic(english) if english is not None and language != "en" else None,
            ctx.network_line,
            NAMES[v.NAMELESS if v.is_anonymous(values) else v.NAMED],
            READERS[v.text_of(values, "visibility") or "network"],
        ),
        lines(VERDICTS[verdict] if verdict is not None else None, facts(ctx, values)),
        body(ctx, values)[0],
        hint,
    )


def plain_text(ctx: Context, told: PracticeFacts) -> str:
    """Title, verdict and all parts under their names, as one plain text."""
    values = v.values_of(told)
    head = f"{told.title}\n{ctx.plain(VERDICTS[told.verdict])}"
    parts = [f"{ctx.plain(PARTS[name])}\n{values[name]}" for name in v.PARTS if values.get(name)]
    factors = ctx.plain(show_factors(ctx, values["factors"]))
    parts += [f"{ctx.plain(t('practices-part-factors'))}\n{factors}"] if factors else []
    return "\n\n".join([head, *parts])


def adaptation_words(ctx: Context, adaptation: Adaptation) -> Words:
    """One adaptation: where, by whom, what and why."""
    section = section_name(ctx, adaptation.section_id)
    who = person_name(ctx, adaptation.author_id)
    return lines(
        bold(dotted(t("practices-country", country=adaptation.country), section, who)),
        t("practices-adapted-what", what=adaptation.what),
        t("practices-adapted-why", why=adaptation.why),
    )
