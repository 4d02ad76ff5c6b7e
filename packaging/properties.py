"""What Windows and macOS are told of the program."""

from __future__ import annotations

import plistlib
from pathlib import Path
from typing import Any

from desktop_app import APP_ID, NAME, VERSION

HERE = Path(__file__).resolve().parent
VERSION_INFO = HERE / "windows" / "version_info.txt"


def information() -> dict[str, Any]:
    """The keys of macOS' Info.plist that are ours to say."""
    text = (HERE / "macos" / "Info.plist.in").read_text("utf-8")
    for mark, word in {"@NAME@": NAME, "@VERSION@": VERSION, "@APP_ID@": APP_ID}.items():
        text = text.replace(mark, word)
    found: dict[str, Any] = plistlib.loads(text.encode())
    return found
