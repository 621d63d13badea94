"""Making, seeing and changing reminders in the chat (X1, X2, B17 for sections)."""

from __future__ import annotations

import pytest

from handlers.reminders import rules
from storage import ReminderState
from tests.handlers.reminders.looking import forge, makes, only, own
from tests.houses import Chat, House


async def test_the_wish_is_echoed_with_weekday_date_time_zone_and_distance_before_saving(ana: Chat) -> None:
    """X1."""
    await ana.says("remind me on Friday at 9 to call the school")
    assert "call the school\nFri 15 Mar 2030, 09:00 (Tbilisi), in 2 days" in ana.last_heard
    assert own(ana) == []
    await ana.presses("Save")
    assert only(ana).text == "call the school"
    assert "Fri 15 Mar 2030, 09:00 (Tbilisi)" in ana.last_heard


@pytest.mark.parametrize(
    ("who", "text", "echo"),
    (
        ("marie", "rappelle-moi vendredi à 9h d'appeler l'école", "ven. 15 mars 2030, 09:00 (Paris)"),
        ("olga", "напомни мне в пятницу в 9 позвонить в школу", "пт, 15 мар. 2030, 09:00 (Тбилиси)"),
        ("levan", "შემახსენე პარასკევს 9 საათზე სკოლაში დარეკვა", "პარ, 15 მარ 2030, 09:00 (თბილისი)"),
    ),
)
async def test_every_shipped_language(house: House, cast: object, who: str, text: str, echo: str) -> None:
    chat = cast.people[who]  # type: ignore[attr-defined]
    await chat.says(text)
    assert echo in chat.last_heard


async def test_what_is_missing_is_asked(ana: Chat) -> None:
    await ana.says("/remind")
    assert "What shall I remind you of?" in ana.last_heard
    await ana.says("call the school")
    assert "When shall I remind you?" in ana.last_heard
    await ana.says("on Friday at 9")
    assert "Fri 15 Mar 2030, 09:00 (Tbilisi)" in ana.last_heard


async def test_an_ambiguous_order_is_asked_with_two_buttons(ana: Chat) -> None:
    await ana.says("remind me 3/4 to see the dentist")
    assert ana.buttons[:2] == ["Wed 3 Apr 2030, 09:00", "Tue 4 Mar 2031, 09:00"]
    await ana.presses("Wed 3 Apr")
    await ana.presses("Save")
    assert only(ana).local_time.isoformat() == "2030-04-03T09:00:00"


async def test_a_past_time_is_refused_with_a_suggestion(ana: Chat) -> None:
    await ana.says("remind me today at 9 to sing")
    assert "is over" in ana.last_heard
    await ana.presses("Thu 14 Mar 2030, 09:00")
    assert "tomorrow" in ana.last_heard
    assert own(ana) == []


async def test_without_an_hour_it_is_nine_and_can_be_changed(ana: Chat) -> None:
    await ana.says("remind me tomorrow to pay")
    assert "I take 09:00" in ana.last_heard
    await ana.says("14:30")
    assert "Thu 14 Mar 2030, 14:30" in ana.last_heard
    assert "I take" not in ana.last_heard


async def test_an_unreadable_time_is_answered_with_examples(ana: Chat) -> None:
    await ana.says("/remind sing")
    await ana.says("whenever you like")
    assert "on Friday at 9" in ana.last_heard
    assert "in 20 minutes" in ana.last_heard


async def test_a_repeat_says_its_rule_and_what_comes_after(ana: Chat) -> None:
    await ana.says("remind me every second Tuesday to water")
    assert ana.buttons[:2] == ["every 2 weeks: Tuesday, 09:00", "every month: 2nd Tuesday, 09:00"]
    await ana.presses("every 2 weeks")
    assert "Repeats every 2 weeks: Tuesday. After that: Tue 2 Apr 2030 and Tue 16 Apr 2030" in ana.last_heard


async def test_a_card_that_stood_too_long_is_not_saved_in_the_past(house: House, ana: Chat) -> None:
    await ana.says("remind me in 20 minutes to sing")
    house.clock.pass_(hours=1)
    await ana.presses("Save")
    assert "is over" in ana.last_heard
    assert own(ana) == []


async def test_the_list_is_by_day_five_a_page(ana: Chat) -> None:
    for day in range(14, 21):
        await makes(ana, f"remind me on {day} March at 10 to do thing {day}")
    await ana.says("/reminders")
    assert "1/2" in ana.last_heard
    assert "Thu 14 Mar 2030\n10:00 do thing 14" in ana.last_heard
    await ana.presses("Next")
    assert "do thing 20" in ana.last_heard
    assert "do thing 14" not in ana.last_heard


