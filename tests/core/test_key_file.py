"""The private file: whole or not at all, its owner's alone, and broken ones put aside."""

from __future__ import annotations

import json
import logging
import os
import stat
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop_app.core.errors import AppError, Charged, Failure, Kind
from desktop_app.core.key_file import KeyFile
from tests.core.making import files_below
from tests.core.secret import assert_kept, assert_unlogged

KEY = "sk-or-v1-0123456789abcdef"
OLD = "sk-or-v1-fedcba9876543210"
HOST = "openrouter.ai"

posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has rights of the folder")


@pytest.fixture(autouse=True)
def _no_key_in_the_log(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    caplog.set_level(logging.DEBUG)
    yield
    assert_unlogged(caplog, KEY, OLD)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where it would be; not even its folder is there."""
    return tmp_path / "private" / "keys.json"


@pytest.fixture
def keys(file: Path) -> KeyFile:
    """What is kept there."""
    return KeyFile(file)


def failure_of(action: Callable[[], object]) -> Failure:
    with pytest.raises(AppError) as caught:
        action()
    assert_kept(caught.value, KEY, OLD)
    assert caught.value.failure.charged is Charged.NO
    return caught.value.failure


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@posix
def test_the_private_file_is_its_owners_alone(keys: KeyFile, file: Path) -> None:
    before = os.umask(0)
    try:
        keys.put(KEY, HOST)
    finally:
        os.umask(before)
    assert (mode(file), mode(file.parent)) == (0o600, 0o700)


@posix
def test_the_private_file_is_private_from_its_first_byte(
    keys: KeyFile, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file.parent.mkdir()
    left = file.with_name(file.name + ".new")
    left.touch()
    left.chmod(0o666)
    seen: list[int] = []
    sync = os.fsync

    def look(handle: int) -> None:
        if stat.S_ISREG(os.fstat(handle).st_mode):
            seen.append(stat.S_IMODE(os.fstat(handle).st_mode))
        sync(handle)

    monkeypatch.setattr(os, "fsync", look)
    keys.put(KEY, HOST)
    assert seen == [0o600]
    assert list(file.parent.iterdir()) == [file]


@posix
def test_a_file_that_others_could_read_is_tightened(
    keys: KeyFile, file: Path, caplog: pytest.LogCaptureFixture
) -> None:
    keys.put(KEY, HOST)
    file.chmod(0o644)
    assert keys.keys() == {HOST: KEY}
    assert mode(file) == 0o600
    assert "others could read" in caplog.text


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b'"text"', b"\xff\xfe{}", b"[" * 100_000, f'{{"{HOST}": "{KEY}"'.encode()],
    ids=["empty", "cut", "list", "text", "bytes", "deep", "unfinished"],
)
def test_a_broken_file_is_set_aside(keys: KeyFile, file: Path, content: bytes) -> None:
    file.parent.mkdir()
    file.write_bytes(content)
    assert keys.keys() == {}
    aside = file.with_name("keys.json.bad")
    assert files_below(file.parent) == {"keys.json.bad": content}
    if sys.platform != "win32":
        assert mode(aside) == 0o600
    keys.put(KEY, HOST)
    assert keys.keys() == {HOST: KEY}
    keys.delete(HOST)
    assert files_below(file.parent) == {}, "what was set aside may hold the key"


def test_what_is_no_key_in_the_file_is_overlooked(keys: KeyFile, file: Path) -> None:
    file.parent.mkdir()
    entries = {HOST: KEY, "a": 1, "b": "two words", "c": "", "d": None, "e": [KEY], "f": "ü"}
    file.write_text(json.dumps(entries))
    assert keys.keys() == {HOST: KEY}


def test_a_file_that_cannot_be_read_or_written_is_told(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "private").touch()
    keys = KeyFile(tmp_path / "private" / "keys.json")
    assert keys.keys() == {}
    assert "cannot be read" in caplog.text
    failure = failure_of(lambda: keys.put(KEY, HOST))
    assert failure.kind is Kind.DISK
    assert str(tmp_path / "private") in failure.path
    assert keys.keys() == {}, "what failed is not half kept"


def test_a_disk_that_fails_leaves_the_file_as_it_was(
    keys: KeyFile, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keys.put(OLD, HOST)

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    assert failure_of(lambda: keys.put(KEY, HOST)).kind is Kind.DISK
    assert keys.keys() == {HOST: OLD}
    assert list(file.parent.iterdir()) == [file]
