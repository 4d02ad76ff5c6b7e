"""What is on or off, and hears a screen reader's "toggle" as it hears a click."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QAbstractButton

from desktop_app.typed import override

if TYPE_CHECKING:
    _Button = QAbstractButton
else:
    _Button = object  # what it is mixed into is the button


class Toggling(_Button):
    """Mixed into a button that can be checked, before its class of Qt.

    Assistive technology toggles such a button without clicking it, so that it would look different
    and nothing would follow. Whatever neither a click nor the app has changed is told as a click.
    """

    _is_known = False  # who changes it now

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self.toggled.connect(self._on_toggled)

    @override
    def setChecked(self, on: bool) -> None:
        self._is_known = True
        super().setChecked(on)
        self._is_known = False

    @override
    def nextCheckState(self) -> None:
        self._is_known = True
        super().nextCheckState()
        self._is_known = False

    def _on_toggled(self, is_on: bool) -> None:
        group = self.group()
        is_one_of_many = self.autoExclusive() or (group is not None and group.exclusive())
        if not self._is_known and (is_on or not is_one_of_many):  # another one was chosen
            self.clicked[bool].emit(is_on)  # type: ignore[index]  # by its overload
