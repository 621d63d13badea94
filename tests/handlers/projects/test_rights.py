"""Who may do what with whose project, as a table: role × action, pressed as anybody could forge it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import update

from storage.report_tables import case_table
from tests.handlers.projects.places import join, press, put_project, stored
from tests.handlers.projects.test_sharing import read, visiting

if TYPE_CHECKING:
    from tests.cast import Cast
    from tests.houses import Chat

REFUSED = ("Only a coordinator", "Only whoever leads", "not here any more", "That is for the team")
ACTIONS: dict[str, tuple[str, tuple[int | str, ...]]] = {
    "open": ("projects.open", ()),
    "share": ("projects.share", ()),
    "more": ("projects.more", ()),
    "history": ("projects.history", ()),
    "news": ("projects.news", ()),
    "answer": ("projects.answer", ("on", 0)),
    "edit": ("projects.edit", ()),
    "stage": ("projects.set-stage", ("paused",)),
    "seek": ("projects.seek", ()),
    "unseek": ("projects.unseek", ()),
    "sight": ("projects.sight", ()),
    "wider": ("projects.set-sight", ("public",)),
    "narrower": ("projects.set-sight", ("network",)),
    "fields": ("projects.fields", (0,)),
    "field": ("projects.field", ("aims", 1, 0)),
    "withdraw": ("projects.withdraw", ()),
    "back": ("projects.back", ()),
}
READING = {"open", "share"}
WORKING = {"more", "history", "news"}
MANAGING = {"edit", "stage", "seek", "unseek", "sight", "narrower", "withdraw", "back"}
LEADING = {"wider", "fields", "field"}
TABLE = {
    "ana": READING | WORKING | {"answer"} | MANAGING | LEADING,  # leads it
    "olga": READING | WORKING | {"answer"},  # is in the team
    "nino": READING | WORKING | MANAGING,  # coordinates its section
    "tamar": READING | WORKING | MANAGING,  # its country
    "root": READING | WORKING | MANAGING,  # its network
    "levan": READING,  # a member of its section
    "marie": READING,  # of another country
    "claire": READING,  # coordinates another section
}


@pytest.mark.parametrize("who", TABLE)
async def test_who_may_do_what(cast: Cast, who: str) -> None:
    project = put_project(cast, "ana", visibility="partners")
    join(cast, project, "olga")
    chat = cast.people[who]
    with cast.house.database.begin() as uow:
        assert chat.person_id is not None
        uow.people.change(chat.person_id, language="en")
    allowed = set()
    for name, (route, args) in ACTIONS.items():
        before = stored(cast)
        said = await press(chat, route, project.id, *args)
        if not any(one in said for one in REFUSED):
            allowed.add(name)
        elif name not in READING:
            assert stored(cast) == before, name
        await _as_it_was(cast, project.id)
    assert allowed == TABLE[who]


async def _as_it_was(cast: Cast, number: int) -> None:
    """Every action meets the project as it was, and no form of the one before."""
    with cast.house.database.begin() as uow:
        project = uow.projects.get(number)  # type: ignore[arg-type]
        if project.state != "open":
            uow.projects.bring_back(project.id, led=True, now=cast.house.clock.now)
        uow.projects.set_visibility(project.id, "partners", now=cast.house.clock.now)


async def test_a_withdrawn_or_held_one_is_its_teams_and_its_coordinators(cast: Cast) -> None:
    project = put_project(cast, "ana")
    join(cast, project, "olga")
    with cast.house.database.begin() as uow:
        uow.projects.withdraw(project.id, now=cast.house.clock.now)
    see = {who for who in TABLE if "School gardens" in await press(cast.people[who], "projects.open", project.id)}
    assert see == {"ana", "olga", "nino", "tamar", "root"}


async def test_what_a_moderator_holds_is_in_no_list_and_no_page(cast: Cast) -> None:
    """C26: reported in two taps; what is held stays with its team and who looks after its place."""
    levan, ana, claire = cast.people["levan"], cast.people["ana"], cast.people["claire"]
    project = put_project(cast, "ana", visibility="public", title="School gardens")
    await press(claire, "projects.open", project.id)
    asked = await claire.presses("Report")
    assert "School gardens" in asked
    await claire.presses("It is not true")
    with cast.house.database.engine.begin() as connection:
        connection.execute(update(case_table).values(held=True, state="hidden"))
    for chat in (levan, claire):
        assert "School gardens" not in await chat.says("/projects")
        assert "School gardens" not in await chat.says("/find gardens")
        assert "School gardens" not in await press(chat, "projects.open", project.id)
        assert "School gardens" not in await press(chat, "projects.share", project.id)
    assert "School gardens" in await press(ana, "projects.open", project.id)
    async with visiting(cast) as client:
        await read(client, f"/projects/main/{project.id}", status=404)


async def test_it_is_changed_in_its_own_network(cast: Cast, ana: Chat) -> None:
    """Its lead looks at another network of theirs meanwhile: nothing of that one gets into it."""
    project = put_project(cast, "ana")
    with cast.house.database.begin() as uow:
        azul = uow.networks.add("azul", "Azul", languages=("en",), zone="Europe/Madrid")
        uow.networks.add_theme(azul.id, "sailing", {"en": "Sailing"})
        section = uow.networks.add_section(azul.id, "ES", "Madrid Azul", joining="open")
        assert ana.person_id is not None
        uow.people.join(ana.person_id, azul.id, now=cast.house.clock.now, section_id=section.id)
        uow.people.change(ana.person_id, network_id=azul.id)
    await press(ana, "projects.edit", project.id)
    await ana.presses("Edit")
    await ana.presses("Themes")
    assert "Sailing" not in ana.buttons
    await ana.presses("Health")
    await ana.presses("Done")
    await ana.presses("Save")
    after = stored(cast)
    assert after.section_id == cast.sections["Tbilisi Youth"]
    with cast.house.database.begin(reads=True) as uow:
        own = {one.id for one in uow.networks.list_themes(cast.network)}
    assert after.themes
    assert set(after.themes) <= own
