"""Every room of the app, opened one after another in the real window over a real library."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLineEdit, QWidget

from desktop_app.core.changes import Curating, Marking, Marks, Trashing
from desktop_app.core.errors import Failure, Kind
from desktop_app.core.library import Library
from desktop_app.core.recipe import Reference
from desktop_app.core.records import Collection, JobState, Picture, now
from desktop_app.ui.settings.nav import NavRow
from desktop_app.ui.widgets.overlay import Overlay
from tests.core.making import MODEL, a_job, arrive
from tests.e2e.hands import Hands, in_the_app
from tests.fakes.wire import png
from tests.loop import until

#: Called with each room while it is open: the hands, the room's name, and the widget that it is.
Visit = Callable[[Hands, str, QWidget], Awaitable[None]]
Enter = Callable[[Hands], None]
SETTINGS = "settings"  # a room for each of its pages
USUAL, SMALL = (1440, 900), (900, 600)
SHELF = Collection(key="01m81eh371d3y5shelf1", name="Doors and windows", made=now())
SMART = Collection(key="01m81eh371d3y5shelf2", name="Foxes", made=now(), query="fox")
FLUX, SEEDREAM = "black-forest-labs/flux.2-pro", "bytedance-seed/seedream-4.5"
FOX = png(60, 40, (200, 90, 30))
REFERENCE = Reference(
    sha256=hashlib.sha256(FOX).hexdigest(),
    media_type="image/png",
    width=60,
    height=40,
    size_bytes=len(FOX),
    name="fox.png",
)


@dataclass(frozen=True, slots=True)
class Room:
    """One place of the app, and how one gets there."""

    name: str
    enter: Enter
    size: tuple[int, int] = USUAL


# A library with something of everything


def furnish(folder: Path) -> None:
    """Pictures with marks, versions, a comparison of models, and jobs that need somebody."""
    library = Library.open(folder)
    made = now() - timedelta(days=9)
    first = [_paint(library, f"A fox number {n} by the lake", made, at=n) for n in range(9)]
    root = first[-1]
    for words in ("Make it night", "Make it snow", "Make it an oil painting"):
        changed = _paint(library, words, made + timedelta(days=1), parent=root.key)
        root = changed if words == "Make it night" else root
    for model in (FLUX, SEEDREAM):
        _paint(library, "One prompt for two", made + timedelta(days=2), race="race1", model=model)
    for collection in (SHELF, SMART):
        library.apply(Curating(None, collection))
    marks = Marks(
        favourite=True,
        stars=4,
        note="A note of mine",
        tags=("animal", "lake"),
        collections=(SHELF.key,),
    )
    library.apply(Marking(tuple((one.key, Marks(), marks) for one in first[:4])))
    library.apply(Trashing((first[0].key, first[1].key)))
    for kind in (Kind.REFUSED, Kind.DROPPED, Kind.WORDS_ONLY):
        failed = a_job(f"What came of {kind}", made=now())
        library.add_job(failed)
        failure = Failure(kind=kind, message="The model's own words")
        library.update_job(replace(failed, state=JobState.FAILED, failure=failure, ended=now()))
    library.close()
    sent = folder / "references" / REFERENCE.sha256[:2] / f"{REFERENCE.sha256}.png"
    sent.parent.mkdir(parents=True, exist_ok=True)
    sent.write_bytes(FOX)


def _paint(
    library: Library,
    prompt: str,
    made: datetime,
    *,
    at: int = 0,
    parent: str = "",
    model: str = MODEL,
    race: str = "",
) -> Picture:
    job = a_job(prompt, made=made, race=race)
    job = replace(job, recipe=replace(job.recipe, parent=parent, model=model))
    library.add_job(job)
    content = png(60 + 10 * at, 40 + at, (40 * at % 250, 90, 160))
    picture = library.save_picture(job, arrive(library, job, content=content))
    ended = made + timedelta(seconds=9)
    done = replace(job, state=JobState.DONE, started=made, ended=ended)
    library.update_job(replace(done, cost_usd=Decimal("0.0387"), text="Here it is.", tries=1))
    library.clear_incoming(job.key)
    return picture


# How to get there


def act(name: str) -> Enter:
    """By one of the window's actions."""
    return lambda hands: hands.window.actions_by_id[name].trigger()


