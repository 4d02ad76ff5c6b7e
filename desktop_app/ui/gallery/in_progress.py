"""The first section of the wall: every job that has not become a picture yet."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QImage, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.core.recipe import Reference
from desktop_app.core.records import Job, JobState
from desktop_app.state.jobs import JobList
from desktop_app.state.previews import Previews
from desktop_app.typed import override
from desktop_app.ui import wording
from desktop_app.ui.gallery.job_tile import JobTile
from desktop_app.ui.gallery.progress_words import counts, spent
from desktop_app.ui.gallery.spoken import Part
from desktop_app.ui.gallery.underpainting import tint_of_picture
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import TextButton
from desktop_app.ui.widgets.tab_order import in_order
from desktop_app.ui.wording import Action

_FRAME_MS = 66  # at most fifteen repaints a second
_SECOND_MS = 1000
_SHORTEST_MS = 8
_TINT_PX = 44  # as large as on the desk, so that it has been made already

Thumbnail = Callable[[Reference, int], QPixmap | None]


class InProgress(Part):
    """Lays job tiles out in justified rows and keeps them in step with the job list."""

    height_changed = Signal()
    action_requested = Signal(object, object)  # Job, Action: what only the window can do
    inspect_requested = Signal(object)  # Job

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        jobs: JobList,
        previews: Previews,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._jobs = jobs
        self._previews = previews
        self._thumbnail: Thumbnail | None = None
        self._tiles: dict[str, JobTile] = {}
        self._row_height = theme.gallery_row("default")
        self._gap = theme.gallery("gap")
        self._header = theme.line_height("bodyStrong") + 10
        self._cancel_all = TextButton(
            theme, self.tr("Cancel all"), kind="quiet", height=28, is_inside=True, parent=self
        )
        self._cancel_all.clicked.connect(jobs.stop_all)
        self.setAccessibleName(self.tr("In progress"))
        self._turn = 0
        self._clock = QTimer(self)
        self._clock.timeout.connect(self._on_tick)
        jobs.added.connect(self._on_added)
        jobs.changed.connect(self._on_changed)
        jobs.removed.connect(self._on_removed)
        theme.changed.connect(self._set_clock)
        previews.arrived.connect(self._on_preview)
        for job in jobs.jobs():
            self._on_added(job)

    def set_metrics(self, row_height: int, gap: int) -> None:
        """Take the wall's row height and gap."""
        if (row_height, gap) != (self._row_height, self._gap):
            self._row_height, self._gap = row_height, gap
            self._place()
            self.height_changed.emit()

    def tile(self, key: str) -> JobTile | None:
        """The tile of a job."""
        return self._tiles.get(key)

    def focused_job(self) -> Job | None:
        """The job whose tile, or a button on it, has the keyboard."""
        widget = QGuiApplication.focusObject()
        for tile in self._tiles.values():
            if widget is tile or (isinstance(widget, QWidget) and tile.isAncestorOf(widget)):
                return tile.job
        return None

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        rows = self._rows(width)
        if not rows:
            return 0
        last = rows[-1][-1][1]
        return last.bottom() + 1 + self._theme.gallery("sectionGap")

    def _rows(self, width: int) -> list[list[tuple[JobTile, QRect]]]:
        """Justified rows: full ones fill the width, the last keeps the row height."""
        rows: list[list[tuple[JobTile, QRect]]] = []
        row: list[JobTile] = []
        top = self._header
        for tile in self._tiles.values():
            row.append(tile)
            if self._natural(row) >= width:
                top = self._finish(rows, row, top, width, fill=True)
                row = []
        if row:
            self._finish(rows, row, top, width, fill=False)
        return rows

    def _natural(self, row: list[JobTile]) -> float:
        shapes = sum(tile.layout_aspect for tile in row)
        return shapes * self._row_height + self._gap * (len(row) - 1)

    def _finish(
        self,
        rows: list[list[tuple[JobTile, QRect]]],
        row: list[JobTile],
        top: int,
        width: int,
        *,
        fill: bool,
    ) -> int:
        """Give a row its rectangles; returns where the next one begins."""
        shapes = sum(tile.layout_aspect for tile in row)
        room = width - self._gap * (len(row) - 1)
        height = room / shapes if fill else min(self._row_height, room / shapes)
        placed: list[tuple[JobTile, QRect]] = []
        left = 0.0
        for tile in row:
            right = left + tile.layout_aspect * height
            placed.append(
                (tile, QRect(round(left), top, round(right) - round(left), round(height)))
            )
            left = right + self._gap
        rows.append(placed)
        return top + round(height) + self._gap

    def _place(self) -> None:
        width = self.width()
        for row in self._rows(width):
            for tile, area in row:
                if self.isRightToLeft():
                    area.moveLeft(width - area.right() - 1)
                tile.setGeometry(area)
                tile.show()
        button = self._cancel_all
        button.resize(button.sizeHint())
        x = 0 if self.isRightToLeft() else width - button.width() + 8
        button.move(x, (self._header - 10 - button.height()) // 2)
        button.setVisible(bool(self._jobs.under_way()))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if event.rect().top() > self._header:
            return
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        line = QRect(0, 0, self.width(), self._theme.line_height("bodyStrong"))
        lead = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(self._theme.font("bodyStrong"))
        painter.setPen(self._theme.color("text"))
        title = self.tr("In progress") if self._jobs.under_way() else self.tr("Not finished")
        painter.drawText(line, lead, title)
        used = painter.fontMetrics().horizontalAdvance(title) + 10
        line.adjust(*((0, 0, -used, 0) if self.isRightToLeft() else (used, 0, 0, 0)))
        painter.setFont(self._theme.font("meta"))
        painter.setPen(self._theme.color("text3"))
        painter.drawText(line, lead, counts(self._jobs.jobs()))
        if cost := spent(self._jobs.under_way()):
            beside = self._cancel_all.width() + 12 if self._cancel_all.isVisibleTo(self) else 0
            line.adjust(*((beside, 0, 0, 0) if self.isRightToLeft() else (0, 0, -beside, 0)))
            end = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(line, end, cost)

    def _on_added(self, job: Job) -> None:
        tile = JobTile(self._theme, self._icons, job, self)
        tile.stop_pressed.connect(self._jobs.stop)
        tile.dismiss_pressed.connect(self._jobs.dismiss)
        tile.action_pressed.connect(self._on_action)
        tile.menu_requested.connect(self._fill_menu)
        self._tiles[job.key] = tile
        self._tint(tile)
        self._on_layout()

    def _on_changed(self, job: Job) -> None:
        tile = self._tiles.get(job.key)
        if tile is not None:
            shape = tile.layout_aspect
            tile.show_job(job)
            if job.preview is not None:
                room = (QSizeF(tile.size()) * self.devicePixelRatioF()).toSize()
                is_soft = job.state is JobState.FINISHING
                self._previews.want(job.key, job.preview, room, is_soft=is_soft)
            if tile.layout_aspect != shape:
                self._on_layout()
            self._set_clock()
            self._place_header()

    def show_references(self, thumbnail: Thumbnail) -> None:
        """Take the hues of what is sent along from its small copies."""
        self._thumbnail = thumbnail
        self.tint_tiles()

    def tint_tiles(self) -> None:
        """A small copy has come: give it to the tiles of jobs that send it along."""
        for tile in self._tiles.values():
            self._tint(tile)

    def _tint(self, tile: JobTile) -> None:
        references = tile.job.recipe.references
        small = self._thumbnail(references[0], _TINT_PX) if references and self._thumbnail else None
        if small is not None and not small.isNull():
            tile.set_tint(tint_of_picture(small.toImage()))

    def _on_preview(self, key: str, image: QImage) -> None:
        tile = self._tiles.get(key)
        if tile is not None:
            tile.show_preview(image)

    def _on_removed(self, job: Job) -> None:
        self._previews.forget(job.key)
        tile = self._tiles.pop(job.key, None)
        if tile is not None:
            parent, focused = self.parentWidget(), QGuiApplication.focusObject()
            held = isinstance(focused, QWidget) and (focused is tile or tile.isAncestorOf(focused))
            if held and parent is not None:  # the keyboard is never lost
                parent.setFocus(Qt.FocusReason.OtherFocusReason)
            tile.hide()
            tile.deleteLater()
            self._on_layout()

    def _on_layout(self) -> None:
        viewport = self.parentWidget()
        wall = viewport.parentWidget() if viewport is not None else None
        tiles = [one for tile in self._tiles.values() for one in tile.stops]
        in_order([wall or self, self._cancel_all, *tiles])
        self._place()
        self._set_clock()
        self.update()
        self.height_changed.emit()

    def _place_header(self) -> None:
        self._cancel_all.setVisible(bool(self._jobs.under_way()))
        self.update(0, 0, self.width(), self._header)

    def _set_clock(self) -> None:
        moving = sum(tile.is_moving for tile in self._tiles.values())
        if not moving:
            self._clock.stop()
        else:
            pause = _SECOND_MS if self._theme.is_still else _FRAME_MS
            self._clock.setInterval(max(pause // moving, _SHORTEST_MS))
            if not self._clock.isActive():
                self._clock.start()

    def _on_tick(self) -> None:
        """Move one tile on, and the next one the next time: never all in one breath."""
        moving = [tile for tile in self._tiles.values() if tile.is_moving]
        if moving:
            self._turn = (self._turn + 1) % len(moving)
            tile = moving[self._turn]
            job = self._jobs.get(tile.job.key)
            if job is not None and not tile.visibleRegion().isEmpty():
                tile.tick(job)

    def _on_action(self, key: str, action: Action) -> None:
        job = self._jobs.get(key)
        if job is None:
            return
        if action is Action.TRY_AGAIN:
            self._jobs.try_again(key)
        elif action is Action.TRY_NOW:
            self._jobs.hurry(key)
        elif action is Action.KEEP_WAITING:
            self._jobs.keep_waiting(key)
        elif action is Action.STOP:
            self._jobs.stop(key)
        else:
            self.action_requested.emit(job, action)

    def _add_second(self, menu: QMenu, job: Job) -> None:
        """What may help besides the one thing that the tile itself offers."""
        second = wording.explain(job.failure).second if job.failure is not None else None
        if second not in {None, Action.DISMISS, Action.TRY_AGAIN}:
            menu.addAction(wording.label(second), lambda: self._on_action(job.key, second))

    def _fill_menu(self, key: str, menu: QMenu) -> None:
        job = self._jobs.get(key)
        if job is None:
            return
        if job.state.is_under_way:
            menu.addAction(self.tr("Cancel"), lambda: self._jobs.stop(key))
        else:
            menu.addAction(self.tr("Try again"), lambda: self._jobs.try_again(key))
            self._add_second(menu, job)
        prompt, copy = job.recipe.prompt, QGuiApplication.clipboard().setText
        menu.addAction(self.tr("Copy prompt"), lambda: copy(prompt))
        menu.addAction(self.tr("Show what was sent…"), lambda: self.inspect_requested.emit(job))
        if job.failure is not None:
            text = wording.details_text(job.failure)
            menu.addAction(self.tr("Copy details"), lambda: copy(text))
        if not job.state.is_under_way:
            menu.addSeparator()
            menu.addAction(self.tr("Dismiss"), lambda: self._jobs.dismiss(key))
