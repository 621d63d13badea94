"""Plans: one page from five questions, or from what worked elsewhere; and what became of it, told to the original."""

from handlers.plans.commands import feature

__all__ = ["feature"]
