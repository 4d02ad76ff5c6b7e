"""The form that a request to the Image API must have, checked field by field as its schema does."""

import re
from typing import Any

from desktop_app.demo.refusal import Issue, Malformed

_RATIOS = (
    "1:1 1:2 1:4 1:8 2:1 2:3 3:2 3:4 4:1 4:3 4:5 5:4 8:1 9:16 16:9 9:19.5 19.5:9 9:20 20:9 9:21"
    " 21:9 auto"
)
_ENUMS: dict[str, tuple[str, ...]] = {
    "resolution": ("512", "1K", "2K", "4K"),
    "aspect_ratio": tuple(_RATIOS.split()),
    "quality": ("auto", "low", "medium", "high", "xhigh", "max"),
    "output_format": ("png", "jpeg", "webp", "svg"),
    "background": ("auto", "transparent", "opaque"),
}
_RANGES = {"n": (1, 10), "output_compression": (0, 100), "seed": (-(2**53), 2**53)}
_MOST_REFERENCES = 16
_SIZE = re.compile(r"512|[124]K|[1-9]\d{0,4}x[1-9]\d{0,4}")


def check_form(asked: dict[str, Any]) -> None:
    """Refuse a body that the schema does not allow, naming every field that is wrong."""
    issues = [*_words(asked), *_choices(asked), *_numbers(asked), *_references(asked)]
    if not isinstance(asked.get("stream", False), bool):
        issues.append(Issue("stream", "Invalid input: expected boolean"))
    size = asked.get("size")
    if size is not None and (not isinstance(size, str) or not _SIZE.fullmatch(size)):
        issues.append(Issue("size", "Invalid input: expected a tier or WIDTHxHEIGHT"))
    if issues:
        raise Malformed(*issues)


def _words(asked: dict[str, Any]) -> list[Issue]:
    found = []
    for key in ("model", "prompt"):
        value = asked.get(key)
        if not isinstance(value, str):
            was = "undefined" if key not in asked else _kind(value)
            found.append(Issue(key, f"Invalid input: expected string, received {was}"))
        elif not value.strip():
            found.append(Issue(key, "Too small: expected string to have >=1 characters", _SMALL))
    return found


def _choices(asked: dict[str, Any]) -> list[Issue]:
    found = []
    for key, values in _ENUMS.items():
        value = asked.get(key)
        if value is not None and value not in values:
            words = "|".join(f'"{each}"' for each in values)
            message = f"Invalid option: expected one of {words}"
            found.append(Issue(key, message, "invalid_value"))
    return found


def _numbers(asked: dict[str, Any]) -> list[Issue]:
    found = []
    for key, (least, most) in _RANGES.items():
        value = asked.get(key)
        if value is None:
            continue
        if isinstance(value, bool) or not isinstance(value, int):
            found.append(Issue(key, f"Invalid input: expected int, received {_kind(value)}"))
        elif value < least:
            found.append(Issue(key, f"Too small: expected number to be >={least}", _SMALL))
        elif value > most:
            found.append(Issue(key, f"Too big: expected number to be <={most}", "too_big"))
    return found


def _references(asked: dict[str, Any]) -> list[Issue]:
    given = asked.get("input_references")
    if given is None:
        return []
    if not isinstance(given, list):
        return [Issue("input_references", "Invalid input: expected array")]
    if len(given) > _MOST_REFERENCES:
        limit = f"Too big: expected array to have <={_MOST_REFERENCES} items"
        return [Issue("input_references", limit, "too_big")]
    if not all(isinstance(each, dict) and each.get("type") == "image_url" for each in given):
        return [Issue("input_references", "Invalid input: expected objects of type image_url")]
    return []


_SMALL = "too_small"
_KINDS = {dict: "object", list: "array", str: "string", bool: "boolean", type(None): "null"}


def _kind(value: Any) -> str:
    return _KINDS.get(type(value), "number")
