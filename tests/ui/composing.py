"""The Create panel in a window of its own, and hands for its tests."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.core import catalog
from desktop_app.places import RESOURCES
from desktop_app.ui.composer.panel import ComposerPanel

CATALOG = catalog.load_snapshot(RESOURCES / "catalog.json", RESOURCES / "known.json").models
MODELS = tuple(
    next(model for model in CATALOG if model.id == identity)
    for identity in (
        "google/gemini-2.5-flash-image",
        "google/gemini-3.1-flash-image",
        "google/gemini-3-pro-image",
        "openai/gpt-5-image",
        "openai/gpt-5-image-mini",
        "pictor/demo-painter",
    )
)
FLASH = MODELS[0]
FEW = replace(FLASH, id="x/few", name="Few", ratios=("1:1", "3:2", "16:9"), pixels={})


def shown(qtbot: QtBot, panel: ComposerPanel) -> ComposerPanel:
    """The panel as in a window of usual height, with the keyboard."""
    qtbot.addWidget(panel)
    panel.resize(336, 900)
    with qtbot.waitExposed(panel):
        panel.show()
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    return panel


def child(panel: QWidget, name: str) -> QWidget:
    """The control of that name."""
    found = panel.findChild(QWidget, name)
    assert isinstance(found, QWidget), name
    return found


def ratio(panel: QWidget, name: str) -> QRadioButton:
    """The button of that ratio."""
    found = child(panel, f"ratio_{name.replace(':', '_')}")
    assert isinstance(found, QRadioButton)
    return found


def press(qtbot: QtBot, key: Qt.Key) -> None:
    """Press a key where the keyboard is."""
    focused = QApplication.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, key)


def texts(panel: QWidget) -> list[str]:
    """Every label that can be seen."""
    return [
        label.text()  # type: ignore[attr-defined]
        for label in panel.findChildren(QWidget)
        if label.inherits("QLabel") and label.isVisibleTo(panel)
    ]
