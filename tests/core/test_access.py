"""The way to the service is checked where it enters, and nothing that prints it prints a secret."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import certifi
import pytest

from desktop_app.core.providers.access import Access, checked_ca_file, checked_proxy

KEY = "sk-or-v1-0123456789abcdef"
PASSWORD = "hunter%402"
ROOT = "https://openrouter.ai/api/v1"


@pytest.mark.parametrize(
    ("base_url", "host"),
    [
        (ROOT, "openrouter.ai"),
        ("https://OpenRouter.AI:443/api/v1", "openrouter.ai"),
        ("https://openrouter.ai:8443/api/v1", "openrouter.ai:8443"),
        ("http://127.0.0.1:8080/api/v1", "127.0.0.1:8080"),
        ("http://LOCALHOST:80/api/v1", "localhost"),
        ("http://[::1]:9/api/v1", "[::1]:9"),
        ("https://openrouter.ai:80", "openrouter.ai:80"),
    ],
)
def test_a_key_is_bound_to_the_host_and_its_unusual_port(base_url: str, host: str) -> None:
    assert Access(base_url=base_url, key=KEY).host == host


def test_other_hosts_are_told_apart() -> None:
    others = ["https://openrouter.ai.example.org", "https://openrouter.ai:444", "https://x.ai"]
    hosts = {Access(base_url=url, key="").host for url in (*others, ROOT)}
    assert len(hosts) == 4


@pytest.mark.parametrize("make", [Access.checked, Access])
def test_plain_http_to_others_is_refused_however_it_is_made(make: type[Access]) -> None:
    with pytest.raises(ValueError, match="plain http is only allowed to this computer"):
        make(base_url="http://openrouter.ai/api/v1", key=KEY)
    with pytest.raises(ValueError, match="plain http"):
        replace(Access(base_url=ROOT, key=KEY), base_url="http://openrouter.ai")


def test_everything_is_tidied() -> None:
    access = Access.checked(base_url=f" {ROOT}/ ", key=f" {KEY}\n", proxy=" proxy.example:3128/ ")
    assert (access.base_url, access.key) == (ROOT, KEY)
    assert access.proxies == {"https": "http://proxy.example:3128"}
    assert access.ca is None


def test_without_a_proxy_the_environment_chooses() -> None:
    access = Access.checked(base_url=ROOT, key=KEY)
    assert (access.proxies, access.ca) == (None, None)


def test_a_proxy_never_sees_plain_http() -> None:
    access = Access.checked(base_url="http://127.0.0.1:8/api/v1", proxy="http://proxy.example:1")
    assert access.proxies == {}


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("", ""),
        ("  ", ""),
        ("http://proxy.example:3128", "http://proxy.example:3128"),
        ("https://proxy.example", "https://proxy.example"),
        ("proxy.example:3128", "http://proxy.example:3128"),
        (f"http://me:{PASSWORD}@[::1]:3128/", f"http://me:{PASSWORD}@[::1]:3128"),
    ],
)
def test_good_proxies(written: str, kept: str) -> None:
    assert checked_proxy(written) == kept


@pytest.mark.parametrize(
    ("written", "reason"),
    [
        ("socks5://proxy.example:1080", "http and https ones can"),
        (f"ftp://me:{PASSWORD}@proxy.example", "http and https ones can"),
        ("http://", "is not a proxy's address"),
        (f"http://me:{PASSWORD}@", "is not a proxy's address"),
        (f"http://me:{PASSWORD}@proxy.example:port", "is not a proxy's address"),
        (f"me:{PASSWORD}@proxy.example:port", "is not a proxy's address"),
        (f"http://me:{PASSWORD}@proxy.example:99999", "is not a proxy's address"),
        (f"http://me:{PASSWORD}/@proxy.example:1", "is not a proxy's address"),
        (f"http://me:{PASSWORD}@[::1", "is not a proxy's address"),
        (f"http://me:{PASSWORD} @proxy.example:1", "is not a proxy's address"),
        ("http://proxy.example:0", "is not a proxy's address"),
        ("http://pröxy.example", "is not a proxy's address"),
        (f"http://me:{PASSWORD}@proxy.example/path", "must end with the proxy's port"),
        ("http://proxy.example?query", "must end with the proxy's port"),
    ],
)
def test_bad_proxies_are_refused_in_one_sentence(written: str, reason: str) -> None:
    with pytest.raises(ValueError, match=reason) as caught:
        Access.checked(base_url=ROOT, key=KEY, proxy=written)
    assert "\n" not in str(caught.value)
    assert PASSWORD not in str(caught.value)


def test_a_file_of_certificates_is_read() -> None:
    path = certifi.where()
    assert checked_ca_file(f" {path}\n") == path
    assert Access.checked(base_url=ROOT, ca_file=path).ca == path
    assert checked_ca_file(" ") == ""


def test_a_path_in_the_home_folder_is_found() -> None:
    home = Path.home()
    (home / "ca.pem").write_bytes(Path(certifi.where()).read_bytes())
    assert checked_ca_file("~/ca.pem") == os.fspath(home / "ca.pem")


def test_what_is_no_file_of_certificates_is_refused(tmp_path: Path) -> None:
    broken = tmp_path / "broken.pem"
    broken.write_text("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n")
    empty = tmp_path / "empty.pem"
    empty.touch()
    for path in (broken, empty):
        with pytest.raises(ValueError, match=r"holds no certificates$"):
            checked_ca_file(str(path))
    for bad in (str(tmp_path / "missing"), str(tmp_path), "nul\0byte"):
        with pytest.raises(ValueError, match="cannot be read: "):
            Access.checked(base_url=ROOT, ca_file=bad)


def test_nothing_that_prints_an_access_prints_a_secret() -> None:
    proxy = f"http://me:{PASSWORD}@proxy.example:1"
    access = Access.checked(base_url=ROOT, key=KEY, proxy=proxy)
    for text in (repr(access), str(access), f"{access}", f"{[access]}", f"{access!a}"):
        assert KEY not in text
        assert PASSWORD not in text
        assert "openrouter.ai" in text
        assert "proxy.example" in text


def test_secrets_are_taken_out_of_any_text() -> None:
    access = Access.checked(base_url=ROOT, key=KEY, proxy=f"http://me:{PASSWORD}@proxy.example:1")
    said = access.without_secrets(f"Bearer {KEY} by {PASSWORD}, that is hunter@2, failed")
    assert said == "Bearer … by …, that is …, failed"
    assert Access(base_url=ROOT, key="").without_secrets("as it was") == "as it was"


@pytest.mark.parametrize("pasted", [KEY, f"https://{KEY}@openrouter.ai:x", f"https://a:{KEY}@b"])
def test_a_key_in_the_place_of_the_address_is_not_repeated(pasted: str) -> None:
    with pytest.raises(ValueError, match="address") as caught:
        Access.checked(base_url=pasted)
    assert KEY not in str(caught.value)
