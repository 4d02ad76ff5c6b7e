"""The bar over the wall's foot while two or more pictures are selected."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from desktop_app.typed import override
from desktop_app.ui.composer.words import Label
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import IconButton
from desktop_app.ui.widgets.edge import paint_edge
from desktop_app.ui.widgets.tab_order import in_order
from desktop_app.ui.window_keys import told_key

MARGIN = 20  # between the bar and the wall's foot
_HEIGHT, _PAD, _GAP = 48, 16, 4
_ICON, _ICON_GAP, _SIDE_PAD = 17, 8, 8


class Deed(QAbstractButton):
    """An icon and words, or the icon alone where there is little room."""

    def __init__(
        self, theme: Theme, icons: Icons, icon: str, text: str, *, action: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._action = action
        self._icon = icon
        self._danger = action == "delete"
        self.is_folded = False
        self._limit = 0, ""
        self.setText(text)
        self.setAccessibleName(text)
        self.setFont(theme.font("body"))
        self.setFixedHeight(theme.size("control"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.update)

    def fold(self, folded: bool) -> None:
        """Show the icon alone, or the words as well."""
        self.is_folded = folded
        self._tell()
        self.updateGeometry()
        self.update()

    def limit(self, most: int, reason: str) -> None:
        """Take at most so many pictures, and say so where there are more."""
        self._limit = most, reason

    def fit(self, count: int) -> None:
        """So many pictures are selected: more than it takes, and it is there but dim."""
        most, _ = self._limit
        self.setEnabled(not most or count <= most)
        self._tell()
        self.update()

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._tell()  # keys may have been bound since

    def _tell(self) -> None:
        """An icon alone tells its words, and the keys that the window has for it."""
        keys = told_key(self, self._action)
        words = f"{self.text()} ({keys})" if keys else self.text()
        if not self.isEnabled():
            words = self._limit[1]
        self.setToolTip(words if self.is_folded or not self.isEnabled() else "")
        self.setAccessibleDescription("" if self.isEnabled() else words)

    @override
    def sizeHint(self) -> QSize:
        width = 2 * _SIDE_PAD + _ICON
        if not self.is_folded:
            width += _ICON_GAP + self.fontMetrics().horizontalAdvance(self.text())
        return QSize(width, self.height())

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        active = self.isEnabled() and (self.underMouse() or self.isDown())
        if active:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("dangerSoft" if self._danger else "control"))
            radius = theme.radius("control")
            painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        paint_edge(painter, theme, QRectF(self.rect()), theme.radius("control"))
        ink = "danger" if self._danger else "text" if self.isEnabled() else "text3"
        mirrored = self.isRightToLeft()
        left = self.width() - _SIDE_PAD - _ICON if mirrored else _SIDE_PAD
        icon = self._icons.pixmap(self._icon, ink, _ICON, self.devicePixelRatioF())
        painter.drawPixmap(left, (self.height() - _ICON) // 2, icon)
        if not self.is_folded:
            painter.setPen(theme.color(ink))
            painter.setFont(self.font())
            shift = _SIDE_PAD + _ICON + _ICON_GAP
            area = self.rect().adjusted(*((0, 0, -shift, 0) if mirrored else (shift, 0, 0, 0)))
            leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(area, int(leading), self.text())


class _Rule(QWidget):
    """A short upright line between groups."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedSize(13, 24)
        theme.changed.connect(self.update)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(QRect(6, 0, 1, self.height()), self._theme.color("line"))


class SelectionBar(QWidget):
    """Says how many are selected and what can be done with them; folds before it truncates."""

    wanted = Signal(str)  # an action's id
    closed = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._over = parent
        self._deeds: list[Deed] = []
        self._number = 0  # of selected pictures
        self.setObjectName("selection_bar")
        self.setAccessibleName(self.tr("Selected pictures"))
        self._count = Label(theme, role="bodyStrong", color="text", is_figures=True, parent=self)
        self._rule = _Rule(theme, self)
        self.close_button = IconButton(
            theme, icons, "x", self.tr("Select nothing"), shortcut="Esc", size=17, parent=self
        )
        self.close_button.clicked.connect(self.closed)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(_PAD, 0, 8, 0)
        self._row.setSpacing(_GAP)
        self._row.addWidget(self._count)
        self._row.addSpacing(8)
        self._row.addWidget(self._rule)
        self._row.addWidget(self.close_button)
        self.setFixedHeight(_HEIGHT)
        theme.changed.connect(self.update)
        self.hide()

    def offer(self, deeds: Sequence[tuple[str, str, str]]) -> None:
        """Offer these: icon, words, an action's id. What deletes is shown as such."""
        for old in self._deeds:
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._deeds = []
        for place, (icon, text, name) in enumerate(deeds):
            deed = Deed(self._theme, self._icons, icon, text, action=name, parent=self)
            deed.setObjectName(f"selection_{name}")
            deed.clicked.connect(lambda _=False, name=name: self.wanted.emit(name))
            self._row.insertWidget(2 + place, deed)
            deed.show()
            self._deeds.append(deed)
        in_order([self.close_button, *self._deeds, self.close_button])

    def limit(self, name: str, most: int, reason: str) -> None:
        """What is offered under that name takes at most so many pictures."""
        for deed in self._deeds:
            if deed.objectName() == f"selection_{name}":
                deed.limit(most, reason)
                deed.fit(self._number)

    def show_count(self, count: int) -> None:
        """Say how many are selected; fewer than two need no bar."""
        if count >= 2:
            self._number = count
            self._count.setAccessibleName(self._words())
            for deed in self._deeds:
                deed.fit(count)
            self.place()
            self.raise_()
        self.setVisible(count >= 2)

    def place(self) -> None:
        """Stand at the parent's foot; with little room the words go first, then the count's."""
        parent = self._over
        bare = QLocale().toString(self._number)
        for folded, count in ((False, self._words()), (True, self._words()), (True, bare)):
            self._count.setText(count)
            for deed in self._deeds:
                deed.fold(folded)
            self._row.activate()
            width = self._row.sizeHint().width()
            if width <= parent.width() - 2 * MARGIN:
                break
        self.resize(width, _HEIGHT)
        self.move((parent.width() - width) // 2, parent.height() - _HEIGHT - MARGIN)

    def _words(self) -> str:
        return self.tr("%Ln selected", "", self._number)

    @property
    def room(self) -> int:
        """How much the list leaves free for it at its end."""
        return _HEIGHT + MARGIN if not self.isHidden() else 0

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("line"), 1))
        painter.setBrush(self._theme.color("raised"))
        radius = self._theme.radius("floating")
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
