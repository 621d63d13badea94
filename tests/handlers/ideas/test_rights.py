"""Who may do what with whose card, as a table: role × state of the card × action."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import insert

from handlers.kit.incoming import Pressed
from handlers.kit.sight import may_see_idea, may_see_issue
from storage import Idea, IdeaId, IdeaPlan, Issue, IssueId, Membership, MembershipId, NetworkId, PersonId
from storage.report_tables import case_table
from tests.fakes.clock import Clock
from tests.handlers.factors.practices import tell
from tests.handlers.ideas.market import put_idea

if TYPE_CHECKING:
    from tests.cast import Cast

NOW = Clock().now
HERE, THERE = NetworkId(1), NetworkId(2)


def a_member(network: NetworkId) -> Membership:
    fields = dict.fromkeys(Membership.__dataclass_fields__)
    return Membership(**{**fields, "id": MembershipId(1), "person_id": PersonId(1), "network_id": network})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("state", "gallery", "held", "sees"),
    # sees: a member of its network, a member of another one, somebody without any network, who manages it
    (
        ("published", False, False, (True, False, False, True)),
        ("published", True, False, (True, True, True, True)),
        ("published", True, True, (False, False, False, True)),
        ("withdrawn", False, False, (False, False, False, True)),
    ),
)
def test_who_sees_a_card(state: str, gallery: bool, held: bool, sees: tuple[bool, ...]) -> None:
    idea = Idea(
        IdeaId(1),
        HERE,
        PersonId(9),
        IdeaPlan("x", "en", gallery=gallery),
        partners=False,
        state=state,
        created_at=NOW,
        changed_at=NOW,
    )
    readers = ((a_member(HERE), False), (a_member(THERE), False), (None, False), (None, True))
    assert tuple(may_see_idea(idea, member, manages=manages, held=held) for member, manages in readers) == sees


@pytest.mark.parametrize(
    ("state", "held", "sees"),
    (
        ("open", False, (True, False, False, True)),
        ("open", True, (False, False, False, True)),
        ("withdrawn", False, (False, False, False, True)),
    ),
)
def test_who_sees_an_issue(state: str, held: bool, sees: tuple[bool, ...]) -> None:
    issue = Issue(
        IssueId(1),
        HERE,
        PersonId(9),
        None,
        "GE",
        "en",
        "x",
        None,
        partners=False,
        public=False,
        state=state,
        created_at=NOW,
        changed_at=NOW,
    )
    readers = ((a_member(HERE), False), (a_member(THERE), False), (None, False), (None, True))
    assert tuple(may_see_issue(issue, member, manages=manages, held=held) for member, manages in readers) == sees


REFUSED = ("Only a coordinator", "Only whoever wrote", "not here any more", "Nobody can be asked")
ACTIONS = {
    "open": ("ideas.open", ()),
    "keep": ("ideas.keep", (1, "", 0)),
    "ask": ("ideas.ask", ()),
    "edit": ("ideas.edit", ()),
    "manage": ("ideas.manage", ()),
    "consent": ("ideas.consent", ()),
    "gallery": ("ideas.gallery", (1,)),
    "publish": ("ideas.publish", ()),
    "withdraw": ("ideas.withdraw", ()),
}
OTHERS = {"open", "keep", "ask"}
AUTHOR = set(ACTIONS) - {"ask"}
COORDINATOR = set(ACTIONS) - {"consent", "gallery"}
WITHDRAWN = {"open", "keep", "edit", "manage", "publish", "withdraw"}

# Who, what they may do with a published card of Ana's from Tbilisi Youth, and with one that she withdrew.
TABLE: tuple[tuple[str, set[str], set[str]], ...] = (
    ("ana", AUTHOR, WITHDRAWN | {"consent"}),
    ("levan", OTHERS, set()),
    ("nino", COORDINATOR, WITHDRAWN | {"ask"}),
    ("tamar", COORDINATOR, WITHDRAWN | {"ask"}),
    ("claire", OTHERS, set()),
    ("root", COORDINATOR, WITHDRAWN | {"ask"}),
)


@pytest.mark.parametrize(("who", "published", "withdrawn"), TABLE)
async def test_every_button_asks_anew(cast: Cast, who: str, published: set[str], withdrawn: set[str]) -> None:
    chat = cast.people[who]
    with cast.house.database.begin() as uow:
        assert chat.person_id is not None
        uow.people.change(chat.person_id, language="en")
    for state, allowed in (("published", published), ("withdrawn", withdrawn)):
        for action, (do, args) in ACTIONS.items():
            idea = put_idea(cast, "Swap shop", author="ana")
            if state == "withdrawn":
                with cast.house.database.begin() as uow:
                    uow.ideas.withdraw(idea.id, now=cast.house.clock.now)
            data = "~".join([do, str(idea.id), *map(str, args)])
            said = await chat.sends(Pressed(data, "m", press=f"{state}-{action}"))
            assert (action not in allowed) == any(one in said for one in REFUSED), (state, action, said)
    with cast.house.database.begin() as uow:
        for number in range(1, 2 * len(ACTIONS) + 1):
            idea = uow.ideas.get(IdeaId(number))
            assert not (idea.plan.gallery and not idea.is_shown)


async def test_nobody_else_agrees_that_everybody_reads_it(cast: Cast) -> None:
    """Not for a card, nor by making a card of a practice that its author told one network alone; but off it goes."""
    ana, nino = cast.people["ana"], cast.people["nino"]
    practice = tell(cast, ana, "Breakfast club", section=cast.sections["Tbilisi Youth"])
    own = put_idea(cast, "Swap shop", author="ana", gallery=True)
    made = put_idea(cast, "Breakfast club", author="nino", practice_id=practice.id)
    assert "public page" in await nino.sends(Pressed(f"ideas.gallery~{own.id}~0", "m", press="off"))
    for idea in (own, made):
        for do in (f"ideas.consent~{idea.id}", f"ideas.gallery~{idea.id}~1"):
            assert "Only whoever wrote" in await nino.sends(Pressed(do, "m", press=do))
        await nino.sends(Pressed(f"ideas.manage~{idea.id}", "m", press=f"manage {idea.id}"))
        assert not any("everybody" in label or "public" in label for label in nino.buttons)
    with cast.house.database.begin() as uow:
        assert not any(uow.ideas.get(one.id).plan.gallery for one in (own, made))


async def test_what_a_moderator_holds_is_in_no_list(cast: Cast) -> None:
    idea = put_idea(cast, "Swap shop", author="ana", gallery=True)
    levan, ana = cast.people["levan"], cast.people["ana"]
    assert "Swap shop" in await levan.says("/ideas")
    hold(cast, idea)
    assert "Swap shop" not in await levan.says("/ideas")
    assert "აქ აღარ არის" in await levan.sends(Pressed(f"ideas.open~{idea.id}", "m", press="held"))
    assert "Swap shop" in await ana.sends(Pressed(f"ideas.open~{idea.id}", "m", press="own"))


def hold(cast: Cast, idea: Idea) -> None:
    """As a moderator would."""
    now = cast.house.clock.now
    with cast.house.database.engine.begin() as connection:
        values = {"kind": "idea", "item": idea.id, "network_id": cast.network, "round": 1, "state": "hidden"}
        more = {"held": True, "urgent": False, "level": 0, "opened_at": now}
        connection.execute(insert(case_table).values({**values, **more}))
