"""Regions: countries of a network that do something together, with their notes, agenda, announcements and figures."""

from handlers.regions.commands import feature

__all__ = ["feature"]
