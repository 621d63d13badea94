"""Help and the way out: every example works, every command is there, and nobody is shown what they may not do."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

import handlers
from handlers.kit.texts import SHIPPED

if TYPE_CHECKING:
    from tests.cast import Cast
    from tests.houses import Chat, House

COMMANDS = {word for feature in handlers.FEATURES for word in feature.commands}


@pytest.mark.parametrize("language", SHIPPED)
async def test_every_command_in_the_help_exists(house: House, cast: Cast, root: Chat, language: str) -> None:
    await root.says(f"/language {language}")
    await root.says("/help")
    said = "\n".join(heard.shown.plain for heard in root.heard[-2:])
    named = set(re.findall(r"(?<!\w)/([a-z]+)", said))
    assert {"log", "invite", "addtheme"} <= named
    assert {"profile", "match", "partners", "regions", "mydata", "forgetme"} <= named
    assert named - COMMANDS == set()


@pytest.mark.parametrize("language", SHIPPED)
@pytest.mark.parametrize(
    "key",
    ("help-log-example", "help-stats-example", "help-ask-example", "help-addsection-example", "help-addtheme-example"),
)
async def test_every_example_really_works(house: House, cast: Cast, root: Chat, language: str, key: str) -> None:
    """Help whose examples do not work is worse than none."""
    await root.says(f"/language {language}")
    example = house.texts.render(key, {}, language)
    if example.startswith("/") and example.split()[0].strip("/") not in COMMANDS:
        pytest.skip("that room is not there")
    answer = await root.says(example)
    lost = [house.texts.render("kit-not-understood", {}, language), house.texts.render("kit-refused", {}, language)]
    assert answer not in lost
    assert not answer.startswith(house.texts.render("kit-unknown-command", {"command": "/x"}, language)[:8])
    assert house.texts.render("statistics-examples", {}, language) not in answer
    expected = {
        "help-log-example": "activities.log",
        "help-addsection-example": "networks.section",
        "help-addtheme-example": "networks.theme",
    }
    with house.database.begin(reads=True) as uow:
        assert root.person_id is not None
        draft = uow.drafts.active(root.person_id)
    if key in expected:
        assert draft is not None
        assert draft.form == expected[key]
    if key == "help-log-example" and draft is not None:
        assert draft.values["volunteers"] == 12
        assert draft.values["when"]


async def test_members_see_no_coordinators_commands(
    house: House, cast: Cast, ana: Chat, nino: Chat, root: Chat
) -> None:
    for_ana, for_nino, for_root = await ana.says("/help"), await nino.says("/help"), await root.says("/help")
    assert "Because you coordinate" not in for_ana
    assert "/invite" not in for_ana
    assert "/invite" in for_nino
    assert "/addcountry" not in for_nino
    assert "/addcountry" in for_root


async def test_help_fits_one_message(house: House, cast: Cast, root: Chat) -> None:
    """C3: no reply over 4 KB of text."""
    for language in SHIPPED:
        await root.says(f"/language {language}")
        await root.says("/help")
        assert all(len(heard.shown.plain.encode()) < 4096 for heard in root.heard)


@pytest.mark.parametrize(
    ("language", "typed", "same"),
    (
        ("fr", "/aide", "/help"),
        ("fr", "/mesdonnees", "/mydata"),
        ("fr", "/mes_données", "/mydata"),
        ("fr", "/projets", "/projects"),
        ("fr", "/profil", "/me"),
        ("ru", "/помощь", "/help"),
        ("ru", "/моиданные", "/mydata"),
        ("ka", "/დახმარება", "/help"),
    ),
)
async def test_a_slash_before_the_word_of_ones_own_language_is_no_mistake(
    cast: Cast, ana: Chat, language: str, typed: str, same: str
) -> None:
    """Who reads French types French commands; "did you mean /ideas" for /aide helps nobody."""
    await ana.says(f"/language {language}")
    assert await ana.says(typed) == await ana.says(same)


async def test_help_in_a_form_comes_back_to_its_question(house: House, cast: Cast, ana: Chat) -> None:
    await ana.says("/timezone")
    await ana.says("help me")
    assert "What I can do" in ana.heard[-2].shown.plain
    assert "What time is it" in ana.last_heard


@pytest.mark.parametrize(
    ("language", "word"), (("en", "never mind"), ("fr", "laisse tomber"), ("ru", "Отмена!"), ("ka", "გაუქმება"))
)
async def test_cancel_by_plain_word_leaves_and_can_be_taken_back(
    house: House, cast: Cast, ana: Chat, language: str, word: str
) -> None:
    await ana.says(f"/language {language}")
    question = await ana.says("/timezone")
    cancelled = await ana.says(word)
    assert cancelled == house.texts.render("kit-form-cancelled", {}, language)
    await ana.presses(house.texts.render("kit-form-reopen", {}, language))
    assert ana.last_heard.splitlines()[-1] == question.splitlines()[-1]


async def test_cancel_offers_an_older_form(house: House, cast: Cast, root: Chat) -> None:
    await root.says("/addtheme")
    await root.says("/timezone")
    await root.says("/cancel")
    assert "Still unfinished: New theme" in root.last_heard
    await root.presses("Continue")
    assert "What is the theme called?" in root.last_heard


async def test_cancel_with_nothing_open_is_friendly(house: House, cast: Cast, ana: Chat) -> None:
    assert "nothing to cancel" in await ana.says("cancel")
    assert ana.buttons == ["Help"]
