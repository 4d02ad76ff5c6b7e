"""The description in an XMP block, which is XML."""

from __future__ import annotations

from xml.parsers import expat

_DESCRIPTION = "http://purl.org/dc/elements/1.1/ description"
_ITEM = "http://www.w3.org/1999/02/22-rdf-syntax-ns# li"
_MOST_DEPTH = 64


class _Refused(Exception):
    """The block brings definitions of its own, or is nested too deeply."""


def description(block: bytes) -> str:
    """The first form of the description; raises ValueError for what is no such block."""
    follower = _Follower()
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
    parser.StartElementHandler = follower.start
    parser.EndElementHandler = follower.end
    parser.CharacterDataHandler = follower.text
    parser.StartDoctypeDeclHandler = _refuse
    parser.EntityDeclHandler = _refuse
    try:
        parser.Parse(block.rstrip(b"\0"), True)
    except (expat.ExpatError, LookupError, _Refused) as problem:
        raise ValueError(f"no XMP block: {problem}") from problem
    return follower.description


def _refuse(*_: object) -> None:
    raise _Refused("definitions of its own")


class _Follower:
    """Follows the parser to the description and no further."""

    def __init__(self) -> None:
        self.description = ""
        self._open: list[str] = []
        self._words: list[str] = []

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self._open.append(name)
        if len(self._open) > _MOST_DEPTH:
            raise _Refused("too deep")
        self._found(attributes.get(_DESCRIPTION, ""))

    def text(self, text: str) -> None:
        if _DESCRIPTION in self._open:
            self._words.append(text)

    def end(self, name: str) -> None:
        self._open.pop()
        if name in {_DESCRIPTION, _ITEM}:
            self._found("".join(self._words))
            self._words.clear()

    def _found(self, words: str) -> None:
        self.description = self.description or words.strip()
