"""Two records of one person, in two united networks: offered once both said so, made after a number and a second yes.

Two people of one name may both press "that is me": only who holds both accounts can read the number in the one and type
it in the other. Nothing of the other record is shown before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from handlers.kit.answer import Ask, Change, Invalid, Say
from handlers.kit.errors import Refused, UserError
from handlers.kit.form import Field, Form
from handlers.kit.view import Button, Kind, Tone, View, bold, lines, paragraphs, t
from storage import NUMBER_LIVES, Address, Conflict, NotFound

if TYPE_CHECKING:
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.form import Values
    from handlers.kit.view import Words
    from storage import Draft, Json, NamesakePair, NetworkId, PersonId

MOST_TRIES = 3


def survivor(ctx: Context, one: PersonId, other: PersonId) -> tuple[PersonId, PersonId]:
    """Which record stays and which becomes part of it: the one with rights, as these are never taken over; else the
    older one."""
    people = ctx.uow.people
    ranked = sorted((one, other), key=lambda who: (not people.list_roles(who), people.get(who).created_at, who))
    return ranked[0], ranked[1]


def offer(ctx: Context, other: PersonId) -> None:
    """Both said yes: the one reads a number, the other is asked for it."""
    keep, gone = survivor(ctx, ctx.person.id, other)
    pair = ctx.uow.namesakes.pair(keep, gone, now=ctx.now)
    if pair is None:
        return
    assert pair.number is not None, "just made"
    about = f"namesake-pair:{pair.id}"
    shown = t("federation-pair-number", number=f"{pair.number[:3]} {pair.number[3:]}", days=NUMBER_LIVES.days)
    ctx.tell(gone, View(shown, ((_refusal(pair),),)), cause=f"{about}:number", about=about)
    row = (Button(t("federation-pair-type"), "federation.number", (pair.id,), Tone.MAIN), _refusal(pair))
    ctx.tell(keep, View(t("federation-pair-ask"), (row,)), cause=f"{about}:ask", about=about)


def _refusal(pair: NamesakePair) -> Button:
    return Button(t("federation-namesake-no"), "federation.two", (pair.id,))


def _pair(ctx: Context, pair_id: int, state: str) -> NamesakePair:
    """An open pair of which this person's record would stay."""
    pair = ctx.uow.namesakes.find_pair(pair_id, lock=True)
    if pair is None or pair.keep_id != ctx.person.id:
        raise Refused("federation-gone", action="namesake-join", scope=f"pair {pair_id}")
    if pair.state != state or pair.offered_at + NUMBER_LIVES <= ctx.now:
        raise UserError("federation-namesake-over")
    return pair


# --- the number


def ask_number(ctx: Context, pair_id: int) -> Answer:
    return Ask("federation.number", about={"pair": _pair(ctx, pair_id, "offered").id})


def _read(_ctx: Context, text: str, _values: Values) -> Json:
    digits = "".join(letter for letter in text if letter.isdecimal())
    if len(digits) != 6:
        raise UserError("federation-pair-six")
    return str(int(digits)).zfill(6)


def _save(ctx: Context, draft: Draft) -> Answer | Invalid:
    """A wrong number costs a try; after the last one they stay two, so that nobody guesses."""
    pair_id = _pair(ctx, cast("int", draft.about["pair"]), "offered").id
    pair = ctx.uow.namesakes.try_number(pair_id, str(draft.values["number"]), most=MOST_TRIES, now=ctx.now)
    if pair is None:
        raise UserError("federation-namesake-over")
    if pair.state == "offered":
        return Invalid({"number": t("federation-pair-wrong", left=MOST_TRIES - pair.tries)})
    ctx.uow.outbox.withdraw_about(f"namesake-pair:{pair.id}")
    return Say(View(t("federation-pair-apart")) if pair.state == "apart" else preview(ctx, pair))


def _is_open_to(ctx: Context, draft: Draft) -> bool:
    pair = ctx.uow.namesakes.find_pair(cast("int", draft.about.get("pair", 0)))
    return pair is not None and pair.keep_id == ctx.person.id and pair.state == "offered"


NUMBER = Form(
    "federation.number",
    "federation-form-number",
    (Field("number", "federation-field-number", _read, kind=Kind.LINE, required=True),),
    save=_save,
    opener="partners",
    review=False,
    open_to=_is_open_to,
)


# --- one record


