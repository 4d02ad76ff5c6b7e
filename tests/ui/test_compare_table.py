"""The table of facts that differ, and what stands under each picture."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.core.recipe import Reference
from desktop_app.ui.compare.cell import Cell
from desktop_app.ui.theme import Theme
from tests.ui.comparing import MADE, Bench

LONG = (
    "A small wooden cabin beside a still mountain lake at {}. One lit window, fresh snow on the "
    "peaks, soft alpenglow behind them, a dark line of pines along the shore and their reflection."
)


@pytest.fixture
def bench(qtbot: QtBot, qapp: QApplication, theme: Theme, tmp_path: Path) -> Iterator[Bench]:
    """The page, empty."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    bench = Bench(qtbot, theme, tmp_path)
    yield bench
    bench.full.close()
    QLocale.setDefault(before)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def cells(bench: Bench) -> list[Cell]:
    """All that are on show."""
    return [one for one in bench.page.facts.findChildren(Cell) if not one.isHidden()]


def test_pictures_that_were_made_alike_have_no_rows(bench: Bench) -> None:
    bench.compare(bench.make(0), bench.make(1))
    assert bench.rows() == {}
    assert bench.page.facts.table.sentence == "These pictures were made the same way."


def test_only_what_differs_has_a_row(bench: Bench) -> None:
    quality = {"options": (("quality", "high"),), "size": "2K"}
    later = MADE + timedelta(minutes=3)
    bench.compare(
        bench.make(0, recipe={"size": "1K"}, stars=4),
        bench.make(
            1, 1024, 1024, recipe=quality, made=later, cost_usd=Decimal("0.055"), model="maker/two"
        ),
    )
    rows = bench.rows()
    assert list(rows) == ["Model", "Ratio", "Size", "Quality", "Cost", "Made", "Stars"]
    assert rows["Model"] == ["Maker/Model", "Maker/Two"]
    assert rows["Ratio"] == ["3:2 · 1200 × 800", "1:1 · 1024 × 1024"]
    assert rows["Quality"] == ["Not set", "High"]
    assert rows["Cost"] == ["$0.04", "$0.055"]
    assert rows["Stars"] == ["★★★★", "None"]
    assert bench.page.facts.table.sentence == "Everything else is the same."


def test_the_same_recipe_twice_is_said_to_be_so(bench: Bench) -> None:
    first, second = bench.make(0), bench.make(1)
    bench.jobs[second.job_key] = replace(
        bench.jobs[second.job_key], ended=MADE + timedelta(seconds=12.3)
    )
    bench.compare(first, second)
    assert bench.rows() == {"Took": ["9.0 s", "12.3 s"]}
    assert bench.page.facts.table.sentence == "These pictures were made the same way."


def test_what_is_learnt_of_a_job_later_is_told(bench: Bench) -> None:
    first, second = bench.make(0, cost_usd=None), bench.make(1, cost_usd=None)
    bench.compare(first, second)
    assert bench.rows() == {}
    job = bench.jobs[second.job_key]
    bench.jobs[second.job_key] = replace(job, cost_usd=Decimal("0.039"))
    bench.page.refresh_facts()
    assert bench.rows() == {"Cost": ["Not reported", "$0.039"]}
    assert "$0.039" in bench.panes[1].caption.title.text


def test_prompts_tell_their_own_words_and_all_of_them_on_pointing(bench: Bench) -> None:
    prompts = [LONG.format(word) for word in ("dusk", "dawn")]
    bench.compare(*(bench.make(at, recipe={"prompt": one}) for at, one in enumerate(prompts)))
    (row,) = bench.page.facts.table.rows
    own = ["".join(one.text for one in cell.pieces if one.is_own) for cell in row.answers]
    assert own == ["dusk", "dawn"]
    assert all(len(cell.text) < 90 for cell in row.answers)
    for letter, prompt, cell in zip("AB", prompts, cells(bench), strict=True):
        assert cell.toolTip() == f"<span>{prompt}</span>"
        assert cell.accessibleName() == f"{letter}, Prompt: {prompt}"


