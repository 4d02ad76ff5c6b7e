"""Names of pictures on every system."""

from __future__ import annotations

import unicodedata
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core import naming
from desktop_app.core.records import now
from tests.core.making import a_job

KEY = "01m81eh371d3y5abc123"


@pytest.mark.parametrize(
    ("prompt", "name"),
    [
        ("A small wooden cabin, in winter.", "a-small-wooden-cabin-in-winter"),
        ("Häuschen am See", "häuschen-am-see"),
        ("Ha\u0308uschen", "häuschen"),
        ("雪の中の小屋", "雪の中の小屋"),
        ("هاوس في الثلج", "هاوس-في-الثلج"),
        ("हिमालय में घर", "हिमालय-में-घर"),
        ("../../etc/passwd", "etc-passwd"),
        ('C:\\temp\\*?"<>|', "c-temp"),
        ("...", "picture"),
        ("", "picture"),
        ("🦊🦊", "picture"),
        ("\u202ereversed\u202c", "reversed"),
        ("tab\tand\nline\0nul", "tab-and-line-nul"),
        ("lone \ud800 half", "lone-half"),
        ("x" * 500, "x" * 60),
        ("小" * 500, "小" * 33),
        ("word " * 40, "-".join(["word"] * 12)),
    ],
)
def test_a_prompt_as_a_name(prompt: str, name: str) -> None:
    assert naming.slug(prompt) == name


@given(st.text(max_size=300))
def test_every_name_is_safe(prompt: str) -> None:
    name = naming.slug(prompt)
    assert name
    assert name == unicodedata.normalize("NFC", name)
    assert len(name.encode()) <= 120
    assert not set(name) & set('<>:"/\\|?*. \t\n\0')
    assert all(unicodedata.category(letter) not in {"Cc", "Cf", "Cs", "Zs"} for letter in name)
    assert not name.startswith("-")
    assert not name.endswith("-")


@pytest.mark.parametrize("prompt", ["CON", "nul", "COM1", "lpt9.png", "aux"])
def test_no_name_is_one_that_windows_reserves(prompt: str) -> None:
    stem = naming.stem(a_job(prompt, key=KEY), 1)
    assert stem.endswith("-abc123")
    assert len(stem) > 9, "reserved names have up to seven letters before the dot"


def test_the_place_in_the_answer_shows_from_the_second_picture_on() -> None:
    job = a_job("Lake", key=KEY)
    assert naming.stem(job, 1) == "lake-abc123"
    assert naming.stem(job, 2) == "lake-abc123-2"


def test_months_have_a_folder_each() -> None:
    assert naming.month_folder(20261122) == "2026/2026-11"


def test_files_are_found_by_their_job(tmp_path: Path) -> None:
    job = a_job("Lake", key=KEY)
    month = tmp_path / f"{now():%Y/%Y-%m}"
    early = tmp_path / f"{now() - timedelta(days=400):%Y/%Y-%m}"
    for folder in (month, early):
        folder.mkdir(parents=True)
        for name in (
            "lake-abc123.png",
            "lake-abc123.json",
            "lake-abc123-2.webp",
            "lake-abc123-3_2.png",
            "lake-xyz789.png",
            "lake-abc123-old-xyz789.png",
        ):
            (folder / name).touch()
    assert dict(naming.named_for(tmp_path, job)) == {
        1: month / "lake-abc123.png",
        2: month / "lake-abc123-2.webp",
        3: month / "lake-abc123-3_2.png",
    }
