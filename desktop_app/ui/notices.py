"""Short messages that never stop the work: a toast that goes by itself, a strip that stays."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.typed import override
from desktop_app.ui.composer.words import Label, bolder
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import IconButton, TextButton
from desktop_app.ui.widgets.tab_order import in_order

_SHOWN_MS = 8000
_BESIDE = 16  # at least, to the window's edge
_AROUND_DOT = 7
_BETWEEN_NEWS_MS = 5000
_MOST_NEWS = 3


def announce(widget: QWidget, text: str) -> None:
    """Let a screen reader say this, politely."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


class Announcer(QObject):
    """Says what happened to a screen reader: merged, and never more than once in five seconds."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._news: list[str] = []
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_BETWEEN_NEWS_MS)
        self._pause.timeout.connect(self._tell)

    def say(self, news: str) -> None:
        """Tell this now, or with what else comes meanwhile."""
        self._news.append(news)
        if not self._pause.isActive():
            self._tell()

    def _tell(self) -> None:
        if self._news:
            announce(self._widget, ". ".join(self._news[-_MOST_NEWS:]))
            self._news.clear()
            self._pause.start()


class Toast(QWidget):
    """One line at the foot of its parent for eight seconds, longer while somebody is at it.

    It may offer one thing to be done about what it says.
    """

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._label = Label(theme, role="body", color="text", parent=self)
        self._dot = Label(theme, "·", role="body", color="text3", parent=self)
        self.button = TextButton(theme, "", kind="link", height=32, parent=self)
        self.button.setObjectName("toast_action")
        self.button.clicked.connect(self._on_pressed)
        self._do: Callable[[], object] | None = None
        #: How far above the parent's foot something else stands that is not to be hidden.
        self.lift: Callable[[], int] = _nothing
        #: What it stands in the middle of, while that is to be seen; else of its parent.
        self.home = self._window = parent
        self._row = row = QHBoxLayout(self)
        row.setSpacing(0)
        row.addWidget(self._label)
        row.addSpacing(_AROUND_DOT)
        row.addWidget(self._dot)
        row.addWidget(self.button)
        self.setFixedHeight(44)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_time)
        parent.installEventFilter(self)
        theme.changed.connect(self.update)
        self.hide()

    def say(
        self, text: str, action: str = "", do: Callable[[], object] | None = None, keys: str = ""
    ) -> None:
        """Show the text and have it announced; pressing the action does it and ends the toast.

        The keys that do the same are told where there is no seeing them.
        """
        self._label.setText(text)
        self._do = do
        self.button.say(action)
        self.button.setAccessibleName(action)
        self.button.setToolTip(keys)
        for widget in (self._dot, self.button):
            widget.setVisible(bool(action))
        self._row.setContentsMargins(16, 0, 8 if action else 16 - _AROUND_DOT, 0)
        self.adjustSize()
        self.place()
        self.show()
        self.raise_()
        self._timer.start(_SHOWN_MS)
        announce(self, f"{text}. {action} ({keys})" if action and keys else text)

    @property
    def text(self) -> str:
        """What is shown now, or nothing."""
        return self._label.text() if self.isVisible() else ""

    def _on_time(self) -> None:
        if self.underMouse() or self.button.hasFocus():
            self._timer.start(1000)
        else:
            self.hide()

    def _on_pressed(self) -> None:
        do, self._do = self._do, None
        window, had_keyboard = self.parentWidget(), self.button.hasFocus()
        self._timer.stop()
        self.hide()
        if had_keyboard and window is not None:
            window.setFocus(Qt.FocusReason.OtherFocusReason)
        if do is not None:
            do()

    def span(self) -> range:
        """From where to where it reaches across its parent."""
        home = self.home if self.home.isVisible() else self._window
        middle = home.mapTo(self._window, home.rect().center()).x()
        most = self._window.width() - self.width() - _BESIDE
        left = min(max(middle - self.width() // 2, _BESIDE), max(most, 0))
        return range(left, left + self.width())

    def place(self) -> None:
        """Stand at the parent's foot, above what is not to be hidden."""
        foot = self._window.height() - self.height() - max(24, self.lift())
        self.move(self.span().start, foot)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self.place()
        return False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("line"), 1))
        painter.setBrush(self._theme.color("raised"))
        radius = self._theme.radius("floating")
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)


