"""Pictures that are dropped on the Create panel, or pasted into it."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QEvent, QMimeData, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from desktop_app.typed import override
from desktop_app.ui.composer.prompt import RING
from desktop_app.ui.composer.reference_drop import Brought, copied, dragged, image_in
from desktop_app.ui.composer.words import prose
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme

_SOLID = 0.94
_ADDRESS = "address"  # the reason code of a picture of which only the address is known


class Taker(Protocol):
    """What the pictures are for."""

    @property
    def refusal(self) -> str:
        """Why no more can be taken now; empty where there is room."""

    def refuse(self) -> None:
        """Say so."""


class DropCurtain(QWidget):
    """Lies over the prompt while pictures are held over the panel, and says what for."""

    def __init__(self, theme: Theme, icons: Icons, frame: QWidget) -> None:
        super().__init__(frame)
        self._theme = theme
        self._icons = icons
        self._words = ""
        self._welcome = True
        self.setObjectName("dropCurtain")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        frame.installEventFilter(self)
        self.hide()

    @property
    def words(self) -> str:
        """What it says."""
        return self._words

    def draw(self, refusal: str) -> None:
        """Show itself: as an invitation, or with the reason for there being none."""
        self._words = refusal or self.tr("Use as reference")
        self._welcome = not refusal
        self._cover()
        self.raise_()
        self.show()
        self.update()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._cover()
        return False

    def _cover(self) -> None:
        frame = self.parentWidget()
        if frame is not None:
            self.setGeometry(frame.rect())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = theme.radius("prompt")
        ground = theme.color("accentSoft" if self._welcome else "control")
        ground.setAlphaF(_SOLID)
        body = QRectF(self.rect()).adjusted(RING, RING, -RING, -RING)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(body, radius, radius)
        if self._welcome:
            painter.setPen(QPen(theme.color("focus"), RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            outline = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(outline, radius + 1, radius + 1)
        ink = theme.color("accentText" if self._welcome else "text2")
        painter.setFont(prose(theme.font("button")))
        line = theme.line_height("button")
        words = self.rect().adjusted(24, 0, -24, 0)
        wrapped = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignHCenter
        height = painter.boundingRect(words, int(wrapped), self._words).height()
        top = (self.height() - 24 - 8 - height) // 2
        name = "image-plus" if self._welcome else "image-off"
        icon = self._icons.pixmap(name, ink, 24, self.devicePixelRatioF())
        painter.drawPixmap((self.width() - 24) // 2, top, icon)
        painter.setPen(ink)
        area = QRect(words.left(), top + 24 + 8, words.width(), max(height, line))
        painter.drawText(area, int(wrapped), self._words)


class ReferenceIntake(QObject):
    """Watches a widget for drags of pictures, reads the clipboard, and hands on what comes."""

    files = Signal(object)  # list[Path]
    image = Signal(object, str)  # QImage, name
    pictures = Signal(object)  # list[str]: keys of the wall's pictures
    refused = Signal(object)  # tuple[tuple[str, str], ...]: names and reason codes

    def __init__(self, target: QWidget, curtain: DropCurtain, taker: Taker) -> None:
        super().__init__(target)
        self._curtain = curtain
        self._taker = taker
        target.setAcceptDrops(True)
        target.installEventFilter(self)

    def paste(self) -> bool:
        """Take the pictures on the clipboard; false where there are none."""
        mime = QGuiApplication.clipboard().mimeData()
        return mime is not None and self.take_copied(mime)

    def take_copied(self, mime: QMimeData) -> bool:
        """Take the pictures in what is pasted; false where it is words."""
        brought = copied(mime)
        if brought is not None:
            self._take(brought, mime, self.tr("Pasted picture"))
        return brought is not None

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind is QEvent.Type.DragEnter and isinstance(event, QDragEnterEvent):
            return self._on_entered(event)
        if kind is QEvent.Type.DragMove and isinstance(event, QDragMoveEvent):
            return self._on_moved(event)
        if kind is QEvent.Type.DragLeave:
            self._curtain.hide()
            return True
        if kind is QEvent.Type.Drop and isinstance(event, QDropEvent):
            return self._on_dropped(event)
        return False

    def _on_entered(self, event: QDragEnterEvent) -> bool:
        if dragged(event.mimeData()) is None or not _accept(event):
            event.ignore()
            return True
        self._curtain.draw(self._taker.refusal)
        return True

    def _on_moved(self, event: QDragMoveEvent) -> bool:
        # It entered, to be told why not; dropped it must not be.
        if self._taker.refusal or not _accept(event):
            event.ignore()
        return True

    def _on_dropped(self, event: QDropEvent) -> bool:
        self._curtain.hide()
        mime = event.mimeData()
        brought = dragged(mime)
        if brought is None or not _accept(event):
            event.ignore()
            return True
        self._take(brought, mime, self.tr("Dropped picture"))
        return True

    def _take(self, brought: Brought, mime: QMimeData, name: str) -> None:
        if self._taker.refusal:
            self._taker.refuse()
        elif brought.keys:
            self.pictures.emit(list(brought.keys))
        elif brought.paths:
            self.files.emit(list(brought.paths))
        elif brought.has_image:
            image, own_name = image_in(mime)
            if image.isNull():
                self.refused.emit(((own_name or name, "unreadable"),))
            else:
                self.image.emit(image, own_name or name)
        else:
            self.refused.emit(((brought.address, _ADDRESS),))


def _accept(event: QDropEvent) -> bool:
    """Accept as a copy: who gives files as moved ones would delete theirs."""
    for action in (Qt.DropAction.CopyAction, Qt.DropAction.LinkAction):
        if event.possibleActions() & action:
            event.setDropAction(action)
            event.accept()
            return True
    return False
