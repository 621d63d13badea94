"""Reminders: of a person, of a section; made in words, said in time. The room's table of contents."""

from __future__ import annotations

from handlers.kit.feature import Feature
from handlers.reminders import arriving, calendars, commands, duties, lists, travelling
from handlers.reminders.form import PICK, REMIND

feature = Feature("reminders", stores=duties.STORES)

feature.command("remind", private=True, asks=True, rest=True, opens="reminders.remind")(commands.remind)
feature.command("reminders", private=True, reads=True)(lists.reminders)
feature.reader(commands.read)
feature.form(REMIND)
feature.form(PICK)

feature.button("page", private=True, reads=True)(lists.turn)
feature.button("open", private=True, reads=True)(lists.open_one)
feature.button("change", private=True, asks=True)(commands.change)
feature.button("cancel", private=True)(lists.cancel)
feature.button("restore", private=True)(lists.restore)
feature.button("pause", private=True)(lists.pause)
feature.button("resume", private=True)(lists.resume)

feature.button("done", private=True)(arriving.done)
feature.button("later", private=True)(arriving.later)
feature.button("pick", private=True, asks=True)(arriving.pick)
feature.button("skip", private=True)(arriving.skip)
feature.button("unskip", private=True)(arriving.unskip)

feature.button("section", private=True, reads=True)(lists.section)
feature.button("for-section", private=True, asks=True)(commands.for_section)
feature.button("follow", private=True)(lists.follow)

feature.button("calendar", private=True, reads=True)(calendars.show)
feature.button("calendar-make", private=True)(calendars.make)
feature.button("calendar-end", private=True)(calendars.end)
feature.page(calendars.PATH)(calendars.feed)

feature.zone_change(travelling.ask)
feature.button("travel", private=True)(travelling.answer)

feature.due("arrive", every=1, waiting=arriving.is_due, put_aside=arriving.put_aside)(arriving.arrive)
feature.due("follow-events", every=30, waiting=arriving.has_moved_events)(arriving.follow_events)
feature.due("recount", every=600, waiting=arriving.has_old_rules)(arriving.recount)
feature.due("prune", every=3600, waiting=arriving.has_ended)(arriving.prune)

feature.exports(duties.export)
feature.forgets(duties.forget)
