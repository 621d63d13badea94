"""French words of the phrase grammar. Data only; months and weekdays come from CLDR."""

from handlers.kit.phrases.language import Language
from handlers.kit.phrases.roles import Part, Role, Unit

_UNITS = "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"
_UNITS += " dix-sept dix-huit dix-neuf"
_SMALL = dict(enumerate(_UNITS.split(), 1))
_TENS = {20: "vingt", 30: "trente", 40: "quarante", 50: "cinquante", 60: "soixante"}


def _up_to_99() -> dict[int, str]:
    """Seventy and ninety count on from sixty and eighty, so all of them are written out."""
    written = dict(_SMALL)
    for tens, word in _TENS.items():
        written[tens] = word
        for unit in range(1, 20 if tens == 60 else 10):
            joined = f"{word} et {_SMALL[unit]}|" if unit in {1, 11} else ""
            written[tens + unit] = f"{joined}{word}-{_SMALL[unit]}"
    written[80] = "quatre-vingts|quatre-vingt"
    for unit in range(1, 20):
        written[80 + unit] = f"quatre-vingt-{_SMALL[unit]}"
    written[70] += "|septante"
    written[90] += "|nonante"
    written[1] = "un|une"
    return written


LANGUAGE = Language(
    code="fr",
    cldr="fr",
    hours_as_clock=True,
    bare_hours_from=7,
    last_is_nearest=True,
    minutes_first=False,
    relative_behind=True,
    days={
        -2: "avant-hier|avant hier|avanthier",
        -1: "hier|la veille",
        0: "aujourd'hui|aujourdhui|ajd|auj|ce jour",
        1: "demain|dmain",
        2: "après-demain|apres demain|surlendemain",
    },
    days_and_parts={
        (0, Part.EVENING): "ce soir|cesoir",
        (0, Part.MORNING): "ce matin",
        (0, Part.AFTERNOON): "cet après-midi|cet aprem|cette après-midi|cet aprèm",
        (0, Part.NIGHT): "cette nuit",
        (-1, Part.EVENING): "hier soir|hier au soir",
        (-1, Part.NIGHT): "la nuit dernière|la nuit passée",
    },
    habitual=(
        "les lundis",
        "les mardis",
        "les mercredis",
        "les jeudis",
        "les vendredis",
        "les samedis",
        "les dimanches",
    ),
    weekdays=("lundis", "mardis", "mercredis", "jeudis", "vendredis", "samedis", "dimanches"),
    months=("", "fev", "", "", "", "", "juil", "aout", "sept", "", "", ""),
    units={
        Unit.SECOND: "seconde/s|sec",
        Unit.MINUTE: "minute/s|min|mins|mn",
        Unit.HOUR: "heure/s|h|hr|hrs|d'heures",
        Unit.DAY: "jour/s|journée/s|j",
        Unit.WEEK: "semaine/s|sem",
        Unit.MONTH: "mois",
        Unit.QUARTER: "trimestre/s",
        Unit.YEAR: "an/s|année/s",
    },
    lengths={
        900: "quart d'heure|un quart d'heure|1/4 d'heure|1 4 d'heure|¼ d'heure",
        1800: "demi-heure|une demi-heure|demi heure|½ heure|½ h|demie heure|une demie heure|une demie-heure",
        2700: "trois quarts d'heure|3/4 d'heure|¾ d'heure|trois-quarts d'heure|3 quarts d'heure",
        1_296_000: "quinzaine de jours|une quinzaine de jours",
    },
    numbers=_up_to_99() | {0: "zéro|aucun|aucune|personne", 100: "cent/s", 1000: "mille", 1_000_000: "million/s"},
    ordinals={
        1: "premi~er/ère/ers/ères|1er|1ère",
        2: "deuxième/s|second|seconde",
        3: "troisième",
        4: "quatrième",
        5: "cinquième",
        6: "sixième",
        7: "septième",
        8: "huitième",
        9: "neuvième",
        10: "dixième",
        11: "onzième",
        12: "douzième",
        -1: "derni~er/ère/ers/ères",
    },
    articles="un|une",
    dozens={
        10: "dizaine/s de|dizaine/s d'|une dizaine|une dizaine de|une dizaine d'|dizaine/s",
        12: "douzaine/s|douzaine/s d'|douzaine/s de|une douzaine|une douzaine de|une douzaine d'",
        15: "quinzaine|quinzaine d'|quinzaine de|une quinzaine|une quinzaine de|une quinzaine d'",
        20: "vingtaine d'|vingtaine de|une vingtaine|une vingtaine de|une vingtaine d'|vingtaine",
        30: "trentaine|trentaine d'|trentaine de|une trentaine|une trentaine de|une trentaine d'",
        40: "une quarantaine|une quarantaine de|une quarantaine d'",
        50: "une cinquantaine|une cinquantaine de|une cinquantaine d'",
        60: "une soixantaine|une soixantaine de|une soixantaine d'",
        100: "centaine/s de|une centaine|une centaine de|une centaine d'|centaine/s",
        1000: "millier/s de|un millier|un millier de|un millier d'",
    },
    parts={
        Part.MORNING: "matin|matins|les matins|le matin|du matin|matinée|au matin|dans la matinée|de bon matin",
        Part.AFTERNOON: "après-midi|l'après-midi|de l'après-midi|aprem|aprèm|dans l'après-midi|d'après-midi",
        Part.EVENING: "soir|soirs|les soirs|le soir|du soir|soirée|au soir|en soirée|dans la soirée",
        Part.NIGHT: "nuit|la nuit|de la nuit",
    },
    hours={12: "midi", 0: "minuit"},
    relatives={
        -1: "derni~er/ère/ers/ères|passé/e/s|précédent/e|écoulé/e/s|d'avant",
        0: "ce|cet|cette|en cours|courant",
        1: "prochain/e/s|suivant/e|qui vient|à venir|d'après",
    },
    fortnightly="tous les quinze jours|tous les 15 jours|bimensuel|bimensuellement",
    repeated={
        Unit.DAY: "quotidien/ne|quotidiennement|tous les jours|chaque jour|ts les jours|journellement",
        Unit.WEEK: "hebdomadaire/s|hebdo|toutes les semaines|chaque semaine|une fois par semaine|par semaine",
        Unit.MONTH: "mensuel/le|mensuellement|tous les mois|chaque mois|une fois par mois|du mois de chaque",
        Unit.YEAR: "annuel/le|annuellement|tous les ans|chaque année|une fois par an",
        Unit.HOUR: "toutes les heures",
    },
    quarters={15: "quart|un quart|le quart", 45: "trois quarts"},
    feasts={
        (1, 1): "Nouvel An|le jour de l'An|jour de l'An|le Nouvel An|premier de l'An",
        (
            12,
            31,
        ): "réveillon du Nouvel An|veille du Nouvel An|la veille du Nouvel An|Saint-Sylvestre|la Saint-Sylvestre"
        "|réveillon de la Saint-Sylvestre|réveillon du jour de l'An|veille du jour de l'An|la veille du jour de l'An",
        (12, 25): "jour de Noël|Noël",
        (12, 24): "veille de Noël|la veille de Noël|réveillon de Noël",
        (2, 14): "Saint-Valentin|la Saint-Valentin",
        (3, 8): "journée des droits des femmes|journée de la femme",
        (11, 1): "Toussaint",
        (8, 15): "Assomption",
        (1, 6): "Épiphanie",
    },
    more={2: "ou plus|et plus|ou davantage"},
    ends={1: "fin|à la fin|la fin|fin du", 2: "fin de mois"},
    first_only=True,
    seasons={
        12: "hiver|l'hiver|en hiver|cet hiver",
        3: "printemps|le printemps|au printemps",
        6: "été|l'été|en été|cet été",
        9: "automne|l'automne|en automne|cet automne",
    },
    halves={
        1: "premier semestre|1er semestre|s1|première moitié|1ère moitié",
        2: "second semestre|deuxième semestre|2e semestre|s2|seconde moitié|deuxième moitié",
    },
    lately={
        Unit.WEEK: "sur une semaine|en une semaine|sur 1 semaine",
        Unit.MONTH: "sur un mois|en un mois|sur 1 mois",
        Unit.QUARTER: "sur un trimestre",
        Unit.YEAR: "sur un an|en un an|sur 1 an",
    },
    current={
        Unit.WEEK: "semaine|la semaine|cette semaine-ci",
        Unit.MONTH: "mois|le mois|ce mois-ci|du mois",
        Unit.QUARTER: "trimestre|le trimestre|ce trimestre-ci",
        Unit.YEAR: "année|l'année|an|cette année-ci|de l'année",
    },
    until_now="jusqu'ici|à ce jour|jusqu'à ce jour|jusqu'à présent",
    until="jusqu'à|jusqu'en|jusqu'au|jusqu'à la fin de|jusqu'à fin|jusque",
    before="avant|avant le|avant la|avant l'|jusqu'au début de",
    whole="toute|tout|toute l'année|l'année|année|le mois de|le mois d'|mois de|mois d'",
    words={
        Role.EXCEPT: "sauf|sauf le|hormis|excepté|à part|hors",
        Role.IN_EIGHT: "en|dans",
        Role.ALL_TIME: "depuis le début|de tout temps|tout le temps|depuis toujours|au total|en tout|tous les temps"
        "|de tous les temps|toute la période|depuis la création",
        Role.NOTHING: "à demain|à lundi|à mardi|à mercredi|à jeudi|à vendredi|à samedi|à dimanche|bonne journée"
        "|bonne soirée|bonne nuit|bonne semaine|bon week-end|bon weekend|à ce soir|à plus tard"
        "|à la semaine prochaine|un jour|mille mercis|mille merci|cent fois|du jour au lendemain"
        "|tout de suite|de temps en temps",
        Role.OR: "ou",
        Role.APPROXIMATE: "environ|à peu près|près de|autour de|vers|presque|approximativement|une petite|env"
        "|plus de|plus d'|au moins|plus ou moins",
        Role.AND: "et",
        Role.HALF: "demi|demie|demi-|½",
        Role.AND_HALF: "et demie|et demi|et 1/2|et demis",
        Role.WORKDAY: "jour ouvrable|jour ouvré|jour de semaine|jour de travail",
        Role.WORKDAYS: "en semaine|jours ouvrables|jours ouvrés|jours de semaine|les jours ouvrables"
        "|tous les jours ouvrables|tous les jours ouvrés|tous les jours de semaine"
        "|les jours de semaine"
        "|les jours ouvrés|la semaine du lundi au vendredi",
        Role.WEEKEND: "week-end|weekend|we|week end|le week-end|ce week-end",
        Role.WEEKENDS: "les week-ends|tous les week-ends|week-ends|weekends|les weekends",
        Role.NOW: "maintenant|tout de suite|à l'instant",
        Role.AT: "à|vers|pour|dès|a",
        Role.OCLOCK: "pile|précises|heures pile|heures précises",
        Role.TILL: "moins|moins le",
        Role.IN: "dans|d'ici",
        Role.LATER: "plus tard|à partir de maintenant|à compter d'aujourd'hui",
        Role.AGO: "il y a|y a|ya|il y a environ|voici|voilà|plus tôt|auparavant",
        Role.FROM: "de|du|d'|à partir de|à partir du|des",
        Role.TO: "avant|avant le|avant la|d'ici|d'ici à|d'ici le|à|au|jusqu'à|jusqu'au|jusque|jusqu'en|a|aux"
        "|et jusqu'à",
        Role.BETWEEN: "entre",
        Role.SINCE: "depuis|depuis le|depuis la|depuis les|à compter de|à partir de|à partir du|dès",
        Role.EVERY: "chaque|tous les|toutes les|ts les|tout les",
        Role.ALTERNATE: "sur deux|sur 2",
        Role.MONTHDAY: "le",
        Role.NOISE: "le|la|les|l'|de|du|d'|en|au|aux|à la|date|pendant|durant|que|des|dans|pour|heure locale",
        Role.UNCOUNTED: "merci/s|fois|euro/s|eur|pour|pourcent|km|kg|ans|moment|instant|bisou/s|excuse/s|question/s"
        "|pardon/s|part|bonjour/s|chose|e|ème|autre/s|peu",
    },
    number_endings={Role.ORDINAL: "er ère ere e ème eme ième ieme nd nde"},
    weak="mar|mer|sam|dim|ven|jeu|lun|a|an|ans|en|de|du|d|l|le|la|we|un|une|passé|part|pour|ce|cet|cette|demi|dernier"
    "|second|seconde|suivant|courant|plus|vers|dès|personne|août|mai|mars|j|s|h|matin|soir|nuit|ma|me|je|ve|sa|di|lu"
    "|dix|dec|sept",
    weak_in_talk="Nouvel An|Noël|Saint-Valentin|la Saint-Valentin|Toussaint|Assomption|Épiphanie"
    "|journée des droits des femmes|journée de la femme|fin de mois|jour de l'An|le Nouvel An",
)
