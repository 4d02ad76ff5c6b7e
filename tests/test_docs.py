"""What the documents say and show is there, and is what the program says of itself."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path
from types import ModuleType

import pytest

from desktop_app import options

ROOT = Path(__file__).resolve().parents[1]
DOCS = ROOT / "docs"
IMAGES = DOCS / "images"
PAGES = (
    *(ROOT / name for name in ("README.md", "CONTRIBUTING.md", "ARCHITECTURE.md")),
    ROOT / "packaging" / "README.md",
    *sorted(DOCS.glob("*.md")),
)
_LINK = re.compile(r"(!?)\[([^\]]*)\]\(([^)\s]+)\)")
_OPTION = re.compile(r"--[a-z][a-z-]+")


def _links(page: Path) -> list[tuple[bool, str, str]]:
    """Whether it is a picture, its words, and where it leads, of every link within the project."""
    found = _LINK.findall(page.read_text("utf-8"))
    return [(bool(mark), words, to) for mark, words, to in found if "://" not in to]


def _anchors(page: Path) -> set[str]:
    """The headings as a forge makes anchors of them."""
    headings = re.findall(r"^#+ (.+)$", page.read_text("utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", one.lower()).replace(" ", "-") for one in headings}


def _dev() -> ModuleType:
    spec = importlib.util.spec_from_file_location("dev_of_docs", ROOT / "dev.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_what_a_document_leads_to_is_there(page: Path) -> None:
    for _, _, to in _links(page):
        file, _, anchor = to.partition("#")
        target = page.parent / file if file else page
        assert target.exists(), to
        if anchor:
            assert anchor in _anchors(target), to


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_picture_in_a_document_says_what_it_shows(page: Path) -> None:
    assert all(words for is_picture, words, _ in _links(page) if is_picture)


def test_every_picture_is_one_that_the_script_makes() -> None:
    script = (DOCS / "screenshots.py").read_text("utf-8")
    patterns = [
        re.sub(r"%s|\{[^}]+\}", "[a-z-]+", name)
        for name in re.findall(r'"((?:languages/)?[a-z{}/-]+%s[a-z{}-]*)"', script)
    ]
    assert patterns
    for image in IMAGES.rglob("*"):
        name = image.relative_to(IMAGES).with_suffix("").as_posix()
        if image.is_file():
            assert any(re.fullmatch(pattern, name) for pattern in patterns), name


def test_the_guide_shows_both_themes() -> None:
    shown = [to for is_picture, _, to in _links(DOCS / "guide.md") if is_picture]
    assert any(to.endswith("-light.png") for to in shown)
    assert any(to.endswith("-dark.png") for to in shown)


def test_the_readme_lists_the_options_that_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    table = readme.partition("## Options")[2].partition("\n## ")[0]
    listed = {word for row in re.findall(r"^\| `(.+?)`", table, re.MULTILINE) for word in [row]}
    with pytest.raises(SystemExit):
        options.read(["--help"])
    offered = set(_OPTION.findall(capsys.readouterr().out)) - {"--help"}
    assert {word.split()[0] for word in listed if word.startswith("--")} == offered


def test_contributing_lists_the_commands_of_the_developers_tool() -> None:
    page = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    listed = re.findall(r"^\| `python3 dev\.py (\w+)", page, re.MULTILINE)
    assert listed == list(_dev().COMMANDS)
