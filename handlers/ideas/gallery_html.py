"""The gallery's pages as HTML: no script, nothing from elsewhere, every word of a member escaped. Decides nothing."""

from __future__ import annotations

from dataclasses import dataclass, replace
from html import escape
from typing import TYPE_CHECKING

from handlers.ideas import words
from handlers.ideas.access import KIND
from handlers.kit import formats
from handlers.kit.public_pages import CURRENT, framed
from handlers.kit.tried import tally_words
from handlers.kit.view import t
from storage import NotFound

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from handlers.ideas.gallery import Look, Shelf
    from handlers.kit.texts import Texts
    from handlers.kit.view import Words
    from storage import Idea, Network, UnitOfWork

ROOT = "/gallery"
TEASER = 180
TONES = 6
"""Colours of the plates of cards that have no picture."""


@dataclass(frozen=True, slots=True)
class Writer:
    """Writes pages in one language. languages: those that one can switch to."""

    texts: Texts
    language: str
    languages: tuple[str, ...]

    def say(self, said: Words) -> str:
        """Words as escaped text."""
        return escape(self.texts.plain(said, self.language))

    # --- pages

    def networks(self, look: Look, networks: Iterable[tuple[Network, int]]) -> str:
        """A choice of networks."""
        rows = [
            f'<li><a href="{escape(look.address(f"{ROOT}/{one.slug}"))}"><strong>{escape(one.name)}</strong> '
            f"<span>{self.say(t('ideas-page-count', count=count))}</span></a></li>"
            for one, count in networks
        ]
        listed = f'<ul class="networks">{"".join(rows)}</ul>' if rows else self._none(t("ideas-page-none"))
        heading = f"<h1>{self.say(t('ideas-page-title'))}</h1>{self._lead()}"
        head = f'<div class="lead">{heading}</div><h2>{self.say(t("ideas-page-networks"))}</h2>'
        return self._framed(look, ROOT, self.texts.plain(t("ideas-page-title"), self.language), "", head + listed)

    def shelf(self, uow: UnitOfWork, network: Network, look: Look, shelf: Shelf) -> str:
        """The cards of a network, with filters."""
        path = f"{ROOT}/{network.slug}"
        head = (
            f'<div class="lead"><h1>{self.say(t("ideas-page-title"))}</h1>{self._lead()}'
            f'<p class="count">{self.say(t("ideas-page-count", count=shelf.total))}</p></div>'
        )
        none = t("ideas-page-none-fits") if look.narrows else t("ideas-page-none")
        cards = "".join(self._entry(uow, network, look, one) for one in shelf.ideas)
        every = escape(replace(look, page=1, theme=None, country=None, language=None).address(path))
        back = f'<p class="back"><a href="{every}">{self.say(t("ideas-all"))}</a></p>' if look.narrows else ""
        listed = f'<ul class="cards">{cards}</ul>' if cards else self._none(none) + back
        body = head + self._filters(uow, network, look, shelf) + listed + self._pages(path, look, shelf.pages)
        title = f"{self.texts.plain(t('ideas-page-title'), self.language)} · {network.name}"
        return self._framed(look, path, title, network.name, body)

    def card(self, uow: UnitOfWork, network: Network, look: Look, idea: Idea) -> str:
        """One card with everything it says."""
        plan, path = idea.plan, f"{ROOT}/{network.slug}"
        own = escape(plan.language)
        parts = [
            f'<section><h2>{self.say(words.LABELS[name])}</h2><p lang="{own}">{_broken(value)}</p></section>'
            for name in words.PARTS
            if (value := getattr(plan, name))
        ]
        if not plan.contact:
            asked = self.say(t("ideas-page-contact", network=network.name))
            parts.append(f'<section class="aside"><p>{asked}</p></section>')
        tally = tally_words(uow.plans.tally(KIND, idea.id))
        if tally is not None:
            parts.insert(0, f'<section class="tried"><p>{self.say(tally).replace(chr(10), "<br>")}</p></section>')
        tongue = formats.language_in(plan.language, self.language)
        written = (
            f'<p class="tongue">{self.say(t("ideas-written-in", language=tongue))}</p>'
            if plan.language != self.language
            else ""
        )
        picture = self._picture(network, idea, lazy=False)
        about = self._place(uow, idea) + self._themes(uow, idea) + written
        back = escape(replace(look, page=1).address(path))
        body = (
            f'<article class="one"><div class="figure">{picture}</div><div class="head">'
            f'<h1 lang="{own}">{escape(plan.title)}</h1>{about}</div>'
            f'<div class="parts">{"".join(parts)}</div></article>'
            f'<p class="back"><a href="{back}">{self.say(t("ideas-all"))}</a></p>'
        )
        return self._framed(look, f"{path}/{idea.id}", f"{plan.title} · {network.name}", network.name, body, path)

    # --- parts

    def _framed(self, look: Look, path: str, title: str, brand: str, body: str, home: str | None = None) -> str:
        return framed(
            body,
            language=self.language,
            title=title,
            style="/gallery.css",
            home=replace(look, page=1, theme=None, country=None, language=None).address(home or path),
            brand=brand or "Kith",
            skip=self.say(t("ideas-page-skip")),
            tongues_label=self.say(t("kit-page-languages")),
            tongues=[(code, replace(look, lang=code).address(path)) for code in self.languages],
            promise=self.say(t("ideas-page-consent")),
            kind="single" if home is not None else "many",
        )

    def _lead(self) -> str:
        return f"<p>{self.say(t('ideas-page-lead'))}</p>"

    def _none(self, said: Words) -> str:
        return f'<p class="none">{self.say(said)}</p>'

    def _entry(self, uow: UnitOfWork, network: Network, look: Look, idea: Idea) -> str:
        plan, own = idea.plan, escape(idea.plan.language)
        link = escape(replace(look, page=1).address(f"{ROOT}/{network.slug}/{idea.id}"))
        begins = plan.what or plan.how or plan.why or plan.result
        teaser = f'<p class="teaser" lang="{own}">{escape(words.shortened(begins, TEASER))}</p>' if begins else ""
        return (
            f'<li><article><div class="figure">{self._picture(network, idea)}</div><div class="text">'
            f'<h2 lang="{own}"><a href="{link}">{escape(plan.title)}</a></h2>{self._place(uow, idea)}{teaser}'
            f"{self._themes(uow, idea)}</div></article></li>"
        )

    def _picture(self, network: Network, idea: Idea, *, lazy: bool = True) -> str:
        """The picture with its words, or a plate in one of a few colours."""
        plan = idea.plan
        if plan.blob_id is None:
            return f'<div class="plate tone-{idea.id % TONES}" aria-hidden="true">{escape(plan.title[:1])}</div>'
        address = f"{ROOT}/{network.slug}/{idea.id}/picture-{plan.blob_id}"
        alt = escape(plan.alt) if plan.alt else self.say(t("ideas-picture-of", title=plan.title))
        tongue = f' lang="{escape(plan.language)}"' if plan.alt else ""
        return f'<img src="{escape(address)}" alt="{alt}"{tongue}{" loading=lazy" if lazy else ""}>'

    def _place(self, uow: UnitOfWork, idea: Idea) -> str:
        place = words.place(uow, idea.plan.section_id, idea.plan.country)
        return f'<p class="place">{self.say(place)}</p>' if place is not None else ""

    def _themes(self, uow: UnitOfWork, idea: Idea) -> str:
        names = [name for one in idea.plan.themes if (name := _theme(uow, one, self.language))]
        return f'<ul class="themes">{"".join(f"<li>{escape(one)}</li>" for one in names)}</ul>' if names else ""

    # --- choices

    def _filters(self, uow: UnitOfWork, network: Network, look: Look, shelf: Shelf) -> str:
        """Links that narrow the list; a filter with one value alone narrows nothing."""
        path, first = f"{ROOT}/{network.slug}", replace(look, page=1)
        slugs = {one.id: one.slug for one in uow.networks.list_themes(network.id, retired=True)}
        groups = (
            (
                t("ideas-page-theme"),
                replace(first, theme=None),
                [
                    (_theme(uow, one, self.language), replace(first, theme=slugs[one]), look.theme == slugs[one])
                    for one, _ in shelf.themes
                    if one in slugs
                ],
            ),
            (
                t("ideas-page-country"),
                replace(first, country=None),
                [
                    (
                        self.texts.plain(t("ideas-country", country=one), self.language),
                        replace(first, country=one),
                        look.country == one,
                    )
                    for one, _ in shelf.countries
                ],
            ),
            (
                t("ideas-page-language"),
                replace(first, language=None),
                [
                    (formats.language_name(one), replace(first, language=one), look.language == one)
                    for one, _ in shelf.languages
                ],
            ),
        )
        shown = [self._group(path, label, every, choices) for label, every, choices in groups if len(choices) > 1]
        if not shown:
            return ""
        opened = " open" if look.narrows else ""
        summary = f"<summary>{self.say(t('ideas-page-filters'))}</summary>"
        return f'<details class="filters"{opened}>{summary}<div class="groups">{"".join(shown)}</div></details>'

    def _group(self, path: str, label: Words, every: Look, choices: Sequence[tuple[str, Look, bool]]) -> str:
        free = not any(chosen for _, _, chosen in choices)
        links = [(self.texts.plain(t("ideas-page-every"), self.language), every, free), *choices]
        rows = "".join(
            f'<li><a href="{escape(one.address(path))}"{_current(chosen)}>{escape(name)}</a></li>'
            for name, one, chosen in links
        )
        return f'<nav aria-label="{self.say(label)}"><h2>{self.say(label)}</h2><ul>{rows}</ul></nav>'

    def _pages(self, path: str, look: Look, pages: int) -> str:
        if pages == 1:
            return ""
        links = (
            [self._turn("prev", t("kit-previous"), replace(look, page=look.page - 1), path)] if look.page > 1 else []
        )
        links.append(f"<span>{self.say(t('kit-page', page=look.page, pages=pages))}</span>")
        if look.page < pages:
            links.append(self._turn("next", t("kit-next"), replace(look, page=look.page + 1), path))
        return f'<nav class="pages" aria-label="{self.say(t("ideas-page-pages"))}">{"".join(links)}</nav>'

    def _turn(self, rel: str, label: Words, look: Look, path: str) -> str:
        return f'<a rel="{rel}" href="{escape(look.address(path))}">{self.say(label)}</a>'


def _current(chosen: bool) -> str:  # it is the chosen one or it is not
    return CURRENT if chosen else ""


def _broken(text: str) -> str:
    return escape(text).replace("\n", "<br>")


def _theme(uow: UnitOfWork, theme_id: object, language: str) -> str:
    try:
        return uow.networks.get_theme(theme_id).name(language)  # type: ignore[arg-type]
    except NotFound:
        return ""
