"""A streamed picture from the socket to a file: the app, the floor below it, and others.

The floor receives the whole answer without looking at it, decodes the same base64 in pieces and
writes them to a file. The app does all that it does: HTTP, events, JSON, checksum. Floor and app
take turns, every run writes new files, and the ratio is the median of the ratios. What waiting for
the disk costs depends on the disk; the figure marked "synced" has it on both sides, one sync for
the floor and all of the app's. No other client syncs, so against them the app does not either.
"""

from __future__ import annotations

import base64
import gc
import importlib.util
import json
import os
import socket
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from unittest import mock

import requests

from benchmarks.loopback import picture, service
from benchmarks.measure import Measure
from desktop_app.core.data_url import strict_base64
from desktop_app.core.errors import AppError, Failure, Kind
from desktop_app.core.providers.access import Access
from desktop_app.core.providers.openrouter import OpenRouter
from desktop_app.core.recipe import Recipe

RUNS = 9
NOTHING = mock.Mock(return_value=None)
PIECE_BYTES = 64 << 10
ASKED = Recipe(prompt="a picture", model="m/x")
QUESTION = {"model": "m/x", "stream": True, "messages": [{"role": "user", "content": "x"}]}

Client = Callable[[int, str, Path], None]  # port, scenario, folder


def floor(port: int, scenario: str, folder: Path) -> None:
    """Receive, decode, write."""
    encoded = _encoded(scenario)
    buffer = bytearray(1 << 18)
    with socket.create_connection(("127.0.0.1", port)) as line:
        path = scenario.rpartition("-")[0] + "-close"
        line.sendall(b"POST /%b/ HTTP/1.1\r\nContent-Length: 2\r\n\r\n{}" % path.encode())
        while line.recv_into(buffer):
            pass
    file = os.open(folder / "floor", os.O_CREAT | os.O_WRONLY)
    for start in range(0, len(encoded), PIECE_BYTES):
        os.write(file, strict_base64(encoded[start : start + PIECE_BYTES]))
    os.close(file)


def floor_with_sync(port: int, scenario: str, folder: Path) -> None:
    """The same, and wait until the disk has the picture."""
    floor(port, scenario, folder)
    file = os.open(folder / "floor", os.O_WRONLY)
    os.fsync(file)
    os.close(file)


def app(port: int, scenario: str, folder: Path) -> None:
    """The provider as the app uses it, to its last event."""
    access = Access(base_url=f"http://127.0.0.1:{port}/{scenario}", key="key")
    events = OpenRouter(access).generate(ASKED, folder)
    failure: Failure | None = None
    try:
        for _ in events:
            pass
    except AppError as error:
        failure = error.failure
    expected = Kind.WORDS_ONLY if scenario.startswith("words") else None
    assert (failure.kind if failure else None) is expected


def app_without_sync(port: int, scenario: str, folder: Path) -> None:
    """The same without waiting for the disk."""
    with mock.patch.object(os, "fsync", NOTHING):
        app(port, scenario, folder)


def plain_requests(port: int, scenario: str, folder: Path) -> None:
    """The example of the service's own documentation."""
    url = f"http://127.0.0.1:{port}/{scenario}/chat/completions"
    with requests.post(url, json=QUESTION, stream=True, timeout=600) as response:
        for line in response.iter_lines():
            if line:
                text = line.decode("utf-8")
                if text.startswith("data: ") and text[6:] != "[DONE]":
                    _keep(json.loads(text[6:]), folder)


def httpx_sse(port: int, scenario: str, folder: Path) -> None:
    """httpx with its own event reader."""
    import httpx2

    # httpx goes on under this name, which the event reader has not learnt yet.
    sys.modules.setdefault("httpx", httpx2)
    from httpx_sse import connect_sse

    url = f"http://127.0.0.1:{port}/{scenario}/chat/completions"
    with (
        httpx2.Client(timeout=600, trust_env=False) as client,
        connect_sse(client, "POST", url, json=QUESTION) as source,
    ):
        for event in source.iter_sse():
            if event.data != "[DONE]":
                _keep(json.loads(event.data), folder)


def openai_sdk(port: int, scenario: str, folder: Path) -> None:
    """The SDK that most clients are built on."""
    import openai

    with openai.OpenAI(base_url=f"http://127.0.0.1:{port}/{scenario}", api_key="key") as client:
        for chunk in client.chat.completions.create(
            model="m/x", stream=True, messages=[{"role": "user", "content": "x"}]
        ):
            _keep(chunk.model_dump(), folder)


