"""How people ask to be reminded, in ten languages: what is stripped before the rest is read. Data and one matcher.

No text for people: those are in the message files. Variants without accents are found because both sides are folded.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from handlers.kit import phrases

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True)
class Wording:
    """verbs: ask for a reminder wherever they stand, at the start or at the end. nouns: only behind the command.

    links: stand between the time and what it is about. before: "3 days before the camp", with groups `length` and
    `event`. event_ending: what an event's name ends with there. please: says nothing about what or when. until,
    lasting: in front of the last day, and of how long; the same with `_behind` where they follow it. until_ending: the
    last day's own ending. joining: between two times.
    """

    verbs: tuple[str, ...]
    nouns: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    event_ending: str = r"(?!)"
    please: tuple[str, ...] = ()
    until: tuple[str, ...] = ()
    until_behind: tuple[str, ...] = ()
    until_ending: str = r"(?!)"
    lasting: tuple[str, ...] = ()
    lasting_behind: tuple[str, ...] = ()
    joining: tuple[str, ...] = ()


_WORDINGS = {
    "en": Wording(
        (
            "remind me",
            "can you remind me",
            "could you remind me",
            "please remind me",
            "remember to",
            "don't let me forget",
        ),
        ("remind", "reminder", "set a reminder", "new reminder", "a reminder", "me"),
        ("to", "that", "about", "of"),
        (r"(?P<length>.+?)\s+before\s+(?P<event>.+)",),
        please=("please",),
        until=("until", "till", "til", "through", "up to"),
        lasting=("for", "during"),
        joining=("and", "or", "but"),
    ),
    "fr": Wording(
        (
            "rappelle-moi",
            "rappelle moi",
            "rappelez-moi",
            "peux-tu me rappeler",
            "tu peux me rappeler",
            "pourrais-tu me rappeler",
            "fais-moi penser à",
            "n'oublie pas de me rappeler",
        ),
        ("rappel", "un rappel"),
        ("de", "d'", "que", "qu'", "pour"),
        (r"(?P<length>.+?)\s+avant\s+(?P<event>.+)",),
        r"^(?:l|d)['’]",
        please=("s'il te plaît", "s'il vous plaît", "stp", "svp", "merci"),
        until=("jusqu'à", "jusqu'au", "jusqu'en", "jusque"),
        lasting=("pendant", "durant"),
        joining=("et", "ou", "mais"),
    ),
    "ru": Wording(
        (
            "напомни мне",
            "напомни",
            "напомните мне",
            "напомните",
            "напоминай мне",
            "напоминай",
            "напоминайте мне",
            "напоминайте",
            "не дай мне забыть",
            "не дай забыть",
        ),
        ("напоминание", "напомнить", "мне"),
        ("что", "чтобы", "о том что", "о том, что"),
        (r"(?:\bза\s+)?(?P<length>.+?)\s+(?:до|перед)\s+(?P<event>.+)",),
        please=("пожалуйста", "плиз"),
        until=("до", "вплоть до"),
        lasting=("в течение", "на протяжении"),
        lasting_behind=("подряд",),
        joining=("и", "или", "а"),
    ),
    "ka": Wording(
        ("შემახსენე", "გთხოვ შემახსენე", "შემახსენეთ", "შემახსენე ხოლმე", "მომაგონე", "გამახსენე"),
        ("შეხსენება",),
        ("რომ",),
        (
            r"(?P<event>\S*მდე)\s+(?P<length>\S+\s+\S+?)(?:ით)?\s+ადრე",
            r"(?P<event>\S+\s+\S*მდე)\s+(?P<length>\S+\s+\S+?)(?:ით)?\s+ადრე",
            r"(?P<length>.+?)(?:ით)?\s+ადრე\s+(?P<event>.*?მდე)",
        ),
        r"ა?მდე$",
        please=("გთხოვ", "გთხოვთ", "თუ შეიძლება"),
        until_ending=r"მდე$",
        lasting_behind=("განმავლობაში", "მანძილზე", "ზედიზედ"),
        joining=("და", "ან", "არამედ"),
    ),
    "es": Wording(
        ("recuérdame", "recordame", "acuérdame", "puedes recordarme", "recuérdeme"),
        ("recordatorio", "recordar"),
        ("de", "que"),
        (r"(?P<length>.+?)\s+antes\s+(?:del|de)\s+(?P<event>.+)",),
        please=("por favor",),
        until=("hasta",),
        lasting=("durante", "por"),
        joining=("y", "o", "sino"),
    ),
    "de": Wording(
        (
            "erinnere mich",
            "erinner mich",
            "erinnere mich bitte",
            "bitte erinnere mich",
            "kannst du mich erinnern",
            "daran erinnern",
        ),
        ("erinnerung", "erinnern", "kannst du mich", "könntest du mich"),
        ("daran", "ans", "an", "dass", "bitte"),
        (r"(?P<length>.+?)\s+vor\s+(?P<event>.+)",),
        please=("bitte",),
        until=("bis zum", "bis"),
        lasting=("für",),
        lasting_behind=("lang",),
        joining=("und", "oder", "sondern"),
    ),
    "no": Wording(
        ("minn meg", "påminn meg", "husk meg", "kan du minne meg"),
        ("påminnelse", "en påminnelse"),
        ("på å", "på at", "om å", "om at", "å", "at", "om", "på"),
        (r"(?P<length>.+?)\s+før\s+(?P<event>.+)",),
        please=("vær så snill", "er du snill"),
        until=("fram til", "frem til", "til og med", "til"),
        lasting=("i",),
        joining=("og", "eller", "men"),
    ),
    "az": Wording(
        ("mənə xatırlat", "xatırlat", "xatırladın", "yadıma sal", "mənim yadıma sal"),
        ("xatırlatma", "mənə"),
        ("ki",),
        (r"(?P<event>.+?)\s+(?P<length>\S+\s+\S+)\s+(?:əvvəl|qabaq)",),
        r"(?:dan|dən)$",
        please=("zəhmət olmasa", "xahiş edirəm"),
        until_behind=("qədər", "kimi", "dək"),
        lasting_behind=("ərzində", "boyunca"),
        joining=("və", "ya"),
    ),
    "hy": Wording(
        ("հիշեցրու ինձ", "հիշեցրու", "հիշեցրեք ինձ", "հիշեցրեք", "ինձ հիշեցրու"),
        ("հիշեցում", "ինձ"),
        ("որ",),
        (r"(?P<event>.+?)\s+(?P<length>\S+\s+\S+)\s+առաջ",),
        r"ից$",
        please=("խնդրում եմ",),
        until=("մինչև",),
        lasting_behind=("շարունակ", "ընթացքում"),
        joining=("և", "եւ", "կամ"),
    ),
    "tg": Wording(
        ("ба ман хотиррасон кун", "хотиррасон кун", "ба ман ёдрас кун", "ёдрас кун", "ба ёдам ор", "ба ёдам биёр"),
        ("хотиррасонӣ", "ёдраскунӣ", "ба ман"),
        ("ки",),
        (r"(?P<length>.+?)\s+пеш\s+аз\s+(?P<event>.+)",),
        please=("лутфан", "илтимос"),
        until=("то",),
        lasting=("дар давоми",),
        joining=("ва", "ё"),
    ),
}


FREE_ORDER = frozenset({"ru", "ka", "az", "hy", "tg"})
"""Where the asking word may stand between what is to be done and the time."""


def wording(language: str) -> Wording:
    return _WORDINGS.get(language) or _WORDINGS["en"]


def before(language: str) -> tuple[str, ...]:
    """Patterns of "so long before an event"."""
    return wording(language).before


def event_ending(language: str) -> str:
    """The pattern of what does not belong to an event's name there: case endings, elided articles."""
    return wording(language).event_ending


