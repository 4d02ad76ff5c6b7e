"""Finding, exporting and checking: what is there is found, and nothing is changed by looking."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from tests.command_line.running import FLASH, KEY, ROOT, environment, objects, picture, run
from tests.e2e.process import rows
from tests.fakes.service import ScriptedService


def pictures(data: Path) -> list[Path]:
    """The picture files of a library."""
    return sorted((data / "library" / "images").rglob("*.png"))


def state(data: Path) -> dict[str, str]:
    """What lies in the library, SQLite's scratch files apart."""
    files = (path for path in (data / "library").rglob("*") if path.is_file())
    return {
        str(path): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in files
        if not path.name.endswith(("-wal", "-shm"))
    }


def test_what_fits_is_found_newest_first(data: Path) -> None:
    before = state(data)
    found = run(data, "search", "lighthouse")
    assert (found.returncode, found.stderr) == (0, "")
    lines = [line.split("\t") for line in found.stdout.splitlines()]
    assert [line[-1] for line in lines] == ["a red lighthouse", "a lighthouse"]
    for path, day, size, model, _ in lines:
        assert Path(path) in pictures(data)
        assert (len(day), size, model) == (10, "8x8", FLASH)
    assert state(data) == before


def test_order_limit_and_objects(data: Path) -> None:
    found = run(data, "search", "", "--sort", "prompt", "--limit", "2", "--json")
    told = objects(found.stdout)
    assert [one["prompt"] for one in told] == ["a lake at dawn", "a lighthouse"]
    assert {one["cost_usd"] for one in told} == {"0.0387"}
    assert all(
        hashlib.sha256(Path(one["path"]).read_bytes()).hexdigest() == one["sha256"] for one in told
    )
    assert len(run(data, "search", "", "--limit", "0").stdout.splitlines()) == 3


def test_what_costs_next_to_nothing_is_told_in_digits(data: Path) -> None:
    with ScriptedService() as service:
        service.play(*picture(9, cost=2.5e-7))
        words = ("generate", "a speck", "--model", FLASH, "--json")
        made = run(data, *words, "--base-url", service.url, key=KEY)
    assert objects(made.stdout)[-1]["cost_usd"] == "0.00000025"
    (found,) = objects(run(data, "search", "speck", "--json").stdout)
    assert found["cost_usd"] == "0.00000025"


def test_a_prompt_cannot_command_the_terminal(data: Path) -> None:
    with ScriptedService() as service:
        service.play(*picture(9))
        words = ("generate", "\x1b[2Ja \u202etrick", "--model", FLASH)
        run(data, *words, "--base-url", service.url, key=KEY)
    found = run(data, "search", "trick")
    assert "\x1b" not in found.stdout
    assert "\u202e" not in found.stdout
    assert found.stdout.count("\n") == 1


@pytest.mark.parametrize(
    ("query", "why"),
    [
        ("nonsense:1", "there is no such filter"),
        ("date:", "a value is missing"),
        ("stars:many", "there is no such value"),
        ("model:>a", "neither less nor more"),
    ],
)
def test_what_is_not_understood_is_wrong_use(data: Path, query: str, why: str) -> None:
    for words in (("search", query), ("export", query, "--out", str(data / "out"))):
        found = run(data, *words)
        assert (found.returncode, found.stdout) == (2, "")
        assert found.stderr.count("\n") == 1
        assert why in found.stderr
    assert not (data / "out").exists()


def test_nothing_found_has_a_status_of_its_own(data: Path, tmp_path: Path) -> None:
    assert run(data, "search", "unicorn").returncode == 3
    assert run(data, "export", "unicorn", "--out", str(tmp_path / "out")).returncode == 3
    for words in (("search", ""), ("export", "--all", "--out", str(tmp_path / "o")), ("check",)):
        assert run(tmp_path / "empty", *words).returncode == 3
    assert not (tmp_path / "empty" / "library").exists()


def test_exports_are_what_the_window_exports(data: Path, tmp_path: Path) -> None:
    out = tmp_path / "a" / "b"
    done = run(data, "export", "--all", "--out", str(out))
    assert (done.returncode, done.stderr) == (0, "3 files written.\n")
    written = sorted(map(Path, done.stdout.splitlines()))
    assert written == sorted(out.iterdir())
    kept = {path.name: path.read_bytes() for path in pictures(data)}
    assert {path.name: path.read_bytes() for path in written} == kept
    words = ("--as", "jpeg", "--longest-side", "4", "--name", "{prompt}", "--keep-recipe")
    small = run(data, "export", "lake", "--out", str(out), *words)
    (path,) = map(Path, small.stdout.splitlines())
    assert path.name == "a-lake-at-dawn.jpg"
    with Image.open(path) as image:
        assert (image.format, image.size) == ("JPEG", (4, 4))
    again = run(data, "export", "--all", "--out", str(out), "--existing", "skip", "--json")
    assert objects(again.stdout) == [{"event": "ended", "written": 0, "skipped": 3, "problems": []}]


