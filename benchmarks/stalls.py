"""The longest pause of the GUI thread while eight pictures of 16 MB arrive in the running app."""

from __future__ import annotations

import asyncio
import base64
import os
import re
import socket
import statistics
import struct
import subprocess
import sys
import time
import zlib
from collections.abc import Iterator
from typing import TYPE_CHECKING

from benchmarks.living import MODEL, application, live
from benchmarks.measure import Measure

if TYPE_CHECKING:
    from desktop_app.studio import Studio

RUNS = 5
AT_ONCE = 8
SIDE = 2364  # a picture of this side, all noise, is 16 MB of PNG
BYTES_A_SECOND = 10 * 2**20 * 4 // 3  # of pictures; on the wire a third more
CONTROL_S = 3.0


def noise_png(side: int) -> bytes:
    """A real PNG that cannot be squeezed."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return (
            struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        )

    line = 3 * side
    noise = os.urandom(line * side)
    raw = b"".join(b"\0" + noise[y * line : (y + 1) * line] for y in range(side))
    header = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    body = zlib.compress(raw, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", body) + chunk(b"IEND", b"")
    )


def serve() -> None:
    """A throttled service in a process of its own: every request gets its own noise."""
    import threading

    server = socket.create_server(("127.0.0.1", 0), backlog=64)
    print(server.getsockname()[1], flush=True)
    picture = base64.b64encode(noise_png(SIDE))
    threading.Thread(target=lambda: (sys.stdin.read(), os._exit(0)), daemon=True).start()
    while True:
        guest, _ = server.accept()
        threading.Thread(target=answer, args=(guest, picture), daemon=True).start()


def answer(guest: socket.socket, picture: bytes) -> None:
    """One request: headers, a picture event at the rated speed, the end."""
    with guest:
        asked = b""
        while b"\r\n\r\n" not in asked:
            asked += guest.recv(65536)
        head, _, body_so_far = asked.partition(b"\r\n\r\n")
        if not head.startswith(b"POST"):  # it knows neither keys nor models
            guest.sendall(b"HTTP/1.1 404 Not Found\r\nContent-Length: 2\r\n\r\n{}")
            return
        length = int(re.search(rb"(?i)content-length: *(\d+)", head)[1])  # type: ignore[index]
        while len(body_so_far) < length:  # what is not read would make closing a reset
            body_so_far += guest.recv(65536)
        opening = (
            b'data: {"choices":[{"index":0,"delta":{"images":[{"image_url":'
            b'{"url":"data:image/png;base64,'
        )
        closing = (
            b'"}}]},"finish_reason":null}]}\n\n'
            b'data: {"choices":[{"index":0,"delta":{},"finish_reason":"stop"}],'
            b'"usage":{"cost":0}}\n\n'
            b"data: [DONE]\n\n"
        )
        body = memoryview(opening + picture + closing)
        guest.sendall(
            b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n"
            b"Transfer-Encoding: chunked\r\n\r\n"
        )
        began, sent, frame = time.perf_counter(), 0, 16384
        while sent < len(body):
            piece = bytes(body[sent : sent + frame])
            guest.sendall(b"%x\r\n%b\r\n" % (len(piece), piece))
            sent += len(piece)
            ahead = sent / BYTES_A_SECOND - (time.perf_counter() - began)
            if ahead > 0.002:
                time.sleep(ahead)
        guest.sendall(b"0\r\n\r\n")


class Probe:
    """Notes the time between the ticks of a 1 ms timer on the GUI thread."""

    def __init__(self) -> None:
        from PySide6.QtCore import Qt, QTimer

        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._on_tick)
        self._last = 0.0
        self.gaps: list[float] = []

    def start(self) -> None:
        """Begin anew."""
        self.gaps = []
        self._last = time.perf_counter()
        self._timer.start()

    def stop(self) -> float:
        """End; the longest gap in milliseconds."""
        self._timer.stop()
        self._on_tick()
        return max(self.gaps) * 1e3

    def _on_tick(self) -> None:
        moment = time.perf_counter()
        self.gaps.append(moment - self._last)
        self._last = moment


def main() -> Iterator[Measure]:
    """The median of five runs, beside an idle control of the same app."""
    application()
    with subprocess.Popen(
        [sys.executable, "-m", "benchmarks.stalls"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as server:
        assert server.stdout is not None
        url = f"http://127.0.0.1:{int(server.stdout.readline())}/api/v1"
        try:
            figures = [one_run(url) for _ in range(RUNS)]
        finally:
            server.kill()
    controls = [control for control, _ in figures]
    pauses = [pause for _, pause in figures]
    print(
        f"# pauses {[round(x, 1) for x in pauses]} ms, idle {[round(x, 1) for x in controls]} ms",
        file=sys.stderr,
    )
    yield Measure(
        "longest pause of the GUI thread, 8 x 16 MB at 10 MB/s each",
        statistics.median(pauses),
        "ms",
        floor=statistics.median(controls),
    )


def one_run(url: str) -> tuple[float, float]:
    """The longest pause at rest and while the pictures come, in a fresh library."""
    found = (0.0, 0.0)

    async def script(studio: Studio) -> None:
        nonlocal found
        probe = Probe()
        probe.start()
        await asyncio.sleep(CONTROL_S)
        idle = probe.stop()
        studio.draft.restore(prompt="noise", model=MODEL, count=AT_ONCE)
        probe.start()
        studio.window.home.generate()
        while studio.jobs.under_way():
            await asyncio.sleep(0.02)
        assert not studio.jobs.jobs(), studio.jobs.jobs()[0].failure
        await asyncio.sleep(1.0)  # the thumbnails belong to it
        found = (idle, probe.stop())
        assert studio.gallery.rowCount() == AT_ONCE

    live(url, script, at_once=AT_ONCE)
    return found


if __name__ == "__main__":
    serve()
