"""The log of deletions: one line for every file that left the library for good."""

from __future__ import annotations

from collections.abc import Iterable

from desktop_app.core import durable
from desktop_app.core.folders import Folders
from desktop_app.core.records import Picture, now


def note(folders: Folders, pictures: Iterable[Picture]) -> None:
    """Name every file that is about to go, on the disk before the first one goes."""
    moment = now().isoformat(timespec="seconds")
    durable.make_folder(folders.trash, folders.root)
    with folders.deletion_log.open("a", encoding="utf-8", errors="replace") as file:
        for one in pictures:
            file.write(f"{moment}\t{one.key}\t{one.sha256}\t{one.file}\n")
    durable.sync_file(folders.deletion_log)
    durable.sync_folder(folders.trash)


def keys(folders: Folders) -> set[str]:
    """The keys of all pictures that the log names."""
    try:
        text = folders.deletion_log.read_text("utf-8", "replace")
    except FileNotFoundError:
        return set()
    lines = (line.split("\t") for line in text.splitlines())
    return {fields[1] for fields in lines if len(fields) > 1}
