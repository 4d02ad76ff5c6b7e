"""Turning an SVG into pixels in a child process, which may be killed when it takes too much."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop_app.core.drawing import Undrawable
from desktop_app.core.image_facts import facts

MEDIA_TYPE = "image/svg+xml"
LARGE_PX = 2048  # the longer side of a drawing that is looked at or copied
_SMALL_PX = 512
#: The child gives itself two seconds once it has started; this is that and a slow start.
_MOST_S = 12.0
_REFUSED = 3
_PACKAGE_HOME = Path(__file__).resolve().parents[2]
#: All that the child learns of our environment: how to run, and where fonts and folders lie.
_HANDED_ON = (
    "PATH",
    "LD_LIBRARY_PATH",
    "SYSTEMROOT",
    "WINDIR",
    "HOME",
    "USERPROFILE",
    "LOCALAPPDATA",
    "TMPDIR",
    "TEMP",
    "TMP",
    "LANG",
    "LC_ALL",
    "LC_CTYPE",
    "FONTCONFIG_FILE",
    "FONTCONFIG_PATH",
    "XDG_CACHE_HOME",
    "XDG_CONFIG_HOME",
    "XDG_DATA_HOME",
    "XDG_DATA_DIRS",
)


class TooLong(Undrawable):
    """The child was ended for the time it took."""


def draw(svg: Path, longest_px: int, target: Path) -> tuple[int, int]:
    """Draw the file into a PNG whose longer side is so long; returns its width and height.

    Blocks for some tenths of a second, never for more than a few seconds. What takes too long is
    tried once more in a small size. Raises Undrawable with a sentence where it cannot be drawn, and
    OSError where a file cannot be read or written; then `target` is as it was.
    """
    svg.stat()  # a file that is gone is no fault of the drawing
    try:
        return _draw(svg, longest_px, target)
    except TooLong:
        if longest_px <= _SMALL_PX:
            raise
    return _draw(svg, _SMALL_PX, target)


def _draw(svg: Path, longest_px: int, target: Path) -> tuple[int, int]:
    """Made beside the target and moved there once it is whole."""
    with TemporaryDirectory(prefix=".drawing-", dir=target.parent) as folder:
        made = Path(folder) / "drawing.png"
        _run([str(svg.absolute()), str(longest_px), str(made.absolute())], folder)
        found = facts(made) if made.exists() else None
        if found is None or found.extension != "png" or max(found.width, found.height) > longest_px:
            raise Undrawable("The drawing came to nothing.")
        made.replace(target)
        return found.width, found.height


@contextmanager
def drawn(svg: Path, longest_px: int) -> Iterator[Path]:
    """The rendering in a file that is gone afterwards; raises as `draw` does."""
    with TemporaryDirectory(prefix="pictor-") as folder:
        made = Path(folder) / "drawing.png"
        draw(svg, longest_px, made)
        yield made


def environment(ours: Mapping[str, str]) -> dict[str, str]:
    """What the child's environment holds: no key, nor anything else that it does not need."""
    theirs = {name: ours[name] for name in _HANDED_ON if name in ours}
    homes = [str(_PACKAGE_HOME), ours.get("PYTHONPATH", "")]
    theirs["PYTHONPATH"] = os.pathsep.join(home for home in homes if home)
    theirs["QT_QPA_PLATFORM"] = "offscreen"
    theirs["QT_LOGGING_RULES"] = "*=false"
    return theirs


def _run(arguments: list[str], folder: str) -> None:
    """Start the child in an empty folder, where relative paths lead to nothing."""
    import subprocess  # not needed by those who have no drawings

    frozen = getattr(sys, "frozen", False)
    # -P: what lies in the folder it starts in is no module
    start = ["--draw"] if frozen else ["-P", "-m", "desktop_app.drawing_child"]
    with subprocess.Popen(  # noqa: S603  our own program
        [sys.executable, *start, *arguments],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=folder,
        env=environment(os.environ),
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    ) as child:
        try:
            said, _ = child.communicate(timeout=_MOST_S)
        except subprocess.TimeoutExpired as late:
            raise TooLong("The drawing took too long.") from late
        finally:
            child.kill()
    if child.returncode == _REFUSED:
        raise Undrawable(said.decode("utf-8", "replace"))
    if said.startswith(b"Timeout"):  # the word of its own watch
        raise TooLong("The drawing took too long.")
    if child.returncode:
        raise Undrawable(f"The drawing could not be drawn (status {child.returncode}).")
