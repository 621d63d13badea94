"""What is handed out, and what stays after somebody was erased: labels are counted, words are gone. C5, X8."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from handlers.checks import duties
from storage.check_tables import peer_request_table, quality_check_table, ruling_table
from tests.handlers.checks.answering import GOOD, activity_of, answers, logs, opens_check

if TYPE_CHECKING:
    from tests.cast import Cast
    from tests.houses import Chat


async def everything(ana: Chat, marie: Chat, nino: Chat) -> None:
    await ana.says("/check my secret plan")
    await answers(ana, GOOD)
    await logs(ana)
    await opens_check(ana)
    await answers(ana, GOOD)
    await ana.presses("Ask somebody to look")
    await ana.says("Marie")
    await marie.presses("Regarder")
    await answers(marie, "nnnnnn-")
    await nino.says("/review")
    await nino.presses("Beach")
    await nino.presses("Is it a good activity?")
    await nino.presses("Decide about the label")
    await nino.presses("It bears the label")
    await nino.says("Seen with my own eyes.")


async def test_everybody_is_handed_what_they_said(ana: Chat, marie: Chat, nino: Chat, cast: Cast) -> None:
    await everything(ana, marie, nino)
    with cast.house.database.begin(reads=True) as uow:
        own, peer, coordinator = (
            json.dumps(duties.export(uow, one.person_id)) for one in (ana, marie, nino) if one.person_id
        )
    assert "my secret plan" in own
    assert "It has a social aim that fits into one sentence." in own, "answers go out with what they answered"
    assert '"asked_by_me": true' in own
    assert '"kind": "peer"' in peer
    assert "my secret plan" not in peer
    assert "Seen with my own eyes." in coordinator


async def test_words_go_and_labels_stay(ana: Chat, marie: Chat, nino: Chat, cast: Cast) -> None:
    await everything(ana, marie, nino)
    activity = activity_of(ana)
    with cast.house.database.begin() as uow:
        for chat in (marie, nino, ana):
            assert chat.person_id is not None
            duties.forget(uow, chat.person_id)
    with cast.house.database.begin(reads=True) as uow:
        rows = {
            table.name: uow._connection.execute(table.select()).all()
            for table in (quality_check_table, peer_request_table, ruling_table)
        }
        assert not rows["quality_check"]
        assert not rows["peer_request"]
        (ruling,) = rows["check_ruling"]
        assert (ruling.reason, ruling.person_id) == ("", None)
        assert uow.activities.get(activity.id).labelled
        assert uow.checks.verdict_of(activity.id) == "qualifies"
