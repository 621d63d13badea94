"""The checklist of a network: which one is in force, and its words in the reader's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.checks.ready import USUAL, ready_lists

if TYPE_CHECKING:
    from collections.abc import Mapping

    from handlers.kit.context import Context
    from storage import Checklist, NetworkId


def in_force(ctx: Context, network_id: NetworkId) -> Checklist:
    """What a network asks now. One that never chose anything begins with the usual list."""
    found = ctx.uow.checks.find_list(network_id)
    return found or ctx.uow.checks.add_list(network_id, ready_lists()[USUAL], now=ctx.now)


def said(ctx: Context, words: Mapping[str, str]) -> str:
    """A criterion's words for this reader: their language, else the network's own, else English, else whichever."""
    order = (ctx.language, ctx.network.languages[0], "en", *words)
    return next((words[code] for code in order if words.get(code)), "")
