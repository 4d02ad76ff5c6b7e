"""What belongs to a picture of ours beside its sidecar: what was sent along, and what came back."""

from __future__ import annotations

import hashlib
import json
from pathlib import PurePath

from desktop_app.core import conversation, references
from desktop_app.core.errors import Charged
from desktop_app.core.faults import translated
from desktop_app.core.folders import Folders
from desktop_app.core.recipe import Recipe
from desktop_app.core.records import new_key
from desktop_app.core.transfer.import_sources import IMAGES, Root, Tree, small
from desktop_app.core.transfer.import_staging import discard

_MOST_REFERENCE_BYTES = 64 << 20
_MOST_REASONING_BYTES = 32 << 20


def root_of(tree: Tree, name: PurePath) -> Root | None:
    """The library that a picture lies in, if it lies as pictures do there."""
    parents = list(name.parents)
    is_inside = len(parents) > 3 and parents[2].name == IMAGES
    return Root(tree, parents[3]) if is_inside else None


def bring_references(folders: Folders, root: Root, recipe: Recipe) -> None:
    """Copy what was sent along, as far as it is there and is what the recipe says it is."""
    for reference in recipe.references:
        place = references.path_of(folders, reference)
        if place.exists():
            continue
        name = root.name / "references" / place.parent.name / place.name
        content = small(root.tree, name, _MOST_REFERENCE_BYTES)
        if not content or hashlib.sha256(content).hexdigest() != reference.sha256:
            continue
        path = folders.incoming / f"{new_key()}.import"
        try:
            with translated(path, Charged.NO):
                path.write_bytes(content)
            references.keep(folders, path, name=reference.name, picture=reference.picture)
        finally:
            discard(path)


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
