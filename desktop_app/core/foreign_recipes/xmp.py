"""The description in an XMP block, and the recipe that an export of ours has put there."""

from __future__ import annotations

from dataclasses import dataclass
from xml.parsers import expat

from desktop_app.core import recipe_json

_DESCRIPTION = "http://purl.org/dc/elements/1.1/ description"
_RECIPE = f"{recipe_json.XMP_SPACE} Recipe"
_ITEM = "http://www.w3.org/1999/02/22-rdf-syntax-ns# li"
_MOST_DEPTH = 64


@dataclass(frozen=True, slots=True)
class Xmp:
    """What was found; all of it may be missing."""

    description: str = ""  # its first form
    recipe: str = ""  # ours, as JSON


class _Refused(Exception):
    """The block brings definitions of its own, or is nested too deeply."""


def read(block: bytes) -> Xmp:
    """What the block says; raises ValueError for what is no such block."""
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
    return Xmp(follower.found[_DESCRIPTION], follower.found[_RECIPE])


def _refuse(*_: object) -> None:
    raise _Refused("definitions of its own")


class _Follower:
    """Follows the parser to what is wanted and no further."""

    def __init__(self) -> None:
        self.found = {_DESCRIPTION: "", _RECIPE: ""}
        self._open: list[str] = []
        self._words: list[str] = []

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self._open.append(name)
        if len(self._open) > _MOST_DEPTH:
            raise _Refused("too deep")
        for wanted in self.found:
            self._find(wanted, attributes.get(wanted, ""))

    def text(self, text: str) -> None:
        if self._wanted():
            self._words.append(text)

    def end(self, name: str) -> None:
        wanted = self._wanted()
        self._open.pop()
        if name in {_ITEM, wanted}:
            self._find(wanted, "".join(self._words))
            self._words.clear()

    def _wanted(self) -> str:
        """In which of the wanted elements it is; "" in none."""
        return next((name for name in self._open if name in self.found), "")

    def _find(self, wanted: str, words: str) -> None:
        if wanted:
            self.found[wanted] = self.found[wanted] or words.strip()
