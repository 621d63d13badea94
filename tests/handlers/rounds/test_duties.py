"""C5, X8: what is handed out, and what is left when somebody goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.rounds import duties
from tests.handlers.rounds.circle import TOPIC, draw, groups_of, join, latest, put_series

if TYPE_CHECKING:
    from tests.cast import Cast
    from tests.houses import Chat, House


async def test_everything_is_handed_out_but_whom_they_met(
    house: House, cast: Cast, root: Chat, ana: Chat, nino: Chat
) -> None:
    series = put_series(cast)
    join(cast, series, ana=("en", "fr"), nino=("en",))
    drawn = await draw(house, series)
    with house.database.begin() as uow:
        seat = uow.rounds.find_seat(drawn.id, ana.person_id)  # type: ignore[arg-type]
        assert seat is not None
        uow.rounds.say(seat, went="well", words="A good talk", now=house.clock.now)
        data = duties.export(uow, ana.person_id)  # type: ignore[arg-type]
        made = duties.export(uow, root.person_id)["rounds"]  # type: ignore[arg-type]
    joined, met = data["rounds_joined"], data["rounds_met"]
    assert isinstance(joined, list)
    assert isinstance(met, list)
    assert joined[0]["languages"] == ["en", "fr"]  # type: ignore[index, call-overload]
    assert (met[0]["went"], met[0]["words"]) == ("well", "A good talk")  # type: ignore[index, call-overload]
    assert made[0]["topic"] == TOPIC  # type: ignore[index, call-overload]
    assert "Nino" not in str(data)


async def test_whoever_is_erased_leaves_no_trace_and_the_rounds_go_on(
    house: House, cast: Cast, ana: Chat, nino: Chat, olga: Chat
) -> None:
    series = put_series(cast, by="nino")
    join(cast, series, ana=("en",), nino=("en",), olga=("en",))
    first = await draw(house, series)
    await nino.says("/forgetme")
    await nino.presses(nino.buttons[0])
    with house.database.begin() as uow:
        after = uow.rounds.get(series.id)
        assert (after.state, after.author_id, after.facilitator_id) == ("open", None, None)
        assert nino.person_id not in {person for _, _, person in uow.rounds.list_history(series.id)}
    assert groups_of(house, first.id) == [{ana.person_id, olga.person_id}]
    await draw(house, series)
    assert groups_of(house, latest(house, series.id).id) == [{ana.person_id, olga.person_id}]
    assert "Nino" not in ana.last_heard