def press(name: str) -> Enter:
    """By a button, by its object name."""

    def enter(hands: Hands) -> None:
        button = hands.find(name)
        assert isinstance(button, QAbstractButton)
        assert button.isVisible(), f"{name} cannot be seen"
        button.click()

    return enter


def choose(*rows: int) -> Enter:
    """Select these pictures of the wall, with the keyboard on the first."""

    def enter(hands: Hands) -> None:
        view = hands.window.home.view
        view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        view.show_row(rows[0])
        model = view.model()
        assert model is not None
        for row in rows[1:]:
            flag = view.selectionModel().SelectionFlag.Select
            view.selectionModel().select(model.index(row, 0), flag)

    return enter


def then(*steps: Enter) -> Enter:
    """One after another."""

    def enter(hands: Hands) -> None:
        for step in steps:
            step(hands)

    return enter


def settings(page: str) -> Enter:
    """The settings at a page."""
    return lambda hands: hands.window.account.open_at(page)


def scope(name: str) -> Enter:
    """Other pictures on the wall."""
    return lambda hands: hands.window.library.keeping.show_scope(name)


def search(text: str) -> Enter:
    """Look for something."""

    def enter(hands: Hands) -> None:
        field = hands.find("search")
        assert isinstance(field, QLineEdit)
        field.setText(text)

    return enter


def _picture_menu(hands: Hands) -> None:
    hands.window.home.view.context_menu_requested.emit(2, QPoint(300, 300))


def _reference(hands: Hands) -> None:
    hands.studio.draft.add_references([REFERENCE])


def _edited(hands: Hands) -> None:
    """The picture with versions, in the viewer."""
    model, window = hands.studio.gallery, hands.window
    rows = range(model.rowCount())
    pictures = [one for one in map(model.picture, rows) if one is not None]
    (row,) = [row for row, one in enumerate(pictures) if one.title == "Make it night"]
    window.viewing.open_row(row)


def _desk_hidden(hands: Hands) -> None:
    if hands.window.home.desk.isVisible():
        act("panel")(hands)


def _compare_row(hands: Hands) -> None:
    model = hands.studio.gallery
    found = [model.picture(row) for row in range(model.rowCount())]
    (one, *_) = [each for each in found if each is not None and each.title == "One prompt for two"]
    hands.window.looking.racing.show_of(one)


def nothing(_hands: Hands) -> None:
    """One is there already."""


NEWCOMER = (Room("welcome", nothing), Room("welcome, small", nothing, SMALL))
ROOMS = (
    Room("wall", nothing),
    Room("wall, small", nothing, SMALL),
    Room("wall, selected", choose(1, 2, 3)),
    Room("wall, selected, small", choose(1, 2, 3), SMALL),
    Room("wall, searched", search("fox tag:animal")),
    Room("wall, nothing found", search("lighthous")),
    Room("wall, trash", scope("trash")),
    Room("wall, no desk", _desk_hidden),
    Room("desk, reference", _reference),
    Room("main menu", act("menu")),
    Room("picture menu", _picture_menu),
    Room("picture menu, trash", then(scope("trash"), lambda hands: _first_menu(hands))),
    Room("models", press("model")),
    Room("history", press("history_button")),
    Room("options", press("options")),
    Room("filter", press("filter")),
    Room("sort", press("sort")),
    Room("view", press("view"), SMALL),
    Room("scopes", press("scope_more"), SMALL),
    Room("collect", then(choose(2), act("collect"))),
    Room("tag", then(choose(2), act("tag"))),
    Room("shelf", act("shelf")),
    Room("viewer", _edited),
    Room("viewer, small", _edited, SMALL),
    Room("viewer, zoom", then(_edited, press("viewer_zoom"))),
    Room("viewer, more", then(_edited, press("viewer_more"))),
    Room("slideshow", then(choose(2), act("slideshow"))),
    Room("comparison", then(choose(1, 2), act("compare"))),
    Room("race", _compare_row),
    Room("review", then(choose(2), act("review"))),
    Room("snippets", act("snippets")),
    Room("race dialog", act("compare_models")),
    Room("scores", act("scores")),
    Room("inspector", then(choose(2), act("inspect"))),
    Room("inspector, draft", act("inspect_draft")),
    Room("export", then(choose(2), act("save_as"))),
    Room("contact sheet", then(choose(1, 2), act("contact_sheet"))),
    Room("check", act("check_library")),
    Room("backups", act("restore_backup")),
    Room("new collection", act("new_collection")),
    Room("collections", lambda hands: hands.window.library.collecting.manage()),
    Room("emptying", then(scope("trash"), act("empty_trash"))),
    Room("shortcuts", act("shortcuts")),
    Room(SETTINGS, settings("account")),
)


