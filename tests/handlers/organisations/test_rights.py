"""Who may do what with which organisation: rights × item × action, every act by a button that was made up."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.organisations import rules
from handlers.organisations.rules import Standing, acts_with
from storage import OrganisationId
from tests.fakes.clock import Clock
from tests.handlers.organisations.meeting import appoint, press, refusals, registered

if TYPE_CHECKING:
    from storage import Organisation
    from tests.cast import Cast
    from tests.houses import Chat

ACTS: dict[str, tuple[str, tuple[str | int, ...]]] = {
    "change": ("organisations.edit", ()),
    "remove": ("organisations.state", ("removed",)),
    "confirm": ("organisations.confirm", ("member",)),
    "claim": ("organisations.claim", ()),
    "mark": ("organisations.mark", ("contacted",)),
    "contact": ("organisations.contact", ()),
    "return": ("organisations.return", ()),
    "appoint": ("organisations.appoint", ()),
    "post": ("organisations.lead", ()),
    "outcomes": ("organisations.outcomes", (0,)),
}
_LOOKS_AFTER = {"change", "remove", "confirm"}

# Registered by Ana, a member of Tbilisi Youth; Nino coordinates that section, Tamar Georgia, Claire a section in
# France, Root the network. Nobody has confirmed it yet.
UNION: dict[str, set[str]] = {
    "ana": {"change", "remove"},
    "levan": set(),
    "nino": set(),
    "tamar": _LOOKS_AFTER,
    "claire": set(),
}
CONFIRMED = {**UNION, "ana": set()}
SCHOOL = {**UNION, "nino": {"claim"}, "tamar": {*_LOOKS_AFTER, "claim"}}
# Nino's section works with it: its members see the contact, whoever coordinates it marks; Tamar and Root are not of it.
CLAIMED = {
    **UNION,
    "ana": {"change", "remove", "contact"},
    "levan": {"contact"},
    "nino": {"mark", "return", "contact"},
    "tamar": {*_LOOKS_AFTER, "mark", "return"},
    "root": {*_LOOKS_AFTER, "mark", "return"},
}
# Levan represents it in Georgia.
AGENCY = {
    **UNION,
    "levan": {"post", "outcomes"},
    "tamar": {*_LOOKS_AFTER, "appoint", "outcomes"},
    "root": {*_LOOKS_AFTER, "appoint", "outcomes"},
}
TABLE = {"union": UNION, "confirmed": CONFIRMED, "school": SCHOOL, "claimed": CLAIMED, "agency": AGENCY}


def prepared(cast: Cast, state: str, mark: str = "") -> Organisation:
    kind = {"confirmed": "union", "claimed": "school"}.get(state, state)
    one = registered(cast, f"The {state}{mark}", kind)
    now = cast.house.clock.now
    with cast.house.database.begin() as uow:
        if state == "claimed":
            uow.leads.claim(one.id, cast.sections["Tbilisi Youth"], due_at=now + rules.REMIND_AFTER, now=now)
        if state == "confirmed":
            tamar = cast.people["tamar"].person_id
            assert tamar is not None
            uow.organisations.confirm(one.id, member=True, education_linked=False, by=tamar, now=now)
    if state == "agency":
        appoint(cast, one, "levan")
    return one


@pytest.mark.parametrize("state", TABLE)
async def test_everybody_can_do_what_the_table_says_and_nothing_else(cast: Cast, state: str) -> None:
    one, number = prepared(cast, state), 0
    for name, granted in TABLE[state].items():
        chat = cast.people[name]
        for act, (button, args) in ACTS.items():
            before, refused = _state(cast, one), len(refusals(cast))
            await press(chat, button, one.id, *args)
            did = len(refusals(cast)) == refused and not _was_late(chat)
            assert did == (act in granted), f"{name} {act}: {chat.last_heard}"
            if not did:
                assert _state(cast, one) == before, f"{name} {act} changed something"
            elif act not in {"outcomes", "change", "appoint", "post", "contact"}:
                number += 1
                one = prepared(cast, state, f" {'i' * number}")


async def test_who_speaks_for_an_agency_is_of_its_network(cast: Cast) -> None:
    """Tamar coordinates Georgia here and all of another network, at which she looks just now."""
    tamar, olga = cast.people["tamar"], cast.people["olga"]
    assert tamar.person_id is not None
    agency, now = registered(cast, "The agency", "agency"), cast.house.clock.now
    with cast.house.database.begin() as uow:
        other = uow.networks.add("second", "Second Network")
        uow.people.join(tamar.person_id, other.id, now=now, section_id=None, kinds=[])
        uow.people.grant(tamar.person_id, "coordinator", "network", now=now, network_id=other.id)
        uow.people.change(tamar.person_id, network_id=other.id)
        stranger = uow.people.add("fake", "stranger", chat="stranger", now=now)
        uow.people.change(stranger.id, name="Zurab", language="en")
        uow.people.join(stranger.id, other.id, now=now, section_id=None, kinds=[])
    await press(tamar, "organisations.appoint", agency.id)
    assert "Zurab" not in await tamar.says("Zurab")
    await tamar.says("Olga")
    assert "Olga · Georgia" in tamar.buttons
    await tamar.presses("Olga · Georgia")
    await tamar.presses("Save")
    with cast.house.database.begin() as uow:
        assert uow.organisations.list_representatives(agency.id) == [(olga.person_id, "GE")]


def _was_late(chat: Chat) -> bool:
    """Taking on a school that somebody works with is answered, not refused."""
    return "was quicker" in chat.last_heard or "დაგასწროთ" in chat.last_heard


def _state(cast: Cast, one: Organisation) -> Organisation:
    with cast.house.database.begin(reads=True) as uow:
        return uow.organisations.get(one.id)


# --- the rules by themselves

STANDINGS = st.builds(
    Standing,
    *(st.booleans() for _ in range(7)),
)


@given(
    who=STANDINGS, kind=st.sampled_from(("union", "school", "agency")), confirmed=st.booleans(), claimed=st.booleans()
)
def test_whoever_is_nothing_to_it_may_report_it_alone_and_more_standing_never_takes_away(
    who: Standing, kind: str, confirmed: bool, claimed: bool
) -> None:
    known = {"kind": kind, "confirmed": confirmed, "claimed": claimed}
    acts = acts_with(who, listed=True, **known)  # type: ignore[arg-type]
    assert acts_with(Standing(), listed=True, **known) == {"report"}  # type: ignore[arg-type]
    assert ("contact" in acts) == (who.inside and kind == "school" and claimed)
    assert ("confirm" in acts) == who.coordinates
    assert ("claim" in acts) <= (kind == "school" and not claimed)
    # What those responsible need not do: report it, or be introduced to themselves.
    every = acts_with(Standing(*[True] * 7), listed=True, **known)  # type: ignore[arg-type]
    assert acts - {"report", "introduce"} <= every


@given(
    hours=st.lists(st.integers(min_value=0, max_value=24 * 40), min_size=1, max_size=12).map(sorted),
)
def test_a_claim_never_ends_before_fourteen_days_nor_without_a_notice_of_four(hours: list[int]) -> None:
    """Whenever Kith looks, however long it was away."""
    start = Clock().now
    reminded = None
    for hour in hours:
        now = start + timedelta(hours=hour)
        step, at = rules.next_step(start, reminded, now)
        if step == "wait":
            assert at > now
        elif step == "remind":
            assert now - start >= rules.REMIND_AFTER
            assert at - now >= rules.NOTICE
            reminded = now
        else:
            assert reminded is not None
            assert now - start >= rules.RELEASE_AFTER
            assert now - reminded >= rules.NOTICE
            return


@pytest.mark.parametrize(
    ("typed", "place", "known", "town", "same"),
    (
        ("School No. 5", None, "School No. 5", "Batumi", True),
        ("Schol no 5", None, "School No. 5", None, True),
        ("школа 5", None, "School 5", None, False),  # another word altogether: left to the person
        ("Тбилисская гимназия", None, "Tbilisskaya gimnaziya", None, True),
        ("School No. 6", None, "School No. 5", None, False),
        ("School No. 5", "Telavi", "School No. 5", "Batumi", False),
        ("School No. 5", "Batum", "School No. 5", "Batumi", True),
        ("School No. 5", "ბათუმი", "School No. 5", "Batumi", True),
        ("Union of teachers", None, "Chess club", None, False),
        ("Université de Lyon", None, "Universite de Lyon", None, True),
    ),
)
def test_what_may_be_the_same(typed: str, place: str | None, known: str, town: str | None, same: bool) -> None:
    assert bool(rules.near(typed, place, [(OrganisationId(1), known, town)])) == same


@pytest.mark.parametrize(
    ("text", "town"), (("Batumi", True), ("Saint-Denis", True), ("Rustaveli 25", False), ("5/7", False))
)
def test_a_place_is_a_town(text: str, town: bool) -> None:
    assert rules.is_town(text) == town
