"""What could not be added to the library, with the reasons, and what lies in the trash."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.state.importing import Imported, Reason
from desktop_app.typed import override
from desktop_app.ui.composer.words import Label, OneLine
from desktop_app.ui.remedies import QT_TRANSLATE_NOOP
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import TextButton
from desktop_app.ui.widgets.overlay import Overlay

_WIDTH, _PAD, _ROW, _SHOWN = 520, 24, 22, 200
_TALLEST = 360

REASONS: dict[Reason, str] = {
    Reason.NOT_A_PICTURE: QT_TRANSLATE_NOOP("Import", "Not a picture Pictor can read"),
    Reason.TOO_LARGE: QT_TRANSLATE_NOOP("Import", "Too large"),
    Reason.NOT_A_FILE: QT_TRANSLATE_NOOP("Import", "Not a file"),
    Reason.LINK: QT_TRANSLATE_NOOP("Import", "A link that leads out of the folder"),
    Reason.GONE: QT_TRANSLATE_NOOP("Import", "Not there any more"),
    Reason.UNREADABLE: QT_TRANSLATE_NOOP("Import", "Can't be read"),
    Reason.ADDRESS: QT_TRANSLATE_NOOP("Import", "On another computer"),
    Reason.TOO_MANY: QT_TRANSLATE_NOOP("Import", "More than can be added at once"),
    Reason.DAMAGED: QT_TRANSLATE_NOOP("Import", "Damaged"),
    Reason.UNSAFE: QT_TRANSLATE_NOOP("Import", "Not safe to unpack"),
    Reason.LOCKED: QT_TRANSLATE_NOOP("Import", "Behind a password"),
}


def by_reason(refused: Sequence[tuple[Path, Reason]]) -> list[tuple[str, list[Path]]]:
    """The refused files by reason in words, the most frequent reason first."""
    found: dict[Reason, list[Path]] = {}
    for path, reason in refused:
        found.setdefault(reason, []).append(path)
    groups = sorted(found.items(), key=lambda group: (-len(group[1]), group[0]))
    return [
        (QCoreApplication.translate("Import", REASONS[reason]), paths) for reason, paths in groups
    ]


class ImportReport(Overlay):
    """Lists what was refused; offers to bring back what was thrown away before."""

    restore_wanted = Signal(tuple)  # keys

    def __init__(
        self, theme: Theme, owner: QWidget, title: str, told: str, result: Imported
    ) -> None:
        """`told` is what came in, in a line."""
        super().__init__(theme, owner)
        self._result = result
        self._told = told
        self.setObjectName("import_report")
        self.panel.setAccessibleName(title)
        heading = Label(theme, title, role="panelTitle", color="text")
        heading.setWordWrap(True)
        lines = QWidget()
        column = QVBoxLayout(lines)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        count = 0
        for words, paths in by_reason(result.refused):
            column.addWidget(Label(theme, words, role="label", color="text2"))
            for path in paths[: max(_SHOWN - count, 0)]:
                row = OneLine(theme, path.name or str(path), role="body", color="text")
                row.setFixedHeight(_ROW)
                row.setToolTip(str(path))
                column.addWidget(row)
            count += len(paths)
            column.addSpacing(8)
        if count > _SHOWN:
            more = self.tr("and %Ln more", "", count - _SHOWN)
            column.addWidget(Label(theme, more, role="meta", color="text3"))
        column.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidget(lines)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.viewport().setAutoFillBackground(False)
        lines.setAutoFillBackground(False)
        self._area.setVisible(bool(result.refused))
        self._lines = lines
        foot = QHBoxLayout()
        foot.setSpacing(8)
        if result.refused:
            copy = TextButton(
                theme, self.tr("Copy list"), kind="quiet", height=40, parent=self.panel
            )
            copy.clicked.connect(self._copy)
            foot.addWidget(copy)
        foot.addStretch(1)
        if result.trashed:
            text = self.tr("Restore %Ln", "", len(result.trashed))
            restore = TextButton(theme, text, kind="plain", height=40, parent=self.panel)
            restore.setObjectName("restore_trashed")
            restore.clicked.connect(self._restore)
            foot.addWidget(restore)
        self.done = TextButton(theme, self.tr("Done"), kind="primary", height=40, parent=self.panel)
        self.done.clicked.connect(self.give_up)
        foot.addWidget(self.done)
        whole = QVBoxLayout(self.panel)
        whole.setContentsMargins(_PAD, _PAD - 4, _PAD, _PAD - 4)
        whole.setSpacing(12)
        whole.addWidget(heading)
        came = Label(theme, told, role="reading")
        came.setWordWrap(True)
        came.setVisible(bool(told))
        whole.addWidget(came)
        if result.trashed:
            many = self.tr("%Ln of these pictures lie in the trash.", "", len(result.trashed))
            one = self.tr("One of these pictures lies in the trash.")
            text = one if len(result.trashed) == 1 else many
            whole.addWidget(Label(theme, text, role="reading"))
        whole.addWidget(self._area, 1)
        whole.addLayout(foot)

    @override
    def take_keyboard(self) -> None:
        self.done.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @override
    def panel_size(self) -> QSize:
        width = min(_WIDTH, max(self.width() - 2 * _PAD, 0))
        listed = min(self._lines.sizeHint().height(), _TALLEST) + 12 if self._result.refused else 0
        trashed = 32 if self._result.trashed else 0
        return QSize(width, listed + trashed + 128 + (32 if self._told else 0))

    def _restore(self) -> None:
        keys = self._result.trashed
        self.give_up()
        self.restore_wanted.emit(keys)

    def _copy(self) -> None:
        lines = [
            f"{path}\t{words}" for words, paths in by_reason(self._result.refused) for path in paths
        ]
        QGuiApplication.clipboard().setText("\n".join(lines))
