"""What has become of something that was put right, in a sentence."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app.state.upkeep import Deed, Outcome, Task
from desktop_app.ui import wording
from desktop_app.ui.remedies import QT_TRANSLATE_NOOP

#: What was done, for one thing and for many. English, translated when shown.
_DONE = {
    Task.FIND_AGAIN: (
        QT_TRANSLATE_NOOP("Check", "One file found again."),
        QT_TRANSLATE_NOOP("Check", "%Ln files found again."),
    ),
    Task.LOCATE: (
        QT_TRANSLATE_NOOP("Check", "The file is found."),
        QT_TRANSLATE_NOOP("Check", "%Ln files found."),
    ),
    Task.FORGET: (
        QT_TRANSLATE_NOOP("Check", "One removed from the library."),
        QT_TRANSLATE_NOOP("Check", "%Ln removed from the library."),
    ),
    Task.ADOPT: (
        QT_TRANSLATE_NOOP("Check", "One picture added."),
        QT_TRANSLATE_NOOP("Check", "%Ln pictures added."),
    ),
    Task.ACCEPT: (
        QT_TRANSLATE_NOOP("Check", "Kept as it is now."),
        QT_TRANSLATE_NOOP("Check", "%Ln kept as they are now."),
    ),
    Task.WRITE_RECIPES: (
        QT_TRANSLATE_NOOP("Check", "One recipe written."),
        QT_TRANSLATE_NOOP("Check", "%Ln recipes written."),
    ),
    Task.REBUILD: (
        QT_TRANSLATE_NOOP("Check", "Search finds everything again."),
        QT_TRANSLATE_NOOP("Check", "Search finds everything again."),
    ),
}
#: What is said where nothing was done.
_NOTHING = {
    Task.FIND_AGAIN: QT_TRANSLATE_NOOP("Check", "None of them was found."),
    Task.WRITE_RECIPES: QT_TRANSLATE_NOOP("Check", "No recipe could be written."),
}
_NOTHING_TO_DO = QT_TRANSLATE_NOOP("Check", "There was nothing to do.")

#: Why something was left alone.
_REFUSED = {
    Deed.NOT_A_PICTURE: (
        QT_TRANSLATE_NOOP("Check", "One can't be read as a picture."),
        QT_TRANSLATE_NOOP("Check", "%Ln can't be read as pictures."),
    ),
    Deed.ANOTHERS: (
        QT_TRANSLATE_NOOP("Check", "One belongs to another picture."),
        QT_TRANSLATE_NOOP("Check", "%Ln belong to other pictures."),
    ),
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("Check", text)


def outcome_words(outcome: Outcome) -> str:
    """How it went; where a fault ended it, why."""
    return " ".join(_sentences(outcome))


def located_words(outcome: Outcome) -> str:
    """What has become of one picture whose file was pointed at."""
    if outcome.failure is not None:
        return outcome_words(outcome)
    deed = outcome.mended[0].deed if outcome.mended else Deed.NOTHING_TO_DO
    if deed is Deed.NOT_A_PICTURE:
        return _tr("That file isn't a picture Pictor can read.")
    if deed is Deed.ANOTHERS:
        return _tr("That file belongs to another picture of the library.")
    if deed is Deed.NOTHING_TO_DO:
        return _tr("This picture's file is there already.")
    if outcome.is_other:
        return _tr("The picture has a file again, though not the one it was made with.")
    return _tr("The picture's file is found.")


def _sentences(outcome: Outcome) -> list[str]:
    said = []
    if outcome.done:
        said.append(_many(*_DONE[outcome.task], outcome.done))
    elif outcome.count(Deed.NOTHING_TO_DO):
        said.append(_tr("That has been put right meanwhile."))
    for deed, words in _REFUSED.items():
        if count := outcome.count(deed):
            said.append(_many(*words, count))
    left = outcome.asked - outcome.done
    if outcome.failure is not None:
        said.append(wording.explain(outcome.failure).title)
    elif outcome.is_stopped:
        said.append(_tr("Stopped; the rest is as it was."))
    elif outcome.task is Task.FIND_AGAIN and 0 < outcome.done < outcome.asked:
        said.append(_many("One is still missing.", "%Ln are still missing.", left))
    return said or [_tr(_NOTHING.get(outcome.task, _NOTHING_TO_DO))]


def _many(one: str, many: str, count: int) -> str:
    return _tr(one) if count == 1 else QCoreApplication.translate("Check", many, "", count)
