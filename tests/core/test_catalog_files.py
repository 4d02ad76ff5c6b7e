"""The catalog's files: the one that comes with Pictor must be right, the kept one need not."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from desktop_app.core import catalog, foreign
from desktop_app.core.errors import AppError, Charged, Kind
from tests.core.making import files_below

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
BUNDLED, KNOWN = RESOURCES / "catalog.json", RESOURCES / "known.json"


def small(**changes: Any) -> dict[str, Any]:
    entry = {"id": "acme/brush", "name": "Acme: Brush", "created": 1790000000}
    price = {"billable": "output_image", "unit": "image", "cost_usd": 0.0300}
    return {
        "format": "pictor-catalog",
        "version": 1,
        "fetched": "2026-11-22T10:00:00+00:00",
        "images": [entry],
        "endpoints": {"acme/brush": [{"pricing": [price]}]},
        "models": [],
        **changes,
    }


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("", r"catalog\.json: "),
        ("{", r"catalog\.json: "),
        ("[]", r"catalog\.json: it is no catalog"),
        ('{"format": "pictor-catalog", "version": 2}', r"catalog\.json: it is no catalog"),
        ('{"models": []}', r"catalog\.json: it is no catalog"),
        ("[" * 100_000, r"catalog\.json: it is nested too deeply"),
    ],
)
def test_a_broken_file_is_named(tmp_path: Path, content: str, words: str) -> None:
    file = tmp_path / "catalog.json"
    file.write_text(content)
    with pytest.raises(ValueError, match=words):
        catalog.load_snapshot(file, KNOWN)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"catalog\.json: .*No such file"):
        catalog.load_snapshot(tmp_path / "catalog.json", KNOWN)
    with pytest.raises(ValueError, match=r"known\.json: .*No such file"):
        catalog.load_snapshot(BUNDLED, tmp_path / "known.json")


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("2026-11-22T10:00:00+00:00", datetime(2026, 11, 22, 10, tzinfo=UTC)),
        ("2026-11-22T10:00:00", datetime(2026, 11, 22, 10, tzinfo=UTC)),
        ("yesterday", datetime(1970, 1, 1, tzinfo=UTC)),
        (None, datetime(1970, 1, 1, tzinfo=UTC)),
    ],
)
def test_the_time_of_the_lists_is_known_or_long_ago(written: object, read: datetime) -> None:
    assert catalog.parse(small(fetched=written), {}).fetched == read


def test_what_was_kept_is_read(tmp_path: Path) -> None:
    file = tmp_path / "cache" / "catalog.json"
    snapshot = foreign.decoded(json.dumps(small()))
    catalog.write_cache(file, snapshot)
    assert list(file.parent.iterdir()) == [file], "no temporary file is left"
    kept = catalog.read_cache(file)
    assert kept is not None
    assert catalog.parse(kept, {}) == catalog.parse(snapshot, {})
    assert str(catalog.parse(kept, {}).models[0].price_usd) == "0.03"


def test_the_bundled_lists_survive_being_kept(tmp_path: Path) -> None:
    file = tmp_path / "catalog.json"
    known = json.loads(KNOWN.read_text("utf-8"))
    catalog.write_cache(file, foreign.decoded(BUNDLED.read_bytes()))
    kept = catalog.read_cache(file)
    assert kept is not None
    assert catalog.parse(kept, known) == catalog.load_snapshot(BUNDLED, KNOWN)


def test_half_a_letter_can_be_kept(tmp_path: Path) -> None:
    file = tmp_path / "catalog.json"
    catalog.write_cache(file, small(images=[{"id": "a/b", "name": "A: \ud800"}]))
    kept = catalog.read_cache(file)
    assert kept is not None
    assert catalog.parse(kept, {}).models[0].name == "�"


def test_nothing_was_kept(tmp_path: Path) -> None:
    assert catalog.read_cache(tmp_path / "catalog.json") is None
    assert files_below(tmp_path) == {}


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b"\xff\xfe\x00", b'{"format": "pictor-catalog", "version": 9}']
)
def test_a_broken_cache_is_set_aside(
    tmp_path: Path, content: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    file = tmp_path / "catalog.json"
    file.write_bytes(content)
    assert catalog.read_cache(file) is None
    assert files_below(tmp_path) == {"catalog.json.bad": content}
    assert "broken and set aside" in caplog.text


def test_a_cache_that_cannot_be_read_is_left_alone(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    file = tmp_path / "catalog.json"
    file.mkdir()
    assert catalog.read_cache(file) is None
    assert file.is_dir()
    assert "cannot be read" in caplog.text


def test_a_disk_that_refuses_is_told(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file where the folder should be")
    with pytest.raises(AppError) as caught:
        catalog.write_cache(tmp_path / "cache" / "catalog.json", small())
    assert (caught.value.failure.kind, caught.value.failure.charged) == (Kind.DISK, Charged.NO)
