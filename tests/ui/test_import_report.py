"""The list of what was not added: every reason in words, the most frequent first."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.state.importing import Imported, Reason
from desktop_app.ui.import_report import REASONS, ImportReport, by_reason
from desktop_app.ui.theme import Theme
from tests.e2e.around import buttons


def test_every_reason_has_words_of_its_own() -> None:
    assert set(REASONS) == set(Reason)
    assert len(set(REASONS.values())) == len(REASONS)


def test_files_are_told_by_reason_the_most_frequent_first() -> None:
    damaged, words = (Path("a.zip"), Reason.DAMAGED), (Path("b.txt"), Reason.NOT_A_PICTURE)
    more = (Path("c.txt"), Reason.NOT_A_PICTURE)
    assert by_reason([damaged, words, more]) == [
        ("Not a picture Pictor can read", [Path("b.txt"), Path("c.txt")]),
        ("Damaged", [Path("a.zip")]),
    ]


def test_of_thousands_some_are_shown_and_all_are_copied(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 600)
    window.show()
    refused = tuple((Path(f"/x/{n}.txt"), Reason.NOT_A_PICTURE) for n in range(3000))
    result = Imported(keys=("a",), trashed=("t",), known=("t",), refused=refused)
    report = ImportReport(theme, window, "3000 files weren’t added.", "1 picture added", result)
    report.open()
    said = [one.text() for one in report.findChildren(QLabel)]
    assert "1 picture added" in said
    assert "and 2800 more" in said
    assert sum(text.endswith(".txt") for text in said) == 200
    assert window.rect().contains(report.panel.geometry())
    buttons(report)["Copy list"].click()
    assert len(QGuiApplication.clipboard().text().splitlines()) == 3000
    wanted: list[tuple[str, ...]] = []
    report.restore_wanted.connect(wanted.append)
    buttons(report)["Restore 1"].click()
    assert wanted == [("t",)]
    assert not report.is_open
