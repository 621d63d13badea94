"""The rule for buttons: nothing is lost behind "More", everything can be reached and pressed, and left again."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.kit import screens
from handlers.kit.answer import Change, Say, Toast
from handlers.kit.incoming import Pressed
from handlers.kit.view import Button, Key, Shown, Text, Tone, View, t
from storage import Draft
from tests.houses import Chat, House

WAYS = (Button(t("kit-previous"), "a.list", (0,)), Button(t("kit-next"), "a.list", (2,)), Button(t("kit-back"), "a.up"))
rows_of_buttons = st.lists(
    st.lists(st.integers(1, 9), min_size=1, max_size=3).map(
        lambda row: tuple(Button(f"b{n}", "a.do", (n,)) for n in row)
    ),
    max_size=14,
)


def _acts(view: View) -> list[Button]:
    return [one for row in view.rows for one in row if not screens.is_way(one) and one.do != screens.ROUTE]


def _numbered(rows: list[tuple[Button, ...]]) -> View:
    numbers = iter(range(1000))
    told = tuple(tuple(Button(one.label, "a.do", (next(numbers),)) for one in row) for row in rows)
    return View("words", (*told, WAYS), anew=("a.list", 1))


@given(rows_of_buttons)
def test_every_button_stands_in_exactly_one_part_in_its_order(rows: list[tuple[Button, ...]]) -> None:
    view = _numbered(rows)
    whole = _acts(view)
    if len(whole) <= screens.MOST:
        assert screens.fitted(view) == view
        return
    seen: list[Button] = []
    part: int | None = 0
    while part is not None:
        shown = screens.fitted(replace(view, part=part))
        every = [one for row in shown.rows for one in row]
        assert sum(not screens.is_way(one) for one in every) <= screens.MOST
        assert sum(screens.is_way(one) for one in every) <= screens.WAYS
        assert all(len(row) <= 3 for row in shown.rows)
        seen += _acts(shown)
        onwards = [one.args for one in every if one.do == screens.ROUTE and isinstance(one.args[0], int)]
        part = next((int(args[0]) for args in onwards if args[0] == part + 1), None)
    assert seen == whole


@given(rows_of_buttons, st.integers(0, 50))
def test_a_part_that_is_not_there_any_more_is_the_last_one(rows: list[tuple[Button, ...]], part: int) -> None:
    shown = screens.fitted(replace(_numbered(rows), part=part))
    assert _acts(shown) or not any(rows)


def test_the_first_part_keeps_the_ways_and_the_others_lead_back_to_it() -> None:
    view = _numbered([(Button("b", "a.do"), Button("b", "a.do"))] * 9)
    first, second, last = (screens.fitted(replace(view, part=part)) for part in range(3))
    assert first.rows[-1] == WAYS
    assert first.rows[-2][1] == Button(t("kit-more"), screens.ROUTE, (1, "a.list", 1)), "beside the seventh"
    back = Button(t("kit-back"), screens.ROUTE, (0, "a.list", 1))
    assert second.rows[-1] == (back, Button(t("kit-next"), screens.ROUTE, (2, "a.list", 1)))
    assert last.rows[-1] == (Button(t("kit-previous"), screens.ROUTE, (1, "a.list", 1)), back)


def test_without_a_way_to_make_it_again_a_view_is_left_as_it_is() -> None:
    view = replace(_numbered([(Button("b", "a.do"),)] * 20), anew=())
    assert screens.fitted(view) == view


@pytest.mark.parametrize(
    ("keys", "choices", "right"),
    (
        ([Tone.PLAIN] * 8 + [Tone.WAY] * 3, 6, True),
        ([Tone.PLAIN] * 9, 6, False),
        ([Tone.WAY] * 4, 6, False),
        ([Tone.OPTION] * 6 + [Tone.PLAIN] * 2, 6, True),
        ([Tone.OPTION] * 7 + [Tone.PLAIN] * 2, 6, False),
        ([Tone.OPTION] * 25 + [Tone.PLAIN] * 2, 25, True),
        ([Tone.OPTION] * 25 + [Tone.PLAIN] * 8, 25, False),
    ),
)
def test_what_counts(keys: list[Tone], choices: int, right: bool) -> None:
    shown = Shown((), tuple((Key("label", "a.do", tone),) for tone in keys))
    assert (screens.crowding(shown, choices=choices) is None) == right


def test_a_part_of_an_answer_takes_the_place_of_the_message() -> None:
    view = View("words", anew=("a.list",))
    assert screens.part_of([Toast("done"), Say(view)], 2) == Change(replace(view, part=2))
    assert screens.part_of(Toast("gone"), 1) == Toast("gone")
    assert screens.is_way(Button(Text("kit-back"), "a.up"))


# --- in conversations


async def test_more_edits_the_message_and_leads_back(ana: Chat) -> None:
    await ana.says("/settings")
    said, first, messages = ana.last_heard, ana.buttons, len(ana.heard)
    assert len(first) == screens.MOST
    await ana.presses("More")
    assert ana.last_heard == said
    assert "Networks" in ana.buttons
    await ana.presses("Back")
    assert ana.buttons == first
    assert len(ana.heard) == messages, "all in one message"


async def test_more_asks_for_the_same_rights_as_the_view_itself(ana: Chat, nino: Chat) -> None:
    await nino.says("/members")
    member = next(
        key.data for row in nino.heard[-1].shown.rows for key in row if key.data.startswith("networks.member~")
    )
    said = await ana.sends(Pressed(f"{screens.ROUTE}~1~{member}", "", press="forged"))
    assert "coordinator" in said, "refused as the page is"
    for data in (screens.ROUTE, f"{screens.ROUTE}~1", f"{screens.ROUTE}~x~people.name", f"{screens.ROUTE}~1~nothing"):
        await ana.sends(Pressed(data, "", press=data))
        assert ana.last_heard == "This button no longer works."


async def test_a_choice_of_another_page_can_be_pressed_and_typed(ana: Chat, house: House) -> None:
    """And a switch on the second page leaves the second page open."""
    await ana.says("/profile")
    while "Page 1 of" not in ana.last_heard:
        await ana.presses("Skip" if "Skip" in ana.buttons else ana.buttons[0])
    await ana.presses("Next")
    chosen = ana.buttons[0]
    said = await ana.presses(chosen)
    assert "Page 2 of" in said
    assert f"Now: {chosen}" in said
    await ana.says(chosen)
    assert ana.person_id is not None
    with house.database.begin(reads=True) as uow:
        draft = uow.drafts.active(ana.person_id)
    assert isinstance(draft, Draft)
    assert any(isinstance(value, list) and len(value) == 1 for value in draft.values.values())


async def test_a_button_of_before_leads_to_the_other_fields(ana: Chat, house: House) -> None:
    await ana.says("/log beach clean-up yesterday, 12 volunteers, 3h, environment")
    while "Save" not in ana.buttons:
        await ana.presses("Skip")
    await ana.presses("Edit")
    await ana.presses("More")
    behind = ana.buttons
    assert ana.person_id is not None
    with house.database.begin(reads=True) as uow:
        draft = uow.drafts.active(ana.person_id)
    assert draft is not None
    await ana.presses("Back")
    await ana.sends(Pressed(f"kit.form~{draft.id}~edit~rest", ana.heard[-1].id, press="old"))
    assert ana.buttons == behind
