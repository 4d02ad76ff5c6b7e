"""The application, as the desktop speaks to it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from desktop_app.typed import override


class Application(QApplication):
    """Takes the files that macOS hands over one by one: opened with it, or dropped on its icon."""

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__(list(arguments))
        self._brought: list[Path] = []
        self._take: Callable[[tuple[Path, ...]], object] | None = None
        self._soon = QTimer(self)  # several that are opened together come in one go
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._hand_over)

    def take_files(self, take: Callable[[tuple[Path, ...]], object]) -> None:
        """Have files taken so from now on, those too that came before anybody could."""
        self._take = take
        self._soon.start()

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.url().isLocalFile():
            self._brought.append(Path(event.file()))
            self._soon.start()
            return True
        return super().event(event)

    def _hand_over(self) -> None:
        if self._brought and self._take is not None:
            brought, self._brought = tuple(self._brought), []
            self._take(brought)
