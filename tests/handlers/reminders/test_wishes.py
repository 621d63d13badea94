"""What people type to be reminded, in ten languages: the time, and what is left of the words (X1)."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import islice
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.kit.phrases import LANGUAGES
from handlers.kit.texts import SHIPPED
from handlers.kit.view import t
from handlers.reminders import rules, wishes
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
        "nobody did remind me on Friday",
        "beach clean-up yesterday, 12 volunteers, 3 hours",
        "",
    ),
)
def test_other_messages_are_left_alone(text: str) -> None:
    assert not wishes.asks(text, here("en"))


PILLS = ("2030-03-14T09:00", "FREQ=DAILY;UNTIL=20300315T235959")
FIVE_DAYS = ("2030-03-13T20:00", "FREQ=DAILY;UNTIL=20300317T235959")
IN_MAY = ("2030-03-18T18:00", "FREQ=WEEKLY;BYDAY=MO;UNTIL=20300531T235959")


@pytest.mark.parametrize(
    ("language", "text", "when", "what"),
    (
        ("en", "remind me every day until Friday to take my pills at 9", PILLS, "take my pills"),
        (
            "fr",
            "rappelle-moi tous les jours jusqu'à vendredi à 9h de prendre mes cachets",
            PILLS,
            "prendre mes cachets",
        ),
        ("ru", "напоминай каждый день до пятницы в 9 утра пить таблетки", PILLS, "пить таблетки"),
        ("ka", "შემახსენე ყოველდღე პარასკევამდე 9 საათზე წამლის დალევა", PILLS, "წამლის დალევა"),
        ("es", "recuérdame todos los días hasta el viernes a las 9 tomar las pastillas", PILLS, "tomar las pastillas"),
        ("de", "erinnere mich jeden Tag bis Freitag um 9 an die Tabletten", PILLS, "die Tabletten"),
        ("no", "minn meg hver dag til fredag kl 9 på å ta piller", PILLS, "ta piller"),
        ("hy", "հիշեցրու ամեն օր մինչև ուրբաթ ժամը 9-ին դեղ խմել", PILLS, "դեղ խմել"),
        ("az", "cüməyə qədər hər gün saat 9-da dərman içməyi xatırlat", PILLS, "dərman içməyi"),
        ("tg", "хотиррасон кун ҳар рӯз то ҷумъа соати 9 дору хӯрам", PILLS, "дору хӯрам"),
        ("en", "remind me for 5 days at 8pm to stretch", FIVE_DAYS, "stretch"),
        ("fr", "rappelle-moi pendant 5 jours à 20h de m'étirer", FIVE_DAYS, "m'étirer"),
        ("ru", "напоминай 5 дней в 20:00 делать зарядку", FIVE_DAYS, "делать зарядку"),
        ("ka", "შემახსენე 5 დღე 20:00-ზე ვარჯიში", FIVE_DAYS, "ვარჯიში"),
        ("de", "erinnere mich 5 Tage lang um 20 Uhr ans Dehnen", FIVE_DAYS, "Dehnen"),
        ("en", "remind me every Monday until the end of May at 18:00 choir", IN_MAY, "choir"),
        ("en", "set a reminder for 5 days from now: pay the fee", ("2030-03-18T09:00", None), "pay the fee"),
        ("en", "remind me tomorrow to book a room for 3 days", ("2030-03-14T09:00", None), "book a room for 3 days"),
        ("ru", "напомни завтра дойти до школы", ("2030-03-14T09:00", None), "дойти до школы"),
    ),
)
def test_a_repeat_may_end(language: str, text: str, when: tuple[str, str | None], what: str) -> None:
    """Every day "until Friday" once came for ever, and the end was taken for what is to be done."""
    said = wishes.read_line(text, here(language))
    assert [(one.local.isoformat("T", "minutes"), one.rule) for one in said.wishes] == [when]
    assert said.text == what


@pytest.mark.parametrize(
    ("text", "meant", "what"),
    (
        (
            "remind me every Monday to book a room for 3 days",
            ["FREQ=WEEKLY;BYDAY=MO;UNTIL=20300320T235959", "FREQ=WEEKLY;BYDAY=MO"],
            "book a room",
        ),
        ("remind me on Monday at 9 and on Tuesday at 10 to call", [None, None], "call"),
        ("remind me until Friday to take pills", [None, "FREQ=DAILY;UNTIL=20300315T235959"], "take pills"),
        ("remind me not tomorrow but Saturday to call", [None, None], "not tomorrow but Saturday to call"),
    ),
)
def test_two_readings_are_asked_about(text: str, meant: list[str | None], what: str) -> None:
    said = wishes.read_line(text, here("en"))
    assert [one.rule for one in said.wishes] == meant
    assert said.text == what


@pytest.mark.parametrize(
    ("text", "days"),
    (
        ("remind me on the 31st of every month to pay", ["2030-03-31", "2030-04-30", "2030-05-31"]),
        ("remind me every 3 months to check the alarm", ["2030-06-13", "2030-09-13", "2030-12-13"]),
        ("remind me on the 1st and 15th of every month to pay", ["2030-03-15", "2030-04-01", "2030-04-15"]),
        ("remind me every other week to mow", ["2030-03-27", "2030-04-10", "2030-04-24"]),
    ),
)
def test_short_months_and_intervals(text: str, days: list[str]) -> None:
    """The 31st was left out in April; "every 3 months" began after one."""
    (wish,) = wishes.read_line(text, here("en")).wishes
    assert wish.rule is not None
    later = islice(rules.occurrences(wish.rule, wish.local, behind=wish.local), 2)
    assert [one.date().isoformat() for one in (wish.local, *later)] == days


@pytest.mark.parametrize(
    ("language", "text", "what"),
    (
        ("en", "could you remind me to send the report by Friday please?", "send the report"),
        ("ru", "напомни мне, пожалуйста, в понедельник утром написать отчёт", "написать отчёт"),
        ("fr", "rappelle-moi vendredi d'envoyer le rapport s'il te plaît", "envoyer le rapport"),
        ("ka", "სკოლაში დარეკვა შემახსენე ორშაბათს", "სკოლაში დარეკვა"),
        ("tg", "ба ман рӯзи ҷумъа соати 9 хотиррасон кун ба мактаб занг занам", "ба мактаб занг занам"),
        ("de", "kannst du mich am Freitag um 9 daran erinnern, die Schule anzurufen?", "die Schule anzurufen"),
    ),
)
def test_politeness_and_order_do_not_matter(language: str, text: str, what: str) -> None:
    assert wishes.asks(text, here(language))
    said = wishes.read_line(text, here(language))
    assert said.wishes
    assert said.text == what


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
