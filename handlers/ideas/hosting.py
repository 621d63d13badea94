"""What a host does with a session: opens it, begins the voting, moves its end, ends it early, calls it off."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING, cast

from handlers.ideas import markets, rules
from handlers.ideas.access import NETWORK, may_host, scopes
from handlers.kit import homes, phrases
from handlers.kit.answer import Ask, Change, Say
from handlers.kit.errors import Refused, UserError
from handlers.kit.form import Doubt, Field, Form, Option
from handlers.kit.phrases import Count, Length, Moment, Precision, Stretch
from handlers.kit.tidying import tidy_line
from handlers.kit.view import Button, Kind, Tone, View, bold, lines, paragraphs, t
from storage import MarketId

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.form import Values
    from handlers.kit.phrases import Value
    from handlers.kit.view import Words
    from storage import Draft, Json, Market

_LAST_MINUTE = time(23, 59)
_MINUTE = timedelta(minutes=1)


# --- rights


def hosted(ctx: Context, market_id: int, action: str, *, lock: bool = True) -> Market:
    """A running session of this person's to lead."""
    market = markets.seen(ctx, market_id, lock=lock)
    if not may_host(ctx, market):
        raise Refused("kit-refused", action=action, scope=f"market {market_id}")
    if not market.is_running or market.ends_at <= ctx.now:
        raise UserError("ideas-session-over")
    return market


# --- reading


def read_end(ctx: Context, text: str, _values: Values) -> Json | Doubt:
    """Until when: "Friday 18:00", "in two hours", "45 minutes"; a day alone lasts until its last minute."""
    found = phrases.scan(text, language=ctx.language, now=ctx.now, zone=ctx.zone, towards=phrases.Towards.AHEAD)
    for one in found:
        values = [one.value, *(other.value for other in one.others)]
        instants = [at for value in values if (at := _instant(ctx, value)) is not None]
        ahead = [at for at in dict.fromkeys(instants) if at > ctx.now + _MINUTE]
        if instants and not ahead:
            raise UserError("ideas-end-past", at=instants[0])
        near = [at for at in ahead if at <= ctx.now + rules.FARTHEST]
        if ahead and not near:
            raise UserError("ideas-end-far")
        if near:
            held = [at.astimezone(ctx.zone).isoformat(timespec="minutes") for at in near]
            return held[0] if len(held) == 1 else Doubt(held)
    raise UserError("ideas-end-unclear")


def _instant(ctx: Context, value: Value) -> datetime | None:
    if isinstance(value, Length):
        return ctx.now + timedelta(seconds=value.seconds)
    moment = value.ends if isinstance(value, Stretch) else value
    if not isinstance(moment, Moment):
        return None
    if moment.precision is Precision.DAY:
        return datetime.combine(moment.on, _LAST_MINUTE, tzinfo=ctx.zone)
    return moment.at


def _show_end(ctx: Context, value: Json) -> Words:
    at = datetime.fromisoformat(str(value))
    return t("ideas-end", at=at, days=(at.astimezone(ctx.zone).date() - ctx.today).days)


def _read_votes(ctx: Context, text: str, _values: Values) -> Json:
    number = int(text) if text.isdecimal() and len(text) < 4 else None
    if number is None:
        found = phrases.scan(text, language=ctx.language, now=ctx.now, zone=ctx.zone, towards=phrases.Towards.AHEAD)
        number = next((int(one.value.amount) for one in found if isinstance(one.value, Count)), None)
    if number is None or not 1 <= number <= rules.MOST_VOTES:
        raise UserError("ideas-votes-unclear", most=rules.MOST_VOTES)
    return number


def _votes(_ctx: Context, _values: Values) -> Sequence[Option]:
    return [Option(str(number), str(number)) for number in (1, 2, 3, 5)]


def _read_title(_ctx: Context, text: str, _values: Values) -> Json:
    title = tidy_line(text)
    if not title:
        raise UserError("ideas-text-missing")
    if len(title) > rules.LONGEST["title"]:
        raise UserError("ideas-text-long", most=rules.LONGEST["title"])
    return title


def _scope_name(_ctx: Context, value: Json) -> Words:
    return t("ideas-scope-network") if value == NETWORK else t("ideas-country", country=str(value))


