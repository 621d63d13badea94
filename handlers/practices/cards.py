"""One practice as it is read: its card, all its words, its earlier versions; and a voice about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.answer import Change, Toast
from handlers.kit.partners import share_row, shared_line
from handlers.kit.tried import tally_words
from handlers.kit.view import Button, Tone, View, bold, italic, lines, paragraphs, t
from handlers.practices import access, rules, words
from handlers.practices import values as v
from storage import practice_facts_data, practice_facts_from

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.view import Words
    from storage import Practice, PracticeRevision

PAGE_BYTES = 3000
"""Of a long text: with its title and the page's number it stays under 4 KB."""
VERSIONS = 8
NAMED = 4
"""Changed parts named in the list of versions."""
ADAPTED = 5
"""Countries named on the card."""


def open_one(ctx: Context, practice_id: int) -> Answer:
    """The card of one practice."""
    return Change(card(ctx, access.seen(ctx, practice_id)))


def card(ctx: Context, practice: Practice, note: Words | None = None) -> View:
    """All about one practice in one message, with what this reader can do."""
    text, cut = words.body(ctx, v.values_of(practice.facts))
    language = t("practices-written-in", language=practice.language) if practice.language != ctx.language else None
    english = practice.english if practice.language != ctx.language else None
    values = v.values_of(practice.facts)
    shown = paragraphs(
        note,
        lines(
            bold(practice.title),
            italic(english) if english is not None else None,
            words.origin(ctx, practice),
            ctx.network_line_of(practice.network_id),
            language,
        ),
        _standing(ctx, practice),
        lines(words.VERDICTS[practice.verdict], _evidence(ctx, practice), words.facts(ctx, values)),
        text,
        _echo(ctx, practice),
    )
    return View(shown, tuple(_rows(ctx, practice, cut=cut)))


def _standing(ctx: Context, practice: Practice) -> Words | None:
    """What is said to those who look after it: who else reads it."""
    if "change" not in access.acts(ctx, practice):
        return None
    if access.is_held(ctx, practice):
        return t("practices-is-held")
    if practice.status == "withdrawn":
        return t("practices-is-withdrawn")
    shared = shared_line(ctx, practice.network_id, shared=practice.partners and not practice.is_public)
    return shared or words.READERS[practice.visibility]


def _evidence(ctx: Context, practice: Practice) -> Words:
    if practice.reviewed_at is None:
        return words.LEVELS[practice.evidence]
    who = words.person_name(ctx, practice.reviewer_id)
    said = t("practices-reviewed", level=words.LEVELS[practice.evidence], who=who, at=practice.reviewed_at)
    newest = ctx.uow.practices.find_revision(practice.id, practice.revision)
    changed = newest is not None and newest.at > practice.reviewed_at
    return lines(said, t("practices-changed-since") if changed else None)


def _echo(ctx: Context, practice: Practice) -> Words | None:
    """What others made of it: adaptations, tools, voices, trials."""
    lands = list(dict.fromkeys(one.country for one in ctx.uow.practices.list_adaptations(practice.id)))
    tools = len(ctx.uow.resources.list_for(practice.id))
    helpful, _ = ctx.uow.questions.count_votes(access.KIND, practice.id)
    tally = ctx.uow.plans.tally(access.KIND, practice.id, network_id=ctx.network.id)
    parts = (
        t("practices-adapted-in", lands=[t("practices-country", country=one) for one in lands[:ADAPTED]])
        if lands
        else None,
        t("practices-tools-count", count=tools) if tools else None,
        t("practices-helpful-count", count=helpful) if helpful else None,
        tally_words(tally),
    )
    return lines(*parts) if any(one is not None for one in parts) else None


# --- buttons


def _rows(ctx: Context, practice: Practice, *, cut: bool) -> Iterable[tuple[Button, ...]]:
    """At most eight buttons; the rest is behind "More"."""
    acts, number = access.acts(ctx, practice), practice.id
    if "restore" in acts:
        yield (Button(t("practices-restore"), "practices.restore", (number,), Tone.MAIN),)
    if access.is_author(ctx, practice):
        away = (Button(t("practices-withdraw"), "practices.withdraw", (number,), Tone.BAD),)
        yield (Button(t("kit-edit"), "practices.edit", (number,)), *(away if "withdraw" in acts else ()))
    elif "vote" in acts:
        yield (
            Button(t("practices-helpful"), "practices.vote", (number, 1)),
            Button(t("practices-not-helpful"), "practices.vote", (number, 0)),
        )
    share = share_keys(ctx, practice) if access.is_author(ctx, practice) else ()
    if share:
        yield share
    if practice.status == "published":
        card_of_it = (Button(t("practices-idea"), "ideas.from_practice", (number,)),)
        yield (
            Button(t("practices-try"), "plans.try", (access.KIND, number), Tone.MAIN),
            *(card_of_it if access.may_show(ctx, practice) else ()),
        )
    if cut:
        yield (Button(t("practices-whole"), "practices.text", (number, 0)),)
    yield (
        Button(t("practices-adaptations"), "practices.adaptations", (number, 0)),
        *([Button(t("kit-report"), "moderation.report", (access.KIND, number))] if "report" in acts else []),
        Button(t("kit-more"), "practices.more", (number,)),
    )


