"""What holds for people and their links, decided without a database, a clock or a platform."""

from __future__ import annotations

import re
from datetime import timedelta
from enum import Enum
from typing import TYPE_CHECKING

from handlers.kit.formats import language_name, locale_for
from handlers.kit.likeness import Candidates, Exact, NameIndex, fold
from storage import Invitation

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import datetime

    from storage import Network, PersonId, Role

KINDS = ("volunteer", "formal-educator", "nonformal-educator", "researcher", "student")
"""What somebody can be in a network; any number of them at once."""

LONGEST_NAME = 40
"""Characters of a name; longer ones break lists and are mostly no names."""

SHORTEST_BLACKED_OUT = 3
"""Letters of a name from which it is blacked out: "Al" or "I" is a word of everybody's."""

CONFIRM_WITHIN = timedelta(minutes=10)
"""How long the question before erasing stands; after that the answer counts as no."""

_FROM_A_GROUP = "group"
_PAYLOAD = r"[a-z]_[A-Za-z0-9_-]{16,62}"
"""What the link carries that a group shows to those who never opened the private chat."""

_LINK = re.compile(r"https?://|www\.|t\.me/|\S+@\S+\.\S+", re.IGNORECASE)


class NameTrouble(Enum):
    """Why a text is no name to show to others."""

    EMPTY = "empty"
    LONG = "long"
    PHONE = "phone"
    LINK = "link"


def name_trouble(name: str) -> NameTrouble | None:
    """What is wrong with a tidied name. Phone numbers and addresses are refused: none is to be stored."""
    if not any(letter.isalnum() for letter in name):
        return NameTrouble.EMPTY
    if _LINK.search(name):
        return NameTrouble.LINK
    if sum(letter.isdigit() for letter in name) >= 7:
        return NameTrouble.PHONE
    return NameTrouble.LONG if len(name) > LONGEST_NAME else None


def pseudonym(choices: Sequence[str], person_id: PersonId) -> str:
    """A made-up name, the same each time for one person: one of the words and a number.

    The number comes from the row's id by a step that shares no factor with 90, so neighbours do not look alike.
    """
    return f"{choices[person_id % len(choices)]} {10 + person_id * 37 % 90}"


def name_to_black_out(name: str | None) -> re.Pattern[str] | None:
    """What to look for in what others were told; None for a name too short to be told from other words."""
    if name is None or sum(letter.isalpha() for letter in name) < SHORTEST_BLACKED_OUT:
        return None
    return re.compile(rf"(?<!\w){re.escape(name)}(?!\w)")


def _language_names(offered: Sequence[str]) -> Iterator[tuple[str, str]]:
    for code in offered:
        yield code, code
        yield language_name(code), code
        for reader in offered:
            if name := locale_for(reader).languages.get(code):
                yield name, code


def find_network(text: str, offered: Sequence[Network]) -> Network | None:
    """The network a person names; None when unclear."""
    by_id = {str(network.id): network for network in offered}
    found = NameIndex((network.name, number) for number, network in by_id.items()).find(text)
    if isinstance(found, Candidates) and len(found.values) == 1:
        return by_id[found.values[0]]
    return by_id[found.value] if isinstance(found, Exact) else None


def means_language(text: str, found: Network, offered: Sequence[str]) -> bool:
    """Whether a text that may be taken for a network is the very name of a language, and not this network's own."""
    folded = fold(text)
    return folded != fold(found.name) and folded in {fold(name) for name, _ in _language_names(offered)}


def is_held(name: str, held: Iterable[str | None]) -> bool:
    """Whether somebody is called so already, in whatever script, case or spelling."""
    return bool(fold(name)) and fold(name) in {fold(one) for one in held if one}


def find_language(text: str, offered: Sequence[str]) -> str | None:
    """The language a person names in any of the offered ones ("French", "по-русски", "ka"); None when unclear."""
    bare = re.sub(r"^(?:по[- ]|in |en )", "", text.strip().casefold())
    for wording in (text, bare):
        found = NameIndex(_language_names(offered)).find(wording)
        if isinstance(found, Exact):
            return found.value
        if isinstance(found, Candidates) and len(found.values) == 1:
            return found.values[0]
    return None


