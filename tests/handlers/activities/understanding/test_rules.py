"""The rules of reading, one case each, in several languages: what counts, what does not, and what is asked."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from benchmarks.understanding import demo_sections, demo_themes, fields_of
from handlers.activities.understanding import Field, SectionName, Understanding, Why, understand

ZONE = ZoneInfo("Europe/Oslo")
NOW = datetime(2026, 5, 12, 19, 5, tzinfo=ZONE)  # a Tuesday


def _read(text: str, language: str = "en") -> Understanding:
    return understand(
        text, language=language, now=NOW, zone=ZONE, themes=demo_themes(), sections=demo_sections(), locale=None
    )


def _asked(said: Understanding) -> dict[Field, Why]:
    return {doubt.about: doubt.why for doubt in said.doubts}


@pytest.mark.parametrize(
    ("language", "text", "volunteers"),
    (
        ("en", "Beach clean-up yesterday, me and five friends", 6),
        ("en", "Park clean-up yesterday, 3 friends and I", 4),
        ("en", "Dog walking at the shelter yesterday, three of us", 3),
        ("en", "Helped at the food bank yesterday, just me", 1),
        ("en", "Anna and I visited the nursing home yesterday", 2),
        ("en", "Clean-up yesterday, about 20 people", 20),
        ("en", "A dozen volunteers planted trees yesterday", 12),
        ("en", "Park clean-up yesterday: 9 volunteers and 2 coordinators", 11),
        ("en", "15 had signed up but nine came to the clean-up yesterday", 9),
        ("fr", "hier on est allés à 5 au refuge", 5),
        ("fr", "nettoyage hier, une vingtaine de bénévoles", 20),
        ("de", "gestern zu sechst im Tierheim", 6),
        ("no", "strandrydding i går, vi var sju", 7),
        ("ru", "вчера втроём убирали парк", 3),
        ("ru", "субботник вчера, нас было пятеро", 5),
        ("ru", "вчера мы с двумя подругами убирали парк", 3),
        ("es", "ayer limpiamos el parque mi hermana y yo", 2),
        ("hy", "երեկ մաքրեցինք այգին, մենք վեց հոգի էինք", 6),
        ("az", "dünən parkı təmizlədik, 6 nəfər idik", 6),
        ("ka", "გუშინ პარკი დავასუფთავეთ, ვიყავით ექვსნი", 6),
        ("tg", "дирӯз боғро тоза кардем, 6 нафар будем", 6),
    ),
)
def test_volunteers_are_those_who_gave_their_time_with_the_writer(language: str, text: str, volunteers: int) -> None:
    said = _read(text, language)
    assert said.volunteers is not None
    assert said.volunteers.value == volunteers


@pytest.mark.parametrize(
    "text",
    (
        "Clean-up yesterday, room 12, class 7B",
        "Clean-up yesterday at 14 Mill Road, 45 bags and 3 bikes",
        "Clean-up yesterday, call 07700 900123",
        "Clean-up yesterday, we raised 250 euros and cooked 60 meals",
        "Clean-up yesterday, 2026 is our best year",
        "Clean-up yesterday at school No 12 with 14 dogs",
    ),
)
def test_numbers_of_other_things_are_no_people(text: str) -> None:
    said = _read(text)
    assert said.is_activity
    assert said.volunteers is None
    assert said.reached is None
    assert not {Field.VOLUNTEERS, Field.REACHED, Field.FIRST_TIME} & set(_asked(said))


@pytest.mark.parametrize(
    ("text", "about", "why"),
    (
        ("Clean-up yesterday, 10-12 volunteers", Field.VOLUNTEERS, Why.RANGE),
        ("Clean-up yesterday, between 10 and 12 volunteers", Field.VOLUNTEERS, Why.RANGE),
        ("Clean-up yesterday, 10 or 12 volunteers", Field.VOLUNTEERS, Why.RANGE),
        ("Clean-up yesterday, 0 volunteers", Field.VOLUNTEERS, Why.ZERO),
        ("Clean-up yesterday, -5 volunteers", Field.VOLUNTEERS, Why.NEGATIVE),
        ("-5 volunteers, clean-up yesterday", Field.VOLUNTEERS, Why.NEGATIVE),
        ("Clean-up yesterday, 3000 volunteers", Field.VOLUNTEERS, Why.ABSURD),
        ("Talk yesterday, 4000000 pupils", Field.REACHED, Why.ABSURD),
        ("Clean-up yesterday, 5 volunteers, 300 hours each", Field.HOURS, Why.ABSURD),
        ("Blood drive yesterday, 12 donors, 30 of them for the first time", Field.FIRST_TIME, Why.ABSURD),
        ("Clean-up yesterday, we were 7, two new", Field.FIRST_TIME, Why.UNCLEAR),
        ("Workshop yesterday, two lessons of 45 minutes, 12 participants", Field.HOURS, Why.UNCLEAR),
        ("Clean-up on 3/5, 12 volunteers", Field.DATE, Why.UNCLEAR),
        ("Clean-up last week, 12 volunteers", Field.DATE, Why.UNCLEAR),
        ("Helped 15 families yesterday", Field.REACHED, Why.UNCLEAR),
        ("Most of the 20 volunteers came to the clean-up yesterday", Field.VOLUNTEERS, Why.UNCLEAR),
    ),
)
def test_what_is_doubtful_is_asked_and_not_stated(text: str, about: Field, why: Why) -> None:
    said = _read(text)
    assert _asked(said).get(about) is why
    assert about.value not in fields_of(said)


@pytest.mark.parametrize(
    ("text", "hours", "kind"),
    (
        ("Clean-up yesterday, 12 volunteers, 3h", 3, "duration"),
        ("Clean-up yesterday, 12 volunteers, 3 hours each", 3, "each"),
        ("Clean-up yesterday, each of the 12 volunteers gave 3 hours", 3, "each"),
        ("Clean-up yesterday, 12 volunteers, 36 volunteer hours", 36, "total"),
        ("Clean-up yesterday, 12 volunteers, 36 hours in total", 36, "total"),
        ("Clean-up yesterday, 12 volunteers, 3 hours, so 36 hours in total", 36, "total"),
        ("Clean-up yesterday from 10 to 13, 12 volunteers", 3, "duration"),
        ("Clean-up yesterday 10:00-12:30, 12 volunteers", 2.5, "duration"),
        ("Clean-up yesterday, 12 volunteers\nHours: 3", 3, "duration"),
    ),
)
def test_hours_are_a_duration_unless_the_words_say_more(text: str, hours: float, kind: str) -> None:
    fields = fields_of(_read(text))
    assert (fields.get("hours"), fields.get("hours_kind")) == (hours, kind)


@pytest.mark.parametrize(
    ("text", "partner"),
    (
        ("Clean-up yesterday together with LUMVO Bergen, 12 volunteers", "LUMVO Bergen"),
        ("Clean-up yesterday with the Bergen section, 12 volunteers", "Bergen"),
        ("Clean-up yesterday with friends from LUMVO Cork, 12 volunteers", "LUMVO Cork"),
        ("Party for the orphanage Sunrise yesterday, 12 volunteers", None),
        ("Party together with 5 friends yesterday, 20 children", None),
        ("Clean-up yesterday with Anna", None),
    ),
)
def test_a_partner_did_it_together_and_whom_it_was_for_is_none(text: str, partner: str | None) -> None:
    assert fields_of(_read(text)).get("joint_with") == partner


def test_a_known_section_is_recognised_in_another_script_and_case() -> None:
    said = understand(
        "19 апреля вместе с секцией Тбилиси убирали парк, 12 волонтёров",
        language="ru",
        now=NOW,
        zone=ZONE,
        themes=demo_themes(),
        sections=(SectionName("7", "Tbilisi"), SectionName("8", "Batumi")),
    )
    assert [partner.value.section for partner in said.partners] == ["7"]


@pytest.mark.parametrize(
    ("given", "text", "language"),
    (
        ("en", "Вчера субботник, 12 волонтёров", "ru"),
        ("ru", "Дирӯз боғро тоза кардем, 12 ихтиёрӣ", "tg"),
        ("en", "Երեկ 12 կամավոր", "hy"),
        ("fr", "გუშინ 12 მოხალისე", "ka"),
        ("en", "Gestern haben wir mit 12 Freiwilligen im Park Müll gesammelt", "de"),
        ("ka", "Yesterday we cleaned the park with 12 volunteers", "en"),
        ("no", "Vi ryddet stranda i går", "no"),
        ("en", "park 12 volunteers", "en"),
    ),
)
def test_a_message_is_read_in_the_language_it_is_written_in(given: str, text: str, language: str) -> None:
    assert _read(text, given).language == language


@pytest.mark.parametrize(
    "text",
    (
        "Hello! How does this work?",
        "We will clean the beach on Saturday with 12 volunteers, who comes?",
        "We need 10 volunteers for 3 hours",
        "Remind me on Friday to log 12 volunteers",
        "The clean-up yesterday was cancelled, 12 volunteers had registered",
        "Thanks for the great evening yesterday!",
        "On 20 May we have a workshop with 15 participants",
        "",
        "🙂",
    ),
)
def test_what_reports_nothing_gives_nothing(text: str) -> None:
    said = _read(text)
    assert not said.is_activity
    assert fields_of(said) == {}
    assert said.doubts == ()


@pytest.mark.parametrize(
    ("language", "text", "volunteers", "partner"),
    (
        ("en", "8 of us and 6 from the Lyon section cleaned the beach on Sunday", 14, "Lyon"),
        ("de", "gestern zu fünft plus 3 aus der Sektion Leipzig im Tierheim", 8, "Leipzig"),
        ("az", "dünən bizdən 7 nəfər və Şəki bölməsindən 5 nəfər parkı təmizlədi", 12, "Şəki"),
        ("tg", "дирӯз аз мо 7 нафар ва аз бахши Кӯлоб 5 нафар боғро тоза кардем", 12, "Кӯлоб"),
    ),
)
def test_people_of_a_partner_count_as_well(language: str, text: str, volunteers: int, partner: str) -> None:
    fields = fields_of(_read(text, language))
    assert fields["volunteers"] == volunteers
    assert fields["joint_with"] == partner
    assert "place" not in fields


@pytest.mark.parametrize(
    ("language", "text", "volunteers"),
    (
        ("en", "yesterday at the shelter: Anna, Levan and me, 2h", 3),
        ("fr", "hier au refuge, moi, mon frère et deux camarades, 2h", 4),
        ("de", "Lena, Jonas und ich waren gestern im Tierheim", 3),
        ("ru", "вчера мы с мамой и двумя сёстрами убирали парк", 4),
        ("ka", "გუშინ მე, ანა და გიო პარკში ვასუფთავებდით", 3),
        ("no", "12 frivillige satte seg på lista, bare 9 kom til strandrydding i går", 9),
        ("en", "Last year we were 8, yesterday 12 at the clean-up", 12),
        ("de", "gestern nicht 15, sondern 12 Helfer bei der Tafel", 12),
    ),
)
def test_lists_of_people_and_figures_that_stand_against_each_other(language: str, text: str, volunteers: int) -> None:
    assert fields_of(_read(text, language)).get("volunteers") == volunteers


@pytest.mark.parametrize(
    ("language", "text", "options"),
    (
        ("en", "We were 9... no, 10 volunteers at the shelter yesterday", (10, 9)),
        ("en", "Clean-up yesterday: 15, not 12 volunteers", (15, 12)),
        ("ru", "субботник вчера: 12 волонтёров, ой, нет, 15 волонтёров", (15, 12)),
        ("en", "12 volunteers, 6 from the Lyon section, cleaned the park yesterday", (18, 12, 6)),
        ("de", "am Samstag Kleiderkammer, Anna, Jonas und ich, 3 Std", (4, 3)),
        ("fr", "samedi, avec Paul et Julie, on a nettoyé le canal", (3,)),
    ),
)
def test_what_was_taken_back_or_may_be_read_twice_is_asked(language: str, text: str, options: tuple[int, ...]) -> None:
    said = _read(text, language)
    assert said.volunteers is None
    assert next(doubt.options for doubt in said.doubts if doubt.about is Field.VOLUNTEERS) == options


@pytest.mark.parametrize(
    ("language", "text"),
    (
        ("en", "my brother and me had a great time yesterday, thanks!"),
        ("en", "Anna, Levan and me will come on Saturday"),
        ("de", "Anna und ich waren gestern krank, sorry"),
    ),
)
def test_people_named_beside_the_writer_make_no_report_by_themselves(language: str, text: str) -> None:
    assert not _read(text, language).is_activity
