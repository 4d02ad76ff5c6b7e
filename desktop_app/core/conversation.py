"""What was said before a picture, so that a model can go on from there.

The words and the picture are in the library. A model may also give signed details of its reasoning,
which it wants back unmodified and which can be megabytes: they lie in `turns/<job key>.json`, away
from the tables that the wall reads.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from desktop_app.core import durable
from desktop_app.core.faults import translated
from desktop_app.core.folders import Folders
from desktop_app.core.recipe import Recipe


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """One exchange: what was asked, and the answer with its picture."""

    recipe: Recipe
    text: str
    picture: bytes
    media_type: str
    reasoning: str = ""  # the model's details as a JSON list, as they came


def keep_reasoning(folders: Folders, job_key: str, reasoning: str) -> None:
    """Keep what a model wants back; doing it again changes nothing."""
    path = path_of(folders, job_key)
    with translated(path):
        durable.make_folder(path.parent, folders.root)
        content = reasoning.encode("utf-8", "replace")
        durable.write_whole(path, content, path.with_name(path.name + ".new"))


def reasoning_of(folders: Folders, job_key: str) -> str:
    """What the model of this job wants back, or nothing."""
    path = path_of(folders, job_key)
    with translated(path):
        try:
            return path.read_text("utf-8")
        except FileNotFoundError:
            return ""


def path_of(folders: Folders, job_key: str) -> Path:
    """Where it lies, or would lie."""
    return folders.turns / f"{job_key}.json"
