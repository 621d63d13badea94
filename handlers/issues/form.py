"""The forms of a local issue: the issue itself, and a practice that may help."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

from handlers.issues import access, pages
from handlers.issues.indexing import index
from handlers.kit.answer import Ask, Change, Say, say
from handlers.kit.errors import UserError
from handlers.kit.form import Doubt, Field, Form, Option, Understood
from handlers.kit.partners import readers
from handlers.kit.tidying import tidy_line
from handlers.kit.view import Kind, bold, lines, paragraphs, t
from storage import IssueId, PracticeId, Question

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.form import Values
    from handlers.kit.view import Words
    from storage import Draft, Json

LONGEST_TITLE = 120
LONGEST_TEXT = 1200
FOUND = 5
_FIRST = re.compile(r"\n|:\s+|[.!?…]\s+|\s[–—-]\s")
"""What a title ends with."""


# --- the issue


def read_line(text: str) -> dict[str, Json]:
    """The title, and the rest as text."""
    text = text.strip()
    end = _FIRST.search(text)
    first, rest = (text[: end.start()], text[end.end() :].strip()) if end is not None else (text, "")
    title = tidy_line(first).strip(" .,:;")
    if not title:
        return {}
    if len(title) > LONGEST_TITLE:
        title, rest = title[:LONGEST_TITLE].rsplit(" ", 1)[0], text
    values: dict[str, Json] = {"title": title}
    # upper() would set Georgian in capitals
    return {**values, "text": (rest[:1].title() + rest[1:])[:LONGEST_TEXT]} if rest else values


def _read_title(_ctx: Context, text: str, values: Values) -> Json | Understood:
    """The first answer may hold more than a title; later ones are the title alone."""
    said = read_line(text) if "title" not in values else {"title": tidy_line(text)}
    title = str(said.get("title") or "")
    if not title:
        raise UserError("issues-text-missing")
    if len(title) > LONGEST_TITLE:
        raise UserError("issues-text-long", most=LONGEST_TITLE)
    return Understood(said)


def _read_text(_ctx: Context, text: str, _values: Values) -> Json:
    if not text.strip():
        raise UserError("issues-text-missing")
    if len(text) > LONGEST_TEXT:
        raise UserError("issues-text-long", most=LONGEST_TEXT)
    return text.strip()


def open_new(ctx: Context, rest: str = "") -> Answer:
    """Whoever has neither section nor country says first where they are."""
    if ctx.member.section_id is None and ctx.member.country is None:
        raise UserError("issues-nowhere")
    return Ask("issues.post", values=read_line(rest) if rest else {})


def edit(ctx: Context, issue_id: int) -> Answer:
    issue = access.managed(ctx, issue_id, "issue-change", lock=False)
    held = {"title": issue.title, "text": issue.text}
    return Ask("issues.post", values=held, about={"issue": issue.id}, network_id=issue.network_id)


def _is_open_to(ctx: Context, draft: Draft) -> bool:
    about = draft.about.get("issue")
    issue = ctx.uow.issues.find(IssueId(cast("int", about))) if about is not None else None
    return about is None or (issue is not None and access.may_manage(ctx, issue))


def _save(ctx: Context, draft: Draft) -> Answer:
    title, text = str(draft.values["title"]), draft.values.get("text")
    text = str(text) if text else None
    about = draft.about.get("issue")
    if about is not None:
        before = access.managed(ctx, cast("int", about), "issue-change")
        issue = ctx.uow.issues.change(before.id, title=title, text=text, now=ctx.now)
        note = t("issues-changed")
    else:
        section = ctx.member.section_id
        country = ctx.uow.networks.get_section(section).country if section is not None else ctx.member.country
        if country is None:
            raise UserError("issues-nowhere")
        issue = ctx.uow.issues.add(
            ctx.network.id,
            author_id=ctx.person.id,
            section_id=section,
            country=country,
            language=ctx.language,
            title=title,
            text=text,
            partners=ctx.uow.federations.shares_by_default(ctx.person.id, ctx.network.id),
            now=ctx.now,
        )
        note = t("issues-posted")
    index(ctx.uow, issue, now=ctx.now)
    return Change(pages.card(ctx, issue, note))


def _card(ctx: Context, draft: Draft) -> Words:
    text = draft.values.get("text")
    section = access.section_name(ctx, ctx.member.section_id)
    land = ctx.member.country
    where = section or (t("issues-country", country=land) if land is not None else None)
    head = lines(ctx.network_line, bold(str(draft.values["title"])), where)
    return paragraphs(head, str(text) if text else None, t("issues-who-sees"))


POST = Form(
    "issues.post",
    "issues-title",
    (
        Field("title", "issues-field-title", _read_title, required=True),
        Field("text", "issues-field-text", _read_text, kind=Kind.TEXT),
    ),
    save=_save,
    opener="issues",
    card=_card,
    late=lambda _ctx, _draft, _news: say(t("issues-late")),
    open_to=_is_open_to,
)


# --- a practice that may help


def link(ctx: Context, issue_id: int) -> Answer:
    issue = access.seen(ctx, issue_id)
    return Ask("issues.link", about={"issue": issue.id})


def _near(ctx: Context, text: str) -> list[Json]:
    """Practices that a few words point to."""
    asked = Question(
        text,
        readers(ctx),
        language=ctx.language,
        kinds=("practice",),
        meaning=ctx.meaning(text),
        limit=FOUND,
    )
    hits = ctx.uow.search.find(asked).hits
    return [int(one.id) for one in pages.visible(ctx, [PracticeId(hit.item) for hit in hits])]


def _read_practice(ctx: Context, text: str, _values: Values) -> Json | Doubt:
    found = _near(ctx, tidy_line(text)[:200])
    if not found:
        raise UserError("issues-practice-unknown")
    return Doubt(found, t("issues-practice-which"))


def _choose_practice(ctx: Context, value: str, _values: Values) -> Json:
    if not value.isdecimal() or not pages.visible(ctx, [PracticeId(int(value))]):
        raise UserError("issues-practice-unknown")
    return int(value)


def _show_practice(ctx: Context, value: Json) -> Words:
    practice = ctx.uow.practices.find(PracticeId(int(str(value))))
    return pages.shortened(practice.title) if practice is not None else "–"


def _near_options(ctx: Context, _values: Values) -> Sequence[Option]:
    """The newest practices of one's own, as those are most often linked."""
    own = [one for one in ctx.uow.practices.list_of(ctx.person.id) if one.status == "published"]
    return [Option(str(one.id), pages.shortened(one.title)) for one in own[:FOUND]]


def _save_link(ctx: Context, draft: Draft) -> Answer:
    issue = access.seen(ctx, cast("int", draft.about["issue"]), lock=True)
    practices = pages.visible(ctx, [PracticeId(cast("int", draft.values["practice"]))])
    if not practices:
        raise UserError("issues-practice-unknown")
    ctx.uow.issues.link(issue.id, practices[0].id, ctx.person.id, now=ctx.now)
    return Say(pages.card(ctx, issue, t("issues-linked", title=practices[0].title)))


LINK = Form(
    "issues.link",
    "issues-link-title",
    (
        Field(
            "practice",
            "issues-field-practice",
            _read_practice,
            show=_show_practice,
            kind=Kind.CHOICE,
            required=True,
            options=_near_options,
            choose=_choose_practice,
        ),
    ),
    save=_save_link,
    opener="issues",
    review=False,
)
