"""A3, A5, A7, C9: posted in one line, refused with the rule named, found, brought forward, asked after, withdrawn."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from handlers.kit.countries import country_codes
from handlers.kit.language_names import CODES
from handlers.projects import rules
from storage import PROJECT_SILENCE, Research
from tests.handlers.projects.places import an_organisation, join, press, put_project, stored

if TYPE_CHECKING:
    from tests.cast import Cast
    from tests.houses import Chat

LINE = (
    "/projects new School gardens, health, March to June 2031, France. Aims: pupils grow and measure. "
    "Wanted: two schools. Languages: French, Russian. How many: 2. Costs: none. Apply by: 15 January 2031. "
    "Answer by: 30 January 2031. Next step: first meeting. Needs: tools. Method: beds and notebooks. "
    "Tasks: two lessons a month"
)


@pytest.mark.parametrize("label", ("Cherche", "Recherché", "Recherchés", "Qui est recherché", "On recherche"))
async def test_who_is_wanted_is_read_behind_any_french_word_for_it(cast: Cast, ana: Chat, label: str) -> None:
    """What is not known as a label falls into the aims, and nobody is looked for."""
    await ana.says("/language fr")
    await ana.says(f"/projects nouveau Jardins d’école, santé. But : semer. {label} : deux écoles. Langues : français")
    with cast.house.database.begin(reads=True) as uow:
        assert ana.person_id is not None
        draft = uow.drafts.active(ana.person_id)
    assert draft is not None
    assert (draft.values["wanted"], draft.values["aims"]) == ("Deux écoles", "Semer.")


async def test_one_line_fills_a_project_and_the_rules_of_the_network_hold(cast: Cast, ana: Chat, root: Chat) -> None:
    """A3: what is not eligible is refused with the failed rule in words and the way out, and the draft is kept."""
    an_organisation(cast, "Garden Union", kind="union", member=True)
    an_organisation(cast, "Far Company", kind="company", education=True)
    read = await ana.says(LINE)
    for part in ("School gardens", "Pupils grow and measure.", "Themes: Health", "Sat 1 Mar – Mon 30 Jun 2031"):
        assert part in read
    for part in ("Countries wanted: France", "Wanted: Two schools", "2 partners", "French and Russian"):
        assert part in read
    for part in ("apply by Wed 15 Jan 2031", "answer by Thu 30 Jan 2031", "Next step: First meeting", "Costs: None"):
        assert part in read

    refused = await ana.presses("Save")
    assert "This rule is not met: “It is run by a member organisation" in refused
    assert "/organisations" in refused
    assert {"Far Company", "Garden Union"} <= set(ana.buttons)
    # The draft survives anything else that is done in between.
    await ana.says("/projects")
    assert "Your unfinished entry" in ana.last_heard
    await ana.presses("Continue")
    await ana.presses("Far Company")
    refused = await ana.presses("Save")
    assert "A coordinator can confirm this organisation" in refused
    await ana.presses("Garden Union")
    saved = await ana.presses("Save")
    assert saved.startswith("Posted. You lead it.")
    assert "Organisation: Garden Union" in saved
    project = stored(cast)
    assert (project.wanted_count, project.countries, project.languages) == (2, ("FR",), ("fr", "ru"))
    assert (project.state, project.stage, project.section_id) == ("open", "idea", cast.sections["Tbilisi Youth"])

    # An initiative needs a theme alone, and says so when it has none.
    await ana.says("/projects new initiative Night walks. Aims: see the town. Wanted: walkers. Period: May 2031")
    await ana.presses("Skip")
    refused = await ana.presses("Save")
    assert "This rule is not met: “It has at least one theme" in refused
    assert "member organisation" not in refused
    await ana.presses("Health")
    await ana.presses("Done")
    assert "Initiative · Idea since" in await ana.presses("Save")

    # Whoever has no organisation makes it one with a press.
    await ana.says("/projects new Street chess, education, June 2031. Aims: play. Wanted: players")
    await ana.presses("Save")
    assert "Initiative" in await ana.presses("Make it an initiative")
    assert "Initiative · Idea since" in await ana.presses("Save")

    # The network switches a rule off from the chat; whoever does not coordinate it cannot.
    assert "Only a coordinator" in await ana.says("/projects rules")
    assert "On" in await root.says("/projects rules")
    assert "Off" in await root.presses("Switch off: organisation")
    await ana.says("/projects new Radio, education, June 2031. Aims: speak. Wanted: speakers")
    assert (await ana.presses("Save")).startswith("Posted.")


async def test_a_project_is_found_by_filters_and_by_words(cast: Cast, ana: Chat, marie: Chat) -> None:
    """A7: everything eligible can be browsed, five a page, with filters kept; found by its words as well."""
    with cast.house.database.begin(reads=True) as uow:
        health = next(one.id for one in uow.networks.list_themes(cast.network) if one.slug == "health")
    for number in range(6):
        put_project(cast, "nino", title=f"Project {number}", themes=(health,), languages=("fr",))
    put_project(cast, "nino", title="Rivers without plastic", country="FR", section_id=None, countries=("GE",))
    put_project(cast, "nino", title="Long over", stage="finished")

    listed = await marie.says("/projects")
    assert "1–5 of 7" in listed.replace("sur", "of")
    assert "Long over" not in listed
    await marie.presses("Suivant")
    assert "6–7" in marie.last_heard
    await marie.presses("Filtrer et plus")
    await marie.presses("Thème")
    only = await marie.presses("Santé (6)")
    assert "Seulement : Santé" in only.replace("\u202f", " ")
    await marie.presses("Suivant")
    assert "6–6 sur 6" in marie.last_heard
    await marie.presses("Filtrer et plus")
    await marie.presses("Langue")
    both = await marie.presses("français (6)")
    assert "Santé et français" in both
    assert "Rivers" in await ana.says("/projects plastic rivers")
    assert "Rivers" in await ana.says("/projects France")
    assert "Nothing here fits that" in await ana.says("/projects France paused")
    assert "Long over" in await ana.says("/projects finished")
    found = await ana.says("/find plastic")
    assert "Rivers without plastic" in found
    opened = await ana.presses("1. Rivers") if any(one.startswith("1. Rivers") for one in ana.buttons) else found
    assert "Rivers without plastic" in opened
    card = await press(ana, "projects.open", 7)
    assert "I am interested" in ana.buttons
    assert "Rivers without plastic" in card


async def test_it_seeks_a_researcher_until_it_does_not(cast: Cast, marie: Chat, ana: Chat) -> None:
    """A5: question, place, period, language and what it offers; unmarked, it is off every such list at once."""
    project = put_project(cast, "marie")
    await press(marie, "projects.open", project.id)
    await marie.presses("Ouvrir à la recherche")
    await marie.says("Mangent-ils plus de légumes ?")
    await marie.says("Dijon")
    await marie.says("à partir de mars 2031")
    await marie.presses("français")
    await marie.says("Des données de trois ans")
    card = (await marie.presses("Enregistrer")).replace("\u202f", " ")
    for part in (
        "Mangent-ils plus de légumes ?",
        "Lieu : Dijon",
        "1 mars 2031",
        "Ce qui est offert : Des données de trois ans",
    ):
        assert part in card
    seeking = await ana.says("/projects seeks a researcher")
    assert "School gardens" in seeking
    await press(marie, "projects.open", project.id)
    await marie.presses("La recherche souhaitée")
    await marie.presses("Ne plus chercher")
    assert stored(cast).research is None
    assert "School gardens" not in await ana.says("/projects seeks a researcher")


async def test_stages_and_news_are_kept_with_their_dates(cast: Cast, levan: Chat, ana: Chat) -> None:
    """C9: stage, team, needs and next step; what happened stays, and withdrawn is gone until it is brought back."""
    project = put_project(cast, "levan", stage="idea", needs="ხელსაწყოები", next_step="შეხვედრა")
    card = await press(levan, "projects.open", project.id)
    assert "შეხვედრა" in card
    cast.house.clock.now += timedelta(days=3)
    await levan.presses("ეტაპი")
    assert "მიმდინარეობს" in await levan.presses("მიმდინარეობს")
    await levan.presses("სიახლის თქმა")
    assert "30 კვალი დავთესეთ" in await levan.says("30 კვალი დავთესეთ")
    await levan.presses("მეტი")
    happened = await levan.presses("რა მოხდა")
    assert happened.index("30 კვალი") < happened.index("მიმდინარეობს") < happened.index("იდეა")
    await levan.presses("უკან")
    await levan.presses("ჩვენების გაუქმება")
    assert "School gardens" not in await ana.says("/projects")
    assert "School gardens" not in await ana.says("/find gardens")
    assert "not here any more" in await press(ana, "projects.open", project.id)
    await press(levan, "projects.open", project.id)
    await levan.presses("დაბრუნება")
    assert "School gardens" in await ana.says("/projects")


async def test_silence_is_asked_about_once_and_a_form_goes_on(cast: Cast, ana: Chat, olga: Chat, marie: Chat) -> None:
    """C9: the whole team is asked one question with three buttons; one answer is enough, and silence marks nothing."""
    project = put_project(cast, "ana")
    join(cast, project, "olga")
    cast.house.clock.now += PROJECT_SILENCE - timedelta(hours=1)
    await cast.house.tick()
    assert "no news" not in ana.last_heard
    await ana.says("/projects new")  # a form is open when the question comes
    cast.house.clock.now += timedelta(days=1, hours=1)
    await cast.house.tick()
    cast.house.clock.now += timedelta(days=1)
    await cast.house.tick()
    asked = [heard for heard in ana.heard if "There has been no news since" in heard.shown.plain]
    assert len(asked) == 1
    assert [key.label for row in asked[0].shown.rows for key in row] == [
        "It goes on",
        "It is paused",
        "It is finished",
    ]
    assert "Новостей нет" in olga.last_heard
    assert "Pas de nouvelles depuis" in await press(marie, "projects.open", project.id)
    assert "Projet" in marie.last_heard or "Initiative" in marie.last_heard
    assert stored(cast).stage == "running"
    assert "Which themes" in await ana.says("Another one")  # the form's question was the one that was answered

    thanked = await olga.presses("Продолжается")
    assert "Спасибо" in thanked
    assert stored(cast).updated_at == cast.house.clock.now
    assert "Pas de nouvelles" not in await press(marie, "projects.open", project.id)
    cast.house.clock.now += PROJECT_SILENCE + timedelta(days=2)
    await cast.house.tick()
    assert len([heard for heard in ana.heard if "There has been no news since" in heard.shown.plain]) == 2
    await ana.presses("It is paused")
    assert stored(cast).stage == "paused"
    # Whoever answers second is told, and changes nothing.
    assert "ответ уже есть" in await olga.presses("Всё завершено")
    assert stored(cast).stage == "paused"
    cast.house.clock.now += PROJECT_SILENCE * 3
    await cast.house.tick()
    assert len([heard for heard in ana.heard if "There has been no news since" in heard.shown.plain]) == 1


async def test_what_is_changed_is_what_was_said(cast: Cast, ana: Chat) -> None:
    """Only what a form changed is written: what happened in between stays."""
    project = put_project(cast, "ana", aims="Grow", themes=())
    await press(ana, "projects.edit", project.id)
    await ana.says("Aims: grow more. Costs: none")
    with cast.house.database.begin() as uow:
        assert ana.person_id is not None
        uow.projects.step(project.id, ana.person_id, stage="paused", now=cast.house.clock.now)
    assert "Grow more" in await ana.presses("Save")
    after = stored(cast)
    assert (after.aims, after.costs, after.stage) == ("Grow more.", "None", "paused")


async def test_a_project_that_says_everything_is_one_message(cast: Cast, levan: Chat) -> None:
    """C3: however much is told, a card is at most what a platform shows at once."""
    texts = {name: "ა" * most for name, most in rules.LONGEST.items()}
    told: dict[str, object] = {
        name: texts[name] for name in ("title", "aims", "method", "wanted", "costs", "tasks", "needs", "next_step")
    }
    lists: dict[str, object] = {
        "countries": tuple(sorted(country_codes()))[:10],
        "languages": CODES[: rules.MOST_LANGUAGES],
    }
    day = cast.house.clock.now.date()
    days: dict[str, object] = {
        "starts_on": day,
        "ends_on": day + timedelta(days=400),
        "apply_by": day,
        "answer_by": day,
    }
    project = put_project(cast, "levan", **{**told, **lists, **days, "wanted_count": 1000})  # type: ignore[arg-type]
    with cast.house.database.begin() as uow:
        assert levan.person_id is not None
        research = Research(texts["question"], texts["place"], day, day, "ka", texts["offers"])
        uow.projects.seek(project.id, research, now=cast.house.clock.now)
        said = texts["news"]
        uow.projects.step(project.id, levan.person_id, stage="running", words=said, now=cast.house.clock.now)
    for route in ("projects.open", "projects.share", "projects.history", "projects.fields"):
        args = (0,) if route == "projects.fields" else ()
        assert len(await press(levan, route, project.id, *args)) <= 4096, route
    await press(levan, "projects.edit", project.id)
    assert len(levan.last_heard) <= 4096


async def test_a_project_that_wants_a_researcher_seeks_one(cast: Cast, ana: Chat, olga: Chat) -> None:
    """A5: said in one line, it is on the lists of researchers at once; whoever wants schools seeks none."""
    for chat, line, skip, save in (
        (
            ana,
            "/projects new initiative Bird walks, health, Georgia. Wanted: a researcher who counts birds",
            "Skip",
            "Save",
        ),
        (
            olga,
            "/projects новая инициатива: Сады, здоровье, Грузия. Кого ищем: исследовательницу садов",
            "Пропустить",
            "Сохранить",
        ),
        (ana, "/projects new initiative Gardens, health, Georgia. Wanted: two schools", "Skip", "Save"),
    ):
        await chat.says(line)
        for _ in range(12):
            if save in chat.buttons:
                break
            await chat.presses(skip if skip in chat.buttons else chat.buttons[0])
        await chat.presses(save)
    with cast.house.database.begin(reads=True) as uow:
        found = {one.wanted: one.research is not None for one in uow.projects.list_all(after=0, limit=9)}  # type: ignore[arg-type]
    assert list(found.values()) == [True, True, False], found
