"""A25, C22: an event is posted in a line, read by everybody on their own clock, changed, repeated and cancelled."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from handlers.kit.incoming import Pressed
from tests.handlers.events.posting import CLEAN_UP, answer, counts, latest, look, post, said

if TYPE_CHECKING:
    from tests.cast import Cast
    from tests.houses import Chat, House


async def test_one_line_fills_what_it_can_and_is_read_back_before_it_is_saved(
    house: House, cast: Cast, nino: Chat
) -> None:
    card = await nino.says(f"/event {CLEAN_UP}, 20 places, register by Thursday 21 March, https://kith.example/x")
    assert card == (
        "Beach clean-up\nSomething done together\n\n"
        "Sat 23 Mar 2030, 10:00–13:00 (Tbilisi)\nThat is in 10 days.\n"
        "Place: Batumi beach\nLink: https://kith.example/x\nFor: Tbilisi Youth\nSeats: 20\n"
        "Please answer by Thu 21 Mar 2030, 23:59\n\nShall I save this?"
    )
    await nino.presses("Save")
    plan = latest(house).plan
    assert (plan.kind, plan.capacity, plan.host_id) == ("activity", 20, cast.sections["Tbilisi Youth"])


async def test_the_simplest_event_is_one_line_and_one_press(house: House, cast: Cast, nino: Chat) -> None:
    await nino.says("/event Meeting on Friday at 18:00 in the library")
    assert "Posted." in await nino.presses("Save")
    plan = latest(house).plan
    assert (plan.title, plan.place, plan.kind) == ("Meeting", "library", "meeting")


async def test_an_organisers_card_is_one_screen_of_buttons(house: House, cast: Cast, root: Chat) -> None:
    """The most that a card has: an event of the network, with a programme, for whoever organises it."""
    await root.says("/event Youth conference 3-5 May, City hall")
    for label in ("the whole network", "Done", "Save"):
        await root.presses(label)
    assert len(root.buttons) == 8
    await root.presses("For organisers")
    assert root.buttons == ["Who comes", "Once more", "Cancel it", "Back"]


async def test_everybody_reads_it_on_their_own_clock(
    house: House, cast: Cast, root: Chat, ana: Chat, marie: Chat
) -> None:
    """A25: three zones; on the day between two clock changes Oslo is one hour behind Tbilisi's usual distance."""
    with house.database.begin() as uow:
        assert marie.person_id is not None
        uow.people.change(marie.person_id, language="en", zone="America/New_York")
    await root.says("/event Network meeting Friday 5 April 18:00-19:00, https://meet.example/1")
    await root.presses("the whole network")
    await root.presses("Done")
    while "Shall I save" not in root.last_heard:
        await root.presses("Skip")
    own = await root.presses("Save")
    assert "Fri 5 Apr 2030, 18:00–19:00 (Oslo)" in own
    assert "organiser’s clock" not in own
    theirs = await look(ana, "Network meeting")
    assert "Fri 5 Apr 2030, 20:00–21:00 (Tbilisi)\nOn the organiser’s clock (Oslo): Fri 5 Apr, 18:00" in theirs
    assert "Fri 5 Apr 2030, 12:00–13:00 (New York)" in await look(marie, "Network meeting")


@pytest.mark.parametrize(
    ("line", "when"),
    (
        ("Youth conference 3-5 May, City hall", "Fri 3 – Sun 5 May 2030, all day"),
        ("Meeting tomorrow at 18:00 for 2 hours, City hall", "Thu 14 Mar 2030, 18:00–20:00 (Tbilisi)"),
        ("Training from 3 May 10:00 to 4 May 17:00, City hall", "Fri 3 May 2030, 10:00 – Sat 4 May 2030, 17:00"),
        ("Meeting by the river on Friday at 9", "Fri 15 Mar 2030, 09:00 (Tbilisi)"),
        ("Call for mentors until 20 March", "Open until Wed 20 Mar 2030, 23:59 (Tbilisi)"),
    ),
)
async def test_times_in_a_line(house: House, cast: Cast, nino: Chat, line: str, when: str) -> None:
    assert when in await post(nino, line)


@pytest.mark.parametrize(
    ("language", "line", "title"),
    (
        ("en", "Film night on Friday at 19:00-21:00, office", "Film night"),
        ("en", "Quiz evening next Saturday 19:00, office", "Quiz evening"),
        ("en", "Family weekend 4-5 May, office", "Family weekend"),
        ("ka", "კინოს საღამო შაბათს 19:00, ოფისი", "კინოს საღამო"),
        # Here the part of the day belongs to the time.
        ("en", "Meeting Friday evening at 18:00, office", "Meeting"),
        ("en", "Meeting in the evening on Friday 18:00, office", "Meeting"),
        ("en", "Meeting evening of Friday, office", "Meeting"),
        ("fr", "Réunion samedi soir à 20h, bureau", "Réunion"),
    ),
)
async def test_an_evening_belongs_to_the_title_where_the_hour_says_more(
    house: House, cast: Cast, nino: Chat, language: str, line: str, title: str
) -> None:
    with house.database.begin() as uow:
        assert nino.person_id is not None
        uow.people.change(nino.person_id, language=language)
    await nino.says(f"/event {line}")
    with house.database.begin() as uow:
        draft = uow.drafts.active(nino.person_id)
    assert draft is not None
    assert draft.values["title"] == title


