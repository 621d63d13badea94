"""The routes of the market of ideas, on one screen. Rights are checked by the functions that are called, each time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.ideas import (
    access,
    due,
    duties,
    form,
    gallery,
    hosting,
    indexing,
    lines,
    markets,
    pages,
    saving,
    talking,
    voting,
    wishes,
)
from handlers.ideas.wishes import Wish
from handlers.kit.answer import Ask, Change, Say
from handlers.kit.feature import Feature
from handlers.kit.view import t

if TYPE_CHECKING:
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.view import Text

NOTICES = 5.0
"""Seconds between looks for what falls due about sessions."""

feature = Feature("ideas", stores=duties.STORES)
feature.exports(duties.export)
feature.forgets(duties.forget)
for one in (form.CARD, talking.QUESTION, talking.REPLY, hosting.SESSION, hosting.MOVE):
    feature.form(one)
feature.due("sessions", every=NOTICES, waiting=due.is_due, put_aside=due.put_aside)(due.work)
feature.searches(access.KIND)(indexing.entries)
for path, make in gallery.PAGES.items():
    feature.page(path)(make)


# --- cards


@feature.command("ideas", private=True, rest=True)
def ideas(ctx: Context, rest: str) -> Answer:
    """`/ideas`, `/ideas environment Georgia`, `/ideas new Swap shop: students swap clothes`, `/ideas sessions`."""
    told = _told(ctx, rest)
    if told is not None:
        return told
    return Say(pages.listed(ctx, wishes.read(ctx, rest)))


@feature.reader
def read(ctx: Context, text: str) -> Answer | None:
    """ "New idea: swap shop", "market session": what is said without the command."""
    return _told(ctx, text, alone=True)


def _told(ctx: Context, text: str, *, alone: bool = False) -> Answer | None:
    """A new card or the sessions, if the words begin with one of theirs. alone: without "/ideas" before them."""
    rest = _behind(ctx, text, t("ideas-words-new"), colon=alone)
    if rest is not None:
        return _new(ctx, rest)
    rest = _behind(ctx, text, t("ideas-words-open-session"), colon=alone)
    if rest is not None:
        return hosting.open_session(ctx, rest)
    return Say(markets.listed(ctx)) if _behind(ctx, text, t("ideas-words-sessions"), colon=False) == "" else None


def _behind(ctx: Context, text: str, words: Text, *, colon: bool) -> str | None:
    """What follows one of the words; None: it begins with none. colon: more words follow behind a colon only."""
    known = {*ctx.listed(words), *ctx.listed(words, "en")}
    folded = text.strip().casefold()
    for word in sorted(known, key=len, reverse=True):
        head = word.casefold()
        if folded.rstrip(" .!?:") == head:
            return ""
        if folded.startswith(head):
            rest = text.strip()[len(head) :]
            if rest.lstrip()[:1] == ":" or (not colon and rest[:1].isspace()):
                return rest.lstrip(" :\n")
    return None


def _new(ctx: Context, rest: str) -> Answer:
    return Ask("ideas.card", values={**saving.defaults(ctx), **(lines.read_line(ctx, rest) if rest else {})})


@feature.button("new", private=True, asks=True)
def on_new(ctx: Context) -> Answer:
    return _new(ctx, "")


@feature.button("from_practice", private=True, asks=True)
def on_from_practice(ctx: Context, practice_id: int) -> Answer:
    return saving.from_practice(ctx, practice_id)


@feature.button("page", private=True, reads=True)
def on_page(ctx: Context, page: int, code: str) -> Answer:
    return Change(pages.listed(ctx, Wish.of(code), page))


@feature.button("menu", private=True, reads=True)
def on_menu(ctx: Context, code: str) -> Answer:
    return Change(pages.menu(ctx, Wish.of(code)))


@feature.button("themes", private=True, reads=True)
def on_themes(ctx: Context, code: str, page: int) -> Answer:
    return Change(pages.themes(ctx, Wish.of(code), page))


@feature.button("countries", private=True, reads=True)
def on_countries(ctx: Context, code: str, page: int) -> Answer:
    return Change(pages.countries(ctx, Wish.of(code), page))


@feature.button("look", private=True, reads=True)
def on_look(ctx: Context, idea_id: int, code: str, page: int) -> Answer:
    return Change(pages.card(ctx, access.seen(ctx, idea_id), code=code, page=page))


@feature.button("open", private=True, reads=True)
def on_open(ctx: Context, idea_id: int) -> Answer:
    """The card as a message of its own: for buttons under other rooms' messages."""
    return Say(pages.card(ctx, access.seen(ctx, idea_id)))


