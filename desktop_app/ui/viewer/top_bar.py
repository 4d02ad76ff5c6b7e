"""The bar above the stage: back, position, zoom and what can be done with the picture."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, SignalInstance
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from desktop_app.core.records import Picture
from desktop_app.typed import override
from desktop_app.ui import facts
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from desktop_app.ui.viewer.words import Words
from desktop_app.ui.widgets.buttons import IconButton
from desktop_app.ui.widgets.edge import paint_edge

_ICON = 16
_PAD = 8
_GAP = 8


class BarButton(QAbstractButton):
    """Words with an icon before or behind them, without a fill until the pointer comes."""

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        *,
        font: str,
        before: str = "",
        behind: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._before, self._behind = before, behind
        self._widest = ""
        self.setFont(theme.font(font))
        self.setFixedHeight(theme.size("control"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.update)

    def say(self, text: str) -> None:
        """Change the words."""
        self.setText(text)
        self.updateGeometry()
        self.update()

    def keep_room(self, widest: str) -> None:
        """Stay as wide as this text asks for; shorter words lie at the end."""
        self._widest = widest
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        icons = sum(_ICON + _GAP for name in (self._before, self._behind) if name)
        advance = self.fontMetrics().horizontalAdvance
        words = max(advance(self._widest), advance(self.text()))
        return QSize(words + icons + 2 * _PAD, self.height())

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        active = self.underMouse() or self.isDown()
        if active:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("control"))
            radius = self._theme.radius("control")
            painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        paint_edge(painter, self._theme, QRectF(self.rect()), self._theme.radius("control"))
        area = self.rect().adjusted(_PAD, 0, -_PAD, 0)
        mirrored = self.isRightToLeft()
        for name, at_start in ((self._before, True), (self._behind, False)):
            if not name:
                continue
            on_left = at_start is not mirrored
            tint = "text" if at_start or active else "text3"
            pixmap = self._icons.pixmap(name, tint, _ICON, self.devicePixelRatioF())
            left = area.left() if on_left else area.right() + 1 - _ICON
            painter.drawPixmap(left, (self.height() - _ICON) // 2, pixmap)
            area.adjust(*((_ICON + _GAP, 0, 0, 0) if on_left else (0, 0, -_ICON - _GAP, 0)))
        painter.setPen(self._theme.color("text"))
        painter.setFont(self.font())
        side = Qt.AlignmentFlag.AlignTrailing if self._widest else Qt.AlignmentFlag.AlignLeading
        painter.drawText(area, side | Qt.AlignmentFlag.AlignVCenter, self.text())


class TopBar(QWidget):
    """Holds the buttons; the viewer wires them."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        mirrored = self.isRightToLeft()
        forward, panel = (
            ("chevron-right", "panel-left") if mirrored else ("chevron-left", "panel-right")
        )
        self.back = BarButton(theme, icons, font="bodyStrong", before=forward)
        self.back.say(self.tr("All images"))
        self.back.setAccessibleName(self.tr("All images"))
        self.back.setToolTip(self.tr("Back to all images (Esc)"))
        self.position = Words(theme, "body", "text3")
        self.zoom = BarButton(theme, icons, font="body", behind="chevron-down")
        self.zoom.setObjectName("viewer_zoom")
        self.zoom.setAccessibleName(self.tr("Zoom"))
        self.zoom.setToolTip(self.tr("Zoom"))
        self.zoom.keep_room(self._percent(32))
        self.favourite = IconButton(theme, icons, "heart", self.tr("Favourite"), action="favourite")
        self.compare = IconButton(theme, icons, "columns-2", self.tr("Compare"), action="compare")
        self.copy = IconButton(theme, icons, "copy", self.tr("Copy picture"), action="copy_picture")
        self.save = IconButton(theme, icons, "download", self.tr("Export…"), action="save")
        self.more = IconButton(theme, icons, "ellipsis", self.tr("More"))
        self.more.setObjectName("viewer_more")
        self.details = IconButton(theme, icons, panel, self.tr("Details"), shortcut="I")
        self.details.setCheckable(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 14, 0)
        row.setSpacing(0)
        row.addWidget(self.back)
        row.addSpacing(10)
        row.addWidget(self.position)
        row.addStretch(1)
        row.addWidget(self.zoom)
        row.addSpacing(12)
        for button in self._icons:
            row.addWidget(button)
            row.addSpacing(4 if button is not self.details else 0)
        theme.changed.connect(self.update)

    @property
    def buttons(self) -> tuple[QAbstractButton, ...]:
        """Everything that can be pressed, in reading order."""
        return (self.back, self.zoom, *self._icons)

    @property
    def _icons(self) -> tuple[IconButton, ...]:
        own = (self.favourite, self.compare, self.copy, self.save)
        return (*own, self.more, self.details)

    @property
    def wishes(self) -> dict[str, SignalInstance]:
        """What can be wanted of the picture, by the window's ids."""
        return {
            "favourite": self.favourite.clicked,
            "compare": self.compare.clicked,
            "copy_picture": self.copy.clicked,
            "save": self.save.clicked,
        }

    def show_marks(self, picture: Picture) -> None:
        """Say whether it is a favourite; in the trash nothing is loved or compared."""
        name = self.tr("Remove from favourites") if picture.favourite else self.tr("Favourite")
        self.favourite.rename(name)
        self.favourite.set_icon("heart", filled=picture.favourite)
        for button in (self.favourite, self.compare):
            button.setVisible(picture.trashed is None)

    def show_position(self, number: int, count: int) -> None:
        """Say which picture of how many is shown; nothing for one that is not among them."""
        if number <= 0:
            self.position.setText("")
            return
        words = self.locale().toString(number), self.locale().toString(count)
        self.position.setText(facts.fill(self.tr("%1 of %2"), *words))

    def show_zoom(self, zoom: float, *, is_fit: bool) -> None:
        """Say how large the picture is shown."""
        percent = self._percent(zoom)
        self.zoom.say(self.tr("Fit") if is_fit else percent)
        self.zoom.setAccessibleDescription(percent)

    def _percent(self, zoom: float) -> str:
        return facts.fill(self.tr("%1 %"), self.locale().toString(round(zoom * 100)))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), self._theme.color("viewer"))
