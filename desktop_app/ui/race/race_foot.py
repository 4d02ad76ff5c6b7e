"""The foot of the choice of models: how many pictures, whether names are hidden, and the price."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.state.race import FEWEST_MODELS, MOST_EACH, Total
from desktop_app.ui.composer.words import Label, OneLine
from desktop_app.ui.race.race_words import total_words
from desktop_app.ui.settings.switch import Switch
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import TextButton
from desktop_app.ui.widgets.segments import Segments

_IMAGES_WIDTH = 84


class RaceFoot(QWidget):
    """Says the price before the button that spends it."""

    images_chosen = Signal(int)
    hiding_changed = Signal(bool)
    pressed = Signal()

    def __init__(self, theme: Theme, parent: QWidget, *, each: int, hides_names: bool) -> None:
        super().__init__(parent)
        images, hide = self.tr("Images per model"), self.tr("Hide names until I choose")
        self._names = [Label(theme, words, role="body", parent=self) for words in (images, hide)]
        for name in self._names:
            name.setWordWrap(True)
        choices = tuple(str(count) for count in range(1, MOST_EACH + 1))
        self.images = Segments(theme, choices, self)
        self.images.setAccessibleName(images)
        self.images.setFixedWidth(_IMAGES_WIDTH)
        self.images.offer(choices, str(each))
        self.hiding = Switch(theme, hide, self)
        self.hiding.setChecked(hides_names)
        self._price = Label(theme, role="bodyStrong", color="text", is_figures=True, parent=self)
        self._note = OneLine(theme, role="meta", color="text3", parent=self)
        self.button = TextButton(theme, "", kind="primary", height=44, parent=self)
        self.button.setObjectName("race_start")
        self._lay_out()
        self.images.chosen.connect(self._on_images)
        self.hiding.toggled.connect(self.hiding_changed)
        self.button.clicked.connect(self.pressed)

    @property
    def price(self) -> str:
        """What all of it costs, in words; nothing while it cannot be begun."""
        return self._price.text()

    @property
    def note(self) -> str:
        """What stands under the price, or in its place."""
        return self._note.text()

    def show_total(self, total: Total, count: int, problem: str, *, can_start: bool) -> None:
        """Say what so many models cost together, or what is in the way."""
        price, pictures = total_words(total)
        self._price.setText(price if can_start else "")
        self._price.setVisible(can_start)
        self._note.recolor("attention" if problem and count >= FEWEST_MODELS else "text3")
        self._note.setText(problem or pictures)
        words = self.tr("Compare models")
        self.button.say(self.tr("Compare %Ln models", "", count) if can_start else words)
        self.button.setAccessibleName(self.button.text())
        said = (self._price.text(), self._note.text())
        self.button.setAccessibleDescription(" ".join(one for one in said if one))
        self.button.setEnabled(can_start)

    def _on_images(self, count: str) -> None:
        self.images.offer(tuple(self.images.choices()), count)
        self.images_chosen.emit(int(count))

    def _lay_out(self) -> None:
        images, hide = self._names
        wishes = QHBoxLayout()
        wishes.setSpacing(10)
        wishes.addWidget(images)
        wishes.addWidget(self.images)
        wishes.addStretch(1)
        wishes.addWidget(hide)
        wishes.addWidget(self.hiding)
        price = QVBoxLayout()
        price.setSpacing(1)
        price.addStretch(1)
        price.addWidget(self._price)
        price.addWidget(self._note)
        price.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(16)
        foot.addLayout(price, 1)
        foot.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addLayout(wishes)
        column.addLayout(foot)
