"""How large the window is when it is opened for the first time."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize

from desktop_app.ui.shell import first_size

USUAL, LEAST = QSize(1440, 900), QSize(900, 600)


@pytest.mark.parametrize(
    ("room", "size"),
    [
        (QSize(2560, 1400), USUAL),
        (QSize(1440, 900), QSize(1440, 860)),
        (QSize(1366, 728), QSize(1366, 688)),
        (QSize(800, 600), USUAL),
    ],
)
def test_it_fits_the_screen_with_its_title_bar(room: QSize, size: QSize) -> None:
    assert first_size(USUAL, LEAST, room) == size
