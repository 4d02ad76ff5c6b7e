"""Pictures with what other programs write into them, as those programs do it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PIL import ExifTags, Image
from PIL.PngImagePlugin import PngInfo

A1111 = (
    "a fox in the snow, (sharp: 1.2),\nat dawn: cold\n"
    "Negative prompt: blurry, low quality,\ntext\n"
    "Steps: 25, Sampler: DPM++ 2M, Schedule type: Karras, CFG scale: 7.5, Seed: 2179987202, "
    'Size: 512x768, Model hash: 93b79e09ed, Model: realisticVision_v51, VAE: "a, b.pt", '
    'Lora hashes: "winter: 12ab, snow: 34cd", Clip skip: 2, '
    'Hashes: {"vae": "c6a5", "model": "93b7"}, Version: v1.10.0'
)
A1111_OPTIONS = (
    ("steps", 25),
    ("sampler", "DPM++ 2M"),
    ("scheduler", "Karras"),
    ("cfg_scale", "7.5"),
    ("seed", 2179987202),
    ("size", "512x768"),
    ("vae", "a, b.pt"),
    ("clip_skip", 2),
)
#: As the server is given it: two passes, the words through a node that joins them.
GRAPH: dict[str, Any] = {
    "3": {
        "class_type": "KSampler",
        "inputs": {
            "seed": 1071208483241017,
            "steps": 30,
            "cfg": 5.5,
            "sampler_name": "euler",
            "scheduler": "sgm_uniform",
            "denoise": 1.0,
            "model": ["10", 0],
            "positive": ["6", 0],
            "negative": ["7", 0],
            "latent_image": ["5", 0],
        },
    },
    "4": {"class_type": "CheckpointLoaderSimple", "inputs": {"ckpt_name": "xl/dream.safetensors"}},
    "5": {"class_type": "EmptyLatentImage", "inputs": {"width": 832, "height": 1216}},
    "6": {"class_type": "CLIPTextEncode", "inputs": {"text": ["12", 0], "clip": ["4", 1]}},
    "7": {"class_type": "CLIPTextEncode", "inputs": {"text": "watermark", "clip": ["4", 1]}},
    "8": {"class_type": "VAEDecode", "inputs": {"samples": ["11", 0], "vae": ["4", 2]}},
    "9": {"class_type": "SaveImage", "inputs": {"images": ["8", 0]}, "is_changed": [float("nan")]},
    "10": {
        "class_type": "LoraLoader",
        "inputs": {"lora_name": "winter", "model": ["4", 0], "clip": ["4", 1]},
    },
    "11": {
        "class_type": "KSampler",
        "inputs": {
            "seed": 5,
            "steps": 10,
            "cfg": 4,
            "sampler_name": "ddim",
            "denoise": 0.4,
            "model": ["4", 0],
            "positive": ["6", 0],
            "negative": ["7", 0],
            "latent_image": ["3", 0],
        },
    },
    "12": {
        "class_type": "StringConcatenate",
        "inputs": {"string_a": "a lighthouse", "string_b": "stormy sea", "delimiter": ", "},
    },
}
GRAPH_OPTIONS = (
    ("steps", 30),
    ("sampler", "euler"),
    ("scheduler", "sgm_uniform"),
    ("cfg_scale", "5.5"),
    ("seed", 1071208483241017),
    ("denoising_strength", 1),
    ("size", "832x1216"),
)
#: As the window shows it.
WORKFLOW: dict[str, Any] = {
    "nodes": [
        {
            "id": 1,
            "type": "KSampler",
            "inputs": [
                {"name": "model", "type": "MODEL", "link": 1},
                {"name": "positive", "type": "CONDITIONING", "link": 2},
                {"name": "negative", "type": "CONDITIONING", "link": 3},
                {"name": "latent_image", "type": "LATENT", "link": 4},
            ],
            "widgets_values": [7, "randomize", 20, 8, "euler", "normal", 1],
        },
        {"id": 2, "type": "CheckpointLoaderSimple", "widgets_values": ["dream.safetensors"]},
        {"id": 3, "type": "CLIPTextEncode", "inputs": [], "widgets_values": ["a quiet harbour"]},
        {"id": 4, "type": "CLIPTextEncode", "widgets_values": ["people"]},
        {"id": 5, "type": "EmptyLatentImage", "widgets_values": [640, 480, 1]},
        {"id": 6, "type": "Note", "widgets_values": ["this is no prompt, however long it is"]},
    ],
    "links": [
        [1, 2, 0, 1, 0, "MODEL"],
        [2, 3, 0, 1, 1, "CONDITIONING"],
        [3, 4, 0, 1, 2, "CONDITIONING"],
        [4, 5, 0, 1, 3, "LATENT"],
    ],
}
INVOKEAI: dict[str, Any] = {
    "generation_mode": "sdxl_txt2img",
    "positive_prompt": "oil painting of holidays",
    "negative_prompt": "grainy+, photo",
    "width": 1024,
    "height": 768,
    "seed": 3293022630,
    "cfg_scale": 8.0,
    "steps": 35,
    "scheduler": "euler",
    "model": {"key": "1f", "name": "juggernautXL", "base": "sdxl"},
}


def png(path: Path, texts: Mapping[str, str] | None = None, colour: int = 0) -> Path:
    """A PNG with these texts before its pixels."""
    written = PngInfo()
    for keyword, text in (texts or {}).items():
        written.add_text(keyword, text)
    path.parent.mkdir(parents=True, exist_ok=True)
    image = Image.new("RGB", (16, 12), (colour % 256, colour // 256 % 256, colour // 65536))
    image.save(path, "PNG", pnginfo=written)
    return path


def with_exif(
    path: Path, tags: Mapping[int, str], inner: Mapping[int, Any] | None = None, colour: int = 0
) -> Path:
    """A JPEG or WebP with these fields."""
    exif = Image.Exif()
    for tag, value in tags.items():
        exif[tag] = value
    exif.get_ifd(ExifTags.IFD.Exif).update(inner or {})
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", (16, 12), (colour % 256, colour // 256 % 256, 9)).save(path, exif=exif)
    return path


def comment(text: str, encoding: str = "utf-16-be") -> dict[int, bytes]:
    """A comment of the photographer, as web UIs write theirs."""
    return {0x9286: b"UNICODE\0" + text.encode(encoding)}


def comfyui_png(path: Path, colour: int = 0) -> Path:
    """As ComfyUI saves pictures."""
    return png(path, {"prompt": json.dumps(GRAPH), "workflow": json.dumps(WORKFLOW)}, colour)
