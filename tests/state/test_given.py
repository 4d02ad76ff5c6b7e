"""What people drop: looked at before it is opened, and never followed to elsewhere."""

from __future__ import annotations

import os
from contextlib import nullcontext
from itertools import repeat
from pathlib import Path

import pytest

from desktop_app.state.given import NotTaken, Reason, explained, here, look, pictures_in
from tests.fakes import drawings
from tests.fakes.photos import AVIF, HEIC, TIFF, bomb, plain, put
from tests.fakes.wire import png


def reason_of(path: Path) -> Reason:
    """Why it is not taken."""
    with pytest.raises(NotTaken) as caught, explained():
        look(path)
    return caught.value.reason


def filled(folder: Path, *names: str) -> Path:
    """A folder with files of these names."""
    folder.mkdir()
    for name in names:
        (folder / name).write_bytes(png())
    return folder


@pytest.mark.parametrize(
    ("form", "media_type"),
    [("PNG", "image/png"), ("JPG", "image/jpeg"), ("WEBP", "image/webp"), ("BMP", "image/bmp")],
)
def test_the_type_is_told_by_the_bytes(tmp_path: Path, form: str, media_type: str) -> None:
    path = put(plain(30, 20), tmp_path / "named.gif", form)
    seen = look(path)
    assert (seen.media_type, seen.width, seen.height) == (media_type, 30, 20)


def test_a_drawing_is_known_as_one(tmp_path: Path) -> None:
    (tmp_path / "drawing.png").write_text(drawings.GOOD, "utf-8")
    assert look(tmp_path / "drawing.png").media_type == "image/svg+xml"


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", Reason.UNREADABLE),
        (b"<html><body>no</body></html>", Reason.UNREADABLE),
        (HEIC, Reason.UNREADABLE),
        (AVIF, Reason.UNREADABLE),
        (TIFF, Reason.UNREADABLE),
        (b"%PDF-1.7\n", Reason.UNREADABLE),
        (bomb(), Reason.TOO_LARGE),
    ],
)
def test_the_bytes_decide_what_is_refused(tmp_path: Path, content: bytes, reason: Reason) -> None:
    path = tmp_path / "picture.png"
    path.write_bytes(content)
    assert reason_of(path) is reason


def test_a_huge_file_is_not_opened(tmp_path: Path) -> None:
    path = tmp_path / "huge.png"
    with path.open("wb") as file:
        file.write(png())
        file.truncate(2 << 30)
    assert reason_of(path) is Reason.TOO_LARGE


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no pipes with names")
def test_a_pipe_and_a_device_are_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.png")
    assert reason_of(tmp_path / "pipe.png") is Reason.NOT_A_FILE
    assert reason_of(Path("/dev/zero")) is Reason.NOT_A_FILE


def test_what_is_gone_or_cannot_be_called_so_is_told(tmp_path: Path) -> None:
    assert reason_of(tmp_path / "gone.png") is Reason.GONE
    assert reason_of(tmp_path / "nothing\0.png") is Reason.UNREADABLE
    assert reason_of(tmp_path / ("x" * 300)) is Reason.UNREADABLE


@pytest.mark.skipif(os.name == "nt", reason="Windows opens files of other computers")
def test_a_file_on_another_computer_is_only_an_address(tmp_path: Path) -> None:
    path = tmp_path / "lake.png"
    path.write_bytes(png())
    elsewhere = Path(f"//host{path}")
    assert pictures_in(elsewhere) == [elsewhere]
    assert reason_of(elsewhere) is Reason.ADDRESS
    assert reason_of(Path(f"/{path}")) is Reason.ADDRESS
    assert look(here(Path(f"//localhost{path}"))).width == 8
    assert here(path) == path


@pytest.mark.parametrize("name", ["日本.png", "עברית.png", "🦊.png", "a" * 250 + ".png"])
def test_any_name_will_do(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(png())
    assert look(tmp_path / name).media_type == "image/png"


def test_a_link_that_is_given_by_hand_is_followed(tmp_path: Path) -> None:
    folder = filled(tmp_path / "real", "1.png")
    (tmp_path / "link.png").symlink_to(folder / "1.png")
    (tmp_path / "link").symlink_to(folder)
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    assert look(tmp_path / "link.png").media_type == "image/png"
    assert pictures_in(tmp_path / "link") == [tmp_path / "link" / "1.png"]
    assert reason_of(tmp_path / "loop") is Reason.UNREADABLE


def test_a_file_stands_for_itself_even_where_it_is_gone(tmp_path: Path) -> None:
    (file,) = filled(tmp_path / "folder", "1.png").iterdir()
    assert pictures_in(file) == [file]
    assert pictures_in(tmp_path / "gone.png") == [tmp_path / "gone.png"]


def test_a_folder_stands_for_its_pictures_by_name(tmp_path: Path) -> None:
    folder = filled(tmp_path / "folder", "b.PNG", "a.jpeg", "c.webp", "notes.txt", "._a.jpeg")
    filled(folder / "within.png", "deeper.png")
    assert pictures_in(folder) == [folder / name for name in ("a.jpeg", "b.PNG", "c.webp")]


def test_links_in_a_folder_are_not_followed(tmp_path: Path) -> None:
    outside = filled(tmp_path / "outside", "secret.png")
    folder = filled(tmp_path / "folder", "own.png")
    (folder / "link.png").symlink_to(outside / "secret.png")
    (folder / "away.png").symlink_to(outside)
    assert pictures_in(folder) == [folder / "own.png"]


def test_a_folder_without_pictures_is_refused(tmp_path: Path) -> None:
    folder = filled(tmp_path / "folder", "notes.txt")
    with pytest.raises(NotTaken) as caught:
        pictures_in(folder)
    assert caught.value.reason is Reason.NOT_A_FILE


def test_a_folder_is_looked_through_up_to_a_bound(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = filled(tmp_path / "folder", "1.png")
    with os.scandir(folder) as entries:
        endless = repeat(next(entries))
    monkeypatch.setattr(os, "scandir", lambda _: nullcontext(endless))
    assert len(pictures_in(folder)) == 20_000
