"""What is dropped on the Create panel or pasted into it: pictures are references, words words."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.state.draft import Draft
from desktop_app.ui.composer.panel import ComposerPanel
from desktop_app.ui.composer.prompt import PromptEditor
from desktop_app.ui.composer.reference_intake import DropCurtain
from desktop_app.ui.picture_mime import PICTURES, keys_of, put_keys
from desktop_app.ui.theme import Theme
from tests.ui.composing import child
from tests.ui.dragging import Drag
from tests.ui.referring import NONE, THREE, reference, references, said

_PLACES = ["prompt", "addReference", "ratio_1_1", "generate", "header"]
_PAGE = '<meta charset="utf-8"><img src="https://example.org/a/fox.png" alt="A fox">'


class Told:
    """What the panel told of pictures."""

    def __init__(self, panel: ComposerPanel) -> None:
        self.files = QSignalSpy(panel.files_dropped)
        self.images = QSignalSpy(panel.image_pasted)
        self.pictures = QSignalSpy(panel.pictures_dropped)
        self.refused = QSignalSpy(panel.references_refused)

    @property
    def counts(self) -> tuple[int, int, int, int]:
        """How often it told of files, images, pictures and refusals."""
        return (
            self.files.count(),
            self.images.count(),
            self.pictures.count(),
            self.refused.count(),
        )


@pytest.fixture
def draft() -> Draft:
    return Draft((THREE, NONE))


@pytest.fixture
def told(panel: ComposerPanel) -> Told:
    return Told(panel)


@pytest.fixture
def prompt(panel: ComposerPanel) -> PromptEditor:
    found = child(panel, "prompt")
    assert isinstance(found, PromptEditor)
    return found


def _curtain(panel: ComposerPanel) -> DropCurtain:
    found = child(panel, "dropCurtain")
    assert isinstance(found, DropCurtain)
    return found


def _place(panel: ComposerPanel, name: str) -> QPoint:
    if name == "header":
        return QPoint(100, 20)
    widget = child(panel, name)
    return widget.mapTo(panel, widget.rect().center())


def _files(*paths: str) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(path) for path in paths])
    return mime


def _image() -> QImage:
    image = QImage(6, 4, QImage.Format.Format_RGB32)
    image.fill(QColor(Qt.GlobalColor.red))
    return image


def _from_browser(*, with_image: bool = True) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/a/fox.png?size=2")])
    mime.setText("https://example.org/a/fox.png?size=2")
    mime.setHtml(_PAGE)
    if with_image:
        mime.setImageData(_image())
    return mime


def _from_wall(*keys: str) -> QMimeData:
    mime = _files("/pictures/one.png")
    put_keys(mime, keys)
    return mime


def _words(text: str = "a fox") -> QMimeData:
    mime = QMimeData()
    mime.setText(text)
    return mime


def _paste_into(qtbot: QtBot, widget: QWidget, mime: QMimeData) -> None:
    QApplication.clipboard().setMimeData(mime)
    qtbot.keyClick(widget, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize("name", _PLACES)
def test_files_become_references_wherever_they_are_dropped(
    panel: ComposerPanel, told: Told, draft: Draft, name: str
) -> None:
    drag = Drag(panel, _files("/tmp/a cat.png", "/tmp/folder"))  # noqa: S108  only names
    at = _place(panel, name)
    assert drag.enter(at)
    assert _curtain(panel).isVisible()
    assert _curtain(panel).words == "Use as reference"
    assert drag.drop(at)
    assert not _curtain(panel).isVisible()
    assert told.files.at(0)[0] == [Path("/tmp/a cat.png"), Path("/tmp/folder")]  # noqa: S108
    assert told.counts == (1, 0, 0, 0)
    assert draft.prompt == ""


def test_files_are_taken_as_copies_and_never_moved(panel: ComposerPanel, told: Told) -> None:
    mime = _files("/tmp/cat.png")  # noqa: S108  only a name
    both = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
    drag = Drag(panel, mime, both)
    assert drag.drop(_place(panel, "prompt"))
    assert drag.action is Qt.DropAction.CopyAction
    assert not Drag(panel, mime, Qt.DropAction.MoveAction).drop(_place(panel, "prompt"))
    assert told.counts == (1, 0, 0, 0)


def test_a_picture_from_a_browser_is_taken_with_its_name(
    panel: ComposerPanel, told: Told, prompt: PromptEditor
) -> None:
    assert Drag(panel, _from_browser()).drop(_place(panel, "prompt"))
    image, name = told.images.at(0)
    assert image.size() == _image().size()
    assert name == "fox.png"
    nameless = QMimeData()
    nameless.setImageData(_image())
    assert Drag(panel, nameless).drop(_place(panel, "model"))
    assert told.images.at(1)[1] == "Dropped picture"
    assert told.counts == (0, 2, 0, 0)
    assert prompt.text() == ""


def test_a_picture_of_which_only_the_address_comes_is_refused(
    panel: ComposerPanel, told: Told, prompt: PromptEditor
) -> None:
    assert Drag(panel, _from_browser(with_image=False)).drop(_place(panel, "prompt"))
    assert told.refused.at(0)[0] == (("https://example.org/a/fox.png?size=2", "address"),)
    assert told.counts == (0, 0, 0, 1)
    assert prompt.text() == ""


def test_tiles_of_the_wall_are_told_by_their_keys(panel: ComposerPanel, told: Told) -> None:
    assert Drag(panel, _from_wall("b", "a")).drop(_place(panel, "generate"))
    assert told.pictures.at(0)[0] == ["b", "a"]
    assert told.counts == (0, 0, 1, 0)


def test_words_dropped_into_the_prompt_stay_words(
    panel: ComposerPanel, told: Told, prompt: PromptEditor, draft: Draft
) -> None:
    drag = Drag(panel, _words())
    at = _place(panel, "prompt")
    assert drag.enter(at)
    assert not _curtain(panel).isVisible()
    assert drag.drop(at)
    assert draft.prompt == "a fox"
    link = QMimeData()
    link.setUrls([QUrl("https://example.org/foxes")])
    link.setText("https://example.org/foxes")
    link.setHtml('<a href="https://example.org/foxes">Foxes <img src="x.png"></a>')
    assert Drag(panel, link).drop(at)
    assert "https://example.org/foxes" in draft.prompt
    assert told.counts == (0, 0, 0, 0)


@pytest.mark.parametrize("name", ["ratio_1_1", "generate", "header"])
def test_words_are_dropped_nowhere_else(panel: ComposerPanel, name: str) -> None:
    assert not Drag(panel, _words()).drop(_place(panel, name))
    assert not Drag(panel, QMimeData()).drop(_place(panel, name))


def test_the_curtain_stays_while_the_panel_is_crossed_and_goes_when_left(
    panel: ComposerPanel, theme: Theme
) -> None:
    bare = panel.grab().toImage()
    drag = Drag(panel, _files("/tmp/cat.png"))  # noqa: S108  only a name
    for name in _PLACES:
        assert drag.move(_place(panel, name))
        assert _curtain(panel).isVisible()
    frame = _curtain(panel).parentWidget()
    assert frame is not None
    edge = frame.mapTo(panel, QPoint(0, frame.height() // 2))
    assert panel.grab().toImage().pixelColor(edge) == theme.color("focus")
    panel.resize(400, 800)
    QApplication.processEvents()  # the layout follows a resize by a posted event
    assert _curtain(panel).size() == frame.size()
    panel.resize(336, 900)
    QApplication.processEvents()  # the same
    drag.leave()
    assert panel.grab().toImage() == bare


@pytest.mark.parametrize(
    ("model", "number", "words"),
    [
        ("x/none", 0, "This model takes no references."),
        ("x/three", 3, "This model takes up to 3 references."),
    ],
)
def test_where_there_is_no_room_the_curtain_says_why_and_nothing_is_taken(
    panel: ComposerPanel, told: Told, draft: Draft, model: str, number: int, words: str
) -> None:
    draft.restore(model=model, references=references(number))
    drag = Drag(panel, _files("/tmp/cat.png"))  # noqa: S108  only a name
    at = _place(panel, "prompt")
    assert drag.enter(at)
    assert _curtain(panel).words == words
    assert not drag.drop(at)
    assert not _curtain(panel).isVisible()
    assert told.counts == (0, 0, 0, 0)


@pytest.mark.parametrize("name", ["prompt", "addReference", "ratio_1_1", "generate"])
def test_a_picture_is_pasted_wherever_the_keyboard_is(
    panel: ComposerPanel, told: Told, draft: Draft, qtbot: QtBot, name: str
) -> None:
    draft.set_prompt("a fox")
    mime = QMimeData()
    mime.setImageData(_image())
    mime.setHtml(_PAGE)
    _paste_into(qtbot, child(panel, name), mime)
    image, called = told.images.at(0)
    assert image.size() == _image().size()
    assert called == "Pasted picture"
    _paste_into(qtbot, child(panel, name), _files("/tmp/cat.png"))  # noqa: S108  only a name
    assert told.files.at(0)[0] == [Path("/tmp/cat.png")]  # noqa: S108  only a name
    _paste_into(qtbot, child(panel, name), _from_wall("k"))
    assert told.counts == (1, 1, 1, 0)
    assert draft.prompt == "a fox"


def test_words_are_pasted_as_words_even_beside_a_picture_of_them(
    panel: ComposerPanel, told: Told, prompt: PromptEditor, qtbot: QtBot
) -> None:
    table = _words("1\t2")
    table.setImageData(_image())  # as spreadsheets do
    _paste_into(qtbot, prompt, table)
    assert prompt.text() == "1\t2"
    QApplication.clipboard().setMimeData(_words())
    assert not panel.paste_references()
    qtbot.keyClick(child(panel, "generate"), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert prompt.text() == "1\t2"
    assert told.counts == (0, 0, 0, 0)


def test_pasting_without_room_says_why(
    panel: ComposerPanel, told: Told, draft: Draft, prompt: PromptEditor, qtbot: QtBot
) -> None:
    draft.restore(references=references(3))
    _paste_into(qtbot, prompt, _files("/tmp/cat.png"))  # noqa: S108  only a name
    assert "This model takes up to 3 references." in said(panel)
    draft.remove_reference(reference(1).sha256)
    assert said(panel) == ["References"]
    assert panel.paste_references()
    assert told.counts == (1, 0, 0, 0)


def test_what_calls_itself_ours_may_be_anything(panel: ComposerPanel, told: Told) -> None:
    odd = QMimeData()
    odd.setData(PICTURES, b"\xff\xfe\n\n\0")
    assert keys_of(odd)
    empty = _files("/tmp/cat.png")  # noqa: S108  only a name
    empty.setData(PICTURES, b"")
    assert Drag(panel, empty).drop(_place(panel, "prompt"))
    broken = QMimeData()
    broken.setData("application/x-qt-image", b"no picture")
    assert Drag(panel, broken).drop(_place(panel, "prompt"))
    assert told.refused.at(0)[0] == (("Dropped picture", "unreadable"),)
    assert told.files.count() == 1
