"""The composition root: the one file that knows everyone. Builds, connects, decides nothing."""

from __future__ import annotations

import hmac
import secrets
from datetime import timedelta
from typing import TYPE_CHECKING

from bot.deciding import houses_for
from handlers.kit.context import House

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.platforms.contract import Platform
    from handlers.kit.texts import Texts

EDIT_WINDOW = timedelta(days=2)
"""How long an edited message still changes the answer it gave; Telegram lets people edit for two days."""


def lend(texts: Texts, platforms: Mapping[str, Platform], *, secret: str, demo: bool) -> dict[str, House]:
    """What handlers get from the outer side, by platform."""

    def sign(text: str) -> str:
        return hmac.new(secret.encode(), text.encode(), "sha256").hexdigest()

    house = House(
        languages=texts.languages,
        token=lambda: secrets.token_urlsafe(12),
        sign=sign,
        demo=demo,
    )
    return houses_for(house, {name: platform.link for name, platform in platforms.items()})
