"""The whole loop of making pictures, by the keyboard alone: from a prompt to files elsewhere."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.core.records import Picture
from tests.e2e.around import CONTROL, FLASH, SEEDREAM, Recorder, come_back, generate, painted
from tests.e2e.hands import Hands, in_the_app
from tests.loop import until

SHIFT = Qt.KeyboardModifier.ShiftModifier


def on_show(hands: Hands) -> str:
    """Which picture has the window."""
    picture = hands.window.viewing.picture
    return "" if picture is None else picture.key


def go_to_wall(hands: Hands) -> None:
    """Its first picture has the keyboard."""
    hands.press(Qt.Key.Key_G, CONTROL)
    hands.press(Qt.Key.Key_Home)


async def changed(hands: Hands, words: str, count: int) -> Picture:
    """Ask for a change in words, and wait until the viewer shows it."""
    hands.press(Qt.Key.Key_E)
    QTest.keyClicks(hands.find("edit_prompt"), words)
    hands.press(Qt.Key.Key_Return)
    picture = await painted(hands, count)
    await until(lambda: on_show(hands) == picture.key, what="the change is not shown")
    return picture


def prompts(hands: Hands) -> list[str]:
    """What hangs on the wall, in order."""
    gallery = hands.studio.gallery
    found = [gallery.picture(row) for row in range(gallery.rowCount())]
    return [one.title for one in found if one is not None]


def test_generate_edit_fork_compare_review_export_and_find_again(
    qtbot: QtBot, tmp_path: Path, demo: Recorder
) -> None:
    taken = tmp_path / "taken away"
    taken.mkdir()

    async def script(hands: Hands) -> None:
        studio, window = hands.studio, hands.window
        library, looking = studio.library, window.looking
        studio.preferences.update(export_folder=str(taken))
        studio.draft.choose_model(FLASH)

        # Generate, open, change it twice, go back and change the first change another way.
        generate(hands, "a lake at dawn")
        first = await painted(hands)
        go_to_wall(hands)
        hands.press(Qt.Key.Key_Return)
        assert on_show(hands) == first.key
        dusk = await changed(hands, "make it dusk", 2)
        boat = await changed(hands, "add a small boat", 3)
        hands.press(Qt.Key.Key_Up)
        assert on_show(hands) == dusk.key, "up is the version before"
        hands.press(Qt.Key.Key_Down)
        assert on_show(hands) == boat.key
        hands.press(Qt.Key.Key_Up)
        night = await changed(hands, "make it night", 4)
        family = library.families.versions_of(first.key)
        assert [(one.picture.key, one.parent) for one in family] == [
            (first.key, ""),
            (dusk.key, first.key),
            (boat.key, dusk.key),
            (night.key, dusk.key),
        ]
        line = studio.versions.line_of(night)
        assert line is not None
        assert [step.version.instruction for step in line.steps] == [
            "a lake at dawn",
            "make it dusk",
            "make it night",
        ]
        assert [one.picture.key for one in line.steps[2].siblings] == [boat.key, night.key]

        # Compare all four; what keys mean is the one that is chosen there.
        hands.press(Qt.Key.Key_Escape)
        go_to_wall(hands)
        hands.press(Qt.Key.Key_A, CONTROL)
        hands.press(Qt.Key.Key_C)
        assert looking.comparing.is_open
        compared = looking.comparing.picture
        assert compared is not None
        hands.press(Qt.Key.Key_F)
        await until(lambda: library.marks_of(compared.key).favourite)
        assert library.count("favourites") == 1, "no other was meant"
        hands.press(Qt.Key.Key_Escape)
        assert window.pages.is_open(window.home)

        # Review all four: the second and the fourth go.
        go_to_wall(hands)
        hands.press(Qt.Key.Key_A, CONTROL)
        hands.press(Qt.Key.Key_R)
        assert looking.reviewing.is_open
        for key in (Qt.Key.Key_K, Qt.Key.Key_X, Qt.Key.Key_K, Qt.Key.Key_X):
            hands.press(key)
        hands.press(Qt.Key.Key_Return)  # "Move 2 to the trash"
        await until(lambda: library.count("trash") == 2)
        assert window.pages.is_open(window.home)
        await until(lambda: prompts(hands) == ["make it night", "make it dusk"])
        hands.press(Qt.Key.Key_Z, CONTROL)
        await until(lambda: library.count("trash") == 0 and len(prompts(hands)) == 4)

        # Take them away as they were received.
        await come_back(hands)
        go_to_wall(hands)
        hands.press(Qt.Key.Key_A, CONTROL)
        hands.press(Qt.Key.Key_S, CONTROL)
        await until(lambda: len(list(taken.iterdir())) == 4, what="nothing was exported")
        await until(lambda: not studio.exporting.is_under_way)
        ours = {library.path_of(one.picture).read_bytes() for one in family}
        assert {path.read_bytes() for path in taken.iterdir()} == ours

        # Find one again by what was said.
        hands.press(Qt.Key.Key_F, CONTROL)
        QTest.keyClicks(hands.find("search"), "night is:edited")
        await until(lambda: prompts(hands) == ["make it night"])

    in_the_app(tmp_path / "data", script, url=demo.url)


def test_variables_become_jobs_and_one_more_asks_again(
    qtbot: QtBot, tmp_path: Path, demo: Recorder
) -> None:
    async def script(hands: Hands) -> None:
        studio = hands.studio
        studio.draft.choose_model(FLASH)
        studio.snippets.make("colours", "red\nblue", "Kept")
        await until(lambda: bool(studio.snippets.all))
        editor = hands.find("prompt")
        editor.setFocus()
        QTest.keyClicks(editor, "a {co")
        hands.press(Qt.Key.Key_Tab)  # completes the snippet's name
        QTest.keyClicks(editor, ' {fox|hare} as {"json": 1}')
        assert studio.draft.prompt == 'a {colours} {fox|hare} as {"json": 1}'
        hands.press(Qt.Key.Key_Return, CONTROL)
        assert len(studio.jobs.jobs()) == 4
        await painted(hands, 4)
        made = ("red fox", "red hare", "blue fox", "blue hare")
        assert sorted(prompts(hands)) == sorted(f'a {one} as {{"json": 1}}' for one in made)
        assert "{colours}" in studio.draft.prompt, "what was written stays"

        go_to_wall(hands)
        again = studio.gallery.picture(0)
        assert again is not None
        hands.press(Qt.Key.Key_M)
        newest = await painted(hands, 5)
        assert newest.title == again.title
        job = studio.library.job(newest.job_key)
        assert job is not None
        assert job.retry_of == again.key

    in_the_app(tmp_path / "data", script, url=demo.url)


def test_models_are_compared_and_the_choice_is_kept_and_counted(
    qtbot: QtBot, tmp_path: Path, demo: Recorder
) -> None:
    async def script(hands: Hands) -> None:
        studio, racing = hands.studio, hands.window.looking.racing
        studio.preferences.update(race_models=(FLASH, SEEDREAM))
        studio.draft.choose_model(FLASH)
        hands.write("a lighthouse in the rain")
        hands.press(Qt.Key.Key_K, CONTROL | SHIFT)
        assert not studio.jobs.jobs(), "the price is told before anything is sent"
        hands.press(Qt.Key.Key_Return, CONTROL)
        await until(lambda: racing.is_open, what="the comparison does not show")
        await painted(hands, 2)
        hands.press(Qt.Key.Key_1)
        await until(lambda: any(one.wins for one in studio.library.past.scores()))
        await until(lambda: studio.edits.undo_text, what="the choice cannot be taken back")
        scores = {one.model: one for one in studio.library.past.scores()}
        assert set(scores) == {FLASH, SEEDREAM}
        assert sum(one.wins for one in scores.values()) == 1
        assert all((one.races, one.pictures) == (1, 1) for one in scores.values())
        hands.press(Qt.Key.Key_Escape)
        assert hands.window.pages.is_open(hands.window.home)
        go_to_wall(hands)  # a text field has an undo of its own
        hands.press(Qt.Key.Key_Z, CONTROL)
        await until(lambda: not any(one.wins for one in studio.library.past.scores()))

    in_the_app(tmp_path / "data", script, url=demo.url)
