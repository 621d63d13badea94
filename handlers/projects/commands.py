"""The routes of projects, on one screen. Rights are checked by the functions that are called, each time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.answer import Ask, Change, Say
from handlers.kit.feature import Feature
from handlers.kit.typed_wishes import listed
from handlers.kit.view import t
from handlers.projects import (
    access,
    claims,
    due,
    duties,
    eligibility,
    form,
    indexing,
    lines,
    pages,
    public,
    saving,
    sharing,
    values,
    wishes,
)
from handlers.projects.wishes import Wish

if TYPE_CHECKING:
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.view import Text
    from storage import Json

_OPENERS = (
    (t("projects-words-new-initiative"), "initiative"),
    (t("projects-words-new"), "project"),
    (t("projects-words-add"), "project"),
)
"""What opens a new one; the last ones behind the command alone, as "new" could be anything."""

feature = Feature("projects", stores=duties.STORES)
feature.exports(duties.export)
feature.forgets(duties.forget)
for one in (form.POST, form.SEEK, form.NEWS, form.CLAIM):
    feature.form(one)
feature.due("silent", every=due.LOOKS, waiting=due.is_due, put_aside=due.put_aside)(due.work)
feature.searches(access.KIND)(indexing.entries)
for path, make in public.PAGES.items():
    feature.page(path)(make)


@feature.command("projects", private=True, rest=True)
def projects(ctx: Context, rest: str) -> Answer:
    """`/projects`, `/projects mine`, `/projects health Georgia`, `/projects new School gardens, health`."""
    told = _told(ctx, rest)
    if told is not None:
        return told
    if rest.strip():
        return Say(pages.listed(ctx, wishes.read(ctx, rest)))
    own = ctx.uow.teams.list_projects(ctx.person.id)
    return Say(pages.listed(ctx, Wish(mine=bool(own))))


@feature.reader
def read(ctx: Context, text: str) -> Answer | None:
    """ "New project: school gardens", "rules of projects": what is said without the command."""
    return _told(ctx, text, alone=True)


def _told(ctx: Context, text: str, *, alone: bool = False) -> Answer | None:
    """A new project or the rules, if the words begin with one of theirs. alone: without "/projects" before them."""
    for words, kind in _OPENERS if not alone else _OPENERS[:2]:
        rest = _behind(ctx, text, words, colon=alone)
        if rest is not None:
            return _new(ctx, rest, kind)
    rules = t("projects-words-rules-alone") if alone else t("projects-words-rules")
    return eligibility.show(ctx) if _behind(ctx, text, rules, colon=False) == "" else None


def _behind(ctx: Context, text: str, words: Text, *, colon: bool) -> str | None:
    """What follows one of the words; None: it begins with none. colon: more words follow behind a colon only."""
    for word in listed(ctx, words):
        head = word.casefold()
        folded = text.strip().casefold()
        if folded.rstrip(" .!?:") == head:
            return ""
        if folded.startswith(head):
            rest = text.strip()[len(head) :]
            if rest.lstrip()[:1] == ":" or (not colon and rest[:1].isspace()):
                return rest.lstrip(" :\n")
    return None


def _new(ctx: Context, rest: str, kind: str = "project") -> Answer:
    said: dict[str, Json] = {**values.defaults(ctx), "kind": kind}
    return Ask("projects.post", values={**said, **(lines.read_line(ctx, rest) if rest else {})})


@feature.button("new", private=True, asks=True)
def on_new(ctx: Context) -> Answer:
    return _new(ctx, "")


# --- the list


@feature.button("page", private=True, reads=True)
def on_page(ctx: Context, page: int, code: str) -> Answer:
    return Change(pages.listed(ctx, Wish.of(code), page))


@feature.button("menu", private=True, reads=True)
def on_menu(ctx: Context, code: str) -> Answer:
    return Change(pages.menu(ctx, Wish.of(code)))


@feature.button("themes", private=True, reads=True)
def on_themes(ctx: Context, code: str, page: int) -> Answer:
    return Change(pages.themes(ctx, Wish.of(code), page))


@feature.button("countries", private=True, reads=True)
def on_countries(ctx: Context, code: str, page: int) -> Answer:
    return Change(pages.countries(ctx, Wish.of(code), page))


@feature.button("languages", private=True, reads=True)
def on_languages(ctx: Context, code: str, page: int) -> Answer:
    return Change(pages.languages(ctx, Wish.of(code), page))


@feature.button("stages", private=True, reads=True)
def on_stages(ctx: Context, code: str) -> Answer:
    return Change(pages.stages(ctx, Wish.of(code)))


# --- one project


@feature.button("look", private=True, reads=True)
def on_look(ctx: Context, project_id: int, code: str, page: int) -> Answer:
    return Change(pages.card(ctx, access.seen(ctx, project_id), code=code, page=page))


feature.button("open", private=True, reads=True)(saving.look)


@feature.button("more", private=True, reads=True)
def on_more(ctx: Context, project_id: int) -> Answer:
    return Change(pages.more(ctx, access.worked_on(ctx, project_id, "project-more", lock=False)))


@feature.button("history", private=True, reads=True)
def on_history(ctx: Context, project_id: int) -> Answer:
    return Change(pages.history(ctx, access.worked_on(ctx, project_id, "project-history", lock=False)))


@feature.button("stage", private=True, reads=True)
def on_stage(ctx: Context, project_id: int) -> Answer:
    return Change(pages.stage(ctx, access.managed(ctx, project_id, "project-stage", lock=False)))


@feature.button("sight", private=True, reads=True)
def on_sight(ctx: Context, project_id: int) -> Answer:
    return Change(pages.sight(ctx, access.managed(ctx, project_id, "project-sight", lock=False)))


@feature.button("fields", private=True, reads=True)
def on_fields(ctx: Context, project_id: int, page: int) -> Answer:
    return Change(pages.fields(ctx, access.led(ctx, project_id, "project-fields", lock=False), page))


feature.button("edit", private=True, asks=True)(saving.edit)
feature.button("set-stage", private=True)(saving.set_stage)
feature.button("news", private=True, asks=True)(saving.news)
feature.button("answer", private=True)(saving.answer)
feature.button("seek", private=True, asks=True)(saving.seek)
feature.button("reseek", private=True, asks=True)(saving.reseek)
feature.button("unseek", private=True)(saving.unseek)
feature.button("set-sight", private=True)(saving.set_visibility)
feature.button("field", private=True)(saving.set_field)
feature.button("withdraw", private=True)(saving.withdraw)
feature.button("back", private=True)(saving.bring_back)
feature.button("share", private=True, reads=True)(sharing.share)

# --- without a team, and the rules of a network

feature.button("claim", private=True, asks=True)(claims.ask)
feature.button("claims", private=True, reads=True)(claims.of_project)
feature.button("waiting", private=True, reads=True)(claims.waiting)
feature.button("decide", private=True)(claims.decide)
feature.button("rule", private=True)(eligibility.switch)
