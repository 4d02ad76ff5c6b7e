"""Options in people's words: what they are called, what their values are, why one is not sent."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from desktop_app.core.recipe import ImageModel, Value
from desktop_app.state.offered import Offer, Reason

translate = QCoreApplication.translate

_LABELS = {
    "quality": QT_TRANSLATE_NOOP("Options", "Quality"),
    "background": QT_TRANSLATE_NOOP("Options", "Background"),
    "output_format": QT_TRANSLATE_NOOP("Options", "File type"),
    "output_compression": QT_TRANSLATE_NOOP("Options", "Compression"),
    "seed": QT_TRANSLATE_NOOP("Options", "Seed"),
    "n": QT_TRANSLATE_NOOP("Options", "Images per request"),
}
_VALUES = {
    "auto": QT_TRANSLATE_NOOP("Options", "Auto"),
    "low": QT_TRANSLATE_NOOP("Options", "Low"),
    "medium": QT_TRANSLATE_NOOP("Options", "Medium"),
    "high": QT_TRANSLATE_NOOP("Options", "High"),
    "xhigh": QT_TRANSLATE_NOOP("Options", "Extra high"),
    "max": QT_TRANSLATE_NOOP("Options", "Maximum"),
    "transparent": QT_TRANSLATE_NOOP("Options", "Transparent"),
    "opaque": QT_TRANSLATE_NOOP("Options", "Opaque"),
}
_FILE_TYPES = {"png": "PNG", "jpeg": "JPEG", "webp": "WebP", "svg": "SVG"}


def label(name: str) -> str:
    """What an option is called: "File type"; a name that nobody knows is made readable."""
    if name in _LABELS:
        return translate("Options", str(_LABELS[name]))
    return _readable(name)


def value_words(value: Value) -> str:
    """What a value is called: "Extra high", "PNG", "On", "42"."""
    if isinstance(value, bool):
        on, off = translate("Options", "On"), translate("Options", "Off")
        return on if value else off
    if isinstance(value, int):
        locale = QLocale()
        locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
        return locale.toString(value)
    if value in _VALUES:
        return translate("Options", str(_VALUES[value]))
    return _FILE_TYPES.get(value) or _readable(value)


def option_words(name: str, value: Value) -> str:
    """An option that is set: "Quality: High"."""
    return translate("Options", "{option}: {value}").format(
        option=label(name), value=value_words(value)
    )


def reason_words(offer: Offer, model: ImageModel | None = None) -> str:
    """Why the option, or what was wanted of it, is not sent; "" where it is.

    Without a model it is called this model, for a place where its name stands beside.
    """
    name = translate("Options", "this model") if model is None else model.name
    option = label(offer.parameter.name)
    match offer.reason:
        case Reason.MODEL if offer.parameter.name == "n":
            return translate("Options", "One picture at a time is all that {model} makes").format(
                model=name
            )
        case Reason.MODEL:
            return translate("Options", "{option} isn't offered by {model}").format(
                option=option, model=name
            )
        case Reason.VALUE if offer.wanted is not None:
            value = value_words(offer.wanted)
            sentence = translate("Options", "{option} “{value}” isn't offered by {model}")
            return sentence.format(option=option, value=value, model=name)
        case Reason.FORMAT if offer.parameter.name == "background":
            return translate("Options", "A JPEG can't be transparent")
        case Reason.FORMAT:
            return translate("Options", "Only JPEG and WebP files can be compressed")
        case _:
            return ""


def unsent_words(offers: Sequence[Offer]) -> str:
    """A note about the options that were chosen and are not sent."""
    if len(offers) == 1:
        return reason_words(offers[0])
    names = QLocale().createSeparatedList([label(offer.parameter.name) for offer in offers])
    return (
        translate("Options", "Not sent to this model: {options}").format(options=names)
        if offers
        else ""
    )


def _readable(name: str) -> str:
    words = " ".join(name.replace("_", " ").replace("-", " ").split())
    return words[:1].upper() + words[1:] or name
