"""What belongs to a picture of ours beside its sidecar: what was sent along, and what came back."""

from __future__ import annotations

import json
from pathlib import Path, PurePath

from desktop_app.core import conversation, durable, foreign, references
from desktop_app.core.errors import AppError, Charged, Kind
from desktop_app.core.faults import translated
from desktop_app.core.folders import Folders
from desktop_app.core.recipe import Recipe, Reference
from desktop_app.core.records import new_key
from desktop_app.core.transfer.import_sources import IMAGES, Root, Tree, small
from desktop_app.core.transfer.import_staging import discard

_MOST_REFERENCE_BYTES = 64 << 20
_MOST_REASONING_BYTES = 32 << 20
_MOST_KEY = 40


def root_of(tree: Tree, name: PurePath) -> Root | None:
    """The library that a picture lies in, if it lies as pictures do there."""
    parents = list(name.parents)
    is_inside = len(parents) > 3 and parents[2].name == IMAGES
    return Root(tree, parents[3]) if is_inside else None


def bring_references(folders: Folders, root: Root, recipe: Recipe) -> None:
    """Copy what was sent along, as far as it is there and is what the recipe says it is."""
    for reference in recipe.references:
        if not references.is_here(folders, reference):
            bring_reference(folders, root, reference)


def bring_reference(folders: Folders, root: Root, wanted: Reference) -> Reference | None:
    """Have a reference here too, and tell what it is by its bytes; None for one that is none."""
    place = references.path_of(folders, wanted)
    if references.is_here(folders, wanted) and (kept := _kept(folders, place, wanted)):
        return kept
    name = root.name / "references" / place.parent.name / place.name
    content = small(root.tree, name, _MOST_REFERENCE_BYTES)
    if not content:
        return None
    path = folders.incoming / f"{new_key()}.import"
    try:
        with translated(path, Charged.NO):
            path.write_bytes(content)
        return _kept(folders, path, wanted)
    finally:
        discard(path)


def _kept(folders: Folders, path: Path, wanted: Reference) -> Reference | None:
    with translated(path, Charged.NO):
        if durable.sha256(path) != wanted.sha256:
            return None
    try:
        picture = foreign.line(wanted.picture, _MOST_KEY)
        return references.keep(folders, path, name=wanted.name, picture=picture)
    except AppError as error:
        if error.failure.kind is Kind.NOT_A_PICTURE:
            return None
        raise


def bring_reasoning(folders: Folders, root: Root, job_key: str) -> None:
    """Copy what a model wants back when the conversation goes on, unless it is there."""
    if conversation.path_of(folders, job_key).exists():
        return
    content = small(root.tree, root.name / "turns" / f"{job_key}.json", _MOST_REASONING_BYTES)
    try:
        text = (content or b"").decode()
        is_list = isinstance(json.loads(text), list)
    except (ValueError, RecursionError):
        return
    if is_list:
        conversation.keep_reasoning(folders, job_key, text)
