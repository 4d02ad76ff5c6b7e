"""The real process in a real window: started as the README says, killed, and started again."""

from __future__ import annotations

import sqlite3
import threading
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from desktop_app.demo.server import DemoServer
from tests.e2e.process import Process, rows
from tests.e2e.screen import Screen, wait_for
from tests.e2e.seeing import hangs

pytestmark = [pytest.mark.x11, pytest.mark.timeout(300)]


def pictures(data: Path) -> list[Path]:
    """The picture files."""
    found = (data / "library" / "images").rglob("*.png")
    return sorted(found)


def test_paint_kill_and_find_it_again_without_any_service(shown: Screen, tmp_path: Path) -> None:
    data = tmp_path / "data folder – ünïcode 写真"
    data.mkdir()
    service = DemoServer(0, None, 0)
    threading.Thread(target=service.serve_forever, daemon=True).start()
    with Process(shown, data, "--base-url", service.url, key="sk-or-test-0123456789") as app:
        window = shown.window("Pictor")
        shown.do("windowfocus", "--sync", window)
        wait_for(lambda: (data / "instance.json").exists(), 30, "the app's being ready")
        shown.do("type", "--delay", "5", "a red desert of dunes at sunset")
        shown.do("key", "alt+8")  # 3:2
        shown.do("key", "ctrl+Return")
        done = "SELECT file, width, height FROM pictures"
        wait_for(lambda: rows(data, done), 60, "the picture")
        assert rows(data, "SELECT prompt, ratio FROM jobs") == [
            ("a red desert of dunes at sunset", "3:2")
        ]
        app.process.kill()
        app.process.wait(20)
    service.shutdown()
    service.server_close()
    (file,) = pictures(data)
    original = QImage(str(file))
    assert (original.width(), original.height()) == (1248, 832)

    with Process(shown, data, "--base-url", service.url):
        shown.window("Pictor")
        wait_for(lambda: hangs(shown, tmp_path), 60, "the picture on the wall")
    assert rows(data, "SELECT count(*) FROM pictures") == [(1,)]


def test_a_killed_job_is_shown_as_interrupted_and_nothing_is_sent_again(
    shown: Screen, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    data.mkdir()
    service = DemoServer(0, None, 60)
    threading.Thread(target=service.serve_forever, daemon=True).start()
    state = "SELECT state FROM jobs"
    with Process(shown, data, "--base-url", service.url, key="sk-or-test-0123456789") as app:
        shown.do("windowfocus", "--sync", shown.window("Pictor"))
        wait_for(lambda: (data / "instance.json").exists(), 30, "the app's being ready")
        shown.do("type", "--delay", "5", "a slow picture")
        shown.do("key", "ctrl+Return")
        wait_for(lambda: rows(data, state) == [("painting",)], 30, "the job's being sent")
        app.process.kill()
        app.process.wait(20)
    with Process(shown, data, "--base-url", service.url, key="sk-or-test-0123456789"):
        shown.window("Pictor")
        wait_for(lambda: rows(data, state) == [("interrupted",)], 30, "the job's being told")
    assert rows(data, "SELECT count(*) FROM jobs") == [(1,)]
    service.shutdown()
    service.server_close()


def test_a_second_start_leaves_at_once(shown: Screen, tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    with Process(shown, data, "--demo"):
        shown.window("Pictor")
        wait_for(lambda: (data / "instance.json").exists(), 30, "the app's being ready")
        with Process(shown, data, "--demo") as second:
            assert second.process.wait(30) == 0


def test_a_newer_library_is_refused_in_words_and_left_untouched(
    shown: Screen, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    (data / "library").mkdir(parents=True)
    file = data / "library" / "pictor.sqlite3"
    with Process(shown, tmp_path / "other", "--demo"):
        shown.window("Pictor")
        other = tmp_path / "other" / "library" / "pictor.sqlite3"
        wait_for(other.exists, 30, "a library")
    database = sqlite3.connect(other)
    (mark,) = database.execute("PRAGMA application_id").fetchone()
    database.close()
    database = sqlite3.connect(file)
    database.execute(f"PRAGMA application_id = {mark}")
    database.execute("PRAGMA user_version = 999")
    database.execute("CREATE TABLE jobs (key)")
    database.commit()
    database.close()
    before = file.read_bytes()
    with Process(shown, data, "--demo") as app:
        wait_for(lambda: app.log.read_text().strip(), 30, "a word")
        assert "newer" in app.log.read_text()
        assert "Traceback" not in app.log.read_text()
    assert file.read_bytes() == before
    assert sorted(path.name for path in file.parent.iterdir()) == ["pictor.sqlite3"]
