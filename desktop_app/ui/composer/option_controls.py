"""One control for each kind of option; leaving an option to the model is a choice in each."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.core.recipe import Parameter, ParameterKind, Value
from desktop_app.state.offered import Offer
from desktop_app.typed import override
from desktop_app.ui.composer.option_control import CONTROL_WIDTH, Control
from desktop_app.ui.composer.option_fields import Lacking, NumberControl, TextControl
from desktop_app.ui.composer.option_words import label, value_words
from desktop_app.ui.composer.words import Label
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.menu_button import MenuButton
from desktop_app.ui.widgets.segments import Segments
from desktop_app.ui.widgets.slider import Slider
from desktop_app.ui.widgets.stepper import Stepper

_MOST_SEGMENTS, _MOST_STEPS = 4, 16
_UNSET = ""  # the choice that leaves it to the model
_SWITCH = {True: "true", False: "false"}


def control_for(theme: Theme, icons: Icons, offer: Offer, reason: str, parent: QWidget) -> Control:
    """The control that an option is chosen with, or the words that it is not offered."""
    parameter = offer.parameter
    if not offer.is_offered:
        return Lacking(theme, parameter, reason, parent)
    match parameter.kind:
        case ParameterKind.CHOICE | ParameterKind.SWITCH:
            segments = SegmentsControl(theme, parameter, parent)
            if segments.fits:
                return segments
            segments.setParent(None)
            segments.deleteLater()
            return MenuControl(theme, icons, parameter, parent)
        case ParameterKind.RANGE if parameter.least is not None and parameter.most is not None:
            if parameter.most - parameter.least <= _MOST_STEPS:
                return StepControl(theme, icons, parameter, parent)
            return SliderControl(theme, parameter, parent)
        case ParameterKind.RANGE | ParameterKind.NUMBER:
            return NumberControl(theme, icons, parameter, parent)
        case ParameterKind.TEXT:
            return TextControl(theme, parameter, parent)


def _choices(parameter: Parameter) -> dict[str, str]:
    """The choices of an option with their words; "auto" and leaving it to the model are one."""
    if parameter.kind is ParameterKind.SWITCH:
        values: tuple[Value, ...] = (True, False)
    else:
        values = tuple(value for value in parameter.values if value != "auto")
    return {_UNSET: value_words("auto")} | {_word(value): value_words(value) for value in values}


def _word(value: Value | None) -> str:
    if value is None or value == "auto":
        return _UNSET
    return _SWITCH[value] if isinstance(value, bool) else str(value)


def _chosen(parameter: Parameter, word: str) -> Value | None:
    if word == _UNSET:
        return None
    return word == _SWITCH[True] if parameter.kind is ParameterKind.SWITCH else word


class SegmentsControl(Control):
    """A few short choices in a track."""

    def __init__(self, theme: Theme, parameter: Parameter, parent: QWidget) -> None:
        super().__init__(parent)
        self._parameter = parameter
        choices = _choices(parameter)
        self._segments = Segments(theme, tuple(choices), self, labels=choices)
        self._segments.setAccessibleName(label(parameter.name))
        self._count = len(choices)
        self.line.addWidget(self._segments)
        self._segments.chosen.connect(self._on_chosen)

    @property
    def fits(self) -> bool:
        """Whether the choices are few and short enough to stand side by side."""
        width = self._segments.minimumSizeHint().width()
        return self._count <= _MOST_SEGMENTS and width <= CONTROL_WIDTH

    @override
    def _show(self, value: Value | None) -> None:
        choices = tuple(_choices(self._parameter))
        self._segments.offer(choices, _word(value))

    def _on_chosen(self, word: str) -> None:
        self._choose(_chosen(self._parameter, word))


class MenuControl(Control):
    """Many choices, or long ones, in a menu."""

    def __init__(self, theme: Theme, icons: Icons, parameter: Parameter, parent: QWidget) -> None:
        super().__init__(parent)
        self._parameter = parameter
        choices = _choices(parameter)
        self._button = MenuButton(theme, icons, label(parameter.name), tuple(choices.items()), self)
        self.line.addWidget(self._button)
        self._button.chosen.connect(self._on_chosen)

    @override
    def _show(self, value: Value | None) -> None:
        self._button.take(_word(value))

    def _on_chosen(self, word: str) -> None:
        self._choose(_chosen(self._parameter, word))


class StepControl(Control):
    """A small number between minus and plus; below the least it is left to the model."""

    def __init__(self, theme: Theme, icons: Icons, parameter: Parameter, parent: QWidget) -> None:
        super().__init__(parent)
        least, most = parameter.least or 0, parameter.most or 0
        #: One picture is what a request is for anyway.
        self._usual = least if parameter.name == "n" else least - 1
        self._stepper = Stepper(
            theme,
            icons,
            least=self._usual,
            most=most,
            fewer=self.tr("Less"),
            more=self.tr("More"),
            parent=self,
        )
        if self._usual < least:
            self._stepper.setSpecialValueText(value_words("auto"))
        self._stepper.setAccessibleName(label(parameter.name))
        self._stepper.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.line.addStretch(1)
        self.line.addWidget(self._stepper)
        self._stepper.valueChanged.connect(self._on_value_changed)

    @override
    def _show(self, value: Value | None) -> None:
        self._stepper.setValue(value if isinstance(value, int) else self._usual)

    def _on_value_changed(self, value: int) -> None:
        self._choose(None if value == self._usual else value)


class SliderControl(Control):
    """A number out of many; before the least it is left to the model."""

    def __init__(self, theme: Theme, parameter: Parameter, parent: QWidget) -> None:
        super().__init__(parent)
        self._usual = (parameter.least or 0) - 1
        self._slider = Slider(theme, label(parameter.name), self)
        self._slider.setMinimumWidth(120)
        self._slider.setMaximumWidth(16777215)
        self._slider.setToolTip("")
        self._slider.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._slider.setRange(self._usual, parameter.most or 0)
        self._slider.setPageStep(10)
        self._number = Label(theme, role="body", color="text", is_figures=True, parent=self)
        widest = (value_words("auto"), value_words(parameter.most or 0))
        metrics = self._number.fontMetrics()
        self._number.setFixedWidth(max(map(metrics.horizontalAdvance, widest)) + 4)
        end = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        self._number.setAlignment(end)
        self.line.addWidget(self._slider, 1)
        self.line.addWidget(self._number)
        self._slider.valueChanged.connect(self._on_value_changed)
        self._show(None)

    @override
    def _show(self, value: Value | None) -> None:
        self._slider.setValue(value if isinstance(value, int) else self._usual)
        self._say()

    def _on_value_changed(self, value: int) -> None:
        self._say()
        self._choose(None if value == self._usual else value)

    def _say(self) -> None:
        value = self._slider.value()
        words = value_words("auto" if value == self._usual else value)
        self._number.setText(words)
        self._slider.setAccessibleDescription(words)
