"""What has become of something that was put right, in a sentence."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app.state.upkeep import Deed, Outcome, Task
from desktop_app.ui import wording

#: What was done, for one thing and for many. English, translated when shown.
_DONE = {
    Task.FIND_AGAIN: ("One file found again.", "%Ln files found again."),
    Task.LOCATE: ("The file is found.", "%Ln files found."),
    Task.FORGET: ("One removed from the library.", "%Ln removed from the library."),
    Task.ADOPT: ("One picture added.", "%Ln pictures added."),
    Task.ACCEPT: ("Kept as it is now.", "%Ln kept as they are now."),
    Task.WRITE_RECIPES: ("One recipe written.", "%Ln recipes written."),
    Task.REBUILD: ("Search finds everything again.", "Search finds everything again."),
}
#: What is said where nothing was done.
_NOTHING = {
    Task.FIND_AGAIN: "None of them was found.",
    Task.WRITE_RECIPES: "No recipe could be written.",
}

#: Why something was left alone.
_REFUSED = {
    Deed.NOT_A_PICTURE: ("One can't be read as a picture.", "%Ln can't be read as pictures."),
    Deed.ANOTHERS: ("One belongs to another picture.", "%Ln belong to other pictures."),
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
    return said or [_tr(_NOTHING.get(outcome.task, "There was nothing to do."))]


def _many(one: str, many: str, count: int) -> str:
    return _tr(one) if count == 1 else QCoreApplication.translate("Check", many, "", count)
