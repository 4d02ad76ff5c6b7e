"""Which service makes a picture: never the demo painter under a real model's name."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.core.demo_process import DemoProcess
from desktop_app.core.errors import AppError, Charged, Kind
from desktop_app.core.library import Library
from desktop_app.core.recipe import Recipe
from desktop_app.core.services import Services
from desktop_app.core.shelf import Shelf
from tests.core.making import MODEL, access


@pytest.mark.parametrize("demo_only", [True, False])
def test_a_real_model_is_asked_for_with_a_key_or_not_at_all(
    tmp_path: Path, demo_only: bool
) -> None:
    library = Library.open(tmp_path / "library")
    demo = DemoProcess(Path(__file__).resolve().parents[2])
    services = Services(demo, Shelf(library), demo_only=demo_only, silence_s=60)
    try:
        if demo_only:  # as when jobs of another run wait for their real model
            services.use(access("https://service.example/api/v1", "sk-or-v1-of-the-other-run"))
        with pytest.raises(AppError) as raised:
            services.generate(Recipe(prompt="a lake", model=MODEL), tmp_path)
        assert raised.value.failure.kind is Kind.NO_KEY
        assert raised.value.failure.charged is Charged.NO
    finally:
        demo.close()
        library.close()
