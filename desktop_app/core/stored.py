"""What has a name and stays: snippets of prompts, and references on the shelf.

`snippets.json` and `shelf.json` in the library's folder, UTF-8: `format` "pictor-snippets" or
"pictor-shelf", `version` 1, and `kept`: each with `key`, `name`, `made` (ISO 8601, UTC), and
`text`, or `reference` as in a sidecar's recipe. The pictures themselves are in `references/`.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterable
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

from desktop_app.core import durable
from desktop_app.core.changes import Storing
from desktop_app.core.faults import translated
from desktop_app.core.folders import Folders
from desktop_app.core.recipe_json import reference_of
from desktop_app.core.records import Shelved, Snippet, new_key

log = logging.getLogger(__name__)

VERSION = 1
SNIPPETS, SHELF = "pictor-snippets", "pictor-shelf"

Kept = TypeVar("Kept", Snippet, Shelved)


class Stored:
    """Reads small files, which is done at once; `apply` writes and belongs on a thread."""

    def __init__(self, folders: Folders) -> None:
        self._folders = folders

    def snippets(self) -> list[Snippet]:
        """All pieces of prompts, by name."""
        return _read(self._folders.snippets, SNIPPETS, _snippet)

    def shelf(self) -> list[Shelved]:
        """All references that stay, by name."""
        return _read(self._folders.shelf, SHELF, _shelved)

    def apply(self, change: Storing) -> None:
        """Make, change or delete one; raises `AppError` and has then done nothing."""
        kept = change.after or change.before
        if isinstance(kept, Snippet):
            _change(self._folders, self._folders.snippets, SNIPPETS, self.snippets(), change)
        elif isinstance(kept, Shelved):
            _change(self._folders, self._folders.shelf, SHELF, self.shelf(), change)


def _change(
    folders: Folders,
    path: Path,
    form: str,
    known: Iterable[Snippet | Shelved],
    change: Storing,
) -> None:
    gone = {one.key for one in (change.before, change.after) if one is not None}
    kept = [one for one in known if one.key not in gone]
    if change.after is not None:
        kept.append(change.after)
    listed = [
        {**asdict(one), "made": one.made.isoformat()} for one in sorted(kept, key=lambda k: k.key)
    ]
    content = {"format": form, "version": VERSION, "kept": listed}
    text = json.dumps(content, ensure_ascii=False, indent=2) + "\n"
    with translated(path):
        _keep_unreadable(folders, path, form)
        durable.write_whole(
            path, text.encode("utf-8", "replace"), folders.incoming / f"{path.name}.new"
        )


def _keep_unreadable(folders: Folders, path: Path, form: str) -> None:
    """What cannot be read is put aside, never written over."""
    try:
        _decoded(path.read_bytes(), form)
    except FileNotFoundError:
        return
    except ValueError:
        durable.make_folder(folders.recovered, folders.root)
        durable.move_new(path, folders.recovered / f"{path.stem}-{new_key()}.json")


def _read(path: Path, form: str, make: Callable[[dict[str, Any]], Kept]) -> list[Kept]:
    try:
        found = _decoded(path.read_bytes(), form)
    except FileNotFoundError:
        return []
    except (OSError, ValueError) as error:
        log.warning("%s is passed over: %s", path.name, error)
        return []
    kept = []
    for facts in found:
        try:
            kept.append(make(facts))
        except (KeyError, TypeError, ValueError) as error:
            log.warning("one entry of %s is passed over: %r", path.name, error)
    return sorted(kept, key=lambda one: (one.name.casefold(), one.key))


def _decoded(content: bytes, form: str) -> list[dict[str, Any]]:
    try:
        found = json.loads(content)
        if found["format"] != form or found["version"] != VERSION:
            raise ValueError(f"format {found['format']!r}, version {found['version']!r}")
        return [one for one in found["kept"] if isinstance(one, dict)]
    except (KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError(f"not such a file: {error!r}") from error


def _snippet(facts: dict[str, Any]) -> Snippet:
    return Snippet(*_named(facts), str(facts["text"]), _moment(facts["made"]))


def _shelved(facts: dict[str, Any]) -> Shelved:
    return Shelved(*_named(facts), reference_of(facts["reference"]), _moment(facts["made"]))


def _named(facts: dict[str, Any]) -> tuple[str, str]:
    return str(facts["key"]), str(facts["name"])


def _moment(text: str) -> datetime:
    made = datetime.fromisoformat(text)
    if made.tzinfo is None:
        raise ValueError(f"{text} does not name its time zone")
    return made
