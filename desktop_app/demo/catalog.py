"""The models that the service answers for: the bundled snapshot of OpenRouter's own lists."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

DEMO = "pictor/demo-painter"
_ROOTS = Path(__file__).resolve().parents[1:3]  # a wheel has it inside, the sources beside them
_SNAPSHOT = next(found for root in _ROOTS if (found := root / "resources/catalog.json").exists())


@dataclass(frozen=True, slots=True)
class Endpoint:
    """One provider of a model; `parameters` are its capability descriptors."""

    name: str
    slug: str
    parameters: Mapping[str, Any]
    pricing: tuple[Mapping[str, Any], ...]


@dataclass(frozen=True, slots=True)
class Model:
    """One model: its two list entries as the service sends them, and its endpoints."""

    id: str
    image: Mapping[str, Any]
    general: Mapping[str, Any]
    endpoints: tuple[Endpoint, ...]

    @property
    def maker(self) -> str:
        """The first half of its id."""
        return self.id.partition("/")[0]

    @property
    def is_hybrid(self) -> bool:
        """Whether it also writes, so that chat completions serve it."""
        return "text" in self.image["architecture"]["output_modalities"]

    @property
    def is_vector(self) -> bool:
        """Whether it draws SVG."""
        return self.offered("output_format") == ("svg",)

    @property
    def streams(self) -> bool:
        """Whether its pictures can be watched while they are made."""
        return bool(self.image["supports_streaming"])

    def offered(self, parameter: str) -> tuple[str, ...]:
        """The values of an enumerated parameter; none if it has no such parameter."""
        descriptor = self.image["supported_parameters"].get(parameter) or {}
        return tuple(descriptor.get("values", ()))

    @property
    def ratios(self) -> tuple[str, ...]:
        """The shapes it offers by name; the three of its family where it lists none."""
        named = tuple(ratio for ratio in self.offered("aspect_ratio") if ratio != "auto")
        return named or ("1:1", "3:2", "2:3")

    @property
    def provider(self) -> Endpoint:
        """Who serves it first; its maker where no endpoint is listed."""
        if self.endpoints:
            return self.endpoints[0]
        maker = str(self.image["name"]).partition(":")[0]
        return Endpoint(maker, self.maker, self.image["supported_parameters"], ())


@dataclass(frozen=True, slots=True)
class Catalog:
    """Every model by its id, and the raw endpoints answers."""

    models: Mapping[str, Model]
    endpoints: Mapping[str, Any]

    def find(self, name: str) -> Model | None:
        """The model of that id or canonical slug."""
        if name in self.models:
            return self.models[name]
        same = (m for m in self.models.values() if m.general["canonical_slug"] == name)
        return next(same, None)


@cache
def catalog() -> Catalog:
    """The bundled snapshot, read once."""
    read = json.loads(_SNAPSHOT.read_text("utf-8"))
    general = {item["id"]: item for item in read["models"]}
    models = {
        item["id"]: Model(item["id"], item, general[item["id"]], _endpoints(read, item["id"]))
        for item in read["images"]
    }
    return Catalog(models, read["endpoints"])


def _endpoints(read: Mapping[str, Any], name: str) -> tuple[Endpoint, ...]:
    return tuple(
        Endpoint(
            entry["provider_name"],
            entry["provider_slug"],
            entry["supported_parameters"],
            tuple(entry["pricing"]),
        )
        for entry in read["endpoints"][name]
    )
