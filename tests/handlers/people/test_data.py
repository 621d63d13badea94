"""/mydata hands out everything, /forgetme leaves nothing: checked against every table there is."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

import handlers
from storage.schema import metadata
from tests.handlers.people.looking import person_of

if TYPE_CHECKING:
    from storage import Json
    from tests.cast import Cast
    from tests.houses import Chat, House

NAME = "Quetzalcoatl"
SECRETS = (NAME, "Gustavo's garden", "xylophone", "vera-account")
"""Words that are nowhere in the product, so that finding one means that it was kept."""


def everything(house: House) -> list[tuple[str, str]]:
    """Every row of every table as text."""
    rows = []
    with house.database.engine.connect() as connection:
        for table in metadata.sorted_tables:
            for row in connection.execute(select(table)):
                shown = {
                    name: bytes(value) if isinstance(value, memoryview) else value
                    for name, value in row._mapping.items()
                }
                rows.append((table.name, repr(shown)))
    return rows


def points_at(house: House, person_id: int) -> list[str]:
    """Tables with a foreign key that still names the person."""
    found = []
    with house.database.engine.connect() as connection:
        for table in metadata.sorted_tables:
            for key in table.foreign_keys:
                if key.column.table.name == "person":
                    query = select(key.parent).where(key.parent == person_id)
                    if connection.execute(query).first() is not None:
                        found.append(f"{table.name}.{key.parent.name}")
    return found


async def live(house: House, cast: Cast) -> Chat:
    """Somebody who has left traces wherever one can."""
    vera = house.chat("vera-account", name=NAME, language="en")
    await vera.says("/start")
    await vera.presses("English")
    await vera.says(NAME)
    await vera.presses("Tbilisi Youth")
    await vera.presses("Skip")
    await vera.says("/join Kutaisi Green")
    await vera.says("/log Gustavo's garden yesterday, 5 volunteers, 2 hours, xylophone concert #culture")
    await vera.says("/cancel")
    await vera.says("/log Gustavo's garden xylophone yesterday, 5 volunteers, 2 hours, 20 people reached #culture")
    await vera.presses("Save")
    await vera.says("/log an unfinished xylophone day")
    await vera.says("/language Frensh")
    await vera.says("/language English")
    return vera


async def test_nothing_of_an_erased_person_is_in_any_table(house: House, cast: Cast, tamar: Chat) -> None:
    vera = await live(house, cast)
    person_id = person_of(house, vera).id
    assert any(NAME in text for _, text in everything(house)), "the test must be able to fail"
    await vera.says("/forgetme")
    assert any("cannot be undone" in heard.shown.plain for heard in vera.heard)
    await vera.presses("Yes, erase everything")
    assert any("no longer know who you are" in heard.shown.plain for heard in vera.heard)
    left = [(table, word) for table, text in everything(house) for word in SECRETS if word in text]
    assert left == []
    assert points_at(house, person_id) == []
    with house.database.begin(reads=True) as uow:
        assert uow.people.find_by_identity("fake", vera.id) is None


async def test_the_figures_of_an_erased_person_stay_in_the_totals(house: House, cast: Cast, root: Chat) -> None:
    """C5: aggregate totals stay."""
    vera = await live(house, cast)
    before = await root.says("/stats network")
    assert "People reached: 20" in before
    await vera.says("/forgetme")
    await vera.presses("Yes, erase everything")
    assert await root.says("/stats network") == before


async def test_whoever_writes_again_is_somebody_new(house: House, cast: Cast) -> None:
    vera = await live(house, cast)
    before = person_of(house, vera).id
    await vera.says("/forgetme")
    await vera.presses("Yes, erase everything")
    assert "Which language" in await vera.says("/start")
    after = person_of(house, vera)
    assert after.name is None
    assert after.id != before or house.database.is_sqlite


async def test_an_old_button_of_the_erased_greets_somebody_new(house: House, cast: Cast, ana: Chat) -> None:
    await ana.says("/start")
    old, data = ana._find("Log an activity")
    await ana.says("/forgetme")
    await ana.presses("Yes, erase everything")
    from handlers.kit.incoming import Pressed

    await ana.sends(Pressed(data, old.id, "old"))
    assert "Hello! I am Kith" in ana.last_heard
    while "Skip" in ana.buttons and person_of(house, ana).name is None:
        await ana.presses("Skip")
    assert "What did" in ana.last_heard or "activity" in ana.last_heard.casefold()


async def test_one_confirmation_and_it_times_out_to_no(house: House, cast: Cast, ana: Chat) -> None:
    await ana.says("/forgetme")
    house.clock.pass_(minutes=11)
    await ana.presses("Yes, erase everything")
    assert "took it as a no" in ana.last_heard
    assert person_of(house, ana).name == "Ana"
    await ana.presses("Ask me again")
    await ana.presses("No, keep it")
    assert person_of(house, ana).name == "Ana"


async def test_the_same_press_delivered_twice_erases_once_and_brings_nobody_back(
    house: House, cast: Cast, ana: Chat
) -> None:
    from handlers.kit.incoming import Pressed

    await ana.says("/forgetme")
    heard, data = ana._find("Yes, erase everything")
    for _ in range(2):
        await ana.sends(Pressed(data, heard.id, "twice"), event_id="the same event")
    with house.database.begin(reads=True) as uow:
        assert uow.people.find_by_identity("fake", "ana") is None


async def test_the_audit_forgets_whom_an_act_was_about(house: House, cast: Cast, ana: Chat, nino: Chat) -> None:
    await nino.says("/members")
    await nino.presses("Ana")
    await nino.presses("Make coordinator: Tbilisi Youth")
    person_id = person_of(house, ana).id
    with house.database.begin(reads=True) as uow:
        assert any(entry.detail.get("person") == person_id for entry in uow.audit.list_latest())
    await ana.says("/forgetme")
    await ana.presses("Yes, erase everything")
    with house.database.begin(reads=True) as uow:
        latest = uow.audit.list_latest()
    assert not any(entry.detail.get("person") == person_id for entry in latest)
    assert any(entry.action == "role.give" for entry in latest), "that something was done stays"


def local_member(house: House, cast: Cast, chat: str) -> None:
    """Somebody of the cast's network who talks in the web chat."""
    with house.database.begin() as uow:
        person = uow.people.add("local", chat, chat=chat, now=house.clock.now)
        uow.people.change(person.id, network_id=cast.network)
        uow.people.join(person.id, cast.network, now=house.clock.now)


