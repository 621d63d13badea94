"""Contact: a member writes to coordinators through Kith, under a number; the answer comes back in the same chat."""

from handlers.contact.commands import feature

__all__ = ["feature"]