def test_one_that_cannot_be_taken_out_does_not_hold_up_the_others(
    data: Path, tmp_path: Path
) -> None:
    gone = pictures(data)[0]
    gone.unlink()
    done = run(data, "export", "--all", "--out", str(tmp_path / "out"), "--json")
    assert done.returncode == 1
    *written, last = objects(done.stdout)
    assert len(written) == 2
    (problem,) = last["problems"]
    assert (problem["name"], problem["reason"]) == (gone.name, "missing")
    assert f"pictor: {gone.name}: its file is not there\n" in done.stderr


@pytest.mark.parametrize(
    "words",
    [
        ("--out", "{out}"),
        ("x", "--all", "--out", "{out}"),
        ("x", "--out", "{out}", "--as", "clean", "--quality", "3"),
        ("x", "--out", "{out}", "--name", "{nonsense}"),
        ("x",),
        ("x", "--out", "{out}", "--as", "tiff"),
    ],
)
def test_contradictions_are_wrong_use(data: Path, tmp_path: Path, words: tuple[str, ...]) -> None:
    out = str(tmp_path / "out")
    done = run(data, "export", *(word.replace("{out}", out) for word in words))
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
    assert not Path(out).exists()


def test_a_sound_library_is_called_sound(data: Path) -> None:
    before = state(data)
    for words in ((), ("--deep",)):
        looked = run(data, "check", *words)
        assert (looked.returncode, looked.stdout) == (0, "")
        assert looked.stderr == "3 pictures: the library is sound.\n"
    assert state(data) == before


def test_each_kind_of_finding_is_told_and_what_can_be_is_put_right(data: Path) -> None:
    bare, changed, missing = pictures(data)
    bare.with_suffix(".json").unlink()
    content = bytearray(changed.read_bytes())
    content[-5] ^= 1
    changed.write_bytes(content)
    missing.unlink()
    unknown = bare.with_name("brought by hand.png")
    Image.new("RGB", (3, 5), "red").save(unknown)
    looked = run(data, "check", "--json")
    assert looked.returncode == 1
    *findings, last = objects(looked.stdout)
    told = {(one["finding"], Path(one["path"])) for one in findings}
    assert told == {("missing", missing), ("no_recipe", bare), ("unknown_file", unknown)}
    assert last == {"event": "ended", "pictures": 3, "is_sound": False, "mended": 0}
    deep = run(data, "check", "--deep")
    assert f"changed\t{changed}\n" in deep.stdout, "its size is the same"

    repaired = run(data, "check", "--repair", "--json")
    assert repaired.returncode == 1, "what is missing takes a decision"
    *findings, last = objects(repaired.stdout)
    assert [one["finding"] for one in findings] == ["missing"]
    assert last == {"event": "ended", "pictures": 4, "is_sound": False, "mended": 2}
    assert bare.with_suffix(".json").exists()
    assert rows(data, "SELECT count(*) FROM pictures WHERE width = 3 AND height = 5") == [(1,)]


def test_a_damaged_list_is_told_in_one_sentence(data: Path) -> None:
    file = data / "library" / "pictor.sqlite3"
    file.write_bytes(b"no database" * 100)
    for words in (("search", ""), ("check",), ("generate", "x", "--demo")):
        told = run(data, *words)
        assert told.returncode == 1
        assert told.stderr.startswith("pictor: The library's list can't be read.")
        assert told.stderr.count("\n") == 1
    assert file.read_bytes().startswith(b"no database")


def test_a_library_that_is_gone_is_not_made_anew(data: Path) -> None:
    (data / "library").rename(data / "elsewhere")
    for words in (("search", ""), ("check",), ("generate", "x", "--demo")):
        told = run(data, *words)
        assert told.returncode == 1
        assert told.stderr.startswith("pictor: Your library isn't where it was.")
    assert not (data / "library").exists()


def test_looking_loads_no_qt_and_no_network(data: Path) -> None:
    script = (
        "import sys; from desktop_app.app import main; status = main(sys.argv[1:])\n"
        "heavy = {'PySide6', 'requests', 'asyncio', 'keyring'} & set(sys.modules)\n"
        "print(status, *heavy)"
    )
    for words in (("search", ""), ("check",)):
        done = subprocess.run(
            [sys.executable, "-c", script, *words, "--data-dir", str(data)],
            cwd=ROOT,
            env=environment(),
            capture_output=True,
            text=True,
            timeout=60,
            check=True,
        )
        assert done.stdout.splitlines()[-1] == "0", words
