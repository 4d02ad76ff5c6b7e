"""Drawings as models send them, and as somebody would who means harm."""

from __future__ import annotations

SPACES = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'


def svg(inside: str, attributes: str = 'viewBox="0 0 200 100"') -> str:
    """A whole file around these elements."""
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<svg {SPACES} {attributes}>{inside}</svg>'


#: From red to blue above; green letters on nothing below.
GOOD = svg(
    '<defs><linearGradient id="fade"><stop offset="0" stop-color="#ff0000"/>'
    '<stop offset="1" stop-color="#0000ff"/></linearGradient>'
    "<style><![CDATA[.words > * { x: y } .words { fill: #00ff00 }]]></style></defs>"
    '<rect width="200" height="50" fill="url(#fade)"/>'
    '<g class="words"><text x="10" y="95" font-size="50">WWWWW</text></g>'
)


def use_bomb() -> str:
    """Eight levels of eight: two thousand bytes ask for sixteen million squares."""
    levels = "".join(
        f'<g id="l{level}">' + f'<use xlink:href="#l{level - 1}"/>' * 8 + "</g>"
        for level in range(1, 9)
    )
    return svg(
        f'<defs><g id="l0"><rect width="5" height="5"/></g>{levels}</defs><use xlink:href="#l8"/>'
    )


def entity_bomb() -> str:
    """A billion laughs."""
    entities = "".join(f'<!ENTITY e{level} "{f"&e{level - 1};" * 10}">' for level in range(1, 10))
    return (
        f'<!DOCTYPE svg [<!ENTITY e0 "ha">{entities}]>'
        f'<svg {SPACES} width="9" height="9"><text>&e9;</text></svg>'
    )


def layers(count: int) -> str:
    """See-through sheets as large as the drawing: the work grows with the pixels."""
    sheet = '<path d="M0 0L200 9L190 100L9 90Z" fill="#ff0000" opacity="0.5"/>'
    return svg(sheet * count)
