"""Progress on the taskbar of Windows, through the system's own ITaskbarList3."""

from __future__ import annotations

import ctypes
import logging
from ctypes import POINTER, byref, c_uint32, c_uint64, c_void_p
from typing import Any
from uuid import UUID

_log = logging.getLogger(__name__)

_windows: Any = ctypes  # which has more there than elsewhere

_TASKBAR_LIST = UUID("56fdf344-fd6d-11d0-958a-006097c9a090")
_TASKBAR_LIST_3 = UUID("ea1afb91-9e28-4b86-90e9-9e9f8a5eefaf")
_IN_PROCESS = 1
# where the functions stand in the interface's table
_BEGIN, _SET_VALUE, _SET_STATE = 3, 9, 10
_NO_PROGRESS, _USUAL = 0, 2
_WHOLE = 1000


class WindowsTaskbar:
    """Fills the window's button on the taskbar; silent where the system has none."""

    def __init__(self, window: int) -> None:
        """`window` is its native handle."""
        self._window = c_void_p(window)
        self._list = c_void_p()
        system = _windows.windll.ole32
        system.CoInitialize(None)
        failed = system.CoCreateInstance(
            _guid(_TASKBAR_LIST), None, _IN_PROCESS, _guid(_TASKBAR_LIST_3), byref(self._list)
        )
        if failed or self._do(_BEGIN, ()):
            _log.info("the taskbar shows no progress: %#x", failed & 0xFFFFFFFF)
            self._list = c_void_p()

    def progress(self, fraction: float | None, _count: int) -> None:
        """Fill the button so far; None empties it."""
        if fraction is None:
            self._do(_SET_STATE, (c_void_p, c_uint32), self._window, _NO_PROGRESS)
            return
        self._do(_SET_STATE, (c_void_p, c_uint32), self._window, _USUAL)
        done = round(fraction * _WHOLE)
        self._do(_SET_VALUE, (c_void_p, c_uint64, c_uint64), self._window, done, _WHOLE)

    def _do(self, place: int, kinds: tuple[type, ...], *values: object) -> int:
        """Call a function of the interface; gives 0 when it went well."""
        if not self._list.value:
            return 0
        table = ctypes.cast(self._list, POINTER(POINTER(c_void_p))).contents
        kind = _windows.WINFUNCTYPE(ctypes.c_long, c_void_p, *kinds)
        return int(kind(table[place])(self._list, *values))


def _guid(name: UUID) -> ctypes.Array[ctypes.c_char]:
    """An interface's name as Windows lays it out."""
    return ctypes.create_string_buffer(name.bytes_le, 16)
