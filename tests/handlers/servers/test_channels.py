"""X4: announcements into channels of a server and into groups; whoever presses there answers, nobody else is told."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from bot.platforms.contract import RetryLater
from handlers.kit.incoming import Migrated
from storage import Address, EventPlan, Places, ServerScope
from tests.handlers.announcements.writing import MINUTE, got, only, settle
from tests.handlers.servers.there import GROUP, GUILD, connects, furnish, in_group, presses_in

if TYPE_CHECKING:
    from tests.cast import Cast
    from tests.fakes.platform import Heard
    from tests.houses import Chat, House


HINT = "I have answered you in our private chat."


def said_in(house: House, chat: str) -> list[Heard]:
    return [one for one in house.platform.messages if one.to.chat == chat and one.shown.plain != HINT]


async def both(root: Chat) -> None:
    """The Discord channel and the Telegram group are connected."""
    furnish(root.house)
    await connects(root)
    await root.presses("Announcements into this channel")
    await in_group(root, "/server")
    await root.presses("Connect to")


async def write_into(root: Chat, text: str, *picks: str) -> str:
    await root.says("/announce")
    await root.says("whole network")
    await root.says(text)
    await root.presses("Choose channels")
    for pick in picks:
        await root.presses(pick)
    return await root.presses("Done")


async def leaves(house: House) -> None:
    house.clock.pass_(seconds=MINUTE)
    await house.tick()
    await settle(house)


async def test_a_channel_and_a_group_get_it_and_everybody_there_answers(
    house: House, cast: Cast, root: Chat, marie: Chat, ana: Chat
) -> None:
    await root.says("/announce")
    assert "Choose channels" not in root.buttons
    await root.says("/cancel")
    await both(root)
    await root.says("/announce")
    await root.says("whole network")
    await root.says("Clean-up on Friday")
    assert "Choose channels" in root.buttons
    await root.presses("Choose buttons")
    await root.presses("“I have read it”")
    await root.presses("A poll")
    await root.presses("Done")
    await root.says("Soup, Bread")
    await root.presses("Choose channels")
    assert "Only there" not in root.buttons
    await root.presses("#news · Kith friends")
    await root.presses("Lyon volunteers")
    card = await root.presses("Done")
    assert "Also into: #news · Kith friends and Lyon volunteers" in card
    await root.presses("Confirm and send")
    assert "Also into: #news" in root.last_heard
    await root.presses("Cancel (60")
    await leaves(house)
    assert said_in(house, GUILD.channel) == []

    await root.presses("Confirm and send")
    house.platform.failures.append(RetryLater("busy"))
    await leaves(house)
    await leaves(house)
    for place in (GUILD, GROUP):
        (heard,) = said_in(house, place.channel)
        assert heard.shown.plain.startswith("Clean-up on Friday\n\nNews of")
        assert [key.label for row in heard.shown.rows for key in row] == ["Soup", "Bread", "I have read it"]
    assert got(root, "In channels: 2 of 2")

    # The one who presses answers, not the one who wrote; a vote from private counts once with one from the channel.
    assert await presses_in(ana, GUILD, "Soup") == "Your answer: Soup. Press another one to change it."
    await ana.presses("Bread")
    assert await presses_in(marie, GROUP, "I have read it") == "Merci, c’est noté."
    # Somebody new is welcomed first, in private; then their press counts.
    stranger = house.chat("zoe", name="Zoe")
    assert await presses_in(stranger, GROUP, "Soup") == HINT
    assert stranger.heard
    assert len(said_in(house, GROUP.channel)) == 1
    await stranger.says("English")
    await presses_in(stranger, GROUP, "Soup")
    await root.presses("Show the report")
    assert got(root, "Have read it: 1\nVotes: 2\nSoup: 1\nBread: 1")
    assert got(root, "In channels: 2 of 2")

    # What stands there changes with a new text, and says so when it is withdrawn.
    await root.presses("Back")
    await root.presses("Change the text")
    await root.says("Clean-up on Saturday")
    await root.presses("Use the new text")
    await leaves(house)
    assert [one.shown.plain[:20] for one in said_in(house, GUILD.channel)] == ["Clean-up on Saturday"]
    await root.presses("Withdraw")
    await root.presses("Withdraw it")
    await leaves(house)
    assert "This message was withdrawn." in said_in(house, GROUP.channel)[0].shown.plain


async def test_only_there_and_what_goes_wrong(house: House, cast: Cast, root: Chat, ana: Chat, nino: Chat) -> None:
    """To nobody in private; a shut channel is told, a group that has moved is followed, a lost right ends it."""
    await both(root)
    card = await write_into(root, "Only here", "#news", "Lyon volunteers", "Only there")
    assert "Only into: #news · Kith friends and Lyon volunteers" in card
    assert "people will get it" not in card
    await nino.sends(Migrated(GROUP.id, "-100500"), group=GROUP.id)
    await root.presses("Confirm and send")
    house.platform.shut.add(GUILD.channel)
    await leaves(house)
    assert [one.shown.plain[:9] for one in said_in(house, "-100500")] == ["Only here"]
    assert ana.heard == []
    assert "In channels: 1 of 2" in root.last_heard
    await root.presses("Show the report")
    assert "Channels I cannot write into any more: 1" in root.last_heard
    assert only(house).state == "done"
    await root.says("/server")
    await root.presses(GUILD.name)
    await root.presses("Channels")
    await root.presses("#news")
    assert "I cannot write there any more" in root.last_heard
    await root.says("/announce")
    await root.says("whole network")
    await root.says("Again")
    await root.presses("Choose channels")
    assert not any(label.startswith("#news") for label in root.buttons)


async def test_a_channel_of_a_section_is_for_its_coordinators(
    house: House, cast: Cast, root: Chat, claire: Chat, nino: Chat
) -> None:
    await both(root)
    await root.says("/server")
    await root.presses("Lyon volunteers")
    await root.presses("Channels")
    await root.presses("Lyon volunteers")
    await root.presses("Change")
    await root.presses("Edit")
    await root.presses("Place")
    await root.presses("Lyon Solidaire")
    await root.presses("Edit")
    await root.presses("Language")
    await root.presses("français")
    await root.presses("Save")
    assert "Language: français" in root.last_heard
    assert "whoever coordinates the section Lyon Solidaire" in root.last_heard
    await nino.says("/announce Hello")
    assert "Choose channels" not in nino.buttons
    await claire.says("/announce Bonjour")
    await claire.presses("Choose channels")
    assert not any(label.startswith("#news") for label in claire.buttons)
    await claire.presses("Lyon volunteers")
    await claire.presses("Done")
    await claire.presses("Confirm and send")
    await leaves(house)
    assert "Nouvelles : Lyon Solidaire." in said_in(house, GROUP.channel)[-1].shown.plain


async def test_topics_of_one_group_keep_their_languages(house: House, cast: Cast, root: Chat) -> None:
    """A correction is said in the language of each topic, and anew in the topic where its message is gone."""
    furnish(house)
    await in_group(root, "/server")
    await root.presses("Connect to")
    with house.database.begin() as uow:
        (group,) = uow.servers.list_of(cast.network)
        for thread, language in (("7", "fr"), ("8", "ka")):
            to = Address("fake", GROUP.channel, thread)
            uow.servers.connect_channel(group.id, to, name=f"Topic {language}", scope=ServerScope(), language=language)
    await write_into(root, "Clean-up on Friday", "Topic fr", "Topic ka", "Only there")
    await root.presses("Confirm and send")
    await leaves(house)
    old = {one.to.thread: one for one in said_in(house, GROUP.channel)}
    assert "Nouvelles" in old["7"].shown.plain
    assert "Nouvelles" not in old["8"].shown.plain
    house.platform.messages.remove(old["8"])
    await root.presses("Change the text")
    await root.says("Clean-up on Saturday")
    await root.presses("Use the new text")
    await leaves(house)
    new = {one.to.thread: one.shown.plain for one in said_in(house, GROUP.channel)}
    assert new.keys() == {"7", "8"}
    assert all("Saturday" in words for words in new.values())
    assert "Nouvelles" in new["7"]
    assert "Nouvelles" not in new["8"]


async def test_coming_is_said_in_the_channel(house: House, cast: Cast, root: Chat, ana: Chat, marie: Chat) -> None:
    """A25: yes, maybe or no under the announcement, by whoever presses; a time names the network's clock."""
    await both(root)
    with house.database.begin() as uow:
        at = house.clock.now + timedelta(days=3)
        plan = EventPlan("meeting", "Spring camp", Places(whole=True), "Europe/Oslo", starts_at=at)
        uow.events.add(cast.network, plan, organiser_id=root.person_id, now=house.clock.now)
    await root.says("/announce")
    await root.says("whole network")
    await root.says("Come all of you")
    await root.presses("Choose buttons")
    await root.presses("Answer to an event")
    await root.presses("Done")
    await root.presses("Spring camp")
    await root.presses("Choose channels")
    await root.presses("#news")
    await root.presses("Lyon volunteers")
    await root.presses("Only there")
    await root.presses("Done")
    await root.presses("Confirm and send")
    await leaves(house)
    (heard,) = said_in(house, GROUP.channel)
    assert [key.label for row in heard.shown.rows for key in row] == ["Yes, I’m coming", "Maybe", "No"]
    assert "Spring camp: Sat 16 Mar 2030, 09:00 (UTC)" in heard.shown.plain
    assert await presses_in(ana, GUILD, "Yes") is not None
    assert "Spring camp" in ana.last_heard
    assert await presses_in(marie, GROUP, "Maybe") is not None
    await root.presses("Show the report")
    assert got(root, "Event: yes 1, maybe 1, no 0")
    assert len(said_in(house, GROUP.channel)) == 1
