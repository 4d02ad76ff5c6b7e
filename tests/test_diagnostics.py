"""What is handed to whoever helps says how things are, and nothing that is nobody's business."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from desktop_app import VERSION, diagnostics, logs
from desktop_app.logs import Redactor
from desktop_app.places import RESOURCES, Places
from tests.test_logs import started

KEY = "a-key-of-some-other-shape"


def test_diagnostics_have_versions_counts_and_the_end_of_the_log(tmp_path: Path) -> None:
    places = Places.below(Path.home() / "data")
    with started(places.logs) as redactor:
        redactor.hide(KEY)
        for number in range(300):
            logging.getLogger("test").info("line %d", number)
        about = diagnostics.about(places, redactor, lambda: {"Pictures": 12})
        text = about.diagnostics()
    assert f"Pictor {VERSION}" in text
    assert all(f"{name} {version}" in text for name, version in about.parts)
    assert {name for name, _ in about.parts} == {"Python", "Qt", "PySide6", "SQLite"}
    assert "Pictures 12" in text
    assert "Screens " in text
    assert "line 299" in text
    assert "line 100\n" in text
    assert "line 99\n" not in text


@pytest.mark.parametrize(
    "secret",
    [
        "sk-or-v1-0123456789abcdef",
        KEY,
        f"{Path('/images')}/2026/2026-11/a-fox-in-the-snow.png",
    ],
)
def test_keys_prompts_and_the_name_of_the_person_are_not_in_it(secret: str) -> None:
    redactor = Redactor()
    redactor.hide(KEY)
    home = str(Path.home())
    for text in (
        diagnostics.report(redactor, f"cannot read {home}/library{secret}: gone"),
        diagnostics.cleaned(redactor, f"{home!r} {secret}"),
    ):
        assert home not in text
        assert "fox" not in text
        assert "0123456789abcdef" not in text
        assert KEY not in text


def test_the_licences_are_there_without_what_is_for_makers() -> None:
    text = diagnostics.licences()
    assert (RESOURCES.parent / "THIRD_PARTY.md").is_file()
    assert "pyside6" in text.lower()
    assert "LGPL" in text
    assert "do not edit" not in text


@pytest.mark.parametrize(
    ("program", "folder"),
    [("pictor/pictor", "pictor/licenses"), ("P.app/MacOS/pictor", "P.app/Resources/licenses")],
)
def test_the_licences_of_a_bundle_are_found_beside_it(
    tmp_path: Path, program: str, folder: str
) -> None:
    (tmp_path / folder).mkdir(parents=True)
    (tmp_path / folder / "THIRD_PARTY.md").write_text("# Others\n\nOf the bundle.\n", "utf-8")
    assert diagnostics.licences(tmp_path / program) == "Of the bundle.\n"


def test_the_last_lines_of_no_log_are_none(tmp_path: Path) -> None:
    assert logs.last_lines(tmp_path, 5) == []