async def test_a_day_alone_asks_for_the_hour(house: House, cast: Cast, nino: Chat) -> None:
    asked = await nino.says("/event Meeting on Friday, City hall")
    assert asked.startswith("At what time does it begin?")
    assert "Fri 15 Mar 2030, 18:00–19:30" in await nino.says("18:00-19:30")


async def test_a_time_that_is_over_is_refused_with_words_that_help(house: House, cast: Cast, nino: Chat) -> None:
    await nino.says("/event Meeting, City hall")
    assert "over already" in await nino.says("1 March 2030 18:00")
    assert "could not find the time" in await nino.says("soon")
    assert "Shall I save" in await nino.says("Friday 18:00")


async def test_members_do_not_post_and_coordinators_only_for_what_they_look_after(
    house: House, cast: Cast, ana: Chat, nino: Chat
) -> None:
    assert "Only a coordinator" in await ana.says("/event Party Friday 18:00")
    assert "Post an event" not in (ana.buttons, await ana.says("/events"))
    await nino.says(f"/event {CLEAN_UP}")
    await nino.presses("Edit")
    await nino.presses("For whom")
    assert "Somebody else looks after" in await nino.says("Lyon Solidaire")


async def test_an_event_of_elsewhere_does_not_exist_here(house: House, cast: Cast, nino: Chat, claire: Chat) -> None:
    await post(nino)
    event = latest(house)
    assert "Nothing is planned yet" in await claire.says("/events")
    for act in (f"events.look~{event.id}", f"events.answer~{event.id}~yes", f"events.who~{event.id}~0"):
        assert await claire.sends(Pressed(act, "", "forged")) == "This is not here any more."
    for act in ("edit", "cancel", "duplicate", "who"):
        assert "not here" in await claire.sends(Pressed(f"events.{act}~{event.id}", "", "forged"))
    assert counts(house) == {}


async def test_members_see_counts_and_organisers_names(house: House, cast: Cast, nino: Chat, ana: Chat) -> None:
    await post(nino)
    assert "Coming: 1, maybe: 0" in await answer(ana)
    event = latest(house)
    assert "Only a coordinator" in await ana.sends(Pressed(f"events.who~{event.id}~0", "", "forged"))
    await look(nino)
    await nino.presses("For organisers")
    assert await nino.presses("Who comes") == "Beach clean-up\n\nComing\nAna"


async def test_moving_tells_those_who_come_the_old_and_the_new_time(
    house: House, cast: Cast, nino: Chat, ana: Chat, levan: Chat
) -> None:
    await post(nino)
    await answer(ana)
    await look(nino)
    await nino.presses("Edit")
    await nino.presses("When")
    await nino.says("Sunday 24 March 11:00-14:00")
    assert "Changed." in await nino.presses("Save")
    told = said(ana, "Something has changed")
    assert [one.splitlines() for one in told] == [
        [
            "Something has changed: Beach clean-up",
            "",
            "Now",
            "Sun 24 Mar 2030, 11:00–14:00 (Tbilisi)",
            "Before",
            "Sat 23 Mar 2030, 10:00–13:00 (Tbilisi)",
        ]
    ]
    assert levan.heard == []
    house.clock.move_to("2030-03-23 12:00", zone="Asia/Tbilisi")
    await house.tick()
    reminded = said(ana, "coming up")
    assert len(reminded) == 1, "after a silence of days the nearest reminder is enough"
    assert "It is coming up: tomorrow." in reminded[0]
    assert "Sun 24 Mar 2030, 11:00–14:00" in reminded[0]


async def test_what_is_moved_goes_on_as_long_as_before(house: House, cast: Cast, nino: Chat) -> None:
    await post(nino)
    for label in ("Edit", "When"):
        await nino.presses(label)
    assert "Sun 24 Mar 2030, 15:00–18:00" in await nino.says("Sunday 24 March 15:00")
    await nino.presses("Edit")
    await nino.presses("When")
    assert "Sun 24 Mar 2030, 15:00–16:00" in await nino.says("15:00-16:00")


async def test_an_edit_that_moves_nothing_tells_nobody(house: House, cast: Cast, nino: Chat, ana: Chat) -> None:
    await post(nino)
    await answer(ana)
    before = len(ana.heard)
    await look(nino)
    await nino.presses("Edit")
    await nino.presses("More")
    await nino.presses("More about it")
    await nino.says("Bring gloves")
    await nino.presses("Save")
    assert "Bring gloves" in nino.last_heard
    assert len(ana.heard) == before


