"""B1: who may do what with servers, as a table; every press is asked anew, and what nobody typed connects nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.incoming import Called, Pressed
from handlers.kit.view import t
from tests.handlers.servers.there import GROUP, GUILD, LEADS, calls, connects, enters, furnish, in_group, roles_of

if TYPE_CHECKING:
    from tests.cast import Cast
    from tests.houses import Chat, House

PRESSES = (
    "list",
    "open~1",
    "connect~7001~c55~~{seal}~Kith friends~news",
    "here~7001~c55~~{seal}~Kith friends~news",
    "roles~1",
    "map~1",
    "unmap~1",
    "channels~1",
    "channel~1",
    "change~1",
    "end~1",
    "leave~1",
    "left~1",
)
"""Every button of a server that there is, as anybody could forge it."""
MAY = {"root": True, "nino": False, "tamar": False, "claire": False, "ana": False}
"""Looks after the network; a section; a country; another section; nothing."""


def held(house: House) -> tuple[int, int, int, int]:
    """Servers, mapped roles, channels, and rights that come from a server."""
    with house.database.begin(reads=True) as uow:
        network = uow.networks.list_all()[0].id
        servers = uow.servers.list_of(network)
        mapped = sum(len(uow.servers.list_roles(one.id)) for one in servers)
        rights = sum(one.server_id is not None for one in uow.people.list_roles_in(network))
        return len(servers), mapped, len(uow.servers.list_channels(network)), rights


async def set_up(house: House, root: Chat, marie: Chat) -> None:
    """A server with a channel, a role that means something, and somebody who has it."""
    furnish(house)
    await connects(root)
    await root.presses("Announcements into this channel")
    await root.says("/server")
    await root.presses(GUILD.name)
    await root.presses("Roles")
    await root.presses("Say what a role means")
    await root.presses("Lyon leads")
    await root.presses("Kutaisi Green")
    await root.presses("Save")
    await enters(marie, Called("help"), LEADS)


async def test_rights_by_action(house: House, cast: Cast, root: Chat, marie: Chat) -> None:
    await set_up(house, root, marie)
    before = held(house)
    assert before == (1, 1, 1, 1)
    for who, may in MAY.items():
        chat = cast.people[who]
        for press in PRESSES[:2]:
            await chat.sends(Pressed(f"servers.{press}", press="p"))
            assert ("Only a coordinator responsible" not in chat.last_heard) is may, (who, press)
        if not may:
            for press in PRESSES:
                await chat.sends(Pressed(f"servers.{press.format(seal='forged')}", press="p"))
                assert held(house) == before, (who, press)
    # A right from the server is one like any other: it reaches its scope, and no further.
    await marie.says("/members Kutaisi Green")
    assert "Kutaisi Green" in marie.last_heard
    await marie.says("/server")
    assert "Seule la coordination responsable" in marie.last_heard
    # Even who may cannot connect a place in which they did not type the command.
    await root.sends(Pressed(f"servers.{PRESSES[2].format(seal='forged')}".replace("7001", "666"), press="p"))
    assert "Type /server in the channel or group itself" in root.last_heard
    assert held(house) == before


async def test_a_role_from_there_is_taken_there(house: House, cast: Cast, root: Chat, marie: Chat) -> None:
    await set_up(house, root, marie)
    (right,) = roles_of(house, marie)
    await root.says("/members Marie")
    await root.presses("Marie")
    assert "Coordinator of Kutaisi Green (through Kith friends)" in root.last_heard
    assert not any(label.startswith("Take back") for label in root.buttons)
    await root.sends(Pressed(f"networks.take~{right.id}~net~0", press="p"))
    assert "This comes from a role in Kith friends and ends there" in root.last_heard
    assert roles_of(house, marie) == [right]


async def test_it_is_all_written_down(house: House, cast: Cast, root: Chat, marie: Chat) -> None:
    await set_up(house, root, marie)
    await root.presses("End: Lyon leads")
    await root.says("/server")
    await root.presses(GUILD.name)
    await root.presses("Disconnect")
    await root.presses("Disconnect it")
    assert held(house) == (0, 0, 0, 0)
    with house.database.begin(reads=True) as uow:
        acts = [entry.action for entry in reversed(uow.audit.list_latest(limit=100))]
    assert acts == [
        "server.connect",
        "server.channel",
        "server.role",
        "role.give",
        "server.role.end",
        "role.take",
        "server.disconnect",
    ]


async def test_a_server_belongs_to_one_network(house: House, cast: Cast, root: Chat, ana: Chat) -> None:
    furnish(house)
    await connects(root)
    with house.database.begin() as uow:
        other = uow.networks.add("other", "Other")
        assert ana.person_id is not None
        uow.people.join(ana.person_id, other.id, now=house.clock.now)
        uow.people.change(ana.person_id, network_id=other.id)
        uow.people.grant(ana.person_id, "coordinator", "network", now=house.clock.now, network_id=other.id)
    await calls(ana)
    assert "Only a coordinator responsible" in ana.last_heard  # of the other network, in which she is a member
    await in_group(ana, "/server")
    await ana.presses("Connect to Other")
    await in_group(root, "/server")
    assert "Lyon volunteers belongs to another network" in root.last_heard


async def test_what_is_said_in_a_group_is_never_private(house: House, cast: Cast, nino: Chat) -> None:
    """Every command, and the buttons under what it answers, in a group: the answer is private, one line says so."""
    for command in list(house.router.commands):
        await in_group(nino, f"/{command}")
        for label in nino.buttons[:3]:
            heard, data = nino._find(label)
            if data:
                await nino.sends(Pressed(data, heard.id, press="p"), group=GROUP.id)
        await in_group(nino, "/cancel")
    there = [one.shown for one in house.platform.messages if one.to.chat == GROUP.id]
    assert len(there) > len(house.router.commands)
    hints = {house.texts.plain(t("kit-group-answered"), language) for language in house.texts.languages}
    assert {one.plain for one in there} <= hints
    assert all(one.rows == () and one.files == () for one in there)
