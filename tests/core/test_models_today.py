"""Reading the models anew: by whoever iterates, not by whoever makes the stream."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.core.errors import StreamClosed
from desktop_app.core.models_today import ReadingModels
from tests.core.making import access
from tests.fakes.service import JSON, Say, ScriptedService, Status, json_error

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
PRICE = {"billable": "output_image", "unit": "image", "cost_usd": 0.03}
KEPT = {
    "format": "pictor-catalog",
    "version": 1,
    "fetched": "2026-11-22T10:00:00+00:00",
    "images": [{"id": "acme/brush"}],
    "endpoints": {"acme/brush": [{"pricing": [PRICE]}]},
    "models": [],
}


@pytest.fixture
def service() -> Iterator[ScriptedService]:
    """A service that lists one model, and does not tell today what it costs."""
    with ScriptedService() as running:
        running.answer("/acme/brush/endpoints", Status(500, JSON), Say(json_error(500, "no")))
        images = {"data": KEPT["images"]}
        running.answer("/images/models", Status(200, JSON), Say(json.dumps(images).encode()))
        running.answer("/api/v1/models", Status(200, JSON), Say(b'{"data": []}'))
        yield running


def reading(service: ScriptedService, cache: Path) -> ReadingModels:
    return ReadingModels(
        access(service.url, ""), cache, RESOURCES / "catalog.json", RESOURCES / "known.json"
    )


def test_what_was_kept_is_looked_at_when_the_reading_begins(
    service: ScriptedService, tmp_path: Path
) -> None:
    cache = tmp_path / "catalog.json"
    stream = reading(service, cache)
    cache.write_text(json.dumps(KEPT))  # by then there is one
    (catalog,) = list(stream)
    (brush,) = [model for model in catalog.models if not model.is_demo]
    assert [price.unit for price in brush.prices] == ["image"], "as it was kept"


def test_one_that_was_closed_before_asks_nobody(service: ScriptedService, tmp_path: Path) -> None:
    stream = reading(service, tmp_path / "catalog.json")
    stream.close()
    with pytest.raises(StreamClosed):
        list(stream)
    assert service.requests == []


def test_making_one_imports_nothing_slow() -> None:
    script = (
        "import sys\n"
        "from pathlib import Path\n"
        "from desktop_app.core.models_today import ReadingModels\n"
        "from desktop_app.core.providers.access import Access\n"
        "way = Access(base_url='https://service.example/api/v1', key='')\n"
        "ReadingModels(way, Path('none'), Path('none'), Path('none')).close()\n"
        "assert 'requests' not in sys.modules\n"
    )
    root = Path(__file__).resolve().parents[2]
    subprocess.run([sys.executable, "-c", script], cwd=root, check=True, timeout=60)
