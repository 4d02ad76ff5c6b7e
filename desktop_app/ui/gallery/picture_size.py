"""How large the pictures hang: a slider between a coarse and a fine grid."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import IconButton
from desktop_app.ui.widgets.slider import Slider

_STEP = 40


class PictureSize(QWidget):
    """The slider, and the two icons that move it by a step."""

    chosen = Signal(int)  # row height

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self._slider = Slider(theme, self.tr("Picture size"))
        self._slider.setRange(theme.gallery_row("min"), theme.gallery_row("max"))
        self._slider.setPageStep(_STEP)
        self._slider.setSingleStep(_STEP // 4)
        self._slider.valueChanged.connect(self.chosen)
        for icon, name, step in (
            ("grid-3x3", self.tr("Smaller pictures"), -_STEP),
            ("grid-2x2", self.tr("Larger pictures"), _STEP),
        ):
            button = IconButton(theme, icons, icon, name, side=28, size=16)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the slider has the keys for it
            button.clicked.connect(
                lambda _=False, step=step: self._slider.setValue(self._slider.value() + step)
            )
            row.addWidget(button)
            if step < 0:
                row.addWidget(self._slider)

    def show_height(self, height: int) -> None:
        """Move the knob there, without telling."""
        self._slider.blockSignals(True)
        self._slider.setValue(height)
        self._slider.blockSignals(False)
