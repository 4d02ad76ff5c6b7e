"""What a model can do: asked parameters held against the descriptors of its providers."""

from collections.abc import Mapping
from typing import Any

from desktop_app.demo.catalog import Endpoint, Model
from desktop_app.demo.refusal import Refused

_CHECKED = (
    "aspect_ratio",
    "background",
    "input_references",
    "n",
    "output_compression",
    "output_format",
    "quality",
    "resolution",
    "seed",
)
_STEP = "Filter by Image Capabilities"


def choose_provider(model: Model, asked: Mapping[str, Any]) -> Endpoint:
    """The first provider that can do all that is asked; OpenRouter's refusal if none can."""
    wanted = {key: asked[key] for key in _CHECKED if _says_something(key, asked.get(key))}
    complaints: dict[str, dict[str, str]] = {}
    for provider in _allowed(model, asked.get("provider")):
        against = {
            key: _complaint(key, provider.parameters.get(key), value)
            for key, value in wanted.items()
        }
        missing = {key: complaint for key, complaint in against.items() if complaint is not None}
        if not missing:
            return provider
        complaints[provider.name] = missing
    raise _refusal(model, wanted, complaints)


def _says_something(key: str, value: Any) -> bool:
    """One picture without references is what everybody makes anyway."""
    return value is not None and not (key == "n" and value == 1) and value != []


def _allowed(model: Model, preferences: Any) -> list[Endpoint]:
    """The model's providers in the order that the request prefers."""
    providers = list(model.endpoints) or [model.provider]
    if not isinstance(preferences, dict):
        return providers

    def named(key: str) -> list[str]:
        names = preferences.get(key)
        return [str(each).lower() for each in names] if isinstance(names, list) else []

    def is_in(provider: Endpoint, names: list[str]) -> bool:
        slug = provider.slug.lower()
        return slug in names or slug.partition("/")[0] in names or provider.name.lower() in names

    only, ignored, first = named("only"), named("ignore"), named("order")
    left = [
        each for each in providers if (not only or is_in(each, only)) and not is_in(each, ignored)
    ]
    if not left:
        raise Refused(404, "No allowed providers are available for the selected model.")
    return sorted(left, key=lambda provider: not is_in(provider, first))


def _complaint(key: str, descriptor: Any, value: Any) -> str | None:
    """Why the descriptor does not allow the value; none if it does. "" if there is none at all."""
    if not isinstance(descriptor, dict):
        return ""
    kind = descriptor.get("type")
    if kind == "enum" and value not in descriptor["values"]:
        return f"not supported. Accepted: {', '.join(descriptor['values'])}"
    if kind != "range":
        return None
    least, most = descriptor["min"], descriptor["max"]
    if isinstance(value, list):
        fits = least <= len(value) <= most
        return None if fits else f"must have between {least} and {most} items"
    if least <= value <= most:
        return None
    return f"must be exactly {most}" if least == most else f"must be between {least} and {most}"


def _refusal(
    model: Model, wanted: dict[str, Any], complaints: dict[str, dict[str, str]]
) -> Refused:
    named = [key for key in wanted if any(key in missing for missing in complaints.values())]
    told = ", ".join(_named(key, wanted[key], complaints) for key in named)
    details = "; ".join(
        f"{provider}: {key}: {words}"
        for provider, missing in complaints.items()
        for key, words in missing.items()
        if words
    )
    message = f"No provider for {model.id} supports the requested parameter(s): {told}"
    if details:
        message += f". Provider rejections: {details}"
    return Refused(400, message, failed_routing_step=_STEP)


def _named(key: str, value: Any, complaints: dict[str, dict[str, str]]) -> str:
    """The parameter, with its value where another value would do."""
    other_would_do = any(missing.get(key) for missing in complaints.values())
    return f'{key} "{value}"' if other_would_do and not isinstance(value, list) else key
