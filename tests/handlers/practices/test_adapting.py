"""Adaptations: what was changed in another country and why, under the practice and found with that country (B31)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.handlers.practices.telling import BREAKFAST, forges, found, heard, opens, refusals, tells

if TYPE_CHECKING:
    from storage import Practice
    from tests.houses import Chat


async def adapts(chat: Chat, practice: Practice, country: str, what: str, why: str) -> None:
    await forges(chat, f"practices.adapt~{practice.id}")
    await chat.says(country)
    await chat.says(what)
    await chat.says(why)
    save = {"fr": "Enregistrer", "ru": "Сохранить"}.get(chat.language or "", "Save")
    await chat.presses(save)


async def test_a_member_elsewhere_tells_how_they_do_it(ana: Chat, marie: Chat, claire: Chat) -> None:
    """B31 in French, read in English."""
    practice = await tells(ana)
    await opens(marie, practice)
    await marie.presses("Adaptations")
    await marie.presses("Ajouter une adaptation")
    assert "France" in marie.buttons[0]
    await marie.presses("France")
    await marie.says("Des tartines au lieu de la bouillie.")
    await marie.says("Les enfants d’ici n’en mangent pas.")
    await marie.presses("Enregistrer")
    assert heard(ana, "Marie told how your practice")
    assert found(claire, "tartines", "country:FR") == [practice.id]
    await opens(claire, practice)
    assert "Adapted in France" in claire.last_heard
    await claire.presses("Adaptations")
    assert "France · Lyon Solidaire · Marie" in claire.last_heard
    assert "Why: Les enfants d’ici" in claire.last_heard


async def test_several_are_read_page_by_page_and_ones_own_is_taken_back(ana: Chat, olga: Chat, levan: Chat) -> None:
    """B31 in Russian."""
    practice = await tells(ana)
    await adapts(olga, practice, "Россия", "Гречка вместо овсянки. " * 19, "Её любят больше.")
    await adapts(olga, practice, "Германия", "Бутерброды.", "Так принято.")
    await adapts(ana, practice, "Norway", "Fish.", "There is plenty.")
    assert "1/2" in ana.last_heard
    assert len(ana.last_heard.encode()) <= 4096
    await opens(olga, practice)
    assert "Делают по-своему" in olga.last_heard
    await olga.presses("Как делают иначе")
    assert "Удалить: Германия" in olga.buttons
    assert "Удалить: Норвегия" not in olga.buttons
    await olga.presses("Удалить: Германия")
    assert found(ana, "Бутерброды") == []
    await forges(levan, "practices.unadapt~1")
    assert refusals(levan) == ["practice-unadapt"]


async def test_a_country_nobody_knows_and_a_text_too_long_are_asked_again(ana: Chat) -> None:
    practice = await tells(ana)
    await forges(ana, f"practices.adapt~{practice.id}")
    await ana.says("Qwzzzzyx")
    assert "do not know that country" in ana.last_heard
    await ana.says("Georgia")
    await ana.says("x" * 700)
    assert "450 fit" in ana.last_heard
    await ana.says("Soup")
    assert "Why?" in ana.last_heard


async def test_a_list_can_be_narrowed_to_where_something_was_adapted(ana: Chat, nino: Chat, marie: Chat) -> None:
    """Counted as it is listed: once in a country, whoever adapted it there how often."""
    practice = await tells(ana)
    await tells(nino, BREAKFAST.replace("Breakfast", "Supper"))
    for country in ("France", "France", "Géorgie"):
        await adapts(marie, practice, country, "Des tartines.", "C’est l’usage.")
    await forges(ana, "practices.by~country~")
    assert ana.buttons == ["Georgia (2)", "France (1)", "Back"]
    assert "Breakfast club" in await ana.presses("France (1)")
