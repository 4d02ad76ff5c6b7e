"""One picture that is compared: its view, and the caption under it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMarginsF, QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.core.records import Picture
from desktop_app.typed import override
from desktop_app.ui.compare.caption import Caption
from desktop_app.ui.compare.places import MARGINS, Spot
from desktop_app.ui.compare.view import View
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from desktop_app.ui.viewer.canvas import Canvas


class Pane(QObject):
    """Keeps the two together and tells when the keyboard comes to either."""

    entered = Signal(object)  # Pane: the keyboard is here now
    pressed = Signal(object)  # Pane: it shall come here
    wanted = Signal(str)
    menu_wanted = Signal(object)  # the widget to open it below
    dragged = Signal(object, object)  # Picture, and the QPixmap that is seen of it

    def __init__(self, theme: Theme, icons: Icons, picture: Picture, parent: QWidget) -> None:
        super().__init__(parent)
        self.picture = picture
        self.view = View(theme, picture, parent)
        self.caption = Caption(theme, icons, parent)
        canvas = self.view.canvas
        canvas.set_margins(QMarginsF(MARGINS))
        canvas.dragged.connect(lambda: self.dragged.emit(self.picture, canvas.seen()))
        self.caption.pressed.connect(lambda: self.pressed.emit(self))
        self.caption.wanted.connect(self._on_wanted)
        self.caption.more_pressed.connect(self._on_more)
        for stop in self.stops:
            stop.installEventFilter(self)
        self.view.show()
        self.caption.show()

    @property
    def canvas(self) -> Canvas:
        """Where the picture is painted."""
        return self.view.canvas

    @property
    def stops(self) -> list[QWidget]:
        """Where the Tab key can stop, in its order."""
        return [self.view.canvas, *self.caption.buttons]

    @property
    def aspect(self) -> float:
        """Width over height, as far as it is known."""
        size = self.view.size_px
        return 1.0 if size.isEmpty() else size.width() / size.height()

    def contains(self, at: QPoint) -> bool:
        """Whether this point of the parent is of the picture, or of what stands under it."""
        return self.view.geometry().contains(at) or self.caption.geometry().contains(at)

    def take_keyboard(self) -> None:
        """Have the keyboard at the picture."""
        self.view.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def renew(self, picture: Picture) -> None:
        """It is the same picture with other marks."""
        self.picture = self.view.picture = picture

    def place(self, spot: Spot, *, badged: bool) -> None:
        """Lie there; perhaps with the letter on the picture."""
        self.view.place(spot.seen, spot.whole, badged=badged)
        self.caption.setGeometry(spot.caption)

    def drop(self) -> None:
        """Be gone."""
        for part in (self.view, self.caption):
            part.hide()
            part.deleteLater()
        self.deleteLater()

    def _on_wanted(self, action: str) -> None:
        self._come_here()
        self.wanted.emit(action)

    def _on_more(self, opener: QWidget) -> None:
        self._come_here()
        self.menu_wanted.emit(opener)

    def _come_here(self) -> None:
        """A button under a picture means that picture; the mouse leaves the keyboard elsewhere."""
        if not any(stop.hasFocus() for stop in self.stops):
            self.pressed.emit(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn:
            self.entered.emit(self)
        return False
