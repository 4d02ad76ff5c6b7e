"""Fetches pictures that an answer only names by their address; never with a key.

The addresses come from a model, so they are nobody's wish: only https is spoken, only with hosts
that the person has allowed, only with computers of the open network, and what comes must be a
picture. Fetching never makes a picture anew, so a failure costs nothing and can be tried again.
"""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urljoin

import requests
from requests.utils import get_environ_proxies, select_proxy
from urllib3.exceptions import HTTPError

from desktop_app.core import durable
from desktop_app.core.addresses import host_of, is_public, may_be_public, objection
from desktop_app.core.errors import AppError, Failure, Kind
from desktop_app.core.events import Arrived, Event, Heard
from desktop_app.core.faults import translated
from desktop_app.core.image_facts import facts
from desktop_app.core.parts import linked_path
from desktop_app.core.providers import failures
from desktop_app.core.providers.framing import BrokenFraming, Ending
from desktop_app.core.providers.http import Reply, send
from desktop_app.core.providers.line import CONNECT_S, Line

MOST_BYTES = 64 << 20
MOST_REDIRECTS = 3
WHOLE_S = 300.0
SILENCE_S = 30.0

_HEADERS = {"Accept": "image/*", "User-Agent": "Pictor"}
_REDIRECTS = {301, 302, 303, 307, 308}
_BROKEN = (requests.RequestException, HTTPError, BrokenFraming, OSError, UnicodeError)
_BETWEEN_NEWS_S = 0.25


class Fetcher:
    """The way to linked pictures: one stream for each address whose host is allowed.

    `may_fetch` says whether the person has allowed a host, as `host_of` names it. `may_connect`
    judges numeric addresses, after names have been looked up.
    """

    def __init__(
        self,
        may_fetch: Callable[[str], bool],
        *,
        proxy: str = "",
        ca_file: str = "",
        may_connect: Callable[[str], bool] = is_public,
        connect_s: float = CONNECT_S,
        silence_s: float = SILENCE_S,
        whole_s: float = WHOLE_S,
    ) -> None:
        """Proxy and certificates are the network's, as in `Access`; "" is the environment's."""
        self._may_fetch = may_fetch
        self._proxy = proxy
        self._ca_file = ca_file
        self._may_connect = may_connect
        self._connect_s = connect_s
        self._silence_s = silence_s
        self._whole_s = whole_s

    def fetch(self, url: str, folder: Path, index: int) -> Fetching | None:
        """A stream that ends with `Arrived`, or None where the person has not allowed it."""
        proxies: dict[str, str] = {}
        if not objection(url):  # else the stream tells it
            if not self._may_fetch(host_of(url)):
                return None
            proxies = {"https": self._proxy} if self._proxy else dict(get_environ_proxies(url))
        is_proxied = bool(proxies and select_proxy(url, proxies))

        def refuse(address: str) -> None:
            reason = objection(address)
            # The proxy looks the name up, out of our sight, and is itself in the house perhaps:
            # all that can be turned down here is what the address itself gives away.
            if not reason and is_proxied and not may_be_public(host_of(address)):
                reason = "it leads into a private network"
            if reason:
                raise AppError(Failure(kind=Kind.LINKED, message=reason, links=(url,)))
            if host_of(address) != host_of(url) and not self._may_fetch(host_of(address)):
                reason = f"it leads on to {host_of(address)}"
                raise AppError(Failure(kind=Kind.LINKED, message=reason, links=(address,)))

        line = Line(
            connect_s=self._connect_s,
            silence_s=self._silence_s,
            may_connect=(lambda _proxy: True) if is_proxied else self._may_connect,
        )

        def ask(address: str) -> Reply:
            refuse(address)
            ca = self._ca_file or None
            return send(line, address, "", None, _HEADERS, proxies=proxies, ca=ca)

        return Fetching(line, ask, url, linked_path(folder, index), index, self._whole_s)


