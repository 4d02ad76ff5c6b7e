"""`POST /chat/completions`: hybrid models paint, talk, think, and remember what they painted."""

import json
import re
import time
from dataclasses import dataclass
from typing import Any

from desktop_app.demo.chat_order import read_chat
from desktop_app.demo.ledger import Generation
from desktop_app.demo.line import Line
from desktop_app.demo.order import Order
from desktop_app.demo.pricing import Bill, bill_for
from desktop_app.demo.reasoning import think
from desktop_app.demo.refusal import Refused
from desktop_app.demo.replies import DONE, Reply, image_entry
from desktop_app.demo.sizes import pixels
from desktop_app.demo.studio import Painting, fill_order

_COMMENT = b": OPENROUTER PROCESSING\n\n"
_PADDING = b"\n         "


@dataclass(frozen=True, slots=True)
class _Made:
    """A painting, what the model thought, and the bill for both."""

    painting: Painting
    thoughts: list[dict[str, Any]]
    bill: Bill


def complete(line: Line, body: bytes) -> None:
    """Answer with a picture, streamed or whole."""
    order = read_chat(body)
    line.service.check_funds(line.key)
    reply = Reply(order)
    began = time.monotonic()
    try:
        made = _paint(line, order, reply)
        if made is not None:
            _enter(line, order, reply, made.bill, began, is_cancelled=False)
            _deliver(line, order, reply, made)
    except OSError:
        shape = pixels(order.model, order.ratio or "1:1", order.tier)
        _enter(line, order, reply, bill_for(order, [shape]), began, is_cancelled=True)
        raise


def _paint(line: Line, order: Order, reply: Reply) -> _Made | None:
    """Paint while the client gets signs of life; none if that failed, which the client is told."""
    sign_of_life = _COMMENT if order.is_stream else _PADDING
    kind = "text/event-stream" if order.is_stream else "application/json"
    line.start(kind, X_Generation_Id=reply.generation)
    line.say(sign_of_life)
    line.dawdle(line.service.pace_s, sign_of_life)
    try:
        painting = fill_order(order, line.rest(sign_of_life))
    except Refused as refused:
        line.say(reply.error_chunk(refused) + DONE if order.is_stream else _said(refused))
        line.say(b"")
        return None
    thoughts = think(order.model, painting.plan) if order.shows_thoughts else []
    thought = thoughts[0]["text"] if thoughts else ""
    return _Made(painting, thoughts, bill_for(order, [painting.size], painting.words, thought))


def _deliver(line: Line, order: Order, reply: Reply, made: _Made) -> None:
    if order.is_stream:
        _stream(line, reply, made)
    else:
        line.say(json.dumps(reply.whole(made.painting, made.bill, made.thoughts)).encode())
        line.say(b"")


def _said(refused: Refused) -> bytes:
    return json.dumps(refused.body).encode()


def _stream(line: Line, reply: Reply, made: _Made) -> None:
    line.say(reply.chunk({}))
    line.say(_COMMENT)
    if made.thoughts:
        said = made.thoughts[0]
        line.say(reply.chunk({"reasoning": said["text"], "reasoning_details": [said]}))
    for piece in re.findall(r"\S+\s*", made.painting.words):
        line.say(reply.chunk({"content": piece}))
    line.say(reply.chunk({"images": [image_entry(made.painting)]}))
    if made.thoughts:
        line.say(reply.chunk({"reasoning_details": made.thoughts[1:]}))
    line.say(reply.chunk({"reasoning": None}, "stop"))
    line.say(reply.chunk({}, "stop", made.bill))
    line.say(DONE)
    line.say(b"")


def _enter(
    line: Line, order: Order, reply: Reply, bill: Bill, began: float, *, is_cancelled: bool
) -> None:
    generation = Generation(
        id=reply.generation,
        api="completions",
        order=order,
        bill=bill,
        seconds=time.monotonic() - began,
        pictures=0 if is_cancelled else 1,
        is_cancelled=is_cancelled,
    )
    line.service.ledger.enter(line.key, generation)
