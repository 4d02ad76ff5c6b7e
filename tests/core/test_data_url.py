"""Data URLs against the WHATWG rules."""

from __future__ import annotations

import base64
import binascii
import importlib.util
import string
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.core import data_url
from desktop_app.core.data_url import DataUrl, NotADataUrl
from desktop_app.core.media_type import parse_media_type

DEFAULT = "text/plain;charset=US-ASCII"

# The cases of web-platform-tests fetch/data-urls, retold: URL, media type, body.
GOOD = [
    ("data://test/,X", DEFAULT, b"X"),
    ("data:,X", DEFAULT, b"X"),
    ("data:,", DEFAULT, b""),
    ("data:,X#X", DEFAULT, b"X"),
    ("data:,%FF", DEFAULT, b"\xff"),
    ("data:text/plain,X", "text/plain", b"X"),
    ("data:text/plain ,X", "text/plain", b"X"),
    ("data:text/plain%20,X", "text/plain%20", b"X"),
    ("data:text/plain\f,X", "text/plain%0c", b"X"),
    ("data:text/plain%0C,X", "text/plain%0c", b"X"),
    ("data:text/plain;,X", "text/plain", b"X"),
    ("data:;x=x;charset=x,X", "text/plain;x=x;charset=x", b"X"),
    ("data:;x=x,X", "text/plain;x=x", b"X"),
    (
        "data:text/plain;charset=windows-1252,%C2%B1",
        "text/plain;charset=windows-1252",
        b"\xc2\xb1",
    ),
    ("data:text/plain;Charset=UTF-8,%C2%B1", "text/plain;charset=UTF-8", b"\xc2\xb1"),
    ("data:text/plain;charset=UTF-8,áñçə💩", "text/plain;charset=UTF-8", "áñçə💩".encode()),
    ("data:IMAGE/gif;CHARSET=x,%C2%B1", "image/gif;charset=x", b"\xc2\xb1"),
    ("data:IMAGE/gif;hi=x,%C2%B1", "image/gif;hi=x", b"\xc2\xb1"),
    ("data: ,%FF", DEFAULT, b"\xff"),
    ("data:%20,%FF", DEFAULT, b"\xff"),
    ("data:\f,%FF", DEFAULT, b"\xff"),
    ("data:%1F,%FF", DEFAULT, b"\xff"),
    ("data:\0,%FF", DEFAULT, b"\xff"),
    ("data:%00,%FF", DEFAULT, b"\xff"),
    ("data:text/html  ,X", "text/html", b"X"),
    ("data:text / html,X", DEFAULT, b"X"),
    ("data:†,X", DEFAULT, b"X"),
    ("data:†/†,X", "%e2%80%a0/%e2%80%a0", b"X"),
    ("data:X,X", DEFAULT, b"X"),
    ("data:image/png,X X", "image/png", b"X X"),
    ("data:unknown/unknown,X X", "unknown/unknown", b"X X"),
    ('data:text/plain;a=",",X', 'text/plain;a=""', b'",X'),
    ("data:text/plain;a=%2C,X", "text/plain;a=%2C", b"X"),
    ("data:;base64;base64,WA", "text/plain", b"X"),
    ("data:x/x;base64;base64,WA", "x/x", b"X"),
    ("data:x/x;base64;charset=x,WA", "x/x;charset=x", b"WA"),
    ("data:x/x;base64;charset=x;base64,WA", "x/x;charset=x", b"X"),
    ("data:x/x;base64;base64x,WA", "x/x", b"WA"),
    ("data:;base64,W%20A", DEFAULT, b"X"),
    ("data:;base64,W%0CA", DEFAULT, b"X"),
    ("data:x;base64x,WA", DEFAULT, b"WA"),
    ("data:x;base64;x,WA", DEFAULT, b"WA"),
    ("data:x;base64=x,WA", DEFAULT, b"WA"),
    ("data:; base64,WA", DEFAULT, b"X"),
    ("data:;  base64,WA", DEFAULT, b"X"),
    ("data:  ;charset=x   ;  base64,WA", "text/plain;charset=x", b"X"),
    ("data:;base64;,WA", "text/plain", b"WA"),
    ("data:;base64 ,WA", DEFAULT, b"X"),
    ("data:;base64   ,WA", DEFAULT, b"X"),
    ("data:;base 64,WA", "text/plain", b"WA"),
    ("data:;BASe64,WA", DEFAULT, b"X"),
    ("data:;%62ase64,WA", "text/plain", b"WA"),
    ("data:%3Bbase64,WA", DEFAULT, b"WA"),
    ("data:;charset=x,X", "text/plain;charset=x", b"X"),
    ("data:; charset=x,X", "text/plain;charset=x", b"X"),
    ("data:;charset =x,X", "text/plain", b"X"),
    ("data:;charset= x,X", 'text/plain;charset=" x"', b"X"),
    ("data:;charset=,X", "text/plain", b"X"),
    ("data:;charset,X", "text/plain", b"X"),
    ('data:;charset="x",X', "text/plain;charset=x", b"X"),
    ('data:;CHARSET="X",X', "text/plain;charset=X", b"X"),
    # what the URL parser does before anybody looks at the header
    ("  DaTa:,X \n", DEFAULT, b"X"),
    ("da\nta:,a\tb\rc", DEFAULT, b"abc"),
    ("data:,a b #c", DEFAULT, b"a b "),
    ("data:,a?b", DEFAULT, b"a?b"),
    ('data:a/b;c="d?e",X', 'a/b;c="d?e%22"', b"X"),
    ("data:a/b?c,X", DEFAULT, b"X"),
    ("data:,%", DEFAULT, b"%"),
    ("data:,%4", DEFAULT, b"%4"),
    ("data:,%zz%41", DEFAULT, b"%zzA"),
    ("data:,\ud800", DEFAULT, "\ufffd".encode()),
    ("data:,\ud83d\ude00", DEFAULT, "😀".encode()),
    ("data:///,X", DEFAULT, b"X"),
    ("data://[::1]:80/,X", DEFAULT, b"X"),
    ("data://user:word@host:/,X", DEFAULT, b"X"),
    ("data:/a,b/../c,d", DEFAULT, b"d"),
    ("data:/a/%2E./,b/.", DEFAULT, b"b/"),
    ("data:/,b/..", DEFAULT, None),
    ("data:/;base64,WA", DEFAULT, b"X"),
    # forgiving base64
    ("data:;base64,", DEFAULT, b""),
    ("data:;base64,WA==", DEFAULT, b"X"),
    ("data:;base64,WB==", DEFAULT, b"X"),
    ("data:;base64,W%41%3D%3D", DEFAULT, b"X"),
    ("data:;base64, W A = = ", DEFAULT, b"X"),
    ("data:;base64,WA=", DEFAULT, None),
    ("data:;base64,WA===", DEFAULT, None),
    ("data:;base64,=", DEFAULT, None),
    ("data:;base64,====", DEFAULT, None),
    ("data:;base64,W", DEFAULT, None),
    ("data:;base64,WA==WA==", DEFAULT, None),
    ("data:;base64,W-_A", DEFAULT, None),
    ("data:;base64,WAé", DEFAULT, None),
    ("data:;base64,W%00AA", DEFAULT, None),
]
BAD = [
    "",
    "data",
    "data:",
    "dat:,X",
    "data :,X",
    "xdata:,X",
    "https://example.org/,X",
    "data:text/html",
    "data:text/html    ;charset=x   ",
    "data:#,X",
    "data://test:test/,X",
    "data://test:65536/,X",
    "data://te st/,X",
    "data://user@/,X",
    "data://:80/,X",
    "data://[::g]/,X",
    "data://[::1/,X",
    "data:/,/..",
]


