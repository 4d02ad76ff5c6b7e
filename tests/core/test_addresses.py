"""Which addresses of pictures may be asked at all, and how their hosts are named."""

from __future__ import annotations

import pytest

from desktop_app.core.addresses import host_of, is_public, may_be_public

INSIDE = [
    "127.0.0.1",
    "127.8.8.8",
    "10.0.0.7",
    "172.16.3.4",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "0.0.0.0",  # noqa: S104 - not listened on
    "224.0.0.1",
    "240.0.0.1",
    "255.255.255.255",
    "192.0.2.1",
    "::1",
    "::",
    "fe80::1",
    "fe80::1%eth0",
    "fc00::1",
    "fec0::1",
    "ff02::1",
    "::ffff:127.0.0.1",
    "::ffff:192.168.1.1",
    "64:ff9b::7f00:1",
    "2002:7f00:1::",
    "2001:0:1:2:3:4:80ff:fffe",
    "::127.0.0.1",
    "nonsense",
]
OUTSIDE = ["93.184.215.14", "2606:2800:21f:cb07:6820:80da:af6b:8b2c", "::ffff:93.184.215.14"]


@pytest.mark.parametrize("address", INSIDE)
def test_computers_in_the_house_are_not_of_the_open_network(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", OUTSIDE)
def test_the_open_network_is_open(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize(
    ("host", "may_be"),
    [
        ("127.1", False),
        ("017700000001", False),
        ("[fe80::1]:8443", False),
        ("[2606:2800:21f:cb07:6820:80da:af6b:8b2c]", True),
        ("router", False),
        ("router.", False),
        ("Printer.LOCAL", False),
        ("pictures.example:8443", True),
    ],
)
def test_some_hosts_give_themselves_away_by_their_names(host: str, may_be: bool) -> None:
    assert may_be_public(host) is may_be


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://Pictures.Example/a", "pictures.example"),
        ("https://pictures.example:443/a", "pictures.example"),
        ("https://pictures.example:8443/a", "pictures.example:8443"),
        ("https://[2001:DB8::1]:8443/a", "[2001:db8::1]:8443"),
        ("https://u@h.example/", "h.example"),
        ("/a", ""),
        ("https://[::1/", ""),
    ],
)
def test_a_host_is_named_in_one_way(url: str, host: str) -> None:
    assert host_of(url) == host
