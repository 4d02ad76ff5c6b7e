"""The model in use, and the list to choose another from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop_app.core.recipe import ImageModel
from desktop_app.state.draft import Draft
from desktop_app.typed import override
from desktop_app.ui.composer.model_list import ModelList
from desktop_app.ui.composer.words import bolder, prose
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme

_OPENING = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down, Qt.Key.Key_F4}


class ModelButton(QAbstractButton):
    """Shows the model and what it costs; opens the picker."""

    chosen = Signal(str)
    starred_changed = Signal(str, bool)
    refresh_requested = Signal()

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        draft: Draft,
        parent: QWidget | None = None,
        *,
        has_foot: bool = True,
    ) -> None:
        """With `has_foot` its list says how old it is, and offers a new one."""
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._draft = draft
        self._detail = ""
        self._list = ModelList(theme, icons, draft, self, has_foot=has_foot)
        self.setObjectName("model")
        self.setAccessibleName(self.tr("Model"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_short(False)
        self.clicked.connect(self.open)
        self._list.picked.connect(self.chosen)
        self._list.starred_changed.connect(self.starred_changed)
        self._list.refresh_requested.connect(self.refresh_requested)
        theme.changed.connect(self.update)

    def show_model(self, model: ImageModel) -> None:
        """Name the model that is in use."""
        self.setText(model.name)
        self._detail = self._list.detail(model)
        self.setAccessibleDescription(f"{model.name}, {self._detail}")
        self.setToolTip(self._detail if self._short else "")
        self.update()

    def set_starred(self, identities: Sequence[str]) -> None:
        """The models with a star."""
        self._list.set_starred(identities)

    def set_recent(self, identities: Sequence[str]) -> None:
        """The models used lately, the latest first."""
        self._list.set_recent(identities)

    def set_has_key(self, has_key: bool) -> None:
        """Whether real models can be used; without a key they are listed, and say what they need.

        The draft's models are those that can be chosen in either case.
        """
        self._list.set_has_key(has_key)
        self.show_model(self._draft.model)

    def set_catalog_age(self, text: str) -> None:
        """How old the list of models is, such as "Updated today 09:12"."""
        self._list.set_age(text)

    def set_refreshing(self, refreshing: bool) -> None:
        """Whether the list of models is being fetched."""
        self._list.set_refreshing(refreshing)

    def set_short(self, short: bool) -> None:
        """Take one line instead of two."""
        self._short = short
        theme = self._theme
        words = theme.line_height("body") + (0 if short else theme.line_height("meta"))
        designed = theme.size("modelPickerSmall" if short else "modelPicker")
        self.setFixedHeight(max(designed, words + 14))
        self.setToolTip(self._detail if short else "")
        self.update()

    def open(self) -> None:
        """Open the list of models."""
        self._list.open()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _OPENING:
            self.click()
        else:
            super().keyPressEvent(event)

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, self.height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        active = self.underMouse() or self.isDown()
        radius = theme.radius("field")
        edge = "lineStrong" if active and not theme.is_dark else "fieldBorder"
        painter.setPen(QPen(theme.color(edge), 1))
        painter.setBrush(theme.color("control" if active and theme.is_dark else "field"))
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(area, radius, radius)
        mirrored = self.isRightToLeft()
        icon = self._icons.pixmap(
            "chevrons-up-down", "text" if active else "text2", 16, self.devicePixelRatioF()
        )
        left = 12 if mirrored else self.width() - 28
        painter.drawPixmap(left, (self.height() - 16) // 2, icon)
        words = self.rect().adjusted(14, 0, -36, 0)
        if mirrored:
            words = self.rect().adjusted(36, 0, -14, 0)
        self._write(painter, words)

    def _write(self, painter: QPainter, words: QRect) -> None:
        theme = self._theme
        body, meta = theme.line_height("body"), theme.line_height("meta")
        top = (self.height() - body - (0 if self._short else meta)) // 2
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        elide = Qt.TextElideMode.ElideRight
        painter.setPen(theme.color("text"))
        painter.setFont(bolder(prose(theme.font("body")), 500))
        name = painter.fontMetrics().elidedText(self.text(), elide, words.width())
        painter.drawText(QRect(words.left(), top, words.width(), body), leading, name)
        if self._short:
            return
        painter.setPen(theme.color("text3"))
        painter.setFont(prose(theme.font("meta")))
        detail = painter.fontMetrics().elidedText(self._detail, elide, words.width())
        painter.drawText(QRect(words.left(), top + body, words.width(), meta), leading, detail)
