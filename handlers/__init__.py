"""MIDDLE: what the assistant understands and says. This list is the product on one screen, in routing order."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from handlers.kit.feature import Feature

FEATURES: tuple[Feature, ...] = ()
