"""The foot of the Create panel: what it will cost, what is left, and Generate."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.state.draft import Draft
from desktop_app.state.estimates import Estimate
from desktop_app.state.unfolding import MOST_AT_ONCE
from desktop_app.typed import override
from desktop_app.ui.composer.credit import CreditButton
from desktop_app.ui.composer.estimate_words import basis_words, estimate_words
from desktop_app.ui.composer.unfolded_words import hindrance_words
from desktop_app.ui.composer.words import Label, bolder
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import TextButton
from desktop_app.ui.window_keys import first_key

# The Enter key's sign. Drawn, because fonts differ in it and Lucide's is rounder than the text.
_GLYPH = 10
_STEM = [QPointF(9.5, -4), QPointF(9.5, 0.5), QPointF(0.8, 0.5)]
_HEAD = [QPointF(3.5, -2.2), QPointF(0.8, 0.5), QPointF(3.5, 3.2)]


class EstimateLabel(Label):
    """One sentence about the cost, with the amount set stronger; its tool tip says why."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, role="meta", color="text2", is_figures=True, parent=parent)
        self._amount = ""
        self.setObjectName("estimate")
        self.setWordWrap(True)

    def warn(self, text: str) -> None:
        """Say instead why there is nothing to be reckoned."""
        self._amount = ""
        self.recolor("attention")
        self.setText(text)
        self.setToolTip("")
        self.setAccessibleDescription("")

    def say(self, estimate: Estimate, size: str | None, *, is_first_run: bool) -> None:
        """Put the estimate into words."""
        self.recolor("text2")
        sentence, self._amount = estimate_words(estimate)
        if estimate.is_free and is_first_run:
            sentence = self.tr("Free while you look around")
        self.setText(sentence)
        basis = basis_words(estimate, size)
        self.setToolTip(basis)
        self.setAccessibleDescription(basis)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._amount:
            super().paintEvent(event)
            return
        layout = QTextLayout(self.text(), self.font())
        option = QTextOption()
        option.setTextDirection(self.layoutDirection())
        if self.isRightToLeft():
            option.setAlignment(Qt.AlignmentFlag.AlignRight)
        layout.setTextOption(option)
        strong = QTextCharFormat()
        strong.setFont(bolder(self.font()))
        strong.setForeground(self._theme.color("text"))
        span = QTextLayout.FormatRange()
        span.start = self.text().find(self._amount)
        span.length = len(self._amount)
        span.format = strong
        layout.setFormats([span])
        layout.beginLayout()
        bottom = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self.width())
            line.setPosition(QPointF(0, bottom))
            bottom += line.height()
        layout.endLayout()
        painter = QPainter(self)
        painter.setPen(self._theme.color(self._color))
        layout.draw(painter, QPointF(0, (self.height() - bottom) / 2))


