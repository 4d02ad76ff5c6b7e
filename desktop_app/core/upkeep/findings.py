"""What is found when somebody looks after the library: values for whoever shows them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from desktop_app.core.records import Picture


class Part(StrEnum):
    """What is being looked at."""

    DATABASE = "database"
    FILES = "files"  # names and sizes
    CONTENT = "content"  # every byte
    SIZES = "sizes"  # of the folders
    MOVED = "moved"  # files that may be the missing ones


@dataclass(frozen=True, slots=True)
class Progress:
    """So far a part has come; a total of 0 is not known yet."""

    part: Part
    done: int
    total: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Orphan:
    """A file among the pictures that the library does not know."""

    path: Path
    size_bytes: int
    has_recipe: bool  # a sidecar that can be read lies beside it
    is_picture: bool  # by its bytes; nothing else can be adopted


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed:
    """A picture whose file has another content than it had."""

    picture: Picture
    size_bytes: int  # of the file now
    sha256: str = ""  # of the file now; "" where only sizes were compared


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """How many bytes everything takes."""

    images: int = 0
    trash: int = 0
    references: int = 0
    turns: int = 0
    backups: int = 0
    database: int = 0
    recovered: int = 0
    incoming: int = 0
    small_copies: int = 0

    @property
    def total(self) -> int:
        """All of it together."""
        kept = self.images + self.trash + self.references + self.turns + self.recovered
        return kept + self.backups + self.database + self.incoming + self.small_copies


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What a look at the whole library has found; nothing was changed."""

    pictures: int = 0  # that the library knows, those in the trash as well
    missing: tuple[Picture, ...] = ()  # without their files
    changed: tuple[Changed, ...] = ()
    orphans: tuple[Orphan, ...] = ()
    bare: tuple[Picture, ...] = ()  # without their sidecars
    lone_recipes: tuple[Path, ...] = ()  # sidecars of which there is neither picture nor row
    duplicates: tuple[tuple[Picture, ...], ...] = ()  # of one content each, the oldest first
    unreadable: tuple[Path, ...] = ()  # files and folders at which the disk fails
    leftovers: tuple[Path, ...] = ()  # what lies in the folders for arrivals and for cut pictures
    damage: tuple[str, ...] = ()  # of the database, in SQLite's words
    is_index_whole: bool = True  # what is searched and counted by is as the rows say
    is_thorough: bool = False  # every byte was read
    use: Use = Use()

    @property
    def is_sound(self) -> bool:
        """Whether nothing needs a decision."""
        wrong = (self.missing, self.changed, self.orphans, self.bare, self.unreadable, self.damage)
        return self.is_index_whole and not any(wrong)


class Deed(StrEnum):
    """What was done about one finding."""

    DONE = "done"
    NOTHING_TO_DO = "nothing_to_do"  # it has been put right meanwhile, or is gone
    NOT_A_PICTURE = "not_a_picture"
    ANOTHERS = "anothers"  # the file belongs to another picture of the library


@dataclass(frozen=True, slots=True, kw_only=True)
class Mended:
    """What has become of one finding."""

    deed: Deed
    picture: Picture | None = None  # as it is now
    path: Path | None = None  # the file concerned


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundAgain:
    """Files that have the content of missing pictures."""

    places: tuple[tuple[str, Path], ...]  # a picture's key, and where its file lies now


class Cause(StrEnum):
    """Why a backup was made."""

    DAY = "day"
    MIGRATION = "migration"  # before the database got a new shape
    REPLACED = "replaced"  # an older backup took its place


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """A copy of the database that can be gone back to."""

    path: Path
    made: datetime  # UTC
    cause: Cause
    version: int  # of the database's shape
    pictures: int  # those in the trash as well
    size_bytes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """The ways back from a database that cannot be opened."""

    backup: Backup | None  # the newest that is good
    recipes: int  # pictures with sidecars, from which everything but jobs without pictures is made


@dataclass(frozen=True, slots=True, kw_only=True)
class Reopened:
    """What a library holds that was made usable again, and what it cost."""

    backup: Backup | None  # that was gone back to; None where everything came from the files
    pictures: int
    adopted: int  # of them, those that no backup knew
    missing: int  # of them, those without a file
    without_recipe: int  # files that only a check of the library can bring in
    aside: tuple[Path, ...]  # where the former database lies now
