"""Which of somebody's channels Kith writes to first; the rule without a choice is storage's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.answer import Change, Toast
from handlers.kit.errors import UserError
from handlers.kit.view import Button, Tone, View, bold, lines, paragraphs, t

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.view import Text
    from storage import Identity


def view(ctx: Context) -> View:
    """The channels in their order; a press on one puts it first."""
    held = ctx.uow.channels.list_of(ctx.person.id)
    rows = [(_button(ctx, held, at),) for at in range(len(held))] if len(held) > 1 else []
    listed = lines(*(t("inbox-channel-line", number=at, state=_state(one)) for at, one in enumerate(held, 1)))
    how = t("inbox-channels-how") if len(held) > 1 else t("inbox-channels-one")
    link = (Button(t("inbox-to-linking"), "kit.command", ("unlink",)),)
    back = (Button(t("inbox-to-settings"), "kit.command", ("settings",)),)
    return View(paragraphs(bold(t("inbox-channels-title")), listed, how), (*rows, link, back))


def _state(one: Identity) -> Text:
    name = t("kit-platform", platform=one.platform)
    return t("inbox-channel-shut", name=name) if one.unreachable_at is not None else name


def _button(ctx: Context, held: Sequence[Identity], at: int) -> Button:
    one = held[at]
    label = t("kit-platform", platform=one.platform)
    if at == 0:
        label = t("kit-form-chosen", label=ctx.plain(label))
    elif sum(other.platform == one.platform for other in held) > 1:
        label = t("inbox-channel-numbered", name=label, number=at + 1)
    return Button(label, "inbox.channel", (one.id,), Tone.OPTION)


def choose(ctx: Context, identity_id: int) -> Answer:
    """What waits already goes there too."""
    held = ctx.uow.channels.list_of(ctx.person.id)
    chosen = next((one for one in held if one.id == identity_id), None)
    if chosen is None:
        raise UserError("inbox-channel-gone")
    ctx.uow.channels.prefer(ctx.person.id, chosen.id)
    ctx.uow.outbox.redirect(ctx.person.id)
    shut = chosen.unreachable_at is not None
    key = "inbox-channel-chosen-shut" if shut else "inbox-channel-chosen"
    return [Toast(t(key, name=t("kit-platform", platform=chosen.platform))), Change(view(ctx))]
