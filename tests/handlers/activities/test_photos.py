"""Pictures lose what finds people, and stay the pictures they were."""

from __future__ import annotations

import struct
import zlib
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from handlers.kit.pictures import kind_of, without_metadata
from tests.handlers.activities.looking import LINE, logged

if TYPE_CHECKING:
    from tests.houses import Chat


def segment(marker: int, content: bytes) -> bytes:
    return bytes((0xFF, marker)) + struct.pack(">H", len(content) + 2) + content


def exif(*, orientation: int, order: str = "<") -> bytes:
    """Exif as a phone writes it: the way up, and a place in a directory of its own."""
    mark = b"II*\0" if order == "<" else b"MM\0*"
    entries = struct.pack(f"{order}HHIHH", 0x0112, 3, 1, orientation, 0) + struct.pack(f"{order}HHII", 0x8825, 4, 1, 60)
    return b"Exif\0\0" + mark + struct.pack(f"{order}IH", 8, 2) + entries + b"\0" * 8 + b"N 41.7151 E 44.8271"


SCAN = segment(0xDA, b"\x01\x01\x00\x00\x3f\x00") + b"\x12\xff\x00\x34\xff\xd0\x56"
COLOURS = segment(0xE2, b"ICC_PROFILE\0profile")
ADOBE = segment(0xEE, b"Adobe\0d\0\0\0\0\0")


def jpeg(*parts: bytes) -> bytes:
    return b"\xff\xd8" + b"".join(parts) + SCAN + b"\xff\xd9"


def chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


def test_place_device_and_notes_are_cut_out() -> None:
    photo = jpeg(
        segment(0xE0, b"JFIF\0\x01\x01\0\0\x01\0\x01\0\0"),
        segment(0xE1, exif(orientation=1)),
        segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0<x>Tbilisi</x>"),
        segment(0xED, b"Photoshop 3.0\0IPTC by Ana"),
        segment(0xFE, b"made by Ana"),
        COLOURS,
        ADOBE,
    )
    bare = without_metadata(photo + b"a film clip behind the end")
    for trace in (b"41.7151", b"Tbilisi", b"Ana", b"film", b"Exif"):
        assert trace not in bare
    assert COLOURS in bare
    assert ADOBE in bare
    assert bare.endswith(SCAN + b"\xff\xd9")


def test_the_way_up_is_kept() -> None:
    for order in "<>":
        bare = without_metadata(jpeg(segment(0xE1, exif(orientation=6, order=order))))
        assert b"41.7151" not in bare
        assert bare[2:4] == b"\xff\xe1"
        tiff = bare[12 : 4 + struct.unpack(">H", bare[4:6])[0]]
        assert struct.unpack(">HHIH", tiff[10:20]) == (0x0112, 3, 1, 6)


def test_several_scans_are_kept() -> None:
    progressive = b"\xff\xd8" + SCAN + segment(0xC4, b"tables") + SCAN + b"\xff\xd9"
    assert without_metadata(progressive) == progressive


def test_a_png_keeps_its_picture_alone() -> None:
    start = b"\x89PNG\r\n\x1a\n"
    parts = [
        chunk(b"IHDR", b"\0" * 13),
        chunk(b"tEXt", b"Author\0Ana"),
        chunk(b"eXIf", b"41.7151"),
        chunk(b"IDAT", b"x"),
    ]
    bare = without_metadata(start + b"".join(parts) + chunk(b"IEND", b"") + b"behind")
    assert bare == start + parts[0] + parts[3] + chunk(b"IEND", b"")


@given(st.binary(max_size=200), st.sampled_from((b"", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"\xff\xd8" + SCAN[:9])))
def test_nothing_broken_breaks_us(tail: bytes, head: bytes) -> None:
    try:
        bare = without_metadata(head + tail)
    except ValueError:
        return
    assert kind_of(bare) == kind_of(head + tail)


async def test_a_photo_goes_into_the_open_form(ana: Chat) -> None:
    await ana.says(LINE)
    await ana.sends_photo(jpeg(segment(0xE1, exif(orientation=1))))
    assert "Photos: 1 photo" in ana.last_heard
    await ana.presses("Save")
    (activity,) = logged(ana)
    with ana.house.database.begin(reads=True) as uow:
        blob = uow.blobs.get(activity.photos[0])
    assert b"41.7151" not in blob.data
    assert blob.expires_at is None
    await ana.says("/mine")
    await ana.presses("Beach")
    assert [file.alt for file in ana.last.files] == ["Photo 1 of “Beach clean-up”"]


async def test_a_photo_with_words_logs_both(ana: Chat) -> None:
    await ana.sends_photo(jpeg(), LINE)
    assert "Photos: 1 photo" in ana.last_heard


async def test_what_is_no_photo_is_refused_kindly(ana: Chat) -> None:
    await ana.says(LINE)
    await ana.sends_photo(b"GIF89a")
    assert "I cannot keep this picture" in ana.last_heard


async def test_a_webp_is_as_good_as_any(ana: Chat) -> None:
    """Browsers save pictures as WebP; the web chat takes them, so the form does."""
    from tests.platforms.local.pictures import SECRET, webp

    await ana.says(LINE)
    await ana.sends_photo(webp())
    assert "Photos: 1 photo" in ana.last_heard
    await ana.presses("Save")
    with ana.house.database.begin(reads=True) as uow:
        blob = uow.blobs.get(logged(ana)[0].photos[0])
    assert (blob.mime, blob.name) == ("image/webp", "photo.webp")
    assert SECRET not in blob.data
