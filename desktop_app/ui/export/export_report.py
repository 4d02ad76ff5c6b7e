"""Which pictures could not be exported, and why."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.state.exporting import TakenOut
from desktop_app.typed import override
from desktop_app.ui.composer.words import Label, OneLine
from desktop_app.ui.export.dialog_frame import DialogFrame
from desktop_app.ui.export.export_words import by_reason, left_out
from desktop_app.ui.theme import Theme

_SHOWN = 200
_TALLEST = 460


class ExportReport(DialogFrame):
    """Lists them by reason."""

    def __init__(self, theme: Theme, owner: QWidget, told: str, result: TakenOut) -> None:
        """`told` is what was exported, in a line."""
        super().__init__(theme, owner, left_out(result.problems), self.tr("Done"))
        self.setObjectName("export_report")
        self._groups = by_reason(result.problems)
        self.cancel.setText(self.tr("Copy list"))
        self.cancel.setAccessibleName(self.tr("Copy list"))
        self.cancel.clicked.disconnect()
        self.cancel.clicked.connect(self._copy)
        came = Label(theme, told, role="reading", parent=self.body)
        came.setWordWrap(True)
        self.column.addWidget(came)
        count = 0
        for words, names in self._groups:
            group = QVBoxLayout()
            group.setSpacing(2)
            reason = Label(theme, words, role="label", color="text2", parent=self.body)
            reason.setWordWrap(True)
            group.addWidget(reason)
            for name in names[: max(_SHOWN - count, 0)]:
                group.addWidget(OneLine(theme, name, role="body", color="text", parent=self.body))
            count += len(names)
            self.column.addLayout(group)
        if count > _SHOWN:
            more = self.tr("and %Ln more", "", count - _SHOWN)
            self.column.addWidget(Label(theme, more, role="meta", color="text3"))
        self.column.addStretch(1)

    @override
    def take_keyboard(self) -> None:
        self.go.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @override
    def panel_size(self) -> QSize:
        return super().panel_size().boundedTo(QSize(10_000, _TALLEST))

    def _copy(self) -> None:
        lines = [f"{name}\t{words}" for words, names in self._groups for name in names]
        QGuiApplication.clipboard().setText("\n".join(lines))
