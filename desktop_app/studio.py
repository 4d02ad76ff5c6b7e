"""The composition root: builds bottom-up, wires state to the window, works, closes top-down."""

from __future__ import annotations

import logging
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QIcon

from desktop_app import NAME, OPENROUTER, VERSION, logs
from desktop_app.core import models_today, settings
from desktop_app.core.demo_process import DemoProcess
from desktop_app.core.key_store import KeyStore
from desktop_app.core.providers.access import Access
from desktop_app.core.services import Services
from desktop_app.core.shelf import Shelf
from desktop_app.front import Front
from desktop_app.opening import Opening
from desktop_app.options import Options
from desktop_app.places import RESOURCES
from desktop_app.sources import sources
from desktop_app.state.activity import Activity
from desktop_app.state.backup_list import Backups
from desktop_app.state.collections import Collections
from desktop_app.state.connection import Connection
from desktop_app.state.contact_sheet import ContactSheets
from desktop_app.state.draft import Draft
from desktop_app.state.edits import Edits
from desktop_app.state.exporting import Exporting
from desktop_app.state.full_pictures import FullPictures
from desktop_app.state.gallery import GalleryModel
from desktop_app.state.garbage import Garbage
from desktop_app.state.gate import Gate
from desktop_app.state.importing import Imports
from desktop_app.state.jobs import JobList
from desktop_app.state.model_list import ModelList
from desktop_app.state.packing import Packing
from desktop_app.state.preferences import Preferences
from desktop_app.state.previews import Previews
from desktop_app.state.provenance import Provenances
from desktop_app.state.reference_shelf import ReferenceShelf
from desktop_app.state.references import ReferenceDesk
from desktop_app.state.rescue import Rescue
from desktop_app.state.search import Search
from desktop_app.state.snippets import Snippets
from desktop_app.state.spending import Spending
from desktop_app.state.starting import start_of
from desktop_app.state.thumbnails import Thumbnails
from desktop_app.state.upkeep import Checkup
from desktop_app.state.versions import Versions
from desktop_app.ui.icons import Icons
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.model_words import in_own_words
from desktop_app.ui.states import States
from desktop_app.watching import Watching

if TYPE_CHECKING:
    from desktop_app.state.about import About
    from desktop_app.state.storage import Storage

_log = logging.getLogger(__name__)


