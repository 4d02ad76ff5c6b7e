"""What the bundle does to its environment before anything else."""

from __future__ import annotations

import pytest

import start


def test_what_the_boot_loader_set_is_taken_back() -> None:
    environment = {
        "LD_LIBRARY_PATH": "/usr/lib/pictor/_internal:/mine",
        "LD_LIBRARY_PATH_ORIG": "/mine",
        "QT_PLUGIN_PATH": "/usr/lib/pictor/_internal/PySide6/Qt/plugins",
        "_PYI_ARCHIVE_FILE": "/usr/lib/pictor/pictor",
        "HOME": "/home/somebody",
    }
    start.give_back(environment)
    assert environment == {"LD_LIBRARY_PATH": "/mine", "HOME": "/home/somebody"}


@pytest.mark.parametrize(
    ("told", "set_to"),
    [
        ({}, "C.UTF-8"),
        ({"LANG": "C"}, "C.UTF-8"),
        ({"LC_CTYPE": "POSIX", "LANG": "de_DE.UTF-8"}, "C.UTF-8"),
        ({"LANG": "de_DE.UTF-8"}, None),
        ({"LC_ALL": "C"}, None),
        ({"LC_ALL": "ja_JP.UTF-8", "LANG": "C"}, None),
    ],
)
def test_letters_are_utf_8_where_no_language_is_set(
    told: dict[str, str], set_to: str | None
) -> None:
    environment = dict(told)
    start.speak_utf_8(environment)
    assert environment == told | ({} if set_to is None else {"LC_CTYPE": set_to})
