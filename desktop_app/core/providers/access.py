"""The way to the service: its address, the key, and what lies between here and there."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from urllib.parse import unquote, urlsplit

from desktop_app.core.base_url import checked_base_url

_KEY_SHAPE = re.compile(r"sk-or-[\w-]+")
_NAME_AND_PASSWORD = re.compile(r"//.*@", re.DOTALL)
_DEFAULT_PORTS = {"http": 80, "https": 443}
_NO_PROXIES: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class Access:
    """Where to ask, with which key, by which way; nothing that prints it prints a secret."""

    base_url: str
    key: str = field(repr=False)  # "" where the service is asked for something public
    proxy: str = ""  # an http or https address; "" is the environment's
    ca_file: str = ""  # the certificates to trust; "" is the environment's or the system's

    def __post_init__(self) -> None:
        """Hold the rule about plain http even where nobody called `checked`."""
        object.__setattr__(self, "base_url", _checked_address(self.base_url))
        object.__setattr__(self, "key", self.key.strip())

    @classmethod
    def checked(cls, *, base_url: str, key: str = "", proxy: str = "", ca_file: str = "") -> Access:
        """An access made of what somebody wrote, everything of it checked and tidied.

        Raises ValueError with a sentence that repeats neither a key nor a password.
        """
        return cls(
            base_url=base_url,
            key=key,
            proxy=checked_proxy(proxy),
            ca_file=checked_ca_file(ca_file),
        )

    @property
    def host(self) -> str:
        """What a key is bound to: the host in lower case, with its port if that is unusual."""
        parts = urlsplit(self.base_url)
        name = (parts.hostname or "").lower()
        name = f"[{name}]" if ":" in name else name
        is_usual = parts.port in {None, _DEFAULT_PORTS[parts.scheme]}
        return name if is_usual else f"{name}:{parts.port}"

    @property
    def proxies(self) -> Mapping[str, str] | None:
        """As `http.send` takes them; None leaves the choice to the environment."""
        if not self.proxy:
            return None
        # Plain http goes to this computer only: a proxy would read the key.
        return _NO_PROXIES if self.base_url.startswith("http:") else {"https": self.proxy}

    @property
    def ca(self) -> str | None:
        """As `http.send` takes it; None leaves the choice to the environment."""
        return self.ca_file or None

    def without_secrets(self, text: str) -> str:
        """The text without the key and the proxy's password, wherever it repeats them."""
        password = urlsplit(self.proxy).password or ""
        for secret in filter(None, (self.key, password, unquote(password))):
            text = text.replace(secret, "…")
        return text

    def __repr__(self) -> str:
        """Everything but the secrets."""
        proxy = _without_password(self.proxy)
        return f"Access(base_url={self.base_url!r}, proxy={proxy!r}, ca_file={self.ca_file!r})"


def checked_proxy(written: str) -> str:
    """The proxy's address, with http:// where nothing else was written; "" stays "".

    Raises ValueError with a sentence that does not repeat the password.
    """
    proxy = written.strip()
    if not proxy:
        return ""
    if "://" not in proxy:
        proxy = f"http://{proxy}"
    shown = _without_password(proxy)
    try:
        parts = urlsplit(proxy)
        is_whole = bool(parts.hostname) and parts.port != 0  # raises where it is no number
    except ValueError:
        is_whole = False
    if not is_whole or not all("!" <= letter <= "~" for letter in proxy):
        raise ValueError(f"{shown!r} is not a proxy's address, such as http://proxy.example:3128")
    if parts.scheme not in _DEFAULT_PORTS:
        raise ValueError(f"{shown!r} is not a proxy that can be used; http and https ones can")
    if parts.path.strip("/") or parts.query or parts.fragment:
        raise ValueError(f"{shown!r} must end with the proxy's port")
    return proxy.rstrip("/")


def checked_ca_file(written: str) -> str:
    """The path of a file of certificates that can be read; "" stays "".

    Raises ValueError with a sentence.
    """
    if not written.strip():
        return ""
    import ssl  # slow to load, and most people name no such file

    path = Path(written.strip()).expanduser()
    try:
        ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).load_verify_locations(cafile=str(path))
    except ssl.SSLError:  # an OSError, too, but its words are not for people
        raise ValueError(f"the file {path} holds no certificates") from None
    except (OSError, ValueError) as problem:
        reason = getattr(problem, "strerror", None) or problem
        raise ValueError(f"the file {path} cannot be read: {reason}") from None
    return str(path)


def _checked_address(url: str) -> str:
    try:
        return checked_base_url(url)
    except ValueError as problem:
        sentence = _NAME_AND_PASSWORD.sub("//…@", str(problem))
        raise ValueError(_KEY_SHAPE.sub("sk-or-…", sentence)) from None


def _without_password(url: str) -> str:
    return _NAME_AND_PASSWORD.sub("//…@", url)