def _nothing() -> int:
    return 0


class _Told(Label):
    """A strong title and a text on one line, ending in an ellipsis; the tool tip has all of it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, role="body", parent=parent)
        self._title = ""
        self._more = ""

    def say(self, title: str, text: str) -> None:
        """Show these; either may be empty."""
        self._title, self._more = title, text
        self.setText(f"{title} {text}".strip())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(40, super().minimumSizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        lead = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        area = self.rect()
        is_whole = True
        for text, font, color in (
            (self._title, bolder(self.font()), "text"),
            (self._more, self.font(), "text2"),
        ):
            metrics = QFontMetrics(font)
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(area.width(), 0))
            is_whole = is_whole and shown == text
            painter.setFont(font)
            painter.setPen(self._theme.color(color))
            painter.drawText(area, lead, shown)
            used = metrics.horizontalAdvance(f"{shown} ") if shown else 0
            area.adjust(*((0, 0, -used, 0) if self.isRightToLeft() else (used, 0, 0, 0)))
        self.setToolTip("" if is_whole else self.text())


class Strip(QWidget):
    """One line under the toolbar that stays until what it says is no longer so, or is closed."""

    action_pressed = Signal(str)
    closed = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._icon = ""
        self._told = _Told(theme, self)
        self._close = IconButton(
            theme, icons, "x", self.tr("Hide this line"), side=28, size=16, parent=self
        )
        self._close.clicked.connect(self.closed)
        self._actions: list[TextButton] = []
        self._row = QHBoxLayout(self)
        self._row.setSpacing(4)
        self._row.addWidget(self._told, 1)
        self._row.addWidget(self._close)
        self.setFixedHeight(max(40, theme.line_height("body") + 16))
        self._leave_room()
        theme.changed.connect(self.update)

    def say(
        self, icon: str, title: str, text: str, actions: list[tuple[str, str]], closable: bool
    ) -> None:
        """Show these words; `actions` are (key, label). An icon means trouble, and is amber."""
        had_focus = next((b.property("action") for b in self._actions if b.hasFocus()), None)
        self._icon = icon
        self._told.say(title, text)
        for button in self._actions:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._actions = [self._button(key, label) for key, label in actions]
        for place, button in enumerate(self._actions):
            self._row.insertWidget(1 + place, button)
            button.show()
            if button.property("action") == had_focus:
                button.setFocus(Qt.FocusReason.OtherFocusReason)
        in_order([self._close, *self._actions, self._close])
        self._close.setVisible(closable)
        self._leave_room()
        self.update()

    @property
    def text(self) -> str:
        """All that is said."""
        return self._told.text()

    def _button(self, key: str, label: str) -> TextButton:
        button = TextButton(self._theme, label, kind="link", height=28, parent=self)
        button.setProperty("action", key)
        button.clicked.connect(lambda: self.action_pressed.emit(key))
        return button

    def _leave_room(self) -> None:
        lead = 40 if self._icon else 14
        margins = (6, 6, lead, 6) if self.isRightToLeft() else (lead, 6, 6, 6)
        self._row.setContentsMargins(*margins)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._leave_room()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("panel"))
        radius = self._theme.radius("control")
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        if self._icon:
            pixmap = self._icons.pixmap(self._icon, "attention", 16, self.devicePixelRatioF())
            left = self.width() - 14 - 16 if self.isRightToLeft() else 14
            painter.drawPixmap(left, (self.height() - 16) // 2, pixmap)
