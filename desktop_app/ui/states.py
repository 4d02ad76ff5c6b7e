"""Everything the window shows and speaks to, built before it."""

from __future__ import annotations

from dataclasses import dataclass

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
from desktop_app.state.thumbnails import Thumbnails
from desktop_app.state.upkeep import Checkup
from desktop_app.state.versions import Versions


@dataclass(frozen=True, slots=True, kw_only=True)
class States:
    """What the app knows right now, one object a subject."""

    preferences: Preferences
    draft: Draft
    imports: Imports
    packing: Packing
    exporting: Exporting
    contact_sheets: ContactSheets
    provenances: Provenances
    checkup: Checkup
    backups: Backups
    jobs: JobList
    gate: Gate
    gallery: GalleryModel
    search: Search
    edits: Edits
    collections: Collections
    thumbnails: Thumbnails
    previews: Previews
    references: ReferenceDesk
    shelf: ReferenceShelf
    snippets: Snippets
    versions: Versions
    full: FullPictures
    rescue: Rescue
    models: ModelList
    connection: Connection
    spending: Spending
    activity: Activity