@feature.button("keep", private=True)
def on_keep(ctx: Context, idea_id: int, kept: int, code: str, page: int) -> Answer:
    return saving.keep(ctx, idea_id, kept=bool(kept), code=code, page=page)


@feature.button("edit", private=True, asks=True)
def on_edit(ctx: Context, idea_id: int) -> Answer:
    return saving.edit(ctx, idea_id)


@feature.button("manage", private=True, reads=True)
def on_manage(ctx: Context, idea_id: int) -> Answer:
    return Change(pages.manage(ctx, access.managed(ctx, idea_id, "idea-manage", lock=False)))


@feature.button("withdraw", private=True)
def on_withdraw(ctx: Context, idea_id: int) -> Answer:
    return saving.withdraw(ctx, idea_id)


@feature.button("publish", private=True)
def on_publish(ctx: Context, idea_id: int) -> Answer:
    return saving.publish(ctx, idea_id)


@feature.button("consent", private=True, reads=True)
def on_consent(ctx: Context, idea_id: int) -> Answer:
    return Change(pages.consent(ctx, access.agreeing(ctx, idea_id, lock=False)))


@feature.button("gallery", private=True)
def on_gallery(ctx: Context, idea_id: int, shown: int) -> Answer:
    return saving.set_gallery(ctx, idea_id, shown=bool(shown))


@feature.button("ask", private=True, asks=True)
def on_ask(ctx: Context, idea_id: int) -> Answer:
    return talking.ask(ctx, idea_id)


@feature.button("reply", private=True, asks=True)
def on_reply(ctx: Context, talk_id: int) -> Answer:
    return talking.reply(ctx, talk_id)


# --- sessions


@feature.button("markets", private=True, reads=True)
def on_markets(ctx: Context, page: int) -> Answer:
    return Change(markets.listed(ctx, page))


@feature.button("market", private=True)
def on_market(ctx: Context, market_id: int, number: int) -> Answer:
    return voting.look(ctx, market_id, number)


@feature.button("stand", private=True, reads=True)
def on_stand(ctx: Context, market_id: int, section_id: int) -> Answer:
    return voting.stand(ctx, market_id, section_id)


@feature.button("vote", private=True)
def on_vote(ctx: Context, market_id: int, section_id: int, given: int) -> Answer:
    return voting.vote(ctx, market_id, section_id, given=bool(given))


@feature.button("place", private=True, reads=True)
def on_place(ctx: Context, market_id: int, section_id: int = 0) -> Answer:
    return voting.place(ctx, market_id, section_id)


@feature.button("put", private=True)
def on_put(ctx: Context, market_id: int, section_id: int, idea_id: int) -> Answer:
    return voting.put(ctx, market_id, section_id, idea_id)


@feature.button("out", private=True)
def on_out(ctx: Context, market_id: int, section_id: int) -> Answer:
    return voting.take_out(ctx, market_id, section_id)


@feature.button("open-session", private=True, asks=True)
def on_open_session(ctx: Context) -> Answer:
    return hosting.open_session(ctx)


feature.button("begin", private=True)(hosting.begin)
feature.button("lead", private=True, reads=True)(hosting.lead)
feature.button("sure", private=True, reads=True)(hosting.sure)
feature.button("over", private=True)(hosting.over)
feature.button("move", private=True, asks=True)(hosting.move)
