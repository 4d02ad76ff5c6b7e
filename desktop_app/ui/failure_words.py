"""The table behind `wording.py`: what each kind of failure is called, and what helps."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from desktop_app.core.errors import Kind
from desktop_app.state.full_pictures import Refusal


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802  the name lupdate looks for
    """Mark a text for translation; Qt's own is typed as giving any object."""
    return text


class Action(StrEnum):
    """What the person can do about it; `wording.label` is what the button says."""

    TRY_AGAIN = "try_again"
    TRY_NOW = "try_now"
    DISMISS = "dismiss"
    EDIT_PROMPT = "edit_prompt"
    OTHER_MODEL = "other_model"
    CONNECT = "connect"
    CHECK_KEY = "check_key"
    ADD_CREDIT = "add_credit"
    OPEN_OPENROUTER = "open_openrouter"  # the keys' page, where a limit is raised
    OPEN_SETTINGS = "open_settings"  # OpenRouter's privacy settings
    SEE_ACTIVITY = "see_activity"  # OpenRouter's list of what was charged
    CHOOSE_FOLDER = "choose_folder"
    SHOW_FILE = "show_file"


class Words(NamedTuple):
    """One row, in English; `wording.py` translates it and adds the facts."""

    icon: str
    title: str
    text: str = ""
    action: Action | None = None
    second: Action | None = None


LABELS = {
    Action.TRY_AGAIN: QT_TRANSLATE_NOOP("Wording", "Try again"),
    Action.TRY_NOW: QT_TRANSLATE_NOOP("Wording", "Try now"),
    Action.DISMISS: QT_TRANSLATE_NOOP("Wording", "Dismiss"),
    Action.EDIT_PROMPT: QT_TRANSLATE_NOOP("Wording", "Edit prompt"),
    Action.OTHER_MODEL: QT_TRANSLATE_NOOP("Wording", "Other model"),
    Action.CONNECT: QT_TRANSLATE_NOOP("Wording", "Connect OpenRouter"),
    Action.CHECK_KEY: QT_TRANSLATE_NOOP("Wording", "Check key"),
    Action.ADD_CREDIT: QT_TRANSLATE_NOOP("Wording", "Add credit"),
    Action.OPEN_OPENROUTER: QT_TRANSLATE_NOOP("Wording", "Open OpenRouter"),
    Action.OPEN_SETTINGS: QT_TRANSLATE_NOOP("Wording", "Open settings"),
    Action.SEE_ACTIVITY: QT_TRANSLATE_NOOP("Wording", "See activity"),
    Action.CHOOSE_FOLDER: QT_TRANSLATE_NOOP("Wording", "Choose folder"),
    Action.SHOW_FILE: QT_TRANSLATE_NOOP("Wording", "Show file"),
}

NETWORK = {
    Kind.UNREACHABLE: Words(
        "wifi-off",
        QT_TRANSLATE_NOOP("Wording", "Can't reach OpenRouter."),
        QT_TRANSLATE_NOOP("Wording", "Check your internet connection, then try again."),
        Action.TRY_AGAIN,
    ),
    Kind.UNTRUSTED: Words(
        "shield-alert",
        QT_TRANSLATE_NOOP("Wording", "The connection to OpenRouter isn't secure."),
        QT_TRANSLATE_NOOP(
            "Wording", "Check this computer's date, or ask whoever runs your network."
        ),
        Action.TRY_AGAIN,
    ),
    Kind.REDIRECTED: Words(
        "wifi-off",
        QT_TRANSLATE_NOOP("Wording", "The network points to another place."),
        QT_TRANSLATE_NOOP(
            "Wording",
            "To keep your key safe, Pictor doesn't follow. If this network has a sign-in page, "
            "sign in first.",
        ),
        Action.TRY_AGAIN,
    ),
    Kind.NOT_THE_SERVICE: Words(
        "wifi-off",
        QT_TRANSLATE_NOOP("Wording", "The network answered instead of OpenRouter."),
        QT_TRANSLATE_NOOP("Wording", "You may need to sign in to it in your browser first."),
        Action.TRY_AGAIN,
    ),
}

