"""Files as people send them on: told by their first bytes, freed of what they tell about their author. Pure.

What stands in the text itself is the sender's own affair; what programs write beside it goes, or the file is refused.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from handlers.kit.pictures import kind_of, without_metadata

if TYPE_CHECKING:
    from pypdf.generic import DictionaryObject, StreamObject

FILE_LIMIT = 10 * 1024 * 1024
"""Bytes of one file; half of what a Telegram bot may fetch, because cleaning holds it in memory twice."""
_UNPACKED = 80 * 1024 * 1024
_MOST_PARTS = 3000

MIMES = {
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "odt": "application/vnd.oasis.opendocument.text",
    "ods": "application/vnd.oasis.opendocument.spreadsheet",
    "odp": "application/vnd.oasis.opendocument.presentation",
    "csv": "text/csv",
    "txt": "text/plain",
}
"""What can be passed on, by the ending that it is given."""
_MAIN_PART = {"docx": "word/document.xml", "xlsx": "xl/workbook.xml", "pptx": "ppt/presentation.xml"}
_ODF = {MIMES[ending]: ending for ending in ("odt", "ods", "odp")}

_OFFICE = "http://schemas.openxmlformats.org"
_EMPTY_PARTS = {
    "docProps/core.xml": f'<cp:coreProperties xmlns:cp="{_OFFICE}/package/2006/metadata/core-properties"/>',
    "docProps/app.xml": f'<Properties xmlns="{_OFFICE}/officeDocument/2006/extended-properties"/>',
    "docProps/custom.xml": f'<Properties xmlns="{_OFFICE}/officeDocument/2006/custom-properties"/>',
    "meta.xml": (
        '<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:version="1.3">'
        "<office:meta/></office:document-meta>"
    ),
}
"""Parts that say who made it, when and with what. A part that is missing breaks the file, an empty one does not."""
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_OF_PEOPLE = re.compile(r"comment|people|persons|revisions|users", re.IGNORECASE)
"""Parts that name people: who remarked what, who changed what."""
_BESIDE = re.compile(r"customXml/item\d*\.xml|.*/printerSettings\d*\.bin", re.IGNORECASE)
"""What an office keeps beside a text: fields of its document store, the names of its printers."""
_CHANGED = re.compile(
    rb"<w:(?:ins|del|moveFrom|moveTo|rPrChange|pPrChange)[ >]|<text:tracked-changes|<office:annotation"
)
_LOCAL_PATH = re.compile(rb'Target="file:[^"]*"', re.IGNORECASE)
_NAMED = re.compile(rb'(?:userName|lastModifiedBy|w:author)="[^"]+"')
_OPAQUE = (".bin", ".emf", ".wmf", ".tif", ".tiff", ".heic")
"""Parts that cannot be looked into: embedded files, macros, drawings of other programs."""
_PICTURE = re.compile(r"\.(?:jpe?g|png|webp)$", re.IGNORECASE)

_PDF_TELLS = ("/Metadata", "/PieceInfo", "/LastModified", "/AF")


@dataclass(frozen=True, slots=True)
class Document:
    """A file freed of metadata. `trouble` instead of data: "kind" (of none that can be cleaned), "locked", "people"
    (it names who remarked or changed what), "broken".

    told: it did say something about its author, which is gone now.
    """

    ending: str
    data: bytes = b""
    told: bool = False
    trouble: str | None = None

    @property
    def name(self) -> str:
        """Neutral: a file's own name tells of people and places."""
        return f"document.{self.ending}"

    @property
    def mime(self) -> str:
        return MIMES[self.ending]


class _Refused(ValueError):
    """It cannot be cleaned; the word says why."""


def read_document(data: bytes, ending: str) -> Document:
    """The file without what it tells of its author. ending: of the name it came with; only believed for plain text."""
    try:
        if data.startswith(b"%PDF-"):
            return _clean_pdf(data)
        if data.startswith(b"PK\x03\x04"):
            return _clean_package(data)
        return _plain(data, ending)
    except _Refused as refused:
        return Document(ending, trouble=str(refused))


def _plain(data: bytes, ending: str) -> Document:
    """Text says nothing beside its words; whatever else it is has no zero byte and reads as UTF-8."""
    if ending not in {"txt", "csv", "md"} or b"\0" in data:
        raise _Refused("kind")
    try:
        data.decode()
    except UnicodeDecodeError:
        raise _Refused("kind") from None
    return Document("csv" if ending == "csv" else "txt", data)


# --- word processors, sheets and slides: packages of parts


def _clean_package(data: bytes) -> Document:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            return _clean_parts(package)
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, KeyError, OSError):
        raise _Refused("broken") from None