async def test_cancelling_tells_those_who_come_and_nothing_follows(
    house: House, cast: Cast, nino: Chat, ana: Chat, levan: Chat
) -> None:
    await post(nino)
    await answer(ana, "Maybe")
    await look(nino)
    await nino.presses("For organisers")
    await nino.presses("Cancel it")
    assert "Cancelled. I am telling" in await nino.says("There is a storm")
    assert "This is cancelled: Beach clean-up\nReason: There is a storm" in ana.last_heard
    assert levan.heard == []
    house.clock.move_to("2030-03-30 12:00")
    await house.tick()
    assert said(ana, "coming up") == []
    assert said(nino, "How did it go") == []


async def test_news_of_a_night_do_not_wait_until_it_is_too_late(
    house: House, cast: Cast, nino: Chat, ana: Chat
) -> None:
    await post(nino, "Meeting tomorrow 8:30, City hall")
    await answer(ana, title="Meeting")
    house.clock.move_to("2030-03-13 22:00", zone="Asia/Tbilisi")
    await look(nino, "Meeting")
    await nino.presses("For organisers")
    await nino.presses("Cancel it")
    await nino.says("Ill")
    assert "This is cancelled" in ana.last_heard


async def test_once_more_asks_only_for_the_time(house: House, cast: Cast, nino: Chat) -> None:
    await post(nino, f"{CLEAN_UP}, 20 places")
    await nino.presses("For organisers")
    await nino.presses("Once more")
    assert "When is it?" in nino.last_heard
    card = await nino.says("6 April 10:00")
    assert "Seats: 20" in card
    assert "Place: Batumi beach" in card
    await nino.presses("Save")
    assert latest(house).plan.comes_at.isoformat() == "2030-04-06T06:00:00+00:00"


async def test_five_a_page_and_found_by_words(house: House, cast: Cast, nino: Chat, ana: Chat) -> None:
    for day in range(1, 8):
        await post(nino, f"Meeting number {day} on {day} April 18:00, City hall")
    first = await ana.says("/events")
    assert [label for label in ana.buttons if label.startswith("Meeting")] == [
        f"Meeting number {day}" for day in range(1, 6)
    ]
    assert "1/2" in first
    assert "Meeting number 7" in await ana.presses("Next")
    assert "Meeting number 3" in await ana.says("/events number 3")
    assert "Nothing ahead is called" in await ana.says("/events picnic")


async def test_buttons_survive_a_restart_and_a_form_goes_on(house: House, cast: Cast, nino: Chat, ana: Chat) -> None:
    from tests.houses import Chat, House

    await post(nino)
    await look(ana)
    again = House(house.database, house.clock, platform=house.platform)
    ana_again = Chat(again, "ana", "Ana", "en", ana.person_id)
    assert "You are coming" in await ana_again.presses("Yes")


async def test_a_message_about_an_event_does_not_answer_an_open_form(
    house: House, cast: Cast, nino: Chat, ana: Chat
) -> None:
    await post(nino)
    await answer(ana)
    await ana.says("/log")
    house.clock.move_to("2030-03-20 10:00", zone="Asia/Tbilisi")
    await house.tick()
    assert "coming up" in ana.last_heard
    assert "When" in await ana.says("Reading to children") or "when" in ana.last_heard


@pytest.mark.parametrize(
    ("language", "line", "card"),
    (
        (
            "fr",
            "Nettoyage de la plage samedi 23 mars de 10h à 13h, plage de Batoumi, 20 places, inscription jusqu'à jeudi",
            (
                "Nettoyage de la plage",
                "10:00–13:00",
                "Lieu\u202f: plage de Batoumi",
                "Places\u202f: 20",
                "jeu. 14 mars",
            ),
        ),
        (
            "ru",
            "Уборка пляжа в субботу 23 марта с 10 до 13, Батуми, 20 мест, запись до четверга",
            ("Уборка пляжа", "10:00–13:00", "Место: Батуми", "Мест: 20", "чт, 14 мар"),
        ),
        (
            "ka",
            "სანაპიროს დასუფთავება შაბათს 10:00-13:00, ბათუმი, 20 ადგილი",
            ("სანაპიროს დასუფთავება", "10:00–13:00", "ადგილი: ბათუმი", "ადგილები: 20"),
        ),
    ),
)
async def test_one_line_in_every_language(
    house: House, cast: Cast, nino: Chat, language: str, line: str, card: tuple[str, ...]
) -> None:
    with house.database.begin() as uow:
        assert nino.person_id is not None
        uow.people.change(nino.person_id, language=language)
    said_ = await nino.says(f"/event {line}")
    assert [part for part in card if part not in said_] == []


async def test_a_deadline_that_was_told_before_the_kind_is_not_asked_again(
    house: House, cast: Cast, nino: Chat
) -> None:
    asked = await nino.says("/event Summer camp, until 20 March 18:00")
    assert asked == "What kind is it?"
    await nino.presses("Call to take part")
    assert nino.last_heard.startswith("Where is it?")
    assert "Open until Wed 20 Mar 2030, 18:00" in await nino.presses("Skip")
