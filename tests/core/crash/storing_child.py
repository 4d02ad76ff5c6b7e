"""A child to be killed while a snippet and a shelved reference are made, changed and deleted.

Says what is done by the numbers of the steps: did <step>.
"""

from __future__ import annotations

from pathlib import Path

from desktop_app.core.changes import Storing
from desktop_app.core.errors import AppError
from desktop_app.core.folders import Folders
from desktop_app.core.recipe import Reference
from desktop_app.core.records import Shelved, Snippet, now
from desktop_app.core.stored import Stored
from tests.core.crash.saving_child import say

LIGHT = Snippet("01m81eh371d3y5snpp0a", "Light", "at dusk\nat dawn", now())
DUSK = Snippet(LIGHT.key, "Dusk", "at dusk 夕暮れ", LIGHT.made)
SKETCH = Reference(sha256="ab" * 32, media_type="image/png", width=8, height=8, size_bytes=70)
VASE = Shelved("01m81eh371d3y5vase0a", "Vase", SKETCH, now())
#: Where another Pictor, or a hand, has left what cannot be read.
BROKEN = b'{"format": "pictor-shelf", "version": 1, "kept": '
STEPS = (
    Storing(None, LIGHT),
    Storing(LIGHT, DUSK),
    Storing(None, VASE),
    Storing(DUSK, None),
)


def main(folder: Path) -> None:
    """Begin and end around what is looked at."""
    folders = Folders(folder)
    folders.incoming.mkdir(parents=True)
    folders.shelf.write_bytes(BROKEN)
    stored = Stored(folders)
    say("begin")
    try:
        for number, change in enumerate(STEPS):
            stored.apply(change)
            say(f"did {number}")
    except AppError as error:
        say(f"fault {error.failure.kind}")
    say("end")
