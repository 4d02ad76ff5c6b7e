"""What a widget really paints in words, with the places where the words stand."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRectF
from PySide6.QtGui import (
    QPaintDevice,
    QPaintEngine,
    QPaintEngineState,
    QRegion,
    QTextItem,
    QTransform,
)
from PySide6.QtWidgets import QWidget

from desktop_app.typed import override


@dataclass(frozen=True, slots=True)
class Painted:
    """One run of letters, in the widget's own coordinates."""

    text: str
    area: QRectF


class _Engine(QPaintEngine):
    """Draws nothing, and remembers every text."""

    def __init__(self) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self.found: list[Painted] = []
        self._transform = QTransform()

    @override
    def begin(self, _device: QPaintDevice) -> bool:
        return True

    @override
    def end(self) -> bool:
        return True

    @override
    def updateState(self, state: QPaintEngineState) -> None:
        if state.state() & QPaintEngine.DirtyFlag.DirtyTransform:
            self._transform = QTransform(state.transform())

    @override
    def type(self) -> QPaintEngine.Type:
        return QPaintEngine.Type.User

    @override
    def drawTextItem(  # type: ignore[override]  # Qt calls it with the first alone
        self, where: QPointF, item: QTextItem
    ) -> None:
        top = where.y() - item.ascent()
        area = QRectF(where.x(), top, item.width(), item.ascent() + item.descent())
        self.found.append(Painted(item.text(), self._transform.mapRect(area)))

    @override
    def drawPolygon(self, *_: object) -> None:
        pass

    @override
    def drawPixmap(self, *_: object) -> None:
        pass

    @override
    def drawImage(self, *_: object) -> None:
        pass

    @override
    def drawPath(self, *_: object) -> None:
        pass


class _Paper(QPaintDevice):
    """As large as the widget."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.engine = _Engine()
        self._widget = widget

    @override
    def paintEngine(self) -> QPaintEngine:
        return self.engine

    @override
    def metric(self, metric: QPaintDevice.PaintDeviceMetric) -> int:
        wanted = QPaintDevice.PaintDeviceMetric
        known = {
            wanted.PdmWidth: self._widget.width(),
            wanted.PdmHeight: self._widget.height(),
            wanted.PdmDpiX: self._widget.logicalDpiX(),
            wanted.PdmDpiY: self._widget.logicalDpiY(),
            wanted.PdmPhysicalDpiX: self._widget.physicalDpiX(),
            wanted.PdmPhysicalDpiY: self._widget.physicalDpiY(),
            wanted.PdmDepth: 32,
            wanted.PdmNumColors: 1 << 24,
            wanted.PdmDevicePixelRatio: 1,
            wanted.PdmDevicePixelRatioScaled: 1 << 16,
        }
        return known.get(metric, 0)


def painted(widget: QWidget) -> list[Painted]:
    """The words that the widget itself paints, without those of the widgets in it."""
    paper = _Paper(widget)
    widget.render(paper, QPoint(), QRegion(), QWidget.RenderFlag(0))
    return [one for one in paper.engine.found if one.text.strip()]
