"""Who may do what with an introduction: every person, every button, in every state; strangers learn nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.handlers.introductions.people import agreed, list_them, press, propose

if TYPE_CHECKING:
    from tests.cast import Cast
    from tests.houses import Chat

# Each line: who presses, and what they may press in this state with an effect; everything else changes nothing.
WHO = ("ana", "marie", "levan", "nino", "root")
BUTTONS = (
    "accept", "decline", "later", "withdrawn", "share", "unshare", "talk", "tell", "ended", "block", "open",
)  # fmt: skip
PROPOSED = {"ana": {"withdrawn", "open"}, "marie": {"accept", "decline", "later", "open"}}
AGREED = {
    "ana": {"share", "unshare", "talk", "ended", "block", "open"},
    "marie": {"share", "unshare", "talk", "ended", "block", "open"},
}
RUNNING = {name: held | {"tell"} for name, held in AGREED.items()}
SEES = "Ana", "Marie", "We plant"


async def _tried(cast: Cast, name: str, button: str, number: int) -> bool:
    """Whether a press did something, or showed something of it."""
    chat = cast.people[name]
    before = _state(cast, number)
    args = (number, "well") if button == "tell" else (number,)
    said = await press(chat, f"introductions.{button}", *args, handle=f"@{name}")
    after = _state(cast, number)
    if name not in {"ana", "marie"}:
        assert not any(word in said for word in SEES), f"{name} learns of it by {button}: {said}"
    opened = button in {"open", "share", "unshare"} and any(word in said for word in SEES)
    return before != after or opened


def _state(cast: Cast, number: int) -> object:
    with cast.house.database.begin() as uow:
        one = uow.introductions.get(number)  # type: ignore[arg-type]
        seats = [uow.relays.seat_of(chat.person_id) for chat in cast.people.values() if chat.person_id]
        blocked = [uow.relays.list_blocked(chat.person_id) for chat in cast.people.values() if chat.person_id]
        return (one, seats, blocked)


async def _table(cast: Cast, number: int, may: dict[str, set[str]], *, but: tuple[str, ...]) -> None:
    """Strangers first, with everything; then the two, with what they may not press. `but`: what would end the state."""
    for name in WHO:
        for button in BUTTONS:
            allowed = button in may.get(name, set())
            if allowed and button in but:
                continue
            assert await _tried(cast, name, button, number) == allowed, f"{name}: {button}"


async def test_while_it_is_proposed(cast: Cast, ana: Chat, marie: Chat) -> None:
    list_them(cast, *WHO)
    await propose(ana, marie)
    await _table(cast, 1, PROPOSED, but=("accept", "decline", "withdrawn"))


async def test_while_both_agree(cast: Cast, ana: Chat, marie: Chat) -> None:
    list_them(cast, *WHO)
    number = await agreed(ana, marie)
    await _table(cast, number, AGREED, but=("talk", "ended", "block"))


async def test_while_it_runs(cast: Cast, ana: Chat, marie: Chat) -> None:
    list_them(cast, *WHO)
    number = await agreed(ana, marie)
    await press(ana, "introductions.talk", number)
    await _table(cast, number, RUNNING, but=("talk", "ended", "block", "tell"))


async def test_a_stranger_is_refused_and_it_is_written_down(cast: Cast, ana: Chat, marie: Chat, levan: Chat) -> None:
    list_them(cast, "ana", "marie")
    number = await agreed(ana, marie)
    for button in ("open", "talk", "share", "ended", "block", "trouble", "pause", "went"):
        await press(levan, f"introductions.{button}", number)
    with cast.house.database.begin() as uow:
        assert levan.person_id is not None
        refused = [one for one in uow.audit.list_latest(limit=50) if one.person_id == levan.person_id]
    assert len(refused) == 8
    assert {one.outcome for one in refused} == {"refused"}


async def test_files_and_words_of_others_cannot_be_passed_on(cast: Cast, ana: Chat, marie: Chat, levan: Chat) -> None:
    """Buttons carry numbers that anybody can forge."""
    list_them(cast, "ana", "marie", "levan", "olga")
    number = await agreed(ana, marie)
    await press(ana, "introductions.talk", number)
    with cast.house.database.begin() as uow:
        blob = uow.blobs.add(
            "document.pdf",
            b"of Levan",
            mime="application/pdf",
            alt="",
            now=cast.house.clock.now,
            person_id=levan.person_id,
        )
    said = len(marie.heard)
    await press(ana, "introductions.file", number, blob, "own")
    await press(ana, "introductions.say", number, blob)
    await press(ana, "introductions.mine", blob)
    await press(ana, "introductions.nofile", blob)
    assert len(marie.heard) == said
    with cast.house.database.begin() as uow:
        assert uow.blobs.get(blob).data == b"of Levan"
    await ana.says("Hello")
    await press(levan, "introductions.take", 1)
    assert marie.last_heard.endswith("Hello")
