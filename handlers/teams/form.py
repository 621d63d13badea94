"""The forms of a team: a task, a decision, a link, a local contact, and whom to invite."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from handlers.kit.errors import UserError
from handlers.kit.form import Doubt, Field, Form, Option, Understood
from handlers.kit.keeping import held
from handlers.kit.likeness import NameIndex, fold
from handlers.kit.tidying import tidy_line, tidy_text
from handlers.kit.view import Kind, Text, bold, italic, lines, t
from handlers.teams import access, reading, rules, saving, words
from storage import PersonId, ProjectId

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.kit.context import Context
    from handlers.kit.form import Values
    from handlers.kit.view import Words
    from storage import Draft, Json

NOBODY = "0"
"""A task that is nobody's yet."""
TEAM = "0"
"""The whole team decided it."""
SEARCHED = 5000
FOUND = 5


# --- what forms share


def situation(ctx: Context, project_id: int | None) -> reading.Situation:
    """Who speaks when and where, and who of the team may be meant."""
    people: dict[str, list[PersonId]] = {}
    for one in ctx.uow.teams.list_members(ProjectId(project_id)) if project_id is not None else ():
        if one.name:
            people.setdefault(one.name, []).append(one.person_id)
    small = reading.Words(_small(ctx, t("teams-words-me")), _small(ctx, t("teams-words-joints")))
    return reading.Situation(ctx.person.id, people, ctx.language, ctx.now, ctx.zone, small)


def _small(ctx: Context, listed: Text) -> frozenset[str]:
    return frozenset(one.casefold() for one in (*ctx.listed(listed), *ctx.listed(listed, "en")))


def project_of(values: Values) -> int | None:
    value = values.get("project")
    return int(str(value)) if value is not None else None


def line(text: str, most: int) -> str:
    found = tidy_line(text)
    if not found:
        raise UserError("teams-text-missing")
    if len(found) > most:
        raise UserError("teams-text-long", most=most)
    return found


def _text(text: str) -> str:
    found = tidy_text(text)
    if not found:
        raise UserError("teams-text-missing")
    if len(found) > rules.LONGEST_TEXT:
        raise UserError("teams-text-long", most=rules.LONGEST_TEXT)
    return found


def is_open_to(ctx: Context, draft: Draft) -> bool:
    """Whether the person is still in the team that the form is about."""
    about = draft.about.get("project") or draft.values.get("project")
    return about is None or ctx.uow.teams.is_member(ProjectId(int(str(about))), ctx.person.id)


# --- which team


def _projects(ctx: Context, _values: Values) -> Sequence[Option]:
    return [Option(str(one.id), one.title) for one in ctx.uow.projects.list_by_ids(access.project_ids(ctx))]


def _read_project(ctx: Context, text: str, values: Values) -> Json | Doubt:
    options = _projects(ctx, values)
    if text in {one.value for one in options}:
        return text
    found = NameIndex([(str(one.label), one.value) for one in options])
    near = found.exact(text) or found.alike(text)
    if not near:
        raise UserError("teams-press-one")
    return near[0] if len(near) == 1 else Doubt(near)


def _show_project(ctx: Context, value: Json) -> Words:
    project = ctx.uow.projects.find(ProjectId(int(str(value))))
    return project.title if project is not None else "–"


PROJECT = Field(
    "project",
    "teams-field-project",
    _read_project,
    show=_show_project,
    kind=Kind.CHOICE,
    required=True,
    options=_projects,
    when=lambda ctx, values: "fixed" not in values and len(access.project_ids(ctx)) > 1,
)


# --- a task


