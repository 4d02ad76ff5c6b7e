"""The names of all collections in a file of their own, so that no database is needed for them.

`collections.json` in the library's folder, UTF-8: `format` "pictor-collections", `version` 1, and
`collections`, each with `key`, `name`, `made` (ISO 8601, UTC) and `query` ("" for one that is
filled by hand). Which pictures are in one is in the sidecars.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from desktop_app.core import durable
from desktop_app.core.folders import Folders
from desktop_app.core.records import Collection

log = logging.getLogger(__name__)

FORMAT = "pictor-collections"
VERSION = 1


def write(folders: Folders, collections: Iterable[Collection]) -> None:
    """Write the file unless it says just this; a library without collections needs none."""
    content, path = encode(collections), folders.collections
    said = path.read_bytes() if path.exists() else encode([])
    if said != content:
        durable.write_whole(path, content, folders.incoming / "collections.json.new")


def read(folders: Folders) -> list[Collection]:
    """The collections that the file names; none where it is missing or is not such a file."""
    try:
        return decode(folders.collections.read_bytes())
    except FileNotFoundError:
        return []
    except ValueError as error:
        log.warning("%s is passed over: %s", folders.collections.name, error)
        return []


def encode(collections: Iterable[Collection]) -> bytes:
    """The file's content."""
    listed = [
        {"key": one.key, "name": one.name, "made": one.made.isoformat(), "query": one.query}
        for one in sorted(collections, key=lambda one: one.key)
    ]
    content = {"format": FORMAT, "version": VERSION, "collections": listed}
    return (json.dumps(content, ensure_ascii=False, indent=2) + "\n").encode("utf-8", "replace")


def decode(content: bytes) -> list[Collection]:
    """The collections of such a file; `ValueError` for what is none or is of a later version."""
    try:
        found = json.loads(content)
        if found["format"] != FORMAT or found["version"] != VERSION:
            raise ValueError(f"format {found['format']!r}, version {found['version']!r}")
        return [_collection(one) for one in found["collections"]]
    except (KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError(f"no list of collections: {error!r}") from error


def _collection(facts: dict[str, Any]) -> Collection:
    made = datetime.fromisoformat(facts["made"])
    if made.tzinfo is None:
        raise ValueError(f"{made} does not name its time zone")
    key, name, query = str(facts["key"]), str(facts["name"]), str(facts["query"])
    return Collection(key=key, name=name, made=made, query=query)
