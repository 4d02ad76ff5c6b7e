"""Every prompt that the words unfold into, each with a box that leaves it out."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop_app.state.draft import Draft
from desktop_app.state.unfolding import MOST_LISTED, Unfolded
from desktop_app.typed import override
from desktop_app.ui.composer.unfolded_rows import PROMPT, UnfoldedPainter
from desktop_app.ui.composer.unfolded_words import hindrance_words, number, sum_words
from desktop_app.ui.composer.words import Label, Note
from desktop_app.ui.facts import fill
from desktop_app.ui.notices import announce
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import TextButton
from desktop_app.ui.widgets.popover import Popover

_WIDTH, _MARGIN, _INSET, _GAP = 420, 8, 8, 8
_LEAST_HEIGHT, _MOST_HEIGHT = 200, 380
_BAR = 12  # the scroll bar
_TICK = Qt.ItemDataRole.CheckStateRole
_PRESSING = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}


class _PromptList(QListWidget):
    """Arrows go, Space and Enter tick, Ctrl+C copies."""

    turned = Signal(object)  # Unfolded

    def prompt(self) -> Unfolded | None:
        """The prompt where the keyboard is."""
        item = self.currentItem()
        found = None if item is None else item.data(PROMPT)
        return found if isinstance(found, Unfolded) else None

    def _turn(self) -> None:
        prompt = self.prompt()
        if prompt is not None:
            self.turned.emit(prompt)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        prompt = self.prompt()
        if event.key() in _PRESSING:
            if not event.isAutoRepeat():
                self._turn()
        elif prompt is not None and event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(prompt.prompt)
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()  # the popover closes
        else:
            super().keyPressEvent(event)


class UnfoldedPopover(Popover):
    """Changes the draft at once; says the sum and its price while that happens."""

    def __init__(self, theme: Theme, draft: Draft, opener: QWidget) -> None:
        super().__init__(theme, opener)
        self._draft = draft
        name = self.tr("Prompts")
        self.setAccessibleName(name)
        self.title = Label(theme, role="bodyStrong", color="text", is_figures=True, parent=self)
        self.all = TextButton(theme, self.tr("Tick all"), kind="link", height=28, parent=self)
        self.list = _PromptList(self)
        self.list.setAccessibleName(name)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setItemDelegate(UnfoldedPainter(theme, self.list, _WIDTH - 2 * _MARGIN - _BAR))
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.viewport().setAutoFillBackground(False)
        self.list.setProperty("ownFocusRing", True)  # the row where the keyboard is shows it
        self.note = Note(theme, self)
        self.note.setContentsMargins(_INSET + 2, 0, _INSET, 2)
        self.note.setFixedWidth(_WIDTH - 2 * _MARGIN)  # so that its lines are known at once
        head = QHBoxLayout()
        head.setContentsMargins(_INSET + 2, 0, 0, 0)
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.all)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.list)
        column.addWidget(self.note)
        self.setFixedWidth(_WIDTH)
        self.list.turned.connect(self._turn)
        self.list.itemClicked.connect(lambda item: self._turn(item.data(PROMPT)))
        self.list.itemEntered.connect(self.list.setCurrentItem)
        self.all.clicked.connect(self._tick_all)
        theme.changed.connect(self._dress)
        self._dress()

    def open(self) -> None:
        """Show the prompts as they are now, under the line or above it."""
        self._fill()
        self.adjustSize()
        opener, window = self._opener, self._opener.window()
        foot = opener.mapTo(window, QPoint(0, opener.height() + _GAP)).y()
        if foot + self.height() <= window.height():
            self.open_below()
        else:
            self.open_above()
        QTimer.singleShot(0, self.list, self.list.setFocus)

    def show_draft(self) -> None:
        """Bring it up to the draft, if it is open."""
        if self.isVisible():
            if [self.list.item(at).data(PROMPT) for at in range(self.list.count())] == list(
                self._draft.prompts.listed
            ):
                self._tick()
            else:
                self._fill()

    def _fill(self) -> None:
        prompts = self._draft.prompts
        self.list.clear()
        for one in prompts.listed:
            item = QListWidgetItem(" ".join(one.prompt.split()))
            item.setData(PROMPT, one)
            item.setToolTip(one.prompt)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self._tick()
        rows = sum(self.list.sizeHintForRow(at) for at in range(min(self.list.count(), 16)))
        height = max(min(rows, _MOST_HEIGHT), 1)
        self.list.setFixedHeight(height)
        self.list.setFixedHeight(min(height, self._room(height)))

    def _room(self, height: int) -> int:
        """How high the list may be to end inside the window, where that leaves enough to read."""
        opener, window = self._opener, self._opener.window()
        top = opener.mapTo(window, QPoint(0, opener.height() + _GAP)).y()
        others = self.sizeHint().height() - height
        room = window.height() - top - others - _GAP
        return room if room >= _LEAST_HEIGHT else _MOST_HEIGHT

    def _tick(self) -> None:
        """How every row stands, and what it comes to."""
        draft, prompts = self._draft, self._draft.prompts
        for at in range(self.list.count()):
            item = self.list.item(at)
            state = self._state(item.data(PROMPT))
            if item.data(_TICK) != state:
                item.setData(_TICK, state)
        self.title.setText(sum_words(draft)[0])
        self.all.setEnabled(prompts.count < prompts.all_count)
        self.all.say(self.all.accessibleName() if self.all.isEnabled() else "")
        said = hindrance_words(draft)
        if prompts.all_count > MOST_LISTED:
            text = self.tr("The first %1 of %2 are listed.")
            said = fill(text, number(MOST_LISTED), number(prompts.all_count)) + " " + said
        self.note.recolor("attention" if draft.hindrance is not None else "text2")
        self.note.say(said.strip())
        layout = self.layout()
        if layout is not None and self.isVisible():
            foot = self.y() + self.height()
            layout.activate()
            self.adjustSize()
            if foot < self._opener.mapToGlobal(QPoint(0, 0)).y():
                self.move(self.x(), foot - self.height())  # it stands on the line

    def _state(self, one: Unfolded) -> Qt.CheckState:
        state = Qt.CheckState
        return state.Checked if self._draft.prompts.is_wanted(one) else state.Unchecked

    def _turn(self, one: Unfolded) -> None:
        wanted = not self._draft.prompts.is_wanted(one)
        self._draft.want_prompt(one, wanted=wanted)
        self._tick()
        announce(self, sum_words(self._draft)[0])

    def _tick_all(self) -> None:
        for one in self._draft.prompts.listed:
            if not self._draft.prompts.is_wanted(one):
                self._draft.want_prompt(one, wanted=True)
        self._tick()
        self.list.setFocus()

    def _dress(self) -> None:
        palette = self.list.palette()
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.list.setPalette(palette)