def understood(said: reading.Said) -> Understood:
    """A line as answers: what has one meaning is filled in, what has more is asked about."""
    values: dict[str, Json] = {"text": said.text[: rules.LONGEST_TASK]}
    doubts: dict[str, Json] = {}
    if len(said.owners) == 1:
        values["owner"] = str(said.owners[0])
    elif said.owners:
        doubts["owner"] = held([str(one) for one in said.owners], t("teams-owner-which"))
    if len(said.dues) == 1:
        values["due"] = said.dues[0].isoformat()
    elif said.dues:
        doubts["due"] = held([one.isoformat() for one in said.dues], t("teams-due-which"))
    return Understood(values, doubts)


def _read_task(ctx: Context, text: str, values: Values) -> Json | Understood:
    """The first answer may say who and when as well; later ones are the words alone."""
    if "text" in values:
        return line(text, rules.LONGEST_TASK)
    line(text, rules.LONGEST_TASK)
    return understood(reading.read_line(text, situation(ctx, project_of(values))))


def _members(ctx: Context, values: Values) -> Sequence[Option]:
    project_id = project_of(values)
    people = ctx.uow.teams.list_members(ProjectId(project_id)) if project_id is not None else []
    me = [Option(str(one.person_id), t("teams-me")) for one in people if one.person_id == ctx.person.id]
    others = [Option(str(one.person_id), words.called(one)) for one in people if one.person_id != ctx.person.id]
    return [*me, *others]


def _owners(ctx: Context, values: Values) -> Sequence[Option]:
    return [*_members(ctx, values), Option(NOBODY, t("teams-nobody"))]


def _read_owner(ctx: Context, text: str, values: Values) -> Json | Doubt:
    options = _owners(ctx, values)
    named = [one.value for one in options if fold(ctx.plain(one.label)) == fold(text)]
    if text in {one.value for one in options} or len(named) == 1:
        return text if not named else named[0]
    said = situation(ctx, project_of(values))
    near = reading.find_people(text, said)
    if not near:
        raise UserError("teams-owner-unknown")
    return str(near[0]) if len(near) == 1 else Doubt([str(one) for one in near], t("teams-owner-which"))


def _choose_member(ctx: Context, value: str, values: Values) -> Json:
    if value not in {one.value for one in _owners(ctx, values)}:
        raise UserError("teams-owner-unknown")
    return value


def _show_owner(ctx: Context, value: Json) -> Words:
    if str(value) == NOBODY:
        return t("teams-nobody")
    return access.name(ctx.uow, PersonId(int(str(value))))


def _read_due(ctx: Context, text: str, values: Values) -> Json | Doubt:
    found = reading.read_date(text, situation(ctx, project_of(values)))
    if not found:
        raise UserError("teams-due-unclear")
    return found[0].isoformat() if len(found) == 1 else Doubt([one.isoformat() for one in found])


def _dues(ctx: Context, _values: Values) -> Sequence[Option]:
    today = ctx.today
    return [
        Option((today + timedelta(days=1)).isoformat(), t("teams-tomorrow")),
        Option((today + timedelta(days=7)).isoformat(), t("teams-in-a-week")),
        Option((today + timedelta(days=30)).isoformat(), t("teams-in-a-month")),
    ]


def _choose_date(_ctx: Context, value: str, _values: Values) -> Json:
    try:
        return date.fromisoformat(value).isoformat()
    except ValueError:
        raise UserError("teams-due-unclear") from None


def _show_date(_ctx: Context, value: Json) -> Words:
    return t("teams-day", on=date.fromisoformat(str(value)))


def _task_card(ctx: Context, draft: Draft) -> Words:
    values = draft.values
    project = _show_project(ctx, values["project"])
    due = values.get("due")
    return lines(
        bold(str(values["text"])),
        t("teams-of-project", project=ctx.plain(project)),
        t("teams-owner-line", name=ctx.plain(_show_owner(ctx, values.get("owner") or NOBODY))),
        words.due_line(date.fromisoformat(str(due)), ctx.today) if due else t("teams-no-date"),
        italic(t("teams-reminded")) if due and str(values.get("owner") or NOBODY) != NOBODY else None,
    )