def likely_first(offered: Sequence[str], likely: str, own: Sequence[str]) -> tuple[str, ...]:
    """Languages to offer: the guessed one, the network's own, the rest."""
    first = [code for code in (likely, *own) if code in offered]
    return tuple(dict.fromkeys([*first, *offered]))


def likely_country(app_language: str | None) -> str | None:
    """The country an app's language hints at ("ka" is Georgia, "pt-BR" Brazil): for the order of buttons only."""
    if not app_language:
        return None
    language, _, region = app_language.replace("_", "-").partition("-")
    if len(region) == 2 and region.isalpha():
        return region.upper()
    from babel import core

    return str(core.get_global("likely_subtags").get(language.lower(), "")).rpartition("_")[2] or None


def start_payload(rest: str) -> tuple[str | None, str]:
    """What came with /start: the token of an invitation, or a message to go on with once the person is known."""
    if rest.startswith(Invitation.PREFIX) and re.fullmatch(r"[A-Za-z0-9_-]{6,64}", rest):
        return rest.removeprefix(Invitation.PREFIX), ""
    return None, rest


def linking_code(rest: str) -> str | None:
    """The code by which this account is to be linked to somebody: in a link ("link-…") or typed ("/link …")."""
    found = re.fullmatch(r"(?:link-|/link(?:@\w+)?\s+)(\S.*)", rest.strip(), re.IGNORECASE)
    return found[1] if found is not None else None


def typed_link(text: str) -> str | None:
    """What a link carries ("i_…", "t_…") where it is typed: alone, or behind one word ("start" in any language).

    On some platforms links carry nothing, and a code is passed on in words.
    """
    found = re.fullmatch(rf"(?:\S+\s+)?({_PAYLOAD})", text.strip())
    return found[1] if found is not None else None


def is_link(then: str) -> bool:
    """Whether it is what a link of another room carries ("t_…"), and so goes on there at once."""
    return re.fullmatch(_PAYLOAD, then) is not None


def is_greeting(text: str, greetings: Iterable[str]) -> bool:
    """Whether a first message is a hello and nothing that would have to be answered later."""
    bare = re.sub(r"[\W_]+", " ", text).strip().casefold()
    return (
        not bare
        or bare == _FROM_A_GROUP
        or bare in {re.sub(r"[\W_]+", " ", one).strip().casefold() for one in greetings}
    )


def language_wish(text: str, words: Iterable[str]) -> str | None:
    """What a message names that is nothing but the wish for a language ("/language ქართული", "langue: français").

    words: of the command, in all languages. Empty where none is named, None where it is something else.
    """
    either = "|".join(re.escape(word.strip().casefold()) for word in sorted(words, key=len, reverse=True))
    found = re.fullmatch(rf"(?:/language(?:@\w+)?|/?(?:{either}))(?:[\s:]+(.*))?", text.strip().casefold())
    named = (found[1] or "").strip() if found is not None else None
    # Without its slash it is no wish any more when it goes on: "Language French club yesterday" is a report.
    return None if named is None or (not text.lstrip().startswith("/") and len(named.split()) > 2) else named


class LinkState(Enum):
    """What an invitation link is worth."""

    GOOD = "good"
    EXPIRED = "expired"
    USED = "used"


def link_state(invitation: Invitation, now: datetime, maker: Sequence[Role] | None, person_id: PersonId) -> LinkState:
    """Whether the link still opens anything for this person.

    maker: the roles its maker has now, None when the operator made it. Whoever lost the right to invite has also
    lost the links: a successor's network is not to be entered by the predecessor's friends.
    """
    if invitation.single_use and invitation.used_at is not None and invitation.used_by != person_id:
        return LinkState.USED
    if invitation.expires_at <= now:
        return LinkState.EXPIRED
    if maker is None:
        return LinkState.GOOD
    reach = {"section_id": invitation.section_id, "country": invitation.country}
    may = any(role.covers(invitation.network_id, **reach) for role in maker)  # type: ignore[arg-type]
    return LinkState.GOOD if may else LinkState.EXPIRED


def still_meant(asked_at: int, now: datetime) -> bool:
    """Whether a confirmation asked at this instant (seconds since 1970) may still be answered with yes."""
    age = now.timestamp() - asked_at
    return 0 <= age <= CONFIRM_WITHIN.total_seconds()
