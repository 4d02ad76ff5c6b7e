"""Addresses of pictures that lie elsewhere: what may be asked at all, whoever names it."""

from __future__ import annotations

import ipaddress
import socket
from urllib.parse import SplitResult, urlsplit

_USUAL_PORT = 443
_LONGEST = 4096
#: Names that lead into the network at home or at work, if anywhere.
_PRIVATE_ENDINGS = (".localhost", ".local", ".internal", ".lan", ".home", ".home.arpa", ".corp")
#: IPv6 addresses that stand for an IPv4 one, and how far from their end that is.
_EMBEDDED = (
    (ipaddress.IPv6Network("::ffff:0:0/96"), 0),
    (ipaddress.IPv6Network("64:ff9b::/96"), 0),
    (ipaddress.IPv6Network("2002::/16"), 80),
)


def host_of(url: str) -> str:
    """Who would be asked: the host in lower case, with its port if that is unusual; or ""."""
    parts = _taken_apart(url)
    if parts is None or not parts.hostname:
        return ""
    name = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
    return name if parts.port in {None, _USUAL_PORT} else f"{name}:{parts.port}"


def objection(url: str) -> str:
    """Why an address is never asked, whatever the person says; "" where nothing is wrong with it.

    Where its name leads is another question, which can be answered only once it is looked up.
    """
    parts = _taken_apart(url)
    if parts is None or len(url) > _LONGEST:
        return "it is not a usable address"
    if parts.scheme != "https":
        return f"only https is fetched, not {parts.scheme[:20] or 'nothing'}"
    if not parts.hostname or parts.port == 0:
        return "it names no host"
    if parts.username is not None or parts.password is not None:
        return "it holds a name or a password"
    if not all("!" <= letter <= "~" for letter in url):
        return "it holds letters that no address has"
    return ""


def is_public(address: str) -> bool:
    """Whether this numeric address is of the open network: of no computer in the house."""
    try:
        found = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    if isinstance(found, ipaddress.IPv6Address):
        for network, shift in _EMBEDDED:
            if found in network:
                return is_public(str(ipaddress.IPv4Address(int(found) >> shift & 0xFFFF_FFFF)))
        if found.teredo is not None or found.is_site_local:
            return False
    inside = found.is_multicast or found.is_reserved or found.is_unspecified or found.is_private
    return found.is_global and not inside


def may_be_public(host: str) -> bool:
    """What a name or number alone tells, where somebody else will look it up."""
    name = host.rpartition(":")[0] if ":" in host and not host.endswith("]") else host
    name = name.strip("[]").rstrip(".").lower()
    if ":" in name:
        return is_public(name)
    try:  # all the ways to write an IPv4 address: 127.1, 0x7f000001, 2130706433
        return is_public(socket.inet_ntoa(socket.inet_aton(name)))
    except OSError:
        return "." in name and not name.endswith(_PRIVATE_ENDINGS)


def _taken_apart(url: str) -> SplitResult | None:
    try:
        parts = urlsplit(url)
        _ = parts.port  # raises where it is no number
    except ValueError:
        return None
    return parts
