"""The task force: members ask for help with a topic and a deadline, one of the task force takes it and answers."""

from handlers.taskforce.commands import feature

__all__ = ["feature"]
