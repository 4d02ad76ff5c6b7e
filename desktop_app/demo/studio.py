"""The studio: an order goes in, a finished picture file comes out."""

import json
import random
import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage, QImageReader, QImageWriter

from desktop_app.demo.brief import Brief, brief_of, names_a_subject
from desktop_app.demo.order import Order, Refused
from desktop_app.demo.painters import paint
from desktop_app.demo.painters.canvas import Canvas
from desktop_app.demo.painters.darkroom import tone_picture
from desktop_app.demo.sizes import nearest_ratio, pixels

_NOTE = "Pictor demo"
_AN_EDIT = re.compile(
    r"\s*(please\s+)?(make|add|remove|turn|change|give|put|set|let|replace|now|more|less|without"
    r"|same|at|in|with|as|warmer|cooler|darker|brighter|clear|no)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Painting:
    """A finished picture: the file's bytes, their type, and a few words about it."""

    data: bytes
    mime: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Plan:
    """Root names the composition; wishes were added to it by later edits."""

    root: str
    wishes: str
    seed: int


def fill_order(order: Order, rest: Callable[[], None]) -> Painting:
    """Paint what was ordered; rest is called between layers and may raise to stop the work."""
    pictures = [_opened(data) for data in order.pictures]
    last = pictures[-1] if pictures else None
    ratio = order.ratio or (nearest_ratio(last.width(), last.height()) if last else "1:1")
    size = QSize(*pixels(ratio, order.size))
    plan = _plan(order, last)
    brief = _brief(plan)
    with Canvas(size, f"{plan.root}/{plan.seed}", rest) as canvas:
        if last is not None and not _note_of(last) and not names_a_subject(order.prompt):
            tone_picture(canvas, brief, last)
            words = "Your picture, in another light."
        else:
            words = paint(canvas, brief)
        image = canvas.finish()
    rest()
    image.setText(_NOTE, json.dumps([plan.root, plan.wishes, plan.seed]))
    mime = "image/jpeg" if order.size == "4K" else "image/png"
    return Painting(data=_encoded(image, mime), mime=mime, words=words)


def _plan(order: Order, last: QImage | None) -> _Plan:
    """A new picture, or the one before with one more wish."""
    before = _note_of(last) if last is not None else None
    is_edit = bool(_AN_EDIT.match(order.prompt)) or not names_a_subject(order.prompt)
    if before is not None and is_edit:
        return replace(before, wishes=f"{before.wishes}. {order.prompt}")
    if order.earlier and is_edit:
        return _Plan(root=order.earlier, wishes=order.prompt, seed=order.seed)
    return _Plan(root=order.prompt, wishes="", seed=order.seed)


def _brief(plan: _Plan) -> Brief:
    """Wishes change the light and the things, never the subject."""
    chance = random.Random(f"{plan.root}/{plan.seed}/brief")
    first = brief_of(plan.root, chance)
    if not plan.wishes:
        return first
    return replace(brief_of(f"{plan.root}. {plan.wishes}", chance), subject=first.subject)


def _opened(data: bytes) -> QImage:
    raw = QByteArray(data)
    buffer = QBuffer(raw)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    if bytes(reader.format().data()) not in {b"png", b"jpeg", b"webp", b"gif"}:
        raise Refused(400, "Invalid image data: send PNG, JPEG, WebP or GIF")
    image = reader.read()
    if image.isNull():
        raise Refused(400, "Invalid image data")
    return image


def _note_of(image: QImage) -> _Plan | None:
    try:
        root, wishes, seed = json.loads(image.text(_NOTE))
    except ValueError:
        return None
    return _Plan(root=str(root), wishes=str(wishes), seed=int(seed))


def _encoded(image: QImage, mime: str) -> bytes:
    raw = QByteArray()
    buffer = QBuffer(raw)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    is_jpeg = mime == "image/jpeg"
    writer = QImageWriter(buffer, QByteArray(b"jpeg" if is_jpeg else b"png"))
    writer.setQuality(92 if is_jpeg else 80)  # for PNG: little compression, but quick
    writer.write(image)
    buffer.close()
    return bytes(raw.data())
