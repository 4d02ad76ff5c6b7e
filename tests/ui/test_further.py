"""One more of a picture, and all that it was made of back on the desk."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.core import references
from desktop_app.core.folders import Folders
from desktop_app.core.recipe import ImageModel, Recipe, Reference, Transport
from desktop_app.core.records import Job, Picture, now
from desktop_app.state.draft import Draft
from desktop_app.state.order import Order
from desktop_app.state.references import ReferenceDesk
from desktop_app.ui.asking import Question
from desktop_app.ui.commands import Sources
from desktop_app.ui.further import Further
from desktop_app.ui.theme import Theme
from tests.core.making import a_picture
from tests.fakes.wire import png
from tests.state.drafting import EDITOR, FREE, MODELS, NONE, model, reference

HERE, LOST = reference("here"), reference("lost")
CHAT = model("maker/chatter-2", most_references=3, transports=(Transport.CHAT,))


class Studio:
    """Pictures with their jobs, and what was asked for and said."""

    def __init__(
        self, qtbot: QtBot, theme: Theme, folder: Path, models: tuple[ImageModel, ...]
    ) -> None:
        self.window = QWidget()
        self.window.resize(800, 600)
        qtbot.addWidget(self.window)
        self.window.show()
        self._folders = Folders(folder)
        self._jobs: dict[str, Job] = {}
        self._pictures: dict[str, Picture] = {}
        self.draft = Draft(models)
        self.desk = ReferenceDesk(
            lambda path, name, picture: references.keep(
                self._folders, path, name=name, picture=picture
            ),
            lambda one: references.path_of(self._folders, one),
        )
        self.desk.added.connect(self.draft.add_references)
        self.asked: list[Order] = []
        self.said: list[str] = []
        self.declined = 0
        self.further = Further(
            theme,
            self.draft,
            self.desk,
            self._sources(),
            lambda recipe: pytest.fail(f"{recipe} is no change"),
            self.window,
            is_here=lambda one: one.sha256 != LOST.sha256,
        )
        self.further.wanted.connect(self._on_wanted)
        self.further.told.connect(self.said.append)
        self.further.declined.connect(self._on_declined)

    def _sources(self) -> Sources:
        given: dict[str, Any] = {
            "details_of": lambda picture: self._jobs.get(picture.job_key),
            "picture_of": self._pictures.get,
            "path_of": lambda picture: self._folders.root / picture.file,
        }
        return Sources(**{one.name: given.get(one.name, pytest.fail) for one in fields(Sources)})

    def _on_wanted(self, orders: list[Order], said: str) -> None:
        self.asked += orders
        self.said.append(said)

    def _on_declined(self) -> None:
        self.declined += 1

    def hang(self, prompt: str, model: str, **facts: Any) -> Picture:
        """A picture that was made of this."""
        job = Job(
            key=f"job{len(self._jobs)}",
            recipe=Recipe(**{"prompt": prompt, "model": model, **facts}),
            made=now(),
        )
        picture = a_picture(job, file=f"{job.key}.png")
        (self._folders.root / picture.file).write_bytes(png(30, 20))
        self._jobs[job.key] = job
        self._pictures[picture.key] = picture
        return picture

    def job(self, picture: Picture) -> Job:
        """What it was made of."""
        return self._jobs[picture.job_key]

    def question(self) -> Question:
        """What is asked now."""
        (found,) = [one for one in self.window.findChildren(Question) if one.is_open]
        return found


@pytest.fixture
def studio(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Studio]:
    studio = Studio(qtbot, theme, tmp_path, (*MODELS, CHAT))
    yield studio
    studio.desk.close()


def test_one_more_is_the_same_recipe_with_its_own_model_and_another_seed(studio: Studio) -> None:
    studio.draft.set_prompt("something else")
    picture = studio.hang(
        "a {fox|hare}",
        "editor",
        ratio="16:9",
        options=(("quality", "low"), ("seed", 7)),
        references=(HERE,),
        parent="p.1",
        turns=("p.1",),
    )
    studio.further.one_more(picture)
    (order,) = studio.asked
    assert order.recipe == replace(studio.job(picture).recipe, options=(("quality", "low"),)), (
        "it is not unfolded again"
    )
    assert order.retry_of == picture.key
    assert not order.is_demo
    assert studio.said == ["One more with editor · Price varies"]
    assert studio.draft.prompt == "something else"


def test_one_more_is_reckoned_with_the_model_of_the_picture(studio: Studio) -> None:
    studio.draft.choose_model(FREE.id)
    studio.further.one_more(studio.hang("a fox", "all", size="1K"))
    (order,) = studio.asked
    assert str(order.estimate_usd) == "0.04"
    assert studio.said == ["One more with all · About $0.04"]
    studio.further.one_more(studio.hang("a fox", FREE.id))
    assert studio.asked[1].is_demo


def test_a_model_that_is_gone_is_told_and_the_nearest_offered(studio: Studio) -> None:
    picture = studio.hang("a fox", "maker/chatter-1", ratio="16:9", references=(HERE,))
    studio.further.one_more(picture)
    question = studio.question()
    assert question.title == "maker/chatter-1 isn't offered any more."
    assert question.text == "maker/chatter-2 is the nearest there is. Price varies."
    assert question.button("go").text() == "Use maker/chatter-2"
    question.answer("cancel")
    assert (studio.asked, studio.declined) == ([], 1)
    studio.further.one_more(picture)
    studio.question().answer("go")
    (order,) = studio.asked
    assert (order.recipe.model, order.recipe.ratio) == ("maker/chatter-2", "16:9")
    assert order.recipe.references == (HERE,)
    assert order.retry_of == picture.key


def test_of_a_conversation_with_a_model_that_is_gone_the_picture_is_sent(
    studio: Studio, qtbot: QtBot
) -> None:
    first = studio.hang("a fox", "maker/chatter-1")
    second = studio.hang("bluer", "maker/chatter-1", parent=first.key, turns=(first.key,))
    studio.further.one_more(second)
    studio.question().answer("go")
    qtbot.waitUntil(lambda: bool(studio.asked))
    (order,) = studio.asked
    assert order.recipe.turns == ()
    assert [one.picture for one in order.recipe.references] == [first.key]
    assert order.recipe.parent == first.key
    third = studio.hang("bluer", "maker/chatter-1", parent="gone", turns=("gone",))
    studio.further.one_more(third)
    assert studio.said[-1] == "maker/chatter-1 isn't offered any more."
    assert studio.declined == 1


def test_what_cannot_be_made_again_says_why(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    studio = Studio(qtbot, theme, tmp_path, (NONE, FREE))
    studio.further.one_more(None)
    studio.further.one_more(studio.hang("", "none"))
    studio.further.one_more(studio.hang("a fox", "none", references=(HERE, LOST)))
    studio.further.one_more(studio.hang("a fox", "gone/model", references=(HERE,)))
    assert studio.asked == []
    assert studio.declined == 4
    assert studio.said == [
        "It isn't known what this picture was made of.",
        "A reference of this picture is no longer on the disk.",
        "gone/model isn't offered any more.",
    ]
    studio.desk.close()


def test_reusing_everything_brings_all_of_it_back(studio: Studio) -> None:
    recipe = Recipe(
        prompt='{"sort": "{a|b}"}',
        model=EDITOR.id,
        ratio="21:9",
        size=None,
        options=(("quality", "high"), ("seed", 7)),
        transport=Transport.IMAGES,
        stream=False,
        references=(HERE, reference("other")),
    )
    studio.draft.restore(options=[("quality", "low")], references=[reference("mine")])
    picture = studio.hang(**{one.name: getattr(recipe, one.name) for one in fields(Recipe)})
    studio.further.reuse(studio.job(picture), everything=True)
    assert studio.draft.recipe() == recipe
    assert studio.said == []


def test_reusing_the_prompt_leaves_the_rest_as_it_is(studio: Studio) -> None:
    studio.draft.restore(prompt="mine", ratio="3:2", references=[HERE])
    picture = studio.hang("a fox", "editor", ratio="16:9", references=(LOST,))
    studio.further.reuse(studio.job(picture), everything=False)
    assert (studio.draft.prompt, studio.draft.ratio) == ("a fox", "3:2")
    assert studio.draft.references == (HERE,)
    assert studio.said == []


@pytest.mark.parametrize(
    ("lost", "said"),
    [
        ((HERE, LOST), "A reference is no longer on the disk."),
        ((LOST, replace(LOST, name="again")), "2 references are no longer on the disk."),
    ],
)
def test_references_and_a_model_that_are_gone_are_told(
    studio: Studio, lost: tuple[Reference, ...], said: str
) -> None:
    picture = studio.hang("a fox", "gone/model", references=lost)
    studio.further.reuse(studio.job(picture), everything=True)
    assert studio.said == [f"gone/model isn't offered any more. {said}"]
    assert studio.draft.references == tuple(one for one in lost if one is HERE)
    assert studio.draft.prompt == "a fox"


def test_a_conversation_comes_back_with_its_picture(studio: Studio, qtbot: QtBot) -> None:
    first = studio.hang("a fox", CHAT.id)
    second = studio.hang("bluer", CHAT.id, parent=first.key, turns=(first.key,))
    studio.further.reuse(studio.job(second), everything=True)
    qtbot.waitUntil(lambda: bool(studio.draft.references))
    assert [one.picture for one in studio.draft.references] == [first.key]
    lone = studio.hang("redder", CHAT.id, parent="gone", turns=("gone",))
    studio.further.reuse(studio.job(lone), everything=True)
    assert studio.said == ["The picture that this changed is gone."]
