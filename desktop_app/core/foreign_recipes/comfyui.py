"""What a ComfyUI graph was asked for: from its samplers up to the words, the model and the size."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import islice

from desktop_app.core.foreign_recipes import told
from desktop_app.core.foreign_recipes.graphs import Graph, Node, upwards
from desktop_app.core.foreign_recipes.told import Told

_MOST_SAMPLERS = 16
_MOST_DEPTH = 60
_MOST_LETTERS = 1 << 20
#: By these one knows a node that makes pictures from words.
_TAKES_WORDS = {"positive", "guider", "text_embeds"}
_TAKES_CHANCE = {"seed", "noise_seed", "noise", "steps", "sigmas"}
#: Inputs by which words come in, at a sampler or its guider.
_POSITIVE = ("positive", "conditioning", "cond1", "text_embeds")
_NEGATIVE = ("negative", "text_embeds")
#: What words stand in, in the order in which they belong together.
_WORDS = (
    *("text", "text_g", "text_l", "clip_l", "t5xxl", "prompt", "populated_text", "value"),
    *("string", "string_a", "string_b", "text1", "text2", "text_a", "text_b", "text_c", "text_d"),
)
#: Inputs by which no words come in.
_WORDLESS = {
    *("model", "clip", "vae", "image", "images", "pixels", "mask", "control_net", "positive"),
    *("negative", "latent", "latent_image", "samples", "clip_vision", "clip_vision_output"),
    *("style_model", "sampler", "sigmas", "noise", "seed", "width", "height"),
}
_LATENTS = {"latent_image", "latent", "latents", "samples"}
_TO_SETTINGS = {"guider", "noise", "sampler", "sigmas", "positive", "conditioning"}
_TO_MODEL = {"guider", "model", "base_model", "sampler", "pipe", "any_input", ""}
_MODELS = ("ckpt_name", "unet_name", "model_name", "model", "model_path")
_SETTINGS = (
    ("steps", "steps"),
    ("sampler", "sampler_name"),
    ("scheduler", "scheduler"),
    ("cfg_scale", "cfg"),
    ("guidance", "guidance"),
    ("seed", "seed"),
    ("seed", "noise_seed"),
    ("denoising_strength", "denoise"),
)


@dataclass(frozen=True, slots=True)
class _Pass:
    """One sampler, with the words that it was given."""

    key: str
    prompt: str
    negative_prompt: str
    strength: Decimal | int  # 1 where it begins with nothing but noise


def read(graph: Graph) -> Told | None:
    """The recipe in a graph; None where there are neither samplers nor words in it."""
    passes = list(_passes(graph))
    # A later pass over the same picture has the same words, or fewer, and changes less.
    best = max(passes, key=lambda one: (len(one.prompt), one.strength), default=None)
    if best is None or not best.prompt:
        encoders = (key for key, node in graph.items() if "TextEncode" in node.kind)
        words = [_words(graph, key, "", set()) for key in islice(encoders, _MOST_SAMPLERS)]
        longest = max(words, key=len, default="")
        if best is None:
            return Told(program="comfyui", prompt=told.plain(longest)) if longest else None
        best = _Pass(best.key, longest, "", best.strength)
    settings = list(upwards(graph, best.key, _TO_SETTINGS.__contains__))
    return Told(
        program="comfyui",
        prompt=told.plain(best.prompt),
        negative_prompt=told.plain(best.negative_prompt),
        model=_model(graph, best.key),
        options=told.options(
            [
                *((name, _first(graph, settings, setting)) for name, setting in _SETTINGS),
                ("size", _size(graph, best.key)),
            ]
        ),
    )


def _passes(graph: Graph) -> Iterator[_Pass]:
    number = 0
    for key, node in graph.items():
        inputs = {*node.links, *node.values}
        if number == _MOST_SAMPLERS or not (inputs & _TAKES_WORDS and inputs & _TAKES_CHANCE):
            continue
        number += 1
        guide = graph.get(node.links.get("guider", ""), node)
        denoise = node.values.get("denoise")
        strength = denoise if isinstance(denoise, Decimal | int) else 1
        positive, negative = (_side(graph, guide, names) for names in (_POSITIVE, _NEGATIVE))
        yield _Pass(key, positive, negative, strength)


def _side(graph: Graph, node: Node, names: tuple[str, ...]) -> str:
    """The words on one side of a sampler or a guider."""
    source = next((node.links[name] for name in names if name in node.links), None)
    return "" if source is None else _words(graph, source, names[0], set())


def _words(graph: Graph, key: str, side: str, seen: set[str], depth: int = 0) -> str:
    """The words that a node gives, of its own or of others that it takes them from."""
    node = graph.get(key)
    if node is None or key in seen or depth > _MOST_DEPTH or node.kind == "ConditioningZeroOut":
        return ""
    seen.add(key)
    # Some nodes pass on both sides at once; only ours is followed there.
    ours = [name for name in (side, f"{side}_prompt") if name in {*node.links, *node.values}]
    names = ours or [*_WORDS, *(name for name in node.links if name not in _WORDLESS)]
    found: dict[str, None] = {}
    for name in names:
        words = node.values.get(name)
        if name in node.links:
            words = _words(graph, node.links[name], side, seen, depth + 1)
        if isinstance(words, str) and words.strip():
            found.setdefault(words)
    between = node.values.get("delimiter")
    return (between if isinstance(between, str) else "\n").join(found)[:_MOST_LETTERS]


def _first(graph: Graph, nodes: list[Node], setting: str) -> object:
    """The value of a setting at the nearest node that has it, or at the node that it comes from."""
    for node in nodes:
        if setting in node.values:
            return node.values[setting]
        source = graph.get(node.links.get(setting, ""))
        values = source.values.values() if source is not None else ()
        for value in values:
            if isinstance(value, Decimal | int | str):
                return value
    return None


def _model(graph: Graph, key: str) -> str:
    for node in upwards(graph, key, _TO_MODEL.__contains__):
        named = (told.model(node.values.get(name)) for name in _MODELS)
        if name := next(filter(None, named), ""):
            return name
    return ""


def _size(graph: Graph, key: str) -> str:
    for node in upwards(graph, key, _LATENTS.__contains__):
        width, height = (_first(graph, [node], side) for side in ("width", "height"))
        if size := told.size(width, height):
            return size
    return ""
