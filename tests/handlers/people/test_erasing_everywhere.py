"""After /forgetme every table is walked: none of the person's words is left, whoever changed, merged or answered them.

The person here has done all that one can do with an activity, and others have done theirs with it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from storage import Address, Facts
from tests.handlers.people.looking import person_of
from tests.handlers.people.test_data import everything, points_at

if TYPE_CHECKING:
    from datetime import date

    from storage import Activity, ActivityId, PersonId
    from tests.cast import Cast
    from tests.houses import Chat, House

SECRETS = {
    "name": "Quokkaling",
    "account": "vera-account",
    "title": "Zephyrgarden",
    "text": "Marmaladetext",
    "old": "Oldwordingtext",
    "place": "Nowherevillage",
    "feedback": "Teachersecret",
    "helper": "Helperaugusta",
    "outcome": "Outcomeumbrella",
    "merged": "Mergedviolin",
    "corrected": "Correctedtrombone",
    "joined": "Joinedaccordion",
    "question": "Questionoboe",
    "answer": "Answerbassoon",
    "reason": "Reasoncymbal",
    "draft": "Draftxylophone",
}


def facts(cast: Cast, day: date, title: str, **more: object) -> Facts:
    told = Facts(title=title, starts_on=day, ends_on=day, sections=(cast.sections["Tbilisi Youth"],))
    return replace(told, **more)  # type: ignore[arg-type]


class Story:
    """What happened between the person and the others."""

    def __init__(self, house: House, cast: Cast, vera: PersonId) -> None:
        self.house, self.cast, self.vera = house, cast, vera
        self.now, self.today = house.clock.now, house.clock.now.date()
        self.ana, self.nino = (person_of(house, cast.people[one]).id for one in ("ana", "nino"))

    def add(self, title: str, author: PersonId, **more: object) -> Activity:
        with self.house.database.begin() as uow:
            told = facts(self.cast, self.today, title, **more)
            return uow.activities.add(self.cast.network, told, author_id=author, now=self.now)

    def change(self, activity: ActivityId, by: PersonId, **more: object) -> None:
        with self.house.database.begin() as uow:
            told = replace(uow.activities.get(activity).facts, **more)  # type: ignore[arg-type]
            uow.activities.change(activity, told, person_id=by, now=self.now)

    def get(self, activity: ActivityId) -> Activity:
        with self.house.database.begin(reads=True) as uow:
            return uow.activities.get(activity)

    def own_activity(self) -> ActivityId:
        """Logged by the person, changed by both, asked about, answered, rejected, shared with Ana."""
        own = self.add(
            SECRETS["title"],
            self.vera,
            text=SECRETS["old"],
            place=SECRETS["place"],
            teacher_feedback=SECRETS["feedback"],
            helpers=(SECRETS["helper"],),
            reached=30,
        )
        self.change(own.id, self.vera, text=SECRETS["text"])
        self.change(own.id, self.nino, outcome=SECRETS["outcome"])
        with self.house.database.begin() as uow:
            number = uow.activities.ask(own.id, "Who came?", asked_by=self.nino, now=self.now)
            uow.activities.answer(number, SECRETS["answer"], answered_by=self.vera, now=self.now)
            uow.activities.judge(own.id, "rejected", person_id=self.nino, now=self.now, reason="Not done yet")
        return own.id

    def merged_activity(self) -> ActivityId:
        """The person's record became a part of Ana's, which then was edited by Ana."""
        kept = self.add("Ana's day", self.ana, helpers=("Beka",))
        other = self.add(SECRETS["title"], self.vera, text=SECRETS["merged"], helpers=(SECRETS["helper"],), reached=12)
        with self.house.database.begin() as uow:
            told = facts(
                self.cast,
                self.today,
                "Ana's day",
                text=SECRETS["merged"],
                helpers=("Beka", SECRETS["helper"]),
                reached=12,
            )
            uow.activities.merge(kept.id, other.id, facts=told, person_id=self.nino, now=self.now)
        self.change(kept.id, self.ana, place="Vake")
        return kept.id

    def corrected_activity(self) -> ActivityId:
        """Somebody else's, into which the person wrote: a wording that Ana replaced, and one that stands."""
        other = self.add("Ana's walk", self.ana, text="By Ana")
        self.change(other.id, self.vera, text=SECRETS["corrected"], outcome=SECRETS["outcome"], volunteers=7)
        self.change(other.id, self.ana, text="By Ana again")
        with self.house.database.begin() as uow:
            number = uow.activities.ask(other.id, SECRETS["question"], asked_by=self.vera, now=self.now)
            uow.activities.answer(number, "Nobody", answered_by=self.ana, now=self.now)
            uow.activities.judge(other.id, "rejected", person_id=self.vera, now=self.now, reason=SECRETS["reason"])
        return other.id

    def joined_activity(self) -> ActivityId:
        """Somebody else's that the person shares, answered for, and completed."""
        other = self.add("Ana's fair", self.ana)
        with self.house.database.begin() as uow:
            uow.activities.share(other.id, person_id=self.vera, now=self.now)
            number = uow.activities.ask(other.id, "How many?", asked_by=self.nino, now=self.now)
            uow.activities.answer(number, SECRETS["answer"], answered_by=self.vera, now=self.now)
        self.change(other.id, self.vera, text=SECRETS["joined"])
        return other.id


