"""What most tests of widgets stand on."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.places import RESOURCES
from desktop_app.state.draft import Draft
from desktop_app.ui.composer.panel import ComposerPanel
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from tests.ui.composing import FEW, MODELS, shown


@pytest.fixture(scope="module")
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The dark theme, taken off again."""
    theme = Theme(qapp, RESOURCES)
    theme.follow("dark")
    yield theme
    qapp.setStyleSheet("")


@pytest.fixture
def draft() -> Draft:
    """A draft with something written and a model that offers little."""
    draft = Draft((*MODELS, FEW))
    draft.set_prompt("a fox")
    return draft


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme, draft: Draft) -> ComposerPanel:
    """The Create panel, shown."""
    return shown(qtbot, ComposerPanel(theme, Icons(theme), draft))
