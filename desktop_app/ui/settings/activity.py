"""The page about what was done: every job, the newest first."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QVBoxLayout, QWidget

from desktop_app.state.activity import Activity
from desktop_app.typed import override
from desktop_app.ui import wording
from desktop_app.ui.composer.words import Label
from desktop_app.ui.settings.activity_rows import ActivityDelegate, ActivityModel, details
from desktop_app.ui.settings.page import MARGIN
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import TextButton
from desktop_app.ui.widgets.menu import Menu
from desktop_app.ui.widgets.segments import Segments

_ALL, _FAILED = "all", "failed"
_INSET = 10  # the rows' own, so that their words stand in line with the title
_OPENING = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}


class ActivityList(QListView):
    """The rows; Enter, the menu key and a click with either button open a row's menu."""

    menu_wanted = Signal(QModelIndex, QPoint)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setStyleSheet("QListView { background: transparent; border: none; }")
        self.setAccessibleName(self.tr("Activity"))

    def open_menu(self) -> None:
        """Open the menu of the row that has the keyboard."""
        index = self.currentIndex()
        if index.isValid():
            area = self.visualRect(index)
            corner = area.bottomRight() if self.isRightToLeft() else area.bottomLeft()
            self.menu_wanted.emit(index, self.viewport().mapToGlobal(corner))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _OPENING:
            self.open_menu()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            self.open_menu()
            return
        index = self.indexAt(self.viewport().mapFromGlobal(event.globalPos()))
        if index.isValid():
            self.setCurrentIndex(index)
            self.menu_wanted.emit(index, event.globalPos())

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.menu_wanted.emit(index, event.globalPosition().toPoint())


class ActivityPage(QWidget):
    """Shows what has been read, and asks for more of it."""

    more_wanted = Signal()
    reload_wanted = Signal()
    reuse_wanted = Signal(object)  # Job

    def __init__(
        self,
        theme: Theme,
        activity: Activity,
        model_name: Callable[[str], str],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._activity = activity
        self._segments = Segments(
            theme,
            (_ALL, _FAILED),
            self,
            labels={_ALL: self.tr("All"), _FAILED: self.tr("Failed")},
        )
        self._segments.setMaximumWidth(200)
        self._model = ActivityModel(activity, model_name, self)
        self.list = ActivityList(self)
        self.list.setModel(self._model)
        self.list.setItemDelegate(ActivityDelegate(theme, self._model, self.list))
        self._nothing = Label(theme, role="body", color="text3", parent=self)
        self._nothing.setWordWrap(True)
        self._nothing.setContentsMargins(_INSET, 12, _INSET, 12)
        self._more = TextButton(theme, self.tr("Show more"), parent=self)
        self._lay_out()
        self._segments.chosen.connect(self._on_chosen)
        self._more.clicked.connect(self._on_more)
        self.list.menu_wanted.connect(self._open_menu)
        activity.changed.connect(self.refresh)
        theme.changed.connect(self.list.viewport().update)
        self.refresh()

    def refresh(self) -> None:
        """Show what has been read so far."""
        activity = self._activity
        self._segments.offer((_ALL, _FAILED), _FAILED if activity.only_failed else _ALL)
        is_empty = not activity.rows
        had_keyboard = self._more.hasFocus()
        self._more.setEnabled(True)
        self._more.setVisible(activity.has_more and activity.failure is None)
        if had_keyboard and self._more.isHidden():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.list.setVisible(not is_empty)
        self._nothing.setVisible(is_empty or activity.failure is not None)
        if activity.failure is not None:
            said = wording.explain(activity.failure)
            self._nothing.setText(f"{said.title} {said.text}".strip())
        elif activity.only_failed:
            self._nothing.setText(self.tr("Nothing has failed."))
        else:
            self._nothing.setText(self.tr("Nothing has been made yet."))

    def _on_chosen(self, which: str) -> None:
        self._activity.only_failed = which == _FAILED
        if not self._activity.rows and self._activity.has_more:
            self.more_wanted.emit()

    def _on_more(self) -> None:
        self._more.setEnabled(False)  # until there is an answer
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.more_wanted.emit()

    def _open_menu(self, index: QModelIndex, place: QPoint) -> None:
        job = self._model.job(index)
        clipboard = QGuiApplication.clipboard()
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Copy prompt"), lambda: clipboard.setText(job.recipe.prompt))
        menu.addAction(self.tr("Copy details"), lambda: clipboard.setText(details(job)))
        menu.addSeparator()
        menu.addAction(self.tr("Reuse"), lambda: self.reuse_wanted.emit(job))
        menu.popup(place)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(_INSET, 0, _INSET, 0)
        top.addWidget(self._segments)
        top.addStretch(1)
        foot = QHBoxLayout()
        foot.setContentsMargins(_INSET, 0, _INSET, 0)
        foot.addWidget(self._more)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN - _INSET, 4, MARGIN - _INSET, 20)
        column.setSpacing(0)
        column.addLayout(top)
        column.addSpacing(8)
        column.addWidget(self._nothing)
        column.addWidget(self.list, 1)
        column.addSpacing(8)
        column.addLayout(foot)
        column.addStretch(0)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self.reload_wanted.emit()
