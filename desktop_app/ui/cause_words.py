"""Part of `wording.py`: causes that only the system's own words tell."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def why_untrusted(message: str) -> str:
    """Why a connection is not trusted, from what TLS said of it."""
    message = message.casefold()
    if "expired" in message:
        return translate("Wording", "Its certificate has expired.")
    if "not yet valid" in message:
        return translate("Wording", "Its certificate isn't valid yet.")
    if _is_of_another(message):
        return translate("Wording", "Its certificate belongs to another name.")
    if _is_by_a_stranger(message):
        return translate("Wording", "Its certificate is signed by someone unknown.")
    if "no certificates at" in message:
        return translate("Wording", "The file of certificates to trust isn't there.")
    return translate("Wording", "Its certificate can't be checked.")


def against_untrusted(message: str) -> str:
    """What helps against that; there is no way around it."""
    message = message.casefold()
    if "expired" in message or "not yet valid" in message:
        return translate("Wording", "Check this computer's date and time.")
    if _is_by_a_stranger(message):
        return translate(
            "Wording",
            "If your network checks what passes through it, choose its certificates in Settings.",
        )
    if "no certificates at" in message:
        return translate("Wording", "Choose another one in Settings.")
    return translate("Wording", "Ask whoever runs your network.")


def _is_of_another(message: str) -> bool:
    return any(part in message for part in ("mismatch", "not valid for", "doesn't match"))


def _is_by_a_stranger(message: str) -> bool:
    return "self" in message or "unable to get" in message


def why_disk(message: str) -> str:
    """Why a disk refuses, from what the system said; "" where that tells nothing."""
    message = message.casefold()
    if "no space" in message or "full" in message or "quota" in message:
        return translate("Wording", "The disk is full.")
    if any(word in message for word in ("read-only", "readonly", "denied", "not permitted")):
        return translate("Wording", "Pictor isn't allowed to write there.")
    if "no such file" in message or "unable to open" in message:
        return translate("Wording", "The folder isn't there.")
    return ""
