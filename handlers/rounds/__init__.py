"""Peer rounds: every few weeks members meet in pairs or small groups, with as few repeats as there can be."""

from handlers.rounds.commands import feature

__all__ = ["feature"]
