"""How people ask to be reminded, in ten languages: what is stripped before the rest is read. Data and one matcher.

No text for people: those are in the message files. Variants without accents are found because both sides are folded.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from handlers.kit import phrases


@dataclass(frozen=True, slots=True)
class Wording:
    """verbs: ask for a reminder wherever they stand, at the start or at the end. nouns: only behind the command.

    links: stand between the time and what it is about. before: "3 days before the camp", with groups `length` and
    `event`. event_ending: what an event's name ends with there.
    """

    verbs: tuple[str, ...]
    nouns: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    event_ending: str = r"(?!)"


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
    ),
    "fr": Wording(
        ("rappelle-moi", "rappelle moi", "rappelez-moi", "peux-tu me rappeler", "fais-moi penser à"),
        ("rappel", "un rappel"),
        ("de", "d'", "que", "qu'", "pour"),
        (r"(?P<length>.+?)\s+avant\s+(?P<event>.+)",),
        r"^(?:l|d)['’]",
    ),
    "ru": Wording(
        ("напомни мне", "напомни", "напомните мне", "напомните", "не дай мне забыть", "не дай забыть"),
        ("напоминание", "напомнить", "мне"),
        ("что", "чтобы", "о том что", "о том, что"),
        (r"(?:\bза\s+)?(?P<length>.+?)\s+(?:до|перед)\s+(?P<event>.+)",),
    ),
    "ka": Wording(
        ("შემახსენე", "გთხოვ შემახსენე", "შემახსენეთ", "მომაგონე", "გამახსენე"),
        ("შეხსენება",),
        ("რომ",),
        (
            r"(?P<event>\S*მდე)\s+(?P<length>\S+\s+\S+?)(?:ით)?\s+ადრე",
            r"(?P<event>\S+\s+\S*მდე)\s+(?P<length>\S+\s+\S+?)(?:ით)?\s+ადრე",
            r"(?P<length>.+?)(?:ით)?\s+ადრე\s+(?P<event>.*?მდე)",
        ),
        r"ა?მდე$",
    ),
    "es": Wording(
        ("recuérdame", "acuérdame", "puedes recordarme", "recuérdeme"),
        ("recordatorio", "recordar"),
        ("de", "que"),
        (r"(?P<length>.+?)\s+antes\s+(?:del|de)\s+(?P<event>.+)",),
    ),
    "de": Wording(
        ("erinnere mich", "erinner mich", "erinnere mich bitte", "bitte erinnere mich", "kannst du mich erinnern"),
        ("erinnerung", "erinnern"),
        ("daran", "an", "dass", "bitte"),
        (r"(?P<length>.+?)\s+vor\s+(?P<event>.+)",),
    ),
    "no": Wording(
        ("minn meg", "påminn meg", "husk meg", "kan du minne meg"),
        ("påminnelse", "en påminnelse"),
        ("på å", "på at", "om å", "om at", "å", "at", "om", "på"),
        (r"(?P<length>.+?)\s+før\s+(?P<event>.+)",),
    ),
    "az": Wording(
        ("mənə xatırlat", "xatırlat", "xatırladın", "yadıma sal", "mənim yadıma sal"),
        ("xatırlatma", "mənə"),
        ("ki",),
        (r"(?P<event>.+?)\s+(?P<length>\S+\s+\S+)\s+(?:əvvəl|qabaq)",),
        r"(?:dan|dən)$",
    ),
    "hy": Wording(
        ("հիշեցրու ինձ", "հիշեցրու", "հիշեցրեք ինձ", "հիշեցրեք", "ինձ հիշեցրու"),
        ("հիշեցում", "ինձ"),
        ("որ",),
        (r"(?P<event>.+?)\s+(?P<length>\S+\s+\S+)\s+առաջ",),
        r"ից$",
    ),
    "tg": Wording(
        ("ба ман хотиррасон кун", "хотиррасон кун", "ба ман ёдрас кун", "ёдрас кун", "ба ёдам ор", "ба ёдам биёр"),
        ("хотиррасонӣ", "ёдраскунӣ", "ба ман"),
        ("ки",),
        (r"(?P<length>.+?)\s+пеш\s+аз\s+(?P<event>.+)",),
    ),
}


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


@cache
def _matcher(language: str) -> _Matcher:
    known = wording(language)
    verbs = _any(known.verbs)
    return _Matcher(
        re.compile(rf"(?:{_any((*known.verbs, *known.nouns))}){_END}"),
        re.compile(rf"(?:^|(?<=[\s,]))(?:{verbs}){_END}"),
        re.compile(rf"(?:{_any(known.links)})(?<=')|(?:{_any(known.links)}){_END}"),
    )


_END = r"(?=[\s,:.!?–—-]|$)"
_PUNCTUATION = " \t\n,:;–—-"


def _any(words: tuple[str, ...]) -> str:
    """One of these words, the longest first, with any blanks between them."""
    ordered = sorted({_folded(word) for word in words}, key=len, reverse=True)
    return "|".join(re.escape(word).replace(r"\ ", r"[\s,]+") for word in ordered)


def _folded(text: str) -> str:
    """Letter for letter: places in the folded text are places in the text."""
    return "".join(
        folded if len(folded := phrases.fold(letter.casefold())) == 1 else letter.lower()[:1]
        for letter in text.replace("’", "'")
    )


def asked_in(text: str, language: str) -> tuple[str, str] | None:
    """What stands before and behind the words that ask to be reminded, in this language or in English; None: no wish.

    English and French ask at the start; elsewhere the verb may close the sentence, or stand behind the time.
    """
    for known in dict.fromkeys((language, "en")):
        found = _matcher(known).verb.search(_folded(text))
        if found is not None:
            return text[: found.start()].strip(_PUNCTUATION), text[found.end() :].strip(_PUNCTUATION + ".!?")
    return None


def stripped(text: str, language: str) -> str:
    """Without the words that ask to be reminded."""
    for known in dict.fromkeys((language, "en")):
        begun = _matcher(known).start.match(_folded(text))
        if begun is not None:
            text = text[begun.end() :].strip(_PUNCTUATION + "?")
    asked = asked_in(text, language)
    return " ".join(part for part in asked if part) if asked is not None else text.strip(_PUNCTUATION)


def without_links(text: str, language: str) -> str:
    """Without the small words that tie a text to its time: "to call" is "call"."""
    text = text.strip(_PUNCTUATION)
    for _ in range(2):
        found = _matcher(language).link.match(_folded(text))
        if found is None or found.end() >= len(text):
            break
        text = text[found.end() :].lstrip(_PUNCTUATION)
    return text
