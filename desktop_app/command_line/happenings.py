"""What becomes of an order, as objects: printed with `--json`, and sent by a running Pictor."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from decimal import Decimal
from pathlib import Path
from typing import Any

from desktop_app.core.errors import Failure
from desktop_app.core.records import Job, Picture
from desktop_app.state.order import Order

Happening = Mapping[str, Any]


def ordered(orders: Sequence[Order], total_usd: Decimal | None) -> Happening:
    """It has been taken: so many pictures will be asked for."""
    return {
        "event": "ordered",
        "jobs": sum(order.count for order in orders),
        "model": orders[0].recipe.model,
        "estimate_usd": usd(total_usd),
    }


def begun(job: Job) -> Happening:
    """A job waits, or is being painted."""
    return {
        "event": "begun",
        "job": job.key,
        "prompt": job.recipe.prompt,
        "model": job.recipe.model,
        "estimate_usd": usd(job.estimate_usd),
    }


def saved(picture: Picture, path: Path) -> Happening:
    """A picture is safe."""
    return {
        "event": "saved",
        "job": picture.job_key,
        "picture": picture.key,
        "path": str(path),
        "width": picture.width,
        "height": picture.height,
        "media_type": picture.media_type,
        "size_bytes": picture.size_bytes,
    }


def copied(picture_key: str, path: Path) -> Happening:
    """A copy of it lies where it was wanted."""
    return {"event": "copied", "picture": picture_key, "path": str(path)}


def trying_again(job_key: str, after_s: float, failure: Failure) -> Happening:
    """It was refused for now."""
    facts = asdict(failure)
    return {"event": "trying_again", "job": job_key, "after_s": after_s, "failure": facts}


def done(job_key: str, cost_usd: Decimal | None) -> Happening:
    """All of a job's pictures are safe."""
    return {"event": "done", "job": job_key, "cost_usd": usd(cost_usd)}


def billed(job_key: str, cost_usd: Decimal | None) -> Happening:
    """What an ended job has cost, told later."""
    return {"event": "billed", "job": job_key, "cost_usd": usd(cost_usd)}


def failed(job_key: str, failure: Failure) -> Happening:
    """A job has ended without its picture, or not with all."""
    return {"event": "failed", "job": job_key, "failure": asdict(failure)}


def stopped(job_key: str) -> Happening:
    """A job was ended by the person."""
    return {"event": "stopped", "job": job_key}


def refused(status: int, sentence: str) -> Happening:
    """Nothing was begun."""
    return {"event": "refused", "status": status, "sentence": sentence}


def impossible(failure: Failure) -> Happening:
    """Nothing was begun, since every job would fail."""
    return {"event": "impossible", "failure": asdict(failure)}


OVER: Happening = {"event": "over"}


def usd(amount: Decimal | None) -> str | None:
    """Dollars in all their digits and no power of ten; None where nobody knows."""
    return None if amount is None else format(amount, "f")
