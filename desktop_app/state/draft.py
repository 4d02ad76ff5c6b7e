"""The recipe that is being written: always legal for its model, and true to what was wanted."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from enum import Enum

from PySide6.QtCore import QObject, Signal

from desktop_app.core.recipe import MOST_IMAGES, SIZES, ImageModel, Recipe, Reference, Value
from desktop_app.core.unfolding import Unfolded
from desktop_app.state.estimates import Estimate, Estimator, OwnCosts
from desktop_app.state.fitting import NO_MODEL, Fitting
from desktop_app.state.offered import fitted
from desktop_app.state.order import Order
from desktop_app.state.unfolding import MOST_AT_ONCE, Prompts
from desktop_app.state.wishes import Wishes, is_ratio, once
from desktop_app.typed import override

_MOST_RECKONED = 10_000  # images; nobody can ask for so many


class Hindrance(Enum):
    """Why what the words unfold into cannot be asked for."""

    TOO_MANY = "too many"  # at once
    NONE_LEFT = "none left"
    EMPTY = "empty"  # one of them has no words


class Draft(QObject, Fitting):
    """What the Create panel edits. Emits after its own state is true."""

    changed = Signal()  # anything, the prompt too
    choices_changed = Signal()  # anything but the prompt

    def __init__(
        self,
        models: tuple[ImageModel, ...] = (),
        parent: QObject | None = None,
        *,
        own_costs: OwnCosts | None = None,
    ) -> None:
        super().__init__(parent)
        self._models = models
        self._model = models[0] if models else NO_MODEL
        self._wishes = Wishes()
        self._estimator = Estimator(own_costs)
        self._prompts = Prompts()

    @property
    def models(self) -> tuple[ImageModel, ...]:
        """The models to choose from."""
        return self._models

    @property
    def prompts(self) -> Prompts:
        """What the words unfold into: each is asked for `count` times."""
        return self._prompts

    @property
    def images(self) -> int:
        """How many images all prompts together ask for."""
        return self._prompts.count * self.count

    @property
    def hindrance(self) -> Hindrance | None:
        """What is wrong with the prompts, if anything is."""
        if not self._prompts.has_choices:
            return None
        if self.images > MOST_AT_ONCE:
            return Hindrance.TOO_MANY
        wanted = self._prompts.wanted(MOST_AT_ONCE)
        if not wanted:
            return Hindrance.NONE_LEFT
        return None if all(prompt.strip() for prompt in wanted) else Hindrance.EMPTY

    @property
    @override
    def can_generate(self) -> bool:
        return super().can_generate and self.hindrance is None

    @property
    def estimate(self) -> Estimate:
        """What all images will cost, as far as that is known."""
        images = min(self.images, _MOST_RECKONED)
        return self._estimator.estimate(self._model, self.recipe(), self.size, images)

    @property
    def estimate_of_one(self) -> Estimate:
        """What one image will cost, as far as that is known."""
        return self._estimator.estimate(self._model, self.recipe(), self.size, 1)

    @property
    def estimate_each(self) -> Decimal | None:
        """What one image may cost at most, or None where nothing is known."""
        return self.estimate_of_one.high

    def orders(self) -> list[Order]:
        """All that one press of Generate asks for, as things stand now; each has its own prompt."""
        if self.hindrance is not None:
            return []
        order = self.order(self.recipe(), self.count)
        return [
            replace(order, recipe=replace(order.recipe, prompt=prompt.strip()))
            for prompt in self._prompts.wanted(MOST_AT_ONCE)
        ]

    def order(
        self, recipe: Recipe, count: int = 1, *, model: ImageModel | None = None, retry_of: str = ""
    ) -> Order:
        """A recipe so many times, with the model in use or another."""
        model = model or self._model
        return Order(
            recipe=recipe,
            is_demo=model.is_demo,
            estimate_usd=self.estimate_of(recipe, model).high,
            count=count,
            retry_of=retry_of,
        )

    def estimate_of(self, recipe: Recipe, model: ImageModel) -> Estimate:
        """What one image of a recipe will cost with its model, as far as that is known."""
        size = recipe.size or (model.sizes[0] if model.sizes else None)
        return self._estimator.estimate(model, recipe, size, 1)

    def model_of(self, identity: str) -> ImageModel | None:
        """The model of that id, where it is offered."""
        return self._find(identity)

    @override
    def recipe(self) -> Recipe:
        """What one image will be asked for, with the first of the prompts."""
        return replace(super().recipe(), prompt=self._prompts.first.strip())

    def costs_changed(self) -> None:
        """Something has been paid for: what is usual may be another amount now."""
        self._estimator.forget()
        self.changed.emit()

    def set_models(self, models: tuple[ImageModel, ...]) -> None:
        """Offer these models; the wanted one is chosen again when it is back."""
        if models == self._models:
            return
        self._models = models
        found = self._find(self._wishes.model) or self._find(self._model.id)
        self._model = found or (models[0] if models else NO_MODEL)
        self._say(choices=True)

    def set_prompt(self, prompt: str) -> None:
        """Take these words."""
        self._want(replace(self._wishes, prompt=prompt))

    def set_snippets(self, texts: Mapping[str, str]) -> None:
        """These are the snippets that the words may name, by their names."""
        self._take_prompts(self._prompts.knowing(texts))

    def want_prompt(self, one: Unfolded, *, wanted: bool) -> None:
        """Ask for this one of the prompts, or leave it out."""
        self._take_prompts(self._prompts.wanting(one, wanted=wanted))

    def choose_model(self, identity: str) -> None:
        """Use the model of that id; one that is not offered is used as soon as it is."""
        if identity:
            self._want(replace(self._wishes, model=identity))

    def choose_ratio(self, ratio: str) -> None:
        """Want this ratio; one that the model lacks cannot be chosen."""
        if ratio in self.ratios or ratio in self.extra_ratios:
            self._want(replace(self._wishes, ratio=ratio))

    def choose_size(self, size: str) -> None:
        """Want this size; one that the model lacks cannot be chosen."""
        if size in self.sizes:
            self._want(replace(self._wishes, size=size))

    def set_count(self, count: int) -> None:
        """Ask for so many images, within 1 and 8."""
        self._want(replace(self._wishes, count=_within(count)))

    def choose_option(self, name: str, value: Value | None) -> None:
        """Want this value, or with None leave it to the model; what it lacks cannot be chosen."""
        if value is not None:
            offer = next((one for one in self.parameters if one.parameter.name == name), None)
            if offer is None or not offer.is_offered:
                return
            value = fitted(offer.parameter, value)
            if value is None:
                return
        options = dict(self._wishes.options)
        options.pop(name, None)
        if value is not None:
            options[name] = value
        if options != dict(self._wishes.options):
            self._want(replace(self._wishes, options=tuple(options.items())))

    def forget_options(self) -> None:
        """Leave every option to the model."""
        self._want(replace(self._wishes, options=()))

    def add_references(self, references: Sequence[Reference]) -> int:
        """Take more pictures along, each once; returns how many the model has no room for."""
        before = self._wishes.references
        together = once((*before, *references))
        room = max(self.most_references, len(before))
        self._want(replace(self._wishes, references=together[:room]))
        return max(len(together) - room, 0)

    def remove_reference(self, sha256: str) -> None:
        """Take this picture along no more."""
        kept = tuple(one for one in self._wishes.references if one.sha256 != sha256)
        self._want(replace(self._wishes, references=kept))

    def move_reference(self, sha256: str, place: int) -> None:
        """Put this picture at that place among the references, 0 being the first."""
        kept = list(self._wishes.references)
        moved = next((one for one in kept if one.sha256 == sha256), None)
        if moved is not None:
            kept.remove(moved)
            kept.insert(min(max(place, 0), len(kept)), moved)
            self._want(replace(self._wishes, references=tuple(kept)))

    def restore(
        self,
        *,
        prompt: str | None = None,
        model: str | None = None,
        ratio: str | None = None,
        size: str | None = None,
        count: int | None = None,
        options: Iterable[tuple[str, Value]] | None = None,
        references: Iterable[Reference] | None = None,
    ) -> None:
        """Take up what was wanted before; what is left out or unknown stays as it is."""
        now = self._wishes
        self._want(
            Wishes(
                prompt=now.prompt if prompt is None else prompt,
                model=model or now.model,
                ratio=ratio if ratio and is_ratio(ratio) else now.ratio,
                size=size if size in SIZES else now.size,
                count=now.count if count is None else _within(count),
                options=now.options if options is None else tuple(dict(options).items()),
                references=now.references if references is None else once(references),
            )
        )

    def reuse(self, recipe: Recipe, everything: bool) -> None:
        """Take the prompt of an earlier recipe, and with `everything` all the rest of it."""
        prompt = self._prompts.as_typed(recipe.prompt)
        if everything:
            self.restore(
                prompt=prompt,
                model=recipe.model,
                ratio=recipe.ratio,
                size=recipe.size,
                options=recipe.options,
                references=recipe.references,
            )
        else:
            self.set_prompt(prompt)

    def _want(self, wishes: Wishes) -> None:
        """Wish this from now on, and say what that changes."""
        # To choose by name what was there of itself is kept, but nothing that anybody sees.
        before = replace(self._wishes, model=self.wanted_model)
        has_moved = self._model is not (model := self._find(wishes.model) or self._model)
        self._wishes, self._model = wishes, model
        if wishes.prompt != self._prompts.template:
            self._prompts = self._prompts.rewritten(wishes.prompt)
        after = replace(wishes, model=self.wanted_model)
        if has_moved or after != before:
            self._say(choices=has_moved or replace(after, prompt=before.prompt) != before)

    def _take_prompts(self, prompts: Prompts) -> None:
        self._prompts = prompts
        self.changed.emit()

    def _find(self, identity: str) -> ImageModel | None:
        return next((model for model in self._models if model.id == identity), None)

    def _say(self, *, choices: bool) -> None:
        if choices:
            self.choices_changed.emit()
        self.changed.emit()


def _within(count: int) -> int:
    return min(max(count, 1), MOST_IMAGES)
