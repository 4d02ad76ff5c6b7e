"""What a start does with the order to move the library: all steps, in the order that keeps it safe.

The new place is remembered when everything is there, and before the library is opened in it. From
then on nothing is ever copied over it again, however old the order is that lies there still.
"""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from desktop_app.core.errors import AppError
from desktop_app.core.upkeep import moving, relocation
from desktop_app.core.upkeep.moving import Carried
from desktop_app.core.upkeep.relocation import Order

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Obeyed:
    """What came of an order."""

    order: Order
    is_copy: bool  # the former library is still where it was
    is_fresh: bool  # nobody can have opened it in its new place yet


def obey(
    record: Path,
    order: Order,
    folder: Path,
    use: Callable[[Path], None],
    tell: Callable[[Carried], None] = lambda _: None,
    stop: Callable[[], bool] = lambda: False,
) -> Obeyed:
    """Move the library, which lies in `folder` by now; `use` remembers its place.

    Raises `StreamClosed` when stopped, and `AppError`; the library is then used where it was.
    """
    is_fresh = folder.resolve() != order.target.resolve()
    done = order
    if is_fresh:
        done = moving.move(order, tell, stop)
        _remember(order, use)
    is_copy = not moving.is_renamed(order)
    try:
        if not is_copy:
            relocation.forget(record)
        else:
            done = done if done.is_done else moving.as_done(order)
            relocation.write(record, done)
    except AppError as error:  # the next start comes here again, and only to this
        _log.warning("what became of the library is not noted: %s", error)
    return Obeyed(order=done, is_copy=is_copy, is_fresh=is_fresh)


def give_up(record: Path, order: Order) -> bool:
    """Leave the library where it is; whether what was copied so far is removed again."""
    relocation.forget(record)
    try:
        moving.undo(order)
    except AppError as error:
        _log.warning("what was copied is left at %s: %s", order.target, error)
        return False
    return True


def _remember(order: Order, use: Callable[[Path], None]) -> None:
    """What was copied is not used while its place cannot be written down."""
    try:
        use(order.target)
    except AppError:
        if moving.is_renamed(order):  # there is no other; the order tells the next start
            return
        with contextlib.suppress(AppError):
            use(order.source)
        raise
