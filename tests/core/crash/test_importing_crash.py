"""The process dies, or the disk fails, at every call of bringing pictures in."""

from __future__ import annotations

import hashlib
from pathlib import Path

from desktop_app.core import sidecar
from desktop_app.core.library import Library
from desktop_app.core.records import Picture
from desktop_app.core.recovery import Recovery
from tests.core import bringing
from tests.core.crash import everywhere, importing_child
from tests.core.crash.importing_child import OWN, REFERENCE
from tests.core.crash.saving_child import PICTURES
from tests.core.crash.tracing import Outcome

SHA256 = [hashlib.sha256(content).hexdigest() for content in PICTURES]

pytestmark = everywhere.LASTING


def check(outcome: Outcome) -> int:
    """All that was said to be in is in, whole; what was given is there, and comes in now."""
    library = Library.open(outcome.folder)
    try:
        assert library.recover() == Recovery()
        assert library._database.read("SELECT * FROM moves") == []
        before = check_files(library)
        assert set(outcome.words("brought")) <= set(before), outcome
        given = outcome.folder / "given"
        was_in = SHA256[0] in before
        last = bringing.bring(library, given)[-1]
        assert last == bringing.Finished(brought=int(not was_in), known=int(was_in), refused=0)
        loose = [given / "0.png", given / "1.png", given / "again.png"]
        bringing.bring(library, loose)
        assert sorted(check_files(library)) == sorted(SHA256)
        own = library.picture(f"{importing_child.KEY}.1")
        assert own is not None
        marks = library.marks_of(own.key)
        assert (marks.favourite, marks.note, marks.tags) == (True, OWN.note, OWN.tags)
        assert [one.name for one in library.collections()] == ["Hall"]
        assert marks.collections == tuple(one.key for one in library.collections())
        (sent,) = library.folders.references.rglob("*.png")
        assert sent.read_bytes() == REFERENCE
        assert len(list(library.folders.turns.iterdir())) == 1
    finally:
        library.close()
    return len(before)


def check_files(library: Library) -> dict[str, Picture]:
    """Every row has its file and its sidecar, and there is nothing else; the pictures by hash."""
    expected: set[Path] = set()
    found: dict[str, Picture] = {}
    for day in library.days():
        for one in library.day_page(day.day, 0, 99):
            path = library.path_of(one)
            expected |= {path, sidecar.path_beside(path)}
            assert one.sha256 not in found, "the same picture twice"
            found[one.sha256] = one
            assert hashlib.sha256(path.read_bytes()).hexdigest() == one.sha256
            told = sidecar.read(sidecar.path_beside(path).read_bytes())
            assert (told.picture.key, told.marks) == (one.key, library.marks_of(one.key))
    below = (library.folders.images, library.folders.incoming)
    assert {path for one in below for path in one.rglob("*") if path.is_file()} == expected
    return found


def test_killed_at_every_call_no_picture_is_half_in(tmp_path: Path) -> None:
    seen = everywhere.killed(importing_child, tmp_path, check)
    assert set(seen) == {0, 1, 3}, "the two of one go come in together"
    assert len(seen) > 60, "so many calls are needed"


@everywhere.every_way
def test_a_fault_of_the_disk_leaves_no_picture_half_in(
    tmp_path: Path, calls: tuple[str, ...], error: str, for_good: bool
) -> None:
    told = everywhere.failing(importing_child, tmp_path, calls, error, check, for_good=for_good)
    assert told > 20
