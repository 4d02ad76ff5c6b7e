"""The menu of a fork: what else was made of the version before, with small pictures."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics, QPainter, QPainterPath, QPalette
from PySide6.QtWidgets import QWidget

from desktop_app.state.versions import Step
from desktop_app.typed import override
from desktop_app.ui.composer.words import bolder, prose
from desktop_app.ui.theme import Theme
from desktop_app.ui.viewer.version_strip_cell import Thumbnail, direction_of, middle_of
from desktop_app.ui.viewer.version_strip_steps import version_words
from desktop_app.ui.widgets.menu import Menu

_SMALL = QSize(48, 32)
_PAD, _BETWEEN = 8, 10
_WIDEST = 260  # of the words
#: Measures only; the menu paints itself.
_ROW = "QMenu::item {{ padding: {0}px 20px {0}px {1}px; }}"


class ForkMenu(Menu):
    """Offers each sibling; the one on the line is marked."""

    wanted = Signal(str)  # a picture's key

    def __init__(self, theme: Theme, thumbnail: Thumbnail, step: Step, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._thumbnail = thumbnail
        self._step = step
        self._by_action = {}
        title = QCoreApplication.translate("VersionStrip", "Versions made of the same picture")
        self.setAccessibleName(title)
        self.setFont(prose(theme.font("body")))
        line = theme.line_height("body")
        beside = max((_SMALL.height() + 10 - line) // 2, 6)
        self.setStyleSheet(_ROW.format(beside, _PAD + _SMALL.width() + _BETWEEN))
        metrics = QFontMetrics(bolder(self.font()))
        for version in step.siblings:
            words = version_words(version.instruction, is_original=not version.parent)
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, _WIDEST)
            action = self.addAction(shown.replace("&", "&&"))
            action.setToolTip(words)
            self._by_action[action] = version
            key = version.picture.key
            action.triggered.connect(partial(self._tell, key))
            if key == step.version.picture.key:
                self.setActiveAction(action)

    @property
    def words(self) -> Sequence[str]:
        """What its rows say."""
        return [action.text().replace("&&", "&") for action in self.actions()]

    def open_at(self, place: QPoint) -> None:
        """Open above this point of the screen: what it belongs to lies near the window's foot."""
        self.aboutToHide.connect(self.deleteLater)
        self.popup(place - QPoint(0, self.sizeHint().height()))

    def _tell(self, key: str, _checked: bool = False) -> None:
        self.wanted.emit(key)

    @override
    def _paint_row(
        self, painter: QPainter, palette: QPalette, action: QAction, row: QRect, *, marks: bool
    ) -> None:
        version = self._by_action[action]
        theme = self._theme
        if action is self.activeAction():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("control"))
            painter.drawRoundedRect(QRectF(row), 6, 6)
        mirrored = self.isRightToLeft()
        left = row.right() + 1 - _PAD - _SMALL.width() if mirrored else row.left() + _PAD
        place = QRect(QPoint(left, row.center().y() + 1 - _SMALL.height() // 2), _SMALL)
        rounded = QPainterPath()
        rounded.addRoundedRect(QRectF(place), 4, 4)
        painter.fillPath(rounded, theme.color("placeholder"))
        small = self._thumbnail(version.picture)
        if small is not None and not small.isNull():
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.setClipPath(rounded)
            painter.drawPixmap(QRectF(place), small, middle_of(small, _SMALL))
            painter.restore()
        is_taken = version.picture.key == self._step.version.picture.key
        beside = _PAD + _SMALL.width() + _BETWEEN
        words = row.adjusted(*((_PAD, 0, -beside, 0) if mirrored else (beside, 0, -_PAD, 0)))
        painter.setFont(bolder(self.font()) if is_taken else self.font())
        painter.setPen(theme.color("accentText" if is_taken else "text"))
        text = action.text().replace("&&", "&")
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        painter.setLayoutDirection(direction_of(text))
        place_of_words = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, place_of_words, text)
        painter.setLayoutDirection(self.layoutDirection())
