"""Idea cards: found, listed for a reader, written, bookmarked, and who asks their authors. It decides no rights."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING, cast

from sqlalchemy import and_, delete, func, insert, not_, or_, select, update

from storage.blobs import blob_table
from storage.errors import NotFound
from storage.idea_tables import (
    Idea,
    IdeaFilter,
    IdeaPlan,
    IdeaTalk,
    idea_bookmark_table,
    idea_table,
    idea_talk_table,
    idea_theme_table,
    market_card_table,
)
from storage.ids import IdeaId, ThemeId
from storage.networks import same_theme
from storage.report_tables import not_held

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from sqlalchemy import ColumnElement, Select
    from sqlalchemy.engine import Connection

    from storage.ids import NetworkId, PersonId, PracticeId

_FACTS = tuple(one.name for one in fields(IdeaPlan) if one.name != "themes")
_MANY = 500


class Ideas:
    """Repository of idea cards."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    # --- finding

    def get(self, idea_id: IdeaId, *, lock: bool = False) -> Idea:
        """lock: hold the card's row until the unit of work ends (PostgreSQL; SQLite has one writer anyway)."""
        idea = self.find(idea_id, lock=lock)
        if idea is None:
            raise NotFound(f"idea {idea_id}")
        return idea

    def find(self, idea_id: IdeaId, *, lock: bool = False) -> Idea | None:
        query = select(idea_table).where(idea_table.c.id == idea_id)
        return next(iter(self._ideas(query.with_for_update() if lock else query)), None)

    def list_by_ids(self, ids: Sequence[IdeaId]) -> list[Idea]:
        """Those of these cards that there are (at most 500), in the given order."""
        found = {one.id: one for one in self._ideas(select(idea_table).where(idea_table.c.id.in_(ids[:_MANY])))}
        return [found[one] for one in ids if one in found]

    def list_shown(self, network_id: NetworkId, narrow: IdeaFilter, *, offset: int = 0, limit: int = 5) -> list[Idea]:
        """Published cards, the newest first."""
        query = select(idea_table).where(*_shown(network_id, narrow))
        ordered = query.order_by(idea_table.c.created_at.desc(), idea_table.c.id.desc())
        return self._ideas(ordered.offset(offset).limit(limit))

    def count_shown(self, network_id: NetworkId, narrow: IdeaFilter) -> int:
        query = select(func.count()).select_from(idea_table).where(*_shown(network_id, narrow))
        return self._connection.execute(query).scalar_one()

    def pick_shown(self, network_id: NetworkId, narrow: IdeaFilter, ids: Sequence[IdeaId]) -> list[Idea]:
        """Of these cards, in their order, those that a filter lets through."""
        query = select(idea_table).where(*_shown(network_id, narrow), idea_table.c.id.in_(ids[:_MANY]))
        found = {one.id: one for one in self._ideas(query)}
        return [found[one] for one in ids if one in found]

    def list_countries(self, network_id: NetworkId, narrow: IdeaFilter) -> list[tuple[str, int]]:
        """(Country, published cards) of what a filter lets through, the most first."""
        return self._counted(idea_table.c.country, network_id, narrow)

    def list_languages(self, network_id: NetworkId, narrow: IdeaFilter) -> list[tuple[str, int]]:
        """The same by the language of the words."""
        return self._counted(idea_table.c.language, network_id, narrow)

    def list_themes(self, network_id: NetworkId, narrow: IdeaFilter) -> list[tuple[ThemeId, int]]:
        """The same by theme."""
        theme = idea_theme_table.c.theme_id
        query = select(theme, func.count()).join(idea_table, idea_table.c.id == idea_theme_table.c.idea_id)
        grouped = query.where(*_shown(network_id, narrow)).group_by(theme).order_by(func.count().desc(), theme)
        return [(ThemeId(row[0]), row[1]) for row in self._connection.execute(grouped.limit(_MANY))]

    def _counted(
        self, column: ColumnElement[str | None], network_id: NetworkId, narrow: IdeaFilter
    ) -> list[tuple[str, int]]:
        query = select(column, func.count()).where(*_shown(network_id, narrow), column.is_not(None)).group_by(column)
        rows = self._connection.execute(query.order_by(func.count().desc(), column).limit(_MANY))
        return [(str(row[0]), row[1]) for row in rows]

    def list_published(self, *, after: IdeaId, limit: int) -> list[Idea]:
        """Published cards of all networks with higher numbers, by number."""
        query = select(idea_table).where(idea_table.c.state == "published", idea_table.c.id > after)
        return self._ideas(query.order_by(idea_table.c.id).limit(limit))

    def list_made(self, person_id: PersonId) -> list[Idea]:
        """What somebody put on the market, withdrawn cards too (the newest 1,000)."""
        query = select(idea_table).where(idea_table.c.author_id == person_id)
        return self._ideas(query.order_by(idea_table.c.id.desc()).limit(1000))

    def list_from(self, practice_id: PracticeId) -> list[Idea]:
        """Published cards that credit a practice (at most 500)."""
        query = select(idea_table).where(idea_table.c.practice_id == practice_id, idea_table.c.state == "published")
        return self._ideas(query.order_by(idea_table.c.id).limit(_MANY))

    # --- writing

    def add(
        self,
        network_id: NetworkId,
        plan: IdeaPlan,
        *,
        author_id: PersonId | None,
        partners: bool = False,
        now: datetime,
    ) -> Idea:
        facts = {name: getattr(plan, name) for name in _FACTS}
        values = {**facts, "network_id": network_id, "author_id": author_id, "partners": partners}
        values["state"] = "published"
        made = insert(idea_table).values(**values, created_at=now, changed_at=now).returning(idea_table.c.id)
        idea_id = IdeaId(self._connection.execute(made).scalar_one())
        self._set_themes(idea_id, plan.themes)
        return self.get(idea_id)

    def change(self, idea_id: IdeaId, plan: IdeaPlan, *, now: datetime) -> Idea:
        facts = {name: getattr(plan, name) for name in _FACTS}
        self._connection.execute(update(idea_table).where(idea_table.c.id == idea_id).values(**facts, changed_at=now))
        self._set_themes(idea_id, plan.themes)
        return self.get(idea_id)

    def set_gallery(self, idea_id: IdeaId, *, shown: bool, now: datetime) -> Idea:
        """Whether the card is on the public page."""
        changed = update(idea_table).where(idea_table.c.id == idea_id)
        self._connection.execute(changed.values(gallery=shown, changed_at=now))
        return self.get(idea_id)

    def withdraw(self, idea_id: IdeaId, *, now: datetime) -> Idea:
        """Nobody but its author and coordinators sees it any more; it is off the public page for good."""
        values = {"state": "withdrawn", "gallery": False, "changed_at": now}
        self._connection.execute(update(idea_table).where(idea_table.c.id == idea_id).values(values))
        return self.get(idea_id)

    def publish(self, idea_id: IdeaId, *, now: datetime) -> Idea:
        """Withdrawn cards come back; the public page is asked about anew."""
        values = {"state": "published", "changed_at": now}
        self._connection.execute(update(idea_table).where(idea_table.c.id == idea_id).values(values))
        return self.get(idea_id)

    def _set_themes(self, idea_id: IdeaId, themes: Sequence[ThemeId]) -> None:
        self._connection.execute(delete(idea_theme_table).where(idea_theme_table.c.idea_id == idea_id))
        if themes:
            rows = [{"idea_id": idea_id, "theme_id": one} for one in dict.fromkeys(themes)]
            self._connection.execute(insert(idea_theme_table), rows)

    # --- bookmarks

    def bookmark(self, idea_id: IdeaId, person_id: PersonId, *, kept: bool, now: datetime) -> None:
        """Keep a card in somebody's own list, or take it out; twice is once."""
        columns = idea_bookmark_table.c
        where = (columns.idea_id == idea_id, columns.person_id == person_id)
        self._connection.execute(delete(idea_bookmark_table).where(*where))
        if kept:
            values = {"idea_id": idea_id, "person_id": person_id, "at": now}
            self._connection.execute(insert(idea_bookmark_table).values(values))

    def is_bookmarked(self, idea_id: IdeaId, person_id: PersonId) -> bool:
        columns = idea_bookmark_table.c
        query = select(columns.idea_id).where(columns.idea_id == idea_id, columns.person_id == person_id)
        return self._connection.execute(query).first() is not None

    def list_bookmarked(self, person_id: PersonId) -> list[tuple[Idea, datetime]]:
        """What somebody kept, since when, the newest first (at most 1,000)."""
        columns = idea_bookmark_table.c
        query = select(columns.idea_id, columns.at).where(columns.person_id == person_id)
        rows = self._connection.execute(query.order_by(columns.at.desc(), columns.idea_id).limit(1000)).all()
        found = {one.id: one for part in _parts([row.idea_id for row in rows]) for one in self.list_by_ids(part)}
        return [(found[row.idea_id], row.at) for row in rows if row.idea_id in found]

    # --- asking the author

    def talk(self, idea_id: IdeaId, asker_id: PersonId, *, now: datetime) -> IdeaTalk:
        """The conversation of somebody with a card's author, begun if there was none; one message more."""
        columns = idea_talk_table.c
        where = (columns.idea_id == idea_id, columns.asker_id == asker_id)
        row = self._connection.execute(select(idea_talk_table).where(*where)).one_or_none()
        if row is None:
            values = {"idea_id": idea_id, "asker_id": asker_id, "messages": 0, "begun_at": now}
            row = self._connection.execute(insert(idea_talk_table).values(values).returning(idea_talk_table)).one()
        return self.count_message(row.id)

    def count_message(self, talk_id: int) -> IdeaTalk:
        counted = update(idea_talk_table).where(idea_talk_table.c.id == talk_id)
        more = counted.values(messages=idea_talk_table.c.messages + 1).returning(idea_talk_table)
        return IdeaTalk(**self._connection.execute(more).one()._mapping)

    def find_talk(self, talk_id: int) -> IdeaTalk | None:
        row = self._connection.execute(select(idea_talk_table).where(idea_talk_table.c.id == talk_id)).one_or_none()
        return IdeaTalk(**row._mapping) if row is not None else None

    def list_talks(self, asker_id: PersonId) -> list[IdeaTalk]:
        """Whom somebody asked something (the newest 1,000)."""
        return self._talks(idea_talk_table.c.asker_id == asker_id)

    def list_talks_about(self, author_id: PersonId) -> list[IdeaTalk]:
        """Who asked somebody about their cards (the newest 1,000)."""
        own = select(idea_table.c.id).where(idea_table.c.author_id == author_id)
        return self._talks(idea_talk_table.c.idea_id.in_(own))

    def _talks(self, which: ColumnElement[bool]) -> list[IdeaTalk]:
        query = select(idea_talk_table).where(which).order_by(idea_talk_table.c.id.desc())
        return [IdeaTalk(**row._mapping) for row in self._connection.execute(query.limit(1000))]

    # --- the end of a person

    def disown(self, person_id: PersonId) -> list[IdeaId]:
        """Their cards become the sections', without contact and picture; which ones are changed.

        What never had a section, and what was withdrawn, is deleted; where a session's result counts it, its words go.
        """
        columns = idea_table.c
        own = columns.author_id == person_id
        changed = [IdeaId(one) for one in self._connection.execute(select(columns.id).where(own)).scalars()]
        pictures = select(columns.blob_id).where(own, columns.blob_id.is_not(None))
        blobs = list(self._connection.execute(pictures).scalars())
        nobodys = (own, or_(columns.section_id.is_(None), columns.state == "withdrawn"))
        counted = columns.id.in_(select(market_card_table.c.idea_id))
        self._connection.execute(delete(idea_table).where(*nobodys, not_(counted)))
        words = dict.fromkeys(("what", "why", "how", "cost", "people", "result"))
        self._connection.execute(update(idea_table).where(*nobodys).values({**words, "title": "–"}))
        values = {"author_id": None, "contact": None, "blob_id": None, "alt": None}
        self._connection.execute(update(idea_table).where(own).values(values))
        for part in _parts(blobs):
            self._connection.execute(delete(blob_table).where(blob_table.c.id.in_(part)))
        return changed

    def forget(self, person_id: PersonId) -> None:
        """Bookmarks and conversations of somebody who goes; their cards are `disown`."""
        self._connection.execute(delete(idea_bookmark_table).where(idea_bookmark_table.c.person_id == person_id))
        self._connection.execute(delete(idea_talk_table).where(idea_talk_table.c.asker_id == person_id))

    # --- rows

    def _ideas(self, query: Select[tuple[object, ...]]) -> list[Idea]:
        rows = self._connection.execute(query).all()
        columns = idea_theme_table.c
        themes: dict[int, list[ThemeId]] = {row._mapping["id"]: [] for row in rows}
        listed = select(columns.idea_id, columns.theme_id).where(columns.idea_id.in_(themes))
        for idea_id, theme_id in self._connection.execute(listed.order_by(columns.theme_id)) if themes else ():
            themes[idea_id].append(ThemeId(theme_id))
        return [_idea({**row._mapping}, themes[row._mapping["id"]]) for row in rows]


