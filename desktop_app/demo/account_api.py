"""The account: what a key is and has spent, one generation's facts, and signing in."""

from html import escape
from typing import Any

from desktop_app.demo.line import Line
from desktop_app.demo.order import read_object
from desktop_app.demo.refusal import Refused

_PAGE = """<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Pictor demo</title>
<body><p>Paste this code into the app:</p><p><code>{code}</code></p></body></html>
"""


def show_key(line: Line, _body: bytes) -> None:
    """What the key may do and has spent."""
    issued, spent = line.service.sign_in.issued(line.key), line.service.ledger.spent(line.key)
    limit = issued.limit if issued else None
    data: dict[str, Any] = {
        "label": issued.label if issued else "Demo painter",
        "limit": limit,
        "limit_remaining": None if limit is None else max(0.0, round(limit - spent, 10)),
        "limit_reset": None,
        **dict.fromkeys(("usage", "usage_daily", "usage_weekly", "usage_monthly"), spent),
        **dict.fromkeys(_BYOK, 0),
        "include_byok_in_limit": False,
        "is_free_tier": True,
        "is_management_key": False,
        "is_provisioning_key": False,
        "creator_user_id": issued.user if issued else None,
        "expires_at": None,
        "rate_limit": {"requests": -1, "interval": "10s", "note": "deprecated"},
        "free_model_daily_requests": {"used": 0, "limit": 50, "remaining": 50},
        "organization_id": None,
        "workspace_id": None,
        "allowed_data_regions": ["global"],
    }
    line.send_json(200, {"data": data})


_BYOK = ("byok_usage", "byok_usage_daily", "byok_usage_weekly", "byok_usage_monthly")


def show_credits(_line: Line, _body: bytes) -> None:
    """Refused, as it is for every key that people have."""
    raise Refused(403, "Only management keys can fetch credits")


def show_generation(line: Line, _body: bytes) -> None:
    """What an answer cost and took, once that is settled."""
    name = line.query.get("id")
    if not name:
        raise Refused(400, "Invalid request: id is missing")
    line.send_json(200, {"data": line.service.ledger.find(line.key, name)})


def ask_for_code(line: Line, _body: bytes) -> None:
    """The sign-in page: it agrees at once, and sends the browser back with a code."""
    code, target = line.service.sign_in.ask(line.query)
    if target:
        line.send_whole(302, "text/plain", b"", Location=target)
    else:
        page = _PAGE.format(code=escape(code)).encode()
        line.send_whole(200, "text/html; charset=utf-8", page)


def exchange_code(line: Line, body: bytes) -> None:
    """A key for a code."""
    asked = read_object(body)
    issued = line.service.sign_in.exchange(
        asked.get("code"), asked.get("code_verifier"), asked.get("code_challenge_method")
    )
    line.send_json(200, {"key": issued.key, "user_id": issued.user})
