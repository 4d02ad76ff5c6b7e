"""Modules are loaded while nobody waits, one at a time, and what they are for is built."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.ui.loading_ahead import LoadingAhead

_RARE = "colorsys"  # nothing of ours needs it


def test_one_after_the_other_is_loaded(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, _RARE, raising=False)
    owner = QObject()
    built: list[bool] = []
    ahead = LoadingAhead(["json", _RARE], lambda: built.append(_RARE in sys.modules), owner)
    ahead.load_one()
    assert _RARE not in sys.modules
    ahead.load_one()
    assert _RARE in sys.modules
    assert built == []
    for _ in range(3):
        ahead.load_one()
    assert built == [True]
    assert ahead.is_done


def test_it_begins_by_itself(qtbot: QtBot) -> None:
    owner = QObject()
    ahead = LoadingAhead(["json"], object, owner)
    qtbot.waitUntil(lambda: ahead.is_done, timeout=10_000)
