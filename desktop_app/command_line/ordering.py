"""From a wish to orders that the model takes and the person's limits allow, or to a refusal."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from difflib import get_close_matches

from desktop_app.command_line.status import Refused, Status
from desktop_app.command_line.telling import money, number
from desktop_app.command_line.wish import Wish
from desktop_app.core.models_today import first_of
from desktop_app.core.recipe import MOST_IMAGES, ImageModel
from desktop_app.core.settings import Settings
from desktop_app.state.estimates import Estimator, OwnCosts
from desktop_app.state.fitting import Fitting
from desktop_app.state.offered import Offer, Reason
from desktop_app.state.order import Order
from desktop_app.state.starting import start_of
from desktop_app.state.unfolding import MOST_AT_ONCE, Prompts
from desktop_app.state.wishes import Wishes

NOTHING = Decimal(0)


class NoSuchModel(Refused):
    """It is not in the list of models; a newer list may have it."""


class _Desk(Fitting):
    """A wish beside a model, as the desk of the window has it."""

    def __init__(self, model: ImageModel, wishes: Wishes) -> None:
        self._model = model
        self._wishes = wishes


def orders(
    wish: Wish,
    models: Sequence[ImageModel],
    settings: Settings,
    snippets: Mapping[str, str],
    own_costs: OwnCosts,
) -> list[Order]:
    """All that is to be asked for. Raises `Refused` rather than asking for something else."""
    usual = start_of(settings)
    model = _model(wish, models, usual.model)
    prompts = _prompts(wish, snippets)
    desk = _Desk(
        model,
        Wishes(
            prompt=prompts[0],
            model=model.id,
            ratio=wish.ratio or usual.ratio,
            size=wish.size or usual.size,
            options=wish.options,
            references=wish.references,
        ),
    )
    _check(wish, desk)
    recipe = desk.recipe()
    size = recipe.size or (model.sizes[0] if model.sizes else None)
    estimate = Estimator(own_costs).estimate(model, recipe, size, 1)
    order = Order(
        recipe=recipe, is_demo=model.is_demo, estimate_usd=estimate.high, count=wish.count
    )
    return [replace(order, recipe=replace(recipe, prompt=prompt)) for prompt in prompts]


def check_money(
    asked: Sequence[Order],
    *,
    may_be_dear: bool,
    batch_limit_usd: Decimal | None,
    month_limit_usd: Decimal | None,
    month_usd: Decimal,
) -> Decimal | None:
    """What all of it may cost, where that is known. Raises `Refused` where it is too much."""
    if all(order.is_demo for order in asked):
        return Decimal(0)
    known = [order.total_usd for order in asked if order.total_usd is not None]
    total = sum(known, Decimal(0))
    if month_limit_usd is not None:
        if month_usd >= month_limit_usd:
            said = f"this month's limit of {money(month_limit_usd)} is reached"
            raise Refused(Status.TOO_DEAR, said)
        if month_usd + total > month_limit_usd:
            left = money(month_limit_usd - month_usd)
            said = f"this costs about {money(total)}; {left} is left of this month's limit"
            raise Refused(Status.TOO_DEAR, said)
    if batch_limit_usd is not None and total > batch_limit_usd and not may_be_dear:
        said = f"this costs about {money(total)}; your limit is {money(batch_limit_usd)}"
        raise Refused(Status.TOO_DEAR, f"{said}. --yes goes on")
    return total if known else None


def begin_of_month() -> datetime:
    """When this month began where the person is."""
    today = datetime.now().astimezone()
    return datetime(today.year, today.month, 1).astimezone()


def amount(text: str) -> Decimal | None:
    """A limit as the settings keep it; None is no limit."""
    return Decimal(text) if text else None


def _model(wish: Wish, models: Sequence[ImageModel], usual: str) -> ImageModel:
    wanted = wish.model or ("" if wish.is_demo else usual)
    if not wanted:
        wanted = first_of(tuple(models), has_key=not wish.is_demo)
    found = next((model for model in models if model.id == wanted), None)
    if found is None:
        near = get_close_matches(wanted, [model.id for model in models], 3)
        perhaps = f"; perhaps {' or '.join(near)}" if near else ""
        raise NoSuchModel(Status.WRONG_USE, f"there is no model {wanted!r}{perhaps}")
    if wish.is_demo and not found.is_demo:
        raise Refused(Status.WRONG_USE, "--demo uses the demo painter, and no other model")
    return found


def _prompts(wish: Wish, snippets: Mapping[str, str]) -> list[str]:
    unfolded = Prompts(wish.prompt, snippets)
    if not 1 <= wish.count <= MOST_IMAGES:
        raise Refused(Status.WRONG_USE, f"1 to {MOST_IMAGES} pictures of a prompt can be made")
    pictures = unfolded.count * wish.count
    if pictures > MOST_AT_ONCE:
        said = f"that is {number(pictures, 'picture')}; {MOST_AT_ONCE} can be made at once"
        raise Refused(Status.WRONG_USE, said)
    prompts = [prompt.strip() for prompt in unfolded.wanted(MOST_AT_ONCE)]
    if unfolded.has_choices and not all(prompts):
        raise Refused(Status.WRONG_USE, "one of the prompts has no words")
    return prompts


def _check(wish: Wish, desk: _Desk) -> None:
    """Refuse what the model would not take as it was said."""
    name = desk.model.name
    if wish.ratio and desk.ratio != wish.ratio:
        offered = ", ".join(desk.ratios + desk.extra_ratios) or "none to choose"
        raise Refused(Status.WRONG_USE, f"{name} has no ratio {wish.ratio}; it has: {offered}")
    if wish.size and desk.size_instead is not None:
        offered = ", ".join(desk.sizes) or "none to choose"
        raise Refused(Status.WRONG_USE, f"{name} has no size {wish.size}; it has: {offered}")
    for offer in desk.option_instead:
        raise Refused(Status.WRONG_USE, _why(name, offer))
    if desk.too_many_references:
        most = desk.most_references
        said = f"at most {number(most, 'reference')}" if most else "no references"
        raise Refused(Status.WRONG_USE, f"{name} takes {said}")
    if not desk.can_generate:
        raise Refused(Status.WRONG_USE, "the prompt has no words")


def _why(name: str, offer: Offer) -> str:
    """Why an option cannot be sent."""
    option = offer.parameter
    if offer.reason is Reason.FORMAT:
        return f"the chosen file type cannot hold {option.name}={offer.wanted}"
    if offer.reason is Reason.MODEL:
        return f"{name} has no option {option.name}"
    if option.values:
        return f"{option.name} of {name} is one of: {', '.join(option.values)}"
    bounds = f" from {option.least} to {option.most}" if option.most is not None else ""
    return f"{option.name}={offer.wanted} is not what {name} takes{bounds}"
