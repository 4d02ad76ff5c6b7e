"""What setuptools is told for a wheel: the resources go in beside the code."""

from __future__ import annotations

import shutil
from pathlib import Path

from setuptools.command.build_py import build_py

_RESOURCES = Path("resources")  # setuptools works in the source tree


class WithResources(build_py):  # type: ignore[misc]  # setuptools says no types
    """The usual modules, and `resources` as a folder of the package."""

    def run(self) -> None:
        """Put everything into the folder that becomes the wheel."""
        super().run()
        if not self.editable_mode:
            target = Path(self.build_lib, "desktop_app", _RESOURCES.name)
            shutil.copytree(_RESOURCES, target, dirs_exist_ok=True)
