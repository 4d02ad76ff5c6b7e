"""Which language is spoken, and what follows it."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QMessageBox

from desktop_app import languages
from desktop_app.core.errors import Charged, Failure, Kind
from desktop_app.core.records import JobState
from desktop_app.places import RESOURCES
from desktop_app.state.batches import Batch
from desktop_app.ui import background_words, facts, wording
from desktop_app.ui.settings.appearance import LANGUAGES
from desktop_app.ui.theme import Theme
from tests.core.making import a_job
from tests.languages.pseudo import LONG, MIRRORED, is_unmarked

KNOWN = ("de", "en", "ja")


@pytest.mark.parametrize(
    ("wanted", "preferred", "chosen"),
    [
        ("", ["de-AT", "de", "en"], "de"),
        ("", ["fr-FR", "fr", "ja-JP"], "ja"),
        ("", ["pt_BR", "zh"], "en"),
        ("", ["C"], "en"),
        ("", ["en-GB", "de"], "en"),
        ("ja", ["de-AT", "de"], "ja"),
        ("kl", ["de-AT", "de"], "de"),
    ],
)
def test_the_language_is_the_wanted_one_or_the_first_that_there_is(
    wanted: str, preferred: list[str], chosen: str
) -> None:
    assert languages.choose(wanted, preferred, KNOWN) == chosen


def test_every_language_of_the_settings_is_there_and_the_other_way_round() -> None:
    assert set(languages.offered()) == set(LANGUAGES)


def test_the_last_language_replaces_the_one_before(qapp: QApplication) -> None:
    assert languages.install(qapp, "de") == "de"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    assert languages.install(qapp, "en") == "en"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_qts_own_buttons_speak_it_too(qapp: QApplication) -> None:
    languages.install(qapp, "de")
    box = QMessageBox()
    box.setStandardButtons(QMessageBox.StandardButton.Ok | QMessageBox.StandardButton.Cancel)
    buttons = box.findChild(QDialogButtonBox)
    assert buttons is not None
    assert {one.text().replace("&", "") for one in buttons.buttons()} == {"OK", "Abbrechen"}
    box.deleteLater()


def test_numbers_dates_and_money_follow_the_language_that_was_chosen(qapp: QApplication) -> None:
    languages.install(qapp, "de")
    assert QLocale().language() is QLocale.Language.German
    assert facts.money(Decimal("1234.5678")) == "1.234,57\u00a0$"
    assert facts.money(Decimal("0.0387")) == "0,0387\u00a0$"
    languages.install(qapp, "ja")
    assert facts.money(Decimal("0.0387")) == "$0.0387"


def test_the_systems_own_formats_stay_where_no_language_was_chosen(qapp: QApplication) -> None:
    languages.install(qapp, "")
    assert QLocale().name() == QLocale.system().name()


@pytest.mark.parametrize(("count", "text"), [(1, "1 page"), (2, "2 pages"), (0, "0 pages")])
def test_english_has_its_forms_for_one_and_for_many(
    qapp: QApplication, count: int, text: str
) -> None:
    languages.install(qapp, "en")
    assert QCoreApplication.translate("Export", "%Ln pages", "", count) == text


def test_a_language_written_from_the_right_turns_everything_round(
    qapp: QApplication, pseudo_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PICTOR_TRANSLATIONS", str(pseudo_folder))
    assert languages.install(qapp, MIRRORED) == MIRRORED
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    languages.install(qapp, LONG)
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize(("language", "words"), [("en", "Storage"), ("ja", "保存場所 Pictor")])
def test_headings_are_heavier_than_what_stands_below(
    qapp: QApplication, language: str, words: str
) -> None:
    languages.install(qapp, language)
    theme = Theme(qapp, RESOURCES)
    light, heavy = (QFont(theme.font(role)) for role in ("body", "bodyStrong"))
    heavy.setPixelSize(light.pixelSize())
    for word in words.split():
        assert ink(word, heavy) > 1.12 * ink(word, light), word


def ink(text: str, font: QFont) -> int:
    """How much is covered by these letters."""
    image = QImage(400, 60, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setFont(font)
    painter.drawText(10, 40, text)
    painter.end()
    return sum(255 - shade for shade in bytes(image.constBits()))


@pytest.mark.parametrize("language", KNOWN)
def test_titles_of_notifications_end_without_a_stop(qapp: QApplication, language: str) -> None:
    languages.install(qapp, language)
    failure = Failure(kind=Kind.REFUSED, charged=Charged.NO)
    lost = [a_job("a fox", state=JobState.FAILED, failure=failure)]
    lost.append(replace(lost[0], key="other", failure=replace(failure, kind=Kind.DROPPED)))
    for batch in (Batch(finished=(a_job("a lake"),)), Batch(failed=tuple(lost))):
        title, _text = background_words.told(batch, wording.Context())
        assert title
        assert title[-1] not in ".。"


@pytest.mark.parametrize("kind", list(Kind))
def test_every_failure_is_told_in_the_language(
    kind: Kind, qapp: QApplication, pseudo_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PICTOR_TRANSLATIONS", str(pseudo_folder))
    languages.install(qapp, LONG)
    failure = Failure(kind=kind, after_s=14.0, charged=Charged.PERHAPS)
    said = wording.explain(failure)
    labels = [wording.label(one) for one in (said.action, said.second) if one is not None]
    for text in (said.title, said.text, *labels):
        assert not is_unmarked(text.replace("OpenRouter", "").replace("Pictor", "")), text
