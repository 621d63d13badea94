"""What happens when a card is saved, withdrawn, or shown to the public; and cards made from practices."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from handlers.ideas import access, pages, rules
from handlers.ideas.indexing import index
from handlers.kit import homes
from handlers.kit.answer import Ask, Change, Invalid, Say
from handlers.kit.errors import Refused, UserError
from handlers.kit.view import paragraphs, t
from storage import BlobId, IdeaId, IdeaPlan, NotFound, PracticeId, ThemeId

if TYPE_CHECKING:
    from collections.abc import Mapping

    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.form import Values
    from storage import Draft, Idea, Json, Practice

TEXTS = ("title", "what", "why", "how", "cost", "people", "result", "contact", "alt")
FIELDS = (*TEXTS, "themes", "section", "language", "picture")


# --- between the form's answers and a plan


def plan_of(ctx: Context, values: Values, *, practice_id: PracticeId | None = None, gallery: bool = False) -> IdeaPlan:
    """The answers as a card."""
    home = values.get("section")
    section_id = homes.section_id_of(home)
    section = access.find_section(ctx, section_id) if section_id is not None else None
    picture = values.get("picture")
    blob_id = BlobId(picture) if isinstance(picture, int) else None
    said = {name: str(values[name]) for name in TEXTS if values.get(name)}
    return IdeaPlan(
        title=said.get("title", ""),
        language=str(values.get("language") or ctx.language),
        section_id=section.id if section is not None else None,
        country=section.country if section is not None else homes.country_of(home),
        practice_id=practice_id,
        what=said.get("what"),
        why=said.get("why"),
        how=said.get("how"),
        cost=said.get("cost"),
        people=said.get("people"),
        result=said.get("result"),
        contact=said.get("contact"),
        blob_id=blob_id,
        alt=said.get("alt") if blob_id is not None else None,
        gallery=gallery,
        themes=tuple(ThemeId(int(one)) for one in ids(values.get("themes"))),
    )


def values_of(idea: Idea) -> dict[str, Json]:
    """A card as answers, every field answered, so that none is asked again."""
    plan = idea.plan
    values: dict[str, Json] = {name: getattr(plan, name) for name in TEXTS}
    home = f"s{plan.section_id}" if plan.section_id is not None else plan.country
    themes: list[Json] = [str(one) for one in plan.themes]
    return {**values, "themes": themes, "section": home, "language": plan.language, "picture": plan.blob_id}


def ids(value: Json) -> list[str]:
    return [str(one) for one in value] if isinstance(value, list) else []


def defaults(ctx: Context) -> dict[str, Json]:
    """What a new card begins with: where it is from, and the language that its author writes."""
    home = next(iter(access.own_homes(ctx)), None)
    return {"section": home, "language": ctx.language}


# --- saving


def is_open_to(ctx: Context, draft: Draft) -> bool:
    """Whether the person may still change what the form holds."""
    about = draft.about.get("idea")
    idea = ctx.uow.ideas.find(IdeaId(cast("int", about))) if about is not None else None
    return about is None or (idea is not None and access.may_manage(ctx, idea))


def save(ctx: Context, draft: Draft) -> Answer | Invalid:
    about = draft.about.get("idea")
    if about is not None:
        return _save_change(ctx, draft, cast("int", about))
    practice_id = _practice(ctx, draft)
    plan = plan_of(ctx, draft.values, practice_id=practice_id)
    _check_home(ctx, draft.values.get("section"))
    partners = ctx.uow.federations.shares_by_default(ctx.person.id, ctx.network.id)
    idea = ctx.uow.ideas.add(ctx.network.id, plan, author_id=ctx.person.id, partners=partners, now=ctx.now)
    if plan.blob_id is not None:
        ctx.uow.blobs.keep(plan.blob_id)
    index(ctx.uow, idea, now=ctx.now)
    return Change(pages.card(ctx, idea, paragraphs(t("ideas-saved"), t("ideas-saved-public"))))


def _check_home(ctx: Context, home: Json) -> None:
    """A card is from a place that its author belongs to or looks after."""
    if home is not None and home not in access.own_homes(ctx):
        raise Refused("ideas-section-not-yours", action="idea-add", scope=str(home))


def _save_change(ctx: Context, draft: Draft, idea_id: int) -> Answer:
    """Only what this form changed is written, so that somebody else's change in between stays."""
    before = access.managed(ctx, idea_id, "idea-change")
    held = cast("Mapping[str, Json]", draft.about.get("before") or {})
    said = {name: draft.values.get(name) for name in FIELDS if draft.values.get(name) != held.get(name)}
    if "section" in said:
        _check_home(ctx, said["section"])
    values = {**values_of(before), **said}
    plan = plan_of(ctx, values, practice_id=before.plan.practice_id, gallery=before.plan.gallery)
    if plan == before.plan:
        return Change(pages.card(ctx, before, t("ideas-unchanged")))
    idea = ctx.uow.ideas.change(before.id, plan, now=ctx.now)
    if before.plan.blob_id is not None and before.plan.blob_id != plan.blob_id:
        ctx.uow.blobs.remove(before.plan.blob_id)
    if plan.blob_id is not None:
        ctx.uow.blobs.keep(plan.blob_id)
    index(ctx.uow, idea, now=ctx.now)
    _note(ctx, "idea-change", idea)
    return Change(pages.card(ctx, idea, t("ideas-changed")))


def _note(ctx: Context, action: str, idea: Idea) -> None:
    """What others do with somebody's card is written down."""
    if not access.is_author(ctx, idea):
        ctx.uow.audit.add(
            action, "done", now=ctx.now, person_id=ctx.person.id, network_id=idea.network_id, detail={"idea": idea.id}
        )


# --- what the card's own buttons do


