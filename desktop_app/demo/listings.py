"""The lists that anybody may read: image models, their endpoints, and models in general."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from desktop_app.demo.catalog import Endpoint, Model, catalog
from desktop_app.demo.order import find_model
from desktop_app.demo.refusal import Refused

_MOST = 1000
_SHAPE: dict[str, Any] = {
    "hugging_face_id": None,
    "per_request_limits": None,
    "default_parameters": {},
    "supported_voices": None,
    "knowledge_cutoff": None,
    "expiration_date": None,
}


def image_models() -> dict[str, Any]:
    """Every model that makes pictures, with its capability descriptors."""
    return {"data": [model.image for model in catalog().models.values()]}


def image_endpoints(name: str) -> dict[str, Any]:
    """The providers of an image model: not wrapped in data, as the service sends it."""
    model = find_model(name)
    return {"id": model.id, "endpoints": catalog().endpoints[model.id]}


def models(query: Mapping[str, str]) -> dict[str, Any]:
    """Models in general: those that write, unless other output is asked for."""
    wanted = set(query.get("output_modalities", "text").split(","))
    words = query.get("q", "").lower()
    found = [
        model
        for model in catalog().models.values()
        if wanted & {"all", *model.general["architecture"]["output_modalities"]}
        and words in f"{model.id} {model.general['name']}".lower()
    ]
    start, count = _number(query, "offset", 0), _number(query, "limit", _MOST)
    following = None
    if start + count < len(found):
        following = "/api/v1/models?" + urlencode({**query, "offset": start + count})
    return {
        "data": [_general(model) for model in found[start : start + count]],
        "total_count": len(found),
        "links": {"next": following},
    }


def model(name: str) -> dict[str, Any]:
    """One model."""
    return {"data": _general(find_model(name))}


def model_endpoints(name: str) -> dict[str, Any]:
    """The providers of a model in the general form."""
    found = find_model(name)
    listed = _general(found)
    keys = ("id", "name", "created", "description", "architecture")
    endpoints = [_endpoint(found, endpoint) for endpoint in found.endpoints]
    return {"data": {**{key: listed[key] for key in keys}, "endpoints": endpoints}}


def _general(model: Model) -> dict[str, Any]:
    details = f"/api/v1/models/{model.general['canonical_slug']}/endpoints"
    return {**_SHAPE, **model.general, "links": {"details": details}}


def _endpoint(model: Model, endpoint: Endpoint) -> dict[str, Any]:
    provider = model.general["top_provider"]
    return {
        "name": f"{endpoint.name} | {model.id}",
        "model_id": model.id,
        "model_name": model.general["name"],
        "context_length": provider["context_length"] or 0,
        "pricing": model.general["pricing"],
        "provider_name": endpoint.name,
        "tag": endpoint.slug,
        "quantization": None,
        "max_completion_tokens": provider["max_completion_tokens"],
        "max_prompt_tokens": None,
        "supported_parameters": model.general["supported_parameters"],
        "supports_implicit_caching": False,
        "supports_tool_choice": dict.fromkeys(_TOOL_CHOICES, False),
        "status": 0,
        "latency_last_30m": None,
        "throughput_last_30m": None,
        **dict.fromkeys(("uptime_last_5m", "uptime_last_30m", "uptime_last_1d"), 100),
    }


_TOOL_CHOICES = ("auto", "function", "none", "required")


def _number(query: Mapping[str, str], key: str, usual: int) -> int:
    text = query.get(key)
    if text is None:
        return usual
    if not text.isdecimal() or int(text) > _MOST:
        raise Refused(400, f"Invalid {key}: must be a number from 0 to {_MOST}")
    return int(text)
