"""A quick look: the picture over the whole window for as long as a key is held."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QAbstractItemModel, QEvent, QMarginsF, QObject, Qt
from PySide6.QtGui import QMouseEvent, QPixmap
from PySide6.QtWidgets import QWidget

from desktop_app.core.records import Picture
from desktop_app.state.full_pictures import FullPictures
from desktop_app.typed import override
from desktop_app.ui import facts
from desktop_app.ui.icons import Icons
from desktop_app.ui.notices import announce
from desktop_app.ui.theme import Theme
from desktop_app.ui.viewer.place import Place
from desktop_app.ui.viewer.projector import Projector
from desktop_app.ui.viewer.stage import Stage
from desktop_app.ui.wording import explain_refusal

_AROUND = QMarginsF(24, 24, 24, 24)
_AHEAD = (1, -1, 2)


class QuickLook(QWidget):
    """Lies over its window without taking the keyboard; whoever holds it moves along."""

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        model: QAbstractItemModel,
        picture_at: Callable[[int], Picture | None],
        preview: Callable[[Picture], QPixmap | None],
        full: FullPictures,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._place = Place(model, picture_at, self)
        self._key = ""
        self.setObjectName("quick_look")
        self.setAccessibleName(self.tr("Quick look"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._stage = stage = Stage(theme, icons, self)
        stage.canvas.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        stage.canvas.set_margins(_AROUND)
        self._projector = Projector(stage.canvas, full, preview, self._ahead)
        self._projector.refused.connect(lambda why: stage.explain(explain_refusal(why)))
        self._place.moved.connect(self._on_moved)
        self._place.emptied.connect(self.end)
        window.installEventFilter(self)
        self.hide()

    @property
    def is_open(self) -> bool:
        """Whether it lies over the window."""
        return not self.isHidden()

    def look_at(self, row: int) -> None:
        """Show the picture of this row, over everything."""
        if not self.is_open:
            self._key = ""
            self._cover()
            self.show()
            self.raise_()
        self._place.go_to(row)

    def end(self) -> None:
        """Be gone."""
        self._place.leave()
        self._projector.clear()
        self.hide()

    def refresh_preview(self, key: str) -> None:
        """The small copy of a picture has come."""
        self._projector.look_again(key)

    def _on_moved(self) -> None:
        picture = self._place.picture
        if picture is not None and picture.key != self._key:
            self._key = picture.key
            self._stage.explain(None)
            self._projector.show(picture)
            announce(self, facts.picture_words(picture.title, picture.width, picture.height))

    def _cover(self) -> None:
        self.setGeometry(self._window.rect())
        self._stage.setGeometry(self.rect())

    def _ahead(self) -> list[Picture]:
        return self._place.around(_AHEAD)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.end()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self.is_open and event.type() is QEvent.Type.Resize:
            self._cover()
        return False
