"""A8, A9: nobody is seen before both agree; each step is dated; what is not answered ends kindly. Whole stories."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from storage import Expert, ProjectFacts
from tests.handlers.introductions.people import agreed, list_them, press, propose

if TYPE_CHECKING:
    from storage import Introduction
    from tests.cast import Cast
    from tests.fakes.platform import Heard
    from tests.houses import Chat

HANDLES = ("@ana_in_tbilisi", "@marie_de_lyon")


def only(cast: Cast) -> Introduction:
    with cast.house.database.begin() as uow:
        found = uow.introductions.find_last(("person", number(cast, "ana")), ("person", number(cast, "marie")))
        assert found is not None
        return found


def number(cast: Cast, name: str) -> int:
    person = cast.people[name].person_id
    assert person is not None
    return person


def told(chat: Chat, words: str) -> int:
    return sum(words in heard.shown.plain for heard in chat.heard)


async def test_handles_are_shown_when_both_have_pressed_and_not_before(cast: Cast, ana: Chat, marie: Chat) -> None:
    """A8, C4: a Georgian member and a French one, each in their own language."""
    list_them(cast, "ana", "marie")
    await press(ana, "introductions.propose", "person", number(cast, "marie"), handle=HANDLES[0])
    assert "Write one" not in ana.last_heard
    await ana.says("I am +995 599 12 34 56, write me")
    assert "number" in ana.last_heard
    await ana.says("We plant trees with schools")
    preview = ana.last_heard
    await ana.presses("Send")
    card = marie.last_heard
    assert "Ana voudrait faire ta connaissance." in card
    assert "Géorgie" in card
    assert "We plant trees with schools" in card
    assert "Marie will see exactly this" in preview
    assert "Ana would like to get to know you.\nGeorgia" in preview
    assert marie.buttons == ["Accepter", "Pas maintenant", "Décliner", "Signaler"]

    await marie.presses("Accepter")
    assert "Marie said yes." in ana.last_heard
    one = only(cast)
    assert (one.state, one.agreed_at) == ("agreed", cast.house.clock.now)

    await press(ana, "introductions.share", one.id, handle=HANDLES[0])
    assert "Marie will see exactly this:\n\n@ana_in_tbilisi" in ana.last_heard
    mark = next(key.data for row in ana.last.rows for key in row if key.label == "Yes, show this")
    assert "ana" not in mark.lower()
    changed = await press(ana, "introductions.shared", one.id, mark.rpartition("~")[2], handle="@another_name")
    assert "@another_name" in changed, "what is shown now was not what was agreed to"
    await press(ana, "introductions.shared", one.id, mark.rpartition("~")[2], handle=HANDLES[0])
    assert "until then nothing is shown" in ana.last_heard
    assert "Ana voudrait échanger vos coordonnées" in marie.last_heard
    assert not told(marie, "@ana")

    await press(marie, "introductions.share", one.id)
    await marie.says("marie@example.org")
    assert not told(ana, "marie@")
    await marie.presses("Envoyer")
    assert "@ana_in_tbilisi" in marie.last_heard
    assert "marie@example.org" in ana.last_heard
    one = only(cast)
    assert (one.state, one.channel, one.from_handle, one.to_handle) == ("running", "handles", None, None)
    card = await press(ana, "introductions.open", one.id)
    assert "Proposed: Wed 13 Mar 2030\nAgreed: Wed 13 Mar 2030\nBegan: Wed 13 Mar 2030" in card


async def test_one_side_may_change_its_mind_before_the_other_agrees(cast: Cast, ana: Chat, marie: Chat) -> None:
    list_them(cast, "ana", "marie")
    one = await agreed(ana, marie)
    await press(ana, "introductions.share", one, handle=HANDLES[0])
    await ana.presses("Yes, show this")
    await press(ana, "introductions.unshare", one, handle=HANDLES[0])
    await press(marie, "introductions.share", one, handle=HANDLES[1])
    await marie.presses("Oui, montrer ceci")
    assert not told(marie, "@ana")
    assert not told(ana, "@marie")


async def test_a_withdrawn_proposal_says_that_it_is_not_open_and_no_more(cast: Cast, ana: Chat, marie: Chat) -> None:
    """A8: in what had arrived as well as at every later press."""
    list_them(cast, "ana", "marie")
    await propose(ana, marie)
    before = len(marie.heard)
    await ana.presses("Withdraw")
    await ana.presses("Yes, withdraw it")
    assert marie.heard[-1].shown.plain == "Cette mise en relation n’est plus ouverte."
    assert len(marie.heard) == before, "nothing new is said"
    one = only(cast)
    for do in ("accept", "decline", "later", "open"):
        assert await press(marie, f"introductions.{do}", one.id) == "Cette mise en relation n’est plus ouverte."
    assert only(cast).state == "withdrawn"


async def test_a_decline_is_told_on_the_third_day_and_remembered(cast: Cast, olga: Chat, levan: Chat) -> None:
    """A9 in Russian and Georgian: kindly, without reasons, at a moment that does not tell when it was read."""
    list_them(cast, "olga", "levan")
    await propose(olga, levan)
    await levan.presses("უარის თქმა")
    said = len(olga.heard)
    card = await olga.says("/introductions")
    assert "Ждёт ответа другой стороны" in card
    cast.house.clock.pass_(days=2, hours=23)
    await cast.house.tick()
    assert len(olga.heard) == said + 1
    cast.house.clock.pass_(hours=2)
    await cast.house.tick()
    assert "знакомство не состоится" in olga.last_heard
    assert "Levan" in olga.last_heard
    await press(olga, "introductions.propose", "person", number(cast, "levan"))
    assert "от него отказались" in olga.last_heard
    await press(levan, "introductions.propose", "person", number(cast, "olga"))
    assert "უარი ითქვა" in levan.last_heard
    with cast.house.database.begin() as uow:
        side = ("person", number(cast, "levan"))
        assert uow.introductions.declined_by(("person", number(cast, "olga"))) == {side}
        assert uow.introductions.left_out_for(side) == {("person", number(cast, "olga"))}


async def test_whoever_withdraws_before_hearing_of_a_decline_never_hears_of_it(
    cast: Cast, ana: Chat, marie: Chat
) -> None:
    list_them(cast, "ana", "marie")
    await propose(ana, marie)
    one = only(cast).id
    await marie.presses("Décliner")
    assert "Proposed" in await press(ana, "introductions.open", one)
    await press(ana, "introductions.withdrawn", one)
    assert ana.last_heard.startswith("Withdrawn.")
    said = len(ana.heard)
    cast.house.clock.pass_(days=20)
    await cast.house.tick()
    assert len(ana.heard) == said
    assert "Withdrawn" in await press(ana, "introductions.open", one)
    with cast.house.database.begin() as uow:
        assert uow.introductions.declined_by(("person", number(cast, "ana")))


async def test_unanswered_it_is_nudged_once_and_ends_after_two_weeks(cast: Cast, ana: Chat, marie: Chat) -> None:
    """A9: a nudge at seven days, the end at fourteen, both told kindly."""
    list_them(cast, "ana", "marie")
    await propose(ana, marie)
    cast.house.clock.pass_(days=6, hours=23)
    await cast.house.tick()
    assert not told(marie, "t’attend encore")
    for _ in range(6):
        cast.house.clock.pass_(days=1)
        await cast.house.tick()
    assert told(marie, "t’attend encore") == 1
    assert not told(ana, "two weeks and has ended")
    cast.house.clock.pass_(days=1, hours=2)
    await cast.house.tick()
    assert "s’est terminée toute seule" in marie.last_heard
    assert told(ana, "found no answer within two weeks") == 1
    assert only(cast).state == "expired"
    assert await press(marie, "introductions.accept", only(cast).id) == "Cette mise en relation n’est plus ouverte."


async def test_not_now_stays_open_without_a_nudge(cast: Cast, ana: Chat, marie: Chat) -> None:
    list_them(cast, "ana", "marie")
    await propose(ana, marie)
    said = len(ana.heard)
    await marie.presses("Pas maintenant")
    assert "Personne n’est prévenu" in marie.last_heard
    cast.house.clock.pass_(days=8)
    await cast.house.tick()
    assert not told(marie, "t’attend encore")
    assert len(ana.heard) == said
    await marie.presses("Regarder")
    await marie.presses("Accepter")
    assert "Marie said yes." in ana.last_heard


async def test_of_two_leads_the_first_wins_and_the_other_is_told(
    cast: Cast, ana: Chat, nino: Chat, tamar: Chat
) -> None:
    with cast.house.database.begin() as uow:
        facts = ProjectFacts(title="School gardens", language="en", country="GE")
        project = uow.projects.add(cast.network, facts, author_id=nino.person_id, now=cast.house.clock.now)
        for lead in (nino, tamar):
            assert lead.person_id is not None
            uow.teams.join(project.id, lead.person_id, now=cast.house.clock.now, role="lead")
    await press(ana, "introductions.propose", "project", project.id)
    assert "The people of “School gardens” will see exactly this" in await ana.says("We have a garden too")
    assert "Sent to “School gardens”." in await ana.presses("Send")
    assert "would like to talk about “School gardens”" in nino.last_heard
    assert "would like to talk about “School gardens”" in tamar.last_heard
    await tamar.presses("Accept")
    assert "Tamar said yes." in ana.last_heard
    assert told(nino, "Tamar answered the introduction about “School gardens”") == 1
    assert not told(nino, "Ana would like")
    with cast.house.database.begin() as uow:
        [one] = uow.introductions.list_of(ana.person_id, ("agreed",))  # type: ignore[arg-type]
        assert one.to_person == tamar.person_id
    assert await press(nino, "introductions.accept", one.id) == "This introduction is no longer open."
    assert await press(nino, "introductions.decline", one.id) == "This introduction is no longer open."


async def test_nobody_proposes_without_end(cast: Cast, ana: Chat) -> None:
    names = ("marie", "levan", "nino", "tamar", "olga", "claire")
    list_them(cast, *names)
    for name in names:
        await press(ana, "introductions.propose", "person", number(cast, name))
        if name != names[-1]:
            await ana.presses("Skip")
            await ana.presses("Send")
    assert "5 introductions within a week" in ana.last_heard
    cast.house.clock.pass_(days=7, minutes=1)
    await press(ana, "introductions.propose", "person", number(cast, "claire"))
    assert "One sentence of your own" in ana.last_heard


async def test_who_is_not_listed_or_not_here_cannot_be_proposed_to(cast: Cast, ana: Chat, marie: Chat) -> None:
    """C4: and nothing tells whether they exist."""
    answers = set()
    for kind, item in (("person", number(cast, "marie")), ("person", 9999), ("project", 1), ("ghost", 1)):
        answers.add(await press(ana, "introductions.propose", kind, item))
    answers.add(await press(ana, "introductions.propose", "person", number(cast, "ana")))
    assert len(answers) == 1
    assert "not possible" in answers.pop()


async def test_who_would_not_be_named_is_a_member_without_a_name(cast: Cast, ana: Chat, marie: Chat) -> None:
    """C4: on every card of it, on both sides, to the end."""
    list_them(cast, "ana", "marie")
    with cast.house.database.begin() as uow:
        for name in ("ana", "marie"):
            known = uow.profiles.of(cast.people[name].person_id, cast.network)  # type: ignore[arg-type]
            uow.profiles.keep(replace(known, named=False), now=cast.house.clock.now)
    one = await agreed(ana, marie)
    await press(ana, "introductions.talk", one)
    await ana.says("Good morning")
    await press(marie, "introductions.talk", one)
    await marie.says("Bonjour")
    for button in ("open", "trouble", "end", "went", "share"):
        await press(ana, f"introductions.{button}", one)
        await press(marie, f"introductions.{button}", one)
    await ana.says("/introductions")
    await marie.says("/introductions")
    await press(marie, "introductions.ended", one)
    shown = {chat.id: "\n".join(_all_of(heard) for heard in chat.heard) for chat in (ana, marie)}
    assert "Marie" not in shown["ana"]
    assert "Ana" not in shown["marie"]
    assert "A member" in shown["ana"]
    assert "Quelqu’un du réseau" in shown["marie"]


def _all_of(heard: Heard) -> str:
    return " ".join([heard.shown.plain, *(key.label + key.data for row in heard.shown.rows for key in row)])


async def test_an_expert_who_is_named_may_be_proposed_to(cast: Cast, ana: Chat, marie: Chat) -> None:
    with cast.house.database.begin() as uow:
        expert = Expert(number(cast, "marie"), cast.network, library=True, languages=("fr",), named=True)  # type: ignore[arg-type]
        uow.experts.keep(expert, now=cast.house.clock.now)
    await press(ana, "introductions.propose", "person", number(cast, "marie"))
    assert "One sentence of your own" in ana.last_heard


async def test_it_is_asked_how_it_went_and_ends(cast: Cast, ana: Chat, marie: Chat) -> None:
    """A9: running, reported, closed; what one says is not shown to the other."""
    list_them(cast, "ana", "marie")
    one = await agreed(ana, marie)
    cast.house.clock.pass_(days=3, hours=1)
    await cast.house.tick()
    assert "How would you like to go on with Marie?" in ana.last_heard
    await ana.presses("Talk through Kith")
    cast.house.clock.pass_(days=30, hours=1)
    await cast.house.tick()
    assert "how did it go so far?" in ana.last_heard
    await ana.presses("It helped")
    assert only(cast).state == "reported"
    assert only(cast).reported_at == cast.house.clock.now
    await marie.presses("C’est commencé")
    assert not told(ana, "commencé")
    cast.house.clock.pass_(days=14, hours=1)
    await cast.house.tick()
    assert only(cast).state == "closed"
    assert "is over now" in ana.last_heard
    assert "est terminée" in marie.last_heard
    card = await press(ana, "introductions.open", one)
    for step in ("Proposed: ", "Agreed: ", "Began: ", "Told how it went: ", "Ended: "):
        assert step in card


async def test_an_agreement_that_nobody_takes_up_ends(cast: Cast, ana: Chat, marie: Chat) -> None:
    list_them(cast, "ana", "marie")
    await agreed(ana, marie)
    for days in (4, 27):
        cast.house.clock.pass_(days=days)
        await cast.house.tick()
    assert "nobody began within a month" in ana.last_heard
    assert only(cast).state == "closed"


async def test_the_list_pages_and_says_what_to_try(cast: Cast, ana: Chat, marie: Chat) -> None:
    assert "/match shows" in await ana.says("/introductions")
    list_them(cast, "marie", "levan", "nino", "tamar", "olga", "claire", "ana")
    for name in ("levan", "nino", "tamar", "olga", "claire"):
        await propose(ana, cast.people[name])
    await propose(marie, ana)
    said = await ana.says("my introductions")
    assert "1. Marie\nWaits for your answer · Wed 13 Mar 2030" in said
    assert "1/2" in said
    assert len(ana.buttons) <= 8
    await ana.presses("Next")
    assert "6. Levan" in ana.last_heard
    await ana.presses("Past ones")
    assert "None of your introductions is over yet" in ana.last_heard


async def test_who_is_erased_ends_it_quietly_for_the_other(cast: Cast, ana: Chat, marie: Chat) -> None:
    list_them(cast, "ana", "marie")
    await agreed(ana, marie)
    with cast.house.database.begin() as uow:
        assert marie.person_id is not None
        for feature in cast.house.router.features:
            if feature.name == "introductions" and feature.eraser is not None:
                feature.eraser(uow, marie.person_id)
    await cast.house.tick()
    assert ana.last_heard == "One of your introductions is over: the other side has left."
