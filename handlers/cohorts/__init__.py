"""Learning cohorts: a few people, somebody who leads them, sessions in everyone's time, a record at the end."""

from handlers.cohorts.commands import feature

__all__ = ["feature"]