ACCOUNT = {
    Kind.BAD_KEY: Words(
        "key-round",
        QT_TRANSLATE_NOOP("Wording", "Your key isn't working."),
        QT_TRANSLATE_NOOP(
            "Wording", "OpenRouter didn't accept it; it may have been deleted or turned off."
        ),
        Action.CHECK_KEY,
    ),
    Kind.NO_KEY: Words(
        "key-round",
        QT_TRANSLATE_NOOP("Wording", "There is no key yet."),
        QT_TRANSLATE_NOOP("Wording", "Real models need OpenRouter; the demo painter doesn't."),
        Action.CONNECT,
        Action.OTHER_MODEL,
    ),
    Kind.NO_CREDIT: Words(
        "wallet",
        QT_TRANSLATE_NOOP("Wording", "Not enough credit."),
        "",  # the amounts, where they are known
        Action.ADD_CREDIT,
        Action.TRY_AGAIN,
    ),
    Kind.KEY_LIMIT: Words(
        "key-round",
        QT_TRANSLATE_NOOP("Wording", "This key has reached its limit."),
        QT_TRANSLATE_NOOP("Wording", "Raise it on OpenRouter or use another key."),
        Action.OPEN_OPENROUTER,
        Action.TRY_AGAIN,
    ),
    Kind.BLOCKED: Words(
        "shield-alert",
        QT_TRANSLATE_NOOP("Wording", "Your OpenRouter settings block this model."),
        QT_TRANSLATE_NOOP("Wording", "Allow it there, or choose another model."),
        Action.OPEN_SETTINGS,
        Action.OTHER_MODEL,
    ),
}

_NOT_ANSWERING = Words(
    "clock",
    QT_TRANSLATE_NOOP("Wording", "The model isn't answering."),
    QT_TRANSLATE_NOOP("Wording", "This is usually short."),
    Action.TRY_AGAIN,
    Action.OTHER_MODEL,
)

MODEL = {
    Kind.REFUSED: Words(
        "shield-alert",
        QT_TRANSLATE_NOOP("Wording", "Refused by the model."),
        QT_TRANSLATE_NOOP(
            "Wording", "Its safety filter stopped this prompt. Different wording may help."
        ),
        Action.EDIT_PROMPT,
        Action.OTHER_MODEL,
    ),
    Kind.NO_MODEL: Words(
        "triangle-alert",
        QT_TRANSLATE_NOOP("Wording", "This model isn't offered any more."),
        QT_TRANSLATE_NOOP("Wording", "Your prompt is safe; choose another model."),
        Action.OTHER_MODEL,
    ),
    Kind.BAD_REQUEST: Words(
        "triangle-alert",
        QT_TRANSLATE_NOOP("Wording", "The model can't do it this way."),
        QT_TRANSLATE_NOOP("Wording", "Another ratio or size, or a shorter prompt, may help."),
        Action.EDIT_PROMPT,
        Action.OTHER_MODEL,
    ),
    Kind.TOO_LARGE: Words(
        "triangle-alert",
        QT_TRANSLATE_NOOP("Wording", "That is too much for one request."),
        QT_TRANSLATE_NOOP("Wording", "Shorten the prompt, then try again."),
        Action.EDIT_PROMPT,
        Action.OTHER_MODEL,
    ),
    Kind.RATE_LIMITED: Words(
        "clock",
        QT_TRANSLATE_NOOP("Wording", "Still busy."),
        QT_TRANSLATE_NOOP("Wording", "The model is taking too many requests right now."),
        Action.TRY_AGAIN,
        Action.OTHER_MODEL,
    ),
    Kind.UNAVAILABLE: _NOT_ANSWERING,
    Kind.TIMED_OUT: _NOT_ANSWERING,
}

