"""The questions at closing: while jobs run, and while a picture is not saved."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_app.ui.asking import Question
from desktop_app.ui.shell import Shell
from desktop_app.ui.widgets.buttons import Kind

_GOING = {"stop", "close"}


def ask_before_closing(
    window: QWidget, count: int, stop_and_close: Callable[[], None], *, are_demo: bool = False
) -> None:
    """Keep painting, or stop `count` jobs and go; opens and returns at once."""
    kept = _words("If you stop now, what has come is kept.")
    charged = _words(
        "If you stop now, what has come is kept. Work already started may still be charged."
    )
    _ask(
        window,
        QCoreApplication.translate("Closing", "%Ln pictures are still being made.", "", count),
        kept if are_demo else charged,
        [
            ("stop", _words("Stop and close"), "plain"),
            ("keep", _words("Keep painting"), "primary"),
        ],
        "keep",
        {"stop": stop_and_close},
    )


def ask_before_leaving_unsaved(
    window: QWidget, count: int, choose_folder: Callable[[], None], close: Callable[[], None]
) -> None:
    """Choose another place for `count` pictures, or go all the same; opens and returns at once."""
    _ask(
        window,
        QCoreApplication.translate("Closing", "%Ln pictures have not been saved yet.", "", count),
        _words("Pictor holds it as it came, and tries again to save it when it starts next."),
        [
            ("close", _words("Close anyway"), "plain"),
            ("cancel", _words("Cancel"), "plain"),
            ("choose", _words("Choose folder"), "primary"),
        ],
        "cancel",
        {"choose": choose_folder, "close": close},
    )


def _ask(
    window: QWidget,
    title: str,
    text: str,
    answers: Sequence[tuple[str, str, Kind]],
    harmless: str,
    do: Mapping[str, Callable[[], None]],
) -> None:
    """Ask once: closing the window again while it is asked changes nothing."""
    if any(asked.is_open for asked in window.findChildren(Question, "closing")):
        return
    shell = window.window()
    assert isinstance(shell, Shell)
    question = Question(shell.theme, shell, title, text, answers, harmless)
    question.setObjectName("closing")

    def on_answer(answer: str) -> None:
        if answer not in _GOING:
            shell.kept.emit()
        if answer in do:
            do[answer]()

    question.answered.connect(on_answer)
    question.open()


def _words(text: str) -> str:
    return QCoreApplication.translate("Closing", text)
