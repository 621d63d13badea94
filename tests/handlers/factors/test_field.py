"""Success factors in a form: pressed, typed in any language, asked about when alike, new ones kept (A10)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.cast import Cast
    from tests.houses import Chat


async def to_factors(who: Chat, skip: str) -> None:
    """The form of /share up to its question for factors."""
    await who.says("/share")
    for words in ("Schools in Tbilisi", "Three minutes of breathing", "Fewer missed lessons"):
        await who.says(words)
    await who.says(skip)


async def test_known_alike_and_new_words_in_one_message(cast: Cast, olga: Chat) -> None:
    """A10, A11: only what is doubtful stands on the buttons; a known word needs no question, a new one is marked."""
    await to_factors(olga, "пропустить")
    said = await olga.says("местный партнер, понятные роли, печенье")
    assert "Вы написали «местный партнер»" in said
    assert olga.buttons[:2] == ["Надёжный местный партнёр", "новое: местный партнер"]
    await olga.presses("Надёжный местный партнёр")
    heard = "\n".join(one.shown.plain for one in olga.heard)
    with cast.house.database.begin(reads=True) as uow:
        assert uow.factors.find(cast.network, "печенье") is None, "nothing joins the vocabulary before it is saved"
        assert uow.drafts.list_open(olga.person_id)[0].values["factors"] is not None  # type: ignore[arg-type]
    assert heard


async def test_pressing_and_typing_add_up(cast: Cast, ana: Chat) -> None:
    await to_factors(ana, "skip")
    await ana.presses("Next")
    await ana.presses("Clear roles")
    await ana.says("small first steps, snacks")
    with cast.house.database.begin(reads=True) as uow:
        assert ana.person_id is not None
        held = uow.drafts.list_open(ana.person_id)[0].values["factors"]
        assert isinstance(held, list)
        assert len(held) == 3
        assert held[-1] == "+snacks"


async def test_what_is_no_factor_is_asked_for_again(cast: Cast, ana: Chat) -> None:
    await to_factors(ana, "skip")
    assert "A few words for each factor" in await ana.says("123 !!!")
