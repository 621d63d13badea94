"""What falls due about sessions: voting begins, a session ends, and everybody who takes part hears of it.

One row for each thing; it fans out in batches and keeps its place, so that a kill goes on where it stopped.
"""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from handlers.ideas import results, rules
from handlers.kit.attention import Weight
from handlers.kit.desk import Note
from handlers.kit.notices import fan_out, next_place, take_each
from handlers.kit.view import Button, Tone, View, bold, lines, t

if TYPE_CHECKING:
    from collections import Counter
    from datetime import datetime

    from handlers.kit.desk import Desk, Did
    from storage import Market, MarketNotice, PersonId, Recipient, UnitOfWork

_RESULT_LIFE = timedelta(days=14)
"""A result is still worth reading after a holiday."""


def is_due(uow: UnitOfWork, now: datetime) -> bool:
    return uow.markets.has_due_notice(now)


def put_aside(uow: UnitOfWork, now: datetime, until: datetime) -> None:
    uow.markets.put_aside_notice(now, until)


def work(desk: Desk, limit: int) -> Did:
    """Take due notices until so many people were looked at."""
    return take_each(limit, lambda: desk.uow.markets.take_due_notice(desk.now), partial(_take, desk))


def _take(desk: Desk, notice: MarketNotice, limit: int, counts: Counter[str]) -> int:
    """One page of one notice; how many people it looked at."""
    market = desk.uow.markets.get(notice.market_id)
    if notice.what == "start":
        _start(desk, market, counts)
    elif notice.what == "end":
        _end(desk, market, counts)
    elif _is_stale(market, notice.what):
        counts["skipped: overtaken"] += 1
    else:
        return _fan_out(desk, market, notice, limit, counts)
    desk.uow.markets.move_notice(notice.id, None)
    return 1


def _start(desk: Desk, market: Market, counts: Counter[str]) -> None:
    """Voting begins by itself; with fewer than two cards there is nothing to choose, and the host is told."""
    if market.state != "gathering" or market.ends_at <= desk.now:
        counts["skipped: overtaken"] += 1
        return
    if len(desk.uow.markets.list_cards(market.id)) < rules.FEWEST_CARDS:
        view = View(lines(bold(market.title), t("ideas-session-few", count=rules.FEWEST_CARDS)), ((_open(market),),))
        host = [market.host_id] if market.host_id is not None else []
        fan_out(desk, host, lambda one: _note(desk, market, "few", one, view), counts)
        return
    desk.uow.markets.begin_voting(market.id)
    desk.uow.markets.plan_notice(market.id, "begun", due_at=desk.now)
    counts["begun"] += 1


def _end(desk: Desk, market: Market, counts: Counter[str]) -> None:
    if not market.is_running or market.ends_at > desk.now:
        counts["skipped: not over"] += 1
        return
    desk.uow.markets.end(market.id, now=desk.now)
    desk.uow.markets.drop_notices(market.id, ["start", "begun", "moved", "call"])
    desk.uow.outbox.withdraw_about(market.about)
    desk.uow.markets.plan_notice(market.id, "result", due_at=desk.now)
    counts["ended"] += 1


def _is_stale(market: Market, what: str) -> bool:
    """What was overtaken by what came after it is not said any more."""
    wanted = {"call": {"gathering"}, "begun": {"voting"}, "moved": {"gathering", "voting"}}
    return what in wanted and market.state not in wanted[what]


def _fan_out(desk: Desk, market: Market, notice: MarketNotice, limit: int, counts: Counter[str]) -> int:
    people = _listeners(desk, market, notice, limit)
    view = _view(desk, market, notice.what)
    fan_out(desk, people, lambda one: _note(desk, market, notice.what, one, view), counts)
    desk.uow.markets.move_notice(notice.id, next_place(people, limit))
    return len(people)


def _listeners(desk: Desk, market: Market, notice: MarketNotice, limit: int) -> list[PersonId]:
    """Who takes part; of a call those who look after a section that may show a card."""
    if notice.what == "call":
        return desk.uow.people.page_section_coordinators(
            market.network_id, country=market.country, after=notice.position, limit=limit
        )
    return desk.uow.markets.page_guests(market, after=notice.position, limit=limit)


def _view(desk: Desk, market: Market, what: str) -> View:
    if what == "result":
        return results.view(desk.uow, market)
    row: tuple[Button, ...] = (_open(market),)
    if what == "call":
        said = t("ideas-call", at=market.ends_at)
        row = (Button(t("ideas-place-card"), "ideas.place", (market.id,), Tone.MAIN), *row)
    elif what == "begun":
        said = t("ideas-begun", at=market.ends_at, votes=market.votes)
    elif what == "moved":
        said = t("ideas-moved", at=market.ends_at)
    else:
        return View(lines(bold(market.title), t("ideas-session-is-off")))
    return View(lines(bold(market.title), said), (row,))


def _open(market: Market) -> Button:
    return Button(t("ideas-session-look"), "ideas.market", (market.id, 0))


def _note(desk: Desk, market: Market, what: str, reader: Recipient, view: View) -> Note | None:
    """They came to the session, so it is mail for them. Moved twice, it is told twice. The host opened it: no call."""
    if what == "call" and reader.person_id == market.host_id:
        return None
    occurrence = f"{market.ends_at:%Y%m%d%H%M}" if what == "moved" else "0"
    lasting = what in {"result", "off"}
    return Note(
        reader.person_id,
        f"market-{what}:{market.id}:{occurrence}",
        "market",
        Weight.MAIL if what != "call" else Weight.UNASKED,
        desk.now,
        view=view,
        about=None if lasting else market.about,
        expires_at=None if lasting else market.ends_at,
        life=_RESULT_LIFE if lasting else None,
        network_id=market.network_id,
    )
