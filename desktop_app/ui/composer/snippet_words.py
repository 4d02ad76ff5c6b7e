"""What is said of a snippet beside its name."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def lines_of(text: str) -> list[str]:
    """The lines that count: several are alternatives."""
    return [line.strip() for line in text.splitlines() if line.strip()]


def kind_words(text: str) -> str:
    """Its words where it is one line, else how many alternatives: "4 alternatives"."""
    lines = lines_of(text)
    if len(lines) > 1:
        return QCoreApplication.translate("Snippets", "%Ln alternatives", "", len(lines))
    return lines[0] if lines else ""
