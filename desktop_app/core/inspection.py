"""What exactly is sent, for people who want to see it or send it themselves; never with the key."""

from __future__ import annotations

import base64
import json
import pprint
import shlex
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, Protocol

from desktop_app.core.conversation import Turn
from desktop_app.core.providers.asking import PATHS, request_of
from desktop_app.core.recipe import Recipe, Reference

_KEY = "OPENROUTER_API_KEY"
_MARK = "pictor-file-"


class Shelf(Protocol):
    """Where the files are that are sent along."""

    def reference_path(self, reference: Reference) -> Path:
        """The file of a reference."""
        ...

    def turn_paths(self, picture_key: str) -> tuple[Turn, Path, Path | None]:
        """A turn without its bytes, the picture's file, and that of what the model wants back."""
        ...


def as_curl(recipe: Recipe, base_url: str, shelf: Shelf) -> str:
    """The request as a command for a shell; it takes the key from the environment."""
    files = _Files(shelf)
    body = json.dumps(request_of(recipe, files), ensure_ascii=False, indent=2)
    limit = "'JSON'"  # quoted, so that the shell leaves the body alone
    if files.paths:
        limit = "JSON"
        for letter in "\\$`":
            body = body.replace(letter, f"\\{letter}")
        body = files.filled(
            body,
            lambda path: f"$(base64 < {shlex.quote(str(path))} | tr -d '\\n')",
            lambda path: f"$(cat {shlex.quote(str(path))})",
        )
    return (
        f"curl --no-buffer {shlex.quote(base_url + PATHS[recipe.transport])} \\\n"
        f'  --header "Authorization: Bearer ${_KEY}" \\\n'
        "  --header 'Content-Type: application/json' \\\n"
        f"  --data-binary @- <<{limit}\n{body}\nJSON\n"
    )


def as_python(recipe: Recipe, base_url: str, shelf: Shelf) -> str:
    """The request as a small program; it takes the key from the environment."""
    files = _Files(shelf)
    asked = request_of(recipe, files)
    body = files.filled(
        pprint.pformat(asked, sort_dicts=False, width=88),
        lambda path: f"' + picture({str(path)!r}) + '",
        lambda path: f"json.loads(Path({str(path)!r}).read_text('utf-8'))",
    ).replace(" + ''", "")
    lines = ["import json", "import os"]
    if files.paths:
        lines = ["import base64", *lines, "from pathlib import Path"]
    lines += ["", "import requests", ""]
    if files.paths:
        lines += [
            "",
            "def picture(path):",
            "    return base64.b64encode(Path(path).read_bytes()).decode()",
            "",
        ]
    lines += [
        f"body = {body}",
        "with requests.post(",
        f"    {base_url + PATHS[recipe.transport]!r},",
        f'    headers={{"Authorization": "Bearer " + os.environ["{_KEY}"]}},',
        "    json=body,",
        "    stream=True,",
        "    timeout=600,",
        ") as answer:",
        "    answer.raise_for_status()",
        "    for piece in answer.iter_content(1 << 16):",
        "        os.write(1, piece)",
        "",
    ]
    return "\n".join(lines) if files.paths else "\n".join(lines).replace("import json\n", "", 1)


class _Files:
    """Materials that put a mark where a file's content is to stand."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self.paths: list[Path] = []

    def reference(self, reference: Reference) -> bytes:
        """A mark, as long as base64 wants it."""
        return self._marked(self._shelf.reference_path(reference))

    def turn(self, picture_key: str) -> Turn:
        """The turn, with marks in place of its picture and of what the model wants back."""
        turn, picture, reasoning = self._shelf.turn_paths(picture_key)
        told = replace(turn, picture=self._marked(picture), reasoning="")
        if reasoning is None:
            return told
        return replace(told, reasoning=json.dumps(self._marked(reasoning).decode()))

    def filled(
        self, text: str, encoded: Callable[[Path], str], content: Callable[[Path], str]
    ) -> str:
        """The text with what gives a file's base64, or its content, where the marks are."""
        for place, path in enumerate(self.paths):
            mark = _mark(place)
            text = text.replace(base64.b64encode(mark.encode()).decode(), encoded(path))
            for quote in "\"'":
                text = text.replace(f"{quote}{mark}{quote}", content(path))
        return text

    def _marked(self, path: Path) -> bytes:
        self.paths.append(path)
        return _mark(len(self.paths) - 1).encode()


def _mark(place: int) -> str:
    return f"{_MARK}{place:09d}"  # of a length that base64 does not have to fill up


def address_of(recipe: Recipe, base_url: str) -> str:
    """Where the request goes."""
    return base_url + PATHS[recipe.transport]


def fields_of(recipe: Recipe) -> list[tuple[str, Any]]:
    """Every field of the request's body but the pictures, by the service's own names."""
    asked = request_of(replace(recipe, references=(), turns=()), _Nothing())
    messages = asked.pop("messages", None)
    if messages:
        asked = {"model": asked.pop("model"), "prompt": recipe.prompt, **asked}
    return list(asked.items())


class _Nothing:
    """For a recipe of words alone."""

    def reference(self, reference: Reference) -> bytes:
        """There is none."""
        raise KeyError(reference.sha256)

    def turn(self, picture_key: str) -> Turn:
        """There is none."""
        raise KeyError(picture_key)
