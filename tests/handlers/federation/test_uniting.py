"""C14: two networks unite after both owners accept; each item is for one or both; leaving stops sharing at once."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from storage import Facts, IdeaPlan, PracticeFacts, PracticeOrigin
from tests.handlers.federation.conftest import person, press, unite

if TYPE_CHECKING:
    from tests.cast import Cast
    from tests.handlers.federation.conftest import Other
    from tests.houses import Chat


async def test_owners_unite_and_part(cast: Cast, other: Other, root: Chat, ana: Chat) -> None:
    house = cast.house
    assert "united with no other one" in await ana.says("/partners")
    assert "Ask another network" not in ana.buttons
    assert "Only the owners" in await press(ana, "federation.propose")
    assert "united" in await unite(root, other)
    await house.tick()
    assert "Azul" in await ana.says("/partners")
    with house.database.begin() as uow:
        assert uow.federations.partners_of(cast.network) == {other.network}
        origin = PracticeOrigin(person(cast.people["ana"]), cast.sections["Tbilisi Youth"], "GE")
        facts = PracticeFacts("Bike repair", "en", "worked", date(2030, 1, 5), done="Pupils repair bikes")
        practice = uow.practices.add(cast.network, facts, origin, now=house.clock.now)
    assert "n’est" in await press(other.pablo, "practices.open", practice.id)
    assert "Bike repair" not in await other.pablo.says("/practices")
    await press(ana, "practices.open", practice.id)
    assert "Share with partner networks" in ana.buttons
    assert "Members of Azul can read it now" in await ana.presses("Share with partner networks")
    await ana.presses("Back")
    assert "Members of Azul read it too" in ana.last_heard
    assert "Bike repair" in await other.pablo.says("/practices")
    assert "Bike repair" in await other.pablo.says("/find bike repair")
    assert "Bike repair" in await press(other.pablo, "practices.open", practice.id)
    # Only its author shares; whoever else answers for it may take it back.
    assert "Share" not in str(other.pablo.buttons)
    assert "est plus là" in await press(other.pablo, "federation.share", "practice", practice.id, 0)

    await root.says("/partners")
    await root.presses("Azul")
    assert "Should" in await root.presses("Leave")
    assert "Nothing is shared any more" in await root.presses("Leave now")
    assert "Bike repair" not in await other.pablo.says("/practices")
    assert "Bike repair" not in await other.pablo.says("/find bike repair")
    assert "Bike repair" not in await press(other.pablo, "practices.open", practice.id)
    with house.database.begin() as uow:
        assert not uow.practices.get(practice.id).partners
        assert uow.federations.partners_of(cast.network) == frozenset()
    await house.tick()
    assert "has ended the union" in other.vera.last_heard


async def test_a_proposal_is_declined_withdrawn_or_runs_out(cast: Cast, other: Other, root: Chat, ana: Chat) -> None:
    """C14: nothing is united without the other side's yes, and a question does not stand for ever."""
    house = cast.house

    async def propose() -> int:
        await root.says("/partners")
        await root.presses("Ask another network")
        await root.says("Azul")
        await root.says("Let us share.")
        await root.presses("Send")
        await house.tick()
        with house.database.begin() as uow:
            return uow.federations.list_live(cast.network)[0].id

    number = await propose()
    assert "not yours to see" in await press(ana, "federation.open", number)
    assert "Only the owners" in await press(root, "federation.accept", number)
    assert "Declined" in await other.vera.presses("Decline")
    await house.tick()
    assert "was declined" in root.last_heard
    assert "decided already" in await press(other.vera, "federation.accept", number)

    number = await propose()
    assert "Taken back" in await press(root, "federation.withdraw", number)
    assert "decided already" in await press(other.vera, "federation.accept", number)

    number = await propose()
    house.clock.pass_(days=14, minutes=1)
    await house.tick()
    assert "did not answer within 14 days" in root.last_heard
    assert "decided already" in await press(other.vera, "federation.accept", number)
    with house.database.begin() as uow:
        assert uow.federations.partners_of(cast.network) == frozenset()


async def test_each_kind_of_item_is_shared_and_taken_back(cast: Cast, other: Other, root: Chat, ana: Chat) -> None:
    """C14: per item own or both; a default; bookmarks of what is no longer shared tell nothing of it."""
    house, pablo = cast.house, other.pablo
    await unite(root, other)
    day = date(2030, 1, 5)
    with house.database.begin() as uow:
        author, section = person(ana), cast.sections["Tbilisi Youth"]
        facts = Facts("Beach clean-up", day, day, (section,), helpers=("Giorgi",))
        activity = uow.activities.add(cast.network, facts, author_id=author, now=house.clock.now)
        plan = IdeaPlan("Repair café", "en", section_id=section, country="GE", what="We mend things")
        idea = uow.ideas.add(cast.network, plan, author_id=author, now=house.clock.now)
        issue = uow.issues.add(
            cast.network,
            author_id=author,
            section_id=section,
            country="GE",
            language="en",
            title="No room in winter",
            text=None,
            now=house.clock.now,
        )
    items = (
        ("activity", activity.id, "activities.open", "Beach clean-up"),
        ("idea", idea.id, "ideas.open", "Repair café"),
        ("issue", issue.id, "issues.look", "No room in winter"),
    )
    for kind, item, opens, title in items:
        assert title not in await press(pablo, opens, item)
        assert "Only its author" in await press(cast.people["nino"], "federation.share", kind, item, 1)
        assert "can read it now" in await press(ana, "federation.share", kind, item, 1)
        await house.tick()
        card = await press(pablo, opens, item)
        assert title in card
        assert "Giorgi" not in card
        assert "Réseau" in card
    await press(pablo, "ideas.keep", idea.id, 1, "", 0)
    assert "Repair café" in await pablo.says("/ideas")
    assert "No room in winter" in await pablo.says("problèmes locaux")
    assert "Beach clean-up" in await pablo.says("/find beach clean-up")

    # A coordinator of its place may take it back, and so may its author.
    assert "Only your own network" in await press(cast.people["nino"], "federation.share", "issue", issue.id, 0)
    assert "No room in winter" not in await press(pablo, "issues.look", issue.id)
    await press(ana, "federation.share", "idea", idea.id, 0)
    await pablo.says("/ideas favoris")
    assert "Repair café" not in pablo.last_heard
    assert "n’est plus partagée" in pablo.last_heard

    await ana.says("/partners")
    await ana.presses("Share new items with partners")
    await ana.says("local issue: No bikes: they are broken")
    await ana.presses("Save")
    assert "No bikes" in await pablo.says("problèmes locaux")
