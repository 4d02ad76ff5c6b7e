"""The service's address: checked once, where it enters."""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit


def checked_base_url(url: str) -> str:
    """The address without its trailing slash.

    Raises ValueError with a sentence: plain http would show the key to everybody on the way, so
    it is allowed to this computer only.
    """
    cleaned = url.strip().rstrip("/")
    try:
        parts = urlsplit(cleaned)
        host = parts.hostname or ""
        _ = parts.port  # raises where it is no number
    except ValueError as problem:
        raise ValueError(f"{cleaned!r} is not an address: {problem}") from None
    if parts.scheme not in {"http", "https"} or not host:
        raise ValueError(f"{cleaned!r} is not an address that starts with https://")
    if parts.username or parts.password:
        raise ValueError("the address must not hold a user name or a password")
    if parts.query or parts.fragment:
        raise ValueError("the address must end with its path, such as /api/v1")
    if parts.scheme == "http" and not _is_this_computer(host):
        raise ValueError(f"plain http is only allowed to this computer; use https for {host}")
    return cleaned


def _is_this_computer(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
