"""Who looks: what a search needs to know of them, whether they are talking with Kith or a digest is made for them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from handlers.kit.sight import readers_of
from handlers.matching import vocabulary

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from handlers.kit.context import Context
    from handlers.kit.desk import Desk
    from handlers.kit.likeness import NameIndex
    from handlers.kit.view import Words
    from storage import Membership, NetworkId, PersonId, Role, SectionId, UnitOfWork


@dataclass(frozen=True)
class Looker:
    """A member who looks, in one of their networks. words: prints in a language; languages: that Kith speaks."""

    uow: UnitOfWork
    now: datetime
    member: Membership
    roles: Sequence[Role]
    words: Callable[[Words, str], str]
    languages: tuple[str, ...]

    @classmethod
    def of(cls, ctx: Context) -> Looker:
        return cls(ctx.uow, ctx.now, ctx.member, ctx.roles, ctx.words, ctx.house.languages)

    @classmethod
    def at(cls, desk: Desk, member: Membership) -> Looker:
        """For due work."""
        roles = desk.uow.people.list_roles(member.person_id)
        return cls(desk.uow, desk.now, member, roles, desk.texts.plain, desk.house.languages)

    @property
    def person_id(self) -> PersonId:
        return self.member.person_id

    @property
    def network_id(self) -> NetworkId:
        return self.member.network_id

    @cached_property
    def readers(self) -> frozenset[str]:
        """The keys under which they find things."""
        lands = {one.id: one.country for one in self.uow.networks.list_sections(self.network_id, retired=True)}
        partners = self.uow.federations.partners_of(self.network_id)
        return readers_of(self.person_id, self.member, self.roles, lands, partners)

    @cached_property
    def apart(self) -> frozenset[PersonId]:
        """Who shut them out, or whom they shut out."""
        return self.uow.relays.all_apart(self.person_id)

    @property
    def known(self) -> NameIndex[str]:
        """Disciplines and methods by name."""
        return vocabulary.index(self.words, self.languages)

    def may(self, section_id: SectionId, country: str) -> bool:
        """Whether they coordinate a section, by whichever role."""
        return any(role.covers(self.network_id, section_id=section_id, country=country) for role in self.roles)
