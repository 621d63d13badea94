"""Somebody who leaves a trace in every room: each trace is a word that is nowhere else, so that it can be searched for.

`leave_traces` plays the story. `MARK` begins every word that must go with the person, `LEFT` every word that a section,
a network or an organisation keeps as its own; the README says why. Others appear only where a room needs two people.
"""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

from handlers.kit.buttons import encode
from handlers.kit.incoming import Documented, Incoming, Place, Pressed, Sender, Written
from handlers.kit.view import Button
from storage import NewOrganisation
from tests.handlers.cohorts.learning import add_session, latest, open_cohort
from tests.handlers.federation.conftest import Other
from tests.handlers.introductions.files import told_docx
from tests.handlers.introductions.people import list_them
from tests.handlers.plans.library import tell
from tests.handlers.projects.places import put_project

if TYPE_CHECKING:
    from handlers.kit.incoming import What
    from storage import Draft, PersonId
    from tests.cast import Cast
    from tests.houses import Chat, House

MARK, LEFT = "zvqkh", "kjxwv"
NAME, ACCOUNT, HANDLE = "Zvqkhname", "zvqkh-account", "zvqkhhandle"
_numbers = count(1)


def word(which: str) -> str:
    """The trace of a place: one word that a text can begin with."""
    return f"{MARK.title()}{which}"


def stays(which: str) -> str:
    """The same for what stays when the person goes."""
    return f"{LEFT.title()}{which}"


class Somebody:
    """Vera: a member of Tbilisi Youth who coordinates the network, so that every form is open to her."""

    def __init__(self, house: House, cast: Cast) -> None:
        self.house, self.cast = house, cast
        self.chat = house.chat(ACCOUNT, name=NAME, language="en")
        self.filled: set[str] = set()
        with house.database.begin() as uow:
            now = house.clock.now
            person = uow.people.add("fake", ACCOUNT, chat=ACCOUNT, now=now)
            uow.people.change(person.id, name=NAME, language="en", zone="Asia/Tbilisi", network_id=cast.network)
            section = cast.sections["Tbilisi Youth"]
            uow.people.join(person.id, cast.network, now=now, section_id=section, kinds=["volunteer"])
            uow.people.grant(person.id, "coordinator", "network", now=now, network_id=cast.network)
        self.id: PersonId = person.id
        self.chat.person_id = person.id

    async def sends(self, what: What) -> str:
        """From an account with a public name."""
        sender, place = Sender(ACCOUNT, NAME, "en", HANDLE), Place(ACCOUNT)
        event = Incoming("fake", f"event-of-vera-{next(_numbers)}", sender, place, self.house.clock.now, what)
        await self.house.dispatcher.arrive([event])
        # Only what is said to her: due work is done where the story needs it, which makes the story three times faster.
        await self.house.dispatcher.idle()
        await self.house.delivery.settle()
        while await self.house.delivery.round():
            pass
        return self.chat.last_heard

    async def says(self, text: str) -> str:
        return await self.sends(Written(text, f"said-{next(_numbers)}"))

    async def presses(self, label: str) -> str:
        heard, data = self.chat._find(label)
        return await self.sends(Pressed(data, heard.id, f"press-{next(_numbers)}"))

    async def does(self, do: str, *args: int | str) -> str:
        """Press a button wherever it stands."""
        with self.house.database.begin() as uow:
            data = encode(Button("-", do, args), uow, self.house.clock.now, self.id)
        return await self.sends(Pressed(data, press=f"made-{next(_numbers)}"))

    def draft(self) -> Draft | None:
        with self.house.database.begin(reads=True) as uow:
            return uow.drafts.active(self.id)

    async def fills(self, form: str, **values: str) -> str:
        """Answer the form that is open: a field's value is typed, or pressed when it begins with a star; else skipped.

        Ends when it is saved.
        """
        assert self.draft() is not None, f"{form} was not opened: {self.chat.last_heard}"
        for _ in range(40):
            draft = self.draft()
            if draft is None:
                self.filled.add(form)
                return self.chat.last_heard
            assert draft.form == form, (draft.form, self.chat.last_heard)
            if draft.step is None:
                await self.presses("Send" if "Send" in self.chat.buttons else "Save")
            elif draft.step in values and draft.step not in draft.doubts:
                value = values[draft.step]
                await (self.presses(value[1:]) if value.startswith("*") else self.says(value))
            elif draft.step not in draft.doubts and "Skip" in self.chat.buttons:
                await self.presses("Skip")
            else:
                await self.presses("Done" if "Done" in self.chat.buttons else self.chat.buttons[0])
        raise AssertionError(f"{form} does not end: {self.draft()}; {self.chat.last_heard} {self.chat.buttons}")


