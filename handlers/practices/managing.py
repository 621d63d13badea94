"""What is done with a practice that stands in the library: changed, withdrawn, put back, rated, removed.

Every act asks access.py again with the roles of whoever presses now.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from handlers.kit import asking
from handlers.kit.answer import Change, Toast
from handlers.kit.view import Button, Tone, View, bold, lines, paragraphs, t
from handlers.practices import access, cards, words
from handlers.practices import values as v
from storage import EVIDENCE, new_draft

if TYPE_CHECKING:
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.form import Form
    from storage import Json, Practice

CONFIRM = timedelta(seconds=60)
"""How long a question whether to remove for good stands; then the answer is no."""


# --- changing


def edit(ctx: Context, form: Form, practice_id: int) -> Answer:
    """Open it in the form that told it; the card has just been read, so the list of fields comes first."""
    practice = access.granted(ctx, practice_id, "change")
    before = v.values_of(practice.facts)
    by: dict[str, Json] = {} if access.is_author(ctx, practice) else {"by": "coordinator"}
    draft = new_draft(
        ctx.person.id,
        form.name,
        now=ctx.now,
        network_id=practice.network_id,
        values={**before, **by},
        doubts={},
        sources={},
        about={"practice": practice.id, "before": before},
    )
    # Who may read it was asked about when it was saved.
    kept = ctx.uow.drafts.add(replace(draft, settled={"visibility": practice.visibility}))
    view = asking.edit_list(ctx, form, kept)
    return Change(replace(view, words=paragraphs(bold(practice.title), view.words)))


# --- withdrawing


def withdraw(ctx: Context, practice_id: int) -> Answer:
    """Gone from lists and search at once; one press puts it back."""
    practice = access.granted(ctx, practice_id, "withdraw")
    after = ctx.uow.practices.withdraw(practice.id, person_id=ctx.person.id, now=ctx.now)
    _note(ctx, "practice-withdraw", after)
    if not access.is_author(ctx, after) and after.author_id is not None:
        said = t("practices-told-withdrawn", title=after.title, who=words.person_name(ctx, ctx.person.id))
        view = View(said, ((Button(t("practices-open"), "practices.open", (after.id,)),),))
        ctx.tell(after.author_id, view, cause=f"practice-withdrawn:{after.id}:{ctx.now.timestamp():.0f}")
    rows = (
        (
            Button(t("kit-undo"), "practices.restore", (after.id,)),
            Button(t("practices-open"), "practices.open", (after.id,)),
        ),
    )
    return Change(View(t("practices-withdrawn", title=after.title), rows))


def restore(ctx: Context, practice_id: int) -> Answer:
    """In the library again."""
    practice = access.seen(ctx, practice_id, "practice-restore")
    if practice.status == "published":
        return Change(cards.card(ctx, practice))
    practice = access.granted(ctx, practice_id, "restore")
    after = ctx.uow.practices.publish(practice.id, now=ctx.now)
    _note(ctx, "practice-restore", after)
    return Change(cards.card(ctx, after, t("practices-restored")))


def remove(ctx: Context, practice_id: int) -> Answer:
    """Ask first, and say what will be gone. The question stands for a minute."""
    practice = access.granted(ctx, practice_id, "erase")
    asked_at = int(ctx.now.timestamp())
    rows = (
        (
            Button(t("practices-remove-yes"), "practices.erase", (practice.id, asked_at), Tone.BAD),
            Button(t("practices-remove-no"), "practices.open", (practice.id,)),
        ),
    )
    return Change(View(lines(bold(t("practices-remove-ask", title=practice.title)), t("practices-remove-what")), rows))


def erase(ctx: Context, practice_id: int, asked_at: int) -> Answer:
    """Gone for good, unless the question is older than a minute."""
    practice = access.granted(ctx, practice_id, "erase")
    if ctx.now.timestamp() - asked_at > CONFIRM.total_seconds():
        again = Button(t("practices-open"), "practices.open", (practice.id,))
        return Change(View(t("practices-remove-late"), ((again,),)))
    ctx.uow.practices.remove(practice.id)
    _note(ctx, "practice-erase", practice)
    rows = ((Button(t("practices-mine"), "practices.mine", (0,)),),)
    return Change(View(t("practices-removed", title=practice.title), rows))


# --- how well it is known


def judge(ctx: Context, practice_id: int) -> Answer:
    """What each level means, with a button for each."""
    practice = access.granted(ctx, practice_id, "rate")
    keys = [Button(words.LEVEL_NAMES[level], "practices.rate", (practice.id, level)) for level in EVIDENCE]
    rows = (*(tuple(keys[place : place + 2]) for place in (0, 2)), (_back(practice),))
    levels = lines(*(words.LEVELS[level] for level in EVIDENCE))
    return Change(View(paragraphs(bold(practice.title), t("practices-judge"), levels), rows))


def rate(ctx: Context, practice_id: int, level: int) -> Answer:
    """A reviewer's word: dated, with their name, in the audit log, and the author is told."""
    practice = access.granted(ctx, practice_id, "rate")
    if level not in EVIDENCE:
        return judge(ctx, practice_id)
    if practice.evidence == level and practice.reviewer_id == ctx.person.id:
        return [Toast(t("practices-rated-before")), Change(cards.card(ctx, practice))]
    after = ctx.uow.practices.rate(practice.id, level, reviewer_id=ctx.person.id, now=ctx.now)
    _note(ctx, "practice-rate", after)
    if after.author_id is not None:
        who = words.person_name(ctx, ctx.person.id)
        said = t("practices-told-rated", title=after.title, who=who, level=words.LEVEL_NAMES[level])
        view = View(said, ((Button(t("practices-open"), "practices.open", (after.id,)),),))
        ctx.tell(after.author_id, view, cause=f"practice-rated:{after.id}:{level}:{ctx.now.timestamp():.0f}")
    return Change(cards.card(ctx, after, t("practices-rated")))


def _back(practice: Practice) -> Button:
    return Button(t("kit-back"), "practices.open", (practice.id,))


def _note(ctx: Context, action: str, practice: Practice) -> None:
    ctx.uow.audit.add(
        action,
        "done",
        now=ctx.now,
        person_id=ctx.person.id,
        network_id=practice.network_id,
        detail={"practice": practice.id, "evidence": practice.evidence},
    )
