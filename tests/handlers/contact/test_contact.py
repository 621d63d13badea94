"""A23: members write to coordinators with a number instead of an address; the answer comes back in the same chat."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.handlers.introductions.people import press, reply

if TYPE_CHECKING:
    from storage import Ticket
    from tests.cast import Cast
    from tests.houses import Chat


def ticket(cast: Cast) -> Ticket:
    with cast.house.database.begin() as uow:
        [found] = uow.tickets.list_of(cast.people["ana"].person_id)  # type: ignore[arg-type]
        return found


async def test_the_answer_comes_back_in_the_same_chat(cast: Cast, ana: Chat, nino: Chat, tamar: Chat) -> None:
    await ana.says("/contact")
    assert ana.last_heard == "To whom? The first ones are the nearest."
    assert ana.buttons[:3] == ["Your section", "Your country", "The network"]
    await ana.presses("Your section")
    await ana.says("May we use the school hall on Saturday?")
    await ana.presses("No, as “a member”")
    assert "To: Your section\nThey see: a member" in ana.last_heard
    await ana.presses("Send")
    assert "Ticket 1 is with the coordinators. To: Your section." in ana.last_heard
    assert "Ticket 1: a member\nTbilisi Youth" in nino.last_heard
    assert "school hall" in nino.last_heard
    assert "Ana" not in nino.last_heard
    assert not tamar.heard, "it is with the nearest"

    await reply(nino, "Yes, the key is with the guard.", "Ticket 1")
    assert ana.last_heard.startswith("Answer to ticket 1\nFrom: Nino\n\nYes, the key is with the guard.")
    assert ticket(cast).state == "answered"
    await reply(ana, "Thank you! Until when?", "Answer to ticket 1")
    assert "There is more in a ticket:" in nino.last_heard
    assert "Thank you! Until when?" in nino.last_heard
    assert ticket(cast).state == "open"
    await nino.presses("Answer")
    await nino.says("Until six.")
    assert "Until six." in ana.last_heard
    await ana.presses("Close")
    assert ticket(cast).state == "closed"
    await press(nino, "contact.open", 1)
    assert "Closed." in nino.last_heard


async def test_in_french_with_a_name_and_in_one_line(cast: Cast, marie: Chat, claire: Chat) -> None:
    await marie.says("/contact Où sont les affiches ?")
    await marie.presses("Ta section")
    await marie.presses("Oui, mon nom")
    await marie.presses("Envoyer")
    assert "La demande n° 1 est à la coordination." in marie.last_heard
    assert "Ticket 1: Marie" in claire.last_heard
    await claire.presses("Answer")
    await claire.says("Au local.")
    assert "Réponse à la demande n° 1" in marie.last_heard
    assert "Au local." in marie.last_heard
    assert "De\u202f: Claire" in marie.last_heard


async def test_unanswered_it_goes_up_one_level_at_a_time(
    cast: Cast, ana: Chat, nino: Chat, tamar: Chat, root: Chat
) -> None:
    await _ask(ana)
    cast.house.clock.pass_(days=3, minutes=1)
    await cast.house.tick()
    assert "Nobody has answered this for three days" in tamar.last_heard
    assert "It is now with: Your country." in ana.last_heard
    assert not root.heard
    cast.house.clock.pass_(days=3, minutes=1)
    await cast.house.tick()
    assert "Nobody has answered this for three days" in root.last_heard
    assert "It is now with: The network." in ana.last_heard
    cast.house.clock.pass_(days=3, minutes=1)
    await cast.house.tick()
    assert "This still waits for an answer:" in root.last_heard
    assert "still has no answer" in ana.last_heard
    said = len(root.heard)
    cast.house.clock.pass_(days=9)
    await cast.house.tick()
    assert len(root.heard) == said, "once is enough"
    await root.presses("Answer")
    await root.says("I am sorry for the wait.")
    assert "I am sorry for the wait." in ana.last_heard
    assert "Ticket 1 has been dealt with." in nino.heard[-1].shown.plain


async def test_the_queue_is_of_those_who_may_answer(cast: Cast, ana: Chat, nino: Chat, claire: Chat) -> None:
    for number in range(4):
        await _ask(ana, f"Question {number}")
        cast.house.clock.pass_(hours=7)
    assert "Waiting for an answer from you or others: 4" in await nino.says("/contact")
    await nino.presses("Tickets to answer")
    listed = nino.heard[-1].shown.plain
    assert [f"Ticket {one}" in listed for one in (1, 2, 3, 4)] == [True] * 4
    assert len(nino.buttons) <= 8
    assert "others: 0" in await claire.says("/contact")
    await claire.presses("Tickets to answer")
    assert "No ticket waits for you." in claire.heard[-1].shown.plain


async def test_rights_are_asked_at_every_press(cast: Cast, ana: Chat) -> None:
    """Who is not the asker and answers for nothing near it learns nothing and changes nothing."""
    await _ask(ana, "The hazel grove")
    may = {
        "nino": {"open", "answer", "close"}, "tamar": {"open", "answer", "close"}, "root": {"open", "answer", "close"},
        "ana": {"open", "more", "close"}, "levan": set(), "claire": set(), "marie": set(), "olga": set(),
    }  # fmt: skip
    for name, allowed in may.items():
        chat = cast.people[name]
        for button in ("open", "answer", "more"):
            said = await press(chat, f"contact.{button}", 1)
            await chat.says("/cancel")
            refused = said == _gone(cast, chat)
            assert refused == (button not in allowed), f"{name}: {button}: {said}"
        if "close" not in allowed:
            await press(chat, "contact.close", 1)
            assert ticket(cast).state == "open"


async def test_there_is_a_limit_and_nobody_answers_themselves(cast: Cast, nino: Chat, ana: Chat) -> None:
    await nino.says("/contact")
    await nino.presses("Write a new one")
    assert "Your section" not in nino.buttons, "she is the only one there"
    await nino.says("/cancel")
    for number in range(6):
        await _ask(ana, f"Question {number}")
    assert "5 tickets within a day" in ana.last_heard


async def test_pictures_are_not_taken(cast: Cast, ana: Chat, nino: Chat) -> None:
    from handlers.kit.incoming import Photographed
    from tests.handlers.introductions.people import send

    await _ask(ana)
    heard = next(one for one in nino.heard if "Ticket 1" in one.shown.plain)
    cast.house.platform.files["p"] = b"x"
    assert "text only" in await send(nino, Photographed("p", "", "own-p", 1, heard.id))


async def _ask(ana: Chat, text: str = "May we use the school hall?") -> None:
    await press(ana, "contact.ask")
    await ana.presses("Your section")
    await ana.says(text)
    await ana.presses("No, as “a member”")
    await ana.presses("Send")


def _gone(cast: Cast, chat: Chat) -> str:
    from handlers.kit.view import t

    return cast.house.texts.plain(t("contact-gone"), chat.language or "en")
