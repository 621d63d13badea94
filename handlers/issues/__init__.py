"""Local issues: what a section struggles with, "same here" from others, and the practices that may help."""

from handlers.issues.commands import feature

__all__ = ["feature"]