@pytest.mark.parametrize(("url", "media_type", "data"), GOOD)
def test_whatwg_rules(url: str, media_type: str, data: bytes | None) -> None:
    if data is None:
        with pytest.raises(NotADataUrl):
            data_url.decode(url)
    else:
        assert data_url.decode(url) == DataUrl(media_type, data)


@pytest.mark.parametrize(("url", "media_type", "data"), GOOD)
def test_bytes_say_the_same_as_text(url: str, media_type: str, data: bytes | None) -> None:
    encoded = url.encode("utf-16", "surrogatepass").decode("utf-16", "replace").encode()
    if data is None:
        with pytest.raises(NotADataUrl):
            data_url.decode(encoded)
    else:
        assert data_url.decode(encoded) == DataUrl(media_type, data)


@pytest.mark.parametrize("url", BAD)
def test_what_is_no_data_url_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        data_url.decode(url)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("text/html", "text/html"),
        (" TEXT/Html\t", "text/html"),
        ("text/html;charset=gbk", "text/html;charset=gbk"),
        ("TEXT/HTML;CHARSET=GBK", "text/html;charset=GBK"),
        ("text/html;charset=gbk;charset=windows-1255", "text/html;charset=gbk"),
        ("text/html;charset=();charset=GBK", 'text/html;charset="()"'),
        ("text/html;charset =gbk", "text/html"),
        ("text/html ;charset=gbk", "text/html;charset=gbk"),
        ("text/html; charset=gbk", "text/html;charset=gbk"),
        ("text/html;charset= gbk", 'text/html;charset=" gbk"'),
        ('text/html;charset= "gbk"', 'text/html;charset=" \\"gbk\\""'),
        ("text/html;charset='gbk'", "text/html;charset='gbk'"),
        ("text/html;charset;charset=gbk", "text/html;charset=gbk"),
        ("text/html;charset=;charset=gbk", "text/html;charset=gbk"),
        ("text/html;;;;charset=gbk", "text/html;charset=gbk"),
        ('text/html;charset="gbk', "text/html;charset=gbk"),
        ('text/html;charset="gbk"x', "text/html;charset=gbk"),
        ('text/html;charset="gbk;x=y"', 'text/html;charset="gbk;x=y"'),
        ('text/html;charset="\\ gbk"', 'text/html;charset=" gbk"'),
        ('text/html;charset="\\g\\b\\k"', "text/html;charset=gbk"),
        ('text/html;charset="gbk\\', 'text/html;charset="gbk\\\\"'),
        ('text/html;charset="";charset=GBK', 'text/html;charset=""'),
        ('text/html;charset=";charset=foo";charset=GBK', 'text/html;charset=";charset=foo"'),
        ("text/html;test=\u00ff;charset=gbk", 'text/html;test="\u00ff";charset=gbk'),
        ("text/html;test=\u0100;charset=gbk", "text/html;charset=gbk"),
        ("text/html;\u212a=x", "text/html"),
        ("x/x;\f=x;y=z", "x/x;y=z"),
        ("x/x;=x;y=z", "x/x;y=z"),
        ("x/x;\ry=z", "x/x;y=z"),
        ("", None),
        ("text", None),
        ("text/", None),
        ("/html", None),
        ("text/html/x", None),
        ("te xt/html", None),
        ("text/ html", None),
        ("text /html", None),
        ("text;x/html", None),
        ("\u00ff/html", None),
    ],
)
def test_mime_types_by_mimesniff(text: str, written: str | None) -> None:
    assert parse_media_type(text) == written


