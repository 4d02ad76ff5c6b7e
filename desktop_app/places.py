"""Every folder and file the app touches."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from desktop_app import NAME

_ROOTS = Path(__file__).resolve().parents[:2]  # a wheel has it inside, the sources beside them
RESOURCES = next(found for root in _ROOTS if (found := root / "resources").is_dir())


@dataclass(frozen=True, slots=True)
class Places:
    """Where things lie; one data folder moves them all."""

    data: Path
    cache: Path
    logs: Path

    @classmethod
    def below(cls, folder: Path) -> Places:
        """Everything below one folder, as `--data-dir` asks."""
        return cls(data=folder, cache=folder / "cache", logs=folder / "logs")

    @classmethod
    def of_the_system(cls) -> Places:
        """The folders that this system keeps for applications."""
        import platformdirs

        dirs = platformdirs.PlatformDirs(NAME, appauthor=False)
        return cls(data=dirs.user_data_path, cache=dirs.user_cache_path, logs=dirs.user_log_path)

    @property
    def settings(self) -> Path:
        """The person's settings."""
        return self.data / "settings.json"

    @property
    def moving(self) -> Path:
        """The order to move the library, and afterwards where the former one lies."""
        return self.data / "moving.json"

    @property
    def library(self) -> Path:
        """The library: pictures, recipes, history."""
        return self.data / "library"

    @property
    def instance(self) -> Path:
        """The lock of the one running instance."""
        return self.data / "instance"

    @property
    def keys(self) -> Path:
        """Keys by host, where the person chose a private file; the folder is theirs alone."""
        return self.data / "private" / "keys.json"

    @property
    def catalog(self) -> Path:
        """The models as the service listed them last."""
        return self.cache / "models.json"

    @property
    def thumbnails(self) -> Path:
        """Small copies of pictures; may be deleted at any time."""
        return self.cache / "thumbnails"
