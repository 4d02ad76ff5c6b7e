"""The questions around moving the library: where to, whether to, and what of the old copy."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.state.relocation import Blocked, Obstacle, Plan, Removed
from desktop_app.state.storage import Storage
from desktop_app.ui.asking import Question
from desktop_app.ui.facts import file_size, fill
from desktop_app.ui.settings.storage_parts import breakable
from desktop_app.ui.theme import Theme


class StorageMoving(QObject):
    """Asks, and has the storage do what was answered."""

    start_again_wanted = Signal()  # the move is made before the library is opened again
    told = Signal(str)

    def __init__(self, theme: Theme, storage: Storage, owner: QWidget) -> None:
        super().__init__(owner)
        self._theme = theme
        self._storage = storage
        self._owner = owner
        self._is_asked = False  # a place that was chosen here is being looked at
        storage.planned.connect(self._on_planned)
        storage.ordered.connect(self.start_again_wanted)
        storage.removed.connect(self._on_removed)
        storage.failed.connect(self._on_failed)

    def choose(self) -> None:
        """Ask for a folder; opens and returns at once."""
        dialog = QFileDialog(self._owner.window(), self.tr("Where shall your library be?"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setObjectName("moving_to")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setLabelText(QFileDialog.DialogLabel.Accept, self.tr("Choose"))
        dialog.setDirectory(str(self._storage.folder.parent))
        dialog.fileSelected.connect(self.look_at)
        dialog.open()

    def look_at(self, folder: str) -> None:
        """See whether the library can move there, then ask or say why not."""
        self._is_asked = True
        self.told.emit(self.tr("Looking at the folder…"))
        self._storage.plan(Path(folder))

    def ask_to_remove(self) -> None:
        """Ask whether the old copy shall go."""
        space = self._storage.space
        if space is None or space.old is None:
            return
        text = self.tr(
            "It takes %1 in %2. Your library in %3 is not touched. This can't be undone."
        )
        size = file_size(space.old_bytes)
        question = Question(
            self._theme,
            self._owner.window(),
            self.tr("Remove the old copy of your library?"),
            fill(text, size, breakable(str(space.old)), breakable(str(self._storage.folder))),
            [
                ("remove", self.tr("Remove old copy"), "danger"),
                ("keep", self.tr("Keep it"), "primary"),
            ],
            "keep",
        )
        question.setObjectName("removing_old")
        question.answered.connect(self._on_remove)
        question.open()

    def _on_remove(self, answer: str) -> None:
        if answer == "remove":
            self.told.emit(self.tr("Removing the old copy…"))
            self._storage.remove_old()

    def _on_removed(self, removed: Removed) -> None:
        text = self.tr("The old copy is removed.")
        if removed.left:
            text = self.tr(
                "The old copy is removed. %Ln files that came there later are still there.",
                "",
                removed.left,
            )
        self.told.emit(text)

    def _on_planned(self, found: Plan | Blocked) -> None:
        if not self._is_asked:
            return
        self._is_asked = False
        self.told.emit("")
        if isinstance(found, Blocked):
            title, text = blocked_words(found)
            self._ask(title, text, [("other", self.tr("Other folder…"))])
        else:
            self._ask_to_move(found)

    def _on_failed(self) -> None:
        self._is_asked = False

    def _ask_to_move(self, plan: Plan) -> None:
        text = fill(self.tr("To %1."), breakable(str(plan.target)))
        if plan.is_same_disk:
            text += " " + self.tr("It is on the same disk, so this takes a moment.")
        else:
            copied = self.tr("%1 are copied and checked. The old copy stays until you remove it.")
            text += " " + fill(copied, file_size(plan.size_bytes))
        if plan.is_shared:
            text += " " + self.tr(
                "It is on a network share, which is slower, and for one computer at a time."
            )
        text += " " + self.tr("Pictor closes and starts again.")
        answers = [("move", self.tr("Close and move"))]
        question = self._ask(self.tr("Move your library?"), text, answers)
        question.answered.connect(
            lambda answer: self._storage.order(plan) if answer == "move" else None
        )

    def _ask(self, title: str, text: str, answers: list[tuple[str, str]]) -> Question:
        question = Question(
            self._theme,
            self._owner.window(),
            title,
            text,
            [
                ("cancel", self.tr("Cancel"), "plain"),
                *((key, words, "primary") for key, words in answers),
            ],
            "cancel",
        )
        question.setObjectName("moving")
        question.answered.connect(lambda answer: self.choose() if answer == "other" else None)
        question.open()
        return question


def blocked_words(blocked: Blocked) -> tuple[str, str]:
    """Why the library cannot move there, and what can be done."""
    place = breakable(str(blocked.target))
    match blocked.obstacle:
        case Obstacle.SAME:
            return _words("Your library is there already."), ""
        case Obstacle.INSIDE:
            title = _words("A library can't move into itself.")
            return title, fill(_words("%1 is a part of it. Choose a folder outside."), place)
        case Obstacle.TAKEN:
            title = _words("Your library can't move there.")
            return title, fill(_words("Nothing new can be made in %1."), place)
        case Obstacle.NOT_WRITABLE:
            title = _words("Pictor may not write there.")
            return title, fill(_words("%1 can only be read. Choose another folder."), place)
        case Obstacle.NO_ROOM:
            text = _words("Your library needs %1, and %2 are left there.")
            needed, free = file_size(blocked.needed_bytes), file_size(blocked.free_bytes)
            return _words("There isn't enough room."), fill(text, needed, free)


def _words(text: str) -> str:
    return QCoreApplication.translate("StorageMoving", text)
