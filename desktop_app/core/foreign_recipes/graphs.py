"""ComfyUI's graphs of nodes as one form, whether they were written for its server or its window.

For the server ("prompt") each node names its inputs, and each of them is a value or a link:
`{"3": {"class_type": "KSampler", "inputs": {"seed": 1, "positive": ["6", 0]}}}`. For the window
("workflow") there are nodes with links by number, and values in the order of their widgets.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from desktop_app.core import foreign

_MOST_NODES = 4000
_MOST_VISITED = 1000  # in one walk
#: What the widgets of the window's usual nodes are called, in their order.
_WIDGETS = {
    "KSampler": ("seed", "", "steps", "cfg", "sampler_name", "scheduler", "denoise"),
    "KSamplerAdvanced": ("", "noise_seed", "", "steps", "cfg", "sampler_name", "scheduler"),
    "SamplerCustom": ("", "noise_seed", "", "cfg"),
    "RandomNoise": ("noise_seed",),
    "KSamplerSelect": ("sampler_name",),
    "BasicScheduler": ("scheduler", "steps", "denoise"),
    "CFGGuider": ("cfg",),
    "CheckpointLoader": ("", "ckpt_name"),
    "CheckpointLoaderSimple": ("ckpt_name",),
    "UNETLoader": ("unet_name",),
    "EmptyLatentImage": ("width", "height"),
    "EmptySD3LatentImage": ("width", "height"),
    "CLIPTextEncodeSDXL": ("", "", "", "", "", "", "text_g", "text_l"),
    "CLIPTextEncodeFlux": ("clip_l", "t5xxl", "guidance"),
}
_MUTED = {2, 4}  # nodes that are there and do nothing


@dataclass(frozen=True, slots=True)
class Node:
    """One step: what kind it is, the values it has, and the nodes it takes others from."""

    kind: str
    values: Mapping[str, Any]
    links: Mapping[str, str]


Graph = Mapping[str, Node]


def of_server(written: object) -> Graph:
    """The graph as the server is given it."""
    found: dict[str, Node] = {}
    for key, node in list(foreign.mapping(written).items())[:_MOST_NODES]:
        kind = foreign.line(foreign.mapping(node).get("class_type"))
        inputs = foreign.mapping(foreign.mapping(node).get("inputs"))
        if kind:
            links = {str(name): link for name, value in inputs.items() if (link := _link(value))}
            values = {str(name): value for name, value in inputs.items() if str(name) not in links}
            found[str(key)] = Node(kind, values, links)
    return found


def of_window(written: object) -> Graph:
    """The graph as the window shows it."""
    workflow = foreign.mapping(written)
    sources = {}
    for link in foreign.entries(workflow.get("links")):
        if len(entry := foreign.entries(link)) >= 4:
            sources[_key(entry[0])] = _key(entry[1])
    found: dict[str, Node] = {}
    for entry in foreign.entries(workflow.get("nodes"))[:_MOST_NODES]:
        node = foreign.mapping(entry)
        kind = foreign.line(node.get("type"))
        if not kind or foreign.whole(node.get("mode")) in _MUTED:
            continue
        links = {}
        for slot in map(foreign.mapping, foreign.entries(node.get("inputs"))):
            source = sources.get(_key(slot.get("link")))
            if source:
                links[foreign.line(slot.get("name"))] = source
        found[_key(node.get("id"))] = Node(kind, _widgets(kind, node.get("widgets_values")), links)
    return found


def upwards(graph: Graph, start: str, follows: Callable[[str], bool]) -> Iterator[Node]:
    """This node and those that it takes something from by such inputs: nearest first, each once."""
    seen = {start}
    waiting = deque([start])
    while waiting and len(seen) <= _MOST_VISITED:
        node = graph.get(waiting.popleft())
        if node is None:
            continue
        yield node
        for name, source in node.links.items():
            if follows(name) and source not in seen:
                seen.add(source)
                waiting.append(source)


def _link(value: object) -> str:
    """The key of the node that a value comes from, or nothing."""
    pair = foreign.entries(value)
    if len(pair) != 2 or isinstance(pair[1], bool) or not isinstance(pair[1], int):
        return ""
    return _key(pair[0])


def _key(value: object) -> str:
    return str(value) if isinstance(value, str | int) else ""


def _widgets(kind: str, written: object) -> Mapping[str, Any]:
    named = foreign.mapping(written)
    if named:
        return {str(name): value for name, value in named.items()}
    values = foreign.entries(written)
    names = _WIDGETS.get(kind)
    if names is not None:
        return {name: value for name, value in zip(names, values, strict=False) if name}
    texts = [value for value in values if isinstance(value, str)]
    return {"text": max(texts, key=len)} if texts else {}
