"""What is there first: the lock, the settings and the bare window, before anything else loads."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QEventLoop, QObject
from PySide6.QtWidgets import QApplication

from desktop_app.core import settings
from desktop_app.instance import Instance
from desktop_app.options import Options
from desktop_app.places import RESOURCES
from desktop_app.ui.screens import arrangement, geometry_for
from desktop_app.ui.shell import Shell
from desktop_app.ui.theme import Theme

#: How long the GUI thread waits at most for each busy thread that runs Python; 5 ms by default.
_SWITCH_S = 0.001


class Front:
    """The light part of Pictor; may raise `AlreadyRunning`."""

    def __init__(self, app: QApplication, asked: Options) -> None:
        sys.setswitchinterval(_SWITCH_S)
        #: Whether anybody could answer a question before the window is filled.
        self.can_ask = QApplication.platformName() != "offscreen"
        self._app = app
        self.root = QObject()  # whatever has no widget for a parent has this one
        self.instance = Instance(asked.places.instance, self.root, files=asked.files)
        self.settings = settings.load(asked.places.settings)
        self.theme = Theme(app, RESOURCES, self.root)
        self.theme.apply(self.settings)
        desk = self.settings.create_width if self.settings.create_open else 0
        now = self.settings
        place = geometry_for(now.screens, arrangement(), now.window_geometry)
        self.shell = Shell(self.theme, place, desk)
        say_when = os.environ.get("PICTOR_SAY_PAINTED")  # for the benchmark of starting
        if say_when:
            self.shell.painted.connect(lambda: _say("FIRST-PAINT"))
            self.shell.filled.connect(lambda: _say("FILLED"))

    def show(self) -> None:
        """Show the bare window and wait until it has been painted, or closed before that."""
        first = QEventLoop()
        self.shell.painted.connect(first.quit)
        self.shell.closed.connect(first.quit)
        self.shell.show()
        first.exec()
        from desktop_app import languages  # there are no words before; loading it takes a while

        languages.install(self._app, self.settings.language)

    def close(self) -> None:
        """Take the window away and give the data folder free."""
        self.instance.close()
        self.shell.deleteLater()
        self.root.deleteLater()


def _say(word: str) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()
