"""What the window asks of the library and the services, as plain functions that answer at once."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from desktop_app.core import inspection
from desktop_app.core.addresses import host_of
from desktop_app.core.library import Library
from desktop_app.core.recipe import Recipe
from desktop_app.core.records import Collection
from desktop_app.core.search.query import Showing
from desktop_app.core.shelf import Shelf
from desktop_app.state.collections import scope_of
from desktop_app.state.connection import Connection, State
from desktop_app.ui.commands import Sources
from desktop_app.ui.inspector import Codes

if TYPE_CHECKING:
    from desktop_app.state.about import About
    from desktop_app.state.storage import Storage
    from desktop_app.ui.settings.network import Checks

_PROMPTS_REMEMBERED = 200


def sources(
    library: Library,
    shelf: Shelf,
    connection: Connection,
    storage: Callable[[], Storage],
    about: Callable[[], About],
    *,
    demo_only: bool,
) -> Sources:
    """All of it, bound to these."""

    def has_key() -> bool:
        """Whether real models can be asked: there is a key, or it is still being looked for."""
        looks = connection.state is State.CHECKING
        return (connection.has_key or looks) and not demo_only

    return Sources(
        details_of=lambda picture: library.job(picture.job_key),
        path_of=library.path_of,
        picture_of=library.picture,
        recent_prompts=lambda: library.past.asked(_PROMPTS_REMEMBERED),
        has_reference=lambda one: shelf.reference_path(one).exists(),
        marks_of=library.marks_of,
        tags=library.tags,
        shared=library.shared,
        keys_in=partial(_keys_in, library),
        race=library.families.race,
        pictures_of_job=library.families.pictures_of,
        scores=library.past.scores,
        free_bytes=library.free_bytes,
        has_key=has_key,
        host_of=host_of,
        checks=_checks,
        storage=storage,
        about=about,
        codes=_codes(shelf, connection),
    )


def _keys_in(library: Library, collection: Collection) -> list[str]:
    finder = library.finder
    ranks = finder.ranks(Showing(scope=scope_of(collection)))
    return [picture.key for picture in finder.at(ranks)]


def _codes(shelf: Shelf, connection: Connection) -> Codes:
    def root() -> str:
        """The API root that requests go to."""
        return connection.route().base_url

    def curl(recipe: Recipe) -> str:
        return inspection.as_curl(recipe, root(), shelf)

    def python(recipe: Recipe) -> str:
        return inspection.as_python(recipe, root(), shelf)

    return Codes(
        fields=inspection.fields_of,
        address=lambda recipe: inspection.address_of(recipe, root()),
        as_curl=curl,
        as_python=python,
    )


def _checks() -> Checks:
    """What is wrong with an address that somebody has written into the settings."""
    from desktop_app.core.base_url import checked_base_url
    from desktop_app.core.providers.access import checked_ca_file, checked_proxy
    from desktop_app.ui.settings.network import Checks

    def problem_of(check: Callable[[str], str], written: str) -> str:
        try:
            check(written)
        except ValueError as problem:
            return str(problem)
        return ""

    return Checks(
        address=lambda written: problem_of(checked_base_url, written) if written.strip() else "",
        proxy=partial(problem_of, checked_proxy),
        ca_file=partial(problem_of, checked_ca_file),
    )
