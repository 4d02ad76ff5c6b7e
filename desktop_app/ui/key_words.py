"""Part of the table behind `wording.py`: pasting a key, keeping it, and signing in."""

from __future__ import annotations

from desktop_app.core.errors import Kind
from desktop_app.ui.remedies import QT_TRANSLATE_NOOP, Action, Words

KEYS = {
    Kind.NO_KEYRING: Words(
        "key-round",
        QT_TRANSLATE_NOOP("Wording", "There's no keychain here to hold your key."),
        QT_TRANSLATE_NOOP(
            "Wording", "Keep it for this session, or in a private file on this computer?"
        ),
        Action.THIS_SESSION,
        Action.PRIVATE_FILE,
    ),
    Kind.KEYRING_LOCKED: Words(
        "key-round",
        QT_TRANSLATE_NOOP("Wording", "Your keychain is locked."),
        QT_TRANSLATE_NOOP(
            "Wording", "Unlock it and try again, or keep your key for this session only."
        ),
        Action.TRY_AGAIN,
        Action.THIS_SESSION,
    ),
    Kind.KEYRING_FAILED: Words(
        "key-round",
        QT_TRANSLATE_NOOP("Wording", "Your keychain isn't working."),
        QT_TRANSLATE_NOOP(
            "Wording", "Keep your key for this session, or in a private file on this computer?"
        ),
        Action.THIS_SESSION,
        Action.PRIVATE_FILE,
    ),
    Kind.NOT_A_KEY: Words(
        "key-round",
        QT_TRANSLATE_NOOP("Wording", "That isn't a key."),
        QT_TRANSLATE_NOOP(
            "Wording", "A key is one line of letters and digits; copy it from OpenRouter again."
        ),
        Action.CHECK_KEY,
        Action.OPEN_OPENROUTER,
    ),
    Kind.TWO_KEYS: Words(
        "key-round",
        QT_TRANSLATE_NOOP("Wording", "That is more than one key."),
        QT_TRANSLATE_NOOP("Wording", "Paste only the one you want to use."),
        Action.CHECK_KEY,
    ),
    Kind.SIGN_IN_TIMED_OUT: Words(
        "clock",
        QT_TRANSLATE_NOOP("Wording", "Signing in took too long."),
        QT_TRANSLATE_NOOP("Wording", "Your browser didn't come back. You can start again."),
        Action.TRY_AGAIN,
    ),
    Kind.SIGN_IN_REFUSED: Words(
        "key-round",
        QT_TRANSLATE_NOOP("Wording", "OpenRouter didn't finish signing you in."),
        QT_TRANSLATE_NOOP("Wording", "You can start again, or paste a key instead."),
        Action.TRY_AGAIN,
    ),
}
