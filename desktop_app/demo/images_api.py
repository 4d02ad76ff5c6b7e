"""`POST /images`: exact knobs, one answer, or a stream in which pictures come into view."""

import json
import time
from dataclasses import dataclass
from typing import Any

from desktop_app.demo.image_order import check_image_request, read_image_request
from desktop_app.demo.ledger import Generation
from desktop_app.demo.line import Line
from desktop_app.demo.order import Order
from desktop_app.demo.pricing import Bill, bill_for
from desktop_app.demo.refusal import Refused
from desktop_app.demo.replies import (
    DONE,
    completed_event,
    failed_event,
    generation_id,
    image_data,
    partial_event,
)
from desktop_app.demo.studio import Painting, fill_order, stages

_EMPTY_COMMENT = b": \n\n"


def generate(line: Line, body: bytes) -> None:
    """Answer with pictures. The form is checked before the key, as the service does."""
    asked = check_image_request(body)
    line.ask_for_key()
    order = read_image_request(asked)
    line.service.check_funds(line.key)
    entry = _Entry(line, order, generation_id("gen-img"), time.monotonic())
    try:
        if order.is_stream:
            _stream(line, order, entry)
        else:
            _send_whole(line, order, entry)
    except OSError:
        entry.cancel()
        raise


@dataclass(frozen=True, slots=True)
class _Entry:
    """What the ledger will say of one request."""

    line: Line
    order: Order
    name: str
    began: float

    def finish(self, paintings: list[Painting]) -> Bill:
        """All was made: it is billed, before the client can ask what it cost."""
        self._enter(bill := _bill(self.order, paintings), len(paintings), is_cancelled=False)
        return bill

    def cancel(self) -> None:
        """The client left before it had everything: nothing is billed."""
        self._enter(_bill(self.order, []), 0, is_cancelled=True)

    def _enter(self, bill: Bill, pictures: int, *, is_cancelled: bool) -> None:
        generation = Generation(
            id=self.name,
            api="image",
            order=self.order,
            bill=bill,
            seconds=time.monotonic() - self.began,
            pictures=pictures,
            is_cancelled=is_cancelled,
        )
        self.line.service.ledger.enter(self.line.key, generation)


def _send_whole(line: Line, order: Order, entry: _Entry) -> None:
    """Not even headers are sent before the last picture is done."""
    line.dawdle(line.service.pace_s)
    rest = line.rest()
    made = [fill_order(order, rest, nth) for nth in range(order.count)]
    answer: dict[str, Any] = {
        "created": 0,
        "data": [image_data(painting) for painting in made],
        "usage": entry.finish(made).usage(),
    }
    line.start("application/json", **_headers(order, entry.name))
    line.say(json.dumps(answer).encode())
    line.say(b"")


def _stream(line: Line, order: Order, entry: _Entry) -> None:
    line.start("text/event-stream", **_headers(order, entry.name))
    line.say(_EMPTY_COMMENT)
    made: list[Painting] = []
    try:
        for nth in range(order.count):
            painting = fill_order(order, line.rest(_EMPTY_COMMENT), nth)
            _show_stages(line, painting, line.service.pace_s / order.count)
            made.append(painting)
            is_last = len(made) == order.count
            line.say(completed_event(painting, entry.finish(made) if is_last else None))
    except Refused as refused:
        line.say(failed_event(refused))
    line.say(DONE)
    line.say(b"")


def _show_stages(line: Line, painting: Painting, seconds: float) -> None:
    """Let the painting come into view, in steps of equal length."""
    shown = stages(painting)
    share = seconds / (len(shown) + 1)
    for place, stage in enumerate(shown):
        line.dawdle(share, _EMPTY_COMMENT)
        line.say(partial_event(place, stage))
    line.dawdle(share, _EMPTY_COMMENT)


def _headers(order: Order, name: str) -> dict[str, str]:
    return {"X_Generation_Id": name, "X_Provider_Name": order.provider.name}


def _bill(order: Order, paintings: list[Painting]) -> Bill:
    return bill_for(order, [painting.size for painting in paintings])
