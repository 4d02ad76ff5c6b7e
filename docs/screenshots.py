"""Make the pictures of the documentation from the running app: python docs/screenshots.py

Starts the whole app offscreen against the demo service, lets it paint a small library, and grabs
its window in the states that the documents show, in both themes and in every language. Needs the
packages of requirements.txt only. With names of scripts it makes theirs alone, and the wall.
"""

from __future__ import annotations

import asyncio
import os
import sys
import tempfile
import threading
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["OPENROUTER_API_KEY"] = ""

import qasync  # noqa: E402
from PIL import Image  # noqa: E402
from PySide6.QtCore import QPoint, QRect, Qt  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from desktop_app import options  # noqa: E402
from desktop_app.core import settings  # noqa: E402
from desktop_app.demo.server import DemoServer  # noqa: E402
from desktop_app.front import Front  # noqa: E402
from desktop_app.places import Places  # noqa: E402
from desktop_app.studio import Studio  # noqa: E402
from desktop_app.ui.race.race_dialog import RaceDialog  # noqa: E402
from desktop_app.ui.settings.dialog import SettingsDialog  # noqa: E402

IMAGES = ROOT / "docs" / "images"
LARGE, SMALL = (1440, 900), (900, 600)
SCHEMES = ("light", "dark")
MARGIN = 20  # of what is behind a dialog
PAGES = (
    *("account", "spending", "activity", "defaults", "storage"),
    *("appearance", "shortcuts", "network", "about"),
)
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
#: The same, as the people who read these pictures would write it.
PROMPTS = {
    "de": (
        "Eine kleine Holzhütte an einem stillen Bergsee in der Dämmerung. Ein erleuchtetes "
        "Fenster, Neuschnee auf den Gipfeln, dahinter sanftes Alpenglühen, am Ufer eine dunkle "
        "Reihe von Kiefern und ihr Spiegelbild im glatten Wasser. Malerisch, aber glaubhaft."
    ),
    "ja": (
        "夕暮れの静かな山の湖のほとりに建つ小さな木の小屋。明かりのともる窓がひとつ、峰には新雪、"
        "その向こうにやわらかな夕映え。岸辺には松の暗い並木が続き、鏡のような水面に映っている。"
        "絵画的でありながら、本物らしく。"
    ),
}
Script = Callable[[Studio], Awaitable[None]]


async def idle(studio: Studio) -> None:
    """Wait for the jobs and for the thumbnails after them."""
    while studio.jobs.under_way():
        await asyncio.sleep(0.05)
    await asyncio.sleep(1.5)


def with_app(
    data: Path, url: str, script: Script, *, key: str = "sk-or-shots", language: str = "en"
) -> None:
    """Run one script in the app."""
    app = QApplication.instance() or QApplication(["Pictor"])
    assert isinstance(app, QApplication)
    app.setQuitOnLastWindowClosed(False)
    places = Places.below(data)
    places.settings.parent.mkdir(parents=True, exist_ok=True)
    settings.save(places.settings, replace(settings.load(places.settings), language=language))
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


async def shoot(
    studio: Studio,
    name: str,
    size: tuple[int, int] = LARGE,
    schemes: Sequence[str] = SCHEMES,
    *,
    panel: bool = False,
) -> None:
    """Grab the window, or the dialog over it, in these schemes; `%s` in the name is a scheme's."""
    shell = studio.shell
    for scheme in schemes:
        studio.window.look(scheme)
        shell.resize(*size)
        await asyncio.sleep(1.2)
        area = shell.rect()
        if panel:
            inner = next(one.panel for one in shell.findChildren(SettingsDialog) if one.is_open)
            place = QRect(inner.mapTo(shell, QPoint()), inner.size())
            area &= place.adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN)
        file = IMAGES / f"{name % scheme}.png"
        file.parent.mkdir(parents=True, exist_ok=True)
        shell.grab(area).save(str(file))
        with Image.open(file) as opened:
            plain = opened.convert("RGB")
        plain.save(file, optimize=True)


