"""The one engine that fills forms: stores every answer, asks only for what is missing, goes back, edits, resumes.

It sends nothing and keeps nothing in memory: the draft row is the whole state, so any process can go on with it.
"""

from __future__ import annotations

import contextlib
from dataclasses import replace
from typing import TYPE_CHECKING

from handlers.kit import asking, keeping
from handlers.kit.answer import Change, Invalid, Say, Toast, listed
from handlers.kit.errors import UserError
from handlers.kit.form import Doubt, Understood
from handlers.kit.incoming import Filled, Located, Photographed, Written
from handlers.kit.told import CARD, OPENED, Source, merged, told, without
from handlers.kit.view import Kind, View, lines, t
from storage import NOT_STORED, new_draft

if TYPE_CHECKING:
    from collections.abc import Mapping

    from handlers.kit.answer import Answer, Ask, Reply
    from handlers.kit.context import Context
    from handlers.kit.form import Field, Form
    from handlers.kit.view import Words
    from storage import Draft, Json

LIST = ""
"""Stands for the list of fields in a draft's path: Back leads there from a field that was chosen in it."""


class Filling:
    """One form being filled by one person. `edits` says whether the pressed message is replaced or a new one sent."""

    def __init__(self, ctx: Context, form: Form, draft: Draft, *, edits: bool = False) -> None:
        self.ctx = _in_its_network(ctx, draft)
        self.form = form
        self.draft = draft
        self._reply: type[Say | Change] = Change if edits else Say
        self._before: dict[str, Json] = {}  # the field that was just answered -> what it said before, as a list

    # --- opening and going on

    @classmethod
    def open(cls, ctx: Context, form: Form, ask: Ask, *, edits: bool = False) -> Answer:
        """Begin: what the first message said is filled in, doubtful parts are asked about, the rest one at a time."""
        what = ctx.incoming.what
        draft = new_draft(
            ctx.person.id,
            form.name,
            now=ctx.now,
            network_id=ask.network_id or ctx.network.id,
            values=ask.values,
            doubts=ask.doubts,
            sources={},
            about=ask.about,
        )
        if not form.review:
            # A short form that is asked for again takes the place of the one left open; entries are kept apart.
            ctx.uow.drafts.close_like(draft, now=ctx.now)
        if isinstance(what, Written | Photographed) and ask.values:
            draft = Source(OPENED, Understood(ask.values, ask.doubts)).put(draft, what.message)
        opened = cls(ctx, form, draft, edits=edits)
        return opened._fill(ask.told) if ask.told else opened.go_on(ask.intro)

    def go_on(self, note: Words | None = None) -> Answer:
        """Ask what is next, or show the review card, or save when the form has no review."""
        field = self._next()
        if field is not None and not self.form.ends(self.draft.values):
            self._keep_before(field)
            self._store(step=field.name)
            return self._reply(asking.question(self.ctx, self.form, self.draft, field, note=note))
        self._store(step=None)
        if not self.form.review or self.form.ends(self.draft.values):
            return self.save()
        return self._reply(asking.card(self.ctx, self.form, self.draft, note=note))

    def show(self, note: Words | None = None) -> Answer:
        """The step where the form stands, again."""
        field = self._step()
        if field is None:
            return self.go_on(note)
        return self._reply(asking.question(self.ctx, self.form, self.draft, field, note=note))

    def _next(self) -> Field | None:
        values = self.draft.values
        for field in self.form.fields:
            if not field.when(self.ctx, values):
                continue
            if field.name in self.draft.doubts:
                return field
            if field.name in values:
                if self._unusual(field, values[field.name]):
                    return field
            elif field.asked or field.required:
                return field
        return None

    def _unusual(self, field: Field, value: Json) -> bool:
        """Turn an unusual value into a doubt with a question, unless it was confirmed before."""
        if field.check is None or value is None or self.draft.settled.get(field.name) == value:
            return False
        words = field.check(self.ctx, value, self.draft.values)
        if words is None:
            return False
        rest = {name: held for name, held in self.draft.values.items() if name != field.name}
        held = keeping.held([value], words)
        self.draft = replace(self.draft, values=rest, doubts={**self.draft.doubts, field.name: held})
        return True

    def _keep_before(self, field: Field) -> None:
        """An answer that is asked about can be taken back: what stood there before is kept with the doubt."""
        held = self.draft.doubts.get(field.name)
        if isinstance(held, dict) and field.name in self._before:
            doubt = {**held, "before": self._before[field.name]}
            self.draft = replace(self.draft, doubts={**self.draft.doubts, field.name: doubt})

    # --- what the person typed or sent

    def take(self, what: Written | Photographed | Located | Filled) -> Answer:
        """An answer that came as a message."""
        if isinstance(what, Filled):
            self._reply = Change
            return self._fill(what.values)
        if isinstance(what, Photographed):
            return self._take_photo(what)
        field = self._step()
        if field is None:
            return self._correct(what)
        try:
            value = self._locate(field, what) if isinstance(what, Located) else self._read(field, what.text)
        except UserError as trouble:
            if field.beside is not None and isinstance(what, Written):
                with contextlib.suppress(UserError):
                    return self._set_beside(field, field.beside, what.text, message=what.message)
            # Remembered, so that mending the slip in that very message answers the question.
            self.draft = Source(field.name, Understood({})).put(self.draft, what.message)
            self._store(step=field.name)
            return Say(asking.question(self.ctx, self.form, self.draft, field, note=trouble.text))
        return self._accept(field, value, message=what.message)

    def _set_beside(self, field: Field, other: Field, text: str, *, message: str = "") -> Answer:
        """What stands beside the question is another now; the question itself is still asked."""
        self._take_up(other, other.read(self.ctx, text.strip(), self.draft.values), message)
        return self._ask_again(field)

    def _read(self, field: Field, text: str) -> Json | Doubt | Understood:
        return field.read(self.ctx, text.strip(), self.draft.values)

    def _locate(self, field: Field, what: Located) -> Json | Doubt:
        if field.location is None:
            raise UserError("kit-form-no-location")
        return field.location(self.ctx, what, self.draft.values)

    def _accept(self, field: Field, value: Json | Doubt | Understood, *, message: str = "") -> Answer:
        held, values = self.draft.doubts.get(field.name), self.draft.values
        earlier = held.get("before", []) if isinstance(held, dict) else []
        self._before = {field.name: [values[field.name]] if field.name in values else earlier}
        self._take_up(field, value, message)
        self._pass_by(field)
        return self.go_on()

    def _take_up(self, field: Field, value: Json | Doubt | Understood, message: str = "") -> None:
        """An answer goes into the draft, with the message that gave it."""
        said = told(field, value)
        self.draft = Source(field.name, said).put(merged(self.draft, said), message)

    def _pass_by(self, field: Field) -> None:
        """The field is answered: what stood beside it is not asked for any more, and Back leads to it."""
        if field.beside is not None:
            self.draft = replace(self.draft, values={field.beside.name: None, **self.draft.values})
        path = [*(name for name in self.draft.path if name != field.name), field.name]
        self.draft = replace(self.draft, path=path)

    def _take_photo(self, what: Photographed) -> Answer:
        field = next((one for one in self.form.fields if one.photo is not None), None)
        if field is None or field.photo is None or self.ctx.photo is None:
            return self.show(t("kit-form-no-photo"))
        try:
            self._take_up(field, field.photo(self.ctx, self.ctx.photo, self.draft.values))
        except UserError as trouble:
            return self.show(trouble.text)
        step = self._step()
        if what.caption and step is not None and step.name != field.name:
            # A caption that does not answer the question is just a caption.
            with contextlib.suppress(UserError):
                return self._accept(step, self._read(step, what.caption), message=what.message)
        return self.go_on(t("kit-form-photo-added"))

    def _correct(self, what: Written | Located) -> Answer:
        """Text while the review card is shown: what it says about the fields replaces what was there."""
        understood = None
        if isinstance(what, Written) and self.form.understand is not None:
            understood = self.form.understand(self.ctx, what.text, self.draft.values)
        said = understood or Understood({})
        self.draft = Source(CARD, said).put(merged(self.draft, said), what.message)
        if not (said.values or said.doubts):
            self._store(step=None)
            return Say(asking.card(self.ctx, self.form, self.draft, note=asking.nothing_understood(self.form)))
        return self.go_on()

    def _fill(self, typed: Mapping[str, str]) -> Answer:
        """A whole form at once; what is wrong is marked at its field, what is right is kept."""
        errors: dict[str, Words] = {}
        for name, text in typed.items():
            field = self.form.field(name)
            if field is None or not field.when(self.ctx, self.draft.values):
                continue
            if not text.strip():
                if field.required:
                    errors[name] = t("kit-form-required")
                else:
                    self._take_up(field, None)
                continue
            try:
                self._take_up(field, self._fill_one(field, text))
            except UserError as trouble:
                errors[name] = trouble.text
        if not errors:
            return self.go_on()
        first = self._must(next(iter(errors)))
        self._store(step=first.name)
        wrong = (
            t("kit-form-line", field=self.ctx.plain(self._must(name).label), value=self.ctx.plain(why))
            for name, why in errors.items()
        )
        view = asking.question(self.ctx, self.form, self.draft, first, note=lines(t("kit-form-look-again"), *wrong))
        return self._reply(replace(view, dialog=asking.dialog(self.ctx, self.form, self.draft, errors, typed)))

    def _fill_one(self, field: Field, text: str) -> Json | Doubt | Understood:
        known = {option.value for option in field.options(self.ctx, self.draft.values)} if field.options else set()
        if field.kind is Kind.MANY:
            picked = [part.strip() for part in text.split(",") if part.strip()]
            if all(part in known for part in picked):
                return list(picked)
        elif text in known:
            return self._chosen(field, text)
        return self._read(field, text)

    def _chosen(self, field: Field, value: str) -> Json | Doubt | Understood:
        """What a choice stands for; where it is no id, the reader of typed text knows it."""
        return (field.choose or field.read)(self.ctx, value, self.draft.values)

    # --- buttons

    def press(self, act: str, args: tuple[str | int, ...]) -> Answer:
        """A button of this form. One of a step that is over shows where the form stands now."""
        self._reply = Change
        simple = {"save": self.save, "cancel": self.cancel, "resume": self.show, "review": self.go_on}
        if act in simple:
            return simple[act]()
        if act == "edit":
            # Buttons of before lead to "the rest" by themselves.
            return Change(replace(asking.edit_list(self.ctx, self.form, self.draft), part=len(args)))
        field = self.form.field(str(args[0])) if args else None
        if field is None:
            return self.show()
        if act == "field":
            self.draft = replace(self.draft, path=[LIST])
            return self._ask_again(field)
        if field.name != self.draft.step:
            return self._press_elsewhere(act, field, args)
        value = args[1] if len(args) > 1 else ""
        return self._press_step(act, field, value)

    def _press_elsewhere(self, act: str, field: Field, args: tuple[str | int, ...]) -> Answer:
        step = self._step()
        if act == "pick" and step is not None and step.beside is field:
            with contextlib.suppress(UserError):
                return self._set_beside(step, field, str(args[-1]))
        # Pressed twice, or on an older message: the first press counted, the form stands elsewhere.
        return [Toast(t("kit-form-answered")), *listed(self.show())]

    def _press_step(self, act: str, field: Field, value: str | int) -> Answer:
        if act == "pick":
            return self._pick(field, str(value))
        if act == "mean" and isinstance(value, int):
            return self._mean(field, value)
        if act == "page" and isinstance(value, int):
            return Change(asking.question(self.ctx, self.form, self.draft, field, page=max(value, 0)))
        if act == "skip" and not field.required:
            return self._accept(field, None)
        if act == "keep" and field.name in self.draft.values:
            return self._accept(field, self.draft.values[field.name])
        return self._back(field) if act == "back" else self.show()

    def _back(self, field: Field) -> Answer:
        """A doubtful answer is taken back first; then the question before this one, or the list it was chosen from."""
        held = self.draft.doubts.get(field.name)
        before = held.get("before") if isinstance(held, dict) else None
        if isinstance(before, list):
            self.draft = without(self.draft, {field.name})
            path = [name for name in self.draft.path if name != field.name]
            self.draft = replace(self.draft, path=path)
            if before:
                self.draft = merged(self.draft, Understood({field.name: before[0]}))
            return self._ask_again(field)
        if not self.draft.path:
            return self.show()
        *path, last = self.draft.path
        self.draft = replace(self.draft, path=path)
        if last == LIST:
            self._store(step=None)
            return Change(asking.edit_list(self.ctx, self.form, self.draft))
        return self._ask_again(self._must(last))

    def _pick(self, field: Field, value: str) -> Answer:
        try:
            chosen = self._chosen(field, value)
        except UserError as trouble:
            return self.show(trouble.text)
        if field.kind is not Kind.MANY or isinstance(chosen, Doubt | Understood):
            return self._accept(field, chosen)
        held = self.draft.values.get(field.name)
        picked = list(held) if isinstance(held, list) else []
        page = asking.page_of(self.ctx, self.draft, field, value)  # what is chosen may move to the first page
        self._take_up(field, [one for one in picked if one != value] if value in picked else [*picked, value])
        self._store(step=field.name)
        return Change(asking.question(self.ctx, self.form, self.draft, field, page=page))

    def _mean(self, field: Field, index: int) -> Answer:
        held = self.draft.doubts.get(field.name)
        candidates = held.get("candidates") if isinstance(held, dict) else None
        if not isinstance(candidates, list) or not 0 <= index < len(candidates):
            return self.show()
        value = candidates[index]
        self.draft = replace(self.draft, settled={**self.draft.settled, field.name: value})
        return self._accept(field, value)

    def _ask_again(self, field: Field) -> Answer:
        self._store(step=field.name)
        return self._reply(asking.question(self.ctx, self.form, self.draft, field))

    # --- the end

    def save(self) -> Answer:
        """Everything is there: the feature saves. A refusal keeps the draft and asks for what is wrong."""
        missing = self._next()
        if missing is not None and not self.form.ends(self.draft.values):
            return self.go_on()
        answer = self.form.save(self.ctx, self.draft)
        if isinstance(answer, Invalid):
            name, why = next(iter(answer.fields.items()))
            self._store(step=name)
            return Say(asking.question(self.ctx, self.form, self.draft, self._must(name), note=why))
        self.draft = replace(self.draft, closed_at=self.ctx.now)
        self._store(step=None)
        done, *more = listed(answer)
        # The card itself says that it is saved: no Save stays behind that would only say it is old.
        return [self._reply(done.view) if isinstance(done, Say) else done, *more, *self.left_open()]

    def cancel(self) -> Answer:
        """Leave the form; the way back stays open for a while."""
        self.draft = replace(self.draft, closed_at=self.ctx.now, cancelled=True)
        self._store(step=self.draft.step)
        again = asking.press(self.draft, "reopen", label=t("kit-form-reopen"))
        after = listed(self.form.left(self.ctx, self.draft)) if self.form.left is not None else []
        return [self._reply(View(t("kit-form-cancelled"), ((again,),))), *after, *self.left_open()]

    def reopen(self) -> Answer:
        """Undo a cancel."""
        self._reply = Change
        self.draft = replace(self.draft, closed_at=None, cancelled=False)
        return self.go_on(t("kit-form-reopened"))

    def left_open(self) -> list[Reply]:
        """An older form of the same person that still waits."""
        other = next(
            (one for one in self.ctx.uow.drafts.list_open(self.ctx.person.id) if one.id != self.draft.id), None
        )
        if other is None:
            return []
        return [Say(asking.waiting(self.ctx, other))]

    # --- small parts

    def _step(self) -> Field | None:
        return self.form.field(self.draft.step) if self.draft.step else None

    def _must(self, name: str) -> Field:
        field = self.form.field(name)
        assert field is not None, name
        return field

    def _store(self, *, step: str | None) -> None:  # a form that is being opened is written once, with its question
        draft = replace(self.draft, step=step)
        drafts = self.ctx.uow.drafts
        self.draft = drafts.add(draft) if draft.id == NOT_STORED else drafts.change(draft, now=self.ctx.now)


def _in_its_network(ctx: Context, draft: Draft) -> Context:
    """A form stays in the network where it was opened, whichever one the person looks at now."""
    if draft.network_id is None or draft.network_id == ctx.network.id:
        return ctx
    member = ctx.uow.people.membership(ctx.person.id, draft.network_id)
    # Who has left that network keeps the form, but what it saves is refused there.
    return replace(ctx, network=ctx.uow.networks.get(draft.network_id), member=member) if member else ctx
