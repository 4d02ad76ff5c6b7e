"""What a picture descends from, and what was changed: a link, words, and settings."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.state.descent import Descent, Fate, Piece, Setting
from desktop_app.typed import override
from desktop_app.ui import facts
from desktop_app.ui.composer.words import bolder
from desktop_app.ui.theme import Theme
from desktop_app.ui.viewer.details_facts import setting_row, shortened
from desktop_app.ui.viewer.fact_rows import FactRows, Hairline
from desktop_app.ui.viewer.prose import Prose
from desktop_app.ui.viewer.version_strip_cell import direction_of
from desktop_app.ui.viewer.words import Link, Words

_GAP, _SMALL_GAP = 10, 4


class ChangedProse(Prose):
    """A text of which some has come, and some has gone: neither is told by colour alone."""

    def __init__(self, theme: Theme, name: str, parent: QWidget) -> None:
        self._pieces: tuple[Piece, ...] = ()
        super().__init__(theme, name, parent)
        self.fold(folded=False)
        theme.changed.connect(self._mark)

    def show_pieces(self, pieces: Sequence[Piece]) -> None:
        """Show what stayed plainly, what came in bold, and what went struck through."""
        self._pieces = tuple(_parted(pieces))
        self.show_text("".join(one.text for one in self._pieces))
        self.setAccessibleDescription(self._spoken())
        self._mark()

    def _mark(self) -> None:
        cursor = QTextCursor(self.document())
        end = 0
        for piece in self._pieces:
            cursor.setPosition(end)
            end += len(piece.text.encode("utf-16-le", "replace")) // 2  # as Qt counts
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(self._form(piece.fate))

    def _form(self, fate: Fate) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setFont(self.font())
        if fate is Fate.ADDED:
            form.setFont(bolder(self.font()))
            form.setForeground(self._theme.color("accentText"))
        elif fate is Fate.REMOVED:
            form.setFontStrikeOut(True)
            form.setForeground(self._theme.color("text3"))
        else:
            form.setForeground(self._theme.color("text2"))
        return form

    def _spoken(self) -> str:
        """The changes alone, for who cannot see how they are marked."""
        words = {Fate.REMOVED: self.tr("Removed: %1"), Fate.ADDED: self.tr("Added: %1")}
        return ". ".join(
            facts.fill(words[one.fate], one.text.strip())
            for one in self._pieces
            if one.fate in words and one.text.strip()
        )


class _Source(Link):
    """The first words of another picture, as many as there is room for, in their own direction."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        font = self.font()
        font.setUnderline(self.underMouse())
        painter.setFont(font)
        painter.setPen(self._theme.color("accentText"))
        painter.setLayoutDirection(direction_of(self.text()))
        shown = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.width()
        )
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        place = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect(), place, shown)


class Differences(QWidget):
    """Not there for a picture that begins its own line."""

    picture_wanted = Signal(str)  # a picture's key

    def __init__(
        self, theme: Theme, model_name: Callable[[str], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model_name = model_name
        self._source = ""
        self._head = Words(theme, "label", "text2", "", self)
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        self._head.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)  # not by its own letters
        self._link = _Source(theme, self)
        self._gone = Words(theme, "body", "text3", "", self)
        self._gone.setWordWrap(True)
        self._words = ChangedProse(theme, self.tr("What was changed in the prompt"), self)
        self._settings = FactRows(theme, self)
        self._link.clicked.connect(lambda: self.picture_wanted.emit(self._source))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Hairline(theme))
        column.addWidget(self._head)
        column.addSpacing(_SMALL_GAP)
        column.addWidget(self._link)
        column.addWidget(self._gone)
        self._before_words, self._before_settings = QWidget(self), QWidget(self)
        for room, below in (
            (self._before_words, self._words),
            (self._before_settings, self._settings),
        ):
            room.setFixedHeight(_GAP)
            column.addWidget(room)
            column.addWidget(below)
        self.hide()

    def show_descent(self, descent: Descent | None) -> None:
        """Show where it comes from, or nothing."""
        self.setVisible(descent is not None)
        if descent is None:
            return
        edited, repeated = self.tr("Edited from"), self.tr("One more of")
        self._head.setText(edited if descent.is_edit else repeated)
        picture = descent.picture
        self._source = "" if picture is None else picture.key
        self._link.setVisible(picture is not None)
        self._gone.setVisible(picture is None or picture.trashed is not None)
        if picture is None:
            self._gone.setText(self.tr("That picture isn't in the library any more."))
        else:
            title = shortened(picture.title) or picture.file.rpartition("/")[2]
            self._link.say(title, facts.fill(self.tr("Show “%1”"), title))
            self._gone.setText(self.tr("It lies in the trash."))
        found = descent.difference
        self._show_words(found.words)
        self._show_settings(found.settings)

    @property
    def told(self) -> str:
        """All that is said, as it is read."""
        settings = (": ".join(row) for row in self._settings.shown)
        parts = (self._head, self._link, self._gone)
        said = [part.text() for part in parts if not part.isHidden()]
        words = [] if self._words.isHidden() else [self._words.toPlainText()]
        return "\n".join([*said, *words, *settings])

    def _show_words(self, pieces: Sequence[Piece]) -> None:
        self._words.show_pieces(pieces)
        for part in (self._words, self._before_words):
            part.setVisible(bool(pieces))

    def _show_settings(self, settings: Sequence[Setting]) -> None:
        self._settings.show_facts([setting_row(self._named(one)) for one in settings])
        for part in (self._settings, self._before_settings):
            part.setVisible(bool(settings))

    def _named(self, setting: Setting) -> Setting:
        if setting.name != "model":
            return setting
        before, after = (self._model_name(str(one)) for one in (setting.before, setting.after))
        return Setting(setting.name, before, after)


def _parted(pieces: Sequence[Piece]) -> list[Piece]:
    """With a blank between what went and what came in its place."""
    found: list[Piece] = []
    for piece in pieces:
        last = found[-1] if found else None
        if (
            last is not None
            and {last.fate, piece.fate} == {Fate.REMOVED, Fate.ADDED}
            and not (last.text[-1:].isspace() or piece.text[:1].isspace())
        ):
            found.append(Piece(" ", Fate.KEPT))
        found.append(Piece(piece.text.replace("\r\n", "\n"), piece.fate))
    return found
