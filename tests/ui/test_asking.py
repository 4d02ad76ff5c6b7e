"""A question inside the window: what it takes, what it keeps away, and the questions at closing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible, QAction, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop_app.ui.asking import Question
from desktop_app.ui.closing import ask_before_closing, ask_before_leaving_unsaved
from desktop_app.ui.shell import Shell
from desktop_app.ui.theme import Theme

LEFT = Qt.MouseButton.LeftButton


class Window(QWidget):
    """A window with two things in it that take the keyboard, and a key of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.resize(900, 600)
        self.field = QLineEdit(self)
        self.press = QPushButton("Press", self)
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addWidget(self.press)
        self.fired: list[str] = []
        action = QAction(self)
        action.setShortcut(QKeySequence("Ctrl+Return"))
        action.triggered.connect(lambda: self.fired.append("generate"))
        self.addAction(action)
        self.press.clicked.connect(lambda: self.fired.append("press"))


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    window = Window()
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.field.setFocus()
    return window


def ask(theme: Theme, window: QWidget) -> tuple[Question, list[str]]:
    question = Question(
        theme,
        window,
        "This batch costs about $1.60.",
        "Your limit is $1.00.",
        [("go", "Generate anyway", "primary"), ("no", "Cancel", "plain")],
        "no",
    )
    answers: list[str] = []
    question.answered.connect(answers.append)
    question.open()
    return question, answers


def press(qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, key, modifier or Qt.KeyboardModifier.NoModifier)


def gone() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_without_a_choice_the_answer_is_the_harmless_one(
    qtbot: QtBot, theme: Theme, window: Window, key: Qt.Key
) -> None:
    question, answers = ask(theme, window)
    assert question.button("no").hasFocus()
    press(qtbot, key)
    assert answers == ["no"]
    assert not question.is_open
    assert window.field.hasFocus(), "the keyboard goes back"


def test_tab_stays_inside_and_reaches_the_other_answer(
    qtbot: QtBot, theme: Theme, window: Window
) -> None:
    question, answers = ask(theme, window)
    seen = set()
    for _ in range(5):
        press(qtbot, Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        assert question.isAncestorOf(focused)
        seen.add(focused.property("answer"))
    assert seen == {"go", "no"}
    question.button("go").setFocus()
    press(qtbot, Qt.Key.Key_Return)
    assert answers == ["go"]


def test_nothing_below_answers(qtbot: QtBot, theme: Theme, window: Window) -> None:
    press(qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert window.fired == ["generate"], "the key works while nothing is asked"
    question, answers = ask(theme, window)
    press(qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    over_button = window.press.mapTo(window, window.press.rect().center())
    reached = window.childAt(over_button)
    assert reached is question
    qtbot.mouseClick(reached, LEFT, pos=over_button)
    assert window.fired == ["generate"]
    window.field.setFocus()
    assert not window.field.hasFocus(), "it takes the keyboard back"
    assert answers == []


def test_a_question_is_answered_once(qtbot: QtBot, theme: Theme, window: Window) -> None:
    question, answers = ask(theme, window)
    qtbot.mouseClick(question.button("go"), LEFT)
    question.answer("no")
    assert answers == ["go"]
    gone()
    assert window.findChild(Question) is None


def test_what_lies_below_outlives_the_question(qtbot: QtBot, theme: Theme, window: Window) -> None:
    area = QScrollArea(window)
    area.show()
    bar = area.verticalScrollBar()
    question, _ = ask(theme, window)
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Tab):
        press(qtbot, key)
    question.answer("no")
    gone()
    assert isValid(bar)


def test_a_screen_reader_meets_a_dialog_with_a_name(theme: Theme, window: Window) -> None:
    question, _ = ask(theme, window)
    found = QAccessible.queryAccessibleInterface(question.panel)
    assert found.role() is QAccessible.Role.Dialog
    assert found.text(QAccessible.Text.Name) == "This batch costs about $1.60."
    assert found.text(QAccessible.Text.Description) == "Your limit is $1.00."


@pytest.mark.parametrize("size", [(1440, 900), (900, 600), (320, 480)])
def test_it_stands_in_the_middle_of_a_window_of_any_size(
    theme: Theme, window: Window, size: tuple[int, int]
) -> None:
    question, _ = ask(theme, window)
    window.resize(*size)
    assert question.size() == window.size()
    middle = question.panel.geometry().center() - question.rect().center()
    assert middle.manhattanLength() <= 2
    assert window.rect().contains(question.panel.geometry())
    for key in ("go", "no"):
        button = question.button(key)
        place = button.mapTo(question.panel, button.rect().topLeft())
        assert question.panel.rect().contains(button.rect().translated(place))


def test_one_question_may_be_asked_over_another(qtbot: QtBot, theme: Theme, window: Window) -> None:
    lower, said_below = ask(theme, window)
    upper, said_above = ask(theme, window)
    assert upper.button("no").hasFocus()
    press(qtbot, Qt.Key.Key_Escape)
    assert (said_above, said_below) == (["no"], [])
    assert lower.button("no").hasFocus()
    press(qtbot, Qt.Key.Key_Escape)
    assert said_below == ["no"]
    assert window.field.hasFocus()


@pytest.fixture
def shell(qtbot: QtBot, theme: Theme) -> Shell:
    shell = Shell(theme, "", 336)
    qtbot.addWidget(shell)
    with qtbot.waitExposed(shell):
        shell.show()
    shell.activateWindow()
    qtbot.waitUntil(shell.isActiveWindow)
    return shell


def asked(shell: Shell) -> Question:
    (question,) = [one for one in shell.findChildren(Question, "closing") if one.is_open]
    return question


def test_closing_while_jobs_run_keeps_painting_unless_told_otherwise(
    qtbot: QtBot, shell: Shell
) -> None:
    done: list[str] = []
    ask_before_closing(shell, 3, lambda: done.append("stopped"))
    ask_before_closing(shell, 3, lambda: done.append("stopped"))
    assert asked(shell).title == "3 pictures are still being made."
    assert asked(shell).text.endswith("Work already started may still be charged.")
    press(qtbot, Qt.Key.Key_Return)
    assert done == []
    ask_before_closing(shell, 1, lambda: done.append("stopped"), are_demo=True)
    assert "charged" not in asked(shell).text, "the demo painter never does"
    assert asked(shell).title == "One picture is still being made."
    qtbot.mouseClick(asked(shell).button("stop"), LEFT)
    assert done == ["stopped"]


def test_leaving_a_picture_unsaved_is_a_choice_of_three(qtbot: QtBot, shell: Shell) -> None:
    done: list[str] = []

    def once_more() -> None:
        ask_before_leaving_unsaved(
            shell, 2, lambda: done.append("chosen"), lambda: done.append("left")
        )

    once_more()
    assert asked(shell).title == "2 pictures have not been saved yet."
    press(qtbot, Qt.Key.Key_Escape)
    assert done == []
    once_more()
    qtbot.mouseClick(asked(shell).button("choose"), LEFT)
    once_more()
    qtbot.mouseClick(asked(shell).button("close"), LEFT)
    assert done == ["chosen", "left"]


def test_one_answer_may_lead_to_the_next_question(qtbot: QtBot, shell: Shell) -> None:
    ask_before_closing(
        shell, 1, lambda: ask_before_leaving_unsaved(shell, 1, lambda: None, lambda: None)
    )
    qtbot.mouseClick(asked(shell).button("stop"), LEFT)
    assert asked(shell).title == "A picture has not been saved yet."
    assert asked(shell).button("cancel").hasFocus()
