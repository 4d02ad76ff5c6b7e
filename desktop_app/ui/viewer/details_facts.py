"""The facts of a picture as rows of a label and a value; the unknown is left out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from desktop_app.core.records import Job, Picture
from desktop_app.state.descent import Setting
from desktop_app.state.provenance import Provenance
from desktop_app.state.versions import Line
from desktop_app.ui import facts
from desktop_app.ui.composer.option_words import label, value_words
from desktop_app.ui.job_words import changed_words
from desktop_app.ui.remedies import QT_TRANSLATE_NOOP
from desktop_app.ui.viewer.version_strip_steps import words_of

translate = QCoreApplication.translate

Rows = list[tuple[str, str]]

_LONGEST = 60  # letters of another picture's words
_FROM_THE_RIGHT = "\u200f"  # or numbers alone would be set from the left
#: What IPTC's kinds of sources mean, as far as they concern people.
_SOURCES = {
    "trainedAlgorithmicMedia": QT_TRANSLATE_NOOP("Details", "Made by AI"),
    "compositeWithTrainedAlgorithmicMedia": QT_TRANSLATE_NOOP("Details", "Partly made by AI"),
    "compositeSynthetic": QT_TRANSLATE_NOOP("Details", "Partly synthetic"),
    "algorithmicMedia": QT_TRANSLATE_NOOP("Details", "Made by a program"),
    "algorithmicallyEnhanced": QT_TRANSLATE_NOOP("Details", "Enhanced by a program"),
    "digitalArt": QT_TRANSLATE_NOOP("Details", "Drawn by a person"),
    "digitalCreation": QT_TRANSLATE_NOOP("Details", "Made by a person"),
    "digitalCapture": QT_TRANSLATE_NOOP("Details", "A photograph"),
}


def own_rows(picture: Picture, job: Job | None, model_name: Callable[[str], str]) -> Rows:
    """What the picture and its job know: actual pixels and cost, never those asked for."""
    model = model_name(picture.model)
    rows = [(translate("Details", "Model"), model)] if model else []
    if picture.width and picture.height:
        size = facts.pixels(picture.width, picture.height)
        ratio = facts.shape(picture.width, picture.height)
        both = facts.fill(translate("Details", "%1 · %2"), ratio, size)
        wide = (translate("Details", "Ratio"), both)
        rows.append(wide if ratio else (translate("Details", "Size"), size))
    if job is not None:
        rows += [(label(name), value_words(value)) for name, value in job.recipe.options]
    if picture.is_demo:
        rows.append((translate("Details", "Cost"), translate("Details", "Free")))
    elif job is not None:
        rows.append((translate("Details", "Cost"), facts.cost(job.cost_usd)))
    if job is not None and job.started is not None and job.ended is not None:
        took_s = (job.ended - job.started).total_seconds()
        rows.append((translate("Details", "Took"), facts.seconds(took_s)))
    rows.append((translate("Details", "Made"), facts.moment(picture.made)))
    if job is not None and job.provider:
        rows.append((translate("Details", "Provider"), job.provider))
    if job is not None and job.changed:
        rows.append((translate("Details", "Changed"), changed_words(job.changed)))
    return rows


def version_row(line: Line | None) -> Rows:
    """Which version it is: "2 of 3 · from “Original”"."""
    if line is None or len(line.steps) < 2:
        return []
    number, count = str(line.current + 1), str(len(line.steps))
    value = facts.fill(translate("Details", "%1 of %2"), number, count)
    if line.current:
        before = shortened(words_of(line.steps[line.current - 1]))
        sentence = translate("Details", "%1 of %2 · from “%3”")
        value = facts.fill(sentence, number, count, before)
    return [(translate("Details", "Version"), value)]


def race_row(picture: Picture, models: int) -> Rows:
    """That it stood in a comparison of so many models, and whether it won."""
    if models < 2:
        return []
    chosen = translate("Details", "Chosen from %Ln models", "", models)
    words = chosen if picture.chosen else translate("Details", "One of %Ln models", "", models)
    return [(translate("Details", "Comparison"), words)]


def provenance_row(told: Provenance | None) -> Rows:
    """Whether the file carries Content Credentials, and what it says of its source."""
    if told is None:
        return []
    present = translate("Details", "Has Content Credentials")
    words = present if told.has_credentials else translate("Details", "No Content Credentials")
    if told.source:
        known = _SOURCES.get(told.source)
        source = translate("Details", known) if known else label(_parted(told.source))
        with_them = translate("Details", "%1 · has Content Credentials")
        without = translate("Details", "%1 · no Content Credentials")
        words = facts.fill(with_them if told.has_credentials else without, source)
    return [(translate("Details", "Provenance"), words)]


def setting_row(setting: Setting) -> tuple[str, str]:
    """How a setting differs: "3:2 → 16:9"; the arrow points where reading goes."""
    before, after = _used(setting.name, setting.before), _used(setting.name, setting.after)
    if setting.name == "references" and setting.before == setting.after:
        return _named(setting.name), translate("Details", "Other pictures")
    onwards, back = translate("Details", "%1 → %2"), translate("Details", "%1 ← %2")
    way = f"{_FROM_THE_RIGHT}{back}" if QGuiApplication.isRightToLeft() else onwards
    return _named(setting.name), facts.fill(way, before, after)


def shortened(text: str) -> str:
    """Another picture's words, as much of them as a row can hold."""
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1].rstrip() + "…"


def _named(name: str) -> str:
    match name:
        case "model":
            return translate("Details", "Model")
        case "ratio":
            return translate("Details", "Ratio")
        case "size":
            return translate("Details", "Size")
        case "references":
            return translate("Details", "References")
        case _:
            return label(name)


def _used(name: str, value: str | int | bool | None) -> str:
    if value is None:
        return translate("Details", "not set")
    if name in {"model", "ratio", "size"}:
        return str(value)
    return value_words(value)


def _parted(name: str) -> str:
    """A name of IPTC's in words: "minorHumanEdits" is "minor human edits"."""
    return "".join(f" {letter.lower()}" if letter.isupper() else letter for letter in name)
