"""Help and the way out: what Kith can do, for whom, with examples that work; and /cancel, which works everywhere."""

from handlers.help.commands import feature

__all__ = ["feature"]
