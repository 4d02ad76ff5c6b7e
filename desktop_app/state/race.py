"""One recipe for several models: what each of them makes of it, and what all cost together."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from desktop_app.core.recipe import ImageModel, Recipe, Value
from desktop_app.core.records import new_key
from desktop_app.state.draft import Draft
from desktop_app.state.estimates import Estimate
from desktop_app.state.fitting import Fitting
from desktop_app.state.order import Order
from desktop_app.state.wishes import Wishes

FEWEST_MODELS, MOST_MODELS = 2, 6
MOST_EACH = 2  # pictures of each model

_PRESELECTED = 4
#: How many pictures one request makes is not a setting here: each model makes as many as others.
_NOT_COMPARED = {"n"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Entrant:
    """A model with the legal recipe that is nearest to what is wanted."""

    model: ImageModel
    recipe: Recipe
    changed: tuple[tuple[str, str, str], ...]  # as `Job.changed`
    estimate: Estimate  # of one picture
    can_run: bool  # some paint from words only, and there may be none


@dataclass(frozen=True, slots=True, kw_only=True)
class Total:
    """What a comparison costs, as far as that is known."""

    low: Decimal | None = None  # of what is known; None where nothing is
    high: Decimal | None = None
    is_least: bool = False  # something costs more than is known, or nobody knows what
    is_free: bool = False
    pictures: int = 0


class _Fitted(Fitting):
    """What one model makes of wishes."""

    def __init__(self, model: ImageModel, wishes: Wishes) -> None:
        self._model = model
        self._wishes = wishes


class Race:
    """What is on the desk at this moment, for any model."""

    def __init__(self, draft: Draft) -> None:
        options = (option for option in draft.wanted_options if option[0] not in _NOT_COMPARED)
        self._wishes = Wishes(
            prompt=draft.prompts.first,
            ratio=draft.wanted_ratio,
            size=draft.wanted_size,
            options=tuple(options),
            references=draft.references,
        )
        #: How many different prompts there are; the first one is compared.
        self.prompts = draft.prompts.count
        self._estimate_of = draft.estimate_of

    @property
    def prompt(self) -> str:
        """The words that all of them are given."""
        return self._wishes.prompt

    @property
    def can_run(self) -> bool:
        """Whether there is anything to paint from."""
        return bool(self._wishes.prompt.strip() or self._wishes.references)

    def entrant(self, model: ImageModel) -> Entrant:
        """What this model makes of it."""
        fitted = _Fitted(model, self._wishes)
        recipe = fitted.recipe()
        return Entrant(
            model=model,
            recipe=recipe,
            changed=tuple(_changes(fitted)),
            estimate=self._estimate_of(recipe, model),
            can_run=fitted.can_generate,
        )

    def orders(self, models: Iterable[ImageModel], each: int = 1) -> list[Order]:
        """The comparison of these models, with so many pictures of each."""
        race = new_key()
        entrants = [self.entrant(model) for model in models]
        return [
            Order(
                recipe=one.recipe,
                is_demo=one.model.is_demo,
                estimate_usd=one.estimate.high,
                count=each,
                race=race,
                changed=one.changed,
            )
            for one in entrants
            if one.can_run
        ]


def total(entrants: Sequence[Entrant], each: int = 1) -> Total:
    """What these cost together, with so many pictures of each."""
    estimates = [one.estimate for one in entrants]
    count = each * len(estimates)
    lows = [one.low for one in estimates if one.low is not None]
    highs = [one.high for one in estimates if one.high is not None]
    if not lows or not highs:
        return Total(pictures=count)
    return Total(
        low=sum(lows, Decimal(0)) * each,
        high=sum(highs, Decimal(0)) * each,
        is_least=len(lows) < len(estimates) or any(one.is_least for one in estimates),
        is_free=all(one.is_free for one in estimates),
        pictures=count,
    )


def preselected(
    models: Sequence[ImageModel], last: Sequence[str], usual: Sequence[str]
) -> tuple[str, ...]:
    """The models that are ticked at first: the last ones compared, else a few usual ones.

    Only those that are offered; `usual` is what is in use, then what was used, the latest first.
    """
    offered = {model.id for model in models}
    again = tuple(dict.fromkeys(name for name in last if name in offered))[:MOST_MODELS]
    if len(again) >= FEWEST_MODELS:
        return again
    return tuple(dict.fromkeys(name for name in usual if name in offered))[:_PRESELECTED]


def _changes(fitted: _Fitted) -> Iterable[tuple[str, str, str]]:
    """What is another thing than was wished: name, wished, used; "" is left out."""
    ratio, size = fitted.ratio_instead, fitted.size_instead
    if ratio is not None:
        yield "ratio", ratio.wanted, ratio.used or ""
    if size is not None:
        yield "size", size.wanted, size.used or ""
    if fitted.too_many_references:
        sent = len(fitted.sent_references)
        yield "references", str(len(fitted.references)), str(sent) if sent else ""
    sent_options = dict(fitted.options)
    for name, value in fitted.wanted_options:
        if name not in sent_options:
            yield name, _text(value), ""
        elif _text(sent_options[name]) != _text(value):
            yield name, _text(value), _text(sent_options[name])


def _text(value: Value) -> str:
    """As settings keep it."""
    return str(value).lower() if isinstance(value, bool) else str(value)
