"""Pictures that are dropped on the Create panel, or pasted into it."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop_app.typed import override
from desktop_app.ui.composer.reference_curtain import DropCurtain
from desktop_app.ui.composer.reference_drop import Brought, copied, dragged, image_in

__all__ = ["DropCurtain", "ForShelf", "ReferenceIntake", "Taker"]

_ADDRESS = "address"  # the reason code of a picture of which only the address is known


class Taker(Protocol):
    """What the pictures are for."""

    @property
    def refusal(self) -> str:
        """Why no more can be taken now; empty where there is room."""

    def refuse(self) -> None:
        """Say so."""


class _Handing(QObject):
    """Hands on what comes, by its form."""

    files = Signal(object)  # list[Path]
    image = Signal(object, str)  # QImage, name
    pictures = Signal(object)  # list[str]: keys of the wall's pictures
    refused = Signal(object)  # tuple[tuple[str, str], ...]: names and reason codes

    def hand_on(self, brought: Brought, mime: QMimeData, name: str) -> None:
        """Tell of what came; a picture without a name gets this one."""
        if brought.keys:
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


class ForShelf(_Handing):
    """What shall stay on the shelf."""

    def paste(self) -> bool:
        """Hand on the pictures on the clipboard; false where there are none."""
        mime = QGuiApplication.clipboard().mimeData()
        brought = copied(mime) if mime is not None else None
        if mime is not None and brought is not None:
            self.hand_on(brought, mime, self.tr("Pasted picture"))
        return brought is not None


class ReferenceIntake(_Handing):
    """Watches a widget for drags of pictures, reads the clipboard, and hands on what comes."""

    def __init__(self, target: QWidget, curtain: DropCurtain, taker: Taker) -> None:
        super().__init__(target)
        self._target = target
        self._shelf: ForShelf | None = None
        self._curtain = curtain
        self._taker = taker
        target.setAcceptDrops(True)
        target.installEventFilter(self)

    def offer_shelf(self) -> ForShelf:
        """From now on pictures can be dropped for the shelf as well."""
        self._shelf = self._shelf or ForShelf(self)
        self._curtain.offer_shelf()
        return self._shelf

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
        self._is_for_shelf(event)
        return True

    def _on_moved(self, event: QDragMoveEvent) -> bool:
        # It entered, to be told why not; dropped it must not be.
        is_for_shelf = self._is_for_shelf(event)
        if (self._taker.refusal and not is_for_shelf) or not _accept(event):
            event.ignore()
        return True

    def _is_for_shelf(self, event: QDropEvent) -> bool:
        """Whether it is held over the part of the curtain that is the shelf's, which shows it."""
        at = self._curtain.mapFrom(self._target, event.position().toPoint())
        return self._curtain.point_at(at)

    def _on_dropped(self, event: QDropEvent) -> bool:
        is_for_shelf = self._is_for_shelf(event)
        self._curtain.hide()
        mime = event.mimeData()
        brought = dragged(mime)
        if brought is None or not _accept(event):
            event.ignore()
            return True
        name = self.tr("Dropped picture")
        if is_for_shelf and self._shelf is not None:
            self._shelf.hand_on(brought, mime, name)
        else:
            self._take(brought, mime, name)
        return True

    def _take(self, brought: Brought, mime: QMimeData, name: str) -> None:
        if self._taker.refusal:
            self._taker.refuse()
        else:
            self.hand_on(brought, mime, name)


def _accept(event: QDropEvent) -> bool:
    """Accept as a copy: who gives files as moved ones would delete theirs."""
    for action in (Qt.DropAction.CopyAction, Qt.DropAction.LinkAction):
        if event.possibleActions() & action:
            event.setDropAction(action)
            event.accept()
            return True
    return False
