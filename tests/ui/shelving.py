"""The Create panel with a shelf over a real library, and a person's hands on it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from desktop_app.core.changes import Storing
from desktop_app.core.library import Library
from desktop_app.core.recipe import Reference
from desktop_app.core.records import Picture, Shelved, new_key, now
from desktop_app.core.shelf import Shelf
from desktop_app.state.draft import Draft
from desktop_app.state.edits import Edits
from desktop_app.state.reference_shelf import ReferenceShelf
from desktop_app.state.references import ReferenceDesk
from desktop_app.ui.composer.panel import ComposerPanel
from desktop_app.ui.composer.shelf_popover import ShelfPopover
from desktop_app.ui.composer.shelf_room import ShelfRoom, ShelfSources
from desktop_app.ui.icons import Icons
from desktop_app.ui.naming import Naming
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.menu import Menu
from tests.core.making import a_job, arrive
from tests.fakes.wire import png
from tests.loop import run, until
from tests.ui.referring import MANY, NONE, THREE

Key = Qt.Key


class Shelving:
    """A window with the desk; what its shelf told, and what is on it."""

    def __init__(self, theme: Theme, folder: Path, names: tuple[str, ...] = ()) -> None:
        self.folder = folder
        self.library = Library.open(folder / "library")
        self.files = Shelf(self.library)
        for place, name in enumerate(names):
            self.put(name, 10 + place)
        self.edits = Edits(self.library.apply, self.library.marks_of, self.library.empty_trash)
        self.shelf = ReferenceShelf(
            self.library.stored.shelf, self.edits, self.library.families.uses_of
        )
        self.desk = ReferenceDesk(
            lambda path, name, picture: self.files.keep(path, name=name, picture=picture),
            self.files.reference_path,
        )
        self.draft = Draft((MANY, THREE, NONE))
        self.window = QWidget()
        icons = Icons(theme)
        self.panel = ComposerPanel(theme, icons, self.draft, thumbnail=self.desk.thumbnail)
        row = QHBoxLayout(self.window)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.panel)
        row.addStretch(1)
        self.panel.setFixedWidth(336)
        self.meant: list[Picture] = []
        self.shown_desk = 0
        self.room = ShelfRoom(
            theme,
            icons,
            self.shelf,
            self.desk,
            self.draft,
            ShelfSources(
                path_of=self.library.path_of,
                picture_of=self.library.picture,
                meant=lambda: self.meant,
                show_desk=self._show_desk,
                undo=self.edits.undo,
            ),
            self.panel,
            self.window,
        )
        self.told: list[str] = []
        self.done: list[str] = []
        self.searched: list[str] = []
        self.room.told.connect(self.told.append)
        self.room.search_wanted.connect(self.searched.append)
        self.edits.done.connect(self.done.append)
        self.window.resize(900, 900)
        self.window.show()
        self.window.activateWindow()

    def _show_desk(self) -> None:
        self.shown_desk += 1

    def close(self) -> None:
        """Take everything down."""
        self.desk.close()
        self.window.close()
        self.window.deleteLater()
        self.library.close()

    def put(self, name: str, side: int) -> Reference:
        """Have a reference on the shelf already; of another side it is another picture."""
        reference = self.reference(side)
        self.library.apply(Storing(None, Shelved(new_key(), name, reference, now())))
        return reference

    def file(self, side: int, name: str = "") -> Path:
        """A picture file of somebody's."""
        path = self.folder / (name or f"{side}.png")
        path.write_bytes(png(side, 8))
        return path

    def reference(self, side: int) -> Reference:
        """A reference whose bytes are in the library."""
        return self.files.keep(self.file(side), name=f"{side}.png")

    def picture(self, prompt: str = "A fox, at dusk", side: int = 30, **recipe: object) -> Picture:
        """A picture of the wall."""
        job = a_job(prompt)
        job = replace(job, recipe=replace(job.recipe, **recipe))  # type: ignore[arg-type]
        self.library.add_job(job)
        return self.library.save_picture(job, arrive(self.library, job, content=png(side, 8)))

    def work(self, script: Callable[[], Awaitable[None]]) -> None:
        """Let a person act while the library does what it is asked for."""

        async def live() -> None:
            working = asyncio.get_running_loop().create_task(self.edits.work())
            await until(self.window.isActiveWindow)
            try:
                await script()
            finally:
                self.edits.close()
                await asyncio.wait_for(working, 10)

        run(live())

    # What is seen

    @property
    def names(self) -> list[str]:
        """What is on the shelf."""
        return [one.name for one in self.shelf.all]

    @property
    def popover(self) -> ShelfPopover:
        """The shelf, which is open."""
        found = self.window.findChild(ShelfPopover)
        assert found is not None
        assert found.isVisible()
        return found

    @property
    def is_open(self) -> bool:
        """Whether the shelf can be seen."""
        found = self.window.findChild(ShelfPopover)
        return found is not None and found.isVisible()

    @property
    def spoken(self) -> list[str]:
        """The rows, as a screen reader says them."""
        return [self.popover.list.spoken(row) for row in self.popover.list.rows]

    @property
    def naming(self) -> Naming:
        """The question for a name, which is open."""
        (found,) = [one for one in self.window.findChildren(Naming) if one.is_open]
        return found

    @property
    def asks(self) -> bool:
        """Whether a name is asked for."""
        return any(one.is_open for one in self.window.findChildren(Naming))

    @property
    def menu(self) -> Menu:
        """The menu that is open."""
        (found,) = [one for one in self.window.findChildren(Menu) if one.isVisible()]
        return found

    # What is done

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        """Press a key where the keyboard is."""
        target = QApplication.focusWidget() or self.window
        QTest.keyClick(target, key, modifier or Qt.KeyboardModifier.NoModifier)

    def choose(self, words: str) -> None:
        """Press a row of the menu that is open."""
        menu = self.menu
        row = next(one for one in menu.actions() if one.text() == words)
        QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(row).center())

    def answer(self, name: str | None = None) -> None:
        """Give a name, or take the one that is suggested, as by keys."""
        field = self.naming.field
        if name is not None:
            field.setText(name)
        QTest.keyClick(field, Key.Key_Return)

    def copy_image(self, side: int) -> None:
        """Have a picture on the clipboard that lies in no file."""
        mime = QMimeData()
        mime.setImageData(QImage.fromData(png(side, 8)))
        QApplication.clipboard().setMimeData(mime)
