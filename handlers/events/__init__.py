"""Events and calls for taking part: posted by coordinators, answered by everybody, remembered for those who come."""

from handlers.events.commands import feature

__all__ = ["feature"]
