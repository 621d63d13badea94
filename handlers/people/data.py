"""What is held about a person: handing it out (/mydata) and erasing it (/forgetme). Other features bring their part."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from datetime import datetime
from html import escape
from typing import TYPE_CHECKING, cast

from handlers.kit import formats
from handlers.kit.answer import Change, Say
from handlers.kit.view import Button, File, Shown, Tone, View, bold, lines, paragraphs, t
from handlers.people import rules
from storage import NetworkId, NotFound, SectionId, StorageError

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping

    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.form import Field
    from storage import Draft, Json, Line, PersonId, UnitOfWork

# --- what this feature holds


def export(uow: UnitOfWork, person_id: PersonId) -> Mapping[str, Json]:
    """The person, accounts, memberships, roles, links, requests, unfinished forms, and acts in the audit log."""
    identities = uow.people.list_identities(person_id)
    said = [line for one in identities if one.platform == "local" for line in _conversation(uow, one.chat)]
    events = [event for one in identities for event in uow.arrivals.list_of(one.platform, one.external_id)]
    return {
        "person": _plain(asdict(uow.people.get(person_id))),
        "accounts": [_plain(asdict(one)) for one in identities],
        "memberships": [_plain(asdict(one)) for one in uow.people.list_memberships(person_id)],
        "roles": [_plain(asdict(one)) for one in uow.people.list_roles(person_id)],
        "invitations": [
            {key: value for key, value in _plain(asdict(one)).items() if key != "token_hash"}
            for one in uow.invitations.list_made(person_id)
        ],
        "requests": [_plain(asdict(one)) for one in uow.invitations.list_of(person_id)],
        "drafts": [_entry(one) for one in uow.drafts.list_all(person_id)],
        "browsers": [
            _plain({"browser": one.browser, "since": one.created_at, "last_used": one.last_seen_at})
            for account in identities
            if account.platform == "local"
            for one in uow.web_sessions.list_of(account.external_id)
        ],
        "conversation": [_plain({"own": one.own, "at": one.at, "text": _said(one)}) for one in said],
        "files": [
            _plain({"name": one.name, "words": one.alt, "mime": one.mime, "bytes": len(one.data), "at": one.made_at})
            for one in uow.blobs.list_of(person_id)
        ],
        "events": [_plain({"id": event_id, "at": at}) for event_id, at in events],
        "letters": [
            _plain({"id": cause, "state": state, "at": at}) for cause, state, at in uow.outbox.list_of(person_id)
        ],
        "audit": [_plain(asdict(one)) for one in uow.audit.list_of(person_id)],
    }


def _conversation(uow: UnitOfWork, chat: str) -> list[Line]:
    """Everything that was said in a local chat, oldest first."""
    said: list[Line] = []
    while earlier := uow.transcripts.list_latest(chat, before=said[0].id if said else None):
        said = [*earlier, *said]
    return said


def _said(line: Line) -> str:
    """What one read or wrote; what buttons carry inside is nobody's words."""
    if line.own:
        return str(line.body.get("text") or line.body.get("caption") or "")
    shown = Shown.from_data(line.body)
    labels = [f"[{key.label}]" for row in shown.rows for key in row]
    return "\n".join(part for part in (shown.plain, " ".join(labels)) if part)


def _entry(draft: Draft) -> dict[str, Json]:
    """An entry as the person made it: which form, what was answered, what was doubtful, and when."""
    doubts = {
        name: doubt.get("candidates") if isinstance(doubt, dict) else doubt for name, doubt in draft.doubts.items()
    }
    return _plain(
        {
            "form": draft.form,
            "network_id": draft.network_id,
            "opened_at": draft.opened_at,
            "changed_at": draft.changed_at,
            "closed_at": draft.closed_at,
            "answers": draft.values,
            "unclear": doubts,
            "concerns": draft.about,
        }
    )


def erase(uow: UnitOfWork, person_id: PersonId) -> None:
    """Everything about the person but what other features keep; those were asked before.

    The rows of identities, memberships, roles, requests, drafts and waiting messages go with the person's row.
    """
    person = uow.people.get(person_id)
    for request in uow.invitations.list_of(person_id):
        uow.outbox.withdraw(f"join:{request.id}:")
    for identity in uow.people.list_identities(person_id):
        uow.arrivals.forget(identity.platform, identity.external_id)
        uow.outbox.forget(identity.platform, identity.chat)
        if identity.platform == "local":
            uow.transcripts.forget(identity.chat)
            uow.web_sessions.forget(identity.external_id)
    name = rules.name_to_black_out(person.name)
    if name is not None:
        beside = uow.people.list_chats_beside(person_id, "local")
        uow.transcripts.rewrite(beside, lambda body: _without(body, name), since=person.created_at)
        uow.outbox.rewrite(lambda body: _without(body, name), since=person.created_at)
    uow.tokens.forget(person_id)
    uow.invitations.forget(person_id)
    uow.drafts.forget(person_id)
    uow.blobs.forget(person_id)
    uow.audit.forget(person_id)
    uow.people.forget(person_id)


