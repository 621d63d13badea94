"""From an activity to the library: its author in one tap, a coordinator only with the author's yes (B6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.handlers.practices.telling import forges, found, heard, opens, refusals, told

if TYPE_CHECKING:
    from storage import Activity
    from tests.cast import Cast
    from tests.houses import Chat

LINE = "/log school breakfast yesterday, 4 volunteers, 2h, 30 pupils #health"
RUSSIAN = "/log школьный завтрак вчера, 4 волонтёра, 2 часа, 30 человек"


async def logs(
    chat: Chat, line: str = LINE, text: str | None = "Parents cooked porridge.", save: str = "Save"
) -> Activity:
    """An activity with what is told about it."""
    await chat.says(line)
    while save not in chat.buttons:
        await chat.presses("Пропустить")
    await chat.presses(save)
    assert chat.person_id is not None
    from dataclasses import replace

    with chat.house.database.begin() as uow:
        activity = uow.activities.list_of(chat.person_id)[0]
        facts = replace(activity.facts, text=text)
        return uow.activities.change(activity.id, facts, person_id=chat.person_id, now=chat.house.clock.now)


async def test_an_author_shares_with_one_tap_and_reads_it_before_it_is_there(ana: Chat, marie: Chat) -> None:
    activity = await logs(ana)
    await ana.says("/mine")
    await ana.presses("School breakfast")
    await ana.presses("Share as a practice")
    assert "This is how it will read" in ana.last_heard
    assert "Theme: Health" in ana.last_heard
    await ana.presses("Save")
    (practice,) = told(ana)
    assert (practice.activity_id, practice.title, practice.done) == (
        activity.id,
        "School breakfast",
        "Parents cooked porridge.",
    )
    assert practice.made_on == activity.ends_on
    await opens(marie, practice)
    assert "Tbilisi Youth" in marie.last_heard
    assert "Ana" in marie.last_heard


async def test_what_made_it_work_can_be_added_to_an_activity_that_says_nothing_of_it(ana: Chat) -> None:
    activity = await logs(ana)
    await forges(ana, f"practices.share~{activity.id}")
    await ana.presses("Edit")
    await ana.presses("Success factors")
    assert "Now:" not in ana.last_heard
    await ana.says("gloves for everybody")
    await ana.presses("Save")
    assert "Success factors" in ana.last_heard


async def test_shared_twice_it_is_the_same_one(ana: Chat) -> None:
    activity = await logs(ana)
    for _ in range(2):
        await forges(ana, f"practices.share~{activity.id}")
        if "Save" in ana.buttons:
            await ana.presses("Save")
    assert len(told(ana)) == 1
    assert "in the library already" in ana.last_heard


async def test_what_an_activity_does_not_tell_is_asked_for(ana: Chat) -> None:
    activity = await logs(ana, text=None)
    await forges(ana, f"practices.share~{activity.id}")
    assert "What did you do?" in ana.last_heard
    await ana.says("We cooked porridge with parents.")
    await ana.presses("Save")
    assert [one.title for one in told(ana)] == ["School breakfast"]


async def test_a_coordinator_asks_and_the_authors_yes_publishes(ana: Chat, nino: Chat) -> None:
    """B6 in English: one tap of the coordinator, the author's consent, both credited."""
    activity = await logs(ana)
    await forges(nino, f"activities.open~{activity.id}")
    await nino.presses("Suggest for the library")
    assert "shared only after their yes" in nino.last_heard
    assert told(ana) == []
    assert "Nino thinks that others could learn" in ana.last_heard
    assert "Parents cooked porridge." in ana.last_heard
    await ana.presses("Yes, share it")
    (practice,) = told(ana)
    assert (practice.author_id, practice.section_id) == (ana.person_id, activity.sections[0])
    assert heard(nino, "its author agreed")
    assert found(nino, "porridge") == [practice.id]


