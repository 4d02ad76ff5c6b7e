"""Drawings drawn by the real child process: with their colours, within limits, and alone."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from desktop_app.core import drawing_process
from desktop_app.core.drawing import Undrawable
from desktop_app.core.drawing_process import draw, drawn
from tests.fakes import drawings
from tests.fakes.drawings import svg
from tests.fakes.wire import png

SECRET = "sk-or-v1-nobody-may-see-this"
MAGENTA = (255, 0, 255)


def put(folder: Path, text: str) -> Path:
    """The drawing as a file."""
    path = folder / "drawing.svg"
    path.write_text(text, "utf-8")
    return path


def rendering(folder: Path, text: str, longest_px: int = 200) -> QImage:
    """The drawing's pixels."""
    target = folder / "rendering.png"
    size = draw(put(folder, text), longest_px, target)
    image: QImage = QImage(str(target), "PNG")  # type: ignore[call-overload]
    assert image.size().toTuple() == size
    return image


def colours(image: QImage) -> set[tuple[int, int, int, int]]:
    """Every colour that is in it."""
    return {
        image.pixelColor(x, y).getRgb()  # type: ignore[misc]
        for x in range(image.width())
        for y in range(image.height())
    }


def test_a_good_drawing_has_its_colours_and_a_transparent_ground(tmp_path: Path) -> None:
    image = rendering(tmp_path, drawings.GOOD)
    assert image.size().toTuple() == (200, 100)
    assert image.pixelColor(0, 25).red() > 250
    assert image.pixelColor(199, 25).blue() > 250
    assert 100 < image.pixelColor(100, 25).red() < 155
    assert image.pixelColor(199, 99).alpha() == 0
    letters = [image.pixelColor(x, 80) for x in range(200)]
    assert sum(one == QColor(0, 255, 0) for one in letters) > 10
    assert {path.name for path in tmp_path.iterdir()} == {"home", "drawing.svg", "rendering.png"}


@pytest.mark.parametrize(
    ("attributes", "size"),
    [
        ('width="20000" height="20000"', (200, 200)),
        ('width="30" height="60"', (100, 200)),
        ('viewBox="0 0 3 1"', (200, 67)),
        ('width="210mm" height="297mm"', (141, 200)),
        ('width="1" height="900000"', (1, 200)),
        ("", (200, 100)),  # then the shapes tell
    ],
)
def test_the_longer_side_is_as_asked(
    tmp_path: Path, attributes: str, size: tuple[int, int]
) -> None:
    image = rendering(tmp_path, svg('<rect width="20000" height="10000"/>', attributes))
    assert image.size().toTuple() == size
    assert image.pixelColor(0, 0) == QColor(0, 0, 0)


def test_a_drawing_of_another_shape_than_its_page_is_not_stretched(tmp_path: Path) -> None:
    text = svg('<rect width="50" height="50"/>', 'width="80" height="40" viewBox="0 0 50 50"')
    image = rendering(tmp_path, text)
    assert [image.pixelColor(x, 50).alpha() for x in (25, 75, 125, 175)] == [0, 255, 255, 0]


