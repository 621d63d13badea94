"""Projects that are for everybody, as pages of the web server: what their owners show, and nothing else.

Pages are asked for anew each time ("is it still the same?"), so that what is withdrawn is gone at once.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from handlers.kit import formats
from handlers.kit.public_pages import PageWriter, page_asked, style
from handlers.kit.view import t
from handlers.projects import rules, words
from storage import ProjectFilter, ProjectId

if TYPE_CHECKING:
    from datetime import datetime

    from handlers.kit.context import House
    from handlers.kit.feature import Page, PageMaker, Visit
    from handlers.kit.view import Words
    from storage import Network, Project, UnitOfWork

PAGE = 24


def listing(uow: UnitOfWork, _now: datetime, house: House, visit: Visit) -> Page | None:
    """The public projects of a network, the last sign of life first."""
    network = uow.networks.find(visit.path["slug"])
    if network is None:
        return None
    write = _Writer(visit, network, house.languages)
    narrow = ProjectFilter(public=True)
    total = uow.projects.count_open(network.id, narrow)
    last = max(-(-total // PAGE), 1)
    page = page_asked(visit, last)
    found = uow.projects.list_open(network.id, narrow, offset=(page - 1) * PAGE, limit=PAGE)
    cards = "".join(write.entry(one) for one in found)
    listed = f'<ul class="cards">{cards}</ul>' if cards else f'<p class="none">{write.say(t("projects-page-none"))}</p>'
    head = f"<h1>{write.say(t('projects-page-title'))}</h1><p class=lead>{write.say(t('projects-page-lead'))}</p>"
    title = f"{write.plain(t('projects-page-title'))} · {network.name}"
    return write.framed(write.root, title, head + listed + write.turn(write.root, page, last))


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


class _Writer(PageWriter):
    """Writes pages of one network's projects."""

    def __init__(self, visit: Visit, network: Network, languages: tuple[str, ...]) -> None:
        super().__init__(
            visit,
            network,
            languages,
            root=f"/projects/{network.slug}",
            style="/projects.css",
            skip=t("projects-page-skip"),
            promise=t("projects-page-consent"),
        )

    def entry(self, project: Project) -> str:
        """What a list shows of a project: title, kind or stage, who is wanted."""
        own, shown = escape(project.language), rules.shown_to_all(project)
        link = self.link(f"{self.root}/{project.id}")
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
        back = self.link(self.root)
        asked = self.say(t("projects-page-contact", network=self.network.name))
        return (
            f'<article class="one"><h1 lang="{own}">{escape(project.title)}</h1>'
            f'<p class="stage">{self.say(self._stage(project))}</p>{tongue}{"".join(told)}'
            f'<p class="aside">{asked}</p></article>'
            f'<p class="back"><a href="{back}">{self.say(t("projects-all"))}</a></p>'
        )

    def _stage(self, project: Project) -> Words:
        shown = "stage" in rules.shown_to_all(project)
        return words.stage_alone(project) if shown else words.KINDS[project.kind]


PAGES: dict[str, PageMaker] = {
    "/projects.css": style,
    "/projects/{slug}": listing,
    "/projects/{slug}/{project}": one,
}
