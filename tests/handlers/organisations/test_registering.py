"""A1: an organisation is registered from the chat, in one line or step by step; filters by kind give exactly those."""

from __future__ import annotations

from typing import TYPE_CHECKING

from storage import ORGANISATION_KINDS, NewOrganisation, OrganisationId
from tests.handlers.organisations.meeting import again, heard, names, press, refusals, registered

if TYPE_CHECKING:
    from tests.cast import Cast
    from tests.houses import Chat


async def test_one_line_registers_a_school_and_what_is_alike_is_asked_about(
    cast: Cast, ana: Chat, olga: Chat, tamar: Chat
) -> None:
    asked = await ana.says("/organisation School No. 5, school, Batumi, Georgia, Georgian and Russian, 320 pupils")
    assert asked == "Which themes are its own?\nPage 1 of 2. You can also type your answer."
    await ana.presses("Health")
    await ana.presses("Done")
    await ana.presses("Upper secondary")
    for _ in range(3):
        await ana.presses("Skip")
    assert "School · Batumi, Georgia" in ana.last_heard
    said = await ana.presses("Save")
    assert said.startswith("Registered. A coordinator confirms")
    with cast.house.database.begin() as uow:
        school = uow.organisations.get(OrganisationId(1))
    assert (school.kind, school.name, school.country, school.place) == ("school", "School No. 5", "GE", "Batumi")
    assert school.school is not None
    assert (school.school.level, school.school.languages, school.school.pupils) == (
        "upper-secondary",
        ("ka", "ru"),
        320,
    )

    # The country's coordinator hears of it; a slip of the pen and another script lead to the one that is there.
    assert heard(tamar, "New: School No. 5 (Georgia)")
    asked = await olga.says("/organisation Schol no 5, школа, Батуми, Грузия")
    assert "Очень похожая уже записана. Это она?" in asked
    assert olga.buttons[:2] == ["School No. 5 · Школа · Batumi", "Ни одна из них"]
    assert "Она уже записана. Ничего не добавлено." in await olga.presses("School No. 5")
    assert names(cast) == ["School No. 5"]

    # Another number, or another town, is another school.
    assert "Is it this one?" not in await ana.says("/organisation School No. 6, school, Batumi, Georgia")
    await ana.says("/cancel")
    assert "Is it this one?" not in await ana.says("/organisation School No. 5, school, Telavi, Georgia")


async def test_step_by_step_with_a_slip_and_the_way_back(cast: Cast, levan: Chat) -> None:
    await levan.says("ორგანიზაციის დამატება")
    assert levan.last_heard == "რა სახის ორგანიზაციაა?\nგვერდი 1/2. პასუხის დაწერაც შეგიძლიათ."
    await levan.presses("პროფკავშირი")
    await levan.says("მასწავლებელთა კავშირი ბათუმი")
    await levan.says("საქართვლო")
    assert "საქართველო" in levan.buttons
    await levan.presses("საქართველო")
    refused = await levan.says("რუსთაველის 25")
    assert refused.startswith("გთხოვთ, დაწეროთ მხოლოდ ქალაქი")
    await levan.says("ბათუმი")
    await levan.presses("ქართული")
    await levan.presses("მზადაა" if "მზადაა" in levan.buttons else levan.buttons[-3])
    while "შენახვა" not in levan.buttons:
        await levan.presses("გამოტოვება")
    assert "პროფკავშირი · ბათუმი, საქართველო" in levan.last_heard
    await levan.presses("შენახვა")
    assert names(cast) == ["მასწავლებელთა კავშირი ბათუმი"]


async def test_the_same_name_in_the_same_town_stands_once(cast: Cast, ana: Chat) -> None:
    registered(cast, "Green School", place="Gori")
    await ana.says("/organisation Green School, school, Gori, Georgia")
    await ana.presses("None of these")
    while "Save" not in ana.buttons:
        await ana.presses("Skip")
    said = await ana.presses("Save")
    assert said.startswith("An organisation of this name is registered in this town already.")
    while "Save" not in ana.buttons:
        await ana.says("Green School of the mountains")
    await ana.presses("Save")
    assert sorted(names(cast)) == ["Green School", "Green School of the mountains"]


async def test_filtering_by_kind_gives_exactly_those_and_filters_stay(cast: Cast, ana: Chat, marie: Chat) -> None:
    for kind in ORGANISATION_KINDS:
        registered(cast, f"One {kind}", kind)
    for number in range(7):
        registered(cast, f"School {number}", place="Telavi")
    registered(cast, "École du lac", country="FR")
    for kind in ORGANISATION_KINDS:
        if kind != "school":
            await press(ana, "organisations.list", 0, f"k{kind}")
            assert ana.last_heard.startswith("1 organisation\n")
            assert f"One {kind}" in ana.buttons
    said = await ana.says("/organisations schools in Georgia")
    assert said.startswith("8 organisations\nSchool · Georgia")
    assert "1/2" in said
    second = await ana.presses("Next")
    assert second.startswith("8 organisations\nSchool · Georgia")
    assert "2/2" in second
    assert len(ana.buttons) <= 8
    await ana.presses("Narrow")
    await ana.presses("By country")
    assert ana.buttons[:2] == ["Georgia: 8", "France: 1"]
    assert "École du lac" in await ana.presses("France")

    assert "École du lac" in await marie.says("/organisations écoles France")
    assert "One union" in await marie.says("/organisations syndicats")
    # Typed with a slip, and by what the index knows.
    assert "École du lac" in await marie.says("/organisations ecole du lak")
    assert "Rien ne correspond" in await marie.says("/organisations zzzz")


