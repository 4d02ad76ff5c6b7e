"""Pictures leave for other programs: by the clipboard, and dragged out as real files."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from desktop_app.core.library import Library
from desktop_app.core.records import JobState
from tests.core.making import a_job, arrive
from tests.e2e.process import Process
from tests.e2e.screen import Screen, wait_for
from tests.e2e.seeing import hangs
from tests.fakes.wire import png

pytestmark = [pytest.mark.x11, pytest.mark.timeout(300)]

PROMPT = "a lighthouse – 灯台 in the rain"
#: Writes down what is dropped on it, and before that that something is held over it.
TARGET = """
import json, sys
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

class Target(QWidget):
    def __init__(self):
        super().__init__()
        self.setAcceptDrops(True)
        self.setWindowTitle("Another program")

    def dragEnterEvent(self, event):
        event.acceptProposedAction()
        open(sys.argv[1] + ".over", "w").close()

    def dropEvent(self, event):
        told = {"urls": [url.toString() for url in event.mimeData().urls()],
                "formats": event.mimeData().formats(),
                "action": event.proposedAction().name}
        open(sys.argv[1], "w").write(json.dumps(told))
        event.acceptProposedAction()

app = QApplication([])
target = Target()
target.setGeometry(1140, 620, 280, 240)
target.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint)
target.show()
app.exec()
"""


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A library with one picture that is larger than a thumbnail."""
    folder = tmp_path / "data"
    library = Library.open(folder / "library")
    job = a_job(PROMPT)
    library.add_job(job)
    library.save_picture(job, arrive(library, job, content=png(600, 400)))
    library.update_job(replace(job, state=JobState.DONE, ended=job.made))
    library.close()
    return folder


@contextmanager
def another_program(shown: Screen, told: Path) -> Iterator[None]:
    """A window in the corner that takes what is dropped on it."""
    process = subprocess.Popen(
        [sys.executable, "-c", TARGET, str(told)],
        env=shown.environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        shown.window("Another program")
        yield
    finally:
        process.kill()
        process.wait(10)


def pasted(shown: Screen, form: str) -> bytes:
    """What another program gets from the clipboard."""
    found = subprocess.run(
        ["xclip", "-selection", "clipboard", "-out", "-target", form],
        env=shown.environment,
        capture_output=True,
        timeout=20,
        check=False,
    )
    return found.stdout


def picture_of(data: Path) -> Path:
    """The one picture's file."""
    (file,) = (data / "library" / "images").rglob("*.png")
    return file


def path_in(url: str) -> Path:
    """What a file's address names."""
    return Path(unquote(urlsplit(url).path))


def at_the_wall(shown: Screen, data: Path) -> None:
    """Wait until the app is ready, and put the keyboard on its first picture."""
    shown.do("windowfocus", "--sync", shown.window("Pictor"))
    wait_for(lambda: (data / "instance.json").exists(), 30, "the app's being ready")
    shown.do("key", "ctrl+g")
    shown.do("key", "Home")


def test_what_is_copied_is_there_for_other_programs(shown: Screen, data: Path) -> None:
    if shutil.which("xclip") is None:
        pytest.skip("needs xclip: apt install xclip")
    file = picture_of(data)
    with Process(shown, data, "--demo"):
        at_the_wall(shown, data)
        shown.do("key", "ctrl+c")
        wait_for(lambda: pasted(shown, "image/png").startswith(b"\x89PNG"), 20, "the picture")
        address = pasted(shown, "text/uri-list").decode().strip()
        assert path_in(address) == file
        shown.do("key", "ctrl+shift+c")
        wait_for(lambda: pasted(shown, "UTF8_STRING").decode() == PROMPT, 20, "the prompt")
        shown.do("key", "ctrl+alt+c")
        wait_for(lambda: pasted(shown, "UTF8_STRING").decode() == str(file), 20, "the path")


def test_a_tile_that_is_dragged_out_is_a_real_file_which_stays(
    shown: Screen, data: Path, tmp_path: Path
) -> None:
    file, told = picture_of(data), tmp_path / "told.json"
    before = file.read_bytes()
    with Process(shown, data, "--demo"), another_program(shown, told):
        at_the_wall(shown, data)
        wait_for(lambda: hangs(shown, tmp_path), 30, "the picture on the wall")
        shown.do("mousemove", "520", "240", "mousedown", "1")
        for x, y in ((530, 250), (600, 300), (900, 500), (1200, 700), (1260, 740), (1262, 742)):
            shown.do("mousemove", "--sync", str(x), str(y))
        wait_for(told.with_name("told.json.over").exists, 20, "the other program's taking it")
        shown.do("mousemove", "--sync", "1264", "744")
        time.sleep(0.5)  # what the other program answers is on its way: nothing shows its coming
        shown.do("mouseup", "1")
        wait_for(told.exists, 20, "the drop")
        found = wait_for(lambda: told.read_text(), 5, "its words")
    dropped = json.loads(str(found))
    assert [path_in(url) for url in dropped["urls"]] == [file]
    assert dropped["action"] == "CopyAction"
    assert file.read_bytes() == before
    assert os.access(file, os.R_OK)
