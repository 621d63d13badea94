"""Introductions: two sides get to know each other when both agree, and talk through Kith by the names they chose."""

from handlers.introductions.commands import feature

__all__ = ["feature"]
