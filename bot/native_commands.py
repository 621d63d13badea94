"""The command list for platforms that show typed options, made of routes and forms. Holds nothing, asks nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.platforms.contract import NativeCommand, NativeParam
from handlers.kit.feature import LINE
from handlers.kit.view import Kind, t

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from handlers.kit.feature import Param, Route
    from handlers.kit.router import Router
    from handlers.kit.texts import Texts
    from handlers.kit.view import Words

_NOT_TYPED = {Kind.PHOTO, Kind.LOCATION}
"""What a command's options cannot hold: it is sent after the form has opened."""
_CHOSEN = {Kind.CHOICE: t("kit-param-choose"), Kind.MANY: t("kit-param-choose-many")}
"""An option has a list and no buttons, of which a field's own help may speak."""


def native_commands(router: Router, texts: Texts) -> list[NativeCommand]:
    """All commands that stand in a menu, in routing order, in every language."""
    return [_command(router, texts, name, route) for name, route in router.commands.items() if not route.hidden]


def _command(router: Router, texts: Texts, name: str, route: Route) -> NativeCommand:
    key = f"{route.feature}-command-{name}"
    words = {
        language: next((one for word in spoken.split(",") if (one := word.strip())), name)
        for language, spoken in _said(texts, t(f"{key}.words")).items()
    }
    return NativeCommand(
        name,
        words={**words, "en": name},
        about=_said(texts, t(key)),
        params=_params(router, texts, route),
        asks=route.asks,
        coordinators=route.coordinators,
    )


def _params(router: Router, texts: Texts, route: Route) -> Sequence[NativeParam]:
    if not route.opens:
        return [_param(texts, param) for param in route.params]
    fields = [one for one in router.forms[route.opens].fields if one.offered and one.kind not in _NOT_TYPED]
    return [
        *([_param(texts, LINE)] if route.rest else ()),
        *(
            NativeParam(
                field.name,
                _said(texts, field.label),
                _said(texts, field.help if field.options is None else _CHOSEN.get(field.kind, field.help)),
                field.kind,
                suggests=field.options is not None or field.kind is Kind.DATE,
            )
            for field in fields
        ),
    ]


def _param(texts: Texts, param: Param) -> NativeParam:
    key = f"kit-param-{param.name}"
    return NativeParam(
        param.name,
        _said(texts, t(key)),
        _said(texts, t(f"{key}.help")),
        Kind.LINE,
        suggests=param.options is not None,
    )


def _said(texts: Texts, words: Words) -> Mapping[str, str]:
    return {language: texts.plain(words, language) for language in texts.languages}
