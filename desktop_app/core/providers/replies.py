"""What OpenRouter's JSON means; streamed chunks and whole answers alike."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal, InvalidOperation
from typing import Any

from desktop_app.core.providers.reasoning import Reasoning
from desktop_app.core.providers.words import Words

_IMAGE_DATA = "data:image/"


@dataclass(frozen=True, slots=True)
class Found:
    """A string that stands where a picture can be."""

    value: str  # a data URL, an address, or bare base64
    declared_type: str = ""
    is_base64: bool = False  # surely bare base64, whatever it looks like
    is_perhaps_text: bool = False  # it stands among the words
    is_preview: bool = False  # a partial picture, which the whole one will replace


class Answer:
    """Grows with each JSON document of a reply."""

    def __init__(self, generation_id: str = "") -> None:
        self.generation_id = generation_id
        self.provider = ""
        self.finish_reason = ""
        self.native_finish_reason = ""
        self.cost_usd: Decimal | None = None
        self.error: Mapping[str, Any] | None = None
        self.refusal = ""
        self.links: list[str] = []  # pictures that lie elsewhere, each once
        self._words = Words()
        self._reasoning = Reasoning()

    @property
    def reasoning(self) -> str:
        """The model's reasoning details as a JSON list, or nothing."""
        return self._reasoning.json

    @property
    def held_letters(self) -> int:
        """How much is kept in memory."""
        return self._words.held_letters + self._reasoning.letters

    @property
    def text(self) -> str:
        """All of the model's words so far."""
        return self._words.text

    @property
    def text_length(self) -> int:
        """How many letters that is."""
        return self._words.length

    def say(self, text: str) -> list[Found]:
        """Add to the model's words; gives the pictures that have come to their end in them."""
        self._words.add(text)
        urls, self._words.pictures = self._words.pictures, []
        return [Found(url) for url in urls]

    def link(self, url: str) -> None:
        """Note the address of a picture that lies elsewhere."""
        if url not in self.links:
            self.links.append(url)

    def end(self) -> str:
        """No more comes; gives the beginning of a picture that was cut amid the words."""
        cut = self._words.end()
        for url in self._words.links:
            self.link(url)
        return cut

    def take(self, document: Mapping[str, Any]) -> list[Found]:
        """Take in one document; gives the places of pictures in it, in order."""
        self.generation_id = self.generation_id or _text(document.get("id"))
        self.provider = self.provider or _text(document.get("provider"))
        if error := document.get("error"):
            self._take_error(error)
        if usage := document.get("usage"):
            cost = _money(usage.get("cost")) if isinstance(usage, dict) else None
            self.cost_usd = self.cost_usd if cost is None else cost
        found: list[Found] = []
        if isinstance(choices := document.get("choices"), list):
            for choice in choices:
                if isinstance(choice, dict):
                    self._take_choice(choice, found)
        if "data" in document or "type" in document:
            self._take_image_api(document, found)
        return found

    def _take_image_api(self, document: Mapping[str, Any], found: list[Found]) -> None:
        """Its whole answers, and the events of its streams."""
        items = document.get("data")
        for item in items if isinstance(items, list) else ():
            found += _pictures(item)
        match document.get("type"):
            case "image_generation.completed":
                found += _pictures(document)
                self.finish_reason = self.finish_reason or "stop"
            case "image_generation.partial_image":
                found += [replace(one, is_preview=True) for one in _pictures(document)]
            case "image_generation.text_chunk" if document.get("phase") == "content":
                found += self.say(_text(document.get("text")))

    def _take_choice(self, choice: Mapping[str, Any], found: list[Found]) -> None:
        if error := choice.get("error"):
            self._take_error(error)
        if reason := choice.get("finish_reason"):
            self.finish_reason = _text(reason) or self.finish_reason
        if native := choice.get("native_finish_reason"):  # the bill behind it may say less
            self.native_finish_reason = self.native_finish_reason or _text(native)
        if isinstance(delta := choice.get("delta"), dict):
            self._take_message(delta, found, may_speak=True, is_delta=True)
        if isinstance(message := choice.get("message"), dict):
            # A stream may end with the whole message: its words have been said already.
            self._take_message(
                message, found, may_speak=not self._words.held_letters, is_delta=False
            )

    def _take_error(self, error: object) -> None:
        if self.error is None:
            self.error = error if isinstance(error, dict) else {"message": str(error)}

    def _take_message(
        self,
        message: Mapping[str, Any],
        found: list[Found],
        *,
        may_speak: bool,
        is_delta: bool,
    ) -> None:
        self._reasoning.take(message.get("reasoning_details"), is_delta=is_delta)
        if refusal := message.get("refusal"):
            self.refusal = _text(refusal) or self.refusal
        if content := message.get("content"):
            for part in content if isinstance(content, list) else (content,):
                if isinstance(part, dict):
                    found += _pictures(part)
                    text = _text(part.get("text"))
                else:
                    text = _text(part)
                if text[: len(_IMAGE_DATA)].lower() == _IMAGE_DATA:
                    found.append(Found(text, is_perhaps_text=True))
                elif may_speak:
                    found += self.say(text)
        if images := message.get("images"):
            for item in images if isinstance(images, list) else ():
                found += [Found(item)] if isinstance(item, str) else _pictures(item)


def _pictures(item: object) -> list[Found]:
    """The picture of one entry, in any of the shapes that were seen."""
    if not isinstance(item, dict):
        return []
    found: list[Found] = []
    declared = _text(item.get("media_type")) or _text(item.get("mime_type"))
    for name in ("image_url", "imageUrl", "url"):
        value = item.get(name)
        if url := _text(value.get("url") if isinstance(value, dict) else value):
            found.append(Found(url, declared))
    if base64 := _text(item.get("b64_json")):
        found.append(Found(base64, declared, is_base64=True))
    return found


def _text(value: object) -> str:
    """A string that can be stored and shown: JSON's escapes can spell half a character."""
    if not isinstance(value, str):
        return ""
    if value.isascii():
        return value
    return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _money(value: object) -> Decimal | None:
    """An amount as it was written: JSON's floats are read as Decimal from the start."""
    if isinstance(value, bool) or not isinstance(value, int | str | Decimal):
        return None
    try:
        amount = Decimal(value)
    except InvalidOperation:
        return None
    return amount if amount.is_finite() and amount >= 0 else None
