"""Servers: a Discord server or a Telegram group of a network, what its roles mean here, its channels."""

from handlers.servers.commands import feature

__all__ = ["feature"]
