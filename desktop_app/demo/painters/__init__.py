"""The painters, and which of them paints what."""

from collections.abc import Callable

from desktop_app.demo.brief import Brief
from desktop_app.demo.painters.abstract import paint_abstract
from desktop_app.demo.painters.balloons import paint_balloons
from desktop_app.demo.painters.botanical import paint_botanical
from desktop_app.demo.painters.canvas import Canvas
from desktop_app.demo.painters.city import paint_city
from desktop_app.demo.painters.darkroom import grade
from desktop_app.demo.painters.desert import paint_desert
from desktop_app.demo.painters.hills import paint_hills
from desktop_app.demo.painters.ink import paint_ink
from desktop_app.demo.painters.mountains import paint_mountains
from desktop_app.demo.painters.pattern import paint_pattern
from desktop_app.demo.painters.planet import paint_planet
from desktop_app.demo.painters.poster import paint_poster
from desktop_app.demo.painters.sea import paint_sea
from desktop_app.demo.painters.spheres import paint_spheres
from desktop_app.demo.painters.study import paint_study
from desktop_app.demo.painters.vases import paint_vases

Painter = Callable[[Canvas, Brief], None]

PAINTERS: dict[str, tuple[Painter, str]] = {
    "mountains": (paint_mountains, "Mountains over still water"),
    "hills": (paint_hills, "Hills in the haze"),
    "desert": (paint_desert, "Dunes and long shadows"),
    "sea": (paint_sea, "The open sea"),
    "city": (paint_city, "A city and its river"),
    "planet": (paint_planet, "A world far from here"),
    "abstract": (paint_abstract, "Poured colour"),
    "pattern": (paint_pattern, "Shapes on a grid"),
    "poster": (paint_poster, "A poster in a few flat inks"),
    "ink": (paint_ink, "Ink on paper"),
    "botanical": (paint_botanical, "Among the leaves"),
    "balloons": (paint_balloons, "Balloons over the hills"),
    "vases": (paint_vases, "Vessels in window light"),
    "spheres": (paint_spheres, "A study of round things"),
    "study": (paint_study, "A desk by the window"),
}
_HOURS = {
    "dawn": " at dawn",
    "morning": " in the morning",
    "day": " by day",
    "sunset": " at sunset",
    "dusk": " at dusk",
    "night": " at night",
    "storm": " under a heavy sky",
}


def paint(canvas: Canvas, brief: Brief) -> str:
    """Paint what the brief asks for; returns a few words about it."""
    painter, words = PAINTERS[brief.subject]
    painter(canvas, brief)
    grade(canvas, brief)
    outdoors = brief.subject in {"mountains", "hills", "desert", "sea", "city", "balloons"}
    hour = _HOURS.get(brief.hour, "") if outdoors else ""
    return f"{words}{hour}. Painted on this computer by Pictor's demo painter."
