"""A screen reader for the app: the real accessibility tree, over the buses that desktops use."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

import pytest

from tests.e2e.screen import Screen, wait_for

_PYTHON = "/usr/bin/python3"  # the system's own has its bindings; ours cannot
_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
_APP = "Pictor"


@dataclass(frozen=True, slots=True)
class Seen:
    """One thing of the tree as a screen reader gets it."""

    number: int
    role: str
    name: str
    description: str
    states: list[str]
    actions: list[str]


class ScreenReader:
    """Finds by role and name, and acts by what the app says can be done."""

    def __init__(self, child: subprocess.Popen[str]) -> None:
        self._child = child

    def all(self, role: str, name: str = "") -> list[Seen]:
        """What is shown of this role whose name matches."""
        answer = self._ask(do="find", app=_APP, role=role, name=name)
        return [Seen(**one) for one in answer.get("is", [])]

    def find(self, role: str, name: str, within_s: float = 30) -> Seen:
        """The first of them, once it is there."""
        found = wait_for(lambda: self.all(role, name), within_s, f"a {role} named {name}")
        assert isinstance(found, list)
        first = found[0]
        assert isinstance(first, Seen)
        return first

    def gone(self, role: str, name: str, within_s: float = 30) -> None:
        """Wait until there is none of them."""
        wait_for(lambda: not self.all(role, name), within_s, f"the end of the {role} named {name}")

    def do(self, one: Seen, action: str) -> None:
        """Do one of its actions."""
        assert action in one.actions, f"{one.name} offers {one.actions}"
        assert self._ask(do="press", number=one.number, action=action)["is"]

    def press(self, role: str, name: str) -> None:
        """Press a button or a row of a menu, once it is there and can be pressed."""

        def usable() -> list[Seen]:
            return [one for one in self.all(role, name) if "Press" in one.actions]

        found = wait_for(usable, 30, f"a {role} named {name} that can be pressed")
        assert isinstance(found, list)
        self.do(found[0], "Press")

    def choose(self, *names: str) -> None:
        """Open the menu and go down its rows."""
        self.press("push button", "^Menu$")
        for name in names[:-1]:
            self.do(self.find("menu item", name), "ShowMenu")
        self.press("menu item", names[-1])

    def write(self, one: Seen, text: str) -> None:
        """Let an editable text say this."""
        assert self._ask(do="write", number=one.number, text=text)["is"]

    def read(self, one: Seen) -> str:
        """What a text says."""
        return str(self._ask(do="read", number=one.number)["is"])

    def heard(self) -> str:
        """All that was announced, one a line."""
        return "\n".join(self._ask(do="heard")["is"])

    def _ask(self, **wish: Any) -> dict[str, Any]:
        assert self._child.stdin is not None
        assert self._child.stdout is not None
        self._child.stdin.write(json.dumps(wish) + "\n")
        self._child.stdin.flush()
        line = self._child.stdout.readline()
        assert line, "the screen reader has ended"
        answer: dict[str, Any] = json.loads(line)
        return answer


def give_up(reason: str) -> NoReturn:
    """Skip; where access is required, fail."""
    if os.environ.get("PICTOR_REQUIRE_ACCESS"):
        pytest.fail(f"required by PICTOR_REQUIRE_ACCESS: {reason}")
    pytest.skip(reason)


def _launcher() -> str:
    if shutil.which("dbus-daemon") is None:
        give_up("needs dbus-daemon: apt install dbus-daemon")
    found = next((one for one in _LAUNCHERS if Path(one).exists()), None)
    if found is None:
        give_up("needs at-spi-bus-launcher: apt install at-spi2-core")
    ask = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    is_there = Path(_PYTHON).exists()
    if not is_there or subprocess.run([_PYTHON, "-c", ask], capture_output=True).returncode:
        give_up("needs the bindings of AT-SPI: apt install python3-gi gir1.2-atspi-2.0")
    return found


@contextmanager
def buses(shown: Screen) -> Iterator[None]:
    """The session's bus and the one of accessibility, told to what starts on the screen."""
    launcher = _launcher()
    with ExitStack() as stack:
        daemon = stack.enter_context(
            _process(["dbus-daemon", "--session", "--nofork", "--print-address=1"], shown)
        )
        assert daemon.stdout is not None
        address = daemon.stdout.readline().strip()
        shown.environment |= {
            "DBUS_SESSION_BUS_ADDRESS": address,
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        }
        stack.enter_context(_process([launcher, "--launch-immediately"], shown))
        yield


@contextmanager
def screen_reader(shown: Screen) -> Iterator[ScreenReader]:
    """One that listens from now on."""
    script = Path(__file__).with_name("reading_child.py")
    with _process([_PYTHON, str(script)], shown) as child:
        yield ScreenReader(child)


@contextmanager
def _process(command: list[str], shown: Screen) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        command,
        env=shown.environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        start_new_session=True,
    )
    try:
        yield process
    finally:
        os.killpg(process.pid, signal.SIGKILL)  # and what it has started
        process.wait(10)
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                pipe.close()
