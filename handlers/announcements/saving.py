"""From a form's answers to a stored announcement that nobody has confirmed yet, and to what is shown before that."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, cast

from handlers.announcements import audience, body, preview, rights, rules
from handlers.kit.answer import Invalid, Say
from handlers.kit.errors import UserError
from handlers.kit.view import t
from storage import BlobId

if TYPE_CHECKING:
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from storage import AnnouncementId, Draft, Json


def save(ctx: Context, draft: Draft) -> Answer | Invalid:
    """Store it and show it as its readers will see it. The right to every place is asked here once more."""
    values = dict(draft.values)
    data = audience.to_data(ctx, values)
    places = rules.places_of(cast("list[str]", data["places"]))
    rights.require(ctx, places)
    picture = values.get("picture")
    too_long = _too_long(str(values["text"]), has_picture=picture is not None)
    if too_long is not None:
        return too_long
    planned_at, planned_local = _when(values)
    if planned_at is not None and planned_at <= ctx.now:
        return Invalid({"when": t("announcements-when-past", at=planned_at)})
    changes: dict[str, object] = {
        "audience": data,
        "values": values,
        "blob_id": BlobId(picture) if isinstance(picture, int) else None,
        "urgent": values.get("urgent") == "yes",
        "planned_at": planned_at,
        "planned_local": planned_local,
    }
    about = draft.about.get("announcement")
    before = ctx.uow.announcements.find(about) if isinstance(about, int) else None
    announcement_id = _keep(ctx, draft, changes)
    if isinstance(picture, int):
        ctx.uow.blobs.keep(BlobId(picture))
    return preview.show(ctx, ctx.uow.announcements.get(announcement_id), before)


def _too_long(text: str, *, has_picture: bool) -> Invalid | None:
    most = rules.LONGEST_BESIDE_PICTURE
    if not has_picture or len(text) <= most:
        return None
    return Invalid({"text": t("announcements-text-long-picture", most=most, count=len(text))})


def _when(values: dict[str, Json]) -> tuple[datetime | None, str | None]:
    """The planned instant, or the wall clock of every reader's zone."""
    when = values.get("when")
    if not isinstance(when, str) or "T" not in when:
        return None, None
    return datetime.fromisoformat(when), when[:16] if values.get("zones") == "local" else None


def _keep(ctx: Context, draft: Draft, changes: dict[str, object]) -> AnnouncementId:
    """A new row, or the one that the form was opened about, as long as nobody confirmed it."""
    announcements, values = ctx.uow.announcements, draft.values
    about = draft.about.get("announcement")
    language, text = str(values["language"]), str(values["text"])
    options = body.options_of(values) if "poll" in cast("list[str]", values.get("buttons") or []) else []
    if not isinstance(about, int):
        announcement_id = announcements.add(ctx.network.id, ctx.person.id, now=ctx.now, **changes)  # type: ignore[arg-type]
        announcements.keep_variant(announcement_id, language, text, options)
        return announcement_id
    before = rights.own(ctx, about)
    if before.state != "draft":
        raise UserError("announcements-too-late")
    if before.blob_id is not None and before.blob_id != changes["blob_id"]:
        ctx.uow.blobs.lend(before.blob_id, until=ctx.now)
    announcements.change(before.id, **changes, author_id=before.author_id or ctx.person.id)
    others = [one for one in before.variants[1:] if one.language != language]
    announcements.drop_variants(before.id)
    announcements.keep_variant(before.id, language, text, options)
    for one in others:
        # What was translated stays; a poll with another number of answers falls back to the ones first written.
        kept = one.options if len(one.options) == len(options) else ()
        announcements.keep_variant(before.id, one.language, one.text, kept)
    return before.id


def left(ctx: Context, draft: Draft) -> Answer:
    """Who leaves a question about a draft is back at its card."""
    about = draft.about.get("announcement")
    found = ctx.uow.announcements.find(about) if isinstance(about, int) else None
    if found is None or found.state != "draft":
        return []
    counted, start_at = preview.count(ctx, found)
    return Say(preview.card(ctx, found, counted, start_at))


def save_variant(ctx: Context, draft: Draft) -> Answer | Invalid:
    """The same in another language; the preview follows again."""
    before = rights.own(ctx, cast("int", draft.about["announcement"]))
    if before.state != "draft":
        raise UserError("announcements-too-late")
    too_long = _too_long(str(draft.values["text"]), has_picture=before.blob_id is not None)
    if too_long is not None:
        return too_long
    given = draft.values.get("options")
    options = [str(one) for one in given] if isinstance(given, list) else []
    wanted = len(before.variants[0].options)
    if options and len(options) != wanted:
        return Invalid({"options": t("announcements-options-count", count=wanted)})
    ctx.uow.announcements.keep_variant(before.id, str(draft.values["language"]), str(draft.values["text"]), options)
    return preview.show(ctx, ctx.uow.announcements.get(before.id), before)


def save_correction(ctx: Context, draft: Draft) -> Answer | Invalid:
    """A new text for what was sent: shown first, and confirmed like an announcement."""
    before = rights.own(ctx, cast("int", draft.about["announcement"]))
    if before.state not in rules.READABLE:
        raise UserError("announcements-too-late")
    too_long = _too_long(str(draft.values["text"]), has_picture=before.blob_id is not None)
    if too_long is not None:
        return too_long
    language = str(draft.about["language"])
    texts = {**(rules.texts_of(before.correction)), language: str(draft.values["text"])}
    # Whoever approves says which edition they saw.
    changes = {"correction": {"by": ctx.person.id, "texts": texts}, "edition": before.edition + 1}
    ctx.uow.announcements.change(before.id, **changes)
    return preview.show_correction(ctx, ctx.uow.announcements.get(before.id))
