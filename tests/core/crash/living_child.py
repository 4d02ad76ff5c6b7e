"""A process that lives in a library, doing all at once that people do, until somebody kills it.

It reads lines of JSON: a folder, where the pictures lie that it may bring in, a seed, and whether
it is only to recover. For each it forks a child, which says what it is about to do and what it has
done, as lines of JSON, none of which is ever cut; the parent says how the child ended.
"""

from __future__ import annotations

import hashlib
import json
import os
import random
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from dataclasses import asdict, replace
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Any

# Here and not when they are needed: a child that was just forked has no time to import.
from desktop_app.core import edits, recovery, rescue, saving, sidecar  # noqa: F401
from desktop_app.core.changes import Curating, Marking, Marks, Restoring, Trashing
from desktop_app.core.events import Arrived, Ended, Event, Saved
from desktop_app.core.library import Library
from desktop_app.core.reader import Reader
from desktop_app.core.recipe import Recipe
from desktop_app.core.records import Collection, Job, JobState, Picture, new_key, now
from desktop_app.core.runner import JobRun
from desktop_app.core.sidecar import Own
from desktop_app.core.transfer import importing  # noqa: F401
from desktop_app.core.transfer.import_events import BroughtIn, Finished
from desktop_app.core.upkeep import backups
from tests.core.playing import PlayedProvider
from tests.fakes.wire import GENERATION, done, image_event, png, text_event, usage_event

#: Keys of collections that are made here begin with it; those that come with pictures do not.
MADE_HERE = "made-here-"
HALL = Collection("01m81eh371d3y5c0ct0n", "Hall", now())
TAGS = ("Blue", "Fox", "Lake", "Night", "Snow", "Ünique")


def say(**facts: Any) -> None:
    """Tell the parent at once; so short a line is written whole or not at all."""
    line = json.dumps(facts).encode() + b"\n"
    assert len(line) <= 4096, "longer ones may be cut"
    os.write(1, line)


def sha256(content: bytes) -> str:
    """A picture's fingerprint."""
    return hashlib.sha256(content).hexdigest()


class Life:
    """Everything that goes on in one open library; each method is one thread's next step."""

    def __init__(self, folder: Path, given: Path, seed: int) -> None:
        self._given = given
        self._seed = seed
        self._library = Library.open(folder)
        self._library.recover()
        found = self._library._database.read("SELECT key, trashed FROM pictures ORDER BY key")
        self._keys = [str(key) for key, _ in found]
        self._trashed = [str(key) for key, trashed in found if trashed is not None]

    def live(self) -> None:
        """Go on until it is killed."""
        work = (self.paint, self.paint, self.mark, self.throw_away, self.bring_in, self.back_up)
        for number, step in enumerate(work):
            chance = random.Random(self._seed * 10 + number)
            threading.Thread(target=_go_on, args=(partial(step, chance),)).start()

    def paint(self, chance: random.Random) -> None:
        """A job with its pictures, as the application runs it."""
        contents = [_content(chance) for _ in range(chance.randint(1, 3))]
        job = Job(key=new_key(), recipe=Recipe(prompt=_words(chance), model="a/model"), made=now())
        say(coming={sha256(one): asdict(Marks()) for one in contents})
        self._library.add_job(job)
        provider = PlayedProvider(lambda folder, _: _answer(folder, contents, chance))
        for event in JobRun(job, provider, self._library):
            if isinstance(event, Arrived):
                say(arrived=sha256(event.path.read_bytes()))
            elif isinstance(event, Saved):
                self._tell(event.picture)
        say(ended=job.key)

    def mark(self, chance: random.Random) -> None:
        """Marks of some pictures, or a collection."""
        there = tuple(self._keys)  # another thread may delete some meanwhile
        keys = chance.sample(there, min(len(there), chance.randint(1, 5)))
        own = [one for one in self._library.collections() if one.key.startswith(MADE_HERE)]
        what = chance.random()
        if what < 0.6:
            change = Marking(tuple(self._marked(key, own, chance) for key in keys))
            say(of="marks", will={"mark": {key: asdict(after) for key, _, after in change.steps}})
            self._library.apply(change)
        elif what < 0.8 or not own:
            new = Collection(f"{MADE_HERE}{new_key()}", _words(chance), now())
            say(of="marks", will={"collect": [new.key, new.name, keys]})
            self._library.apply(Curating(None, new, tuple(keys)))
        elif what < 0.9:
            before = chance.choice(own)
            after = replace(before, name=_words(chance))
            say(of="marks", will={"collect": [after.key, after.name, []]})
            self._library.apply(Curating(before, after))
        else:
            gone = chance.choice(own)
            say(of="marks", will={"drop": gone.key})
            self._library.apply(Curating(gone, None, self._library.members_of(gone.key)))
        say(of="marks", did=True)

    def throw_away(self, chance: random.Random) -> None:
        """Some pictures go to the trash, come back, or are deleted for good."""
        here = [key for key in tuple(self._keys) if key not in self._trashed]
        what = chance.random()
        if what < 0.5 or not self._trashed:
            keys = chance.sample(here, min(len(here), chance.randint(1, 4)))
            say(of="places", will={"trash": keys})
            self._library.apply(Trashing(tuple(keys)))
            self._trashed += keys
        elif what < 0.85:
            some = min(len(self._trashed), chance.randint(1, 4))
            keys = chance.sample(self._trashed, some)
            say(of="places", will={"restore": keys})
            self._library.apply(Restoring(tuple(keys)))
            self._trashed = [key for key in self._trashed if key not in keys]
        else:
            say(of="places", will={"empty": True})
            self._library.empty_trash()
            for key in self._trashed:
                self._keys.remove(key)
            self._trashed = []
        say(of="places", did=True)

    def bring_in(self, chance: random.Random) -> None:
        """A folder that was filled just now, or once more one that was brought in before."""
        earlier = sorted(path for path in self._given.iterdir() if (path / "given.json").exists())
        is_again = bool(earlier) and chance.random() < 0.3
        folder = chance.choice(earlier) if is_again else _leave(self._given / new_key(), chance)
        say(coming=json.loads((folder / "given.json").read_text()))
        for event in self._library.exchange.bring_in([folder], lambda: False):
            if isinstance(event, BroughtIn):
                self._tell(event.picture)
            elif isinstance(event, Finished):
                assert event.failure is None, event.failure

    def back_up(self, chance: random.Random) -> None:
        """Today's backup once more, the one before being thrown away by hand."""
        threading.Event().wait(chance.random() / 10)
        old = [one.path for one in backups.found(self._library.folders.backups)]
        say(of="backup", will=True)
        for path in old:
            path.unlink()
        made = self._library.care.back_up()
        say(of="backup", did=made and made.name)

    def _tell(self, picture: Picture) -> None:
        """First it is said, then the other threads may have it."""
        say(saved=picture.key, sha256=picture.sha256)
        self._keys.append(picture.key)

    def _marked(
        self, key: str, own: list[Collection], chance: random.Random
    ) -> tuple[str, Marks, Marks]:
        before = self._library.marks_of(key)
        kept = [one for one in before.collections if not one.startswith(MADE_HERE)]
        some = chance.sample([one.key for one in own], min(len(own), chance.randint(0, 2)))
        tags = chance.sample(TAGS, chance.randint(0, 3))
        return key, before, _marks(chance, tags, (*kept, *some))


