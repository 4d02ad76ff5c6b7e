"""The line under a review: how far it is, and a button for all that its keys do."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QHBoxLayout, QRadioButton, QWidget

from desktop_app.core.records import Picture
from desktop_app.state.reviewing import Reviewing, Verdict
from desktop_app.typed import override
from desktop_app.ui.composer.words import Label
from desktop_app.ui.facts import fill
from desktop_app.ui.icons import Icons
from desktop_app.ui.review.review_words import progress
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import IconButton, TextButton
from desktop_app.ui.widgets.stars import Stars

_SIDE, _LINE, _ROW, _WORDS = 20, 3, 64, 30


class ReviewBar(QWidget):
    """Holds the buttons; the page wires them."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._shares = (0.0, 0.0)  # kept and rejected, of all
        before, following = "chevron-left", "chevron-right"
        back_key, on_key = "Left", "Right"
        if self.isRightToLeft():
            before, following, back_key, on_key = following, before, on_key, back_key
        self.end = self._icon("x", self.tr("End the review"), "Esc")
        self.end.setObjectName("review_end")
        self.progress = Label(theme, role="body", is_figures=True, parent=self)
        self.reject = self._deed(self.tr("Reject"), "plain", "x", "X")
        self.keep = self._deed(self.tr("Keep"), "primary", "check", "K")
        self.stars = Stars(theme, icons, self)
        self.favourite = self._icon("heart", self.tr("Favourite"), "F")
        self.collect = self._icon("folder-plus", self.tr("Add to a collection…"), "B")
        self.collect.setObjectName("review_collect")
        self.take_back = self._icon("undo-2", self.tr("Take back"), "U")
        self.before = self._icon(before, self.tr("Previous image"), back_key)
        self.following = self._icon(following, self.tr("Next image, without a decision"), on_key)
        for number, star in enumerate(self.stars.findChildren(QRadioButton), 1):
            star.setToolTip(f"{star.accessibleName()} ({number})")
        self._lay_out()
        theme.changed.connect(self.update)

    @property
    def buttons(self) -> tuple[QAbstractButton, ...]:
        """Everything that can be pressed but the stars, in reading order."""
        deeds = (self.reject, self.keep, self.favourite, self.collect)
        return (self.end, *deeds, self.take_back, self.before, self.following)

    def show_progress(self, reviewing: Reviewing) -> None:
        """Say how far it is."""
        kept, rejected = len(reviewing.kept), len(reviewing.rejected)
        count = max(reviewing.count, 1)
        self._shares = kept / count, rejected / count
        self.progress.setText(progress(reviewing.number, reviewing.count, kept, rejected))
        self._fit()
        self.update()

    def show_picture(self, picture: Picture | None, reviewing: Reviewing) -> None:
        """Show its marks, and offer what can be done with it; at the end there is none."""
        loved = picture is not None and picture.favourite
        words = self.tr("Remove from favourites") if loved else self.tr("Favourite")
        self.favourite.rename(words, "F")
        self.favourite.set_icon("heart", filled=loved)
        self.stars.show_stars(picture.stars if picture is not None else 0)
        verdict = reviewing.verdict
        for button, mark, name in (
            (self.keep, Verdict.KEPT, self.tr("Keep")),
            (self.reject, Verdict.REJECTED, self.tr("Reject")),
        ):
            said = fill(self.tr("%1, decided"), name) if verdict is mark else name
            button.setAccessibleName(said)
        here = picture is not None
        for widget in (self.keep, self.reject, self.stars, self.favourite, self.collect):
            widget.setEnabled(here)
        self.following.setEnabled(here)
        self.before.setEnabled(reviewing.has_before)
        self.take_back.setEnabled(reviewing.can_take_back)

    def height_for(self, width: int) -> int:
        """How high it must be: where the words do not fit beside the buttons, they stand above."""
        return _ROW + (0 if self._fits(width) else _WORDS)

    def _fits(self, width: int) -> bool:
        sides = (self._start.sizeHint().width(), self._finish.sizeHint().width())
        start = self.end.width() + 10 + self.progress.sizeHint().width()
        return self._middle.sizeHint().width() + max(start, *sides) * 2 + 4 * _SIDE <= width

    def _icon(self, icon: str, name: str, key: str) -> IconButton:
        return IconButton(self._theme, self._icons, icon, name, shortcut=key, parent=self)

    def _deed(self, text: str, kind: str, icon: str, key: str) -> TextButton:
        button = TextButton(
            self._theme,
            text,
            kind="primary" if kind == "primary" else "plain",
            height=40,
            icons=self._icons,
            icon=icon,
            hint=key,
            parent=self,
        )
        button.setToolTip(f"{text} ({key})")
        return button

    def _lay_out(self) -> None:
        wider = max(self.keep.sizeHint().width(), self.reject.sizeHint().width())
        for button in (self.keep, self.reject):
            button.setFixedWidth(wider)
        self._start, self._middle, self._finish = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        self._start.setSpacing(10)
        self._start.addWidget(self.end)
        self._start.addWidget(self.progress)
        self._start.addStretch(1)
        self._middle.setSpacing(12)
        for widget in (self.reject, self.stars, self.keep):
            self._middle.addWidget(widget)
        self._finish.setSpacing(4)
        self._finish.setContentsMargins(8, 0, 0, 0)
        self._finish.addStretch(1)
        for icon in (self.favourite, self.collect):
            self._finish.addWidget(icon)
        self._finish.addSpacing(12)
        for icon in (self.take_back, self.before, self.following):
            self._finish.addWidget(icon)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(_SIDE, 0, _SIDE, _LINE)
        self._grid.setSpacing(0)
        for column, part in enumerate((self._start, self._middle, self._finish)):
            self._grid.addLayout(part, 1, column, Qt.AlignmentFlag.AlignVCenter)
            self._grid.setColumnStretch(column, 0 if column == 1 else 1)
        self._grid.setRowStretch(1, 1)
        self._is_wide = True

    def _fit(self) -> None:
        wide = self._fits(self.width())
        if wide is self._is_wide:
            return
        self._is_wide = wide
        if wide:
            self._grid.removeWidget(self.progress)
            self._start.insertWidget(1, self.progress)
        else:
            self._start.removeWidget(self.progress)
            self._grid.addWidget(self.progress, 0, 0, 1, 3, Qt.AlignmentFlag.AlignCenter)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """A line along the foot: kept, rejected, and what is still to come."""
        painter = QPainter(self)
        theme, width = self._theme, self.width()
        painter.fillRect(event.rect(), theme.color("viewer"))
        top, done = self.height() - _LINE, 0.0
        painter.fillRect(QRectF(0, top, width, _LINE), theme.color("control"))
        for share, color in zip(self._shares, ("accent", "text3"), strict=True):
            start = width * (1 - done - share) if self.isRightToLeft() else width * done
            painter.fillRect(QRectF(start, top, width * share, _LINE), theme.color(color))
            done += share
