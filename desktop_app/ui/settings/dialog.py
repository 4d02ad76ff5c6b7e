"""The settings: pages beside a list of their names, inside the window; everything applies at once.

The dialog does nothing itself: it emits what the person wants.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.core.errors import Failure
from desktop_app.core.records import Job, Picture
from desktop_app.state.about import About
from desktop_app.state.activity import Activity
from desktop_app.state.connection import Connection
from desktop_app.state.draft import Draft
from desktop_app.state.preferences import Preferences
from desktop_app.state.spending import Spending
from desktop_app.state.storage import Storage
from desktop_app.typed import override
from desktop_app.ui.composer.words import Label
from desktop_app.ui.icons import Icons
from desktop_app.ui.settings.about import AboutPage
from desktop_app.ui.settings.account import AccountPage
from desktop_app.ui.settings.activity import ActivityPage
from desktop_app.ui.settings.appearance import AppearancePage
from desktop_app.ui.settings.defaults import DefaultsPage
from desktop_app.ui.settings.limits import Limits
from desktop_app.ui.settings.nav import Nav
from desktop_app.ui.settings.network import Checks, NetworkPage
from desktop_app.ui.settings.page import MARGIN
from desktop_app.ui.settings.shortcuts_page import ShortcutsPage
from desktop_app.ui.settings.spending import SpendingPage
from desktop_app.ui.settings.storage import StoragePage
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import IconButton
from desktop_app.ui.widgets.overlay import Overlay

_CLOSE_MARGIN = 16


class SettingsDialog(Overlay):
    """Made once and opened often; a page is made when it is first looked at."""

    key_entered = Signal(str)
    sign_in_pressed = Signal()
    sign_in_cancelled = Signal()
    open_again_pressed = Signal()
    sign_out_pressed = Signal()
    keep_chosen = Signal(str)  # as `Keep` spells it
    refresh_pressed = Signal()
    action_pressed = Signal(str)  # as `Action` spells it
    more_wanted = Signal()
    reload_wanted = Signal()  # of the activity
    reuse_wanted = Signal(object)  # Job
    start_again_wanted = Signal()
    empty_trash_wanted = Signal()
    restore_wanted = Signal()  # the backups, to go back to one
    check_wanted = Signal()  # of the library

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        preferences: Preferences,
        connection: Connection,
        spending: Spending,
        activity: Activity,
        checks: Checks,
        desk: Draft,
        newest: Callable[[], Picture | None],
        parent: QWidget,
        *,
        storage: Storage | None = None,
        about: About | None = None,
        model_name: Callable[[str], str] = str,
    ) -> None:
        """Where nothing is known of a library or of the app, there is no page about it."""
        super().__init__(theme, parent)
        self._storage = storage
        self._about = about
        self._icons = icons
        self._preferences = preferences
        self._connection = connection
        self._spending = spending
        self._activity = activity
        self._checks = checks
        self._desk = desk
        self._newest = newest
        self._model_name = model_name
        self._titles: dict[str, str] = {}
        self._makers: dict[str, Callable[[], QWidget]] = {}
        self._pages: dict[str, QWidget] = {}
        self.current = ""
        self.setObjectName("settings")
        self.panel.setAccessibleName(self.tr("Settings"))
        self._nav = Nav(theme, icons, self.panel)
        self._title = Label(theme, role="pageTitle", color="text", parent=self.panel)
        self._close = IconButton(theme, icons, "x", self.tr("Close"), parent=self.panel)
        self._stack = QStackedWidget(self.panel)
        self._lay_out()
        self._add("account", "key-round", self.tr("Account"), self._account)
        self._add("spending", "chart-column", self.tr("Spending"), self._spending_page)
        self._add("activity", "list", self.tr("Activity"), self._activity_page)
        self._add("defaults", "image", self.tr("Defaults"), self._defaults)
        if storage is not None:
            self._add("storage", "hard-drive", self.tr("Storage"), self._storage_page)
        self._add("appearance", "sun-moon", self.tr("Appearance"), self._appearance)
        self._add("shortcuts", "keyboard", self.tr("Shortcuts"), self._shortcuts)
        self._add("network", "globe", self.tr("Network"), self._network)
        if about is not None:
            self._add("about", "info", self.tr("About"), self._about_page)
        self._nav.chosen.connect(self.show_page)
        self._close.clicked.connect(self.dismiss)

    def open_at(self, page: str) -> None:
        """Open it at a page, such as "account" or "shortcuts"."""
        self.show_page(page)
        self.open()

    def show_page(self, page: str) -> None:
        """Show another page."""
        if page not in self._pages:
            self._pages[page] = self._makers[page]()
            self._stack.addWidget(self._pages[page])
        self.current = page
        self._title.setText(self._titles[page])
        self._nav.take(page)
        self._stack.setCurrentWidget(self._pages[page])

    def page(self, name: str) -> QWidget | None:
        """A page, if it has been looked at."""
        return self._pages.get(name)

    def expand_key_entry(self) -> None:
        """Open where a key is pasted."""
        self.open_at("account")
        self._account_page().expand_entry()

    def ask_where_to_keep(self, failure: Failure) -> None:
        """Put the question where the key is shown."""
        if "account" not in self._pages:
            self.show_page("account")
        self._account_page().ask_where_to_keep(failure)

    def _account_page(self) -> AccountPage:
        page = self._pages["account"]
        assert isinstance(page, AccountPage)
        return page

    def _add(self, key: str, icon: str, title: str, make: Callable[[], QWidget]) -> None:
        self._titles[key] = title
        self._makers[key] = make
        self._nav.add(key, icon, title)

    def _account(self) -> QWidget:
        page = AccountPage(self._theme, self._icons, self._connection, self._stack)
        Limits(self._theme, page, self._preferences, self._spending)
        page.column.addStretch(1)
        page.key_entered.connect(self.key_entered)
        page.sign_in_pressed.connect(self.sign_in_pressed)
        page.sign_in_cancelled.connect(self.sign_in_cancelled)
        page.open_again_pressed.connect(self.open_again_pressed)
        page.sign_out_pressed.connect(self.sign_out_pressed)
        page.keep_chosen.connect(self.keep_chosen)
        page.refresh_pressed.connect(self.refresh_pressed)
        page.action_pressed.connect(self.action_pressed)
        return page

    def _spending_page(self) -> QWidget:
        page = SpendingPage(self._theme, self._spending, self._model_name, self._stack)
        page.action_pressed.connect(self.action_pressed)
        return page

    def _activity_page(self) -> QWidget:
        page = ActivityPage(self._theme, self._activity, self._model_name, self._stack)
        page.more_wanted.connect(self.more_wanted)
        page.reload_wanted.connect(self.reload_wanted)
        page.reuse_wanted.connect(self._on_reuse)
        return page

    def _network(self) -> QWidget:
        return NetworkPage(self._theme, self._preferences, self._checks, self._stack)

    def _defaults(self) -> QWidget:
        return DefaultsPage(
            *(self._theme, self._icons, self._preferences, self._connection, self._desk),
            self._newest,
            self._stack,
        )

    def _appearance(self) -> QWidget:
        page = AppearancePage(self._theme, self._icons, self._preferences, self._stack)
        page.start_again_wanted.connect(self.start_again_wanted)
        return page

    def _shortcuts(self) -> QWidget:
        return ShortcutsPage(self._theme, self._preferences, self._stack)

    def _storage_page(self) -> QWidget:
        assert self._storage is not None
        page = StoragePage(self._theme, self._icons, self._storage, self._preferences, self._stack)
        page.start_again_wanted.connect(self.start_again_wanted)
        page.empty_trash_wanted.connect(self.empty_trash_wanted)
        page.restore_wanted.connect(self.restore_wanted)
        page.check_wanted.connect(self.check_wanted)
        return page

    def _about_page(self) -> QWidget:
        assert self._about is not None
        return AboutPage(self._theme, self._icons, self._about, self._stack)

    @override
    def give_up(self) -> None:
        """It is opened again, as it was left."""
        self.dismiss()

    def _on_reuse(self, job: Job) -> None:
        self.dismiss()
        self.reuse_wanted.emit(job)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(_CLOSE_MARGIN, 18, _CLOSE_MARGIN, 8)
        head.setSpacing(0)
        head.addSpacing(MARGIN - _CLOSE_MARGIN)  # margins are not mirrored, spacing is
        head.addWidget(self._title, 1)
        head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 1)
        right.setSpacing(0)
        right.addLayout(head)
        right.addWidget(self._stack, 1)
        row = QHBoxLayout(self.panel)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._nav)
        row.addLayout(right, 1)

    @override
    def take_keyboard(self) -> None:
        self._nav.take_keyboard(Qt.FocusReason.OtherFocusReason)

    @override
    def panel_size(self) -> QSize:
        """Larger with larger letters."""
        width, height = self._theme.window_size("settingsDialog")
        scale = self._theme.line_height("body") / 18
        return QSize(round(width * scale), round(height * scale))

    @override
    def panel_color(self) -> QColor:
        return self._theme.color("panel" if self._theme.is_dark else "canvas")

    @override
    def paint_panel(self, painter: QPainter, area: QRectF) -> None:
        super().paint_panel(painter, area)
        nav = QRectF(self._nav.geometry()).translated(area.topLeft())
        inner = area.adjusted(1, 1, -1, -1)
        shape = QPainterPath()
        radius = self._theme.radius("dialog") - 1
        shape.addRoundedRect(inner, radius, radius)
        part = QPainterPath()
        part.addRect(nav)
        painter.fillPath(
            shape.intersected(part),
            self._theme.color("canvas" if self._theme.is_dark else "panel"),
        )