@dataclass(frozen=True, slots=True)
class _Matcher:
    start: re.Pattern[str]
    verb: re.Pattern[str]
    link: re.Pattern[str]
    please: re.Pattern[str]
    joining: re.Pattern[str]
    until: re.Pattern[str]
    until_behind: re.Pattern[str]
    lasting: re.Pattern[str]
    lasting_behind: re.Pattern[str]


@cache
def _matcher(language: str) -> _Matcher:
    known = wording(language)
    verbs = _any(known.verbs)
    return _Matcher(
        re.compile(rf"(?:{_any((*known.verbs, *known.nouns))}){_END}"),
        re.compile(rf"(?:^|(?<=[\s,]))(?:{verbs}){_END}"),
        re.compile(rf"(?:{_any(known.links)})(?<=')|(?:{_any(known.links)}){_END}"),
        _words(known.please),
        _words(known.joining),
        _words(known.until),
        _words(known.until_behind),
        _words(known.lasting),
        _words(known.lasting_behind),
    )


def _words(words: tuple[str, ...]) -> re.Pattern[str]:
    """One of these, as words of their own; nothing when there are none."""
    return re.compile(rf"(?:(?<=\s)|^)(?:{_any(words)}){_END}" if words else r"(?!)")


_END = r"(?=[\s,:.!?–—-]|$)"
_PUNCTUATION = " \t\n,:;–—-"


