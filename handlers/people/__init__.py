"""People: first contact, profile, language, clock, joining, and what is held about somebody."""

from handlers.people.commands import feature

__all__ = ["feature"]
