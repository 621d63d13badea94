"""What one section learned goes round: log, check, practice, idea, plan elsewhere, their log, the first one's counter.

Marie of Lyon speaks French, Levan of Tbilisi Georgian. Plays B3, B4, B6, B10, B12, A16 one behind the other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from storage import PracticeFilter, Tally

if TYPE_CHECKING:
    from tests.cast import Cast
    from tests.houses import Chat, House


async def _until(chat: Chat, wanted: str, press: str) -> None:
    """Press on until this button is there."""
    while wanted not in chat.buttons:
        await chat.presses(press)


async def test_from_one_section_to_another_and_back(house: House, cast: Cast, marie: Chat, levan: Chat) -> None:
    await marie.says("/log Club de devoirs hier, 5 bénévoles, 12 élèves, 2 heures")
    await marie.presses("Enregistrer")

    await marie.says("/mine")
    await marie.presses("Club de devoirs")
    await marie.presses("Bonne activité")
    await _until(marie, "Partager comme pratique", "Oui")
    assert "Elle mérite le label" in marie.last_heard

    await marie.presses("Partager comme pratique")
    await marie.says("Des étudiants aident des élèves qui sont seuls après l’école")
    await _until(marie, "Enregistrer", "Passer")
    await marie.presses("Enregistrer")
    assert "Lyon Solidaire · France" in marie.last_heard

    await marie.presses("Carte d’idée")
    await _until(marie, "Enregistrer", "Passer")
    await marie.presses("Enregistrer")

    await levan.says("/ideas")
    await levan.presses("1. Club de devoirs")
    await levan.presses("მოსინჯვა")
    assert "Club de devoirs" in levan.last_heard
    assert "Lyon Solidaire" in levan.last_heard
    await levan.presses("გეგმის შევსება")
    await levan.says("ბავშვები გაკვეთილების შემდეგ მარტო რჩებიან")
    await levan.says("კვირაში ერთი წრე")
    await _until(levan, "შენახვა", "გამოტოვება")
    await levan.presses("შენახვა")
    await levan.presses("შედეგის ჩაწერა")
    await levan.presses("დღეს")
    await _until(levan, "შენახვა", "გამოტოვება")
    await levan.presses("შენახვა")
    await levan.presses("გამოვიდა")

    with house.database.begin() as uow:
        (practice,) = uow.practices.list_shown(PracticeFilter(cast.network))
        counted = uow.plans.tally("practice", practice.id, network_id=cast.network)
    assert counted == Tally(tried=1, countries=("GE",), worked=1)
    await marie.says("/practices")
    await marie.presses("Club de devoirs")
    assert "Essayé une fois par d’autres\nÇa a marché\u202f: 1\nOù\u202f: Géorgie" in marie.last_heard
    house.clock.move_to("2030-03-14 11:00", zone="Europe/Paris")
    await house.tick()
    assert "Quelqu’un a essayé ce que tu as partagé" in marie.last_heard