ANSWER = {
    Kind.STOPPED_BY_PROVIDER: Words(
        "unplug",
        QT_TRANSLATE_NOOP("Wording", "The model stopped before it was done."),
        QT_TRANSLATE_NOOP("Wording", "Your prompt is safe."),
        Action.TRY_AGAIN,
        Action.SEE_ACTIVITY,
    ),
    Kind.DROPPED: Words(
        "unplug",
        QT_TRANSLATE_NOOP("Wording", "The connection dropped."),
        QT_TRANSLATE_NOOP("Wording", "Your prompt is safe."),
        Action.TRY_AGAIN,
        Action.SEE_ACTIVITY,
    ),
    Kind.WORDS_ONLY: Words(
        "message-square-text",
        QT_TRANSLATE_NOOP("Wording", "The model answered in words."),
        "",  # its words
        Action.EDIT_PROMPT,
        Action.OTHER_MODEL,
    ),
    Kind.NOTHING_CAME: Words(
        "triangle-alert",
        QT_TRANSLATE_NOOP("Wording", "No picture came."),
        QT_TRANSLATE_NOOP("Wording", "The model ended its answer without one."),
        Action.TRY_AGAIN,
        Action.OTHER_MODEL,
    ),
    Kind.NOT_A_PICTURE: Words(
        "triangle-alert",
        QT_TRANSLATE_NOOP("Wording", "The model sent something that isn't a picture."),
        QT_TRANSLATE_NOOP("Wording", "What came is kept as a file."),
        Action.TRY_AGAIN,
        Action.SHOW_FILE,
    ),
    Kind.TOO_LONG: Words(
        "triangle-alert",
        QT_TRANSLATE_NOOP("Wording", "The answer was too long."),
        QT_TRANSLATE_NOOP("Wording", "Pictor stopped reading it. What came before is kept."),
        Action.TRY_AGAIN,
        Action.OTHER_MODEL,
    ),
    Kind.BAD_REPLY: Words(
        "triangle-alert",
        QT_TRANSLATE_NOOP("Wording", "The answer couldn't be read."),
        QT_TRANSLATE_NOOP("Wording", "Your prompt is safe."),
        Action.TRY_AGAIN,
        Action.OTHER_MODEL,
    ),
    Kind.INTERRUPTED: Words(
        "unplug",
        QT_TRANSLATE_NOOP("Wording", "Interrupted."),
        QT_TRANSLATE_NOOP("Wording", "Pictor was closed while this was being made."),
        Action.TRY_AGAIN,
        Action.SEE_ACTIVITY,
    ),
}

DISK = {
    Kind.DISK: Words(
        "hard-drive",
        QT_TRANSLATE_NOOP("Wording", "Can't save your picture."),
        QT_TRANSLATE_NOOP("Wording", "The picture is held until you choose another place."),
        Action.CHOOSE_FOLDER,
        Action.TRY_AGAIN,
    ),
    Kind.LIBRARY_TOO_NEW: Words(
        "hard-drive",
        QT_TRANSLATE_NOOP("Wording", "This library was made by a newer Pictor."),
        QT_TRANSLATE_NOOP("Wording", "Update Pictor to open it; nothing in it was changed."),
        Action.CHOOSE_FOLDER,
    ),
    Kind.LIBRARY_DAMAGED: Words(
        "hard-drive",
        QT_TRANSLATE_NOOP("Wording", "The library's list can't be read."),
        QT_TRANSLATE_NOOP("Wording", "Your pictures are files in its folder and still there."),
        Action.CHOOSE_FOLDER,
    ),
    Kind.LIBRARY_BUSY: Words(
        "hard-drive",
        QT_TRANSLATE_NOOP("Wording", "Another program is using the library."),
        QT_TRANSLATE_NOOP("Wording", "Close it, then try again."),
        Action.TRY_AGAIN,
    ),
}

FAILURES = NETWORK | ACCOUNT | MODEL | ANSWER | DISK

#: Where no model can have run, or its picture is here: not even perhaps is there money at stake.
WITHOUT_MONEY = {
    *ACCOUNT,
    *DISK,
    Kind.UNREACHABLE,
    Kind.UNTRUSTED,
    Kind.REDIRECTED,
    Kind.NO_MODEL,
    Kind.BAD_REQUEST,
    Kind.TOO_LARGE,
}

REFUSALS = {
    Refusal.MISSING: Words(
        "image-off",
        QT_TRANSLATE_NOOP("Wording", "This file was moved or deleted outside Pictor."),
        QT_TRANSLATE_NOOP("Wording", "Its details are still here."),
    ),
    Refusal.TOO_LARGE: Words(
        "image-off",
        QT_TRANSLATE_NOOP("Wording", "This picture is too large to show."),
        QT_TRANSLATE_NOOP("Wording", "Its file is safe; another program can open it."),
    ),
    Refusal.DRAWING: Words(
        "image-off",
        QT_TRANSLATE_NOOP("Wording", "This picture is a vector drawing."),
        QT_TRANSLATE_NOOP("Wording", "Its file is safe; a browser can show it."),
    ),
    Refusal.UNREADABLE: Words(
        "image-off",
        QT_TRANSLATE_NOOP("Wording", "This file can't be read as a picture."),
        QT_TRANSLATE_NOOP("Wording", "It may be damaged; it is kept as it is."),
    ),
}
