"""Pictures and files that tell on their author, in every corner where programs write such things."""

from __future__ import annotations

import io
import struct
import zipfile

from tests.platforms.local import pictures

GPS = b"41.7151N 44.8271E Vera St 17"


def told_jpeg(secret: bytes = GPS) -> bytes:
    """With the place in EXIF, XMP, a remark, and what phones append behind the end."""
    whole = pictures.jpeg()
    tiff = b"MM\0\x2a" + struct.pack(">I", 8) + struct.pack(">HHHIHHI", 1, 0x0112, 3, 1, 6, 0, 0) + secret
    parts = [
        _segment(0xE1, b"Exif\0\0" + tiff),
        _segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + secret),
        _segment(0xFE, secret),
        _segment(0xED, b"Photoshop 3.0\0" + secret),
    ]
    return whole[:2] + b"".join(parts) + whole[2:] + b"\xff\xd8" + secret


def _segment(marker: int, body: bytes) -> bytes:
    return bytes([0xFF, marker]) + struct.pack(">H", len(body) + 2) + body


def told_pdf(secret: str) -> bytes:
    """With author, program, XMP, a signed remark and a picture with EXIF inside."""
    from pypdf import PdfWriter
    from pypdf.generic import ArrayObject, DictionaryObject, NameObject, NumberObject, StreamObject, TextStringObject

    writer = PdfWriter()
    page = writer.add_blank_page(200, 200)
    writer.add_metadata({"/Author": secret, "/Creator": secret, "/Title": secret})
    xmp = StreamObject()
    xmp._data = f"<x>{secret}</x>".encode()
    writer._root_object[NameObject("/Metadata")] = writer._add_object(xmp)
    corners = ArrayObject([NumberObject(value) for value in (0, 0, 9, 9)])
    remark = DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Annot"),
            NameObject("/Subtype"): NameObject("/Text"),
            NameObject("/Rect"): corners,
            NameObject("/T"): TextStringObject(secret),
            NameObject("/Contents"): TextStringObject("please look"),
        }
    )
    page[NameObject("/Annots")] = ArrayObject([writer._add_object(remark)])
    picture = StreamObject()
    picture._data = told_jpeg(secret.encode())
    picture[NameObject("/Type")] = NameObject("/XObject")
    picture[NameObject("/Subtype")] = NameObject("/Image")
    picture[NameObject("/Filter")] = NameObject("/DCTDecode")
    drawn = DictionaryObject({NameObject("/Im0"): writer._add_object(picture)})
    page[NameObject("/Resources")] = DictionaryObject({NameObject("/XObject"): drawn})
    page[NameObject("/PieceInfo")] = TextStringObject(secret)
    written = io.BytesIO()
    writer.write(written)
    return written.getvalue()


def told_docx(secret: str, *, more: dict[str, bytes] | None = None) -> bytes:
    """With author, last editor, template path, thumbnail and a picture with EXIF inside."""
    parts = {
        "[Content_Types].xml": b"<Types/>",
        "_rels/.rels": b"<Relationships/>",
        "word/document.xml": b"<w:document>We plant trees</w:document>",
        "word/_rels/settings.xml.rels": f'<Relationship Target="file:///C:/Users/{secret}/a.dotx"/>'.encode(),
        "word/media/image1.jpeg": told_jpeg(secret.encode()),
        "docProps/core.xml": f"<dc:creator>{secret}</dc:creator>".encode(),
        "docProps/app.xml": f"<Company>{secret}</Company>".encode(),
        "docProps/custom.xml": f"<property>{secret}</property>".encode(),
        "docProps/thumbnail.jpeg": told_jpeg(secret.encode()),
        "customXml/item1.xml": f"<owner>{secret}</owner>".encode(),
        **(more or {}),
    }
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as package:
        for name, body in parts.items():
            package.writestr(name, body)
        package.comment = secret.encode()
    return written.getvalue()


def told_odt(secret: str) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        package.writestr("content.xml", "<office:document-content>We plant trees</office:document-content>")
        package.writestr("meta.xml", f"<meta:initial-creator>{secret}</meta:initial-creator>")
    return written.getvalue()


def everything_in(data: bytes) -> bytes:
    """The bytes of a file, and of whatever is packed inside it."""
    found = [data]
    if data.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            found += [package.comment, *(package.read(name) for name in package.namelist())]
            found += [name.encode() for name in package.namelist()]
    if data.startswith(b"%PDF"):
        from pypdf import PdfReader

        reader = PdfReader(io.BytesIO(data))
        found += [repr(reader.trailer).encode(), repr(reader.metadata).encode()]
        for number in range(1, len(reader.xref[0]) + 1 if reader.xref.get(0) else 1):
            one = reader.get_object(number)
            found.append(repr(one).encode())
            found.append(getattr(one, "_data", b"") or b"")
    return b"\n".join(found)
