"""Contrast as WCAG 2 computes it, of every colour on everything that it is used on."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from desktop_app.core.settings import Settings
from desktop_app.places import RESOURCES
from desktop_app.ui.theme import Theme

PUBLISHED = json.loads((RESOURCES / "tokens.json").read_text("utf-8"))["contrast"]
SURFACES = ("canvas", "panel", "raised", "field", "control", "viewer")
TINTED = ("accentSoft", "dangerSoft", "attentionSoft")
SUNKEN = ("segTrack", "segThumb", "searchField", "placeholder")
TEXT, SEEN = 4.5, 3.0  # what AA asks of words, and of what is to be made out


@pytest.fixture(params=[(s, c) for s in ("dark", "light") for c in ("usual", "more")])
def theme(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[Theme]:
    """Both schemes, as usual and with stronger contrast."""
    scheme, contrast = request.param
    theme = Theme(qapp, RESOURCES)
    theme.apply(Settings(theme=scheme, contrast=contrast))
    yield theme
    theme.apply(Settings())
    qapp.setStyleSheet("")


def luminance(color: QColor) -> float:
    """How bright WCAG 2 takes it for."""
    parts = []
    for value in (color.redF(), color.greenF(), color.blueF()):
        parts.append(value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4)
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, other: QColor) -> float:
    """The ratio of the two, 1 to 21."""
    dark, bright = sorted((luminance(one), luminance(other)))
    return (bright + 0.05) / (dark + 0.05)


def over(color: QColor, below: QColor) -> QColor:
    """What is seen where a colour that lets something through lies over another."""
    share = color.alphaF()
    mixed = [
        top * share + bottom * (1 - share)
        for top, bottom in zip(
            (color.redF(), color.greenF(), color.blueF()),
            (below.redF(), below.greenF(), below.blueF()),
            strict=True,
        )
    ]
    return QColor.fromRgbF(*mixed)


def low(theme: Theme, roles: tuple[str, ...], surfaces: tuple[str, ...], bar: float) -> list[str]:
    """What is too weak, with its ratio."""
    found = [
        (f"{role} on {surface}", contrast(theme.color(role), theme.color(surface)))
        for role in roles
        for surface in surfaces
    ]
    return [f"{told}: {ratio:.2f}" for told, ratio in found if ratio < bar]


def test_words_can_be_read_wherever_they_stand(theme: Theme) -> None:
    roles = ("text", "text2", "text3", "accentText", "danger", "attention")
    assert low(theme, roles, (*SURFACES, *TINTED), TEXT) == []
    assert low(theme, ("text", "text2"), (*SUNKEN, "controlHover"), TEXT) == []
    assert low(theme, ("text3",), ("searchField", "placeholder"), TEXT) == []
    assert low(theme, ("onAccent",), ("accent", "accentHover", "accentPressed"), TEXT) == []
    assert low(theme, ("onDanger",), ("danger",), TEXT) == []


def test_what_carries_meaning_can_be_made_out(theme: Theme) -> None:
    everywhere = (*SURFACES, *SUNKEN, "accentSoft")
    assert low(theme, ("focus",), everywhere, SEEN) == []
    assert low(theme, ("lineStrong",), ("canvas", "panel", "raised", "field"), SEEN) == []
    assert low(theme, ("accent",), ("canvas", "panel", "raised", "field", "viewer"), SEEN) == []
    assert low(theme, ("text2", "attention", "danger"), everywhere, SEEN) == []


def test_buttons_over_any_picture_can_be_made_out(theme: Theme) -> None:
    icon, button = theme.color("overlayIcon"), theme.color("overlayButton")
    for picture in ("#ffffff", "#000000", "#808080", "#ff0000"):
        assert contrast(icon, over(button, QColor(picture))) >= SEEN, picture


def test_the_published_figures_are_the_computed_ones(theme: Theme) -> None:
    fresh = Theme(QApplication.instance(), RESOURCES)  # type: ignore[arg-type]  # it is one
    fresh.apply(Settings(theme="dark" if theme.is_dark else "light", contrast="usual"))
    told = PUBLISHED["dark" if theme.is_dark else "light"]
    for role, surfaces in told.items():
        for surface, ratio in surfaces.items():
            computed = contrast(fresh.color(role), fresh.color(surface))
            assert computed == pytest.approx(ratio, abs=0.02), f"{role} on {surface}"


def test_stronger_contrast_gives_every_field_an_edge(theme: Theme) -> None:
    edge = min(
        contrast(theme.color("fieldBorder"), theme.color(surface))
        for surface in ("canvas", "panel", "raised")
    )
    assert (edge >= SEEN) is (theme.color("text3") == theme.color("text2"))