async def press(chat: Chat, do: str, *args: int | str) -> str:
    with chat.house.database.begin() as uow:
        data = encode(Button("-", do, args), uow, chat.house.clock.now, chat.person_id)
    return await chat.sends(Pressed(data, press=f"made-{next(_numbers)}"))


async def leave_traces(vera: Somebody, other: Other) -> None:
    """Every room, one after the other."""
    await of_library(vera)
    await of_profile(vera)
    await of_organisations(vera)
    await of_projects(vera)
    await of_team(vera)
    await of_taskforce(vera)
    await of_contact(vera)
    await of_introductions(vera)
    await of_rounds(vera)
    await of_cohorts(vera)
    await of_regions(vera)
    await of_partners(vera, other)
    await of_calendar(vera)


async def of_library(vera: Somebody) -> None:
    """What she tells, posts, asks and reports; activities have a story of their own, in test_erasing_everywhere.py."""
    await vera.says(f"/log {word('activity')} yesterday, 5 volunteers, 2 hours, 20 people reached #culture")
    await vera.fills("activities.log")
    await vera.says("/share")
    await vera.fills(
        "practices.share",
        context=word("context"),
        done=word("done"),
        worked=word("worked"),
        factors=word("factor"),
        title=word("practice"),
        verdict="*It worked",
        themes="health",
        visibility="*My network",
    )
    await vera.does("issues.new")
    await vera.fills("issues.post", title=stays("issue"), text=stays("issuetext"))
    await vera.does("ideas.new")
    await vera.fills("ideas.card", title=stays("idea"), what=stays("ideawhat"), how=stays("ideahow"), themes="health")
    await vera.says(f"/plan need: {word('need')}; aim: {word('aim')}")
    await vera.fills("plans.plan")
    theirs = tell(vera.cast, vera.cast.people["ana"], "Feeding stray dogs", section="Tbilisi Youth", country="GE")
    await vera.does("moderation.because", "practice", theirs.id, "other")
    await vera.fills("moderation.other", words=word("report"))
    await vera.does("resources.add", theirs.id)
    await vera.fills("resources.add", link=f"https://example.org/{word('tool')}", title=word("tooltitle"))
    await vera.says(f"/ask why do {word('question')} cooperate")


async def of_calendar(vera: Somebody) -> None:
    await vera.says(f"/remind me tomorrow at 10:00 to call {word('reminder')}")
    if vera.draft() is not None:
        await vera.fills("reminders.remind")
    await vera.says(f"/event {stays('event')} Saturday 23 March 10:00-13:00, Batumi, 20 places")
    await vera.fills("events.post", text=word("eventtext"))
    await vera.says("/announce")
    await vera.fills("announcements.new", text=word("announced"), when="tomorrow 10:00")


async def of_profile(vera: Somebody) -> None:
    await vera.does("matching.fill")
    await vera.fills(
        "matching.profile",
        offers=word("offers"),
        seeks=word("seeks"),
        skills=f"psychology, {word('skill')}",
        places="French, Georgian",
        themes="health",
        availability="4 hours a week",
    )
    await vera.does("matching.list", 1)
    await vera.does("matching.name", 1)
    await vera.does("matching.match")


