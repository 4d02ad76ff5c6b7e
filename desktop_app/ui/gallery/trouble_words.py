"""What a tile says about a picture whose file is not as it was saved."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app.state.thumbnails import Trouble


def in_short(trouble: Trouble) -> str:
    """Two words, for a small tile and for a mark on the picture."""
    words = {
        Trouble.MISSING: QCoreApplication.translate("Gallery", "File gone"),
        Trouble.CHANGED: QCoreApplication.translate("Gallery", "File changed"),
        Trouble.NOT_SHOWABLE: QCoreApplication.translate("Gallery", "No preview"),
        Trouble.UNREADABLE: QCoreApplication.translate("Gallery", "Unreadable"),
    }
    return words[trouble]


def in_full(trouble: Trouble) -> str:
    """A sentence, where there is room for it."""
    words = {
        Trouble.MISSING: QCoreApplication.translate(
            "Gallery", "This file was moved or deleted outside Pictor."
        ),
        Trouble.CHANGED: QCoreApplication.translate(
            "Gallery", "This file was changed outside Pictor."
        ),
        Trouble.NOT_SHOWABLE: QCoreApplication.translate(
            "Gallery", "Pictor can't show this picture."
        ),
        Trouble.UNREADABLE: QCoreApplication.translate(
            "Gallery", "This file is damaged or too large to show."
        ),
    }
    return words[trouble]
