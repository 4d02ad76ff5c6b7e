"""The prompts that the words on the desk unfold into, less those that were left out."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from desktop_app.core.unfolding import Span, Unfolded, as_typed, unfold

__all__ = ["MOST_AT_ONCE", "MOST_LISTED", "Prompts", "Span", "Unfolded"]

MOST_AT_ONCE = 64  # pictures by one press
MOST_LISTED = 200  # prompts to choose among

#: What a prompt took at each of its choices: it stays the same prompt while words around it change.
Taken = tuple[tuple[int, str], ...]


class Prompts:
    """A value: one template, the snippets it may name, and what of it is not wanted."""

    def __init__(
        self,
        template: str = "",
        lists: Mapping[str, str] | None = None,
        left_out: frozenset[Taken] = frozenset(),
    ) -> None:
        self.template = template
        self._lists = dict(lists or {})
        self._left_out = left_out
        self._unfolding = unfold(template, self._lists)

    @property
    def spans(self) -> tuple[Span, ...]:
        """Which parts of the template are no plain text."""
        return self._unfolding.spans

    @property
    def has_choices(self) -> bool:
        """Whether the words mean more than one prompt, or leave a choice at all."""
        return self._unfolding.has_choices

    @property
    def all_count(self) -> int:
        """How many there are, with those that were left out; it may be beyond all reason."""
        return self._unfolding.count

    @property
    def count(self) -> int:
        """How many are wanted."""
        return self._unfolding.count - len(self._left)

    @cached_property
    def listed(self) -> tuple[Unfolded, ...]:
        """All of them as far as they can be listed, with those that were left out."""
        return tuple(self._unfolding.first(MOST_LISTED))

    @property
    def first(self) -> str:
        """The first that is wanted; where none is, the first of all."""
        found = self.wanted(1) or [self._unfolding.at(0).prompt]
        return found[0]

    def wanted(self, most: int) -> list[str]:
        """The first so many that are wanted."""
        if not self._left:
            return [one.prompt for one in self._unfolding.first(most)]
        return [one.prompt for one in self.listed if one.choices not in self._left][:most]

    def is_wanted(self, one: Unfolded) -> bool:
        """Whether this was not left out."""
        return one.choices not in self._left

    def rewritten(self, template: str) -> Prompts:
        """The same snippets and other words; what is no more is wanted when it comes back."""
        return Prompts(template, self._lists, self._left)

    def knowing(self, lists: Mapping[str, str]) -> Prompts:
        """The same words and other snippets."""
        return Prompts(self.template, lists, self._left)

    def wanting(self, one: Unfolded, *, wanted: bool) -> Prompts:
        """The same, with or without this one."""
        left = self._left - {one.choices} if wanted else self._left | {one.choices}
        return Prompts(self.template, self._lists, left)

    def as_typed(self, prompt: str) -> str:
        """How a prompt is written so that it means just itself."""
        return as_typed(prompt, self._lists)

    @cached_property
    def _left(self) -> frozenset[Taken]:
        """What was left out, as far as it is still there."""
        if not self._left_out:
            return frozenset()
        return self._left_out & {one.choices for one in self.listed}
