"""/share: an experience in at most five prompts, in one message, over two days, without a name (A10, B7)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.handlers.practices.telling import BREAKFAST, FAILED, forges, found, heard, opens, tells, told
from tests.houses import Chat, House

if TYPE_CHECKING:
    from tests.cast import Cast


async def test_five_answers_make_a_practice_that_is_found_at_once(ana: Chat, marie: Chat) -> None:
    """A10 in English: five prompts, no question for an English title, the title taken from the text."""
    await ana.says("/share")
    answers = (
        "The children of our village school came hungry.",
        "We opened a breakfast club before lessons. Parents cooked.",
        "30 of 40 pupils came every week.",
        "Money ran out in May.",
        "one cook for all",
    )
    for answer in answers:
        assert "Save" not in ana.buttons
        await ana.says(answer)
    assert "We opened a breakfast club before lessons\n" in ana.last_heard
    assert "It worked in part" in ana.last_heard
    assert "Setting: School" in ana.last_heard
    await ana.presses("Save")
    (practice,) = told(ana)
    assert (practice.title, practice.verdict) == ("We opened a breakfast club before lessons", "mixed")
    assert (practice.language, practice.english, practice.setting) == ("en", None, "school")
    assert found(marie, "parents cooked breakfast") == [practice.id]
    assert "Tbilisi Youth · Georgia · Ana · Mar" in ana.last_heard


async def test_it_is_left_and_taken_up_next_day_after_a_restart(cast: Cast, levan: Chat) -> None:
    """A10 in Georgian, with the one more question for an English title and why."""
    house = cast.house
    await levan.says("/share")
    await levan.says("ჩვენი სკოლის ბავშვები მშივრები მოდიოდნენ.")
    await levan.says("გაკვეთილებამდე საუზმის კლუბი გავხსენით.")
    house.clock.pass_(days=1)
    other = House(house.database, house.clock, platform=house.platform)
    levan.house = other
    await levan.says("/start")
    await levan.presses("გაგრძელება")
    assert "რა გამოვიდა" in levan.last_heard
    await levan.says("40-დან 30 მოსწავლე ყოველ კვირას მოდიოდა.")
    await levan.presses("გამოტოვება")
    await levan.presses("გამოტოვება")
    assert "ინგლისურად" in levan.last_heard
    assert "სხვა ენებზე კითხულობს" in levan.last_heard
    await levan.says("Breakfast club before lessons")
    await levan.presses("შენახვა")
    (practice,) = told(levan)
    assert practice.title == "გაკვეთილებამდე საუზმის კლუბი გავხსენით"
    assert (practice.language, practice.english) == ("ka", "Breakfast club before lessons")
    assert practice.worked == "40-დან 30 მოსწავლე ყოველ კვირას მოდიოდა."
    assert found(levan, "breakfast club") == [practice.id]


async def test_a_reader_of_another_language_sees_the_english_title_and_which_language_it_is_in(
    levan: Chat, ana: Chat
) -> None:
    message = "/share რა გავაკეთეთ: საუზმის კლუბი.\nრა გამოვიდა: ბავშვები მოვიდნენ.\nინგლისური სათაური: Breakfast club"
    practice = await tells(levan, message, save="შენახვა", skip="გამოტოვება")
    await opens(ana, practice)
    assert "Breakfast club" in ana.last_heard
    assert "Written in: Georgian" in ana.last_heard
    await ana.says("/practices")
    assert "Breakfast club" in ana.buttons


async def test_a_whole_practice_in_one_message_leaves_nothing_to_ask(ana: Chat) -> None:
    await ana.says(BREAKFAST)
    assert "Shall I save this?" in ana.last_heard
    await ana.presses("Save")
    (practice,) = told(ana)
    assert practice.title == "Breakfast club"
    assert practice.context == "Children of our village school came hungry."
    assert practice.done == "Parents and pupils cooked porridge before lessons."
    assert practice.not_worked == "Money ran out in May."
    assert len(practice.factors) == 2


async def test_headings_are_known_in_french_too(marie: Chat) -> None:
    message = (
        "/share Club du petit-déjeuner\n"
        "Contexte : les enfants de l’école arrivaient le ventre vide.\n"
        "Ce qu’on a fait : les parents ont cuisiné avant les cours.\n"
        "Ce qui a marché : 30 élèves sur 40 sont revenus.\n"
        "Facteurs de réussite : un cuisinier pour tous"
    )
    practice = await tells(marie, message, save="Enregistrer", skip="Passer")
    assert practice.title == "Club du petit-déjeuner"
    assert practice.done == "les parents ont cuisiné avant les cours."
    assert (practice.language, practice.verdict) == ("fr", "worked")


async def test_what_did_not_work_is_told_without_a_name_and_found_like_any_other(ana: Chat, claire: Chat) -> None:
    """B7 in English: the button is offered where it failed, and nothing tells who wrote it."""
    await ana.says("/share")
    await ana.presses("Skip")
    await ana.says("We gave out lunch vouchers at the university.")
    await ana.presses("Skip")
    await ana.presses("It did not work")
    await ana.says("Students sold them.")
    assert "What was missing" in ana.last_heard
    await ana.presses("Post it without my name")
    await ana.presses("Skip")
    assert "Without a name" in ana.last_heard
    await ana.presses("Save")
    (practice,) = told(ana)
    assert (practice.verdict, practice.anonymous) == ("failed", True)
    assert found(claire, "lunch vouchers", "verdict:failed") == [practice.id]
    await opens(claire, practice)
    assert "It did not work" in claire.last_heard
    assert "Ana" not in claire.last_heard
    assert "Tbilisi" not in claire.last_heard
    assert "Georgia" in claire.last_heard, "three members and more live there"


async def test_the_country_goes_too_where_few_live_and_nobody_near_learns_more(marie: Chat, claire: Chat) -> None:
    """B7 in French: two members live in France; their coordinator sees a practice of nobody like everybody else."""
    message = "/share Ce qui a été fait : des bons de repas.\nCe qui n'a pas marché : ils ont été vendus."
    await marie.says(message)
    while "Enregistrer" not in marie.buttons:
        await marie.presses("Passer")
    await marie.presses("Modifier")
    await marie.presses("Plus")
    await marie.presses("Nom")
    await marie.presses("Sans nom")
    await marie.presses("Enregistrer")
    (practice,) = told(marie)
    assert (practice.anonymous, practice.country) == (True, None)
    await opens(claire, practice)
    assert "France" not in claire.last_heard
    assert "Lyon" not in claire.last_heard
    await claire.presses("More")
    assert "Edit" not in claire.buttons
    assert "Evidence level" not in claire.buttons


async def test_nothing_said_of_how_it_went_is_asked_before_it_is_saved(ana: Chat) -> None:
    await ana.says("/share We met once a week in the park")
    while "Save" not in ana.buttons:
        await ana.presses("Skip")
    await ana.presses("Save")
    assert "How did it go?" in ana.last_heard
    assert told(ana) == []
    await ana.presses("It worked in part")
    await ana.presses("Save")
    assert [one.verdict for one in told(ana)] == ["mixed"]


async def test_a_word_that_is_nearly_known_is_asked_about_and_new_ones_join_the_vocabulary(ana: Chat) -> None:
    await ana.says("/share What we did: Soup.\nWhat worked: It was warm.")
    while "What made it work" not in ana.last_heard:
        await ana.presses("Skip")
    await ana.says("trusted local partnr, warm soup")
    await ana.presses("A trusted local partner")
    await ana.presses("Save")
    (practice,) = told(ana)
    with ana.house.database.begin(reads=True) as uow:
        known = uow.factors.get_many(practice.factors)
        names = {one.name("en") for one in known.values()}
    assert names == {"A trusted local partner", "warm soup"}


async def test_everybody_may_read_it_only_after_saying_so_knowingly(ana: Chat) -> None:
    practice = await tells(ana)
    await forges(ana, f"practices.edit~{practice.id}")
    await ana.presses("More")
    await ana.presses("Who may read it")
    await ana.presses("Read by everybody")
    assert "members of other networks too" in ana.last_heard
    await ana.presses("Read by everybody")
    await ana.presses("Save")
    assert [one.visibility for one in told(ana)] == ["public"]
    assert "Read by everybody" in ana.last_heard


async def test_an_earlier_wording_is_kept_and_can_be_read(ana: Chat, nino: Chat) -> None:
    practice = await tells(ana)
    ana.house.clock.pass_(days=2)
    await forges(nino, f"practices.edit~{practice.id}")
    await nino.presses("What worked")
    await nino.says("Nearly all pupils came every week.")
    await nino.presses("Save")
    assert heard(ana, "Nino changed your practice")
    await ana.presses("Earlier versions")
    assert "Nino: What worked" in ana.last_heard
    await ana.presses("Version 1")
    assert "30 of 40 pupils" in ana.last_heard
    assert found(ana, "nearly all pupils") == [practice.id]


async def test_a_long_one_is_folded_and_read_page_by_page(ana: Chat) -> None:
    long = "Слово за словом. " * 110
    message = f"/share Title: Long\nSituation: {long}\nWhat we did: {long}\nWhat worked: {long}"
    practice = await tells(ana, message)
    await opens(ana, practice)
    assert len(ana.last_heard.encode()) <= 4096
    await ana.presses("Read all of it")
    pages = [ana.last_heard]
    while "Next" in ana.buttons:
        await ana.presses("Next")
        pages.append(ana.last_heard)
    assert len(pages) >= 3
    assert all(len(page.encode()) <= 4096 for page in pages)
    assert "".join(pages).count("Слово") == 330


async def test_a_reminder_in_the_middle_does_not_answer_the_question(ana: Chat) -> None:
    await ana.says("/remind in 10 minutes call the cook")
    await ana.says("/share")
    await ana.says("Hungry children.")
    ana.house.clock.pass_(minutes=11)
    await ana.house.tick()
    assert heard(ana, "call the cook")
    await ana.says("We cooked soup.")
    await ana.says("They ate it.")
    assert "What did not work" in ana.last_heard


async def test_the_failed_one_in_one_message_counts_as_failed(ana: Chat) -> None:
    practice = await tells(ana, FAILED)
    assert (practice.verdict, practice.setting) == ("failed", "university")


async def test_the_longest_of_all_fits_into_four_kilobytes_in_georgian(levan: Chat) -> None:
    """C3, with everything that stands around it."""
    word = "სკოლამდელები "
    part = word * 150
    factors = ", ".join(f"{word}{number} {word * 4}"[:75] for number in "აბგდევზთ")
    message = (
        f"/share სათაური: {word * 9}\nვითარება: {part}\nრა გაკეთდა: {part}\n"
        f"რა გამოვიდა: {part}\nრა არ გამოვიდა: {part}\nწარმატების ფაქტორები: {factors}"
    )
    practice = await tells(levan, message, save="შენახვა", skip="გამოტოვება")
    for country in ("FR", "NO", "DE", "AM", "AZ", "TJ"):
        with levan.house.database.begin() as uow:
            assert levan.person_id is not None
            uow.practices.adapt(
                practice.id,
                network_id=practice.network_id,
                author_id=levan.person_id,
                section_id=practice.section_id,
                country=country,
                language="ka",
                what=(word * 40)[:450],
                why=(word * 40)[:450],
                now=levan.house.clock.now,
            )
    for button in (f"open~{practice.id}", f"adaptations~{practice.id}~0", "list~0", f"history~{practice.id}"):
        await forges(levan, f"practices.{button}")
        assert 100 < len(levan.last_heard.encode()) <= 4096, button
        assert len(levan.buttons) <= 8, button


async def test_a_message_that_is_edited_after_saving_leads_to_what_it_told(ana: Chat) -> None:
    await tells(ana)
    await ana.edits(BREAKFAST.replace("Money ran out", "Milk ran out"))
    assert "in the library already" in ana.last_heard
    await ana.presses("Open")
    assert "Money ran out in May" in ana.last_heard
