"""What is said about references: who they are, how many go, and why one was not taken."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from desktop_app.core.recipe import Reference
from desktop_app.ui.facts import fill
from desktop_app.ui.remedies import QT_TRANSLATE_NOOP

#: A reason's code: what is said of one file, and of several.
_REFUSALS = {
    "unreadable": (
        QT_TRANSLATE_NOOP(
            "References", "That file isn't a picture Pictor can read. Try PNG, JPEG or WebP."
        ),
        QT_TRANSLATE_NOOP("References", "%Ln files aren't pictures Pictor can read."),
    ),
    "too_large": (
        QT_TRANSLATE_NOOP("References", "That picture is too large to send. Try a smaller copy."),
        QT_TRANSLATE_NOOP("References", "%Ln pictures are too large to send."),
    ),
    "not_a_file": (
        QT_TRANSLATE_NOOP("References", "There's no picture in there. Try the files themselves."),
        QT_TRANSLATE_NOOP("References", "There are no pictures in %Ln of these."),
    ),
    "gone": (
        QT_TRANSLATE_NOOP("References", "That file was moved or deleted. Drop it again."),
        QT_TRANSLATE_NOOP("References", "%Ln files were moved or deleted."),
    ),
    "drawing": (
        QT_TRANSLATE_NOOP("References", "That drawing can't be opened. Try PNG, JPEG or WebP."),
        QT_TRANSLATE_NOOP("References", "%Ln drawings can't be opened."),
    ),
    "address": (
        QT_TRANSLATE_NOOP(
            "References", "That's only the picture's address. Save the picture, then drop the file."
        ),
        QT_TRANSLATE_NOOP("References", "%Ln of these are only addresses of pictures."),
    ),
}
_TOO_MANY = "too_many"
_MOST_SENTENCES = 2


def refusal_words(refused: Sequence[tuple[str, str]]) -> str:
    """The toast for what was not taken, given as names and reason codes; the same is said once."""
    tr = QCoreApplication.translate
    counts = Counter(str(reason) for _, reason in refused)
    is_cut_short = counts.pop(_TOO_MANY, 0) > 0
    if len(counts) > _MOST_SENTENCES or any(reason not in _REFUSALS for reason in counts):
        said = [_unexplained(counts.total())]
    else:
        said = [_refusal(reason, number) for reason, number in counts.items()]
    if is_cut_short:
        said.append(tr("References", "That's too many pictures at once. The rest were left out."))
    return " ".join(said)


def _refusal(reason: str, number: int) -> str:
    one, several = _REFUSALS[reason]
    if number == 1:
        return QCoreApplication.translate("References", one)
    return QCoreApplication.translate("References", several, "", number)


def _unexplained(number: int) -> str:
    tr = QCoreApplication.translate
    if number == 1:
        return tr("References", "That can't be used as a reference.")
    return tr("References", "%Ln of these can't be used as references.", "", number)


def limit_words(most: int) -> str:
    """How many references a model takes, said where somebody has more."""
    tr = QCoreApplication.translate
    if most == 0:
        return tr("References", "This model takes no references.")
    return tr("References", "This model takes up to %Ln references.", "", most)


def tile_name(reference: Reference, place: int, number: int) -> str:
    """A reference as it is read aloud; places count from 0."""
    tr = QCoreApplication.translate
    name = reference.name.strip() or tr("References", "picture")
    return fill(tr("References", "Reference %1 of %2, %3"), str(place + 1), str(number), name)
