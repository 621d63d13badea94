"""Pictures made of the parts that the formats' standards name, with the remarks that phones put into them."""

from __future__ import annotations

import struct
import zlib

SECRET = b"41.7151N 44.8271E Nino's phone"


def png(width: int = 8, height: int = 8) -> bytes:
    """A real picture, with a remark and an EXIF chunk."""
    rows = b"".join(b"\0" + bytes((200, 90, 40)) * width for _ in range(height))
    chunks = (
        (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)),
        (b"tEXt", b"Comment\0" + SECRET),
        (b"eXIf", b"MM\0\x2a" + SECRET),
        (b"IDAT", zlib.compress(rows)),
        (b"IEND", b""),
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(_png_chunk(kind, body) for kind, body in chunks)


def _png_chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def exif(orientation: int, order: str = ">") -> bytes:
    """An APP1 segment with an orientation and a place."""
    directory = struct.pack(f"{order}HHHIHH", 1, 0x0112, 3, 1, orientation, 0) + struct.pack(f"{order}I", 0)
    mark = b"MM\0\x2a" if order == ">" else b"II\x2a\0"
    return jpeg_segment(0xE1, b"Exif\0\0" + mark + struct.pack(f"{order}I", 8) + directory + SECRET)


def jpeg_segment(marker: int, body: bytes) -> bytes:
    return bytes((0xFF, marker)) + struct.pack(">H", len(body) + 2) + body


def jpeg(*extra: bytes, tail: bytes = b"") -> bytes:
    """The skeleton of a picture: what stands where in a JPEG, with data that looks like a scan's."""
    return b"".join(
        (
            b"\xff\xd8",
            jpeg_segment(0xE0, b"JFIF\0\x01\x01\0\0\x01\0\x01\0\0"),
            *extra,
            jpeg_segment(0xDB, bytes(65)),
            jpeg_segment(0xC0, bytes(15)),
            jpeg_segment(0xDA, bytes(10)) + b"scan\xff\x00data\xff\xd0more",
            b"\xff\xd9",
            tail,
        )
    )


def webp() -> bytes:
    """An extended WebP with EXIF and XMP."""
    chunks = (
        (b"VP8X", bytes((0b0000_1100, 0, 0, 0)) + bytes(6)),
        (b"VP8 ", b"frame"),
        (b"EXIF", SECRET),
        (b"XMP ", SECRET),
    )
    body = b"WEBP" + b"".join(
        kind + struct.pack("<I", len(data)) + data + bytes(len(data) % 2) for kind, data in chunks
    )
    return b"RIFF" + struct.pack("<I", len(body)) + body
