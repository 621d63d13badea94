"""B10, B12: a card from one message or a photo, found again by pages, filters and bookmarks, made from a practice."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from handlers.ideas.indexing import entries
from handlers.kit.incoming import Pressed
from storage import PracticeFacts, PracticeOrigin
from tests.handlers.ideas.market import SWAP, latest_idea, put_idea
from tests.houses import House
from tests.platforms.local.pictures import SECRET, png

if TYPE_CHECKING:
    from storage import Practice
    from tests.cast import Cast
    from tests.houses import Chat


async def test_one_message_fills_what_it_can(cast: Cast, nino: Chat) -> None:
    """Only themes and a picture are left to ask."""
    assert "Which themes" in await nino.says(SWAP)
    await nino.presses("Environment")
    await nino.presses("Done")
    card = await nino.presses("Skip")
    assert "Shall I save this?" in card
    saved = await nino.presses("Save")
    assert "It is not on the public page unless you say so" in saved
    plan = latest_idea(cast).plan
    assert (plan.title, plan.what, plan.why) == ("Swap shop", "Students swap clothes.", "Less waste.")
    assert (plan.how, plan.cost, plan.people) == ("A room and three racks.", "None", "4")
    assert (plan.section_id, plan.country, plan.gallery) == (cast.sections["Tbilisi Youth"], "GE", False)


@pytest.mark.parametrize(
    ("who", "line", "keys", "parts"),
    (
        (
            "olga",
            "Новая идея: Обмен одеждой: студенты меняются вещами. Зачем: меньше мусора. Стоимость: ничего",
            ("Пропустить", "Пропустить", "Пропустить", "Сохранить"),
            ("Обмен одеждой", "Меньше мусора.", "Ничего"),
        ),
        (
            "levan",
            "ახალი იდეა: ტანსაცმლის გაცვლა: სტუდენტები ტანსაცმელს ცვლიან. რატომ: ნაკლები ნაგავი. ფასი: არაფერი",
            ("გამოტოვება", "გამოტოვება", "გამოტოვება", "შენახვა"),
            ("ტანსაცმლის გაცვლა", "ნაკლები ნაგავი.", "არაფერი"),
        ),
        (
            "marie",
            "Nouvelle idée : Troc : on échange ses habits. Pourquoi : moins de déchets. Coût : rien",
            ("Passer", "Passer", "Passer", "Enregistrer"),
            ("Troc", "Moins de déchets.", "Rien"),
        ),
    ),
)
async def test_a_card_in_every_language(
    cast: Cast, who: str, line: str, keys: tuple[str, ...], parts: tuple[str, ...]
) -> None:
    chat = cast.people[who]
    await chat.says(line)
    for key in keys:
        await chat.presses(key)
    plan = latest_idea(cast).plan
    assert (plan.title, plan.why, plan.cost) == parts
    assert plan.language == {"olga": "ru", "levan": "ka", "marie": "fr"}[who]


@pytest.mark.parametrize(
    ("who", "line", "asked"),
    (
        ("ana", "idea: Swap shop", "What is it? Two"),
        ("ana", "Idea", "What is your idea?"),
        ("olga", "Идея: Обмен", "Что это такое?"),
        ("marie", "idée : Troc", "De quoi s’agit-il"),
        ("levan", "იდეა: გაცვლა", "რა არის ეს?"),
        ("ana", "ideas", "Market of ideas"),
        ("ana", "open a session with the school yesterday, 3 volunteers", ""),
    ),
)
async def test_plain_words_lead_there_and_no_further(cast: Cast, who: str, line: str, asked: str) -> None:
    said = await cast.people[who].says(line)
    assert asked in said
    assert "Until when can people vote" not in said


async def test_a_photo_with_a_caption_is_a_card_with_a_picture(cast: Cast, nino: Chat) -> None:
    """The picture is kept without what a phone wrote into it, and is told in words."""
    await nino.sends_photo(png(), SWAP)
    assert "Which themes" in nino.last_heard
    assert "What does the picture show?" in await nino.presses("Skip")
    await nino.says("Three racks of coats")
    await nino.presses("Save")
    plan = latest_idea(cast).plan
    assert plan.alt == "Three racks of coats"
    assert plan.blob_id is not None
    with cast.house.database.begin() as uow:
        blob = uow.blobs.get(plan.blob_id)
    assert SECRET not in blob.data
    assert blob.expires_at is None
    await nino.says("/ideas")
    await nino.presses("1. Swap shop")
    assert [file.alt for file in nino.last.files] == ["Three racks of coats"]


async def test_an_unfinished_card_goes_on_next_day_in_another_process(house: House, cast: Cast, nino: Chat) -> None:
    await nino.says("/ideas new")
    await nino.says("Swap shop")
    house.clock.pass_(days=1)
    again = House(house.database, house.clock, platform=house.platform)
    nino.house = again
    assert "How is it done?" in await nino.says("Students bring clothes and take others home")
    for key in ("Skip", "Skip", "Skip"):
        await nino.presses(key)
    assert "Students bring clothes" in await nino.presses("Save")


async def test_pages_of_five_keep_their_filter_and_say_where_one_is(house: House, cast: Cast, ana: Chat) -> None:
    with house.database.begin() as uow:
        theme = uow.networks.list_themes(cast.network)[0]
    for number in range(23):
        put_idea(cast, f"Idea {number}", themes=(theme.id,))
    for number in range(3):
        put_idea(cast, f"Elsewhere {number}", "Lyon Solidaire", "claire")
    first = await ana.says("/ideas environment Georgia")
    assert "Only: Environment and Georgia" in first
    assert "1–5 of 23" in first
    second = await ana.presses("Next")
    assert "6–10 of 23" in second
    assert "Only: Environment and Georgia" in second
    # The process ends; the buttons know all that is needed.
    ana.house = House(house.database, house.clock, platform=house.platform)
    third = await ana.presses("Next")
    assert "11–15 of 23" in third
    assert "Elsewhere" not in third
    assert "6–10 of 23" in await ana.presses("Previous")
    assert len(ana.buttons) == 8
    opened = await ana.presses("6. Idea")
    assert "Tbilisi Youth, Georgia" in opened
    assert "6–10 of 23" in await ana.presses("Back to the list")


async def test_bookmarks_survive_and_narrow_the_list(house: House, cast: Cast, olga: Chat) -> None:
    put_idea(cast, "Обмен", language="ru")
    put_idea(cast, "Другое", language="ru")
    await olga.says("/ideas")
    await olga.presses("2. Обмен")
    await olga.presses("В закладки")
    assert "✓ В закладках" in olga.buttons
    olga.house = House(house.database, house.clock, platform=house.platform)
    only = await olga.says("/ideas мои закладки")
    assert "1–1 из 1" in only
    assert "Обмен" in only
    assert "Другое" not in only
    await olga.says("/ideas")
    await olga.presses("Фильтр и другое")
    assert "Другое" not in await olga.presses("Мои закладки")


@pytest.mark.parametrize(
    ("who", "typed", "code"),
    (
        ("ana", "environment Georgia", "t{environment}.cGE"),
        ("ana", "in France about clothes", "cFR.wclothes"),
        ("ana", "my section bookmarks", "b.m"),
        ("olga", "экология в Грузии", "t{environment}.cGE"),
        ("marie", "mes favoris en Géorgie", "cGE.b"),
        ("levan", "ჩემი სექცია საქართველო", "cGE.m"),
    ),
)
async def test_filters_are_read_from_words(cast: Cast, who: str, typed: str, code: str) -> None:
    put_idea(cast, "Something")
    chat = cast.people[who]
    await chat.says(f"/ideas {typed}")
    with cast.house.database.begin() as uow:
        themes = {one.slug: one.id for one in uow.networks.list_themes(cast.network)}
    menu = next(key.data for row in chat.last.rows for key in row if key.data.startswith("ideas.menu"))
    assert menu == f"ideas.menu~{code.format(**themes)}"


async def test_words_find_cards_and_what_is_withdrawn_is_not_found(cast: Cast, ana: Chat, nino: Chat) -> None:
    await nino.says(SWAP)
    for key in ("Skip", "Skip", "Save"):
        await nino.presses(key)
    put_idea(cast, "Blood donors")
    assert "Swap shop" in await ana.says("/ideas clothes racks")
    await nino.presses("Public page and more")
    await nino.presses("Withdraw it")
    assert "Nothing here fits that" in await ana.says("/ideas clothes racks")
    assert "Swap shop" not in await ana.says("/ideas")
    await nino.presses("Put it back on the market")
    assert "Swap shop" in await ana.says("/ideas clothes racks")


async def test_the_author_is_asked_without_an_address(cast: Cast, olga: Chat, nino: Chat) -> None:
    put_idea(cast, "Swap shop")
    await olga.says("/ideas")
    await olga.presses("1. Swap shop")
    await olga.presses("Задать вопрос")
    await olga.says("Сколько нужно вешалок?")
    assert nino.last_heard == "Olga asks about your idea “Swap shop”:\n\nСколько нужно вешалок?"
    await nino.presses("Answer")
    await nino.says("Three are enough")
    assert olga.last_heard == "Ответ об идее «Swap shop», отвечает Nino:\n\nThree are enough"


async def test_only_the_fields_that_were_changed_are_written(cast: Cast, nino: Chat, tamar: Chat) -> None:
    idea = put_idea(cast, "Swap shop", what="Clothes")
    await nino.says("/ideas")
    await nino.presses("1. Swap")
    await nino.presses("Edit")
    await nino.presses("Edit")
    await nino.presses("Title")
    await nino.says("Clothes swap")
    with cast.house.database.begin() as uow:
        before = uow.ideas.get(idea.id)
        uow.ideas.change(idea.id, replace(before.plan, what="Coats"), now=cast.house.clock.now)
    await nino.presses("Save")
    plan = latest_idea(cast).plan
    assert (plan.title, plan.what) == ("Clothes swap", "Coats")


# --- from a practice


def a_practice(cast: Cast, **more: object) -> Practice:
    with cast.house.database.begin() as uow:
        theme = uow.networks.list_themes(cast.network)[0].id
        facts = PracticeFacts(
            "Winter gym",
            "en",
            "worked",
            date(2030, 1, 5),
            context="It is cold",
            done="We opened the gym",
            worked="80 came",
            themes=(theme,),
            **more,  # type: ignore[arg-type]
        )
        origin = PracticeOrigin(cast.people["ana"].person_id, cast.sections["Tbilisi Youth"], "GE")
        return uow.practices.add(cast.network, facts, origin, now=cast.house.clock.now)


async def press_from_practice(chat: Chat, practice: Practice) -> str:
    return await chat.sends(Pressed(f"ideas.from_practice~{practice.id}", "m", press=f"p{practice.id}"))


async def test_a_practice_becomes_a_card_with_its_words_and_its_credit(cast: Cast, ana: Chat, marie: Chat) -> None:
    practice = a_practice(cast)
    asked = await press_from_practice(ana, practice)
    assert asked.startswith("Taken over from the practice")
    await ana.presses("Skip")
    saved = await ana.presses("Save")
    assert "From the practice “Winter gym” of Tbilisi Youth" in saved
    assert "The practice behind it" in ana.buttons
    plan = latest_idea(cast).plan
    assert (plan.what, plan.how, plan.result) == ("It is cold", "We opened the gym", "80 came")
    assert (plan.practice_id, len(plan.themes)) == (practice.id, 1)
    assert "on the market already" in await press_from_practice(ana, practice)


async def test_nobody_else_takes_a_practice_to_the_market(cast: Cast, marie: Chat, nino: Chat) -> None:
    practice = a_practice(cast)
    assert "Seule la personne" in await press_from_practice(marie, practice)
    assert "Taken over" in await press_from_practice(nino, practice)  # coordinates the section


async def test_a_practice_without_name_is_not_named_on_the_card(cast: Cast, ana: Chat, nino: Chat) -> None:
    practice = a_practice(cast, anonymous=True)
    assert "Only whoever wrote this practice" in await press_from_practice(nino, practice)
    await press_from_practice(ana, practice)
    await ana.presses("Skip")
    saved = await ana.presses("Save")
    assert "From the practice" not in saved
    plan = latest_idea(cast).plan
    assert (plan.practice_id, plan.section_id, plan.country) == (None, None, "GE")


async def test_try_this_leads_to_a_plan_that_credits_the_card(cast: Cast, marie: Chat) -> None:
    """B12: the button of the other room is there and answers."""
    idea = put_idea(cast, "Swap shop", what="Clothes")
    await marie.says("/ideas")
    await marie.presses("1. Swap shop")
    await marie.presses("Essayer")
    with cast.house.database.begin() as uow:
        assert marie.person_id is not None
        drafts = uow.drafts.list_open(marie.person_id)
        plans = uow.plans.list_of(marie.person_id)
    assert drafts or [one.origin.item for one in plans if one.origin is not None] == [idea.id]


async def test_filters_by_buttons(cast: Cast, ana: Chat) -> None:
    put_idea(cast, "Georgian one")
    put_idea(cast, "French one", "Lyon Solidaire", "claire")
    await ana.says("/ideas")
    await ana.presses("Filter and more")
    assert len(ana.buttons) == 8
    await ana.presses("Country")
    assert ana.buttons[:2] == ["France (1)", "Georgia (1)"]
    assert "French one" in await ana.presses("France")
    await ana.presses("Filter and more")
    assert "French one" not in await ana.presses("My section")


async def test_the_index_can_be_made_anew(cast: Cast) -> None:
    """Of all that is published, and of nothing else; the public page is for everybody."""
    first, second = put_idea(cast, "Swap shop"), put_idea(cast, "Open one", gallery=True)
    gone = put_idea(cast, "Gone")
    with cast.house.database.begin() as uow:
        uow.ideas.withdraw(gone.id, now=cast.house.clock.now)
        listed = entries(uow, 0, 100)
        assert [one.item for one in listed] == [first.id, second.id]
        assert [one.item for one in entries(uow, first.id, 1)] == [second.id]
    assert [one.readers for one in listed] == [{"network:1"}, {"network:1", "public"}]
    assert "country:GE" in listed[0].tags
