"""The frame of pages that everybody may read: no script, nothing from elsewhere, every member's word escaped.

What stands on a page is its room's own decision; nothing is read here.
"""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from handlers.kit import formats
from handlers.kit.feature import Keep, Page
from handlers.kit.view import t

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from handlers.kit.context import House
    from handlers.kit.feature import Visit
    from handlers.kit.view import Words
    from storage import Network, UnitOfWork

HTML = "text/html; charset=utf-8"
CURRENT = ' aria-current="true"'
"""Of several links the chosen one."""
_STYLE = Path(__file__).with_name("public.css")
_FRAME = """<!doctype html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>{title}</title>
<link rel="icon" href="/web/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="{style}">
</head>
<body{kind}>
<a class="skip" href="#main">{skip}</a>
<header>
<p class="brand"><a href="{home}"><img src="/web/icon.svg" alt="" width="40" height="40"><span>{brand}</span></a></p>
<nav aria-label="{tongues_label}"><ul class="tongues">{tongues}</ul></nav>
</header>
<main id="main">
{body}
</main>
<footer><p>{consent}</p></footer>
</body>
</html>
"""


def framed(
    body: str,
    *,
    language: str,
    title: str,
    style: str,
    home: str,
    brand: str,
    skip: str,
    tongues_label: str,
    tongues: Iterable[tuple[str, str]],
    promise: str,
    kind: str = "",
) -> str:
    """A whole page around a body of HTML. Only title, brand and addresses are escaped here: the rest is HTML already.

    tongues: the languages that one can switch to, each with its address. kind: a class of the page, for its looks.
    """
    switches = "".join(
        f'<li><a href="{escape(address)}" lang="{code}" hreflang="{code}"'
        f"{CURRENT if code == language else ''}>{escape(formats.language_name(code))}</a></li>"
        for code, address in tongues
    )
    return _FRAME.format(
        language=escape(language),
        title=escape(title),
        style=style,
        kind=f' class="{kind}"' if kind else "",
        skip=skip,
        home=escape(home),
        brand=escape(brand),
        tongues_label=tongues_label,
        tongues=switches,
        body=body,
        consent=promise,
    )


def style(_uow: UnitOfWork, _now: datetime, _house: House, _visit: Visit) -> Page | None:
    """The looks of all these pages; a room serves it under a path of its own."""
    return Page("text/css; charset=utf-8", _STYLE.read_bytes(), keep=Keep.CHECK)


def page_asked(visit: Visit, last: int) -> int:
    """The page that an address asks for, from 1 to the last one."""
    asked = visit.query.get("page", "")
    page = min(int(asked), last) if asked.isascii() and asked.isdigit() and 0 < len(asked) < 6 else 1
    return max(page, 1)


class PageWriter:
    """Writes pages of one network in one language.

    root: the path of the room's first page. style: that of its looks. skip, promise: the words of the link past the
    head, and the line at the foot.
    """

    def __init__(
        self,
        visit: Visit,
        network: Network,
        languages: tuple[str, ...],
        *,
        root: str,
        style: str,
        skip: Words,
        promise: Words,
    ) -> None:
        asked = visit.query.get("lang")
        self._texts = visit.texts.for_network(network.slug)
        self._chosen = asked if asked in languages else None
        self._languages = languages
        self.network = network
        self.language = self._chosen or visit.language
        self.root = root
        self._style = style
        self._skip = skip
        self._promise = promise

    def plain(self, said: Words) -> str:
        return self._texts.plain(said, self.language)

    def say(self, said: Words) -> str:
        """Words as escaped text, their line breaks kept."""
        return escape(self.plain(said)).replace("\n", "<br>")

    def turn(self, path: str, page: int, last: int) -> str:
        """The way to the page before and the one after."""
        if last == 1:
            return ""
        before = (
            f'<a rel="prev" href="{self.link(path, page - 1)}">{self.say(t("kit-previous"))}</a>' if page > 1 else ""
        )
        after = f'<a rel="next" href="{self.link(path, page + 1)}">{self.say(t("kit-next"))}</a>' if page < last else ""
        here = self.say(t("kit-page", page=page, pages=last))
        return f'<nav class="pages" aria-label="{here}">{before}<span>{here}</span>{after}</nav>'

    def framed(self, path: str, title: str, body: str) -> Page:
        html = framed(
            body,
            language=self.language,
            title=title,
            style=self._style,
            home=self._address(self.root),
            brand=self.network.name,
            skip=self.say(self._skip),
            tongues_label=self.say(t("kit-page-languages")),
            tongues=[(code, f"{path}?lang={code}") for code in self._languages],
            promise=self.say(self._promise),
        )
        return Page(HTML, html.encode(), keep=Keep.CHECK)

    def link(self, path: str, page: int = 1) -> str:
        return escape(self._address(path, page))

    def _address(self, path: str, page: int = 1) -> str:
        said = [f"lang={self._chosen}"] if self._chosen else []
        said += [f"page={page}"] if page > 1 else []
        return f"{path}?{'&'.join(said)}" if said else path
