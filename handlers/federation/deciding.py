"""What owners decide: a proposal in words, yes or no to it, and the end of a union. Everybody concerned is told."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from handlers.federation import access, pages
from handlers.kit.answer import Ask, Change
from handlers.kit.errors import UserError
from handlers.kit.form import Field, Form, Option
from handlers.kit.likeness import fold
from handlers.kit.view import Button, Kind, Tone, View, bold, lines, paragraphs, t
from storage import Conflict, NetworkId

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.form import Values
    from handlers.kit.view import Words
    from storage import Draft, Federation, Json

LONGEST = 600


# --- the proposal


def _options(ctx: Context, _values: Values) -> Sequence[Option]:
    return [Option(str(one), pages.name_of(ctx, one)) for one in pages.candidates(ctx)]


def _read_network(ctx: Context, text: str, _values: Values) -> Json:
    known = {str(one): pages.name_of(ctx, one) for one in pages.candidates(ctx)}
    if text in known:
        return text
    same = [number for number, name in known.items() if fold(name) == fold(text)]
    if len(same) != 1:
        raise UserError("federation-network-unknown")
    return same[0]


def _show_network(ctx: Context, value: Json) -> Words:
    return pages.name_of(ctx, NetworkId(int(str(value))))


def _read_words(_ctx: Context, text: str, _values: Values) -> Json:
    words = text.strip()
    if not words:
        raise UserError("federation-words-missing")
    if len(words) > LONGEST:
        raise UserError("federation-words-long", most=LONGEST)
    return words


def propose(ctx: Context) -> Answer:
    access.require_owner(ctx, ctx.network.id, "federation-propose")
    if not pages.candidates(ctx):
        raise UserError("federation-nobody-left")
    return Ask("federation.propose")


def _save(ctx: Context, draft: Draft) -> Answer:
    asking = draft.network_id or ctx.network.id
    access.require_owner(ctx, asking, "federation-propose")
    asked = NetworkId(int(str(draft.values["network"])))
    try:
        made = ctx.uow.federations.propose(
            asking, asked, str(draft.values["words"]), person_id=ctx.person.id, now=ctx.now
        )
    except Conflict:
        return Change(pages.listed(ctx, note=t("federation-known")))
    _note(ctx, "federation-propose", made)
    for person in access.owners_of(ctx.uow, asked):
        ctx.tell(person, _proposal(ctx, made), cause=f"federation:{made.id}:proposed")
    return Change(pages.card(ctx, made, t("federation-proposed")))


def _card(ctx: Context, draft: Draft) -> Words:
    network = _show_network(ctx, draft.values["network"])
    words = t("federation-words", words=str(draft.values["words"]))
    return paragraphs(lines(bold(t("federation-form")), network), words, t("federation-means"))


def _is_open_to(ctx: Context, draft: Draft) -> bool:
    return access.owns(ctx, draft.network_id or ctx.network.id)


PROPOSE = Form(
    "federation.propose",
    "federation-form",
    (
        Field(
            "network",
            "federation-field-network",
            _read_network,
            show=_show_network,
            kind=Kind.CHOICE,
            required=True,
            options=_options,
        ),
        Field("words", "federation-field-words", _read_words, kind=Kind.TEXT, required=True),
    ),
    save=_save,
    opener="partners",
    card=_card,
    open_to=_is_open_to,
    sends=True,
)


def _proposal(ctx: Context, federation: Federation) -> View:
    """What the other side's owners read: who asks, in whose words, and what it would mean."""
    head = t(
        "federation-asks", network=pages.name_of(ctx, federation.asking_id), own=pages.name_of(ctx, federation.asked_id)
    )
    body = paragraphs(
        head,
        t("federation-words", words=federation.words or "–"),
        t("federation-means"),
        t("federation-answer-by", at=federation.expires_at),
    )
    return View(body, (pages.answer_row(federation),))


# --- the answer


def _proposed(ctx: Context, federation_id: int, network_of: str, action: str) -> Federation:
    """A proposal that still waits; whoever is too late reads what became of it."""
    found = access.decided(ctx, federation_id, network_of, action)
    if found.state != "proposed" or found.expires_at <= ctx.now:
        raise UserError("federation-decided")
    return found


