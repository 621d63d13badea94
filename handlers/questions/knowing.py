"""Who knows something: those who said that they may be asked, and those who offer it in their profiles.

Only what people show of themselves stands here. Whoever would not be named is asked without being named.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from handlers.kit import formats
from handlers.kit.answer import Say
from handlers.kit.countries import country_name
from handlers.kit.incoming import Written
from handlers.kit.partners import readers
from handlers.kit.tidying import clipped
from handlers.kit.view import Button, View, bold, lines, paragraphs, t
from handlers.questions import library, people, rules
from handlers.questions.recognising import bare
from storage import Asked, Matchable, PersonId

if TYPE_CHECKING:
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.view import Words
    from storage import AskedQuestion, Candidate, Figure, Profile, Traits

EXPERTS = 5
"""Experts who are listed by name."""
OFFERING = 4
"""People listed by what they offer: with each a button, so that all fit on a screen."""
_LOOKED_AT = 20
_LABEL = 24
_OFFER = 120
_PARTNER = frozenset({"partner"})
_HALF = timedelta(days=30)


def command(ctx: Context, rest: str) -> Answer:
    """`/who knows recycling`; alone it says what to type."""
    typed = ctx.incoming.what.text.strip() if isinstance(ctx.incoming.what, Written) else ""
    if not rest.strip():
        return Say(View(t("questions-who-what"), ((Button(t("questions-to-expert"), "questions.expert"),),)))
    if typed and not typed.startswith("/"):
        return who(ctx, typed)
    return who(ctx, ctx.plain(t("questions-who-asked", what=_without_verb(ctx, rest))))


def _without_verb(ctx: Context, rest: str) -> str:
    """ "knows about bees" is about bees."""
    words = " ".join(rest.split())[: rules.LONGEST // 2].rstrip("?？ ")
    for verb in (*ctx.listed(t("questions-words-knows")), *ctx.listed(t("questions-words-knows"), "en")):
        if bare(words).startswith(f"{bare(verb)} "):
            return words[len(verb) :].strip()
    return words


def asks_who(ctx: Context, text: str) -> bool:
    """Whether somebody looks for a person who knows something."""
    said = bare(text)
    phrases = [*ctx.listed(t("questions-words-who")), *ctx.listed(t("questions-words-who"), "en")]
    return any(said.startswith(f"{bare(phrase)} ") for phrase in phrases)


def who(ctx: Context, text: str) -> Answer:
    """Those who said that they know, as far as they want to be named, and the way to ask them all."""
    question = people.write_down(ctx, text, topic="library", fits=False)
    about = people.wanted(ctx, question)
    known = [one for one in people.willing(ctx, question) if rules.knows(one, about)] if about.themes else []
    named = [one for one in known if one.expert.named][:EXPERTS]
    offers = _offering(ctx, question, {int(one.expert.person_id) for one in named})
    group = people.circle(ctx, question)
    rows = (
        library.circle_row(question, group),
        *(_touch(ctx, one) for one in offers),
        (Button(t("questions-to-library"), "questions.again", (question.id,)),),
    )
    said = paragraphs(
        lines(t("questions-who"), *(_card(ctx, one) for one in named)) if named else None,
        lines(t("questions-who-offer"), *(_offer(ctx, one) for one in offers)) if offers else None,
        group.words,
    )
    return Say(View(said, rows))


def _card(ctx: Context, one: Candidate) -> Words:
    """Only what the expert shows: name, country, themes, languages."""
    name = ctx.uow.people.get(one.expert.person_id).name
    themes = [
        th.name(ctx.language) for th in ctx.uow.networks.list_themes(ctx.network.id) if th.id in one.expert.themes
    ]
    parts = [
        country_name(one.country, ctx.language) if one.country else "",
        formats.format_list(themes, ctx.language) if themes else "",
        formats.format_list([formats.language_in(code, ctx.language) for code in one.expert.languages], ctx.language),
    ]
    shown: Words = name or t("questions-somebody")
    return (bold(shown), " · ", " · ".join(part for part in parts if part))


# --- profiles


def _offering(ctx: Context, question: AskedQuestion, but: set[int]) -> list[Profile]:
    """Who offers it, the best first: by language, by country, by how much of what was asked they name."""
    me = Matchable(
        "person",
        int(ctx.person.id),
        ctx.network.id,
        country=ctx.member.country,
        languages=frozenset({question.language, ctx.language}),
        need=question.text,
    )
    asked = Asked(me, _PARTNER, readers(ctx), without=frozenset(("person", one) for one in but))
    near = ctx.uow.matchables.rank(asked, _score, now=ctx.now, half=_HALF, limit=_LOOKED_AT)
    ids = [PersonId(one.item) for one in near if one.kind == "person" and one.network_id == ctx.network.id]
    # What was ranked may be older than what they said since.
    shown = {one.person_id: one for one in ctx.uow.profiles.list_by_people(ids, ctx.network.id) if one.listed}
    apart = [one for one in ids if one in shown and ctx.uow.relays.are_apart(ctx.person.id, (one,))]
    return [shown[one] for one in ids if one in shown and one not in apart][:OFFERING]


def _score(traits: Traits) -> Figure:
    """0 where none of the words is offered."""
    return (traits.need_words > 0) * (4 * (traits.languages > 0) + 2 * traits.same_land + traits.need_words)


def _name(ctx: Context, profile: Profile) -> Words:
    name = ctx.uow.people.get(profile.person_id).name if profile.named else None
    return name or t("questions-somebody")


def _offer(ctx: Context, profile: Profile) -> Words:
    member = ctx.uow.people.membership(profile.person_id, profile.network_id)
    country = member.country if member is not None else None
    parts = [
        country_name(country, ctx.language) if country else "",
        formats.format_list([formats.language_in(code, ctx.language) for code in profile.languages], ctx.language),
        clipped(profile.offers, _OFFER),
    ]
    return (bold(_name(ctx, profile)), " · ", " · ".join(part for part in parts if part))


def _touch(ctx: Context, profile: Profile) -> tuple[Button, ...]:
    """The other side is asked first, and reads nothing but the name that this person chose."""
    name = _name(ctx, profile)
    label = t("questions-touch", name=clipped(name, _LABEL) if isinstance(name, str) else ctx.plain(name))
    return (Button(label, "introductions.propose", ("person", int(profile.person_id))),)
