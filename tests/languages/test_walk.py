"""The whole app in languages that nobody speaks, and in those that it does."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from tests.languages.pseudo import LONG, MIRRORED
from tests.languages.walking import clipped, from_left, go, told_once, untranslated
from tests.rooms import SMALL, USUAL

pytestmark = pytest.mark.timeout(180)

#: What begins at the left in every language: file names and keys, and words of their own direction.
_FROM_LEFT = {"BoxField", "KeyBox", "CommittingField", "OneLine"}
#: The rooms with most words in the least room.
_WORDY = (
    *("wall, selected, small", "view", "options", "filter", "viewer", "comparison", "review"),
    *("race dialog", "export", "contact sheet", "check", "shortcuts", "settings"),
)


@pytest.fixture(autouse=True)
def _pseudo(pseudo_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The app finds them where a translator's own are."""
    monkeypatch.setenv("PICTOR_TRANSLATIONS", str(pseudo_folder))


def test_no_words_are_cut_off_where_all_are_40_per_cent_longer(tmp_path: Path) -> None:
    seen = go(tmp_path, LONG, (clipped,), (USUAL, SMALL))
    assert len(seen) > 90
    assert told_once(seen) == []


def test_every_word_is_translated_and_everything_begins_at_the_right(tmp_path: Path) -> None:
    def mirrored(widget: QWidget) -> Iterator[str]:
        if type(widget).__name__ not in _FROM_LEFT:
            yield from from_left(widget)

    seen = go(tmp_path, MIRRORED, (untranslated(), mirrored, clipped), (USUAL,))
    assert len(seen) > 45
    assert told_once(seen) == []


@pytest.mark.parametrize("language", ["de", "ja"])
def test_no_words_are_cut_off_in_what_people_speak(
    language: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PICTOR_TRANSLATIONS")
    seen = go(tmp_path, language, (clipped,), (SMALL,), only=_WORDY)
    assert len(seen) > len(_WORDY) + 6
    assert told_once(seen) == []
