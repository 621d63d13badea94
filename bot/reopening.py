"""The form behind a draft, as a platform may show it anew: with what was answered elsewhere, after a restart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit import asking
from handlers.kit.filling import Filling
from handlers.kit.incoming import Sender
from handlers.kit.showing import show
from handlers.kit.view import View
from storage import DraftId

if TYPE_CHECKING:
    from datetime import datetime

    from bot.deciding import Decider
    from handlers.kit.view import Shown
    from storage import UnitOfWork


def form_of(
    decider: Decider, uow: UnitOfWork, platform: str, sender: str, draft_id: int, now: datetime
) -> Shown | None:
    """A view with nothing but the form; None where it is closed, or not this person's to go on with."""
    ctx = decider.look_in(uow, Sender(sender), platform, now)
    draft = uow.drafts.find(DraftId(draft_id), ctx.person.id) if ctx is not None else None
    form = decider.router.forms.get(draft.form) if draft is not None else None
    if ctx is None or draft is None or form is None or draft.closed_at is not None or not form.open_to(ctx, draft):
        return None
    # A form stays in the network where it was opened, whichever one the person looks at now.
    view = View((), dialog=asking.dialog(Filling(ctx, form, draft).ctx, form, draft))
    texts = decider.texts.for_network(ctx.network.slug)
    return show(view, texts, uow, language=ctx.language, zone=ctx.zone, now=now, person_id=ctx.person.id)
