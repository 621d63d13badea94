"""Figures: what activities add up to, for oneself, a section, a country, the network, and how that grew.

It stores nothing of its own: storage keeps the sums, and beside them the random marks of authors, which lead to
nobody but through the activities; these answer for them when a person is handed their data or is erased.
"""

from handlers.statistics.commands import feature

__all__ = ["feature"]