def share_keys(ctx: Context, practice: Practice) -> tuple[Button, ...]:
    """The button for partner networks: what everybody reads anyway, or nobody does, has none."""
    if practice.is_public or practice.status != "published":
        return ()
    author, coordinates = access.is_author(ctx, practice), access.coordinates(ctx, practice)
    asked = (ctx, access.KIND, practice.id, practice.network_id)
    return share_row(*asked, shared=practice.partners, author=author, manages=author or coordinates)


def vote(ctx: Context, practice_id: int, helpful: int) -> Answer:
    """One voice a person; the last one counts. Nobody has a voice about their own."""
    practice = access.granted(ctx, practice_id, "vote")
    ctx.uow.questions.vote(ctx.person.id, access.KIND, practice.id, helpful=bool(helpful), now=ctx.now)
    return [Toast(t("practices-voted")), Change(card(ctx, practice))]


def more(ctx: Context, practice_id: int) -> Answer:
    """What does not fit under the card."""
    practice = access.seen(ctx, practice_id)
    acts, number = access.acts(ctx, practice), practice.id
    offered = [
        ("adapt", Button(t("practices-adapt"), "practices.adapt", (number,))),
        ("history", Button(t("practices-history"), "practices.history", (number,))),
        ("rate", Button(t("practices-rate"), "practices.judge", (number,))),
    ]
    if not access.is_author(ctx, practice):
        offered += [
            ("change", Button(t("kit-edit"), "practices.edit", (number,))),
            ("withdraw", Button(t("practices-withdraw"), "practices.withdraw", (number,), Tone.BAD)),
        ]
    else:
        offered.append(("erase", Button(t("practices-remove"), "practices.remove", (number,), Tone.BAD)))
    keys = [button for act, button in offered if act in acts]
    keys += [] if access.is_author(ctx, practice) else share_keys(ctx, practice)
    back = (Button(t("kit-back"), "practices.open", (number,)),)
    tools = (Button(t("practices-tools"), "resources.list", (number,)),)
    pairs = [tuple(keys[place : place + 2]) for place in range(0, len(keys), 2)]
    return Change(View(bold(practice.title), (*pairs, tools, back)))


# --- all its words


def text(ctx: Context, practice_id: int, page: int = 0) -> Answer:
    """The author's words in full, page by page."""
    practice = access.seen(ctx, practice_id)
    pages = rules.pages_of(words.plain_text(ctx, practice.facts), PAGE_BYTES)
    return Change(_paged(practice, pages, page, "practices.text"))


def _paged(practice: Practice, pages: Sequence[str], page: int, do: str, *args: int) -> View:
    page = min(max(page, 0), len(pages) - 1)
    turn = [Button(t("kit-previous"), do, (practice.id, *args, page - 1))] if page else []
    turn += [Button(t("kit-next"), do, (practice.id, *args, page + 1))] if page + 1 < len(pages) else []
    count = t("kit-page", page=page + 1, pages=len(pages)) if len(pages) > 1 else None
    back = Button(t("kit-back"), "practices.history" if args else "practices.open", (practice.id,))
    return View(paragraphs(pages[page], count), tuple(row for row in (tuple(turn), (back,)) if row))


# --- earlier versions


def history(ctx: Context, practice_id: int) -> Answer:
    """Who changed what, when; each version can be read."""
    practice = access.granted(ctx, practice_id, "history")
    kept = ctx.uow.practices.list_revisions(practice.id)
    entries = [_version(ctx, practice, one, older) for one, older in zip(kept, [*kept[1:], None], strict=True)]
    rows = [
        (Button(t("practices-version", number=one.number), "practices.version", (practice.id, one.number, 0)),)
        for one in kept[1:VERSIONS]
    ]
    back = (Button(t("kit-back"), "practices.open", (practice.id,)),)
    head = lines(bold(practice.title), t("practices-history-head"))
    return Change(View(paragraphs(head, lines(*entries[:VERSIONS])), (*rows, back)))


def _version(ctx: Context, practice: Practice, one: PracticeRevision, older: PracticeRevision | None) -> Words:
    """A line: when, by whom, which parts. Nobody learns from it who wrote an anonymous one."""
    who = words.person_name(ctx, one.person_id)
    if practice.anonymous and one.person_id != ctx.person.id:
        who = t("practices-somebody")
    if older is None:
        return t("practices-version-first", number=one.number, at=one.at, who=who)
    fields = [words.FIELDS[name] for name in words.FIELDS if one.facts.get(name) != older.facts.get(name)][:NAMED]
    return t("practices-version-line", number=one.number, at=one.at, who=who, fields=fields)


def version(ctx: Context, practice_id: int, number: int, page: int = 0) -> Answer:
    """An earlier version's words."""
    practice = access.granted(ctx, practice_id, "history")
    kept = ctx.uow.practices.find_revision(practice.id, number)
    if kept is None:
        return open_one(ctx, practice.id)
    facts = practice_facts_from({**practice_facts_data(practice.facts), **kept.facts})
    pages = rules.pages_of(words.plain_text(ctx, facts), PAGE_BYTES)
    return Change(_paged(practice, pages, page, "practices.version", number))
