"""What is to be called how: one line, and why a name will not do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.typed import override
from desktop_app.ui.composer.words import Label
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import TextButton
from desktop_app.ui.widgets.line_field import LineField
from desktop_app.ui.widgets.overlay import Overlay

_WIDTH, _PAD = 400, 24
_LONGEST = 120  # letters of a name


class Naming(Overlay):
    """Asks for a name once; Enter takes it, Esc gives up."""

    named = Signal(str)

    def __init__(
        self,
        theme: Theme,
        owner: QWidget,
        title: str,
        name: str,
        done: str,
        refusal: Callable[[str], str],
    ) -> None:
        """`refusal` says in words why a name will not do, or nothing."""
        super().__init__(theme, owner)
        self._refusal = refusal
        self.setObjectName("naming")
        self.panel.setAccessibleName(title)
        heading = Label(theme, title, role="panelTitle", color="text")
        heading.setWordWrap(True)
        self.field = LineField(theme, self.tr("Name"), parent=self.panel)
        self.field.setMaxLength(_LONGEST)
        self.field.setText(name)
        self.field.returnPressed.connect(self._take)
        self.field.textChanged.connect(lambda _: self._say(""))
        self.problem = Label(theme, "", role="meta", color="attention")
        self.problem.setWordWrap(True)
        self.problem.hide()
        cancel = TextButton(theme, self.tr("Cancel"), kind="quiet", height=40, parent=self.panel)
        cancel.clicked.connect(self.give_up)
        self.done = TextButton(theme, done, kind="primary", height=40, parent=self.panel)
        self.done.clicked.connect(self._take)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.done)
        column = QVBoxLayout(self.panel)
        column.setContentsMargins(_PAD, _PAD - 4, _PAD, _PAD - 4)
        column.setSpacing(8)
        column.addWidget(heading)
        column.addSpacing(2)
        column.addWidget(self.field)
        column.addWidget(self.problem)
        column.addSpacing(8)
        column.addLayout(buttons)

    @override
    def take_keyboard(self) -> None:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    @override
    def panel_size(self) -> QSize:
        return self.as_high_as_needed(_WIDTH, _PAD)

    def _take(self) -> None:
        if not self.is_open:
            return
        name = self.field.text()
        problem = self._refusal(name)
        if problem:
            self._say(problem)
            self.take_keyboard()
            return
        self.give_up()
        self.named.emit(name)

    def _say(self, problem: str) -> None:
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        self.place()
