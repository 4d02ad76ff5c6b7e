"""What rows have lost that sidecars still say, after a run that did not end well.

SQLite loses nothing that it has said to be done. But its journal can be removed by who tidies up,
or damaged, and then its last transactions are gone, while the sidecars that followed are there.
"""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Iterable

from desktop_app.core import rows
from desktop_app.core.database import Database
from desktop_app.core.errors import AppError
from desktop_app.core.faults import translated
from desktop_app.core.folders import Folders
from desktop_app.core.records import Collection, Picture
from desktop_app.core.sidecar import Content
from desktop_app.core.upkeep import adopting, inventory

log = logging.getLogger(__name__)

_SLACK_S = 5.0  # of disks that count time coarsely


def catch_up(
    folders: Folders, database: Database, since: float, collections: Iterable[Collection]
) -> list[Picture]:
    """Bring rows up to the sidecars written since then; gives the pictures that had none.

    `collections` is what their list said before anybody wrote it anew. `edits.settle` comes first:
    of what was under way when the run ended, it knows better.
    """
    rooms = inventory.rooms(folders, database, since=since - _SLACK_S)
    files = [file for room in rooms for file in (*(one for one, _ in room.strays), *room.fresh)]
    adopted: list[Picture] = []
    count = 0
    for file in files:
        try:
            with translated(file):
                content = adopting.as_found(folders, file)
            if content is None or folders.incoming_of(content.job.key).exists():
                continue  # the latter is going to be saved again
            with database.apart() as connection:
                if not adopting.says_more(connection, folders, content):
                    continue
            with database.writing() as connection:
                is_new = _bring_up(connection, folders, content)
            count += 1
            if is_new:
                query = f"{rows.SELECT_PICTURES} WHERE key = :key"
                adopted += database.records(rows.picture, query, {"key": content.picture.key})
        except AppError as error:
            log.warning("%s stays as it is for now: %s", file.name, error)
    if count:
        log.warning("rows brought up to what sidecars say: %d", count)
        with database.writing() as connection:
            values = map(rows.collection_values, collections)
            connection.executemany(adopting.PUT_COLLECTION, values)
    return adopted


def _bring_up(connection: sqlite3.Connection, folders: Folders, content: Content) -> bool:
    if adopting.take_in(connection, content):
        return True
    adopting.follow(connection, folders, content)
    return False
