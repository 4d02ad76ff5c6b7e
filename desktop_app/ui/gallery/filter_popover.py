"""The filters to be chosen with the mouse; what it writes is the language of the search field."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.core.search.query import Filter, Name, Query, read
from desktop_app.typed import override
from desktop_app.ui.composer.words import Label, bolder, prose
from desktop_app.ui.gallery import filter_choices as choices
from desktop_app.ui.gallery.filter_choices import Choice, Held
from desktop_app.ui.gallery.flow import Flow
from desktop_app.ui.gallery.search_words import filter_text
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import TextButton
from desktop_app.ui.widgets.edge import paint_edge
from desktop_app.ui.widgets.menu_button import MenuButton
from desktop_app.ui.widgets.popover import Popover
from desktop_app.ui.widgets.toggling import Toggling

_WIDTH, _MARGIN, _GAP = 320, 16, 8
_LINK_PAD = 8  # a link's words lie so far inside it
_PILL, _PILL_PAD, _TICK, _TICK_GAP = 30, 12, 14, 5


class Pill(Toggling, QCheckBox):
    """One trait, on or off: a check box that looks like a chip."""

    def __init__(self, theme: Theme, icons: Icons, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self._icons = icons
        self.setAccessibleName(text)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFont(prose(theme.font("body")))
        theme.changed.connect(self.update)

    @override
    def sizeHint(self) -> QSize:
        words = QFontMetrics(bolder(self.font(), 500)).horizontalAdvance(self.text())
        width = 2 * _PILL_PAD + words + (_TICK + _TICK_GAP if self.isChecked() else 0)
        return QSize(width, max(_PILL, self._theme.line_height("body") + 12))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def hitButton(self, pos: QPoint) -> bool:
        """All of it answers."""
        return self.rect().contains(pos)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme, is_on = self._theme, self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        idle = "controlHover" if self.underMouse() else "control"
        painter.setBrush(theme.color("accentSoft" if is_on else idle))
        painter.drawRoundedRect(QRectF(self.rect()), self.height() / 2, self.height() / 2)
        paint_edge(painter, theme, QRectF(self.rect()), self.height() / 2)
        words = self.rect()
        if is_on:
            mirrored = self.isRightToLeft()
            pad = _PILL_PAD - 2
            left = self.width() - pad - _TICK if mirrored else pad
            tick = self._icons.pixmap("check", "accentText", _TICK, self.devicePixelRatioF())
            painter.drawPixmap(left, (self.height() - _TICK) // 2, tick)
            taken = _TICK + _TICK_GAP - 2
            words.adjust(*((0, 0, -taken, 0) if mirrored else (taken, 0, 0, 0)))
        painter.setFont(bolder(self.font(), 500) if is_on else self.font())
        painter.setPen(theme.color("text"))
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.text())


class FilterPopover(Popover):
    """Shows what a query filters by, and tells the query that is wanted instead."""

    query_wanted = Signal(object)  # Query

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        opener: QWidget,
        held: Held,
        model_name: Callable[[str], str],
        today: date | None = None,
    ) -> None:
        super().__init__(theme, opener)
        self._icons = icons
        self._model_name = model_name
        self._query = Query()
        self._menus: dict[Name, MenuButton] = {}
        self._offered: dict[Name, list[Choice]] = {}
        self.setObjectName("filters")
        self.setAccessibleName(self.tr("Filter"))
        self._clear = TextButton(theme, self.tr("Clear all"), kind="link", height=28, parent=self)
        self._clear.clicked.connect(self._on_clear)
        head = QHBoxLayout()
        head.setContentsMargins(
            *((-_LINK_PAD, 0, 0, 0) if self.isRightToLeft() else (0, 0, -_LINK_PAD, 0))
        )
        head.addWidget(Label(theme, self.tr("Filter"), role="bodyStrong", color="text"), 1)
        head.addWidget(self._clear)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(_GAP)
        grid.setColumnStretch(1, 1)
        today = today or date.today()  # noqa: DTZ011  the local day is meant
        for name, words, offered in (
            (Name.MODEL, self.tr("Model"), choices.model_choices(held, model_name)),
            (Name.DATE, self.tr("Date"), choices.date_choices(held, today)),
            (Name.RATIO, self.tr("Ratio"), choices.ratio_choices(held)),
            (Name.STARS, self.tr("Stars"), choices.star_choices()),
            (Name.COST, self.tr("Cost"), choices.cost_choices()),
        ):
            self._add_menu(grid, name, words, offered)
        self._pills = {
            trait: Pill(theme, icons, filter_text(trait), self) for trait in choices.TRAITS
        }
        self._flow = Flow(row_gap=6)
        for trait, pill in self._pills.items():
            pill.setParent(self._flow)
            pill.setObjectName(f"filter_{trait.value}")
            pill.clicked.connect(lambda on, trait=trait: self._on_pill(trait, wanted=on))
        self._flow.hold(tuple(self._pills.values()))
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN - 6, _MARGIN, _MARGIN)
        column.setSpacing(0)
        column.addLayout(head)
        column.addSpacing(6)
        column.addLayout(grid)
        column.addSpacing(14)
        column.addWidget(self._flow)
        self.setFixedWidth(_WIDTH)
        self.show_query(Query())

    def show_query(self, query: Query) -> None:
        """Show what this one filters by."""
        self._query = query
        for name, menu in self._menus.items():
            found = choices.taken(query, name)
            menu.take(self._key_of(name, found))
        for trait, pill in self._pills.items():
            pill.setChecked(trait in query.filters)
        has_any = bool(query.filters or query.misread)
        policy = self._clear.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._clear.setSizePolicy(policy)
        self._clear.setVisible(has_any)
        self._flow.setFixedHeight(self._flow.height_for(_WIDTH - 2 * _MARGIN))
        self._flow.place()

    def open(self, *, by_keyboard: bool) -> None:
        """Open below the button, with the keyboard on the first choice."""
        self.open_below()
        reason = Qt.FocusReason
        self._menus[Name.MODEL].setFocus(
            reason.ShortcutFocusReason if by_keyboard else reason.OtherFocusReason
        )

    def offered(self, name: Name) -> list[Choice]:
        """What can be chosen of that kind."""
        return list(self._offered[name])

    def _add_menu(self, grid: QGridLayout, name: Name, words: str, offered: list[Choice]) -> None:
        menu = MenuButton(self._theme, self._icons, words, offered, self)
        menu.setObjectName(f"filter_{name.value}")
        menu.chosen.connect(lambda text, name=name: self._on_menu(name, text))
        self._menus[name] = menu
        self._offered[name] = offered
        row = grid.rowCount()
        grid.addWidget(Label(self._theme, words, role="body", color="text2"), row, 0)
        grid.addWidget(menu, row, 1)

    def _key_of(self, name: Name, found: Filter | None) -> str:
        """What the menu shows: one of its own choices, or the filter's words."""
        if found is None:
            return ""
        offered = dict(self._offered[name])
        return found.text if found.text in offered else filter_text(found, self._model_name)

    def _on_menu(self, name: Name, text: str) -> None:
        wanted = next(iter(read(text).filters), None)
        self._tell(choices.replaced(self._query, name, wanted))

    def _on_pill(self, trait: Filter, *, wanted: bool) -> None:
        self._tell(choices.turned(self._query, trait, wanted=wanted))

    def _on_clear(self) -> None:
        self._menus[Name.MODEL].setFocus(Qt.FocusReason.OtherFocusReason)
        self._tell(Query(self._query.words))

    def _tell(self, query: Query) -> None:
        self.show_query(query)
        self.query_wanted.emit(query)