def main() -> Iterator[Measure]:
    """All figures; about two minutes, most of it for the slowest peer."""
    with service() as port:
        for megabytes in (1, 4, 16, 32):
            yield _growth(port, f"image-{megabytes}-chunked")
        for scenario in ("image-1-chunked", "image-4-chunked", "image-16-chunked"):
            yield _against_floor(port, scenario)
        for scenario in ("image-32-chunked", "image-16-length"):
            yield _against_floor(port, scenario)
        yield _against_floor(port, "image-16-chunked", with_sync=True)
        yield _against_peer(port, "words-100000-chunked", plain_requests, 3)
        for peer in _installed():
            yield _against_peer(port, "image-16-chunked", peer, 3)
        for megabytes in (1, 4):
            yield _against_peer(port, f"image-{megabytes}-chunked", plain_requests, 1)


def _against_floor(port: int, scenario: str, *, with_sync: bool = False) -> Measure:
    below, above = (floor_with_sync, app) if with_sync else (floor, app_without_sync)
    times = [
        (_timed(above, port, scenario), _timed(below, port, scenario)) for _ in range(RUNS + 1)
    ]
    del times[0]  # it warms up
    return Measure(
        name=f"stream {scenario}{', synced' if with_sync else ''}",
        value=round(statistics.median(ours for ours, _ in times), 2),
        unit="ms",
        floor=round(statistics.median(least for _, least in times), 2),
        ratio=round(statistics.median(ours / least for ours, least in times), 3),
    )


def _against_peer(port: int, scenario: str, peer: Client, runs: int) -> Measure:
    ours = statistics.median(_timed(app_without_sync, port, scenario) for _ in range(max(runs, 5)))
    theirs = statistics.median(_timed(peer, port, scenario) for _ in range(runs))
    return Measure(
        name=f"stream {scenario}, peer {peer.__name__}",
        value=round(ours, 2),
        unit="ms",
        peer=round(theirs, 2),
        ratio=round(theirs / ours, 2),
    )


def _growth(port: int, scenario: str) -> Measure:
    """How far the memory's peak rises above what was in use before."""
    if not Path("/proc/self/clear_refs").exists():
        return Measure(name=f"memory growth {scenario}", value=-1, unit="MB")
    _timed(app, port, scenario)
    grown = []
    for _ in range(3):
        gc.collect()
        Path("/proc/self/clear_refs").write_text("5")  # the peak starts anew
        before = _memory_mb("VmRSS")
        _timed(app, port, scenario)
        grown.append(_memory_mb("VmHWM") - before)
    return Measure(
        name=f"memory growth {scenario}", value=round(statistics.median(grown), 2), unit="MB"
    )


def _memory_mb(name: str) -> float:
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith(name))


def _timed(client: Client, port: int, scenario: str) -> float:
    """Milliseconds of one run; what it wrote is checked afterwards."""
    with tempfile.TemporaryDirectory() as root:
        folder = Path(root)
        began = time.perf_counter()
        client(port, scenario, folder)
        taken = (time.perf_counter() - began) * 1e3
        if scenario.startswith("image"):
            megabytes = int(scenario.split("-")[1])
            sizes = [path.stat().st_size for path in folder.iterdir() if path.name != "reply"]
            assert sizes == [megabytes << 20], f"{client.__name__} kept {sizes}"
        return taken


def _keep(chunk: dict[str, Any], folder: Path) -> None:
    for choice in chunk.get("choices") or ():
        for image in choice["delta"].get("images") or ():
            data = base64.b64decode(image["image_url"]["url"].partition(",")[2])
            (folder / "picture").write_bytes(data)


_ENCODED: dict[str, memoryview] = {}


def _encoded(scenario: str) -> memoryview:
    """What the floor decodes; one picture at a time, made outside the runs."""
    if scenario not in _ENCODED:
        _ENCODED.clear()
        megabytes = int(scenario.split("-")[1])
        _ENCODED[scenario] = memoryview(base64.b64encode(picture(megabytes)))
    return _ENCODED[scenario]


def _installed() -> Iterator[Client]:
    for name, peer in (("httpx_sse", httpx_sse), ("openai", openai_sdk)):
        if importlib.util.find_spec(name):
            yield peer
        else:
            print(f"{name} is not installed; left out", file=sys.stderr)
