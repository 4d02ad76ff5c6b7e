"""Names that people give to what stays: one line, not too long, and no two of a kind alike."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

LONGEST_NAME = 120  # letters
LONGEST_SNIPPET_NAME = 60
LONGEST_SNIPPET = 20_000
#: What turns the direction of all that follows it would not stay within the name.
_TURNING = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}
_NOT_IN_SNIPPETS = str.maketrans("", "", "{}|\\")  # they would end the name, or mean something else


def tidy_name(name: str) -> str:
    """A name as it is kept: one line in one spelling, without what turns others, not too long."""
    plain = unicodedata.normalize("NFC", name)
    seen = "".join(" " if unicodedata.category(one) in {"Cc", "Cs"} else one for one in plain)
    kept = "".join(one for one in seen if unicodedata.bidirectional(one) not in _TURNING)
    return " ".join(kept.split())[:LONGEST_NAME].rstrip()


def snippet_name(name: str) -> str:
    """A snippet's name as it is kept: without what means something in a prompt."""
    return tidy_name(name.translate(_NOT_IN_SNIPPETS))[:LONGEST_SNIPPET_NAME].rstrip()


def snippet_text(text: str) -> str:
    """Words as they are kept: no blank lines around them, and not without end."""
    return "\n".join(line.rstrip() for line in text.strip().splitlines())[:LONGEST_SNIPPET]


def free_name(plain: str, is_taken: Callable[[str], bool], longest: int = LONGEST_NAME) -> str:
    """The name itself where nobody has it, else with the first number that makes it new.

    The number always fits: a name that was cut for being too long would be the old one again.
    """
    name, number = plain, 1
    while is_taken(name):
        number += 1
        end = f" {number}"
        name = plain[: longest - len(end)].rstrip() + end
    return name
