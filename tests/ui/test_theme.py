"""Colours, fonts and icons: complete in both schemes, readable, and sharp."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPalette, QStyleHints
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.core.settings import Settings
from desktop_app.places import RESOURCES
from desktop_app.ui import system_hints
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme

PACKAGE = Path(__file__).resolve().parents[2] / "desktop_app"
TOKENS = json.loads((RESOURCES / "tokens.json").read_text("utf-8"))


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    """A theme in the dark scheme."""
    theme = Theme(qapp, RESOURCES)
    theme.follow("dark")
    return theme


def test_both_schemes_know_every_role(theme: Theme) -> None:
    assert TOKENS["color"]["dark"].keys() == TOKENS["color"]["light"].keys()
    turned: list[bool] = []
    theme.changed.connect(lambda: turned.append(theme.is_dark))
    for scheme in ("light", "dark"):
        theme.follow(scheme)
        assert theme.is_dark == (scheme == "dark")
        for role, text in TOKENS["color"][scheme].items():
            assert theme.color(role).name() == text[:7].lower()
    assert turned[-1] is True


def test_a_colour_with_transparency_is_read_in_the_right_order(theme: Theme) -> None:
    assert theme.color("overlayButton") == QColor(0x12, 0x11, 0x10, 0xB8)


def contrast(one: QColor, other: QColor) -> float:
    """The WCAG 2 contrast ratio."""

    def light(color: QColor) -> float:
        parts = [part / 255 for part in (color.red(), color.green(), color.blue())]
        linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    high, low = sorted((light(one), light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("scheme", ["dark", "light"])
def test_with_stronger_contrast_no_word_is_faint_and_every_edge_is_seen(
    theme: Theme, scheme: str
) -> None:
    theme.apply(Settings(theme=scheme, contrast="more"))
    for surface in ("canvas", "panel", "raised", "field", "control", "viewer", "accentSoft"):
        assert contrast(theme.color("text3"), theme.color(surface)) >= 6.2, surface
    for surface in ("canvas", "panel", "raised", "field"):
        assert contrast(theme.color("fieldBorder"), theme.color(surface)) >= 3.0, surface
    placeholder = QApplication.palette().color(QPalette.ColorRole.PlaceholderText)
    assert placeholder == theme.color("text2")


def test_the_settings_win_and_what_is_so_already_is_left_alone(theme: Theme) -> None:
    said: list[bool] = []
    theme.apply(Settings(theme="dark", contrast="usual", motion="less"))
    theme.changed.connect(lambda: said.append(theme.is_still))
    theme.apply(Settings(theme="dark", contrast="usual", motion="less", prompt="a fox"))
    assert said == [], "settings change with every letter of a prompt"
    assert theme.duration("base") == 0
    theme.apply(Settings(theme="dark", contrast="usual", motion="full"))
    assert said == [False]
    assert theme.duration("base") > 0


def test_progress_goes_in_steps_where_motion_is_reduced(theme: Theme) -> None:
    assert theme.stepped(0.123) == 0.123
    theme.apply(Settings(theme="dark", motion="less"))
    assert [theme.stepped(share) for share in (0.0, 0.123, 0.15, 0.999, 1.0)] == [
        *(0.0, 0.1, 0.15, 0.95, 1.0)
    ]


class Hints(QObject):
    """Accessibility hints as a system may give them."""

    contrastPreferenceChanged = Signal(int)  # noqa: N815  Qt's name

    def __init__(self, wished: int) -> None:
        super().__init__()
        self.wished = wished

    def contrastPreference(self) -> Qt.ContrastPreference:  # noqa: N802  Qt's name
        return Qt.ContrastPreference(self.wished)


class Style:
    def __init__(self, hints: Hints | None) -> None:
        if hints is not None:
            self.accessibility = lambda: hints


def test_what_the_system_wishes_is_heard_as_far_as_this_qt_can_tell() -> None:
    hints = Hints(1)
    style = cast(QStyleHints, Style(hints))
    assert system_hints.is_wished(style, system_hints.CONTRAST)
    assert not system_hints.is_wished(style, system_hints.MOTION), "this one cannot say"
    heard: list[object] = []
    system_hints.follow(style, heard.append)
    hints.contrastPreferenceChanged.emit(0)
    assert heard == [0]
    old = cast(QStyleHints, Style(None))
    assert not system_hints.is_wished(old, system_hints.CONTRAST)
    system_hints.follow(old, heard.append)


@pytest.mark.parametrize("scheme", ["dark", "light"])
def test_text_can_be_read_on_every_surface(theme: Theme, scheme: str) -> None:
    theme.follow("light" if scheme == "light" else "dark")
    surfaces = ("canvas", "panel", "raised", "field", "control", "viewer", "accentSoft")
    for role in ("text", "text2", "text3", "accentText", "danger", "attention"):
        for surface in surfaces:
            ratio = contrast(theme.color(role), theme.color(surface))
            assert ratio >= 4.5, f"{role} on {surface}: {ratio:.2f}"
    assert contrast(theme.color("onAccent"), theme.color("accent")) >= 4.5


def test_the_sheet_names_only_roles(theme: Theme) -> None:
    sheet = (RESOURCES / "style.qss").read_text("utf-8")
    for role in re.findall(r"\$(\w+)", sheet):
        assert role == "edge" or theme.color(role).isValid()


def test_weights_are_real_cuts_and_figures_are_tabular(theme: Theme) -> None:
    widths = {
        role: QFontMetrics(theme.font(role)).horizontalAdvance("mmmmmmmm")
        for role in ("body", "bodyStrong")
    }
    assert widths["bodyStrong"] > widths["body"], "600 is wider than 400 in Inter"
    metrics = QFontMetrics(theme.font("body"))
    assert metrics.horizontalAdvance("1111") == metrics.horizontalAdvance("8080")


def test_every_icon_that_the_code_names_exists(theme: Theme) -> None:
    """An icon is named in quotes with a hyphen, or beside the word icon."""
    icons = Icons(theme)
    named: set[str] = set()
    for file in (PACKAGE / "ui").rglob("*.py"):
        text = file.read_text("utf-8")
        named |= set(
            re.findall(
                r"IconButton\(\s*(?:self\.)?_?theme,\s*(?:self\.)?_?icons,\s*\"([\w-]+)\"", text
            )
        )
        named |= set(
            re.findall(r"(?:icon=|pixmap\(|icon\(|return )\s*\"([a-z]+(?:-[\w]+)+|[xk])\"", text)
        )
        named |= set(re.findall(r"_needs_you\([^)]*?\"([\w-]+)\"", text))
    assert len(named) > 10
    for name in named:
        for ratio in (1.0, 1.5, 2.0):
            pixmap = icons.pixmap(name, "text", 18, ratio)
            assert pixmap.width() == round(18 * ratio)
            image = pixmap.toImage()
            drawn = (
                image.pixelColor(x, y).alpha()
                for x in range(image.width())
                for y in range(image.height())
            )
            assert any(drawn), f"{name} is empty"


def test_icons_take_the_colour_of_their_role(theme: Theme, qtbot: QtBot) -> None:
    icons = Icons(theme)
    image = icons.pixmap("x", "danger", 18, 4.0).toImage()
    middle = image.pixelColor(image.width() // 2, image.height() // 2)
    assert middle.name() == theme.color("danger").name()
