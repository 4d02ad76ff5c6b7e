"""The scroll bar's handle in the person's hand: where it leads, and when to look there."""

from __future__ import annotations

from PySide6.QtCore import QDate, QObject, QPoint, QTimer, Signal
from PySide6.QtWidgets import QAbstractScrollArea, QStyle, QStyleOptionSlider

from desktop_app.ui.gallery import date_words
from desktop_app.ui.gallery.date_bubble import DateBubble
from desktop_app.ui.gallery.placing import Placing
from desktop_app.ui.theme import Theme

_RESTS_MS = 60  # a hand that pauses this long wants to see what is there
_FAR_DAYS = 31  # who passes more than this at once looks for the month
_BESIDE = 6  # between the bubble and the bar


class Handle(QObject):
    """Tells leaps of the handle from scrolling, and lets the date fly beside it.

    In a large library one pixel of the bar is many screens. While the handle passes these, nothing
    is read: the wall is sketched, and `rested` tells when to look.
    """

    rested = Signal()

    def __init__(self, area: QAbstractScrollArea, theme: Theme, placing: Placing) -> None:
        super().__init__(area)
        self._area = area
        self._placing = placing
        self._bar = area.verticalScrollBar()
        self._bubble = DateBubble(theme, area)
        self._said: QDate | None = None
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(_RESTS_MS)
        self._resting.timeout.connect(self._on_rest)
        self._bar.sliderReleased.connect(self._on_released)

    @property
    def is_leaping(self) -> bool:
        """Whether the handle leads to where nobody has looked yet, and is still being moved."""
        return self._bar.isSliderDown() and (self._placing.is_far or self._placing.is_sketch)

    def moved(self) -> None:
        """Say which day this is, if it was the handle that moved."""
        if self._bar.isSliderDown():
            self._resting.start()
            self._say(is_passing=True)

    def _on_rest(self) -> None:
        if self._placing.is_sketch:
            self.rested.emit()
        if self._bar.isSliderDown():
            self._say(is_passing=False)

    def _on_released(self) -> None:
        self._resting.stop()
        self._on_rest()
        if not self._bubble.isHidden():
            self._say(is_passing=False)
            self._bubble.go()
        self._said = None

    def _say(self, *, is_passing: bool) -> None:
        date = self._date()
        if date is None:
            self._bubble.hide()
            return
        is_far = self._said is not None and abs(self._said.daysTo(date)) > _FAR_DAYS
        text = date_words.month(date) if is_passing and is_far else date_words.in_full(date)
        self._said = date
        self._bubble.say(text, self._beside())

    def _date(self) -> QDate | None:
        wall = self._placing.wall
        if not wall.count:
            return None
        return date_words.date_of(wall.days[wall.section_at(self._placing.focus)].day)

    def _beside(self) -> QPoint:
        """Beside the middle of the handle, on the side of the pictures."""
        bar, option = self._bar, QStyleOptionSlider()
        option.initFrom(bar)
        option.orientation = bar.orientation()
        option.subControls = QStyle.SubControl.SC_All
        option.minimum, option.maximum = bar.minimum(), bar.maximum()
        option.sliderPosition = option.sliderValue = bar.sliderPosition()
        option.singleStep, option.pageStep = bar.singleStep(), bar.pageStep()
        handle = bar.style().subControlRect(
            QStyle.ComplexControl.CC_ScrollBar, option, QStyle.SubControl.SC_ScrollBarSlider, bar
        )
        if self._area.isRightToLeft():
            return bar.mapTo(self._area, QPoint(bar.width() + _BESIDE, handle.center().y()))
        return bar.mapTo(self._area, QPoint(-_BESIDE, handle.center().y()))
