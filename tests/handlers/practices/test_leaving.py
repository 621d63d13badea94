"""What somebody who leaves hands over, leaves behind or takes along (C4, C5)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from handlers.practices import duties
from tests.handlers.practices.telling import again, forges, found, heard, opens, tells, told
from tests.handlers.practices.test_offering import RUSSIAN, logs

if TYPE_CHECKING:
    from storage import Json
    from tests.houses import Chat


async def test_words_stay_as_nobodys_when_their_author_says_so(ana: Chat, nino: Chat, marie: Chat) -> None:
    practice = await tells(ana)
    await forges(marie, f"practices.adapt~{practice.id}")
    for answer in ("France", "Des tartines.", "C’est l’usage."):
        await marie.says(answer)
    await marie.presses("Enregistrer")
    await forges(nino, f"practices.rate~{practice.id}~1")
    await ana.says("/forgetme")
    assert "without your name" in ana.last_heard
    await ana.presses("Erase me, leave my practices")
    after = again(practice, nino)
    assert (after.author_id, after.section_id, after.title) == (None, None, "Breakfast club")
    await opens(marie, practice)
    assert "Ana" not in marie.last_heard
    assert "Tbilisi" not in marie.last_heard
    assert found(marie, "porridge") == [practice.id]
    await marie.says("/forgetme")
    await marie.presses("M’effacer, laisser mes pratiques")
    await opens(nino, practice)
    await nino.presses("Adaptations")
    assert "France · somebody" in nino.last_heard


async def test_everything_goes_where_everything_is_to_go(olga: Chat, nino: Chat) -> None:
    message = "/share Что сделали: Суп.\nЧто получилось: Тепло."
    practice = await tells(olga, message, save="Сохранить", skip="Пропустить")
    await olga.says("/forgetme")
    assert "Ваши рассказы в библиотеке" in olga.last_heard
    await olga.presses("Да, стереть всё")
    with nino.house.database.begin(reads=True) as uow:
        assert uow.practices.find(practice.id) is None
    assert found(nino, "Суп") == []
    await opens(nino, practice)
    assert "not there any more" in nino.last_heard


async def test_whoever_told_nothing_is_not_asked_about_it(levan: Chat) -> None:
    await levan.says("/forgetme")
    assert len(levan.buttons) == 3


async def test_the_copy_holds_every_word_and_no_id_for_a_name(ana: Chat, nino: Chat) -> None:
    practice = await tells(ana)
    await forges(nino, f"practices.edit~{practice.id}")
    await nino.presses("Title")
    await nino.says("Porridge club")
    await nino.presses("Save")
    assert ana.person_id is not None
    assert nino.person_id is not None
    with ana.house.database.begin(reads=True) as uow:
        held = duties.export(uow, ana.person_id)
        others = duties.export(uow, nino.person_id)
    (own,) = cast("list[dict[str, Json]]", held["practices"])
    assert (own["title"], own["section"]) == ("Porridge club", "Tbilisi Youth")
    assert "A trusted local partner" in cast("list[str]", own["factors"])
    assert others["practices"] == []
    assert [one["number"] for one in cast("list[dict[str, Json]]", others["changes"])] == [2]


async def test_letters_about_what_went_are_taken_back(ana: Chat, nino: Chat) -> None:
    await nino.says("/quiet 00:00-23:59")
    practice = await tells(ana)
    await forges(ana, f"practices.withdraw~{practice.id}")
    await ana.presses("Undo")
    assert [one.status for one in told(ana)] == ["published"]
    assert heard(nino, "Breakfast club") == []


async def test_nothing_that_others_began_about_it_keeps_its_words(ana: Chat, nino: Chat) -> None:
    """A coordinator's form, closed or open, and a card half made of it."""
    practice = await tells(ana)
    for button in ("practices.edit", "ideas.from_practice"):
        await forges(nino, f"{button}~{practice.id}")
    await ana.says("/forgetme")
    await ana.presses("Yes, erase everything")
    with ana.house.database.begin(reads=True) as uow:
        assert nino.person_id is not None
        assert "porridge" not in repr(uow.drafts.list_all(nino.person_id))


async def test_only_letters_about_what_went_are_taken_back(ana: Chat, nino: Chat, olga: Chat) -> None:
    """Numbers of activities are no numbers of practices; and what an author agreed to goes with them."""
    await nino.says("/quiet 00:00-23:59")
    await olga.says("/quiet 00:00-23:59")
    other, own = await logs(olga, RUSSIAN.replace("вчера", "10 марта"), "Суп.", save="Сохранить"), await logs(ana)
    for activity in (other, own):
        await forges(nino, f"practices.share~{activity.id}")
    await forges(ana, f"practices.agree~{own.id}")
    assert [int(one.id) for one in told(ana)] == [int(other.id)], "the numbers are the same"
    await ana.says("/forgetme")
    await ana.presses("Yes, erase everything")
    assert letters(olga) == [f"practice-ask:{other.id}:{olga.person_id}"]
    assert letters(nino) == []


async def test_letters_that_wait_lose_the_name_of_whoever_caused_them(ana: Chat, nino: Chat) -> None:
    """Asked, adapted and rated: each names somebody else than its reader and the author of what it is about."""
    await ana.says("/quiet 00:00-23:59")
    practice, activity = await tells(ana), await logs(ana)
    await forges(nino, f"practices.share~{activity.id}")
    await forges(nino, f"practices.adapt~{practice.id}")
    for answer in ("Georgia", "Soup.", "It is colder."):
        await nino.says(answer)
    await nino.presses("Save")
    await forges(nino, f"practices.rate~{practice.id}~1")
    assert len(letters(ana)) == 3
    await nino.says("/forgetme")
    await nino.presses("Yes, erase everything")
    ana.house.clock.pass_(days=1)
    await ana.says("/quiet off")
    await ana.house.tick()
    arrived = "\n".join(one.shown.plain for one in ana.heard if "Breakfast club" in one.shown.plain)
    assert "…" in arrived
    assert not any("Nino" in one.shown.plain for one in ana.heard)


async def test_a_plan_does_not_keep_the_title_of_what_is_erased(ana: Chat, nino: Chat, olga: Chat) -> None:
    """Its author's words go everywhere; a title that the planner chose stays."""
    practice = await tells(ana)
    for chat in (nino, olga):
        await forges(chat, f"plans.try~practice~{practice.id}")
    with nino.house.database.begin() as uow:
        assert olga.person_id is not None
        (plan,) = uow.plans.list_of(olga.person_id)
        own = replace(plan.facts, title="Суп на всех")
        uow.plans.change(plan.id, own, now=nino.house.clock.now, cites=(), ask_at=None)
    await ana.says("/forgetme")
    await ana.presses("Yes, erase everything")
    await nino.says("/plan")
    assert "Plan whose original is gone" in nino.last_heard
    await nino.presses("Plan whose original is gone")
    assert "What this plan copies is no longer shown" in nino.last_heard
    assert "Breakfast" not in nino.last_heard
    await nino.presses("Log what happened")
    assert "What" in nino.last_heard, "the title is asked for"
    await olga.says("/plan")
    assert "Суп на всех" in olga.last_heard


def letters(chat: Chat) -> list[str]:
    """Letters of this room that wait for the end of the quiet hours, by what caused them."""
    assert chat.person_id is not None
    with chat.house.database.begin(reads=True) as uow:
        return [cause for cause, *_ in uow.outbox.list_of(chat.person_id) if cause.startswith("practice-")]
