"""Everyday messages in all ten languages: articles, lists of sections, who may see it, tags, and what must be asked."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from benchmarks.understanding import demo_sections, demo_themes, fields_of
from handlers.activities.understanding import (
    Days,
    Field,
    Hours,
    HoursKind,
    SectionName,
    ThemeWords,
    Understanding,
    understand,
    who_may_see,
)

ZONE = ZoneInfo("Europe/Oslo")
NOW = datetime(2026, 5, 12, 19, 5, tzinfo=ZONE)  # a Tuesday


def _read(text: str, language: str = "en") -> Understanding:
    return understand(text, language=language, now=NOW, zone=ZONE, themes=demo_themes(), sections=demo_sections())


def _asked(said: Understanding) -> set[Field]:
    return {doubt.about for doubt in said.doubts}


@pytest.mark.parametrize(
    ("language", "text"),
    (
        ("es", "ayer llevamos 30 mantas a un comedor social"),
        ("es", "ayer llevamos comida a una familia"),
        ("es", "ayer pintamos la casa de un voluntario"),
        ("fr", "hier nous avons livré 30 couvertures à un foyer"),
        ("fr", "hier on a repeint une maison de retraite"),
        ("de", "gestern haben wir 30 Decken in eine Unterkunft gebracht"),
        ("de", "gestern einem Freiwilligen geholfen"),
        ("no", "i går leverte vi 30 tepper til et mottak"),
        ("no", "i går malte vi ei hytte for en familie"),
        ("az", "dünən bir uşaq evinə 30 adyal apardıq"),
        ("hy", "երեկ մի մանկատուն 30 վերմակ տարանք"),
        ("hy", "երեկ օգնեցինք մի կամավորի"),
        ("ka", "გუშინ ერთ ბავშვთა სახლში 30 პლედი წავიღეთ"),
        ("tg", "дирӯз ба як хонаи пиронсолон 30 кӯрпа бурдем"),
        ("ru", "вчера отвезли 30 одеял в один детский дом"),
        ("ru", "вчера помогли одному волонтёру с ремонтом"),
    ),
)
def test_an_article_counts_nobody(language: str, text: str) -> None:
    said = _read(text, language)
    assert said.is_activity
    assert not {"volunteers", "reached"} & set(fields_of(said))
    assert not {Field.VOLUNTEERS, Field.REACHED} & _asked(said)


@pytest.mark.parametrize(
    ("language", "text", "volunteers"),
    (
        ("en", "yesterday one volunteer cleaned the park", 1),
        ("es", "ayer un voluntario limpió el parque", 1),
        ("es", "ayer limpié el parque solo yo", 1),
        ("fr", "hier un bénévole a nettoyé le parc", 1),
        ("fr", "nettoyage hier, un coordinateur et 5 bénévoles", 6),
        ("de", "gestern hat ein Freiwilliger den Park gereinigt", 1),
        ("no", "dugnad i går, en frivillig, 3 timer", 1),
        ("ru", "вчера один волонтёр убирал парк", 1),
        ("hy", "երեկ մեկ կամավոր մաքրեց այգին", 1),
        ("az", "dünən bir könüllü parkı təmizlədi", 1),
        ("ka", "გუშინ ერთმა მოხალისემ პარკი დაასუფთავა", 1),
        ("tg", "дирӯз як ихтиёрӣ боғро тоза кард", 1),
    ),
)
def test_one_volunteer_is_one(language: str, text: str, volunteers: int) -> None:
    assert fields_of(_read(text, language))["volunteers"] == volunteers


_NETWORK = tuple(SectionName(name, name) for name in ("Kutaisi Green", "Lyon Solidaire", "Lille Entraide", "Oslo"))


@pytest.mark.parametrize(
    ("language", "text", "partners"),
    (
        ("en", "Dinner yesterday with Kutaisi Green, Lyon Solidaire and Lille Entraide, 4 volunteers", 3),
        ("en", "Dinner together with Lyon Solidaire, Kutaisi Green, yesterday, 4 volunteers", 2),
        ("en", "Clean-up yesterday together with the Osh section and the Oslo section, 4 volunteers", 2),
        ("fr", "Dîner hier avec Kutaisi Green et Lille Entraide, 4 bénévoles", 2),
        ("es", "Cena ayer junto con Kutaisi Green, Lyon Solidaire y Lille Entraide, 4 voluntarios", 3),
        ("de", "Abendessen gestern gemeinsam mit Kutaisi Green und Lille Entraide, 4 Freiwillige", 2),
        ("no", "Matkveld i går sammen med Kutaisi Green, Lyon Solidaire og Lille Entraide, 4 frivillige", 3),
        ("ru", "Ужин вчера вместе с Kutaisi Green и Lyon Solidaire, 4 волонтёра", 2),
        ("hy", "Երեկ Kutaisi Green-ի և Lyon Solidaire-ի հետ միասին ընթրիք, 4 կամավոր", 2),
        ("az", "Dünən Kutaisi Green və Lyon Solidaire ilə birlikdə şam yeməyi, 4 könüllü", 2),
        ("ka", "ვახშამი გუშინ Kutaisi Green-თან და Lyon Solidaire-თან ერთად, 4 მოხალისე", 2),
        ("tg", "Дирӯз якҷоя бо Kutaisi Green ва Lyon Solidaire хӯроки шом, 4 ихтиёрӣ", 2),
        ("en", "Health day yesterday together with the city council, 4 volunteers", 0),
        ("en", "Clean-up yesterday together with the Red Cross, 4 volunteers", 0),
        ("fr", "Atelier santé hier avec la mutuelle, 4 bénévoles", 0),
        ("fr", "Atelier santé hier avec la MGEN, 4 bénévoles", 0),
        ("es", "Taller ayer junto con el ayuntamiento, 4 voluntarios", 0),
        ("de", "Workshop gestern gemeinsam mit der AOK, 4 Freiwillige", 0),
    ),
)
def test_all_sections_named_are_partners_and_other_organisations_none(language: str, text: str, partners: int) -> None:
    said = understand(text, language=language, now=NOW, zone=ZONE, themes=demo_themes(), sections=_NETWORK)
    assert len(said.partners) == partners
    assert said.place is None
    assert said.title is not None
    assert "Entraide" not in said.title.value


@pytest.mark.parametrize(
    ("language", "text", "seen"),
    (
        ("en", "Dinner yesterday, 4 volunteers, 30 guests, 2 hours, private", "private"),
        ("en", "Dinner yesterday, 4 volunteers, please keep it private", "private"),
        ("en", "Clean-up yesterday, 4 volunteers, only our section", "section"),
        ("en", "Visit to a private school yesterday, 4 volunteers", None),
        ("fr", "Dîner hier, 4 bénévoles, ne montrer à personne", "private"),
        ("fr", "Dîner hier, 4 bénévoles, uniquement pour notre section", "section"),
        ("fr", "Soutien scolaire hier dans une école privée, 4 bénévoles", None),
        ("es", "Cena ayer, 4 voluntarios, solo para mí", "private"),
        ("es", "Cena ayer, 4 voluntarios, solo nuestra sección", "section"),
        ("de", "Abendessen gestern, 4 Freiwillige, nur für mich", "private"),
        ("de", "Abendessen gestern, 4 Freiwillige, nur für unsere Sektion", "section"),
        ("no", "Middag for naboer i går, 4 frivillige, bare for meg", "private"),
        ("no", "Strandrydding i går, 4 frivillige, kun for vår seksjon", "section"),
        ("ru", "Ужин вчера, 4 волонтёра, только для меня", "private"),
        ("ru", "Ужин вчера, 4 волонтёра, только наша секция", "section"),
        ("hy", "Երեկ մաքրեցինք այգին, 4 կամավոր, միայն ինձ համար", "private"),
        ("hy", "Երեկ մաքրեցինք այգին, 4 կամավոր, միայն մեր մասնաճյուղը", "section"),
        ("az", "Dünən parkı təmizlədik, 4 könüllü, yalnız mənim üçün", "private"),
        ("az", "Dünən parkı təmizlədik, 4 könüllü, yalnız bizim bölmə", "section"),
        ("ka", "გუშინ პარკი დავასუფთავეთ, 4 მოხალისე, მხოლოდ ჩემთვის", "private"),
        ("ka", "გუშინ პარკი დავასუფთავეთ, 4 მოხალისე, მხოლოდ ჩვენი სექცია", "section"),
        ("tg", "Дирӯз боғро тоза кардем, 4 ихтиёрӣ, танҳо барои ман", "private"),
        ("tg", "Дирӯз боғро тоза кардем, 4 ихтиёрӣ, танҳо бахши мо", "section"),
    ),
)
def test_who_may_see_it_is_heard(language: str, text: str, seen: str | None) -> None:
    said = _read(text, language)
    assert (said.visibility.value.value if said.visibility else None) == seen
    assert said.volunteers is not None
    assert said.volunteers.value == 4
    assert not said.partners


@pytest.mark.parametrize("words", ("only me", "just me", "solo yo", "nur ich", "только я", "მხოლოდ მე"))
def test_only_me_about_an_open_form_is_who_may_see_it(words: str) -> None:
    language = {"solo yo": "es", "nur ich": "de", "только я": "ru", "მხოლოდ მე": "ka"}.get(words, "en")
    seen = who_may_see(words, language)
    assert seen is not None
    assert seen.value == "private"
    assert who_may_see(f"{words} 3 h", language) is None


def test_tags_are_themes_and_a_link_is_the_link() -> None:
    said = _read("Workshop yesterday #skills #health #unheard, 4 volunteers, https://example.org/2030/12, 30 guests")
    assert [each.value for each in said.themes] == ["skills", "health"]
    assert said.link is not None
    assert said.link.value == "https://example.org/2030/12"
    assert fields_of(said)["title"] == "Workshop"
    assert (fields_of(said)["volunteers"], fields_of(said)["reached"]) == (4, 30)


@pytest.mark.parametrize(
    ("text", "theme"),
    (
        ("Climate action yesterday, 4 volunteers", "climate-action"),
        ("Tree planting yesterday, 4 volunteers", "environment"),
    ),
)
def test_a_themes_own_name_picks_it(text: str, theme: str) -> None:
    themes = (*demo_themes(), ThemeWords("climate-action", ("Climate action", "Климат")))
    said = understand(text, language="en", now=NOW, zone=ZONE, themes=themes)
    assert said.theme is not None
    assert said.theme.value == theme


@pytest.mark.parametrize(
    ("language", "text"),
    (
        ("en", "Walk yesterday"),
        ("fr", "Balade hier"),
        ("es", "Paseo ayer"),
        ("de", "Spaziergang gestern"),
        ("no", "Gåtur i går"),
        ("ru", "прогулка вчера"),
        ("hy", "զբոսանք երեկ"),
        ("az", "gəzinti dünən"),
        ("ka", "გასეირნება გუშინ"),
        ("tg", "сайругашт дирӯз"),
    ),
)
def test_few_words_are_enough_where_a_report_was_announced(language: str, text: str) -> None:
    said = understand(text, language=language, now=NOW, zone=ZONE, themes=demo_themes(), logged=True)
    assert fields_of(said)["date"] == "2026-05-11"
    assert str(fields_of(said)["title"]).casefold() == text.split(maxsplit=1)[0].casefold()


@pytest.mark.parametrize(
    ("language", "text", "reached", "first"),
    (
        ("en", "Party yesterday, 200 guests of whom 120 for the first time", 200, 120),
        ("fr", "Fête hier, 30 invités dont 12 nouveaux", 30, 12),
        ("es", "Fiesta ayer, 30 invitados, 12 de ellos nuevos", 30, 12),
        ("de", "Fest gestern, 30 Gäste, davon 12 neu", 30, 12),
        ("no", "Fest i går, 30 gjester, hvorav 12 nye", 30, 12),
        ("ru", "Праздник вчера, 30 гостей, из них 12 новых", 30, 12),
        ("hy", "Երեկ տոն, 30 հյուր, որից 12-ը առաջին անգամ", 30, 12),
        ("az", "Dünən bayram, 30 qonaq, onlardan 12-si ilk dəfə", 30, 12),
        ("ka", "გუშინ ზეიმი, 30 სტუმარი, აქედან 12 პირველად", 30, 12),
        ("tg", "Дирӯз ҷашн, 30 меҳмон, аз онҳо 12 нафар бори аввал", 30, 12),
    ),
)
def test_first_timers_are_part_of_the_guests(language: str, text: str, reached: int, first: int) -> None:
    fields = fields_of(_read(text, language))
    assert (fields["reached"], fields["first_time"]) == (reached, first)


@pytest.mark.parametrize(
    ("language", "text"),
    (
        ("en", "5 volunteers visited 3 schools yesterday, 30 pupils in each, 2 hours"),
        ("en", "Careers talk yesterday in two classes, in each class 25 students, 2 volunteers"),
        ("fr", "Hier dans 3 classes, 25 élèves dans chacune, 2 bénévoles"),
        ("es", "Visitamos 2 residencias ayer, 15 mayores en cada una, 4 voluntarios"),
        ("de", "Gestern in 3 Klassen, in jeder Klasse 25 Kinder, 4 Freiwillige"),
        ("no", "I går i 2 klasser, 24 elever i hver, 3 frivillige"),
        ("ru", "Вчера были в 3 классах, по 25 учеников в каждом, 4 волонтёра"),
        ("hy", "Երեկ 3 դասարանում, ամեն դասարանում 25 աշակերտ, 4 կամավոր"),
        ("az", "Dünən 3 sinifdə olduq, hər sinifdə 25 şagird, 4 könüllü"),
        ("ka", "გუშინ 3 კლასში ვიყავით, თითოეულში 25 მოსწავლე, 4 მოხალისე"),
        ("tg", "Дирӯз дар 3 синф будем, дар ҳар синф 25 хонанда, 4 ихтиёрӣ"),
    ),
)
def test_so_many_in_each_is_asked(language: str, text: str) -> None:
    said = _read(text, language)
    assert said.reached is None
    assert Field.REACHED in _asked(said)
    assert said.volunteers is not None


@pytest.mark.parametrize(
    ("language", "text"),
    (
        ("en", "Workshop on the 1st and 8th of May, 4 volunteers"),
        ("fr", "Atelier les 1 et 8 mai, 4 bénévoles"),
        ("de", "Lesestunden am 1. und am 8. Mai, 4 Freiwillige"),
        ("no", "Leksehjelp 1. og 8. mai, 4 frivillige"),
        ("ru", "Уроки 1 и 8 мая в школе, 4 волонтёра"),
        ("hy", "Դասեր մայիսի 1-ին և 8-ին դպրոցում, 4 կամավոր"),
        ("az", "Mayın 1-də və 8-də məktəbdə dərslər, 4 könüllü"),
        ("ka", "გაკვეთილები 1 და 8 მაისს სკოლაში, 4 მოხალისე"),
        ("tg", "Дарсҳо 1 ва 8 май дар мактаб, 4 ихтиёрӣ"),
    ),
)
def test_days_apart_are_asked_and_both_offered(language: str, text: str) -> None:
    said = _read(text, language)
    assert said.days is None
    (doubt,) = (doubt for doubt in said.doubts if doubt.about is Field.DATE)
    days = [datetime(2026, 5, day, tzinfo=ZONE).date() for day in (1, 8)]
    assert doubt.options == tuple(Days(day, day) for day in days)


def test_the_last_day_of_the_month_does_not_break_days_apart() -> None:
    assert _read("Workshop on the 1st and 31st of April, 4 volunteers").is_activity


@pytest.mark.parametrize(
    "text", ("Clean-up on the 7th and 8th of May, 4 volunteers", "Clean-up on 7-9 May, 4 volunteers")
)
def test_neighbouring_days_are_a_range(text: str) -> None:
    said = _read(text)
    assert said.days is not None
    assert said.days.value.first_on.day == 7


def test_hours_a_day_over_several_days_are_asked_with_the_sum() -> None:
    said = _read("Clean-up 3-5 May, 6 volunteers, 5 hours a day, 30 reached")
    (doubt,) = said.doubts
    assert doubt.options == (Hours(15.0, HoursKind.EACH), Hours(5.0, HoursKind.EACH))


@pytest.mark.parametrize(("total", "asked"), ((50, True), (45, False), (46, False)))
def test_each_and_total_that_contradict_are_asked(total: int, *, asked: bool) -> None:
    said = _read(f"Picnic yesterday, 15 volunteers 3h each, {total} hours in total, 10 guests")
    assert (Field.HOURS in _asked(said)) is asked


@pytest.mark.parametrize(
    ("language", "text", "asked"),
    (
        ("en", "Yesterday 8 and 15 at the food bank, 2 hours", {Field.VOLUNTEERS, Field.REACHED}),
        ("en", "My team of 7 plus 3 locals cleaned the river yesterday", {Field.VOLUNTEERS, Field.REACHED}),
        ("en", "Football with teenagers on Saturday, 20, 3 coaches", {Field.REACHED}),
        ("fr", "hier 12 et 30 à la soirée jeux, 3h", {Field.VOLUNTEERS, Field.REACHED}),
        ("de", "Fußball mit Jugendlichen am Samstag, 20, 3 Trainer", {Field.REACHED}),
        ("ru", "Футбол с подростками в субботу, 20, 3 тренера", {Field.REACHED}),
        ("az", "Şənbə günü yeniyetmələrlə futbol, 20, 3 məşqçi", {Field.REACHED}),
        ("en", "Clean-up yesterday at 14 Mill Road, 6 volunteers, 50 € raised", set()),
        ("es", "ayer pintamos un mural en la calle Real 24, 6 voluntarios", set()),
        ("fr", "Dimanche 4 de nos 11 bénévoles étaient nouveaux", set()),
    ),
)
def test_numbers_that_may_be_people_are_asked(language: str, text: str, asked: set[Field]) -> None:
    said = _read(text, language)
    assert _asked(said) & {Field.VOLUNTEERS, Field.REACHED} == asked
    assert not asked & {Field(name) for name in fields_of(said) if name in {"volunteers", "reached"}}


@pytest.mark.parametrize(
    ("language", "text", "title"),
    (
        ("en", "We raised 1,200 euros for 40 families", "Raised 1,200 euros"),
        ("en", "yesterday we collected 12 500 euros", "Collected 12 500 euros"),
        ("fr", "Hier nous avons récolté 1 200 euros pour 40 familles", "Récolté 1 200 euros"),
        ("de", "gestern haben wir 1.200 Euro gesammelt", "1.200 Euro gesammelt"),
        ("ru", "вчера собрали 1 200 евро", "Собрали 1 200 евро"),
        ("ka", "გუშინ დავალაგეთ პარკი", "დავალაგეთ პარკი"),
    ),
)
def test_a_title_keeps_whole_numbers_and_its_verb(language: str, text: str, title: str) -> None:
    """Cut in the middle, "1,200 euros" would say 200, and its "1" would be somebody who helped."""
    said = _read(text, language)
    assert said.title is not None
    assert said.title.value == title
    assert "volunteers" not in fields_of(said)
