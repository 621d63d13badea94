"""The views of a form: a question, a doubtful answer, the review card, the list of fields to edit. Changes nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit import keeping, screens
from handlers.kit.answer import Say, Toast
from handlers.kit.view import Button, Dialog, Input, Kind, Tone, View, bold, lines, paragraphs, t

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.form import Field, Form, Option
    from handlers.kit.view import Text, Words
    from storage import Draft, Json

ROUTE = "kit.form"
NARROW = 14
"""Labels up to this many characters stand two in a row; a phone shows them whole."""


def press(draft: Draft, act: str, *args: str | int, label: Words, tone: Tone = Tone.PLAIN) -> Button:
    """A button of this form; its data names the draft, so that an old one is recognised."""
    return Button(label, ROUTE, (draft.id, act, *args), tone)


def question(ctx: Context, form: Form, draft: Draft, field: Field, *, note: Words | None = None, page: int = 0) -> View:
    """Ask for one field, with its choices as buttons and the way back, past it and out."""
    doubts = draft.doubts.get(field.name)
    if doubts is not None:
        return _doubt(ctx, form, draft, field, note=note)
    value = draft.values.get(field.name)
    known = field.name in draft.values and value is not None
    shown = ctx.plain(field.show(ctx, value)) if known else ""
    now = t("kit-form-now", value=shown) if shown else None
    if note is None and form.hello is not None and not draft.path:
        note = form.hello(ctx, draft.values)
    choices = _choices(ctx, draft, field)
    pages = max(1, -(-len(choices) // ctx.options_a_page))
    page = min(page, pages - 1)
    shown_now = choices[page * ctx.options_a_page : (page + 1) * ctx.options_a_page]
    rows = (*paired(ctx, shown_now), _turns(draft, field, page, pages), _ways_out(draft, field, known=known))
    asked = field.wording(ctx, draft.values) if field.wording else field.ask
    where = t("kit-form-page", page=page + 1, pages=pages) if pages > 1 else None
    words = paragraphs(note, lines(bold(asked), now, where))
    return View(words, rows, dialog=dialog(ctx, form, draft), wants_location=field.location is not None)


def page_of(ctx: Context, draft: Draft, field: Field, value: str) -> int:
    """The page that one of the field's choices stands on."""
    places = [button.args[-1] for button in _choices(ctx, draft, field)]
    return places.index(value) // ctx.options_a_page if value in places else 0


def _choices(ctx: Context, draft: Draft, field: Field) -> list[Button]:
    """What can be pressed for an answer: the choices of the field beside this one first, then its own."""
    held = draft.values.get(field.name)
    chosen = held if field.kind is Kind.MANY and isinstance(held, list) else ()
    other = field.beside
    beside = other.options(ctx, draft.values) if other is not None and other.options is not None else ()
    keys = [_pick(ctx, draft, other, one, (draft.values.get(other.name),)) for one in beside] if other else []
    own = field.options(ctx, draft.values) if field.options else ()
    return [*keys, *(_pick(ctx, draft, field, one, chosen) for one in own)]


def _pick(ctx: Context, draft: Draft, field: Field, option: Option, held: Collection[Json]) -> Button:
    label = t("kit-form-chosen", label=ctx.plain(option.label)) if option.value in held else option.label
    return press(draft, "pick", field.name, option.value, label=label, tone=Tone.OPTION)


def _turns(draft: Draft, field: Field, page: int, pages: int) -> tuple[Button, ...]:
    row = [press(draft, "page", field.name, page - 1, label=t("kit-previous"))] if page else []
    row += [press(draft, "page", field.name, page + 1, label=t("kit-next"))] if page + 1 < pages else []
    return tuple(row)


def paired(ctx: Context, keys: Sequence[Button]) -> Iterable[tuple[Button, ...]]:
    """Short labels two in a row, long ones alone."""
    row: list[Button] = []
    for key in keys:
        if len(ctx.plain(key.label)) > NARROW:
            if row:
                yield tuple(row)
                row = []
            yield (key,)
            continue
        row.append(key)
        if len(row) == 2:
            yield tuple(row)
            row = []
    if row:
        yield tuple(row)


def _ways_out(draft: Draft, field: Field, *, known: bool) -> tuple[Button, ...]:
    """Back, on without or with what is there, and out: three beside each other."""
    row = []
    if draft.path:
        row.append(press(draft, "back", field.name, label=t("kit-back")))
    if known and field.kind is Kind.MANY and draft.values[field.name]:
        row.append(press(draft, "keep", field.name, label=t("kit-done"), tone=Tone.MAIN))
    elif known and field.kind is not Kind.MANY:
        row.append(press(draft, "keep", field.name, label=t("kit-form-keep")))
    elif not field.required:
        row.append(press(draft, "skip", field.name, label=t("kit-skip")))
    row.append(press(draft, "cancel", label=t("kit-cancel")))
    return tuple(row)


def _doubt(ctx: Context, form: Form, draft: Draft, field: Field, *, note: Words | None) -> View:
    held = draft.doubts[field.name]
    assert isinstance(held, dict)
    candidates = held["candidates"]
    assert isinstance(candidates, list)
    asked = keeping.kept(held["question"]) if held.get("question") else field.ask
    labels = held.get("labels")
    shown = map(keeping.kept, labels) if isinstance(labels, list) else (field.show(ctx, one) for one in candidates)
    keys = [press(draft, "mean", field.name, index, label=label) for index, label in enumerate(shown)]
    rows = [*paired(ctx, keys), _ways_out(draft, field, known=False)]
    return View(paragraphs(note, bold(asked)), tuple(rows), dialog=dialog(ctx, form, draft))


