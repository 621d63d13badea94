"""The routes about networks, on one screen. Rights are checked by the functions that are called, each time anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.answer import Change, Say
from handlers.kit.feature import Feature, Param
from handlers.networks import form, inviting, members, pages

if TYPE_CHECKING:
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context

# What a network holds about persons (memberships, roles, links, requests) is answered for by the room of people.
feature = Feature("networks")
for one in (*form.FORMS, inviting.FORM):
    feature.form(one)


@feature.command("section", reads=True, params=(Param("place", pages.section_options),))
def section(ctx: Context, rest: str) -> Answer:
    return pages.open_place(ctx, rest) if rest else Say(pages.my_section(ctx))


@feature.command("country", reads=True, params=(Param("place", pages.country_options),))
def country(ctx: Context, rest: str) -> Answer:
    return pages.open_place(ctx, rest) if rest else Say(pages.my_country(ctx))


@feature.button("place", reads=True)
def on_place(ctx: Context, word: str, page: int = 0) -> Answer:
    return Change(pages.page_of(ctx, word, page))


@feature.command("network", private=True, reads=True)
def network(ctx: Context, _rest: str) -> Answer:
    return Say(pages.networks_page(ctx))


@feature.button("list", private=True, reads=True)
def on_list(ctx: Context) -> Answer:
    return Change(pages.networks_page(ctx))


@feature.button("switch", private=True)
def on_switch(ctx: Context, network_id: int) -> Answer:
    return pages.switch(ctx, network_id)


@feature.button("leave", private=True)
def on_leave(ctx: Context, section_id: int) -> Answer:
    return pages.confirm_leaving(ctx, section_id)


# --- for those who look after something


@feature.button("joining", private=True)
def on_joining(ctx: Context, word: str, joining: str) -> Answer:
    return pages.set_joining(ctx, word, joining)


@feature.command("members", private=True, reads=True, coordinators=True)
def list_members(ctx: Context, rest: str) -> Answer:
    return members.open_members(ctx, rest)


@feature.command("coordinators", private=True, reads=True)
def coordinators(ctx: Context, _rest: str) -> Answer:
    return Say(members.coordinators_page(ctx))


@feature.button("members", private=True, reads=True)
def on_members(ctx: Context, word: str, page: int = 0) -> Answer:
    return Change(members.members_page(ctx, word, page))


@feature.button("member", private=True, reads=True)
def on_member(ctx: Context, person_id: int, word: str, page: int = 0) -> Answer:
    return Change(members.member_page(ctx, person_id, word, page))


@feature.button("give", private=True)
def on_give(ctx: Context, person_id: int, target: str, word: str, page: int = 0) -> Answer:
    return members.give(ctx, person_id, target, word, page)


@feature.button("take", private=True)
def on_take(ctx: Context, role_id: int, word: str, page: int = 0) -> Answer:
    return members.take(ctx, role_id, word, page)


@feature.button("remove", private=True)
def on_remove(ctx: Context, person_id: int, word: str, page: int = 0) -> Answer:
    return members.ask_remove(ctx, person_id, word, page)


@feature.button("removed", private=True)
def on_removed(ctx: Context, person_id: int, section_id: int, word: str, page: int = 0) -> Answer:
    return members.remove(ctx, person_id, section_id, word, page)


@feature.command("invite", private=True, asks=True, coordinators=True, rest=True, opens="networks.invite")
def invite(ctx: Context, rest: str) -> Answer:
    return inviting.open_invitation(ctx, rest)


@feature.button("invite", private=True, asks=True)
def on_invite(ctx: Context, word: str) -> Answer:
    return inviting.open_invitation(ctx, "", where=str(word))


@feature.command("addsection", private=True, asks=True, coordinators=True, rest=True, opens="networks.section")
def addsection(ctx: Context, rest: str) -> Answer:
    return form.open_section(ctx, rest)


@feature.button("newsection", private=True, asks=True)
def on_new_section(ctx: Context, country_code: str) -> Answer:
    return form.open_section(ctx, "", country=str(country_code))


@feature.button("rename", private=True, asks=True)
def on_rename(ctx: Context, section_id: int) -> Answer:
    return form.rename(ctx, section_id)


@feature.button("close", private=True)
def on_close(ctx: Context, section_id: int) -> Answer:
    return form.ask_close(ctx, section_id)


@feature.button("closed", private=True)
def on_closed(ctx: Context, section_id: int) -> Answer:
    return form.retire_section(ctx, section_id, retired=True)


@feature.button("reopen", private=True)
def on_reopen(ctx: Context, section_id: int) -> Answer:
    return form.retire_section(ctx, section_id, retired=False)


@feature.command("addcountry", private=True, asks=True, coordinators=True, rest=True, opens="networks.country")
def addcountry(ctx: Context, rest: str) -> Answer:
    return form.open_country(ctx, rest)


@feature.command("addtheme", private=True, asks=True, coordinators=True, rest=True, opens="networks.theme")
def addtheme(ctx: Context, rest: str) -> Answer:
    return form.open_theme(ctx, rest)


@feature.button("untheme", private=True)
def on_untheme(ctx: Context, theme_id: int) -> Answer:
    return form.retire_theme(ctx, theme_id)
