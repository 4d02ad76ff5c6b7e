"""What the version strip is a list of: the steps of a line, in words."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import Qt as GuiQt

from desktop_app.state.versions import Line, Step
from desktop_app.typed import override
from desktop_app.ui import facts

_LONGEST = 300  # letters of an instruction that are looked at

translate = QCoreApplication.translate
_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()

StepRole = int(Qt.ItemDataRole.UserRole) + 1
IsCurrentRole = StepRole + 1


class Steps(QAbstractListModel):
    """The steps of one line; without a line it is empty."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps: tuple[Step, ...] = ()
        self._current = -1

    @property
    def current(self) -> int:
        """The step of the picture on screen, or -1."""
        return self._current

    def show_line(self, line: Line | None) -> None:
        """Have these steps; the same ones with another picture on screen stay where they are."""
        steps = () if line is None else line.steps
        current = -1 if line is None else line.current
        if _keys(steps) != _keys(self._steps):
            self.beginResetModel()
            self._steps, self._current = steps, current
            self.endResetModel()
            return
        self._steps, self._current = steps, current
        if steps:
            self.dataChanged.emit(self.index(0), self.index(len(steps) - 1))

    def step(self, row: int) -> Step | None:
        """The step at this place."""
        return self._steps[row] if 0 <= row < len(self._steps) else None

    def row_of(self, key: str) -> int:
        """The place of a picture, or -1."""
        keys = _keys(self._steps)
        return keys.index(key) if key in keys else -1

    @override
    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._steps)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        step = self.step(index.row())
        if step is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return words_of(step)
        if role == Qt.ItemDataRole.ToolTipRole:  # what looks like markup would be taken for it
            return GuiQt.convertFromPlainText(words_of(step))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return facts.fill(
                translate("VersionStrip", "Version %1 of %2, %3"),
                str(index.row() + 1),
                str(len(self._steps)),
                words_of(step),
            )
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return fork_words(step)
        if role == StepRole:
            return step
        return index.row() == self._current if role == IsCurrentRole else None


def words_of(step: Step) -> str:
    """What made this version, on one line: "Original", or the instruction."""
    return version_words(step.version.instruction, is_original=step.is_original)


def version_words(instruction: str, *, is_original: bool) -> str:
    """What made a version, on one line."""
    words = "" if is_original else " ".join(instruction[:_LONGEST].split())
    return words or translate("VersionStrip", "Original")


def fork_words(step: Step) -> str:
    """That other versions were made of the one before it; nothing where there are none."""
    others = len(step.siblings) - 1
    if others < 1:
        return ""
    return translate("VersionStrip", "%Ln other versions of this step", "", others)


def _keys(steps: tuple[Step, ...]) -> list[str]:
    return [step.version.picture.key for step in steps]
