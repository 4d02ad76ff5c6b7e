"""What programs wrote into their pictures, others and ours: how each was made, and when."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

from desktop_app.core import foreign
from desktop_app.core.foreign_recipes import (
    a1111,
    blocks,
    comfyui,
    exif,
    invokeai,
    named,
    own,
    xmp,
)
from desktop_app.core.foreign_recipes.blocks import Blocks
from desktop_app.core.foreign_recipes.exif import Exif
from desktop_app.core.foreign_recipes.graphs import of_server, of_window
from desktop_app.core.foreign_recipes.told import Told, plain
from desktop_app.core.foreign_recipes.xmp import Xmp

__all__ = ["Told", "read", "read_with_moment"]

log = logging.getLogger(__name__)

T = TypeVar("T")

_OF_COMFYUI = re.compile(r"\s*(prompt|workflow)\s*:\s*(?=\{)", re.IGNORECASE)
#: What cameras write where a description should be.
_BY_CAMERAS = re.compile(
    r"(?:[\w ]*digital camera|sony dsc|dcim|dsc|samsung|untitled|exif[_ ]jpeg[_ ]picture)",
    re.IGNORECASE,
)


def read(path: Path) -> Told | None:
    """How the picture in this file was made, where a program or a person has told; never raises."""
    return read_with_moment(path)[0]


def read_with_moment(path: Path) -> tuple[Told | None, datetime | None]:
    """The same, and the moment at which a camera or a program says that it was made."""
    try:
        written = blocks.blocks_of(path)
    except OSError as error:
        log.info("%s cannot be read: %s", path.name, error)
        return None, None
    camera = _tried(exif.read, written.exif) or Exif()
    for way in (_of_ourselves, _of_program, _of_exif, _in_plain_words):
        found = way(written, camera)
        if found is not None:
            return found, found.made or camera.moment
    return None, camera.moment


def _of_ourselves(written: Blocks, _camera: Exif) -> Told | None:
    """A recipe of ours says more than what an export writes for others beside it."""
    if found := own.read(written.text("pictor")):
        return found
    packets = (_tried(xmp.read, block) or Xmp() for block in (written.xmp, written.more_xmp))
    return next((found for one in packets if (found := own.read(one.recipe))), None)


def _of_program(written: Blocks, _camera: Exif) -> Told | None:
    """Texts under the names that programs have for them."""
    graph = _of_graphs(written.text("prompt"), written.text("workflow"))
    parameters = written.text("parameters")
    if found := _of_json(parameters, named.read) or a1111.read(parameters):
        # Some nodes of ComfyUI write such a text as well, which says it better than the graph.
        return replace(found, program="comfyui") if graph else found
    if parameters.strip() and not parameters.lstrip().startswith("{"):
        return graph or Told(program="a1111", prompt=plain(parameters))
    return (
        graph
        or _of_json(written.text("invokeai_metadata"), invokeai.of_metadata)
        or _of_json(written.text("sd-metadata"), invokeai.of_image)
        or invokeai.of_dream(written.text("Dream"))
    )


def _of_exif(_written: Blocks, camera: Exif) -> Told | None:
    """The same texts in formats that have only EXIF for them."""
    texts = {"prompt": "", "workflow": ""}
    for text in (*camera.strings, camera.comment):
        if match := _OF_COMFYUI.match(text):
            texts[match[1].lower()] = text[match.end() :]
    comment = camera.comment
    return (
        _of_graphs(texts["prompt"], texts["workflow"])
        or _of_json(comment, _of_both_graphs)
        or _of_json(comment, named.read)
        or _of_json(comment, invokeai.of_metadata)
        or a1111.read(comment)
        or a1111.read(camera.description)
    )


def _in_plain_words(written: Blocks, camera: Exif) -> Told | None:
    """A description is most likely what was asked for, or it is all that is known."""
    words = (
        written.text("Description"),
        (_tried(xmp.read, written.xmp) or Xmp()).description,
        camera.description,
        camera.comment,
    )
    for text in map(plain, words):
        if text and not text.startswith("{") and not _BY_CAMERAS.fullmatch(text):
            return Told(program="file", prompt=text)
    return None


def _of_graphs(prompt: str, workflow: str) -> Told | None:
    found = comfyui.read(of_server(_decoded(prompt))) if prompt else None
    if found is None and workflow:
        found = comfyui.read(of_window(_decoded(workflow)))
    return found


def _of_both_graphs(written: Any) -> Told | None:
    return comfyui.read(of_server(written.get("prompt"))) or comfyui.read(
        of_window(written.get("workflow"))
    )


def _of_json(text: str, way: Callable[[Any], Told | None]) -> Told | None:
    if not text.lstrip().startswith("{"):
        return None
    written = foreign.mapping(_decoded(text))
    return way(written) if written else None


def _decoded(text: str) -> object:
    try:
        return foreign.decoded(text)
    except ValueError:
        return None


def _tried(way: Callable[[bytes], T], block: bytes) -> T | None:
    try:
        return way(block) if block else None
    except ValueError as error:
        log.info("a block of a picture says nothing: %s", error)
        return None
