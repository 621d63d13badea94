"""Files are freed of what they tell of their author, or refused with the reason; nothing else about them changes."""

from __future__ import annotations

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.kit.documents import MIMES, read_document
from tests.handlers.introductions.files import everything_in, told_docx, told_jpeg, told_odt, told_pdf

SECRET = "Ana-Tsiklauri-Private"


@pytest.mark.parametrize(
    ("data", "ending"),
    ((told_pdf(SECRET), "pdf"), (told_docx(SECRET), "docx"), (told_odt(SECRET), "odt")),
    ids=("pdf", "docx", "odt"),
)
def test_what_a_file_tells_of_its_author_is_gone(data: bytes, ending: str) -> None:
    assert SECRET.encode() in everything_in(data)
    clean = read_document(data, "exe")
    assert (clean.trouble, clean.ending, clean.told) == (None, ending, True)
    assert SECRET.encode() not in everything_in(clean.data)
    assert clean.name == f"document.{ending}"
    again = read_document(clean.data, "")
    assert (again.trouble, again.ending) == (None, ending), "what was cleaned can be read"


def test_the_words_themselves_stay() -> None:
    with zipfile.ZipFile(io.BytesIO(read_document(told_docx(SECRET), "docx").data)) as package:
        assert package.read("word/document.xml") == b"<w:document>We plant trees</w:document>"
    with zipfile.ZipFile(io.BytesIO(read_document(told_odt(SECRET), "odt").data)) as package:
        assert package.infolist()[0].filename == "mimetype"
        assert package.infolist()[0].compress_type == zipfile.ZIP_STORED


@pytest.mark.parametrize(
    ("more", "trouble"),
    (
        ({"word/comments.xml": b"<w:comment w:author='Ana'/>"}, "people"),
        ({"word/people.xml": b"<w15:person/>"}, "people"),
        ({"word/footer.xml": b"<w:p><w:ins w:author='Ana'>x</w:ins></w:p>"}, "people"),
        ({"word/vbaProject.bin": b"macro"}, "kind"),
        ({"word/embeddings/oleObject1.bin": b"sheet"}, "kind"),
        ({"word/media/image2.jpeg": b"\xff\xd8\xff broken"}, "broken"),
    ),
)
def test_what_cannot_be_cleaned_is_refused(more: dict[str, bytes], trouble: str) -> None:
    assert read_document(told_docx(SECRET, more=more), "docx").trouble == trouble


def test_locked_and_hidden_files_are_refused() -> None:
    from pypdf import PdfWriter

    locked, carrying = PdfWriter(), PdfWriter()
    for writer in (locked, carrying):
        writer.add_blank_page(9, 9)
    locked.encrypt("secret")
    carrying.add_attachment("names.txt", b"Ana")
    for writer, trouble in ((locked, "locked"), (carrying, "people")):
        written = io.BytesIO()
        writer.write(written)
        assert read_document(written.getvalue(), "pdf").trouble == trouble


@pytest.mark.parametrize(
    ("data", "ending"), ((b"MZ\x90\0", "exe"), (told_jpeg(), "jpg"), (b"\xff\xfe\0a", "txt"), (b"a", ""))
)
def test_other_kinds_are_refused(data: bytes, ending: str) -> None:
    assert read_document(data, ending).trouble == "kind"


def test_plain_text_is_passed_as_it_is() -> None:
    assert read_document(b"tree; 12\n", "csv").data == b"tree; 12\n"
    assert read_document("ხეები".encode(), "md").name == "document.txt"


@given(
    st.binary(max_size=200),
    st.sampled_from(("", "pdf", "docx", "txt", "zip")),
    st.sampled_from((b"", b"%PDF-", b"PK\x03\x04")),
)
def test_no_file_breaks_it(data: bytes, ending: str, start: bytes) -> None:
    found = read_document(start + data, ending)
    assert found.trouble in {None, "kind", "locked", "people", "broken"}
    assert found.trouble is not None or found.ending in MIMES


def test_a_bomb_is_not_unpacked() -> None:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("word/document.xml", bytes(100 * 1024 * 1024))
    assert read_document(written.getvalue(), "docx").trouble == "broken"
