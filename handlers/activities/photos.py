"""Pictures: which ones are taken, and what is cut out of them before they are kept. Pure.

A phone writes into its pictures where and when they were made; in difficult circumstances that finds people.
"""

from __future__ import annotations

from typing import Literal

JPEG = "image/jpeg"
PNG = "image/png"
LARGEST = 8 * 1024 * 1024
"""Bytes of one picture; phones shrink what they send to less."""

_PNG_START = b"\x89PNG\r\n\x1a\n"
_PNG_NEEDED = frozenset({b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP"})


def kind_of(data: bytes) -> str | None:
    """The picture's media type; None for anything but JPEG and PNG."""
    if data[:3] == b"\xff\xd8\xff":
        return JPEG
    return PNG if data[:8] == _PNG_START else None


def without_traces(data: bytes) -> bytes | None:
    """The same picture without place, time, device and notes; None when it is broken or no picture we take."""
    kind = kind_of(data)
    if kind is None:
        return None
    return _bare_jpeg(data) if kind == JPEG else _bare_png(data)


def _bare_jpeg(data: bytes) -> bytes | None:
    """ISO/IEC 10918-1, annex B: marker segments, and coded data after each scan header, up to the end marker.

    Notes of applications are left out, but for the colour profile and Adobe's colour transform; of Exif only the way
    up stays. Whatever stands behind the end (a phone's film clip) goes.
    """
    kept = [b"\xff\xd8"]
    at = 2
    while at + 2 <= len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if marker == 0xFF:  # a fill byte
            at += 1
            continue
        if marker == 0xD9:
            return b"".join((*kept, b"\xff\xd9"))
        end = at + 2 + int.from_bytes(data[at + 2 : at + 4])
        if end > len(data) or end < at + 4:
            return None
        kept.append(_bare_segment(marker, data[at:end]))
        at = end
        if marker == 0xDA:
            end = _scan_end(data, at)
            kept.append(data[at:end])
            at = end
    return None


def _bare_segment(marker: int, segment: bytes) -> bytes:
    if marker == 0xE1:
        return _way_up(segment)
    if marker == 0xE2:
        return segment if segment[4:15] == b"ICC_PROFILE" else b""
    if 0xE3 <= marker <= 0xED or marker in {0xEF, 0xFE}:
        return b""
    return segment


def _scan_end(data: bytes, at: int) -> int:
    """Where coded data ends: at the next marker that is neither a restart nor a stuffed zero."""
    while True:
        at = data.find(b"\xff", at)
        if at < 0 or at + 1 >= len(data):
            return len(data)
        if data[at + 1] not in _INSIDE_SCAN:
            return at
        at += 2


_INSIDE_SCAN = frozenset({0x00, *range(0xD0, 0xD8)})


def _way_up(segment: bytes) -> bytes:
    """An Exif segment (TIFF 6.0 inside) that says nothing but which side is up; empty when that is plain."""
    if segment[4:10] != b"Exif\0\0" or len(segment) < 20:
        return b""
    tiff = segment[10:]
    order: Literal["little", "big"] = "little" if tiff[:2] == b"II" else "big"
    first = int.from_bytes(tiff[4:8], order)
    for entry in range(int.from_bytes(tiff[first : first + 2], order)):
        at = first + 2 + 12 * entry
        if int.from_bytes(tiff[at : at + 2], order) == _ORIENTATION:
            turned = int.from_bytes(tiff[at + 8 : at + 10], order)
            return _PLAIN_EXIF + turned.to_bytes(2) + b"\0\0\0\0\0\0" if 2 <= turned <= 8 else b""
    return b""


_ORIENTATION = 0x0112
_PLAIN_EXIF = b"\xff\xe1\x00\x22Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01"
"""An APP1 segment with one entry, orientation, as far as its value (34 bytes in all after the marker)."""


def _bare_png(data: bytes) -> bytes | None:
    """PNG (ISO/IEC 15948), 5.3: chunks of length, type, data and check; only those that make the picture are kept."""
    kept = [_PNG_START]
    at = 8
    while at + 12 <= len(data):
        end = at + 12 + int.from_bytes(data[at : at + 4])
        name = data[at + 4 : at + 8]
        if end > len(data):
            return None
        if name in _PNG_NEEDED:
            kept.append(data[at:end])
        if name == b"IEND":
            return b"".join(kept)
        at = end
    return None
