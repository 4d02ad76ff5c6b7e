"""The models to choose from: those that come with Pictor, and those the service lists today.

Both are snapshots: the service's lists as they were at one time, in one file.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from desktop_app.core import foreign
from desktop_app.core.known import Known
from desktop_app.core.offers import Offer, is_id, model_of
from desktop_app.core.recipe import ImageModel, Parameter, Transport, Value

log = logging.getLogger(__name__)

FORMAT, VERSION = "pictor-catalog", 1

Snapshot = Mapping[str, Any]

_LONG_AGO = datetime.fromtimestamp(0, UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalog:
    """Models that make pictures, the newest first and the demo painter last."""

    models: tuple[ImageModel, ...]
    fetched: datetime  # when the service was asked


def parse(snapshot: Snapshot, known: Mapping[str, Any], *, now: datetime | None = None) -> Catalog:
    """The models of a snapshot that are served at this time; entries that make no sense are not.

    `known` is the content of `known.json`.
    """
    now = now or datetime.now(UTC)
    facts = Known.of(known)
    images = _by_id(snapshot.get("images"), facts.own.get("images"))
    chats = _by_id(snapshot.get("models"), facts.own.get("models"))
    endpoints = {
        **foreign.mapping(facts.own.get("endpoints")),
        **foreign.mapping(snapshot.get("endpoints")),
    }
    models = []
    for identity in dict.fromkeys((*images, *chats)):
        providers = endpoints.get(identity)
        offer = Offer(
            id=identity,
            image=images.get(identity),
            chat=chats.get(identity),
            endpoints=providers if isinstance(providers, list) else None,
        )
        if why := offer.why_not(now):
            log.debug("%s %s", identity, why)
        else:
            models.append(model_of(offer, facts))
    models.sort(key=lambda model: (model.is_demo, -model.released, model.name, model.id))
    return Catalog(models=tuple(models), fetched=_fetched(snapshot))


def load_snapshot(path: Path, known_path: Path) -> Catalog:
    """The models that come with Pictor; a ValueError names the file that cannot be read."""
    snapshot = _read(path)
    if not _is_snapshot(snapshot):
        raise ValueError(f"{path.name}: it is no catalog of this version")
    return parse(snapshot, foreign.mapping(_read(known_path)))


def read_cache(path: Path) -> Snapshot | None:
    """The snapshot that was kept; None where there is none. A broken one is set aside."""
    try:
        snapshot = foreign.decoded(path.read_bytes())
        if not _is_snapshot(snapshot):
            raise ValueError("it is no catalog of this version")
    except FileNotFoundError:
        return None
    except OSError as error:
        log.warning("the list of models cannot be read: %s", error)
        return None
    except ValueError as error:
        log.warning("the list of models is broken and set aside: %s", error)
        try:
            path.replace(path.with_name(path.name + ".bad"))
        except OSError as problem:
            log.warning("%s could not be renamed: %s", path.name, problem)
        return None
    return foreign.mapping(snapshot)


def write_cache(path: Path, snapshot: Snapshot) -> None:
    """Keep a snapshot, all or nothing; raises `AppError` where the disk refuses."""
    from desktop_app.core import durable  # needed long after start-up
    from desktop_app.core.errors import Charged
    from desktop_app.core.faults import translated

    with translated(path, Charged.NO):
        path.parent.mkdir(parents=True, exist_ok=True)
        durable.write_whole(path, foreign.encoded(snapshot), path.with_name(path.name + ".new"))


def transport_of(
    model: ImageModel, options: Iterable[tuple[str, Value]], *, converses: bool
) -> Transport:
    """The door that a recipe with these options goes through.

    It is the model's preferred one, but an option that only the Image API takes would be lost in
    chat, which ignores what it does not know; so a model that has both doors then uses the other.
    Not within a conversation: the Image API has no memory, and what was said before would be lost.
    """
    if converses or Transport.IMAGES not in model.transports:
        return model.transports[0]
    kept = {parameter.name for parameter in parameters_for(model, Transport.CHAT)}
    lost = {parameter.name for parameter in model.parameters} - kept
    return Transport.IMAGES if any(name in lost for name, _ in options) else model.transports[0]


def parameters_for(model: ImageModel, transport: Transport) -> tuple[Parameter, ...]:
    """The parameters that can be sent through a door; chat takes none of them but the seed."""
    if transport is Transport.IMAGES:
        return model.parameters
    return tuple(parameter for parameter in model.parameters if parameter.name == "seed")


def _by_id(*lists: object) -> dict[str, Mapping[str, Any]]:
    """The entries of the lists under their ids; of two of one id the first."""
    found: dict[str, Mapping[str, Any]] = {}
    for entry in (entry for items in lists for entry in foreign.entries(items)):
        identity = foreign.mapping(entry).get("id")
        if is_id(identity):
            found.setdefault(identity, entry)
        else:
            log.warning("an entry of the list of models makes no sense: %.100r", entry)
    return found


def _is_snapshot(value: object) -> bool:
    content = foreign.mapping(value)
    return content.get("format") == FORMAT and content.get("version") == VERSION


def _fetched(snapshot: Snapshot) -> datetime:
    try:
        found = datetime.fromisoformat(snapshot["fetched"])
    except (KeyError, ValueError, TypeError):
        return _LONG_AGO
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def _read(path: Path) -> Any:
    try:
        return foreign.decoded(path.read_bytes())
    except (OSError, ValueError) as error:
        raise ValueError(f"{path.name}: {error}") from error
