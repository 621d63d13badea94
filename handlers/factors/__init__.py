"""Success factors: which of them practices cite, how often and where; and how their words are kept tidy."""

from handlers.factors.commands import feature

__all__ = ["feature"]
