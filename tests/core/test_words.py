"""A model's words: pictures among them as markdown, links, and everything that only looks so."""

from __future__ import annotations

import base64
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.providers.words import Words
from tests.fakes.wire import data_url, png

URL = data_url(png())
OTHER = f"DATA:IMAGE/JPEG;q=1;base64,{base64.b64encode(bytes(90)).decode()}"


def told(*pieces: str) -> tuple[str, list[str], str]:
    """Text, whole pictures, and the beginning of a last one."""
    words = Words()
    for piece in pieces:
        words.add(piece)
    cut = words.end()
    assert words.length == len(words.text)
    return words.text, words.pictures, cut


CASES = {
    "plain": ("Just words.", "Just words.", []),
    "a picture": (f"a ![the lake]({URL}) b", "a  b", [URL]),
    "no words for it": (f"![]({URL})", "", [URL]),
    "two": (f"![x]({URL})\n![y]({OTHER})", "\n", [URL, OTHER]),
    "with a title": (f'![x]({URL} "A lake")!', ' "A lake")!', [URL]),
    "quoted, not shown": (f"You said: {URL} is one", f"You said: {URL} is one", []),
    "a link to one": (f"[x]({URL})", f"[x]({URL})", []),
    "too short": (
        "![x](data:image/png;base64,AAAA) ok",
        "![x](data:image/png;base64,AAAA) ok",
        [],
    ),
    "no base64": ("![x](data:image/svg+xml,%3Csvg/%3E)", "![x](data:image/svg+xml,%3Csvg/%3E)", []),
    "elsewhere": (
        "![x](https://a.example/b.png)",
        "![x](https://a.example/b.png)",
        [],
    ),
    "exclamations": ("Wow!! [1] ![", "Wow!! [1] ![", []),
    "brackets": ("![a![b](c) ![d]", "![a![b](c) ![d]", []),
    "a long name": (f"![{'x' * 400}]({URL})", f"![{'x' * 400}]({URL})", []),
    "nearly": ("![x](data:imagine)", "![x](data:imagine)", []),
}


@pytest.mark.parametrize("name", CASES)
def test_pictures_are_taken_out_of_the_words(name: str) -> None:
    written, text, pictures = CASES[name]
    assert told(written) == (text, pictures, "")


@pytest.mark.parametrize("name", CASES)
def test_the_pieces_do_not_matter(name: str) -> None:
    written, text, pictures = CASES[name]
    assert told(*written) == (text, pictures, "")
    for cut in range(len(written)):
        assert told(written[:cut], written[cut:]) == (text, pictures, "")


PARTS = ["!", "[", "]", "(", ")", "a", " ", "![x](", "data:image/", "png;base64,", "A" * 70, URL]


@given(st.lists(st.sampled_from(PARTS), max_size=25), st.lists(st.integers(0, 900), max_size=9))
def test_no_word_is_lost(parts: list[str], cuts: list[int]) -> None:
    written = "".join(parts)
    edges = [0, *sorted(cut for cut in cuts if cut < len(written)), len(written)]
    pieces = [written[start:end] for start, end in pairwise(edges)]
    text, pictures, rest = told(*pieces)
    assert (text, pictures, rest) == told(written)
    left = len(text) + sum(map(len, pictures)) + len(rest)
    markup = written.count("![") * (len("![](") + 300 + 1)
    assert len(written) - markup <= left <= len(written)


def test_a_picture_that_is_cut_is_told_as_its_beginning() -> None:
    assert told("Look: ![x](" + URL[:-9]) == ("Look: ", [], URL[:-9])
    short = "![x](data:image/png;base64,AAAA"
    assert told(short) == (short, [], ""), "so little is no picture"


def test_text_is_not_held_back_for_long() -> None:
    words = Words()
    words.add("a! b![c")
    assert words.text == "a! b"
    words.add("]d")
    assert words.text == "a! b![c]d"


def test_links_that_are_shown_as_pictures_are_found() -> None:
    words = Words()
    words.add("![x](https://a.example/1.png) [y](https://a.example/2.png) https://a.example/3.png ")
    words.add('![z](https://a.example/4.png "t") ![](http://a.example/5.png)')
    words.end()
    assert words.links == ["https://a.example/1.png", "https://a.example/4.png"]