def _any(words: tuple[str, ...]) -> str:
    """One of these words, the longest first, with any blanks between them."""
    ordered = sorted({folded(word) for word in words}, key=len, reverse=True)
    return "|".join(re.escape(word).replace(r"\ ", r"[\s,]+") for word in ordered)


def folded(text: str) -> str:
    """Letter for letter: places in the folded text are places in the text."""
    return "".join(
        kept if len(kept := phrases.fold(letter.casefold())) == 1 else letter.lower()[:1]
        for letter in text.replace("’", "'")
    )


def asked_in(text: str, language: str) -> tuple[str, str] | None:
    """What stands before and behind the words that ask to be reminded, in this language or in English; None: no wish.

    English and French ask at the start; elsewhere the verb may close the sentence, or stand behind the time.
    """
    for known in dict.fromkeys((language, "en")):
        found = _matcher(known).verb.search(folded(text))
        if found is not None:
            return text[: found.start()].strip(_PUNCTUATION), text[found.end() :].strip(_PUNCTUATION + ".!?")
    return None


def stripped(text: str, language: str) -> str:
    """Without the words that ask to be reminded."""
    for known in dict.fromkeys((language, "en")):
        begun = _matcher(known).start.match(folded(text))
        if begun is not None:
            text = text[begun.end() :].strip(_PUNCTUATION + "?")
    asked = asked_in(text, language)
    bare = " ".join(part for part in asked if part) if asked is not None else text
    return _without_please(bare, language).strip(_PUNCTUATION)


def _without_please(text: str, language: str) -> str:
    """Without a "please" at the start or at the end."""
    for found in reversed(list(_matcher(language).please.finditer(folded(text)))):
        before, after = text[: found.start()].strip(_PUNCTUATION), text[found.end() :].strip(_PUNCTUATION + ".!?")
        if not before or not after:
            text = before or after
    return text


def without_nouns(text: str, language: str) -> str:
    """Without what stands in front when the verb closes the sentence: "mənə" of "mənə sabah xatırlat"."""
    begun = _matcher(language).start.match(folded(text))
    return text[begun.end() :].strip(_PUNCTUATION) if begun is not None else text


def joined(text: str, language: str) -> str | None:
    """What stands behind an "and" or "or" at the start; None: there is none."""
    found = _matcher(language).joining.match(folded(text).lstrip(_PUNCTUATION))
    return text.lstrip(_PUNCTUATION)[found.end() :].strip(_PUNCTUATION) if found is not None else None


def days_before(text: str, last: str, language: str) -> list[int]:
    """The numbers of days that are listed before the last one: 1 of "the 1st and 15th"."""
    number, join = r"(\d{1,2})(?!\d|:)\S{0,4}", _any((*wording(language).joining, ","))
    found = re.search(rf"((?:\b{number}\s*(?:,|\s(?:{join})\s)\s*(?:the\s+|le\s+)?)+)\b{last}(?!\d|:)", folded(text))
    days = [int(day) for day in re.findall(r"\d{1,2}", found[1])] if found is not None and last.isdigit() else []
    return days if all(1 <= day <= 31 for day in days) else []


def ends(text: str, language: str) -> Iterator[tuple[int, int, bool, bool]]:
    """Where a line may say until when or how long.

    Gives the place of the word that says so, whether the day or the length stands behind it, and whether it names a
    length. For a day with an ending of its own the place is empty and lies behind the day.
    """
    known, plain = _matcher(language), folded(text)
    for pattern, behind, length in (
        (known.until, True, False),
        (known.until_behind, False, False),
        (known.lasting, True, True),
        (known.lasting_behind, False, True),
    ):
        for found in pattern.finditer(plain):
            yield found.start(), found.end(), behind, length
    for word in re.finditer(r"\S+", plain):
        if re.search(wording(language).until_ending, word[0]):
            yield word.end(), word.end(), False, False


def without_links(text: str, language: str) -> str:
    """Without the small words that tie a text to its time: "to call" is "call"."""
    text = text.strip(_PUNCTUATION)
    for _ in range(2):
        found = _matcher(language).link.match(folded(text))
        if found is None or found.end() >= len(text):
            break
        text = text[found.end() :].lstrip(_PUNCTUATION)
    return text
