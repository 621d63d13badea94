"""From a stored message back to a view: the same words, the same buttons. It was resolved for its reader before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit import buttons
from handlers.kit.view import Button, File, Span, Tone, View, lines, t
from storage import BlobId, NotFound

if TYPE_CHECKING:
    from datetime import datetime

    from handlers.kit.view import Key, Piece, Shown, ShownFile, Words
    from storage import UnitOfWork


def as_it_was(uow: UnitOfWork, shown: Shown, *, now: datetime) -> View:
    """A file that is not there any more is said to be gone; so a message without it is not taken for the whole."""
    files = [file for one in shown.files if (file := _file(uow, one, now)) is not None]
    words: Words = tuple(_words(piece) for piece in shown.pieces)
    if len(files) < len(shown.files):
        words = lines(words, t("inbox-file-gone"))
    rows = (tuple(button for key in row if (button := _button(uow, key)) is not None) for row in shown.rows)
    return View(words, tuple(rows), tuple(files))


def _words(piece: Piece) -> Words:
    if not (piece.bold or piece.italic or piece.code or piece.link or piece.person or piece.when):
        return piece.text
    return Span(piece.text, piece.bold, piece.italic, piece.code, piece.link, piece.person, piece.when)


def _button(uow: UnitOfWork, key: Key) -> Button | None:
    """None for one whose data is not kept any more."""
    if key.url is not None:
        return Button(key.label, url=key.url)
    held = buttons.decode(key.data, uow)
    return Button(key.label, *held, Tone(key.tone)) if held is not None else None


def _file(uow: UnitOfWork, one: ShownFile, now: datetime) -> File | None:
    try:
        found = uow.blobs.get(BlobId(one.blob))
    except NotFound:
        return None
    if found.expires_at is not None and found.expires_at <= now:
        return None
    return File(one.name, one.mime, blob=found.id, alt=one.alt)
