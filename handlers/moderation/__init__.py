"""Reports: any item in two taps, decided by whoever answers for its place, with a word back to everybody concerned."""

from handlers.moderation.commands import feature

__all__ = ["feature"]
