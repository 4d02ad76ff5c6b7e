"""What stands under a picture that is compared: its letter, what made it, and what to do."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from desktop_app.core.records import Picture
from desktop_app.typed import override
from desktop_app.ui import facts
from desktop_app.ui.compare.places import CAPTION, SIDE
from desktop_app.ui.composer.words import bolder, prose
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import IconButton
from desktop_app.ui.widgets.stars import Stars

_CHIP = 24
_GAP = 10
_BETWEEN = 4
_DOT = " · "
_SIDE, _ICON = 28, 16
_WITH_STARS = 500  # the width from which everything is in sight, and not in the menu
_WITH_BUTTONS = 300


class Caption(QWidget):
    """Says which picture this is and passes on what is wanted of it."""

    pressed = Signal()  # somewhere beside its buttons
    wanted = Signal(str)  # an action's id
    more_pressed = Signal(object)  # the widget to open the menu beside

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self.title = _Title(theme, self)
        self._is_trash = False
        self._stars = Stars(theme, icons, self)
        self._favourite = self._button(
            theme, icons, "heart", self.tr("Favourite"), action="favourite"
        )
        self._open = self._button(theme, icons, "maximize-2", self.tr("Open"), "Return")
        self._delete = self._button(theme, icons, "trash", self.tr("Delete"), action="delete")
        self._more = self._button(theme, icons, "ellipsis", self.tr("More"))
        row = QHBoxLayout(self)
        row.setSpacing(0)
        row.addWidget(self.title, 1)
        row.addSpacing(_GAP)
        row.addWidget(self._stars)
        for button in (self._favourite, self._open, self._delete, self._more):
            row.addSpacing(_BETWEEN)
            row.addWidget(button)
        end = SIDE - (_SIDE - _ICON) // 2  # the icon, not its button, ends with the picture
        margins = (end, SIDE) if self.isRightToLeft() else (SIDE, end)
        row.setContentsMargins(margins[0], 0, margins[1], 0)
        self._stars.chosen.connect(lambda stars: self.wanted.emit(f"stars_{stars}"))
        self._favourite.clicked.connect(lambda: self.wanted.emit("favourite"))
        self._open.clicked.connect(lambda: self.wanted.emit("open"))
        self._delete.clicked.connect(lambda: self.wanted.emit("delete"))
        self._more.clicked.connect(lambda: self.more_pressed.emit(self._more))

    @property
    def buttons(self) -> list[QAbstractButton]:
        """All that can be pressed, in reading order."""
        return self.findChildren(QAbstractButton)

    def show_picture(self, letter: str, picture: Picture, model: str, small: list[str]) -> None:
        """Tell of this picture."""
        self.title.say(letter, model, small)
        self._is_trash = picture.trashed is not None  # there it can only be looked at
        self._stars.show_stars(picture.stars)
        words = self.tr("Remove from favourites") if picture.favourite else self.tr("Favourite")
        self._favourite.rename(words)
        self._favourite.set_icon("heart", filled=picture.favourite)
        self._show_what_fits()

    def mark(self, is_chosen: bool) -> None:
        """Say whether keys mean this picture."""
        self.title.mark(is_chosen)

    def _button(
        self,
        theme: Theme,
        icons: Icons,
        icon: str,
        name: str,
        shortcut: str = "",
        action: str = "",
    ) -> IconButton:
        return IconButton(
            *(theme, icons, icon, name),
            shortcut=shortcut,
            action=action,
            side=_SIDE,
            size=_ICON,
            parent=self,
        )

    def _show_what_fits(self) -> None:
        room = self.width() - 2 * SIDE
        roomy, alive = room >= _WITH_STARS, not self._is_trash
        self._stars.setVisible(roomy and alive)
        self._favourite.setVisible(room >= _WITH_BUTTONS and alive)
        self._open.setVisible(roomy)
        self._delete.setVisible(roomy and alive)
        self._more.setVisible(not roomy)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_what_fits()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pressed.emit()

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, CAPTION)


class _Title(QWidget):
    """A letter in a chip, the model, and small facts as far as there is room."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._letter = self._model = ""
        self._small: list[str] = []
        self._is_chosen = False
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.changed.connect(self.update)

    @property
    def is_chosen(self) -> bool:
        """Whether keys mean this picture."""
        return self._is_chosen

    @property
    def text(self) -> str:
        """All that it says."""
        return " ".join(part for part in (self._letter, self._model, *self._small) if part)

    def say(self, letter: str, model: str, small: list[str]) -> None:
        """Show these."""
        self._letter, self._model, self._small = letter, model, small
        self._name()

    def mark(self, is_chosen: bool) -> None:
        """Be the one that keys mean, or not."""
        self._is_chosen = is_chosen
        self._name()

    def _name(self) -> None:
        words = self.text
        if self._is_chosen:
            words = facts.fill(self.tr("%1, chosen"), words)
        self.setAccessibleName(words)
        self.setToolTip(self.text)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(120, CAPTION)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, mirrored = self._theme, self.isRightToLeft()
        top = (self.height() - _CHIP) // 2
        chip = QRect(self.width() - _CHIP if mirrored else 0, top, _CHIP, _CHIP)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent" if self._is_chosen else "control"))
        painter.drawRoundedRect(QRectF(chip), 7, 7)
        painter.setPen(theme.color("onAccent" if self._is_chosen else "text2"))
        painter.setFont(bolder(theme.font("meta")))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, self._letter)
        before = _CHIP + _GAP
        room = self.rect().adjusted(*((0, 0, -before, 0) if mirrored else (before, 0, 0, 0)))
        strong = theme.font("bodyStrong" if self._is_chosen else "body")
        used = self._write(painter, room, self._model, prose(strong), "text")
        room.adjust(*((0, 0, -used - _GAP, 0) if mirrored else (used + _GAP, 0, 0, 0)))
        meta = theme.font("meta")
        small = self._small
        while small and QFontMetrics(meta).horizontalAdvance(_DOT.join(small)) > room.width():
            small = small[:-1]
        self._write(painter, room, _DOT.join(small), meta, "text3")

    def _write(self, painter: QPainter, room: QRect, text: str, font: QFont, color: str) -> int:
        painter.setFont(font)
        painter.setPen(self._theme.color(color))
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # width comes first
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(room, flags, shown)
        return metrics.horizontalAdvance(shown)
