"""How well it is known that a practice works (A13), and the well-being it serves (A24)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.handlers.practices.telling import acts, again, forges, found, heard, opens, refusals, tells, told

if TYPE_CHECKING:
    from tests.houses import Chat


async def test_a_reviewer_says_how_well_it_is_known_and_the_author_hears_of_it(
    ana: Chat, nino: Chat, marie: Chat
) -> None:
    """A13, its reader in French."""
    practice = await tells(ana)
    await opens(nino, practice)
    await nino.presses("More")
    await nino.presses("Evidence level")
    await nino.presses("Evaluated")
    assert again(practice, nino).evidence == 2
    assert heard(ana, "Nino looked at your practice")
    assert "practice-rate" in acts(nino)
    await opens(marie, practice)
    assert "Évaluation : quelqu’un d’autre l’a examinée (Nino, " in marie.last_heard.replace("\u202f", " ")
    assert found(marie, "porridge", "evidence:2") == [practice.id]
    assert found(marie, "porridge", "evidence:3") == []


async def test_words_that_change_afterwards_are_said_to(ana: Chat, nino: Chat) -> None:
    practice = await tells(ana)
    await forges(nino, f"practices.rate~{practice.id}~1")
    ana.house.clock.pass_(days=1)
    await forges(ana, f"practices.edit~{practice.id}")
    await ana.presses("What worked")
    await ana.says("All of them came.")
    await ana.presses("Save")
    assert "Its words were changed after that." in ana.last_heard


async def test_nobody_rates_their_own(nino: Chat, tamar: Chat) -> None:
    """The second person may be the country's coordinator."""
    practice = await tells(nino)
    await forges(nino, f"practices.rate~{practice.id}~3")
    await forges(nino, f"practices.judge~{practice.id}")
    assert refusals(nino) == ["practice-rate", "practice-rate"]
    assert again(practice, nino).evidence == 0
    await forges(tamar, f"practices.rate~{practice.id}~3")
    assert again(practice, nino).evidence == 3


async def test_a_level_that_is_none_is_asked_again(ana: Chat, nino: Chat) -> None:
    practice = await tells(ana)
    await forges(nino, f"practices.rate~{practice.id}~7")
    assert again(practice, nino).reviewed_at is None
    assert "How well is it known" in nino.last_heard


async def test_a_list_from_a_level_on_keeps_its_narrowing(ana: Chat, nino: Chat, marie: Chat) -> None:
    """A13 in French: a minimum level; the filter stays while one pages."""
    for number in range(7):
        practice = await tells(ana, f"/share Title: Garden {number}\nWhat we did: Beds.\nWhat worked: Carrots.")
        if number:
            await forges(nino, f"practices.rate~{practice.id}~2")
    await marie.says("/practices")
    assert marie.last_heard.startswith("7 pratiques")
    await marie.presses("Affiner")
    await marie.presses("Niveau de preuve")
    await marie.presses("Évaluation (6)")
    assert marie.last_heard.startswith("6 pratiques")
    assert "au moins" in marie.last_heard
    await marie.presses("Suivant")
    assert "2/2" in marie.last_heard
    assert "au moins" in marie.last_heard
    assert "Garden 0" not in marie.last_heard
    await marie.presses("Affiner")
    await marie.presses("Pays")
    await marie.presses("Géorgie (6)")
    assert marie.last_heard.startswith("6 pratiques")


async def test_well_being_is_guessed_shown_and_counted(ana: Chat, olga: Chat) -> None:
    """A24 in English and Russian."""
    await tells(ana, "/share What we did: Sport against stress.\nWhat worked: Pupils slept.")
    message = "/share Что сделали: Ужин против одиночества.\nЧто получилось: Все пришли вместе."
    await olga.says(message)
    while "Сохранить" not in olga.buttons:
        await olga.presses("Пропустить")
    assert "Благополучие: Социальное" in olga.last_heard
    await olga.presses("Изменить")
    await olga.presses("Ещё")
    await olga.presses("Благополучие")
    await olga.presses("Душевное")
    await olga.presses("Готово")
    await olga.presses("Сохранить")
    (practice,) = told(olga)
    assert practice.wellbeing == ("mental", "social")
    with ana.house.database.begin(reads=True) as uow:
        counts = uow.practices.count_by_wellbeing(practice.network_id)
        here = uow.practices.count_by_wellbeing(practice.network_id, section_id=practice.section_id)
    assert counts == here == {"physical": 1, "mental": 2, "social": 1}
    await ana.says("/practices")
    await ana.presses("Narrow it")
    await ana.presses("Well-being")
    assert ana.buttons[:3] == ["Physical (1)", "Mental (2)", "Social (1)"]
    await ana.presses("Mental (2)")
    assert ana.last_heard.startswith("2 practices\nMental")
    await ana.presses("Narrow it")
    await ana.presses("How it went")
    await ana.presses("It worked (2)")
    assert "It worked · Mental" in ana.last_heard
