"""The right region: toolbar, notices, and either the wall or the page that greets a newcomer."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.state.gallery import GalleryModel
from desktop_app.typed import override
from desktop_app.ui.gallery.nothing_found import NothingFound
from desktop_app.ui.gallery.selection_bar import SelectionBar
from desktop_app.ui.gallery.spoken import Whole
from desktop_app.ui.gallery.toolbar import Toolbar
from desktop_app.ui.gallery.under_search import UnderSearch
from desktop_app.ui.gallery.view import GalleryView
from desktop_app.ui.icons import Icons
from desktop_app.ui.notices import Strip
from desktop_app.ui.theme import Theme
from desktop_app.ui.welcome import WelcomePage
from desktop_app.ui.widgets.buttons import TextButton


class Wall(Whole):
    """Places the gallery and what stands above it."""

    show_panel_requested = Signal()
    row_height_chosen = Signal(int)
    trouble_action = Signal(str)

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        model: GalleryModel,
        view: GalleryView,
        welcome: WelcomePage,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = model
        self._view = view
        self._welcome = welcome
        self._margin = theme.gallery("margin")
        self.toolbar = toolbar = Toolbar(theme, icons)
        self.show_panel, self.scopes = toolbar.show_panel, toolbar.scopes
        self.empty_trash = toolbar.empty_trash
        self.show_panel.clicked.connect(self.show_panel_requested)
        toolbar.sizes.chosen.connect(self.row_height_chosen)
        self.under_search = UnderSearch(theme, icons)
        self._nothing = ""  # what is said where a search has found nothing
        self._strip = Strip(theme, icons)
        self._strip.say(
            "",
            "",
            self.tr("These are demo pictures. Connect OpenRouter for real models."),
            [("connect", self.tr("Connect OpenRouter"))],
            closable=True,
        )
        self._trouble = Strip(theme, icons)
        self._trouble.action_pressed.connect(self.trouble_action)
        self._strip_box = QWidget()
        self._is_demo = False  # there is the demo to tell of
        self._is_troubled = False
        self._new = TextButton(theme, "", kind="primary", height=32, parent=self)
        self._new.hide()
        self._stack = QStackedWidget()
        self._stack.addWidget(view)
        self._stack.addWidget(welcome)
        self.nothing_found = NothingFound(theme, self._stack)
        self._lay_out()
        self.selection = SelectionBar(theme, icons, self)
        view.chosen_changed.connect(self._on_chosen)
        self._new.clicked.connect(self._view.scrollToTop)
        view.new_above.connect(self._on_new_above)
        model.rowsInserted.connect(self._on_count)
        model.rowsRemoved.connect(self._on_count)
        model.modelReset.connect(self._on_count)
        model.scope_changed.connect(self._on_count)
        self._on_count()

    @property
    def strip(self) -> Strip:
        """The line that tells of the demo."""
        return self._strip

    def show_welcome(self, show: bool) -> None:
        """Greet, or show the wall."""
        self._stack.setCurrentWidget(self._welcome if show else self._view)
        self.toolbar.setVisible(not show or not self.show_panel.isHidden())
        self.toolbar.set_bare(show)
        self.under_search.keep_away(show)
        self._on_count()
        self._on_chosen(self._view.chosen_count)
        self._set_margins()

    @property
    def greets(self) -> bool:
        """Whether the welcome page is up."""
        return self._stack.currentWidget() is self._welcome

    def show_strip(self, show: bool) -> None:
        """Tell that these are demo pictures, or not; trouble comes first."""
        self._is_demo = show
        self._show_strips()

    def show_trouble(
        self, icon: str, title: str, text: str, actions: list[tuple[str, str]]
    ) -> None:
        """Tell what holds back every job, and what can be done, as (key, label)."""
        self._trouble.say(icon, title, text, actions, closable=False)
        self._is_troubled = True
        self._show_strips()

    def hide_trouble(self) -> None:
        """It is over."""
        self._is_troubled = False
        self._show_strips()

    def _show_strips(self) -> None:
        """Never more than one line."""
        self._trouble.setVisible(self._is_troubled)
        self._strip.setVisible(self._is_demo and not self._is_troubled)
        self._strip_box.setVisible(self._is_demo or self._is_troubled)

    def set_narrow(self, narrow: bool, *, is_folded: bool = False) -> None:
        """Fold what has little room: scopes and search, and where it is narrow the rest as well."""
        self._margin = self._theme.gallery("marginSmall" if narrow else "margin")
        self.toolbar.fold(is_folded=is_folded, is_narrow=narrow)
        self._set_margins()

    def _set_margins(self) -> None:
        """Everything stands in line with the pictures."""
        self.toolbar.set_margin()
        self.under_search.set_margin(self._margin)
        above = 12 if self.toolbar.isHidden() else 0
        self._strip_row.setContentsMargins(self._margin, above, self._margin, 10)

    def say_when_nothing_found(self, text: str) -> None:
        """Say this where no picture hangs, with the way back; without text the view speaks."""
        self._nothing = text
        self._show_nothing()

    def _show_nothing(self) -> None:
        had_keyboard = self.nothing_found.clear.hasFocus()
        is_bare = not self._model.rowCount() and not self.greets
        self.nothing_found.say(self._nothing if is_bare else "")
        if had_keyboard and self.nothing_found.isHidden():
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_row_height(self, height: int) -> None:
        """Move the slider's knob there."""
        self.toolbar.sizes.show_height(height)

    def _lay_out(self) -> None:
        self._strip_row = QHBoxLayout(self._strip_box)
        self._strip_row.addWidget(self._trouble)
        self._strip_row.addWidget(self._strip)
        self._show_strips()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.toolbar)
        column.addWidget(self.under_search)
        column.addWidget(self._strip_box)
        column.addWidget(self._stack, 1)
        self.set_narrow(narrow=False)

    def _on_count(self) -> None:
        scope, count = self._model.scope, self._model.rowCount()
        self.scopes.show_current(scope, count)
        self.empty_trash.setVisible(scope == "trash" and count > 0 and not self.greets)
        self._show_nothing()

    def _on_chosen(self, count: int) -> None:
        """The bar stands over the pictures, and the list ends above it."""
        focused = self.window().focusWidget()
        had_keyboard = focused is not None and self.selection.isAncestorOf(focused)
        self.selection.show_count(0 if self.greets else count)
        self._view.set_bottom_padding(self.selection.room)
        if had_keyboard and self.selection.isHidden():
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_new_above(self, count: int) -> None:
        """A quiet pill while the person looks at older pictures."""
        if count == 0:
            self._new.hide()
            return
        self._new.setAccessibleName(self.tr("%Ln new", "", count))
        self._new.say(self.tr("%Ln new", "", count))
        self._new.resize(self._new.sizeHint())
        self._place_new()
        self._new.show()
        self._new.raise_()

    def _place_new(self) -> None:
        self._new.move((self.width() - self._new.width()) // 2, self._stack.y() + 12)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_new()
        if not self.selection.isHidden():
            self.selection.place()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._set_margins()
