"""The process dies, or the disk fails, at every call of keeping, throwing away and deleting."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

from desktop_app.core import sidecar
from desktop_app.core.library import Library
from desktop_app.core.records import Picture
from desktop_app.core.recovery import Recovery
from tests.core.crash import everywhere, saving_child, trashing_child
from tests.core.crash.tracing import Outcome
from tests.core.crash.trashing_child import KEYS, LOVED

SHA256 = {
    key: hashlib.sha256(content).hexdigest()
    for key, content in zip(KEYS, saving_child.PICTURES, strict=True)
}
#: Which pictures are marked, in the trash, and deleted, before the first step and after each.
STATES = (
    ((), (), ()),
    ((0,), (), ()),
    ((0,), (0, 1), ()),
    ((0,), (1,), ()),
    ((0,), (), (1,)),
)

pytestmark = everywhere.LASTING


def check(outcome: Outcome) -> int:
    """It is as after the last step that was said to be done, or as after the next; which one."""
    library = Library.open(outcome.folder)
    try:
        assert library.recover() == Recovery()
        assert library._database.read("SELECT * FROM moves") == []
        found = {key: one for key in KEYS if (one := library.picture(key)) is not None}
        state = (
            tuple(place for place, key in enumerate(KEYS) if library.marks_of(key) == LOVED),
            tuple(KEYS.index(key) for key, one in found.items() if one.trashed is not None),
            tuple(place for place, key in enumerate(KEYS) if key not in found),
        )
        check_files(library, list(found.values()))
        assert library.count() + library.count("trash") == len(found)
        log = library.folders.deletion_log
        if len(found) < len(KEYS):
            assert KEYS[1] in log.read_text("utf-8")
    finally:
        library.close()
    done = len(outcome.words("did"))
    at = STATES.index(state)
    assert at in {done, done + 1}, outcome
    return at


def check_files(library: Library, pictures: list[Picture]) -> None:
    """Every row has its file and its sidecar in the right place, and there is nothing else."""
    expected: set[Path] = set()
    for one in pictures:
        path = library.path_of(one)
        expected |= {path, sidecar.path_beside(path)}
        assert hashlib.sha256(path.read_bytes()).hexdigest() == SHA256[one.key]
        told = sidecar.read(sidecar.path_beside(path).read_bytes())
        assert replace(told.picture, id=one.id, rank=one.rank) == one
        assert told.marks == library.marks_of(one.key)
    below = (library.folders.images, library.folders.trash, library.folders.incoming)
    files = {path for folder in below for path in folder.rglob("*") if path.is_file()}
    assert files - {library.folders.deletion_log} == expected


def test_killed_at_every_call_no_picture_is_lost_and_no_step_is_half(tmp_path: Path) -> None:
    seen = everywhere.killed(trashing_child, tmp_path, check)
    assert set(seen) == set(range(len(STATES)))
    assert len(seen) > 100, "so many calls are needed"


@everywhere.every_way
def test_a_fault_of_the_disk_leaves_no_step_half(
    tmp_path: Path, calls: tuple[str, ...], error: str, for_good: bool
) -> None:
    told = everywhere.failing(trashing_child, tmp_path, calls, error, check, for_good=for_good)
    assert told > 20
