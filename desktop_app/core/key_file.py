"""The private file: keys by host, unencrypted, and nobody's to read but its owner's."""

from __future__ import annotations

import json
import logging
import os
import re
import stat
import sys
from collections.abc import Mapping
from pathlib import Path

from desktop_app.core import durable
from desktop_app.core.errors import Charged
from desktop_app.core.faults import translated

log = logging.getLogger(__name__)

_KEY = re.compile(r"[!-~]+")
_MOST_BYTES = 1 << 20
_OWNER_ALONE = 0o600


class KeyFile:
    """Made when the first key is put there, gone with the last one; for one thread at a time."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._fresh = path.with_name(path.name + ".new")
        self._broken = path.with_name(path.name + ".bad")

    def keys(self) -> dict[str, str]:
        """All that can be read; what is wrong with the file is logged, and never what is in it."""
        try:
            return self._read()
        except OSError as error:
            log.warning("the file of keys cannot be read: %s", error.strerror)
            return {}

    def put(self, key: str, host: str) -> None:
        """Hold the key for this host; raises `AppError` where the disk refuses."""
        with translated(self._path, Charged.NO):
            self._write({**self._read(), host: key})

    def delete(self, host: str) -> None:
        """Delete this host's key, and what broken files may still hold; raises `AppError`."""
        with translated(self._path, Charged.NO):
            keys = self._read()
            if keys.pop(host, None) is not None:
                self._write(keys)
            for leftover in (self._fresh, self._broken):
                leftover.unlink(missing_ok=True)

    def _read(self) -> dict[str, str]:
        try:
            with self._path.open("rb") as file:
                _make_private(file.fileno())
                content = file.read(_MOST_BYTES)
        except FileNotFoundError:
            return {}
        try:
            found = json.loads(content)
        except (ValueError, RecursionError):
            found = None
        if not isinstance(found, dict):
            log.warning("the file of keys is broken and set aside")
            self._path.replace(self._broken)
            return {}
        return {
            host: key for host, key in found.items() if isinstance(key, str) and _KEY.fullmatch(key)
        }

    def _write(self, keys: Mapping[str, str]) -> None:
        folder = self._path.parent
        if not keys:
            self._path.unlink(missing_ok=True)
            durable.sync_folder(folder)
            return
        if not folder.is_dir():
            folder.mkdir(mode=0o700, parents=True)
            durable.sync_folder(folder.parent)
        self._fresh.unlink(missing_ok=True)  # left by a power cut, with whatever rights
        os.close(os.open(self._fresh, os.O_CREAT | os.O_EXCL | os.O_WRONLY, _OWNER_ALONE))
        content = json.dumps(keys, indent=2) + "\n"
        durable.write_whole(self._path, content.encode(), self._fresh)


def _make_private(handle: int) -> None:
    """Take away what others may do with an open file; Windows has rights of the folder instead."""
    if sys.platform == "win32" or not stat.S_IMODE(os.fstat(handle).st_mode) & ~_OWNER_ALONE:
        return
    try:
        os.fchmod(handle, _OWNER_ALONE)
        log.warning("others could read the file of keys; they cannot any more")
    except OSError as error:  # not every disk knows of rights
        log.warning("others can read the file of keys: %s", error.strerror)
