"""The routes about introductions and talks, on one screen. Rights are checked by the functions that are called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.introductions import answering, due, duties, ending, listening, proposing, sharing, talking
from handlers.kit.feature import Feature

if TYPE_CHECKING:
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context

feature = Feature("introductions", stores=duties.STORES)
feature.form(proposing.PROPOSE)
feature.form(sharing.HANDLE)
feature.exports(duties.export)
feature.forgets(duties.forget)
feature.listener(listening.listen)
feature.due("steps", every=due.LOOK, waiting=due.is_due, put_aside=due.put_aside)(due.work)
feature.due("waits", every=due.LOOK, waiting=due.has_waiting)(due.tell_waiting)
feature.due("old", every=due.OLD, waiting=due.has_old)(due.prune)


@feature.command("introductions", private=True)
def introductions(ctx: Context, _rest: str) -> Answer:
    """What one proposed, was asked and agreed on, by how it stands."""
    return answering.listed(ctx)


feature.button("propose", private=True, asks=True)(proposing.propose)
feature.button("withdraw", private=True, reads=True)(proposing.ask_withdraw)
feature.button("withdrawn", private=True)(proposing.withdraw)

feature.button("open", private=True, reads=True)(answering.show)
feature.button("list", private=True, reads=True)(answering.own_list)
feature.button("accept", private=True)(answering.accept)
feature.button("decline", private=True)(answering.decline)
feature.button("later", private=True)(answering.later)

feature.button("share", private=True, asks=True)(sharing.share)
feature.button("type", private=True, asks=True)(sharing.typed)
feature.button("shared", private=True)(sharing.shared)
feature.button("unshare", private=True)(sharing.unshare)

feature.button("talk", private=True)(talking.talk)
feature.button("pause", private=True)(talking.pause)
feature.button("take", private=True)(talking.take_back)
feature.button("file", private=True)(talking.send_file)
feature.button("nofile", private=True)(talking.drop_file)
feature.button("say", private=True)(listening.say)
feature.button("mine", private=True)(listening.mine)
feature.button("begin", private=True)(listening.begin)

feature.button("went", private=True, reads=True)(ending.went)
feature.button("tell", private=True)(ending.tell)
feature.button("end", private=True, reads=True)(ending.ask_end)
feature.button("ended", private=True)(ending.end)
feature.button("trouble", private=True, reads=True)(ending.trouble)
feature.button("block", private=True)(ending.block)
feature.button("unblock", private=True)(ending.unblock)
feature.button("blocked", private=True, reads=True)(ending.blocked)
feature.button("judge", private=True, reads=True)(ending.judge)