async def test_edit_cancel_and_undo(ana: Chat) -> None:
    await makes(ana, "remind me on Friday at 9 to call the school")
    await ana.says("/reminders")
    await ana.presses("09:00 call")
    await ana.presses("Change")
    await ana.presses("What")
    await ana.says("call the mayor")
    await ana.presses("Save")
    assert only(ana).text == "call the mayor"
    assert only(ana).local_time.isoformat() == "2030-03-15T09:00:00"
    await ana.presses("Change")
    await ana.presses("When")
    await ana.says("16:00")
    await ana.presses("Save")
    assert only(ana).local_time.isoformat() == "2030-03-15T16:00:00"
    await ana.presses("Cancel it")
    assert only(ana).state is ReminderState.CANCELLED
    await ana.presses("Undo")
    assert only(ana).state is ReminderState.WAITING


async def test_undo_right_after_saving(ana: Chat) -> None:
    await makes(ana, "remind me on Friday at 9 to call the school")
    await ana.presses("Undo")
    assert only(ana).state is ReminderState.CANCELLED


async def test_pause_all_and_resume(house: House, ana: Chat) -> None:
    await makes(ana, "remind me tomorrow at 10 to sing")
    await makes(ana, "remind me every day at 11 to run")
    await ana.says("/reminders")
    await ana.presses("Pause all")
    heard = len(ana.heard)
    house.clock.move_to("2030-03-15 12:00", zone="Asia/Tbilisi")
    await house.tick()
    assert len(ana.heard) == heard
    await ana.presses("Resume all")
    await house.tick()
    assert "sing" in ana.last_heard
    assert "It was set for Thu 14 Mar 2030, 10:00" in ana.last_heard
    assert [one.comes_at.isoformat() for one in own(ana) if one.comes_at] == ["2030-03-16T07:00:00+00:00"]


async def test_there_is_a_personal_maximum(house: House, ana: Chat) -> None:
    first = await makes(ana, "remind me on Friday at 9 to call")
    with house.database.begin() as uow:
        for _ in range(rules.MOST_OPEN - 1):
            uow.reminders.add(first)
    await ana.says("/remind tomorrow sing")
    assert "50 open reminders" in ana.last_heard
    await ana.says("/reminders")
    await ana.presses("09:00")
    await ana.presses("Cancel it")
    await ana.says("/remind tomorrow sing")
    assert "Thu 14 Mar" in ana.last_heard


@pytest.mark.parametrize(
    "button",
    ("open~{}", "change~{}", "cancel~{}", "restore~{}", "done~{}~0", "later~{}~hour", "pick~{}", "skip~{}~1",
     "resume~{}", "follow~{}~1", "unskip~{}~1899999999"),
)  # fmt: skip
async def test_nobody_touches_anothers_reminder(ana: Chat, nino: Chat, levan: Chat, button: str) -> None:
    made = await makes(ana, "remind me every day at 9 to call the school")
    for other in (nino, levan):
        heard = await forge(other, "reminders." + button.format(made.id))
        assert "call the school" not in heard
    assert only(ana) == made
    assert own(levan) == own(nino) == []


@pytest.mark.parametrize("button", ("open~999", "later~999~hour", "skip~x~y", "page~-5", "page~99", "section~999"))
async def test_buttons_of_nothing_are_answered(ana: Chat, button: str) -> None:
    await forge(ana, f"reminders.{button}")
    assert ana.last_heard
    assert "went wrong" not in ana.last_heard


async def test_whoever_changes_their_clock_is_asked_about_repeats(ana: Chat) -> None:
    """Travel: two buttons, and only for what keeps another clock."""
    await makes(ana, "remind me every day at 8 to run")
    await makes(ana, "remind me tomorrow at 10 to sing")
    before = {one.text: one.comes_at for one in own(ana)}
    await ana.says("/timezone Paris")
    await ana.presses("10:00 – Paris")
    assert "One repeating reminder keeps the clock of Tbilisi" in ana.last_heard
    await ana.presses("Move them")
    after = {one.text: one.comes_at for one in own(ana)}
    assert after["sing"] == before["sing"]
    assert after["run"].isoformat() == "2030-03-14T07:00:00+00:00"  # type: ignore[union-attr]
    await ana.says("/timezone Tbilisi")
    await ana.presses("13:00 – Tbilisi")
    await ana.presses("Leave them")
    assert {one.text: one.comes_at for one in own(ana)} == after


async def test_a_report_that_begins_with_a_reminder_is_a_report(ana: Chat) -> None:
    await ana.says("Reminder cards workshop yesterday, 12 volunteers, 2 hours")
    assert "When shall I remind you?" not in ana.last_heard
    assert "12" in ana.last_heard
