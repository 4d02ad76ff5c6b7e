"""A row of five stars: as many are lit as a picture was given."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from desktop_app.core.changes import MOST_STARS
from desktop_app.typed import override
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.toggling import Toggling

_SIDE, _ICON = 28, 20
_FIRST = (_SIDE - _ICON) // 2  # the room before the first star's drawing
_DIGITS = {Qt.Key.Key_0 + number: number for number in range(MOST_STARS + 1)}
_MORE = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
_SIDEWAYS = {Qt.Key.Key_Left, Qt.Key.Key_Right}
_NONE = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}
_PRESS = {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}


class _Star(Toggling, QRadioButton):
    """One of them; a radio button, so that a screen reader knows which one holds."""

    pointed = Signal(int)  # the pointer is on it, or with 0 has left it
    stepped = Signal(int)  # a key asked for so many stars

    def __init__(self, theme: Theme, icons: Icons, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self.number = number
        self.is_lit = self.is_previewed = False
        self.setAccessibleName(self.tr("%Ln stars", "", number))
        self.setToolTip(self.accessibleName())
        self.setFixedSize(_SIDE, _SIDE)
        theme.changed.connect(self.update)

    def hold(self, holds: bool) -> None:
        """Be the one that holds, or not; an exclusive button alone could never be none."""
        self.setAutoExclusive(False)
        self.setChecked(holds)
        self.setAutoExclusive(True)  # to a screen reader it is a box to tick otherwise

    @override
    def sizeHint(self) -> QSize:
        return QSize(_SIDE, _SIDE)

    @override
    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.pointed.emit(self.number)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.pointed.emit(0)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        tint = "accentText" if self.is_lit or self.is_previewed else "text3"
        ratio = self.devicePixelRatioF()
        icon = self._icons.pixmap("star", tint, _ICON, ratio, filled=self.is_lit)
        place = (_SIDE - _ICON) // 2
        painter.drawPixmap(place, place, icon)


class Stars(QWidget):
    """Shows a number of stars and lets it be changed; one stop of the Tab key."""

    chosen = Signal(int)  # 0 to 5

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stars = 0
        self.setAccessibleName(self.tr("Stars"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._row = [_Star(theme, icons, number, self) for number in range(1, MOST_STARS + 1)]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for star in self._row:
            row.addWidget(star)
            star.clicked.connect(lambda _=False, star=star: self._on_clicked(star.number))
            star.pointed.connect(self._preview)
            star.installEventFilter(self)
        self._dress()

    @property
    def stars(self) -> int:
        """How many are lit."""
        return self._stars

    @property
    def inset(self) -> int:
        """How far within its edge the first star is drawn."""
        return _FIRST

    def show_stars(self, stars: int) -> None:
        """Light so many; the keyboard goes along if it is here."""
        if stars != self._stars:
            had_keyboard = any(star.hasFocus() for star in self._row)
            self._stars = stars
            self._dress()
            if had_keyboard:
                self._keeper().setFocus(Qt.FocusReason.TabFocusReason)

    def _keeper(self) -> _Star:
        """The star that has the keyboard when it comes here."""
        return self._row[max(self._stars, 1) - 1]

    def _dress(self) -> None:
        for star in self._row:
            star.is_lit = star.number <= self._stars
            star.hold(star.number == self._stars)
            is_keeper = star is self._keeper()
            focus = Qt.FocusPolicy.TabFocus if is_keeper else Qt.FocusPolicy.NoFocus
            star.setFocusPolicy(focus)
            star.update()

    def _preview(self, stars: int) -> None:
        for star in self._row:
            star.is_previewed = star.number <= stars
            star.update()

    def _on_clicked(self, number: int) -> None:
        self._dress()  # Qt has checked the one that was pressed
        self._choose(0 if number == self._stars else number)

    def _choose(self, stars: int) -> None:
        stars = min(max(stars, 0), MOST_STARS)
        if stars != self._stars:
            self.show_stars(stars)  # at once, so that the next key counts from here
            self.chosen.emit(stars)

    def _wanted(self, event: QKeyEvent) -> int | None:
        """How many stars a key asks for."""
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return None
        if key in _DIGITS:
            return _DIGITS[key]
        if key in _NONE:
            return 0
        if key in _PRESS:
            return 0 if self._stars else 1
        if key not in _MORE:
            return None
        mirrored = self.isRightToLeft() and key in _SIDEWAYS
        return self._stars + (-_MORE[key] if mirrored else _MORE[key])

    @override
    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Keys mean stars here, and nothing that the window would do with them."""
        if isinstance(event, QKeyEvent):
            wanted = self._wanted(event)
            if wanted is not None:
                event.accept()
                if event.type() is QEvent.Type.KeyPress:
                    self._choose(wanted)
                return True
        return False
