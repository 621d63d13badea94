"""What Discord's apps make of a Markdown text: the rules they are known to try, in their order, at each place.

The expressions are those of the apps' parser (a simple-markdown with rules of Discord's own), so that a mark which
slips through is read here as it would be there.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Run:
    """Letters with how they look. `kind` names what is no text: a mention, a time, an emoji, a heading."""

    text: str
    styles: frozenset[str] = frozenset()
    link: str | None = None
    kind: str = "text"


_RULES: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, re.compile(rule))
    for name, rule in (
        ("codeblock", r"```(?:([a-z0-9_+\-.#]+?)\n)?\n*([^\n][\s\S]*?)\n*```"),
        ("escape", r"\\([^0-9A-Za-z\s])"),
        ("autolink", r"<([^: >]+:/[^ >]+)>"),
        ("url", r"https?://[^\s<]+[^<.,:;\"')\]\s]"),
        ("link", r"\[((?:\[[^\]]*\]|[^\[\]]|\](?=[^\[]*\]))*)\]\(\s*<?((?:\([^)]*\)|[^\s\\]|\\.)*?)>?\s*\)"),
        ("bold", r"\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)"),
        ("underline", r"__((?:\\[\s\S]|[^\\])+?)__(?!_)"),
        ("italic", r"\*(?=\S)((?:\*\*|\\[\s\S]|\s+(?:\\[\s\S]|[^\s*\\]|\*\*)|[^\s*\\])+?)\*(?!\*)"),
        ("italic", r"\b_((?:__|\\[\s\S]|[^\\_])+?)_\b"),
        ("strike", r"~~([\s\S]+?)~~(?!_)"),
        ("spoiler", r"\|\|([\s\S]+?)\|\|"),
        ("code", r"(`+)([\s\S]*?[^`])\1(?!`)"),
        ("mention", r"<@[!&]?(\d+)>|<#(\d+)>|</[^:>]+:\d+>|<id:\w+>|@everyone|@here"),
        ("time", r"<t:(-?\d{1,17})(?::[tTdDfFR])?>"),
        ("emoji", r"<a?:\w+:\d+>|:[\w+-]+:"),
        ("text", r"[\s\S]+?(?=[^0-9A-Za-z\s\u00c0-\uffff]|\n\n| {2,}\n|\w+:\S|$)"),
    )
)
_BLOCK = re.compile(r"[^\S\n]*(?:(#{1,3})\s|(-#)\s|(>>>|>)\s|([*+-]|\d+[.)])\s+\S)")
_NESTED = ("bold", "underline", "italic", "strike", "spoiler")


def read(markdown: str) -> list[Run]:
    """The blocks that lines begin (headings, lists, quotes), then the runs, neighbours that look alike joined."""
    runs = [Run(block[0], kind="block") for line in markdown.split("\n") if (block := _BLOCK.match(line))]
    for run in _inline(markdown, frozenset(), None):
        if runs and replace(runs[-1], text="") == replace(run, text=""):
            runs[-1] = replace(run, text=runs[-1].text + run.text)
        else:
            runs.append(run)
    return runs


def _inline(text: str, styles: frozenset[str], link: str | None) -> list[Run]:
    runs: list[Run] = []
    at = 0
    while at < len(text):
        name, found = _first(text, at)
        if name in _NESTED:
            runs += _inline(found[1], styles | {name}, link)
        elif name == "link" and link is None and not re.search(r"https?://", found[1]):
            runs += _inline(found[1], styles, found[2])
        elif name == "escape":
            runs.append(Run(found[1], styles, link))
        elif name == "code":
            runs.append(Run(found[2], styles | {"code"}, link))
        elif name == "url":
            runs.append(Run(found[0], styles, link or found[0]))
        elif name in {"text", "link"}:
            runs.append(Run(found[0], styles, link))
        else:
            runs.append(Run(found[0], styles, link, kind=name))
        at = found.end()
    return runs


def _first(text: str, at: int) -> tuple[str, re.Match[str]]:
    for name, rule in _RULES:
        found = rule.match(text, at)
        if found is not None and found.end() > at:
            return name, found
    raise AssertionError(f"nothing reads {text[at:]!r}")