def edit(ctx: Context, idea_id: int) -> Answer:
    idea = access.managed(ctx, idea_id, "idea-change")
    values = values_of(idea)
    about: dict[str, Json] = {"idea": idea.id, "before": values}
    return Ask("ideas.card", values=values, about=about, network_id=idea.network_id)


def withdraw(ctx: Context, idea_id: int) -> Answer:
    """Gone from lists, sessions that run and the public page at once; it can come back."""
    idea = access.managed(ctx, idea_id, "idea-withdraw")
    idea = ctx.uow.ideas.withdraw(idea.id, now=ctx.now)
    ctx.uow.markets.withdraw_idea(idea.id)
    index(ctx.uow, idea, now=ctx.now)
    _note(ctx, "idea-withdraw", idea)
    return Change(pages.card(ctx, idea, t("ideas-withdrawn")))


def publish(ctx: Context, idea_id: int) -> Answer:
    idea = access.managed(ctx, idea_id, "idea-publish")
    idea = ctx.uow.ideas.publish(idea.id, now=ctx.now)
    index(ctx.uow, idea, now=ctx.now)
    _note(ctx, "idea-publish", idea)
    return Change(pages.card(ctx, idea, t("ideas-published")))


def set_gallery(ctx: Context, idea_id: int, *, shown: bool) -> Answer:
    """On the public page, with the yes of whoever wrote it alone; or off it."""
    idea = access.agreeing(ctx, idea_id) if shown else access.managed(ctx, idea_id, "idea-gallery")
    if shown and not idea.is_shown:
        raise UserError("ideas-gone")
    idea = ctx.uow.ideas.set_gallery(idea.id, shown=shown, now=ctx.now)
    index(ctx.uow, idea, now=ctx.now)
    ctx.uow.audit.add(
        "idea-gallery",
        "done",
        now=ctx.now,
        person_id=ctx.person.id,
        network_id=idea.network_id,
        detail={"idea": idea.id, "shown": shown},
    )
    return Change(pages.card(ctx, idea, t("ideas-gallery-is-on") if shown else t("ideas-gallery-is-off")))


def keep(ctx: Context, idea_id: int, *, kept: bool, code: str, page: int) -> Answer:
    idea = access.seen(ctx, idea_id)
    ctx.uow.ideas.bookmark(idea.id, ctx.person.id, kept=kept, now=ctx.now)
    return Change(pages.card(ctx, idea, code=code, page=page))


# --- from a practice


def from_practice(ctx: Context, practice_id: int) -> Answer:
    """A card with a practice's words filled in: its author's to make, or that of whoever looks after its section."""
    practice = _own_practice(ctx, practice_id)
    made = [one for one in ctx.uow.ideas.list_from(practice.id) if access.sees(ctx, one)]
    if made:
        return Say(pages.card(ctx, made[0], t("ideas-made-already")))
    return Ask("ideas.card", values=_carried(ctx, practice), about={"practice": practice.id}, intro=t("ideas-carried"))


def _own_practice(ctx: Context, practice_id: int) -> Practice:
    practice = ctx.uow.practices.find(PracticeId(practice_id))
    if practice is None or practice.status != "published" or practice.network_id != ctx.network.id:
        raise UserError("ideas-practice-gone")
    own = practice.author_id is not None and practice.author_id == ctx.person.id
    # Of an anonymous one nobody else may know whose it is, so nobody else decides about it.
    coordinates = not practice.anonymous and ctx.may(
        network_id=practice.network_id, section_id=practice.section_id, country=practice.country
    )
    if not (own or coordinates):
        raise Refused("ideas-practice-not-yours", action="idea-from-practice", scope=f"practice {practice_id}")
    return practice


def _practice(ctx: Context, draft: Draft) -> PracticeId | None:
    """What the card credits. An anonymous practice is not named: the two together would tell its author."""
    about = draft.about.get("practice")
    if about is None:
        return None
    practice = _own_practice(ctx, cast("int", about))
    return None if practice.anonymous else practice.id


def _carried(ctx: Context, practice: Practice) -> dict[str, Json]:
    """A practice's words in the places of a card; whatever it did not tell stays open, and is not asked for."""
    names = [*access.own_homes(ctx)]
    home = f"s{practice.section_id}" if practice.section_id is not None else practice.country
    if practice.anonymous:
        home = practice.country
    themes: list[Json] = [str(one) for one in practice.themes[: rules.MOST_THEMES]]
    values: dict[str, Json] = {
        "title": practice.title[: rules.LONGEST["title"]],
        "what": _cut(practice.context, "what"),
        "how": _cut(practice.done, "how"),
        "result": _cut(practice.worked, "result"),
        "themes": themes,
        "section": home if home in names or practice.anonymous else next(iter(names), None),
        "language": practice.language,
        "picture": _photo(ctx, practice),
    }
    return {name: value for name, value in values.items() if value is not None or name in {"section", "language"}}


def _cut(text: str | None, name: str) -> str | None:
    return text[: rules.LONGEST[name]] if text else None


def _photo(ctx: Context, practice: Practice) -> int | None:
    """A copy of the first picture of the activity behind it: the card's own, whatever becomes of the activity."""
    activity = ctx.uow.activities.find(practice.activity_id) if practice.activity_id is not None else None
    if activity is None or not activity.photos or practice.anonymous or activity.author_id != ctx.person.id:
        return None
    try:
        blob = ctx.uow.blobs.get(activity.photos[0])
    except NotFound:
        return None
    return ctx.uow.blobs.add(
        blob.name,
        blob.data,
        mime=blob.mime,
        alt="",
        now=ctx.now,
        person_id=ctx.person.id,
        expires_at=ctx.now + rules.PICTURE_LIFE,
    )
