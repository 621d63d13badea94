"""Announcements: what coordinators tell many people at once. Whom, when and how much is asked of each is held here."""

from handlers.announcements.commands import feature

__all__ = ["feature"]
