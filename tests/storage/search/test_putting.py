"""What is put is found as it is now, by its words at once and by its meaning once it was read."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from storage import Question
from tests.storage.search.libraries import EVERYBODY, NOW, SPACE, ask, entry, items, meaning, network, put, read, vector

if TYPE_CHECKING:
    from storage.engine import Database


def test_an_item_is_found_by_its_words_at_once(database: Database) -> None:
    library = network(database)
    put(database, library, 1, "Schools cooperate when one teacher is invited first")
    put(database, library, 2, "Beach cleaning with a whole class")
    found = ask(database, "how do schools COOPERATE?")
    assert items(found) == [1]
    assert found.fits
    assert found.hits[0].passage.startswith("Schools cooperate")
    assert items(ask(database, "quantum chromodynamics")) == []
    assert items(ask(database, "?!")) == []


def test_a_changed_item_is_found_by_its_new_words_only(database: Database) -> None:
    library = network(database)
    put(database, library, 1, "Schools cooperate")
    put(database, library, 1, "Choirs rehearse")
    assert items(ask(database, "schools cooperate")) == []
    assert items(ask(database, "choirs rehearse")) == [1]


def test_a_dropped_item_is_gone_and_may_come_back(database: Database) -> None:
    library = network(database)
    for number in (1, 2):
        put(database, library, number, f"Schools cooperate {'well ' * number}")
    read(database)
    with database.begin() as uow:
        uow.search.drop("practice", 1)
        uow.search.drop("practice", 404)
        uow.search.drop("idea", 2)
    assert items(ask(database, "schools cooperate", by_meaning=True)) == [2]
    put(database, library, 1, "Schools cooperate again")
    assert sorted(items(ask(database, "schools cooperate", by_meaning=True))) == [1, 2]


def test_what_is_not_committed_is_found_by_nobody_ever(database: Database) -> None:
    """Also when it was searched in between: memory is shared, and a rollback reaches no memory."""
    library = network(database)
    put(database, library, 1, "Schools cooperate")
    ask(database, "schools")

    def change_and_fail() -> None:
        with database.begin() as uow:
            uow.search.put(entry(library, 1, "Choirs rehearse"), now=NOW)
            uow.search.put(entry(library, 2, "Choirs rehearse"), now=NOW)
            uow.search.find(Question("choirs rehearse", EVERYBODY))
            raise RuntimeError

    with pytest.raises(RuntimeError):
        change_and_fail()
    assert items(ask(database, "choirs rehearse")) == []
    assert items(ask(database, "schools cooperate")) == [1]


def test_a_long_text_is_found_by_its_last_paragraph_and_shows_it(database: Database) -> None:
    library = network(database)
    long = " ".join(["We met on Saturday and talked about the weather."] * 60)
    put(database, library, 1, f"Report {long} In the end the aquarium paid for the bus.")
    put(database, library, 2, f"Report {long}")
    read(database)
    hit = ask(database, "Who paid for the bus, the aquarium?").hits[0]
    assert hit.item == 1
    assert "aquarium" in hit.passage
    assert len(hit.passage) <= 900


def test_a_text_of_another_language_is_found_by_what_it_means(database: Database) -> None:
    library = network(database)
    put(database, library, 1, "Comment une école coopère", language="fr")
    put(database, library, 2, "Уборка на пляже", language="ru")
    assert items(ask(database, "schools", by_meaning=True)) == [], "not read yet"
    assert read(database) == 2
    assert items(ask(database, "schools", by_meaning=True)) == [1, 2]
    best, other = ask(database, "schools", by_meaning=True).hits
    assert best.fits
    assert not other.fits


def test_what_is_not_read_yet_is_found_by_words_among_what_was_read(database: Database) -> None:
    library = network(database)
    put(database, library, 1, "Schools and music")
    read(database)
    put(database, library, 2, "Aquariums open their doors")
    found = ask(database, "aquariums open on music day", by_meaning=True)
    assert sorted(items(found)) == [1, 2]
    assert all(hit.fits for hit in found.hits)


def test_further_words_lead_to_it_but_are_neither_quoted_nor_read(database: Database) -> None:
    library = network(database)
    put(database, library, 1, "Choirs rehearse", words="Small steps, Petits pas")
    found = ask(database, "petits pas")
    assert items(found) == [1]
    assert "pas" not in found.hits[0].passage
    with database.begin(reads=True) as uow:
        assert [one.texts for one in uow.search.list_unread(SPACE)] == [("Choirs\nChoirs rehearse",)]
    put(database, library, 1, "Choirs rehearse", words="Training")
    assert items(ask(database, "petits pas")) == []
    assert items(ask(database, "training")) == [1]


def test_the_same_again_is_not_read_again(database: Database) -> None:
    library = network(database)
    put(database, library, 1, "Schools cooperate")
    read(database)
    put(database, library, 1, "Schools cooperate", tags=frozenset({"country:GE"}))
    assert read(database) == 0
    assert items(ask(database, "schools", by_meaning=True, tags=[frozenset({"country:GE"})])) == [1]
    put(database, library, 1, "Schools cooperate", english="How schools cooperate")
    assert read(database) == 1


def test_what_was_never_read_comes_first_and_the_newest_of_it(database: Database) -> None:
    """Or a practice that was just shared would wait for hours behind an import, or behind a change of the model."""
    library = network(database)
    put(database, library, 1, "Schools cooperate")
    read(database)
    for number in (2, 3):
        put(database, library, number, f"Choirs rehearse {number}")
    with database.begin(reads=True) as uow:
        texts = [one.texts[0] for one in uow.search.list_unread("another/1")]
        assert texts == ["Choirs\nChoirs rehearse 3", "Choirs\nChoirs rehearse 2", "Schools\nSchools cooperate"]


def test_only_the_changed_piece_of_a_long_text_is_read_again(database: Database) -> None:
    library = network(database)
    first = "The school opened its doors to us on a Saturday morning. " * 20
    put(database, library, 1, first + "And then we all went to the beach. " * 20)
    pieces = read(database)
    assert pieces > 1
    put(database, library, 1, first + "And then we all made some music here. " * 20)
    assert 0 < read(database) < pieces


def test_a_late_vector_does_not_meet_a_newer_text(database: Database) -> None:
    """On SQLite the new piece may even bear the number of the old one."""
    library = network(database)
    put(database, library, 1, "Schools cooperate")
    with database.begin(reads=True) as uow:
        late = uow.search.list_unread(SPACE)
    put(database, library, 1, "Music on the beach")
    with database.begin() as uow:
        uow.search.keep_vectors(SPACE, [(one, [vector(text) for text in one.texts]) for one in late])
        assert [one.texts for one in uow.search.list_unread(SPACE)] == [("Music\nMusic on the beach",)]


def test_what_cannot_be_read_is_not_offered_again_and_found_by_words(database: Database) -> None:
    put(database, network(database), 1, "Schools cooperate")
    with database.begin() as uow:
        uow.search.keep_vectors(SPACE, [(one, None) for one in uow.search.list_unread(SPACE)])
        assert uow.search.count_unread(SPACE) == 0
        assert uow.search.count_unread("other/2") == 1
    assert items(ask(database, "schools cooperate", by_meaning=True)) == [1]


def test_vectors_of_two_spaces_are_never_compared(database: Database) -> None:
    """While a new model reads everything anew, what it has not read is found by words."""
    library = network(database)
    put(database, library, 1, "L'école coopère")
    put(database, library, 2, "Les écoles encore")
    read(database, "old/1")
    with database.begin() as uow:
        one = uow.search.list_unread("new/2", limit=1)
        uow.search.keep_vectors("new/2", [(piece, [vector(text) for text in piece.texts]) for piece in one])
    for space, found in (("old/1", [2]), ("new/2", [1]), ("none/3", [])):
        assert items(ask(database, "school", meaning=meaning("school", space=space))) == found


def test_a_vector_of_another_length_is_no_error(database: Database) -> None:
    put(database, network(database), 1, "Schools cooperate")
    read(database)
    odd = replace(meaning("schools"), vectors=(b"\0" * 4 * 384,))
    assert items(ask(database, "schools cooperate", meaning=odd)) == [1]


def test_the_better_reading_counts(database: Database) -> None:
    library = network(database)
    put(database, library, 1, "Как школы сотрудничают", language="ru")
    put(database, library, 2, "Kak is a word of Dutch")
    read(database)
    typed = "kak shkoly sotrudnichayut"
    for known in (None, meaning(typed, "ru")):
        found = ask(database, typed, language="ru", meaning=known)
        assert items(found)[0] == 1
        assert found.hits[0].fits
    assert set(items(ask(database, typed, language="en"))) == {1, 2}, "words are compared in Latin letters"


def test_own_language_is_a_slight_preference(database: Database) -> None:
    library = network(database)
    put(database, library, 1, "school", language="fr")
    put(database, library, 2, "school", language="ka")
    read(database)
    for language, first in (("fr", 1), ("ka", 2)):
        assert items(ask(database, "école", by_meaning=True, language=language))[0] == first


def test_an_english_title_helps_unless_several_share_it(database: Database) -> None:
    library = network(database)
    put(database, library, 1, "ზღვისპირა დღე", english="A day at the beach")
    put(database, library, 2, "დღე სკოლაში", english="Music")
    put(database, library, 3, "კიდევ ერთი დღე", english="Music")
    read(database)
    found = ask(database, "beach", by_meaning=True)
    assert (items(found)[0], found.hits[0].fits) == (1, True)
    assert not any(hit.fits for hit in ask(database, "музыка", by_meaning=True).hits)


def test_the_nearest_are_like_it_without_itself(database: Database) -> None:
    library = network(database)
    for number, text in enumerate(("school and school", "école et école", "plage", "école plage"), 1):
        put(database, library, number, text)
    put(database, library, 9, "une école", kind="idea")
    read(database)

    def nearest(**more: object) -> list[tuple[str, int]]:
        with database.begin(reads=True) as uow:
            hits = uow.search.nearest("practice", 1, readers=EVERYBODY, **more)  # type: ignore[arg-type]
        return [(hit.kind, hit.item) for hit in hits if hit.fits]

    assert set(nearest(limit=2)) == {("practice", 2), ("idea", 9)}
    assert nearest(kinds=("practice",)) == [("practice", 2), ("practice", 4)]
    with database.begin(reads=True) as uow:
        assert uow.search.nearest("practice", 404, readers=EVERYBODY) == []
        assert uow.search.nearest("practice", 1, readers=frozenset()) == []


HOSTILE = (
    "",
    " \t\n",
    "schools\x00 and parents",
    'NEAR(a b) AND NOT "x" OR *',
    "'; drop table search_entry; --",
    "\ufdfa" * 2000,
    "school \ud83d parents",
    ("a" + "\u0301" * 300) * 20,
    "x" * 20000,
    "\u202e\u2066abc\u200f\ufeff",
    "\ue000\uf8ff" * 400,
)


def test_no_text_breaks_the_index(database: Database) -> None:
    library = network(database)
    for text in HOSTILE:
        put(database, library, 1, f"{text} Schools cooperate", english=text, title=text)
        read(database)
        ask(database, text)
        ask(database, text, by_meaning=True, language="ru")
    put(database, library, 1, "Schools cooperate")
    assert items(ask(database, "schools cooperate")) == [1]


def test_the_first_question_finds_what_was_read_before(database: Database) -> None:
    library = network(database)
    put(database, library, 1, "Schools cooperate")
    with database.begin(reads=True) as uow:
        uow.search.warm(lambda: False)
    put(database, library, 2, "Choirs rehearse")
    assert items(ask(database, "choirs")) == [2]


def test_what_may_wait_is_read_last_and_what_is_never_read_is_found_by_its_words(database: Database) -> None:
    """Or a practice waits for its meaning until 100,000 old activities have theirs, and memory holds those of all."""
    library = network(database)
    put(database, library, 1, "Beach cleaning", kind="activity", read="later")
    put(database, library, 2, "Beach walk", kind="activity", read="never")
    put(database, library, 3, "Schools cooperate")
    with database.begin(reads=True) as uow:
        texts = [one.texts[0] for one in uow.search.list_unread(SPACE)]
        assert texts == ["Schools\nSchools cooperate", "Beach\nBeach cleaning"]
        assert uow.search.count_unread(SPACE) == 2
    assert read(database) == 2
    assert read(database) == 0
    assert sorted(items(ask(database, "beach"))) == [1, 2]
    assert items(ask(database, "plage", by_meaning=True)) == [1, 3]  # 3 by chance of the toy; 2 has no meaning


def test_memory_holds_the_vectors_of_the_newest_of_a_kind_only(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """1.5 KB each: a network with a million activities would need gigabytes in every process."""
    monkeypatch.setattr("storage.search.memory.READ", 1)
    library = network(database)
    put(database, library, 1, "Beach cleaning", kind="activity")
    put(database, library, 2, "Beach walk", kind="activity")
    put(database, library, 1, "Beach party", kind="idea")
    read(database)
    found = ask(database, "plage", by_meaning=True)
    assert [(hit.kind, hit.item) for hit in found.hits] == [("activity", 2), ("idea", 1)]
    assert len(ask(database, "beach", by_meaning=True).hits) == 3
