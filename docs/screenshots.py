"""Make the pictures of the documentation from the running app: python docs/screenshots.py

Starts the whole app offscreen against the demo service, lets it paint a small library, and grabs
its window in the states that the documents show. Needs the packages of requirements.txt only.
"""

from __future__ import annotations

import asyncio
import os
import sys
import tempfile
import threading
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["OPENROUTER_API_KEY"] = ""

import qasync  # noqa: E402
from PySide6.QtCore import Qt  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from desktop_app import options  # noqa: E402
from desktop_app.demo.server import DemoServer  # noqa: E402
from desktop_app.front import Front  # noqa: E402
from desktop_app.places import Places  # noqa: E402
from desktop_app.studio import Studio  # noqa: E402
from desktop_app.ui.race.race_dialog import RaceDialog  # noqa: E402

IMAGES = ROOT / "docs" / "images"
MODEL = "google/gemini-2.5-flash-image"
MODELS = (MODEL, "openai/gpt-image-1", "bytedance-seed/seedream-4.5")
WALL = (
    ("A hillside of pale hills in morning mist", "4:3"),
    ("Northern lights over a frozen lake", "3:2"),
    ("Geometric pattern in warm colours", "1:1"),
    ("Hot air balloons over lavender hills at dawn", "4:3"),
    ("A ringed planet among stars", "1:1"),
    ("Mid-century poster of desert hills", "2:3"),
    ("A neon city skyline at night", "21:9"),
    ("Five glazed spheres on a plaster table", "5:4"),
    ("A small boat on a calm sea at sunset", "16:9"),
    ("Flowers among dark leaves", "3:4"),
    ("Ink mountains in fog with a red sun", "2:3"),
    ("Sand dunes under a morning sun", "4:3"),
    ("Poured abstract of blue and rust", "1:1"),
    ("Three ceramic vases in morning light", "4:5"),
    ("A small wooden cabin beside a still mountain lake at dusk", "3:2"),
)
PROMPT = (
    "A small wooden cabin beside a still mountain lake at dusk. One lit window, fresh snow on the "
    "peaks, soft alpenglow behind them, a dark line of pines along the shore and their reflection "
    "in glassy water. Painterly, but believable."
)


async def idle(studio: Studio) -> None:
    """Wait for the jobs and for the thumbnails after them."""
    while studio.jobs.under_way():
        await asyncio.sleep(0.05)
    await asyncio.sleep(1.5)


def with_app(
    data: Path, url: str, script: Callable[[Studio], Awaitable[None]], *, key: str = "sk-or-shots"
) -> None:
    """Run one script in the app."""
    app = QApplication.instance() or QApplication(["Pictor"])
    assert isinstance(app, QApplication)
    app.setQuitOnLastWindowClosed(False)
    places = Places.below(data)
    asked = options.Options(places=places, base_url=url, key=key, demo=False, self_test=False)
    front = Front(app, asked)
    front.theme.follow("dark")
    front.show()
    studio = Studio(front, asked)

    async def whole() -> None:
        living = asyncio.get_running_loop().create_task(studio.live())
        await asyncio.sleep(1)
        try:
            await script(studio)
        finally:
            studio.jobs.stop_all()
            studio.shell.close()
            await living

    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner:
        runner.run(whole())
    studio.close()


async def shoot(studio: Studio, name: str, width: int, height: int, scheme: str) -> None:
    """Grab the window in that size and scheme."""
    studio.window.look("dark" if scheme == "dark" else "light")
    studio.shell.resize(width, height)
    await asyncio.sleep(1.2)
    studio.shell.grab().save(str(IMAGES / f"{name}-{scheme}.png"))


async def paint_the_wall(studio: Studio) -> None:
    """One picture after the other, so that they hang in this order."""
    for prompt, ratio in WALL:
        studio.draft.restore(prompt=prompt, model=MODEL, ratio=ratio, count=1)
        studio.window.home.generate()
        await idle(studio)
    studio.draft.restore(prompt=PROMPT, model=MODEL, ratio="3:2", count=4)
    await shoot(studio, "main", 1440, 900, "dark")
    await shoot(studio, "main", 1440, 900, "light")
    await shoot(studio, "small", 900, 600, "dark")


