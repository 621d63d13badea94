"""What a network's people opened to everybody, as pages of the web server: activities, local issues, organisations.

Nobody is named: no author, no helper, no picture, no contact. Asked for anew each time, so that what is taken back is
gone at once.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from handlers.kit import formats
from handlers.kit.countries import country_name
from handlers.kit.public_pages import PageWriter, page_asked, style
from handlers.kit.view import t
from storage import OPEN_KINDS, ActivityId, IssueId, OrganisationId

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from handlers.kit.context import House
    from handlers.kit.feature import Page, PageMaker, Visit
    from handlers.kit.view import Text
    from storage import Activity, Issue, Network, Organisation, Section, SectionId, UnitOfWork

PAGE = 24
HEADS: Mapping[str, Text] = {
    "activity": t("federation-page-activities"),
    "issue": t("federation-page-issues"),
    "organisation": t("federation-page-organisations"),
}


def first(uow: UnitOfWork, now: datetime, house: House, visit: Visit) -> Page | None:
    """A network's page without a kind: the first one of which there is something."""
    return _listing(uow, now, house, visit, None)


def listing(uow: UnitOfWork, now: datetime, house: House, visit: Visit) -> Page | None:
    """Everything of one kind."""
    kind = visit.path["kind"]
    return _listing(uow, now, house, visit, kind) if kind in OPEN_KINDS else None


def _listing(uow: UnitOfWork, _now: datetime, house: House, visit: Visit, asked: str | None) -> Page | None:
    network = uow.networks.find(visit.path["slug"])
    if network is None:
        return None
    counts = {kind: uow.public_items.count(kind, network.id) for kind in HEADS}
    kind = asked or next((one for one, count in counts.items() if count), "activity")
    write = _Writer(uow, visit, network, house.languages)
    last = max(-(-counts[kind] // PAGE), 1)
    page = page_asked(visit, last)
    ids = uow.public_items.list_ids(kind, network.id, offset=(page - 1) * PAGE, limit=PAGE)
    path = f"{write.root}/{kind}"
    body = write.head(kind, counts) + write.entries(kind, ids) + write.turn(path, page, last)
    return write.framed(path, f"{write.plain(HEADS[kind])} · {network.name}", body)


class _Writer(PageWriter):
    """Writes the pages of one network."""

    def __init__(self, uow: UnitOfWork, visit: Visit, network: Network, languages: tuple[str, ...]) -> None:
        super().__init__(
            visit,
            network,
            languages,
            root=f"/open/{network.slug}",
            style="/open.css",
            skip=t("federation-page-skip"),
            promise=t("federation-page-promise"),
        )
        self._uow = uow
        self._sections = {one.id: one for one in uow.networks.list_sections(network.id, retired=True)}
        self._themes = {one.id: one.name(self.language) for one in uow.networks.list_themes(network.id, retired=True)}

    def head(self, kind: str, counts: Mapping[str, int]) -> str:
        """The title, and the way to the other kinds of which there is something."""
        others = "".join(
            f'<li><a href="{self.link(f"{self.root}/{one}")}">{self.say(HEADS[one])}</a></li>'
            for one, count in counts.items()
            if count and one != kind
        )
        ways = f'<nav aria-label="{self.say(t("federation-page-more"))}"><ul class="tongues">{others}</ul></nav>'
        return f"<h1>{self.say(HEADS[kind])}</h1>{ways if others else ''}"

    def entries(self, kind: str, ids: list[int]) -> str:
        if kind == "activity":
            order = {number: at for at, number in enumerate(ids)}
            found = self._uow.activities.list_by_ids([ActivityId(one) for one in ids])
            said = [self._activity(one) for one in sorted(found, key=lambda one: order[one.id])]
        elif kind == "issue":
            order = {number: at for at, number in enumerate(ids)}
            issues = self._uow.issues.list_by_ids([IssueId(one) for one in ids])
            said = [self._issue(one) for one in sorted(issues, key=lambda one: order[one.id])]
        else:
            organisations = self._uow.organisations.list_by_ids([OrganisationId(one) for one in ids])
            said = [self._organisation(one) for one in organisations]
        cards = "".join(f"<li><article>{one}</article></li>" for one in said)
        return (
            f'<ul class="cards">{cards}</ul>' if cards else f'<p class="none">{self.say(t("federation-page-none"))}</p>'
        )

    def _activity(self, one: Activity) -> str:
        """What was done, when, in which sections, and how many took part; who did it is nobody's to read here."""
        when = formats.format_days(one.starts_on, one.ends_on, self.language)
        lands = dict.fromkeys(section.country for section in self._of(one.sections))
        parts = [
            ", ".join([section.name for section in self._of(one.sections)] + [self._land(land) for land in lands]),
            ", ".join(self._themes[theme] for theme in one.themes if theme in self._themes),
        ]
        figures = [
            t("federation-page-volunteers", count=one.volunteers) if one.volunteers else None,
            t("federation-page-reached", count=one.reached) if one.reached else None,
        ]
        return (
            f"<h2>{escape(one.title)}</h2><p class=stage>{escape(when)}</p>{_lines(parts)}"
            f"{_lines(self.plain(each) for each in figures if each is not None)}{_lines([one.outcome])}"
        )

    def _issue(self, one: Issue) -> str:
        section = self._sections.get(one.section_id) if one.section_id is not None else None
        where = ", ".join([*([section.name] if section is not None else []), self._land(one.country)])
        own = escape(one.language)
        text = f'<p lang="{own}">{_broken(one.text)}</p>' if one.text else ""
        return f'<h2 lang="{own}">{escape(one.title)}</h2><p class=stage>{escape(where)}</p>{text}'

    def _organisation(self, one: Organisation) -> str:
        where = ", ".join(part for part in (one.place, self._land(one.country)) if part)
        own, kind = escape(one.language), self.say(t("federation-page-kind", kind=one.kind))
        about = f'<p lang="{own}">{_broken(one.about)}</p>' if one.about else ""
        return f"<h2>{escape(one.name)}</h2><p class=stage>{kind} · {escape(where)}</p>{about}{_site(one.website)}"

    def _of(self, sections: Iterable[SectionId]) -> list[Section]:
        return [self._sections[one] for one in sections if one in self._sections]

    def _land(self, country: str) -> str:
        return country_name(country, self.language)


def _lines(parts: Iterable[str | None]) -> str:
    return "".join(f"<p>{_broken(part)}</p>" for part in parts if part)


def _broken(text: str) -> str:
    """A member's words as escaped text, their line breaks kept."""
    return escape(text).replace("\n", "<br>")


def _site(link: str | None) -> str:
    """A web site that somebody told; what does not begin like one is no link."""
    if not link or not link.lower().startswith(("http://", "https://")):
        return ""
    return f'<p><a href="{escape(link)}" rel="nofollow noopener noreferrer">{escape(link)}</a></p>'


PAGES: dict[str, PageMaker] = {
    "/open.css": style,
    "/open/{slug}": first,
    "/open/{slug}/{kind}": listing,
}