def _shown(network_id: NetworkId, narrow: IdeaFilter) -> list[ColumnElement[bool]]:
    columns = idea_table.c
    shown = (columns.state == "published", not_held("idea", columns.id))
    own = columns.network_id == network_id
    if narrow.partners:
        own = or_(own, and_(columns.network_id.in_(sorted(narrow.partners)), columns.partners))
    where: list[ColumnElement[bool]] = [own, *shown]
    if narrow.theme_id is not None:
        same = idea_theme_table.c.theme_id.in_(same_theme(narrow.theme_id))
        themed = select(idea_theme_table.c.idea_id).where(same)
        where.append(columns.id.in_(themed))
    if narrow.country is not None:
        where.append(columns.country == narrow.country)
    if narrow.section_id is not None:
        where.append(columns.section_id == narrow.section_id)
    if narrow.language is not None:
        where.append(columns.language == narrow.language)
    if narrow.gallery:
        where.append(columns.gallery)
    if narrow.bookmarked_by is not None:
        kept = idea_bookmark_table.c
        where.append(columns.id.in_(select(kept.idea_id).where(kept.person_id == narrow.bookmarked_by)))
    return where


def _idea(row: dict[str, object], themes: Sequence[ThemeId]) -> Idea:
    facts = {name: row.pop(name) for name in _FACTS}
    plan = IdeaPlan(**facts, themes=tuple(themes))  # type: ignore[arg-type]
    return Idea(plan=plan, **row)  # type: ignore[arg-type]


def _parts(ids: Sequence[int]) -> list[list[IdeaId]]:
    """As many at a time as both databases take in one statement."""
    return [cast("list[IdeaId]", list(ids[start : start + _MANY])) for start in range(0, len(ids), _MANY)]