def _correct_task(ctx: Context, text: str, values: Values) -> Understood | None:
    """At the card: another date or another owner; other words could be anything."""
    said = situation(ctx, project_of(values))
    dues = reading.read_date(text, said)
    people = reading.find_people(text, said)
    found: dict[str, Json] = {}
    if len(dues) == 1:
        found["due"] = dues[0].isoformat()
    if len(people) == 1:
        found["owner"] = str(people[0])
    return Understood(found) if found else None


TASK = Form(
    "teams.task",
    "teams-task-title",
    (
        PROJECT,
        Field("text", "teams-field-task", _read_task, required=True),
        Field(
            "owner",
            "teams-field-owner",
            _read_owner,
            show=_show_owner,
            kind=Kind.CHOICE,
            required=True,
            options=_owners,
            choose=_choose_member,
        ),
        Field(
            "due",
            "teams-field-due",
            _read_due,
            show=_show_date,
            kind=Kind.DATE,
            options=_dues,
            choose=_choose_date,
        ),
    ),
    save=saving.save_task,
    opener="task",
    understand=_correct_task,
    card=_task_card,
    open_to=is_open_to,
)


# --- a decision


def _read_decision(_ctx: Context, text: str, _values: Values) -> Json:
    return line(text, rules.LONGEST_DECISION)


def _read_decided_on(ctx: Context, text: str, values: Values) -> Json | Doubt:
    found = reading.read_past(text, situation(ctx, project_of(values)))
    if not found:
        raise UserError("teams-decided-unclear")
    return found[0].isoformat() if len(found) == 1 else Doubt([one.isoformat() for one in found])


def _deciders(ctx: Context, values: Values) -> Sequence[Option]:
    return [Option(TEAM, t("teams-whole-team")), *_members(ctx, values)]


def _read_deciders(ctx: Context, text: str, values: Values) -> Json:
    """Names between commas, or the choices as a native form hands them over."""
    options = {one.value: ctx.plain(one.label) for one in _deciders(ctx, values)}
    found: list[Json] = []
    for part in (piece.strip() for piece in text.split(",")):
        named = [value for value, label in options.items() if part == value or fold(label) == fold(part)]
        near = named or [str(one) for one in reading.find_people(part, situation(ctx, project_of(values)))]
        if len(near) != 1:
            raise UserError("teams-owner-unknown")
        found.append(near[0])
    return found


def _choose_decider(ctx: Context, value: str, values: Values) -> Json:
    if value not in {one.value for one in _deciders(ctx, values)}:
        raise UserError("teams-owner-unknown")
    return value


def _show_deciders(ctx: Context, value: Json) -> Words:
    chosen = [str(one) for one in value] if isinstance(value, list) else []
    if not chosen or TEAM in chosen:
        return t("teams-whole-team")
    return t("teams-names", names=access.names(ctx.uow, [PersonId(int(one)) for one in chosen]))


def _decision_card(ctx: Context, draft: Draft) -> Words:
    values = draft.values
    return lines(
        bold(str(values["text"])),
        t("teams-of-project", project=ctx.plain(_show_project(ctx, values["project"]))),
        t(
            "teams-decided-line",
            on=date.fromisoformat(str(values["on"])),
            who=ctx.plain(_show_deciders(ctx, values.get("who"))),
        ),
    )


DECISION = Form(
    "teams.decision",
    "teams-decision-title",
    (
        PROJECT,
        Field("text", "teams-field-decision", _read_decision, kind=Kind.TEXT, required=True),
        Field(
            "who",
            "teams-field-deciders",
            _read_deciders,
            show=_show_deciders,
            kind=Kind.MANY,
            options=_deciders,
            choose=_choose_decider,
        ),
        Field("on", "teams-field-decided", _read_decided_on, show=_show_date, kind=Kind.DATE, asked=False),
    ),
    save=saving.save_decision,
    opener="decision",
    card=_decision_card,
    open_to=is_open_to,
)
