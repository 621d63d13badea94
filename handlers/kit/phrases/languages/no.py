"""Norwegian words of the phrase grammar (Bokmål, with common Nynorsk). Data only; names come from CLDR."""

from handlers.kit.phrases.language import Inflection, Language
from handlers.kit.phrases.roles import Part, Role, Unit

_ONES = ("", "en", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni")
_TENS = {20: "tjue", 30: "tretti", 40: "førti", 50: "femti", 60: "seksti", 70: "sytti", 80: "åtti", 90: "nitti"}
_TEENS = "ti elleve tolv tretten fjorten femten seksten sytten atten nitten"
_ORDINALS = "første andre tredje fjerde femte sjette sjuende|syvende åttende niende tiende ellevte tolvte trettende"
_ORDINALS += " fjortende femtende sekstende syttende attende nittende tjuende"


def _numbers() -> dict[int, str]:
    written = dict(enumerate(_TEENS.split(), 10)) | {one: _ONES[one] for one in range(2, 10)}
    for tens, word in _TENS.items():
        written[tens] = word
        written |= {tens + one: f"{word}{_ONES[one]}|{word} {_ONES[one]}" for one in range(1, 10)}
    for one in range(1, 10):  # the older way of counting: "fem og tyve"
        written[20 + one] += f"|{_ONES[one]}ogtyve"
    written[20] += "|tyve"
    written[30] += "|tredve"
    written[40] += "|førr"
    return written | {0: "null|ingen", 1: "en|én|ei|et|ett|éin|ein", 7: "sju|syv", 2: "to|begge"}


_WEEKDAYS = ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"]
_DAY_PARTS = {
    Part.MORNING: "~smorgen/sformiddag/formiddag/morgen",
    Part.AFTERNOON: "~settermiddag/ettermiddag",
    Part.EVENING: "~skveld/skvelden/kveld",
    Part.NIGHT: "~snatt/natt",
}

LANGUAGE = Language(
    code="no",
    cldr="nb",
    dot_ordinal=True,
    days={
        -2: "i forgårs|forgårs|i førgår|iforgårs",
        -1: "i går|igår|går",
        0: "i dag|idag|dag i dag",
        1: "i morgen|imorgen|i morra|imorra|i morgon|i mårra",
        2: "i overmorgen|overmorgen|i overimorgen|iovermorgen",
    },
    days_and_parts={
        (0, Part.EVENING): "i kveld|ikveld|i aften|i dag kveld",
        (0, Part.MORNING): "i morges|imorges|i formiddag|i dag tidlig|i føremiddag",
        (0, Part.AFTERNOON): "i ettermiddag|iettermiddag",
        (0, Part.NIGHT): "i natt|inatt",
        (-1, Part.EVENING): "i går kveld|i går aftes|går kveld",
        (1, Part.MORNING): "i morgen tidlig|i morgen formiddag|i morgen morges",
    },
    weekday_parts={
        (day, part): f"{name}{endings}" for day, name in enumerate(_WEEKDAYS) for part, endings in _DAY_PARTS.items()
    },
    habitual=(
        "mandager|mandagene",
        "tirsdager|tirsdagene",
        "onsdager|onsdagene",
        "torsdager|torsdagene",
        "fredager|fredagene",
        "lørdager|lørdagene",
        "søndager|søndagene",
    ),
    weekdays=("måndag|mand", "tysdag|tirs", "ons", "tors", "", "laurdag|lør", "sundag|søn"),
    months=("", "", "", "", "", "", "", "", "sept", "", "", ""),
    units={
        Unit.SECOND: "sekund/er|sek",
        Unit.MINUTE: "minutt/er|min|mins|minutta",
        Unit.HOUR: "time/r|timar|t|h|timers|timene|timen|timane",
        Unit.DAY: "dag/er/en|dagar|døgn|dagers|dagene|dagane",
        Unit.WEEK: "uke/r|uka|uken|veke|veker|veka|ukers|ukene",
        Unit.MONTH: "måned/er/en|månad/er|mnd|md|måneder|månedene|månaden|månaders|måneders",
        Unit.QUARTER: "kvartal/er|kvartalet",
        Unit.YEAR: "år|året|års|årene|åra",
    },
    lengths={
        900: "kvarter|et kvarter|ett kvarter|eit kvarter",
        1800: "halvtime|en halvtime|halv time|en halv time|ein halvtime|ein halv time|halvtimen|½ time|1/2 time",
        2700: "tre kvarter|trekvarter|trekvart time|tre kvart time",
        1_209_600: "fjorten dager",
    },
    numbers={
        **_numbers(),
        100: "hundre|ett hundre|et hundre",
        1000: "tusen|ett tusen|et tusen",
        1_000_000: "million/er",
    },
    and_a_half={
        1: "halvannen|halvanna|halvannet|en og en halv|én og en halv|ein og ein halv",
        2: "to og en halv|to og ein halv",
        3: "tre og en halv",
    },
    ordinals=dict(enumerate(_ORDINALS.split(), 1))
    | {30: "trettiende", -1: "siste", 2: "andre|annen|annet|anna|annenhver"},
    articles="en|ei|et|ett|ein|eit",
    dozens={12: "dusin|et dusin|eit dusin", 6: "et halvt dusin", 20: "snes|et snes"},
    parts={
        Part.MORNING: "om morgenen|morgen|formiddag|om formiddagen|morges|på morgenen|på formiddagen|tidlig|morgenen",
        Part.AFTERNOON: "ettermiddag|om ettermiddagen|på ettermiddagen|ettermiddagen",
        Part.EVENING: "kveld|om kvelden|kvelden|på kvelden|aften",
        Part.NIGHT: "natt|om natten|om natta|natta|på natta",
    },
    hours={12: "middag|midt på dagen", 0: "midnatt|ved midnatt"},
    relatives={
        -1: "forrige|sist|siste|førre|foregående",
        0: "denne|dette|disse|inneværende",
        1: "neste|nest|kommende|førstkommende|som kommer|påfølgende",
    },
    year_words={-1: "i fjor|ifjor|fjor|fjoråret", 0: "i år|iår|dette året", 1: "til neste år"},
    fortnightly="hver fjortende dag|hver 14 dag|annenhver uke|hver annen uke|annahver uke",
    repeated={
        Unit.DAY: "daglig|hver dag|hver eneste dag|kvar dag|dagleg",
        Unit.WEEK: "ukentlig|hver uke|en gang i uka|en gang i uken|en gang per uke|kvar veke",
        Unit.MONTH: "månedlig|hver måned|en gang i måneden|kvar månad|en gang per måned|månadleg",
        Unit.YEAR: "årlig|hvert år|kvart år|en gang i året",
        Unit.HOUR: "hver time",
    },
    quarters={15: "kvart|kvarter"},
    feasts={
        (1, 1): "nyttårsdag|første nyttårsdag|nyttår|1. nyttårsdag|nyttårsdagen",
        (12, 31): "nyttårsaften|nyttårsaftenen|nyttårskvelden|nyårsaften|nyttårskveld",
        (12, 24): "julaften|julaftenen|julekvelden|julekveld|jolaftan",
        (12, 25): "første juledag|1. juledag|juledag",
        (12, 26): "andre juledag|annen juledag|2. juledag",
        (12, 23): "lille julaften|litlejulaften",
        (2, 14): "valentinsdagen",
        (3, 8): "kvinnedagen",
        (6, 23): "sankthansaften|sankthans",
        (10, 31): "halloween",
    },
    more={2: "eller flere|eller fler|eller mer|og oppover"},
    ends={
        1: "slutten|i slutten|ved slutten|utgangen|ved utgangen|innen utgangen|mot slutten",
        2: "månedsslutt|månedsskiftet",
    },
    seasons={
        12: "vinter|vinteren|i vinter|om vinteren",
        3: "vår|våren|i vår|om våren",
        6: "sommer|sommeren|i sommer|om sommeren|sommar|sommaren",
        9: "høst|høsten|i høst|om høsten|haust|hausten",
    },
    halves={
        1: "første halvår|1. halvår|første halvdel",
        2: "andre halvår|2. halvår|annet halvår|andre halvdel",
    },
    lately={
        Unit.WEEK: "på en uke|på ei uke",
        Unit.MONTH: "på en måned",
        Unit.QUARTER: "på et kvartal",
        Unit.YEAR: "på et år",
    },
    current={
        Unit.WEEK: "uke|uka|uken",
        Unit.MONTH: "måned|måneden",
        Unit.QUARTER: "kvartal|kvartalet",
        Unit.YEAR: "år|året|hittil i år",
    },
    until_now="hittil|til dags dato",
    until="til|til og med|fram til|frem til|inntil|til utgangen av|til slutten av",
    before="før|fram til begynnelsen av|til begynnelsen av",
    whole="hele|heile|hele året|året|år",
    words={
        Role.EXCEPT: "unntatt|bortsett fra|med unntak av|untatt|utenom",
        Role.ON_DAY: "den|på",
        Role.ALL_TIME: "hele tiden|all tid|alle tider|gjennom alle tider|totalt|siden starten|siden begynnelsen"
        "|i alt|fra starten",
        Role.NOTHING: "god morgen|god kveld|god dag|god natt|god helg|god ettermiddag|sees i morgen|vi sees i morgen"
        "|ha en fin dag|ha en god dag|ha en fin kveld|en dag|tusen takk|mange takk|ses i morgen|ses"
        "|på gjensyn|takk for i dag|takk for i går|takk for i kveld|for første gang|god påske|til og med",
        Role.OR: "eller",
        Role.APPROXIMATE: "ca|cirka|omtrent|rundt|om lag|omkring|nesten|rundt regnet|sånn ca|over|minst|circa|ved",
        Role.AND: "og|samt",
        Role.HALF: "halv|halvt|halve",
        Role.AND_HALF: "og en halv|og ein halv|og et halvt|og en halv times",
        Role.WORKDAY: "hverdag|virkedag|arbeidsdag|ukedag|kvardag|yrkedag|hverdagen|virkedagen|arbeidsdagen",
        Role.WORKDAYS: "hverdager|på hverdager|virkedager|i hverdagene|ukedager|i ukedagene|kvardagar|på ukedager"
        "|hverdagene|arbeidsdager",
        Role.WEEKEND: "helg|helga|helgen|i helga|i helgen|helgi",
        Role.WEEKENDS: "helger|i helgene|helgene|helgane",
        Role.NOW: "nå|no|akkurat nå|nå nettopp",
        Role.AT: "ved|rundt|fra",
        Role.CLOCK_AT: "kl|klokka|klokken|klokkeslett|klokka er|klokken er",
        Role.OCLOCK: "presis",
        Role.HALF_TO: "halv",
        Role.PAST: "over",
        Role.TILL: "på",
        Role.IN: "om|innen",
        Role.LATER: "senere|fra nå|seinere|fra nå av",
        Role.AGO: "siden|sidan|tilbake|tidligere",
        Role.FROM: "fra|frå",
        Role.TO: "til|til og med|tom|t o m|inntil|innen",
        Role.BETWEEN: "mellom",
        Role.SINCE: "siden|sidan|fra og med|fom|f o m|fra",
        Role.EVERY: "hver|hvert|alle|kvar|hver eneste|på hver",
        Role.EVERY_OTHER: "annenhver|annethvert|annahver|annankvar|hver annen|hvert annet|annen hver|annakvar"
        "|hver andre",
        Role.NOISE: "på|den|det|de|i|av|dato|for|om|en|dagen|du|denne|til|nå|ved|a",
        Role.UNCOUNTED: "takk|ganger|gang|kroner|kr|nok|prosent|km|kg|meter|øyeblikk|spørsmål|hilsen|hilsener"
        "|klemmer|kyss"
        "|klasse|åringer|år|ting|unnskyld",
    },
    inflections={Role.WEEKDAY: Inflection(endings="en ens s"), Role.MONTH: Inflection()},
    weak="man|tir|tirs|ons|on|tor|tors|fre|lør|søn|ma|ti|to|on|lø|sø|fr|ei|en|et|ett|ein|eit|mai|mars|mar|jan"
    "|sist|siste"
    "|i|no|nå|t|h|om|på|går|tom|fom|over|par|andre|annen|natt|kveld|morgen|dag|for|first|nest|neste|halv|halve"
    "|år|middag"
    "|tidlig|anna|begge|snes|ved|no|des|mandag s|fire|der",
    weak_in_talk="nyttår|valentinsdagen|kvinnedagen|sankthans|halloween|juledag",
)
