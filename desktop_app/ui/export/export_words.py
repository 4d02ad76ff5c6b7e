"""What the export says."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from desktop_app.state.exporting import WORDS, Collision, Form, Kind, Problem, Reason, TakenOut
from desktop_app.ui.facts import fill
from desktop_app.ui.remedies import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

KINDS: dict[Kind, tuple[str, str]] = {
    Kind.AS_RECEIVED: (
        QT_TRANSLATE_NOOP("Export", "As received"),
        QT_TRANSLATE_NOOP("Export", "The same bytes as in the library. Nothing is added or lost."),
    ),
    Kind.WITH_RECIPE: (
        QT_TRANSLATE_NOOP("Export", "With recipe"),
        QT_TRANSLATE_NOOP(
            "Export", "Prompt, model and settings go along, where other programs find them."
        ),
    ),
    Kind.CLEAN: (
        QT_TRANSLATE_NOOP("Export", "Clean"),
        QT_TRANSLATE_NOOP("Export", "Only the picture. Everything written inside it is left out."),
    ),
    Kind.CONVERTED: (
        QT_TRANSLATE_NOOP("Export", "Converted"),
        QT_TRANSLATE_NOOP("Export", "Saved anew as PNG, JPEG or WebP, and smaller if you like."),
    ),
}
FORMS: dict[str, str] = {Form.PNG: "PNG", Form.JPEG: "JPEG", Form.WEBP: "WebP"}
COLLISIONS: dict[Collision, str] = {
    Collision.NUMBER: QT_TRANSLATE_NOOP("Export", "Add a number"),
    Collision.REPLACE: QT_TRANSLATE_NOOP("Export", "Replace the file"),
    Collision.SKIP: QT_TRANSLATE_NOOP("Export", "Skip the picture"),
}
PATTERN_WORDS: dict[str, str] = {
    "name": QT_TRANSLATE_NOOP("Export", "Name in the library"),
    "prompt": QT_TRANSLATE_NOOP("Export", "Prompt"),
    "model": QT_TRANSLATE_NOOP("Export", "Model"),
    "maker": QT_TRANSLATE_NOOP("Export", "Maker of the model"),
    "date": QT_TRANSLATE_NOOP("Export", "Date"),
    "time": QT_TRANSLATE_NOOP("Export", "Time"),
    "n": QT_TRANSLATE_NOOP("Export", "Number"),
    "ratio": QT_TRANSLATE_NOOP("Export", "Aspect ratio"),
    "width": QT_TRANSLATE_NOOP("Export", "Width"),
    "height": QT_TRANSLATE_NOOP("Export", "Height"),
    "stars": QT_TRANSLATE_NOOP("Export", "Stars"),
    "cost": QT_TRANSLATE_NOOP("Export", "Cost"),
}
_REASONS: dict[Reason, str] = {
    Reason.GONE: QT_TRANSLATE_NOOP("Export", "Not in the library any more"),
    Reason.MISSING: QT_TRANSLATE_NOOP("Export", "The file was moved or deleted outside Pictor"),
    Reason.UNREADABLE: QT_TRANSLATE_NOOP("Export", "The file can't be read"),
    Reason.DAMAGED: QT_TRANSLATE_NOOP("Export", "Damaged. It can be exported as received"),
    Reason.TOO_LARGE: QT_TRANSLATE_NOOP("Export", "Too large. It can be exported as received"),
    Reason.CANNOT_HOLD: QT_TRANSLATE_NOOP(
        "Export", "This format can't hold a recipe. It can be exported as received"
    ),
    Reason.CANNOT_CLEAN: QT_TRANSLATE_NOOP(
        "Export", "Pictor can't clean this format. It can be exported as received, or converted"
    ),
    Reason.MOVING: QT_TRANSLATE_NOOP(
        "Export", "It moves, and would stand still. It can be exported as received"
    ),
    Reason.NAME: QT_TRANSLATE_NOOP("Export", "The folder takes no file of that name"),
}


def said(text: str) -> str:
    """One of the words above in the person's language."""
    return translate("Export", text)


def offered_words() -> list[tuple[str, str]]:
    """What a pattern can have in braces, with what it stands for."""
    return [(word, said(PATTERN_WORDS[word])) for word in WORDS]


def pictures(count: int) -> str:
    """How many: "1 picture", "12 pictures"."""
    return translate("Export", "%Ln pictures", "", count)


def export_button(count: int) -> str:
    """What the button says that does it."""
    return translate("Export", "Export %Ln pictures", "", count)


def credentials_warning(count: int, total: int) -> str:
    """What becomes of Content Credentials."""
    if count == total == 1:
        return translate(
            "Export",
            "This picture carries Content Credentials, a signed note of how it was made. A changed "
            "copy can't keep them.",
        )
    if count == total:
        return translate(
            "Export",
            "These pictures carry Content Credentials, a signed note of how they were made. "
            "Changed copies can't keep them.",
        )
    return translate(
        "Export",
        "%Ln of these carry Content Credentials, a signed note of how they were made. Changed "
        "copies can't keep them.",
        "",
        count,
    )


def outcome(result: TakenOut) -> str:
    """What came of it, in a line."""
    if result.number:
        text = translate("Export", "Exported %Ln pictures", "", result.number)
    else:
        text = translate("Export", "Nothing was exported")
    if result.is_stopped:
        text = fill(translate("Export", "Stopped. %1"), text)
    if result.skipped:
        there = translate("Export", "%Ln were there already", "", result.skipped)
        text = fill(translate("Export", "%1, %2", "two facts"), text, there)
    return text


def left_out(problems: Sequence[Problem]) -> str:
    """How many could not be exported, as a heading."""
    return translate("Export", "%Ln pictures weren't exported.", "", len(problems))


def by_reason(problems: Sequence[Problem]) -> list[tuple[str, list[str]]]:
    """Names of files by the reason in words, the most frequent reason first."""
    found: dict[Reason, list[str]] = {}
    for problem in problems:
        found.setdefault(problem.reason, []).append(problem.name or problem.key)
    groups = sorted(found.items(), key=lambda group: (-len(group[1]), group[0]))
    return [(said(_REASONS[reason]), names) for reason, names in groups]
