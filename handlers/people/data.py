"""What is held about a person: handing it out (/mydata) and erasing it (/forgetme). Other features bring their part."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from datetime import datetime
from typing import TYPE_CHECKING, cast

from handlers.kit.answer import Change, Say
from handlers.kit.view import Button, File, Shown, Tone, View, bold, lines, paragraphs, t
from handlers.people import data_page, rules

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping

    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
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
        data_page.readable(ctx, held).encode(),
        alt=t("people-data-page"),
    )
    raw = json.dumps(held, ensure_ascii=False, indent=2).encode()
    machine = File("kith-my-data.json", "application/json", raw, alt=t("people-data-file"))
    return Say(View(paragraphs(t("people-data"), t("people-data-advice")), files=(page, machine)))


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
