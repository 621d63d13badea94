"""Adaptations: how somebody fitted a practice to another country. Read under it, and added with three questions."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from handlers.kit.answer import Ask, Change
from handlers.kit.countries import find_country
from handlers.kit.errors import Refused, UserError
from handlers.kit.form import Doubt, Field, Form, Option
from handlers.kit.likeness import Candidates, Exact
from handlers.kit.tongue import language_of_text
from handlers.kit.view import Button, Kind, Tone, View, bold, lines, paragraphs, t
from handlers.practices import access, reading, words
from storage import AdaptationId

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.form import Values
    from handlers.kit.view import Words
    from storage import Adaptation, Draft, Json, Practice

LONGEST = 450
"""Characters of either half: a whole adaptation fits on a page in every script."""
PAGE = 2
PAGE_BYTES = 2900
"""Bytes of the adaptations on a page."""


# --- reading


def adaptations(ctx: Context, practice_id: int, page: int = 0) -> Answer:
    """What was changed elsewhere, the newest first."""
    return Change(_page(ctx, access.seen(ctx, practice_id), page))


def _page(ctx: Context, practice: Practice, page: int, note: Words | None = None) -> View:
    found = list(reversed(ctx.uow.practices.list_adaptations(practice.id)))
    groups = _grouped(found)
    pages = len(groups)
    page = min(max(page, 0), pages - 1)
    shown = groups[page]
    entries = [words.adaptation_words(ctx, one) for one in shown] or [t("practices-adaptations-none")]
    count = t("kit-page", page=page + 1, pages=pages) if pages > 1 else None
    own = [_removal(one) for one in shown if access.may_remove(ctx, practice, one)]
    own += [_report(one) for one in shown if one.author_id != ctx.person.id]
    turn = [Button(t("kit-previous"), "practices.adaptations", (practice.id, page - 1))] if page else []
    turn += [Button(t("kit-next"), "practices.adaptations", (practice.id, page + 1))] if page + 1 < pages else []
    add = [Button(t("practices-adapt"), "practices.adapt", (practice.id,))]
    add = add if "adapt" in access.acts(ctx, practice) else []
    back = Button(t("kit-back"), "practices.open", (practice.id,))
    rows = tuple(row for row in (*((one,) for one in own), tuple(turn), (*add, back)) if row)
    head = lines(bold(practice.title), t("practices-adaptations-head"))
    return View(paragraphs(note, head, *entries, count), rows)


def _grouped(found: Sequence[Adaptation]) -> list[list[Adaptation]]:
    """Adaptations by page: as many as fit, and no more than there are buttons for."""
    pages: list[list[Adaptation]] = [[]]
    for one in found:
        size = sum(len(f"{held.what}{held.why}".encode()) for held in (*pages[-1], one))
        if pages[-1] and (size > PAGE_BYTES or len(pages[-1]) == PAGE):
            pages.append([])
        pages[-1].append(one)
    return pages


def _removal(adaptation: Adaptation) -> Button:
    label = t("practices-adaptation-remove", country=adaptation.country)
    return Button(label, "practices.unadapt", (adaptation.id,), Tone.BAD)


def _report(adaptation: Adaptation) -> Button:
    label = t("practices-adaptation-report", country=adaptation.country)
    return Button(label, "moderation.report", ("adaptation", adaptation.id))


# --- adding


def adapt(ctx: Context, practice_id: int) -> Answer:
    """Three questions: where, what, why."""
    practice = access.granted(ctx, practice_id, "adapt")
    return Ask("practices.adapt", about={"practice": practice.id, "title": practice.title})


def _read_country(_ctx: Context, text: str, _values: Values) -> Json | Doubt:
    found = find_country(text[:80])
    if isinstance(found, Exact):
        return found.value
    if isinstance(found, Candidates):
        return Doubt(list(found.values))
    raise UserError("practices-country-unknown")


def _lands(ctx: Context, _values: Values) -> Sequence[Option]:
    """The person's own country first, then the network's others."""
    known = ctx.uow.networks.list_countries(ctx.network.id)
    own = [ctx.member.country] if ctx.member.country is not None else []
    lands = list(dict.fromkeys([*own, *known]))
    return [Option(land, t("practices-country", country=land)) for land in lands]


def _read_half(ctx: Context, text: str, values: Values) -> str:
    said = reading.read_part(ctx, text, values)
    if len(said) > LONGEST:
        raise UserError("practices-part-long", most=LONGEST, length=len(said))
    return said


def _save(ctx: Context, draft: Draft) -> Answer:
    practice = access.granted(ctx, cast("int", draft.about["practice"]), "adapt")
    what, why = str(draft.values["what"]), str(draft.values["why"])
    country = str(draft.values["country"])
    # Whoever tells of a country that is not theirs speaks for no section.
    section = ctx.member.section_id if country == ctx.member.country else None
    ctx.uow.practices.adapt(
        practice.id,
        network_id=ctx.network.id,
        author_id=ctx.person.id,
        section_id=section,
        country=country,
        language=language_of_text(f"{what}\n{why}", ctx.language),
        what=what,
        why=why,
        now=ctx.now,
    )
    if practice.author_id is not None and not access.is_author(ctx, practice):
        who = words.person_name(ctx, ctx.person.id)
        said = t("practices-told-adapted", title=practice.title, who=who, country=country)
        rows = ((Button(t("practices-adaptations"), "practices.adaptations", (practice.id, 0)),),)
        ctx.tell(practice.author_id, View(said, rows), cause=f"practice-adapted:{practice.id}:{draft.id}")
    return Change(_page(ctx, practice, 0, t("practices-adapted")))


def unadapt(ctx: Context, adaptation_id: int) -> Answer:
    """Taken away by who wrote it, or by who coordinates there."""
    adaptation = ctx.uow.practices.find_adaptation(AdaptationId(adaptation_id))
    if adaptation is None:
        raise UserError("practices-gone")
    practice = access.seen(ctx, adaptation.practice_id, "practice-unadapt")
    if not access.may_remove(ctx, practice, adaptation):
        raise Refused("kit-refused", action="practice-unadapt", scope=f"adaptation {adaptation.id}")
    ctx.uow.practices.remove_adaptation(adaptation.id, now=ctx.now)
    ctx.uow.audit.add(
        "practice-unadapt",
        "done",
        now=ctx.now,
        person_id=ctx.person.id,
        network_id=adaptation.network_id,
        detail={"practice": practice.id, "adaptation": adaptation.id},
    )
    return Change(_page(ctx, practice, 0, t("practices-adaptation-removed")))


def _is_open_to(ctx: Context, draft: Draft) -> bool:
    practice = ctx.uow.practices.find(cast("int", draft.about["practice"]))  # type: ignore[arg-type]
    return practice is not None and access.sees(ctx, practice)


ADAPT = Form(
    "practices.adapt",
    "practices-adapt-title",
    (
        Field(
            "country",
            "practices-field-country",
            read=_read_country,
            show=lambda _ctx, value: t("practices-country", country=str(value)),
            kind=Kind.CHOICE,
            required=True,
            options=_lands,
        ),
        Field("what", "practices-field-what", read=_read_half, kind=Kind.TEXT, required=True),
        Field("why", "practices-field-why", read=_read_half, kind=Kind.TEXT, required=True),
    ),
    save=_save,
    opener="practices",
    open_to=_is_open_to,
)
