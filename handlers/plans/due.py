"""What falls due about plans: the question how it went, and news for authors whose practice or idea was tried."""

from __future__ import annotations

from collections import Counter, defaultdict
from datetime import timedelta
from typing import TYPE_CHECKING

from handlers.kit.attention import Weight
from handlers.kit.desk import Did, Note
from handlers.kit.tried import tally_words
from handlers.kit.view import Button, Tone, View, bold, lines, paragraphs, t
from handlers.plans import origins, writing

if TYPE_CHECKING:
    from datetime import datetime

    from handlers.kit.desk import Desk
    from handlers.plans.origins import Original
    from storage import Origin, PersonId, Plan, UnitOfWork

_LIFE = timedelta(days=7)
_NAMED = 5
"""Originals named in one message; whoever wrote more of them sees the others on their cards."""


# --- how did it go?


def is_due(uow: UnitOfWork, now: datetime) -> bool:
    return uow.plans.has_due(now)


def put_aside(uow: UnitOfWork, now: datetime, until: datetime) -> None:
    uow.plans.put_aside(now, until)


def ask(desk: Desk, limit: int) -> Did:
    """Every owner is asked once; not about what is closed, logged, or an event by now."""
    plans = desk.uow.plans.take_due(desk.now, limit=limit)
    wanted = [one for one in plans if one.state == "open" and one.activity_id is None and one.event_id is None]
    counts = Counter({"skipped: needless": len(plans) - len(wanted)})
    counts.update(desk.hand_over([_question(desk, one) for one in wanted]))
    return Did(len(plans), counts)


def _question(desk: Desk, plan: Plan) -> Note:
    rows = (
        (Button(t("plans-log"), "plans.log", (plan.id,), Tone.MAIN),),
        (Button(t("plans-failed"), "plans.close", (plan.id,)), Button(t("plans-not-now"), "plans.later", (plan.id,))),
    )
    return Note(
        plan.owner_id,
        f"plan-outcome:{plan.id}:{plan.facts.on}",
        "plan",
        Weight.UNASKED,
        desk.now,
        view=View(t("plans-how", title=writing.name_of(plan)), rows),
        about=f"plan:{plan.id}",
        life=_LIFE,
        network_id=plan.network_id,
    )


# --- somebody tried it


def has_news(uow: UnitOfWork, now: datetime) -> bool:
    return uow.plans.has_news(now)


def put_news_aside(uow: UnitOfWork, now: datetime, until: datetime) -> None:
    uow.plans.put_news_aside(now, until)


def tell(desk: Desk, limit: int) -> Did:
    """One message a day for each author, however often and whatever of theirs was tried."""
    taken, trials = desk.uow.plans.take_news(desk.now, limit=limit)
    by_author: dict[PersonId, dict[Origin, Original]] = defaultdict(dict)
    for trial in trials:
        original = origins.find(desk.uow, trial.origin)
        if original is not None and original.author_id not in {None, trial.person_id}:
            assert original.author_id is not None
            by_author[original.author_id][trial.origin] = original
    notes = [_news(desk, author, list(found.values())) for author, found in by_author.items()]
    return Did(taken, desk.hand_over(notes))


def _news(desk: Desk, author: PersonId, originals: list[Original]) -> Note:
    said = [
        lines(
            bold(one.title),
            tally_words(desk.uow.plans.tally(one.origin.kind, one.origin.item, network_id=one.network_id)),
        )
        for one in originals[:_NAMED]
    ]
    rows = tuple(
        (Button(t("plans-trials"), "plans.trials", (one.origin.kind, one.origin.item)),) for one in originals[:1]
    )
    return Note(
        author,
        f"plan-tried:{desk.now.date()}",
        "plan",
        Weight.UNASKED,
        desk.now,
        view=View(paragraphs(t("plans-news"), *said), rows),
        life=_LIFE,
        network_id=originals[0].network_id,
    )
