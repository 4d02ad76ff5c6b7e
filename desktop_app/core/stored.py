"""What has a name and stays: snippets of prompts, and references on the shelf.

`snippets.json` and `shelf.json` in the library's folder, UTF-8: `format` "pictor-snippets" or
"pictor-shelf", `version` 1, and `kept`: each with `key`, `name`, `made` (ISO 8601, UTC), and
`text`, or `reference` as in a sidecar's recipe. The pictures themselves are in `references/`.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Sequence
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
    """Reads small files, which is done at once; `apply` and `add` write and belong on a thread."""

    def __init__(self, folders: Folders) -> None:
        self._folders = folders

    def snippets(self) -> list[Snippet]:
        """All pieces of prompts, by name."""
        return _read(self._folders.snippets, snippets_in)

    def shelf(self) -> list[Shelved]:
        """All references that stay, by name."""
        return _read(self._folders.shelf, shelf_in)

    def apply(self, change: Storing) -> None:
        """Make, change or delete one; raises `AppError` and has then done nothing."""
        gone = [one for one in (change.before, change.after) if one is not None]
        self._write(gone, [change.after] if change.after is not None else [])

    def add(self, some: Sequence[Kept]) -> None:
        """Make several of a kind at once; raises `AppError` and has then done nothing."""
        self._write(some, some)

    def _write(self, gone: Sequence[Snippet | Shelved], added: Sequence[Snippet | Shelved]) -> None:
        """What is not understood stays as it is."""
        if not gone:
            return
        is_snippet = isinstance(gone[0], Snippet)
        path = self._folders.snippets if is_snippet else self._folders.shelf
        form = SNIPPETS if is_snippet else SHELF
        keys = [one.key for one in gone]
        with translated(path):
            left = [one for one in self._entries(path, form) if _key(one) not in keys]
            made = [{**asdict(one), "made": one.made.isoformat()} for one in added]
            listed = sorted([*left, *made], key=_key)
            content = {"format": form, "version": VERSION, "kept": listed}
            text = json.dumps(content, ensure_ascii=False, indent=2) + "\n"
            temporary = self._folders.incoming / f"{path.name}.new"
            durable.write_whole(path, text.encode("utf-8", "replace"), temporary)

    def _entries(self, path: Path, form: str) -> list[Any]:
        """What the file has; one that cannot be read is put aside, never written over."""
        try:
            return _decoded(path.read_bytes(), form)
        except FileNotFoundError:
            return []
        except ValueError:
            durable.make_folder(self._folders.recovered, self._folders.root)
            durable.move_new(path, self._folders.recovered / f"{path.stem}-{new_key()}.json")
            return []


def snippets_in(content: bytes) -> list[Snippet]:
    """The snippets in such a file; raises ValueError where it is none."""
    return _kept(content, SNIPPETS, _snippet)


def shelf_in(content: bytes) -> list[Shelved]:
    """The shelved references in such a file; raises ValueError where it is none."""
    return _kept(content, SHELF, _shelved)


def _read(path: Path, decode: Callable[[bytes], list[Kept]]) -> list[Kept]:
    try:
        return decode(path.read_bytes())
    except FileNotFoundError:
        return []
    except (OSError, ValueError) as error:
        log.warning("%s is passed over: %s", path.name, error)
        return []


def _kept(content: bytes, form: str, make: Callable[[dict[str, Any]], Kept]) -> list[Kept]:
    """By name; an entry that makes no sense is passed over."""
    kept = []
    for facts in _decoded(content, form):
        try:
            kept.append(make(facts))
        except (KeyError, TypeError, ValueError) as error:
            log.warning("an entry of %s is passed over: %r", form, error)
    return sorted(kept, key=lambda one: (one.name.casefold(), one.key))


def _decoded(content: bytes, form: str) -> list[Any]:
    try:
        found = json.loads(content)
        if found["format"] != form or found["version"] != VERSION:
            raise ValueError(f"format {found['format']!r}, version {found['version']!r}")
        if not isinstance(found["kept"], list):
            raise ValueError("nothing is listed")
    except (KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError(f"not such a file: {error!r}") from error
    return list(found["kept"])


def _key(entry: object) -> str:
    return str(entry.get("key", "")) if isinstance(entry, dict) else ""


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
