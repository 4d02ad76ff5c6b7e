"""A viewer on show, over a model whose rows come and go."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QImage, QPixmap
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.core.families import Version
from desktop_app.core.recipe import Recipe
from desktop_app.core.records import Job, Picture, now
from desktop_app.places import RESOURCES
from desktop_app.state.full_pictures import FullPictures
from desktop_app.state.versions import Versions
from desktop_app.typed import override
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from desktop_app.ui.viewer.answers import Answers
from desktop_app.ui.viewer.details import Details
from desktop_app.ui.viewer.stage import Stage
from desktop_app.ui.viewer.top_bar import TopBar
from desktop_app.ui.viewer.version_strip import VersionStrip
from desktop_app.ui.viewer.viewer import Viewer

W = TypeVar("W", bound=QWidget)
_ROOT = QModelIndex()


def picture(number: int) -> Picture:
    """A record of the file that `Room` paints for it."""
    return Picture(
        id=number,
        key=f"key-{number}",
        job_key=f"job-{number}",
        made=now(),
        day=20261122,
        file=f"2026/2026-11/{number}.png",
        media_type="image/png",
        width=1200,
        height=800,
        size_bytes=1_912_345,
        sha256="",
        title=f"picture {number}",
        model="maker/model",
        ratio="3:2",
    )


class Wall(QAbstractListModel):
    """A list of pictures."""

    def __init__(self, pictures: list[Picture]) -> None:
        super().__init__()
        self.pictures = pictures

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return len(self.pictures)

    @override
    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
        return None

    def picture(self, row: int) -> Picture | None:
        """The record of a row."""
        return self.pictures[row] if 0 <= row < len(self.pictures) else None

    def row_of(self, key: str) -> int | None:
        """Where it hangs."""
        keys = [one.key for one in self.pictures]
        return keys.index(key) if key in keys else None

    def put(self, row: int, one: Picture) -> None:
        """A picture has come."""
        self.beginInsertRows(QModelIndex(), row, row)
        self.pictures.insert(row, one)
        self.endInsertRows()

    def take(self, first: int, last: int) -> None:
        """Pictures have gone."""
        self.beginRemoveRows(QModelIndex(), first, last)
        del self.pictures[first : last + 1]
        self.endRemoveRows()

    def read_anew(self, pictures: list[Picture]) -> None:
        """All of it is another list now."""
        self.beginResetModel()
        self.pictures = pictures
        self.endResetModel()


class Room:
    """A viewer on show, with five pictures on disk; the last one's file is missing."""

    def __init__(self, folder: Path, app: QApplication, qtbot: QtBot) -> None:
        for number in range(4):
            image = QImage(1200, 800, QImage.Format.Format_RGB32)
            image.fill(QColor.fromHsv(number * 60, 200, 200))
            assert image.save(str(folder / f"{number}.png"))
        self.theme = Theme(app, RESOURCES)
        self.theme.follow("dark")
        self.wall = Wall([picture(number) for number in range(5)])
        self.elsewhere: dict[str, Picture] = {}  # in the library, not on the wall
        self.family: list[Version] = []
        self.full = FullPictures(lambda one: folder / Path(one.file).name)
        self.viewer = Viewer(
            self.theme,
            Icons(self.theme),
            self.wall,
            Answers(
                picture_at=self.wall.picture,
                row_of=self.wall.row_of,
                picture_of=self.picture_of,
                preview=self.preview,
                details_of=self._job,
                path_of=lambda one: folder / Path(one.file).name,
            ),
            self.full,
            Versions(lambda _key: self.family),
        )
        qtbot.addWidget(self.viewer)
        self.viewer.resize(1440, 900)
        self.viewer.show()
        self.stage = self.part(Stage)
        self.bar = self.part(TopBar)
        self.details = self.part(Details)
        self.strip = self.part(VersionStrip)

    @property
    def shown(self) -> str:
        """The key of the picture on show."""
        return self.viewer.picture.key if self.viewer.picture is not None else ""

    def part(self, kind: type[W]) -> W:
        """The one child of that class."""
        found = self.viewer.findChild(kind)
        assert found is not None
        return found

    def key(self, qtbot: QtBot, key: Qt.Key) -> None:
        """Press a key where the keyboard is."""
        qtbot.keyClick(self.stage.canvas, key)

    def picture_of(self, key: str) -> Picture | None:
        """What the library has of a picture."""
        row = self.wall.row_of(key)
        return self.elsewhere.get(key) if row is None else self.wall.picture(row)

    def preview(self, one: Picture) -> QPixmap | None:
        """A small copy in grey."""
        pixmap = QPixmap(30, 20)
        pixmap.fill(QColor("gray"))
        return pixmap

    def _job(self, one: Picture) -> Job | None:
        recipe = Recipe(prompt=f"the whole prompt of {one.title}", model=one.model)
        return Job(key=one.job_key, recipe=recipe, made=one.made, cost_usd=Decimal("0.039"))
