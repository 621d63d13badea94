"""The routes about people, on one screen. Each handler is plain words to one function of this room."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from handlers.kit import asking, homes
from handlers.kit.answer import Ask, Change, Follow, Say
from handlers.kit.errors import UserError
from handlers.kit.feature import Feature, Param
from handlers.kit.filling import Filling
from handlers.kit.form import Doubt
from handlers.kit.incoming import Written
from handlers.kit.keeping import held_doubt
from handlers.kit.view import Button, Tone, View, paragraphs, t
from handlers.people import data, form, home, joining, profile, rules
from handlers.people.joining import Outcome, Visit

if TYPE_CHECKING:
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.incoming import What
    from handlers.kit.view import Text
    from storage import Draft, Json

feature = Feature(
    "people",
    stores=(
        "person",
        "identity",
        "membership",
        "role",
        "invitation",
        "join_request",
        "draft",
        "arrival",
        "outbox",
        "token",
        "transcript",
        "web_session",
        "blob",
        "audit",
    ),
)
for one in (form.START, form.NAME_FORM, form.HOME_FORM, form.ZONE_FORM):
    feature.form(one)
feature.exports(data.export)
feature.forgets(data.erase)


@feature.listener
def listen(_ctx: Context, what: What, _command: str | None) -> Answer | None:
    """What a link carries, typed: it lands where the link does, and in no answer to a form."""
    link = rules.typed_link(what.text) if isinstance(what, Written) else None
    return Follow("start", link) if link is not None else None


@feature.command("start", private=True, asks=True, params=(Param("invitation"),))
def start(ctx: Context, rest: str) -> Answer:
    """The first contact, the way back after /stop, and where every link lands."""
    rest = rules.typed_link(rest) or rest
    if (code := rules.linking_code(rest)) is not None:
        # Whoever becomes somebody known is not asked who they are.
        return Follow("link", code)
    token, then = rules.start_payload(rest)
    new = ctx.person.language is None
    if new:
        # The guess is kept at once: whoever leaves the form half-way is no stranger any more.
        form.speak(ctx, ctx.language)
    draft = next((one for one in ctx.uow.drafts.list_open(ctx.person.id) if one.form == form.START.name), None)
    visit = joining.follow_link(ctx, token, new=new or draft is not None) if token is not None else None
    if draft is not None:
        return _go_on(ctx, draft, visit, then)
    if new:
        return _meet(ctx, visit, then)
    if rules.is_link(then):
        return [*profile.hear_again(ctx), *_open(ctx), Follow("", then)]
    return _come_back(ctx, visit, token)


def _meet(ctx: Context, visit: Visit | None, then: str) -> Answer:
    """Four questions at most; what an invitation says is not asked."""
    known = _known(ctx, visit)
    greetings = _in_all_languages(ctx, t("people-command-start.words"))
    wish = rules.language_wish(then, _in_all_languages(ctx, t("people-command-language.words")))
    language = rules.find_language(wish, ctx.house.languages) if wish else None
    if language is not None:
        # Done first: the questions are asked in it, and this one is answered.
        form.speak(ctx, language)
        known["language"] = language
    # Without its slash it may be a report that only begins as a wish does ("Language exchange yesterday").
    other = language is None and bool(wish) and not then.startswith("/")
    asks = other or (wish is None and not rules.is_greeting(then, greetings))
    about: dict[str, Json] = {"then": then[:2000]} if asks else {}
    intro = paragraphs(form.hello(ctx, known), visit.words) if visit is not None else None
    return Ask(form.START.name, values=known, about=about, intro=intro)


def _in_all_languages(ctx: Context, words: Text) -> list[str]:
    return [word for language in ctx.house.languages for word in ctx.listed(words, language)]


def _known(ctx: Context, visit: Visit | None) -> dict[str, Json]:
    """What an invitation says already, and so is not asked."""
    if visit is None or visit.outcome is Outcome.DEAD:
        return {}
    known: dict[str, Json] = {"network": str(ctx.network.id)}
    if visit.section is not None:
        return {**known, "home": homes.home_of(visit.section)}
    if visit.country is None:
        return known
    # Where there is a section to choose, that one question is still worth asking.
    return {**known, "country" if home.has_sections(ctx, visit.country) else "home": visit.country}


def _go_on(ctx: Context, draft: Draft, visit: Visit | None, then: str) -> Answer:
    """/start in the middle of the first questions: the same question again, with what a link added."""
    if rules.is_link(then):
        draft = ctx.uow.drafts.change(replace(draft, about={**draft.about, "then": then}), now=ctx.now)
    if visit is not None:
        form.take_along(ctx)
        values = {**draft.values, **_known(ctx, visit)}
        draft = ctx.uow.drafts.change(replace(draft, values=values, network_id=ctx.network.id), now=ctx.now)
    filling = Filling(ctx, form.START, draft)
    return filling.go_on(visit.words) if visit is not None else filling.show()


def _come_back(ctx: Context, visit: Visit | None, token: str | None) -> Answer:
    """Somebody who is known: unasked messages are welcome again, and a link leads where it points."""
    stopped = ctx.person.stopped_at
    news = [*profile.hear_again(ctx), *_open(ctx)]
    if visit is not None:
        return [Say(_landing(visit, token or "")), *news]
    name = ctx.person.name
    hello = t("people-back", name=name) if name else t("people-back-unnamed")
    where = profile.home_name(ctx)
    note = t("people-resumed") if stopped else None
    rows: list[tuple[Button, ...]] = [
        (Button(t("kit-start-log"), "kit.command", ("log",), Tone.MAIN), _button("mine")),
        (_button("stats"), _button("help")),
    ]
    if where is None:
        rows.append((Button(t("people-choose-section"), "people.home"),))
    if stopped:
        rows.extend(profile.reminders_row(ctx))
    said = paragraphs(hello, note, t("people-back-where", home=where, network=ctx.network.name) if where else None)
    return [Say(View(said, tuple(rows))), *news]


def _open(ctx: Context) -> list[Say]:
    """The form that was left open, by its name."""
    waiting = ctx.uow.drafts.active(ctx.person.id)
    return [Say(asking.waiting(ctx, waiting))] if waiting is not None else []


def _button(word: str) -> Button:
    labels = {"mine": t("kit-start-mine"), "stats": t("kit-start-stats"), "help": t("kit-start-help")}
    return Button(labels[word], "kit.command", (word,))


def _landing(visit: Visit, token: str) -> View:
    if visit.outcome is Outcome.DEAD:
        return View(visit.words, ((_button("help"),),))
    if visit.outcome is Outcome.ELSEWHERE:
        row = (
            Button(t("people-move"), "people.move", (token,), Tone.MAIN),
            Button(t("people-stay-here"), "people.stay"),
        )
        return View(visit.words, (row,))
    return View(visit.words, (joining.section_row(),))


# --- one's own page


@feature.command("me", private=True, reads=True)
def me(ctx: Context, _rest: str) -> Answer:
    return Say(profile.me(ctx))


@feature.button("me", private=True, reads=True)
def on_me(ctx: Context) -> Answer:
    return Change(profile.me(ctx))


@feature.button("name", private=True, asks=True)
def on_name(_ctx: Context) -> Answer:
    return Ask(form.NAME_FORM.name)


@feature.button("home", private=True, asks=True)
def on_home(ctx: Context) -> Answer:
    return profile.edit_home(ctx)


@feature.button("kinds", private=True)
def on_kinds(ctx: Context) -> Answer:
    return Change(profile.kinds(ctx))


@feature.button("kind", private=True)
def on_kind(ctx: Context, kind: str) -> Answer:
    return profile.switch_kind(ctx, str(kind))


@feature.button("themes", private=True)
def on_themes(ctx: Context, page: int = 0) -> Answer:
    return Change(profile.themes(ctx, page))


@feature.button("theme", private=True)
def on_theme(ctx: Context, theme_id: int, page: int = 0) -> Answer:
    return profile.switch_theme(ctx, theme_id, page)


@feature.button("language", private=True)
def on_language(ctx: Context) -> Answer:
    return Change(profile.language_page(ctx))


@feature.button("speak", private=True)
def on_speak(ctx: Context, code: str) -> Answer:
    return profile.speak(ctx, str(code))


@feature.command("join", private=True, asks=True, rest=True, params=(Param("place", profile.place_options),))
def join(ctx: Context, rest: str) -> Answer:
    """`/join` asks where; `/join Tbilisi` goes there when the name is clear."""
    if not rest:
        return profile.edit_home(ctx)
    try:
        found = home.find_home(ctx, rest, {})
    except UserError as trouble:
        return Ask(form.HOME_FORM.name, intro=trouble.text)
    if isinstance(found, Doubt):
        return Ask(form.HOME_FORM.name, doubts={"home": held_doubt(found)})
    return Ask(form.HOME_FORM.name, values={"country" if home.has_sections(ctx, found) else "home": found})


@feature.command("settings", private=True, reads=True)
def settings(ctx: Context, _rest: str) -> Answer:
    return Say(profile.settings(ctx))


@feature.command("language", private=True, rest=True, params=(Param("language", profile.language_options),))
def language(ctx: Context, rest: str) -> Answer:
    return profile.change_language(ctx, rest)


@feature.command("timezone", private=True, asks=True, rest=True, params=(Param("place"),))
def timezone(ctx: Context, rest: str) -> Answer:
    return profile.change_zone(ctx, rest)


# --- quiet, data, goodbye


@feature.command("stop", private=True)
def stop(ctx: Context, _rest: str) -> Answer:
    return Say(profile.stop(ctx))


@feature.button("stop", private=True)
def on_stop(ctx: Context) -> Answer:
    return Change(profile.stop(ctx))


@feature.button("resume", private=True)
def on_resume(ctx: Context) -> Answer:
    return profile.resume(ctx)


@feature.command("mydata", private=True)
def mydata(ctx: Context, _rest: str) -> Answer:
    return data.my_data(ctx)


@feature.command("forgetme", private=True)
def forgetme(ctx: Context, _rest: str) -> Answer:
    return data.forget_me(ctx)


@feature.button("forget", private=True)
def on_forget(ctx: Context, asked_at: int, leave: int = 0) -> Answer:
    return data.forget(ctx, asked_at, leave)


@feature.button("stay", private=True)
def on_stay(_ctx: Context) -> Answer:
    return Change(View(t("people-unchanged"), (form.profile_row(),)))


# --- joining


@feature.button("move", private=True)
def on_move(ctx: Context, token: str) -> Answer:
    return joining.move_over(ctx, str(token))


@feature.button("leave", private=True)
def on_leave(ctx: Context) -> Answer:
    return joining.leave(ctx)


@feature.button("accept", private=True)
def on_accept(ctx: Context, request_id: int) -> Answer:
    return joining.decide(ctx, request_id, accept=True)


@feature.button("decline", private=True)
def on_decline(ctx: Context, request_id: int) -> Answer:
    return joining.decide(ctx, request_id, accept=False)


@feature.command("requests", private=True, reads=True, coordinators=True)
def requests(ctx: Context, _rest: str) -> Answer:
    return joining.list_requests(ctx)
