"""What the last run left: every complete picture comes into the library, nothing is resent."""

from __future__ import annotations

import logging
import os
import shutil
from dataclasses import dataclass, replace
from pathlib import Path

from desktop_app.core import (
    collections_file,
    conversation,
    edits,
    naming,
    outcome,
    refuge,
    rows,
    saving,
    sidecar,
)
from desktop_app.core.database import Database
from desktop_app.core.errors import AppError, Failure, Kind
from desktop_app.core.events import Arrived
from desktop_app.core.faults import translated
from desktop_app.core.folders import Folders
from desktop_app.core.image_facts import facts
from desktop_app.core.parts import linked
from desktop_app.core.reader import Leftover, replay
from desktop_app.core.records import Job, JobState, Picture, now
from desktop_app.core.upkeep import catching_up

log = logging.getLogger(__name__)

_NOTHING = Leftover(
    arrived=(),
    incomplete=(),
    text="",
    generation_id="",
    cost_usd=None,
    reasoning="",
    links=(),
    finished=False,
)
_INTERRUPTED_BY = (JobState.PAINTING, JobState.FINISHING, JobState.TRYING_AGAIN)


@dataclass(frozen=True, slots=True)
class Recovery:
    """What was found at start."""

    pictures: tuple[Picture, ...] = ()  # those that had no row yet
    interrupted: tuple[Job, ...] = ()
    recovered_files: tuple[Path, ...] = ()  # cut pictures and such, in the recovered folder


@dataclass(frozen=True, slots=True)
class Settled:
    """One answer's folder after everything in it has been brought to safety."""

    leftover: Leftover
    pictures: tuple[Picture, ...]  # all that this job has by now
    recovered_files: tuple[Path, ...]
    failure: Failure | None  # why something could not be saved; its file is still there


def settle(
    folders: Folders, database: Database, job: Job, *, keep_incomplete: bool = True
) -> Settled:
    """Save every complete picture of an answer's folder; cut ones go to the recovered folder."""
    failure = _come_back(folders, job.key)
    is_back = failure is None
    leftover, arrived = unsaved(folders, database, job)
    recovered: list[Path] = []
    for one in arrived:
        try:
            saving.save(folders, database, job, one)
        except AppError as error:
            failure = failure or error.failure
            if error.failure.kind is Kind.NOT_A_PICTURE:
                recovered.append(Path(error.failure.path))
    with translated(folders.incoming_of(job.key)):
        for number, path in enumerate(leftover.incomplete, start=1):
            if keep_incomplete and is_back and path.exists():
                recovered.append(_keep_cut(folders, job, number, path))
    pictures = tuple(saving.pictures_of(database, job.key))
    if leftover.reasoning and (pictures or leftover.links):
        conversation.keep_reasoning(folders, job.key, leftover.reasoning)
    return Settled(leftover, pictures, tuple(recovered), failure)


def unsaved(folders: Folders, database: Database, job: Job) -> tuple[Leftover, list[Arrived]]:
    """What an answer's folder says, and the answer's whole pictures that have no row."""
    folder = folders.incoming_of(job.key)
    with translated(folder):
        leftover = _replayed(folder) if folder.is_dir() else _NOTHING
        arrived = _renamed(folders, database, job)  # first: a reading may have made them again
        arrived += [one for one in leftover.arrived if one.path.exists()]
        if folder.is_dir():
            arrived += [Arrived(index, path, "") for index, path in linked(folder)]
        return leftover, arrived


def clear(folders: Folders, job_key: str) -> None:
    """Remove an answer's folder, all in it being safe; what resists goes at the next start."""
    folder = folders.incoming_of(job_key)
    refuge.clear(folder)
    try:
        shutil.rmtree(folder)
    except FileNotFoundError:
        pass
    except OSError as error:
        log.warning("%s could not be removed: %s", folder, error)


def recover(folders: Folders, database: Database) -> Recovery:
    """Go through all that the last run left; a folder whose disk fails stays for the next start."""
    collections = collections_file.read(folders) if database.cut_off is not None else []
    edits.settle(folders, database)
    pictures: list[Picture] = []
    interrupted: list[Job] = []
    files: list[Path] = []
    with translated(folders.incoming):
        found = sorted(folders.incoming.iterdir())
    for path in found:
        try:
            if path.is_dir():
                one = recover_one(folders, database, path.name)
                pictures += one.pictures
                interrupted += one.interrupted
                files += one.recovered_files
            else:  # the probe, or a sidecar that was not yet renamed
                path.unlink(missing_ok=True)
        except AppError as error:
            log.warning("%s stays for the next start: %s", path.name, error)
        except OSError as error:
            log.warning("%s could not be removed: %s", path.name, error)
    if database.cut_off is not None:
        pictures += catching_up.catch_up(folders, database, database.cut_off, collections)
    for job in _jobs_in(database, _INTERRUPTED_BY):
        interrupted.append(_interrupted(job))
        try:
            saving.update(folders, database, interrupted[-1])
        except AppError as error:
            log.warning("job %s stays as it is for the next start: %s", job.key, error)
    return Recovery(tuple(pictures), tuple(interrupted), tuple(files))


