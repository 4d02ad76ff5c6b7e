"""A service on 127.0.0.1 in a process of its own, which sends ready-made answers as fast as it can.

The path names the answer: `/image-16-chunked/…` is a stream with one picture of 16 MB in chunks of
16 KiB; `length` and `close` frame it in the other two ways; `/words-100000-chunked/…` is a stream
of so many small events. The process ends when its standard input does, so it never outlives the
one that started it.
"""

from __future__ import annotations

import base64
import contextlib
import json
import os
import random
import re
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path

FRAME_BYTES = 16 << 10
_PATH = re.compile(rb"POST /(image|words)-(\d+)-(chunked|length|close)/")
_LENGTH = re.compile(rb"(?i)\r\ncontent-length: *(\d+)")


@lru_cache(maxsize=2)
def picture(megabytes: int) -> bytes:
    """Bytes that begin like a PNG and cannot be squeezed; the same ones at every call."""
    head = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\4\0\0\0\4\0\10\2\0\0\0"
    return head + random.Random(megabytes).randbytes((megabytes << 20) - len(head))


@contextmanager
def service() -> Iterator[int]:
    """Run the service in a process; gives its port."""
    with subprocess.Popen(
        [sys.executable, "-m", "benchmarks.loopback"],
        cwd=Path(__file__).resolve().parents[1],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            yield int(process.stdout.readline())
        finally:
            process.stdin.close()


def _event(delta: dict[str, object], finish: str | None = None) -> bytes:
    choice = {"index": 0, "delta": delta, "finish_reason": finish, "native_finish_reason": finish}
    chunk = {"id": "gen-1", "provider": "P", "model": "m/x", "created": 1, "choices": [choice]}
    return b"data: " + json.dumps(chunk).encode() + b"\n\n"


@lru_cache(maxsize=4)
def _answer(kind: str, number: int, framing: str) -> bytes:
    events = [b": OPENROUTER PROCESSING\n\n" * 3]
    if kind == "words":
        events += [_event({"role": "assistant", "content": f" tok{n}"}) for n in range(number)]
    else:
        url = "data:image/png;base64," + base64.b64encode(picture(number)).decode()
        events.append(_event({"content": "", "images": [{"image_url": {"url": url}}]}))
    body = b"".join([*events, _event({"content": ""}, "stop"), b"data: [DONE]\n\n"])
    head = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n"
    if framing == "chunked":
        head += "Transfer-Encoding: chunked"
        starts = range(0, len(body), FRAME_BYTES)
        frames = (body[start : start + FRAME_BYTES] for start in starts)
        body = b"".join(b"%x\r\n%b\r\n" % (len(frame), frame) for frame in frames) + b"0\r\n\r\n"
    elif framing == "length":
        head += f"Content-Length: {len(body)}"
    else:
        head += "Connection: close"
    return f"{head}\r\n\r\n".encode() + body


def _serve(caller: socket.socket) -> None:
    with caller, contextlib.suppress(OSError):
        caller.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        received = b""
        while True:
            while b"\r\n\r\n" not in received:
                more = caller.recv(65536)
                if not more:
                    return
                received += more
            head, _, received = received.partition(b"\r\n\r\n")
            length, path = _LENGTH.search(head), _PATH.match(head)
            rest = int(length[1]) - len(received) if length else 0
            received = b""
            while rest > 0:
                rest -= len(caller.recv(65536))
            if path is None:
                return
            framing = path[3].decode()
            caller.sendall(_answer(path[1].decode(), int(path[2]), framing))
            if framing == "close":
                return


def _main() -> None:
    door = socket.create_server(("127.0.0.1", 0), backlog=64)

    def accept() -> None:
        while True:
            caller, _ = door.accept()
            threading.Thread(target=_serve, args=(caller,), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    print(door.getsockname()[1], flush=True)
    sys.stdin.buffer.read()
    os._exit(0)


if __name__ == "__main__":
    _main()
