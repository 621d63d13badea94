"""Sections, countries and themes from chat: there for everybody in the next message, without a restart."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.deciding import houses_for
from handlers.kit.context import House as Lent
from handlers.kit.incoming import Pressed

if TYPE_CHECKING:
    from tests.cast import Cast
    from tests.houses import Chat, House


async def test_a_section_in_one_line_and_one_press(house: House, cast: Cast, tamar: Chat, ana: Chat) -> None:
    assert "Who may join it?" in await tamar.says("/addsection Batumi Waves, Georgia")
    await tamar.presses("Anyone")
    assert tamar.last_heard.startswith("Batumi Waves (Georgia) is there.")
    assert tamar.buttons[0] == "Invite"
    assert "You have joined Batumi Waves." in await ana.says("/join Batumi Waves")
    with house.database.begin(reads=True) as uow:
        section = next(one for one in uow.networks.list_sections(cast.network) if one.name == "Batumi Waves")
    assert (section.country, section.joining, section.zone) == ("GE", "open", "Asia/Tbilisi")


async def test_the_country_of_the_only_one_is_not_asked(house: House, cast: Cast, tamar: Chat) -> None:
    await tamar.says("/addsection")
    assert "What is the section called?" in tamar.last_heard
    assert "Who may join it?" in await tamar.says("Zugdidi Light")


async def test_a_section_elsewhere_is_refused(house: House, cast: Cast, tamar: Chat, nino: Chat) -> None:
    assert "Only a coordinator" in await tamar.says("/addsection Nantes, France")
    assert "Only a coordinator" in await nino.says("/addsection Batumi, Georgia")
    with house.database.begin(reads=True) as uow:
        assert len(uow.networks.list_sections(cast.network)) == 4


async def test_a_name_that_is_taken_is_asked_again_and_the_rest_kept(house: House, cast: Cast, tamar: Chat) -> None:
    await tamar.says("/addsection Kutaisi Green, Georgia")
    await tamar.presses("A coordinator decides")
    assert "There is a section called Kutaisi Green already." in tamar.last_heard
    await tamar.says("Kutaisi Blue")
    assert "Kutaisi Blue (Georgia) is there." in tamar.last_heard


@pytest.mark.parametrize("name", ("kutaisi green", "KUTAISI  GREEN", "Кутаиси Греен", "Lyón solidaire"))
async def test_a_name_that_differs_only_in_case_accents_or_script_is_taken(
    house: House, cast: Cast, tamar: Chat, name: str
) -> None:
    await tamar.says(f"/addsection {name}, Georgia")
    await tamar.presses("Anyone")
    assert "already. Please type another name." in tamar.last_heard
    with house.database.begin(reads=True) as uow:
        assert len(uow.networks.list_sections(cast.network)) == 4


async def test_a_section_is_renamed_by_its_coordinator(house: House, cast: Cast, nino: Chat, ana: Chat) -> None:
    await nino.says("/section")
    await nino.presses("Rename")
    assert "There is a section called Kutaisi Green already" in await nino.says("kutaisi green")
    assert "The section is called Tbilisi Sparks now. Before: Tbilisi Youth." in await nino.says("Tbilisi Sparks")
    assert "Tbilisi Sparks" in await ana.says("/section")
    assert "Close the section" not in nino.buttons


async def test_a_section_is_closed_by_the_country_and_opened_again(
    house: House, cast: Cast, tamar: Chat, nino: Chat, ana: Chat
) -> None:
    await tamar.says("/section Tbilisi Youth")
    assert "Nobody can choose it any more" in await tamar.presses("Close the section")
    await tamar.presses("Yes, close it")
    assert "I do not know a section" in await ana.says("/section Tbilisi Youth")
    assert "Georgia" in await ana.says("/me")
    await tamar.presses("Undo")
    assert "Tbilisi Youth" in await ana.says("/section Tbilisi Youth")
    for act in ("close", "closed", "reopen"):
        await nino.sends(Pressed(f"networks.{act}~{cast.sections['Tbilisi Youth']}", "none", f"forged {act}"))
        assert "Only a coordinator" in nino.last_heard


async def test_a_closed_section_comes_back_under_its_name(house: House, cast: Cast, tamar: Chat) -> None:
    with house.database.begin() as uow:
        uow.networks.set_section(cast.sections["Kutaisi Green"], retired=True)
    await tamar.says("/addsection Kutaisi green, Georgia")
    await tamar.presses("Anyone")
    assert "Kutaisi green (Georgia) is there." in tamar.last_heard
    with house.database.begin(reads=True) as uow:
        assert not uow.networks.get_section(cast.sections["Kutaisi Green"]).retired


def test_an_invitation_carries_the_links_that_others_can_open() -> None:
    def telegram(payload: str) -> str:
        return f"https://t.me/bot?start={payload}"

    def local(payload: str) -> str:
        return f"http://127.0.0.1:8080/?start={payload}"

    beside = houses_for(Lent(), {"local": local, "telegram": telegram})["local"]
    assert beside.links("i_x") == ["https://t.me/bot?start=i_x"]
    assert houses_for(Lent(), {"local": local})["local"].links("i_x") == ["http://127.0.0.1:8080/?start=i_x"]


async def test_a_comma_may_belong_to_the_name(house: House, cast: Cast, tamar: Chat) -> None:
    await tamar.says("/addsection Hand in hand, together")
    await tamar.presses("Anyone")
    assert "Hand in hand, together (Georgia)" in tamar.last_heard


async def test_a_country_is_added_by_name_in_any_language(house: House, cast: Cast, root: Chat, ana: Chat) -> None:
    assert "Armenia is in this network now." in await root.says("/addcountry Армения")
    assert "Armenia is in this network already." in await root.says("/addcountry armenia")
    await ana.says("/country")
    await ana.presses("All countries")
    assert "Armenia" in ana.buttons


async def test_a_misspelt_country_is_asked_about(house: House, cast: Cast, root: Chat) -> None:
    assert "Did you mean" in await root.says("/addcountry Azerbajan")
    await root.presses("Azerbaijan")
    assert "Azerbaijan is in this network now." in root.last_heard


async def test_a_theme_with_its_names_is_in_the_next_picker(
    house: House, cast: Cast, root: Chat, ana: Chat, marie: Chat
) -> None:
    """A2: a theme added from chat is selectable at once, in each language; C19 adds this very one."""
    await root.says("/addtheme Social entrepreneurship")
    await root.says("fr: Entrepreneuriat social, ru: Социальное предпринимательство")
    assert "can be chosen from now on" in root.last_heard
    with house.database.begin(reads=True) as uow:
        theme = uow.networks.list_themes(cast.network)[-1]
    assert theme.slug == "social-entrepreneurship"
    assert (theme.name("fr"), theme.name("ka")) == ("Entrepreneuriat social", "Social entrepreneurship")
    await marie.says("/me")
    await marie.presses("Mes thèmes")
    await marie.presses("Suivant")
    assert "Entrepreneuriat social" in marie.buttons


async def test_a_theme_can_be_taken_back_and_comes_again(house: House, cast: Cast, root: Chat) -> None:
    await root.says("/addtheme Ocean")
    await root.presses("Skip")
    await root.presses("Undo")
    assert "can no longer be chosen" in root.last_heard
    with house.database.begin(reads=True) as uow:
        assert not any(theme.slug == "ocean" for theme in uow.networks.list_themes(cast.network))
    await root.says("/addtheme ocean")
    await root.presses("Skip")
    with house.database.begin(reads=True) as uow:
        assert sum(theme.slug.startswith("ocean") for theme in uow.networks.list_themes(cast.network)) == 1


async def test_a_theme_that_is_there_is_not_added_twice(house: House, cast: Cast, root: Chat) -> None:
    await root.says("/addtheme")
    await root.says("environment")
    await root.presses("Skip")
    assert "There is a theme called environment already." in root.last_heard


@pytest.mark.parametrize("typed", ("Environnement", "xx: Something", "fr:", "fr: /start"))
async def test_names_in_other_languages_that_cannot_be_read_are_asked_again(
    house: House, cast: Cast, root: Chat, typed: str
) -> None:
    await root.says("/addtheme Ocean")
    assert "I could not read that." in await root.says(typed)


@pytest.mark.parametrize("typed", ("12345", "x" * 81, "!!!"))
async def test_names_nobody_could_press_are_refused(house: House, cast: Cast, root: Chat, typed: str) -> None:
    assert "does not work as a name" in await root.says(f"/addtheme {typed}")


async def test_an_invitation_is_made_by_words_and_by_buttons(house: House, cast: Cast, tamar: Chat, nino: Chat) -> None:
    await nino.says("/invite")
    assert "Whom do you want to invite to Tbilisi Youth?" in nino.last_heard, "the only place is not asked for"
    await nino.presses("One coordinator")
    assert "makes one person the coordinator of Tbilisi Youth. It works once." in nino.last_heard
    await tamar.says("/invite")
    assert tamar.buttons[:3] == ["Georgia", "Kutaisi Green", "Tbilisi Youth"]
    await tamar.presses("Georgia")
    await tamar.presses("Members")
    assert "This invitation leads to Georgia." in tamar.last_heard
    await tamar.says("invite coordinator Georgia")
    assert "makes one person the coordinator of Georgia" in tamar.last_heard


async def test_an_invitation_elsewhere_is_refused(house: House, cast: Cast, tamar: Chat) -> None:
    assert "Only a coordinator" in await tamar.says("/invite coordinator France")
    assert "Only a coordinator" in await tamar.says("/invite Lyon Solidaire")
    await tamar.says("/invite")
    await tamar.says("France")
    await tamar.presses("Members")
    assert "Only a coordinator" in tamar.last_heard


async def test_a_theme_that_exists_is_said_before_anything_else_is_asked(house: House, cast: Cast, root: Chat) -> None:
    for name in ("Environment", "ENVIRONMENT"):
        said = await root.says(f"/addtheme {name}")
        assert "There is a theme called" in said
        assert "What is the theme called?" in said
