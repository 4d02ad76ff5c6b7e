"""What was found is told in plain words: counts, what is the matter, and what can be done."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.core.errors import Charged, Failure, Kind
from desktop_app.core.upkeep.findings import (
    Changed,
    Deed,
    Mended,
    Orphan,
    Part,
    Progress,
    Report,
    Use,
)
from desktop_app.state.upkeep import Outcome, Task
from desktop_app.ui.check_outcomes import located_words, outcome_words
from desktop_app.ui.check_words import Fix, groups, progress_words, use_rows, verdict
from tests.core.making import a_job, a_picture

PICTURE = a_picture(a_job("A cabin\nin the snow"))
FILE = Path("/library/images/2026/holiday.png")


def orphan(*, is_picture: bool = True, has_recipe: bool = False) -> Orphan:
    return Orphan(path=FILE, size_bytes=1, has_recipe=has_recipe, is_picture=is_picture)


@pytest.mark.parametrize(
    ("report", "said"),
    [
        (Report(), "All is well: the library is empty."),
        (Report(pictures=1), "All is well: one picture, and its file is there."),
        (Report(pictures=12), "All is well: 12 pictures, every file is there."),
        (Report(pictures=12, missing=(PICTURE,)), "One thing to decide."),
        (Report(pictures=12, missing=(PICTURE,), bare=(PICTURE,)), "2 things to decide."),
        (Report(damage=("row 3 missing from index days",)), "The library's list is damaged."),
        (Report(pictures=2, duplicates=((PICTURE, PICTURE),)), "All is well: 2 pictures"),
    ],
)
def test_the_whole_is_said_in_a_sentence(report: Report, said: str) -> None:
    assert verdict(report)[0].startswith(said)


def test_it_says_what_was_looked_at_and_whether_anything_was_changed() -> None:
    report = Report(pictures=2)
    assert verdict(report)[1] == "Names and sizes were compared. Nothing was changed."
    thorough = replace(report, is_thorough=True)
    assert verdict(thorough, is_untouched=False)[1] == "Every file was read."


@pytest.mark.parametrize(
    ("report", "name", "title", "fixes"),
    [
        (Report(damage=("x",)), "damage", "The list is damaged", [Fix.BACKUPS]),
        (
            Report(missing=(PICTURE,) * 3),
            "missing",
            "3 files are missing",
            [Fix.FIND_AGAIN, Fix.LOOK_ELSEWHERE, Fix.FORGET],
        ),
        (
            Report(changed=(Changed(picture=PICTURE, size_bytes=1),)),
            "changed",
            "One file has changed",
            [Fix.ACCEPT],
        ),
        (
            Report(orphans=(orphan(), orphan())),
            "orphans",
            "2 pictures the library doesn't know",
            [Fix.ADOPT],
        ),
        (
            Report(orphans=(orphan(is_picture=False),)),
            "others",
            "One file that is no picture",
            [Fix.OPEN_FOLDER],
        ),
        (
            Report(bare=(PICTURE,)),
            "bare",
            "One picture has no recipe beside it",
            [Fix.WRITE_RECIPES],
        ),
        (Report(is_index_whole=False), "index", "Search may miss pictures", [Fix.REBUILD]),
        (Report(unreadable=(FILE,)), "unreadable", "One place can't be read", [Fix.OPEN_FOLDER]),
        (
            Report(lone_recipes=(FILE,) * 2),
            "lone_recipes",
            "2 recipes without pictures",
            [Fix.OPEN_FOLDER],
        ),
        (
            Report(leftovers=(FILE,)),
            "leftovers",
            "One leftover of interrupted work",
            [Fix.OPEN_FOLDER],
        ),
        (
            Report(duplicates=((PICTURE, PICTURE),)),
            "duplicates",
            "One picture is here more than once",
            [],
        ),
    ],
)
def test_every_finding_has_its_group(
    report: Report, name: str, title: str, fixes: list[Fix]
) -> None:
    (group,) = groups(report)
    assert (group.name, group.title, [fix for fix, _ in group.fixes]) == (name, title, fixes)
    assert group.is_calm == report.is_sound
    if Fix.OPEN_FOLDER in fixes:
        assert group.folder == FILE.parent


def test_a_picture_is_named_in_one_line_and_a_file_by_its_place() -> None:
    (missing,) = groups(Report(missing=(PICTURE,)))
    assert missing.lines[0].text == "A cabin in the snow"
    (unknown,) = groups(Report(orphans=(orphan(has_recipe=True),)))
    assert (unknown.lines[0].text, unknown.lines[0].detail) == ("holiday.png", "2026")
    assert unknown.text.endswith("One has its recipe beside it.")


def test_every_part_of_a_look_has_its_words() -> None:
    said = {part: progress_words(Progress(part, 3, 9)) for part in Part}
    assert len(set(said.values())) == len(Part)
    assert said[Part.CONTENT] == "Reading every file: 3 of 9"
    assert progress_words(Progress(Part.FILES, 9, 3)).endswith("9 of 9"), "more came meanwhile"


def test_space_is_told_by_part_without_what_takes_none() -> None:
    use = Use(images=5, backups=3, small_copies=1)
    assert use_rows(use) == [("Pictures", 5), ("Backups", 3), ("Small copies", 1)]
    whole = Use(**dict.fromkeys(Use.__dataclass_fields__, 1))
    assert sum(size for _, size in use_rows(whole)) == whole.total, "no part is forgotten"


def done(task: Task, *deeds: Deed, asked: int = 0, **facts: object) -> Outcome:
    return Outcome(
        task=task,
        asked=asked or len(deeds),
        done=deeds.count(Deed.DONE),
        mended=tuple(Mended(deed=deed) for deed in deeds),
        **facts,  # type: ignore[arg-type]
    )


@pytest.mark.parametrize("task", list(Task))
def test_every_task_says_what_it_has_done(task: Task) -> None:
    assert outcome_words(done(task, Deed.DONE))
    assert outcome_words(done(task))
    assert outcome_words(done(task, Deed.DONE)) != outcome_words(done(task))


@pytest.mark.parametrize(
    ("outcome", "said"),
    [
        (
            done(Task.FIND_AGAIN, Deed.DONE, Deed.DONE, asked=5),
            "2 files found again. 3 are still missing.",
        ),
        (done(Task.FIND_AGAIN, asked=2), "None of them was found."),
        (done(Task.FORGET, Deed.NOTHING_TO_DO), "That has been put right meanwhile."),
        (
            done(Task.ADOPT, Deed.DONE, Deed.NOT_A_PICTURE, Deed.NOT_A_PICTURE),
            "One picture added. 2 can't be read as pictures.",
        ),
        (
            done(Task.ADOPT, Deed.DONE, asked=3, is_stopped=True),
            "One picture added. Stopped; the rest is as it was.",
        ),
    ],
)
def test_an_outcome_is_told_with_what_was_left(outcome: Outcome, said: str) -> None:
    assert outcome_words(outcome) == said


def test_a_fault_is_told_after_what_was_done() -> None:
    full = Failure(kind=Kind.DISK, charged=Charged.NO, path="/library")
    outcome = done(Task.ADOPT, Deed.DONE, asked=2, failure=full)
    assert outcome_words(outcome) == "One picture added. Can't save to /library."
    assert located_words(outcome) == outcome_words(outcome)


@pytest.mark.parametrize("deed", list(Deed))
def test_pointing_at_a_file_has_an_answer_for_everything(deed: Deed) -> None:
    answers = {one: located_words(done(Task.LOCATE, one)) for one in Deed}
    assert list(answers.values()).count(answers[deed]) == 1
    other = located_words(done(Task.LOCATE, Deed.DONE, is_other=True))
    assert other not in answers.values()
