"""What is worth telling of an answer while it comes."""

from __future__ import annotations

import time
from collections.abc import Iterator

from desktop_app.core.events import Event, Heard, Previewed, Said
from desktop_app.core.reader import Reader

_BETWEEN_NEWS_S = 0.25


class News:
    """Makes events of what a reader has taken in, at a pace that people can follow."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._bytes = 0
        self._said = 0  # letters
        self._heard_at = self._said_at = float("-inf")

    def after(self, more_bytes: int) -> Iterator[Event]:
        """What is worth telling after so many more bytes."""
        self._bytes += more_bytes
        if (preview := self._reader.preview()) is not None:
            yield Previewed(preview)
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
