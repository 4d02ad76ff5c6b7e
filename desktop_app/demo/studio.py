"""The studio: an order goes in, finished picture files come out."""

import random
import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter

from desktop_app.demo.brief import Brief, brief_of, names_a_subject
from desktop_app.demo.notes import note_of, note_on, with_note
from desktop_app.demo.order import JPEG, PNG, SVG, WEBP, Order, Plan
from desktop_app.demo.painters import paint
from desktop_app.demo.painters.canvas import Canvas
from desktop_app.demo.painters.darkroom import cut_out, tone_picture
from desktop_app.demo.refusal import Refused
from desktop_app.demo.sizes import nearest_ratio, pixels
from desktop_app.demo.vector import draw

_AN_EDIT = re.compile(
    r"\s*(please\s+)?(make|add|remove|turn|change|give|put|set|let|replace|now|more|less|without"
    r"|same|at|in|with|as|warmer|cooler|darker|brighter|clear|no)\b",
    re.IGNORECASE,
)
_DETAIL = {"low": 0.5, "medium": 0.75, "high": 1.0}
_FILE = {JPEG: b"jpeg", WEBP: b"webp"}
_STAGES = (10, 28, 90)  # dots along the long side: ever less blurred
_STAGE_SHARE = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Painting:
    """A finished picture: the file's bytes and type, a few words, and what it was made from."""

    data: bytes
    mime: str
    words: str
    plan: Plan
    image: QImage
    size: tuple[int, int]


def fill_order(order: Order, rest: Callable[[], None], nth: int = 0) -> Painting:
    """Paint the nth of what was ordered; rest is called between layers and may raise to stop."""
    pictures = [_opened(data) for data in order.pictures]
    last = pictures[-1] if pictures else None
    before = order.memory or (note_of(last, order.pictures[-1]) if last is not None else None)
    plan = _plan(order, before, nth)
    ratio = order.ratio or _ratio(order, last, before)
    wide, high = order.exact or pixels(order.model, ratio, order.tier)
    plan = replace(plan, ratio=ratio)
    brief = _brief(plan)
    if order.mime == SVG:
        drawn = draw((wide, high), brief, plan, [] if last is None else _colours(last))
        return _painting(drawn, order, "Shapes in a few flat colours.", plan, QImage())
    share = _DETAIL[order.quality]
    size = QSize(max(1, round(wide * share)), max(1, round(high * share)))
    with Canvas(size, f"{plan.root}/{plan.seed}", rest) as canvas:
        if last is not None and before is None and not names_a_subject(order.prompt):
            tone_picture(canvas, brief, last)
            words = "Your picture, in another light."
        else:
            words = paint(canvas, brief)
        image = canvas.finish()
    rest()
    if image.size() != QSize(wide, high):
        image = image.scaled(wide, high, mode=Qt.TransformationMode.SmoothTransformation)
    if order.is_clear:
        image = cut_out(image)
    note_on(image, plan, order.mime)
    data = with_note(_encoded(image, order.mime), plan, order.mime)
    return _painting(data, order, words, plan, image, (wide, high))


def stages(painting: Painting) -> list[bytes]:
    """The painting as it comes into view: small PNG files, ever less blurred."""
    image = painting.image
    shown = QSize(
        max(1, image.width() // _STAGE_SHARE),
        max(1, image.height() // _STAGE_SHARE),
    )
    keep, smooth = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    small = image.scaled(shown, keep, smooth)
    made = []
    for dots in _STAGES:
        share = min(1.0, dots / max(shown.width(), shown.height()))
        wide, high = max(1, round(shown.width() * share)), max(1, round(shown.height() * share))
        blurred = small.scaled(wide, high, keep, smooth).scaled(shown, keep, smooth)
        made.append(_encoded(blurred, PNG))
    return made


def _painting(
    data: bytes,
    order: Order,
    words: str,
    plan: Plan,
    image: QImage,
    size: tuple[int, int] = (0, 0),
) -> Painting:
    return Painting(data=data, mime=order.mime, words=words, plan=plan, image=image, size=size)


def _ratio(order: Order, last: QImage | None, before: Plan | None) -> str:
    if last is not None:
        return nearest_ratio(last.width(), last.height(), order.model.ratios)
    return before.ratio if before is not None and before.ratio else "1:1"


def _plan(order: Order, before: Plan | None, nth: int) -> Plan:
    """A new picture, or the one before with one more wish."""
    is_edit = bool(_AN_EDIT.match(order.prompt)) or not names_a_subject(order.prompt)
    seed = order.seed + nth
    if before is not None and is_edit:
        wishes = f"{before.wishes}. {order.prompt}"
        return replace(before, wishes=wishes, seed=before.seed + nth)
    if order.earlier and is_edit:
        return Plan(root=order.earlier, wishes=order.prompt, seed=seed)
    return Plan(root=order.prompt, wishes="", seed=seed)


def _brief(plan: Plan) -> Brief:
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


def _colours(image: QImage) -> list[str]:
    """A few colours of a picture, from top to bottom."""
    few = image.scaled(1, 5, mode=Qt.TransformationMode.SmoothTransformation)
    return [few.pixelColor(0, row).name() for row in range(5)]


def _encoded(image: QImage, mime: str) -> bytes:
    raw = QByteArray()
    buffer = QBuffer(raw)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(_FILE.get(mime, b"png")))
    writer.setQuality(92 if mime in _FILE else 80)  # for PNG: little compression, but quick
    writer.write(image)
    buffer.close()
    return bytes(raw.data())
