"""What the audit log calls an act ("cohort-open"), in words: the thing, and what was done with it. Pure."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from handlers.kit.view import t

if TYPE_CHECKING:
    from handlers.kit.view import Text

_SAME_THING = {
    "activities": "activity",
    "announce": "announcement",
    "check": "criteria",
    "initiatives": "initiative",
    "members": "member",
    "sections": "section",
}
_THINGS = (
    "activity announcement call cohort contact country criteria decision document event factor federation help idea "
    "initiative introduction invite issue join lead link market match member moderation namesake network organisation "
    "picture plan practice profile project region reminder report resource role rounds section server share statistics "
    "task taskforce team theme ticket"
)
THINGS = frozenset(_THINGS.split())
_SAME_DEED = {
    "see": "notes list queue page history more people trials results averages find requests",
    "add": "from news post new write place attach made note log link session record enrol invite invited start",
    "change": "attendance rename correct move tend fields sight stage joining channel names part rule rules manage "
    "update gallery text",
    "end": "block finish close over done end stop cancel cancelled skip",
    "remove": "delete withdraw withdrawn erase retire dismiss cut break disconnect detach unadapt removed gone",
    "undo": "undone unjoin",
    "accept": "confirm accepted agree approve approval approved verify yes",
    "decline": "declined reject rejected refused no",
    "decide": "review hold lift released answered",
    "take": "taken claim",
    "give": "appoint appointed lead",
    "join": "consent there follow connect",
    "leave": "left return back-off",
    "share": "publish partners united",
    "pause": "later off quiet aside",
    "restore": "reopen resume back listed relisted lifted",
    "answer": "reply tell talk",
    "ask": "asked propose proposed seek",
}
DEEDS = {deed: kind for kind, deeds in _SAME_DEED.items() for deed in [kind, *deeds.split()]} | {
    "begin": "open",
    "merge": "merge",
    "open": "open",
    "import": "import",
    "try": "try",
    "rate": "rate",
    "vote": "rate",
    "report": "report",
    "reported": "report",
    "trouble": "report",
}


def parts(action: str) -> tuple[str, str]:
    """The thing and the deed, each by the code of its words; "other" where there is none.

    The last word that says a deed counts: "region-note-remove" removes, "server.channel.end" ends.
    """
    first, *rest = re.split(r"[.\-_]", action)
    thing = _SAME_THING.get(first, first)
    deed = next((DEEDS[one] for one in reversed(rest) if one in DEEDS), "other")
    if thing == "nudge":
        thing, deed = "reminder", "ask"
    return (thing if thing in THINGS else "other"), deed


def in_words(action: str) -> Text:
    thing, deed = parts(action)
    return t("people-data-act", thing=f"is-{thing}", deed=f"is-{deed}")