class Studio:
    """Everything Pictor is made of behind its window. Building it may raise `AppError`."""

    def __init__(self, front: Front, asked: Options) -> None:
        places, root = asked.places, front.root
        self._front = front
        self._asked = asked
        self.storage: Storage | None = None  # while nobody has opened the settings
        self.shell = front.shell
        self.garbage = Garbage(root)
        self.watching = Watching(places.logs, asked.key, root)
        self.redactor = self.watching.redactor
        opening = Opening(front, places)
        self.library = library = opening.library()
        self.shelf = shelf = Shelf(library)
        self.preferences = Preferences(
            front.settings, partial(settings.save, places.settings), root
        )
        self.preferences.changed.connect(front.theme.apply)
        self.demo = DemoProcess(RESOURCES.parent)
        self.services = Services(
            self.demo,
            shelf,
            demo_only=asked.demo,
            silence_s=front.settings.longest_silence_s,
        )
        self.connection = self._make_connection()
        self.models = ModelList(
            models_today.load(places.catalog, RESOURCES / "catalog.json", RESOURCES / "known.json"),
            self._read_models,
            root,
            named=in_own_words,
        )
        self.draft = Draft(self.models.models, root, own_costs=library.ledger.median_cost)
        self.jobs = JobList(root)
        self.gate = Gate(root)
        self.spending = Spending(self.preferences, library.ledger.spent_since, root)
        self.activity = Activity(library.past.history, root)
        self.gallery = GalleryModel(
            library.days,
            library.day_page,
            library.path_of,
            root,
            at=library.finder.at,
            versions=library.finder.versions,
        )
        self.search = Search(library.finder, self.gallery, root)
        self.search.fold(front.settings.fold_versions)
        self.edits = Edits(library.apply, library.marks_of, library.empty_trash, root)
        self.edits.applied.connect(self.gallery.follow)
        self.collections = Collections(
            library.collections,
            library.members_of,
            self.edits,
            root,
            counts=library.member_counts,
        )
        self.versions = Versions(library.families.versions_of, root)
        self.snippets = Snippets(library.stored.snippets, self.edits, root)
        self.snippets.changed.connect(self._on_snippets)
        self._on_snippets()
        self.reference_shelf = ReferenceShelf(
            library.stored.shelf, self.edits, library.families.uses_of, root
        )
        self.imports = Imports(library.exchange.bring_in, root)
        self.imports.hold()
        self.imports.brought.connect(self.gallery.bring)
        self.imports.finished.connect(self._on_imported)
        self.packing = Packing(library.exchange.pack, root)
        take_out = partial(library.exchange.take_out, f"{NAME} {VERSION}")
        self.exporting = Exporting(take_out, library.path_of, root)
        self.contact_sheets = ContactSheets(library.path_of, root)
        self.provenances = Provenances(library.path_of, root)
        self.checkup = Checkup(library.care, places.thumbnails, root)
        self.backups = Backups(library.care, root)
        self.edits.emptied.connect(self.gallery.reset)
        self.thumbnails = Thumbnails(
            places.thumbnails,
            library.path_of,
            limit_bytes=front.settings.thumbnails_mb * 1_000_000,
            parent=root,
        )
        self.previews = Previews(root)
        self.references = ReferenceDesk(
            lambda path, name, picture: shelf.keep(path, name=name, picture=picture),
            shelf.reference_path,
            root,
        )
        self.full = FullPictures(library.path_of, root)
        self.rescue = Rescue(self.jobs, library.held, library.rescue, library.save_again, root)
        front.theme.load_fonts()
        self._restore_draft()
        asks = sources(
            *(library, shelf, self.connection, self._make_storage, self._make_about),
            demo_only=asked.demo,
        )
        icons = Icons(front.theme)
        self.window = MainWindow(front.theme, icons, self._states(), asks, front.shell)
        self.watching.tell_in(self.window, front.theme, icons, front.shell.close)
        front.shell.setWindowIcon(QIcon(str(RESOURCES / "icon.svg")))
        self.models.changed.connect(self._on_models)
        if opening.news:
            self.window.toast.say(opening.news)
        self.garbage.start()

    def _make_connection(self) -> Connection:
        asked = self._asked
        home = Access(base_url=asked.base_url or OPENROUTER, key="")
        store = KeyStore(asked.places.keys, asked.key, home.host)
        return Connection(store, self.preferences, base_url=asked.base_url, parent=self._front.root)

    def _make_storage(self) -> Storage:
        """For the settings; once, and long after the start."""
        if self.storage is None:
            from desktop_app.state.storage import Storage

            places = self._asked.places
            self.storage = Storage(
                *(self.library, places.moving, self.thumbnails, places.thumbnails),
                *(self.backups, self.preferences, self._front.root),
            )
        return self.storage

    def _make_about(self) -> About:
        from desktop_app import diagnostics

        count = partial(diagnostics.counts, self.library)
        return diagnostics.about(self._asked.places, self.redactor, count)

    def _states(self) -> States:
        return States(
            preferences=self.preferences,
            draft=self.draft,
            imports=self.imports,
            packing=self.packing,
            exporting=self.exporting,
            contact_sheets=self.contact_sheets,
            provenances=self.provenances,
            checkup=self.checkup,
            backups=self.backups,
            jobs=self.jobs,
            gate=self.gate,
            gallery=self.gallery,
            search=self.search,
            edits=self.edits,
            collections=self.collections,
            thumbnails=self.thumbnails,
            previews=self.previews,
            references=self.references,
            shelf=self.reference_shelf,
            snippets=self.snippets,
            versions=self.versions,
            full=self.full,
            rescue=self.rescue,
            models=self.models,
            connection=self.connection,
            spending=self.spending,
            activity=self.activity,
        )

    def _read_models(self) -> models_today.ReadingModels:
        return models_today.ReadingModels(
            self.connection.route(),
            self._asked.places.catalog,
            RESOURCES / "catalog.json",
            RESOURCES / "known.json",
        )

    def _restore_draft(self) -> None:
        now = self._front.settings
        has_key = bool(self._asked.key) and not self._asked.demo
        start = start_of(now)
        self.draft.restore(
            prompt=now.prompt,
            model=start.model or models_today.first_of(self.models.models, has_key=has_key),
            ratio=start.ratio,
            size=start.size,
            count=start.count,
            options=start.options,
        )

    def _on_snippets(self) -> None:
        self.draft.set_snippets(self.snippets.texts)

    def _on_imported(self, _imported: object) -> None:
        """A packed library brings what it has kept under names, too."""
        self.snippets.refresh()
        self.reference_shelf.refresh()

    def _on_models(self) -> None:
        self.draft.set_models(self.models.models)

    async def live(self) -> None:
        """Recover, work, and return when the person has closed the window."""
        import asyncio  # it and what needs it would keep the window empty for a third longer

        from desktop_app.outside import Outside, take_files
        from desktop_app.session import Session
        from desktop_app.state import bridge

        ended = asyncio.Event()
        self.shell.closed.connect(ended.set)
        if self.shell.has_closed:  # before anybody listened
            return
        asyncio.get_running_loop().set_exception_handler(lambda _, facts: logs.task_failed(facts))
        take_files(self._asked, self._front.instance, self.window)
        self._front.instance.raised.connect(self.shell.come_forward)
        self._front.instance.listen()
        recovery = await bridge.call(self.library.recover, "recover")
        self.imports.go_on()
        for picture in recovery.pictures:
            self.gallery.add(picture)
        await self.spending.refresh()  # before anything is sent: there may be a limit
        self.jobs.take_back(self.library.unfinished_jobs())  # heard from here on: nothing waits
        session = Session(
            self._states(),
            self.library,
            self.services,
            self.window,
            self.redactor,
            self._front.root,
        )
        outside = Outside(
            *(self._front.instance, self._states(), self.library, self.services),
            *(session.worker, self.shell, self._front.root),
        )
        self.window.home.greet_if_new()
        await session.begin()
        await bridge.call(_warm_up, "warm-up")
        await ended.wait()
        self._front.instance.leave()
        outside.close()
        await session.close()

    def close(self) -> None:
        """Close top-down; nothing is on its way any more."""
        if self.storage is not None:
            self.storage.close()
        for part in (
            *(self.preferences, self.search, self.collections, self.imports, self.packing),
            *(self.exporting, self.contact_sheets, self.provenances),
            *(self.checkup, self.backups, self.thumbnails, self.previews, self.references),
            *(self.full, self.rescue, self.demo, self.library, self.watching, self._front),
        ):
            part.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self.garbage.give_back()


def _warm_up() -> None:
    """Import what the first job needs, so that it does not pay for it."""
    from desktop_app.core.providers import openrouter

    _log.debug("%s is ready", openrouter.__name__)
