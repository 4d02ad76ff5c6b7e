"""The foot of the Create panel: honest sentences about money, and one button."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from desktop_app.core.recipe import ImageModel, Price
from desktop_app.state.draft import Draft
from desktop_app.ui.composer.footer import Footer
from desktop_app.ui.composer.words import price_line
from desktop_app.ui.theme import Theme
from tests.ui.composing import FLASH, MODELS, child

FLAT = Price(billable="output_image", unit="image", usd=Decimal("0.04"))
LISTED = replace(FLASH, prices=(FLAT,), price_usd=FLAT.usd)
RANGED = replace(LISTED, prices=(FLAT, replace(FLAT, usd=Decimal("0.10"))))
UNPRICED = replace(FLASH, prices=(), price_usd=None)
LARGE = replace(UNPRICED, sizes=("1K", "4K"), price_usd=Decimal("0.07"))
DEMO = MODELS[-1]


def footer(
    qtbot: QtBot, theme: Theme, model: ImageModel, own: tuple[Decimal, int] | None = None
) -> tuple[Footer, Draft]:
    draft = Draft((model, DEMO), own_costs=lambda *_: own)
    draft.set_prompt("a fox")
    draft.set_count(4)
    made = Footer(theme, draft)
    qtbot.addWidget(made)
    draft.changed.connect(made.show_draft)
    made.resize(296, 100)
    made.show()
    return made, draft


def button(foot: Footer) -> QAbstractButton:
    found = child(foot, "generate")
    assert isinstance(found, QAbstractButton)
    return found


@pytest.mark.parametrize(
    ("model", "own", "sentence", "basis"),
    [
        (LISTED, None, "About $0.16", "From the published price."),
        (
            RANGED,
            None,
            "$0.16 – $0.40",
            "From the published prices. Which one applies is known afterwards.",
        ),
        (
            UNPRICED,
            (Decimal("0.0401"), 12),
            "About $0.16 · your usual",
            "From your last 12 pictures with this model.",
        ),
        (
            UNPRICED,
            (Decimal("0.038"), 1),
            "Price varies, last one was $0.04",
            "From the one picture that you've made with this model.",
        ),
        (
            UNPRICED,
            None,
            "Price varies",
            "This model has no fixed price. A few pictures will show what it costs you.",
        ),
        (
            replace(UNPRICED, price_usd=Decimal("0.04")),
            None,
            "About $0.16",
            "From what a picture usually costs with this model.",
        ),
        (DEMO, None, "Free", "Nothing is charged for this model."),
    ],
)
def test_every_basis_has_its_sentence_and_its_reason(
    qtbot: QtBot,
    theme: Theme,
    model: ImageModel,
    own: tuple[Decimal, int] | None,
    sentence: str,
    basis: str,
) -> None:
    foot, _ = footer(qtbot, theme, model, own)
    label = child(foot, "estimate")
    assert label.property("text") == sentence
    assert label.toolTip() == basis
    assert label.accessibleDescription() == basis


def test_a_larger_size_than_the_known_one_costs_at_least_that(qtbot: QtBot, theme: Theme) -> None:
    foot, draft = footer(qtbot, theme, LARGE)
    said = []
    for size in ("1K", "4K"):
        draft.choose_size(size)
        said.append(child(foot, "estimate").property("text"))
    assert said == ["About $0.28", "From $0.28"]


def test_the_published_price_names_the_size_where_there_is_a_choice(
    qtbot: QtBot, theme: Theme
) -> None:
    foot, _ = footer(qtbot, theme, replace(LISTED, sizes=("1K", "2K")))
    assert child(foot, "estimate").toolTip() == "From the published price for 1K."


def test_what_is_free_is_said_to_be_so_while_looking_around(qtbot: QtBot, theme: Theme) -> None:
    foot, _ = footer(qtbot, theme, DEMO)
    foot.set_first_run(True)
    assert child(foot, "estimate").property("text") == "Free while you look around"


def test_the_credit_leads_to_the_account_and_says_when_it_is_low(
    qtbot: QtBot, theme: Theme
) -> None:
    foot, _ = footer(qtbot, theme, LISTED)
    credit = child(foot, "credit")
    assert not credit.isVisible(), "nothing is known yet"
    foot.set_credit("$12.40 left")
    assert credit.isVisible()
    assert credit.accessibleName() == "$12.40 left"
    plain = credit.sizeHint().width()
    foot.set_credit("$12.40 left", is_low=True)
    assert credit.accessibleName() == "$12.40 left, running low"
    assert credit.sizeHint().width() > plain, "colour does not stand alone"
    with qtbot.waitSignal(foot.account_requested):
        qtbot.mouseClick(credit, Qt.MouseButton.LeftButton)


def test_generate_needs_words_and_says_more_while_running(qtbot: QtBot, theme: Theme) -> None:
    foot, draft = footer(qtbot, theme, LISTED)
    said = [button(foot).text()]
    foot.set_running(2)
    said.append(button(foot).text())
    foot.set_running(0)
    said.append(button(foot).text())
    assert said == ["Generate", "Generate 4 more", "Generate"]
    assert button(foot).accessibleName() == "Generate"
    with qtbot.waitSignal(foot.generate_requested):
        qtbot.mouseClick(button(foot), Qt.MouseButton.LeftButton)
    draft.set_prompt("  ")
    assert not button(foot).isEnabled()


def test_offline_real_pictures_are_queued_and_the_demo_painter_paints(
    qtbot: QtBot, theme: Theme
) -> None:
    foot, draft = footer(qtbot, theme, LISTED)
    foot.set_offline(True)
    said = [button(foot).text()]
    draft.choose_model(DEMO.id)
    said.append(button(foot).text())
    draft.choose_model(LISTED.id)
    foot.set_offline(False)
    said.append(button(foot).text())
    assert said == ["Queue for later", "Generate", "Generate"]


@pytest.mark.parametrize(
    ("model", "line"),
    [
        (LISTED, "Google · $0.04 an image"),
        (RANGED, "Google · from $0.04"),
        (LARGE, "Google · from $0.07"),
        (replace(LISTED, sizes=("1K", "4K")), "Google · $0.04 an image"),
        (UNPRICED, "Google · price varies"),
        (replace(UNPRICED, price_usd=Decimal(0)), "Google · free"),
        (DEMO, "Built in · free · works offline"),
    ],
)
def test_a_model_is_listed_with_its_price(model: ImageModel, line: str) -> None:
    assert price_line(model) == line
