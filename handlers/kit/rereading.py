"""An earlier message of a form was edited: it is read again as it was the first time, and opens nothing new."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit import asking
from handlers.kit.errors import UserError
from handlers.kit.filling import Filling
from handlers.kit.form import Understood
from handlers.kit.told import OPENED, Source, merged, standing, told, without
from handlers.kit.view import t

if TYPE_CHECKING:
    from collections.abc import Callable

    from handlers.kit.answer import Answer, Ask


class Rereading(Filling):
    """A form that is told something else by a message it knows; the form may be saved by now."""

    def edited(self, message: str, text: str, opening: Callable[[], Ask | None]) -> Answer:
        """What the message says now and did not say before replaces what is there, and nothing else does.

        opening: what the text would open this form with.
        """
        if self.draft.cancelled:
            return []
        if self.draft.closed_at is not None and self.form.late is None:
            return asking.say_late()
        source = Source.of(self.draft, message)
        try:
            now = self._anew(source, text, opening)
        except UserError as trouble:
            return self.show(trouble.text) if self.draft.closed_at is None else self._late(Understood({}))
        if now is None:
            note = asking.nothing_understood(self.form) if self._step() is None else None
            return self.show(note) if self.draft.closed_at is None else self._late(Understood({}))
        news, gone = source.news(now), source.gone(now, self.draft)
        if self.draft.closed_at is None:
            news = standing(self.draft, news)
        if not (news.values or news.doubts or gone):
            return []
        self.draft = Source(source.by, now).put(self.draft, message)
        if self.draft.closed_at is not None:
            self._store(step=None)
            return self._late(news)
        self.draft = merged(without(self.draft, gone), news)
        field = self.form.field(source.by)
        if field is not None and field.name not in self.draft.path:
            self._pass_by(field)
        return self.go_on(t("kit-form-updated"))

    def _anew(self, source: Source, text: str, opening: Callable[[], Ask | None]) -> Understood | None:
        """The message read as it was the first time: without what it told itself."""
        if source.by == OPENED:
            ask = opening()
            return Understood(ask.values, ask.doubts) if ask is not None else None
        bare = without(self.draft, {*source.told.values, *source.told.doubts}).values
        field = self.form.field(source.by)
        if field is not None:
            return told(field, field.read(self.ctx, text.strip(), bare))
        return self.form.understand(self.ctx, text, bare) if self.form.understand is not None else None

    def _late(self, news: Understood) -> Answer:
        return self.form.late(self.ctx, self.draft, news) if self.form.late else asking.say_late()
