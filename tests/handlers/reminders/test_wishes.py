"""What people type to be reminded, in ten languages: the time, and what is left of the words (X1)."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.kit.phrases import LANGUAGES
from handlers.kit.texts import SHIPPED
from handlers.kit.view import t
from handlers.reminders import wishes
from handlers.reminders.wishes import Situation
from tests.houses import TEXTS

NOW = datetime(2030, 3, 13, 9, 0, tzinfo=UTC)  # a Wednesday, one o'clock in Tbilisi
ZONE = ZoneInfo("Asia/Tbilisi")
FRIDAY = ("2030-03-15T09:00", None)
SOON = ("2030-03-13T13:20", None)
TUESDAYS = ("2030-03-19T09:00", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU")
LAST_WORKING_DAY = ("2030-03-29T09:00", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1")
WEEKDAYS = ("2030-03-14T08:00", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR")

SAID = (
    ("en", "remind me on Friday at 9 to call the school", FRIDAY, "call the school"),
    ("en", "Remind me in 20 minutes to take the cake out", SOON, "take the cake out"),
    ("en", "remind me to water the plants every second Tuesday", TUESDAYS, "water the plants"),
    ("en", "remind me on the last working day of the month to report", LAST_WORKING_DAY, "report"),
    ("en", "remind me every weekday at 8 to take the pills", WEEKDAYS, "take the pills"),
    ("en", "can you remind me on Friday at 9 about the meeting?", FRIDAY, "the meeting"),
    ("en", "remind me on Friday at 9 to prepare for Monday", FRIDAY, "prepare for Monday"),
    ("fr", "rappelle-moi vendredi à 9h d'appeler l'école", FRIDAY, "appeler l'école"),
    ("fr", "Rappelle-moi dans 20 minutes de sortir le gâteau", SOON, "sortir le gâteau"),
    ("fr", "rappelle-moi un mardi sur deux d'arroser", TUESDAYS, "arroser"),
    ("fr", "rappelle-moi le dernier jour ouvrable du mois de payer", LAST_WORKING_DAY, "payer"),
    ("fr", "rappelle-moi tous les jours ouvrables à 8h de courir", WEEKDAYS, "courir"),
    ("ru", "напомни мне в пятницу в 9 позвонить в школу", FRIDAY, "позвонить в школу"),
    ("ru", "Напомни через 20 минут вынуть пирог", SOON, "вынуть пирог"),
    ("ru", "напомни каждый второй вторник полить цветы", TUESDAYS, "полить цветы"),
    ("ru", "напомни в последний рабочий день месяца сдать отчёт", LAST_WORKING_DAY, "сдать отчёт"),
    ("ru", "напомни каждый будний день в 8 пить таблетки", WEEKDAYS, "пить таблетки"),
    ("ka", "შემახსენე პარასკევს 9 საათზე სკოლაში დარეკვა", FRIDAY, "სკოლაში დარეკვა"),
    ("ka", "20 წუთში ნამცხვრის გამოღება შემახსენე", SOON, "ნამცხვრის გამოღება"),
    ("ka", "შემახსენე ყოველ მეორე სამშაბათს ყვავილების მორწყვა", TUESDAYS, "ყვავილების მორწყვა"),
    ("ka", "შემახსენე თვის ბოლო სამუშაო დღეს ანგარიშის გაგზავნა", LAST_WORKING_DAY, "ანგარიშის გაგზავნა"),
    ("ka", "შემახსენე ყოველ სამუშაო დღეს 8 საათზე წამლის მიღება", WEEKDAYS, "წამლის მიღება"),
    ("es", "recuérdame el viernes a las 9 llamar a la escuela", FRIDAY, "llamar a la escuela"),
    ("es", "recuerdame dentro de 20 minutos sacar el pastel", SOON, "sacar el pastel"),
    ("de", "erinnere mich am Freitag um 9 daran, die Schule anzurufen", FRIDAY, "die Schule anzurufen"),
    ("de", "erinnere mich in 20 Minuten an den Kuchen", SOON, "den Kuchen"),
    ("no", "minn meg på fredag kl 9 på å ringe skolen", FRIDAY, "ringe skolen"),
    ("no", "minn meg på om 20 minutter å ta ut kaken", SOON, "ta ut kaken"),
    ("az", "cümə günü saat 9-da məktəbə zəng etməyi xatırlat", FRIDAY, "məktəbə zəng etməyi"),
    ("az", "mənə 20 dəqiqədən sonra tortu çıxarmağı xatırlat", SOON, "tortu çıxarmağı"),
    ("hy", "հիշեցրու ինձ ուրբաթ օրը ժամը 9-ին զանգել դպրոց", FRIDAY, "զանգել դպրոց"),
    ("hy", "հիշեցրու 20 րոպեից հանել տորթը", SOON, "հանել տորթը"),
    ("tg", "рӯзи ҷумъа соати 9 ба ман хотиррасон кун, ки ба мактаб занг занам", FRIDAY, "ба мактаб занг занам"),
    ("tg", "ба ман хотиррасон кун баъди 20 дақиқа ба мактаб занг занам", SOON, "ба мактаб занг занам"),
)


def here(language: str) -> Situation:
    return Situation(language, NOW, ZONE)


@pytest.mark.parametrize(("language", "text", "when", "what"), SAID)
def test_ten_languages(language: str, text: str, when: tuple[str, str | None], what: str) -> None:
    assert wishes.asks(text, here(language))
    said = wishes.read_line(text, here(language))
    assert said.wishes, "no time was found"
    assert (said.wishes[0].local.isoformat("T", "minutes"), said.wishes[0].rule) == when
    assert said.text == what


def test_every_language_of_the_grammar_is_in_the_table() -> None:
    assert {language for language, *_ in SAID} == set(LANGUAGES)


@pytest.mark.parametrize("language", SHIPPED)
def test_the_examples_that_are_offered_really_work(language: str) -> None:
    for key in ("reminders-example-one", "reminders-example-two"):
        example = TEXTS.plain(t(key), language)
        assert wishes.read_time(example, here(language)).wishes, example
    asked = TEXTS.plain(t("reminders-field-when.help"), language).partition(":")[2].split(",")
    for example in asked:
        assert wishes.read_time(example.strip(), here(language)).wishes, example
    line = TEXTS.plain(t("reminders-none"), language).splitlines()[-1]
    assert wishes.asks(line, here(language))
    said = wishes.read_line(line, here(language))
    assert said.wishes
    assert said.text


@pytest.mark.parametrize(
    "text",
    (
        "Reminder cards workshop yesterday, 12 volunteers",
        "he did not remind me to go",
        "beach clean-up yesterday, 12 volunteers, 3 hours",
        "",
    ),
)
def test_other_messages_are_left_alone(text: str) -> None:
    assert not wishes.asks(text, here("en"))


def test_a_length_inside_is_no_time() -> None:
    said = wishes.read_line("remind me to boil eggs for 10 minutes", here("en"))
    assert not said.has_time
    assert said.text == "boil eggs for 10 minutes"


@pytest.mark.parametrize(
    ("text", "when"),
    (
        ("14:30", "2030-03-15T14:30"),
        ("at 14", "2030-03-15T14:00"),
        ("in 20 minutes", "2030-03-13T13:20"),
        ("tomorrow at 8", "2030-03-14T08:00"),
        ("Monday", "2030-03-18T09:00"),
    ),
)
def test_an_hour_alone_keeps_the_day(text: str, when: str) -> None:
    held = wishes.read_line("on Friday call", here("en")).wishes[0]
    said = wishes.read_time(text, here("en"), beside=held)
    assert [one.local.isoformat("T", "minutes") for one in said.wishes] == [when]


@given(st.text(max_size=80), st.sampled_from(sorted(LANGUAGES)))
def test_no_text_breaks_it(text: str, language: str) -> None:
    wishes.asks(text, here(language))
    said = wishes.read_line(text, here(language))
    assert all(one.at > NOW for one in said.wishes)
