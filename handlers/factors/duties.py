"""What the feature owes every person: a copy of all it holds about them, and forgetting."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from storage import Json, PersonId, UnitOfWork

STORES = ("factor", "factor_word")


def export(uow: UnitOfWork, person_id: PersonId) -> Mapping[str, Json]:
    """The words that somebody brought into a vocabulary."""
    return {"words": [{"word": one.word, "language": one.language} for one in uow.factors.list_words_of(person_id)]}


def forget(uow: UnitOfWork, person_id: PersonId) -> None:
    """What practices cite stays, as nobody's; what nobody cites goes."""
    uow.factors.forget(person_id)