def card(ctx: Context, form: Form, draft: Draft, *, note: Words | None = None) -> View:
    """What was understood, in words, before it is saved."""
    words = form.card(ctx, draft) if form.card else summary(ctx, form, draft.values)
    rows = (
        (press(draft, "save", label=_save(form), tone=Tone.MAIN),),
        (press(draft, "edit", label=t("kit-edit")), press(draft, "cancel", label=t("kit-cancel"))),
    )
    asked = t("kit-form-review-send" if form.sends else "kit-form-review")
    return View(paragraphs(note, words, asked), rows, dialog=dialog(ctx, form, draft))


def _save(form: Form) -> Text:
    return t("kit-send" if form.sends else "kit-save")


def nothing_understood(form: Form) -> Words:
    """What is said at the card to words that change nothing in it."""
    return t("kit-form-press", save=_save(form))


def summary(ctx: Context, form: Form, values: Mapping[str, object]) -> Words:
    """Every answered field with its value."""
    rows: list[Words | None] = [bold(t(form.title)), ctx.network_line]
    for field in form.fields:
        value = values.get(field.name)
        if value in (None, [], ""):
            continue
        rows.append(t("kit-form-line", field=field.label, value=ctx.plain(field.show(ctx, value))))  # type: ignore[arg-type]
    return lines(*rows)


def edit_list(ctx: Context, form: Form, draft: Draft) -> View:
    """A button for each field; in a long form those that are asked or answered first, the rest behind "More"."""
    fields = [field for field in form.fields if field.when(ctx, draft.values)]
    if len(fields) > screens.MOST:
        fields.sort(key=lambda field: not field.asked and draft.values.get(field.name) in (None, [], ""))
    keys = [press(draft, "field", field.name, label=field.label) for field in fields]
    rows = (*paired(ctx, keys), (press(draft, "review", label=t("kit-back")),))
    return View(t("kit-form-which"), rows, dialog=dialog(ctx, form, draft), anew=(ROUTE, draft.id, "edit"))


def dialog(
    ctx: Context,
    form: Form,
    draft: Draft,
    errors: Mapping[str, Words] | None = None,
    typed: Mapping[str, str] | None = None,
) -> Dialog | None:
    """The whole form for a platform that shows it natively; nothing is computed for the others.

    errors: what is wrong, by field; there stands what was typed, to be mended.
    """
    if not ctx.dialogs:
        return None
    errors, typed = errors or {}, typed or {}
    inputs = []
    for field in form.fields:
        if not field.when(ctx, draft.values) or field.kind is Kind.PHOTO:
            continue
        options = field.options(ctx, draft.values) if field.options else ()
        value = draft.values.get(field.name)
        held = ",".join(str(one) for one in value) if isinstance(value, list) else field.typed(value)
        inputs.append(
            Input(
                name=field.name,
                label=field.label,
                kind=field.kind,
                options=tuple((option.value, option.label) for option in options),
                value=typed.get(field.name, "") if field.name in errors else held,
                required=field.required,
                help=field.help,
                error=errors.get(field.name, ""),
            )
        )
    return Dialog(draft.id, t(form.title), tuple(inputs))


def resume_row(draft: Draft) -> tuple[Button, ...]:
    """Continue or drop a form that waits."""
    return (
        press(draft, "resume", label=t("kit-form-resume"), tone=Tone.MAIN),
        press(draft, "cancel", label=t("kit-cancel")),
    )


def waiting(ctx: Context, draft: Draft) -> View:
    """A form that was left open, by its title and the first thing that was said in it."""
    form = ctx.house.forms.get(draft.form)
    if form is None:
        return View(t("kit-form-other-open"), (resume_row(draft),))
    title: Text = t(form.title)
    first = form.fields[0]
    value = draft.values.get(first.name)
    if value not in (None, [], "") and form.open_to(ctx, draft):
        title = t("kit-form-line", field=title, value=ctx.plain(first.show(ctx, value)))
    return View(t("kit-form-other-open-named", entry=title), (resume_row(draft),))


def old_button(form: Form | None) -> Answer:
    """A button of a form that is over: say so and offer to start again."""
    again = (Button(t("kit-start-again"), "kit.command", (form.opener,)),) if form is not None else ()
    rows = (
        again
        or (Button(t("kit-start-log"), "kit.command", ("log",)), Button(t("kit-start-help"), "kit.command", ("help",))),
    )
    return [Toast(t("kit-old-button")), Say(View(t("kit-old-button"), rows))]


def say_late() -> Answer:
    """An edited message whose form is saved."""
    return Say(View(t("kit-form-late")))


def starters() -> tuple[tuple[Button, ...], ...]:
    """What most people want next."""
    return (
        (Button(t("kit-start-log"), "kit.command", ("log",)), Button(t("kit-start-mine"), "kit.command", ("mine",))),
        (
            Button(t("kit-start-stats"), "kit.command", ("stats",)),
            Button(t("kit-start-help"), "kit.command", ("help",)),
        ),
    )
