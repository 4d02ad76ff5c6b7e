"""The page about Pictor itself."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop_app import diagnostics
from desktop_app.logs import Redactor
from desktop_app.places import Places
from desktop_app.state.about import About
from desktop_app.ui.icons import Icons
from desktop_app.ui.settings.about import AboutPage
from desktop_app.ui.settings.licences import Licences
from desktop_app.ui.theme import Theme


@pytest.fixture
def about(tmp_path: Path) -> About:
    return diagnostics.about(Places.below(tmp_path), Redactor(), lambda: {"Pictures": 12})


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, about: About) -> Iterator[AboutPage]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 700)
    page = AboutPage(theme, Icons(theme), about, window)
    page.resize(560, 480)
    with qtbot.waitExposed(window):
        window.show()
    yield page
    window.close()


def words(widget: QWidget) -> str:
    """All that is written on it."""
    return "\n".join(label.text() for label in widget.findChildren(QLabel)).replace("\u200b", "")


def test_it_names_the_version_the_parts_and_the_places(page: AboutPage, about: About) -> None:
    said = words(page)
    assert f"Version {about.version}" in said
    assert all(f"{name} {number}" in said for name, number in about.parts)
    assert str(about.data) in said
    assert str(about.logs) in said


def test_diagnostics_are_copied(page: AboutPage) -> None:
    QGuiApplication.clipboard().clear()
    page.copy.click()
    assert "Pictures 12" in QGuiApplication.clipboard().text()
    assert "Copied." in words(page)


def test_licences_are_read_in_both_schemes(page: AboutPage, theme: Theme) -> None:
    page.licences.click()
    (shown,) = page.window().findChildren(Licences)
    text = shown.page.toPlainText()
    assert "pyside6" in text.lower()
    assert "|" not in text, "tables are tables"
    theme.follow("light")
    assert shown.page.toPlainText() == text
    theme.follow("dark")
    shown.give_up()
    assert not shown.is_open


def test_where_the_list_is_missing_it_is_said(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    shown = Licences(theme, Icons(theme), "", window)
    assert "missing" in shown.page.toPlainText()
