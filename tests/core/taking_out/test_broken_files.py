"""Hostile and broken files: they are refused in good order or come out whole."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.image_facts import ImageFacts
from desktop_app.core.taking_out import jpeg_parts, png_parts, webp_parts
from desktop_app.core.taking_out.manner import Refusal
from desktop_app.core.taking_out.recipe_text import telling
from tests.core.making import a_job, a_picture
from tests.core.taking_out.exporting import painted

JOB = a_job("A fox 🦊")
TOLD = telling(JOB, a_picture(JOB), 48, 32, "Pictor")
SEEN = ImageFacts("image/webp", "webp", 48, 32)
WAYS: dict[str, tuple[bytes, Callable[[bytes], list[bytes]], Callable[[bytes], list[bytes]]]] = {
    "png": (painted("PNG"), png_parts.clean, lambda one: png_parts.with_recipe(one, TOLD)),
    "jpg": (painted("JPEG"), jpeg_parts.clean, lambda one: jpeg_parts.with_recipe(one, TOLD)),
    "webp": (
        painted("WEBP"),
        webp_parts.clean,
        lambda one: webp_parts.with_recipe(one, SEEN, TOLD),
    ),
}


@pytest.mark.parametrize("ending", WAYS)
@given(place=st.integers(0, 2000), data=st.binary(max_size=12), cut=st.integers(0, 2000))
def test_no_byte_breaks_it(ending: str, place: int, data: bytes, cut: int) -> None:
    content, *ways = WAYS[ending]
    place %= len(content)
    broken = content[:place] + data + content[place + len(data) :]
    for one in (broken, content[: cut % len(content)], b"", data):
        for way in ways:
            try:
                made = b"".join(way(one))
            except Refusal:
                continue
            assert made


@pytest.mark.parametrize("ending", WAYS)
def test_done_twice_it_is_the_same(ending: str) -> None:
    content, clean, tell = WAYS[ending]
    once = b"".join(tell(content))
    assert b"".join(tell(once)) == once
    assert b"".join(clean(b"".join(clean(once)))) == b"".join(clean(once))
