"""The market of ideas: cards that others can copy, sessions in which sections show theirs, and the public gallery."""

from handlers.ideas.commands import feature

__all__ = ["feature"]
