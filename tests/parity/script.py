"""One script of conversations that walks through every room, the same on every platform and in every language.

Buttons are named by what they do, never by their words; what is typed is read in every language.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from bot.founding import found

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from storage import PersonId
    from tests.houses import House
    from tests.parity.players import Player

    Scene = Callable[["Stage"], Awaitable[None]]

PICTURE = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b55"
    "0000000a49444154789c636800000082008177cd72b60000000049454e44ae426082"
)
SCENES: list[Scene] = []


@dataclass(slots=True)
class Stage:
    """The house with two people in it, each at their platform: Ana, a volunteer, and Root, who coordinates."""

    house: House
    ana: Player
    root: Player

    async def later(self, **how_long: float) -> None:
        """Time goes by, and what has become due is done."""
        self.house.clock.now += timedelta(**how_long)
        await self.house.tick()


def settle(house: House, platform: str, ids: Mapping[str, str], language: str) -> dict[str, PersonId]:
    """A network in two countries, and the people who play."""
    people = {}
    with house.database.begin() as uow:
        network = found(uow)
        home = uow.networks.add_section(network.id, "GE", "Riverside", joining="open")
        away = uow.networks.add_section(network.id, "FR", "Lakeside", joining="open")
        for name, account in ids.items():
            person = uow.people.add(platform, account, chat=account, now=house.clock.now).id
            uow.people.change(person, name=name.title(), language=language, zone="Asia/Tbilisi", network_id=network.id)
            section = away if name == "root" else home
            uow.people.join(person, network.id, now=house.clock.now, section_id=section.id, kinds=["volunteer"])
            people[name] = person
        uow.people.grant(people["root"], "coordinator", "network", now=house.clock.now, network_id=network.id)
    return people


def scene(play: Scene) -> Scene:
    """Registers a scene; they are played in the order of this file."""
    SCENES.append(play)
    return play


async def save(player: Player) -> None:
    """The main button of the card under a filled form."""
    await player.presses("kit.form", "*", "save")


@scene
async def what_was_done(stage: Stage) -> None:
    ana, root = stage.ana, stage.root
    await ana.calls("log", {"title": "Beach clean-up", "when": "2030-03-10", "volunteers": "12", "hours": "3h"})
    await save(ana)
    await ana.presses("activities.edit")
    await ana.presses("kit.form", "*", "field", "volunteers")
    await ana.says("14")
    await save(ana)
    await ana.says("/mine")
    await ana.presses("activities.open")
    await root.says("/review")
    await root.presses("activities.look")
    await root.presses("activities.verify")
    for command in ("stats", "section", "country", "coordinators", "members", "network"):
        await root.says(f"/{command}")


@scene
async def with_a_picture(stage: Stage) -> None:
    ana = stage.ana
    await ana.says("/log Tree planting 2030-03-11, 4 volunteers, 2h")
    await ana.sends_photo(PICTURE)
    await ana.answers({})
    await save(ana)


@scene
async def a_form_that_is_left_and_taken_up(stage: Stage) -> None:
    ana = stage.ana
    await ana.says("/log")
    await ana.says("Story hour")
    await ana.says("/help")
    await ana.says("2030-03-12")
    await ana.says("/cancel")
    await ana.presses("kit.form", "*", "reopen")
    await ana.answers({"hours": "lots of", "volunteers": "3"} | {"hours": "1h"})
    await save(ana)


@scene
async def reminders(stage: Stage) -> None:
    ana = stage.ana
    await ana.calls("remind", {"text": "bring the keys", "when": "2030-03-14 09:00"})
    await save(ana)
    await ana.says("/reminders")
    await stage.later(hours=20)
    await ana.presses("reminders.later")
    await stage.later(hours=1)
    await ana.presses("reminders.done")


@scene
async def the_library(stage: Stage) -> None:
    ana, root = stage.ana, stage.root
    await ana.calls(
        "share",
        {
            "done": "We cleaned the beach with two schools",
            "worked": "The mayor came",
            "title": "Clean beaches",
            "english": "Clean beaches",
        },
    )
    await save(ana)
    await root.says("/practices")
    await root.presses("kit.apart", "practices.open")
    await root.presses("plans.try")
    await root.says("/plan")
    await root.says("/factors")
    await root.says("/tools")
    await root.says("/ask how do we clean a beach with schools?")
    await root.says("/find beach")
    await root.says("/who knows sailing")
    await root.says("/expert")


@scene
async def good_activity(stage: Stage) -> None:
    ana = stage.ana
    await ana.says("/check")
    for number in range(1, 8):
        await ana.presses("kit.form", "*", "pick", f"q{number}", "partly" if number == 4 else "yes")
    await stage.root.says("/criteria")


@scene
async def ideas_and_issues(stage: Stage) -> None:
    ana, root = stage.ana, stage.root
    await ana.says("/ideas")
    await ana.presses("ideas.new")
    await ana.answers({"title": "Swap shop", "what": "Students swap clothes"})
    await save(ana)
    await root.says("/ideas")
    await root.presses("ideas.look")
    await root.presses("ideas.keep")
    await ana.says("/issues")
    await ana.presses("issues.new")
    await ana.answers({"title": "No bins at the beach"})
    await save(ana)
    await root.says("/issues")
    await root.presses("issues.look")
    await root.presses("issues.same")


@scene
async def a_plan(stage: Stage) -> None:
    ana = stage.ana
    await ana.calls("plan", {"need": "Pupils feel alone", "aim": "A weekly club"})
    await save(ana)


@scene
async def projects_and_people(stage: Stage) -> None:
    ana, root = stage.ana, stage.root
    await ana.calls("organisation", {"kind": "!school", "name": "Hill School", "country": "!GE"})
    await save(ana)
    await root.says("/organisations")
    await ana.says("/projects")
    await ana.presses("projects.new")
    await ana.answers({"title": "School gardens", "themes": "!3", "aims": "Pupils grow food"})
    await save(ana)
    await ana.presses("kit.form", "*", "pick", "organisation", "initiative")
    await ana.answers({})
    await save(ana)
    for player, offers, seeks in ((ana, "Swimming lessons", "A boat"), (root, "A boat", "Swimming lessons")):
        await player.says("/profile")
        await player.presses("matching.fill")
        await player.answers({"offers": offers, "seeks": seeks})
        await player.presses("matching.list")
    await root.says("/match")
    await root.says("/projects")
    await root.presses("projects.look")
    await root.presses("introductions.propose")
    await root.answers({"sentence": "I can help"})
    await save(root)
    await ana.presses("introductions.accept")
    await ana.says("/introductions")


@scene
async def teams(stage: Stage) -> None:
    ana = stage.ana
    await ana.says("/team")
    await ana.says("/task Buy seeds by 2030-04-02")
    await ana.answers({"owner": "!1"})
    await ana.says("/tasks")
    await ana.says("/taskforce")
    await ana.presses("taskforce.new")
    await ana.answers({"topic": "!funding", "text": "Where do we apply?", "wanted_on": "2030-04-01"})
    await save(ana)
    await stage.root.says("/taskforce")


@scene
async def coordinators_are_written_to(stage: Stage) -> None:
    ana, root = stage.ana, stage.root
    await ana.says("/contact")
    await ana.answers({"text": "When do we meet?", "named": "!yes"})
    await save(ana)
    await root.presses("contact.answer")
    await root.answers({"text": "On Friday"})


@scene
async def rounds_and_cohorts(stage: Stage) -> None:
    ana, root = stage.ana, stage.root
    await root.says("/rounds")
    await root.presses("rounds.new")
    await root.answers({"topic": "Coffee", "circle": "!net", "size": "!2", "every": "!4", "when": "2030-04-01 10:00"})
    await save(root)
    await root.presses("rounds.join")
    await ana.says("/rounds")
    await ana.presses("rounds.look")
    await ana.presses("rounds.join")
    await root.says("/cohorts")
    await root.presses("cohorts.new")
    await root.answers({"title": "Listening", "circle": "!net"})
    await save(root)
    await ana.says("/cohorts")
    await ana.presses("cohorts.look")


@scene
async def regions_and_partners(stage: Stage) -> None:
    root = stage.root
    await root.says("/regions")
    await root.presses("regions.propose")
    await root.answers({"name": "Two seas", "countries": "France, Georgia"})
    await save(root)
    await root.says("/partners")


@scene
async def announcements_and_events(stage: Stage) -> None:
    ana, root = stage.ana, stage.root
    await root.says("/event")
    await root.answers(
        {
            "title": "Spring fair",
            "kind": "!meeting",
            "when": "2030-05-04 10:00",
            "deadline": "2030-05-01",
            "places": "!net",
        }
    )
    await save(root)
    await ana.says("/events")
    await ana.presses("events.look")
    await ana.presses("events.answer")
    await root.says("/announce")
    await root.answers(
        {
            "places": "!net",
            "text": "We meet on Friday",
        }
    )
    await root.presses("announcements.confirm")
    await stage.later(minutes=3)
    await root.says("/announcements")


@scene
async def being_left_alone(stage: Stage) -> None:
    ana = stage.ana
    await ana.says("/digest")
    await ana.presses("digests.cadence", "daily")
    await ana.says("/quiet")
    await ana.presses("attention.hours")
    await ana.presses("attention.set-hours", "1320")
    await ana.says("/away")
    await ana.answers({"until": "2030-03-20"})
    await ana.says("/imback")
    await stage.later(days=1)


@scene
async def moderation(stage: Stage) -> None:
    ana, root = stage.ana, stage.root
    await ana.says("/find lake")
    await root.says("/reports")
    await ana.says("/issues")
    await ana.presses("issues.look")
    await root.says("/issues")
    await root.presses("issues.look")
    await root.presses("moderation.report")
    await root.presses("moderation.because")


@scene
async def the_person(stage: Stage) -> None:
    ana = stage.ana
    for command in ("me", "settings", "language", "help", "mydata", "link", "inbox"):
        await ana.says(f"/{command}")
    await ana.says("/timezone Tbilisi")
    await ana.answers({})
    await ana.says("something that nobody understands qqq")
    await ana.says("/stop")
    await ana.says("/start")
    await ana.says("/forgetme")
    await ana.presses("people.forget")