async def paint_the_wall(studio: Studio) -> None:
    """One picture after the other, so that they hang in this order."""
    for prompt, ratio in WALL:
        studio.draft.restore(prompt=prompt, model=MODEL, ratio=ratio, count=1)
        studio.window.home.generate()
        await idle(studio)
    studio.draft.restore(prompt=PROMPT, model=MODEL, ratio="3:2", count=4)
    await shoot(studio, "main-%s")
    await shoot(studio, "small-%s", SMALL)


async def speak(studio: Studio) -> None:
    """The window in the language that it was started in."""
    language = studio.preferences.now.language
    ratio = "3:2"
    studio.draft.restore(prompt=PROMPTS[language], model=MODEL, ratio=ratio, count=4)
    for place, size in (("main", LARGE), ("small", SMALL)):
        await shoot(studio, f"languages/{place}-%s-{language}", size)


async def settle(studio: Studio) -> None:
    """Every page of the settings."""
    for page in PAGES:
        studio.window.account.open_at(page)
        await shoot(studio, f"settings-{page}-%s", panel=True)


async def settle_abroad(studio: Studio) -> None:
    """The pages with the longest words, in the language that it was started in."""
    language = studio.preferences.now.language
    for page in ("account", "defaults", "storage", "appearance", "shortcuts", "network", "about"):
        studio.window.account.open_at(page)
        name = f"languages/settings-{page}-%s-{language}"
        await shoot(studio, name, SMALL, ("light",), panel=True)


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
    await shoot(studio, "viewer-%s")
    gallery = studio.gallery
    versions = [one for one in map(gallery.picture, (2, 0)) if one is not None]
    window.looking.leave()
    window.looking.comparing.compare(versions)
    await shoot(studio, "compare-%s")
    window.looking.leave()
    window.looking.reviewing.review_rows([(0, gallery.count - 1)], joins=True)
    studio.shell.setWindowState(Qt.WindowState.WindowNoState)  # this screen is small
    await shoot(studio, "review-%s", schemes=("light",))
    window.looking.leave()
    studio.draft.restore(prompt="A lighthouse in the rain, ink and watercolour", ratio="3:2")
    studio.preferences.update(race_models=MODELS)
    window.looking.racing.compare()
    await shoot(studio, "models-%s", schemes=("light",))
    studio.shell.findChildren(RaceDialog)[0].start()
    await idle(studio)
    await shoot(studio, "models-compared-%s", schemes=("dark",))


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
    await shoot(studio, "search-%s")


async def generating(studio: Studio) -> None:
    """Jobs in every stage that the slow service leaves them in."""
    studio.draft.restore(prompt=PROMPT, model=MODEL, ratio="3:2", count=6)
    studio.window.home.generate()
    await asyncio.sleep(4)
    await shoot(studio, "generating-%s", schemes=("dark",))


async def first_run(studio: Studio) -> None:
    """The page that greets."""
    studio.window.home.desk.setFocus(Qt.FocusReason.OtherFocusReason)
    await shoot(studio, "first-run-%s")


def main(wanted: Sequence[str]) -> None:
    """All of them, or those of the scripts that were named."""
    quick, slow = DemoServer(0, None, 0), DemoServer(0, None, 20)
    for server in (quick, slow):
        threading.Thread(target=server.serve_forever, daemon=True).start()

    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        wall = Path(folder, "Pictor")

        def play(script: Script, url: str = quick.url, *, language: str = "en") -> None:
            if not wanted or script.__name__ in wanted:
                with_app(wall, url, script, language=language)

        if not wanted or first_run.__name__ in wanted:
            with_app(Path(folder, "new"), quick.url, first_run, key="")
        with_app(wall, quick.url, paint_the_wall)
        play(settle)
        for language in PROMPTS:
            play(speak, language=language)
            play(settle_abroad, language=language)
        play(generating, slow.url)
        play(go_further)
        play(find)
    for server in (quick, slow):
        server.shutdown()
        server.server_close()


if __name__ == "__main__":
    main(sys.argv[1:])
