"""The form behind a tool or output: its link, what it is called, its kind, language and licence."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from handlers.kit import asking
from handlers.kit.answer import Ask, Change, Invalid, Say
from handlers.kit.errors import UserError
from handlers.kit.form import Doubt, Field, Form, Option, Understood
from handlers.kit.formats import is_language
from handlers.kit.language_names import language_index
from handlers.kit.likeness import Candidates, Exact, Nothing
from handlers.kit.tidying import tidy_line
from handlers.kit.view import Kind, t
from handlers.kit.web_links import web_link
from handlers.resources import access, pages, rules, words
from storage import TITLE_LENGTH, NewResource, new_draft

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.form import Values
    from handlers.kit.view import Words
    from storage import Draft, Json, Practice, Resource


# --- reading


def _read_link(_ctx: Context, text: str, values: Values) -> Json | Understood:
    """A link, alone or with the title beside it: "Breathing exercises https://example.org/a"."""
    pieces = text.split()
    found = [(piece, link) for piece in pieces if (link := web_link(piece.strip("<>(),;"))) is not None]
    if not found:
        raise UserError("resources-link-unclear")
    piece, link = found[0]
    said: dict[str, Json] = {"link": link}
    title = tidy_line(" ".join(one for one in pieces if one != piece)).strip(" -–—:;,.()")
    if title and "title" not in values:
        said["title"] = title[:TITLE_LENGTH]
    kind = rules.kind_of(link)
    if kind is not None and "kind" not in values:
        said["kind"] = kind
    return Understood(said)


def _read_title(_ctx: Context, text: str, _values: Values) -> Json:
    title = tidy_line(text)
    if not any(letter.isalnum() for letter in title):
        raise UserError("resources-title-unclear")
    if len(title) > TITLE_LENGTH:
        raise UserError("resources-title-long", count=TITLE_LENGTH)
    return title


def _read_kind(ctx: Context, text: str, _values: Values) -> Json:
    kind = pages.kind_named(ctx, text)
    if kind is None:
        raise UserError("resources-press-one")
    return kind


def _read_language(_ctx: Context, text: str, _values: Values) -> Json | Doubt:
    match language_index().find(text):
        case Exact(code):
            return code
        case Candidates(codes):
            return Doubt(list(codes), t("resources-did-you-mean"))
        case Nothing():
            code = text.strip().casefold()
            if 2 <= len(code) <= 10 and is_language(code):
                return code
            raise UserError("resources-language-unknown")


def _read_licence(_ctx: Context, text: str, _values: Values) -> Json:
    if text == rules.UNKNOWN:
        return rules.UNKNOWN
    licence = tidy_line(text)
    known = {one.casefold(): one for one in rules.LICENCES}
    if not licence or len(licence) > TITLE_LENGTH:
        raise UserError("resources-licence-long", count=TITLE_LENGTH)
    return known.get(licence.casefold(), licence)


# --- showing and offering


def _show_kind(_ctx: Context, value: Json) -> Words:
    return words.KINDS[str(value)]


def _show_language(_ctx: Context, value: Json) -> Words:
    return words.language_name(str(value))


def _show_licence(_ctx: Context, value: Json) -> Words:
    return words.licence_words(None if value == rules.UNKNOWN else str(value))


def _kinds(_ctx: Context, _values: Values) -> Sequence[Option]:
    return [Option(kind, label) for kind, label in words.KINDS.items()]


def _languages(ctx: Context, _values: Values) -> Sequence[Option]:
    codes = dict.fromkeys((ctx.language, *ctx.network.languages, "en"))
    return [Option(code, words.language_name(code)) for code in codes]


def _licences(_ctx: Context, _values: Values) -> Sequence[Option]:
    return [Option(one, words.licence_words(one)) for one in rules.LICENCES] + [
        Option(rules.UNKNOWN, t("resources-licence-unknown"))
    ]


# --- opening and saving


def add(ctx: Context, practice_id: int) -> Answer:
    practice = access.extended(ctx, practice_id)
    intro = t("resources-add-to", title=practice.title)
    return Ask(FORM.name, about={"practice": practice.id}, intro=intro)


def edit(ctx: Context, resource_id: int) -> Answer:
    """Open it in the form that added it."""
    resource, practice = access.changed(ctx, resource_id, "resource-change")
    draft = new_draft(
        ctx.person.id,
        FORM.name,
        now=ctx.now,
        network_id=practice.network_id,
        values=_values_of(resource),
        doubts={},
        sources={},
        about={"practice": practice.id, "resource": resource.id},
    )
    return Change(asking.edit_list(ctx, FORM, ctx.uow.drafts.add(draft)))


def relink(ctx: Context, resource_id: int) -> Answer:
    """Only the link: for whoever was told that it is dead."""
    resource, practice = access.changed(ctx, resource_id, "resource-change")
    values = {name: value for name, value in _values_of(resource).items() if name != "link"}
    about: dict[str, Json] = {"practice": practice.id, "resource": resource.id}
    return Ask(FORM.name, values=values, about=about, intro=t("resources-relink", title=resource.title))


def _values_of(resource: Resource) -> dict[str, Json]:
    return {
        "link": resource.link,
        "title": resource.title,
        "kind": resource.kind,
        "language": resource.language,
        "licence": resource.licence or rules.UNKNOWN,
    }


def _save(ctx: Context, draft: Draft) -> Answer | Invalid:
    values = draft.values
    licence = values.get("licence")
    new = NewResource(
        title=str(values["title"]),
        kind=str(values["kind"]),
        link=str(values["link"]),
        language=cast("str | None", values.get("language")),
        licence=None if licence in (None, rules.UNKNOWN) else str(licence),
    )
    check_at = rules.first_check(new.link, ctx.now)
    changed = draft.about.get("resource")
    if changed is not None:
        before, practice = access.changed(ctx, cast("int", changed), "resource-change")
        if _is_there(ctx, practice, new.link, but=before):
            return Invalid({"link": t("resources-there-already")})
        resource = ctx.uow.resources.change(before.id, new, now=ctx.now, check_at=check_at)
        ctx.uow.outbox.withdraw_about(f"resource:{resource.id}")
        return Say(pages.card(ctx, resource, practice, t("resources-changed")))
    practice = access.extended(ctx, cast("int", draft.about["practice"]))
    if _is_there(ctx, practice, new.link):
        return Invalid({"link": t("resources-there-already")})
    resource = ctx.uow.resources.add(
        practice.id, practice.network_id, new, owner_id=ctx.person.id, now=ctx.now, check_at=check_at
    )
    return Say(pages.card(ctx, resource, practice, t("resources-saved")))


def _is_there(ctx: Context, practice: Practice, link: str, *, but: Resource | None = None) -> bool:
    return any(one.link == link and one != but for one in ctx.uow.resources.list_for(practice.id))


FORM = Form(
    "resources.add",
    "resources-title",
    (
        Field("link", "resources-field-link", _read_link, required=True),
        Field("title", "resources-field-title", _read_title, required=True),
        Field(
            "kind",
            "resources-field-kind",
            _read_kind,
            show=_show_kind,
            kind=Kind.CHOICE,
            required=True,
            options=_kinds,
        ),
        Field(
            "language",
            "resources-field-language",
            _read_language,
            show=_show_language,
            kind=Kind.CHOICE,
            options=_languages,
        ),
        Field(
            "licence",
            "resources-field-licence",
            _read_licence,
            show=_show_licence,
            kind=Kind.CHOICE,
            required=True,
            options=_licences,
        ),
    ),
    _save,
    opener="tools",
)
