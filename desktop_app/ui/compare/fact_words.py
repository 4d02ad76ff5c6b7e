"""The facts in which pictures differ, in words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from desktop_app.core.recipe import Reference
from desktop_app.core.records import Picture
from desktop_app.state.comparing import (
    Fact,
    Kind,
    Made,
    Piece,
    differing,
    is_same_recipe,
    own_words,
)
from desktop_app.ui import facts
from desktop_app.ui.composer import option_words

translate = QCoreApplication.translate

NOTHING = "–"  # where nothing is known
_LABELS = {
    Kind.MODEL: QT_TRANSLATE_NOOP("Compare", "Model"),
    Kind.PROVIDER: QT_TRANSLATE_NOOP("Compare", "Provider"),
    Kind.PROMPT: QT_TRANSLATE_NOOP("Compare", "Prompt"),
    Kind.SHAPE: QT_TRANSLATE_NOOP("Compare", "Ratio"),
    Kind.SIZE: QT_TRANSLATE_NOOP("Compare", "Size"),
    Kind.FORM: QT_TRANSLATE_NOOP("Compare", "File type"),
    Kind.REFERENCES: QT_TRANSLATE_NOOP("Compare", "References"),
    Kind.PARENT: QT_TRANSLATE_NOOP("Compare", "Edited from"),
    Kind.COST: QT_TRANSLATE_NOOP("Compare", "Cost"),
    Kind.TOOK: QT_TRANSLATE_NOOP("Compare", "Took"),
    Kind.MADE: QT_TRANSLATE_NOOP("Compare", "Made"),
    Kind.STARS: QT_TRANSLATE_NOOP("Compare", "Stars"),
}
_FORMS = {"jpeg": "JPEG", "png": "PNG", "webp": "WebP", "svg+xml": "SVG"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What stands in one place of the table."""

    pieces: tuple[Piece, ...]
    full: str = ""  # all of it, where the pieces leave something out
    references: tuple[Reference, ...] = ()  # shown in the place of words

    @property
    def text(self) -> str:
        """As it is shown."""
        return "".join(piece.text for piece in self.pieces)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One fact: what it is called, and what it is for each picture."""

    kind: Kind
    label: str
    answers: tuple[Answer, ...]


class FactWords:
    """Tells in words what differs; asks others for names."""

    def __init__(
        self,
        model_name: Callable[[str], str],
        picture_of: Callable[[str], Picture | None],
    ) -> None:
        self._model_name = model_name
        self._picture_of = picture_of

    def rows(self, made: Sequence[Made]) -> tuple[list[Row], str]:
        """What differs, and a sentence about the rest."""
        found = differing(made)
        rows = [
            Row(kind=fact.kind, label=_label(fact), answers=self._answers(fact, made))
            for fact in found
        ]
        if is_same_recipe(found):
            return rows, translate("Compare", "These pictures were made the same way.")
        return rows, translate("Compare", "Everything else is the same.")

    def model(self, picture: Picture) -> str:
        """The name of the model that made it, or that nobody knows."""
        return self._model_name(picture.model) or translate("Compare", "Unknown model")

    def small(self, made: Made) -> list[str]:
        """The few facts that are always told: ratio and pixels, cost."""
        return [part for part in (_shape(made.picture), _cost(made)) if part != NOTHING]

    def _answers(self, fact: Fact, made: Sequence[Made]) -> tuple[Answer, ...]:
        if fact.kind is Kind.PROMPT:
            return tuple(_prompts([one.prompt for one in made]))
        if fact.kind is Kind.REFERENCES:
            return tuple(_references(one) for one in made)
        if fact.kind is Kind.STARS:
            return tuple(_stars(one.picture.stars) for one in made)
        return tuple(_plain(self._words(fact, one)) for one in made)

    def _words(self, fact: Fact, made: Made) -> str:
        picture, job = made.picture, made.job
        match fact.kind:
            case Kind.MODEL:
                return self.model(picture)
            case Kind.SHAPE:
                return _shape(picture)
            case Kind.FORM:
                name = picture.media_type.rpartition("/")[2]
                return _FORMS.get(name, name.upper())
            case Kind.COST:
                return _cost(made)
            case Kind.TOOK:
                return NOTHING if made.took_s is None else facts.seconds(made.took_s)
            case Kind.MADE:
                return facts.moment(picture.made)
            case Kind.PROVIDER if job is not None:
                return job.provider or NOTHING
            case Kind.SIZE if job is not None:
                return job.recipe.size or NOTHING
            case Kind.OPTION if job is not None:
                value = dict(job.recipe.options).get(fact.name)
                unset = translate("Compare", "Not set")
                return unset if value is None else option_words.value_words(value)
            case Kind.PARENT if job is not None:
                return self._title(job.recipe.parent)
            case _:
                return NOTHING

    def _title(self, key: str) -> str:
        if not key:
            return translate("Compare", "None")
        parent = self._picture_of(key)
        unknown = translate("Compare", "An earlier picture")
        return unknown if parent is None else _line(parent.title) or unknown


def _label(fact: Fact) -> str:
    if fact.kind is Kind.OPTION:
        return option_words.label(fact.name)
    return translate("Compare", str(_LABELS[fact.kind]))


def _plain(text: str) -> Answer:
    return Answer(pieces=(Piece(text),), full=text)


def _prompts(texts: Sequence[str]) -> list[Answer]:
    lines = [_line(text) for text in texts]
    return [
        Answer(pieces=pieces, full=text.strip())
        if text.strip()
        else _plain(translate("Compare", "None"))
        for pieces, text in zip(own_words(lines), texts, strict=True)
    ]


def _references(made: Made) -> Answer:
    if made.job is None:
        return _plain(NOTHING)
    found = made.job.recipe.references
    names = [one.name or translate("Compare", "Picture") for one in found]
    words = QLocale().createSeparatedList(names) if names else translate("Compare", "None")
    return Answer(pieces=(Piece(words),), full=words, references=found)


def _stars(stars: int) -> Answer:
    none = translate("Compare", "None")
    said = translate("Compare", "%Ln stars", "", stars) if stars else none
    return Answer(pieces=(Piece("★" * stars or none),), full=said)


def _shape(picture: Picture) -> str:
    if not (picture.width and picture.height):
        return NOTHING
    size = facts.pixels(picture.width, picture.height)
    ratio = facts.shape(picture.width, picture.height)
    return facts.fill(translate("Compare", "%1 · %2"), ratio, size) if ratio else size


def _cost(made: Made) -> str:
    if made.cost_usd is None and made.job is None:
        return NOTHING
    return facts.cost(made.cost_usd)


def _line(text: str) -> str:
    return " ".join(text.split())
