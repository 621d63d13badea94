"""The form of a session of a cohort: its title, when it is and where to connect; and what happens when it is saved."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, cast

from handlers.cohorts import access, form, pages, planning, rules, telling
from handlers.kit.answer import Ask, Change, Invalid, Say
from handlers.kit.errors import UserError
from handlers.kit.form import Doubt, Field, Form
from handlers.kit.phrases import Length, Moment, Precision, Stretch
from handlers.kit.view import Kind, View, bold, lines, t
from storage import MOST_SESSIONS, CohortId, CohortSessionId

if TYPE_CHECKING:
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.form import Values
    from handlers.kit.phrases import Value
    from handlers.kit.view import Words
    from storage import Draft, Json

_LINK = re.compile(r"https?://[^\s<>\"']+")
_LONGEST_LINK = 500


def add_session(ctx: Context, cohort_id: int) -> Answer:
    cohort = access.led(ctx, cohort_id, "cohort-session", managers=True)
    if len(ctx.uow.cohorts.list_sessions(cohort.id)) >= MOST_SESSIONS:
        raise UserError("cohorts-sessions-full", most=MOST_SESSIONS)
    return Ask(SESSION.name, about={"cohort": cohort.id})


def change_session(ctx: Context, session_id: int) -> Answer:
    cohort, session = access.session_led(ctx, session_id, "cohort-session", managers=True)
    if session.is_cancelled or session.starts_at <= ctx.now:
        raise UserError("cohorts-session-begun")
    when = _kept(ctx, session.starts_at, session.minutes)
    values: dict[str, Json] = {"title": session.title, "when": when, "link": session.link}
    return Ask(SESSION.name, values=values, about={"cohort": cohort.id, "session": session.id})


def _kept(ctx: Context, starts_at: datetime, minutes: int) -> Json:
    """typed: how the person would write it, in figures that every language reads."""
    typed = f"{starts_at.astimezone(ctx.zone):%Y-%m-%d %H:%M}"
    return {"at": starts_at.astimezone(UTC).isoformat(), "minutes": minutes, "typed": typed}


def _read_when(ctx: Context, text: str, values: Values) -> Json | Doubt:
    """ "Friday 5 April 18:00-19:30", "5 April 18:00 for 2 hours"."""
    found = form.scan(ctx, text)
    length = next((one.value for one in found if isinstance(one.value, Length) and one.value.seconds), None)
    held = values.get("when")
    usual = cast("int", held["minutes"]) if isinstance(held, dict) else rules.USUAL_LENGTH
    minutes = length.seconds // 60 if isinstance(length, Length) else usual
    said = next((one for one in found if isinstance(one.value, Moment | Stretch)), None)
    if said is None:
        raise UserError("cohorts-when-unclear")
    read = [one for value in (said.value, *(o.value for o in said.others)) if (one := _when(value, minutes))]
    ahead = [one for one in dict.fromkeys(read) if one[0] > ctx.now]
    if not read:
        raise UserError("cohorts-when-unclear")
    if not ahead:
        raise UserError("cohorts-when-past")
    lengths_fit = rules.SHORTEST <= ahead[0][1] <= rules.LONGEST_SESSION
    if not lengths_fit or ahead[0][0] > ctx.now + timedelta(days=730):
        raise UserError("cohorts-when-unclear")
    kept = [_kept(ctx, *one) for one in ahead[:3]]
    return kept[0] if len(kept) == 1 else Doubt(kept)


def _when(value: Value, minutes: int) -> tuple[datetime, int] | None:
    if isinstance(value, Moment):
        return (value.at, minutes) if value.precision is not Precision.DAY else None
    if isinstance(value, Stretch) and value.starts.precision is Precision.MINUTE:
        lasts = (value.ends.at - value.starts.at) // timedelta(minutes=1)
        return value.starts.at, lasts if lasts > 0 else lasts + 1440
    return None


def _show_when(_ctx: Context, value: Json) -> Words:
    held = cast("dict[str, Json]", value)
    at = datetime.fromisoformat(str(held["at"]))
    end = at + timedelta(minutes=cast("int", held["minutes"]))
    return t("cohorts-when", at=at, end=end)


def _read_link(_ctx: Context, text: str, _values: Values) -> Json:
    found = _LINK.fullmatch(text.strip())
    if found is None or len(found[0]) > _LONGEST_LINK:
        raise UserError("cohorts-link-unclear")
    return found[0]


def _session_card(ctx: Context, draft: Draft) -> Words:
    when, link = _show_when(ctx, draft.values["when"]), draft.values.get("link")
    days = (_starts(draft).astimezone(ctx.zone).date() - ctx.today).days
    return lines(bold(str(draft.values["title"])), when, t("cohorts-distance", days=days), str(link) if link else None)


def _starts(draft: Draft) -> datetime:
    return datetime.fromisoformat(str(cast("dict[str, Json]", draft.values["when"])["at"]))


def _session_open_to(ctx: Context, draft: Draft) -> bool:
    cohort = ctx.uow.cohorts.find(CohortId(cast("int", draft.about["cohort"])))
    return cohort is not None and (access.leads(ctx, cohort) or access.manages(ctx, cohort))


def _save_session(ctx: Context, draft: Draft) -> Answer | Invalid:
    cohort = access.led(ctx, cast("int", draft.about["cohort"]), "cohort-session", managers=True)
    if cohort.state != "open":
        raise UserError("cohorts-gone")
    starts, link = _starts(draft), draft.values.get("link")
    minutes = cast("int", cast("dict[str, Json]", draft.values["when"])["minutes"])
    if starts <= ctx.now:
        return Invalid({"when": t("cohorts-when-past")})
    title, link = str(draft.values["title"]), str(link) if link else None
    about = draft.about.get("session")
    if about is None:
        session = ctx.uow.cohorts.add_session(cohort.id, title, starts, minutes=minutes, link=link)
        planning.plan_session(ctx.uow, cohort, session, ctx.now)
        return Change(pages.sessions(ctx, cohort, note=t("cohorts-session-added")))
    before = ctx.uow.cohorts.find_session(CohortSessionId(cast("int", about)))
    if before is None or before.cohort_id != cohort.id or before.is_cancelled or before.starts_at <= ctx.now:
        raise UserError("cohorts-session-begun")
    after = ctx.uow.cohorts.change_session(before.id, title=title, starts_at=starts, minutes=minutes, link=link)
    if after.starts_at != before.starts_at or after.minutes != before.minutes:
        telling.moved(ctx, cohort, before, after)
    return Change(pages.session(ctx, cohort, after, t("cohorts-session-changed")))


SESSION = Form(
    "cohorts.session",
    "cohorts-session-title",
    (
        Field("title", "cohorts-field-session", form.read_line(rules.LONGEST_TITLE), required=True),
        Field(
            "when",
            "cohorts-field-when",
            _read_when,
            show=_show_when,
            kind=Kind.DATE,
            required=True,
            typed=lambda value: str(value["typed"]) if isinstance(value, dict) else "",
        ),
        Field("link", "cohorts-field-link", _read_link),
    ),
    save=_save_session,
    opener="cohorts",
    card=_session_card,
    late=lambda _ctx, _draft, _news: Say(View(t("cohorts-late"))),
    open_to=_session_open_to,
)
