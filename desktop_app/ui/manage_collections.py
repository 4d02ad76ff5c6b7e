"""All collections in one list, to be renamed and deleted."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.core.records import Collection
from desktop_app.state.collections import Collections
from desktop_app.typed import override
from desktop_app.ui.composer.words import Label, OneLine
from desktop_app.ui.facts import fill
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import IconButton, TextButton
from desktop_app.ui.widgets.overlay import Overlay

_WIDTH, _PAD, _ROW, _MOST = 440, 24, 44, 8


class ManageCollections(Overlay):
    """Lists them as they are; both deeds can be undone, so nothing is asked."""

    rename_wanted = Signal(object)  # Collection
    delete_wanted = Signal(object)

    def __init__(
        self, theme: Theme, icons: Icons, collections: Collections, owner: QWidget
    ) -> None:
        super().__init__(theme, owner)
        self._icons = icons
        self._collections = collections
        self.setObjectName("manage_collections")
        self.panel.setAccessibleName(self.tr("Collections"))
        heading = Label(theme, self.tr("Collections"), role="panelTitle", color="text")
        self._nothing = Label(theme, self.tr("No collections yet."), role="body", color="text3")
        self._list = QWidget()
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._area = QScrollArea()
        self._area.setWidget(self._list)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.viewport().setAutoFillBackground(False)
        self._list.setAutoFillBackground(False)
        done = TextButton(theme, self.tr("Done"), kind="primary", height=40, parent=self.panel)
        done.clicked.connect(self.give_up)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(done)
        column = QVBoxLayout(self.panel)
        column.setContentsMargins(_PAD, _PAD - 4, _PAD, _PAD - 4)
        column.setSpacing(8)
        for widget in (heading, self._nothing, self._area):
            column.addWidget(widget)
        column.addLayout(foot)
        collections.changed.connect(self._fill)
        self._fill()

    @override
    def give_up(self) -> None:
        self.dismiss()
        self.deleteLater()

    @override
    def panel_size(self) -> QSize:
        count = len(self._collections.all)
        listed = min(count, _MOST) * _ROW if count else 24
        return QSize(min(_WIDTH, max(self.width() - 2 * _PAD, 0)), listed + 136)

    def _fill(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for one in self._collections.all:
            self._rows.addWidget(self._row(one))
        self._rows.addStretch(1)
        self._nothing.setVisible(not self._collections.all)
        self._area.setVisible(bool(self._collections.all))
        self.place()

    def _row(self, collection: Collection) -> QWidget:
        row = QWidget(self._list)
        row.setFixedHeight(_ROW)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        text = fill(self.tr("%1 (smart)"), collection.name) if collection.is_smart else ""
        line.addWidget(OneLine(self._theme, text or collection.name, role="body", color="text"), 1)
        for icon, name, wanted in (
            ("pencil", fill(self.tr("Rename %1"), collection.name), self.rename_wanted),
            ("trash", fill(self.tr("Delete %1"), collection.name), self.delete_wanted),
        ):
            button = IconButton(self._theme, self._icons, icon, name, side=32, size=16, parent=row)
            button.clicked.connect(lambda _=False, wanted=wanted: wanted.emit(collection))
            line.addWidget(button)
        return row
