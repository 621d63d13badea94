"""Teams: who does a project together, their tasks, decisions, links and local contacts, and their meetings."""

from handlers.teams.commands import feature

__all__ = ["feature"]
