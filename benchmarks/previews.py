"""From the last byte of a partial picture on its way to its tile repainted, four jobs streaming.

The service is a process of its own and notes when each partial picture has left it; the clock is
the system's, so both sides read the same. Each partial picture is a PNG of 1024 by 1024 with its
number as a tone in its middle, so that what is seen on the tile tells which one it is.
"""

from __future__ import annotations

import asyncio
import base64
import json
import os
import socket
import statistics
import struct
import subprocess
import sys
import threading
import time
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.living import live
from benchmarks.measure import Measure

if TYPE_CHECKING:
    from desktop_app.studio import Studio

MODEL = "openai/gpt-image-1"
JOBS = 4
PARTIALS = 12
SIDE = 1024
BETWEEN_S = 0.35
TONE = 20  # between one partial picture and the next


def partial(number: int) -> bytes:
    """A PNG of noise with an even tone in its middle."""
    noise = os.urandom(3 * SIDE)
    tone = bytes([number * TONE]) * 3 * (SIDE // 2)
    edge = 3 * (SIDE // 4)
    rows = [
        b"\0" + (noise[:edge] + tone + noise[-edge:] if SIDE // 4 <= y < 3 * SIDE // 4 else noise)
        for y in range(SIDE)
    ]

    def chunk(kind: bytes, body: bytes) -> bytes:
        checksum = zlib.crc32(kind + body)
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", checksum)

    header = struct.pack(">IIBBBBB", SIDE, SIDE, 8, 2, 0, 0, 0)
    body = zlib.compress(b"".join(rows), 1)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", body) + chunk(b"IEND", b"")
    )


def serve() -> None:
    """Stream to everybody who asks, and say when each partial picture has left."""
    events = [
        b"data: "
        + json.dumps(
            {
                "type": "image_generation.partial_image",
                "partial_image_index": number,
                "b64_json": base64.b64encode(partial(number)).decode(),
            }
        ).encode()
        + b"\n\n"
        for number in range(PARTIALS)
    ]
    door = socket.create_server(("127.0.0.1", 0), backlog=64)
    print(door.getsockname()[1], flush=True)
    threading.Thread(target=lambda: (sys.stdin.read(), os._exit(0)), daemon=True).start()
    turn = threading.Lock()

    def answer(guest: socket.socket) -> None:
        with guest:
            guest.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            received = b""
            while b"\r\n\r\n" not in received:
                received += guest.recv(65536)
            head, _, body = received.partition(b"\r\n\r\n")
            if not head.startswith(b"POST"):
                guest.sendall(b"HTTP/1.1 404 Not Found\r\nContent-Length: 2\r\n\r\n{}")
                return
            length = int(head.lower().partition(b"content-length:")[2].split()[0])
            while len(body) < length:
                body += guest.recv(65536)
            name = json.loads(body)["prompt"]
            guest.sendall(
                b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n"
            )
            for number, event in enumerate(events):
                time.sleep(BETWEEN_S)
                guest.sendall(event)
                with turn:
                    print(name, number, time.monotonic(), flush=True)
            guest.recv(1)  # until the client has had enough

    while True:
        guest, _ = door.accept()
        threading.Thread(target=answer, args=(guest,), daemon=True).start()


def main() -> Iterator[Measure]:
    """The median and the slowest over all partial pictures that were shown."""
    shown: dict[tuple[str, int], float] = {}
    keys: dict[str, str] = {}

    async def script(studio: Studio) -> None:
        from PySide6.QtGui import QImage

        from desktop_app.core.recipe import Recipe, Transport

        def on_arrived(key: str, image: QImage) -> None:
            # Behind the tile's own slot, which has repainted it by now.
            tone = image.pixelColor(image.width() // 2, image.height() // 2).red()
            shown[keys[key], round(tone / TONE)] = time.monotonic()

        studio.previews.arrived.connect(on_arrived)
        for number in range(JOBS):
            name = f"job {number}"
            recipe = Recipe(prompt=name, model=MODEL, ratio=None, transport=Transport.IMAGES)
            keys[studio.jobs.start(recipe, is_demo=False).key] = name
        end = time.monotonic() + 60
        last = {(name, PARTIALS - 1) for name in keys.values()}
        while not last <= shown.keys():
            assert time.monotonic() < end, f"only {len(shown)} partial pictures were shown"
            await asyncio.sleep(0.05)

    with subprocess.Popen(
        [sys.executable, "-m", "benchmarks.previews"],
        cwd=Path(__file__).resolve().parents[1],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        port = int(process.stdout.readline())
        live(f"http://127.0.0.1:{port}/api/v1", script)
        process.stdin.close()
        sent: dict[tuple[str, int], float] = {}
        for line in process.stdout:
            *name, number, moment = line.split()
            sent[" ".join(name), int(number)] = float(moment)
    waits = [(shown[key] - sent[key]) * 1e3 for key in shown if key in sent]
    yield Measure("partial picture received to tile repainted", statistics.median(waits), "ms")
    yield Measure("partial picture received to tile repainted, slowest", max(waits), "ms")
    yield Measure("partial pictures shown of those sent", len(waits) / len(sent), "share")


if __name__ == "__main__":
    serve()
