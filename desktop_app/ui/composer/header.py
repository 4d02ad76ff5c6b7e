"""The head of the Create panel: menu, title, earlier prompts, collapse."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.typed import override
from desktop_app.ui.composer.history import Earlier, HistoryPopover
from desktop_app.ui.composer.words import Label
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import IconButton

_OVERLAP = 2  # the prompt's focus outline reaches into the header
_INSET = 9  # an icon's own line lies so far inside its button


class Header(QWidget):
    """Three icon buttons and a title."""

    menu_requested = Signal(QPoint)
    collapse_requested = Signal()
    prompt_picked = Signal(str)
    told = Signal(str)

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        earlier: Callable[[], Sequence[Earlier]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._earlier = earlier
        self._popover: HistoryPopover | None = None
        self._menu = IconButton(theme, icons, "menu", self.tr("Menu"), parent=self)
        self._title = Label(theme, self.tr("Create"), role="panelTitle", color="text", parent=self)
        self._history = IconButton(
            theme, icons, "rotate-ccw-clock", self.tr("Prompt history"), parent=self
        )
        self._history.setObjectName("history_button")
        self._collapse = IconButton(
            theme,
            icons,
            "panel-left-close",
            self.tr("Hide the create panel"),
            action="panel",
            parent=self,
        )
        self._layout = QHBoxLayout(self)
        self._layout.setSpacing(4)
        self._layout.addWidget(self._menu)
        self._layout.addSpacing(3)
        self._layout.addWidget(self._title)
        self._layout.addStretch(1)
        self._layout.addWidget(self._history)
        self._layout.addWidget(self._collapse)
        self._menu.clicked.connect(self._on_menu_clicked)
        self._history.clicked.connect(self.open_history)
        self._collapse.clicked.connect(self.collapse_requested)
        self._mirror()

    def set_compact(self, margin: int, *, short: bool) -> None:
        """Keep this margin; take less height."""
        height = self._theme.size("topBarSmall" if short else "topBar") - _OVERLAP
        self._layout.setContentsMargins(margin - _INSET, _OVERLAP, margin - _INSET, 0)
        self.setFixedHeight(max(height, self._theme.line_height("panelTitle") + 12))

    def open_history(self) -> None:
        """Open the list of earlier prompts."""
        if self._popover is None:
            self._popover = HistoryPopover(self._theme, self._icons, self._history)
            self._popover.picked.connect(self.prompt_picked)
            self._popover.told.connect(self.told)
        self._popover.show_prompts(self._earlier())

    def _on_menu_clicked(self) -> None:
        corner = QPoint(self._menu.width() if self.isRightToLeft() else 0, self._menu.height())
        self.menu_requested.emit(self._menu.mapToGlobal(corner))

    def _mirror(self) -> None:
        mirrored = self.isRightToLeft()
        self._collapse.set_icon("panel-right-close" if mirrored else "panel-left-close")

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._mirror()