def accept(ctx: Context, federation_id: int) -> Answer:
    found = _proposed(ctx, federation_id, "asked", "federation-accept")
    found = ctx.uow.federations.accept(found.id, person_id=ctx.person.id, now=ctx.now)
    _note(ctx, "federation-accept", found)
    _tell(ctx, found, "united", t("federation-told-united", **_names(ctx, found)))
    return Change(pages.card(ctx, found, t("federation-accepted")))


def decline(ctx: Context, federation_id: int) -> Answer:
    found = _proposed(ctx, federation_id, "asked", "federation-decline")
    found = ctx.uow.federations.end(found.id, "declined", person_id=ctx.person.id, now=ctx.now)
    _note(ctx, "federation-decline", found)
    _tell(ctx, found, "declined", t("federation-told-declined", **_names(ctx, found)))
    return Change(pages.listed(ctx, note=t("federation-declined")))


def withdraw(ctx: Context, federation_id: int) -> Answer:
    """Before an answer; who was asked finds nothing to answer any more."""
    found = _proposed(ctx, federation_id, "asking", "federation-withdraw")
    found = ctx.uow.federations.end(found.id, "withdrawn", person_id=ctx.person.id, now=ctx.now)
    _note(ctx, "federation-withdraw", found)
    ctx.uow.outbox.withdraw(f"federation:{found.id}:proposed:")
    return Change(pages.listed(ctx, note=t("federation-withdrawn")))


# --- the end


def ask_leave(ctx: Context, federation_id: int) -> Answer:
    """What leaving means; one confirmation."""
    found = access.decided(ctx, federation_id, "any", "federation-leave")
    if found.state != "united":
        raise UserError("federation-decided")
    own = access.side_of(ctx, found)
    row = (
        Button(t("federation-leave-yes"), "federation.left", (found.id,), Tone.BAD),
        Button(t("kit-back"), "federation.open", (found.id,)),
    )
    asked = t("federation-leave-ask", own=pages.name_of(ctx, own), other=pages.name_of(ctx, found.other(own)))
    return Change(View(asked, (row,)))


def leave(ctx: Context, federation_id: int) -> Answer:
    """Sharing stops with this message: lists, search, cards behind old buttons."""
    found = access.decided(ctx, federation_id, "any", "federation-leave")
    if found.state != "united":
        raise UserError("federation-decided")
    own = next(one for one in (ctx.network.id, *found.both) if one in found.both and access.owns(ctx, one))
    found = ctx.uow.federations.leave(found.id, own, person_id=ctx.person.id, now=ctx.now)
    for one in found.both:
        if not ctx.uow.federations.partners_of(one):
            ctx.uow.search.close_to(f"partners:{one}")
    ctx.uow.outbox.withdraw_about(f"federation:{found.id}")
    _part_teams(ctx, found)
    _note(ctx, "federation-leave", found)
    _tell(ctx, found, "left", t("federation-told-left", **_names(ctx, found), network=pages.name_of(ctx, own)))
    return Change(pages.listed(ctx, note=t("federation-left")))


def _part_teams(ctx: Context, federation: Federation) -> None:
    """Who was in a team of the other network leaves it, and reads so."""
    for network in federation.both:
        united, other = ctx.uow.federations.partners_of(network), federation.other(network)
        for person, project_id in ctx.uow.teams.part(network, other, united=united, now=ctx.now):
            title = ctx.uow.projects.get(project_id).title
            said = t("federation-told-team", **_names(ctx, federation), project=title)
            ctx.tell(person, View(said), cause=f"federation:{federation.id}:team:{project_id}")


# --- small parts


def _names(ctx: Context, federation: Federation) -> dict[str, str]:
    return {"one": pages.name_of(ctx, federation.first_id), "other": pages.name_of(ctx, federation.second_id)}


def _tell(ctx: Context, federation: Federation, what: str, words: Words) -> None:
    """The owners of both sides, but for whoever pressed."""
    row = ((Button(t("federation-look"), "federation.open", (federation.id,)),),)
    people = [one for network in federation.both for one in access.owners_of(ctx.uow, network)]
    for person in dict.fromkeys(people):
        if person != ctx.person.id:
            view = View(words, row if what == "united" else ())
            ctx.tell(person, view, cause=f"federation:{federation.id}:{what}")


def _note(ctx: Context, action: str, federation: Federation) -> None:
    for network in federation.both:
        detail = cast("dict[str, Json]", {"federation": int(federation.id)})
        ctx.uow.audit.add(action, "done", now=ctx.now, person_id=ctx.person.id, network_id=network, detail=detail)
