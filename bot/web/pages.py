"""A kind page for whatever is refused or not there, in the reader's language. Holds no rule about who is refused."""

from __future__ import annotations

from functools import cache
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from aiohttp import web

from bot.web.door import HEADERS

if TYPE_CHECKING:
    from handlers.kit.texts import Texts

_FOLDER = Path(__file__).resolve().parent
STYLE_POLICY = HEADERS["Content-Security-Policy"] + "; style-src 'self'; img-src 'self'"
"""For pages without a script: our own style sheet and pictures, nothing from elsewhere."""

STATIC = "/web"
"""Where the server's own style sheet and icon are found."""


@cache
def web_texts() -> Texts:
    """The server's own words; read at first use, because a running bot may never show a page."""
    from handlers.kit.texts import Texts

    return Texts(_FOLDER.parent)


def reader_language(request: web.Request, known: tuple[str, ...]) -> str:
    """The first language of the browser's list that we have, else English."""
    return pick_language(request.headers.get("Accept-Language", ""), known)


def pick_language(header: str, known: tuple[str, ...]) -> str:
    """The best known language of an `Accept-Language` header ("ka,en;q=0.8"); English when none is known."""
    wishes: list[tuple[float, int, str]] = []
    for index, part in enumerate(header.split(",")[:20]):
        tag, _, quality = part.strip().partition(";q=")
        try:
            weight = float(quality) if quality else 1.0
        except ValueError:
            continue
        wishes.append((-weight, index, tag.partition("-")[0].lower()))
    return next((tag for _, _, tag in sorted(wishes) if tag in known), "en")


def kind_page(request: web.Request, status: int, reason: str) -> web.Response:
    """A small page that says what happened and what to do next.

    reason: the middle of the message keys, as in `web-host-title` and `web-host-text`.
    """
    texts = web_texts()
    language = reader_language(request, texts.languages)
    template = (_FOLDER / "page.html").read_text(encoding="utf-8")
    title = texts.render(f"web-{reason}-title", {}, language)
    text = texts.render(f"web-{reason}-text", {}, language)
    paragraphs = "\n".join(f"<p>{escape(part)}</p>" for part in text.split("\n") if part.strip())
    body = (
        template.replace("{{language}}", escape(language))
        .replace("{{title}}", escape(title))
        .replace("{{text}}", paragraphs)
        .replace("{{static}}", STATIC)
    )
    headers = {"Content-Security-Policy": STYLE_POLICY, "Cache-Control": "no-store", "Vary": "Accept-Language"}
    return web.Response(status=status, text=body, content_type="text/html", headers=headers)


async def serve_static(request: web.Request) -> web.StreamResponse:
    """The style sheet and the icon of these pages."""
    name = request.match_info["name"]
    if name not in ("page.css", "icon.svg"):
        return kind_page(request, 404, "missing")
    return web.FileResponse(_FOLDER / name, headers={"Cache-Control": "no-cache"})
