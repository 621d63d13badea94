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


@pytest.mark.parametrize(
    ("language", "text", "place"),
    (
        ("ka", "გუშინ თელავის მე-3 სკოლაში 4 მოხალისე ვიყავით", "თელავი"),
        ("hy", "Երեկ մաքրեցինք Աշտարակի այգին, 15 հոգի էինք", "Աշտարակ"),
        ("hy", "Երեկ Կապանի դպրոցում 4 կամավոր, 20 աշակերտ", "Կապան"),
        ("az", "Dünən Şəki 2 saylı məktəb, 3 könüllü, 30 şagird", "Şəki"),
        ("az", "Dünən Lənkəranın parkında 6 könüllü ağac əkdi", "Lənkəran"),
        ("az", "Dünən 9 könüllü Gəncədə uşaq evinə getdik, 30 uşaq", "Gəncə"),
        ("az", "Dünən Qubada Tbilisi bölməsi ilə birlikdə düşərgə, 11 könüllü", "Quba"),
        ("de", "Gestern Deutschkurs in der VHS Bremen, 2 Ehrenamtliche", "Bremen"),
        ("de", "Gestern mit der Sektion aus Kassel in Jena Müll gesammelt, 8 Freiwillige", "Jena"),
        ("no", "I går språkleir på Voss sammen med seksjonen fra Stavanger, 11 frivillige", "Voss"),
        ("es", "Ayer pintamos un mural en la calle Real 24, Burgos, 5 voluntarios", "Burgos"),
        ("fr", "Hier 12 rue Victor Hugo à Metz, 6 bénévoles, 30 colis", "Metz"),
        ("ru", "Вчера субботник на ул. Ленина 15, Уфа, 7 волонтёров", "Уфа"),
        ("ru", "Вчера со студентами из Казани убирали парк в Самаре", "Самаре"),
        ("ru", "vchera 5 volonterov ubirali park v Kazani, 4 chasa", "Kazani"),
        ("hy", "erek Abovyanum 7 kamavor car tnkecinq", "Abovyan"),
        ("ka", "gushin telavshi 7 moxalisem 50 xe davrget", "telavi"),
    ),
)
def test_the_place_is_the_town_not_a_street_nor_where_a_partner_is_from(language: str, text: str, place: str) -> None:
    said = _read(text, language)
    assert said.place is not None
    assert said.place.value == place


def test_a_first_name_that_is_a_town_too_is_no_place() -> None:
    said = _read("Вчера Владимир и я кормили собак", "ru")
    assert said.place is None
    assert said.volunteers is not None
    assert said.volunteers.value == 2


@pytest.mark.parametrize(
    ("language", "text", "title"),
    (
        ("ru", "v subbotu koncert v dome prestarelyh, 9 volonterov, 35 babushek", "Koncert v dome prestarelyh"),
        ("hy", "shabat ory mankatun ayceleecinq, 6 kamavor, 20 erexa", "Mankatun ayceleecinq"),
        ("ka", "shabats batumshi 8 moxalisem sanapiro davasuftavet", "Sanapiro davasuftavet"),
        ("en", "gushin qutaisshi 6 moxalisem 40 xe davrget", "40 xe davrget"),
        ("en", "movie night on Friday, 4 volunteers, 25 guests", "Movie night"),
        ("en", "storytime yesterday for kids aged 7-10, 23 of them came", "Storytime for kids aged 7-10"),
        ("en", "me and my flatmate Lena went to the dog shelter yesterday", "Went to the dog shelter"),
        ("fr", "Hier une trentaine de bénévoles ont planté une vingtaine d'arbres au parc", None),
        ("fr", "hier on a repeint 2 salles", "On a repeint 2 salles"),
        ("de", "Gestern haben wir zu sechst am Neckar Müll gesammelt", "Am Neckar Müll gesammelt"),
        ("ru", "Вчера убирали в Казани, 4 волонтёра", "Убирали в Казани"),
        ("no", "Forrige helg malte vi klubbhuset i Storgata 14 på Hamar", "Malte klubbhuset i Storgata 14"),
        ("az", "Dünən polşalı 2 tələbə ingilis dilində dərs dedi", "Polşalı 2 tələbə ingilis dilində dərs dedi"),
        ("tg", "Дирӯз ба мактаби №12 рафтем, 3 ихтиёрӣ", "Ба мактаби №12 рафтем"),
        (
            "ru",
            "Вчера проверяли давление во дворе на ул. Ленина, 4 волонтёра",
            "Проверяли давление во дворе на ул. Ленина",
        ),
    ),
)
def test_a_title_is_as_typed_and_no_fragment(language: str, text: str, title: str | None) -> None:
    said = _read(text, language)
    assert said.title is not None
    if title is None:
        assert "d'arbres" in said.title.value
        assert "vingtaine" in said.title.value
    else:
        assert said.title.value == title


@pytest.mark.parametrize(
    ("language", "text", "theme"),
    (
        ("en", "Blood pressure checks for seniors yesterday, 4 volunteers", "health"),
        ("fr", "Prise de tension pour les retraités hier, 4 bénévoles", "health"),
        ("es", "Ayer charla sobre el seguro médico para profesores", "health"),
        ("de", "Gestern Infostand der Krankenkasse für Lehrer, wir waren 2", "health"),
        ("no", "I går målte vi blodtrykk på eldresenteret, 3 frivillige", "health"),
        ("ru", "Вчера лекция про медстраховку для учителей, 3 волонтёра", "health"),
        ("hy", "Երեկ ճնշում չափեցինք, 4 կամավոր էինք", "health"),
        ("az", "Dünən müəllimlər üçün tibbi sığorta haqqında seminar, 3 könüllü", "health"),
        ("ka", "გუშინ წნევა გავუზომეთ მოხუცებს, 4 მოხალისე", "health"),
        ("tg", "Дирӯз фишори хунро чен кардем, 4 ихтиёрӣ", "health"),
        ("en", "Language lessons for newcomers yesterday, 3 volunteers, 8 learners", "education"),
        ("de", "Gestern Deutschkurs, 2 Ehrenamtliche, 9 Teilnehmer", "education"),
        ("tg", "Дирӯз ба бачаҳо забони англисӣ омӯзондем, 4 ихтиёрӣ", "education"),
    ),
)
def test_insurance_and_blood_pressure_are_health_and_language_lessons_education(
    language: str, text: str, theme: str
) -> None:
    said = _read(text, language)
    assert said.theme is not None
    assert said.theme.value == theme


def test_last_weekend_is_its_two_days_and_asked_about_on_a_sunday() -> None:
    said = _read("Clean-up last weekend, 12 volunteers")
    assert said.days is not None
    assert (said.days.value.first_on.day, said.days.value.last_on.day) == (9, 10)
    sunday = understand(
        "Clean-up last weekend, 12 volunteers",
        language="en", now=datetime(2026, 5, 17, 20, tzinfo=ZONE), zone=ZONE, themes=demo_themes(),
    )  # fmt: skip
    assert sunday.days is None
    assert _asked(sunday)[Field.DATE] is Why.UNCLEAR


@pytest.mark.parametrize("language", ("ru", "hy", "ka"))
def test_a_message_in_english_is_not_taken_for_the_members_language_in_latin_letters(language: str) -> None:
    assert _read("We cleaned the park yesterday with 6 volunteers, 3 hours", language).language == "en"
