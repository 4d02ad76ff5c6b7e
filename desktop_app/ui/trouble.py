"""What holds all jobs back, told once under the toolbar, with the way out of it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop_app.core.errors import Kind
from desktop_app.state.connection import Connection
from desktop_app.state.draft import Draft
from desktop_app.state.gate import Gate
from desktop_app.ui import wording
from desktop_app.ui.wall import Wall
from desktop_app.ui.wording import Action


class Trouble(QObject):
    """Keeps the strip in step with the gate; what only the window can do is asked of it."""

    action_requested = Signal(object)  # Action

    def __init__(
        self, wall: Wall, gate: Gate, connection: Connection, draft: Draft, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._wall = wall
        self._gate = gate
        self._connection = connection
        self._draft = draft
        gate.changed.connect(self.show_reason)
        connection.changed.connect(self.show_reason)
        wall.trouble_action.connect(self._on_action)
        self.show_reason()

    def show_reason(self) -> None:
        """Say why nothing goes on, or nothing."""
        reason = self._gate.reason
        if reason is None:
            self._wall.hide_trouble()
            return
        context = wording.Context(
            credit_usd=self._connection.credit_usd, estimate_usd=self._draft.estimate.high
        )
        said = wording.strip(reason, context)
        offered = [one for one in (said.action, said.second) if one is not None]
        actions = [(one.value, wording.label(one)) for one in offered]
        self._wall.show_trouble(said.icon, said.title, said.text, actions)

    def _on_action(self, name: str) -> None:
        action = Action(name)
        reason = self._gate.reason
        is_money = reason is not None and reason.kind in {Kind.NO_CREDIT, Kind.KEY_LIMIT}
        if action is Action.TRY_AGAIN and is_money:
            self._gate.open()
        else:
            self.action_requested.emit(action)
