"""Text of the Create panel: labels that keep to the theme, and how money and shapes are said."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPalette, QShowEvent
from PySide6.QtWidgets import QLabel, QWidget

from desktop_app.core.recipe import ImageModel
from desktop_app.typed import override
from desktop_app.ui import facts
from desktop_app.ui.theme import Theme

_CENT = Decimal("0.01")


class Label(QLabel):
    """Plain words in a type role and a colour role."""

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        *,
        role: str = "label",
        color: str = "text2",
        is_figures: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._is_figures = is_figures
        self._theme = theme
        self._role = role
        self._color = color
        self.setTextFormat(Qt.TextFormat.PlainText)
        if self.isRightToLeft():  # of itself a label would go by its text's own direction
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
            self.setAlignment(right | Qt.AlignmentFlag.AlignVCenter)
        theme.changed.connect(self._dress)
        self._dress()

    def recolor(self, color: str) -> None:
        """Take another colour role."""
        self._color = color
        self._dress()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._dress()  # being polished, a hidden widget falls back to the palette it was made with

    def _dress(self) -> None:
        font = self._theme.font(self._role)
        self.setFont(font if self._is_figures else prose(font))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self._theme.color(self._color))
        self.setPalette(palette)
        if not self.wordWrap():
            self.setMinimumHeight(self._theme.line_height(self._role))


class OneLine(Label):
    """A label that ends in an ellipsis where there is no room; the tool tip has all of it."""

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(40, super().minimumSizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self._theme.color(self._color))
        elide = Qt.TextElideMode.ElideRight
        shown = QFontMetrics(self.font()).elidedText(self.text(), elide, self.width())
        self.setToolTip("" if shown == self.text() else self.text())
        painter.setLayoutDirection(self.layoutDirection())
        lead = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect(), lead, shown)


def prose(font: QFont) -> QFont:
    """The same font for running text: Inter's tabular figures set hyphens apart, too."""
    proportional = QFont(font)
    proportional.unsetFeature(QFont.Tag("tnum"))
    return proportional


def bolder(font: QFont, weight: int = 600) -> QFont:
    """The same font in another weight: 600 for what is chosen or counts."""
    strong = QFont(font)
    strong.setWeight(QFont.Weight(weight))
    axis = QFont.Tag("wght")
    if font.isVariableAxisSet(axis):  # see Theme.font: the axis gives the true weight
        strong.setVariableAxis(axis, weight)
    return strong


def money(amount: Decimal) -> str:
    """What something will cost, to the cent: more would promise too much of an estimate."""
    return facts.money(amount.quantize(_CENT, ROUND_HALF_UP) if amount >= _CENT else amount)


def price_line(model: ImageModel) -> str:
    """What stands under a model's name, such as "Google · $0.04 an image"."""
    tr = QCoreApplication.translate
    if model.is_demo:
        return tr("Composer", "{maker} · free · works offline").format(maker=model.maker)
    if model.price_usd is None:
        return tr("Composer", "{maker} · price varies").format(maker=model.maker)
    if model.price_usd == 0:
        return tr("Composer", "{maker} · free").format(maker=model.maker)
    sentence = tr("Composer", "{maker} · {price} an image")
    return sentence.format(maker=model.maker, price=money(model.price_usd))


def shape_name(ratio: str, pixels: tuple[int, int] | None) -> str:
    """A ratio as it is read aloud: "3 by 2, landscape, 1248 by 832"."""
    words = facts.ratio_words(ratio)
    if pixels is None:
        return words
    sentence = QCoreApplication.translate("Composer", "{ratio}, {width} by {height}")
    return sentence.format(ratio=words, width=pixels[0], height=pixels[1])
