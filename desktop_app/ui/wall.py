"""The right region: toolbar, notices, and either the wall or the page that greets a newcomer."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.state.gallery import GalleryModel
from desktop_app.typed import override
from desktop_app.ui.gallery.scopes import ScopeBar
from desktop_app.ui.gallery.selection_bar import SelectionBar
from desktop_app.ui.gallery.view import GalleryView
from desktop_app.ui.icons import Icons
from desktop_app.ui.notices import Strip
from desktop_app.ui.theme import Theme
from desktop_app.ui.welcome import WelcomePage
from desktop_app.ui.widgets.buttons import IconButton, TextButton
from desktop_app.ui.widgets.popover import Popover
from desktop_app.ui.widgets.slider import Slider

_INSET = 8  # an icon's own line lies so far inside its button
_WORDS_INSET = 10  # and a scope's words


class Wall(QWidget):
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
        self._narrow = False
        self.show_panel = IconButton(
            theme, icons, "panel-left-open", self.tr("Show the create panel"), shortcut="F9"
        )
        self.show_panel.clicked.connect(self.show_panel_requested)
        self.show_panel.hide()
        self.scopes = ScopeBar(theme, icons)
        self.empty_trash = TextButton(theme, self.tr("Empty trash…"), kind="link", height=32)
        self.empty_trash.setObjectName("empty_trash")
        self._sizes = self._make_sizes(icons)
        self._view_button = IconButton(theme, icons, "sliders-horizontal", self.tr("View"))
        self._view_menu = Popover(theme, self._view_button)
        self._view_menu_row = QHBoxLayout(self._view_menu)
        self._view_button.clicked.connect(self._view_menu.open_below)
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
        self._top.setVisible(not show or not self.show_panel.isHidden())
        self.scopes.setVisible(not show)
        self._on_count()
        self._on_chosen(self._view.chosen_count)
        self._set_margins()
        self._set_sizes()

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

    def set_narrow(self, narrow: bool) -> None:
        """Fold the sizes into a menu where there is little room."""
        self._narrow = narrow
        self._set_margins()
        self.scopes.set_narrow(narrow)
        self._top.setFixedHeight(self._theme.size("topBarSmall" if narrow else "topBar"))
        if narrow:
            self._view_menu_row.addWidget(self._sizes)
        else:
            self._bar.insertWidget(self._bar.count() - 1, self._sizes)
        self._set_sizes()

    def _set_margins(self) -> None:
        """Words and icons stand in line with the pictures: buttons reach into the margin."""
        margin = self._theme.gallery("marginSmall" if self._narrow else "margin")
        start = margin - (_WORDS_INSET if self.show_panel.isHidden() else _INSET)
        sides = (margin - _INSET, start) if self.isRightToLeft() else (start, margin - _INSET)
        self._bar.setContentsMargins(sides[0], 0, sides[1], 0)
        above = 12 if self._top.isHidden() else 0
        self._strip_row.setContentsMargins(margin, above, margin, 10)

    def set_row_height(self, height: int) -> None:
        """Move the slider's knob there."""
        self._slider.blockSignals(True)
        self._slider.setValue(height)
        self._slider.blockSignals(False)

    def _set_sizes(self) -> None:
        hung = not self.greets
        self._sizes.setVisible(hung)
        self._view_button.setVisible(hung and self._narrow)

    def _make_sizes(self, icons: Icons) -> QWidget:
        theme = self._theme
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self._slider = Slider(theme, self.tr("Picture size"))
        limits = (theme.gallery_row("min"), theme.gallery_row("max"))
        self._slider.setRange(*limits)
        self._slider.setPageStep(40)
        self._slider.setSingleStep(10)
        self._slider.valueChanged.connect(self.row_height_chosen)
        for icon, name, step in (
            ("grid-3x3", self.tr("Smaller pictures"), -40),
            ("grid-2x2", self.tr("Larger pictures"), 40),
        ):
            button = IconButton(theme, icons, icon, name, side=28, size=16)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the slider has the keys for it
            button.clicked.connect(
                lambda _=False, step=step: self._slider.setValue(self._slider.value() + step)
            )
            row.addWidget(button)
            if step < 0:
                row.addWidget(self._slider)
        return box

    def _lay_out(self) -> None:
        self._top = QWidget()
        self._bar = QHBoxLayout(self._top)
        self._bar.setSpacing(6)
        for widget in (self.show_panel, self.scopes):
            self._bar.addWidget(widget)
        self._bar.addStretch(1)
        self._bar.addWidget(self.empty_trash)
        self._bar.addWidget(self._sizes)
        self._bar.addWidget(self._view_button)
        self._strip_row = QHBoxLayout(self._strip_box)
        self._strip_row.addWidget(self._trouble)
        self._strip_row.addWidget(self._strip)
        self._show_strips()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._top)
        column.addWidget(self._strip_box)
        column.addWidget(self._stack, 1)
        self.set_narrow(narrow=False)

    def _on_count(self) -> None:
        scope, count = self._model.scope, self._model.rowCount()
        self.scopes.show_current(scope, count)
        self.empty_trash.setVisible(scope == "trash" and count > 0 and not self.greets)

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
        self._new.setAccessibleName(self.tr("%n new", "", count))
        self._new.say(self.tr("%n new", "", count))
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