def _scopes(ctx: Context, _values: Values) -> Sequence[Option]:
    return [Option(one, _scope_name(ctx, one)) for one in scopes(ctx)]


def _read_scope(ctx: Context, text: str, values: Values) -> Json:
    for option in _scopes(ctx, values):
        if text.casefold() in {option.value.casefold(), ctx.plain(option.label).casefold()}:
            return option.value
    raise UserError("ideas-press-one")


def _check_start(_ctx: Context, value: Json, values: Values) -> Words | None:
    end = values.get("ends")
    if end is None or datetime.fromisoformat(str(value)) < datetime.fromisoformat(str(end)):
        return None
    return t("ideas-start-late")


# --- opening


def open_session(ctx: Context, rest: str = "") -> Answer:
    """Ask what it is called, until when, and how many votes everybody has."""
    places = scopes(ctx)
    if not places:
        ctx.require("market-open", country=ctx.member.country)
    values: dict[str, Json] = {"scope": places[0]} if len(places) == 1 else {}
    if rest:
        values["title"] = _read_title(ctx, rest, values)
    return Ask("ideas.session", values=values)


def _save(ctx: Context, draft: Draft) -> Answer:
    values = draft.values
    scope = str(values.get("scope") or NETWORK)
    if scope not in scopes(ctx):
        raise Refused("kit-refused", action="market-open", scope=scope)
    ends_at = datetime.fromisoformat(str(values["ends"]))
    starts = values.get("starts")
    starts_at = datetime.fromisoformat(str(starts)) if starts else None
    if ends_at <= ctx.now:
        raise UserError("ideas-end-past", at=ends_at)
    market = ctx.uow.markets.add(
        ctx.network.id,
        host_id=ctx.person.id,
        title=str(values["title"]),
        votes=cast("int", values.get("votes") or rules.USUAL_VOTES),
        ends_at=ends_at,
        zone=ctx.zone.key,
        country=homes.country_of(scope),
        starts_at=starts_at if starts_at is not None and starts_at < ends_at else None,
        now=ctx.now,
    )
    ctx.uow.markets.plan_notice(market.id, "end", due_at=market.ends_at)
    if market.starts_at is not None:
        ctx.uow.markets.plan_notice(market.id, "start", due_at=market.starts_at)
    ctx.uow.markets.plan_notice(market.id, "call", due_at=ctx.now)
    ctx.uow.markets.welcome(market.id, ctx.person.id)
    _note(ctx, "market-open", market)
    return Change(markets.page(ctx, market, t("ideas-session-opened")))


def _card(ctx: Context, draft: Draft) -> Words:
    values = draft.values
    scope = _scope_name(ctx, values.get("scope") or NETWORK)
    return paragraphs(
        lines(bold(str(values["title"])), ctx.network_line, t("ideas-session-for", place=ctx.plain(scope))),
        lines(
            t("ideas-session-starts", at=datetime.fromisoformat(str(values["starts"])))
            if values.get("starts")
            else None,
            t("ideas-session-ends", at=datetime.fromisoformat(str(values["ends"]))),
            t("ideas-distance", days=markets.days_until(ctx, datetime.fromisoformat(str(values["ends"])))),
            t("ideas-session-votes", count=cast("int", values.get("votes") or rules.USUAL_VOTES)),
        ),
    )


ENDS = Field("ends", "ideas-field-ends", read_end, show=_show_end, kind=Kind.DATE, required=True)
SESSION = Form(
    "ideas.session",
    "ideas-session-title",
    (
        Field("title", "ideas-field-session", _read_title, required=True),
        Field(
            "scope",
            "ideas-field-scope",
            _read_scope,
            show=_scope_name,
            kind=Kind.CHOICE,
            required=True,
            options=_scopes,
            when=lambda ctx, _values: len(scopes(ctx)) > 1,
        ),
        ENDS,
        Field(
            "votes",
            "ideas-field-votes",
            _read_votes,
            kind=Kind.NUMBER,
            required=True,
            options=_votes,
        ),
        Field("starts", "ideas-field-starts", read_end, show=_show_end, asked=False, check=_check_start),
    ),
    save=_save,
    opener="ideas",
    card=_card,
)


