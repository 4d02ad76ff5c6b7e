"""What is asked of the service, and how it is asked again where a model wants it otherwise."""

from __future__ import annotations

import json
from dataclasses import replace

from desktop_app.core.providers.asking import request_of
from desktop_app.core.providers.base import Materials
from desktop_app.core.recipe import Recipe, Transport

_PICTURES_ONLY = ("image",)


class Question:
    """A recipe's request, and the same wish in other forms for models that do not take the first.

    Chat models differ in what they answer with, and some are asked through the Image API only. The
    service tells so before anything runs, so asking again in another form costs nothing.
    """

    def __init__(self, recipe: Recipe, materials: Materials) -> None:
        self._materials = materials
        self._forms = [recipe]
        if recipe.transport is Transport.CHAT:
            if recipe.modalities != _PICTURES_ONLY:
                self._forms.append(replace(recipe, modalities=_PICTURES_ONLY))
            if not recipe.turns and recipe.prompt:
                self._forms.append(replace(recipe, transport=Transport.IMAGES))
        self.body = self._written()

    @property
    def transport(self) -> Transport:
        """The door at which this form is asked."""
        return self._forms[0].transport

    @property
    def pictures(self) -> int:
        """How many pictures are asked for at once."""
        count = dict(self._forms[0].options).get("n", 1)
        return count if isinstance(count, int) else 1

    def rephrase(self) -> bool:
        """Take the next form; False where there is none."""
        if len(self._forms) < 2:
            return False
        del self._forms[0]
        self.body = self._written()
        return True

    def _written(self) -> bytes:
        return json.dumps(request_of(self._forms[0], self._materials)).encode()
