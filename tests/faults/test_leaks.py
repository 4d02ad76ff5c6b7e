"""Through all faults the key goes to the service alone: into no file, no log and no message."""

from __future__ import annotations

import base64
import logging
import sys
import threading
import traceback
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest

from desktop_app import logs
from desktop_app.core import settings
from desktop_app.core.errors import Charged, Failure, Kind
from desktop_app.core.providers import failures
from desktop_app.ui import wording
from tests.fakes.certificates import Authority
from tests.fakes.service import Request, Say, Status, comment, error_event, json_error
from tests.faults.bench import KEY, LAKE, Bench, Row
from tests.faults.endings import OK, stopped
from tests.faults.table import ROWS

#: A service that repeats the key wherever it can.
PARROTS = [
    stopped("a parrot in the stream", OK, Say(error_event(502, f"Oh, {KEY}!", raw=KEY))),
    stopped("a parrot in comments", OK, Say(comment(KEY) + error_event("x", KEY, form="bare"))),
    Row(
        fault="N4",
        name="a parrot with a page",
        answer=(Status(500, {"X-Echo": KEY}), Say(f"<h1>{KEY}</h1>".encode())),
        kind=Kind.UNAVAILABLE,
    ),
    Row(
        fault="N4",
        name="a parrot with reasons",
        answer=(Status(403), Say(json_error(403, KEY, reasons=[KEY], flagged_input=KEY))),
        kind=Kind.REFUSED,
        charged=Charged.NO,
    ),
]


def shapes(secret: str) -> list[bytes]:
    """The secret as it might be written: plain, percent-encoded, hex, base64 at all alignments."""
    plain = secret.encode()
    found = [
        plain,
        quote(secret, safe="").encode(),
        "".join(f"%{byte:02x}" for byte in plain).encode(),
        "".join(f"%{byte:02X}" for byte in plain).encode(),
        plain.hex().encode(),
        plain.hex().upper().encode(),
        secret.encode("utf-16-le"),
        secret.encode("utf-16-be"),
        plain[::-1],
    ]
    for shift in range(3):
        # Only letters that stand for nothing but the secret.
        encoded = base64.b64encode(bytes(shift) + plain)
        found.append(encoded[(shift * 8 + 5) // 6 : (shift + len(plain)) * 8 // 6])
    return found


def leaks(data: bytes) -> bool:
    """Whether the key is there in any shape."""
    return any(shape in data for shape in shapes(KEY))


@pytest.mark.parametrize("shift", range(3))
def test_the_search_finds_every_shape(shift: int) -> None:
    around = b"abc"[:shift] + KEY.encode() + b"xyz"
    for written in (around, around.hex().encode(), base64.b64encode(around), around[::-1]):
        assert leaks(b"--" + written + b"--")
    assert leaks("".join(f"%{byte:02X}" for byte in KEY.encode()).encode())
    assert not leaks(b"--" + base64.b64encode(KEY.encode()[:-2]) + KEY.encode()[1:])


@pytest.fixture
def log_folder(tmp_path: Path) -> Iterator[Path]:
    """The app's real log, which does not know the key and must not be told it."""
    root = logging.getLogger()
    before = (root.handlers[:], root.level, sys.excepthook, threading.excepthook)
    logs.start(tmp_path / "data" / "logs")
    root.setLevel(logging.DEBUG)
    yield tmp_path / "data" / "logs"
    handlers, root.level, sys.excepthook, threading.excepthook = before
    for handler in set(root.handlers) - set(handlers):
        root.removeHandler(handler)
        handler.close()


def test_the_key_goes_nowhere_but_to_the_service(
    tmp_path: Path, log_folder: Path, authority: Authority
) -> None:
    folder = tmp_path / "data"
    said: list[str] = []
    to_the_service = 0
    settings.save(folder / "settings.json", settings.Settings(prompt="A lake at dawn"))
    for row in (*ROWS, *PARROTS):
        with Bench(folder, authority).open() as bench:
            outcome = bench.run(row)
            said += told(outcome.failure, outcome.errors)
            said += [repr(outcome.events), repr(bench.library.job(outcome.job.key))]
            to_the_service += sum(map(carries_key, bench.service.requests))
            for asked in (*bench.other.requests, *bench.elsewhere.requests):
                assert not leaks(repr(asked).encode()), row.label
            journals = list((folder / "library").glob("pictor.sqlite3*"))
            assert not any(leaks(path.read_bytes()) for path in journals), row.label
            assert len(journals) == 4, "the database, its journal, and the mark that it is open"
    assert files_that_leak(folder) == [], "and none after the library is closed"
    assert not leaks("\n".join(said).encode())
    assert to_the_service > len(ROWS) * 3 // 4, "the search would find what is there"
    assert (log_folder / "pictor.log").stat().st_size > 0
    assert list(folder.rglob("*.json"))
    assert (folder / "library" / "pictor.sqlite3").stat().st_size > 0


def told(failure: Failure | None, errors: list[BaseException]) -> list[str]:
    """Everything that a person or a report could be shown of a failure."""
    found = ["".join(traceback.format_exception(error)) for error in errors]
    while errors:
        found += [f"{one} {one!r} {one.args} {vars(one)}" for one in errors]
        errors = [behind for one in errors for behind in (one.__cause__, one.__context__) if behind]
    if failure is not None:
        found += [repr(failure), repr(wording.explain(failure)), wording.details_text(failure)]
        found += [repr(wording.strip(failure))]
    return found


def files_that_leak(folder: Path) -> list[Path]:
    """Database with its journal, logs, sidecars, what arrives, what is kept, settings."""
    return [path for path in folder.rglob("*") if path.is_file() and leaks(path.read_bytes())]


def carries_key(request: Request) -> bool:
    """Whether somebody was told the key."""
    return request.headers.get("authorization") == f"Bearer {KEY}"


def test_a_message_never_repeats_a_key_of_the_services_own_shape() -> None:
    other = "sk-or-v1-0123456789abcdef"
    assert other not in failures.cleaned(f"Key {other} or {KEY}", KEY)
    assert failures.cleaned(f"Key {other} or {KEY}", KEY) == "Key sk-or-… or …"


def test_pictures_are_not_searched_in_vain(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(LAKE)
    (tmp_path / "b").write_bytes(LAKE + base64.b64encode(b"x" + KEY.encode() + b"y"))
    assert files_that_leak(tmp_path) == [tmp_path / "b"]
