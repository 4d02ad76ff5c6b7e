"""The person's settings: one frozen value, loaded tolerantly and saved whole."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from dataclasses import asdict, dataclass, fields
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

from desktop_app.core.recipe import MOST_IMAGES, SIZES, USUAL_SIZE, aspect

log = logging.getLogger(__name__)

THEMES = ("system", "light", "dark")
MOTIONS = ("system", "less", "full")
CONTRASTS = ("system", "more", "usual")
FILE_FORMATS = ("", "png", "jpeg", "webp")


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Everything a person can set, with what it is before they have."""

    theme: str = "system"
    motion: str = "system"  # how much moves
    contrast: str = "system"  # how far edges and small words stand out
    language: str = ""  # such as "de"; "" is the system's
    shortcuts: tuple[str, ...] = ()  # changed ones, as "find=Ctrl+F|F3"; "find=" has none
    notifies: bool = True  # when a batch ends while the window is in the background
    row_height: int = 236  # of the wall, in logical pixels
    model: str = ""  # "" is the first one offered
    ratio: str = "1:1"
    size: str = USUAL_SIZE
    count: int = 1  # pictures at one press
    starts_usual: bool = False  # each start has the desk as follows, not as it was left
    usual_model: str = ""  # "" is the first one offered
    usual_ratio: str = "1:1"
    usual_size: str = USUAL_SIZE
    usual_count: int = 1
    usual_format: str = ""  # of files, wanted of every model; "" leaves it to the model
    create_width: int = 336  # of the panel, in logical pixels
    create_open: bool = True
    jobs_at_once: int = 4
    window_geometry: str = ""  # Qt's own, as base64
    screens: tuple[str, ...] = ()  # the same by arrangement of screens, the latest first
    prompt: str = ""  # what was being written
    options: tuple[str, ...] = ()  # wanted ones of the models, as "quality=high"
    starred: tuple[str, ...] = ()  # ids of models
    recent_models: tuple[str, ...] = ()  # ids, the latest first
    batch_limit_usd: str = "1.00"  # ask before one press costs more; "" never asks
    month_limit_usd: str = ""  # stop the queue there; "" is no limit
    low_credit_usd: str = "2.00"  # warn below; "" never warns
    base_url: str = ""  # "" is OpenRouter's
    proxy: str = ""  # "" is the environment's
    ca_file: str = ""  # "" is the system's
    longest_silence_s: int = 600  # after so long without a byte an answer is given up
    picture_hosts: tuple[str, ...] = ()  # from which linked pictures may be fetched
    library: str = ""  # another folder for it than the one in the data folder
    has_library: bool = False  # there was one: a missing folder is not filled anew unasked
    trash_days: int = 30  # so long are deleted pictures kept
    thumbnails_mb: int = 2048  # so large may the folder of small copies become
    fold_versions: bool = False  # one tile on the wall for all versions of a picture
    export_folder: str = ""  # where pictures were exported to last
    export_manner: tuple[str, ...] = ()  # and how, as the export has it
    contact_sheet: tuple[str, ...] = ()  # as it was made last
    race_models: tuple[str, ...] = ()  # ids, as they were compared last
    race_each: int = 1  # pictures of each model
    race_hides_names: bool = False  # until one is chosen


_ALLOWED: dict[str, Callable[[Any], bool]] = {
    "theme": lambda value: value in THEMES,
    "motion": lambda value: value in MOTIONS,
    "contrast": lambda value: value in CONTRASTS,
    "shortcuts": lambda value: _are_words(value),
    "screens": lambda value: _are_words(value),
    "trash_days": lambda value: 1 <= value <= 3650,
    "row_height": lambda value: 120 <= value <= 480,
    "ratio": lambda value: _is_ratio(value),
    "size": lambda value: value in SIZES,
    "count": lambda value: 1 <= value <= MOST_IMAGES,
    "usual_ratio": lambda value: _is_ratio(value),
    "usual_size": lambda value: value in SIZES,
    "usual_count": lambda value: 1 <= value <= MOST_IMAGES,
    "usual_format": lambda value: value in FILE_FORMATS,
    "create_width": lambda value: 296 <= value <= 420,
    "jobs_at_once": lambda value: 1 <= value <= 16,
    "thumbnails_mb": lambda value: 64 <= value <= 65_536,
    "longest_silence_s": lambda value: 60 <= value <= 3600,
    "race_each": lambda value: 1 <= value <= 2,
    "export_manner": lambda value: _are_words(value),
    "contact_sheet": lambda value: _are_words(value),
    "race_models": lambda value: _are_words(value),
    "options": lambda value: _are_words(value),
    "starred": lambda value: _are_words(value),
    "recent_models": lambda value: _are_words(value),
    "picture_hosts": lambda value: _are_words(value),
    "batch_limit_usd": lambda value: _is_amount(value),
    "month_limit_usd": lambda value: _is_amount(value),
    "low_credit_usd": lambda value: _is_amount(value),
}


def load(path: Path) -> Settings:
    """Read settings; whatever is wrong with them is put right by the defaults and logged."""
    try:
        found = json.loads(path.read_bytes())
        if not isinstance(found, dict):
            raise ValueError(f"an object is expected, not {type(found).__name__}")
    except FileNotFoundError:
        return Settings()
    except OSError as error:
        log.warning("the settings cannot be read: %s", error)
        return Settings()
    except (ValueError, RecursionError) as error:
        log.warning("the settings are broken and set aside: %s", error)
        _set_aside(path)
        return Settings()
    usable: dict[str, Any] = {}
    for field in fields(Settings):
        if field.name not in found:
            continue
        value = found[field.name]
        if isinstance(field.default, tuple) and isinstance(value, list):
            value = tuple(value)
        if type(value) is type(field.default) and _ALLOWED.get(field.name, _anything)(value):
            usable[field.name] = value
        else:
            log.warning("the setting %s cannot be %.100r", field.name, value)
    return Settings(**usable)


def save(path: Path, settings: Settings) -> None:
    """Write settings, all or nothing."""
    from desktop_app.core import durable  # needed long after start-up
    from desktop_app.core.faults import translated

    content = json.dumps(asdict(settings), indent=2) + "\n"
    with translated(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        durable.write_whole(path, content.encode(), path.with_name(path.name + ".new"))


def _anything(_value: Any) -> bool:
    return True


def _is_ratio(value: Any) -> bool:
    try:
        return 0.01 < aspect(value) < 100
    except (ValueError, ZeroDivisionError):
        return False


def _are_words(value: Any) -> bool:
    return all(isinstance(word, str) for word in value)


def _is_amount(value: Any) -> bool:
    if not value:
        return True
    try:
        amount = Decimal(value)
    except InvalidOperation:
        return False
    return amount.is_finite() and amount >= 0


def _set_aside(path: Path) -> None:
    try:
        path.replace(path.with_name(path.name + ".bad"))
    except OSError as error:
        log.warning("%s could not be renamed: %s", path.name, error)