async def of_organisations(vera: Somebody) -> None:
    await vera.does("organisations.new")
    await vera.fills(
        "organisations.organisation",
        kind="*School",
        name=f"School {stays('school')}",
        country="Georgia",
        place="Batumi",
        languages="Georgian",
        themes="health",
        level="*Upper secondary",
        about=stays("about"),
        website=f"https://example.org/{stays('website')}",
        contact=stays("schoolcontact"),
    )
    cast = vera.cast
    with vera.house.database.begin() as uow:
        new = NewOrganisation("agency", "Agency of exchange", "GE", "en")
        agency = uow.organisations.add(cast.network, new, added_by=None, now=vera.house.clock.now)
        uow.organisations.appoint(agency.id, vera.id, "GE", now=vera.house.clock.now)
    await vera.does("organisations.lead", agency.id)
    await vera.fills("organisations.lead", school="School No. 7", place="Gori", note=stays("leadnote"))


async def of_projects(vera: Somebody) -> None:
    await vera.says("/projects new initiative")
    await vera.fills(
        "projects.post",
        title=f"Gardens {word('project')}",
        kind="*Initiative",
        themes="health",
        aims=word("aims"),
        period="May 2031",
        wanted=word("wanted"),
    )


async def of_team(vera: Somebody) -> None:
    with vera.house.database.begin(reads=True) as uow:
        [project] = uow.teams.list_projects(vera.id)
    await vera.says(f"/task call {word('task')}")
    await vera.fills("teams.task", due="Friday")
    await vera.says(f"/decision we {word('decision')}")
    await vera.fills("teams.decision")
    await vera.does("teams.add-link", project)
    await vera.fills("teams.link", url=f"https://example.org/{word('teamlink')}", title=word("linktitle"))
    await vera.does("teams.add-contact", project)
    await vera.fills(
        "teams.contact", name=word("contactname"), kind="*Parents", does=word("contactdoes"), reach=word("reach")
    )
    await vera.does("projects.news", project)
    await vera.fills("projects.news", text=word("news"))
    unclaimed = put_project(vera.cast, None, title="Left alone", stage="running")
    await vera.does("projects.claim", unclaimed.id)
    await vera.fills("projects.claim", stage="*Continued", words=word("claim"))
    await vera.does("projects.seek", project)
    await vera.fills(
        "projects.seek", question=word("research"), place="Batumi", period="May 2031", offers=word("gives")
    )


async def of_taskforce(vera: Somebody) -> None:
    await vera.does("taskforce.new")
    await vera.fills("taskforce.request", text=word("help"), wanted_on="1 April")
    ana = vera.cast.people["ana"]
    await ana.says("/taskforce Funding: who pays for buses? By 1 April")
    await ana.presses("Send")
    with vera.house.database.begin(reads=True) as uow:
        [asked] = uow.help_requests.list_asked(ana.person_id)  # type: ignore[arg-type]
    await vera.does("taskforce.take", asked.id)
    await vera.does("taskforce.write", asked.id)
    await vera.fills("taskforce.message", text=word("helpmore"))


async def of_contact(vera: Somebody) -> None:
    """A ticket of hers with more to it, and an answer to somebody else's."""
    await vera.does("contact.ask")
    await vera.fills("contact.ask", whom="*Your section", text=word("ticket"), named="*Yes")
    with vera.house.database.begin(reads=True) as uow:
        [ticket] = uow.tickets.list_of(vera.id)
    await vera.does("contact.more", ticket.id)
    await vera.fills("contact.more", text=word("ticketmore"))
    ana = vera.cast.people["ana"]
    await ana.says("/contact May we use the hall?")
    await ana.presses("The network")
    await ana.presses("No")
    await ana.presses("Send")
    with vera.house.database.begin(reads=True) as uow:
        [asked] = uow.tickets.list_of(ana.person_id)  # type: ignore[arg-type]
    await vera.does("contact.answer", asked.id)
    await vera.fills("contact.answer", text=word("ticketanswer"))


