"""The results of a comparison beside each other, and one of them alone while it is looked at."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QImage, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from desktop_app.state.race_results import Result
from desktop_app.typed import override
from desktop_app.ui.icons import Icons
from desktop_app.ui.race.choose_button import Told
from desktop_app.ui.race.race_cell import RaceCell, Thumbnail
from desktop_app.ui.race.race_layout import Arrangement, arrange
from desktop_app.ui.theme import Theme

_FRAME_MS, _SECOND_MS, _SHORTEST_MS = 66, 1000, 8  # at most fifteen repaints a second
_MARGIN = 24
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: 0, Qt.Key.Key_Down: 0}


class RaceGrid(QScrollArea):
    """Keeps a cell for each result; cells stay while what they show becomes a picture."""

    opened = Signal(str)  # the result's key
    choose_pressed = Signal(str)
    tile_made = Signal(object)  # JobTile, to be wired

    def __init__(self, theme: Theme, icons: Icons, thumbnail: Thumbnail, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._thumbnail = thumbnail
        self._cells: dict[str, RaceCell] = {}
        self._alone = ""  # the key of the one that has all the room
        self._columns = 1
        self._turn = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setStyleSheet("QScrollArea { background: transparent; }")  # palettes cannot say it
        self.viewport().setAutoFillBackground(False)
        self._body = QWidget()
        self._body.setAutoFillBackground(False)
        self.setWidget(self._body)
        self._clock = QTimer(self)
        self._clock.timeout.connect(self._on_tick)
        theme.changed.connect(self._set_clock)

    @property
    def cells(self) -> list[RaceCell]:
        """All cells, in their order."""
        return list(self._cells.values())

    @property
    def alone(self) -> str:
        """The key of the result that has all the room, or nothing."""
        return self._alone

    @property
    def current(self) -> RaceCell | None:
        """The cell that has the keyboard, or whose part has it."""
        focused = QGuiApplication.focusObject()
        for cell in self._cells.values():
            if focused is cell or (isinstance(focused, QWidget) and cell.isAncestorOf(focused)):
                return cell
        return None

    def show_results(self, results: Sequence[Result], tell: Callable[[int, Result], Told]) -> None:
        """Have a cell for each of these, which says what `tell` has of it."""
        current, before = self.current, self._cells
        self._cells = {}
        for place, result in enumerate(results):
            cell = before.pop(result.key, None) or before.pop(result.job.key, None)
            if cell is None:
                cell = self._made(result)
            cell.show_result(result, tell(place, result))
            self._cells[result.key] = cell
        page = self.parentWidget()
        for cell in before.values():
            if cell is current and page is not None:  # the keyboard is never lost
                page.setFocus(Qt.FocusReason.OtherFocusReason)
            cell.hide()
            cell.deleteLater()
        if self._alone not in self._cells:
            self._alone = ""
        self._arrange()
        self._set_clock()

    def show_alone(self, key: str) -> None:
        """Give one result all the room; "" shows all of them again."""
        self._alone = key if key in self._cells else ""
        self._arrange()
        if key in self._cells:
            self._cells[key].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_job(self, result: Result, told: Told) -> None:
        """Only how a job stands has changed."""
        cell = self._cells.get(result.key)
        if cell is not None:
            shape = cell.aspect
            cell.show_result(result, told)
            if cell.aspect != shape:
                self._arrange()
            self._set_clock()

    def show_preview(self, job_key: str, image: QImage) -> None:
        """Show a partial picture of a job."""
        cell = self._cells.get(job_key)
        if cell is not None:
            cell.show_preview(image)

    def refresh(self, picture_key: str) -> None:
        """A small copy of a picture has come."""
        cell = self._cells.get(picture_key)
        if cell is not None:
            cell.update()

    def go(self, key: int) -> bool:
        """Move the keyboard to a neighbour, or from one picture alone to the next."""
        shown = [one for one in self._cells.values() if one.result.picture is not None]
        if not shown or key not in _STEPS:
            return False
        step = _STEPS[Qt.Key(key)]
        if step and self.isRightToLeft():
            step = -step
        if not step:
            step = -self._columns if key == Qt.Key.Key_Up else self._columns
        here = self._cells.get(self._alone) or self.current
        at = shown.index(here) + step if here in shown else 0
        target = shown[min(max(at, 0), len(shown) - 1)]
        if self._alone:
            self.show_alone(target.result.key)
        target.setFocus(Qt.FocusReason.TabFocusReason)
        self.ensureWidgetVisible(target, 0, _MARGIN)
        return True

    def _made(self, result: Result) -> RaceCell:
        cell = RaceCell(self._theme, self._icons, result, self._thumbnail, self._body)
        cell.opened.connect(self.opened)
        cell.choose_pressed.connect(self.choose_pressed)
        cell.tile_made.connect(self.tile_made)
        return cell

    def _arrange(self) -> None:
        cells = self.cells
        if self._alone:
            cells = [self._cells[self._alone]]
        width, height = self.viewport().width(), self.viewport().height()
        made = self._reckoned(cells, width, height)
        self._columns = made.columns
        self._body.resize(width, max(made.height + 2 * _MARGIN, height))
        for cell in self._cells.values():
            cell.setVisible(cell in cells)
        for cell, place in zip(cells, made.cells, strict=True):
            cell.setGeometry(place.x + _MARGIN, place.y + _MARGIN, place.width, place.height)
            cell.set_stage(place.stage)

    def _reckoned(self, cells: Sequence[RaceCell], width: int, height: int) -> Arrangement:
        return arrange(
            [cell.aspect for cell in cells],
            width - 2 * _MARGIN,
            height - 2 * _MARGIN,
            RaceCell.words_height(self._theme),
            mirrored=self.isRightToLeft(),
        )

    def _moving(self) -> list[RaceCell]:
        cells = self._cells.values()
        return [one for one in cells if one.tile is not None and one.tile.is_moving]

    def _set_clock(self) -> None:
        moving = len(self._moving())
        if not moving:
            self._clock.stop()
            return
        pause = _SECOND_MS if self._theme.is_still else _FRAME_MS
        self._clock.setInterval(max(pause // moving, _SHORTEST_MS))
        if not self._clock.isActive():
            self._clock.start()

    def _on_tick(self) -> None:
        """Move one tile on, and the next one the next time: never all in one breath."""
        moving = self._moving()
        if moving and self.isVisible():
            self._turn = (self._turn + 1) % len(moving)
            cell = moving[self._turn]
            cell.show_job(cell.result.job)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()  # the page's own
