"""A contact sheet: how it shall look, with a small one to show it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.core.records import Picture
from desktop_app.state.contact_sheet import (
    Caption,
    Paper,
    Plan,
    Sheet,
    SheetForm,
    is_too_long,
    laid_out,
)
from desktop_app.state.contact_sheet_layout import LEAST_COLUMNS, MOST_COLUMNS
from desktop_app.typed import override
from desktop_app.ui.composer.words import Label
from desktop_app.ui.export.dialog_frame import DialogFrame
from desktop_app.ui.export.export_words import said
from desktop_app.ui.export.form_row import Caution, FormRow, line_up
from desktop_app.ui.facts import fill
from desktop_app.ui.icons import Icons
from desktop_app.ui.remedies import QT_TRANSLATE_NOOP
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.segments import Segments
from desktop_app.ui.widgets.stepper import Stepper

translate = QCoreApplication.translate

_PREVIEW = (188, 266)
_NAMES = 68
_SHORT = 1.42  # a sheet that is one picture is shown so far: as high as paper

FORMS: dict[str, str] = {SheetForm.PDF: "PDF", SheetForm.PNG: "PNG"}
PAPERS: dict[str, str] = {Paper.A4: "A4", Paper.LETTER: "Letter"}
CAPTIONS: dict[str, str] = {
    Caption.PROMPT: QT_TRANSLATE_NOOP("Export", "Prompt"),
    Caption.MODEL: QT_TRANSLATE_NOOP("Export", "Model"),
    Caption.NONE: QT_TRANSLATE_NOOP("Export", "None"),
}


class SheetPreview(QWidget):
    """The first page in small: the pictures' true shapes on paper."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._plan: Plan | None = None
        self.setFixedSize(QSize(*_PREVIEW))
        theme.changed.connect(self.update)

    def show_plan(self, plan: Plan) -> None:
        """Show the first page of this."""
        self._plan = plan
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._plan is None:
            return
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = self._plan.size.width()
        height = min(self._plan.size.height(), width * _SHORT)
        scale = min((self.height() - 2) / height, (self.width() - 2) / width)
        sheet = QRectF(0, 0, width * scale, height * scale)
        sheet.moveCenter(QRectF(self.rect()).center())
        painter.setPen(QPen(theme.color("line"), 1))
        painter.setBrush(Qt.GlobalColor.white)
        painter.drawRect(sheet)
        painter.setClipRect(sheet)
        painter.translate(sheet.topLeft())
        painter.scale(scale, scale)
        painter.setPen(Qt.PenStyle.NoPen)
        for cell in self._plan.pages[0]:
            painter.setBrush(Qt.GlobalColor.lightGray)
            painter.drawRect(cell.picture)
            if not cell.caption.isEmpty():
                line = QRectF(cell.caption)
                line.setHeight(line.height() / 5)
                line.setWidth(line.width() * 0.7)
                painter.drawRect(line)
        title = QRectF(self._plan.title)
        title.setSize(title.size() * 0.3)
        painter.drawRect(title)


class SheetDialog(DialogFrame):
    """Asks, and emits the answer; does nothing itself."""

    chosen = Signal(object)  # Sheet

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        pictures: Sequence[Picture],
        sheet: Sheet,
        owner: QWidget,
    ) -> None:
        words = translate("Export", "Contact sheet of %Ln pictures", "", len(pictures))
        super().__init__(theme, owner, words, translate("Export", "Save as…"))
        self.setObjectName("sheet_dialog")
        self._aspects = [one.aspect for one in pictures]
        self._sheet = sheet
        self.preview = SheetPreview(theme, self.body)
        self.form = Segments(theme, tuple(FORMS), self.body, labels=FORMS)
        self.paper = Segments(theme, tuple(PAPERS), self.body, labels=PAPERS)
        captions = {caption: said(text) for caption, text in CAPTIONS.items()}
        self.caption = Segments(theme, tuple(captions), self.body, labels=captions)
        self.columns = Stepper(
            theme,
            icons,
            least=LEAST_COLUMNS,
            most=MOST_COLUMNS,
            fewer=self.tr("Fewer columns"),
            more=self.tr("More columns"),
            parent=self.body,
        )
        self.columns.setAccessibleName(self.tr("Columns"))
        self.pages = Label(theme, role="meta", color="text3", parent=self.body)
        self.caution = Caution(theme, icons, self.body)
        self._lay_out(theme)
        line_up(self.body)
        self.form.chosen.connect(lambda one: self._change(form=SheetForm(one)))
        self.paper.chosen.connect(lambda one: self._change(paper=Paper(one)))
        self.caption.chosen.connect(lambda one: self._change(caption=Caption(one)))
        self.columns.valueChanged.connect(lambda number: self._change(columns=number))
        self._refresh()

    @property
    def sheet(self) -> Sheet:
        """What is chosen now."""
        return self._sheet

    @override
    def submit(self) -> None:
        if self.go.isEnabled():
            self.give_up()
            self.chosen.emit(self._sheet)

    @override
    def take_keyboard(self) -> None:
        self.go.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self, theme: Theme) -> None:
        body = self.body
        rows = QVBoxLayout()  # made in their order, which is that of Tab
        rows.setSpacing(8)
        rows.addWidget(FormRow(theme, self.tr("Save as"), body, self.form, names=_NAMES))
        self._paper_row = FormRow(theme, self.tr("Paper"), body, self.paper, names=_NAMES)
        rows.addWidget(self._paper_row)
        rows.addWidget(FormRow(theme, self.tr("Columns"), body, self.columns, names=_NAMES))
        rows.addWidget(FormRow(theme, self.tr("Captions"), body, self.caption, names=_NAMES))
        rows.addWidget(FormRow(theme, "", body, self.pages, names=_NAMES))
        rows.addWidget(self.caution)
        rows.addStretch(1)
        both = QHBoxLayout()
        both.setSpacing(24)
        both.addWidget(self.preview, 0, Qt.AlignmentFlag.AlignTop)
        both.addLayout(rows, 1)
        self.column.addLayout(both)
        self.column.addStretch(1)

    def _change(self, **facts: object) -> None:
        self._sheet = replace(self._sheet, **facts)  # type: ignore[arg-type]
        self._refresh()

    def _refresh(self) -> None:
        sheet = self._sheet
        self.form.offer(tuple(FORMS), sheet.form)
        self.paper.offer(tuple(PAPERS), sheet.paper)
        self.caption.offer(tuple(CAPTIONS), sheet.caption)
        self.columns.setValue(sheet.columns)
        is_pdf = sheet.form is SheetForm.PDF
        self._paper_row.setVisible(is_pdf)
        plan = laid_out(self._aspects, sheet)
        self.preview.show_plan(plan)
        self.pages.setText(_pages(len(plan.pages)) if is_pdf else _pixels(plan))
        is_too_much = is_too_long(plan, sheet)
        text = self.tr("These are too many for one picture. Take more columns, or PDF.")
        self.caution.say(text if is_too_much else "")
        self.pages.setVisible(not is_too_much)
        self.go.setEnabled(not is_too_much)
        if self.is_open:
            self.place()


def _pages(count: int) -> str:
    return translate("Export", "%Ln pages", "", count)


def _pixels(plan: Plan) -> str:
    number, scale = QLocale().toString, plan.scale_of_picture
    width, height = round(plan.size.width() * scale), round(plan.size.height() * scale)
    return fill(translate("Export", "%1 × %2 pixels"), number(width), number(height))
