"""OpenRouter's chat completions, which paint: a recipe in, a closable stream of events out."""

from __future__ import annotations

import contextlib
import json
import re
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import requests
from urllib3.exceptions import HTTPError

from desktop_app.core.base_url import checked_base_url
from desktop_app.core.errors import AppError, Charged, Failure, Kind, StreamClosed
from desktop_app.core.events import Ended, Event, Heard, Said, Sent
from desktop_app.core.faults import translated
from desktop_app.core.providers import failures
from desktop_app.core.providers.framing import BrokenFraming
from desktop_app.core.providers.http import Reply, send
from desktop_app.core.providers.line import CONNECT_S, SILENCE_S, Line
from desktop_app.core.providers.verdict import verdict
from desktop_app.core.reader import Reader
from desktop_app.core.recipe import Recipe

#: A title without an address: requests are told apart, and no public page is made of them.
_HEADERS = {
    "Content-Type": "application/json",
    "X-OpenRouter-Title": "Pictor",
    "User-Agent": "Pictor",
}
_KEY = re.compile(r"[\x21-\x7e]+")
_BROKEN = (requests.RequestException, HTTPError, BrokenFraming, OSError, UnicodeError)
_MOST_ERROR_BYTES = 1 << 20
_ERROR_BODY_S = 10.0
_BETWEEN_NEWS_S = 0.25
#: Once the model has finished, only its bill may follow; some services then keep the line open.
_AFTER_FINISH_S = 10.0


def both_modalities(_model: str) -> tuple[str, ...]:
    """What models that write as well as paint are asked for."""
    return ("image", "text")


class OpenRouter:
    """The service: its address and the key; starts one stream for each recipe."""

    def __init__(
        self,
        base_url: str,
        key: str,
        *,
        proxies: Mapping[str, str] | None = None,
        ca: str | None = None,
        modalities: Callable[[str], tuple[str, ...]] = both_modalities,
        connect_s: float = CONNECT_S,
        silence_s: float = SILENCE_S,
    ) -> None:
        """Proxies and CA file are the environment's unless given; ValueError for a bad address."""
        self._url = f"{checked_base_url(base_url)}/chat/completions"
        self._key = key.strip()
        self._proxies = proxies
        self._ca = ca
        self._modalities = modalities
        self._connect_s = connect_s
        self._silence_s = silence_s

    def generate(self, recipe: Recipe, folder: Path) -> Generation:
        """Ask for the recipe; what arrives is kept in `folder` from the first byte on."""
        line = Line(connect_s=self._connect_s, silence_s=self._silence_s)
        body = json.dumps(request_of(recipe, self._modalities(recipe.model))).encode()

        def ask() -> Reply:
            return send(
                line, self._url, self._key, body, _HEADERS, proxies=self._proxies, ca=self._ca
            )

        return Generation(line, ask, self._key, folder)


def request_of(recipe: Recipe, modalities: tuple[str, ...]) -> dict[str, Any]:
    """The recipe in OpenRouter's words; what the recipe leaves open is left to the model."""
    config = {"aspect_ratio": recipe.ratio, "image_size": recipe.size}
    asked = {name: value for name, value in config.items() if value}
    return {
        "model": recipe.model,
        "messages": [{"role": "user", "content": recipe.prompt}],
        "modalities": list(modalities),
        **({"image_config": asked} if asked else {}),
        "stream": recipe.stream,
    }


