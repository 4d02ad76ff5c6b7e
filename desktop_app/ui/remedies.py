"""What a person can do about a failure, and what a row of words consists of."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


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
    THIS_SESSION = "this_session"  # the key is kept until Pictor closes
    PRIVATE_FILE = "private_file"  # the key is kept unencrypted, readable by its owner alone
    SHOW_FILE = "show_file"
    FETCH = "fetch"  # a picture from the address that an answer names
    CHANGE_LIMIT = "change_limit"  # of a month, in Pictor's settings
    NETWORK_SETTINGS = "network_settings"  # Pictor's: the proxy, and whom to trust
    KEEP_WAITING = "keep_waiting"
    STOP = "stop"


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
    Action.THIS_SESSION: QT_TRANSLATE_NOOP("Wording", "This session"),
    Action.PRIVATE_FILE: QT_TRANSLATE_NOOP("Wording", "Private file"),
    Action.FETCH: QT_TRANSLATE_NOOP("Wording", "Fetch it"),
    Action.CHANGE_LIMIT: QT_TRANSLATE_NOOP("Wording", "Change limit"),
    Action.NETWORK_SETTINGS: QT_TRANSLATE_NOOP("Wording", "Network settings"),
    Action.KEEP_WAITING: QT_TRANSLATE_NOOP("Wording", "Keep waiting"),
    Action.STOP: QT_TRANSLATE_NOOP("Wording", "Stop"),
}
