"""Networks, their countries, sections and themes: where a person belongs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar, cast

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    ForeignKey,
    Integer,
    String,
    Table,
    UniqueConstraint,
    bindparam,
    false,
    insert,
    select,
    update,
)

from storage.errors import Conflict, NotFound
from storage.match_notes import SECTION, note
from storage.schema import Id, metadata
from storage.shelf import shelved

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from sqlalchemy import Select
    from sqlalchemy.engine import Connection, Row

    from storage.ids import NetworkId, SectionId, ThemeId

Listed = TypeVar("Listed")

network_table = Table(
    "network",
    metadata,
    Column("id", Id, primary_key=True),
    Column("slug", String(40), nullable=False, unique=True),
    Column("name", String(120), nullable=False),
    Column("languages", JSON, nullable=False),  # language codes, the first is the network's own
    Column("zone", String(60), nullable=False),
    Column("open", Boolean(create_constraint=True, name="open"), nullable=False),
    Column("is_default", Boolean(create_constraint=True, name="is_default"), nullable=False),
    Column("quality_questions", JSON, nullable=False),  # [{language: question}]
    Column("version", Integer, nullable=False, default=0),  # counts changes of its themes and sections
    # An announcement leaves only after a second coordinator has approved it.
    Column(
        "second_approval",
        Boolean(create_constraint=True, name="second_approval"),
        nullable=False,
        default=False,
        server_default=false(),
    ),
)

country_table = Table(
    "network_country",
    metadata,
    Column("network_id", Id, ForeignKey("network.id", ondelete="CASCADE"), primary_key=True),
    Column("code", String(2), primary_key=True),  # ISO 3166-1 alpha-2
)

section_table = Table(
    "section",
    metadata,
    Column("id", Id, primary_key=True),
    Column("network_id", Id, ForeignKey("network.id", ondelete="CASCADE"), nullable=False),
    Column("country", String(2), nullable=False),
    Column("name", String(120), nullable=False),
    Column("place", String(120)),
    Column("zone", String(60)),
    Column("joining", String(10), nullable=False),  # "open": anyone may join; "ask": a coordinator decides
    Column("retired", Boolean(create_constraint=True, name="retired"), nullable=False, default=False),
    UniqueConstraint("network_id", "name"),
)

theme_table = Table(
    "theme",
    metadata,
    Column("id", Id, primary_key=True),
    Column("network_id", Id, ForeignKey("network.id", ondelete="CASCADE"), nullable=False),
    Column("slug", String(40), nullable=False),
    Column("names", JSON, nullable=False),  # {language: name}
    Column("keywords", JSON, nullable=False),  # {language: [word, ...]}: what people call it
    Column("position", Integer, nullable=False),
    Column("retired", Boolean(create_constraint=True, name="retired"), nullable=False, default=False),
    UniqueConstraint("network_id", "slug"),
)

# Built once: on the path of every message, building a statement costs as much as running it (measured).
_NETWORK = select(network_table).where(network_table.c.id == bindparam("network"))
_TWO = select(network_table.c.id).limit(2)


@dataclass(frozen=True, slots=True)
class Network:
    """One network of the deployment. `languages` starts with the network's own."""

    id: NetworkId
    slug: str
    name: str
    languages: Sequence[str]
    zone: str
    open: bool
    is_default: bool
    quality_questions: Sequence[Mapping[str, str]]
    version: int = 0
    second_approval: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """A local group. `joining` is "open" or "ask"."""

    id: SectionId
    network_id: NetworkId
    country: str
    name: str
    place: str | None
    zone: str | None
    joining: str
    retired: bool


@dataclass(frozen=True, slots=True)
class Theme:
    """What an activity is about. Names and keywords are data, because networks add their own."""

    id: ThemeId
    network_id: NetworkId
    slug: str
    names: Mapping[str, str]
    keywords: Mapping[str, Sequence[str]]
    position: int
    retired: bool

    def name(self, language: str) -> str:
        """The name in `language`, else in English, else the first there is."""
        return self.names.get(language) or self.names.get("en") or next(iter(self.names.values()), self.slug)