def _without(body: Mapping[str, Json], name: re.Pattern[str]) -> dict[str, Json]:
    """What Kith said, with the name blacked out in the words one sees; never in what its buttons carry."""
    shown = Shown.from_data(body)
    if not any(name.search(text) for text in (shown.plain, *(key.label for row in shown.rows for key in row))):
        return dict(body)
    return replace(
        shown,
        pieces=tuple(replace(piece, text=name.sub("…", piece.text)) for piece in shown.pieces),
        rows=tuple(tuple(replace(key, label=name.sub("…", key.label)) for key in row) for row in shown.rows),
    ).to_data()


def _plain(record: Mapping[str, object]) -> dict[str, Json]:
    return {key: _value(value) for key, value in record.items()}


def _value(value: object) -> Json:
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, list | tuple):
        return [_value(one) for one in value]
    if isinstance(value, dict):
        return {str(key): _value(one) for key, one in value.items()}
    return cast("Json", value) if isinstance(value, str | int | float | bool | None) else str(value)


# --- /mydata


def my_data(ctx: Context) -> Answer:
    """Everything held, twice: a page to read and a file for machines."""
    held: dict[str, Json] = {name: dict(give(ctx.uow, ctx.person.id)) for name, give in ctx.house.exporters}
    page = File(
        "kith-my-data.html",
        "text/html",
        readable(ctx, held).encode(),
        alt=t("people-data-page"),
    )
    raw = json.dumps(held, ensure_ascii=False, indent=2).encode()
    machine = File("kith-my-data.json", "application/json", raw, alt=t("people-data-file"))
    return Say(View(paragraphs(t("people-data"), t("people-data-advice")), files=(page, machine)))


def readable(ctx: Context, held: Mapping[str, Json]) -> str:
    """The data as a page in the person's language: headings, names of things in words, instants on their clock."""
    held = _in_words(ctx, held)
    title = escape(ctx.plain(t("people-data-title")))
    intro = escape(ctx.plain(t("people-data-intro", at=formats.format_moment_in(ctx.now, ctx.language, ctx.zone))))
    body = "".join(
        f"<section><h2>{_heading(ctx, name)}</h2>{_html(ctx, part, depth=3)}</section>"
        for name, part in sorted(held.items(), key=lambda pair: pair[0] != "people")
        if _says(part)
    )
    return (
        f'<!doctype html><html lang="{escape(ctx.language)}"><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width"><title>{title}</title><style>{_STYLE}</style>'
        f"<h1>{title}</h1><p>{intro}</p>{body}</html>"
    )


def _in_words(ctx: Context, held: Mapping[str, Json]) -> Mapping[str, Json]:
    """The same with entries under the words of their forms."""
    people = held.get("people")
    if not isinstance(people, dict) or not isinstance(people.get("drafts"), list):
        return held
    entries = [_entry_in_words(ctx, one) for one in cast("list[dict[str, Json]]", people["drafts"])]
    return {**held, "people": {**people, "drafts": cast("Json", entries)}}


def _entry_in_words(ctx: Context, entry: dict[str, Json]) -> dict[str, Json]:
    form = ctx.house.forms.get(str(entry["form"]))
    answers = entry["answers"]
    if form is None or not isinstance(answers, dict):
        return entry
    told: dict[str, Json] = {}
    for field in form.fields:
        value = answers.get(field.name)
        if value not in (None, "", []):
            told[ctx.plain(field.label)] = _shown(ctx, field, value)
    rest = {key: value for key, value in entry.items() if key not in {"form", "answers", "unclear", "concerns"}}
    return {"form": ctx.plain(t(form.title)), **rest, **told}


def _shown(ctx: Context, field: Field, value: Json) -> str:
    """In words; a value whose thing is gone (a section, an activity) as it was kept."""
    try:
        return ctx.plain(field.show(ctx, value))
    except (LookupError, ValueError, TypeError, StorageError):
        return str(value)


_STYLE = (
    ":root{color-scheme:light dark}"
    "body{font:16px/1.5 system-ui,sans-serif;max-width:48rem;margin:2rem auto;padding:0 1rem}"
    "h2{border-bottom:1px solid #8886;padding-bottom:.2rem;margin-top:2.5rem}h3{margin:1.5rem 0 .3rem}"
    "dl{display:grid;grid-template-columns:minmax(7rem,13rem) minmax(0,1fr);gap:.2rem 1rem;margin:.5rem 0}"
    "dt{opacity:.7}dd{margin:0;overflow-wrap:anywhere}dd dl,dd ul{margin:0}"
    "ul{padding-left:1.2rem;margin:.3rem 0}li{margin:.5rem 0}img{max-width:100%}"
)


