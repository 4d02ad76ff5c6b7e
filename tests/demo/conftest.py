"""The demo service, served from this process, and hands to talk to it."""

from __future__ import annotations

import base64
import http.client
import json
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest

from desktop_app.demo.server import DemoServer

KEY = "sk-or-v1-demo"


@dataclass(frozen=True, slots=True)
class Answer:
    """A complete answer: status, headers in lower case, body."""

    status: int
    headers: dict[str, str]
    body: bytes

    def json(self) -> Any:
        """The body as JSON; leading padding is allowed."""
        return json.loads(self.body)

    def error(self) -> dict[str, Any]:
        """The error object."""
        error: dict[str, Any] = self.json()["error"]
        return error

    def events(self) -> list[Any]:
        """The payloads of a stream without comments and the last mark."""
        blocks = self.body.decode().split("\n\n")
        assert blocks[-2:] == ["data: [DONE]", ""]
        return [
            json.loads(block.removeprefix("data: "))
            for block in blocks[:-2]
            if block.startswith("data: ")
        ]


@dataclass(frozen=True, slots=True)
class Demo:
    """One running service and how to ask it."""

    server: DemoServer
    headers: dict[str, str] = field(default_factory=lambda: {"Authorization": f"Bearer {KEY}"})

    def send(
        self,
        method: str,
        path: str,
        body: bytes | None = None,
        headers: dict[str, str] | None = None,
    ) -> Answer:
        """One request on a connection of its own."""
        line = http.client.HTTPConnection("127.0.0.1", self.server.port, timeout=60)
        try:
            sent = self.headers if headers is None else headers
            line.request(method, "/api/v1" + path, body, sent)
            answer = line.getresponse()
            received = {name.lower(): value for name, value in answer.getheaders()}
            return Answer(answer.status, received, answer.read())
        finally:
            line.close()

    def ask(self, prompt: Any = "poster", **more: Any) -> Answer:
        """Order a picture, by default a quick one."""
        return self.send("POST", "/chat/completions", order(prompt, **more))


def order(prompt: Any = "poster", **more: Any) -> bytes:
    """The body of a request; a key set to None is left out."""
    body: dict[str, Any] = {
        "model": "pictor/demo-painter",
        "messages": [{"role": "user", "content": prompt}],
        "modalities": ["image", "text"],
        "seed": 7,
    } | more
    return json.dumps({key: value for key, value in body.items() if value is not None}).encode()


def picture(answer: Answer) -> tuple[str, bytes]:
    """Type and bytes of the picture in an answer that was not streamed."""
    return opened(answer.json()["choices"][0]["message"]["images"][0])


def opened(image: dict[str, Any]) -> tuple[str, bytes]:
    """Type and bytes of a picture in the form of the wire."""
    head, _, data = image["image_url"]["url"].partition(",")
    assert head.endswith(";base64")
    return head.removeprefix("data:").removesuffix(";base64"), base64.b64decode(data)


@pytest.fixture
def start() -> Iterator[Callable[..., Demo]]:
    """Starts services that end with the test."""
    running: list[tuple[DemoServer, threading.Thread]] = []

    def serve(**options: Any) -> Demo:
        server = DemoServer(**({"pace_s": 0.0} | options))
        thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
        thread.start()
        running.append((server, thread))
        return Demo(server)

    yield serve
    for server, thread in running:
        server.shutdown()
        server.server_close()
        thread.join(5)


@pytest.fixture
def demo(start: Callable[..., Demo]) -> Demo:
    """A service that takes any key and never dawdles."""
    return start()
