"""The design's values by role: colours, fonts, lengths, motion; dark and light."""

from __future__ import annotations

import importlib.util
import json
import re
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEasingCurve, QLocale, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication

from desktop_app.core.settings import Settings
from desktop_app.ui import system_hints

_WIDEST_DESK = 420
_BASE_PX = 13  # the size that the design's type scale is written for
_STEPS = 20  # of a progress that does not glide
#: Languages in the characters of another font than ours.
_WITHOUT_SEMIBOLD = {QLocale.Language.Japanese}
#: What plays another role with stronger contrast.
_STRONGER = {"text3": "text2", "fieldBorder": "lineStrong"}


class Theme(QObject):
    """Answers "which colour, which font" for the scheme in force; says `changed` when it turns."""

    changed = Signal()

    def __init__(self, app: QApplication, resources: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._tokens: dict[str, Any] = json.loads((resources / "tokens.json").read_text("utf-8"))
        self._sheet = (resources / "style.qss").read_text("utf-8")
        self._roles: dict[str, dict[str, QColor]] = {
            scheme: {name: _color(text) for name, text in colors.items()}
            for scheme, colors in self._tokens["color"].items()
        }
        self._scale = 1.0
        self._family = ""
        self._fonts: dict[str, QFont] = {}
        self._is_dark = True
        self._still = False
        self._strong = False
        self._asked = ("", "usual", "full")  # scheme, contrast, motion; "" until one is asked for
        app.setStyle("Fusion")
        app.styleHints().colorSchemeChanged.connect(self._on_system)
        system_hints.follow(app.styleHints(), self._on_system)

    def load_fonts(self) -> None:
        """Make the fonts ready; apart from the rest, because the bare window has no letters."""
        font = self._app.font()
        self._scale = min(max(QFontInfo(font).pixelSize() / _BASE_PX, 1.0), 1.6)
        self._family = _load_inter() if sys.platform == "linux" else font.family()
        self._app.setFont(self.font("body"))

    @property
    def is_dark(self) -> bool:
        """Whether the dark scheme is in force."""
        return self._is_dark

    def apply(self, settings: Settings) -> None:
        """Look as the settings say: scheme, contrast and motion; what is so already stays."""
        asked = (settings.theme, settings.contrast, settings.motion)
        if asked != self._asked:
            self._take(*asked)

    def follow(self, scheme: str) -> None:
        """Take the scheme "light" or "dark", or with "system" the system's."""
        self._take(scheme, *self._asked[1:])

    def _take(self, scheme: str, contrast: str, motion: str) -> None:
        hints = self._app.styleHints()
        self._asked = (scheme, contrast, motion)
        if scheme == "system":
            hints.unsetColorScheme()
        else:
            wanted = Qt.ColorScheme.Dark if scheme == "dark" else Qt.ColorScheme.Light
            hints.setColorScheme(wanted)
        self._apply()

    def color(self, role: str) -> QColor:
        """The colour that plays this role now, such as "accent"."""
        if self._strong:
            role = _STRONGER.get(role, role)
        return QColor(self._roles["dark" if self._is_dark else "light"][role])  # theirs to change

    @property
    def is_strong(self) -> bool:
        """Whether every field and button has an edge that is seen, and no word is faint."""
        return self._strong

    def font(self, role: str) -> QFont:
        """The font of a type role, such as "panelTitle"; figures are tabular."""
        if not self._family:
            self.load_fonts()
        if role not in self._fonts:
            values = self._tokens["type"]["roles"][role]
            font = QFont(self._family)
            font.setPixelSize(round(values["size"] * self._scale))
            weight = axis = int(values["weight"])
            if weight >= QFont.Weight.DemiBold and QLocale().language() in _WITHOUT_SEMIBOLD:
                # Only for this weight does Qt embolden the characters that Inter does not have;
                # Inter itself then too, of which it knows one cut.
                weight, axis = QFont.Weight.Bold, QFont.Weight.Normal
            font.setWeight(QFont.Weight(weight))
            if self._family == "Inter":
                # Qt lists only the regular cut of a variable font; the axis gives the true weight.
                font.setVariableAxis(QFont.Tag("wght"), axis)
            font.setFeature(QFont.Tag("tnum"), 1)
            font.setLetterSpacing(
                QFont.SpacingType.PercentageSpacing, 100 * (1 + values.get("tracking", 0))
            )
            self._fonts[role] = font
        return self._fonts[role]

    def line_height(self, role: str) -> int:
        """The line height of a type role in pixels."""
        return int(self._tokens["type"]["roles"][role]["line"] * self._scale + 0.5)

    def size(self, name: str) -> int:
        """A length of the design in pixels, such as "generate"."""
        return int(self._tokens["size"][name])

    def window_size(self, name: str) -> tuple[int, int]:
        """A window's width and height in pixels, such as "windowMin"."""
        width, height = self._tokens["size"][name]
        return int(width), int(height)

    def radius(self, name: str) -> float:
        """A corner radius in pixels."""
        return float(self._tokens["radius"][name])

    def gallery(self, name: str) -> int:
        """A length of the wall in pixels, such as "gap"."""
        return int(self._tokens["gallery"][name])

    def gallery_row(self, name: str) -> int:
        """A row height of the wall in pixels: "min", "default", "max" or "small"."""
        return int(self._tokens["gallery"]["rowHeight"][name])

    def breakpoint(self, name: str) -> int:
        """A window size in pixels from which the layout changes."""
        return int(self._tokens["breakpoints"][name])

    def desk_room(self, window_width: int) -> int:
        """How wide the desk may be of itself in a window of this width."""
        if window_width < self.breakpoint("medium"):
            return self.size("createWidthSmall")
        if window_width < self.breakpoint("wide"):
            return self.size("createWidthMedium")
        return _WIDEST_DESK

    def duration(self, name: str) -> int:
        """How long a motion takes in milliseconds; 0 with reduced motion."""
        return 0 if self._still else int(self._tokens["motion"][name])

    @property
    def easing(self) -> QEasingCurve:
        """How every motion slows down."""
        return QEasingCurve(QEasingCurve.Type.OutCubic)

    @property
    def is_still(self) -> bool:
        """Whether motion is reduced."""
        return self._still

    def stepped(self, share: float) -> float:
        """A progress from 0 to 1 as it is shown: with reduced motion it does not glide."""
        return int(share * _STEPS + 1e-9) / _STEPS if self._still else share

    def _on_system(self) -> None:
        self._apply()

    def _apply(self) -> None:
        scheme, contrast, motion = self._asked
        hints = self._app.styleHints()
        reported = hints.colorScheme()
        if scheme in {"light", "dark"} and reported is Qt.ColorScheme.Unknown:
            dark = scheme == "dark"  # a platform without schemes cannot be told; we can
        elif reported is Qt.ColorScheme.Unknown:
            dark = self._app.palette().color(QPalette.ColorRole.Window).lightness() < 128
        else:
            dark = reported is Qt.ColorScheme.Dark
        self._is_dark = dark
        self._strong = contrast == "more" or (
            contrast == "system" and system_hints.is_wished(hints, system_hints.CONTRAST)
        )
        self._still = motion == "less" or (
            motion == "system" and system_hints.is_wished(hints, system_hints.MOTION)
        )
        self._app.setPalette(self._palette())
        sheet = re.sub(r"\$(\w+)", lambda match: self._css(match[1]), self._sheet)
        self._app.setStyleSheet(sheet)
        self.changed.emit()

    def _css(self, role: str) -> str:
        """A colour as the style sheet writes it; "edge" is what buttons may have around them."""
        if role == "edge":
            color = self.color("lineStrong") if self._strong else QColor(Qt.GlobalColor.transparent)
        else:
            color = self.color(role)
        return f"rgba({color.red()},{color.green()},{color.blue()},{color.alpha()})"

    def _palette(self) -> QPalette:
        role = QPalette.ColorRole
        palette = QPalette()
        for place, name in (
            (role.Window, "canvas"),
            (role.WindowText, "text"),
            (role.Base, "field"),
            (role.AlternateBase, "panel"),
            (role.Mid, "line"),
            (role.Text, "text"),
            (role.PlaceholderText, "text3"),
            (role.Button, "control"),
            (role.ButtonText, "text"),
            (role.BrightText, "danger"),
            (role.Highlight, "accent"),
            (role.HighlightedText, "onAccent"),
            (role.Link, "accentText"),
            (role.LinkVisited, "accentText"),
            (role.ToolTipBase, "raised"),
            (role.ToolTipText, "text"),
            (role.Accent, "accent"),
        ):
            palette.setColor(place, self.color(name))
        for place in (role.Text, role.WindowText, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, place, self.color("text3"))
        return palette


def _color(text: str) -> QColor:
    """A colour from #RRGGBB or #RRGGBBAA (Qt itself would read the latter as #AARRGGBB)."""
    if len(text) == 9:
        return QColor.fromString(f"#{text[7:9]}{text[1:7]}")
    return QColor.fromString(text)


def _load_inter() -> str:
    """Make the Inter font known to Qt and return its family name."""
    spec = importlib.util.find_spec("fontpkg_inter")
    if spec is not None and spec.submodule_search_locations:
        for folder in spec.submodule_search_locations:
            for file in sorted(Path(folder, "files").glob("Inter[[]*.ttf")):
                families = QFontDatabase.applicationFontFamilies(
                    QFontDatabase.addApplicationFont(str(file))
                )
                if families:
                    return families[0]
    return QApplication.font().family()
