"""One kind of things found by a look at the library: what it is, which they are, what to do."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from desktop_app.typed import override
from desktop_app.ui.check_words import Fix, Group, Line
from desktop_app.ui.composer.words import Label, OneLine
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import Kind, TextButton

_FEW, _MOST = 3, 100  # lines at first, and of a whole list
_ICON = 18
_PAD = 14
_LINK = 14  # what a link is wider than its words
_END = 128  # the buttons' column, so that all the words are of one width


class Sign(QWidget):
    """A small icon in a colour role."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._icons = icons
        self._shown = ("info", "text3")
        self.setFixedSize(_ICON, _ICON)
        theme.changed.connect(self.update)

    def show_icon(self, icon: str, color: str) -> None:
        """Take another icon."""
        self._shown = (icon, color)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        icon, color = self._shown
        pixmap = self._icons.pixmap(icon, color, _ICON, self.devicePixelRatioF())
        QPainter(self).drawPixmap(0, 0, pixmap)


class GroupRow(QWidget):
    """Says it in a title and a sentence, lists the first of them, and has a button at its end."""

    wanted = Signal(object)  # Fix
    show_wanted = Signal(object)  # Picture
    resized = Signal()  # it needs another height

    def __init__(self, theme: Theme, icons: Icons, group: Group, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._is_whole = False  # the list, not only its beginning
        self.group = group
        self.buttons: dict[Fix, TextButton] = {}
        self._sign = Sign(theme, icons, self)
        self._title = Label(theme, role="bodyStrong", color="text", is_figures=True, parent=self)
        self._text = Label(theme, role="meta", color="text2", parent=self)
        for label in (self._title, self._text):
            label.setWordWrap(True)
            label.setMinimumHeight(0)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(2)
        self._told_sign = Sign(theme, icons, self)
        self._told = Label(theme, role="label", color="text", is_figures=True, parent=self)
        self._told.setWordWrap(True)
        self._told.setMinimumHeight(0)
        self._more = QHBoxLayout()
        self._more.setSpacing(16)
        self._more.setContentsMargins(0, 4, 0, 0)
        self._side = QWidget(self)
        self._side.setMinimumWidth(_END)
        self._end = QVBoxLayout(self._side)
        self._end.setContentsMargins(0, 0, 0, 0)
        self._lay_out()
        self.show_group(group)

    def has_keyboard(self) -> bool:
        """Whether one of its buttons has it."""
        return any(button.hasFocus() for button in self.findChildren(TextButton))

    @property
    def told(self) -> str:
        """What is said of how it went."""
        return self._told.text()

    @property
    def words(self) -> list[str]:
        """All that can be read of what was found."""
        found = [label.text() for label in self.findChildren(OneLine)]
        return [self._title.text(), self._text.text(), *found]

    def show_group(self, group: Group) -> None:
        """Show what was found, or what is left of it."""
        self.group = group
        self._title.setText(group.title)
        self._text.setText(group.text)
        self._sign.show_icon(group.icon, "text3" if group.is_calm else "attention")
        self.setAccessibleName(group.title)
        self._fill_lines()
        self._fill_fixes()
        self.tell("")

    def tell(self, text: str, *, is_good: bool = True) -> None:
        """Say how it goes, or went."""
        self._told_sign.show_icon(
            "check" if is_good else "info", "accentText" if is_good else "text3"
        )
        self._told.setText(text)
        self._told.setVisible(bool(text))
        self._told_sign.setVisible(bool(text))
        self.resized.emit()

    def settle(self, text: str) -> None:
        """All of it has been seen to: only the sentence is left."""
        _clear(self._lines)
        _clear(self._more)
        self._more.addStretch(1)  # an empty row would let nothing be wider than itself
        _clear(self._end)
        self.buttons = {}
        self._sign.show_icon("check", "accentText")
        self._title.setText(text)
        self.setAccessibleName(text)
        self._text.hide()
        self.tell("")

    def set_busy(self, *, busy: bool) -> None:
        """Nothing else is begun while something is done."""
        for button in self.buttons.values():
            button.setEnabled(not busy)

    def _lay_out(self) -> None:
        told = QHBoxLayout()
        told.setSpacing(8)
        told.addWidget(self._told_sign, 0, Qt.AlignmentFlag.AlignTop)
        told.addWidget(self._told, 1)
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addWidget(self._title)
        words.addWidget(self._text)
        words.addLayout(self._lines)
        words.addLayout(self._more)
        words.addLayout(told)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, _PAD, 0, _PAD)
        row.setSpacing(12)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self._side, 0, Qt.AlignmentFlag.AlignTop)

    def _fill_lines(self) -> None:
        _clear(self._lines)
        lines = self.group.lines
        for line in lines[: _MOST if self._is_whole else _FEW]:
            self._lines.addLayout(self._line(line))
        hidden = len(lines) - _FEW
        if hidden > 0 and not self._is_whole:
            words = QCoreApplication.translate("Check", "Show %Ln more", "", hidden)
            button = self._button(words, "quiet")
            button.setObjectName("whole_list")
            button.clicked.connect(self._show_whole)
            self._lines.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        if lines:
            self._lines.insertSpacing(0, 5)

    def _line(self, line: Line) -> QHBoxLayout:
        name = OneLine(self._theme, line.text, role="meta", color="text2", parent=self)
        name.setSizePolicy(name.sizePolicy().Policy.Expanding, name.sizePolicy().Policy.Fixed)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(name, 1)
        if line.detail:
            row.addWidget(Label(self._theme, line.detail, role="meta", color="text3", parent=self))
        if line.picture is not None:
            show = self._button(QCoreApplication.translate("Check", "Show"), "link")
            show.setAccessibleDescription(line.text)
            show.clicked.connect(partial(self.show_wanted.emit, line.picture))
            row.addWidget(show)
        return row

    def _fill_fixes(self) -> None:
        _clear(self._more)
        _clear(self._end)
        self.buttons = {}
        for place, (fix, words) in enumerate(self.group.fixes):
            button = self._button(words, "link" if place else "plain")
            button.setObjectName(f"fix_{fix}")
            button.setAccessibleDescription(self.group.title)
            button.clicked.connect(partial(self.wanted.emit, fix))
            self.buttons[fix] = button
            if place:
                self._more.addWidget(button)
            else:
                self._end.addWidget(button, 0, Qt.AlignmentFlag.AlignTrailing)
        self._more.addStretch(1)

    def _show_whole(self) -> None:
        self._is_whole = True
        self._fill_lines()
        self.resized.emit()

    def _button(self, words: str, kind: Kind) -> TextButton:
        if kind == "plain":
            return TextButton(self._theme, words, parent=self)
        return _Flush(self._theme, words, kind=kind, height=28, parent=self)


class _Flush(TextButton):
    """A link that begins and ends with its words, in line with what stands above it."""

    @override
    def sizeHint(self) -> QSize:
        return super().sizeHint() - QSize(_LINK, 0)


def _clear(layout: QLayout) -> None:
    """Take everything out; widgets go once they are not needed any more."""
    while (item := layout.takeAt(0)) is not None:
        inner, widget = item.layout(), item.widget()
        if inner is not None:
            _clear(inner)
        elif widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