def _first_menu(hands: Hands) -> None:
    hands.window.home.view.context_menu_requested.emit(0, QPoint(300, 300))


# The walk


def walk(data: Path, visit: Visit, *, url: str = "", only: tuple[str, ...] = ()) -> None:
    """Furnish the data folder and visit every room, or those of these names, in one window."""
    furnish(data / "library")
    through(data, ROOMS, visit, url=url, only=only)


def greet(data: Path, visit: Visit, *, url: str = "") -> None:
    """Visit what somebody sees who has nothing yet."""
    through(data, NEWCOMER, visit, url=url)


def through(
    data: Path, rooms: tuple[Room, ...], visit: Visit, *, url: str = "", only: tuple[str, ...] = ()
) -> None:
    """Visit these rooms; without a service nothing answers."""

    async def script(hands: Hands) -> None:
        for room in rooms:
            if not only or room.name in only:
                await _visit(hands, room, visit)

    if url:
        in_the_app(data, script, url=url)
    else:
        in_the_app(data, script, key="" if rooms is NEWCOMER else "sk-or-v1-test-0123456789")


async def _visit(hands: Hands, room: Room, visit: Visit) -> None:
    hands.studio.shell.resize(*room.size)
    await awake(hands)
    room.enter(hands)
    await settled()
    await awake(hands)
    if room.name != SETTINGS:
        await visit(hands, room.name, shown(hands))
    else:
        for page in hands.studio.shell.findChildren(NavRow):
            page.click()
            await settled()
            await visit(hands, f"{SETTINGS}, {page.accessibleName()}", shown(hands))
    await leave(hands)


async def awake(hands: Hands) -> None:
    """Without a screen the window stays inactive when what lay over it is gone: wake it."""
    if QApplication.activePopupWidget() is None and _sheet() is None:
        hands.studio.shell.activateWindow()
        await until(hands.studio.shell.isActiveWindow, what="the window does not wake")


async def settled() -> None:
    """Let what was asked for be there: timers of no length, and answers of the library."""
    for _ in range(20):
        await asyncio.sleep(0.005)


def shown(hands: Hands) -> QWidget:
    """What is uppermost: a menu or popover, a dialog, or the page that has the window."""
    popup = QApplication.activePopupWidget()
    return popup or _sheet() or dialog(hands) or hands.window


def dialog(hands: Hands) -> Overlay | None:
    """The dialog that lies over the window."""
    open_ones = [one for one in hands.studio.shell.findChildren(Overlay) if one.is_open]
    return open_ones[-1] if open_ones else None


def _sheet() -> QDialog | None:
    """A dialog that is a window of its own."""
    windows = QApplication.topLevelWidgets()
    return next((one for one in windows if isinstance(one, QDialog) and one.isVisible()), None)


async def leave(hands: Hands) -> None:
    """Close everything, as it was before."""
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
    while (above := dialog(hands)) is not None:
        above.dismiss()
    while (sheet := _sheet()) is not None:
        sheet.close()
    window = hands.window
    window.looking.leave()
    search("")(hands)
    window.library.keeping.show_scope("all")
    window.home.view.select_nothing()
    window.home.open_desk()
    for reference in hands.studio.draft.references:
        hands.studio.draft.remove_reference(reference.sha256)
    await settled()
