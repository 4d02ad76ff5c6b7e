"""Copies of new pictures, beside the ones that the library keeps."""

from __future__ import annotations

from pathlib import Path

from desktop_app import NAME, VERSION
from desktop_app.command_line.teller import Copy
from desktop_app.core.errors import AppError, Charged, Failure, Kind
from desktop_app.core.faults import translated
from desktop_app.core.library import Library
from desktop_app.core.taking_out.manner import Manner, Took


def folder_for(name: str) -> Path:
    """The folder of that name, made where it is missing."""
    folder = Path(name).expanduser().absolute()
    with translated(folder, Charged.NO):
        folder.mkdir(parents=True, exist_ok=True)
    return folder


def copier(library: Library, folder: Path | None) -> Copy | None:
    """What copies a picture of this library into the folder, as it was received."""
    if folder is None:
        return None

    def copy(key: str) -> Path:
        program = f"{NAME} {VERSION}"
        taking = library.exchange.take_out(program, [key], folder, Manner(), lambda: False)
        for event in taking:
            if isinstance(event, Took) and event.path is not None:
                return event.path
        raise AppError(Failure(kind=Kind.DISK, charged=Charged.NO, path=str(folder)))

    return copy
