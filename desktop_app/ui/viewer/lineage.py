"""The versions of the picture on show: the strip that tells of them, and the way along them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from desktop_app.core.records import Picture
from desktop_app.state.versions import Line, Versions
from desktop_app.ui.viewer.version_strip import VersionStrip


class Lineage(QObject):
    """Keeps the strip in step with the picture."""

    def __init__(
        self,
        versions: Versions,
        strip: VersionStrip,
        picture_of: Callable[[str], Picture | None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._versions = versions
        self._strip = strip
        self._picture_of = picture_of
        self._line: Line | None = None

    def show(self, picture: Picture) -> bool:
        """Show the line it stands in; False for one that stands alone."""
        latest = self._picture_of(picture.key)  # it may have got its first child
        self._line = self._versions.line_of(latest or picture)
        self._strip.show_line(self._line)
        return self._strip.is_needed

    def neighbour(self, way: int) -> Picture | None:
        """The version before (-1) or after (1), where there is one."""
        if self._line is None:
            return None
        return self._line.before if way < 0 else self._line.after