class Networks:
    """Repository of networks, countries, sections and themes."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._versions: dict[NetworkId, int] = {}
        self._changed: set[NetworkId] = set()
        self._several: bool | None = None

    @property
    def several(self) -> bool:
        """Whether the deployment hosts more than one network; looked up once in a unit of work."""
        if self._several is None:
            self._several = len(self._connection.execute(_TWO).all()) > 1
        return self._several

    def get(self, network_id: NetworkId) -> Network:
        row = self._connection.execute(_NETWORK, {"network": network_id}).one_or_none()
        if row is None:
            raise NotFound(f"network {network_id}")
        network = _network(row)
        self._versions[network_id] = network.version
        return network

    def listed(self, kind: str, network_id: NetworkId, read: Callable[[], tuple[Listed, ...]]) -> tuple[Listed, ...]:
        """A list of a network, each change of which `count_change` is told of.

        From the shelf, except what this transaction itself changed: it may still be rolled back.
        """
        if network_id in self._changed:
            return read()
        version = self._versions.get(network_id)
        if version is None:
            version = self.get(network_id).version
        return shelved(self._connection.engine, kind, network_id, version, read)

    def count_change(self, network_id: NetworkId) -> None:
        """Its lists are read anew from the commit on."""
        self._changed.add(network_id)
        counted = update(network_table).where(network_table.c.id == network_id)
        self._connection.execute(counted.values(version=network_table.c.version + 1))

    def find(self, slug: str) -> Network | None:
        row = self._connection.execute(select(network_table).where(network_table.c.slug == slug)).one_or_none()
        return _network(row) if row is not None else None

    def list_all(self) -> list[Network]:
        """All networks of the deployment (a handful), the default one first."""
        query = select(network_table).order_by(network_table.c.is_default.desc(), network_table.c.id).limit(200)
        return [_network(row) for row in self._connection.execute(query)]

    def default(self) -> Network | None:
        query = select(network_table).where(network_table.c.is_default).limit(1)
        row = self._connection.execute(query).one_or_none()
        return _network(row) if row is not None else None

    def add(
        self,
        slug: str,
        name: str,
        *,
        languages: Sequence[str] = ("en",),
        zone: str = "UTC",
        open: bool = True,  # noqa: A002 - the column's word
        is_default: bool = False,
        quality_questions: Sequence[Mapping[str, str]] = (),
    ) -> Network:
        if self.find(slug) is not None:
            raise Conflict(f"network {slug}")
        values = {
            "slug": slug,
            "name": name,
            "languages": list(languages),
            "zone": zone,
            "open": open,
            "is_default": is_default,
            "quality_questions": [dict(question) for question in quality_questions],
        }
        row = self._connection.execute(insert(network_table).values(values).returning(network_table)).one()
        return _network(row)

    def rename(self, network_id: NetworkId, name: str) -> None:
        """The network is called this from the next message on."""
        self._connection.execute(update(network_table).where(network_table.c.id == network_id).values(name=name))

    def set_second_approval(self, network_id: NetworkId, *, required: bool) -> None:
        """Whether announcements of this network need a second coordinator."""
        changed = update(network_table).where(network_table.c.id == network_id)
        self._connection.execute(changed.values(second_approval=required))

    # --- countries

    def list_countries(self, network_id: NetworkId) -> list[str]:
        query = select(country_table.c.code).where(country_table.c.network_id == network_id).order_by("code").limit(300)
        return list(self._connection.execute(query).scalars())

    def add_country(self, network_id: NetworkId, code: str) -> bool:
        """True when it was not there before."""
        if code in self.list_countries(network_id):
            return False
        self._connection.execute(insert(country_table).values(network_id=network_id, code=code))
        return True

    # --- sections

    def get_section(self, section_id: SectionId) -> Section:
        row = self._connection.execute(select(section_table).where(section_table.c.id == section_id)).one_or_none()
        if row is None:
            raise NotFound(f"section {section_id}")
        return _section(row)

    def list_sections(
        self, network_id: NetworkId, *, country: str | None = None, retired: bool = False
    ) -> list[Section]:
        """The sections by name (at most 2,000). retired: those too that nobody can join any more."""

        def read() -> tuple[Section, ...]:
            query = select(section_table).where(section_table.c.network_id == network_id)
            rows = self._connection.execute(query.order_by(section_table.c.name).limit(2000))
            return tuple(_section(row) for row in rows)

        return [
            one
            for one in self.listed("sections", network_id, read)
            if (retired or not one.retired) and country in (None, one.country)
        ]

    def add_section(
        self,
        network_id: NetworkId,
        country: str,
        name: str,
        *,
        place: str | None = None,
        zone: str | None = None,
        joining: str = "ask",
    ) -> Section:
        taken = select(section_table.c.id).where(section_table.c.network_id == network_id, section_table.c.name == name)
        if self._connection.execute(taken).first() is not None:
            raise Conflict(f"section {name}")
        self.add_country(network_id, country)
        self.count_change(network_id)
        row = self._connection.execute(
            insert(section_table)
            .values(
                network_id=network_id,
                country=country,
                name=name,
                place=place,
                zone=zone,
                joining=joining,
                retired=False,
            )
            .returning(section_table)
        ).one()
        note(self._connection, SECTION, [row.id])
        return _section(row)

    def set_section(
        self,
        section_id: SectionId,
        *,
        name: str | None = None,
        joining: str | None = None,
        retired: bool | None = None,
    ) -> Section:
        """Change what is given. A retired section can be joined by nobody; what was logged for it keeps it."""
        changes: dict[str, object] = {}
        if name is not None:
            changes["name"] = name
        if joining is not None:
            changes["joining"] = joining
        if retired is not None:
            changes["retired"] = retired
        if changes:
            self._connection.execute(update(section_table).where(section_table.c.id == section_id).values(changes))
            note(self._connection, SECTION, [section_id])
            self.count_change(self.get_section(section_id).network_id)
        return self.get_section(section_id)

    # --- themes

    def get_theme(self, theme_id: ThemeId) -> Theme:
        row = self._connection.execute(select(theme_table).where(theme_table.c.id == theme_id)).one_or_none()
        if row is None:
            raise NotFound(f"theme {theme_id}")
        return _theme(row)

    def list_themes(self, network_id: NetworkId, *, retired: bool = False) -> list[Theme]:
        """The themes in their order. retired: those too that are in no picker any more."""

        def read() -> tuple[Theme, ...]:
            query = select(theme_table).where(theme_table.c.network_id == network_id)
            rows = self._connection.execute(query.order_by(theme_table.c.position, theme_table.c.id).limit(200))
            return tuple(_theme(row) for row in rows)

        return [one for one in self.listed("themes", network_id, read) if retired or not one.retired]

    def retire_theme(self, theme_id: ThemeId, *, retired: bool = True) -> Theme:
        """A retired theme is in no picker; what was logged under it keeps it."""
        self._connection.execute(update(theme_table).where(theme_table.c.id == theme_id).values(retired=retired))
        theme = self.get_theme(theme_id)
        self.count_change(theme.network_id)
        return theme

    def add_theme(
        self,
        network_id: NetworkId,
        slug: str,
        names: Mapping[str, str],
        keywords: Mapping[str, Sequence[str]] | None = None,
    ) -> Theme:
        known = self.list_themes(network_id, retired=True)
        if any(theme.slug == slug for theme in known):
            raise Conflict(f"theme {slug}")
        self.count_change(network_id)
        row = self._connection.execute(
            insert(theme_table)
            .values(
                network_id=network_id,
                slug=slug,
                names=dict(names),
                keywords={language: list(words) for language, words in (keywords or {}).items()},
                position=len(known),
                retired=False,
            )
            .returning(theme_table)
        ).one()
        return _theme(row)


def same_theme(theme_id: ThemeId) -> Select[int]:
    """The theme and what other networks have under its slug, as part of a question."""
    other = theme_table.alias("same_theme")
    return select(theme_table.c.id).join(other, other.c.slug == theme_table.c.slug).where(other.c.id == theme_id)


def _network(row: Row[tuple[object, ...]]) -> Network:
    return Network(**row._mapping)


def _section(row: Row[tuple[object, ...]]) -> Section:
    return Section(**row._mapping)


def _theme(row: Row[tuple[object, ...]]) -> Theme:
    return Theme(**cast("Mapping[str, object]", row._mapping))  # type: ignore[arg-type]
