"""Organisations: registered, confirmed, found; schools that sections take on, and agencies that name schools."""

from handlers.organisations.commands import feature

__all__ = ["feature"]