class Generation:
    """One request and its answer; iterate once, close at any time."""

    def __init__(self, line: Line, ask: Callable[[], Reply], key: str, folder: Path) -> None:
        self._line = line
        self._ask = ask
        self._key = key
        self._folder = folder
        self._begun = 0.0

    def close(self) -> None:
        """Stop; any thread, any time, twice is fine."""
        self._line.close()

    def __iter__(self) -> Iterator[Event]:
        """Send, and tell what comes; pictures that came before a failure are told before it."""
        try:
            self._line.check()
            self._check_key()
            self._begun = time.monotonic()
            yield Sent()
            reply = self._sent()
            try:
                if not 200 <= reply.status < 300:
                    raise AppError(self._dated(self._refused(reply)))
                yield from self._receive(reply)
            finally:
                reply.close()
        finally:
            self._line.release()

    def _check_key(self) -> None:
        if not self._key:
            raise AppError(Failure(kind=Kind.NO_KEY, charged=Charged.NO))
        if not _KEY.fullmatch(self._key):
            raise AppError(
                Failure(
                    kind=Kind.BAD_KEY,
                    charged=Charged.NO,
                    message="the key holds spaces or letters that no key has",
                )
            )

    def _sent(self) -> Reply:
        try:
            return self._ask()
        except _BROKEN as error:
            failure = failures.of_exception(error, self._key, was_heard=self._line.is_connected)
        # Raised out here: the caught exceptions hold the request, and with it the key.
        self._line.check()
        raise AppError(self._dated(failure))

    def _refused(self, reply: Reply) -> Failure:
        body = bytearray()
        self._line.silence_s = _ERROR_BODY_S
        deadline = time.monotonic() + _ERROR_BODY_S
        with contextlib.suppress(*_BROKEN):  # the status says enough
            for piece in reply.chunks():
                body += piece
                if len(body) >= _MOST_ERROR_BYTES or time.monotonic() > deadline:
                    break
        self._line.check()
        return failures.of_status(reply.status, reply.headers, bytes(body), self._key)

    def _receive(self, reply: Reply) -> Iterator[Event]:
        with translated(self._folder):
            reader = Reader(self._folder, reply.headers.get("X-Generation-Id", ""))
        news = _News(reader)
        try:
            trouble = yield from self._read(reply, reader, news)
            try:
                with translated(self._folder):
                    reader.finish()
            except AppError as error:
                trouble = trouble or error.failure
            yield from news.rest()
        finally:
            with contextlib.suppress(OSError, AppError):
                reader.finish()
        answer = reader.answer
        failure = verdict(reader.reading, trouble, reply.ending, self._key)
        if failure is None or not reader.reading.is_done:
            self._line.check()
        if failure is not None:
            raise AppError(self._dated(replace(failure, generation_id=answer.generation_id)))
        yield Ended(
            text=answer.text_with_links,
            cost_usd=answer.cost_usd,
            generation_id=answer.generation_id,
            provider=answer.provider,
            finish_reason=answer.finish_reason,
            skipped_events=reader.reading.skipped_events,
        )

    def _read(self, reply: Reply, reader: Reader, news: _News) -> Any:
        """Read until the end, whichever it is; returns what broke."""
        chunks = reply.chunks()
        while not reader.reading.is_done:
            try:
                chunk = next(chunks, b"")
            except StreamClosed:
                return None
            except _BROKEN as error:
                return failures.of_exception(error, self._key, was_heard=True)
            if not chunk:
                return None
            try:
                with translated(self._folder):
                    reader.feed(chunk)
            except AppError as error:
                return error.failure
            yield from news.after(len(chunk))
            if reader.reading.is_complete:
                self._line.silence_s = min(self._line.silence_s, _AFTER_FINISH_S)
        return None

    def _dated(self, failure: Failure) -> Failure:
        return replace(failure, after_s=time.monotonic() - self._begun)


class _News:
    """Makes events of what a reader has taken in, at a pace that people can follow."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._bytes = 0
        self._said = 0  # letters
        self._heard_at = self._said_at = float("-inf")

    def after(self, more_bytes: int) -> Iterator[Event]:
        """What is worth telling after so many more bytes."""
        self._bytes += more_bytes
        yield from self._reader.take()
        now = time.monotonic()
        if now - self._heard_at >= _BETWEEN_NEWS_S:
            self._heard_at = now
            yield Heard(self._bytes)
        if now - self._said_at >= _BETWEEN_NEWS_S and self._reader.answer.text_length > self._said:
            self._said_at = now
            yield from self._words()

    def rest(self) -> Iterator[Event]:
        """All that is left to tell, at the end."""
        yield from self._reader.take()
        yield from self._words()

    def _words(self) -> Iterator[Said]:
        text = self._reader.answer.text[self._said :]
        self._said += len(text)
        if text:
            yield Said(text)
