"""A4, C25, A18: a profile in at most six steps, any single field later; nobody is shown before they said so."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from handlers.kit.incoming import Pressed
from tests.handlers.matching.people import a_profile, a_project, id_of

if TYPE_CHECKING:
    from storage import Profile
    from tests.cast import Cast
    from tests.houses import Chat


def profile_of(cast: Cast, chat: Chat) -> Profile:
    with cast.house.database.begin(reads=True) as uow:
        return uow.profiles.of(id_of(chat), cast.network)


async def press(chat: Chat, do: str, *args: str | int) -> str:
    """A button of an older message, or a forged one."""
    return await chat.sends(Pressed("~".join((do, *map(str, args))), "gone", press=f"forged-{do}-{args}"))


async def test_a4_a_profile_in_six_steps_in_english(cast: Cast, ana: Chat) -> None:
    assert "Nobody sees any of it before you say so." in await ana.says("/profile")
    steps = [await ana.presses("Fill it in")]
    steps.append(await ana.says("I analyse surveys and help to plan an evaluation"))
    steps.append(await ana.says("A school project about health"))
    doubt = await ana.says("psycology, interviews and pottery")
    assert doubt == "Did you mean this?", "a slip is asked about"
    steps.append(await ana.presses(ana.buttons[0]))
    assert "Russian" in ana.buttons
    steps.append(await ana.says("French, Georgian, Armenia"))
    assert await ana.says("knitting") == (
        "There is no theme called “knitting” here. Press one, or write it another way.\n\n"
        "Which themes do you care about?\nPage 1 of 2. You can also type your answer."
    )
    steps.append(await ana.says("health and environment"))
    assert len(steps) == 6
    assert steps[-1] == "When do you have time, and how many hours a week?"
    card = await ana.says("from March to June 2031, 4 hours a week")
    assert "Offers: I analyse surveys and help to plan an evaluation" in card
    assert "Disciplines and methods: Psychology, pottery and Interviews" in card
    assert "Languages: French and Georgian" in card
    assert "Would also work in: Armenia" in card
    assert "Only you see this." in card
    kept = profile_of(cast, ana)
    assert (kept.disciplines, kept.methods) == (("psychology", "pottery"), ("interview",))
    assert (kept.languages, kept.countries, kept.themes) == (("fr", "ka"), ("AM",), ("health", "environment"))
    assert (kept.availability.starts_on, kept.availability.ends_on) == (date(2031, 3, 1), date(2031, 6, 30))
    assert kept.availability.hours == 4
    assert not kept.listed


async def test_a4_every_step_may_be_skipped_and_every_single_field_changed_later_in_french(
    cast: Cast, marie: Chat
) -> None:
    await marie.says("/profile")
    await marie.presses("Remplir")
    for _ in range(6):
        await marie.presses("Passer")
    assert "Langues : français" in marie.last_heard.replace("\u202f", " "), "what is known is not asked again"
    for field, typed, shown in (
        ("Offre", "Des ateliers cuisine", "Offre : Des ateliers cuisine"),
        ("Recherche", "Une école", "Cherche : Une école"),
        ("Temps", "jusqu'au 30 juin 2031", "jusqu’au lundi 30 juin 2031"),
    ):
        await marie.presses("Changer")
        await marie.presses(field)
        assert shown.split(" : ")[-1][:10] in (await marie.says(typed)).replace("\u202f", " ")
    await marie.presses("Changer")
    await marie.presses("Langues")
    assert "✓ français" in marie.buttons
    await marie.presses("géorgien")
    await marie.presses("Retour")
    await marie.presses("Pays")
    await marie.presses("Écrire")
    await marie.says("Géorgie, Arménie")
    await marie.presses("Changer")
    await marie.presses("Disciplines, méthodes")
    await marie.presses("Éducation")
    await marie.presses("Retour")
    await marie.presses("Thèmes")
    await marie.presses("Écrire")
    await marie.says("santé")
    kept = profile_of(cast, marie)
    assert (kept.offers, kept.seeks) == ("Des ateliers cuisine", "Une école")
    assert (kept.languages, kept.countries) == (("fr", "ka"), ("GE", "AM"))
    assert (kept.disciplines, kept.themes) == (("education",), ("health",))
    assert kept.availability.ends_on == date(2031, 6, 30)


async def test_nobody_is_shown_before_they_said_so_and_formal_and_nonformal_educators_both_are(
    cast: Cast, ana: Chat, marie: Chat, olga: Chat
) -> None:
    """C25, A18: whoever is listed is found by the name they chose, or without it; who hides is gone at once."""
    a_profile(cast, ana, kinds=["volunteer"], seeks="cooking workshops", themes=("health",), languages=("fr",))
    for chat, kind in ((marie, "formal-educator"), (olga, "nonformal-educator")):
        a_profile(cast, chat, kinds=[kind], listed=False, offers="cooking workshops", themes=("health",))
    assert "Nobody fits yet." in await ana.says("/match")
    await marie.says("/profile")
    assert "te trouvent" in await marie.presses("Me montrer aux autres")
    await olga.says("/profile")
    await olga.presses("Показать меня другим")
    found = await ana.says("/match")
    assert "Marie\nFormal educator, France" in found
    assert "Olga\nNon-formal educator, Georgia" in found
    await marie.presses("Sans mon nom")
    again = await ana.says("/match")
    assert "Marie" not in again
    assert "Without a name\nFormal educator, France" in again
    await olga.presses("Скрыть меня")
    assert "Olga" not in await ana.says("/match")


async def test_somebody_elses_profile_opens_only_while_it_is_listed(cast: Cast, ana: Chat, marie: Chat) -> None:
    a_profile(cast, marie, listed=False, offers="A secret recipe")
    await press(ana, "matching.person", id_of(marie))
    assert "secret" not in "".join(one.shown.plain for one in ana.heard)
    a_profile(cast, marie, offers="A secret recipe")
    # Listed is shown to whom one may suit; a number that somebody tried opens nothing, nor does a report of it.
    await press(ana, "matching.person", id_of(marie))
    await press(ana, "moderation.report", "profile", id_of(marie))
    assert "secret" not in "".join(one.shown.plain for one in ana.heard)
    a_profile(cast, ana, seeks="A recipe")
    assert "Marie" in await ana.says("/match")
    assert "Offers: A secret recipe" in await press(ana, "matching.person", id_of(marie))
    a_profile(cast, marie, named=False, offers="A secret recipe")
    assert "Marie" not in await press(ana, "matching.person", id_of(marie))


async def test_whoever_leaves_or_is_erased_is_in_nobodys_list_at_once(
    cast: Cast, ana: Chat, marie: Chat, olga: Chat
) -> None:
    a_profile(cast, ana, seeks="cooking workshops", themes=("health",))
    for chat in (marie, olga):
        a_profile(cast, chat, offers="cooking workshops", themes=("health",))
    assert "Marie" in await ana.says("/match")
    with cast.house.database.begin() as uow:
        uow.people.leave(id_of(marie), cast.network)
    left = await ana.says("/match")
    assert "Marie" not in left
    assert "Olga" in left
    await olga.says("/forgetme")
    await olga.presses(olga.buttons[0])
    assert "Nobody fits yet." in await ana.says("/match")
    with cast.house.database.begin(reads=True) as uow:
        assert uow.matchables.list_items("person", cast.network) == [id_of(ana)]


async def test_a_profile_asks_again_where_it_cannot_read(ana: Chat) -> None:
    await ana.says("/profile")
    await ana.presses("Fill it in")
    assert "longer than 500 characters" in await ana.says("x" * 501)
    for _ in range(3):
        await ana.presses("Skip")
    assert "no language and no country called “xyzzyqq”" in await ana.says("xyzzyqq")
    await ana.presses("Skip")
    await ana.presses("Skip")
    assert "I could not read that." in await ana.says("sometimes perhaps")
    assert "ends before it begins" in await ana.says("from 1 June 2031, until 1 May 2031")
    assert "Has time: from Sat 1 Mar 2031" in await ana.says("from 1 March 2031")


async def test_what_is_known_of_somebody_is_handed_out(cast: Cast, ana: Chat, claire: Chat) -> None:
    from handlers.matching import duties

    a_profile(cast, ana, kinds=["researcher"], offers="songs", themes=("health",))
    a_project(cast, claire, "Health choir", themes=("health",), wanted="singers")
    await ana.says("/match")
    with cast.house.database.begin(reads=True) as uow:
        held = duties.export(uow, id_of(ana))
    assert held["profiles"][0]["offers"] == "songs"  # type: ignore[index,call-overload]
    assert set(held) == {"profiles", "suggested", "dismissed", "unasked"}
