"""Commands with typed options: what a platform may show, and what becomes of what was chosen."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from bot.native_commands import native_commands
from bot.platforms.contract import Asked
from handlers import FEATURES
from handlers.kit.incoming import Called
from handlers.kit.router import Router
from handlers.kit.texts import SHIPPED, Texts
from handlers.kit.view import Kind
from storage import Draft
from tests.cast import Cast
from tests.houses import Chat, House

TEXTS = Texts()
ROUTER = Router(FEATURES, TEXTS, edit_window=timedelta(days=2))
OPENERS = sorted(name for name, route in ROUTER.commands.items() if route.opens)


def draft_of(chat: Chat) -> Draft | None:
    """The form that is open."""
    person = chat.person_id
    assert person is not None
    return chat.house.look(lambda uow: uow.drafts.active(person))


def test_every_command_is_told_in_every_language_with_its_options() -> None:
    commands = {one.name: one for one in native_commands(ROUTER, TEXTS)}
    assert set(commands) == {name for name, route in ROUTER.commands.items() if not route.hidden}
    for one in commands.values():
        told = [one.words, one.about, *(words for param in one.params for words in (param.labels, param.about))]
        for words in told:
            assert set(words) == set(SHIPPED)
            assert all(words.values()), one.name
    log = {param.name: param for param in commands["log"].params}
    assert log["volunteers"].kind is Kind.NUMBER
    assert log["themes"].suggests
    assert "photos" not in log
    assert [param.name for param in commands["stats"].params] == ["period"]


async def test_options_fill_the_form_and_what_is_wrong_is_asked_again(cast: Cast, ana: Chat) -> None:
    await ana.sends(
        Called("log", {"title": "Beach clean-up", "when": "yesterday", "volunteers": "12", "hours": "lots"})
    )
    assert "Beach clean-up" not in ana.last_heard  # the question is about the hours
    assert "Time given: I could not read" in ana.last_heard
    await ana.says("3")
    draft = draft_of(ana)
    assert draft is not None
    assert draft.values["title"] == "Beach clean-up"
    assert draft.values["volunteers"] == 12


async def test_one_line_and_options_together_fill_the_form(cast: Cast, ana: Chat) -> None:
    await ana.sends(Called("log", {"line": "Beach clean-up yesterday, 12 volunteers", "hours": "3"}))
    draft = draft_of(ana)
    assert draft is not None
    assert (draft.values["title"], draft.values["volunteers"]) == ("Beach clean-up", 12)
    assert draft.values["hours"]


async def test_options_of_a_command_without_a_form_follow_it(cast: Cast, ana: Chat) -> None:
    await ana.says("/stats 2024")
    typed = ana.last_heard
    await ana.sends(Called("stats", {"period": "2024"}))
    assert ana.last_heard == typed


@pytest.mark.parametrize("command", OPENERS)
async def test_a_command_alone_opens_the_form_whose_fields_are_its_options(root: Chat, command: str) -> None:
    await root.says(f"/{command}")
    draft = draft_of(root)
    assert draft is not None
    assert draft.form == ROUTER.commands[command].opens


@pytest.mark.parametrize(
    ("name", "typed", "first", "then"),
    (
        ("ana", "fri", "Friday 8 March", "Friday 1 March"),
        ("marie", "ven", "vendredi 8 mars", "vendredi 1 mars"),
        ("olga", "пятн", "пятница, 8 марта", "пятница, 1 марта"),
        ("levan", "პარ", "პარ, 8 მარ", "პარასკევი, 1 მარტი"),
        ("marie", "20 nov", "mar. 20 nov.", ""),
        ("marie", "avant-hier", "lun. 11 mars", ""),
        ("ana", "", "Today", ""),
    ),
)
def test_days_are_suggested_in_the_language_of_whoever_types(
    house: House, cast: Cast, name: str, typed: str, first: str, then: str
) -> None:
    """They lie behind for a log and ahead for an event; each is read as the day that its words say."""
    today = house.clock().date()

    def ask(command: str) -> list[tuple[str, str]]:
        asked = Asked("fake", name, command, "when", typed)
        return list(house.look(lambda uow: house.decider.suggest(uow, asked, house.clock())))

    past = ask("log")
    assert 0 < len(past) <= 25
    assert past[0][1].startswith(first)
    assert any(label.startswith(then) for _, label in past[1:]) or not then
    days = [(date.fromisoformat(value), label) for value, label in past if value[:2] == "20" and value != typed]
    assert all(day <= today and str(day.day) in label for day, label in days)
    assert len({day for day, _ in days}) == len(days)
    ahead = [date.fromisoformat(value) for value, _ in ask("event") if value[:2] == "20" and value != typed]
    assert all(day >= today for day in ahead)
    assert ahead or not then


async def test_what_could_be_meant_is_narrowed_by_what_was_typed(cast: Cast, house: House, ana: Chat) -> None:
    def ask(command: str, param: str, typed: str, sender: str = ana.id) -> list[tuple[str, str]]:
        asked = Asked(ana.platform.name, sender, command, param, typed)
        return list(house.look(lambda uow: house.decider.suggest(uow, asked, house.clock())))

    every = ask("log", "themes", "")
    assert 0 < len(every) <= 25
    value, label = every[0]
    assert (value, label) in ask("log", "themes", label[:4])
    assert ask("log", "themes", "zzzzqq") == []
    assert ask("language", "language", "fran") == [("fr", "français")]
    assert ask("log", "title", "x") == []
    assert ask("nothing", "at-all", "x") == []
    assert ask("language", "language", "fran", sender="a-stranger") == []
