"""Two people who may be introduced, and pictures and files that would tell on them."""

from __future__ import annotations

from dataclasses import replace
from itertools import count
from typing import TYPE_CHECKING

from handlers.kit.buttons import encode
from handlers.kit.incoming import Documented, Incoming, Place, Pressed, Sender, Written
from handlers.kit.view import Button

if TYPE_CHECKING:
    from handlers.kit.incoming import What
    from tests.cast import Cast
    from tests.houses import Chat

_numbers = count(1)


def list_them(cast: Cast, *names: str) -> None:
    """They said that others may find them."""
    with cast.house.database.begin() as uow:
        for name in names:
            person = cast.people[name].person_id
            assert person is not None
            known = uow.profiles.of(person, cast.network)
            uow.profiles.keep(replace(known, listed=True, languages=("en", "ka")), now=cast.house.clock.now)


async def press(chat: Chat, do: str, *args: str | int, handle: str = "") -> str:
    """Press a button wherever it stands, as a forged or an old one as well."""
    with chat.house.database.begin() as uow:
        data = encode(Button("-", do, args), uow, chat.house.clock.now, chat.person_id)
    return await send(chat, Pressed(data, press=f"press-{next(_numbers)}"), handle=handle)


async def send(chat: Chat, what: What, *, handle: str = "") -> str:
    """Any event, from an account with a public name."""
    event = Incoming(
        chat.house.platform.name,
        f"made-{next(_numbers)}",
        Sender(chat.id, chat.name, chat.language, handle),
        Place(chat.id),
        chat.house.clock.now,
        what,
    )
    await chat.house.dispatcher.arrive([event])
    await chat.house.tick()
    return chat.last_heard


async def reply(chat: Chat, text: str, to: str) -> str:
    """Write in reply to a message that stands in the chat."""
    heard = next(one for one in reversed(chat.heard) if to in one.shown.plain)
    return await send(chat, Written(text, f"reply-{next(_numbers)}", heard.id))


async def send_file(chat: Chat, data: bytes, ending: str, caption: str = "") -> str:
    file = f"doc-{next(_numbers)}"
    chat.house.platform.files[file] = data
    return await send(chat, Documented(file, ending, caption, f"own-doc-{next(_numbers)}", len(data)))


async def agreed(one: Chat, other: Chat, sentence: str = "We plant trees too") -> int:
    """One proposes, the other accepts; the number of it."""
    await propose(one, other, sentence)
    await other.presses(_word(other, "accept"))
    with one.house.database.begin() as uow:
        assert one.person_id is not None
        return uow.introductions.list_of(one.person_id, ("agreed",))[0].id


async def propose(one: Chat, other: Chat, sentence: str = "We plant trees too") -> None:
    assert other.person_id is not None
    await press(one, "introductions.propose", "person", other.person_id)
    await one.says(sentence)
    await one.presses(_word(one, "save"))


def _word(chat: Chat, which: str) -> str:
    words = {
        "accept": {"en": "Accept", "fr": "Accepter", "ru": "Согласиться", "ka": "დათანხმება"},
        "save": {"en": "Send", "fr": "Envoyer", "ru": "Отправить", "ka": "გაგზავნა"},
    }
    return words[which][chat.language or "en"]
