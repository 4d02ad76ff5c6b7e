"""What is asked for: a recipe, and the models that can cook it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

#: The ten aspect ratios in reading order: square and taller, then wider.
RATIOS = ("1:1", "4:5", "3:4", "2:3", "9:16", "5:4", "4:3", "3:2", "16:9", "21:9")
SIZES = ("512", "1K", "2K", "4K")
USUAL_SIZE = "1K"
MOST_IMAGES = 8

#: The value of an option as it is sent.
Value = str | int | bool


class Transport(StrEnum):
    """Which of the service's two doors a recipe goes through."""

    CHAT = "chat"  # chat completions: words, conversation, one picture
    IMAGES = "images"  # the Image API: exact knobs, all or nothing, no words


def aspect(ratio: str) -> float:
    """Width over height of a ratio such as "3:2"."""
    width, _, height = ratio.partition(":")
    return float(width) / float(height)


def nearest_ratio(wanted: str, offered: tuple[str, ...]) -> str:
    """The offered ratio whose shape is closest to the wanted one."""
    shape = aspect(wanted)
    return min(offered, key=lambda ratio: max(aspect(ratio) / shape, shape / aspect(ratio)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """A picture that is sent along with the words, in the form in which it is sent."""

    sha256: str  # of the bytes that are sent, which the library keeps under this name
    media_type: str  # read from the bytes
    width: int
    height: int
    size_bytes: int
    name: str = ""  # of the file it came from, for people
    picture: str = ""  # the key of the picture on the wall that it is


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipe:
    """Everything that decides what one generation is: no more is sent and no less is kept."""

    prompt: str
    model: str  # the service's own id, such as "google/gemini-2.5-flash-image"
    ratio: str | None = "1:1"
    size: str | None = None
    stream: bool = True
    transport: Transport = Transport.CHAT
    modalities: tuple[str, ...] = ("image", "text")  # of an answer to chat
    options: tuple[tuple[str, Value], ...] = ()  # the service's own names, such as "quality"
    references: tuple[Reference, ...] = ()
    parent: str = ""  # the key of the picture that this changes
    turns: tuple[str, ...] = ()  # keys of the pictures whose turns are sent before, oldest first


class ParameterKind(StrEnum):
    """What a parameter's value can be."""

    CHOICE = "choice"
    RANGE = "range"  # a whole number
    SWITCH = "switch"
    NUMBER = "number"  # any whole number: a seed
    TEXT = "text"  # what no descriptor of ours explains


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """Something that a model lets one choose, as its descriptor says."""

    name: str  # the service's own, such as "quality"
    kind: ParameterKind
    values: tuple[str, ...] = ()  # of a choice
    least: int | None = None
    most: int | None = None

    def takes(self, value: Value) -> bool:
        """Whether the model accepts this value."""
        match self.kind:
            case ParameterKind.CHOICE:
                return value in self.values
            case ParameterKind.RANGE | ParameterKind.NUMBER:
                if isinstance(value, bool) or not isinstance(value, int):
                    return False
                above = self.least is None or value >= self.least
                return above and (self.most is None or value <= self.most)
            case ParameterKind.SWITCH:
                return isinstance(value, bool)
            case ParameterKind.TEXT:
                return isinstance(value, str) and bool(value)


@dataclass(frozen=True, slots=True, kw_only=True)
class Price:
    """One line of a published price list."""

    billable: str  # output_image, input_image, input_reference, input_text, …
    unit: str  # image, megapixel or token
    usd: Decimal  # for one unit
    variant: str = ""  # such as "2k"; "" is for all


@dataclass(frozen=True, slots=True, kw_only=True)
class ImageModel:
    """A model that makes pictures, and what it can do."""

    id: str
    name: str
    maker: str
    description: str = ""
    ratios: tuple[str, ...] = RATIOS  # any, the ten and others
    sizes: tuple[str, ...] = ("1K",)
    #: size -> ratio -> (width, height) in pixels, where the maker publishes them
    pixels: Mapping[str, Mapping[str, tuple[int, int]]] = field(default_factory=dict)
    transports: tuple[Transport, ...] = (Transport.CHAT,)  # the preferred one first
    modalities: tuple[str, ...] = ("image", "text")
    parameters: tuple[Parameter, ...] = ()  # of the Image API, beside ratio, size and references
    most_references: int = 0
    previews: bool = False  # whether it streams partial pictures
    prices: tuple[Price, ...] = ()
    price_usd: Decimal | None = None  # one picture of the smallest size, as is usual; 0 is free
    released: int = 0  # seconds since 1970
    is_demo: bool = False

    @property
    def is_hybrid(self) -> bool:
        """Whether it answers in words too and can hold a conversation."""
        return Transport.CHAT in self.transports and "text" in self.modalities

    @property
    def can_edit(self) -> bool:
        """Whether it can change a picture that is given to it."""
        return self.most_references > 0

    def parameter(self, name: str) -> Parameter | None:
        """The parameter of that name, if the model has it."""
        return next((one for one in self.parameters if one.name == name), None)

    def pixel_size(self, ratio: str, size: str) -> tuple[int, int] | None:
        """Width and height in pixels, or None where the maker does not publish them."""
        return self.pixels.get(size, {}).get(ratio)
