"""A copy of an SVG that is safe to draw: shapes, colours and words, and nothing from outside it.

What may stay is listed, everything else goes, so nothing that is invented later gets through. The
copy is written anew from what the parser understood; no byte of the original is handed on.
"""

from __future__ import annotations

import re
from xml.parsers import expat

MOST_BYTES = 8 * 1024 * 1024
MOST_DEPTH = 256

_TEXT = frozenset({"text", "textArea", "textPath", "tspan"})
# fmt: off
_KEPT = _TEXT | {
    "svg", "g", "defs", "symbol", "use", "switch", "style", "marker", "mask", "clipPath", "pattern",
    "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "tbreak",
    "linearGradient", "radialGradient", "stop", "solidColor",
    "filter", "feBlend", "feColorMatrix", "feComponentTransfer", "feComposite", "feFlood",
    "feFuncA", "feFuncB", "feFuncG", "feFuncR", "feGaussianBlur", "feMerge", "feMergeNode",
    "feOffset",
}
# fmt: on
_KEPT_OF_XML = frozenset({"xml:space", "xml:lang"})
_ROOT = {"xmlns": "http://www.w3.org/2000/svg", "xmlns:xlink": "http://www.w3.org/1999/xlink"}

_WRITTEN = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"}
    | {blank: f"&#{ord(blank)};" for blank in "\t\n\r"}
)
_COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)", re.DOTALL)
_CHUNK = re.compile(r"([;{}])")
_END_OF_RULE = re.compile(r"[;{}]")
_BRACE = re.compile(r"[{}]")
_URL = re.compile(r"url\s*\(([^)]*)\)?", re.IGNORECASE)
_INSIDE = re.compile(r"#[^\s\"'()<>&]+")


class Undrawable(ValueError):
    """The file cannot be drawn; the text says why in a sentence."""


def stripped(svg: bytes) -> bytes:
    """A copy without scripts, pictures, links and whatever else leads out of the file."""
    if len(svg) > MOST_BYTES:
        raise Undrawable("The drawing is too large.")
    copy = _Copy()
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.ordered_attributes = False
    parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
    parser.StartElementHandler = copy.start
    parser.EndElementHandler = copy.end
    parser.CharacterDataHandler = copy.text
    parser.StartDoctypeDeclHandler = _check_doctype
    parser.EntityDeclHandler = _refuse_entity
    parser.SkippedEntityHandler = _refuse_entity
    try:
        parser.Parse(svg, True)
    except Undrawable:
        raise
    except (expat.ExpatError, LookupError, ValueError) as problem:  # the last two: odd encodings
        raise Undrawable(f"The file is no well-formed drawing: {problem}.") from problem
    return "".join(copy.parts).encode()


def _check_doctype(_name: str, _sys: str | None, _public: str | None, has_own: bool) -> None:
    """A bare DOCTYPE, which many tools write, is left out; one that defines things is refused."""
    if has_own:
        raise Undrawable("The drawing brings definitions of its own (DTD).")


def _refuse_entity(*_: object) -> None:
    raise Undrawable("The drawing brings entities of its own.")


class _Copy:
    """Follows the parser and writes down what may stay."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self._open: list[str] = []  # the kept elements that we are in, under their new names
        self._css: list[str] = []
        self._depth = 0
        self._dropped_at = 0  # the depth of the element that is dropped with all in it; 0: none

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth > MOST_DEPTH:
            raise Undrawable("The drawing is nested too deeply.")
        if self._dropped_at:
            return
        name = name.rpartition(":")[2]
        if self._depth == 1 and name != "svg":
            raise Undrawable("The file is no SVG drawing.")
        if name == "a":  # a link's shapes stay, the link does not
            name = "tspan" if self._open[-1] in _TEXT else "g"
        if name not in _KEPT or self._open[-1:] == ["style"]:
            self._dropped_at = self._depth
            return
        self._open.append(name)
        safe = _attributes(attributes)
        if self._depth == 1:
            safe = {**_ROOT, **safe}
        self.parts += ["<", name]
        for key, value in safe.items():
            self.parts += [" ", key, '="', value.translate(_WRITTEN), '"']
        self.parts.append(">")

    def end(self, _name: str) -> None:
        self._depth -= 1
        if self._dropped_at:
            if self._depth < self._dropped_at:
                self._dropped_at = 0
            return
        name = self._open.pop()
        if name == "style":
            self.parts.append(_style("".join(self._css)).translate(_WRITTEN))
            self._css.clear()
        self.parts += ["</", name, ">"]

    def text(self, text: str) -> None:
        if self._dropped_at:
            return
        if self._open[-1] == "style":
            self._css.append(text)
        elif self._open[-1] in _TEXT:
            self.parts.append(text.translate(_WRITTEN))


def _attributes(attributes: dict[str, str]) -> dict[str, str]:
    safe: dict[str, str] = {}
    for name, value in attributes.items():
        prefix, _, local = name.rpartition(":")
        if local.lower() == "href":
            if _INSIDE.fullmatch(value.strip()):
                safe["xlink:href"] = value.strip()
        elif name in _KEPT_OF_XML:
            safe[name] = value
        elif not (prefix or local.lower().startswith(("on", "xmlns")) or local.lower() == "src"):
            cleaned = _style(value) if local == "style" else _value(value)
            if cleaned:
                safe[name] = cleaned
    return safe


def _value(value: str) -> str:
    return "" if "\\" in value else _URL.sub(_reference, value)


def _style(css: str) -> str:
    """Style rules without at-rules and escapes, whose references stay inside the drawing."""
    chunks = _CHUNK.split(_COMMENT.sub(" ", css))
    css = "".join(chunk for chunk in chunks if "\\" not in chunk)  # escapes may hide anything
    return _URL.sub(_reference, _without_at_rules(css))


def _without_at_rules(css: str) -> str:
    kept: list[str] = []
    place = 0
    while (at := css.find("@", place)) >= 0:
        kept.append(css[place:at])
        place = _end_of_rule(css, at)
    kept.append(css[place:])
    return "".join(kept)


def _end_of_rule(css: str, start: int) -> int:
    end = _END_OF_RULE.search(css, start)
    if end is None:
        return len(css)
    if end[0] != "{":
        return end.end() if end[0] == ";" else end.start()
    depth = 0
    for brace in _BRACE.finditer(css, end.start()):
        depth += 1 if brace[0] == "{" else -1
        if not depth:
            return brace.end()
    return len(css)


def _reference(url: re.Match[str]) -> str:
    target = url[1].strip(" \t\r\n\f\"'")
    return f"url({target})" if _INSIDE.fullmatch(target) else "none"
