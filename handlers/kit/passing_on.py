"""How a link of Kith's own is passed on where links carry nothing: as words to send, and where to send them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.view import Span, lines, t

if TYPE_CHECKING:
    from handlers.kit.context import Context
    from handlers.kit.view import Words


def words_to_send(ctx: Context, payload: str) -> Words | None:
    """What does the same as the link; None where every link there is works for who passes it on.

    Without a slash: in an app that completes commands, what follows a pasted one is lost.
    """
    if ctx.house.links(payload) and ctx.house.link(payload) is not None:
        return None
    kith = ctx.house.link("")
    where = lines(t("kit-link-kith"), Span(kith, link=kith)) if kith is not None else None
    return lines(Span(t("kit-link-words", payload=payload), code=True), where)
