"""C5, X8: what is handed out, and what becomes of a project when somebody goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.projects import duties
from tests.handlers.projects.places import join, put_project, stored

if TYPE_CHECKING:
    from tests.cast import Cast
    from tests.houses import Chat


async def leave(chat: Chat) -> None:
    await chat.says("/forgetme")
    await chat.presses(chat.buttons[0])


async def test_what_somebody_led_is_handed_out_and_goes_with_them(cast: Cast, ana: Chat, marie: Chat) -> None:
    project = put_project(cast, "ana", aims="Grow lettuce")
    claimed = put_project(cast, None, title="Old one")
    with cast.house.database.begin() as uow:
        assert ana.person_id is not None
        uow.projects.step(project.id, ana.person_id, stage="running", words="We planted", now=cast.house.clock.now)
        uow.projects.claim(claimed.id, ana.person_id, stage="running", words="Mine", now=cast.house.clock.now)
        told = duties.export(uow, ana.person_id)
    assert "Grow lettuce" in str(told["projects"])
    assert "We planted" in str(told["told"])
    assert "Mine" in str(told["claims"])

    await leave(ana)
    gone = stored(cast)
    assert (gone.title, gone.state, gone.author_id, gone.aims) == ("–", "withdrawn", None, None)
    with cast.house.database.begin(reads=True) as uow:
        assert uow.projects.list_steps(project.id) == []
        assert uow.projects.list_claims(claimed.id) == []
    assert "School gardens" not in await marie.says("/find gardens lettuce")


async def test_what_everybody_left_can_be_claimed(cast: Cast, ana: Chat, marie: Chat) -> None:
    """At once: a crash after the last one has left finds no open project without a team."""
    project = put_project(cast, "ana")
    with cast.house.database.begin() as uow:
        assert ana.person_id is not None
        uow.teams.leave(project.id, ana.person_id, now=cast.house.clock.now)
    assert stored(cast).state == "unclaimed"
    assert "School gardens" not in await marie.says("/projects")
    assert "School gardens" in await marie.says("/projects sans équipe")


async def test_a_project_goes_on_with_the_rest_of_its_team(cast: Cast, ana: Chat, marie: Chat) -> None:
    project = put_project(cast, "ana", aims="Grow lettuce")
    join(cast, project, "olga")
    with cast.house.database.begin() as uow:
        assert ana.person_id is not None
        uow.projects.step(project.id, ana.person_id, stage="running", words="We planted", now=cast.house.clock.now)
    await leave(ana)
    after = stored(cast)
    assert (after.title, after.state, after.author_id) == ("School gardens", "open", None)
    with cast.house.database.begin(reads=True) as uow:
        assert {one.person_id for one in uow.projects.list_steps(project.id)} == {None}
    assert "School gardens" in await marie.says("/projects")
