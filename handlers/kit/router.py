"""Which handler gets a message: the routing order of the whole product on one screen, in `Router.route`."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from rapidfuzz import process

from handlers.kit import buttons, screens
from handlers.kit.answer import Ask, Change, Follow, Say, listed
from handlers.kit.asking import old_button, press, starters
from handlers.kit.called import told, wanted
from handlers.kit.command_words import CommandWords
from handlers.kit.feature import LINE
from handlers.kit.filling import Filling
from handlers.kit.incoming import Called, Documented, Edited, Filled, Located, Photographed, Pressed, Written
from handlers.kit.left_open import kept, kept_for_sure
from handlers.kit.rereading import Rereading
from handlers.kit.tidying import as_command, as_typed
from handlers.kit.view import Button, Kind, Tone, View, t
from storage import DraftId

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import timedelta

    from handlers.kit.answer import Answer, Reply
    from handlers.kit.context import Context
    from handlers.kit.feature import Feature, Inquiry, Listener, Reader, Route
    from handlers.kit.form import Form
    from handlers.kit.incoming import What
    from handlers.kit.texts import Texts
    from storage import Draft

Entry = TypeVar("Entry")

FOLLOWS = 4
"""How many routes may hand on to another one before it is our bug."""

SHORTEST_REPORT = 4
"""Words that a whole report has at least; fewer are an answer."""

SAY_WHAT_WAITS = ("cancel", "start")
"""Commands whose own answer names the form that is open."""

SIMILAR = 70
"""rapidfuzz score from which an unknown command is taken for a slip of the finger."""


class Router:
    """All features as tables; two that claim one word are an error at start."""

    def __init__(self, features: Sequence[Feature], texts: Texts, *, edit_window: timedelta) -> None:
        self.features = features
        self.commands: dict[str, Route] = {}
        self.buttons: dict[str, Route] = {}
        self.forms: dict[str, Form] = {}
        self.listeners: list[Listener] = []
        self.readers: list[Reader] = []
        self.inquiries: dict[str, Inquiry] = {}
        self._edit_window = edit_window
        for feature in features:
            _claim(self.commands, feature.commands)
            _claim(self.buttons, feature.buttons)
            _claim(self.forms, feature.forms)
            self.listeners.extend(feature.listeners)
            self.readers.extend(feature.readers)
            self.inquiries.update(feature.inquiries)
        self.words = CommandWords(self.commands, texts)

    def route(self, ctx: Context) -> list[Reply]:
        """One event -> its answers. First match wins, top to bottom."""
        what = ctx.incoming.what
        draft = ctx.uow.drafts.active(ctx.person.id)
        heard = self._listened(ctx, what)
        if heard is not None:
            return self._settle(ctx, heard)
        if self._is_new(ctx, draft) and not isinstance(what, Edited | Filled):
            return self._settle(ctx, self._welcome(ctx))
        if isinstance(what, Pressed):
            return self._settle(ctx, self._press(ctx, what), edits=True)
        if isinstance(what, Edited):
            return self._settle(ctx, self._edited(ctx, what))
        if isinstance(what, Filled):
            return self._settle(ctx, self._filled(ctx, what))
        if isinstance(what, Called):
            return self._settle(ctx, self._called(ctx, what, draft))
        if isinstance(what, Written):
            return self._settle(ctx, self._written(ctx, what, draft))
        if isinstance(what, Photographed | Located):
            return self._settle(ctx, self._sent(ctx, what, draft))
        if isinstance(what, Documented):
            return self._settle(ctx, self._file_sent(ctx, what, draft))
        return []

    def _listened(self, ctx: Context, what: What) -> Answer | None:
        """What a room says that is in the middle of something with this person: a talk, a reply to a letter."""
        if not isinstance(what, Written | Edited | Photographed | Documented | Located):
            return None
        text = what.text.strip() if isinstance(what, Written) else ""
        under = what.caption.strip() if isinstance(what, Photographed | Documented) else ""
        if (text or under).startswith("/"):
            return None
        plain = self.words.plain(ctx.language, text) if text else None
        heard = (listen(ctx, what, plain[0] if plain is not None else None) for listen in self.listeners)
        return next((answer for answer in heard if answer is not None), None)

    def _is_new(self, ctx: Context, draft: Draft | None) -> bool:
        return ctx.person.language is None and draft is None and "start" in self.commands

    def _welcome(self, ctx: Context) -> Answer:
        """Somebody new is greeted first; what they wrote is kept and goes on after the greeting."""
        what = ctx.incoming.what
        text = what.text.strip() if isinstance(what, Written) else wanted(ctx, what)
        head, _, payload = text.partition(" ")
        is_start = head.partition("@")[0].lower() == "/start"
        return self.commands["start"].handler(ctx, payload.strip() if is_start else text)

    def _written(self, ctx: Context, what: Written, draft: Draft | None) -> Answer:
        text = what.text.strip()
        word, _, rest = text.partition(" ")
        if text.startswith("/"):
            name = word[1:].partition("@")[0].lower()
            known = name if name in self.commands else self.words.translated(ctx.language, as_command(name))
            return self._command(ctx, known, rest.strip(), draft) if known else self._unknown_command(ctx, name)
        plain = self.words.plain(ctx.language, text)
        if plain is not None and plain[0] in {"cancel", "help"}:
            return self._command(ctx, *plain, draft)
        if draft is not None and self._saves(ctx, draft, text):
            return self._answer_form(ctx, draft, what, "save")
        if draft is not None and plain is not None and self._begins_anew(ctx, draft, *plain):
            return self._command(ctx, *plain, draft)
        if draft is not None:
            return self._answer_form(ctx, draft, what, plain[0] if plain is not None else "")
        if plain is not None and plain[0] in self.commands:
            return self._command(ctx, *plain, draft)
        for read in self.readers:
            answer = read(ctx, text)
            if answer is not None:
                return answer
        return self._fallback(ctx)

    # --- commands and plain words

    def _called(self, ctx: Context, what: Called, draft: Draft | None) -> Answer:
        """A command with typed options: they go into the form that it opens, else behind the command."""
        route = self.commands.get(what.command)
        if route is None:
            return self._unknown_command(ctx, what.command)
        said = told(what)
        line = said.pop(LINE.name, "")
        if not route.opens:
            rest = " ".join(said[param.name] for param in route.params if param.name in said)
            return self._command(ctx, what.command, rest, draft)
        answers = listed(self._command(ctx, what.command, line, draft))
        return [replace(one, told=said) if isinstance(one, Ask) and one.form == route.opens else one for one in answers]

    def _command(self, ctx: Context, name: str, rest: str, draft: Draft | None) -> Answer:
        """Whatever form is open is kept, and said to be; nothing of the command goes into it."""
        answer = self.commands[name].handler(ctx, rest)
        form = self._form_of(ctx, draft)
        still = ctx.uow.drafts.find(draft.id, ctx.person.id) if draft is not None else None
        if name in SAY_WHAT_WAITS or form is None or still is None or still.closed_at is not None:
            return answer
        if name == "help":
            return [*listed(answer), *listed(Filling(ctx, form, still).show())]
        answers = listed(answer)
        opens = any(isinstance(one, Ask) for one in answers)
        if not opens:
            # Where the command belongs to this very form, it was gone on with, or is said not to be open to them.
            own = form.opener == name and self.commands[name].asks
            return answers if own else [*answers, *kept(ctx, still)]
        if form.opener == name and self._is_untouched(ctx, form, still):
            # Nothing was said to it yet: the new one takes its place.
            ctx.uow.drafts.change(replace(still, closed_at=ctx.now, cancelled=True), now=ctx.now)
            return answers
        return [kept_for_sure(ctx, still), *answers]

    def _saves(self, ctx: Context, draft: Draft, text: str) -> bool:
        """Whether the review card's main button was typed; in French its word is also a command's."""
        form = self.forms.get(draft.form)
        if form is None or not form.review or draft.step is not None:
            return False
        folded = as_typed(text).rstrip(" !.?")
        return any(folded in self.words.spoken("kit-word-save", known) for known in dict.fromkeys((ctx.language, "en")))

    def _begins_anew(self, ctx: Context, draft: Draft, name: str, rest: str) -> bool:
        """Whether a line that begins with a command's words opens a form of its own instead of answering this one.

        That is a form which can be told in one line. The first answer to a form may still begin with any word, and
        so may a long text, unless it is a report.
        """
        if not any(form.opener == name and form.understand is not None for form in self.forms.values()):
            return False
        form = self.forms.get(draft.form)
        if form is None or not rest:
            return True
        step = form.field(draft.step) if draft.step else None
        if step is not None and step.kind is Kind.TEXT:
            return any(read(ctx, rest) is not None for read in self.readers)
        return not self._is_untouched(ctx, form, draft)

    def _is_untouched(self, ctx: Context, form: Form, draft: Draft) -> bool:
        """Whether the form holds nothing but what every new one of its kind begins with."""
        fresh = self._opened_by(ctx, form, f"/{form.opener}")
        return fresh is not None and not draft.doubts and draft.values == fresh.values and draft.about == fresh.about

    def _unknown_command(self, ctx: Context, name: str) -> Answer:
        visible = [command for command, route in self.commands.items() if not route.hidden]
        near = process.extractOne(name, visible, score_cutoff=SIMILAR)
        if near is None:
            return Say(View(t("kit-unknown-command", command=f"/{name}"), starters()))
        row = (Button(f"/{near[0]}", "kit.command", (near[0],)),)
        return Say(View(t("kit-did-you-mean", suggestion=f"/{near[0]}"), (row,)))

    def _fallback(self, _ctx: Context) -> Answer:
        return Say(View(t("kit-not-understood"), starters()))

    # --- forms

    def _form_of(self, ctx: Context, draft: Draft | None) -> Form | None:
        """The form of a draft; None where there is none, or this person may not go on with what it holds."""
        form = self.forms.get(draft.form) if draft is not None else None
        return form if draft is not None and form is not None and form.open_to(ctx, draft) else None

    def _answer_form(self, ctx: Context, draft: Draft, what: Written, word: str) -> Answer:
        form = self._form_of(ctx, draft)
        if form is None:
            ctx.uow.drafts.change(replace(draft, closed_at=ctx.now, cancelled=True), now=ctx.now)
            return self._fallback(ctx)
        filling = Filling(ctx, form, draft)
        if word == "save" or (word in {"back", "skip", "keep"} and draft.step):
            replies = listed(filling.press(word, (draft.step or "",)))
            return [Say(one.view) if isinstance(one, Change) else one for one in replies]
        if self._is_another(ctx, form, draft, what.text):
            new = Button(t("kit-form-another-new"), "kit.command", (form.opener, what.text.strip()), Tone.MAIN)
            this = press(draft, "resume", label=t("kit-form-another-this"))
            return Say(View(t("kit-form-another"), ((new,), (this,))))
        asked = self._asked(ctx, form, draft, what.text) if form.review and draft.step is None else None
        return [*listed(asked), kept_for_sure(ctx, draft)] if asked is not None else filling.take(what)

    def _asked(self, ctx: Context, form: Form, draft: Draft, text: str) -> Answer | None:
        """What a plain question gets while a card waits to be saved; None where it is none, or tells the card more."""
        command = next((name for name, tells in self.inquiries.items() if tells(text)), None)
        if command is None:
            return None
        said = form.understand(ctx, text, draft.values) if form.understand is not None else None
        if said is not None and (said.values or said.doubts):
            return None
        heard = (read(ctx, text) for read in self.readers)
        return next((answer for answer in heard if answer is not None), Follow(command, text))

    def _is_another(self, ctx: Context, form: Form, draft: Draft, text: str) -> bool:
        """Whether a message is a whole report of something else, where this form wants a few words.

        It must not slip into this one; what is meant is asked.
        """
        step = form.field(draft.step) if draft.step else None
        if form.understand is None or len(text.split()) < SHORTEST_REPORT:
            return False
        if step is not None and step.kind in {Kind.LINE, Kind.TEXT}:
            return False
        return form.understand(ctx, text, draft.values) is None and any(read(ctx, text) for read in self.readers)

    def _sent(self, ctx: Context, what: Photographed | Located, draft: Draft | None) -> Answer:
        form = self._form_of(ctx, draft)
        if draft is not None and form is not None:
            return Filling(ctx, form, draft).take(what)
        if isinstance(what, Photographed) and what.caption:
            return self._photo_with_words(ctx, what)
        return Say(View(t("kit-photo-alone" if isinstance(what, Photographed) else "kit-location-alone"), starters()))

    def _file_sent(self, ctx: Context, what: Documented, draft: Draft | None) -> Answer:
        """A file that no room waits for: what is written under it counts, else it is said that nobody takes it."""
        if what.caption:
            return self._written(ctx, Written(what.caption, what.message), draft)
        form = self._form_of(ctx, draft)
        if draft is not None and form is not None:
            return Filling(ctx, form, draft).show(t("kit-form-no-file"))
        return Say(View(t("kit-file-alone"), starters()))

    def _photo_with_words(self, ctx: Context, what: Photographed) -> Answer:
        """A picture whose caption opens a form goes into that form."""
        opened = self._settle(ctx, self._written(ctx, Written(what.caption, what.message), None))
        draft = ctx.uow.drafts.active(ctx.person.id)
        form = self._form_of(ctx, draft)
        if draft is None or form is None:
            return opened
        return Filling(ctx, form, draft).take(replace(what, caption=""))

    def _edited(self, ctx: Context, what: Edited) -> Answer:
        for draft in ctx.uow.drafts.list_recent(ctx.person.id, since=ctx.now - self._edit_window):
            form = self.forms.get(draft.form)
            if form is not None and what.message in draft.sources:
                if draft.closed_at is None and not form.open_to(ctx, draft):
                    return old_button(None)
                opening = partial(self._opened_by, ctx, form, what.text.strip())
                return Rereading(ctx, form, draft).edited(what.message, what.text, opening)
        return []

    def _opened_by(self, ctx: Context, form: Form, text: str) -> Ask | None:
        """What a text would open this form with, if it can be told in one line."""
        if form.understand is None:
            return None
        word, _, rest = text.partition(" ")
        plain = self.words.plain(ctx.language, text)
        answers: list[Answer | None] = []
        if text.startswith("/"):
            named = word[1:].partition("@")[0].lower() == form.opener
            answers = [self.commands[form.opener].handler(ctx, rest.strip())] if named else []
        elif plain is not None and plain[0] == form.opener:
            answers = [self.commands[form.opener].handler(ctx, plain[1])]
        else:
            answers = [read(ctx, text) for read in self.readers]
        asked = [reply for answer in answers if answer is not None for reply in listed(answer)]
        return next((one for one in asked if isinstance(one, Ask) and one.form == form.name), None)

    def _filled(self, ctx: Context, what: Filled) -> Answer:
        draft = ctx.uow.drafts.find(DraftId(what.draft), ctx.person.id)
        form = self._form_of(ctx, draft)
        if draft is None or form is None or draft.closed_at is not None:
            return old_button(form)
        return Filling(ctx, form, draft).take(what)

    # --- buttons

    def _press(self, ctx: Context, what: Pressed) -> Answer:
        found = buttons.decode(what.data, ctx.uow)
        if found is None:
            return old_button(None)
        return self._pressed(ctx, *found)

    def _pressed(self, ctx: Context, do: str, args: tuple[str | int, ...]) -> Answer:
        if do == "kit.apart" and args:
            # Opened out of a list of many things: it must not take the list's place.
            opened = self._settle(ctx, self._pressed(ctx, str(args[0]), args[1:]))
            return [Say(one.view) if isinstance(one, Change) else one for one in opened]
        if do == screens.ROUTE and len(args) > 1 and isinstance(args[0], int):
            return screens.part_of(self._pressed(ctx, str(args[1]), args[2:]), args[0])
        if do == "kit.form":
            return self._press_form(ctx, args)
        if do == "kit.command":
            name, rest = (*(str(arg) for arg in args), "", "")[:2]
            if name not in self.commands:
                return old_button(None)
            return self._command(ctx, name, rest, ctx.uow.drafts.active(ctx.person.id))
        route = self.buttons.get(do)
        fitting = buttons.fit(route.handler, args) if route is not None else None
        if route is None or fitting is None:
            return old_button(None)
        return route.handler(ctx, *fitting)

    def _press_form(self, ctx: Context, args: tuple[str | int, ...]) -> Answer:
        if len(args) < 2 or not isinstance(args[0], int):
            return old_button(None)
        act, *rest = args[1:]
        draft = ctx.uow.drafts.find(DraftId(args[0]), ctx.person.id)
        form = self._form_of(ctx, draft)
        if draft is None or form is None:
            return old_button(form)
        if draft.closed_at is not None:
            back = act == "reopen" and draft.cancelled
            return Filling(ctx, form, draft).reopen() if back else old_button(form)
        return Filling(ctx, form, draft).press(str(act), tuple(rest))

    # --- settling: forms that an answer opens, routes it hands on to

    def _settle(self, ctx: Context, answer: Answer, *, edits: bool = False) -> list[Reply]:
        replies: list[Reply] = []
        pending = listed(answer)
        follows = 0
        while pending:
            reply = pending.pop(0)
            if isinstance(reply, Ask):
                pending[:0] = listed(Filling.open(ctx, self.forms[reply.form], reply, edits=edits and not replies))
            elif isinstance(reply, Follow):
                follows += 1
                if follows > FOLLOWS:
                    raise RuntimeError(f"routes hand on in a circle: {reply.command}")
                pending[:0] = listed(self._follow(ctx, reply))
            else:
                replies.append(reply)
        return replies

    def _follow(self, ctx: Context, reply: Follow) -> Answer:
        """What follows is a message of its own, typed by nobody."""
        if reply.command:
            return self.commands[reply.command].handler(ctx, reply.rest)
        return self._written(ctx, Written(reply.rest), None)


def _claim(table: dict[str, Entry], more: dict[str, Entry]) -> None:
    for word, entry in more.items():
        if word in table:
            raise ValueError(f"two features claim {word!r}")
        table[word] = entry
