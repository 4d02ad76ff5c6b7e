"""The recipe that is being written: always legal for its model, and true to what was wanted."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QObject, Signal

from desktop_app.core.recipe import (
    MOST_IMAGES,
    RATIOS,
    SIZES,
    USUAL_SIZE,
    ImageModel,
    Recipe,
    nearest_ratio,
)

#: What a draft has before any model is known; nothing can be generated with it.
_NO_MODEL = ImageModel(id="", name="", maker="", ratios=(), sizes=())


@dataclass(frozen=True, slots=True, kw_only=True)
class Instead:
    """What is used in place of what was wanted; nothing where the model takes no such choice."""

    wanted: str
    used: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """What all images of the draft will cost, as far as that is known."""

    total_usd: Decimal | None = None
    is_least: bool = False  # a larger size is chosen than the one whose price is known

    @property
    def is_free(self) -> bool:
        """Whether nothing will be charged."""
        return self.total_usd == 0


class Draft(QObject):
    """What the Create panel edits.

    A wanted ratio or size that the model lacks is kept in mind, the nearest is used meanwhile, and
    `ratio_instead` and `size_instead` tell of it. Emits after its own state is true.
    """

    changed = Signal()  # anything, the prompt too
    choices_changed = Signal()  # anything but the prompt

    def __init__(self, models: tuple[ImageModel, ...] = (), parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._models = models
        self._model = models[0] if models else _NO_MODEL
        self._prompt = ""
        self._wanted_model = ""
        self._wanted_ratio = RATIOS[0]
        self._wanted_size = USUAL_SIZE
        self._count = 1

    @property
    def models(self) -> tuple[ImageModel, ...]:
        """The models to choose from."""
        return self._models

    @property
    def model(self) -> ImageModel:
        """The model in use."""
        return self._model

    @property
    def prompt(self) -> str:
        """The words as written."""
        return self._prompt

    @property
    def count(self) -> int:
        """How many images are asked for, 1 to 8."""
        return self._count

    @property
    def wanted_model(self) -> str:
        """The id last chosen, to be remembered even while that model is not offered."""
        return self._wanted_model or self._model.id

    @property
    def wanted_ratio(self) -> str:
        """The ratio last chosen, to be remembered even while the model lacks it."""
        return self._wanted_ratio

    @property
    def wanted_size(self) -> str:
        """The size last chosen, to be remembered even while the model lacks it."""
        return self._wanted_size

    @property
    def ratios(self) -> tuple[str, ...]:
        """Those of the ten ratios that the model offers."""
        return tuple(ratio for ratio in RATIOS if ratio in self._model.ratios)

    @property
    def sizes(self) -> tuple[str, ...]:
        """The sizes that the model offers, smallest first."""
        return tuple(size for size in SIZES if size in self._model.sizes)

    @property
    def ratio(self) -> str | None:
        """The ratio in use; None where the model takes none."""
        offered = self.ratios
        if self._wanted_ratio in offered:
            return self._wanted_ratio
        return nearest_ratio(self._wanted_ratio, offered) if offered else None

    @property
    def size(self) -> str | None:
        """The size in use: the wanted one, else the next smaller, else the smallest."""
        offered = self.sizes
        if not offered:
            return None
        most = SIZES.index(self._wanted_size)
        return next((size for size in reversed(offered) if SIZES.index(size) <= most), offered[0])

    @property
    def ratio_instead(self) -> Instead | None:
        """Tells that another ratio than the wanted one is used."""
        if self._model is _NO_MODEL:
            return None
        return self._instead(self._wanted_ratio, self.ratio)

    @property
    def size_instead(self) -> Instead | None:
        """Tells that another size than the wanted one is used; no size at all is no loss to 1K."""
        no_loss = self.size is None and self._wanted_size == USUAL_SIZE
        if no_loss or self._model is _NO_MODEL:
            return None
        return self._instead(self._wanted_size, self.size)

    @property
    def pixels(self) -> tuple[int, int] | None:
        """Width and height to expect, where the maker publishes them."""
        ratio, size = self.ratio, self.size
        return self._model.pixel_size(ratio, size) if ratio and size else None

    @property
    def can_generate(self) -> bool:
        """Whether there are words to paint from, and a model to paint."""
        return bool(self._prompt.strip()) and self._model is not _NO_MODEL

    @property
    def estimate(self) -> Estimate:
        """What it will cost; larger sizes than the smallest cost at least that."""
        price = self._model.price_usd
        if price is None:
            return Estimate()
        larger = bool(self.sizes) and self.size != self.sizes[0]
        return Estimate(total_usd=price * self._count, is_least=larger and price > 0)

    def recipe(self) -> Recipe:
        """What one image will be asked for; a size is named only where there is a choice."""
        return Recipe(
            prompt=self._prompt.strip(),
            model=self._model.id,
            ratio=self.ratio,
            size=self.size if len(self.sizes) > 1 else None,
        )

    def set_models(self, models: tuple[ImageModel, ...]) -> None:
        """Offer these models; the wanted one is chosen again when it is back."""
        if models == self._models:
            return
        self._models = models
        found = self._find(self._wanted_model) or self._find(self._model.id)
        self._model = found or (models[0] if models else _NO_MODEL)
        self._say(choices=True)

    def set_prompt(self, prompt: str) -> None:
        """Take these words."""
        if prompt != self._prompt:
            self._prompt = prompt
            self._say(choices=False)

    def choose_model(self, identity: str) -> None:
        """Use the model of that id; one that is not offered is used as soon as it is."""
        before = (self.wanted_model, self._model.id)
        self._wanted_model = identity
        self._model = self._find(identity) or self._model
        if before != (self.wanted_model, self._model.id):
            self._say(choices=True)

    def choose_ratio(self, ratio: str) -> None:
        """Want this ratio; one that the model lacks cannot be chosen."""
        if ratio in self.ratios and ratio != self._wanted_ratio:
            self._wanted_ratio = ratio
            self._say(choices=True)

    def choose_size(self, size: str) -> None:
        """Want this size; one that the model lacks cannot be chosen."""
        if size in self.sizes and size != self._wanted_size:
            self._wanted_size = size
            self._say(choices=True)

    def set_count(self, count: int) -> None:
        """Ask for so many images, within 1 and 8."""
        count = min(max(count, 1), MOST_IMAGES)
        if count != self._count:
            self._count = count
            self._say(choices=True)

    def restore(
        self,
        *,
        prompt: str | None = None,
        model: str | None = None,
        ratio: str | None = None,
        size: str | None = None,
        count: int | None = None,
    ) -> None:
        """Take up what was wanted before; what is left out or unknown stays as it is."""
        before = self._wishes()
        if prompt is not None:
            self._prompt = prompt
        if model:
            self._wanted_model = model
            self._model = self._find(model) or self._model
        if ratio in RATIOS:
            self._wanted_ratio = ratio
        if size in SIZES:
            self._wanted_size = size
        if count is not None:
            self._count = min(max(count, 1), MOST_IMAGES)
        after = self._wishes()
        if after != before:
            self._say(choices=after[1:] != before[1:])

    def reuse(self, recipe: Recipe, everything: bool) -> None:
        """Take the prompt of an earlier recipe, and with `everything` its settings too."""
        if everything:
            self.restore(
                prompt=recipe.prompt, model=recipe.model, ratio=recipe.ratio, size=recipe.size
            )
        else:
            self.set_prompt(recipe.prompt)

    def _wishes(self) -> tuple[str, str, str, str, str, int]:
        return (
            self._prompt,
            self._wanted_model,
            self._model.id,
            self._wanted_ratio,
            self._wanted_size,
            self._count,
        )

    def _find(self, identity: str) -> ImageModel | None:
        return next((model for model in self._models if model.id == identity), None)

    def _say(self, *, choices: bool) -> None:
        if choices:
            self.choices_changed.emit()
        self.changed.emit()

    @staticmethod
    def _instead(wanted: str, used: str | None) -> Instead | None:
        return None if wanted == used else Instead(wanted=wanted, used=used)
