"""Projects that are for everybody, as pages of the web server: what their owners show, and nothing else.

Pages are asked for anew each time ("is it still the same?"), so that what is withdrawn is gone at once.
"""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from handlers.kit import formats
from handlers.kit.feature import Keep, Page
from handlers.kit.view import t
from handlers.projects import rules, words
from storage import ProjectFilter, ProjectId

if TYPE_CHECKING:
    from datetime import datetime

    from handlers.kit.context import House
    from handlers.kit.feature import PageMaker, Visit
    from handlers.kit.view import Words
    from storage import Network, Project, UnitOfWork

PAGE = 24
HTML = "text/html; charset=utf-8"
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
<link rel="stylesheet" href="/projects.css">
</head>
<body>
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


def listing(uow: UnitOfWork, _now: datetime, house: House, visit: Visit) -> Page | None:
    """The public projects of a network, the last sign of life first."""
    network = uow.networks.find(visit.path["slug"])
    if network is None:
        return None
    write = _Writer(visit, network, house.languages)
    narrow = ProjectFilter(public=True)
    total = uow.projects.count_open(network.id, narrow)
    last = max(-(-total // PAGE), 1)
    asked = visit.query.get("page", "")
    page = min(int(asked), last) if asked.isascii() and asked.isdigit() and 0 < len(asked) < 6 else 1
    page = max(page, 1)
    found = uow.projects.list_open(network.id, narrow, offset=(page - 1) * PAGE, limit=PAGE)
    cards = "".join(write.entry(one) for one in found)
    listed = f'<ul class="cards">{cards}</ul>' if cards else f'<p class="none">{write.say(t("projects-page-none"))}</p>'
    head = f"<h1>{write.say(t('projects-page-title'))}</h1><p class=lead>{write.say(t('projects-page-lead'))}</p>"
    title = f"{write.plain(t('projects-page-title'))} · {network.name}"
    return write.framed(f"/projects/{network.slug}", title, head + listed + write.turn(page, last))


def one(uow: UnitOfWork, _now: datetime, house: House, visit: Visit) -> Page | None:
    """One project: its public fields."""
    network, number = uow.networks.find(visit.path["slug"]), visit.path["project"]
    if network is None or not (number.isascii() and number.isdigit() and len(number) < 16):
        return None
    found = uow.projects.pick_open(network.id, ProjectFilter(public=True), [ProjectId(int(number))])
    if not found:
        return None
    write = _Writer(visit, network, house.languages)
    project = found[0]
    path = f"/projects/{network.slug}/{project.id}"
    return write.framed(path, f"{project.title} · {network.name}", write.card(uow, project))


def style(_uow: UnitOfWork, _now: datetime, _house: House, _visit: Visit) -> Page | None:
    return Page("text/css; charset=utf-8", _STYLE.read_bytes(), keep=Keep.CHECK)


class _Writer:
    """Writes pages of one network in one language: no script, nothing from elsewhere, every member's word escaped."""

    def __init__(self, visit: Visit, network: Network, languages: tuple[str, ...]) -> None:
        asked = visit.query.get("lang")
        self._texts = visit.texts.for_network(network.slug)
        self._chosen = asked if asked in languages else None
        self._languages = languages
        self._network = network
        self.language = self._chosen or visit.language

    def plain(self, said: Words) -> str:
        return self._texts.plain(said, self.language)

    def say(self, said: Words) -> str:
        """Words as escaped text, their line breaks kept."""
        return escape(self.plain(said)).replace("\n", "<br>")

    def entry(self, project: Project) -> str:
        """What a list shows of a project: title, kind or stage, who is wanted."""
        own, shown = escape(project.language), rules.shown_to_all(project)
        link = self._link(f"/projects/{self._network.slug}/{project.id}")
        wanted = f'<p lang="{own}">{escape(project.wanted)}</p>' if project.wanted and "wanted" in shown else ""
        return (
            f'<li><article><h2 lang="{own}"><a href="{link}">{escape(project.title)}</a></h2>'
            f'<p class="stage">{self.say(self._stage(project))}</p>{wanted}</article></li>'
        )

    def card(self, uow: UnitOfWork, project: Project) -> str:
        own = escape(project.language)
        told = []
        for part in words.parts(uow, project, self.language, rules.shown_to_all(project)):
            lang = f' lang="{own}"' if part.own else ""
            lines = "<br>".join(self.say(t("projects-value", value=value)) for value in part.values)
            told.append(f"<section><h2>{self.say(part.label)}</h2><p{lang}>{lines}</p></section>")
        written = t("projects-written-in", language=formats.language_in(project.language, self.language))
        tongue = f'<p class="tongue">{self.say(written)}</p>' if project.language != self.language else ""
        back = self._link(f"/projects/{self._network.slug}")
        asked = self.say(t("projects-page-contact", network=self._network.name))
        return (
            f'<article class="one"><h1 lang="{own}">{escape(project.title)}</h1>'
            f'<p class="stage">{self.say(self._stage(project))}</p>{tongue}{"".join(told)}'
            f'<p class="aside">{asked}</p></article>'
            f'<p class="back"><a href="{back}">{self.say(t("projects-all"))}</a></p>'
        )

    def _stage(self, project: Project) -> Words:
        shown = "stage" in rules.shown_to_all(project)
        return words.stage_alone(project) if shown else words.KINDS[project.kind]

    def turn(self, page: int, last: int) -> str:
        if last == 1:
            return ""
        path = f"/projects/{self._network.slug}"
        before = (
            f'<a rel="prev" href="{self._link(path, page - 1)}">{self.say(t("kit-previous"))}</a>' if page > 1 else ""
        )
        after = (
            f'<a rel="next" href="{self._link(path, page + 1)}">{self.say(t("kit-next"))}</a>' if page < last else ""
        )
        here = self.say(t("kit-page", page=page, pages=last))
        return f'<nav class="pages" aria-label="{here}">{before}<span>{here}</span>{after}</nav>'

    def framed(self, path: str, title: str, body: str) -> Page:
        tongues = "".join(
            f'<li><a href="{escape(f"{path}?lang={code}")}" lang="{code}" hreflang="{code}"'
            f"{' aria-current=true' if code == self.language else ''}>{escape(formats.language_name(code))}</a></li>"
            for code in self._languages
        )
        html = _FRAME.format(
            language=escape(self.language),
            title=escape(title),
            skip=self.say(t("projects-page-skip")),
            home=self._link(f"/projects/{self._network.slug}"),
            brand=escape(self._network.name),
            tongues_label=self.say(t("projects-page-languages")),
            tongues=tongues,
            body=body,
            consent=self.say(t("projects-page-consent")),
        )
        return Page(HTML, html.encode(), keep=Keep.CHECK)

    def _link(self, path: str, page: int = 1) -> str:
        said = [f"lang={self._chosen}"] if self._chosen else []
        said += [f"page={page}"] if page > 1 else []
        return escape(f"{path}?{'&'.join(said)}" if said else path)


PAGES: dict[str, PageMaker] = {
    "/projects.css": style,
    "/projects/{slug}": listing,
    "/projects/{slug}/{project}": one,
}