async def test_names_are_blacked_out_in_the_conversations_of_others(house: House, cast: Cast) -> None:
    """The web chat keeps what was said; what Kith told another member must not keep an erased name."""
    vera = await live(house, cast)
    local_member(house, cast, "other")
    lines: list[dict[str, Json]] = [
        {"pieces": [f"{NAME} would like to join"], "rows": [[[f"See {NAME}", f"x~{NAME}", "plain", None]]]},
        {"pieces": [[f"{NAME}'s", ["bold"], None], " page"], "language": "en"},
        {"pieces": [f"{NAME}an civilisation"]},
    ]
    with house.database.begin() as uow:
        for line in lines:
            uow.transcripts.add("other", line, own=False, now=house.clock.now)
        uow.transcripts.add("other", {"text": f"I met {NAME}"}, own=True, now=house.clock.now)
        uow.transcripts.add("a stranger", lines[0], own=False, now=house.clock.now)
    await vera.says("/forgetme")
    await vera.presses("Yes, erase everything")
    with house.database.begin(reads=True) as uow:
        first, second, third, own = (line.body for line in uow.transcripts.list_latest("other"))
        assert uow.transcripts.list_latest("a stranger")[0].body == lines[0]
    assert first["pieces"] == ["… would like to join"]
    assert first["rows"] == [[["See …", f"x~{NAME}", "plain", None]]]
    assert second["pieces"] == [["…'s", ["bold"], None], " page"]
    assert (third, own) == (lines[2], {"text": f"I met {NAME}"})


@pytest.mark.parametrize("name", ("a", "kit.form", "Al"))
async def test_a_name_chosen_to_do_damage_does_none(house: House, cast: Cast, ana: Chat, name: str) -> None:
    """Names are free text: what is called like a part of a button must not take others' buttons or words along."""
    local_member(house, cast, "other")
    line: dict[str, Json] = {"pieces": ["Al has a form"], "rows": [[["Save", "kit.form~1~save", "plain", None]]]}
    with house.database.begin() as uow:
        uow.people.change(person_of(house, ana).id, name=name)
        uow.transcripts.add("other", line, own=False, now=house.clock.now)
        token = uow.tokens.add("kit.command~join~a long name", now=house.clock.now)
    await ana.says("/forgetme")
    await ana.presses("Yes, erase everything")
    with house.database.begin(reads=True) as uow:
        assert uow.transcripts.list_latest("other")[0].body == line
        assert uow.tokens.find(token) == "kit.command~join~a long name"