def _come_back(folders: Folders, job_key: str) -> Failure | None:
    """Bring what lies in a refuge to the library's disk; gives why not all of it has room."""
    folder = folders.incoming_of(job_key)
    try:
        with translated(folder):
            refuge.come_back(folder)
    except AppError as error:
        return error.failure
    return None


def _replayed(folder: Path) -> Leftover:
    """Read an answer again, its files keeping the moment at which they came."""
    paths = (path for home in refuge.homes(folder) for path in home.glob("*.part"))
    came = {path: path.stat().st_mtime_ns for path in paths}
    leftover = replay(folder)
    for path, moment in came.items():
        if path.exists() and path.stat().st_mtime_ns != moment:
            os.utime(path, ns=(moment, moment))
    return leftover


def recover_one(folders: Folders, database: Database, job_key: str) -> Recovery:
    """Bring in what was left of one answer, and store what has become of its job."""
    query = f"{rows.SELECT_JOBS} WHERE key = :key"
    jobs = database.records(rows.job, query, {"key": job_key})
    if not jobs:
        with translated(folders.recovered):
            refuge.come_back(folders.incoming_of(job_key))
            path = saving.set_aside(folders, folders.incoming_of(job_key), job_key, "")
        return Recovery(recovered_files=(path,))
    before = jobs[0]
    known = {picture.key for picture in saving.pictures_of(database, job_key)}
    settled = settle(folders, database, before)
    job = _afterwards(before, settled)
    if job != before:
        saving.update(folders, database, job)
    if settled.failure is None or settled.failure.kind is Kind.NOT_A_PICTURE:
        clear(folders, job_key)
    return Recovery(
        pictures=tuple(picture for picture in settled.pictures if picture.key not in known),
        interrupted=(job,) if job != before and job.state is JobState.INTERRUPTED else (),
        recovered_files=settled.recovered_files,
    )


def _afterwards(job: Job, settled: Settled) -> Job:
    """What a job has become, given what was found of its answer."""
    was_cut_off = job.state in _INTERRUPTED_BY or (
        job.failure is not None and job.failure.kind in {Kind.DISK, Kind.INTERRUPTED}
    )
    if not was_cut_off:
        return job
    left = settled.leftover
    told = replace(
        job,
        text=left.text or job.text,
        generation_id=left.generation_id or job.generation_id,
        cost_usd=job.cost_usd if left.cost_usd is None else left.cost_usd,
        links=left.links or job.links,
        ended=max((picture.made for picture in settled.pictures), default=job.ended or now()),
    )
    if settled.failure is not None:
        return replace(told, state=JobState.FAILED, failure=settled.failure)
    # A job that has links already had its answer: it was only fetching them.
    if not left.finished and not job.links:
        return _interrupted(told, settled.recovered_files)
    if settled.pictures:
        return replace(told, state=JobState.DONE, failure=None)
    failure = replace(outcome.without_picture(told), generation_id=told.generation_id)
    return replace(told, state=JobState.FAILED, failure=failure)


def _interrupted(job: Job, recovered: tuple[Path, ...] = ()) -> Job:
    failure = Failure(
        kind=Kind.INTERRUPTED,
        generation_id=job.generation_id,
        path=str(recovered[-1]) if recovered else "",
        links=job.links,
    )
    return replace(job, state=JobState.INTERRUPTED, ended=job.ended or now(), failure=failure)


def _jobs_in(database: Database, states: tuple[JobState, ...]) -> list[Job]:
    query = f"{rows.SELECT_JOBS} WHERE dismissed = 0 AND state <> 'done'"
    return [job for job in database.records(rows.job, query) if job.state in states]


def _renamed(folders: Folders, database: Database, job: Job) -> list[Arrived]:
    """Pictures of this job that already lie in the images folder, but have no row."""
    known = {picture.key for picture in saving.pictures_of(database, job.key)}
    return [
        Arrived(index, path, "")
        for index, path in naming.named_for(folders.images, job)
        if saving.picture_key(job.key, index) not in known and _may_be(path, job)
    ]


def _may_be(path: Path, job: Job) -> bool:
    """Whether no sidecar says that this picture is another job's, named alike by chance."""
    try:
        return sidecar.decode(sidecar.path_beside(path).read_bytes())[0].key == job.key
    except (FileNotFoundError, ValueError):
        return True


def _keep_cut(folders: Folders, job: Job, number: int, path: Path) -> Path:
    seen = facts(path)
    extension = f".{seen.extension}" if seen else ".bin"
    stem = f"{naming.stem(job, number)}-incomplete"
    return saving.set_aside(folders, path, stem, extension)
