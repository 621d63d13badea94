"""German words of the phrase grammar. Data only; months and weekdays come from CLDR."""

from handlers.kit.phrases.language import Language
from handlers.kit.phrases.roles import Part, Role, Unit

_ONES = ("", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun")
_TENS = {20: "zwanzig", 30: "dreißig", 40: "vierzig", 50: "fünfzig", 60: "sechzig", 70: "siebzig", 80: "achtzig"}
_TEENS = "zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn"
_ORDINALS = "ers zwei drit vier fünf sechs sieb ach neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn"
_ORDINALS += " achtzehn neunzehn"
_ENDINGS = "te/ten/ter/tes/tem"


def _numbers() -> dict[int, str]:
    """Tens and ones are one word ("fünfundzwanzig"), hundreds may be glued on."""
    written = dict(enumerate(_TEENS.split(), 10))
    for tens, word in (_TENS | {90: "neunzig"}).items():
        written[tens] = word
        written |= {tens + one: f"{_ONES[one]}und{word}" for one in range(1, 10)}
    written[2] = "zwei|zwo|beide"
    written |= {one: _ONES[one] for one in range(3, 10)}
    for hundreds in range(1, 10):
        word = f"{_ONES[hundreds]}hundert"
        for rest, small in list(written.items()):
            if rest < 100 and hundreds <= 3:
                written[hundreds * 100 + rest] = f"{word}{small.split('|')[0]}"
                if hundreds == 1:
                    written[100 + rest] += f"|hundert{small.split('|')[0]}"
        written[hundreds * 100] = word
    thousands = {1000: "tausend"} | {one * 1000: f"{_ONES[one]}tausend" for one in range(1, 10)}
    for thousand, word in thousands.items():
        written |= {thousand + one * 100: f"{word}{_ONES[one]}hundert" for one in range(1, 10)}
    written |= {thousand: word for thousand, word in thousands.items() if thousand > 1000}
    for hundreds, word in enumerate(_TEENS.split()[1:], 11):
        written[hundreds * 100] = f"{written[hundreds * 100]}|{word}hundert" if hundreds < 20 else word
    written |= {1000 + one * 100: f"{written[1000 + one * 100]}|tausend{_ONES[one]}hundert" for one in range(1, 10)}
    for number, word in enumerate(["zweit", "dritt", "viert", "fünft", "sechst", "siebt", "acht", "neunt", "zehnt"], 2):
        written[number] += f"|zu {word}"
    return written | {0: "null|keine|niemand", 1: "ein/e/s/en/em/er", 100: "hundert|einhundert"}


_WEEKDAYS = ["montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag"]
_DAY_PARTS = {
    Part.MORNING: "~morgen/vormittag/früh",
    Part.AFTERNOON: "~mittag/nachmittag",
    Part.EVENING: "~abend/abends",
    Part.NIGHT: "~nacht",
}

LANGUAGE = Language(
    code="de",
    cldr="de",
    dot_ordinal=True,
    quarters_of_next=True,
    hours_as_clock=False,
    days={
        -2: "vorgestern",
        -1: "gestern",
        0: "heute|heut",
        1: "morgen",
        2: "übermorgen",
        3: "überübermorgen",
    },
    days_and_parts={
        (0, Part.EVENING): "heute Abend|heut abend",
        (0, Part.MORNING): "heute Morgen|heute früh|heute Vormittag",
        (0, Part.NIGHT): "heute Nacht",
        (0, Part.AFTERNOON): "heute Nachmittag",
        (1, Part.MORNING): "morgen früh|morgen Vormittag",
        (-1, Part.MORNING): "gestern Morgen|gestern früh",
        (-1, Part.NIGHT): "letzte Nacht",
    },
    weekday_parts={
        (day, part): f"{name}{endings}" for day, name in enumerate(_WEEKDAYS) for part, endings in _DAY_PARTS.items()
    },
    habitual=("montags", "dienstags", "mittwochs", "donnerstags", "freitags", "samstags|sonnabends", "sonntags"),
    weekdays=("mo|montage", "di", "mi|mittwoch", "do", "fr", "sa|sonnabend", "so"),
    months=(
        "jänner|jan",
        "feber|feb",
        "mrz|maerz|mär",
        "apr",
        "",
        "jun|juno",
        "jul|julei",
        "aug",
        "sept|sep",
        "okt",
        "nov",
        "dez",
    ),
    units={
        Unit.SECOND: "sekunde/n|sek",
        Unit.MINUTE: "minute/n|min|mins",
        Unit.HOUR: "stunde/n|std|stdn|h|stündchen",
        Unit.DAY: "tag/e/en/es",
        Unit.WEEK: "woche/n|wo",
        Unit.MONTH: "monat/e/en/s/es",
        Unit.QUARTER: "quartal/e/en/s",
        Unit.YEAR: "jahr/e/en/es/s",
    },
    lengths={
        900: "viertelstunde|eine viertelstunde|einer viertelstunde|viertel stunde|eine viertel stunde",
        1800: "halbe stunde|eine halbe stunde|halben stunde|einer halben stunde|halbstunde|½ stunde|halbes stündchen"
        "|1/2 stunde",
        2700: "dreiviertelstunde|eine dreiviertelstunde|einer dreiviertelstunde|einer dreiviertel stunde"
        "|eine dreiviertel stunde|3/4 stunde|¾ stunde|dreiviertel stunde",
    },
    numbers={
        **_numbers(),
        1000: "tausend|eintausend|tsd",
        1_000_000: "million/en",
    },
    and_a_half={
        1: "anderthalb|eineinhalb|einundeinhalb|einenhalb|eineinhalbe",
        2: "zweieinhalb|zweiundeinhalb|drittehalb",
        3: "dreieinhalb",
        4: "viereinhalb",
        5: "fünfeinhalb",
        6: "sechseinhalb",
        7: "siebeneinhalb",
    },
    ordinals={number: f"{stem}~{_ENDINGS}" for number, stem in enumerate(_ORDINALS.split(), 1)}
    | {20: "zwanzigst~e/en/er", 30: "dreißigst~e/en/er", -1: "letzt~e/en/er/es/em"}
    | {
        tens + one: f"{_ONES[one]}und{word}st~e/en/er/em"
        for tens, word in list(_TENS.items())[:2]
        for one in range(1, 10)
    }
    | {7: "siebt~e/en/er/es|siebent~e/en/er"},
    articles="ein/e/s/en/em/er",
    dozens={
        12: "dutzend|ein dutzend|dutzende",
        6: "halbes dutzend|ein halbes dutzend",
        50: "ein halbes hundert|halbes hundert",
    },
    parts={
        Part.MORNING: "morgens|am morgen|in der früh|früh|vormittags|am vormittag|vormittag|morgen|in der frühe",
        Part.AFTERNOON: "nachmittags|am nachmittag|nachmittag|mittags",
        Part.EVENING: "abends|am abend|abend",
        Part.NIGHT: "nachts|in der nacht|nacht",
    },
    hours={12: "mittag|zwölf uhr mittags|am mittag|zu mittag", 0: "mitternacht|um mitternacht"},
    relatives={
        -1: "letzt~e/en/er/es/em|vorig~e/en/er/es/em|vergangen~e/en/er/es/em|vorherig~e/en/er",
        0: "dies~e/en/er/es/em|aktuell~e/en/er/es|laufend~e/en/er/es",
        1: "nächst~e/en/er/es/em|kommend~e/en/er/es/em|folgend~e/en/er/es/em",
    },
    fortnightly="vierzehntägig|14-tägig|14-täglich|zweiwöchentlich|vierzehntäglich|zweiwöchig",
    repeated={
        Unit.DAY: "täglich|jeden tag|tagtäglich|alltäglich",
        Unit.WEEK: "wöchentlich|jede woche|einmal pro woche|einmal die woche|einmal in der woche|pro woche",
        Unit.MONTH: "monatlich|jeden monat|einmal im monat|einmal pro monat",
        Unit.YEAR: "jährlich|jedes jahr|alljährlich|einmal im jahr",
        Unit.HOUR: "stündlich|jede stunde",
    },
    quarters={15: "viertel", 45: "dreiviertel"},
    feasts={
        (1, 1): "Neujahr|Neujahrstag|Neujahrsmorgen",
        (12, 31): "Silvester|Sylvester|Silvesterabend|Altjahrsabend",
        (12, 24): "Heiligabend|Heiliger Abend|Heiligen Abend|Weihnachtsabend",
        (
            12,
            25,
        ): "erster Weihnachtstag|ersten Weihnachtstag|erster Weihnachtsfeiertag|ersten Weihnachtsfeiertag"
        "|Weihnachten|1. Weihnachtstag|1. Weihnachtsfeiertag|Weihnachtstag",
        (
            12,
            26,
        ): "zweiter Weihnachtstag|zweiten Weihnachtstag|zweiter Weihnachtsfeiertag|zweiten Weihnachtsfeiertag"
        "|2. Weihnachtstag|2. Weihnachtsfeiertag",
        (12, 6): "Nikolaus|Nikolaustag",
        (11, 1): "Allerheiligen",
        (1, 6): "Dreikönigstag|Heilige Drei Könige",
        (2, 14): "Valentinstag",
        (3, 8): "Frauentag|Weltfrauentag",
        (10, 31): "Halloween|Reformationstag",
    },
    more={2: "oder mehr|und mehr|aufwärts"},
    ends={1: "Ende|zum Ende|am Ende|gegen Ende|bis Ende", 2: "Monatsende|zum Monatsende|am Monatsende"},
    dot_weekday=True,
    seasons={
        12: "Winter|der Winter|im Winter|diesen Winter",
        3: "Frühling|der Frühling|im Frühling|Frühjahr|im Frühjahr",
        6: "Sommer|der Sommer|im Sommer|diesen Sommer",
        9: "Herbst|der Herbst|im Herbst|diesen Herbst",
    },
    halves={
        1: "erstes Halbjahr|erste Halbjahr|ersten Halbjahr|1. Halbjahr|erste Hälfte|ersten Hälfte|h1",
        2: "zweites Halbjahr|zweite Halbjahr|zweiten Halbjahr|2. Halbjahr|zweite Hälfte|zweiten Hälfte|h2",
    },
    lately={
        Unit.WEEK: "in einer Woche|binnen einer Woche",
        Unit.MONTH: "in einem Monat|binnen eines Monats",
        Unit.QUARTER: "in einem Quartal",
        Unit.YEAR: "in einem Jahr|binnen eines Jahres",
    },
    current={
        Unit.WEEK: "Woche|die Woche",
        Unit.MONTH: "Monat|der Monat|im Monat",
        Unit.QUARTER: "Quartal|das Quartal|im Quartal",
        Unit.YEAR: "Jahr|das Jahr|im Jahr|heuer",
    },
    until_now="bis dato|bisher|bislang",
    until="bis|bis zum|bis zu|bis einschließlich|bis Ende",
    before="vor|vor dem|bis vor|bis Anfang",
    whole="das ganze Jahr|ganzes Jahr|das Jahr|Jahr|im Jahr|der ganze|ganz|ganzer|der Monat|Monat",
    words={
        Role.EXCEPT: "außer|ausser|ausgenommen|außer am|bis auf|nur nicht",
        Role.ON_DAY: "am|dem|zum",
        Role.IN_EIGHT: "in|über",
        Role.ALL_TIME: "insgesamt|seit Beginn|seit Anfang|aller Zeiten|gesamte Zeit|die ganze Zeit|ganze Zeit"
        "|seit jeher|gesamter Zeitraum|von Anfang an",
        Role.NOTHING: "guten morgen|guten abend|guten tag|gute nacht|bis morgen|bis montag|bis dienstag|bis mittwoch"
        "|bis donnerstag|bis freitag|bis samstag|bis sonntag|bis später|bis bald|schönen abend"
        "|schönen tag|schönes wochenende|schöne woche|eines tages|guten mittag|tausend dank"
        "|bis nächste woche|ein paar",
        Role.OR: "oder",
        Role.APPROXIMATE: "etwa|ungefähr|circa|zirka|ca|rund|fast|gegen|knapp|an die|so um|so um die|über|gut"
        "|mindestens",
        Role.AND: "und|u",
        Role.HALF: "halb~e/en/er/es",
        Role.AND_HALF: "und eine halbe|und ne halbe|einhalb",
        Role.WORKDAY: "werktag/s/e/en|arbeitstag/s/e/en|wochentag/s/e/en",
        Role.WORKDAYS: "werktags|wochentags|an werktagen|an wochentagen|unter der woche|unter der Woche",
        Role.WEEKEND: "wochenende|am wochenende|wochenend|we|wochenendes",
        Role.WEEKENDS: "wochenenden|an wochenenden|an den wochenenden",
        Role.NOW: "jetzt|gerade eben|sofort",
        Role.AT: "um|gegen|ab|so um|zu",
        Role.OCLOCK: "uhr",
        Role.HALF_TO: "halb",
        Role.PAST: "nach",
        Role.TILL: "vor",
        Role.IN: "in|binnen",
        Role.LATER: "später|danach|von jetzt an|ab jetzt|ab heute",
        Role.AGO: "vor|zuvor|her",
        Role.FROM: "von|vom|ab|von den",
        Role.TO: "bis|bis zum|bis zu|bis um|bis einschließlich|bis am",
        Role.BETWEEN: "zwischen|zwischen dem",
        Role.SINCE: "seit|seit dem|ab|ab dem",
        Role.EVERY: "jed~e/en/er/es/em|alle|an jedem|jeweils",
        Role.EVERY_OTHER: "jede übernächste|jeden übernächsten",
        Role.NOISE: "am|der|die|das|den|dem|des|im|an|für|dann|datum|von|in|der monate|während|ne|nen|so|lang"
        "|zum|zur|zu"
        "|the",
        Role.UNCOUNTED: "dank|mal|euro|eur|prozent|km|kg|meter|moment|augenblick|frage|fragen|grüße|küsse|bisschen"
        "|klasse|jährige|jährigen|wenig|sache|entschuldigungen",
    },
    weak="mo|di|mi|do|fr|sa|so|mai|märz|mär|mrz|jan|an|ab|am|vor|nach|her|um|in|halb|früh|abend|nacht|mittag|gut"
    "|ein|eine|einen|einem|einer|eines|eins|paar|we|h|wo|min|her|alle|rund|über|beide|letzte|nächste|folgende|jul|jun"
    "|gegen|eben|viertel|vormittag|nachmittag|zweiten|zweite|keine|acht",
    weak_in_talk="Weihnachten|Nikolaus|Valentinstag|Halloween|Frauentag|Weltfrauentag|Reformationstag",
)
