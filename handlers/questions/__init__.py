"""Questions: what worked elsewhere, found in any language; asked of people where the library has no answer; /find."""

from handlers.questions.commands import feature

__all__ = ["feature"]
