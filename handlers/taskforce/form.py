"""The forms: a request for help, and what the two of them write to each other."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, cast

from handlers.kit import phrases
from handlers.kit.answer import Ask, Invalid, Say, say
from handlers.kit.errors import Refused, UserError
from handlers.kit.form import Doubt, Field, Form, Option, Understood
from handlers.kit.likeness import Candidates, Exact, NameIndex, Nothing
from handlers.kit.phrases import Kind as Said
from handlers.kit.phrases import Moment, Precision, Stretch, Towards
from handlers.kit.tidying import clipped, tidy_text
from handlers.kit.view import Kind, t
from handlers.taskforce import access, going, rules, words
from storage import ProjectId

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.form import Values
    from storage import Draft, Json, Project

AHEAD = (3, 7, 14, 30)
"""Days from now that are offered for a deadline."""


# --- reading


def _topics(ctx: Context) -> NameIndex[str]:
    return NameIndex(
        (word, topic)
        for tongue in dict.fromkeys((ctx.language, *ctx.house.languages))
        for topic, label in words.TOPICS.items()
        for word in ctx.listed(label, tongue)
    )


def read_line(ctx: Context, text: str) -> dict[str, Json]:
    """ "Funding: who pays for buses? By 1 April": the topic, the deadline, and all of it as the question."""
    head, colon, rest = text.partition(":")
    topic = _topics(ctx).exact(head) if colon else ()
    said = tidy_text(rest if topic else text)
    values: dict[str, Json] = {"text": said[: rules.LONGEST_TEXT]} if said else {}
    if len(topic) == 1:
        values["topic"] = topic[0]
    days = [
        found.value.on
        for found in phrases.scan(said, language=ctx.language, now=ctx.now, zone=ctx.zone, towards=Towards.AHEAD)
        if not found.others and isinstance(found.value, Moment) and found.value.precision is not Precision.MINUTE
    ]
    ahead = [day for day in days if ctx.today <= day <= ctx.today + rules.FARTHEST]
    if len(ahead) == 1:
        values["wanted_on"] = ahead[0].isoformat()
    return values


def _read_topic(ctx: Context, text: str, values: Values) -> Json | Doubt | Understood:
    """A topic by its name; a whole question is understood here too, as this is asked first."""
    if text in words.TOPICS:
        return text
    line = {name: value for name, value in read_line(ctx, text).items() if name not in values}
    if "topic" in line and "text" in line:
        return Understood(line)
    match _topics(ctx).find(text):
        case Exact(topic):
            return topic
        case Candidates(topics):
            return Doubt(list(topics))
        case Nothing():
            if "text" in line and len(text.split()) > 3:
                return Understood(line)
            raise UserError("taskforce-press-one")


def _read_text(_ctx: Context, text: str, _values: Values) -> Json:
    return _at_most(text, rules.LONGEST_TEXT)


def _read_message(_ctx: Context, text: str, _values: Values) -> Json:
    return _at_most(text, rules.LONGEST_MESSAGE)


def _at_most(text: str, most: int) -> str:
    said = tidy_text(text)
    if not said:
        raise UserError("taskforce-text-missing")
    if len(said) > most:
        raise UserError("taskforce-text-long", most=most)
    return said


def _read_day(ctx: Context, text: str, _values: Values) -> Json | Doubt:
    """A day ahead; of several days the last."""
    said = phrases.read(
        text, language=ctx.language, now=ctx.now, zone=ctx.zone, towards=Towards.AHEAD, kinds=(Said.DATE, Said.RANGE)
    )
    values = [said.value] if isinstance(said, phrases.Understood) else []
    if isinstance(said, phrases.Doubtful):
        values = [one.value for one in said.candidates]
    days = list(dict.fromkeys(day for value in values if (day := _day(value)) is not None))
    ahead = [day.isoformat() for day in days if ctx.today <= day <= ctx.today + rules.FARTHEST]
    if days and not ahead:
        raise UserError("taskforce-day-past" if days[0] < ctx.today else "taskforce-day-far")
    if not ahead:
        raise UserError("taskforce-day-unclear")
    return ahead[0] if len(ahead) == 1 else Doubt(ahead)


def _day(value: phrases.Value) -> date | None:
    moment = value.ends if isinstance(value, Stretch) else value
    return moment.on if isinstance(moment, Moment) and moment.precision is not Precision.MINUTE else None


def _iso_day(value: str) -> date | None:
    try:
        return date.fromisoformat(value)
    except ValueError:
        return None


def _days(ctx: Context, _values: Values) -> Sequence[Option]:
    days = [ctx.today + timedelta(days=one) for one in AHEAD]
    return [Option(day.isoformat(), t("taskforce-day", on=day)) for day in days]


def _choose_day(ctx: Context, value: str, _values: Values) -> Json:
    """A button's day; an old button's may be over."""
    day = _iso_day(value)
    if day is None or not ctx.today <= day <= ctx.today + rules.FARTHEST:
        raise UserError("taskforce-day-past")
    return value


# --- asking


def open_new(ctx: Context, rest: str = "") -> Answer:
    return Ask("taskforce.request", values=read_line(ctx, rest) if rest.strip() else {})


def open_about(ctx: Context, project_id: int) -> Answer:
    """About a project in whose team the person is, or that they look after."""
    project = _project(ctx, project_id)
    return Ask(
        "taskforce.request",
        about={"project": int(project.id)},
        network_id=project.network_id,
        intro=t("taskforce-about-project", title=project.title),
    )


def _project(ctx: Context, project_id: int) -> Project:
    project = ctx.uow.projects.find(ProjectId(project_id))
    member = project is not None and ctx.uow.people.membership(ctx.person.id, project.network_id) is not None
    if project is None or not member or not _works_on(ctx, project):
        raise Refused("taskforce-no-project", action="help-ask", scope=f"project {project_id}")
    return project


def _works_on(ctx: Context, project: Project) -> bool:
    return ctx.uow.teams.is_member(project.id, ctx.person.id) or ctx.may(
        network_id=project.network_id, section_id=project.section_id, country=project.country
    )


def _save(ctx: Context, draft: Draft) -> Answer | Invalid:
    """A request that was left open for long asks for its day again."""
    wanted_on = date.fromisoformat(str(draft.values["wanted_on"]))
    if wanted_on < ctx.today:
        return Invalid({"wanted_on": t("taskforce-day-past")})
    about = draft.about.get("project")
    project = _project(ctx, cast("int", about)) if about is not None else None
    return going.ask(
        ctx,
        topic=str(draft.values["topic"]),
        text=str(draft.values["text"]),
        wanted_on=wanted_on,
        project=project,
    )


REQUEST = Form(
    "taskforce.request",
    "taskforce-title",
    (
        Field(
            "topic",
            "taskforce-field-topic",
            _read_topic,
            show=lambda _ctx, value: words.TOPICS[str(value)],
            kind=Kind.CHOICE,
            required=True,
            options=lambda _ctx, _values: [Option(topic, label) for topic, label in words.TOPICS.items()],
        ),
        Field("text", "taskforce-field-text", _read_text, kind=Kind.TEXT, required=True),
        Field(
            "wanted_on",
            "taskforce-field-day",
            _read_day,
            show=lambda _ctx, value: t("taskforce-day", on=date.fromisoformat(str(value))),
            kind=Kind.DATE,
            required=True,
            options=_days,
            choose=_choose_day,
        ),
    ),
    save=_save,
    opener="taskforce",
    understand=lambda ctx, text, _values: _understood(ctx, text),
    late=lambda _ctx, _draft, _news: say(t("taskforce-late")),
    sends=True,
)


def _understood(ctx: Context, text: str) -> Understood | None:
    """Typed at the review card: a new deadline or topic, if it is one; the question is changed with Edit."""
    said = {name: value for name, value in read_line(ctx, text).items() if name != "text"}
    return Understood(said) if said else None


# --- writing to each other


def open_message(ctx: Context, request_id: int) -> Answer:
    request = access.allowed(ctx, request_id, "write")
    return Ask(
        "taskforce.message",
        about={"help": int(request.id)},
        intro=t("taskforce-quoted", text=clipped(request.text, 300)),
    )


def _save_message(ctx: Context, draft: Draft) -> Answer:
    request = access.allowed(ctx, cast("int", draft.about["help"]), "write", lock=True)
    return Say(going.write(ctx, request, str(draft.values["text"])))


MESSAGE = Form(
    "taskforce.message",
    "taskforce-message-title",
    (Field("text", "taskforce-field-message", _read_message, kind=Kind.TEXT, required=True),),
    save=_save_message,
    opener="taskforce",
    review=False,
    open_to=lambda ctx, draft: going.may_write(ctx, cast("int", draft.about["help"])),
)
