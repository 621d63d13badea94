"""Countries by code and by name in every language we know, and their names to show. Pure; knows no person."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from importlib import resources
from typing import TYPE_CHECKING

from handlers.kit.formats import locale_for
from handlers.kit.likeness import Exact, Found, NameIndex, Nothing

if TYPE_CHECKING:
    from collections.abc import Iterator

NAME_LANGUAGES = ("en", "fr", "ru", "ka", "es", "de", "nb", "hy", "az", "tg")
"""Languages whose names of places are understood, whatever language the person has chosen."""

_EVERYDAY_NAMES = {
    "US": "USA|U.S.|America|United States of America|Amérique|EEUU|EE. UU.|Amerika|США|Америка|აშშ|ამერიკა|ԱՄՆ|ABŞ|ИМА",
    "GB": "UK|U.K.|Britain|Great Britain|England|Scotland|Wales|Angleterre|Écosse|Grande-Bretagne|Inglaterra|"
    "Großbritannien|Англия|Британия|Шотландия|ინგლისი|ბრიტანეთი|დიდი ბრიტანეთი|Անգլիա|İngiltərə|Англия",
    "NL": "Holland|Hollande|Holanda|Голландия|ჰოლანდია|Հոլանդիա|Hollandiya",
    "CZ": "Czech Republic|République tchèque|Чешская Республика|Tschechische Republik|República Checa|"
    "ჩეხეთის რესპუბლიკა",
    "TR": "Turkey|Turquie|Турция",
    "RU": "Russian Federation|Российская Федерация|РФ",
    "KR": "Korea|South Korea|Corée|Corée du Sud|Корея|Южная Корея|კორეა|სამხრეთ კორეა",
    "KP": "North Korea|Corée du Nord|Северная Корея",
    "BY": "Byelorussia|Белоруссия|Biélorussie|Weißrussland",
    "MD": "Moldavia|Moldavie|Молдавия",
    "KG": "Киргизия|Kirghizia|Kirgizstan",
    "TM": "Туркмения",
    "TJ": "Tadjikistan|Tadzhikistan|Тоҷикистон",
    "AZ": "Азербайджан|Azərbaycan",
    "MK": "Macedonia|Macédoine|Македония|FYROM",
    "CI": "Ivory Coast|Берег Слоновой Кости|სპილოს ძვლის სანაპირო",
    "MM": "Burma|Birmanie|Бирма",
    "SZ": "Swaziland|Свазиленд",
    "CV": "Cape Verde",
    "TL": "East Timor|Timor oriental",
    "PS": "Palestine|Палестина|პალესტინა",
    "VA": "Vatican|Vatikan|Ватикан|ვატიკანი",
    "CD": "Congo|DR Congo|DRC|Конго|კონგო",
    "CG": "Congo|Конго|კონგო",
    "BA": "Bosnia|Bosnie|Босния|ბოსნია",
    "AE": "UAE|Emirates|ОАЭ|Эмираты",
    "HK": "Hong Kong|Гонконг|ჰონკონგი",
    "MO": "Macau|Macao|Макао",
    "IE": "Ireland|Éire",
    "GE": "Republic of Georgia|Sakartvelo",
    "XK": "Kosova|Косово",
}

_PREPOSITION = re.compile(r"^(?:in|from|en|au|aux|à|a|de|du|из|в|во|дар|i|fra|aus)\s+(?=\S{2})", re.IGNORECASE)


@cache
def country_codes() -> frozenset[str]:
    """Codes of the countries and territories of ISO 3166, as the zone database lists them, and Kosovo's user code."""
    table = resources.files("tzdata").joinpath("zoneinfo/iso3166.tab").read_text(encoding="utf-8")
    rows = (line.split("\t")[0] for line in table.splitlines() if line and not line.startswith("#"))
    return frozenset(rows) | {"XK"}


def country_name(code: str, language: str) -> str:
    """Name of a country in a language, as CLDR has it; the code itself when it stands for no country."""
    return locale_for(language).territories.get(code) or code


def without_preposition(text: str) -> str:
    """Drop a leading "in", "en", "в" and the like; the rest is unchanged."""
    return _PREPOSITION.sub("", text.strip())


def _names() -> Iterator[tuple[str, str]]:
    from babel import core

    codes = country_codes()
    for code in sorted(codes):
        yield code, code
    for long_code, short_codes in core.get_global("territory_aliases").items():
        if len(long_code) == 3 and long_code.isalpha() and len(short_codes) == 1 and short_codes[0] in codes:
            yield long_code, short_codes[0]
    for language in NAME_LANGUAGES:
        territories = locale_for(language).territories
        for code in codes:
            if name := territories.get(code):
                yield name, code
    for code, names in _EVERYDAY_NAMES.items():
        for name in names.split("|"):
            yield name, code


@cache
def country_index() -> NameIndex[str]:
    """Every name of every country in NAME_LANGUAGES, its codes and its everyday names; built at first use."""
    return NameIndex(_names())


@lru_cache(maxsize=1024)
def find_country(text: str) -> Found[str]:
    """Find a country from its code or its name in any of NAME_LANGUAGES, however it is cased or misspelt.

    Exact only when one country bears just this name; "Congo" has two, and a misspelling gives choices.
    """
    index = country_index()
    found = index.find(text)
    if isinstance(found, Exact):
        return found
    bare = index.find(without_preposition(text))
    return bare if isinstance(bare, Exact) or isinstance(found, Nothing) else found
