"""What a picture is converted to: form, quality, size, and whether its recipe goes along."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.state.exporting import Form, Manner
from desktop_app.ui.composer.words import Label
from desktop_app.ui.export.export_words import FORMS
from desktop_app.ui.export.form_row import FormRow
from desktop_app.ui.facts import fill
from desktop_app.ui.icons import Icons
from desktop_app.ui.settings.switch import Switch
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.menu_button import MenuButton
from desktop_app.ui.widgets.segments import Segments
from desktop_app.ui.widgets.slider import Slider

_SIDES = (4096, 3072, 2048, 1600, 1280, 1024, 768, 512)


class FormFields(QWidget):
    """Tells each change as it is made."""

    changed = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._manner = Manner()
        self.form = Segments(theme, tuple(FORMS), self, labels=FORMS)
        self.form.setAccessibleName(self.tr("Format"))
        self.quality = Slider(theme, self.tr("Quality"), self)
        self.quality.setRange(1, 100)
        self.quality.setPageStep(10)
        self.quality.setFixedWidth(180)
        self._figure = Label(theme, role="body", color="text", is_figures=True, parent=self)
        self._figure.setMinimumWidth(30)
        original = (("", self.tr("Original")),)
        pixels = tuple((str(one), _pixels(self.tr("%1 px"), one)) for one in _SIDES)
        self.side = MenuButton(theme, icons, self.tr("Longest side"), (*original, *pixels), self)
        self.recipe = Switch(theme, self.tr("Keep the recipe"), self)
        slide = QWidget(self)
        line = QHBoxLayout(slide)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(10)
        line.addWidget(self.quality)
        line.addWidget(self._figure)
        line.addStretch(1)
        switch = QWidget(self)
        line = QHBoxLayout(switch)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.recipe)
        line.addStretch(1)
        self._quality_row = FormRow(theme, self.tr("Quality"), self, slide)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(FormRow(theme, self.tr("Format"), self, self.form))
        column.addWidget(self._quality_row)
        column.addWidget(FormRow(theme, self.tr("Longest side"), self, self.side))
        column.addWidget(FormRow(theme, self.tr("Keep the recipe"), self, switch))
        self.form.chosen.connect(lambda form: self._change(form=Form(form)))
        self.quality.valueChanged.connect(lambda value: self._change(quality=value))
        self.side.chosen.connect(
            lambda side: self._change(longest_side=int(side) if side else None)
        )
        self.recipe.clicked.connect(lambda on: self._change(keeps_recipe=on))

    def show_manner(self, manner: Manner) -> None:
        """Show what is chosen."""
        self._manner = manner
        self.form.offer(tuple(FORMS), manner.form)
        blocked = self.quality.blockSignals(True)
        self.quality.setValue(manner.quality)
        self.quality.blockSignals(blocked)
        self._figure.setText(QLocale().toString(manner.quality))
        self.side.take(str(manner.longest_side or ""))
        self.recipe.setChecked(manner.keeps_recipe)
        self._quality_row.setVisible(manner.form is not Form.PNG)

    def applied_to(self, manner: Manner) -> Manner:
        """The manner with what is chosen here."""
        ours = self._manner
        return replace(
            manner,
            form=ours.form,
            quality=ours.quality,
            longest_side=ours.longest_side,
            keeps_recipe=ours.keeps_recipe,
        )

    def _change(self, **facts: object) -> None:
        self.show_manner(replace(self._manner, **facts))  # type: ignore[arg-type]
        self.changed.emit()


def _pixels(text: str, side: int) -> str:
    return fill(text, QLocale().toString(side))
