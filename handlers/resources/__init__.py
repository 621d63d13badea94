"""Tools and outputs of practices: what they are, in which language, under which licence, and where."""

from handlers.resources.commands import feature

__all__ = ["feature"]