@settings(deadline=None)
@given(
    st.binary(),
    st.lists(st.tuples(st.integers(0, 400), st.sampled_from([" ", "\n", "%0A", "%20", ""]))),
)
def test_base64_comes_back_through_white_space(data: bytes, holes: list[tuple[int, str]]) -> None:
    text = base64.b64encode(data).decode()
    for place, space in holes:
        if "%" not in text:
            text = text[:place] + space + text[place:]
    assert data_url.decode("data:image/png;base64," + text) == DataUrl("image/png", data)


@settings(deadline=None)
@given(st.text() | st.text(string.printable).map("data:".__add__))
def test_any_text_is_taken_or_refused(text: str) -> None:
    try:
        found = data_url.decode(text)
    except NotADataUrl:
        return
    assert parse_media_type(found.media_type) == found.media_type


def test_without_pybase64_everything_stays_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pybase64", None)
    spec = importlib.util.spec_from_file_location("slow_data_url", data_url.__file__)
    assert spec is not None
    assert spec.loader is not None
    slow = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, "slow_data_url", slow)
    spec.loader.exec_module(slow)
    for url, media_type, data in GOOD:
        if data is None:
            with pytest.raises(slow.NotADataUrl):
                slow.decode(url)
        else:
            found = slow.decode(url)
            assert (found.media_type, found.data) == (media_type, data)
    for odd in (b"WA=", b"WA", b"W*AA", b"WA==WA==", "WAé=".encode()):
        with pytest.raises(binascii.Error):
            slow.strict_base64(memoryview(odd))
        with pytest.raises(binascii.Error):
            data_url.strict_base64(memoryview(odd))
