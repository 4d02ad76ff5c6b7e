"""What can be said to commands, in which order, and what is plain text among it."""

from __future__ import annotations

import re

import pytest

from desktop_app.command_line.status import Status
from desktop_app.command_line.words import PARSERS
from tests.command_line.running import ROOT


@pytest.mark.parametrize(
    "said",
    [
        ["--json", "--", "-is:demo"],
        ["--", "-is:demo"],
        ["--limit", "100", "--", "-is:demo"],
    ],
)
def test_what_begins_with_a_dash_comes_after_two(said: list[str]) -> None:
    assert PARSERS["search"]().parsed(said).query == "-is:demo"


@pytest.mark.parametrize(
    "said",
    [
        ["a lake", "--out", "here", "--as", "jpeg"],
        ["--out", "here", "a lake", "--as", "jpeg"],
        ["--out", "here", "--as", "jpeg", "a lake"],
    ],
)
def test_options_stand_anywhere(said: list[str]) -> None:
    found = PARSERS["export"]().parsed(said)
    assert (found.query, found.out, found.manner) == ("a lake", "here", "jpeg")


def test_what_can_be_said_several_times_is_kept_in_order() -> None:
    said = ["--option", "seed=1", "a lake", "--reference", "a", "--option", "n=2"]
    found = PARSERS["generate"]().parsed([*said, "--reference", "b"])
    assert (found.option, found.reference) == (["seed=1", "n=2"], ["a", "b"])


@pytest.mark.parametrize(
    ("command", "said"),
    [
        ("search", ["x", "--limit", "-1"]),
        ("search", ["x", "--limit", "²"]),
        ("search", ["x", "--sort", "best"]),
        ("search", ["x", "--lim", "3"]),
        ("search", []),
        ("search", ["x", "y"]),
        ("generate", ["x", "--count", "0"]),
        ("generate", ["x", "--size", "3K"]),
        ("export", ["x", "--out", "d", "--quality", "101"]),
        ("check", ["x"]),
    ],
)
def test_wrong_words_are_refused_in_one_line(
    command: str, said: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as left:
        PARSERS[command]().parsed(said)
    assert left.value.code == 2
    told = capsys.readouterr()
    assert (told.out, told.err.count("\n")) == ("", 1)
    assert told.err.startswith("pictor: ")


@pytest.mark.parametrize("command", sorted(PARSERS))
def test_every_option_is_in_the_guide(command: str) -> None:
    guide = (ROOT / "docs" / "command-line.md").read_text("utf-8")
    parser = PARSERS[command]()
    names = {name for action in parser._actions for name in action.option_strings}
    assert len(names) > 5
    missing = [name for name in sorted(names - {"-h"}) if f"`{name}" not in guide]
    assert not missing


def test_every_status_and_event_is_in_the_guide() -> None:
    guide = (ROOT / "docs" / "command-line.md").read_text("utf-8")
    for status in Status:
        assert f"| {status:d} |" in guide, status
    inner = {"refused", "impossible", "over"}  # between a command and the window
    source = (ROOT / "desktop_app" / "command_line" / "happenings.py").read_text("utf-8")
    events = set(re.findall(r'"event": "(\w+)"', source)) - inner
    assert len(events) > 6
    assert [event for event in sorted(events) if f"| `{event}` |" not in guide] == []