async def of_introductions(vera: Somebody) -> None:
    """One that is still proposed; one that runs, with words and a file passed on; one where accounts were given."""
    cast = vera.cast
    list_them(cast, "ana", "marie", "olga", "levan")
    for name in ("olga", "marie", "levan"):
        await vera.does("introductions.propose", "person", int(cast.people[name].person_id or 0))
        await vera.fills("introductions.propose", sentence=word(f"sentence{name}"))
    with vera.house.database.begin(reads=True) as uow:
        running = {one.to_person: one.id for one in uow.introductions.list_of(vera.id, ("proposed",))}
    levan, marie = cast.people["levan"], cast.people["marie"]
    talk, handles = running[levan.person_id], running[marie.person_id]
    await press(levan, "introductions.accept", talk)
    await press(marie, "introductions.accept", handles)
    await vera.does("introductions.type", handles)
    await vera.fills("introductions.handle", handle=f"@{word('given')}")
    await vera.does("introductions.talk", talk)
    await press(levan, "introductions.talk", talk)
    await vera.says(word("relayed"))
    vera.house.platform.files["told"] = told_docx(word("docxauthor"))
    await vera.sends(Documented("told", ".docx", word("caption"), "own-doc", len(told_docx(word("docxauthor")))))
    if any(label.startswith("Send") for label in vera.chat.buttons):
        await vera.presses("Send")
    await vera.does("introductions.pause", talk)


async def of_rounds(vera: Somebody) -> None:
    """Rounds that she opens, and joins, and says something of."""
    await vera.does("rounds.new")
    await vera.fills(
        "rounds.post",
        topic=stays("topic"),
        circle="*the whole network",
        size="*pairs",
        every="*Every 2 weeks",
        when="Monday 10:00",
    )
    with vera.house.database.begin() as uow:
        [series] = uow.rounds.list_made(vera.id)
        for person in (vera.id, vera.cast.people["claire"].person_id):
            assert person is not None
            uow.rounds.join(series.id, person, ("en",), now=vera.house.clock.now)
        planned = uow.rounds.find_planned(series.id)
    assert planned is not None
    vera.house.clock.now = planned.planned_at
    vera.house.clock.pass_(minutes=1)
    await vera.house.tick()
    await vera.does("rounds.went", planned.id, "good")
    await vera.does("rounds.words", planned.id)
    await vera.fills("rounds.words", words=word("metwords"))


async def of_cohorts(vera: Somebody) -> None:
    """One that she leads, and rates herself in one of Root's."""
    await vera.does("cohorts.new")
    await vera.fills(
        "cohorts.post",
        title=stays("cohort"),
        circle="*the whole network",
        text=word("cohorttext"),
        questions=stays("cohortquestion"),
    )
    own = latest(vera.house, vera.chat)
    await vera.does("cohorts.add", own.id)
    when = "Friday 29 March 18:00-19:30"
    await vera.fills("cohorts.session", title=stays("session"), when=when, link=f"https://example.org/{word('meet')}")
    root = vera.cast.people["root"]
    await open_cohort(root)
    await add_session(root, "Listening", when)
    theirs = latest(vera.house, root)
    await vera.does("cohorts.enrol", theirs.id)
    await vera.does("cohorts.rate", theirs.id, "before")
    await vera.fills("cohorts.rate", q0="*1", q1="*2", words=word("rated"))


async def of_regions(vera: Somebody) -> None:
    await vera.does("regions.propose")
    await vera.fills("regions.propose", name=f"Bridge {stays('region')}", countries="Georgia, France")
    for country in ("GE", "FR"):
        await vera.does("regions.answer", 1, country, "in")
    await vera.does("regions.write", 1)
    await vera.fills("regions.note", text=word("regionnote"))


async def of_partners(vera: Somebody, other: Other) -> None:
    await vera.does("federation.propose")
    await vera.fills("federation.propose", network="*Azul", words=word("partners"))
