"""United networks: proposed, agreed and left by owners; what each item is for; one profile and one count in both."""

from handlers.federation.commands import feature

__all__ = ["feature"]
