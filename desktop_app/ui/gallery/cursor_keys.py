"""Which key each of Qt's ways to move stands for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView

_Cursor = QAbstractItemView.CursorAction
KEYS = {
    _Cursor.MoveUp: Qt.Key.Key_Up,
    _Cursor.MoveDown: Qt.Key.Key_Down,
    _Cursor.MoveLeft: Qt.Key.Key_Left,
    _Cursor.MoveRight: Qt.Key.Key_Right,
    _Cursor.MovePrevious: Qt.Key.Key_Left,
    _Cursor.MoveNext: Qt.Key.Key_Right,
    _Cursor.MoveHome: Qt.Key.Key_Home,
    _Cursor.MoveEnd: Qt.Key.Key_End,
    _Cursor.MovePageUp: Qt.Key.Key_PageUp,
    _Cursor.MovePageDown: Qt.Key.Key_PageDown,
}
