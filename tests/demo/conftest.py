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
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageReader

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
            line.request(
                method, path if path.startswith("/auth?") else "/api/v1" + path, body, sent
            )
            answer = line.getresponse()
            received = {name.lower(): value for name, value in answer.getheaders()}
            return Answer(answer.status, received, answer.read())
        finally:
            line.close()

    def ask(self, prompt: Any = "poster", **more: Any) -> Answer:
        """Order a picture, by default a quick one."""
        return self.send("POST", "/chat/completions", order(prompt, **more))

    def images(self, prompt: Any = "poster", **more: Any) -> Answer:
        """Order pictures from the Image API."""
        return self.send("POST", "/images", image_order(prompt, **more))

    def spent(self) -> float:
        """What the key has spent."""
        usage: float = self.send("GET", "/key").json()["data"]["usage"]
        return usage


def order(prompt: Any = "poster", **more: Any) -> bytes:
    """The body of a request; a key set to None is left out."""
    body: dict[str, Any] = {
        "model": "pictor/demo-painter",
        "messages": [{"role": "user", "content": prompt}],
        "modalities": ["image", "text"],
        "seed": 7,
    } | more
    return json.dumps({key: value for key, value in body.items() if value is not None}).encode()


def image_order(prompt: Any = "poster", **more: Any) -> bytes:
    """The body of a request to the Image API; a key set to None is left out."""
    body = {"model": "pictor/demo-painter", "prompt": prompt} | more
    return json.dumps({key: value for key, value in body.items() if value is not None}).encode()


def pictures(answer: Answer) -> list[tuple[str, bytes]]:
    """Types and bytes of the pictures in an answer of the Image API that was not streamed."""
    assert answer.status == 200, answer.body[:500]
    return [
        (item["media_type"], base64.b64decode(item["b64_json"])) for item in answer.json()["data"]
    ]


def shape(data: bytes) -> tuple[int, int]:
    """Width and height of a picture, read from its bytes."""
    image = decoded(data)
    return image.width(), image.height()


def decoded(data: bytes) -> QImage:
    """The picture, all of it."""
    raw = QByteArray(data)
    buffer = QBuffer(raw)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    image = QImageReader(buffer).read()
    assert not image.isNull()
    return image


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
        server = DemoServer(**({"pace_s": 0.0, "settle_s": 0.0} | options))
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
