"""The person's own limits of spending, at the foot of the account's page."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QLocale, QObject
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.core.settings import Settings
from desktop_app.state.preferences import Preferences
from desktop_app.state.spending import Spending
from desktop_app.ui.facts import fill, money
from desktop_app.ui.settings.fields import MoneyField
from desktop_app.ui.settings.page import Page, SettingRow
from desktop_app.ui.settings.switch import Switch
from desktop_app.ui.theme import Theme

_USUAL_LOW = Settings().low_credit_usd


class Limits(QObject):
    """Three rows that write the settings at once."""

    def __init__(
        self, theme: Theme, page: Page, preferences: Preferences, spending: Spending
    ) -> None:
        super().__init__(page)
        self._theme = theme
        self._page = page
        self._preferences = preferences
        self._spending = spending
        self._low = preferences.now.low_credit_usd or _USUAL_LOW
        page.add_heading(self.tr("Spending"))
        name = self.tr("Ask before one batch costs more than")
        self._batch = self._field(name)
        self._batch_row = self._row(name, self._batch)
        name = self.tr("Monthly budget")
        self._month = self._field(name)
        self._month_row = self._row(name, self._month)
        name = self.tr("Warn when credit runs low")
        self._switch = Switch(theme, name, page.body)
        self._low_field = self._field(self.tr("Warn below"))
        ends = QWidget(page.body)
        row = QHBoxLayout(ends)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._low_field)
        row.addWidget(self._switch)
        self._low_row = self._row(name, ends, is_last=True)
        self._wire()
        self.refresh()

    def refresh(self) -> None:
        """Show the settings and the sums as they are now."""
        now = self._preferences.now
        self._batch.show_amount(now.batch_limit_usd)
        self._batch_row.explain("" if now.batch_limit_usd else self.tr("Empty: Pictor never asks."))
        self._month.show_amount(now.month_limit_usd)
        spent = fill(self.tr("%1 spent in %2."), money(self._spending.month_usd), _this_month())
        after = self.tr("Pictor stops and asks at the limit.")
        if not now.month_limit_usd:
            after = self.tr("Empty: there is no limit.")
        self._month_row.explain(f"{spent} {after}")
        warns = bool(now.low_credit_usd)
        if warns:
            self._low = now.low_credit_usd
        self._low_field.show_amount(self._low)
        self._low_field.setEnabled(warns)
        self._low_field.setVisible(warns)
        self._switch.setChecked(warns)
        text = fill(self.tr("Below %1"), self._low_field.text()) if warns else self.tr("Off")
        self._low_row.explain(text)
        self._switch.setAccessibleDescription(text)

    def _field(self, name: str) -> MoneyField:
        hint = self.tr("No limit")
        return MoneyField(self._theme, name, hint=hint, parent=self._page.body)

    def _row(self, name: str, control: QWidget, *, is_last: bool = False) -> SettingRow:
        row = SettingRow(self._theme, name, control, self._page.body)
        self._page.column.addWidget(row)
        if not is_last:
            self._page.add_hairline()
        return row

    def _wire(self) -> None:
        self._batch.changed.connect(lambda usd: self._preferences.update(batch_limit_usd=usd))
        self._month.changed.connect(lambda usd: self._preferences.update(month_limit_usd=usd))
        self._low_field.changed.connect(lambda usd: self._preferences.update(low_credit_usd=usd))
        self._batch.refused.connect(self._batch_row.complain)
        self._month.refused.connect(self._month_row.complain)
        self._low_field.refused.connect(self._low_row.complain)
        self._switch.clicked.connect(
            lambda on: self._preferences.update(low_credit_usd=self._low if on else "")
        )
        self._preferences.changed.connect(self.refresh)
        self._spending.changed.connect(self.refresh)


def _this_month() -> str:
    locale = QLocale()
    return locale.standaloneMonthName(date.today().month)  # noqa: DTZ011  the local month
