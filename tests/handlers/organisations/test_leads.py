"""B15: an agency's representative names schools, sections of that country take them on, the agency sees what became."""

from __future__ import annotations

from typing import TYPE_CHECKING

from storage import LeadId, NewOrganisation
from tests.handlers.organisations.meeting import again, appoint, heard, press, refusals, registered

if TYPE_CHECKING:
    from storage import Organisation
    from tests.cast import Cast
    from tests.houses import Chat


async def post(chat: Chat, agency: Organisation, name: str, note: str = "-") -> None:
    """In Russian, as Olga speaks it."""
    await press(chat, "organisations.lead", agency.id)
    await chat.says(name)
    while "Чего хочет" not in chat.last_heard:
        await chat.presses("Пропустить")
    await chat.says(note)
    await chat.presses("Пропустить")
    await chat.presses("Сохранить")


async def test_from_the_appointment_to_what_became_of_a_lead(
    cast: Cast, tamar: Chat, olga: Chat, nino: Chat, claire: Chat, marie: Chat
) -> None:
    agency = registered(cast, "Agency for Visits", "agency", place="Tbilisi")
    await press(tamar, "organisations.speakers", agency.id)
    await tamar.presses("Appoint")
    await tamar.says("olga")
    await tamar.presses("Olga · Georgia")
    assert "Appointed: Olga" in await tamar.presses("Save")
    assert heard(olga, "Теперь вы представляете организацию «Agency for Visits»")

    await post(olga, agency, "Школа 7", "Хотят визит в мае")
    assert olga.last_heard.startswith("Опубликовано. Секции страны её уже видят.")
    assert "Ждёт секцию" in olga.last_heard
    # Coordinators of sections of that country hear of it, once a day; others do not.
    await post(olga, agency, "Школа 8")
    assert len(heard(nino, "Agency for Visits has named schools")) == 1
    assert heard(claire, "Agency for Visits has named schools") == []

    await press(nino, "organisations.leads", 0)
    assert nino.last_heard.startswith("2 schools wait for a section")
    assert "Хотят визит в мае" in nino.last_heard
    assert "0 schools" in await press(claire, "organisations.leads", 0)
    assert "Aucune école proposée" in await press(marie, "organisations.leads", 0)

    await nino.presses("Школа 7") if "Школа 7" in nino.buttons else await press(nino, "organisations.open", 2)
    await press(nino, "organisations.claim", 2)
    await press(nino, "organisations.claim", 3)
    await press(nino, "organisations.mark", 2, "visited")
    await press(nino, "organisations.return", 3)
    became = await press(olga, "organisations.outcomes", agency.id, 0)
    assert "Ждёт секцию: 1" in became
    assert "Побывали: 1" in became
    assert "взята: 1 · возвращена: 1" in became
    assert "Первый визит: ср, 13 мар" in became
    # Numbers and states: neither persons nor sections.
    assert "Nino" not in became
    assert "Tbilisi Youth" not in became


async def test_a_lead_that_nobody_cared_for_is_open_again(cast: Cast, olga: Chat, nino: Chat) -> None:
    agency = registered(cast, "Agency for Visits", "agency")
    appoint(cast, agency, "olga")
    await post(olga, agency, "Школа 7")
    await press(nino, "organisations.claim", 2)
    assert "0 schools" in await press(nino, "organisations.leads", 0)
    for _ in range(2):
        cast.house.clock.pass_(days=11)
        await cast.house.tick()
    assert "1 school waits" in await press(nino, "organisations.leads", 0)
    assert "снова открыта через 14 дней: 1" in await press(olga, "organisations.outcomes", agency.id, 0)


async def test_a_school_that_is_there_is_not_registered_twice(cast: Cast, olga: Chat, nino: Chat) -> None:
    agency = registered(cast, "Agency for Visits", "agency")
    school = registered(cast, "School No. 5", place="Batumi")
    appoint(cast, agency, "olga")
    await press(nino, "organisations.claim", school.id)
    await press(olga, "organisations.lead", agency.id)
    await olga.says("Shkola No 5")
    await olga.says("/cancel")
    await press(olga, "organisations.lead", agency.id)
    await olga.says("Schol no. 5")
    assert "Это одна из них?" in olga.last_heard
    await olga.presses("School No. 5 · Batumi")
    await olga.presses("Пропустить")
    await olga.presses("Пропустить")
    assert "Этой школой уже занимается секция" in await olga.presses("Сохранить")
    with cast.house.database.begin(reads=True) as uow:
        assert uow.leads.get(LeadId(1)).organisation_id == school.id


