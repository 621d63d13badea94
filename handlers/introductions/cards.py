"""Introductions in words: what the other side sees of a proposal, a card with its dates, one's own list. Reads only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.introductions import rules, sides
from handlers.kit.view import Button, Tone, View, bold, lines, paragraphs, t
from storage import OPEN_INTRODUCTIONS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from handlers.kit.context import Context
    from handlers.kit.view import Text, Words
    from storage import Introduction, Json, NetworkId, PersonId, UnitOfWork

A_PAGE = 5
OVER = ("closed", "declined", "withdrawn", "expired")
GROUPS = {"open": OPEN_INTRODUCTIONS, "over": OVER}
Row = tuple[Button, ...]


def language_of(uow: UnitOfWork, person_id: PersonId, network_id: NetworkId) -> str:
    """In which language somebody reads."""
    return uow.people.get(person_id).language or uow.networks.get(network_id).languages[0]


# --- the proposal as the other side sees it


def proposal(uow: UnitOfWork, one: Introduction, reader: PersonId, *, nudge: bool = False) -> View:
    """What lies before whoever is asked, with everything that can be answered."""
    language = language_of(uow, reader, one.network_id)
    words = proposed(uow, one, language)
    ends = t("introductions-asked-how", at=one.proposed_at + rules.EXPIRES_AFTER)
    head = t("introductions-nudge") if nudge else None
    rows = (
        (
            Button(t("introductions-accept"), "introductions.accept", (one.id,), Tone.GOOD),
            Button(t("introductions-later"), "introductions.later", (one.id,)),
        ),
        (
            Button(t("introductions-decline"), "introductions.decline", (one.id,)),
            Button(t("introductions-report"), "moderation.report", ("introduction", one.id)),
        ),
    )
    return View(paragraphs(head, words, ends), rows)


def proposed(uow: UnitOfWork, one: Introduction, language: str) -> Words:
    """Who would like to get to know whom, and why: nothing but what the other side may know."""
    return shown_to_other(
        uow,
        one.network_id,
        one.from_person,
        (one.from_kind, one.from_item),
        (one.to_kind, one.to_item),
        one.sentence,
        one.reasons,
        language,
    )


def shown_to_other(
    uow: UnitOfWork,
    network_id: NetworkId,
    person_id: PersonId | None,
    side: tuple[str, int],
    other: tuple[str, int],
    sentence: str | None,
    reasons: Mapping[str, Sequence[Json]],
    language: str,
) -> Words:
    """The words of a proposal, before it is one as well: exactly these are sent."""
    name = sides.name_of(uow, person_id, network_id)
    wanted = sides.find(uow, network_id, *other)
    title = wanted.title if wanted is not None else None
    head = t("introductions-asked-about", name=name, title=title) if title else t("introductions-asked", name=name)
    about = sides.about_person(uow, person_id, network_id, language) if person_id is not None else None
    speaks = sides.find(uow, network_id, *side) if side[0] != "person" else None
    behalf = t("introductions-behalf", title=speaks.title) if speaks is not None and speaks.title else None
    said = t("introductions-says", text=sentence) if sentence else None
    return paragraphs(lines(bold(head), about, behalf), said, common(uow, network_id, reasons, language))


def common(
    uow: UnitOfWork, network_id: NetworkId, reasons: Mapping[str, Sequence[Json]], language: str
) -> Words | None:
    """What both have in common, a line each."""
    ids = frozenset(int(str(one)) for one in reasons.get("themes", ()))
    themes = sides.theme_names(uow, network_id, ids, language)
    spoken = [t("introductions-language", code=str(code)) for code in reasons.get("languages", ())]
    lands = [t("introductions-country", code=str(code)) for code in reasons.get("countries", ())]
    found: list[Words] = []
    found += [("• ", t("introductions-common-themes", themes=themes))] if themes else []
    found += [("• ", t("introductions-common-languages", languages=spoken))] if spoken else []
    found += [("• ", t("introductions-common-countries", countries=lands))] if lands else []
    return lines(t("introductions-common"), *found) if found else None


# --- one's own


def state_words(one: Introduction, reader: PersonId) -> Text:
    """How it stands, as this person may know it."""
    state = rules.state_for(one, reader)
    if state == "proposed":
        mine = one.from_person == reader
        return t("introductions-state-waits" if mine else "introductions-state-asked")
    if state in {"withdrawn", "expired"} and one.from_person != reader:
        return t("introductions-state-gone")
    return t(f"introductions-state-{state}")


def partner(uow: UnitOfWork, one: Introduction, reader: PersonId) -> str | Text:
    """The other side in a few words: what it is called, or the chosen name of the person."""
    if reader == one.from_person:
        other = sides.find(uow, one.network_id, one.to_kind, one.to_item)
        if other is not None and other.title and one.to_person is None:
            return other.title
        return sides.name_of(uow, one.to_person, one.network_id)
    return sides.name_of(uow, one.from_person, one.network_id)


def card(ctx: Context, one: Introduction) -> View:
    """One introduction with the day of every step, and what can be done now."""
    mine, uow = ctx.person.id, ctx.uow
    state = rules.state_for(one, mine)
    if state == "proposed" and mine != one.from_person:
        return proposal(uow, one, mine)
    name = partner(uow, one, mine)
    other = rules.other_of(one, mine)
    about = sides.about_person(uow, other, one.network_id, ctx.language) if other is not None else None
    title = _title(ctx, one)
    steps = [t(f"introductions-step-{step}", at=at) for step, at in _steps(one, mine)]
    network = ctx.network_line_of(one.network_id)
    head = lines(bold(t("introductions-with", name=name)), about, title, network)
    said = t("introductions-said", text=one.sentence) if one.sentence and mine == one.from_person else None
    how = _how(ctx, one, state, name)
    return View(paragraphs(head, lines(state_words(one, mine), *steps), said, how), _rows(ctx, one, state))


def _steps(one: Introduction, reader: PersonId) -> Sequence[tuple[str, datetime]]:
    known = rules.steps_of(one, reader)
    if one.from_person == reader:
        return known
    # Why a proposal is not open any more is the proposer's affair.
    return [(name, at) for name, at in known if name not in {"withdrawn", "expired"}]


def _title(ctx: Context, one: Introduction) -> Words | None:
    other = sides.find(ctx.uow, one.network_id, one.to_kind, one.to_item)
    return t("introductions-about", title=other.title) if other is not None and other.title else None


def _how(ctx: Context, one: Introduction, state: str, name: str | Text) -> Words | None:
    """What comes next."""
    if state == "proposed":
        return t("introductions-waits-how", at=one.proposed_at + rules.EXPIRES_AFTER)
    if state == "agreed":
        return choose_words(one, rules.side_of(one, ctx.person.id), name)
    if state in {"running", "reported"} and one.channel == "relay":
        return t("introductions-relay-how", name=name)
    return None


def choose_words(one: Introduction, side: str, name: str | Text) -> Words:
    """How to go on, with what was said to it so far."""
    mine, theirs = (one.from_handle, one.to_handle) if side == "from" else (one.to_handle, one.from_handle)
    said = t("introductions-handles-mine", name=name) if mine else None
    said = said or (t("introductions-handles-theirs", name=name) if theirs else None)
    return paragraphs(t("introductions-choose", name=name), said)


def _rows(ctx: Context, one: Introduction, state: str) -> tuple[Row, ...]:
    back = (Button(t("introductions-to-list"), "kit.command", ("introductions",)),)
    if state == "proposed":
        return ((Button(t("introductions-withdraw"), "introductions.withdraw", (one.id,)),), back)
    if state == "agreed":
        return (*choose_rows(one, rules.side_of(one, ctx.person.id)), back)
    if state in {"running", "reported"}:
        return (*_running_rows(one, ctx.person.id), back)
    other = rules.other_of(one, ctx.person.id)
    side = rules.side_of(one, ctx.person.id)
    told = one.from_report if side == "from" else one.to_report
    late = state == "closed" and one.running_at is not None and told is None and other is not None
    return (*((report_row(one),) if late else ()), back)


def choose_rows(one: Introduction, side: str) -> tuple[Row, ...]:
    """The two ways, and the way out."""
    mine = one.from_handle if side == "from" else one.to_handle
    handles = (
        Button(t("introductions-handles-back"), "introductions.unshare", (one.id,))
        if mine
        else Button(t("introductions-handles"), "introductions.share", (one.id,))
    )
    return (
        (Button(t("introductions-talk"), "introductions.talk", (one.id,), Tone.MAIN),),
        (handles, Button(t("introductions-end"), "introductions.end", (one.id,))),
        (Button(t("introductions-trouble"), "introductions.trouble", (one.id,)),),
    )


def _running_rows(one: Introduction, reader: PersonId) -> tuple[Row, ...]:
    trouble = Button(t("introductions-trouble"), "introductions.trouble", (one.id,))
    end = Button(t("introductions-end"), "introductions.end", (one.id,))
    rows: list[Row] = []
    if one.channel == "relay":
        mine = one.from_handle if rules.side_of(one, reader) == "from" else one.to_handle
        handles = (
            Button(t("introductions-handles-back"), "introductions.unshare", (one.id,))
            if mine
            else Button(t("introductions-handles"), "introductions.share", (one.id,))
        )
        rows = [(Button(t("introductions-talk-open"), "introductions.talk", (one.id,), Tone.MAIN),), (handles,)]
    told = one.from_report if rules.side_of(one, reader) == "from" else one.to_report
    if told is None:
        rows.append((Button(t("introductions-how-went"), "introductions.went", (one.id,)),))
    return (*rows, (end, trouble))


def report_row(one: Introduction) -> Row:
    """How it went, in three buttons."""
    return tuple(Button(t(f"introductions-report-{how}"), "introductions.tell", (one.id, how)) for how in rules.REPORTS)


def own_list(ctx: Context, group: str, page: int) -> View:
    """What somebody proposed, was asked and answered, by how it stands."""
    states = GROUPS[group]
    listed = [
        one
        for one in ctx.uow.introductions.list_of(ctx.person.id, (*OPEN_INTRODUCTIONS, *OVER))
        if rules.state_for(one, ctx.person.id) in states
    ]
    rest = next(one for one in GROUPS if one != group)
    switch: Row = (Button(t(f"introductions-list-{rest}"), "introductions.list", (rest, 0)),)
    if ctx.uow.relays.list_blocked(ctx.person.id):
        switch = (*switch, Button(t("introductions-to-blocked"), "introductions.blocked"))
    if not listed:
        match = (Button(t("introductions-to-match"), "kit.command", ("match",)),)
        return View(t(f"introductions-none-{group}"), (match, switch))
    pages = -(-len(listed) // A_PAGE)
    page = min(max(page, 0), pages - 1)
    part = listed[page * A_PAGE : (page + 1) * A_PAGE]
    said = [_line(ctx, number, one) for number, one in enumerate(part, page * A_PAGE + 1)]
    rows: list[Row] = [
        (Button((f"{number}. ", sides.short(partner(ctx.uow, one, ctx.person.id))), "introductions.open", (one.id,)),)
        for number, one in enumerate(part, page * A_PAGE + 1)
    ]
    turn = [Button(t("kit-previous"), "introductions.list", (group, page - 1))] if page else []
    turn += [Button(t("kit-next"), "introductions.list", (group, page + 1))] if page + 1 < pages else []
    rows += [tuple(turn)] if turn else []
    where = t("kit-page", page=page + 1, pages=pages) if pages > 1 else None
    head = bold(t(f"introductions-head-{group}"))
    return View(paragraphs(head, *said, where), (*rows, switch))


def _line(ctx: Context, number: int, one: Introduction) -> Words:
    name = partner(ctx.uow, one, ctx.person.id)
    _, at = _steps(one, ctx.person.id)[-1]
    return lines((f"{number}. ", bold(name)), t("introductions-line", state=state_words(one, ctx.person.id), at=at))


def gone() -> View:
    """What stands in the place of a proposal that cannot be answered any more, whatever the reason."""
    return View(t("introductions-gone"))
