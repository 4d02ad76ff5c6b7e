"""What a model makes of what is wanted: the legal side of a draft."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.core.catalog import parameters_for, transport_of
from desktop_app.core.recipe import (
    RATIOS,
    SIZES,
    USUAL_SIZE,
    ImageModel,
    Recipe,
    Reference,
    Transport,
    Value,
    nearest_ratio,
)
from desktop_app.state.offered import Offer, kept_aside, offers
from desktop_app.state.wishes import Wishes, is_ratio

#: What a draft has before any model is known; nothing can be generated with it.
NO_MODEL = ImageModel(id="", name="", maker="", ratios=(), sizes=())


@dataclass(frozen=True, slots=True, kw_only=True)
class Instead:
    """What is used in place of what was wanted; nothing where the model takes no such choice."""

    wanted: str
    used: str | None


class Fitting:
    """Wishes beside a model. A wish that the model lacks is kept in mind and the nearest is used,
    or nothing; `ratio_instead`, `size_instead` and `option_instead` tell of it.
    """

    _model: ImageModel
    _wishes: Wishes

    @property
    def model(self) -> ImageModel:
        """The model in use."""
        return self._model

    @property
    def prompt(self) -> str:
        """The words as written."""
        return self._wishes.prompt

    @property
    def count(self) -> int:
        """How many images are asked for, 1 to 8."""
        return self._wishes.count

    @property
    def wanted_model(self) -> str:
        """The id last chosen, to be remembered even while that model is not offered."""
        return self._wishes.model or self._model.id

    @property
    def wanted_ratio(self) -> str:
        """The ratio last chosen, to be remembered even while the model lacks it."""
        return self._wishes.ratio

    @property
    def wanted_size(self) -> str:
        """The size last chosen, to be remembered even while the model lacks it."""
        return self._wishes.size

    @property
    def wanted_options(self) -> tuple[tuple[str, Value], ...]:
        """The options chosen, to be remembered even while the model lacks them."""
        return self._wishes.options

    @property
    def ratios(self) -> tuple[str, ...]:
        """Those of the ten ratios that the model offers."""
        return tuple(ratio for ratio in RATIOS if ratio in self._model.ratios)

    @property
    def extra_ratios(self) -> tuple[str, ...]:
        """The ratios that the model offers beside the ten, from tall to wide."""
        return tuple(
            ratio for ratio in self._model.ratios if ratio not in RATIOS and is_ratio(ratio)
        )

    @property
    def sizes(self) -> tuple[str, ...]:
        """The sizes that the model offers, smallest first."""
        return tuple(size for size in SIZES if size in self._model.sizes)

    @property
    def ratio(self) -> str | None:
        """The ratio in use; None where the model takes none."""
        offered = self.ratios + self.extra_ratios
        wanted = self._wishes.ratio
        if wanted in offered:
            return wanted
        return nearest_ratio(wanted, offered) if offered else None

    @property
    def size(self) -> str | None:
        """The size in use: the wanted one, else the next smaller, else the smallest."""
        offered = self.sizes
        if not offered:
            return None
        most = SIZES.index(self._wishes.size)
        return next((size for size in reversed(offered) if SIZES.index(size) <= most), offered[0])

    @property
    def ratio_instead(self) -> Instead | None:
        """Tells that another ratio than the wanted one is used."""
        if self._model is NO_MODEL:
            return None
        return _instead(self._wishes.ratio, self.ratio)

    @property
    def size_instead(self) -> Instead | None:
        """Tells that another size than the wanted one is used; no size at all is no loss to 1K."""
        no_loss = self.size is None and self._wishes.size == USUAL_SIZE
        if no_loss or self._model is NO_MODEL:
            return None
        return _instead(self._wishes.size, self.size)

    @property
    def pixels(self) -> tuple[int, int] | None:
        """Width and height to expect, where the maker publishes them."""
        ratio, size = self.ratio, self.size
        return self._model.pixel_size(ratio, size) if ratio and size else None

    @property
    def parameters(self) -> tuple[Offer, ...]:
        """Every option there is: the well-known ones, then what else the model declares."""
        return offers(self._model, dict(self._wishes.options))

    @property
    def options(self) -> tuple[tuple[str, Value], ...]:
        """The options that are sent, under the service's own names."""
        fitting = self._fitting_options()
        names = {parameter.name for parameter in parameters_for(self._model, self.transport)}
        return tuple((name, value) for name, value in fitting if name in names)

    @property
    def option_instead(self) -> tuple[Offer, ...]:
        """Options that were chosen and are not sent to this model."""
        if self._model is NO_MODEL:
            return ()
        return kept_aside(self._model, dict(self._wishes.options))

    @property
    def transport(self) -> Transport:
        """The door that the recipe goes through; an option may need another than the usual one."""
        return transport_of(self._model, self._fitting_options(), converses=False)

    @property
    def references(self) -> tuple[Reference, ...]:
        """The pictures to be sent along, those too that this model would not take."""
        return self._wishes.references

    @property
    def most_references(self) -> int:
        """How many references the model takes."""
        return self._model.most_references

    @property
    def sent_references(self) -> tuple[Reference, ...]:
        """The references that are sent: the first ones, as many as the model takes."""
        return self._wishes.references[: self._model.most_references]

    @property
    def too_many_references(self) -> int:
        """How many references are kept in mind but not sent to this model."""
        return len(self._wishes.references) - len(self.sent_references)

    @property
    def can_generate(self) -> bool:
        """Whether there are words or pictures to paint from, and a model to paint."""
        has_words = bool(self._wishes.prompt.strip())
        # The Image API takes no picture without words.
        alone = self.transport is Transport.CHAT and bool(self.sent_references)
        return (has_words or alone) and self._model is not NO_MODEL

    def recipe(self) -> Recipe:
        """What one image will be asked for; a size is named only where there is a choice."""
        return Recipe(
            prompt=self._wishes.prompt.strip(),
            model=self._model.id,
            ratio=self.ratio,
            size=self.size if len(self.sizes) > 1 else None,
            stream=self.transport is Transport.CHAT or self._model.previews,
            transport=self.transport,
            modalities=self._model.modalities,
            options=self.options,
            references=self.sent_references,
        )

    def _fitting_options(self) -> tuple[tuple[str, Value], ...]:
        return tuple(
            (offer.parameter.name, offer.value)
            for offer in self.parameters
            if offer.value is not None
        )


def _instead(wanted: str, used: str | None) -> Instead | None:
    return None if wanted == used else Instead(wanted=wanted, used=used)
