"""What shows that files can be dropped on the wall to be added to the library."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QDragMoveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop_app.typed import override
from desktop_app.ui.icons import Icons
from desktop_app.ui.picture_mime import keys_of
from desktop_app.ui.theme import Theme

_CARD_HEIGHT, _PAD, _ICON, _GAP = 56, 24, 20, 12
_VEIL = 0.86  # words behind it do not run into those on it
_ENTERING = {QEvent.Type.DragEnter, QEvent.Type.DragMove}


class DropSign(QWidget):
    """Lies over a widget while files are held there; pictures of the wall itself are not taken."""

    dropped = Signal(list)  # of Path

    def __init__(self, theme: Theme, icons: Icons, over: QWidget) -> None:
        super().__init__(over)
        self._theme = theme
        self._icons = icons
        self._over = over
        self._text = self.tr("Add to library")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        over.setAcceptDrops(True)
        over.installEventFilter(self)
        self.hide()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _ENTERING and isinstance(event, QDragMoveEvent):
            takes = bool(files_in(event.mimeData()))
            self._show(show=takes)
            if takes:
                event.setDropAction(Qt.DropAction.CopyAction)
            event.setAccepted(takes)
            return True
        if kind is QEvent.Type.DragLeave:
            self._show(show=False)
        elif kind is QEvent.Type.Drop and isinstance(event, QDropEvent):
            self._show(show=False)
            files = files_in(event.mimeData())
            event.setDropAction(Qt.DropAction.CopyAction)
            event.setAccepted(bool(files))
            if files:
                self.dropped.emit(files)
            return True
        elif kind is QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._over.rect())
        return False

    def _show(self, *, show: bool) -> None:
        if show:
            self.setGeometry(self._over.rect())
            self.raise_()
        self.setVisible(show)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(theme.color("canvas"))
        veil.setAlphaF(_VEIL)
        painter.fillRect(self.rect(), veil)
        painter.setPen(QPen(theme.color("focus"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        radius = theme.radius("floating")
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(9, 9, -9, -9), radius, radius)
        painter.setFont(theme.font("button"))
        words = painter.fontMetrics().horizontalAdvance(self._text)
        card = QRect(0, 0, words + 2 * _PAD + _ICON + _GAP, _CARD_HEIGHT)
        card.moveCenter(self.rect().center())
        painter.setPen(QPen(theme.color("line"), 1))
        painter.setBrush(theme.color("raised"))
        painter.drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        mirrored = self.isRightToLeft()
        left = card.right() - _PAD - _ICON if mirrored else card.left() + _PAD
        icon = self._icons.pixmap("image-plus", "accentText", _ICON, self.devicePixelRatioF())
        painter.drawPixmap(left, card.center().y() - _ICON // 2, icon)
        shift = _PAD + _ICON + _GAP
        area = card.adjusted(*((_PAD, 0, -shift, 0) if mirrored else (shift, 0, -_PAD, 0)))
        painter.setPen(theme.color("text"))
        painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter), self._text)


def files_in(mime: QMimeData) -> list[Path]:
    """The files and folders of a drag that does not come from the wall itself."""
    if keys_of(mime):
        return []
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
