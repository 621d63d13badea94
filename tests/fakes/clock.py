"""A clock that stands still until a test moves it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo


class Clock:
    """Call it for the instant. Starts on a Wednesday morning in spring."""

    def __init__(self, start: datetime = datetime(2030, 3, 13, 9, 0, tzinfo=UTC)) -> None:
        self.now = start

    def __call__(self) -> datetime:
        return self.now

    def pass_(self, **duration: float) -> None:
        """Let time pass: minutes=5, days=1."""
        self.now += timedelta(**duration)

    def move_to(self, local: str, *, zone: str = "UTC") -> None:
        """Set the wall clock of a zone: "2030-03-14 08:00"."""
        self.now = datetime.fromisoformat(local).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)
