"""What the index is told of a practice: its words, those of its adaptations and factors, who may find it, its tags."""

from __future__ import annotations

from typing import TYPE_CHECKING

from storage.search.records import Entry

if TYPE_CHECKING:
    from collections.abc import Sequence

    from storage.factor_tables import Factor
    from storage.practice_tables import Adaptation, Practice

KIND = "practice"


def entry_of(practice: Practice, adaptations: Sequence[Adaptation], factors: Sequence[Factor]) -> Entry:
    """The entry of a published practice. Nothing in it tells who wrote an anonymous one."""
    told = [practice.context, practice.done, practice.worked, practice.not_worked]
    named = ", ".join(dict.fromkeys(word.word for factor in factors for word in factor.words))
    fitted = [f"{one.what}\n{one.why}" for one in adaptations]
    everybody = practice.visibility == "public"
    own = {f"network:{practice.network_id}", *([f"partners:{practice.network_id}"] if practice.partners else [])}
    return Entry(
        KIND,
        practice.id,
        practice.network_id,
        practice.title,
        "\n\n".join(part for part in (*told, *fitted) if part),
        language=practice.language,
        english=practice.english,
        words=named,
        readers=frozenset({"public"} if everybody else own),
        tags=_tags(practice, adaptations, factors),
    )


def _tags(practice: Practice, adaptations: Sequence[Adaptation], factors: Sequence[Factor]) -> frozenset[str]:
    section = practice.credited_section
    tags = {
        f"verdict:{practice.verdict}",
        f"evidence:{practice.evidence}",
        f"language:{practice.language}",
        *(f"theme:{one}" for one in practice.themes),
        *(f"factor:{one.id}" for one in factors),
        *(f"wellbeing:{one}" for one in practice.wellbeing),
        *(f"country:{one.country}" for one in adaptations),
    }
    tags |= {f"country:{practice.country}"} if practice.country is not None else set()
    tags |= {f"kind:{practice.setting}"} if practice.setting is not None else set()
    tags |= {f"section:{section}"} if section is not None else set()
    return frozenset(tags)
