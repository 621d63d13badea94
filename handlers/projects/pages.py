"""What is shown of projects: the list with its filters, a card and the pages behind it. Changes nothing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from handlers.kit import formats
from handlers.kit.partners import partners_here
from handlers.kit.tidying import clipped
from handlers.kit.view import Button, Tone, View, bold, italic, lines, paragraphs, t
from handlers.projects import access, wishes, words
from handlers.projects.access import KIND
from handlers.projects.rules import SHOWABLE
from handlers.projects.wishes import PAGE, Wish
from storage import PROJECT_STAGES, NotFound

if TYPE_CHECKING:
    from handlers.kit.context import Context
    from handlers.kit.view import Text, Words
    from storage import Project, ThemeId

PICKS = 4
"""Themes, countries or languages offered at a time."""
FIELDS = 5
"""Fields offered at a time."""
LONGEST_LABEL = 30
STEPS = 8
"""What happened, on one screen."""
STEP = 300
"""Characters of one piece of news there."""

NEW = Button(t("projects-new"), "projects.new", tone=Tone.MAIN)


# --- the list


def listed(ctx: Context, wish: Wish, page: int = 0) -> View:
    """Five projects, where they stand among all, and the way on; the filter travels in the buttons."""
    projects, total, page = wishes.find(ctx, wish, page)
    only = _only(ctx, wish)
    title = t("projects-mine") if wish.mine else t("projects-unclaimed") if wish.unclaimed else t("projects-title-all")
    head = lines(bold(title), ctx.network_line, t("projects-only", parts=only) if only else None)
    menu = Button(t("projects-menu"), "projects.menu", (wish.code,))
    if not projects:
        every = (Button(t("projects-all"), "projects.page", (0, "")),) if wish.code else ()
        return View(paragraphs(head, _nothing(wish)), tuple(row for row in (every, (NEW,), (menu,)) if row))
    first = page * PAGE + 1
    entries = [words.entry(ctx, one, first + at) for at, one in enumerate(projects)]
    position = t("projects-position", first=first, last=first + len(projects) - 1, total=total)
    turn = [Button(t("kit-previous"), "projects.page", (page - 1, wish.code))] if page else []
    turn += [Button(t("kit-next"), "projects.page", (page + 1, wish.code))] if first + len(projects) <= total else []
    picks = (
        (Button(clipped(f"{first + at}. {one.title}", LONGEST_LABEL), "projects.look", (one.id, wish.code, page)),)
        for at, one in enumerate(projects)
    )
    more = _coordinate(ctx) if wish.unclaimed and ctx.coordinates else NEW
    last = (menu,) if page else (menu, more)
    return View(paragraphs(head, *entries, position), tuple(row for row in (*picks, tuple(turn), last) if row))


def _coordinate(ctx: Context) -> Button:
    waiting = len(ctx.uow.projects.list_claimed(ctx.network.id))
    return Button(t("projects-claims-waiting", count=waiting), "projects.waiting", (0,))


def _nothing(wish: Wish) -> Text:
    if wish.mine and wish == Wish(mine=True):
        return t("projects-none-mine")
    if wish.unclaimed and wish == Wish(unclaimed=True):
        return t("projects-none-unclaimed")
    return t("projects-none-fits") if wish.code else t("projects-none")


def _only(ctx: Context, wish: Wish) -> list[Text | str]:
    """What narrows the list, in words."""
    parts: list[Text | str] = []
    if wish.theme is not None:
        parts.append(_theme(ctx, wish.theme))
    if wish.country is not None:
        parts.append(t("projects-country", country=wish.country))
    if wish.language is not None:
        parts.append(formats.language_in(wish.language, ctx.language))
    if wish.stage is not None:
        parts.append(words.STAGES[wish.stage])
    if wish.seeking:
        parts.append(t("projects-only-seeking"))
    if wish.words:
        parts.append(t("projects-only-words", words=wish.words))
    return parts


def _theme(ctx: Context, theme_id: ThemeId) -> str:
    try:
        return ctx.uow.networks.get_theme(theme_id).name(ctx.language)
    except NotFound:
        return "–"


# --- narrowing it


def menu(ctx: Context, wish: Wish) -> View:
    """The filters as switches."""

    def switch(label: Text, on: bool, other: Wish) -> Button:  # a switch is on or off
        return Button(t("kit-form-chosen", label=ctx.plain(label)) if on else label, "projects.page", (0, other.code))

    only = _only(ctx, wish)
    rows = (
        (
            Button(t("projects-filter-theme"), "projects.themes", (wish.code, 0)),
            Button(t("projects-filter-country"), "projects.countries", (wish.code, 0)),
        ),
        (
            Button(t("projects-filter-language"), "projects.languages", (wish.code, 0)),
            Button(t("projects-filter-stage"), "projects.stages", (wish.code,)),
        ),
        (switch(t("projects-filter-seeking"), wish.seeking, replace(wish, seeking=not wish.seeking)),),
        (
            switch(t("projects-filter-mine"), wish.mine, replace(wish, mine=not wish.mine, unclaimed=False)),
            switch(
                t("projects-filter-unclaimed"), wish.unclaimed, replace(wish, unclaimed=not wish.unclaimed, mine=False)
            ),
        ),
        (Button(t("kit-back"), "projects.page", (0, wish.code)),),
    )
    return View(paragraphs(t("projects-only", parts=only) if only else None, t("projects-menu-how")), rows)


def themes(ctx: Context, wish: Wish, page: int) -> View:
    """Themes that there are projects about."""
    narrow, partners = replace(wishes.narrowed(ctx, wish), theme_id=None), partners_here(ctx)
    found = ctx.uow.projects.list_themes(ctx.network.id, narrow, partners=partners)
    choices = [
        (t("projects-choice", name=_theme(ctx, one), count=count), replace(wish, theme=one)) for one, count in found
    ]
    return _choices(wish, t("projects-which-theme"), choices, replace(wish, theme=None), "projects.themes", page)


def countries(ctx: Context, wish: Wish, page: int) -> View:
    """Countries that there are projects from."""
    narrow, partners = replace(wishes.narrowed(ctx, wish), country=None), partners_here(ctx)
    found = ctx.uow.projects.list_countries(ctx.network.id, narrow, partners=partners)
    choices = [
        (t("projects-choice-country", country=one, count=count), replace(wish, country=one)) for one, count in found
    ]
    return _choices(wish, t("projects-which-country"), choices, replace(wish, country=None), "projects.countries", page)


def languages(ctx: Context, wish: Wish, page: int) -> View:
    """Languages that partners of these projects may speak."""
    narrow, partners = replace(wishes.narrowed(ctx, wish), language=None), partners_here(ctx)
    found = ctx.uow.projects.list_languages(ctx.network.id, narrow, partners=partners)
    choices = [
        (t("projects-choice", name=formats.language_name(one), count=count), replace(wish, language=one))
        for one, count in found
    ]
    every = replace(wish, language=None)
    return _choices(wish, t("projects-which-language"), choices, every, "projects.languages", page)


def _choices(wish: Wish, asked: Text, choices: list[tuple[Text, Wish]], every: Wish, route: str, page: int) -> View:
    page = min(max(page, 0), max(-(-len(choices) // PICKS) - 1, 0))
    shown = choices[page * PICKS : (page + 1) * PICKS]
    turn = [Button(t("kit-previous"), route, (wish.code, page - 1))] if page else []
    turn += [Button(t("kit-next"), route, (wish.code, page + 1))] if (page + 1) * PICKS < len(choices) else []
    rows = (
        *((Button(label, "projects.page", (0, other.code)),) for label, other in shown),
        tuple(turn),
        (
            Button(t("projects-any"), "projects.page", (0, every.code)),
            Button(t("kit-back"), "projects.menu", (wish.code,)),
        ),
    )
    return View(asked if choices else t("projects-nothing-to-choose"), tuple(row for row in rows if row))


def stages(ctx: Context, wish: Wish) -> View:
    """Finished ones are listed when they are asked for."""
    keys = []
    for one in PROJECT_STAGES:
        label = words.STAGES[one]
        chosen = t("kit-form-chosen", label=ctx.plain(label)) if one == wish.stage else label
        keys.append(Button(chosen, "projects.page", (0, replace(wish, stage=one).code)))
    ways = (
        Button(t("projects-any"), "projects.page", (0, replace(wish, stage=None).code)),
        Button(t("kit-back"), "projects.menu", (wish.code,)),
    )
    return View(t("projects-which-stage"), (tuple(keys[:2]), tuple(keys[2:4]), tuple(keys[4:]), ways))


# --- one project


def card(ctx: Context, project: Project, note: Words | None = None, *, code: str = "", page: int = 0) -> View:
    """A project, and what this reader can do with it. code, page: the list it was opened from."""
    back = Button(t("projects-back"), "projects.page", (page, code))
    if not access.reads_all(ctx, project):
        said = words.in_public(ctx.uow, project, ctx.language)
        ways = ((_interested(project), _report(project)), (back,))
        return View(paragraphs(note, ctx.network_line_of(project.network_id), said), ways)
    body = paragraphs(note, ctx.network_line_of(project.network_id), words.body(ctx, project))
    return View(body, tuple(row for row in (*_rows(ctx, project), (back,)) if row))


def _rows(ctx: Context, project: Project) -> tuple[tuple[Button, ...], ...]:
    manages, team = access.may_manage(ctx, project), access.is_team(ctx, project)
    share = Button(t("projects-share"), "projects.share", (project.id,))
    more = Button(t("projects-more"), "projects.more", (project.id,))
    change = Button(t("kit-edit"), "projects.edit", (project.id,))
    if project.state == "withdrawn":
        return ((Button(t("projects-bring-back"), "projects.back", (project.id,), Tone.MAIN),),) if manages else ()
    if project.state == "unclaimed":
        return _unclaimed_rows(ctx, project, share)
    people = Button(t("projects-team"), "teams.open", (project.id,))
    tell = Button(t("projects-tell-news"), "projects.news", (project.id,))
    if not team:
        own = (change, more) if manages else ()
        return ((_interested(project),), (people, share), own, (_report(project),))
    if not manages:
        help_ = Button(t("projects-ask-help"), "taskforce.ask", (project.id,))
        return ((tell, people), (share, help_), (_report(project),))
    sought = t("projects-seeking") if project.research is not None else t("projects-seek")
    return (
        (change, Button(t("projects-set-stage"), "projects.stage", (project.id,))),
        (tell, people),
        (Button(sought, "projects.seek", (project.id,)),),
        (share, more),
    )


def _unclaimed_rows(ctx: Context, project: Project, share: Button) -> tuple[tuple[Button, ...], ...]:
    claim = (Button(t("projects-claim"), "projects.claim", (project.id,), Tone.MAIN),)
    decide: tuple[Button, ...] = ()
    if access.may_decide(ctx, project):
        waiting = len(ctx.uow.projects.list_claims(project.id))
        decide = (
            Button(t("projects-claims", count=waiting), "projects.claims", (project.id, 0)),
            Button(t("projects-more"), "projects.more", (project.id,)),
        )
    return (claim, decide, (share, _report(project)))


def _interested(project: Project) -> Button:
    return Button(t("projects-interested"), "introductions.propose", (KIND, project.id), Tone.MAIN)


def _report(project: Project) -> Button:
    return Button(t("kit-report"), "moderation.report", (KIND, project.id))


def more(ctx: Context, project: Project) -> View:
    """What is needed less often."""
    manages, team = access.may_manage(ctx, project), access.is_team(ctx, project)
    back = Button(t("kit-back"), "projects.look", (project.id, "", 0))
    sight_ = Button(t("projects-sight"), "projects.sight", (project.id,))
    happened = Button(t("projects-history"), "projects.history", (project.id,))
    rows: list[tuple[Button, ...]] = [(sight_, happened) if manages else (happened,)]
    if team:
        rows.append((Button(t("projects-ask-help"), "taskforce.ask", (project.id,)),))
    elif manages and project.state == "open":
        rows.append((Button(t("projects-set-stage"), "projects.stage", (project.id,)),))
    if team and project.stage == "finished":
        rows.append((Button(t("projects-as-practice"), "kit.command", ("share",)),))
    if manages:
        rows.append((Button(t("projects-withdraw"), "projects.withdraw", (project.id,), Tone.BAD),))
    return View(lines(bold(project.title), t("projects-more-how")), (*rows, (back,)))


def stage(ctx: Context, project: Project) -> View:
    keys = []
    for one in PROJECT_STAGES:
        label = words.STAGES[one]
        chosen = t("kit-form-chosen", label=ctx.plain(label)) if one == project.stage else label
        keys.append(Button(chosen, "projects.set-stage", (project.id, one)))
    back = (Button(t("kit-back"), "projects.look", (project.id, "", 0)),)
    said = lines(bold(project.title), t("projects-stage-ask"))
    return View(said, (tuple(keys[:2]), tuple(keys[2:4]), tuple(keys[4:]), back))


def seeking(_ctx: Context, project: Project) -> View:
    """What the project offers a researcher, to be changed or ended."""
    assert project.research is not None
    told = [t("projects-value", value=one) for one in words.research_lines(project.research)]
    rows = (
        (Button(t("kit-edit"), "projects.reseek", (project.id,)),),
        (Button(t("projects-seek-no-more"), "projects.unseek", (project.id,)),),
        (Button(t("kit-back"), "projects.look", (project.id, "", 0)),),
    )
    return View(paragraphs(lines(bold(project.title), t("projects-label-research")), lines(*told)), rows)


def history(ctx: Context, project: Project) -> View:
    """What happened, the last first; who said it is for the team alone."""
    steps = ctx.uow.projects.list_steps(project.id)
    told: list[Words] = []
    for at, step in enumerate(steps):
        before = steps[at + 1].stage if at + 1 < len(steps) else None
        if step.words:
            told.append(lines(bold(t("projects-news-of", at=step.at)), clipped(step.words, STEP)))
        elif step.stage != before:
            told.append(t("projects-history-stage", at=step.at, stage=words.STAGES[step.stage]))
    back = (Button(t("kit-back"), "projects.more", (project.id,)),)
    return View(paragraphs(lines(bold(project.title), t("projects-history-how")), *told[:STEPS]), (back,))


# --- who reads it


def sight(ctx: Context, project: Project, note: Text | None = None) -> View:
    """Who may read it, as three choices."""
    labels = {
        "network": t("projects-sight-network"),
        "partners": t("projects-sight-partners"),
        "public": t("projects-sight-public"),
    }
    rows = [
        (
            Button(
                t("kit-form-chosen", label=ctx.plain(label)) if one == project.visibility else label,
                "projects.set-sight",
                (project.id, one),
            ),
        )
        for one, label in labels.items()
    ]
    what = Button(t("projects-fields"), "projects.fields", (project.id, 0))
    own = ((what,),) if access.is_lead(ctx, project) else ()
    link = ctx.house.page(public_path(ctx, project)) if project.visibility == "public" else None
    said = paragraphs(
        note,
        lines(bold(project.title), t("projects-sight-how")),
        t("projects-link", link=link) if link is not None else None,
    )
    return View(said, (*rows, *own, (Button(t("kit-back"), "projects.more", (project.id,)),)))


def public_path(ctx: Context, project: Project) -> str:
    return f"/projects/{ctx.uow.networks.get(project.network_id).slug}/{project.id}"


def fields(ctx: Context, project: Project, page: int) -> View:
    """What everybody reads of it: a switch for each field that says something."""
    page = min(max(page, 0), -(-len(SHOWABLE) // FIELDS) - 1)
    rows = []
    for name in SHOWABLE[page * FIELDS : (page + 1) * FIELDS]:
        on = name in project.public
        label = words.LABELS[name]
        shown = t("kit-form-chosen", label=ctx.plain(label)) if on else label
        rows.append((Button(shown, "projects.field", (project.id, name, 0 if on else 1, page)),))
    turn = [Button(t("kit-previous"), "projects.fields", (project.id, page - 1))] if page else []
    more_ = (page + 1) * FIELDS < len(SHOWABLE)
    turn += [Button(t("kit-next"), "projects.fields", (project.id, page + 1))] if more_ else []
    back = (Button(t("kit-back"), "projects.sight", (project.id,)),)
    preview = words.in_public(ctx.uow, project, ctx.language)
    said = paragraphs(t("projects-fields-how"), italic(t("projects-fields-preview")), preview)
    return View(said, tuple(row for row in (*rows, tuple(turn), back) if row))
