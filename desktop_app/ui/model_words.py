"""The name of the one model that is ours."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from desktop_app.core.recipe import ImageModel


def in_own_words(model: ImageModel) -> ImageModel:
    """The same, with the demo painter named in the person's language."""
    if not model.is_demo:
        return model
    translate = QCoreApplication.translate
    return replace(
        model, name=translate("Models", "Demo painter"), maker=translate("Models", "Built in")
    )
