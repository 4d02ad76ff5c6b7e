"""Data URLs by the WHATWG rules: fetch's "data: URL processor" and all that it stands on."""

from __future__ import annotations

import binascii
import ipaddress
import re
from dataclasses import dataclass
from urllib.parse import unquote_to_bytes

from desktop_app.core.media_type import parse_media_type

try:
    from pybase64 import b64decode as _b64decode
except ImportError:  # twenty times slower, and just as right
    from base64 import b64decode as _b64decode  # type: ignore[assignment]

_DEFAULT_TYPE = "text/plain;charset=US-ASCII"
_C0_AND_SPACE = bytes(range(0x21))
_BASE64_MARK = re.compile(r";\x20*base64\Z", re.IGNORECASE)
_ENCODED_ANYWHERE = re.compile(rb"[^\x20-\x7e]")
_ENCODED_IN_QUERY = re.compile(rb'[^\x20-\x7e]|[ "<>]')
_FORBIDDEN_IN_HOST = re.compile(rb"[\0\t\n\r #/:<>?@\[\\\]^|]")


class NotADataUrl(ValueError):
    """What was given is no data URL, or its base64 is broken."""


@dataclass(frozen=True, slots=True)
class DataUrl:
    """What a data URL carries."""

    media_type: str
    data: bytes


def decode(url: str | bytes) -> DataUrl:
    """Take a data URL apart; raises `NotADataUrl`."""
    header, comma, body = _path(_utf8(url) if isinstance(url, str) else url).partition(b",")
    if not comma:
        raise NotADataUrl("There is no comma")
    media_type = _header_text(header).strip(" ")
    data = unquote_to_bytes(body) if b"%" in body else body
    if mark := _BASE64_MARK.search(media_type):
        data = forgiving_base64(data)
        media_type = media_type[: mark.start()]
    if media_type.startswith(";"):
        media_type = "text/plain" + media_type
    return DataUrl(parse_media_type(media_type) or _DEFAULT_TYPE, data)


def forgiving_base64(data: bytes) -> bytes:
    """Infra's forgiving-base64 decode: white space anywhere and missing padding are fine."""
    text = data.translate(None, b"\t\n\f\r ")
    if len(text) % 4 == 0:
        text = text[:-4] + text[-4:].removesuffix(b"=").removesuffix(b"=")
    if b"=" in text or len(text) % 4 == 1:
        raise NotADataUrl("The base64 is wrongly padded")
    try:
        return strict_base64(text + b"=" * (-len(text) % 4))
    except binascii.Error as error:
        raise NotADataUrl("The base64 holds letters that are not base64's") from error


def strict_base64(data: bytes | memoryview) -> bytes:
    """Nothing but whole groups of four; raises `binascii.Error`."""
    return _b64decode(data, validate=True)


def _utf8(text: str) -> bytes:
    try:
        return text.encode()
    except UnicodeEncodeError:  # lone surrogates become U+FFFD, as in every URL parser
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace").encode()


def _path(url: bytes) -> bytes:
    """What follows `data:`, the way the URL parser would leave it, without the fragment."""
    url = url.strip(_C0_AND_SPACE).translate(None, b"\t\n\r")
    if url[:5].lower() != b"data:":
        raise NotADataUrl("The scheme is not data:")
    path = url[5:].partition(b"#")[0]
    if path.startswith(b"//"):
        authority = re.split(rb"[/?]", path[2:], maxsplit=1)[0]
        _check_authority(authority)
        end = 2 + len(authority)
        return path[:end] + _without_dots(path[end:])
    return _without_dots(path) if path.startswith(b"/") else path


def _check_authority(authority: bytes) -> None:
    """`data://host/` is a URL with a host, so a wrong host makes it none."""
    _, at, host = authority.rpartition(b"@")
    name, colon, port = host, b"", b""
    if not host.endswith(b"]") and b":" in host:
        name, colon, port = host.rpartition(b":")
    try:
        is_right = not port or (port.isdigit() and int(port) < 1 << 16)
        if name.startswith(b"["):
            ipaddress.IPv6Address(name.removeprefix(b"[").removesuffix(b"]").decode())
            is_right = is_right and name.endswith(b"]") and b"%" not in name
        elif _FORBIDDEN_IN_HOST.search(name) or (not name and (at or colon)):
            is_right = False
    except ValueError:
        is_right = False
    if not is_right:
        raise NotADataUrl("The host is wrong")


def _without_dots(path: bytes) -> bytes:
    """Resolve `.` and `..` in a path that begins with a slash; others are opaque."""
    path, mark, query = path.partition(b"?")
    if not path:
        return mark + query
    kept: list[bytes] = []
    segments = path.split(b"/")[1:]
    for place, segment in enumerate(segments, 1):
        plain = segment.lower().replace(b"%2e", b".")
        if plain == b"..":
            del kept[-1:]
        elif plain != b".":
            kept.append(segment)
        if plain in {b".", b".."} and place == len(segments):
            kept.append(b"")
    return b"/" + b"/".join(kept) + mark + query


def _header_text(header: bytes) -> str:
    path, mark, query = header.partition(b"?")
    path = _ENCODED_ANYWHERE.sub(_percent, path)
    return (path + mark + _ENCODED_IN_QUERY.sub(_percent, query)).decode("ascii")


def _percent(byte: re.Match[bytes]) -> bytes:
    return b"%%%02X" % ord(byte[0])