@pytest.fixture
def listener() -> Iterator[socket.socket]:
    """Somebody at a port who notices whoever asks."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setblocking(False)
        yield server


@pytest.mark.parametrize(
    "inside",
    [
        '<image width="200" height="100" xlink:href="{href}"/>',
        '<image width="200" height="100" href="{href}"/>',
        '<s:image width="200" height="100" xlink:href="{href}"/>',
        '<filter id="f"><feImage href="{href}"/></filter><g filter="url(#f)"><circle r="9"/></g>',
        "<style>circle {{ fill: url({href}) }} @import '{href}';</style><circle r='200'/>",
        '<use xlink:href="{href}" width="200" height="100"/>',
    ],
    ids=["xlink", "href", "prefixed", "feImage", "style", "use"],
)
def test_nothing_from_outside_is_in_the_rendering(
    tmp_path: Path, listener: socket.socket, inside: str
) -> None:
    (tmp_path / "local.png").write_bytes(png(40, 20, MAGENTA))
    local = tmp_path / "local.png"
    port = listener.getsockname()[1]
    for href in (
        str(local),
        "local.png",
        "../local.png",
        f"%2e%2e/{local.name}",
        local.as_uri(),
        f"file:{local}",
        f":{local}",
        f"http://127.0.0.1:{port}/local.png",
        "data:image/png;base64,iVBORw0KGgo=",
    ):
        text = svg('<rect width="200" height="50" fill="#00ff00"/>' + inside.format(href=href))
        found = colours(rendering(tmp_path, text, 40))
        assert (0, 255, 0, 255) in found, href
        assert (*MAGENTA, 255) not in found, href
    with pytest.raises(BlockingIOError):
        listener.accept()


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (drawings.entity_bomb(), "definitions"),
        ("<svg>" + "<g>" * 20_000 + "</g>" * 20_000 + "</svg>", "nested"),
        ("<svg/>", "no size"),
        ("no drawing", "well-formed"),
        (svg("<rect/>" * 2_000_000), "too large"),
    ],
    ids=["entities", "depth", "nothing", "words", "bytes"],
)
def test_what_is_refused_leaves_everything_as_it_was(tmp_path: Path, text: str, why: str) -> None:
    target = tmp_path / "rendering.png"
    target.write_bytes(b"as it was")
    with pytest.raises(Undrawable, match=why):
        draw(put(tmp_path, text), 200, target)
    assert target.read_bytes() == b"as it was"
    assert {path.name for path in tmp_path.iterdir()} == {"home", "drawing.svg", "rendering.png"}


def test_very_much_text_and_scripts_are_no_trouble(tmp_path: Path) -> None:
    words = "<text y='90'>" + "word " * 400_000 + "</text>"
    script = "<script>" + "while (true) {} " * 1000 + "</script>"
    image = rendering(
        tmp_path, svg(f'{script}{words}<rect width="200" height="50" fill="#00ff00"/>')
    )
    assert image.pixelColor(100, 25) == QColor(0, 255, 0)


def test_what_takes_too_long_in_full_is_drawn_small(tmp_path: Path) -> None:
    """Sixty-four times the pixels, and each of them three hundred times."""
    target = tmp_path / "rendering.png"
    assert draw(put(tmp_path, drawings.layers(300)), 4096, target) == (512, 256)


def test_files_that_are_not_there_are_no_fault_of_the_drawing(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        draw(tmp_path / "gone.svg", 200, tmp_path / "rendering.png")
    path = put(tmp_path, drawings.GOOD)
    with pytest.raises(FileNotFoundError):
        draw(path, 200, tmp_path / "no folder" / "rendering.png")


def test_a_rendering_can_be_lent_out(tmp_path: Path) -> None:
    with drawn(put(tmp_path, drawings.GOOD), 64) as made:
        assert QImage(str(made), "PNG").width() == 64  # type: ignore[call-overload]
    assert not made.parent.exists()


class _Attempt(threading.Thread):
    """Draws on a thread of its own, as the app does."""

    def __init__(self, path: Path) -> None:
        super().__init__(daemon=True)
        self._path = path
        self.why: Exception | None = None

    def run(self) -> None:
        """Keep what is raised."""
        try:
            draw(self._path, 200, self._path.with_name("rendering.png"))
        except Undrawable as problem:
            self.why = problem

    def child(self) -> int:
        """The process it has started, as soon as that is a Python of its own."""
        pause, limit = threading.Event(), time.monotonic() + 20
        while time.monotonic() < limit:
            for pid in self._children():
                if b"drawing_child" in Path(f"/proc/{pid}/cmdline").read_bytes():
                    return pid
            pause.wait(0.005)
        raise AssertionError("no child was started")

    def _children(self) -> list[int]:
        try:
            text = Path(f"/proc/{os.getpid()}/task/{self.native_id}/children").read_text()
        except FileNotFoundError:  # the thread has ended
            return []
        return [int(pid) for pid in text.split()]


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_a_bomb_ends_in_time_and_its_process_knew_no_secret(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENROUTER_API_KEY", SECRET)
    monkeypatch.setenv("ANOTHER_TOKEN", SECRET)
    attempt = _Attempt(put(tmp_path, drawings.use_bomb()))
    attempt.start()
    pid = attempt.child()
    process = Path(f"/proc/{pid}")
    environment = (process / "environ").read_bytes()
    arguments = (process / "cmdline").read_bytes()
    folder = (process / "cwd").readlink()
    pause = threading.Event()
    limits = ""
    while attempt.is_alive() and " 536870912 " not in limits:
        limits = (process / "limits").read_text() if process.exists() else ""
        pause.wait(0.01)
    attempt.join(60)
    assert not attempt.is_alive()
    assert "took too long" in str(attempt.why)
    assert not process.exists()
    assert b"PATH=" in environment
    assert b"QT_QPA_PLATFORM=offscreen" in environment
    assert SECRET.encode() not in environment + arguments
    assert b"API_KEY" not in environment
    assert folder.parent == tmp_path
    (memory,) = (line for line in limits.splitlines() if line.startswith("Max address space"))
    assert memory.split()[3:5] == ["536870912", "536870912"]
    assert {path.name for path in tmp_path.iterdir()} == {"home", "drawing.svg"}


def test_of_our_environment_only_what_is_needed_is_handed_on() -> None:
    ours = {
        "PATH": "/bin",
        "HOME": "/home/me",
        "LANG": "C.UTF-8",
        "PYTHONPATH": "/more",
        "PYTHONSTARTUP": "/x.py",
        "QT_PLUGIN_PATH": "/x",
        "LD_PRELOAD": "/x.so",
        "OPENROUTER_API_KEY": SECRET,
        "HTTPS_PROXY": "http://me:secret@proxy",
        "DISPLAY": ":0",
    }
    theirs = drawing_process.environment(ours)
    home, more = theirs.pop("PYTHONPATH").split(os.pathsep)
    assert (Path(home) / "desktop_app" / "drawing_child.py").exists()
    assert more == "/more"
    assert theirs == {
        "PATH": "/bin",
        "HOME": "/home/me",
        "LANG": "C.UTF-8",
        "QT_QPA_PLATFORM": "offscreen",
        "QT_LOGGING_RULES": "*=false",
    }


@pytest.mark.parametrize("start", [["-m", "desktop_app", "--draw"], ["main.py", "--draw"]])
def test_the_app_itself_can_be_the_child(tmp_path: Path, start: list[str]) -> None:
    """As the bundle does it, which has no other program to start."""
    target = tmp_path / "rendering.png"
    ended = subprocess.run(
        [sys.executable, *start, str(put(tmp_path, drawings.GOOD)), "80", str(target)],
        cwd=Path(__file__).resolve().parents[2],
        env=drawing_process.environment(os.environ),
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, b"", b"")
    assert QImage(str(target), "PNG").size().toTuple() == (80, 40)  # type: ignore[call-overload]
