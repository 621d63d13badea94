"""A plan as a page to print: one HTML file without anything from elsewhere. What people wrote is text, never markup."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from handlers.kit.view import File, Span, t
from handlers.plans import writing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.kit.context import Context
    from handlers.kit.view import Words
    from storage import Plan, Practice

_STYLE = """
@page { size: A4; margin: 18mm }
* { box-sizing: border-box }
body { font: 11pt/1.45 system-ui, "Noto Sans", "Noto Sans Georgian", sans-serif; color: #1a1a1a; background: #fff;
  max-width: 174mm; margin: 0 auto; padding: 8mm 4mm; overflow-wrap: anywhere }
h1 { font-size: 20pt; line-height: 1.2; margin: 0 0 6mm }
h2 { font-size: 12pt; margin: 6mm 0 2mm; padding-bottom: 1mm; border-bottom: 1px solid #888; break-after: avoid }
p { margin: 0 0 1.5mm; break-inside: avoid }
footer { margin-top: 8mm; font-size: 9pt; color: #555 }
@media print { body { padding: 0 } }
"""


def file(ctx: Context, plan: Plan, cited: Sequence[Practice]) -> File:
    """The page as a file to hand over."""
    title = escape(ctx.plain(writing.name_of(plan)))
    body = "".join(
        f"<h2>{escape(ctx.plain(part.heading))}</h2>" + "".join(f"<p>{_html(ctx, line)}</p>" for line in part.lines)
        for part in writing.parts(ctx, plan, cited)
    )
    made = escape(ctx.plain(t("plans-paper-made", on=ctx.today)))
    page = (
        f'<!doctype html><html lang="{ctx.language}"><head><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width, initial-scale=1"><title>{title}</title>'
        f"<style>{_STYLE}</style></head><body><main><h1>{title}</h1>{body}</main><footer>{made}</footer></body></html>"
    )
    return File(
        f"plan-{plan.id}.html", "text/html", page.encode(), alt=t("plans-paper-alt", title=writing.name_of(plan))
    )


def _html(ctx: Context, words: Words) -> str:
    """Words as markup, with what is set off in bold, as the titles of others are."""
    if isinstance(words, tuple):
        return "".join(_html(ctx, one) for one in words)
    if isinstance(words, Span):
        inner = _html(ctx, words.words)
        return f"<strong>{inner}</strong>" if words.bold else inner
    return escape(ctx.plain(words))
