"""The command line: good words are taken, bad ones refused in one line."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app import VERSION, options

ROOT = Path(__file__).resolve().parents[1]


def test_without_words_the_service_is_left_to_the_settings(tmp_path: Path) -> None:
    found = options.read(["--data-dir", str(tmp_path)])
    assert (found.base_url, found.key, found.demo) == ("", "", False)
    assert found.places.library == tmp_path / "library"


def test_the_environment_answers_where_no_option_does(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PICTOR_DATA_DIR", str(tmp_path / "environment"))
    monkeypatch.setenv("PICTOR_BASE_URL", "http://127.0.0.1:1/api/v1")
    monkeypatch.setenv("OPENROUTER_API_KEY", " sk-or-key\n")
    found = options.read(["--demo"])
    assert found.places.data == tmp_path / "environment"
    assert (found.base_url, found.key, found.demo) == (
        "http://127.0.0.1:1/api/v1",
        "sk-or-key",
        True,
    )
    other = options.read(["--base-url", "https://example.org/v1/", "--data-dir", str(tmp_path)])
    assert (other.base_url, other.places.data) == ("https://example.org/v1", tmp_path)


@pytest.mark.parametrize(
    "words",
    [
        ["--nonsense"],
        ["stray"],
        ["--base-url", "http://openrouter.ai/api/v1"],
        ["--base-url", "nonsense"],
        ["--data-dir"],
        ["--data-dir", "{file}/below"],
    ],
)
def test_bad_words_are_refused_in_one_line(
    words: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "file"
    file.touch()
    with pytest.raises(SystemExit) as left:
        options.read([word.format(file=file) for word in words])
    assert left.value.code == 2
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert said.startswith("pictor: ")


def test_version_and_self_test_of_the_process(tmp_path: Path) -> None:
    def run(*words: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "main.py", *words, "--data-dir", str(tmp_path)]
        return subprocess.run(
            command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
        )

    version = run("--version")
    assert (version.returncode, version.stdout) == (0, f"Pictor {VERSION}\n")
    tested = run("--self-test")
    assert tested.returncode == 0, tested.stdout + tested.stderr
    for part in (
        *("Qt platform", "image formats", "order of words", "SQLite", "TLS certificates"),
        *("keyring", "icons and font", "languages", "drawings", "demo painter", "data folder"),
    ):
        assert f"ok       {part}: " in tested.stdout
    bad = run("--base-url", "http://example.org")
    assert bad.returncode == 2
    assert bad.stderr.count("\n") == 1


@pytest.mark.parametrize(
    ("words", "command", "rest"),
    [
        (["search", "x"], "search", ["x"]),
        (["--data-dir", "d", "check", "--json"], "check", ["--data-dir", "d", "--json"]),
        (["--data-dir=d", "--demo", "generate", "-"], "generate", ["--data-dir=d", "--demo", "-"]),
        (["export", "search"], "export", ["search"]),
    ],
)
def test_a_command_is_found_wherever_it_stands(
    words: list[str], command: str, rest: list[str]
) -> None:
    assert options.command_in(words) == (command, rest)


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["--demo"],
        ["--data-dir", "search"],
        ["picture.png", "search"],
        ["./search"],
        ["--", "search"],
    ],
)
def test_what_is_no_command_is_left_to_the_window(words: list[str]) -> None:
    assert options.command_in(words) is None


def test_files_are_told_as_whole_paths(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a b.png").touch()
    (tmp_path / "folder").mkdir()
    monkeypatch.chdir(tmp_path)
    found = options.read(["a b.png", "--data-dir", str(tmp_path / "data"), "folder"])
    assert found.files == (tmp_path / "a b.png", tmp_path / "folder")


def test_every_command_explains_itself(tmp_path: Path) -> None:
    for command in ("", *options.COMMANDS):
        words = [sys.executable, "main.py", *([command] if command else []), "--help"]
        told = subprocess.run(
            words, cwd=ROOT, capture_output=True, text=True, timeout=60, check=True
        )
        assert told.stdout.startswith(f"usage: pictor {command}".rstrip())
        assert told.stderr == ""
