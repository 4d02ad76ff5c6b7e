"""Moving the library as it was ordered, before it is opened: how far it is, and what came of it.

The window is bare then and the loop of the app does not run yet: this has a small one of its own.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEventLoop

from desktop_app.core.errors import AppError, Failure, StreamClosed
from desktop_app.ui.facts import file_size, fill

if TYPE_CHECKING:
    from desktop_app.core.upkeep.moving import Carried
    from desktop_app.core.upkeep.obeying import Obeyed
    from desktop_app.core.upkeep.relocation import Order
    from desktop_app.state.errands import Stop, Tell
    from desktop_app.ui.asking import Answer
    from desktop_app.ui.shell import Shell
    from desktop_app.ui.waiting_long import LongWaiting

# What moves and what shows it is imported when there is an order: nearly every start has none.

_AGAIN, _STAY = "again", "stay"

Ask = Callable[[str, str, list["Answer"], str], str]
Use = Callable[[Path], None]


class Left(Exception):
    """The person has closed the window meanwhile; the next start goes on."""


class Carrying:
    """Obeys the order that lies beside the settings, if there is one."""

    def __init__(self, record: Path, shell: Shell, ask: Ask, can_ask: Callable[[], bool]) -> None:
        """`ask` puts a question and gives the answer's key; its last word is the harmless one."""
        self._record = record
        self._shell = shell
        self._ask = ask
        self._can_ask = can_ask
        self.news = ""

    def carry(self, folder: Path, use: Use) -> Order | None:
        """Move the library from where it lies; `use` remembers its new place.

        Gives the order, where the library was copied just now and its former place can be gone back
        to. Raises `Left`.
        """
        if not self._record.exists():
            return None
        from desktop_app.core.upkeep import relocation

        order = relocation.read(self._record)
        if order is None or order.is_done:
            return None
        self._shell.theme.load_fonts()
        while True:
            try:
                done = self._obey(order, folder, use)
            except StreamClosed:
                self._give_up(order, _words("Your library stays where it was."))
                return None
            except AppError as error:
                if self._can_ask() and self._help(order, error.failure) == _AGAIN:
                    continue
                text = _words("Your library could not be moved, and stays where it was.")
                self._give_up(order, text)
                return None
            self.news = _words("Your library is in its new folder.")
            if done.is_copy:
                text = _words("The old copy stays until you remove it in Settings.")
                self.news = f"{self.news} {text}"
            return done.order if done.is_copy and done.is_fresh else None

    def go_back(self, order: Order) -> None:
        """The library cannot be opened in its new place: forget it."""
        from desktop_app.core.upkeep import relocation

        relocation.forget(self._record)
        text = _words("Your library can't be opened in %1, so it is used where it was.")
        self.news = fill(text, str(order.target))

    def _give_up(self, order: Order, news: str) -> None:
        from desktop_app.core.upkeep import obeying

        is_clean = obeying.give_up(self._record, order)
        left = _words("What was copied so far could not be removed.")
        self.news = news if is_clean else f"{news} {left}"

    def _help(self, order: Order, failure: Failure) -> str:
        from desktop_app.ui import wording

        said = wording.explain(failure)
        whole = fill(_words("It is still whole in %1."), _breakable(order.source))
        return self._ask(
            _words("Your library could not be moved."),
            " ".join(part for part in (said.title, said.text, whole) if part),
            [(_STAY, _words("Leave it there"), "plain"), (_AGAIN, _words("Try again"), "primary")],
            _STAY,
        )

    def _obey(self, order: Order, folder: Path, use: Use) -> Obeyed:
        """On a thread; raises what it raises, and `Left` where the window was closed."""
        from desktop_app.core.upkeep import obeying
        from desktop_app.state.errands import Errand, Errands
        from desktop_app.ui.waiting_long import LongWaiting

        loop, results = QEventLoop(), list[object]()
        text = _words("Everything is copied and checked before the library is used from %1.")
        card = LongWaiting(
            self._shell.theme,
            self._shell,
            _words("Moving your library…"),
            fill(text, _breakable(order.target)),
        )

        def do(stop: Stop, tell: Tell) -> object:
            return obeying.obey(self._record, order, folder, use, tell, stop)

        def end(result: object) -> None:
            results.append(result)
            loop.quit()

        errands = Errands("moving")
        errands.add(Errand(do, end, end, partial(_show, card)))
        card.stop_pressed.connect(errands.cancel)
        self._shell.closed.connect(errands.cancel)  # and wait: nothing may be moved any more
        card.open()
        loop.exec()
        self._shell.closed.disconnect(errands.cancel)
        errands.close()
        card.end()
        (result,) = results
        if self._shell.has_closed and (result is None or isinstance(result, Failure)):
            raise Left
        if result is None:
            raise StreamClosed
        if isinstance(result, Failure):
            raise AppError(result)
        return result  # type: ignore[return-value]  # what was done


def _show(card: LongWaiting, far: Carried) -> None:
    share = far.size_bytes / far.of_bytes if far.of_bytes else 0.0
    of = fill(_words("%1 of %2"), file_size(far.size_bytes), file_size(far.of_bytes))
    card.show_part(share, far.name, of)


def _breakable(path: Path) -> str:
    from desktop_app.ui.settings.storage_parts import breakable

    return breakable(str(path))


def _words(text: str) -> str:
    return QCoreApplication.translate("Opening", text)
