"""The options one below the other, each with its control and, where it has one, its note."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.core.recipe import ImageModel, Value
from desktop_app.state.offered import Offer
from desktop_app.ui.composer.option_control import CONTROL_WIDTH, Control
from desktop_app.ui.composer.option_controls import control_for
from desktop_app.ui.composer.option_fields import Lacking
from desktop_app.ui.composer.option_words import label, reason_words
from desktop_app.ui.composer.words import Label
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme

_LABEL_WIDTH, _GAP = 112, 12


class OptionRow(QWidget):
    """One option: what it is called, and what it is set with."""

    chosen = Signal(str, object)  # the service's name, a Value or None

    def __init__(self, theme: Theme, icons: Icons, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._name = name
        self._shown: Offer | None = None
        self._control: Control | None = None
        self._label = Label(theme, label(name), parent=self)
        self._label.setWordWrap(True)
        self._label.setFixedWidth(_LABEL_WIDTH)
        self._note = Label(theme, role="meta", color="text3", parent=self)
        self._note.setWordWrap(True)
        self._line = QHBoxLayout()
        self._line.setSpacing(_GAP)
        self._line.addWidget(self._label, 0, Qt.AlignmentFlag.AlignVCenter)
        self._line.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addLayout(self._line)
        below = QHBoxLayout()
        below.setContentsMargins(0, 0, 0, 0)
        below.addSpacing(_LABEL_WIDTH + _GAP)
        below.addWidget(self._note, 1)
        self._column.addLayout(below)

    def show_offer(self, offer: Offer, model: ImageModel) -> None:
        """Bring the row up to what the model offers and what is chosen."""
        reason = reason_words(offer, model)
        before, self._shown = self._shown, offer
        like_before = before is not None and (before.parameter, before.is_offered) == (
            offer.parameter,
            offer.is_offered,
        )
        control = self._control
        if control is None or not like_before:
            control = control_for(self._theme, self._icons, offer, reason, self)
            self._replace(control)
        elif isinstance(control, Lacking):
            control.explain(reason)
        control.show_value(offer.value if offer.is_offered else offer.wanted)
        self._label.recolor("text2" if offer.is_offered else "text3")
        self._note.setText(reason if offer.is_offered else "")
        self._note.setVisible(bool(self._note.text()))
        self._column.activate()  # or the popover would be measured with rows as they were

    def stops(self) -> list[QWidget]:
        """What the keyboard can come to in this row, in order."""
        if self._control is None:
            return []
        parts = [self._control, *self._control.findChildren(QWidget)]
        return [part for part in parts if part.focusPolicy() is not Qt.FocusPolicy.NoFocus]

    def _replace(self, control: Control) -> None:
        """Put another control in the place of the one before."""
        had_keyboard = any(stop.hasFocus() for stop in self.stops())
        before, self._control = self._control, control
        control.setFixedWidth(CONTROL_WIDTH)
        control.chosen.connect(self._on_chosen)
        self._line.insertWidget(1, control)
        control.show()  # of itself it would only be a moment later
        if before is not None:
            self._line.removeWidget(before)
            before.setParent(None)
            before.deleteLater()
            if had_keyboard and self.stops():
                self.stops()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_chosen(self, value: Value | None) -> None:
        self.chosen.emit(self._name, value)


class OptionRows(QWidget):
    """All options of a model in their order."""

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        choose: Callable[[str, Value | None], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._choose = choose
        self._rows: dict[str, OptionRow] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)

    def stops(self) -> list[QWidget]:
        """What the keyboard can come to, from top to bottom."""
        return [stop for row in self._rows.values() for stop in row.stops()]

    def show_offers(self, offers: tuple[Offer, ...], model: ImageModel) -> None:
        """Bring the rows up to the draft; rows that stay keep the keyboard."""
        names = [offer.parameter.name for offer in offers]
        for name in [name for name in self._rows if name not in names]:
            row = self._rows.pop(name)
            row.setParent(None)
            row.deleteLater()
        for place, offer in enumerate(offers):
            name = offer.parameter.name
            if name not in self._rows:
                row = OptionRow(self._theme, self._icons, name, self)
                row.chosen.connect(self._choose)
                self._rows[name] = row
                self._layout.insertWidget(place, row)
                row.show()
            self._rows[name].show_offer(offer, model)
        self._rows = {name: self._rows[name] for name in names}
        self._layout.invalidate()
