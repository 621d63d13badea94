"""The house with a model that knows a few words of four languages to mean the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.fakes.embedder import FakeEmbedder
from tests.handlers.questions.shelf import SAME
from tests.houses import House

if TYPE_CHECKING:
    from storage.engine import Database


@pytest.fixture
def house(database: Database) -> House:
    return House(database, embedder=FakeEmbedder(SAME))
