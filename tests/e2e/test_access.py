"""A day's work by accessible actions alone: no key is pressed and no mouse is moved."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.process import Process, rows
from tests.e2e.reading import ScreenReader, Seen, buses, screen_reader
from tests.e2e.screen import Screen, wait_for

pytestmark = [pytest.mark.x11, pytest.mark.timeout(300)]

PROMPT = "A small wooden cabin by a lake"
TILE = rf"^{PROMPT}, 3:2, Today, \d+:\d\d"
IN_TRASH = "SELECT count(*) FROM pictures WHERE trashed IS NOT NULL"


@pytest.fixture
def reader(shown: Screen) -> Iterator[ScreenReader]:
    with buses(shown), screen_reader(shown) as reader:
        yield reader


def make_a_picture(reader: ScreenReader) -> Seen:
    """Write the prompt, choose a shape, generate; the tile that comes of it."""
    prompt = reader.find("text", "^Prompt$", 90)
    reader.write(prompt, PROMPT)
    assert reader.read(prompt) == PROMPT
    reader.do(reader.find("radio button", "^3 by 2, landscape, 1248 by 832$"), "Toggle")
    (chosen,) = [one for one in reader.all("radio button", " by ") if "checked" in one.states]
    assert chosen.name.startswith("3 by 2")
    reader.press("push button", "^Generate$")
    job = reader.find("filler", "^(Painting|Starting|Waiting)", 20)
    assert re.match(r"Painting|Starting|Waiting", job.name)
    reader.find("push button", "^Stop$")
    return reader.find("list item", TILE, 60)


def test_a_picture_is_made_found_opened_deleted_and_brought_back(
    shown: Screen, reader: ScreenReader, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    with Process(shown, data, "--demo"):
        tile = make_a_picture(reader)
        assert "selectable" in tile.states
        wait_for(lambda: f"Finished: {PROMPT}" in reader.heard(), 30, "the news")
        assert "1 started" in reader.heard()

        search = reader.find("text", "^Search$")
        reader.write(search, "lighthouse")
        reader.gone("list item", TILE)
        assert reader.find("push button", "^Clear search$").actions
        reader.write(search, "wooden cabin")
        reader.do(reader.find("list item", TILE), "Toggle")
        (chosen,) = reader.all("list item", TILE)
        assert "selected" in chosen.states

        reader.choose("^Picture$", "^Open the picture$")
        reader.find("filler", f"^{PROMPT}, 3 by 2, landscape$")
        reader.press("push button", "^All images$")

        reader.find("list item", TILE)
        reader.choose("^Picture$", "^Favourite$")
        reader.find("list item", rf"^{PROMPT}, 3:2, favourite, Today, \d+:\d\d")
        reader.choose("^Picture$", "^Remove from favourites$")
        reader.find("list item", TILE)
        reader.choose("^Picture$", "^Delete$")
        reader.gone("list item", TILE)
        assert rows(data, IN_TRASH) == [(1,)]
        reader.press("push button", "^Undo$")
        reader.find("list item", TILE)
        assert rows(data, IN_TRASH) == [(0,)]


def test_a_popover_is_found_and_its_list_is_searched(
    shown: Screen, reader: ScreenReader, tmp_path: Path
) -> None:
    with Process(shown, tmp_path / "data", "--demo"):
        reader.find("text", "^Prompt$", 90)
        reader.press("push button", "^Model$")
        search = reader.find("text", "^Search models$")
        reader.find("list item", "^Demo painter, Built in")
        reader.write(search, "nothing is called that")
        reader.gone("list item", "^Demo painter")
        reader.write(search, "flux")
        wait_for(lambda: len(reader.all("list item", "FLUX")) > 1, 20, "more than one")
        other = reader.all("list item", "FLUX")[-1]  # the first is the current one already
        reader.do(other, "Toggle")
        reader.gone("text", "^Search models$")
        chosen = reader.find("push button", "^Model$").description
        assert chosen.split(",")[0] == other.name.split(",")[0]


def test_a_switch_in_the_settings_does_what_it_says(
    shown: Screen, reader: ScreenReader, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    with Process(shown, data, "--demo"):
        reader.find("text", "^Prompt$", 90)
        reader.choose("^Settings…$")
        reader.find("dialog", "^Settings$")
        reader.do(reader.find("radio button", "^Account$"), "Toggle")
        low = reader.find("check box", "^Warn when credit runs low$")
        assert "checked" in low.states
        reader.do(low, "Toggle")
        wait_for(lambda: '"low_credit_usd": ""' in settings_of(data), 20, "the switch")
        reader.press("push button", "^Close$")
        reader.gone("dialog", "^Settings$")


def settings_of(data: Path) -> str:
    """What is kept of the person's wishes."""
    file = data / "settings.json"
    return file.read_text() if file.exists() else ""
