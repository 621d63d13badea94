"""The modal on a person's screen: what it asks, and what its answers become on the wire."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from tests.fakes.discord_api.drafting import attachment
from tests.fakes.discord_api.interaction import Interaction
from tests.fakes.discord_api.payloads import Json, items, number, part, words
from tests.fakes.discord_api.world import World

Answer = str | bool | list[str] | tuple[str, bytes]
"""A text or the label of an option; a tick; labels of several options; a file with its name."""
ROW, SELECT, INPUT, TEXT, LABEL, UPLOAD, RADIO, CHECKS, CHECK = 1, 3, 4, 10, 18, 19, 21, 22, 23
MANY: Final = {SELECT, CHECKS}


@dataclass(frozen=True, slots=True)
class Input:
    """One thing that is asked, with its label."""

    label: str
    component: Json

    @property
    def custom_id(self) -> str:
        """By which the bot finds its answer."""
        return words(self.component, "custom_id")

    @property
    def kind(self) -> int:
        """The type of the component."""
        return number(self.component, "type")

    @property
    def options(self) -> dict[str, str]:
        """Value by label."""
        return {words(one, "label"): words(one, "value") for one in items(self.component, "options")}

    @property
    def value(self) -> str:
        """What stands in a text input before anybody types."""
        return words(self.component, "value")

    @property
    def required(self) -> bool:
        """Whether it must be answered; so it is unless it says otherwise."""
        return self.component.get("required") is not False


@dataclass(frozen=True, slots=True)
class Screen:
    """`opened` is the act that was answered with it."""

    opened: Interaction

    @property
    def title(self) -> str:
        """What stands above."""
        return words(self.opened.modal or {}, "title")

    @property
    def inputs(self) -> list[Input]:
        """What is asked, from top to bottom."""
        found: list[Input] = []
        for one in items(self.opened.modal or {}, "components"):
            if one.get("type") == LABEL:
                found.append(Input(words(one, "label"), part(one, "component")))
            elif one.get("type") == ROW:
                found += [Input(words(inner, "label"), inner) for inner in items(one, "components")]
        return found

    @property
    def labels(self) -> list[str]:
        """The labels, from top to bottom."""
        return [one.label for one in self.inputs]

    @property
    def values(self) -> dict[str, str]:
        """What stands in the text inputs, by label."""
        return {one.label: one.value for one in self.inputs if one.kind == INPUT}

    @property
    def text(self) -> str:
        """All that can be read: title, labels, their explanations, texts between them."""
        lines = [self.title]
        for one in items(self.opened.modal or {}, "components"):
            lines += [words(one, "label"), words(one, "description"), words(one, "content")]
        return "\n".join(line for line in lines + self.labels if line)

    def filled(self, world: World, answers: dict[str, Answer]) -> Json:
        """The data of the submission. LookupError for a label that is not there, ValueError for what does not fit."""
        inputs = self.inputs
        known = {one.label for one in inputs} | {one.custom_id for one in inputs}
        if unknown := answers.keys() - known:
            raise LookupError(f"the modal has no {sorted(unknown)}, but {self.labels}")
        files: Json = {}
        by_id: dict[str, Json] = {}
        for place, one in enumerate(inputs):
            answer = answers.get(one.label, answers.get(one.custom_id))
            by_id[one.custom_id] = {"id": place + 100, **_answered(world, self.opened, one, answer, files)}
        sent: list[Json] = []
        for place, row in enumerate(items(self.opened.modal or {}, "components"), 1):
            kind: Json = {"type": row["type"], "id": place}
            if row["type"] == LABEL:
                sent.append(kind | {"component": by_id[words(part(row, "component"), "custom_id")]})
            elif row["type"] == ROW:
                inside = [by_id[words(inner, "custom_id")] for inner in items(row, "components")]
                sent.append(kind | {"components": inside})
            else:
                sent.append(kind)
        data: Json = {"custom_id": words(self.opened.modal or {}, "custom_id"), "components": sent}
        return data | ({"resolved": {"attachments": files}} if files else {})


def _answered(world: World, opened: Interaction, one: Input, answer: Answer | None, files: Json) -> Json:
    told: Json = {"type": one.kind, "custom_id": one.custom_id}
    if one.kind == INPUT:
        return told | {"value": _text(one, answer)}
    if one.kind == CHECK:
        return told | {"value": bool(one.component.get("default")) if answer is None else bool(answer)}
    if one.kind == UPLOAD:
        return told | {"values": _upload(world, opened, one, answer, files)}
    chosen = _chosen(one, answer)
    return told | ({"values": chosen} if one.kind in MANY else {"value": chosen[0] if chosen else None})


def _text(one: Input, answer: Answer | None) -> str:
    text = one.value if answer is None else answer
    assert isinstance(text, str), f"{one.label} takes text"
    least, most = number(one.component, "min_length"), number(one.component, "max_length", 4000)
    if not text and not one.required:
        return text
    if not max(least, int(one.required)) <= len(text) <= most:
        raise ValueError(f"{one.label}: {least} to {most} letters, got {len(text)}")
    return text


def _chosen(one: Input, answer: Answer | None) -> list[str]:
    if answer is None:
        values = [words(option, "value") for option in items(one.component, "options") if option.get("default")]
    else:
        labels = [answer] if isinstance(answer, str) else answer
        assert isinstance(labels, list), f"{one.label} takes labels of its options"
        if unknown := set(labels) - one.options.keys():
            raise LookupError(f"{one.label} has no {sorted(unknown)}, but {list(one.options)}")
        values = [one.options[label] for label in labels]
    most = number(one.component, "max_values", len(one.options) if one.kind == CHECKS else 1)
    least = number(one.component, "min_values", 1) if one.required else 0
    if len(values) > most or len(values) < least:
        raise ValueError(f"{one.label}: {least} to {most} options, got {len(values)}")
    return values


def _upload(world: World, opened: Interaction, one: Input, answer: Answer | None, files: Json) -> list[str]:
    if answer is None:
        if one.required:
            raise ValueError(f"{one.label} needs a file")
        return []
    assert isinstance(answer, tuple), f"{one.label} takes a name and bytes"
    file = attachment(world, *answer)
    world.files[file.id] = file
    files[str(file.id)] = world.file_view(opened.channel, file)
    return [str(file.id)]
