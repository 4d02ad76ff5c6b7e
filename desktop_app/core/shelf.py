"""The pictures and words that are sent along: references, and turns of a conversation."""

from __future__ import annotations

from pathlib import Path

from desktop_app.core import conversation, references
from desktop_app.core.conversation import Turn
from desktop_app.core.errors import AppError, Charged, Failure, Kind
from desktop_app.core.faults import translated
from desktop_app.core.library import Library
from desktop_app.core.recipe import Reference
from desktop_app.core.records import Job, Picture


class Shelf:
    """Finds them in the library; blocks. `AppError` where one is not there any more."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def keep(self, content: Path, *, name: str, picture: str = "") -> Reference:
        """Keep a picture for being sent along, in the form in which it is sent."""
        folders = self._library.folders
        return references.keep(folders, content, name=name, picture=picture)

    def reference(self, reference: Reference) -> bytes:
        """The bytes of a reference."""
        return references.read(self._library.folders, reference)

    def reference_path(self, reference: Reference) -> Path:
        """The file of a reference."""
        return references.path_of(self._library.folders, reference)

    def turn(self, picture_key: str) -> Turn:
        """What was said before a picture, with it."""
        picture, job = self._found(picture_key)
        path = self._library.path_of(picture)
        with translated(path, Charged.NO):
            try:
                content = path.read_bytes()
            except FileNotFoundError as gone:  # it is the picture that is missing, not the disk
                raise _missing(picture_key) from gone
        return Turn(
            recipe=job.recipe,
            text=job.text,
            picture=content,
            media_type=picture.media_type,
            reasoning=conversation.reasoning_of(self._library.folders, job.key),
        )

    def turn_paths(self, picture_key: str) -> tuple[Turn, Path, Path | None]:
        """A turn without its bytes, the picture's file, and that of what the model wants back."""
        picture, job = self._found(picture_key)
        turn = Turn(recipe=job.recipe, text=job.text, picture=b"", media_type=picture.media_type)
        reasoning = conversation.path_of(self._library.folders, job.key)
        return turn, self._library.path_of(picture), reasoning if reasoning.exists() else None

    def _found(self, picture_key: str) -> tuple[Picture, Job]:
        picture = self._library.picture(picture_key)
        job = self._library.job(picture.job_key) if picture is not None else None
        if picture is None or job is None:
            raise _missing(picture_key)
        return picture, job


def _missing(picture_key: str) -> AppError:
    return AppError(Failure(kind=Kind.REFERENCE_MISSING, charged=Charged.NO, path=picture_key))