async def go_further(studio: Studio) -> None:
    """Versions of a picture, two of them beside each other, a review, and several models."""
    window = studio.window
    studio.shell.resize(1440, 900)
    studio.draft.restore(prompt=PROMPT, model=MODEL, ratio="3:2", count=1)
    window.viewing.open_row(0)
    for words in ("Make it a clear night", "Let it snow"):
        window.further.edit(window.viewing.picture, words)
        await idle(studio)
    viewer = window.viewing.viewer
    assert viewer is not None
    viewer.show_row(1)
    for scheme in ("dark", "light"):
        await shoot(studio, "viewer", 1440, 900, scheme)
    gallery = studio.gallery
    versions = [one for one in map(gallery.picture, (2, 0)) if one is not None]
    window.looking.leave()
    window.looking.comparing.compare(versions)
    await shoot(studio, "compare", 1440, 900, "dark")
    window.looking.leave()
    window.looking.reviewing.review_rows([(0, gallery.count - 1)], joins=True)
    studio.shell.setWindowState(Qt.WindowState.WindowNoState)  # this screen is small
    await shoot(studio, "review", 1440, 900, "light")
    window.looking.leave()
    studio.draft.restore(prompt="A lighthouse in the rain, ink and watercolour", ratio="3:2")
    studio.preferences.update(race_models=MODELS)
    window.looking.racing.compare()
    await shoot(studio, "models", 1440, 900, "light")
    studio.shell.findChildren(RaceDialog)[0].start()
    await idle(studio)
    await shoot(studio, "models-compared", 1440, 900, "dark")


async def find(studio: Studio) -> None:
    """A few marks and collections, then a search with filters."""
    gallery = studio.gallery
    pictures = [one for one in map(gallery.picture, range(gallery.count)) if one is not None]
    keys = [one.key for one in pictures]
    studio.edits.mark(keys[::2], "", lambda marks: replace(marks, tags=("keeper",), stars=4))
    studio.edits.favour(keys[::3], "", favourite=True)
    studio.collections.make("For the wall", "", keys=keys[:6])
    studio.collections.make("Mountain lakes", "", query="lake or mountain")
    studio.collections.make("Still lifes", "", keys=keys[6:9])
    await asyncio.sleep(2)
    studio.search.set_text("mo tag:keeper stars:>=3")
    await asyncio.sleep(1)
    studio.window.toast.hide()
    for scheme in ("dark", "light"):
        await shoot(studio, "search", 1440, 900, scheme)


async def generating(studio: Studio) -> None:
    """Jobs in every stage that the slow service leaves them in."""
    studio.draft.restore(prompt=PROMPT, model=MODEL, ratio="3:2", count=6)
    studio.window.home.generate()
    await asyncio.sleep(4)
    await shoot(studio, "generating", 1440, 900, "dark")


async def first_run(studio: Studio) -> None:
    """The page that greets."""
    studio.window.home.desk.setFocus(Qt.FocusReason.OtherFocusReason)
    await shoot(studio, "first-run", 1440, 900, "light")
    await shoot(studio, "first-run", 1440, 900, "dark")


def main() -> None:
    """All of them."""
    IMAGES.mkdir(parents=True, exist_ok=True)
    quick, slow = DemoServer(0, None, 0), DemoServer(0, None, 20)
    for server in (quick, slow):
        threading.Thread(target=server.serve_forever, daemon=True).start()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        with_app(Path(folder, "new"), quick.url, first_run, key="")
        with_app(Path(folder, "wall"), quick.url, paint_the_wall)
        with_app(Path(folder, "wall"), slow.url, generating)
        with_app(Path(folder, "wall"), quick.url, go_further)
        with_app(Path(folder, "wall"), quick.url, find)
    for server in (quick, slow):
        server.shutdown()
        server.server_close()


if __name__ == "__main__":
    main()
