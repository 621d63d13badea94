"""Telegram's HTML dialect turned into text and entities, as far as a bot needs it here."""

from html.parser import HTMLParser
from typing import Final

from tests.fakes.bot_api.rules import bad
from tests.fakes.bot_api.world import Json

TAGS: Final = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline", "s": "strikethrough",
    "code": "code", "pre": "pre", "tg-spoiler": "spoiler", "blockquote": "blockquote", "a": "text_link",
}  # fmt: skip


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.text = ""
        self.entities: list[Json] = []
        self.open: list[tuple[str, Json]] = []

    def _at(self) -> int:
        return len(self.text.encode("utf-16-le")) // 2

    def handle_data(self, data: str) -> None:
        self.text += data

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in TAGS:
            raise bad(f'can\'t parse entities: Unsupported start tag "{tag}" at byte offset {self._at()}')
        entity: Json = {"type": TAGS[tag], "offset": self._at()}
        if tag == "a":
            entity["url"] = dict(attrs).get("href")
        self.open.append((tag, entity))

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open[-1][0] != tag:
            raise bad(f'can\'t parse entities: Unmatched end tag at byte offset {self._at()}, found "</{tag}>"')
        entity = self.open.pop()[1]
        start = entity["offset"]
        assert isinstance(start, int)
        self.entities.append(entity | {"length": self._at() - start})


def parse(text: str, mode: str | None) -> tuple[str, list[Json]]:
    """Text and entities; HTML only, the Markdown dialects are not played and say so."""
    if mode is None:
        return text, []
    if mode.lower() != "html":
        raise bad(f"parse mode {mode} is not played by this server")
    reader = _Reader()
    reader.feed(text)
    reader.close()
    if reader.open:
        raise bad(f"can't parse entities: Can't find end tag corresponding to start tag \"{reader.open[-1][0]}\"")
    return reader.text, reader.entities