# --- while it runs


def begin(ctx: Context, market_id: int) -> Answer:
    """Voting begins; from now on no card is changed."""
    market = hosted(ctx, market_id, "market-begin")
    if market.state == "voting":
        return Change(markets.page(ctx, market))
    if len(ctx.uow.markets.list_cards(market.id)) < rules.FEWEST_CARDS:
        return Change(markets.page(ctx, market, t("ideas-session-few", count=rules.FEWEST_CARDS)))
    market = ctx.uow.markets.begin_voting(market.id)
    ctx.uow.markets.drop_notices(market.id, ["start", "call"])
    ctx.uow.markets.plan_notice(market.id, "begun", due_at=ctx.now)
    _note(ctx, "market-begin", market)
    return Change(markets.page(ctx, market, t("ideas-session-begun")))


def lead(ctx: Context, market_id: int) -> Answer:
    """What only a host does."""
    market = hosted(ctx, market_id, "market-lead", lock=False)
    voted = ctx.uow.markets.count_voters(market.id)
    begin = (Button(t("ideas-session-begin"), "ideas.begin", (market.id,), Tone.MAIN),)
    rows = (
        *((begin,) if market.state == "gathering" else ()),
        (Button(t("ideas-session-move"), "ideas.move", (market.id,)),),
        (
            Button(t("ideas-session-end"), "ideas.sure", (market.id, "end")),
            Button(t("ideas-session-cancel"), "ideas.sure", (market.id, "off"), Tone.BAD),
        ),
        (Button(t("kit-back"), "ideas.market", (market.id, 0)),),
    )
    return Change(View(lines(bold(market.title), t("ideas-session-voted", count=voted)), rows))


def sure(ctx: Context, market_id: int, what: str) -> Answer:
    """What will happen is said before it happens."""
    market = hosted(ctx, market_id, "market-lead", lock=False)
    said = t("ideas-sure-off") if what == "off" else t("ideas-sure-end")
    label = t("ideas-session-cancel") if what == "off" else t("ideas-session-end")
    rows = (
        (Button(label, "ideas.over", (market.id, what), Tone.BAD),),
        (Button(t("kit-back"), "ideas.market", (market.id, 0)),),
    )
    return Change(View(lines(bold(market.title), said), rows))


def over(ctx: Context, market_id: int, what: str) -> Answer:
    """End it now, with its result, or call it off, with none."""
    market = hosted(ctx, market_id, "market-over")
    off = what == "off"
    market = ctx.uow.markets.end(market.id, now=ctx.now, cancelled=off)
    ctx.uow.markets.drop_notices(market.id, ["start", "end", "begun", "moved", "call"])
    ctx.uow.outbox.withdraw_about(market.about)
    ctx.uow.markets.plan_notice(market.id, "off" if off else "result", due_at=ctx.now)
    _note(ctx, "market-cancel" if off else "market-end", market)
    return Change(markets.page(ctx, market))


def move(ctx: Context, market_id: int) -> Answer:
    market = hosted(ctx, market_id, "market-move", lock=False)
    return Ask("ideas.move", about={"market": market.id})


def _save_moved(ctx: Context, draft: Draft) -> Answer:
    market = hosted(ctx, cast("int", draft.about["market"]), "market-move")
    ends_at = datetime.fromisoformat(str(draft.values["ends"]))
    if ends_at <= ctx.now:
        raise UserError("ideas-end-past", at=ends_at)
    market = ctx.uow.markets.move(MarketId(market.id), ends_at=ends_at, zone=ctx.zone.key)
    ctx.uow.markets.plan_notice(market.id, "end", due_at=ends_at)
    ctx.uow.markets.plan_notice(market.id, "moved", due_at=ctx.now)
    _note(ctx, "market-move", market)
    return Say(markets.page(ctx, market, t("ideas-session-moved")))


MOVE = Form("ideas.move", "ideas-move-title", (ENDS,), save=_save_moved, opener="ideas", review=False)


def _note(ctx: Context, action: str, market: Market) -> None:
    ctx.uow.audit.add(
        action, "done", now=ctx.now, person_id=ctx.person.id, network_id=market.network_id, detail={"market": market.id}
    )