def preview(ctx: Context, pair: NamesakePair) -> View:
    """What comes along from the other record, and what does not; nothing has happened yet."""
    brings = ctx.uow.merging.preview(pair.keep_id, pair.gone_id)
    written = sum(brings.entries.values())
    said: list[Words | None] = [
        t("federation-join-entries", count=written) if written else None,
        t("federation-join-reminders", count=brings.reminders) if brings.reminders else None,
        t("federation-join-drafts", count=brings.drafts) if brings.drafts else None,
        t("federation-join-rights") if brings.rights else None,
    ]
    body = paragraphs(bold(t("federation-join-head")), lines(*said), t("federation-join-how"))
    yes = Button(t("federation-join-yes"), "federation.join", (pair.id,), Tone.MAIN)
    return View(body, ((yes,), (_refusal(pair),)))


def join(ctx: Context, pair_id: int) -> Answer:
    """The second yes: one person from now on, for a week apart again with one press."""
    pair = _pair(ctx, pair_id, "proved")
    theirs = ctx.uow.people.list_identities(pair.gone_id)
    if any(ctx.uow.linking.paused_until(pair.keep_id, one.id, now=ctx.now) is not None for one in theirs):
        raise UserError("federation-namesake-over")  # cut off from somebody with rights: for a day, /link says so
    ctx.uow.namesakes.settle(pair.id)
    try:
        merge = ctx.uow.merging.merge(pair.keep_id, pair.gone_id, now=ctx.now)
    except (Conflict, NotFound):
        raise UserError("federation-namesake-over") from None
    _note(ctx, "namesake-join")
    told = View(t("federation-join-done"), ((Button(t("federation-join-accounts"), "kit.command", ("unlink",)),),))
    for one in theirs:
        cause = f"namesake-joined:{merge.id}:{one.id}"
        ctx.tell(pair.keep_id, told, cause=cause, to=Address(one.platform, one.chat))
    back = Button(t("kit-undo"), "federation.unjoin", (merge.id,))
    return Change(View(t("federation-join-done"), ((back,), *_twice(ctx))))


def undo(ctx: Context, merge_id: int) -> Answer:
    """Two records again, as they were; what was made since stays with this one."""
    if merge_id not in {one.id for one in ctx.uow.merging.list_of(ctx.person.id, now=ctx.now)}:
        raise UserError("federation-namesake-over")
    try:
        merge = ctx.uow.merging.undo(merge_id, now=ctx.now)
    except (Conflict, NotFound):
        raise UserError("federation-join-stays") from None
    for one in (merge.survivor_id, merge.merged_id):
        ctx.uow.outbox.redirect(one)  # what waits for the one must not come to the other's account
        if one != ctx.person.id:
            ctx.tell(one, View(t("federation-join-undone")), cause=f"namesake-unjoined:{merge.id}")
    _note(ctx, "namesake-unjoin")
    return Change(View(t("federation-join-undone")))


def _note(ctx: Context, action: str) -> None:
    ctx.uow.audit.add(action, "done", now=ctx.now, person_id=ctx.person.id, network_id=ctx.network.id)


def _twice(ctx: Context) -> list[tuple[Button, ...]]:
    """What was logged in both networks counts once when they say so: asked for each two of theirs that are united."""
    mine = sorted(one.network_id for one in ctx.uow.people.list_memberships(ctx.person.id))
    pairs = [
        (one, other) for one in mine for other in mine if one < other and other in ctx.uow.federations.partners_of(one)
    ]
    return [(Button(t("federation-twice"), "federation.twice", pair),) for pair in pairs[:2]]


# --- two


def part(ctx: Context, pair_id: int) -> Answer:
    """Either side says that they are two; it stays so."""
    pair = ctx.uow.namesakes.find_pair(pair_id, lock=True)
    if pair is None or ctx.person.id not in {pair.keep_id, pair.gone_id}:
        raise Refused("federation-gone", action="namesake-join", scope=f"pair {pair_id}")
    _part(ctx, pair)
    return Change(View(t("federation-namesake-never")))


def part_in(ctx: Context, network_id: NetworkId) -> None:
    """Whoever says no about a network is none of those of it who were offered to them."""
    for pair in ctx.uow.namesakes.list_pairs(ctx.person.id):
        other = pair.gone_id if pair.keep_id == ctx.person.id else pair.keep_id
        if ctx.uow.people.membership(other, network_id) is not None:
            _part(ctx, pair)


def _part(ctx: Context, pair: NamesakePair) -> None:
    if pair.state != "apart":
        ctx.uow.namesakes.part(pair.id, now=ctx.now)
        ctx.uow.outbox.withdraw_about(f"namesake-pair:{pair.id}")
