"""What has a name in a library that is brought in: its snippets, and its shelf of references.

Only what is not here yet is added, by its key, and nothing here is changed; a name that is taken
gets a number. Anybody can have written such files: what they say is kept within bounds.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import datetime

from desktop_app.core import kept_names, rows
from desktop_app.core.folders import Folders
from desktop_app.core.records import Shelved, Snippet, now
from desktop_app.core.stored import Kept, Stored, shelf_in, snippets_in
from desktop_app.core.transfer import import_company
from desktop_app.core.transfer.import_sources import Root, small
from desktop_app.core.unfolding import folded

log = logging.getLogger(__name__)

_MOST_BYTES = 8 << 20
_MOST = 1000  # of each kind, with those that are here
_KEY = re.compile(r"[0-9a-z]{20}")


def bring(
    folders: Folders,
    root: Root,
    editing: AbstractContextManager[object],
    stop: Callable[[], bool],
) -> None:
    """Add what this library has; `editing` is held only while names are given.

    Raises `AppError` where the disk fails.
    """
    stored = Stored(folders)
    snippets = _read(root, folders.snippets.name, snippets_in)
    shelf = list(_brought(folders, root, stored, stop))
    if stop():
        return
    with editing:
        new_snippets = list(_snippets(snippets, stored.snippets()))
        stored.add(new_snippets)
        new_shelf = list(_shelved(shelf, stored.shelf()))
        stored.add(new_shelf)
    if new_snippets or new_shelf:
        log.info("%d snippets, %d shelved references came in", len(new_snippets), len(new_shelf))


def _read(root: Root, name: str, decode: Callable[[bytes], list[Kept]]) -> list[Kept]:
    """In the order of their keys, which is that of their making."""
    content = small(root.tree, root.name / name, _MOST_BYTES)
    try:
        found = decode(content) if content else []
    except ValueError as error:
        log.info("nothing of %s is taken over: %s", name, error)
        return []
    return sorted(found, key=lambda one: one.key)


def _new(found: Sequence[Kept], here: Sequence[Kept]) -> Iterator[Kept]:
    """Those whose keys are keys that nobody has, as far as there is room."""
    keys = {one.key for one in here}
    for one in found:
        if len(keys) >= _MOST:
            log.info("more than %d are not taken over", _MOST)
            return
        if _KEY.fullmatch(one.key) and one.key not in keys:
            keys.add(one.key)
            yield one


def _snippets(found: Sequence[Snippet], here: Sequence[Snippet]) -> Iterator[Snippet]:
    taken = {folded(one.name) for one in here}
    for one in _new(found, here):
        name = kept_names.snippet_name(one.name)
        text = kept_names.snippet_text(rows.storable(one.text).replace("\0", ""))
        if name and text:
            name = kept_names.free_name(
                name, lambda name: folded(name) in taken, kept_names.LONGEST_SNIPPET_NAME
            )
            taken.add(folded(name))
            yield replace(one, name=name, text=text, made=_moment(one.made))


def _brought(
    folders: Folders, root: Root, stored: Stored, stop: Callable[[], bool]
) -> Iterator[Shelved]:
    """Those whose pictures are here now, and are what they are said to be."""
    for one in _new(_read(root, folders.shelf.name, shelf_in), stored.shelf()):
        if stop():
            return
        reference = import_company.bring_reference(folders, root, one.reference)
        if reference is not None:
            yield replace(one, reference=reference)


def _shelved(found: Sequence[Shelved], here: Sequence[Shelved]) -> Iterator[Shelved]:
    taken = {kept_names.tidy_name(one.name).casefold() for one in here}
    for one in _new(found, here):
        name = kept_names.tidy_name(one.name)
        if name:
            name = kept_names.free_name(name, lambda name: name.casefold() in taken)
            taken.add(name.casefold())
            yield replace(one, name=name, made=_moment(one.made))


def _moment(made: datetime) -> datetime:
    return min(made, now())
