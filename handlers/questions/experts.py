"""What somebody may be asked about, in which languages and how often: seen and changed with buttons."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from handlers.kit import formats
from handlers.kit.answer import Change, Say
from handlers.kit.errors import UserError
from handlers.kit.view import Button, Tone, View, bold, lines, paragraphs, t
from handlers.questions import rules
from handlers.questions.narrowing import LANGUAGES
from storage import ThemeId

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.view import Words
    from storage import Expert

One = TypeVar("One")

A_PAGE = 5
"""Themes or languages of a page: with the ways on and back no more than eight buttons."""


def show(ctx: Context) -> Answer:
    """The page as a message of its own."""
    return Say(page(ctx, of(ctx)))


def of(ctx: Context) -> Expert:
    return ctx.uow.experts.of(ctx.person.id, ctx.network.id)


def page(ctx: Context, expert: Expert) -> View:
    """What holds, in words, and a button for each part of it."""
    if not expert.library and not expert.tool:
        rows: Sequence[tuple[Button, ...]] = (
            (Button(t("questions-expert-library-on"), "questions.offer", ("library",), Tone.MAIN),),
            (Button(t("questions-expert-tool-on"), "questions.offer", ("tool",)),),
        )
        return View(paragraphs(bold(t("questions-expert-title")), t("questions-expert-why")), tuple(rows))
    themes = [one.name(ctx.language) for one in ctx.uow.networks.list_themes(ctx.network.id) if one.id in expert.themes]
    tongues = [formats.language_in(code, ctx.language) for code in expert.languages]
    facts = lines(
        ctx.network_line,
        t("questions-expert-themes", themes=themes) if expert.library and themes else None,
        t("questions-expert-any-theme") if expert.library and not themes else None,
        t("questions-expert-is-tool") if expert.tool else None,
        t("questions-expert-languages", languages=tongues or ["–"]),
        t("questions-expert-weekly-is", count=expert.weekly),
        t("questions-expert-is-named" if expert.named else "questions-expert-is-unnamed"),
        bold(t("questions-expert-is-paused")) if expert.paused else None,
    )
    return View(paragraphs(bold(t("questions-expert-title")), facts), _rows(expert))


def _rows(expert: Expert) -> tuple[tuple[Button, ...], ...]:
    return (
        (
            _switch(t("questions-expert-library"), "questions.offer", "library", on=expert.library),
            _switch(t("questions-expert-tool"), "questions.offer", "tool", on=expert.tool),
        ),
        (
            Button(t("questions-expert-to-themes"), "questions.themes"),
            Button(t("questions-expert-to-languages"), "questions.languages"),
        ),
        (
            Button(t("questions-expert-weekly", count=expert.weekly), "questions.weekly"),
            _switch(t("questions-expert-named"), "questions.named", on=expert.named),
        ),
        (Button(t("questions-expert-go-on" if expert.paused else "questions-expert-pause"), "questions.pause"),),
    )


def _switch(label: Words, do: str, *args: str | int, on: bool) -> Button:
    shown: Words = ("✓ ", label) if on else label
    return Button(shown, do, args, Tone.GOOD if on else Tone.PLAIN)


def change(ctx: Context, changed: Callable[[Expert], Expert]) -> Answer:
    """Write the new wish down and show it."""
    expert = changed(of(ctx))
    ctx.uow.experts.keep(expert, now=ctx.now)
    return Change(page(ctx, expert))


def offer(ctx: Context, what: str) -> Answer:
    """Yes or no to being asked about themes, or about Kith itself. A first yes begins with what is known."""
    if what not in {"library", "tool"}:
        raise UserError("questions-gone")

    def changed(expert: Expert) -> Expert:
        fresh = not expert.library and not expert.tool
        on = not getattr(expert, what)
        if fresh:
            known = [one.id for one in ctx.uow.networks.list_themes(ctx.network.id) if one.slug in ctx.member.themes]
            expert = replace(expert, languages=(ctx.language,), themes=tuple(known))
        return replace(expert, library=on) if what == "library" else replace(expert, tool=on)

    return change(ctx, changed)


def weekly(ctx: Context) -> Answer:
    """The next limit of those there are."""

    def changed(expert: Expert) -> Expert:
        at = rules.WEEKLY.index(expert.weekly) if expert.weekly in rules.WEEKLY else 0
        return replace(expert, weekly=rules.WEEKLY[(at + 1) % len(rules.WEEKLY)])

    return change(ctx, changed)


def named(ctx: Context) -> Answer:
    return change(ctx, lambda expert: replace(expert, named=not expert.named))


def pause(ctx: Context) -> Answer:
    return change(ctx, lambda expert: replace(expert, paused=not expert.paused))


def themes(ctx: Context, at: int = 0) -> Answer:
    expert = of(ctx)
    switches = [
        _switch(one.name(ctx.language), "questions.theme", one.id, on=one.id in expert.themes)
        for one in ctx.uow.networks.list_themes(ctx.network.id)
    ]
    return _paged(t("questions-expert-themes-ask"), "questions.themes", switches, at)


def switch_theme(ctx: Context, theme_id: int, at: int) -> Answer:
    if any(one.id == theme_id for one in ctx.uow.networks.list_themes(ctx.network.id)):
        change(ctx, lambda expert: replace(expert, themes=_switched(expert.themes, ThemeId(theme_id))))
    return themes(ctx, at)


def languages(ctx: Context, at: int = 0) -> Answer:
    expert = of(ctx)
    switches = [
        _switch(formats.language_in(code, ctx.language), "questions.speaks", code, on=code in expert.languages)
        for code in dict.fromkeys((*ctx.house.languages, *LANGUAGES))
    ]
    return _paged(t("questions-expert-languages-ask"), "questions.languages", switches, at)


def switch_language(ctx: Context, code: str, at: int) -> Answer:
    if code in {*ctx.house.languages, *LANGUAGES}:
        change(ctx, lambda expert: replace(expert, languages=_switched(expert.languages, code)))
    return languages(ctx, at)


def _paged(asked: Words, do: str, switches: Sequence[Button], at: int) -> Answer:
    """One page of switches, each of which comes back to it. do: turns the pages."""
    pages = max(1, -(-len(switches) // A_PAGE))
    at = min(max(at, 0), pages - 1)
    some = switches[at * A_PAGE : (at + 1) * A_PAGE]
    rows: list[tuple[Button, ...]] = [(replace(one, args=(*one.args, at)),) for one in some]
    turn = [Button(t("kit-previous"), do, (at - 1,))] if at else []
    turn += [Button(t("kit-next"), do, (at + 1,))] if at + 1 < pages else []
    rows += [tuple(turn)] if turn else []
    return Change(View(asked, (*rows, (Button(t("kit-back"), "questions.me"),))))


def _switched(held: Sequence[One], one: One) -> tuple[One, ...]:
    return tuple(each for each in held if each != one) if one in held else (*held, one)
