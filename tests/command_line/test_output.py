"""What is said where: to scripts, to people, and to nobody."""

from __future__ import annotations

import io
import os
import pty
import subprocess
from decimal import Decimal
from pathlib import Path

import pytest

from desktop_app.command_line.output import Output, shown
from desktop_app.command_line.telling import money, number
from tests.command_line.running import FLASH, KEY, command, environment, picture, settings
from tests.fakes.service import ScriptedService


def test_people_are_told_how_far_it_is(service: ScriptedService, tmp_path: Path) -> None:
    data = tmp_path / "data"
    settings(data, jobs_at_once=1)
    for shade in range(2):
        service.play(*picture(shade))
    words = command(data, "generate", "a lake", "--model", FLASH, "--count", "2")
    ours, theirs = pty.openpty()
    made = subprocess.run(
        [*words, "--base-url", service.url],
        cwd=tmp_path,
        env=environment(KEY),
        stdout=subprocess.PIPE,
        stderr=theirs,
        timeout=60,
        check=True,
    )
    os.close(theirs)
    told = os.read(ours, 65536).decode().splitlines()
    os.close(ours)
    assert told[0] == f"Making 2 pictures with {FLASH}, about $0.078."
    assert [line.partition(":")[0] for line in told[1:3]] == ["1 of 2", "2 of 2"]
    assert all(line.endswith(" s, $0.0387.") for line in told[1:3])
    assert told[3:] == ["2 pictures, $0.0774."]
    assert len(made.stdout.splitlines()) == 2


@pytest.mark.parametrize(
    ("usd", "said"),
    [
        ("0.0387", "$0.0387"),
        ("0.039", "$0.039"),
        ("1.6", "$1.60"),
        ("12", "$12.00"),
        ("0.00001", "$0.0001"),
        ("0", "$0.00"),
        ("0.15484", "$0.1548"),
    ],
)
def test_money_is_told_to_what_matters(usd: str, said: str) -> None:
    assert money(Decimal(usd)) == said


def test_words_are_one_line_that_moves_nothing() -> None:
    assert shown(" a\tlake\x1b[2J\nat dawn") == "a lake [2J"
    assert shown("\n\n") == ""
    assert (number(1, "picture"), number(2, "picture")) == ("1 picture", "2 pictures")


def test_names_that_are_no_text_still_make_objects() -> None:
    out = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    output = Output(is_json=True, out=out, err=io.StringIO())
    output.event({"path": "\udcff写"})
    output.event({"path": "写"})
    output.result("a text for people")
    out.seek(0)
    assert out.buffer.read().decode() == '{"path": "\\udcff\\u5199"}\n{"path": "写"}\n'


def test_results_are_text_or_objects_and_never_both() -> None:
    told = {}
    for is_json in (False, True):
        out = io.StringIO()
        Output(is_json=is_json, out=out, err=io.StringIO()).result("text", {"a": 1})
        told[is_json] = out.getvalue()
    assert told == {False: "text\n", True: '{"a": 1}\n'}