async def meet(house: House) -> Chat:
    vera = house.chat(SECRETS["account"], name=SECRETS["name"], language="en")
    await vera.says("/start")
    await vera.presses("English")
    await vera.says(SECRETS["name"])
    await vera.presses("Tbilisi Youth")
    await vera.presses("Skip")
    return vera


def left(house: House) -> list[tuple[str, str]]:
    return [(table, word) for table, row in everything(house) for word in SECRETS.values() if word in row]


async def test_no_word_of_an_erased_person_is_in_any_table(house: House, cast: Cast, ana: Chat, nino: Chat) -> None:
    vera = await meet(house)
    story = Story(house, cast, person_of(house, vera).id)
    story.own_activity()
    merged, corrected, joined = story.merged_activity(), story.corrected_activity(), story.joined_activity()
    await vera.says(f"/log {SECRETS['draft']} yesterday")
    found = {word for _, word in left(house)}
    assert found == set(SECRETS.values()), "the test must be able to fail for each"
    await vera.says("/forgetme")
    await vera.presses("Yes, erase everything")
    assert left(house) == []
    assert points_at(house, story.vera) == []
    kept = story.get(merged)
    assert (kept.title, kept.text, kept.helpers, kept.place) == ("Ana's day", None, ("Beka",), "Vake")
    assert kept.reached == 12, "figures stay"
    changed = story.get(corrected)
    assert (changed.title, changed.text, changed.outcome) == ("Ana's walk", "By Ana again", None)
    assert changed.volunteers == 7
    assert story.get(joined).author_id == story.ana


async def test_an_activity_that_others_share_keeps_its_name_and_nothing_else(house: House, cast: Cast) -> None:
    vera = await meet(house)
    story = Story(house, cast, person_of(house, vera).id)
    own = story.own_activity()
    with house.database.begin() as uow:
        uow.activities.share(own, person_id=story.ana, now=house.clock.now)
    await vera.says("/forgetme")
    await vera.presses("Yes, erase everything")
    # The others still find it by its name, so the index knows that as well.
    assert sorted(left(house)) == [("activity", SECRETS["title"]), ("search_entry", SECRETS["title"])]
    assert (story.get(own).author_id, story.get(own).reached) == (story.ana, 30)


async def test_drafts_and_letters_of_others_that_quote_the_person_go(house: House, cast: Cast, nino: Chat) -> None:
    vera = await meet(house)
    story = Story(house, cast, person_of(house, vera).id)
    own = story.add(SECRETS["title"], story.vera, text=SECRETS["text"])
    await nino.says("/review")
    await nino.presses(SECRETS["title"])
    await nino.presses("Correct")
    others = story.add("Ana's own", story.ana)
    with house.database.begin() as uow:
        number = uow.activities.ask(own.id, "Who?", asked_by=story.nino, now=house.clock.now)
        quoting = (
            f"activity-joint:{own.id}:4:{story.nino}",
            f"activity-answer:{number}:{story.nino}",
            f"activity-corrected:{own.id}:99:{story.nino}",
        )
        later = house.clock.now.replace(year=2040)
        for cause in (*quoting, f"activity-joint:{others.id}:4:{story.nino}"):
            body = {"pieces": [SECRETS["text"] if cause in quoting else "about Ana"]}
            uow.outbox.add(
                cause,
                Address("fake", "nino"),
                body,  # type: ignore[arg-type]
                now=house.clock.now,
                person_id=story.nino,
                due_at=later,
            )
    assert any(table == "draft" and word == SECRETS["text"] for table, word in left(house))
    await vera.says("/forgetme")
    await vera.presses("Yes, erase everything")
    assert left(house) == []
    assert any("about Ana" in row for table, row in everything(house) if table == "outbox"), "others' letters go out"


@pytest.mark.parametrize("end", ("merged", "deleted"))
async def test_drafts_about_a_record_go_when_the_record_goes(house: House, cast: Cast, nino: Chat, end: str) -> None:
    """After that nobody could tell whose words they hold."""
    vera = await meet(house)
    story = Story(house, cast, person_of(house, vera).id)
    own = story.add(SECRETS["title"], story.vera, text=SECRETS["text"], teacher_feedback=SECRETS["feedback"])
    await nino.says("/review")
    await nino.presses(SECRETS["title"])
    await nino.presses("Correct")
    kept = story.add("Ana's own", story.ana)
    with house.database.begin() as uow:
        if end == "merged":
            uow.activities.merge(kept.id, own.id, facts=kept.facts, person_id=story.ana, now=house.clock.now)
        else:
            uow.activities.remove(own.id)
    assert all(SECRETS["feedback"] not in row for table, row in everything(house) if table == "draft")
    await vera.says("/forgetme")
    await vera.presses("Yes, erase everything")
    assert left(house) == []


async def test_no_address_of_an_erased_person_is_left_with_a_letter_to_nobody(house: House, cast: Cast) -> None:
    """A letter without a person, such as an answer to a second press, still has its address."""
    vera = await meet(house)
    with house.database.begin() as uow:
        uow.outbox.add("answer:999:0", Address("fake", SECRETS["account"]), {}, now=house.clock.now)
    await vera.says("/forgetme")
    await vera.presses("Yes, erase everything")
    assert left(house) == []
