"""How a picture remembers what it shows: the plan, as a note inside its own file."""

import json
import re
import struct

from PySide6.QtGui import QImage

from desktop_app.demo.order import JPEG, PNG, Plan

_NAME = "Pictor demo"
_COMMENT = b"\xff\xfe"
_HEAD = re.compile(rb"\xff\xd8(?:\xff\xe0(..))?", re.DOTALL)


def note_on(image: QImage, plan: Plan, mime: str) -> None:
    """Write the plan on an image that becomes a PNG; other files get it afterwards."""
    if mime == PNG:
        image.setText(_NAME, _written(plan))


def with_note(data: bytes, plan: Plan, mime: str) -> bytes:
    """The file with the plan in it, where its kind has a place for comments and Qt none."""
    head = _HEAD.match(data)
    if mime != JPEG or head is None:
        return data
    end = 4 + struct.unpack(">H", head[1])[0] if head[1] else 2
    said = f"{_NAME}: {_written(plan)}".encode()[:65533]
    return data[:end] + _COMMENT + struct.pack(">H", len(said) + 2) + said + data[end:]


def note_of(image: QImage, data: bytes) -> Plan | None:
    """The plan in a picture that the demo painter made; none in anybody else's."""
    text = image.text(_NAME) or _comment(data)
    try:
        root, wishes, seed = json.loads(text)
    except ValueError:
        return None
    return Plan(root=str(root), wishes=str(wishes), seed=int(seed))


def _written(plan: Plan) -> str:
    return json.dumps([plan.root, plan.wishes, plan.seed])


def _comment(data: bytes) -> str:
    """Our comment near the start of a JPEG file."""
    mark = f"{_NAME}: ".encode()
    start = data.find(mark, 0, 1024)
    if start < 4 or data[start - 4 : start - 2] != _COMMENT:
        return ""
    length = struct.unpack(">H", data[start - 2 : start])[0] - 2
    return data[start + len(mark) : start + length].decode("utf-8", "replace")
