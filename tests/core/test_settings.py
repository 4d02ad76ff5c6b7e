"""Settings are loaded whatever the file holds, and saved whole."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core import settings
from desktop_app.core.errors import AppError, Kind
from desktop_app.core.settings import Settings
from tests.core.making import files_below

OTHERS = Settings(
    theme="dark",
    row_height=300,
    model="google/gemini-2.5-flash-image",
    ratio="21:9",
    size="4K",
    count=8,
    create_width=400,
    create_open=False,
    jobs_at_once=2,
    window_geometry="AdnQywADAAAAAA==",
)


def test_what_was_saved_is_loaded(tmp_path: Path) -> None:
    path = tmp_path / "new" / "settings.json"
    settings.save(path, OTHERS)
    assert settings.load(path) == OTHERS
    assert list(path.parent.iterdir()) == [path], "no temporary file is left"


def test_without_a_file_there_are_defaults(tmp_path: Path) -> None:
    assert settings.load(tmp_path / "settings.json") == Settings()
    assert files_below(tmp_path) == {}


def test_unknown_names_are_ignored(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"theme": "dark", "wallpaper": "cats"}')
    assert settings.load(path) == Settings(theme="dark")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("theme", "purple"),
        ("theme", 1),
        ("row_height", 119),
        ("row_height", 481),
        ("row_height", "236"),
        ("row_height", 236.5),
        ("row_height", True),
        ("ratio", "wide"),
        ("ratio", "1:0"),
        ("ratio", "inf:1"),
        ("starred", ["a", 1]),
        ("batch_limit_usd", "much"),
        ("month_limit_usd", "-1"),
        ("size", "8K"),
        ("count", 0),
        ("count", 9),
        ("create_width", 0),
        ("create_open", "yes"),
        ("create_open", 1),
        ("jobs_at_once", 0),
        ("jobs_at_once", 10**30),
        ("model", None),
        ("window_geometry", []),
    ],
)
def test_a_wrong_value_is_its_default_and_the_others_stay(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, name: str, value: object
) -> None:
    path = tmp_path / "settings.json"
    settings.save(path, OTHERS)
    path.write_text(json.dumps({**json.loads(path.read_text()), name: value}))
    found = settings.load(path)
    assert getattr(found, name) == getattr(Settings(), name)
    assert found != Settings()
    assert name in caplog.text


@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b"\xff\xfe\0", b"null", b"[" * 100_000])
def test_a_broken_file_is_set_aside(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, content: bytes
) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    assert settings.load(path) == Settings()
    assert files_below(tmp_path) == {"settings.json.bad": content}
    assert "set aside" in caplog.text


def test_a_file_that_cannot_be_read_is_left_alone(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "settings.json"
    path.mkdir()
    assert settings.load(path) == Settings()
    assert path.is_dir()
    assert "cannot be read" in caplog.text


def test_a_save_that_fails_keeps_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    settings.save(path, OTHERS)
    (tmp_path / "settings.json.new").mkdir()
    with pytest.raises(AppError) as caught:
        settings.save(path, Settings())
    assert caught.value.failure.kind is Kind.DISK
    assert settings.load(path) == OTHERS


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner),
    max_leaves=9,
)
NAMES = st.sampled_from([*json.loads(json.dumps(list(Settings.__slots__)))])


@given(
    content=st.binary(max_size=99) | st.dictionaries(NAMES, JSON).map(json.dumps).map(str.encode)
)
def test_nothing_in_a_file_stops_the_start(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    path = tmp_path_factory.mktemp("any") / f"settings-{os.getpid()}.json"
    path.write_bytes(content)
    found = settings.load(path)
    settings.save(path, found)
    assert settings.load(path) == found
