"""Projects and initiatives: posted, looked for, brought forward, shown to others, and asked about after a silence."""

from handlers.projects.commands import feature

__all__ = ["feature"]
