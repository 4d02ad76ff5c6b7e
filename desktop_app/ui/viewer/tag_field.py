"""The field at the end of a picture's tags, which completes what the library knows."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QHideEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop_app.typed import override
from desktop_app.ui.composer.words import prose
from desktop_app.ui.gallery.completion import Completion, Offer
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from desktop_app.ui.viewer.mark_chips import chip_height
from desktop_app.ui.widgets.edge import paint_edge
from desktop_app.ui.widgets.line_field import ThemedLine

_PLUS, _BEFORE, _BEHIND = 14, 22, 8
_OFFERED = 8
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_COMMAS = dict.fromkeys((0xFF0C, 0x3001, 0x060C), ",")  # as other scripts write them

#: Every tag of the library and how many pictures bear it.
Tags = Callable[[], Sequence[tuple[str, int]]]


class TagField(ThemedLine):
    """Takes one tag after the other; a comma or Enter ends each."""

    added = Signal(str)
    emptied = Signal()  # Backspace with nothing before the caret
    left = Signal()  # Esc with nothing more to give up
    resized = Signal()  # it wants another width

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(theme, self.tr("Add a tag"), hint=self.tr("Add tag"), parent=parent)
        self._icons = icons
        self._tags: Tags = tuple
        self._borne: frozenset[str] = frozenset()
        self._list: Completion | None = None  # made in the window that the field lies in
        self.setObjectName("tag_field")
        self.setFont(prose(theme.font("meta")))
        self.setFixedHeight(chip_height(theme))
        self._pad()
        self.textEdited.connect(self._on_edited)
        self.textChanged.connect(self.resized)

    def complete_from(self, tags: Tags) -> None:
        """Offer these."""
        self._tags = tags

    def bear(self, tags: Sequence[str]) -> None:
        """These are on the picture already, and are not offered."""
        self._borne = frozenset(tag.casefold() for tag in tags)
        if self._list is not None and self._list.isVisible():
            self._offer()

    @property
    def completion(self) -> Completion | None:
        """The list of offers, once there was one."""
        return self._list

    def finish(self) -> None:
        """Take what is written as a tag."""
        self._take(self.text())

    def forget(self) -> None:
        """Give up what is written."""
        self.clear()
        self._fold()

    @override
    def sizeHint(self) -> QSize:
        words = self.text() or self.placeholderText()
        width = QFontMetrics(self.font()).horizontalAdvance(words) + _BEFORE + _BEHIND + 6
        return QSize(width, self.height())

    def _pad(self) -> None:
        mirrored = self.isRightToLeft()
        before, behind = (_BEHIND, _BEFORE) if mirrored else (_BEFORE, _BEHIND)
        self.setTextMargins(before - 2, 0, behind - 2, 0)  # the rest is Qt's own

    def _on_edited(self, text: str) -> None:
        *finished, rest = text.translate(_COMMAS).split(",")
        if finished:
            self.setText(rest)
            for tag in finished:
                self._add(tag)
        self._offer()

    def _offer(self) -> None:
        typed = " ".join(self.text().split()).casefold()
        found = [one for one in self._tags() if one[0].casefold() not in self._borne]
        found = [one for one in found if typed in one[0].casefold()] if typed else []
        found.sort(key=lambda one: not one[0].casefold().startswith(typed))
        if not found:
            self._fold()
            return
        if self._list is None:
            self._list = Completion(self._theme, self)
            self._list.picked.connect(lambda offer: self._take(offer.text))
        offers = [
            Offer(text=tag, start=0, end=0, label=tag, detail=self.locale().toString(count))
            for tag, count in found[:_OFFERED]
        ]
        self._list.show_offers(offers)
        self._lift()

    def _lift(self) -> None:
        """Show the list above the field where the window ends below it."""
        if self._list is None:
            return
        window, area = self.window(), self._list.geometry()
        if area.bottom() > window.height() - 8:
            top = self.mapTo(window, self.rect().topLeft()).y() - 4 - area.height()
            self._list.move(area.left(), max(top, 8))

    def _fold(self) -> None:
        if self._list is not None:
            self._list.hide()

    def _take(self, text: str) -> None:
        self.forget()
        self._add(text)

    def _add(self, text: str) -> None:
        tag = " ".join(text.split())
        if tag:
            known = (one for one, _ in self._tags() if one.casefold() == tag.casefold())
            self.added.emit(next(known, tag))

    @override
    def event(self, event: QEvent) -> bool:
        """Esc is the field's as long as it has the keyboard."""
        is_key = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if is_key and event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, offers = event.key(), self._list
        is_open = offers is not None and offers.isVisible()
        if key in _ENTER:
            chosen = offers.chosen if is_open and offers is not None else None
            self._take(chosen.text if chosen is not None else self.text())
        elif key == Qt.Key.Key_Escape:
            if is_open:
                self._fold()
            elif self.text():
                self.forget()
            else:
                self.left.emit()
        elif is_open and offers is not None and key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            offers.step(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Backspace and not self.text():
            if not event.isAutoRepeat():  # a key held down takes letters, and stops at the tags
                self.emptied.emit()
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            event.accept()
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._fold()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._fold()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._pad()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("field"))
            radius = self.height() / 2
            painter.drawRoundedRect(self.rect(), radius, radius)
            pen = painter.pen()
            pen.setStyle(Qt.PenStyle.SolidLine)
            pen.setColor(self._theme.color("focus"))
            pen.setWidthF(1.5)
            painter.setPen(pen)
            inner = self.rect().toRectF().adjusted(0.75, 0.75, -0.75, -0.75)
            painter.drawRoundedRect(inner, radius - 0.75, radius - 0.75)
        else:
            paint_edge(painter, self._theme, self.rect().toRectF(), self.height() / 2)
        start = _BEFORE - _PLUS - 2
        left = self.width() - start - _PLUS if self.isRightToLeft() else start
        tint = "text2" if self.underMouse() or self.hasFocus() else "text3"
        icon = self._icons.pixmap("plus", tint, _PLUS, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(left, (self.height() - _PLUS) / 2), icon)
        painter.end()
        super().paintEvent(event)
