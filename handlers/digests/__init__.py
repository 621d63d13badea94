"""Digests: what is ahead of a member and new in what they follow, when they want it. The room's table of contents."""

from __future__ import annotations

from handlers.digests import commands, due, duties, following
from handlers.kit.feature import Feature

feature = Feature("digests", stores=duties.STORES)

feature.command("digest", private=True, rest=True)(commands.digest)

feature.button("show", private=True, reads=True)(commands.show)
feature.button("cadence", private=True)(commands.cadence)
feature.button("days", private=True, reads=True)(commands.days)
feature.button("day", private=True)(commands.day)
feature.button("hours", private=True, reads=True)(commands.hours)
feature.button("hour", private=True)(commands.hour)
feature.button("themes", private=True, reads=True)(commands.themes)
feature.button("theme", private=True)(commands.theme)
feature.button("mondays", private=True)(commands.mondays)
feature.button("preview", private=True, reads=True)(commands.preview)
feature.button("news", private=True, reads=True)(commands.news)
feature.button("rest", private=True, reads=True)(commands.rest)

feature.button("following", private=True, reads=True)(following.following)
feature.button("follow", private=True)(following.follow)
feature.button("unfollow", private=True)(following.unfollow)
feature.button("offer", private=True, reads=True)(following.offer)
feature.button("toggle", private=True)(following.toggle)

feature.zone_change(commands.moved)

feature.due("send", every=5, put_aside=due.put_aside, waiting=due.is_due, reads=True)(due.send)
feature.due("coordinators", every=300, waiting=due.has_new_coordinators)(due.welcome_coordinators)
feature.due("prune", every=3600, waiting=due.has_old)(due.prune)

feature.exports(duties.export)
feature.forgets(duties.forget)
