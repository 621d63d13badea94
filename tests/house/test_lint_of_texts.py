"""The lint of texts finds what it is there to find; each case is a slip that a translator or a programmer makes."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable
from functools import partial

import pytest

from tests.house import message_files as files
from tests.house import words_in_code as code
from tests.house.message_files import Room, read

LANGUAGES = ("en", "fr", "ru", "ka")
GOOD = {
    "en": """a-saved = Saved, { $count ->
    [one] one volunteer
   *[other] { $count } volunteers
 }.
    .help = Try /log""",
    "fr": """a-saved = Enregistré, { $count ->
    [one] { $count } bénévole
   *[other] { $count } bénévoles
 }.
    .help = Essaie /log""",
    "ru": """a-saved = Сохранено, { $count ->
    [one] { $count } волонтёр
    [few] { $count } волонтёра
    [many] { $count } волонтёров
   *[other] { $count } волонтёра
 }.
    .help = Попробуй /log""",
    "ka": """a-saved = შენახულია, { $count } მოხალისე.
    .help = სცადე /log""",
}


def room(**changed: str) -> Room:
    """The good room with one language said differently."""
    return {language: read(source) for language, source in {**GOOD, **changed}.items()}


def everything(of: Room) -> list[str]:
    """All that the lint says about a room."""
    checks: Iterable[Callable[[Room], Iterable[str]]] = (
        partial(files.incomplete, languages=LANGUAGES),
        files.different_variables,
        files.wrong_selectors,
        files.untranslated,
    )
    said = [line for check in checks for line in check(of)]
    said += [line for file in of.values() for line in file.trouble]
    return said + [line for language, file in of.items() for line in files.foreign_words(language, file)]


def test_a_good_room_is_silent() -> None:
    assert everything(room()) == []


@pytest.mark.parametrize(
    ("language", "source", "said"),
    (
        ("fr", "", "fr: a-saved is missing"),
        ("fr", "a-saved = Enregistré, { $count }.", "fr: a-saved.help is missing"),
        ("ka", GOOD["ka"] + "\na-more = კიდევ", "ka: a-more is not in English"),
        ("ka", "a-saved = შენახულია.\n    .help = სცადე /log", "uses none, English count"),
        ("ka", GOOD["ka"].replace("$count", "$number"), "uses number, English count"),
        ("ru", GOOD["ru"].replace("    [many] { $count } волонтёров\n", ""), "ru needs few, many, one, other"),
        ("fr", GOOD["fr"].replace("[one]", "[few]"), "fr needs one, other"),
        (
            "fr",
            GOOD["fr"].replace("    [one]", "   *[one]").replace("*[other]", " [other]"),
            "the default must be *[other]",
        ),
        ("ru", GOOD["ru"].replace("Сохранено", "Saved"), "has the word 'Saved'"),
        ("ru", GOOD["ru"].replace("Сохранено", "Coхранено"), "mixes scripts"),
        ("fr", GOOD["fr"] + "\na-saved = Encore { $count }\n    .help = x", "stands twice"),
        ("fr", GOOD["fr"] + "\n!! nothing", "cannot be read"),
        ("fr", GOOD["fr"] + "\na-kind = { $kind ->\n    [x] un\n   *[y] deux\n }", "a-kind is not in English"),
    ),
)
def test_a_slip_in_a_message_file_is_found(language: str, source: str, said: str) -> None:
    told = everything(room(**{language: source}))
    assert any(said in line for line in told), told


def test_words_that_select_are_the_same_in_every_language() -> None:
    english = "a-role = { $role ->\n    [coordinator] You coordinate\n   *[member] You take part\n }"
    french = "a-role = { $role ->\n    [coordinateur] Tu coordonnes\n   *[member] Tu participes\n }"
    said = list(files.wrong_selectors({"en": read(english), "fr": read(french)}))
    assert len(said) == 1
    assert "coordinateur" in said[0]


def test_ranks_need_the_categories_of_ranks() -> None:
    source = 'a-rank = { NUMBER($n, type: "ordinal") ->\n    [one] {$n}st\n   *[other] {$n}th\n }'
    assert "en needs few, one, other, two" in next(files.wrong_selectors({"en": read(source)}))


def test_an_untranslated_sentence_is_found() -> None:
    assert list(files.untranslated({"en": read("a-x = What would you like"), "fr": read("a-x = What would you like")}))


def test_a_long_button_is_found() -> None:
    of = {"en": read("a-go = Go"), "ka": read("a-go = " + "გ" * 40)}
    assert list(files.too_long(of, {"a-go"}, 32)) == ["ka: a-go is a button and 40 characters long, 32 fit"]


@pytest.mark.parametrize(
    "line",
    (
        "Button('Back', 'kit.back')",
        "Button(label='Back', do='kit.back')",
        "View(('Saved', bold(title)))",
        "View(f'You have {n}')",
        "say('hello' if n else t('a-b'))",
        "paragraphs(t('a-b'), note or 'nothing here')",
        "UserError('That is not a number')",
        "t('a-b', reason='not a number')",
        "press(draft, 'save', label='Save')",
        "Option('x', 'Environment')",
    ),
)
def test_a_sentence_in_the_code_is_found(line: str) -> None:
    assert list(code.sentences(ast.parse(line), "m")) != []


@pytest.mark.parametrize(
    "line",
    (
        "Button(t('kit-back'), 'kit.back', ('first page',))",
        "Button(f'/{name}', 'kit.command', (name,))",
        "View(lines(bold(title), ', ', t('a-b', value='x')))",
        "Option('environment', t('a-b'))",
        "UserError('a-not-a-number', typed=text)",
        "Refused('a-b', action='change a theme', scope='section 5')",
        "ValueError('must be one word')",
    ),
)
def test_what_is_no_sentence_for_people_passes(line: str) -> None:
    assert list(code.sentences(ast.parse(line), "m")) == []


def test_uses_with_their_arguments_are_seen() -> None:
    tree = ast.parse("t('a-b', count=3); UserError('a-c'); t('a-d', **more); Refused('a-e', action='x', who=1); t(key)")
    assert {(use.key, use.args) for use in code.uses(tree, "m")} == {
        ("a-b", frozenset({"count"})),
        ("a-c", frozenset()),
        ("a-d", None),
        ("a-e", frozenset({"who"})),
    }


def test_keys_that_are_put_together_become_patterns() -> None:
    patterns = code.computed_keys(ast.parse("f'a-theme-{x}'; f'a-{x}'; f'{x}-help'; f'a-kind-{x}.ask'; f'a thing {x}'"))
    assert {pattern.pattern for pattern in patterns} == {r"a\-theme\-[a-z0-9-]+", r"a\-kind\-[a-z0-9-]+\.ask"}


def test_labels_of_buttons_are_seen() -> None:
    tree = ast.parse(
        "Button(t('a-go')); Button(label=t('a-stop') if x else t('a-wait')); press(d, 'x', label=t('a-p')); t('a-no')"
    )
    assert code.button_keys(tree) == {"a-go", "a-stop", "a-wait", "a-p"}