class GenerateButton(TextButton):
    """The one accent of the panel; shows its keys where there is room."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", kind="primary", height=theme.size("generate"), parent=parent)
        self._words = self.tr("Generate")
        self.setObjectName("generate")
        self.setAccessibleName(self._words)
        self.say(self._words)

    def tell(self, *, count: int, is_running: bool, is_later: bool, is_told: bool = False) -> None:
        """Say how many more while others are being made, or that it has to wait.

        With `is_told` the number is always named: the words ask for more than they seem to.
        """
        if is_later:
            later = self.tr("Queue %Ln for later", "", count)
            self.say(later if is_told else self.tr("Queue for later"))
        elif is_running:
            self.say(self.tr("Generate %Ln more", "", count))
        else:
            self.say(self.tr("Generate %Ln", "", count) if is_told else self._words)

    def set_short(self, short: bool) -> None:
        """Take less height."""
        designed = self._theme.size("generateSmall" if short else "generate")
        self.setFixedHeight(max(designed, self._theme.line_height("button") + 16))

    def _keys(self) -> tuple[str, bool]:
        """What is held, such as "Ctrl", "Strg" or "⌘", and that Enter follows; or other keys."""
        keys, native = first_key(self, "generate"), QKeySequence.SequenceFormat.NativeText
        held, plus, last = keys.toString(QKeySequence.SequenceFormat.PortableText).rpartition("+")
        if last not in {"Return", "Enter"}:
            return keys.toString(native), False
        letter = QKeySequence(f"{held}{plus}A").toString(native)
        return letter.removesuffix("A").rstrip("+"), True

    @override
    def sizeHint(self) -> QSize:
        return QSize(min(super().sizeHint().width(), 240), self.height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        keys, is_enter = self._keys()
        painter = QPainter(self)
        ink = self._colors()[1]
        painter.setFont(self._theme.font("meta"))
        metrics = painter.fontMetrics()
        words = self.fontMetrics().horizontalAdvance(self.text())
        width = metrics.horizontalAdvance(keys) + (4 + _GLYPH if is_enter else 0)
        if not width or (self.width() - words) / 2 < width + 14 + 8:
            return
        left = 14 if self.isRightToLeft() else self.width() - 14 - width
        middle = (self.height() + 1) // 2
        painter.setOpacity(0.8)
        painter.setPen(ink)
        painter.drawText(left, middle + metrics.capHeight() // 2, keys)
        if not is_enter:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(ink, 1.2))
        painter.translate(left + width - _GLYPH, middle)
        painter.drawPolyline(_STEM)
        painter.drawPolyline(_HEAD)


class Footer(QWidget):
    """Never scrolls away."""

    generate_requested = Signal()
    account_requested = Signal()

    def __init__(self, theme: Theme, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self._is_first_run = False
        self._is_offline = False
        self._running = 0
        self._estimate = EstimateLabel(theme, self)
        self.credit = CreditButton(theme, self)
        self.button = GenerateButton(theme, self)
        self._line = QHBoxLayout()
        self._line.setSpacing(12)
        self._line.addWidget(self._estimate, 1)
        self._line.addWidget(self.credit)
        self._layout = QVBoxLayout(self)
        self._layout.setSpacing(10)
        self._layout.addLayout(self._line)
        self._layout.addWidget(self.button)
        self.button.clicked.connect(self.generate_requested)
        self.credit.clicked.connect(self.account_requested)
        self.show_draft()

    def set_compact(self, margin: int, *, short: bool) -> None:
        """Keep this margin; take less height."""
        self._layout.setContentsMargins(margin, 14 if short else 24, margin, 14 if short else 20)
        self._layout.setSpacing(8 if short else 10)
        self.button.set_short(short)

    def set_credit(self, text: str, is_low: bool = False) -> None:
        """What stands at the end of the line, such as "$12.40 left", and whether it is little."""
        self.credit.say(text, is_low=is_low)
        before = self.button.previousInFocusChain()
        if before is not None and before is not self.credit:  # it stands above the button
            QWidget.setTabOrder(before, self.credit)
            QWidget.setTabOrder(self.credit, self.button)

    def set_first_run(self, first: bool) -> None:
        """Whether what is free is said to be so while looking around."""
        self._is_first_run = first
        self.show_draft()

    def set_running(self, running: int) -> None:
        """How many jobs are under way."""
        if (running > 0) != (self._running > 0):
            self._running = running
            self.show_draft()

    def set_offline(self, offline: bool) -> None:
        """Whether real models cannot be reached, so that pictures of theirs have to wait."""
        self._is_offline = offline
        self.show_draft()

    def show_draft(self) -> None:
        """Bring everything up to the draft."""
        draft = self._draft
        size = draft.size if len(draft.sizes) > 1 else None
        problem = hindrance_words(draft)
        if problem:
            self._estimate.warn(problem)
        else:
            self._estimate.say(draft.estimate, size, is_first_run=self._is_first_run)
        waits = self._is_offline and not draft.model.is_demo
        self.button.tell(
            count=min(draft.images, MOST_AT_ONCE),
            is_running=self._running > 0,
            is_later=waits,
            is_told=draft.prompts.has_choices and not problem,
        )
        self.button.setEnabled(draft.can_generate)
        self.button.setToolTip(problem)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LocaleChange:
            self.show_draft()
