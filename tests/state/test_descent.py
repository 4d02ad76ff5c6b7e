"""What a picture descends from, and what was changed on the way."""

from __future__ import annotations

from dataclasses import replace

from desktop_app.core.records import Job, Picture
from desktop_app.state.descent import Descent, Fate, Setting, descent_of
from tests.core.making import a_job, a_picture

FIRST = replace(a_job("a lake at dawn"), key="first")
PICTURE = replace(a_picture(FIRST), key="first.1")


def found(job: Job | None, *known: Picture, first: Job | None = FIRST) -> Descent | None:
    pictures = {picture.key: picture for picture in known}
    return descent_of(job, pictures.get, lambda _: first)


def changed(prompt: str, *, parent: str = "", retry_of: str = "", ratio: str = "3:2") -> Job:
    recipe = replace(FIRST.recipe, prompt=prompt, parent=parent, ratio=ratio)
    return replace(FIRST, key="second", recipe=recipe, retry_of=retry_of)


def test_what_begins_its_own_line_descends_from_nothing() -> None:
    assert found(None) is None
    assert found(FIRST, PICTURE) is None


def test_an_edit_differs_in_settings_alone() -> None:
    told = found(changed("make it dusk", parent="first.1", ratio="16:9"), PICTURE)
    assert told is not None
    assert (told.is_edit, told.picture) == (True, PICTURE)
    assert told.difference.words == ()
    assert told.difference.settings == (Setting("ratio", FIRST.recipe.ratio, "16:9"),)


def test_one_more_differs_in_its_words_too() -> None:
    ratio = FIRST.recipe.ratio or ""
    told = found(changed("a lake at dusk", retry_of="first.1", ratio=ratio), PICTURE)
    assert told is not None
    assert (told.is_edit, told.picture) == (False, PICTURE)
    assert [one.fate for one in told.difference.words] == [Fate.KEPT, Fate.REMOVED, Fate.ADDED]
    assert told.difference.settings == ()


def test_a_job_that_was_tried_again_is_told_of_by_its_picture_if_it_has_one() -> None:
    again = changed("a lake at dawn", retry_of="first")
    told = found(again, PICTURE)
    assert told is not None
    assert told.picture == PICTURE
    assert found(again) is None


def test_a_picture_that_is_gone_is_told_of_without_what_differs() -> None:
    for job in (changed("x", parent="first.1"), changed("x", retry_of="first.1")):
        told = found(job)
        assert told is not None
        assert told.picture is None
        assert not told.difference


def test_where_nobody_knows_how_it_was_made_nothing_differs() -> None:
    told = found(changed("x", parent="first.1"), PICTURE, first=None)
    assert told is not None
    assert told.picture == PICTURE
    assert not told.difference
