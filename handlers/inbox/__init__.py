"""Inbox: what could not be brought, the last answers that vanish, and which channel a person is written to first."""

from handlers.inbox.commands import feature

__all__ = ["feature"]