def _clean_parts(package: zipfile.ZipFile) -> Document:
    parts = package.infolist()
    if len(parts) > _MOST_PARTS or sum(part.file_size for part in parts) > _UNPACKED:
        raise _Refused("broken")
    if any(part.flag_bits & 1 for part in parts):
        raise _Refused("locked")
    ending = _kind_of_package(package)
    written, told = io.BytesIO(), False
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as clean:
        for part in parts:
            if part.is_dir():
                continue
            before = package.read(part)
            after = _clean_part(part.filename, before)
            told = told or after != before
            # A new entry: the old one holds when it was written, and on which system.
            kind = zipfile.ZIP_STORED if part.filename == "mimetype" else zipfile.ZIP_DEFLATED
            clean.writestr(zipfile.ZipInfo(part.filename), after, compress_type=kind)
    return Document(ending, written.getvalue(), told)


def _kind_of_package(package: zipfile.ZipFile) -> str:
    names = set(package.namelist())
    if "mimetype" in names:
        ending = _ODF.get(package.read("mimetype").decode("ascii", "replace").strip())
    else:
        ending = next((ending for ending, part in _MAIN_PART.items() if part in names), None)
    if ending is None:
        raise _Refused("kind")
    return ending


def _clean_part(name: str, data: bytes) -> bytes:
    if name in _EMPTY_PARTS:
        return f"{_HEAD}{_EMPTY_PARTS[name]}".encode()
    if _BESIDE.fullmatch(name):
        return b"<nothing/>" if name.endswith(".xml") else b""
    if _OF_PEOPLE.search(name):
        raise _Refused("people")
    if _PICTURE.search(name) or kind_of(data) is not None:
        return _clean_picture(data)
    if name.endswith((".xml", ".rels")):
        if _CHANGED.search(data):
            raise _Refused("people")
        return _NAMED.sub(_unnamed, _LOCAL_PATH.sub(b'Target="file:///document"', data))
    if name.lower().endswith(_OPAQUE):
        raise _Refused("kind")
    return data


def _unnamed(found: re.Match[bytes]) -> bytes:
    return found[0].partition(b"=")[0] + b'=""'


def _clean_picture(data: bytes) -> bytes:
    try:
        return without_metadata(data)
    except ValueError:
        raise _Refused("broken") from None


# --- PDF


def _clean_pdf(data: bytes) -> Document:
    from pypdf import PdfReader, PdfWriter  # rarely needed
    from pypdf.errors import PyPdfError

    try:
        reader = PdfReader(io.BytesIO(data))
        _demand(not reader.is_encrypted, "locked")
        told = bool(reader.metadata) or reader.xmp_metadata is not None
        writer = PdfWriter(clone_from=reader)
        writer.metadata = None
        for one in writer._objects:  # noqa: SLF001 - the library shows no other way to every object
            told = _clean_pdf_object(one) or told
        writer.compress_identical_objects(
            remove_duplicates=False, remove_unreferenced=True
        )  # what was cut off goes too
        written = io.BytesIO()
        writer.write(written)
    except _Refused:
        raise
    except (PyPdfError, ValueError, TypeError, KeyError, AttributeError, IndexError, RecursionError, OSError):
        raise _Refused("broken") from None  # what the library says about a damaged file is of many kinds
    return Document("pdf", written.getvalue(), told)


def _demand(holds: bool, why: str) -> None:
    if not holds:
        raise _Refused(why)


def _clean_pdf_object(one: object) -> bool:
    """Take from one object of a PDF, and all that stands in it, what tells of people; whether there was anything."""
    from pypdf.generic import ArrayObject, DictionaryObject, StreamObject

    if isinstance(one, ArrayObject):
        return sum(_clean_pdf_object(part) for part in one) > 0  # every one, where any() would stop at the first
    if not isinstance(one, DictionaryObject):
        return False
    if "/EmbeddedFiles" in one or one.get("/Type") == "/EmbeddedFile":
        raise _Refused("people")  # another file inside, with whatever that tells
    told = sum(one.pop(key, None) is not None for key in _PDF_TELLS) > 0
    if one.get("/Subtype") not in {None, "/Widget"} and "/Rect" in one:
        told = _unsign(one) or told
    if isinstance(one, StreamObject):
        told = _clean_pdf_picture(one) or told
    return sum(_clean_pdf_object(part) for part in one.values()) > 0 or told


def _clean_pdf_picture(stream: StreamObject) -> bool:
    """A photograph stands in a PDF as its camera wrote it."""
    before = stream._data  # noqa: SLF001 - as it stands in the file
    if "/DCTDecode" not in str(stream.get("/Filter", "")) or kind_of(before) is None:
        return False
    stream._data = _clean_picture(before)  # noqa: SLF001
    return len(stream._data) != len(before)  # noqa: SLF001


def _unsign(remark: DictionaryObject) -> bool:
    """Who wrote a remark, and when."""
    keys = [key for key in ("/T", "/NM", "/M", "/CreationDate") if key in remark]
    for key in keys:
        del remark[key]
    return bool(keys)
