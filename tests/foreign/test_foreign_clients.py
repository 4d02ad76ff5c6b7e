"""Clients that others wrote find in the demo service what they expect of the real one."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImageReader

from tests.foreign.conftest import HERE, KEY

pytestmark = pytest.mark.timeout(600)

Run = Callable[[str, str, Path], dict[str, Any]]
_UNSUPPORTED = "No provider for {} supports the requested parameter(s): {}"


def _looked_at(data: bytes) -> tuple[str, int, int]:
    """Kind and size of a picture that can be decoded to its last row."""
    raw = QByteArray(data)
    buffer = QBuffer(raw)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    kind = bytes(reader.format().data()).decode()
    image = reader.read()
    assert not image.isNull(), reader.errorString()
    return kind, image.width(), image.height()


def test_the_lock_has_hashes_and_no_hosts() -> None:
    text = (HERE / "package-lock.json").read_text("utf-8")
    assert "://" not in text
    packages = json.loads(text)["packages"]
    assert len(packages) > 3
    assert all("integrity" in entry for name, entry in packages.items() if name)


def test_openrouters_own_sdk(run: Run, url: str, tmp_path: Path) -> None:
    told = run("official_sdk.mjs", url, tmp_path)

    def seen(name: str) -> tuple[str, int, int]:
        return _looked_at((tmp_path / name).read_bytes())

    assert told["models"] == told["imageModels"]
    assert {"pictor/demo-painter", "openai/gpt-image-2"} <= set(told["models"])
    assert told["endpoints"] == ["Google AI Studio", "Google Vertex"]
    assert told["generalEndpoints"] == 2

    assert told["whole"] == ["image/jpeg", "image/jpeg"]
    assert seen("whole-0") == seen("whole-1") == ("jpeg", 1248, 832)
    assert (tmp_path / "whole-0").read_bytes() != (tmp_path / "whole-1").read_bytes()
    assert told["vector"] == {"type": "image/svg+xml", "cost": 0.08}
    partial, completed = "image_generation.partial_image", "image_generation.completed"
    assert told["events"] == [partial, partial, partial, completed]
    assert [seen(f"event-{place}") for place in range(3)] == [("png", 384, 216)] * 3
    assert seen("event-3") == ("png", 1536, 864)

    assert seen("chat") == seen("changed") == ("png", 1536, 672)
    assert told["thoughts"] == ["reasoning.text", "reasoning.encrypted"]
    assert told["changed"].startswith("Balloons over the hills at dusk.")
    assert told["tampered"]["status"] == 400
    assert told["streamed"].startswith("Balloons over the hills in the morning.")
    assert told["streamedTokens"] > 1290

    model = "openai/gpt-image-2"
    assert told["unsupported"] == {
        "status": 400,
        "message": _UNSUPPORTED.format(model, "resolution"),
    }
    assert told["imageOnly"]["status"] == 404
    assert told["credits"]["status"] == 403
    assert told["stranger"]["status"] == 401
    assert told["again"]["status"] == 403
    assert told["newKey"] == told["before"] == 0
    assert told["after"] == pytest.approx(0.08 + told["streamCost"])


def test_the_ai_sdk(run: Run, url: str, tmp_path: Path) -> None:
    told = run("ai_sdk.mjs", url, tmp_path)

    def seen(name: str) -> tuple[str, int, int]:
        return _looked_at((tmp_path / name).read_bytes())

    for maker, picture in (("pictor", ("png", 1248, 832)), ("google", ("jpeg", 1264, 848))):
        for name in ("whole", "changed", "stream", "afterwards"):
            assert seen(f"{maker}-{name}") == picture
        assert told[maker]["types"] == [f"image/{picture[0]}"] * 2
        assert told[maker]["words"][0] == told[maker]["words"][1]
        for words in told[maker]["changed"]:
            assert words.startswith("Balloons over the hills at dusk.")
    assert told["pictor"]["cost"] == 0
    assert told["google"]["cost"] == pytest.approx(1120 * 6e-5, rel=0.01)
    assert seen("image-0") == seen("image-1") == ("png", 768, 1344)
    assert told["refused"]["status"] == 400
    assert told["refused"]["message"] == _UNSUPPORTED.format("krea/krea-2-large", "n")


def test_openais_library_for_python(url: str, give_up: Callable[[str], NoReturn]) -> None:
    try:
        import openai
    except ImportError:
        give_up("the openai library is not installed")
    with openai.OpenAI(api_key=KEY, base_url=url, max_retries=0) as client:
        ids = [model.id for model in client.models.list(extra_query={"output_modalities": "image"})]
        assert "pictor/demo-painter" in ids
        _chat(client)
        _images(client)
        with pytest.raises(openai.NotFoundError, match="output modalities"):
            client.chat.completions.create(
                model="openai/gpt-image-2", messages=[{"role": "user", "content": "x"}]
            )
        with pytest.raises(openai.BadRequestError, match=r"requested parameter\(s\): n"):
            client.images.generate(model="krea/krea-2-large", prompt="x", n=2)
    with (
        openai.OpenAI(api_key="sk-or-v1-stranger", base_url=url, max_retries=0) as stranger,
        pytest.raises(openai.AuthenticationError),
    ):
        stranger.images.generate(model="pictor/demo-painter", prompt="x")


def _chat(client: Any) -> None:
    asked = {
        "model": "google/gemini-2.5-flash-image",
        "messages": [{"role": "user", "content": "hot air balloons in the morning"}],
        "extra_body": {
            "modalities": ["image", "text"],
            "image_config": {"aspect_ratio": "4:5"},
        },
    }
    whole = client.chat.completions.create(**asked)
    message = whole.choices[0].message
    (image,) = message.model_extra["images"]
    assert _looked_at(_of_url(image)) == ("png", 896, 1152)
    assert whole.usage.model_extra["cost"] == pytest.approx(0.0387, rel=0.02)
    chunks = list(client.chat.completions.create(**asked, stream=True))
    deltas = [chunk.choices[0].delta for chunk in chunks]
    (streamed,) = [d.model_extra["images"][0] for d in deltas if "images" in d.model_extra]
    assert _looked_at(_of_url(streamed)) == ("png", 896, 1152)
    assert "".join(delta.content for delta in deltas) == message.content
    assert chunks[-1].usage.total_tokens > 1290
    change = {"role": "user", "content": "Make it dusk"}
    turns = [*asked["messages"], message.model_dump(exclude_none=True), change]
    changed = client.chat.completions.create(**(asked | {"messages": turns}))
    assert changed.choices[0].message.content.startswith("Balloons over the hills at dusk.")


def _images(client: Any) -> None:
    whole = client.images.generate(
        model="pictor/demo-painter", prompt="a lighthouse", n=2, size="1024x768"
    )
    for item in whole.data:
        assert _looked_at(base64.b64decode(item.b64_json)) == ("png", 1024, 768)
    events = list(
        client.images.generate(
            model="openai/gpt-image-1", prompt="a lighthouse", quality="low", stream=True
        )
    )
    assert [event.type.rpartition(".")[2] for event in events] == [
        "partial_image",
        "partial_image",
        "partial_image",
        "completed",
    ]
    assert _looked_at(base64.b64decode(events[-1].b64_json)) == ("png", 1024, 1024)


def _of_url(image: dict[str, Any]) -> bytes:
    return base64.b64decode(image["image_url"]["url"].partition(",")[2], validate=True)
