"""A small feature that does what dispatcher and delivery must cope with: counts, fails, refuses, tells others."""

from __future__ import annotations

from handlers.kit.answer import Answer, Change, Say, Toast
from handlers.kit.context import Context
from handlers.kit.errors import UserError
from handlers.kit.feature import Feature
from handlers.kit.view import Button, View, t
from storage import PersonId


def make_room() -> Feature:
    """Its commands: /count /crash /wrong /forbidden /tell /ask."""
    room = Feature("room")

    @room.command("count")
    def count(ctx: Context, rest: str) -> Answer:
        """Read, add one, write: two at once would lose one without a lock."""
        number = int(ctx.person.name or 0) + 1 if (ctx.person.name or "0").isdigit() else 1
        ctx.uow.people.change(ctx.person.id, name=str(number))
        return Say(View(f"{number} {rest}".strip(), ((Button("More", "room.more", (number,)),),)))

    @room.button("more")
    def more(_ctx: Context, number: int) -> Answer:
        return [Toast("counted"), Change(View(f"pressed {number}"))]

    @room.command("crash")
    def crash(ctx: Context, _rest: str) -> Answer:
        ctx.uow.people.change(ctx.person.id, name="half saved")
        raise RuntimeError("secret words of a member")

    @room.command("unshowable")
    def unshowable(ctx: Context, _rest: str) -> Answer:
        ctx.uow.people.change(ctx.person.id, name="half saved")
        return Say(View(t("room-has-no-such-text")))

    @room.command("wrong")
    def wrong(ctx: Context, _rest: str) -> Answer:
        ctx.uow.people.change(ctx.person.id, name="half saved")
        raise UserError("kit-did-you-mean", suggestion="/count")

    @room.command("forbidden")
    def forbidden(ctx: Context, _rest: str) -> Answer:
        ctx.require("room.open")
        return Say(View("come in"))

    @room.command("tell")
    def tell(ctx: Context, rest: str) -> Answer:
        """`/tell 7 hello`: writes to person 7."""
        whom, _, words = rest.partition(" ")
        ctx.tell(PersonId(int(whom)), View(words), cause=f"tell:{words}")
        return Say(View("told"))

    return room
