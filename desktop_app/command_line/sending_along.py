"""Files that are to be sent along, brought into the form in which they are sent."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from desktop_app.command_line.status import Refused, Status
from desktop_app.core import references
from desktop_app.core.folders import Folders
from desktop_app.core.recipe import Reference


def checked(names: Sequence[str]) -> tuple[Path, ...]:
    """The files, all of which are there."""
    paths = tuple(Path(name).expanduser().absolute() for name in names)
    for name, path in zip(names, paths, strict=True):
        if not path.is_file():
            raise Refused(Status.WRONG_USE, f"there is no file {name!r}")
    return paths


def kept(folders: Folders, files: Sequence[Path]) -> tuple[Reference, ...]:
    """References to these pictures, kept in the library under their content.

    That is a file each and no row: it can be done while a window has the library.
    """
    if not files:
        return ()
    from PySide6.QtCore import QCoreApplication  # Qt scales them, as for the window

    from desktop_app.state.given import NotTaken
    from desktop_app.state.sendable import sendable

    app = QCoreApplication.instance() or QCoreApplication([])  # finds the plugins that read them
    found = []
    for path in files:
        try:
            with sendable(path) as fit:
                found.append(references.keep(folders, fit, name=path.name))
        except NotTaken as problem:
            reason = problem.reason.value.replace("_", " ")
            said = f"{path.name} cannot be sent along: {reason}"
            raise Refused(Status.WRONG_USE, said) from None
    del app
    return tuple(found)
