"""Short messages that never stop the work: a toast that goes by itself, a strip that stays."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.typed import override
from desktop_app.ui.composer.words import Label, OneLine
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import IconButton, TextButton

_SHOWN_MS = 8000
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
    """One line at the foot of its parent for eight seconds, longer while the pointer is on it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._label = Label(theme, role="body", color="text", parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.addWidget(self._label)
        self.setFixedHeight(44)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_time)
        parent.installEventFilter(self)
        theme.changed.connect(self.update)
        self.hide()

    def say(self, text: str) -> None:
        """Show the text and have it announced."""
        self._label.setText(text)
        self.adjustSize()
        self._place()
        self.show()
        self.raise_()
        self._timer.start(_SHOWN_MS)
        announce(self, text)

    @property
    def text(self) -> str:
        """What is shown now, or nothing."""
        return self._label.text() if self.isVisible() else ""

    def _on_time(self) -> None:
        if self.underMouse():
            self._timer.start(1000)
        else:
            self.hide()

    def _place(self) -> None:
        parent = self.parentWidget()
        if parent is None:
            return
        self.move((parent.width() - self.width()) // 2, parent.height() - self.height() - 24)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("line"), 1))
        painter.setBrush(self._theme.color("raised"))
        radius = self._theme.radius("floating")
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)


class Strip(QWidget):
    """One line under the toolbar that stays until what it says is no longer so, or is closed."""

    action_pressed = Signal()
    closed = Signal()

    def __init__(
        self, theme: Theme, icons: Icons, text: str, action: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        label = OneLine(theme, text, role="body", color="text2", parent=self)
        button = TextButton(theme, action, kind="link", height=28, parent=self)
        button.clicked.connect(self.action_pressed)
        close = IconButton(
            theme, icons, "x", self.tr("Hide this line"), side=28, size=16, parent=self
        )
        close.clicked.connect(self.closed)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 6, 6)
        row.setSpacing(4)
        row.addWidget(label, 1)
        row.addWidget(button)
        row.addWidget(close)
        self.setFixedHeight(40)
        theme.changed.connect(self.update)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("panel"))
        radius = self._theme.radius("control")
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