def _heading(ctx: Context, key: str) -> str:
    return escape(ctx.plain(t("people-data-word", key=key)))


def _says(value: Json) -> bool:
    """Whether there is anything in it: what is empty stands in the other file alone."""
    if isinstance(value, dict):
        return any(map(_says, value.values()))
    return bool(value) if isinstance(value, list | str) else value is not None


def _html(ctx: Context, value: Json, *, depth: int) -> str:
    if isinstance(value, dict):
        if "base64" in value:
            return _picture(value)
        if depth == 3 and value and all(isinstance(one, dict | list) for one in value.values()):
            told = {key: one for key, one in value.items() if _says(one)}
            parts = [f"<h3>{_heading(ctx, key)}</h3>{_html(ctx, one, depth=4)}" for key, one in told.items()]
            return "".join(parts)
        rows = [
            f"<dt>{_heading(ctx, key)}</dt><dd>{_html(ctx, _named(ctx, key, one), depth=depth + 1)}</dd>"
            for key, one in value.items()
            if _says(one)
        ]
        return f"<dl>{''.join(rows)}</dl>" if rows else "–"
    if isinstance(value, list):
        items = "".join(f"<li>{_html(ctx, one, depth=depth + 1)}</li>" for one in value)
        return f"<ul>{items}</ul>" if items else "–"
    return escape(_leaf(ctx, value))


def _picture(value: Mapping[str, Json]) -> str:
    """Shown as it is; the other file has its bytes."""
    name = escape(str(value.get("name") or ""))
    return f'<img alt="{name}" src="data:{escape(str(value["mime"]))};base64,{escape(str(value["base64"]))}">'


def _named(ctx: Context, key: str, value: Json) -> Json:
    """A number that stands for a network or a section, as its name."""
    if not isinstance(value, int) or key not in {"network_id", "network", "section_id"}:
        return value
    try:
        if key in {"network_id", "network"}:
            return ctx.uow.networks.get(NetworkId(value)).name
        return ctx.uow.networks.get_section(SectionId(value)).name
    except NotFound:
        return value


def _leaf(ctx: Context, value: Json) -> str:
    if value is None or value == "":
        return "–"
    if isinstance(value, bool):
        return ctx.plain(t("kit-yes") if value else t("kit-no"))
    if isinstance(value, str) and len(value) >= 19 and value[4:5] == "-" and value[10:11] == "T":
        try:
            instant = datetime.fromisoformat(value)
        except ValueError:
            return value
        return formats.format_moment(instant, ctx.language, ctx.zone) if instant.tzinfo else value
    return str(value)


# --- /forgetme


def forget_me(ctx: Context) -> Answer:
    """Ask once, saying what will happen."""
    asked = int(ctx.now.timestamp())
    leave = (Button(t("people-erase-leave"), "people.forget", (asked, 1), Tone.BAD),)
    told = _has_told(ctx)
    rows = (
        (Button(t("people-erase-yes"), "people.forget", (asked,), Tone.BAD),),
        *((leave,) if told else ()),
        (
            Button(t("people-erase-no"), "people.stay", (), Tone.MAIN),
            Button(t("people-my-data"), "kit.command", ("mydata",)),
        ),
    )
    words = paragraphs(
        bold(t("people-erase-title")),
        lines(t("people-erase-gone"), t("people-erase-stays"), t("people-erase-elsewhere")),
        t("people-erase-practices") if told else None,
        t("people-erase-final"),
    )
    return Say(View(words, rows))


def _has_told(ctx: Context) -> bool:
    """Whether others read what the person told in the library."""
    find = ctx.uow.practices
    return bool(find.count_of(ctx.person.id) or find.list_adaptations_by(ctx.person.id))


def forget(ctx: Context, asked_at: int, leave: int = 0) -> Answer:
    """The one confirmation was given: every feature erases its part, then the person goes; all in this transaction.

    leave: what they told in the library stays for others, as nobody's words; otherwise it goes too.
    """
    if not rules.still_meant(asked_at, ctx.now):
        again = (Button(t("people-erase-again"), "kit.command", ("forgetme",)),)
        return Change(View(t("people-erase-late"), (again,)))
    if not leave:
        ctx.uow.practices.remove_of(ctx.person.id, now=ctx.now)
    # The person's own row goes last: other features still look things up by it.
    for name, eraser in sorted(ctx.house.erasers, key=lambda pair: pair[0] == "people"):
        assert name
        eraser(ctx.uow, ctx.person.id)
    ctx.uow.erased = True
    return Change(View(t("people-erased")))
