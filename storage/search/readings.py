"""The ways in which a question may have been meant: shouted, or typed in Latin letters by whoever has others.

Each reading is searched and the better score counts, so a wrong guess costs nothing but time.
"""

from __future__ import annotations

from storage.search.analysis import QUESTION, clean
from storage.search.letters import unlatinised


def readings(text: str, language: str | None) -> tuple[str, ...]:
    """The question as it is looked up and embedded: as written, then as it may have been meant. Never none.

    language: of whoever asks; it says into which script Latin letters may be turned back. All capitals become small
    ones: the embedder takes them for another language (measured: Russian falls from .80 to .45).
    """
    said = clean(text, QUESTION)
    if said.isupper():
        said = said.lower()
    meant = unlatinised(said, language)
    return (said,) if meant is None or meant == said else (said, meant)
