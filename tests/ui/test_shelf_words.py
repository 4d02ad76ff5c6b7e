"""What is said about the shelf, and the names that it suggests."""

from __future__ import annotations

import pytest

from desktop_app.ui.composer.shelf_words import suggested_name, used_words


def test_uses_are_told_in_a_sentence() -> None:
    assert used_words(0) == "Not used yet"
    assert used_words(1) == "Used in 1 picture"
    assert used_words(12) == "Used in 12 pictures"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("IMG_2031.JPG", "IMG_2031"),
        ("my.cat.png", "my.cat"),
        ("A small cabin in the snow, 35 mm, f/1.4", "A small cabin in the snow"),
        ("A lens of f/1.4. Soft light", "A lens of f/1.4"),
        ("\n\n  A fox\nin the snow", "A fox"),
        ("夕暮れの港。灯台が光る", "夕暮れの港"),
        ("منارة على الشاطئ، عند الغروب", "منارة على الشاطئ"),
        (
            "one two three four five six seven eight nine ten",
            "one two three four five six seven eight",
        ),
        ("x" * 60, "x" * 40),
        ("港" * 60, "港" * 40),
        ("", ""),
        ("...", ""),
        (", , ", ""),
    ],
)
def test_a_name_is_the_first_thought_of_a_prompt_or_that_of_a_file(text: str, name: str) -> None:
    assert suggested_name(text) == name
