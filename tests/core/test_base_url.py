"""The service's address is https, or this computer."""

import pytest

from desktop_app.core.base_url import checked_base_url


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("https://openrouter.ai/api/v1", "https://openrouter.ai/api/v1"),
        (" https://example.org:8443/api/v1/ ", "https://example.org:8443/api/v1"),
        ("http://127.0.0.1:8080/api/v1", "http://127.0.0.1:8080/api/v1"),
        ("http://localhost/api/v1", "http://localhost/api/v1"),
        ("http://[::1]:9/api/v1", "http://[::1]:9/api/v1"),
        ("http://127.9.8.7/api/v1", "http://127.9.8.7/api/v1"),
    ],
)
def test_good_addresses_lose_only_their_slash(given: str, kept: str) -> None:
    assert checked_base_url(given) == kept


@pytest.mark.parametrize(
    "bad",
    [
        "",
        "openrouter.ai/api/v1",
        "ftp://openrouter.ai",
        "file:///etc/passwd",
        "http://openrouter.ai/api/v1",
        "http://192.168.1.4/api/v1",
        "http://localhost.example.org/api/v1",
        "https://user:secret@openrouter.ai/api/v1",
        "https://openrouter.ai/api/v1?key=1",
        "https://openrouter.ai:port/api/v1",
        "https://",
    ],
)
def test_bad_addresses_are_refused_in_one_sentence(bad: str) -> None:
    with pytest.raises(ValueError, match=r"\w") as caught:
        checked_base_url(bad)
    assert "\n" not in str(caught.value)
    assert "secret" not in str(caught.value)
