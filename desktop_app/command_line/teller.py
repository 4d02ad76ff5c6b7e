"""Says what becomes of an order, whoever carries it out, and counts it up."""

from __future__ import annotations

import time
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

from desktop_app.command_line import happenings
from desktop_app.command_line.happenings import Happening
from desktop_app.command_line.output import Output
from desktop_app.command_line.status import Status
from desktop_app.command_line.telling import facts_of, money, number, sentence_of
from desktop_app.core import rows
from desktop_app.core.errors import AppError

#: Copies a picture, by its key, to where it is wanted.
Copy = Callable[[str], Path]


class Teller:
    """Hears of each thing once, on one thread."""

    def __init__(self, output: Output, copy: Copy | None = None) -> None:
        self._output = output
        self._copy = copy
        self._begun: dict[str, float] = {}  # jobs that have not ended, with when they began
        self._all = 0
        self._ended = 0
        self._pictures = 0
        self._failed = 0
        self._stopped = 0
        self._cost = Decimal(0)
        self._uncopied = 0

    def hear(self, happening: Happening) -> None:
        """Say it."""
        self._HOW.get(happening["event"], Teller._pass)(self, happening)

    def end(self, stopped: int | None = None) -> int:
        """Say what has become of all of it; gives the exit status, `stopped` if it was."""
        failed = self._failed + len(self._begun)
        is_stopped = stopped is not None
        status = Status.FAILED if failed or self._uncopied else Status.DONE
        if not failed and self._stopped and not is_stopped:
            status = Status.FAILED  # in the window, by somebody else
        code = int(stopped) if is_stopped and stopped is not None else int(status)
        said = number(self._pictures, "picture")
        if self._cost:
            said += f", {money(self._cost)}"
        if failed:
            said += f"; {failed} failed"
        if is_stopped or self._stopped:
            said += "; stopped"
        self._output.say(f"{said}.")
        self._output.event(
            {
                "event": "ended",
                "status": code,
                "pictures": self._pictures,
                "failed": failed,
                "cost_usd": happenings.usd(self._cost),
            }
        )
        return code

    def _pass(self, happening: Happening) -> None:
        """A newer Pictor may tell more than is known here."""

    def _on_ordered(self, happening: Happening) -> None:
        self._all = happening["jobs"]
        cost = happening["estimate_usd"]
        about = f", about {money(Decimal(cost))}" if cost and Decimal(cost) else ""
        pictures = number(self._all, "picture")
        self._output.progress(f"Making {pictures} with {happening['model']}{about}.")
        self._output.event(happening)

    def _on_begun(self, happening: Happening) -> None:
        self._begun[happening["job"]] = time.monotonic()
        self._output.event(happening)

    def _on_saved(self, happening: Happening) -> None:
        self._pictures += 1
        path = happening["path"]
        if self._copy is None:
            self._output.result(path, happening)
            return
        self._output.event(happening)
        try:
            copy = self._copy(happening["picture"])
        except AppError as error:
            self._uncopied += 1
            self._output.complain(f"{path}: {sentence_of(error.failure)}")
        else:
            self._output.result(str(copy), happenings.copied(happening["picture"], copy))

    def _on_trying_again(self, happening: Happening) -> None:
        failure = rows.failure(happening["failure"])
        pause = f"{happening['after_s']:.0f} s"
        self._output.progress(f"{sentence_of(failure)} Trying again in {pause}.")
        self._output.event({**happening, "failure": facts_of(failure)})

    def _on_done(self, happening: Happening) -> None:
        took = time.monotonic() - self._begun.pop(happening["job"], time.monotonic())
        cost = happening["cost_usd"]
        self._cost += Decimal(cost or 0)
        said = f"{self._place()}: {took:.0f} s"
        if cost and Decimal(cost):
            said += f", {money(Decimal(cost))}"
        self._output.progress(f"{said}.")
        self._output.event(happening)

    def _on_billed(self, happening: Happening) -> None:
        self._cost += Decimal(happening["cost_usd"] or 0)
        self._output.event(happening)

    def _on_failed(self, happening: Happening) -> None:
        self._begun.pop(happening["job"], None)
        self._failed += 1
        failure = rows.failure(happening["failure"])
        where = f"{self._place()}: " if self._all > 1 else ""
        self._output.complain(f"{where}{sentence_of(failure)}")
        self._output.event({**happening, "failure": facts_of(failure)})

    def _on_stopped(self, happening: Happening) -> None:
        self._begun.pop(happening["job"], None)
        self._ended += 1
        self._stopped += 1
        self._output.event(happening)

    def _place(self) -> str:
        self._ended += 1
        return f"{self._ended} of {self._all}"

    _HOW: dict[str, Any] = {  # noqa: RUF012  a table, never changed
        "ordered": _on_ordered,
        "begun": _on_begun,
        "saved": _on_saved,
        "trying_again": _on_trying_again,
        "done": _on_done,
        "billed": _on_billed,
        "failed": _on_failed,
        "stopped": _on_stopped,
    }
