"""A model elsewhere: asked as its protocol wants, and left alone when it fails."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import numpy as np
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.embedding.endpoint import Endpoint

if TYPE_CHECKING:
    from collections.abc import AsyncIterator


class Model:
    """What answers at the address."""

    def __init__(self) -> None:
        self.asked: list[dict[str, object]] = []
        self.keys: list[str | None] = []
        self.answer: web.Response | None = None
        self.address = ""

    async def serve(self, request: web.Request) -> web.Response:
        self.keys.append(request.headers.get("Authorization"))
        asked = await request.json()
        self.asked.append(asked)
        if self.answer is not None:
            return web.Response(status=self.answer.status, body=self.answer.body, headers=self.answer.headers)
        rows = [{"index": number, "embedding": [3.0, 4.0 * number]} for number in range(len(asked["input"]))]
        return web.json_response({"data": rows[::-1]})


@pytest.fixture
async def model() -> AsyncIterator[Model]:
    one = Model()
    app = web.Application()
    app.router.add_post("/v1/embeddings", one.serve)
    async with TestServer(app) as server:
        one.address = f"{server.make_url('/v1')}#some/model"
        yield one


@pytest.fixture
async def endpoint(model: Model) -> AsyncIterator[Endpoint]:
    one = Endpoint(model.address, "the-key")
    yield one
    await one.stop()


async def test_texts_come_back_as_vectors_in_their_order(model: Model, endpoint: Endpoint) -> None:
    vectors = await endpoint.embed(["one\x00", "two \ufdfa"], "query")
    assert vectors is not None
    assert vectors.dtype == np.float32
    assert vectors.tolist() == [[1.0, 0.0], pytest.approx([0.6, 0.8])]
    assert model.asked == [{"input": ["one", "two صلى الله عليه وسلم"], "model": "some/model"}]
    assert model.keys == ["Bearer the-key"]
    assert endpoint.space == "127.0.0.1/some/model"


@pytest.mark.parametrize(
    "answer",
    (
        web.Response(status=500),
        web.Response(status=302, headers={"Location": "https://elsewhere.example.org"}),
        web.Response(text="<html>"),
        web.json_response({"data": []}),
        web.json_response({"data": [{"index": 0, "embedding": ["a"]}]}),
        web.Response(text='{"data": [{"index": 0, "embedding": [NaN]}]}', content_type="application/json"),
        web.json_response(["data"]),
    ),
)
async def test_what_is_no_answer_is_none_and_told_once(
    model: Model, endpoint: Endpoint, answer: web.Response, caplog: pytest.LogCaptureFixture
) -> None:
    model.answer = answer
    for _ in range(5):
        assert await endpoint.embed(["my secret"], "query") is None
    assert len(model.asked) == 2, "after the second failure it is left alone for a while"
    assert len(caplog.records) == 1
    assert "secret" not in caplog.text
    assert "the-key" not in caplog.text


async def test_nobody_there(caplog: pytest.LogCaptureFixture) -> None:
    endpoint = Endpoint("http://127.0.0.1:9/v1#model", None)
    assert await endpoint.embed(["one"], "query") is None
    await endpoint.stop()
    assert len(caplog.records) == 1


async def test_a_text_that_is_refused_is_not_asked_for_again(model: Model, endpoint: Endpoint) -> None:
    model.answer = web.Response(status=400, text=json.dumps({"error": "too long"}))
    assert await endpoint.embed(["long"], "passage") is None
    assert endpoint.refuses("long")
    model.answer = None
    assert await endpoint.embed(["short"], "passage") is not None
    assert not endpoint.refuses("short")