async def test_an_authors_no_publishes_nothing_and_is_heard_once(olga: Chat, nino: Chat) -> None:
    """B6 in Russian: consent refused."""
    activity = await logs(olga, RUSSIAN, "Родители варили кашу.", save="Сохранить")
    await forges(nino, f"practices.share~{activity.id}")
    assert "хочет видеть его в библиотеке" in olga.last_heard
    await olga.presses("Нет, спасибо")
    assert told(olga) == []
    assert heard(nino, "would rather not share it")
    await forges(nino, f"practices.share~{activity.id}")
    assert "would rather not share" in nino.last_heard
    assert "Хорошо, всё остаётся как есть" in olga.last_heard, "nobody is asked twice"
    assert found(nino, "кашу") == []


async def test_an_author_who_would_rather_write_it_themselves(olga: Chat, nino: Chat) -> None:
    activity = await logs(olga, RUSSIAN, text=None, save="Сохранить")
    await forges(nino, f"practices.share~{activity.id}")
    assert "Да, поделиться" not in olga.buttons, "there is nothing to publish yet"
    await olga.presses("Напишу по-своему")
    await olga.says("Мы варили кашу с родителями.")
    await olga.presses("Сохранить")
    assert [one.language for one in told(olga)] == ["ru"]
    assert heard(nino, "its author agreed")


async def test_nobody_else_agrees_or_asks(ana: Chat, levan: Chat, claire: Chat, nino: Chat) -> None:
    activity = await logs(ana)
    await forges(levan, f"practices.share~{activity.id}")
    await forges(claire, f"practices.share~{activity.id}")
    assert refusals(ana) == ["practice-share", "practice-share"]
    await forges(nino, f"practices.share~{activity.id}")
    for chat in (nino, levan, claire):
        await forges(chat, f"practices.agree~{activity.id}")
        await forges(chat, f"practices.decline~{activity.id}")
    assert told(ana) == []
    with ana.house.database.begin(reads=True) as uow:
        asked = uow.practices.find_request(activity.id)
        assert asked is not None
        assert asked.agreed is None


async def test_a_private_activity_is_its_authors_alone(ana: Chat, nino: Chat) -> None:
    from dataclasses import replace

    activity = await logs(ana)
    assert ana.person_id is not None
    with ana.house.database.begin() as uow:
        facts = replace(activity.facts, visibility="private")
        uow.activities.change(activity.id, facts, person_id=ana.person_id, now=ana.house.clock.now)
    await forges(nino, f"practices.share~{activity.id}")
    assert "not there any more" in nino.last_heard
    await forges(ana, f"practices.share~{activity.id}")
    assert "This is how it will read" in ana.last_heard


async def test_an_author_who_tells_it_without_a_name_is_not_given_away_to_who_asked(ana: Chat, nino: Chat) -> None:
    activity = await logs(ana)
    await forges(nino, f"practices.share~{activity.id}")
    await ana.presses("Let me write it")
    await ana.presses("Edit")
    await ana.presses("More")
    await ana.presses("Name")
    await ana.presses("Without a name")
    await ana.presses("Save")
    (practice,) = told(ana)
    assert (practice.anonymous, practice.activity_id) == (True, None)
    assert heard(nino, "its author agreed") == []
    await forges(nino, f"practices.share~{activity.id}")
    assert "has been asked already" in nino.last_heard


async def test_what_an_activity_tells_stays_in_its_network(cast: Cast, ana: Chat, nino: Chat) -> None:
    """Whoever looks at another network by now is led back, instead of publishing there, or failing."""
    activity = await logs(ana)
    await forges(nino, f"practices.share~{activity.id}")
    with cast.house.database.begin() as uow:
        assert ana.person_id is not None
        second = uow.networks.add("second", "Second Network").id
        uow.people.join(ana.person_id, second, now=cast.house.clock.now, kinds=["volunteer"])
        uow.people.change(ana.person_id, network_id=second)
    for button in ("agree", "share"):
        assert "You began this in Kith" in await forges(ana, f"practices.{button}~{activity.id}")
    assert told(ana) == []
    with cast.house.database.begin() as uow:
        uow.people.change(ana.person_id, network_id=cast.network)
    await forges(ana, f"practices.agree~{activity.id}")
    assert [(one.network_id, one.activity_id) for one in told(ana)] == [(cast.network, activity.id)]
    with cast.house.database.begin() as uow:
        uow.people.change(ana.person_id, network_id=second)
    await opens(ana, told(ana)[0])
    assert "Network: Kith" in ana.last_heard, "it is told of the practice's network, not of the one in view"
