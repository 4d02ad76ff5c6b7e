"""PySide6 6.12.0 loses a reference to None at every void call on Python 3.11, and aborts."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on")
def test_painting_keeps_its_references_to_none(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    image = QImage(50, 50, QImage.Format.Format_RGB32)
    pixmap = QPixmap(20, 20)
    pixmap.fill(QColor(1, 2, 3))
    painter = QPainter(image)
    before = sys.getrefcount(None)
    for _ in range(500):
        painter.fillRect(QRect(0, 0, 9, 9), QColor(1, 2, 3))
        painter.drawPixmap(1, 1, pixmap)
        painter.setPen(QColor(1, 2, 3))
        widget.update()
        widget.resize(10, 10)
    lost = before - sys.getrefcount(None)
    painter.end()
    assert lost < 50, "this PySide6 must not be used on Python 3.11"
