"""`override` for every Python we support, without importing a package at start-up."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing_extensions import override as override
else:
    _TAKE_ANYTHING = 0x04 | 0x08  # the code takes *args or **kwargs
    #: What Qt calls and Python's spelling does not show; other names of Qt's have a capital.
    _OF_QT = {"child", "data", "emit", "event", "flags", "paint", "parent", "reset"}

    def override(method):
        """Mark a method that Qt or a base class calls; type checkers hold it to that.

        Before Python 3.12, PySide 6.11 crashes where a mistake that Python's own code raises, such
        as an IndexError, leaves a method that Qt has called. One that has passed through a handler
        is told and logged like any other.
        """
        if sys.version_info >= (3, 12) or not _is_called_by_qt(method):
            return method
        code = method.__code__
        if code.co_kwonlyargcount or code.co_flags & _TAKE_ANYTHING:
            return method
        # PySide looks at how many arguments a method takes: it must be as many.
        guarded = _GUARDS.get(code.co_argcount, _same)(method)
        if guarded is not method:
            guarded.__name__, guarded.__qualname__ = method.__name__, method.__qualname__
            guarded.__doc__, guarded.__module__ = method.__doc__, method.__module__
            guarded.__defaults__ = method.__defaults__
        return guarded

    def _is_called_by_qt(method):
        name = getattr(method, "__name__", "")
        return hasattr(method, "__code__") and (name != name.lower() or name in _OF_QT)

    def _same(method):
        return method

    def _of_one(method):
        def guarded(a):
            try:
                return method(a)
            except BaseException:
                raise

        return guarded

    def _of_two(method):
        def guarded(a, b):
            try:
                return method(a, b)
            except BaseException:
                raise

        return guarded

    def _of_three(method):
        def guarded(a, b, c):
            try:
                return method(a, b, c)
            except BaseException:
                raise

        return guarded

    def _of_four(method):
        def guarded(a, b, c, d):
            try:
                return method(a, b, c, d)
            except BaseException:
                raise

        return guarded

    def _of_five(method):
        def guarded(a, b, c, d, e):
            try:
                return method(a, b, c, d, e)
            except BaseException:
                raise

        return guarded

    _GUARDS = {1: _of_one, 2: _of_two, 3: _of_three, 4: _of_four, 5: _of_five}