def main() -> None:
    """Fork a child for each line."""
    for line in sys.stdin:
        asked = json.loads(line)
        pid = os.fork()
        if pid == 0:
            _begin(Path(asked["folder"]), Path(asked["given"]), asked["seed"], asked["recovers"])
        say(pid=pid)
        _, status = os.waitpid(pid, 0)
        say(status=os.waitstatus_to_exitcode(status))


def _begin(folder: Path, given: Path, seed: int, recovers: bool) -> None:
    say(begin=True)
    _go_on(lambda: _recover(folder) if recovers else Life(folder, given, seed).live(), once=True)
    while True:
        threading.Event().wait()


def _recover(folder: Path) -> None:
    Library.open(folder).recover()


def _go_on(step: Callable[[], None], *, once: bool = False) -> None:
    """Again and again; what it raises is a bug, since nobody puts a fault into this life."""
    try:
        step()
        while not once:
            step()
    except BaseException:  # noqa: BLE001 - told, and then nothing goes on
        say(bug=traceback.format_exc()[-3000:])
        os._exit(1)


def _answer(folder: Path, contents: list[bytes], chance: random.Random) -> Iterator[Event]:
    """What a provider says while these pictures come, in pieces."""
    reader = Reader(folder)
    try:
        reader.feed(text_event("Here"))
        for content in contents:
            body = image_event(content)
            cut = chance.randrange(len(body))
            for piece in (body[:cut], body[cut:]):
                reader.feed(piece)
                yield from reader.take()
        reader.feed(usage_event() + done())
    finally:
        reader.finish()
    yield Ended(text="Here", cost_usd=Decimal("0.0387"), generation_id=GENERATION)


def _leave(folder: Path, chance: random.Random) -> Path:
    """Some pictures, one of them twice, and some as a library has them."""
    images = folder / "images" / "2024" / "2024-02"
    images.mkdir(parents=True)
    marks: dict[str, Marks] = {}
    for number in range(chance.randint(1, 3)):
        content = _content(chance)
        marks[sha256(content)] = Marks()
        (folder / f"{number}.png").write_bytes(content)
        (folder / "again.png").write_bytes(content)
    for number in range(chance.randint(0, 3)):
        content = _content(chance)
        own = marks[sha256(content)] = _marks(chance, chance.sample(TAGS, 2), ())
        path = images / f"own-{number}.png"
        path.write_bytes(content)
        sidecar.path_beside(path).write_bytes(_sidecar(content, own, path, chance))
    told = {key: asdict(one) for key, one in marks.items()}
    (folder / "given.json").write_text(json.dumps(told))
    return folder


def _sidecar(content: bytes, marks: Marks, path: Path, chance: random.Random) -> bytes:
    recipe = Recipe(prompt=_words(chance), model="a/model")
    job = Job(key=new_key(), recipe=recipe, made=now(), state=JobState.DONE, ended=now())
    picture = Picture(
        id=0,
        key=saving.picture_key(job.key, 1),
        made=now(),
        day=20240202,
        file=f"2024/2024-02/{path.name}",
        media_type="image/png",
        width=8,
        height=8,
        size_bytes=len(content),
        sha256=sha256(content),
        favourite=marks.favourite,
        stars=marks.stars,
        **sidecar.of_job(job),
    )
    return sidecar.encode(job, picture, Own(marks.note, marks.tags, (HALL,)))


def _marks(chance: random.Random, tags: list[str], collections: tuple[str, ...]) -> Marks:
    return Marks(
        favourite=chance.random() < 0.5,
        stars=chance.randint(0, 5),
        note=_words(chance),
        tags=tuple(sorted(tags, key=str.casefold)),
        collections=tuple(sorted(collections)),
    )


def _content(chance: random.Random) -> bytes:
    """A picture unlike all others."""
    return png() + chance.randbytes(chance.randint(16, 6000))


def _words(chance: random.Random) -> str:
    return " ".join(chance.choice(("lake", "fox", "snow", "night", "ember")) for _ in range(4))


if __name__ == "__main__":
    main()
