"""The options of the model: a button beside it, and a popover with a row for each."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop_app.state.draft import Draft
from desktop_app.typed import override
from desktop_app.ui.composer.option_rows import OptionRows
from desktop_app.ui.composer.option_words import option_words
from desktop_app.ui.composer.words import Label
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import TextButton
from desktop_app.ui.widgets.popover import Popover

_OPENING = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down, Qt.Key.Key_F4}
_INSET = 8
_FROM_EDGE = 24  # of the screen
_WIDTH = 42  # of the button


class OptionsPopover(Popover):
    """Rows that change the draft at once, a way back to none, and a look at what is sent."""

    inspect_requested = Signal()

    def __init__(
        self, theme: Theme, icons: Icons, draft: Draft, opener: QWidget, anchor: QWidget
    ) -> None:
        super().__init__(theme, opener)
        self._draft = draft
        self._anchor = anchor
        self.setAccessibleName(self.tr("Options"))
        title = Label(theme, self.tr("Options"), role="bodyStrong", color="text", parent=self)
        self._reset = TextButton(theme, self.tr("Reset"), kind="link", height=28, parent=self)
        self._reset.setAccessibleName(self.tr("Reset all options"))
        self._rows = OptionRows(theme, icons, draft.choose_option)
        self._inspect = TextButton(
            theme, self.tr("Show what will be sent…"), kind="link", height=28, parent=self
        )
        self._area = QScrollArea(self)
        self._area.setWidget(self._rows)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.viewport().setAutoFillBackground(False)
        self._rows.setAutoFillBackground(False)
        head, middle, foot = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for part in (head, middle, foot):
            part.setSpacing(0)
        for part in (head, middle):  # the words of a link lie so far inside it
            part.addSpacing(_INSET)
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(self._reset)
        middle.addWidget(self._area)
        middle.addStretch(1)
        foot.addWidget(self._inspect)
        foot.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_INSET, 10, _INSET, 10)
        layout.setSpacing(8)
        for part in (head, middle, foot):
            layout.addLayout(part)
        self._reset.clicked.connect(draft.forget_options)
        self._inspect.clicked.connect(self._on_inspect_clicked)
        draft.choices_changed.connect(self._on_choices_changed)

    def open(self) -> None:
        """Open above the anchor with every row up to the draft, as high as the rows need."""
        self._show_draft()
        self.open_above(self._anchor)

    def _show_draft(self) -> None:
        draft = self._draft
        self._rows.show_offers(draft.parameters, draft.model)
        for before, after in pairwise((self._reset, *self._rows.stops(), self._inspect)):
            QWidget.setTabOrder(before, after)  # of itself a new control would come last
        self._reset.setEnabled(bool(draft.wanted_options))
        self._rows.adjustSize()
        wanted = self._rows.sizeHint()
        around = 2 * (10 + 28 + 8)
        room = self._opener.screen().availableGeometry().height() - 2 * _FROM_EDGE - around
        width = wanted.width() + _INSET  # there the bar is, where there is no room for all
        self._area.setFixedSize(width, min(wanted.height(), room))

    def take_keyboard(self, reason: Qt.FocusReason) -> None:
        """Put the keyboard on the first row."""
        for stop in self._rows.stops():
            if stop.focusPolicy() & Qt.FocusPolicy.TabFocus:
                stop.setFocus(reason)
                return

    def _on_choices_changed(self) -> None:
        if self.isVisible():
            self.open()  # at the height that the rows take now

    def _on_inspect_clicked(self) -> None:
        self.close()
        self.inspect_requested.emit()


class OptionsButton(QAbstractButton):
    """Opens the options; a dot tells that some are set, and the tool tip which."""

    inspect_requested = Signal()

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        draft: Draft,
        anchor: QWidget,  # above which the popover opens
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._draft = draft
        self._anchor = anchor
        self._popover: OptionsPopover | None = None
        self.setObjectName("options")
        self.setAccessibleName(self.tr("Options"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.open)
        theme.changed.connect(self.update)

    def show_draft(self) -> None:
        """Tell what is set and sent."""
        said = [option_words(name, value) for name, value in self._draft.options]
        self.setAccessibleDescription(", ".join(said))
        self.setToolTip("\n".join([self.tr("Options"), *said]))
        self.update()

    def open(self) -> None:
        """Open the options beside the model."""
        if self._popover is None:
            self._popover = OptionsPopover(
                self._theme, self._icons, self._draft, self, self._anchor
            )
            self._popover.inspect_requested.connect(self.inspect_requested)
        self._popover.open()
        reason = Qt.FocusReason
        by_mouse = self.underMouse()
        self._popover.take_keyboard(
            reason.OtherFocusReason if by_mouse else reason.ShortcutFocusReason
        )

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _OPENING:
            self.click()
        else:
            super().keyPressEvent(event)

    @override
    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, self._theme.size("modelPickerSmall"))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        active = self.underMouse() or self.isDown()
        radius = theme.radius("field")
        edge = "lineStrong" if active and not theme.is_dark else "fieldBorder"
        painter.setPen(QPen(theme.color(edge), 1))
        painter.setBrush(theme.color("control" if active and theme.is_dark else "field"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        tint = "text" if active else "text2"
        icon = self._icons.pixmap("sliders-horizontal", tint, 18, self.devicePixelRatioF())
        left, top = (self.width() - 18) // 2, (self.height() - 18) // 2
        painter.drawPixmap(left, top, icon)
        if self._draft.options:
            painter.setPen(QPen(theme.color("field"), 1.5))
            painter.setBrush(theme.color("accent"))
            painter.drawEllipse(QPointF(left + 17.5, top + 1.5), 4, 4)
