"""What the service lists today: its models, what they take and what they cost. Needs no key."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import requests
from urllib3.exceptions import HTTPError

from desktop_app.core import foreign
from desktop_app.core.base_url import checked_base_url
from desktop_app.core.catalog import FORMAT, VERSION, Snapshot
from desktop_app.core.errors import AppError, Charged, Failure, Kind
from desktop_app.core.offers import is_id
from desktop_app.core.providers import failures
from desktop_app.core.providers.framing import BrokenFraming, Ending
from desktop_app.core.providers.http import Reply, send
from desktop_app.core.providers.line import Line

log = logging.getLogger(__name__)

#: The lists are large and pack well; unlike pictures nothing of them need be kept as it comes.
_HEADERS = {"Accept-Encoding": "gzip", "User-Agent": "Pictor"}
_CONNECT_S = 10.0
_SILENCE_S = 20.0
_WITHIN_S = 120.0
_MOST_BYTES = 16 << 20
_MOST_ENDPOINT_CALLS = 200
#: So many failures in a row are no longer the fault of single models.
_MOST_FAILURES = 3
_NO_SUCH_PAGE = {404, 405, 410, 501}
_BROKEN = (requests.RequestException, HTTPError, BrokenFraming, OSError, UnicodeError)


class Fetching:
    """One reading of the service's lists; also a stream of that one snapshot."""

    def __init__(
        self,
        base_url: str,
        *,
        proxies: Mapping[str, str] | None = None,
        ca: str | None = None,
        earlier: Snapshot | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Proxies and CA file are the environment's unless given; ValueError for a bad address.

        What cannot be read today is taken from the `earlier` snapshot.
        """
        self._base = checked_base_url(base_url)
        self._proxies = proxies
        self._ca = ca
        self._earlier = foreign.mapping(earlier)
        self._clock = clock
        self._line = Line(connect_s=_CONNECT_S, silence_s=_SILENCE_S)
        self._deadline = 0.0

    def close(self) -> None:
        """Stop; any thread, any time, twice is fine."""
        self._line.close()

    def __iter__(self) -> Iterator[Snapshot]:
        """Yield the one snapshot."""
        yield self.run()

    def run(self) -> Snapshot:
        """Read the lists; blocks, for two minutes at most.

        Raises `AppError` where neither list can be read, and `StreamClosed` after `close()`.
        """
        self._deadline = self._clock() + _WITHIN_S
        try:
            images = self._list("images/models")
            models = self._list("models?output_modalities=image")
            if isinstance(images, Failure) and isinstance(models, Failure):
                raise AppError(models)
            if isinstance(images, Failure) and images.status in _NO_SUCH_PAGE:
                images = []  # a service that has no Image API
            is_whole = not isinstance(images, Failure) and not isinstance(models, Failure)
            painters = self._or_earlier("images", images)
            return {
                "format": FORMAT,
                "version": VERSION,
                # An earlier time has the lists read again soon.
                "fetched": _now() if is_whole else self._earlier.get("fetched", ""),
                "images": painters,
                "endpoints": self._endpoints(painters),
                "models": self._or_earlier("models", models),
            }
        finally:
            self._line.release()

    def _list(self, path: str) -> list[Any] | Failure:
        """The entries of a list, or why there are none."""
        content = self._get(path)
        if isinstance(content, Failure):
            return content
        items = foreign.mapping(content).get("data", content)
        if isinstance(items, list):
            return items
        message = "the answer is no list of models"
        return Failure(kind=Kind.NOT_THE_SERVICE, charged=Charged.NO, message=message)

    def _or_earlier(self, name: str, items: list[Any] | Failure) -> list[Any]:
        """The list, or in place of one that cannot be read the earlier one."""
        if not isinstance(items, Failure):
            return items
        log.warning("the list of %s cannot be read: %s %s", name, items.kind, items.message)
        return list(foreign.entries(self._earlier.get(name)))

    def _endpoints(self, images: list[Any]) -> dict[str, Any]:
        """The providers of each model; the earlier ones where they cannot be read today."""
        ids = [foreign.mapping(entry).get("id") for entry in images]
        wanted = list(dict.fromkeys(filter(is_id, ids)))
        earlier = foreign.mapping(self._earlier.get("endpoints"))
        found = {identity: earlier[identity] for identity in wanted if identity in earlier}
        in_a_row = 0
        for identity in wanted[:_MOST_ENDPOINT_CALLS]:
            if self._clock() > self._deadline:
                log.warning("the providers of %s and more are left for another time", identity)
                break
            answer = self._get(f"images/models/{identity}/endpoints")
            if isinstance(answer, Failure):
                log.warning("the providers of %s cannot be read: %s", identity, answer.message)
                in_a_row += 1
                if in_a_row == _MOST_FAILURES or answer.kind is Kind.RATE_LIMITED:
                    break
                continue
            in_a_row = 0
            said = foreign.mapping(answer)
            providers = foreign.mapping(said.get("data", said)).get("endpoints")
            if isinstance(providers, list):
                found[identity] = providers
        return found

    def _get(self, path: str) -> Any | Failure:
        """The JSON at an address below the service's, or why there is none."""
        try:
            reply = send(
                *(self._line, f"{self._base}/{path}", "", None, _HEADERS),
                proxies=self._proxies,
                ca=self._ca,
            )
            try:
                body = self._body(reply)
            finally:
                reply.close()
        except _BROKEN as error:
            self._line.check()
            return replace(failures.of_exception(error, "", was_heard=False), charged=Charged.NO)
        self._line.check()
        if not 200 <= reply.status < 300:
            failure = failures.of_status(reply.status, reply.headers, body, "")
            return replace(failure, charged=Charged.NO)
        try:
            return foreign.decoded(body)
        except ValueError:
            message = failures.plain(body)
            return Failure(kind=Kind.NOT_THE_SERVICE, charged=Charged.NO, message=message)

    def _body(self, reply: Reply) -> bytes:
        if 300 <= reply.status < 400:
            return b""  # nobody follows, and requests may have taken the body already
        body = bytearray()
        for piece in reply.chunks():
            body += piece
            if len(body) > _MOST_BYTES:
                raise OSError("the list is longer than any list of models")
            if self._clock() > self._deadline:
                raise TimeoutError("the lists take too long")
        if reply.ending is Ending.CUT:
            raise ConnectionError("the connection ended before the list did")
        return bytes(body)


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
