"""Files that are whole or not there, under names that were free."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.core import durable
from tests.core.crash.tracing import need_strace
from tests.core.making import files_below


def test_a_file_is_replaced_whole(tmp_path: Path) -> None:
    path, temporary = tmp_path / "a.json", tmp_path / "a.new"
    durable.write_whole(path, b"one", temporary)
    durable.write_whole(path, b"two", temporary)
    assert files_below(tmp_path) == {"a.json": b"two"}


def test_a_write_that_fails_leaves_the_old_file_and_no_other(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.mkdir()  # a folder cannot be replaced by a file
    (path / "inside").write_bytes(b"old")
    with pytest.raises(OSError):  # noqa: PT011 - every system words it differently
        durable.write_whole(path, b"new", tmp_path / "a.new")
    assert files_below(tmp_path) == {"a.json/inside": b"old"}


def test_a_move_never_takes_anothers_place(tmp_path: Path) -> None:
    source, target = tmp_path / "source", tmp_path / "target"
    source.write_bytes(b"ours")
    target.write_bytes(b"a stranger's")
    with pytest.raises(FileExistsError):
        durable.move_new(source, target)
    assert files_below(tmp_path) == {"source": b"ours", "target": b"a stranger's"}


@pytest.mark.skipif(os.name == "nt", reason="Windows lets few people make symbolic links")
def test_a_dangling_link_counts_as_somebodys_file(tmp_path: Path) -> None:
    source, target = tmp_path / "source", tmp_path / "target"
    source.write_bytes(b"ours")
    target.symlink_to(tmp_path / "nowhere")
    with pytest.raises(FileExistsError):
        durable.move_new(source, target)
    assert durable.free_name(tmp_path, "target", ("",)) == "target_2"


def test_a_free_name_is_free_for_picture_and_sidecar(tmp_path: Path) -> None:
    endings = (".png", ".json")
    assert durable.free_name(tmp_path, "lake", endings) == "lake"
    (tmp_path / "lake.json").touch()
    assert durable.free_name(tmp_path, "lake", endings) == "lake_2"
    (tmp_path / "lake_2.png").touch()
    assert durable.free_name(tmp_path, "lake", endings) == "lake_3"
    assert durable.free_name(tmp_path, "lake", (".webp",)) == "lake"


def test_folders_are_made_below_the_root_only(tmp_path: Path) -> None:
    durable.make_folder(tmp_path / "a" / "b" / "c", tmp_path)
    durable.make_folder(tmp_path / "a" / "b" / "c", tmp_path)
    assert (tmp_path / "a" / "b" / "c").is_dir()
    gone = tmp_path / "unplugged"
    with pytest.raises(FileNotFoundError):
        durable.make_folder(gone / "a", gone)
    assert not gone.exists()


def test_fingerprints_are_sha256(tmp_path: Path) -> None:
    path = tmp_path / "abc"
    path.write_bytes(b"abc")
    assert durable.sha256(path).startswith("ba7816bf8f01cfea414140de5dae2223b00361a3")


def test_patience_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    """On Windows a scanner may hold the file for a while; elsewhere a refusal is one."""
    tries = 0

    def refuse() -> None:
        nonlocal tries
        tries += 1
        raise PermissionError("held")

    with pytest.raises(PermissionError):
        durable.patiently(refuse)
    assert tries == (6 if os.name == "nt" else 1)


@pytest.mark.strace
def test_after_a_failed_sync_the_bytes_are_written_again(tmp_path: Path) -> None:
    """Asking again would be told that all is well: the pages count as clean by then."""
    need_strace()
    path = tmp_path / "picture"
    path.write_bytes(b"a picture")
    before = path.stat().st_ino
    child = "import sys; from pathlib import Path; from desktop_app.core import durable\n"
    child += "durable.settle(Path(sys.argv[1]))"
    said = subprocess.run(
        [
            *("strace", "-qq", "-e", "trace=fsync", "-e", "inject=fsync:error=EIO:when=1"),
            *(sys.executable, "-c", child, path),
        ],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
        cwd=Path(__file__).resolve().parents[2],
    )
    assert "INJECTED" in said.stderr
    assert files_below(tmp_path)["picture"] == b"a picture"
    assert path.stat().st_ino != before, "a new file, since the old one's pages are in doubt"
