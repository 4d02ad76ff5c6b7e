"""What is said of the account: how it stands, when that was learned, where the key is kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from desktop_app.core.errors import Charged, Failure, Kind
from desktop_app.core.records import now
from desktop_app.state.connection import Connection, Keep, State
from desktop_app.ui import facts, wording

translate = QCoreApplication.translate

_USUAL_HOST = "openrouter.ai"
#: The service is there, and has no time.
_SILENT = {Kind.RATE_LIMITED, Kind.UNAVAILABLE, Kind.TIMED_OUT}
_MINUTE_S, _HOUR_S = 60, 3600


class Standing(NamedTuple):
    """One line about the account, and whether it is trouble."""

    icon: str
    title: str
    text: str
    is_trouble: bool = False
    action: wording.Action | None = None


def is_usual(connection: Connection) -> bool:
    """Whether the service is OpenRouter itself."""
    return connection.host == _USUAL_HOST


def standing(connection: Connection) -> Standing:
    """How the account stands."""
    failure = connection.failure
    match connection.state:
        case State.SIGNING_IN:
            return Standing(
                "globe",
                translate("Account", "Waiting for your browser…"),
                translate("Account", "Sign in on OpenRouter's page there, then come back."),
            )
        case State.CHECKING:
            title = translate("Account", "Looking for your key…")
            if connection.has_key:
                title = translate("Account", "Checking your key…")
            text = "" if is_usual(connection) else connection.host
            return Standing("loader-circle", title, text)
        case State.ABSENT if failure is None:
            return Standing(
                "key-round",
                translate("Account", "Not connected"),
                translate(
                    "Account", "Real models need an OpenRouter account; the demo painter doesn't."
                ),
            )
        case State.CONNECTED if failure is None:
            title = facts.fill(translate("Account", "Connected to %1"), _service(connection))
            parts = [checked_words(connection.checked), credit_words(connection)]
            text = " · ".join(part for part in parts if part)
            if connection.is_credit_low:
                low = translate("Account", "Your credit is running low")
                return Standing("wallet", low, f"{title} · {parts[-1]}", is_trouble=True)
            return Standing("check", title, text)
    if failure is None:
        return Standing(
            "circle-alert",
            facts.fill(translate("Account", "Nothing is known of %1"), _service(connection)),
            "",
            is_trouble=True,
        )
    said = explained(failure)
    icon = wording.icon(failure)
    return Standing(icon, said.title, said.text, is_trouble=True, action=said.action)


def told(failure: Failure) -> str:
    """What happened, then what to do."""
    said = explained(failure)
    return f"{said.title} {said.text}".strip()


def explained(failure: Failure) -> wording.Wording:
    """In words for somebody who has not asked for a picture: nothing of models, nor of a bill."""
    if failure.kind in _SILENT:
        return wording.Wording(
            title=translate("Account", "OpenRouter isn't answering."),
            text=translate("Account", "This is usually short."),
            action=wording.Action.TRY_AGAIN,
        )
    if failure.kind is Kind.UNREACHABLE:
        return wording.explain(replace(failure, charged=Charged.PERHAPS))
    return wording.strip(failure)


def checked_words(checked: datetime | None, at: datetime | None = None) -> str:
    """When the service last answered: "Checked just now"."""
    if checked is None:
        return ""
    at = at or now()
    age_s = (at - checked).total_seconds()
    if age_s < _MINUTE_S:
        return translate("Account", "Checked just now")
    if age_s < 2 * _MINUTE_S:
        return translate("Account", "Checked a minute ago")
    if age_s < _HOUR_S:
        return translate("Account", "Checked %Ln minutes ago", "", int(age_s // _MINUTE_S))
    local = checked.astimezone()
    if local.date() == at.astimezone().date():
        clock = QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
        return facts.fill(translate("Account", "Checked at %1"), clock)
    return facts.fill(translate("Account", "Last checked: %1"), facts.moment(checked, at))


def credit_words(connection: Connection) -> str:
    """What is left to spend, where the service says so."""
    credit, account = connection.credit_usd, connection.account
    if credit is None:
        return ""
    text = translate("Account", "%1 of credit left")
    if account is not None and account.left_usd == credit:
        text = translate("Account", "%1 left on this key")
    return facts.fill(text, facts.money(credit))


def where_words(where: Keep | None) -> str:
    """Where the key is kept, and what follows from that."""
    match where:
        case Keep.KEYRING:
            return translate(
                "Account",
                "Kept in your system keychain. Pictor never writes it to a file or a log.",
            )
        case Keep.FILE:
            return translate(
                "Account",
                "Kept in a private file on this computer, not encrypted; other accounts can't "
                "read it. Pictor never writes it to a log.",
            )
        case Keep.SESSION:
            return translate(
                "Account",
                "Kept until Pictor closes, and written nowhere. You will be asked for it again.",
            )
        case Keep.ENVIRONMENT:
            return translate(
                "Account",
                "Read from OPENROUTER_API_KEY in the environment Pictor was started in. Pictor "
                "doesn't store it; to use another key, change it there.",
            )
        case None:
            return ""


def _service(connection: Connection) -> str:
    return "OpenRouter" if is_usual(connection) else connection.host