async def test_only_representatives_post_and_only_for_their_country(
    cast: Cast, olga: Chat, ana: Chat, nino: Chat
) -> None:
    agency = registered(cast, "Agency for Visits", "agency")
    for chat in (ana, nino):
        await press(chat, "organisations.lead", agency.id)
        await press(chat, "organisations.outcomes", agency.id, 0)
        await press(chat, "organisations.appoint", agency.id)
    assert refusals(cast).count("organisation-post") == 2
    assert refusals(cast).count("organisation-appoint") == 2
    appoint(cast, agency, "olga")
    await post(olga, agency, "Школа 7")
    for chat in (ana, nino):
        await press(chat, "organisations.withdraw", 1)
    with cast.house.database.begin(reads=True) as uow:
        assert uow.leads.get(LeadId(1)).state == "open"
    # Whoever leaves the network speaks for nobody any more.
    with cast.house.database.begin() as uow:
        assert olga.person_id is not None
        other = uow.networks.add("other", "Other", languages=("ru",)).id
        uow.people.join(olga.person_id, other, now=cast.house.clock.now)
        uow.people.change(olga.person_id, network_id=other)
        uow.people.leave(olga.person_id, cast.network)
    await press(olga, "organisations.withdraw", 1)
    with cast.house.database.begin(reads=True) as uow:
        assert uow.leads.get(LeadId(1)).state == "open"


async def test_a_representative_takes_a_lead_back_and_is_dismissed(
    cast: Cast, olga: Chat, tamar: Chat, nino: Chat
) -> None:
    agency = registered(cast, "Agency for Visits", "agency")
    appoint(cast, agency, "olga")
    await post(olga, agency, "Школа 7")
    await olga.presses("Отозвать")
    assert "Отозвано" in olga.last_heard
    assert "0 schools" in await press(nino, "organisations.leads", 0)
    await press(tamar, "organisations.speakers", agency.id)
    assert "Nobody represents it yet." in await tamar.presses("Dismiss Olga")
    await press(olga, "organisations.lead", agency.id)
    assert "Это могут только те, кто за неё отвечает." in olga.last_heard
    assert again(cast, agency).state == "listed"


async def test_what_a_representative_posted_stays_when_they_go(cast: Cast, olga: Chat, nino: Chat) -> None:
    agency = registered(cast, "Agency for Visits", "agency")
    appoint(cast, agency, "olga")
    await post(olga, agency, "Школа 7")
    await olga.says("/forgetme")
    await olga.presses(olga.buttons[0])
    with cast.house.database.begin(reads=True) as uow:
        assert uow.leads.get(LeadId(1)).posted_by is None
        assert uow.organisations.list_representatives(agency.id) == []
    assert "1 school waits" in await press(nino, "organisations.leads", 0)


async def test_a_lead_stays_in_its_agencys_network(cast: Cast, olga: Chat) -> None:
    """Whoever speaks for an agency may be in another network of theirs at the moment: nothing of it gets into this."""
    agency = registered(cast, "Agency for Visits", "agency")
    appoint(cast, agency, "olga")
    with cast.house.database.begin() as uow:
        away = uow.networks.add("azul", "Azul", languages=("en",), zone="Europe/Madrid").id
        uow.people.join(olga.person_id, away, now=cast.house.clock.now, country="GE", kinds=["student"])  # type: ignore[arg-type]
        new = NewOrganisation("school", "Школа 9", "GE", "en")
        uow.organisations.add(away, new, added_by=olga.person_id, now=cast.house.clock.now)
        uow.people.change(olga.person_id, network_id=away)  # type: ignore[arg-type]
    await post(olga, agency, "Школа 9")
    with cast.house.database.begin(reads=True) as uow:
        lead = uow.leads.get(LeadId(1))
        assert uow.organisations.get(lead.organisation_id).network_id == cast.network
