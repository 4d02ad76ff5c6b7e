"""Text of the Create panel: labels that keep to the theme, and how money and shapes are said."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

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
        beside = self.parentWidget() or self  # words of another direction begin at the same edge
        side = Qt.AlignmentFlag.AlignRight if beside.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        place = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect(), place, shown)


class Note(Label):
    """A quiet sentence under a control, as high as its lines; without words it is not there.

    To Qt's layouts it has a height and not one for each width: in a scroll area such a layout
    would scroll before what can shrink has shrunk.
    """

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, role="meta", color="text2", parent=parent)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._height = 0
        self.hide()

    def say(self, text: str) -> None:
        """Show this, or nothing."""
        self.setText(text)
        self.setVisible(bool(text))
        self._fit()

    def _fit(self) -> None:
        height = super().heightForWidth(self.width())
        if height != self._height:
            self._height = height
            self.updateGeometry()

    @override
    def hasHeightForWidth(self) -> bool:
        return False

    @override
    def sizeHint(self) -> QSize:
        return QSize(40, self._height)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()


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
        return tr("Composer", "Built in · free · works offline")
    if model.price_usd is None:
        return tr("Composer", "{maker} · price varies").format(maker=model.maker)
    if model.price_usd == 0:
        return tr("Composer", "{maker} · free").format(maker=model.maker)
    one = tr("Composer", "{maker} · {price} an image")
    sentence = tr("Composer", "{maker} · from {price}") if _is_least_price(model) else one
    return sentence.format(maker=model.maker, price=money(model.price_usd))


def _is_least_price(model: ImageModel) -> bool:
    """Whether a picture of the model can cost more than the price that is named."""
    lines = [
        line for line in model.prices if line.billable == "output_image" and line.unit != "token"
    ]
    if len({(line.unit, line.usd) for line in lines}) > 1:
        return True
    return len(model.sizes) > 1 and not any(line.unit == "image" for line in lines)


def shape_name(ratio: str, pixels: tuple[int, int] | None) -> str:
    """A ratio as it is read aloud: "3 by 2, landscape, 1248 by 832"."""
    words = facts.ratio_words(ratio)
    if pixels is None:
        return words
    sentence = QCoreApplication.translate("Composer", "{ratio}, {width} by {height}")
    return sentence.format(ratio=words, width=pixels[0], height=pixels[1])
