"""Pictures as they come from a phone: told by their first bytes, freed of what they tell about the author. Pure.

Metadata holds where and with what a picture was taken; only the orientation is kept, else portraits would lie down.
"""

from __future__ import annotations

import re
import struct
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

PICTURE_LIMIT = 5 * 1024 * 1024
"""Bytes of one picture, wherever it comes from; phones and platforms shrink what they send to less."""

JPEG, PNG, WEBP = "image/jpeg", "image/png", "image/webp"
ENDINGS = {JPEG: "jpg", PNG: "png", WEBP: "webp"}

_PNG_START = b"\x89PNG\r\n\x1a\n"
_ORIENTATION = 0x0112
_DRAWN_PNG = frozenset(b"IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP cICP sBIT bKGD pHYs acTL fcTL fdAT".split())
"""Chunks that make the picture (PNG, third edition, 11); whatever else a program wrote into it goes."""
_DRAWN_WEBP = frozenset({b"VP8X", b"VP8 ", b"VP8L", b"ALPH", b"ANIM", b"ANMF", b"ICCP"})
"""Chunks that make the picture (RFC 9649, 2.7)."""
_MARKER = re.compile(rb"\xff[^\x00\x01\xd0-\xd7\xff]")
"""What ends a scan's data: a marker that is neither a stuffed 0xFF nor a restart (ITU T.81, B.1.1.3)."""


def kind_of(data: bytes) -> str | None:
    """The MIME type that the first bytes tell, whatever a name or a browser says; None for anything else."""
    if data.startswith(b"\xff\xd8\xff"):
        return JPEG
    if data.startswith(_PNG_START):
        return PNG
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return WEBP
    return None


def without_metadata(data: bytes) -> bytes:
    """The same picture without place, device and remarks. Raises ValueError for a broken file."""
    kind = kind_of(data)
    try:
        if kind == JPEG:
            return _clean_jpeg(data)
        if kind == PNG:
            return _clean_png(data)
        if kind == WEBP:
            return _clean_webp(data)
    except (struct.error, IndexError) as broken:
        raise ValueError("the picture is cut off") from broken
    raise ValueError("neither JPEG, PNG nor WebP")


def _clean_jpeg(data: bytes) -> bytes:
    """Keeps what is needed to draw: no APP1 (EXIF, XMP), no remarks, nothing behind the end of the picture.

    Phones append further pictures there, each with the place in an EXIF block of its own.
    """
    kept = [b"\xff\xd8"]
    orientation = 1
    for marker, segment in _jpeg_segments(data):
        if marker == 0xE1 and segment[4:10] == b"Exif\0\0":
            orientation = _exif_orientation(segment[10:])
        elif _is_drawn(marker, segment):
            kept.append(segment)
    if 1 < orientation <= 8:
        kept.insert(1, _orientation_segment(orientation))
    return b"".join(kept)


def _is_drawn(marker: int, segment: bytes) -> bool:
    if marker == 0xE2:
        return segment[4:15] == b"ICC_PROFILE"
    # Of the application segments, JFIF's and Adobe's tell how colours are meant; 0xFE is a comment.
    return marker in {0xE0, 0xEE} or not (0xE0 <= marker <= 0xEF or marker == 0xFE)


def _jpeg_segments(data: bytes) -> Iterator[tuple[int, bytes]]:
    """(marker, its bytes) from after the start to the end mark; a scan comes with its data."""
    position = 2
    while True:
        if data[position] != 0xFF:
            raise ValueError("the picture is damaged")
        marker = data[position + 1]
        if marker == 0xFF:  # fill bytes may stand before a marker
            position += 1
            continue
        if marker == 0xD9:
            yield marker, data[position : position + 2]
            return
        (length,) = struct.unpack_from(">H", data, position + 2)
        end = position + 2 + length
        if length < 2 or end > len(data):
            raise ValueError("the picture is cut off")
        if marker == 0xDA:
            following = _MARKER.search(data, end)
            if following is None:
                # Browsers draw a picture that lacks its end mark; it is given one.
                yield marker, data[position:]
                yield 0xD9, b"\xff\xd9"
                return
            end = following.start()
        yield marker, data[position:end]
        position = end


def _exif_orientation(tiff: bytes) -> int:
    """The orientation (1 to 8) in an EXIF block, 1 when it says nothing readable."""
    order = {b"II": "<", b"MM": ">"}.get(tiff[:2])
    if order is None or len(tiff) < 10:
        return 1
    (start,) = struct.unpack_from(f"{order}I", tiff, 4)
    if start + 2 > len(tiff):
        return 1
    (entries,) = struct.unpack_from(f"{order}H", tiff, start)
    for index in range(min(entries, 200)):
        place = start + 2 + 12 * index
        if place + 12 > len(tiff):
            return 1
        tag, kind, _count, value = struct.unpack_from(f"{order}HHIH", tiff, place)
        if tag == _ORIENTATION and kind == 3:
            return int(value)
    return 1


def _orientation_segment(orientation: int) -> bytes:
    """An APP1 segment that says nothing but how to turn the picture."""
    directory = struct.pack(">HHHIHHI", 1, _ORIENTATION, 3, 1, orientation, 0, 0)
    body = b"Exif\0\0" + b"MM\0\x2a" + struct.pack(">I", 8) + directory
    return b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body


def _clean_png(data: bytes) -> bytes:
    kept = [_PNG_START]
    position = len(_PNG_START)
    while position < len(data):
        length, kind = struct.unpack_from(">I4s", data, position)
        end = position + 12 + length
        if end > len(data):
            raise ValueError("the picture is cut off")
        if kind in _DRAWN_PNG:
            kept.append(data[position:end])
        position = end
        if kind == b"IEND":  # what stands behind the end is no picture
            break
    return b"".join(kept)


def _clean_webp(data: bytes) -> bytes:
    kept = []
    position = 12
    while position < len(data):
        kind, length = struct.unpack_from("<4sI", data, position)
        end = position + 8 + length + length % 2
        if position + 8 + length > len(data):
            raise ValueError("the picture is cut off")
        chunk = data[position:end]
        if kind == b"VP8X":
            flags = chunk[8] & ~0b0000_1100  # the bits that announce EXIF and XMP
            chunk = chunk[:8] + bytes([flags]) + chunk[9:]
        if kind in _DRAWN_WEBP:
            kept.append(chunk)
        position = end
    body = b"WEBP" + b"".join(kept)
    return b"RIFF" + struct.pack("<I", len(body)) + body