def test_a_prompt_is_shown_as_it_is_and_never_as_markup(bench: Bench) -> None:
    bench.compare(bench.make(0), bench.make(1, recipe={"prompt": "<b>a</b> & b"}))
    shown = cells(bench)[1]
    assert shown.text() == "<b>a</b> & b"
    assert "&lt;b&gt;" in shown.toolTip()


@pytest.mark.parametrize(
    "prompt", ["夕暮れの静かな湖の小屋。" * 30, "كوخ خشبي صغير " * 40, "x" * 900]
)
def test_long_prompts_of_any_script_take_three_lines_at_most(bench: Bench, prompt: str) -> None:
    bench.compare(bench.make(0), bench.make(1, recipe={"prompt": prompt}))
    short, long = cells(bench)
    assert long.height_at(240) == 3 * short.height_at(240)
    assert long.height() <= 3 * short.height_at(240)
    assert not long.grab().isNull()  # it is painted, cut off or not


def test_references_are_shown_small(bench: Bench) -> None:
    sent = tuple(
        Reference(sha256=name, media_type="image/png", width=9, height=9, size_bytes=9, name=name)
        for name in ("red", "lime")
    )
    bench.compare(bench.make(0, recipe={"references": sent}), bench.make(1))
    first, second = cells(bench)
    image = first.grab().toImage()
    assert [image.pixelColor(x, 16).hsvHue() for x in (16, 54)] == [0, 120]
    assert first.accessibleName() == "A, References: red and lime"
    assert second.text() == "None"


def test_captions_tell_model_ratio_pixels_and_cost(bench: Bench) -> None:
    bench.compare(bench.make(0), bench.make(1, 768, 1344, is_demo=True))
    texts = [pane.caption.title.text for pane in bench.panes]
    assert texts == [
        "A Maker/Model 3:2 · 1200 × 800 $0.04",
        "B Maker/Model 9:16 · 768 × 1344 Free",
    ]
    assert bench.panes[0].caption.title.accessibleName().endswith(", chosen")


def test_a_column_begins_where_its_picture_does(bench: Bench) -> None:
    bench.compare(bench.make(0, model="maker/a"), bench.make(1, model="maker/b"))
    second = cells(bench)[1]
    picture = bench.panes[1].canvas
    left = picture.mapTo(bench.page, picture.picture_rect.topLeft().toPoint()).x()
    assert second.mapTo(bench.page, second.rect().topLeft()).x() == pytest.approx(left, abs=1)


def test_from_right_to_left_the_columns_are_mirrored(bench: Bench, qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    bench.compare(bench.make(0, model="maker/a"), bench.make(1, model="maker/b"))
    first, second = cells(bench)
    assert first.x() > second.x()


def test_a_long_table_scrolls_and_leaves_the_pictures_room(bench: Bench, qtbot: QtBot) -> None:
    bench.window.resize(900, 600)
    qtbot.waitUntil(lambda: bench.page.width() == 900)
    options = tuple((f"option_{number}", number) for number in range(12))
    bench.compare(bench.make(0), bench.make(1, recipe={"options": options}))
    facts = bench.page.facts
    assert facts.height() <= 300
    assert facts.full_height > facts.height()
    bar = facts.verticalScrollBar()
    facts.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(facts, Qt.Key.Key_Down)
    assert bar.value() > 0
    assert bench.chosen == 0  # the arrow was for the table


def test_i_hides_the_facts_and_gives_the_room_to_the_pictures(bench: Bench) -> None:
    bench.compare(bench.make(0), bench.make(1, model="maker/b"))
    before = bench.page.panes.height()
    bench.page.facts.setFocus(Qt.FocusReason.TabFocusReason)
    bench.key(Qt.Key.Key_I)
    assert bench.page.facts.isHidden()
    assert not bench.page.bar.facts.isChecked()
    assert bench.page.panes.height() > before
    assert bench.canvas(0).hasFocus()
