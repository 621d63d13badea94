"""Networks: countries, sections, themes, members' roles and invitations, to see and to look after."""

from handlers.networks.commands import feature

__all__ = ["feature"]