class Fetching:
    """One picture on its way; iterate once, close at any time."""

    def __init__(
        self,
        line: Line,
        ask: Callable[[str], Reply],
        url: str,
        path: Path,
        index: int,
        whole_s: float,
    ) -> None:
        self._line = line
        self._ask = ask
        self._url = url
        self._path = path
        self._index = index
        self._whole_s = whole_s

    def close(self) -> None:
        """Stop; any thread, any time, twice is fine."""
        self._line.close()

    def __iter__(self) -> Iterator[Event]:
        """Fetch; the file appears under its name when it is whole, and on the disk."""
        temporary = self._path.with_suffix(".new")
        reply: Reply | None = None
        try:
            self._line.check()
            deadline = time.monotonic() + self._whole_s
            reply = self._answer()
            heard_at = float("-inf")
            for total_bytes in self._stored(reply, temporary, deadline):
                if time.monotonic() - heard_at >= _BETWEEN_NEWS_S:
                    heard_at = time.monotonic()
                    yield Heard(total_bytes)
            self._line.check()
            self._settle(temporary)
            yield Arrived(self._index, self._path, reply.headers.get("Content-Type", ""))
        finally:
            if reply is not None:
                reply.close()
            self._line.release()
            with contextlib.suppress(OSError):  # else it goes with its folder
                temporary.unlink(missing_ok=True)

    def _answer(self) -> Reply:
        """The answer that is no redirect."""
        url = self._url
        for _ in range(MOST_REDIRECTS + 1):
            reply = self._asked(url)
            to = reply.headers.get("Location", "")
            if reply.status not in _REDIRECTS or not to:
                self._check(reply)
                return reply
            reply.close()
            url = urljoin(url, to)
        raise self._failed(f"it leads on more than {MOST_REDIRECTS} times")

    def _asked(self, url: str) -> Reply:
        self._line.is_connected = False
        try:
            return self._ask(url)
        except _BROKEN as error:
            failure = failures.of_exception(error, "", was_heard=self._line.is_connected)
        self._line.check()
        # Whether anything was charged is not for this request to say.
        raise AppError(Failure(kind=failure.kind, message=failure.message, status=failure.status))

    def _check(self, reply: Reply) -> None:
        size = reply.headers.get("Content-Length", "")
        problem: AppError | None = None
        if reply.status != 200:
            problem = self._failed("the address does not answer with a picture", reply.status)
        elif reply.headers.get("Content-Encoding", "identity").lower() != "identity":
            problem = self._failed("the picture is packed, which nobody asked for")
        elif size.isdecimal() and int(size) > MOST_BYTES:
            problem = _too_long()
        if problem is not None:
            reply.close()
            raise problem

    def _stored(self, reply: Reply, temporary: Path, deadline: float) -> Iterator[int]:
        """Bring the body to a file; says how much there is by now."""
        total_bytes = 0
        with translated(temporary):
            file = temporary.open("wb")
        with file:
            chunks = reply.chunks()
            while chunk := self._next(reply, chunks, deadline):
                total_bytes += len(chunk)
                if total_bytes > MOST_BYTES:
                    raise _too_long()
                with translated(temporary):
                    file.write(chunk)
                yield total_bytes

    def _next(self, reply: Reply, chunks: Iterator[bytes], deadline: float) -> bytes:
        left_s = deadline - time.monotonic()
        if left_s <= 0:
            raise AppError(Failure(kind=Kind.TIMED_OUT, message="the picture comes too slowly"))
        self._line.silence_s = min(self._line.silence_s, left_s)
        try:
            chunk = next(chunks, b"")
        except _BROKEN as error:
            failure = failures.of_exception(error, "", was_heard=True)
        else:
            if not chunk and reply.ending is Ending.CUT:
                raise AppError(Failure(kind=Kind.DROPPED, message="the picture was cut"))
            return chunk
        self._line.check()
        raise AppError(Failure(kind=failure.kind, message=failure.message))

    def _settle(self, temporary: Path) -> None:
        with translated(temporary):
            if facts(temporary) is None:
                message = "what lies at the address is no picture"
                raise AppError(Failure(kind=Kind.NOT_A_PICTURE, message=message))
            durable.settle(temporary)
            durable.patiently(lambda: temporary.replace(self._path))
            durable.sync_folder(self._path.parent)

    def _failed(self, message: str, status: int | None = None) -> AppError:
        return AppError(
            Failure(kind=Kind.LINKED, message=message, status=status, links=(self._url,))
        )


def _too_long() -> AppError:
    return AppError(Failure(kind=Kind.TOO_LONG, message="the picture takes over 64 MiB"))
