"""Linking: one person on several channels, by a code and two yeses; and apart again."""

from handlers.linking.commands import feature

__all__ = ["feature"]
