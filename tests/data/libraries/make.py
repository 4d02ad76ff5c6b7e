"""Store a small library of the present version, before the next one changes its shape.

    python -m tests.data.libraries.make

Never run it for a version that has been released: what is stored is what people have.
"""

from __future__ import annotations

import json
import os
import shutil
from dataclasses import asdict, replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

from desktop_app.core.changes import Curating, Marking, Marks, Storing, Trashing
from desktop_app.core.errors import Failure, Kind
from desktop_app.core.library import Library
from desktop_app.core.recipe import Reference
from desktop_app.core.records import Collection, JobState, Snippet
from desktop_app.core.versions import MIGRATIONS
from tests.core.making import a_job, arrive, at
from tests.fakes.wire import png


def main() -> None:
    """Pictures of two days, one marked and one in the trash, and a job that failed."""
    folder = Path(__file__).parent / f"version-{len(MIGRATIONS)}"
    shutil.rmtree(folder, ignore_errors=True)
    library = Library.open(folder)
    for number, (prompt, made) in enumerate(
        [
            ("A lake at dawn", at("2026-11-20 12:00")),
            ("A lake at dusk", at("2026-11-22 12:00")),
            ("A fox in the snow", at("2026-11-22 12:10")),
            ("A blurred fox", at("2026-11-22 12:15")),
        ],
        start=1,
    ):
        job = a_job(prompt, key=f"01m81eh371d3y5stored{number}", made=made)
        library.add_job(job)
        arrived = arrive(library, job, content=png(8, 8 + number))
        came = made + timedelta(seconds=9)
        os.utime(arrived.path, (came.timestamp(), came.timestamp()))
        library.save_picture(job, arrived)
        done = replace(job, state=JobState.DONE, started=made, ended=came, tries=1)
        library.update_job(replace(done, cost_usd=Decimal("0.0387"), provider="Google"))
        library.clear_incoming(job.key)
    _change_the_lake(library)
    lake, fox, blurred = (f"01m81eh371d3y5stored{number}.1" for number in (1, 3, 4))
    shelf = Collection(key="01m81eh371d3y5shelf1", name="Doors", made=at("2026-11-22 12:18"))
    search = Collection(
        key="01m81eh371d3y5shelf2", name="Foxes", made=at("2026-11-22 12:19"), query="fox"
    )
    library.apply(Curating(None, shelf))
    library.apply(Curating(None, search))
    marked = Marks(
        favourite=True,
        stars=4,
        note="For the door",
        tags=("dawn", "water"),
        collections=(shelf.key,),
    )
    library.apply(Marking(((lake, Marks(), marked), (fox, Marks(), Marks(stars=2)))))
    library.apply(Trashing((blurred,)))
    library.apply(Storing(None, Snippet("01m81eh371d3y5piece", "light", "at dusk", made)))
    failed = a_job("A storm", key="01m81eh371d3y5stored9", made=at("2026-11-22 12:20"))
    library.add_job(failed)
    failure = Failure(kind=Kind.NO_CREDIT, status=402)
    library.update_job(replace(failed, state=JobState.FAILED, failure=failure))
    expected = {
        "days": [[day.day, day.count] for day in library.days()],
        "favourites": [[day.day, day.count] for day in library.days("favourites")],
        "trash": [[day.day, day.count] for day in library.days("trash")],
        "marks": {key: asdict(library.marks_of(key)) for key in (lake, fox, blurred)},
        "collections": {one.name: library.members_of(one.key) for one in library.collections()},
        "versions": [one.instruction for one in library.families.versions_of(lake)],
        "uses": library.families.uses_of("ab" * 32),
        "prompts": library.past.recent_prompts(10),
    }
    library.close()
    library.folders.incoming.rmdir()
    (folder / "expected.json").write_text(json.dumps(expected, indent=2) + "\n")


def _change_the_lake(library: Library) -> None:
    """A change of the first picture, made with a reference as well."""
    sent = Reference(
        sha256="ab" * 32, media_type="image/png", width=8, height=8, size_bytes=70, name="vase.png"
    )
    made = at("2026-11-22 12:30")
    asked = a_job("Make it night", key="01m81eh371d3y5stored7", made=made)
    recipe = replace(asked.recipe, parent="01m81eh371d3y5stored1.1", references=(sent,))
    job = replace(asked, recipe=recipe)
    library.add_job(job)
    arrived = arrive(library, job, content=png(8, 16))
    os.utime(arrived.path, (made.timestamp(), made.timestamp()))
    library.save_picture(job, arrived)
    library.update_job(replace(job, state=JobState.DONE, started=made, ended=made, tries=1))
    library.clear_incoming(job.key)


if __name__ == "__main__":
    main()
