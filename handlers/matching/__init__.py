"""Matching: what members offer and look for, and who may suit whom, with the reasons said."""

from handlers.matching.commands import feature

__all__ = ["feature"]