async def test_a_coordinator_of_the_country_says_what_it_is(cast: Cast, ana: Chat, tamar: Chat, claire: Chat) -> None:
    """What decides about projects (A3): a member, education-linked civil society. Nobody else may say it."""
    union = registered(cast, "Teachers of the coast", "union")
    for chat in (ana, claire):
        await press(chat, "organisations.confirm", union.id, "both")
    assert again(cast, union).confirmed_at is None
    assert refusals(cast) == ["organisation-confirm", "organisation-confirm"]
    await tamar.says("/organisations")
    await tamar.presses("Narrow")
    await tamar.presses("To confirm")
    await tamar.presses("Teachers")
    await tamar.presses("What it is")
    assert "Member of the network, education-linked civil society" in await tamar.presses("Member and education-linked")
    confirmed = again(cast, union)
    assert (confirmed.member, confirmed.education_linked) == (True, True)
    assert heard(ana, "A coordinator has looked at what you registered")
    # From now on it is the coordinators' to change.
    await press(ana, "organisations.edit", union.id)
    assert "Only those responsible" in ana.last_heard
    await press(tamar, "organisations.confirm", union.id, "linked")
    confirmed = again(cast, union)
    assert (confirmed.member, confirmed.education_linked) == (False, True)


async def test_it_is_changed_removed_and_listed_again(cast: Cast, ana: Chat, marie: Chat) -> None:
    one = registered(cast, "Cooperative of the valley", "cooperative", place="Gori")
    await press(ana, "organisations.edit", one.id)
    await ana.presses("Edit")
    await ana.presses("Town")
    await ana.says("Telavi")
    await ana.presses("Save")
    assert again(cast, one).place == "Telavi"
    await ana.presses("Remove")
    assert "n’est plus là" in await press(marie, "organisations.look", one.id)
    assert names(cast) == []
    await ana.presses("List again")
    assert names(cast) == ["Cooperative of the valley"]


async def test_everybody_finds_it_and_can_report_it(cast: Cast, ana: Chat, marie: Chat, olga: Chat, root: Chat) -> None:
    await ana.says("/organisation Waves of the lake, non-profit, Telavi, Georgia")
    while "Save" not in ana.buttons:
        await ana.presses("Skip")
    await ana.presses("Save")
    assert "Waves of the lake" in await olga.says("/find Waves of the lake")
    await press(marie, "organisations.open", 1)
    await marie.presses("Signaler")
    assert marie.buttons
    with cast.house.database.begin() as uow:
        other = uow.networks.add("other", "Other", languages=("en",)).id
        hidden = uow.organisations.add(
            other, NewOrganisation("union", "Elsewhere", "GE", "en"), added_by=None, now=cast.house.clock.now
        )
    assert "not here any more" in await press(ana, "organisations.look", hidden.id)


async def test_a_refused_change_leaves_the_school_as_it_was(cast: Cast, tamar: Chat) -> None:
    """A name that is taken refuses the whole change: the contact and the section's claim are still there."""
    registered(cast, "House of youth", kind="non-profit", place="Gori")
    school = registered(cast, "School of Gori", place="Gori")
    nino, now = cast.people["nino"].person_id, cast.house.clock.now
    assert nino is not None
    with cast.house.database.begin() as uow:
        uow.organisations.keep_contact(school.id, "Ask for Lela", by=nino, now=now)
        uow.leads.claim(school.id, cast.sections["Tbilisi Youth"], due_at=now, now=now)
    await press(tamar, "organisations.edit", school.id)
    await tamar.presses("Edit")
    await tamar.presses("Name")
    await tamar.says("House of youth")
    await tamar.presses("Edit")
    await tamar.presses("Kind")
    await tamar.presses("Non-profit")
    await tamar.presses("Save")
    with cast.house.database.begin(reads=True) as uow:
        assert uow.organisations.get(school.id).kind == "school"
        assert uow.organisations.contact_of(school.id) == "Ask for Lela"
        assert uow.organisations.get(school.id).claimed_by is not None


async def test_two_who_change_at_once_keep_what_each_changed(cast: Cast, tamar: Chat, root: Chat) -> None:
    one = registered(cast, "House of youth", kind="non-profit", place="Gori", about="Old words")
    for chat in (tamar, root):
        await press(chat, "organisations.edit", one.id)
        await chat.presses("Edit")
    await tamar.presses("About")
    await tamar.says("New words about the house")
    await tamar.presses("Save")
    await root.presses("Website")
    await root.says("https://house.example")
    await root.presses("Save")
    after = again(cast, one)
    assert (after.about, after.website) == ("New words about the house", "https://house.example")


async def test_it_is_changed_with_the_themes_of_its_own_network(cast: Cast, tamar: Chat) -> None:
    """Whoever looks at another network of theirs meanwhile is offered nothing of that one."""
    one = registered(cast, "House of youth", kind="non-profit", place="Gori")
    with cast.house.database.begin() as uow:
        azul = uow.networks.add("azul", "Azul", languages=("en",), zone="Europe/Madrid")
        uow.networks.add_theme(azul.id, "sailing", {"en": "Sailing"})
        who = cast.people["tamar"].person_id
        assert who is not None
        uow.people.join(who, azul.id, now=cast.house.clock.now, country="ES")
        uow.people.change(who, network_id=azul.id)
    await press(tamar, "organisations.edit", one.id)
    await tamar.presses("Edit")
    await tamar.presses("Themes")
    assert "Sailing" not in tamar.buttons
    assert "Health" in tamar.buttons
