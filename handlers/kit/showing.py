"""From a view to what a platform shows: words in the reader's language, buttons as data, files as stored blobs."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from handlers.kit import buttons, screens
from handlers.kit.view import Key, Shown, ShownDialog, ShownFile, ShownInput, Tone

if TYPE_CHECKING:
    from datetime import datetime
    from zoneinfo import ZoneInfo

    from handlers.kit.texts import Texts
    from handlers.kit.view import Button, Dialog, File, View
    from storage import PersonId, UnitOfWork

FILE_LIFE = timedelta(days=2)
"""How long a file made for one answer can still be sent or downloaded."""


def show(
    view: View,
    texts: Texts,
    uow: UnitOfWork,
    *,
    language: str,
    zone: ZoneInfo,
    now: datetime,
    person_id: PersonId | None = None,
) -> Shown:
    """Resolve a view for one reader."""

    def plain(words: object) -> str:
        return texts.plain(words, language, zone)  # type: ignore[arg-type]

    def key(one: Button) -> Key:
        tone = Tone.WAY if screens.is_way(one) else one.tone
        return Key(plain(one.label), buttons.encode(one, uow, now, person_id), tone.value, one.url)

    rows = tuple(tuple(key(one) for one in row) for row in screens.fitted(view).rows if row)
    return Shown(
        pieces=texts.resolve(view.words, language, zone),
        rows=rows,
        files=tuple(_file(one, uow, plain(one.alt), now, person_id) for one in view.files),
        dialog=_dialog(view.dialog, plain) if view.dialog is not None else None,
        wants_location=view.wants_location,
        language=language,
    )


def _file(one: File, uow: UnitOfWork, alt: str, now: datetime, person_id: PersonId | None) -> ShownFile:
    blob = one.blob
    if blob is None:
        blob = uow.blobs.add(
            one.name, one.data, mime=one.mime, alt=alt, now=now, person_id=person_id, expires_at=now + FILE_LIFE
        )
    return ShownFile(blob, one.name, one.mime, alt)


def _dialog(dialog: Dialog, plain: object) -> ShownDialog:
    assert callable(plain)
    return ShownDialog(
        dialog.draft,
        plain(dialog.title),
        tuple(
            ShownInput(
                name=item.name,
                label=plain(item.label),
                kind=item.kind.value,
                options=tuple((value, plain(label)) for value, label in item.options),
                value=item.value,
                required=item.required,
                help=plain(item.help),
                error=plain(item.error),
            )
            for item in dialog.inputs
        ),
    )
