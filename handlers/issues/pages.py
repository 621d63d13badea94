"""What is shown of issues: the list, and one with its countries and the practices that may help. Changes nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.issues import access
from handlers.issues.access import KIND
from handlers.kit import formats, homes
from handlers.kit.partners import audience_row, network_name, partners_here, readers, shared_line
from handlers.kit.sight import may_see_practice
from handlers.kit.view import Button, Tone, View, bold, italic, lines, paragraphs, t
from storage import PracticeId

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.kit.context import Context
    from handlers.kit.view import Words
    from storage import Issue, IssuePlace, Practice

PAGE = 5
LONGEST_LABEL = 30
NAMED = 12
"""Sections named on an issue; more are told by their number."""
SHOWN = 3
"""Practices shown on an issue."""

NEW = Button(t("issues-new"), "issues.new", tone=Tone.MAIN)


def shortened(text: str, most: int = LONGEST_LABEL) -> str:
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"


def listed(ctx: Context, page: int = 0, country: str = "") -> View:
    """Those that most places share first; country: what concerns one country alone."""
    land = homes.country_of(country)
    partners = partners_here(ctx)
    total = ctx.uow.issues.count_open(ctx.network.id, country=land, partners=partners)
    page = min(max(page, 0), max(-(-total // PAGE) - 1, 0))
    issues = ctx.uow.issues.list_open(ctx.network.id, country=land, partners=partners, offset=page * PAGE, limit=PAGE)
    counts = ctx.uow.issues.count_places([one.id for one in issues])
    head = lines(bold(t("issues-list")), ctx.network_line, t("issues-only", country=land) if land else None)
    said: list[Words] = [
        lines(bold(one.title), access.from_where(ctx, one), network_name(ctx, one.network_id), _shared(*counts[one.id]))
        for one in issues
    ]
    code = land or ""
    turn = [Button(t("kit-previous"), "issues.list", (page - 1, code))] if page else []
    turn += [Button(t("kit-next"), "issues.list", (page + 1, code))] if (page + 1) * PAGE < total else []
    own = ctx.member.country
    narrow = (
        Button(t("issues-all"), "issues.list", (0, ""))
        if land is not None
        else Button(t("issues-in-country", country=own), "issues.list", (0, own))
        if own is not None
        else None
    )
    rows = (
        *((Button(shortened(one.title), "issues.look", (one.id,)),) for one in issues),
        tuple(turn),
        # Eight buttons at most: the other list is offered on the first page.
        (narrow, NEW) if narrow is not None and not page else (NEW,),
    )
    first = page * PAGE + 1
    position = t("issues-position", first=first, last=first + len(issues) - 1, total=total) if total > PAGE else None
    return View(paragraphs(head, *(said or [t("issues-none")]), position), tuple(row for row in rows if row))


def _shared(places: int, countries: int) -> Words | None:
    return t("issues-shared", places=places, countries=countries) if places else None


def card(ctx: Context, issue: Issue, note: Words | None = None) -> View:
    """One issue: what it is, where it is the same, what may help."""
    places = ctx.uow.issues.list_places(issue.id)
    practices = helpful(ctx, issue)
    linked = set(ctx.uow.issues.list_practices(issue.id))
    written = t("issues-written-in", language=formats.language_in(issue.language, ctx.language))
    body = paragraphs(
        note,
        lines(
            ctx.network_line_of(issue.network_id),
            bold(issue.title),
            access.from_where(ctx, issue),
            italic(written) if issue.language != ctx.language else None,
            _audience(ctx, issue),
        ),
        issue.text,
        lines(*_countries(ctx, issue, places)),
        lines(bold(t("issues-helpful")), *(_practice(one, one.id in linked) for one in practices))
        if practices
        else None,
        italic(t("issues-is-withdrawn")) if issue.state == "withdrawn" else None,
    )
    return View(body, _rows(ctx, issue, places, practices))


def _audience(ctx: Context, issue: Issue) -> Words | None:
    """Who else reads it, for whoever answers for it."""
    if not access.may_manage(ctx, issue):
        return None
    return shared_line(ctx, issue.network_id, shared=issue.partners, public=issue.public)


def _countries(ctx: Context, issue: Issue, places: Sequence[IssuePlace]) -> list[Words]:
    """In which countries it is the same, its own first, and which sections said so."""
    if not places:
        return [t("issues-alone")]
    lands = dict.fromkeys([issue.country, *(one.country for one in places)])
    said: list[Words] = [
        t("issues-shared", places=len(places), countries=len({one.country for one in places})),
        t("issues-countries", countries=[t("issues-country", country=one) for one in lands]),
    ]
    said_by = [section for one in places if (section := homes.section_id_of(one.place)) is not None]
    shown = [name for one in said_by[:NAMED] if (name := access.section_name(ctx, one)) is not None]
    if shown:
        more = len(said_by) - NAMED
        said.append(
            t("issues-sections", sections=shown) if more <= 0 else t("issues-sections-more", sections=shown, more=more)
        )
    return said


def _practice(practice: Practice, linked: bool) -> Words:  # it was linked or it was found
    return t("issues-practice-linked", title=practice.title) if linked else t("issues-practice", title=practice.title)


def helpful(ctx: Context, issue: Issue) -> list[Practice]:
    """Practices that people linked, then the nearest that fit."""
    found = ctx.uow.issues.list_practices(issue.id)
    if len(found) < SHOWN:
        hits = ctx.uow.search.nearest(KIND, issue.id, readers=readers(ctx), kinds=("practice",), limit=SHOWN)
        found += [PracticeId(hit.item) for hit in hits if hit.fits and PracticeId(hit.item) not in found]
    return visible(ctx, found)[:SHOWN]


def visible(ctx: Context, ids: Sequence[PracticeId]) -> list[Practice]:
    """Of these practices those that this reader may open."""
    held, partners = ctx.uow.reports.held_of("practice", list(ids)), partners_here(ctx)
    return [
        one
        for one in ctx.uow.practices.list_by_ids(ids)
        if may_see_practice(one, ctx.member, manages=False, held=one.id in held, partners=partners)
    ]


def _rows(
    ctx: Context, issue: Issue, places: Sequence[IssuePlace], practices: Sequence[Practice]
) -> tuple[tuple[Button, ...], ...]:
    back = (Button(t("issues-back"), "issues.list", (0, "")),)
    if issue.state == "withdrawn":
        again = (Button(t("issues-reopen"), "issues.state", (issue.id, "open")),)
        return (again, back) if access.may_manage(ctx, issue) else (back,)
    rows: list[tuple[Button, ...]] = []
    place = access.place_of(ctx, issue)
    # A place says it in its own network: whoever reads it as a partner speaks for none there.
    if not access.is_own(ctx, issue) and ctx.uow.people.membership(ctx.person.id, issue.network_id) is not None:
        said = place is not None and any(one.place == place[0] for one in places)
        label = t("issues-not-same") if said else t("issues-same")
        rows.append((Button(label, "issues.same", (issue.id, 0 if said else 1), Tone.PLAIN if said else Tone.MAIN),))
    rows += [(Button(shortened(one.title), "practices.open", (one.id,)),) for one in practices]
    manages = access.may_manage(ctx, issue)
    # Whoever may take it away need not ask a moderator to.
    report = () if manages else (Button(t("kit-report"), "moderation.report", (KIND, issue.id)),)
    rows.append((Button(t("issues-link"), "issues.link", (issue.id,)), *report))
    if manages:
        rows.append(
            (
                Button(t("kit-edit"), "issues.edit", (issue.id,)),
                Button(t("issues-withdraw"), "issues.state", (issue.id, "withdrawn")),
            )
        )
    author = access.is_author(ctx, issue)
    opened = issue.partners or issue.public
    audience = audience_row(KIND, issue.id, opened=opened, decides=author and manages, manages=manages)
    rows += [audience] if audience else []
    return (*rows, back)