class _Text(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []

    def handle_data(self, data: str) -> None:
        self.words.append(data)


async def test_my_data_is_a_page_and_a_file_with_everything(house: House, cast: Cast) -> None:
    vera = await live(house, cast)
    await vera.says("/mydata")
    files = {file.name: file for heard in vera.heard for file in heard.shown.files}
    assert set(files) == {"kith-my-data.html", "kith-my-data.json"}
    with house.database.begin(reads=True) as uow:
        page = uow.blobs.get(files["kith-my-data.html"].blob).data.decode()  # type: ignore[arg-type]
        data = json.loads(uow.blobs.get(files["kith-my-data.json"].blob).data)  # type: ignore[arg-type]
    assert set(data) == {feature.name for feature in handlers.FEATURES if feature.exporter is not None}
    held = data["people"]
    assert held["person"]["name"] == NAME
    assert held["accounts"][0]["external_id"] == "vera-account"
    assert held["requests"][0]["state"] == "waiting"
    assert any(draft["form"] == "people.start" for draft in held["drafts"])
    text = _Text()
    text.feed(page)
    shown = " ".join(text.words)
    assert NAME in shown
    assert "What Kith holds about me" in shown
    assert "Wed 13 Mar 2030" in shown


async def test_the_page_shows_entries_in_the_words_of_their_forms(house: House, cast: Cast) -> None:
    vera = await live(house, cast)
    await vera.says("/language fr")
    await vera.says("/mydata")
    html = next(file for heard in vera.heard for file in heard.shown.files if file.name.endswith("html"))
    with house.database.begin(reads=True) as uow:
        page = uow.blobs.get(html.blob).data.decode()  # type: ignore[arg-type]
    assert "<dt>Fuseau horaire</dt>" in page or "<dt>Pays et section</dt>" in page
    assert "Tbilisi Youth" in page
    assert "<dt>Réseau</dt><dd>Kith</dd>" in page
    for inside in ("people.start", "kit.form", "candidates", "revision", "=pen"):
        assert inside not in page, inside


async def test_the_page_escapes_what_people_typed(house: House, cast: Cast, ana: Chat) -> None:
    with house.database.begin() as uow:
        uow.people.change(person_of(house, ana).id, name="<script>alert(1)</script>")
    await ana.says("/mydata")
    html = next(file for file in ana.last.files if file.name.endswith("html"))
    with house.database.begin(reads=True) as uow:
        page = uow.blobs.get(html.blob).data.decode()  # type: ignore[arg-type]
    assert "<script>" not in page
    assert "&lt;script&gt;" in page


def test_every_table_about_persons_has_somebody_who_answers_for_it() -> None:
    """A table that points at a person and that no feature stores would be forgotten by /mydata and /forgetme."""
    about = {
        table.name
        for table in metadata.sorted_tables
        if any(key.column.table.name == "person" for key in table.foreign_keys)
    }
    answered = {name for feature in handlers.FEATURES for name in feature.stores}
    assert about - answered == set()


def test_whoever_stores_also_exports_and_erases() -> None:
    for feature in handlers.FEATURES:
        if feature.stores:
            assert feature.exporter is not None, feature.name
            assert feature.eraser is not None, feature.name


@pytest.mark.parametrize("language", ("en", "fr", "ru", "ka"))
async def test_the_page_speaks_the_persons_language(house: House, cast: Cast, ana: Chat, language: str) -> None:
    await ana.says(f"/language {language}")
    await ana.says("/mydata")
    html = next(file for file in ana.last.files if file.name.endswith("html"))
    with house.database.begin(reads=True) as uow:
        page = uow.blobs.get(html.blob).data.decode()  # type: ignore[arg-type]
    assert f'lang="{language}"' in page
    assert house.texts.render("people-data-title", {}, language) in page


@pytest.mark.parametrize("language", ("en", "ka"))
async def test_the_page_says_what_it_holds_in_words(house: House, cast: Cast, language: str) -> None:
    """C5, X8: no codes, no numbers of places, no instants of machines; the file for programs keeps all of that."""
    nino = cast.people["nino"]
    with house.database.begin() as uow:
        uow.people.change(nino.person_id, language=language)  # type: ignore[arg-type]
        uow.people.join(nino.person_id, cast.network, now=house.clock.now, themes=["health"])  # type: ignore[arg-type]
    await nino.says("/log")
    await nino.says("/mydata")
    page, raw = (file for heard in nino.heard for file in heard.shown.files)
    with house.database.begin(reads=True) as uow:
        text = uow.blobs.get(page.blob).data.decode()  # type: ignore[arg-type]
        kept = uow.blobs.get(raw.blob).data.decode()  # type: ignore[arg-type]
    values = re.findall(r"<dd>([^<]*)</dd>", text)
    coded = [one for one in values if re.fullmatch(r"[A-Z]{2}|[a-z]+-[a-z-]+|\d{4}-\d\d.*|[A-Z]\w+/\w+", one)]
    assert not coded, coded
    told = {
        "en": ("Georgia", "Tbilisi Youth", "coordinator", "Health"),
        "ka": ("საქართველო", "კოორდინატორი", "მოხალისე"),
    }
    for word in told[language]:
        assert word in text, word
    assert '"country": "GE"' in kept
