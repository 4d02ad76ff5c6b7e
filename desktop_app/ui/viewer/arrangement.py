"""Where the viewer's parts lie: all around the picture, or nothing but the picture."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QMarginsF, QObject, Qt
from PySide6.QtWidgets import QWidget

from desktop_app.typed import override
from desktop_app.ui.theme import Theme
from desktop_app.ui.viewer.canvas import MARGINS
from desktop_app.ui.viewer.details import Details
from desktop_app.ui.viewer.edit_bar import EditBar
from desktop_app.ui.viewer.stage import Stage
from desktop_app.ui.viewer.top_bar import TopBar
from desktop_app.ui.viewer.version_strip import VersionStrip

_MARGIN, _GAP = 18, 12  # around the edit bar
_OWN_AIR = 10  # at the strip's foot, below its words
_ABOVE_STRIP = QMarginsF(MARGINS.left(), 0, MARGINS.right(), 10)


@dataclass(frozen=True, slots=True)
class Parts:
    """What is laid out."""

    bar: TopBar
    stage: Stage
    strip: VersionStrip
    edit_bar: EditBar
    details: Details


class Arrangement(QObject):
    """Lays the parts out anew whenever asked; remembers whether the details are open.

    Bare, on a full screen, the picture has everything; the bar comes with the pointer, the edit
    bar with its key, and the details where they are asked for.
    """

    def __init__(self, viewer: QWidget, theme: Theme, parts: Parts) -> None:
        super().__init__(viewer)
        self._viewer = viewer
        self._theme = theme
        self._parts = parts
        self._is_docked_open, self._is_floating_open = True, False
        self._can_edit = True
        self._is_writing = False
        self._is_bare = False
        self._is_awake = False
        self._window: QWidget | None = None  # once it is known
        self._was_full_screen = False

    @property
    def is_bare(self) -> bool:
        """Whether the picture has the stage to itself."""
        return self._is_bare

    def watch(self, window: QWidget) -> None:
        """Follow this window to the full screen and back."""
        if window is not self._window:
            self._window = window
            self._was_full_screen = window.isFullScreen()
            window.installEventFilter(self)

    def leave_full_screen(self) -> None:
        """Undo what was asked for while a picture was open; who works so everywhere goes on."""
        if self._is_bare and self._window is not None:
            without = self._window.windowState() & ~Qt.WindowState.WindowFullScreen
            self._window.setWindowState(without)
            self.set_bare(bare=False)

    def set_bare(self, *, bare: bool) -> None:
        """Show nothing but the picture, or everything again."""
        if bare is not self._is_bare:
            self._is_bare = bare
            self._is_floating_open = self._is_awake = self._is_writing = False
            self._parts.stage.set_bare(bare=bare)
            self.arrange()

    def set_editable(self, *, editable: bool) -> None:
        """Have an edit bar, or none for a picture that cannot be changed."""
        if editable is not self._can_edit:
            self._can_edit = editable
            self.arrange()

    def write(self, *, writing: bool) -> None:
        """The edit bar is wanted, or not any more."""
        if writing is not self._is_writing:
            self._is_writing = writing
            self.arrange()

    def wake(self) -> None:
        """The bar is wanted for a while."""
        if self._is_bare and not self._is_awake:
            self._is_awake = True
            self.arrange()

    def rest(self) -> None:
        """The pointer has not moved for a while; a bar that somebody is at stays."""
        bar = self._parts.bar
        if self._is_awake and not bar.underMouse() and not bar.isAncestorOf(bar.focusWidget()):
            self._is_awake = False
            self.arrange()

    def toggle_details(self) -> None:
        """Show or hide what is known of the picture."""
        if self._is_docked:
            self._is_docked_open = not self._is_docked_open
        else:
            self._is_floating_open = not self._is_floating_open
        self.arrange()

    def close_floating(self) -> bool:
        """Close details that lie over the picture; False where none do."""
        if self._is_docked or not self._is_floating_open:
            return False
        self.toggle_details()
        return True

    def arrange(self) -> None:
        """Lay everything out."""
        viewer, parts = self._viewer, self._parts
        docked, mirrored = self._is_docked, viewer.isRightToLeft()
        is_open = self._is_docked_open if docked else self._is_floating_open
        panel = parts.details.width() if is_open else 0
        beside = panel if docked else 0
        start, room, bar = beside if mirrored else 0, viewer.width() - beside, self._bar_height
        parts.bar.setGeometry(start, 0, room, bar)
        parts.bar.setVisible(not self._is_bare or self._is_awake)
        foot = self._lay_foot(start, room)
        if self._is_bare:
            parts.stage.setGeometry(viewer.rect())
        else:
            parts.stage.setGeometry(start, bar, room, foot - bar)
            has_strip = parts.strip.is_needed
            parts.stage.canvas.set_margins(_ABOVE_STRIP if has_strip else MARGINS)
        top = 0 if docked else bar
        parts.details.set_floating(not docked)
        parts.stage.set_covered(panel - beside)
        left = 0 if mirrored else viewer.width() - panel
        end = viewer.height()
        if not docked and parts.edit_bar.isVisibleTo(viewer):  # its button stays in reach
            end = parts.edit_bar.y() - _GAP
        parts.details.setGeometry(left, top, parts.details.width(), end - top)
        parts.details.setVisible(is_open)
        parts.details.raise_()
        parts.bar.details.setChecked(is_open)

    def _lay_foot(self, start: int, room: int) -> int:
        """The edit bar and the strip above it; where the stage ends."""
        parts, foot = self._parts, self._viewer.height()
        is_written = not self._is_bare or self._is_writing
        parts.edit_bar.setVisible(is_written and self._can_edit)
        parts.strip.setVisible(not self._is_bare and parts.strip.is_needed)
        width = min(room - 2 * _MARGIN, parts.edit_bar.most_width)
        if self._can_edit:
            height = parts.edit_bar.height_for(width)
            foot -= height + _MARGIN
            parts.edit_bar.setGeometry(start + (room - width) // 2, foot, width, height)
            foot -= _GAP
        if parts.strip.is_needed:
            foot -= parts.strip.height() - (_OWN_AIR if self._can_edit else 0)
            parts.strip.setGeometry(start, foot, room, parts.strip.height())
        return foot

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() is QEvent.Type.WindowStateChange:
            is_full, before = self._window.isFullScreen(), self._was_full_screen
            self._was_full_screen = is_full
            if is_full is not before:
                self.set_bare(bare=is_full and self._viewer.isVisible())
        return False

    @property
    def _is_docked(self) -> bool:
        wide = self._viewer.width() >= self._theme.breakpoint("detailsDocked")
        return wide and not self._is_bare

    @property
    def _bar_height(self) -> int:
        short = self._viewer.height() < self._theme.breakpoint("shortHeight")
        return self._theme.size("topBarSmall" if short else "topBar")
