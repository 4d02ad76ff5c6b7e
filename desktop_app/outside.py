"""What reaches Pictor from outside its window, and what it tells there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject

from desktop_app.core.library import Library
from desktop_app.core.services import Services
from desktop_app.instance import Instance
from desktop_app.options import Options
from desktop_app.places import RESOURCES
from desktop_app.serving import Serving
from desktop_app.state.worker import Worker
from desktop_app.ui.application import Application
from desktop_app.ui.background import Background
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.shell import Shell
from desktop_app.ui.states import States


def take_files(asked: Options, instance: Instance, window: MainWindow) -> None:
    """Bring in what we were opened with, and what others hand over, as drops are."""
    bring_in: Callable[..., object] = window.library.exchange.add
    instance.files_brought.connect(bring_in)
    app = QCoreApplication.instance()
    if isinstance(app, Application):
        app.take_files(bring_in)
    if asked.files:
        bring_in(asked.files)


class Outside:
    """Carries out what commands order, and notifies while the window is in the background."""

    def __init__(
        self,
        instance: Instance,
        states: States,
        library: Library,
        services: Services,
        worker: Worker,
        shell: Shell,
        parent: QObject,
    ) -> None:
        self._background = Background(
            *(shell, states.jobs, states.gate, states.preferences),
            lambda: states.connection.credit_usd,
            RESOURCES / "icon.svg",
            parent,
        )
        self._serving = Serving(instance, states, library, services, worker, parent)

    def close(self) -> None:
        """Tell commands and the desktop that Pictor goes."""
        self._serving.close()
        self._background.close()
