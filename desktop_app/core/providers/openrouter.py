"""OpenRouter: a recipe in, a closable stream of events out, by either of its two doors."""

from __future__ import annotations

import contextlib
import logging
import re
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import requests
from urllib3.exceptions import HTTPError

from desktop_app.core import foreign
from desktop_app.core.conversation import Turn
from desktop_app.core.errors import AppError, Charged, Failure, Kind, StreamClosed
from desktop_app.core.events import Ended, Event, Sent
from desktop_app.core.faults import translated
from desktop_app.core.providers import failures
from desktop_app.core.providers.access import Access
from desktop_app.core.providers.asking import PATHS
from desktop_app.core.providers.base import Materials
from desktop_app.core.providers.framing import BrokenFraming
from desktop_app.core.providers.http import Reply, send
from desktop_app.core.providers.line import CONNECT_S, SILENCE_S, Line
from desktop_app.core.providers.news import News
from desktop_app.core.providers.question import Question
from desktop_app.core.providers.verdict import verdict
from desktop_app.core.reader import Reader
from desktop_app.core.recipe import Recipe, Reference, Transport

log = logging.getLogger(__name__)

#: A title without an address: requests are told apart, and no public page is made of them.
HEADERS = {
    "Content-Type": "application/json",
    "X-OpenRouter-Title": "Pictor",
    "User-Agent": "Pictor",
}
_KEY = re.compile(r"[\x21-\x7e]+")
_BROKEN = (requests.RequestException, HTTPError, BrokenFraming, OSError, UnicodeError)
_MOST_ERROR_BYTES = 1 << 20
_ERROR_BODY_S = 10.0
#: Once the model has finished, only its bill may follow; some services then keep the line open.
_AFTER_FINISH_S = 10.0


class OpenRouter:
    """The service: the way to it and the pictures to send along; one stream for each recipe."""

    def __init__(
        self,
        access: Access,
        materials: Materials | None = None,
        *,
        connect_s: float = CONNECT_S,
        silence_s: float = SILENCE_S,
    ) -> None:
        """Recipes that name no other picture need no materials."""
        self._access = access
        self._materials = materials or _NoMaterials()
        self._connect_s = connect_s
        self._silence_s = silence_s

    def generate(self, recipe: Recipe, folder: Path) -> Generation:
        """Ask for the recipe; what arrives is kept in `folder` from the first byte on.

        Reads the pictures that are sent along; raises `AppError` where one is gone.
        """
        line = Line(connect_s=self._connect_s, silence_s=self._silence_s)
        asked = Question(recipe, self._materials)
        return Generation(line, self._access, asked, folder)


class _NoMaterials:
    """For recipes of words alone."""

    def reference(self, reference: Reference) -> bytes:
        """There is none."""
        raise KeyError(reference.sha256)

    def turn(self, picture_key: str) -> Turn:
        """There is none."""
        raise KeyError(picture_key)


class Generation:
    """One request and its answer; iterate once, close at any time."""

    def __init__(self, line: Line, access: Access, question: Question, folder: Path) -> None:
        self._line = line
        self._access = access
        self._key = access.key
        self._question = question
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
            while (reply := self._sent()) is None:
                log.info("the model is asked by way of %s", self._question.transport)
            try:
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

    def _sent(self) -> Reply | None:
        """The beginning of a good answer, or None where the question is to be asked otherwise."""
        self._line.is_connected = False
        try:
            reply = self._asked()
        except _BROKEN as error:
            failure = failures.of_exception(error, self._key, was_heard=self._line.is_connected)
        else:
            if 200 <= reply.status < 300:
                return reply
            body = self._body_of(reply)
            if failures.wants_another_form(reply.status, body) and self._question.rephrase():
                return None
            failure = failures.of_status(reply.status, reply.headers, body, self._key)
            if failures.is_of_the_service(body):
                failure = self._billed(failure)
        # Raised out here: the caught exceptions hold the request, and with it the key.
        self._line.check()
        raise AppError(self._dated(failure))

    def _asked(self) -> Reply:
        access = self._access
        url = f"{access.base_url}{PATHS[self._question.transport]}"
        body = self._question.body
        line, key, proxies = self._line, access.key, access.proxies
        return send(line, url, key, body, HEADERS, proxies=proxies, ca=access.ca)

    def _body_of(self, reply: Reply) -> bytes:
        """The body of a refusal, as much as comes soon."""
        body = bytearray()
        silence_s, self._line.silence_s = self._line.silence_s, _ERROR_BODY_S
        deadline = time.monotonic() + _ERROR_BODY_S
        try:
            with contextlib.suppress(*_BROKEN):  # the status says enough
                for piece in reply.chunks():
                    body += piece
                    if len(body) >= _MOST_ERROR_BYTES or time.monotonic() > deadline:
                        break
        finally:
            self._line.silence_s = silence_s
            reply.close()
        self._line.check()
        return bytes(body)

    def _receive(self, reply: Reply) -> Iterator[Event]:
        with translated(self._folder):
            reader = Reader(self._folder, reply.headers.get("X-Generation-Id", ""))
        news = News(reader)
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
            if answer.error is not None and not reader.reading.pictures.any_came:
                failure = self._billed(failure)
            raise AppError(self._dated(replace(failure, generation_id=answer.generation_id)))
        yield Ended(
            text=answer.text,
            cost_usd=answer.cost_usd,
            generation_id=answer.generation_id,
            provider=answer.provider or foreign.line(reply.headers.get("X-Provider-Name", "")),
            finish_reason=answer.finish_reason,
            skipped_events=reader.reading.skipped_events,
            links=tuple(answer.links),
            reasoning=answer.reasoning,
        )

    def _read(self, reply: Reply, reader: Reader, news: News) -> Any:
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
            if reader.reading.is_complete and self._has_all(reader):
                self._line.silence_s = min(self._line.silence_s, _AFTER_FINISH_S)
        return None

    def _has_all(self, reader: Reader) -> bool:
        """Each picture of the Image API comes with a finish of its own."""
        if self._question.transport is Transport.CHAT:
            return True
        return reader.reading.pictures.count >= self._question.pictures

    def _billed(self, failure: Failure) -> Failure:
        """What an error of the service's own costs: the Image API bills whole pictures only.

        Where the edge of the network answered in its place, nobody knows.
        """
        if self._question.transport is Transport.IMAGES and failure.kind is not Kind.TIMED_OUT:
            return replace(failure, charged=Charged.NO)
        return failure

    def _dated(self, failure: Failure) -> Failure:
        return replace(failure, after_s=time.monotonic() - self._begun)
