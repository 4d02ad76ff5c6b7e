"""The table behind `wording.py`: what each kind of failure is called, and what helps."""

from __future__ import annotations

from desktop_app.core.errors import Kind
from desktop_app.state.full_pictures import Refusal
from desktop_app.ui.key_words import KEYS
from desktop_app.ui.remedies import LABELS as LABELS
from desktop_app.ui.remedies import QT_TRANSLATE_NOOP, Words
from desktop_app.ui.remedies import Action as Action

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
        "",  # the cause, and what helps against it
        Action.TRY_AGAIN,
        Action.NETWORK_SETTINGS,
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
        Action.NETWORK_SETTINGS,
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
    Kind.MONTH_LIMIT: Words(
        "wallet",
        QT_TRANSLATE_NOOP("Wording", "You've reached this month's limit."),
        QT_TRANSLATE_NOOP("Wording", "New pictures start next month, or with another limit."),
        Action.CHANGE_LIMIT,
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
    Kind.REFERENCE_MISSING: Words(
        "image-off",
        QT_TRANSLATE_NOOP("Wording", "A picture to send along is gone."),
        QT_TRANSLATE_NOOP("Wording", "It was moved or deleted. Remove it, or choose it again."),
        Action.EDIT_PROMPT,
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
    Kind.LINKED: Words(
        "globe",
        QT_TRANSLATE_NOOP("Wording", "The picture lies elsewhere."),
        "",  # where that is, and whether it can be fetched
        Action.FETCH,
        Action.DISMISS,
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
    Kind.LIBRARY_MISSING: Words(
        "hard-drive",
        QT_TRANSLATE_NOOP("Wording", "Your library isn't where it was."),
        QT_TRANSLATE_NOOP("Wording", "If it is on another disk, connect it and try again."),
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

FAILURES = NETWORK | ACCOUNT | KEYS | MODEL | ANSWER | DISK

#: Where no model can have run, or its picture is here: not even perhaps is there money at stake.
WITHOUT_MONEY = {
    *ACCOUNT,
    *KEYS,
    *DISK,
    Kind.UNREACHABLE,
    Kind.UNTRUSTED,
    Kind.REDIRECTED,
    Kind.NO_MODEL,
    Kind.BAD_REQUEST,
    Kind.TOO_LARGE,
    Kind.REFERENCE_MISSING,
    Kind.LINKED,
}

#: Ends of an answer of which something may have come that is kept: a beginning, or a link.
WITH_REST = {
    Kind.TIMED_OUT,
    Kind.STOPPED_BY_PROVIDER,
    Kind.DROPPED,
    Kind.NOTHING_CAME,
    Kind.TOO_LONG,
    Kind.BAD_REPLY,
    Kind.INTERRUPTED,
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
        QT_TRANSLATE_NOOP("Wording", "This vector drawing can't be shown."),
        QT_TRANSLATE_NOOP("Wording", "Its file is kept as it came; a browser may show it."),
    ),
    Refusal.UNREADABLE: Words(
        "image-off",
        QT_TRANSLATE_NOOP("Wording", "This file can't be read as a picture."),
        QT_TRANSLATE_NOOP("Wording", "It may be damaged; it is kept as it is."),
    ),
}
